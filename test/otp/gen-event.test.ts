import { describe, expect, it } from 'vitest'
import { nativeModule } from '../../main/otp/code.js'
import * as ErlangGenEvent from '../../main/otp/erlang-gen-event.js'
import { exception, runtimeError } from '../../main/otp/exceptions/constructors.js'
import * as GenEvent from '../../main/otp/gen-event.js'
import {
  exit,
  exitSignal,
  isAlive,
  monitor,
  type Proc,
  receive,
  receiveAny,
  self,
  send,
  spawn,
  trapExit,
  whereis,
  yieldNow,
} from '../../main/otp/process/api.js'
import { processOf } from '../../main/otp/process/process.js'
import { Raised } from '../../main/otp/process/raised.js'
import * as sys from '../../main/otp/sys.js'
import { inspect } from '../../main/otp/term/inspect.js'
import type { Atom } from '../../main/otp/term/term.js'
import {
  alias,
  atom,
  emptyList,
  list,
  listFrom,
  pair,
  type Pid,
  type Term,
  TermMap,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../main/otp/term/term.js'
import { compareAnswers } from '../support/answers.js'
import { testRuntime, type TestRuntime } from '../support/run.js'

const ok = atom('ok')
const doAtom = atom('do')
const spy = alias('Spy')
const events = alias('Events')

/** The handler of reference/gen-event.exs. */
const spyHandler: GenEvent.Handler<Term, Term> = {
  module: spy,
  init(argument) {
    if (!(argument instanceof Tuple)) return GenEvent.ok(argument)
    if (argument.e0 === atom('fail')) return fail('init', argument.e1)
    if (argument.e0 instanceof Tuple) {
      if (argument.e0.e0 === atom('fail')) return fail('init', argument.e0.e1)
      send(argument.e0.e1, pair(atom('init'), argument.e1))
      return GenEvent.ok(argument.e0.e1)
    }
    return GenEvent.ok(argument)
  },
  handleEvent(event, state) {
    if (event instanceof Tuple && event.e0 === doAtom) {
      if (event.e1 === atom('swap')) {
        const swap = [atom('swap_handler'), atom('args1'), state, named('swapped'), pair(atom('swapped'), state)]
        return tuple(...swap)
      }
      return fail('event', event.e1)
    }
    tell(state, 'event', event)
    return state instanceof Tuple ? GenEvent.ok(state) : triple(ok, state, atom('hibernate'))
  },
  handleCall(request, state) {
    if (request === atom('raise')) return runtimeError('call failed')
    if (request === atom('exit')) return exit(atom('gone'))
    if (request instanceof Tuple) return request.e1 as GenEvent.Result<Term>
    return GenEvent.reply(pair(atom('answer'), request), state)
  },
  handleInfo(message, state) {
    tell(state, 'info', message)
    return GenEvent.ok(state)
  },
  terminate(reason, state) {
    if (reason === atom('raise')) return runtimeError('terminate failed')
    tell(state, 'terminate', reason)
    return state instanceof Tuple ? pair(atom('bye'), state.e1) : atom('bye')
  },
}

function fail(where: string, how: Term): GenEvent.Result<Term> {
  if (how === atom('raise')) return runtimeError(`${where} failed`)
  if (how === atom('exit')) return exit(atom('gone'))
  if (how === atom('throw')) {
    throw new Raised('throw', where === 'init' ? pair(ok, atom('thrown')) : atom('remove_handler'))
  }
  return how as GenEvent.Result<Term>
}

function tell(state: Term, kind: string, what: Term): void {
  if (!(state instanceof Tuple)) send(state, pair(atom(kind), what))
  else send(state.e0, kind === 'event' ? pair(state.e1, what) : triple(state.e1, atom(kind), what))
}

function named(name: string): Tuple {
  return pair(spy, atom(name))
}

/** Whatever waits in the mailbox, once all others have done what they can. */
function* flush(): Proc<Term[]> {
  for (let i = 0; i < 20; i++) yield* yieldNow()
  const seen: Term[] = []
  for (;;) {
    const message = yield* receive((message) => [message], 0)
    if (message === undefined) return seen
    seen.push(...message)
  }
}

/** `{:value, v}`, or `{kind, reason}`. */
function* attempt(body: () => Term | Proc<Term>): Proc<Term> {
  try {
    const result = body()
    return pair(
      atom('value'),
      typeof result === 'object' && result !== null && 'next' in result ? yield* result : result,
    )
  } catch (raised) {
    if (!(raised instanceof Raised)) throw raised
    return pair(atom(raised.kind), raised.reason)
  }
}

/** `term` with `:stack` where an exception has its stack, and an undefined function without its place. */
function strip(term: Term): Term {
  if (!(term instanceof Tuple)) return term
  if (term.size === 2 && term.e0 instanceof TermMap) return pair(term.e0, atom('stack'))
  if (term.size === 2 && term.e0 === atom('undef')) {
    return pair(term.e0, tuple(...(toArray(term.e1)[0] as Tuple).items().slice(0, 3)))
  }
  return tuple(...term.items().map(strip))
}

interface Operations {
  readonly start: () => Proc<Term>
  readonly add: (handler: Term, argument: Term) => Proc<Term>
  readonly monitored: (handler: Term, argument: Term) => Proc<Term>
  readonly remove: (handler: Term, argument: Term) => Proc<Term>
  readonly swap: (before: Term, argument: Term, after: Term, afterArgument: Term) => Proc<Term>
  readonly call: (handler: Term, request: Term, timeout?: number) => Proc<Term>
}

const faces: Record<string, Operations> = {
  GenEvent: {
    start: () => GenEvent.start({ name: events }),
    add: (handler, argument) => GenEvent.addHandler(events, handler as Atom, argument),
    monitored: (handler, argument) => GenEvent.addMonHandler(events, handler as Atom, argument),
    remove: (handler, argument) => GenEvent.removeHandler(events, handler as Atom, argument),
    swap: (before, argument, after, afterArgument) =>
      GenEvent.swapHandler(events, before as Atom, argument, after as Atom, afterArgument),
    call: (handler, request, timeout) => GenEvent.call(events, handler as Atom, request, timeout),
  },
  ':gen_event': {
    start: () => ErlangGenEvent.start({ name: events }),
    add: (handler, argument) => ErlangGenEvent.addHandler(events, handler as Atom, argument),
    monitored: (handler, argument) => ErlangGenEvent.addSupHandler(events, handler as Atom, argument),
    remove: (handler, argument) => ErlangGenEvent.deleteHandler(events, handler as Atom, argument),
    swap: (before, argument, after, afterArgument) =>
      ErlangGenEvent.swapHandler(events, [before as Atom, argument], [after as Atom, afterArgument]),
    call: (handler, request, timeout) => ErlangGenEvent.call(events, handler as Atom, request, timeout),
  },
}

/** The steps of reference/gen-event.exs, in its order. */
function* asked(face: string, { start, add, monitored, remove, swap, call }: Operations, keep: Keep): Proc<void> {
  const parent = self()
  const which = (): Proc<Term> => GenEvent.whichHandlers(events)
  const seen = function* (): Proc<Term> {
    return listFrom((yield* flush()).map(strip))
  }
  const tried = function* (body: () => Term | Proc<Term>): Proc<Term> {
    return strip(yield* attempt(body))
  }
  const adding = (handler: Term, argument: Term): Proc<Term> => tried(() => add(handler, argument))
  const removing = (handler: Term, argument: Term): Proc<Term> => tried(() => remove(handler, argument))
  const handler = (name: string): Tuple => pair(parent, atom(name))
  yield* start()

  const added: Term[] = []
  for (const name of ['a', 'b', 'c']) added.push(yield* adding(named(name), handler(name)))
  keep('add', listFrom(added))
  keep('which_handlers', yield* which())
  yield* GenEvent.syncNotify(events, atom('hello'))
  keep('order of an event', yield* seen())
  send(events, atom('message'))
  keep('order of a message', yield* seen())
  keep('add again', yield* adding(named('a'), handler('a')))
  keep('which_handlers after adding again', yield* which())
  if (face === ':gen_event') yield* removing(named('a'), atom('x'))
  keep('remove answers what terminate answers', pair(yield* removing(named('c'), atom('because')), yield* seen()))
  keep('remove of nobody', yield* removing(named('c'), atom('because')))
  keep('terminate raises', yield* removing(named('b'), atom('raise')))
  keep('call', yield* tried(() => call(named('a'), atom('question'))))
  keep('call of nobody', yield* tried(() => call(named('z'), atom('question'))))
  keep('sys state', yield* sys.getState(events))
  yield* removing(named('a'), atom('done'))
  yield* seen()

  const failures = [atom('raise'), atom('exit'), atom('throw'), atom('whatever'), pair(atom('error'), atom('no'))]
  for (const reason of [...failures, atom('ignore')]) {
    keep(`init ${inspect(reason)}`, yield* adding(pair(spy, reason), pair(atom('fail'), reason)))
  }
  yield* removing(named('throw'), atom('raise'))
  keep('init of no module', yield* adding(alias('Nowhere'), 1))

  for (const what of ['raise', 'exit', 'throw', 'whatever', 'remove_handler'].map(atom)) {
    yield* monitored(spy, parent)
    const answer = yield* GenEvent.syncNotify(events, pair(doAtom, what))
    keep(`event ${inspect(what)}`, triple(answer, yield* seen(), yield* which()))
  }
  const answering = (answer: Term): Term => pair(atom('answer'), answer)
  const calls = [atom('raise'), atom('exit'), answering(atom('whatever'))]
  for (const what of [...calls, answering(pair(atom('remove_handler'), atom('bye')))]) {
    yield* monitored(spy, parent)
    const answer = yield* tried(() => call(spy, what))
    keep(`call ${inspect(what)}`, triple(answer, yield* seen(), yield* which()))
  }
  yield* monitored(spy, parent)
  keep('monitored and removed', pair(yield* removing(spy, atom('args')), yield* seen()))

  const child = spawn(function* () {
    yield* monitored(named('child'), parent)
    yield* receiveAny()
    exit(atom('child_reason'))
  })
  yield* flush()
  send(child, atom('go'))
  keep('who added it died', pair(yield* seen(), yield* which()))

  const swapping = (before: Term, argument: Term, after: Term, afterArgument: Term): Proc<Term> =>
    swap(before, argument, after, afterArgument)
  const swappedBy = pair(atom('swapped'), parent)
  yield* adding(spy, parent)
  const swapped = yield* swapping(spy, atom('args1'), named('new'), swappedBy)
  keep('swap', triple(swapped, yield* seen(), yield* which()))
  const ofNobody = yield* swapping(spy, atom('args1'), named('newer'), swappedBy)
  keep('swap of nobody', triple(ofNobody, yield* seen(), yield* which()))
  const failed = yield* swapping(named('newer'), atom('args1'), named('bad'), pair(atom('fail'), atom('whatever')))
  keep('swap to one that fails', triple(failed, yield* seen(), yield* which()))
  for (const name of ['new', 'bad', 'newer']) yield* removing(named(name), atom('x'))
  yield* seen()
  yield* adding(spy, parent)
  const swapsItself = yield* GenEvent.syncNotify(events, pair(doAtom, atom('swap')))
  keep('event that answers swap_handler', triple(swapsItself, yield* seen(), yield* which()))
  yield* removing(spy, atom('x'))
  yield* removing(named('swapped'), atom('x'))
  yield* seen()

  yield* adding(spy, parent)
  const manager = processOf(whereis(events) as Pid)
  if (manager === null) throw new Error('the manager is gone')
  const place = ({ module, name, arity }: { module: Atom; name: Atom; arity: number }): Tuple =>
    triple(module, name, arity)
  keep(
    'initial call',
    list(
      pair(atom('current_function'), place(manager.body.currentFunction(manager))),
      pair(atom('dictionary'), place(manager.initialCall)),
      pair(atom('trap_exit'), manager.trapsExit),
    ),
  )
  keep('stop', pair(yield* GenEvent.stop(events), yield* seen()))
  keep('call of a free name', yield* tried(() => call(spy, atom('x'))))
  keep('call of a free name with a timeout', yield* tried(() => call(spy, atom('x'), 10)))
  keep('notify of a free name', yield* tried(() => GenEvent.notify(events, atom('x'))))
  keep('sync_notify of a free name', yield* tried(() => GenEvent.syncNotify(events, atom('x'))))
  const dead = spawn(() => ok)
  yield* flush()
  keep('notify of a dead pid', yield* tried(() => GenEvent.notify(dead, atom('x'))))
  keep('sync_notify of a dead pid', yield* tried(() => GenEvent.syncNotify(dead, atom('x'))))
  keep('stop of a free name', yield* tried(() => GenEvent.stop(events)))
}

type Keep = (name: string, value: Term) => void

describe.each(Object.keys(faces))('%s', (face) => {
  it('answers in each of the recorded situations as the real one', () => {
    const { runtime, run } = testRuntime()
    runtime.parts.code.define(nativeModule(spy, {}, spyHandler))
    const given = new Map<string, string>()
    const keep: Keep = (name, value) => given.set(`${face} ${name}`, inspect(value, { limit: Infinity }))
    run(() => asked(face, faces[face] as Operations, keep))
    compareAnswers('gen-event.json', given, (name) => name.startsWith(`${face} `))
  })
})

const forwarder: GenEvent.Handler<Pid, Pid> = {
  module: alias('Forwarder'),
  init: (parent) => GenEvent.ok(parent),
  handleEvent(event, parent) {
    send(parent, event)
    return GenEvent.ok(parent)
  },
}

describe('a manager', () => {
  it('is started once under a name, and lives on without handlers', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const first = (yield* GenEvent.startLink({ name: events })) as Tuple
      const second = yield* GenEvent.startLink({ name: events })
      const told = [
        yield* GenEvent.syncNotify(events, ok),
        GenEvent.notify(events, ok),
        yield* GenEvent.ackNotify(events, ok),
      ]
      return [inspect(second) === inspect(pair(atom('error'), pair(atom('already_started'), first.e1))), ...told]
    })
    expect(seen).toEqual([true, ok, ok, ok])
  })

  it('dies with its parent without a word: it does not trap exits', () => {
    const { run, reports } = testRuntime()
    let manager: Pid | undefined
    run(function* () {
      const parent = spawn(function* () {
        manager = ((yield* GenEvent.startLink()) as Tuple).e1 as Pid
        yield* receiveAny()
      })
      yield* flush()
      exitSignal(parent, atom('boom'))
    })
    expect(manager !== undefined && isAlive(manager)).toBe(false)
    expect(reports).toEqual([])
  })

  it('runs handlers in itself and lets them wait', () => {
    const { run } = testRuntime()
    const waiter: GenEvent.Handler<Pid, Pid> = {
      module: alias('Waiter'),
      init: (parent) => GenEvent.ok(parent),
      *handleEvent(event, parent) {
        send(parent, pair(self(), event))
        yield* receive((message) => (message === atom('go') ? true : undefined))
        return GenEvent.ok(parent)
      },
    }
    const seen = run(function* () {
      const manager = ((yield* GenEvent.start()) as Tuple).e1 as Pid
      yield* GenEvent.addHandler(manager, waiter, self())
      const parent = self()
      spawn(function* () {
        send(parent, pair(atom('done'), yield* GenEvent.syncNotify(manager, atom('first'))))
      })
      const running = (yield* flush()) as Tuple[]
      send(manager, atom('go'))
      return [
        running.map((message) => message.e0 === manager && message.e1 === atom('first')),
        inspect(listFrom(yield* flush())),
      ]
    })
    expect(seen).toEqual([[true], '[done: :ok]'])
  })

  it('raises for a call to a handler in TypeScript that takes none', () => {
    const { run } = testRuntime()
    const answer = run(function* () {
      yield* GenEvent.start({ name: events })
      yield* GenEvent.addHandler(events, forwarder, self())
      return yield* GenEvent.call(events, forwarder, atom('x'))
    })
    const message = 'attempted to call GenEvent Events but no handle_call/2 clause was provided'
    expect(inspect(strip(answer))).toBe(
      inspect(pair(atom('error'), pair(exception('RuntimeError', { message }), atom('stack')))),
    )
  })

  it('refuses a name that is none, in the words of Elixir', () => {
    const { run } = testRuntime()
    const raised = run(() => attempt(() => GenEvent.start({ name: 'text' }))) as Tuple
    expect((raised.e1 as TermMap).get(atom('message'))).toContain('Got: "text"\n')
  })

  it('reports a handler that fails, with what it did last and its state', () => {
    const { run, reports } = testRuntime()
    run(function* () {
      yield* GenEvent.start({ name: events })
      yield* GenEvent.addHandler(events, spyHandler, self())
      GenEvent.notify(events, pair(doAtom, atom('whatever')))
      yield* flush()
    })
    expect(reports.map(({ level, report }) => [level, report.kind])).toEqual([['error', 'gen_event_crashed']])
    expect(reports[0]?.report).toMatchObject({ handler: spy, manager: events })
  })

  it('waits while it is suspended', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      yield* GenEvent.start({ name: events })
      yield* GenEvent.addHandler(events, forwarder, self())
      yield* sys.suspend(events)
      GenEvent.notify(events, atom('late'))
      const before = yield* flush()
      yield* sys.resume(events)
      return [before, yield* flush()]
    })
    expect(seen).toEqual([[], [atom('late')]])
  })
})

