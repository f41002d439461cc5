/** GenServer, Agent: beam/elixir_bench.exs. */
import * as Agent from '../../main/otp/agent.js'
import * as GenServer from '../../main/otp/gen-server.js'
import { type Proc, turn, turnIsOver } from '../../main/otp/process/api.js'
import { alias, atom, pair, type Pid, type Term, TermMap, type Tuple } from '../../main/otp/term/term.js'
import { type AnyWorkload, started, times, type Workload } from '../workload.js'

const get = atom('get')
const add = atom('add')

export const server: GenServer.Callbacks<number, number> = {
  module: alias('Bench.Server'),
  init: (start) => GenServer.ok(start),
  handleCall(request, _from, state) {
    if (request === get) return GenServer.reply(state, state)
    const sum = state + ((request as Tuple).e1 as number)
    return GenServer.reply(sum, sum)
  },
  handleCast: (request, state) => GenServer.noreply(state + ((request as Tuple).e1 as number)),
}

const proxy: GenServer.Callbacks<Pid, Pid> = {
  module: alias('Bench.Proxy'),
  init: (to) => GenServer.ok(to),
  *handleCall(request, _from, to) {
    return GenServer.reply(yield* GenServer.call(to, request), to)
  },
}

function* serverOf(): Proc<Pid> {
  return started(yield* GenServer.start(server, 0))
}

const call: Workload<Pid> = {
  name: 'gs_call_1m',
  unit: 'ns/op',
  ops: 1_000_000,
  setup: serverOf,
  *run(pid) {
    for (let i = 0; i < 1_000_000; i++) yield* GenServer.call(pid, pair(add, 1))
    return undefined
  },
}

const callProxy: Workload<Pid> = {
  name: 'gs_call_proxy_300k',
  unit: 'ns/op',
  ops: 300_000,
  *setup() {
    return started(yield* GenServer.start(proxy, yield* serverOf()))
  },
  *run(pid) {
    for (let i = 0; i < 300_000; i++) yield* GenServer.call(pid, pair(add, 1))
    return undefined
  },
}

const cast: Workload<Pid> = {
  name: 'gs_cast_1m',
  unit: 'ns/op',
  ops: 1_000_000,
  setup: serverOf,
  *run(pid) {
    yield* times(1_000_000, () => GenServer.cast(pid, pair(add, 1)))
    yield* GenServer.call(pid, get, Infinity)
    return undefined
  },
}

const startStop: Workload = {
  name: 'gs_start_stop_100k',
  unit: 'ns/op',
  ops: 100_000,
  *run() {
    for (let i = 1; i <= 100_000; i++) {
      const pid = started(yield* GenServer.startLink(server, i))
      yield* GenServer.stop(pid)
      if (turnIsOver()) yield* turn()
    }
    return undefined
  },
}

function agent(name: string, first: Term, use: (pid: Pid, i: number) => Proc<Term>): Workload<Pid> {
  return {
    name,
    unit: 'ns/op',
    ops: 1_000_000,
    *setup() {
      return started(yield* Agent.start(() => first))
    },
    *run(pid) {
      for (let i = 1; i <= 1_000_000; i++) yield* use(pid, i)
      return undefined
    },
  }
}

export const servers: readonly AnyWorkload[] = [
  call,
  callProxy,
  cast,
  startStop,
  agent('agent_get_1m', 42, (pid) => Agent.get(pid, (state: Term) => state)),
  agent('agent_update_1m', 0, (pid) => Agent.update(pid, (state: number) => state + 1)),
  agent('agent_map_put_1m', TermMap.empty, (pid, i) => Agent.update(pid, (map: TermMap) => map.put(i % 1000, i))),
]
