/** Supervisors: beam/elixir_bench.exs. */
import { nativeModule } from '../../main/otp/code.js'
import { worker } from '../../main/otp/child-spec.js'
import * as DynamicSupervisor from '../../main/otp/dynamic-supervisor.js'
import * as GenServer from '../../main/otp/gen-server.js'
import {
  exitSignal,
  type Proc,
  receive,
  runtime,
  self,
  send,
  sleep,
  turn,
  turnIsOver,
} from '../../main/otp/process/api.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { alias, atom, pair, type Pid, type Term, Tuple } from '../../main/otp/term/term.js'
import { type AnyWorkload, started, type Workload } from '../workload.js'

const up = atom('up')
const kill = atom('kill')
const child = alias('Bench.Child')
const restarts = { maxRestarts: 100_000_000, maxSeconds: 1 } as const

/** Says `{:up, pid}` to its parent when it starts. */
const callbacks: GenServer.Callbacks<Tuple, Term> = {
  module: child,
  init(argument) {
    send(argument.e0, pair(up, self()))
    return GenServer.ok(argument.e1)
  },
}

const module = nativeModule(child, {
  'start_link/1': (argument) => GenServer.startLink(callbacks, argument as Tuple),
})

function* supervisorOf(count: number): Proc<{ readonly supervisor: Pid; readonly took: number }> {
  runtime().parts.code.define(module)
  const supervisor = started(yield* DynamicSupervisor.startLink({ strategy: 'one_for_one', ...restarts }))
  const me = self()
  const start = performance.now()
  for (let i = count; i > 0; i--) {
    yield* DynamicSupervisor.startChild(supervisor, worker(child, [pair(me, i)]))
    if (turnIsOver()) yield* turn()
  }
  return { supervisor, took: performance.now() - start }
}

function isUp(message: Term): Pid | undefined {
  return message instanceof Tuple && message.e0 === up ? (message.e1 as Pid) : undefined
}

/** The children that say that they are up, `count` of them. */
function* ups(count: number): Proc<Pid[]> {
  const pids: Pid[] = []
  while (pids.length < count) pids.push((yield* receive(isUp)) as Pid)
  return pids
}

const start: Workload = {
  name: 'sup_dyn_start_10k',
  unit: 'ns/op',
  ops: 10_000,
  *run() {
    const { supervisor, took } = yield* supervisorOf(10_000)
    yield* ups(10_000)
    yield* Supervisor.stop(supervisor)
    return took
  },
}

function* killAll(pids: readonly Pid[]): Proc<void> {
  for (const pid of pids) {
    exitSignal(pid, kill)
    if (turnIsOver()) yield* turn()
  }
}

/** Kills all children of `supervisors` x `each`, and waits until all were started again. */
function restart(name: string, supervisors: number, each: number, staticIds: boolean): Workload {
  const count = supervisors * each
  return {
    name,
    unit: 'ns/op',
    ops: count,
    *run() {
      const all: Pid[] = []
      for (let i = 0; i < supervisors; i++)
        all.push(staticIds ? yield* staticSupervisor(each) : (yield* supervisorOf(each)).supervisor)
      const pids = yield* ups(count)
      const begin = performance.now()
      yield* killAll(pids)
      yield* ups(count)
      const took = performance.now() - begin
      for (const supervisor of all) yield* Supervisor.stop(supervisor)
      yield* sleep(0)
      return took
    },
  }
}

function* staticSupervisor(count: number): Proc<Pid> {
  runtime().parts.code.define(module)
  const me = self()
  const children = Array.from({ length: count }, (_, i) => worker(child, [pair(me, i)], { id: i }))
  return started(yield* Supervisor.startLink(children, { strategy: 'one_for_one', ...restarts }))
}

const restartSerial: Workload = {
  name: 'sup_dyn_restart_serial_10k',
  unit: 'ns/op',
  ops: 10_000,
  *run() {
    const { supervisor } = yield* supervisorOf(10_000)
    const pids = yield* ups(10_000)
    const begin = performance.now()
    for (const pid of pids) {
      exitSignal(pid, kill)
      yield* receive(isUp)
    }
    const took = performance.now() - begin
    yield* Supervisor.stop(supervisor)
    return took
  },
}

export const supervisors: readonly AnyWorkload[] = [
  start,
  restart('sup_dyn_restart_10k', 1, 10_000, false),
  restartSerial,
  restart('sup_tree_restart_10k', 100, 100, false),
  restart('sup_static_restart_1k', 1, 1000, true),
]
