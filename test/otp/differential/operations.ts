/** What a process of a program does when it is told to: the operations of interpreter.exs on our runtime. */
import * as Agent from '../../../main/otp/agent.js'
import { code, fun } from '../../../main/otp/code.js'
import * as Ets from '../../../main/otp/ets/ets.js'
import * as GenServer from '../../../main/otp/gen-server.js'
import { timeoutMs } from '../../../main/otp/gen.js'
import * as api from '../../../main/otp/process/api.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import { linksOf } from '../../../main/otp/process/links.js'
import { processOf } from '../../../main/otp/process/process.js'
import { startOptions } from '../../../main/otp/start-options.js'
import * as sys from '../../../main/otp/sys.js'
import type { Tuple } from '../../../main/otp/term/term.js'
import {
  alias,
  type Atom,
  atom,
  atomTerm,
  Cons,
  emptyList,
  Float,
  list,
  listFrom,
  pair,
  type Pid,
  type Ref,
  type Term,
  TermMap,
  toArray,
  tuple,
  tupleFrom,
} from '../../../main/otp/term/term.js'
import type { World } from './world.js'
import type { Step, Value } from './program.js'
import * as Events from './events.js'
import * as Registries from './registries.js'
import { server } from './server.js'
import * as Tasks from './tasks.js'

const kid = alias('Kid')
const set = atom('set')
const refTag = atom('$ref')
const atOnce = atom('ok')
const shell = { module: atom('erl_eval'), name: atom('expr'), arity: 6 }
const unordered = ['tab2list', 'select', 'match', 'match_object', 'lookup', 'take']

/** What a process keeps for its operations. */
interface Kept {
  readonly refs: Ref[]
  timer: Ref | null
}

const kept = new WeakMap<Pid, Kept>()

function mine(): Kept {
  const pid = api.self()
  let keeps = kept.get(pid)
  if (keeps === undefined) kept.set(pid, (keeps = { refs: [], timer: null }))
  return keeps
}

/** `value` as the term that it is or stands for. */
export function termOf(value: Value, world: World): Term {
  if (typeof value === 'string') return atomTerm(value)
  if (value === null || typeof value !== 'object') return value
  const terms = (items: readonly Value[]): Term[] => items.map((item) => termOf(item, world))
  if ('t' in value) return tupleFrom(terms(value.t))
  if ('s' in value) return value.s
  if ('f' in value) return new Float(value.f)
  if ('p' in value) return world.pidOf(value.p)
  if ('tab' in value) return world.tableOf(value.tab)
  if ('ref' in value) return world.refOf(value.ref)
  return listFrom(terms(value))
}

/** A process that takes its steps, and tells of all other messages. */
export function* workerBody(world: World, label: string, traps: boolean): Proc<void> {
  api.trapExit(traps)
  world.born(api.self(), label)
  for (;;) {
    const message = yield* api.receiveAny()
    const step = world.stepOf(message)
    if (step === undefined) world.got(api.self(), message)
    else if (step[1] === 'return') return
    else yield* obey(world, step)
  }
}

/** Does what `step` says, and tells what came of it; throws where the step ends the process. */
export function* obey(world: World, step: Step): Proc<void> {
  const [, name, ...values] = step
  const args = values.map((value) => termOf(value, world))
  const first = args[0] as Term
  if (name === 'exit') api.exit(first)
  if (name === 'raise') raise()
  if (name === 'error') api.error(first)
  if (name === 'throw') throw new api.Raised('throw', first)
  try {
    world.result(pair(atOnce, yield* api.settle(perform(world, name, values, args))))
  } catch (thrown) {
    if (!(thrown instanceof api.Raised)) throw thrown
    world.result(pair(atom(thrown.kind), thrown.reason))
  }
}

/** `raise "boom"` */
export function raise(): never {
  return api.error(
    TermMap.from<Term, Term>([
      [atom('__exception__'), true],
      [atom('__struct__'), alias('RuntimeError')],
      [atom('message'), 'boom'],
    ]),
  )
}

type Result = Term | Proc<Term>