describe('a handler that watches', () => {
  it('may not be added by a process that is gone: it goes at once, terminated with noproc', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      yield* GenEvent.start({ name: events })
      const dead = spawn(() => ok)
      yield* flush()
      yield* GenEvent.ask(events, tuple(atom('add_mon_handler'), GenEvent.handlerTerm(spyHandler), self(), dead))
      return [inspect(listFrom(yield* flush())), inspect(yield* GenEvent.whichHandlers(events))]
    })
    expect(seen).toEqual(['[terminate: {:stop, :noproc}]', '[]'])
  })
})

describe('a stream', () => {
  function withStream(
    body: (manager: Pid, subscription: GenEvent.Subscription) => Proc<unknown>,
  ): TestRuntime & { seen: unknown } {
    const test = testRuntime()
    const seen = test.run(function* () {
      const manager = ((yield* GenEvent.start()) as Tuple).e1 as Pid
      return yield* body(manager, yield* GenEvent.subscribe(GenEvent.stream(manager)))
    })
    return { ...test, seen }
  }

  it('is a struct of manager and timeout', () => {
    expect(inspect(GenEvent.stream(events))).toBe('%GenEvent.Stream{manager: Events, timeout: :infinity}')
  })

  it('gives the events one after the other', () => {
    const { seen } = withStream(function* (manager, subscription) {
      GenEvent.notify(manager, 1)
      GenEvent.notify(manager, 2)
      return [(yield* subscription.next())?.event, (yield* subscription.next())?.event]
    })
    expect(seen).toEqual([1, 2])
  })

  it('makes sync_notify wait until the event is finished, ack_notify until it has come', () => {
    const { seen } = withStream(function* (manager, subscription) {
      const parent = self()
      spawn(function* () {
        yield* GenEvent.syncNotify(manager, atom('slow'))
        send(parent, atom('slow_done'))
      })
      const slow = yield* subscription.next()
      const before = yield* flush()
      slow?.finish()
      const after = yield* flush()
      spawn(function* () {
        yield* GenEvent.ackNotify(manager, atom('quick'))
        send(parent, atom('quick_done'))
      })
      yield* subscription.next()
      return [before, after, yield* flush()]
    })
    expect(seen).toEqual([[], [atom('slow_done')], [atom('quick_done')]])
  })

  it('ends when it is stopped, and drops what waits', () => {
    const { seen } = withStream(function* (manager, subscription) {
      GenEvent.notify(manager, 1)
      GenEvent.notify(manager, 2)
      yield* subscription.stop()
      return [yield* flush(), yield* GenEvent.whichHandlers(manager)]
    })
    expect(seen).toEqual([[], emptyList])
  })

  it('ends with an exit when its manager dies', () => {
    const { seen } = withStream(function* (manager, subscription) {
      exitSignal(manager, atom('boom'))
      const end = yield* subscription.next()
      const stopped = (yield* attempt(function* () {
        yield* subscription.stop()
        return ok
      })) as Tuple
      return [end, inspect(stopped.e0), inspect((stopped.e1 as Tuple).e0)]
    })
    expect(seen).toEqual([undefined, ':exit', ':boom'])
  })

  it('goes when its process dies, also while a notification waits for it', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const manager = ((yield* GenEvent.start()) as Tuple).e1 as Pid
      const parent = self()
      const subscriber = spawn(function* () {
        const subscription = yield* GenEvent.subscribe(GenEvent.stream(manager))
        yield* subscription.next()
        send(parent, atom('got_it'))
        yield* receive((message) => (message === atom('never') ? true : undefined))
      })
      yield* flush()
      spawn(function* () {
        send(parent, yield* GenEvent.syncNotify(manager, atom('event')))
      })
      const waiting = yield* flush()
      exitSignal(subscriber, atom('boom'))
      return [waiting, yield* flush(), yield* GenEvent.whichHandlers(manager)]
    })
    expect(seen).toEqual([[atom('got_it')], [ok], emptyList])
  })

  it('ends with a timeout when nothing comes', () => {
    const { runtime } = testRuntime()
    let reason: Term | undefined
    runtime.performThen(
      function* () {
        const manager = ((yield* GenEvent.start()) as Tuple).e1 as Pid
        const subscription = yield* GenEvent.subscribe(GenEvent.stream(manager, 50))
        return yield* subscription.next()
      },
      () => undefined,
      (exited) => (reason = exited),
    )
    runtime.advance(49)
    expect(reason).toBeUndefined()
    runtime.advance(1)
    expect(inspect((reason as Tuple).e0)).toBe(':timeout')
  })
})

describe(':gen_event', () => {
  it('is linked to who adds a supervised handler, and traps exits', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      trapExit(true)
      const manager = ((yield* ErlangGenEvent.start()) as Tuple).e1 as Pid
      yield* ErlangGenEvent.addSupHandler(manager, forwarder, self())
      const ref = monitor(manager)
      yield* ErlangGenEvent.stop(manager)
      const down = (yield* receive((message) =>
        message instanceof Tuple && message.e1 === ref ? message : undefined,
      )) as Tuple
      return [inspect(down.at(4)), inspect(listFrom(yield* flush()))]
    })
    expect(seen).toEqual([':normal', '[{:gen_event_EXIT, Forwarder, :shutdown}]'])
  })
})
