/** Spawning, messages, selective receive: beam/otp_bench.erl. */
import {
  makeRef,
  type Proc,
  receive,
  receiveAny,
  runtime,
  self,
  send,
  spawn,
  turn,
  turnIsOver,
  yieldNow,
} from '../../main/otp/process/api.js'
import { atom, pair, type Pid, type Ref, type Term, Tuple, tuple } from '../../main/otp/term/term.js'
import { type AnyWorkload, times, type Workload } from '../workload.js'

const stop = atom('stop')
const done = atom('done')
const junk = atom('junk')
const want = atom('want')
const callTag = atom('call')

function nothing(): void {
  // A process that ends at once.
}

function* until(count: number): Proc<void> {
  while (runtime().processCount > count) yield* yieldNow()
}

function spawnExit(name: string, ops: number): Workload {
  return {
    name,
    unit: 'ns/op',
    ops,
    *run() {
      const before = runtime().processCount
      for (let i = 0; i < ops; i++) {
        spawn(nothing)
        if (turnIsOver()) yield* turn()
      }
      yield* until(before)
      return undefined
    },
  }
}

function sayDone(to: Pid): void {
  send(to, done)
}

const spawnReply: Workload = {
  name: 'spawn_reply_100k',
  unit: 'ns/op',
  ops: 100_000,
  *run() {
    const me = self()
    yield* times(100_000, () => {
      spawn(sayDone, me)
    })
    for (let i = 0; i < 100_000; i++) yield* receive(isDone)
    return undefined
  },
}

function isDone(message: Term): true | undefined {
  return message === done ? true : undefined
}

function* ringNode(next: Pid): Proc<void> {
  for (;;) {
    const message = yield* receiveAny()
    if (message === stop) return
    send(next, (message as number) - 1)
  }
}

const ring: Workload = {
  name: 'ring_1000x1m',
  unit: 'ns/op',
  ops: 1_000_000,
  *run() {
    let last = self()
    for (let i = 1; i < 1000; i++) last = spawn(ringNode, last)
    const start = performance.now()
    send(last, 1_000_000)
    for (let hops = yield* receiveAny(); (hops as number) > 0; hops = yield* receiveAny())
      send(last, (hops as number) - 1)
    return performance.now() - start
  },
}

function* pong(): Proc<void> {
  for (;;) {
    const message = yield* receiveAny()
    if (message === stop) return
    const { e0, e1 } = message as Tuple
    send(e0, pair(self(), e1))
  }
}

const pingPong: Workload<Pid> = {
  name: 'pingpong_1m',
  unit: 'ns/op',
  ops: 1_000_000,
  setup: () => spawn(pong),
  *run(partner) {
    const me = self()
    for (let i = 1_000_000; i > 0; i--) {
      send(partner, pair(me, i))
      yield* receive((message) =>
        message instanceof Tuple && message.e0 === partner && message.e1 === i ? true : undefined,
      )
    }
    return undefined
  },
}

function* fill(count: number): Proc<void> {
  for (let i = 1; i <= count; i++) {
    send(self(), pair(junk, i))
    if (turnIsOver()) yield* turn()
  }
}

const selectiveScan: Workload = {
  name: 'selrecv_scan_10k',
  unit: 'ns/scanned',
  ops: 10_000 * 1000,
  *run() {
    yield* fill(10_000)
    const me = self()
    const start = performance.now()
    for (let i = 1000; i > 0; i--) {
      send(me, pair(want, i))
      yield* receive((message) =>
        message instanceof Tuple && message.e0 === want && message.e1 === i ? true : undefined,
      )
    }
    return performance.now() - start
  },
}

function* echo(): Proc<void> {
  for (;;) {
    const message = yield* receiveAny()
    if (message === stop) return
    const request = message as Tuple
    send(request.e1, pair(request.e2, request.e3))
  }
}

const selectiveRef: Workload<Pid> = {
  name: 'selrecv_ref_10k',
  unit: 'ns/op',
  ops: 100_000,
  setup: () => spawn(echo),
  *run(server) {
    yield* fill(10_000)
    const me = self()
    const start = performance.now()
    for (let i = 100_000; i > 0; i--) {
      const ref: Ref = makeRef()
      send(server, tuple(callTag, me, ref, i))
      yield* receive((message) => (message instanceof Tuple && message.e0 === ref ? true : undefined), Infinity, ref)
    }
    return performance.now() - start
  },
}

export const processes: readonly AnyWorkload[] = [
  spawnExit('spawn_exit_100k', 100_000),
  spawnExit('spawn_exit_1m', 1_000_000),
  spawnReply,
  ring,
  pingPong,
  selectiveScan,
  selectiveRef,
]