function perform(world: World, name: string, values: readonly Value[], args: readonly Term[]): Result {
  const [first, second, third, fourth] = args as [Term, Term, Term, Term]
  switch (name) {
    case 'spawn':
      return spawned(world, values[0] as string, second as boolean)
    case 'signal':
      return api.exitSignal(first as Pid, second)
    case 'link':
      return api.link(first as Pid)
    case 'unlink':
      return api.unlink(first as Pid)
    case 'monitor':
      mine().refs.unshift(api.monitor(first))
      return atom('ok')
    case 'demonitor':
      return demonitored(first as number, toArray(second))
    case 'trap':
      return api.trapExit(first as boolean)
    case 'register':
      return api.register(first, second)
    case 'unregister':
      return api.unregister(first)
    case 'whereis':
      return api.whereis(first as Atom) ?? null
    case 'send':
      return (api.send(first, tuple(atom('msg'), api.self(), second)) as Tuple).e2
    case 'alive':
      return api.isAlive(first as Pid)
    case 'info':
      return infoOf(first as Pid)
    case 'timer':
      mine().timer = api.sendAfter(second, atom('tick'), first as number)
      return atom('ok')
    case 'fire':
      return fired(values[0] as string, toArray(second) as number[], third)
    case 'alias':
      return pair(refTag, api.alias(toArray(first).includes(atom('reply'))))
    case 'unalias':
      return api.unalias(first as Ref)
    case 'monitor_alias':
      return pair(refTag, api.monitor(first, undefined, values[1] as api.AliasUntil))
    case 'demonitor_ref':
      return demonitoredRef(first as Ref, toArray(second))
    case 'task':
      return Tasks.started(world, values, args)
    case 'task_stream':
      return Tasks.streamed(first, second, third as number)
    case 'task_sup':
      return Tasks.supervisor(world, first)
    case 'task_do':
      return Tasks.supervised(values[0] as string, second, third)
    case 'events':
      return Events.started(world, values, third)
    case 'event_do':
      return Events.asked(world, values, args)
    case 'registry':
      return Registries.started(world, values, third)
    case 'reg':
      return Registries.asked(values[0] as string, args.slice(1))
    case 'sleep':
      return slept(first as number)
    case 'cancel':
      return typeof api.cancelTimer(mine().timer ?? api.makeRef()) === 'number'
    case 'read':
      return typeof api.readTimer(mine().timer ?? api.makeRef()) === 'number'
    case 'server': {
      const init = { world, label: world.label, traps: second as boolean, kind: values[3] as string }
      const options = startOptions(third)
      return values[0] === 'link' ? GenServer.startLink(server, init, options) : GenServer.start(server, init, options)
    }
    case 'call':
      return GenServer.call(first, second, timeoutMs(third))
    case 'cast':
      return GenServer.cast(first, second)
    case 'stop':
      return GenServer.stop(first, second, timeoutMs(third))
    case 'sys':
      return askSystem(values[0] as string, second, third)
    case 'agent':
      return startedAgent(world, values[0] as string, second)
    case 'agent_do':
      return changed(first, values[1] as string)
    case 'sup':
    case 'dyn':
      return code().call(kid, atom('start_link'), [
        world.driver,
        atomTerm(world.label),
        list(atom(name), ...args),
        false,
      ]) as Proc<Term>
    case 'sup_do':
      return supervise(world, alias('Supervisor'), values, [first, second, third, fourth])
    case 'dyn_do':
      return supervise(world, alias('DynamicSupervisor'), values, [first, second, third, fourth])
    case 'ets_new':
      return pair(atom('$table'), Ets.create(first, second))
    case 'ets': {
      const result = etsCall(values[0] as string, args.slice(1))
      return unordered.includes(values[0] as string) ? pair(set, result) : result
    }
    default:
      throw new Error(`there is no operation ${name}`)
  }
}

function etsCall(name: string, args: readonly Term[]): Term {
  const call = Ets.etsFunctions.get(`${name}/${args.length}`)
  if (call === undefined) throw new Error(`there is no ets:${name}/${args.length}`)
  return call(...args) as Term
}

function spawned(world: World, how: string, traps: boolean): Term {
  const { label } = world
  if (how === 'link') api.spawnLink(workerBody, world, label, traps)
  else if (how === 'spawn') api.spawn(workerBody, world, label, traps)
  else mine().refs.unshift(api.spawnMonitor(workerBody, world, label, traps)[1])
  return atom('ok')
}

