/** Links, monitors, timers: beam/otp_bench.erl. */
import {
  cancelTimer,
  demonitor,
  exitSignal,
  link,
  monitor,
  type Proc,
  receive,
  receiveAny,
  runtime,
  self,
  send,
  sendAfter,
  spawn,
  spawnLink,
  turn,
  turnIsOver,
  unlink,
  yieldNow,
} from '../../main/otp/process/api.js'
import { atom, type Pid, type Ref, type Term, Tuple } from '../../main/otp/term/term.js'
import { type AnyWorkload, times, type Workload } from '../workload.js'

const up = atom('up')
const boom = atom('boom')
const kill = atom('kill')
const down = atom('DOWN')
const due = atom('t')

function* idle(): Proc<void> {
  yield* receiveAny()
}

const monitorDemonitor: Workload<Pid> = {
  name: 'mon_demon_1m',
  unit: 'ns/op',
  ops: 1_000_000,
  setup: () => spawn(idle),
  *run(pid) {
    yield* times(1_000_000, () => demonitor(monitor(pid), flush))
    return undefined
  },
}

const flush = { flush: true }

const monitorDown: Workload = {
  name: 'mon_down_100k',
  unit: 'ns/op',
  ops: 100_000,
  *run() {
    const pids: Pid[] = []
    yield* times(100_000, () => pids.push(spawn(idle)))
    yield* yieldNow()
    const start = performance.now()
    for (const pid of pids) {
      monitor(pid)
      if (turnIsOver()) yield* turn()
    }
    for (const pid of pids) {
      exitSignal(pid, kill)
      if (turnIsOver()) yield* turn()
    }
    for (let i = 0; i < pids.length; i++) yield* receive(isDown)
    return performance.now() - start
  },
}

function isDown(message: Term): true | undefined {
  return message instanceof Tuple && message.e0 === down ? true : undefined
}

const linkUnlink: Workload<Pid> = {
  name: 'link_unlink_1m',
  unit: 'ns/op',
  ops: 1_000_000,
  setup: () => spawn(idle),
  *run(pid) {
    yield* times(1_000_000, () => {
      link(pid)
      unlink(pid)
    })
    return undefined
  },
}

function* tree(count: number, top: Pid): Proc<void> {
  const left = (count - 1) >> 1
  const right = count - 1 - left
  if (left > 0) spawnLink(tree, left, top)
  if (right > 0) spawnLink(tree, right, top)
  send(top, up)
  yield* receiveAny()
}

const linkTree: Workload = {
  name: 'link_tree_100k',
  unit: 'ns/op',
  ops: 100_000,
  *run() {
    const before = runtime().processCount
    const root = spawn(tree, 100_000, self())
    for (let i = 0; i < 100_000; i++) yield* receive((message) => (message === up ? true : undefined))
    const start = performance.now()
    exitSignal(root, boom)
    while (runtime().processCount > before) yield* yieldNow()
    return performance.now() - start
  },
}

const timerSetCancel: Workload = {
  name: 'timer_set_cancel_100k',
  unit: 'ns/op',
  ops: 100_000,
  *run() {
    const me = self()
    const refs: Ref[] = []
    yield* times(100_000, (i) => refs.push(sendAfter(me, due, 10_000 + ((i * 7919) % 60_000))))
    for (const ref of refs) {
      cancelTimer(ref)
      if (turnIsOver()) yield* turn()
    }
    return undefined
  },
}

const timerFire: Workload = {
  name: 'timer_fire_cpu_100k',
  unit: 'ns/op',
  ops: 100_000,
  *run() {
    const me = self()
    const before = process.cpuUsage()
    yield* times(100_000, (i) => sendAfter(me, due, 1 + ((i * 7919) % 100)))
    for (let i = 0; i < 100_000; i++) yield* receive((message) => (message === due ? true : undefined))
    const used = process.cpuUsage(before)
    return (used.user + used.system) / 1000
  },
}

export const links: readonly AnyWorkload[] = [
  monitorDemonitor,
  monitorDown,
  linkUnlink,
  linkTree,
  timerSetCancel,
  timerFire,
]
