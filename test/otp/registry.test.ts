import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import { findServer } from '../../main/otp/gen.js'
import {
  type Proc,
  receive,
  receiveAny,
  register as registerLocal,
  self,
  send,
  sleep,
  spawn,
} from '../../main/otp/process/api.js'
import { isProc } from '../../main/otp/process/proc.js'
import { Raised } from '../../main/otp/process/raised.js'
import { modules } from '../../main/otp/registry-functions.js'
import * as Registry from '../../main/otp/registry.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { compare } from '../../main/otp/term/compare.js'
import { inspect } from '../../main/otp/term/inspect.js'
import type { TermMap } from '../../main/otp/term/term.js'
import {
  alias,
  atom,
  Float,
  Fun,
  list,
  listFrom,
  pair,
  type Pid,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../main/otp/term/term.js'
import { compareAnswers } from '../support/answers.js'
import { testRuntime } from '../support/run.js'

const Unique = alias('Unique')
const Duplicate = alias('Duplicate')
const Parts = alias('Parts')
const UniqueParts = alias('UniqueParts')
const uniqueAtom = atom('unique')
const any = atom('_')
const first = atom('$1')
const third = atom('$3')

const fun = (run: (...args: Term[]) => unknown): Fun => new Fun(1, alias('Test'), atom('fun'), run, false)
const option = (key: string, value: Term): Term => pair(atom(key), value)
const via = (...name: Term[]): Term => triple(atom('via'), alias('Registry'), tuple(...name))
const settle = (): Proc<void> => sleep(20)

function* attempt(body: () => Term | Proc<Term>): Proc<Term> {
  try {
    const result = body()
    return pair(atom('value'), isProc(result) ? yield* result : result)
  } catch (raised) {
    if (!(raised instanceof Raised)) throw raised
    return pair(atom(raised.kind), raised.reason)
  }
}

/** A process that does what it is told, and answers. */
function other(): Pid {
  return spawn(function* () {
    for (;;) {
      const message = yield* receiveAny()
      if (!(message instanceof Tuple)) return
      const task = message.e1 as Fun
      send(message.e0, pair(atom('done'), yield* attempt(() => task.apply() as Term | Proc<Term>)))
    }
  })
}

function* ask(pid: Pid, body: () => Term | Proc<Term>): Proc<Term> {
  send(pid, pair(self(), fun(body)))
  const isDone = (message: Term): message is Tuple => message instanceof Tuple && message.e0 === atom('done')
  return (yield* receive((message) => (isDone(message) ? message.e1 : undefined))) as Term
}

function* flush(): Proc<Term[]> {
  yield* settle()
  const seen: Term[] = []
  for (;;) {
    const message = yield* receive((message) => [message], 0)
    if (message === undefined) return seen
    seen.push(...message)
  }
}

const owner = (answer: Term): Term =>
  answer instanceof Tuple && answer.e0 === atom('ok') ? pair(answer.e0, atom('owner')) : answer
const sorted = (term: Term): Term => listFrom(toArray(term).sort(compare))
const size = (term: Term): number => toArray(term).length

type Keep = (name: string, value: Term) => void

/** The steps of reference/registry.exs, in its order. */
function* starts(keep: Keep): Proc<void> {
  const unique = option('keys', uniqueAtom)
  const named = option('name', alias('R'))
  const wrong: Record<string, Term> = {
    keys: list(),
    'odd keys': list(option('keys', atom('x'))),
    'no name': list(unique),
    'odd name': list(unique, option('name', 'x')),
    'odd meta': list(unique, named, option('meta', list(1))),
    'odd partitions': list(unique, named, option('partitions', 0)),
    'odd listeners': list(unique, named, option('listeners', atom('x'))),
  }
  for (const [name, options] of Object.entries(wrong)) {
    keep(`start_link ${name}`, yield* attempt(() => Registry.startLinkWith(options)))
  }
}

function* uniqueKeys(keep: Keep): Proc<void> {
  const me = self()
  registerLocal(alias('Listener'), me)
  yield* Registry.startLink({
    keys: 'unique',
    name: Unique,
    listeners: [alias('Listener')],
    meta: [[atom('colour'), atom('green')]],
  })
  const tree = toArray(yield* Supervisor.whichChildren(Unique)) as Tuple[]
  keep('tree', listFrom(tree.map(({ e0: id, e2: type, e3: names }) => triple(id, type, names))))
  keep('register', owner(Registry.register(Unique, 'a', 1)))
  keep('register again', Registry.register(Unique, 'a', 2))
  keep('listener', listFrom(yield* flush()))
  const pid = other()
  keep("register of another's", yield* ask(pid, () => Registry.register(Unique, 'a', 3)))
  keep('lookup', pair(Registry.lookup(Unique, 'a'), Registry.lookup(Unique, 'b')))
  const more: Term[] = ['c', any, first, 1, new Float(1)]
  keep('register more', listFrom(more.map((key) => owner(Registry.register(Unique, key, key)))))
  keep('keys', Registry.keys(Unique, me))
  keep('keys of nobody', Registry.keys(Unique, pid))
  keep('values', pair(Registry.values(Unique, 'a', me), Registry.values(Unique, 'a', pid)))
  keep('count', Registry.count(Unique))
  const increment = fun((value) => Number(value) + 1)
  const same = fun((value) => value)
  keep(
    'update_value',
    tuple(
      yield* Registry.updateValue(Unique, 'a', increment),
      Registry.lookup(Unique, 'a'),
      yield* Registry.updateValue(Unique, 'none', same),
      yield* ask(pid, () => Registry.updateValue(Unique, 'a', same)),
    ),
  )
  keep('unregister', tuple(...['c', 'none', any, first].map((key) => Registry.unregister(Unique, key))))
  keep('keys left', Registry.keys(Unique, me))
  const told = (yield* flush()).filter((message) => (message as Tuple).e0 === atom('unregister'))
  keep('listener of unregister', listFrom(told))
  const above = list(triple(atom('>'), first, 1))
  keep(
    'match',
    tuple(
      Registry.match(Unique, 'a', any),
      Registry.match(Unique, 'a', 7),
      Registry.match(Unique, 'a', first, above),
      Registry.countMatch(Unique, 'a', any),
    ),
  )
  const both = list(triple(triple(first, any, third), list(), list(tuple(pair(first, third)))))
  const all = list(triple(triple(any, any, any), list(), list(true)))
  keep('select', pair(sorted(yield* Registry.select(Unique, both)), yield* Registry.countSelect(Unique, all)))
  const bad = list(triple(atom('x'), list(), list()))
  keep('select of a bad specification', yield* attempt(() => Registry.select(Unique, bad)))
  const tell = fun((entries) => send(me, entries))
  const never = fun(() => send(me, atom('never')))
  const again = fun((entries) => send(me, pair(atom('again'), entries)))
  const dispatched = [
    yield* Registry.dispatch(Unique, 'a', tell),
    yield* Registry.dispatch(Unique, 'none', never),
    yield* Registry.dispatch(Unique, 'a', again),
  ]
  keep('dispatch', tuple(...dispatched, listFrom(yield* flush())))
  const length = atom('size')
  keep(
    'meta',
    tuple(
      Registry.meta(Unique, atom('colour')),
      Registry.meta(Unique, atom('none')),
      Registry.putMeta(Unique, length, 3),
      Registry.meta(Unique, length),
      Registry.deleteMeta(Unique, length),
      Registry.meta(Unique, length),
    ),
  )
  const nobody = alias('Nobody')
  keep('unknown registry', yield* attempt(() => Registry.lookup(nobody, 'a')))
  keep('unknown registry to register', yield* attempt(() => Registry.register(nobody, 'a', 1)))
  yield* ask(pid, () => Registry.register(Unique, 'mine', 1))
  keep('before its death', size(Registry.lookup(Unique, 'mine')))
  send(pid, atom('stop'))
  yield* settle()
  keep('after its death', pair(Registry.lookup(Unique, 'mine'), Registry.count(Unique)))
}

function* vias(keep: Keep): Proc<void> {
  const name = via(Unique, 'agent')
  const agent = ((yield* Agent.start(() => 7, { name })) as Tuple).e1
  const found = findServer(name)
  const process = isProc(found) ? yield* found : found
  const isListed = inspect(Registry.lookup(Unique, 'agent')) === inspect(list(pair(agent, null)))
  keep('via', triple(yield* Agent.get(name, (state: Term) => state), process?.pid === agent, isListed))
  const twice = yield* Agent.start(() => 8, { name })
  keep('via twice', inspect(twice) === inspect(pair(atom('error'), pair(atom('already_started'), agent))))
  const given = Agent.cast(name, (state: number) => state + 1)
  const answer = isProc(given) ? yield* given : given
  const nobody = Agent.cast(via(Unique, 'none'), (state: Term) => state)
  const value = yield* Agent.get(name, (state: Term) => state)
  keep('via cast', triple(answer, value, isProc(nobody) ? yield* nobody : nobody))
  const valued = ((yield* Agent.start(() => 9, { name: via(Unique, 'valued', atom('x')) })) as Tuple).e1
  keep('via with a value', inspect(Registry.lookup(Unique, 'valued')) === inspect(list(pair(valued, atom('x')))))
  const sent = Registry.send(pair(Unique, 'agent'), atom('hello'))
  keep('via send', pair(sent, yield* attempt(() => Registry.send(pair(Unique, 'none'), atom('x')))))
  yield* Agent.stop(name)
  yield* settle()
  const after = findServer(name)
  const gone = isProc(after) ? yield* after : after
  const failed = (yield* attempt(() => Agent.get(name, (state: Term) => state))) as Tuple
  keep('via after its end', pair(gone?.pid ?? null, failed.e0))
  yield* flush()
}

function* duplicateKeys(keep: Keep): Proc<void> {
  const me = self()
  yield* Registry.startLink({ keys: 'duplicate', name: Duplicate })
  keep('duplicate register', listFrom([1, 2, 3].map((value) => owner(Registry.register(Duplicate, 'k', value)))))
  const pid = other()
  yield* ask(pid, () => Registry.register(Duplicate, 'k', 4))
  Registry.register(Duplicate, 'l', 5)
  keep('duplicate lookup', Registry.lookup(Duplicate, 'k'))
  keep('duplicate keys', pair(Registry.keys(Duplicate, me), Registry.keys(Duplicate, pid)))
  keep('duplicate values', pair(Registry.values(Duplicate, 'k', me), Registry.values(Duplicate, 'k', pid)))
  const counts = [Registry.count(Duplicate), Registry.countMatch(Duplicate, 'k', any)]
  keep('duplicate count', tuple(...counts, Registry.match(Duplicate, 'k', 2)))
  const tell = fun((entries) => send(me, size(entries)))
  const dispatched = yield* Registry.dispatch(Duplicate, 'k', tell)
  keep('duplicate dispatch', pair(dispatched, listFrom(yield* flush())))
  keep('duplicate via', yield* attempt(() => Registry.whereisName(pair(Duplicate, 'k'))))
  const same = fun((value) => value)
  keep('duplicate update_value', yield* attempt(() => Registry.updateValue(Duplicate, 'k', same)))
  const removed = Registry.unregisterMatch(Duplicate, 'k', 2)
  keep('unregister_match', triple(removed, size(Registry.lookup(Duplicate, 'k')), Registry.keys(Duplicate, me)))
  const above = list(triple(atom('>'), first, 2))
  const guarded = Registry.unregisterMatch(Duplicate, 'k', first, above)
  keep('unregister_match with guards', pair(guarded, Registry.values(Duplicate, 'k', me)))
  const nothing = Registry.unregisterMatch(Duplicate, 'k', 99)
  keep('unregister_match of nothing', pair(nothing, Registry.values(Duplicate, 'k', me)))
  const unregistered = Registry.unregister(Duplicate, 'k')
  keep(
    'duplicate unregister',
    triple(unregistered, size(Registry.lookup(Duplicate, 'k')), Registry.keys(Duplicate, me)),
  )
  send(pid, atom('stop'))
  yield* settle()
  keep('duplicate after a death', pair(Registry.lookup(Duplicate, 'k'), Registry.count(Duplicate)))
}

function* partitions(keep: Keep): Proc<void> {
  const me = self()
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  yield* Registry.startLink({ keys: 'duplicate', name: Parts, partitions: 3 })
  for (const number of numbers) Registry.register(Parts, number % 2, number)
  const ones = toArray(Registry.lookup(Parts, 1)).map((entry) => (entry as Tuple).e1)
  const active = ((yield* Supervisor.countChildren(Parts)) as TermMap).get(atom('active')) as Term
  keep('partitions', tuple(Registry.count(Parts), sorted(listFrom(ones)), sorted(Registry.keys(Parts, me)), active))
  yield* Registry.startLink({ keys: 'unique', name: UniqueParts, partitions: 3 })
  for (const number of numbers) Registry.register(UniqueParts, number, number)
  keep(
    'unique partitions',
    tuple(
      Registry.count(UniqueParts),
      Registry.lookup(UniqueParts, 4),
      sorted(Registry.keys(UniqueParts, me)),
      Registry.register(UniqueParts, 4, 0),
    ),
  )
  keep('child_spec', Registry.childSpec(list(option('keys', uniqueAtom), option('name', Unique))))
}

describe('registries', () => {
  it('answer in each of the recorded situations as the real ones', () => {
    const { runtime } = testRuntime()
    for (const module of modules) runtime.parts.code.define(module)
    const given = new Map<string, string>()
    const keep: Keep = (name, value) => given.set(name, inspect(value, { limit: Infinity }))
    let isDone = false
    let reason: Term | undefined
    runtime.performThen(
      function* () {
        for (const part of [starts, uniqueKeys, vias, duplicateKeys, partitions]) yield* part(keep)
      },
      () => (isDone = true),
      (why) => (reason = why),
    )
    runtime.advance(10_000)
    expect([isDone, reason === undefined ? '' : inspect(reason)]).toEqual([true, ''])
    compareAnswers('registry.json', given)
  })

  // The BEAM takes any atom. Ours does not name processes true, false or nil.
  it.each([true, false, null])('are refused the name %s', async (name) => {
    const { runtime } = testRuntime()
    for (const module of modules) runtime.parts.code.define(module)
    const options = list(option('keys', uniqueAtom), option('name', name))
    const answer = runtime.perform(() => attempt(() => Registry.startLinkWith(options)))
    runtime.advance(1)
    expect(inspect(await answer)).toContain(`expected :name to be an atom, got: ${inspect(name)}`)
  })
})