function* slept(ms: number): Proc<Term> {
  yield* api.sleep(ms)
  return atom('ok')
}

/** Sets a timer for each of `times`, in ms, waits for them, and tells that they are gone. */
function* fired(kind: string, times: readonly number[], whom: Term): Proc<Term> {
  const timers = times.map((ms) => {
    const message = pair(atom('tick'), ms)
    return kind === 'send_after' ? api.sendAfter(whom, message, ms) : api.startTimer(whom, message, ms)
  })
  yield* api.sleep(Math.max(...times) + 10)
  return pair(atom('fired'), listFrom(timers.map((timer) => pair(api.readTimer(timer), api.cancelTimer(timer)))))
}

function demonitoredRef(ref: Ref, options: readonly Term[]): Term {
  const found = api.demonitor(ref, { flush: options.includes(atom('flush')) })
  return options.includes(atom('info')) ? found : true
}

function demonitored(index: number, options: readonly Term[]): Term {
  const { refs } = mine()
  const found = api.demonitor(refs[index % refs.length] ?? api.makeRef(), { flush: options.includes(atom('flush')) })
  return options.includes(atom('info')) ? found : true
}

function infoOf(pid: Pid): Term {
  const process = processOf(pid)
  if (process === null) return null
  const links = pair(set, listFrom(linksOf(process).map((other) => other.pid)))
  return tuple(atom('info'), links, process.trapsExit, process.name ?? emptyList, process.queueLength)
}

function askSystem(name: string, whom: Term, argument: Term): Proc<Term> {
  switch (name) {
    case 'get_state':
      return sys.getState(whom, 30)
    case 'suspend':
      return sys.suspend(whom, 30)
    case 'resume':
      return sys.resume(whom, 30)
    case 'terminate':
      return sys.terminate(whom, argument, 30)
    case 'replace_badly':
      return sys.replaceState(
        whom,
        fun(1, shell, () => api.exit(atom('gone'))),
        30,
      )
    default:
      return sys.replaceState(
        whom,
        fun(1, shell, () => 40),
        30,
      )
  }
}

function* startedAgent(world: World, how: string, options: Term): Proc<Term> {
  const { label } = world
  const start = how === 'link' ? Agent.startLink : Agent.start
  return world.bornBy(yield* start(() => 1, startOptions(options)), label)
}

function changed(agent: Term, what: string): Result {
  switch (what) {
    case 'get':
      return Agent.get(agent, (state: number) => pair(atom('is'), state))
    case 'update':
      return Agent.update(agent, (state: number) => state + 1)
    case 'cast':
      return Agent.cast(agent, (state: number) => state * 2)
    case 'get_and_update':
      return Agent.getAndUpdate(agent, (state: number) => pair(state, state + 5))
    case 'bad':
      return Agent.getAndUpdate(agent, () => atom('bad'))
    default:
      return Agent.get(agent, () => api.exit(atom('boom')))
  }
}

function supervise(world: World, module: Atom, values: readonly Value[], args: readonly Term[]): Result {
  const name = values[0] as string
  const call = (given: readonly Term[]): Result => code().call(module, atom(name), given) as Result
  if (name === 'start_child') return call([args[2] as Term, specOf(world, values[1] as string, args[3] as Term)])
  return call(args.slice(1, values.length))
}

/** The specification of a child of the supervisor called `parent`: `[id, restart, kind, traps, shutdown]`. */
export function specOf(world: World, parent: string, child: Term): Term {
  const [id, restart, kind, traps, shutdown] = toArray(child) as [Atom, Term, Term, Term, Term]
  const isSupervisor = ['sup', 'dyn'].includes(kindOf(kind))
  const args = list(world.driver, atom(`${parent}.${id.name}`), kind, traps)
  return TermMap.from<Term, Term>([
    [atom('id'), id],
    [atom('start'), tuple(kid, atom('start_link'), args)],
    [atom('restart'), restart],
    [atom('shutdown'), shutdown],
    [atom('type'), atom(isSupervisor ? 'supervisor' : 'worker')],
  ])
}

/** What a child is: the atom, or the first of the list. */
export function kindOf(kind: Term): string {
  return ((kind instanceof Cons ? kind.head : kind) as Atom).name
}
