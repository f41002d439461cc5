/** Bytes an idle server and a row of a table take, by the growth of the heap after a collection: beam/otp_bench.erl. */
import * as Ets from '../../main/otp/ets/ets.js'
import * as GenServer from '../../main/otp/gen-server.js'
import { exitSignal, type Proc, turn, turnIsOver } from '../../main/otp/process/api.js'
import { atom, list, pair, type Pid, type Term } from '../../main/otp/term/term.js'
import { permuted, started, type Weighing } from '../workload.js'
import { server } from './servers.js'

function heapBytes(): number {
  if (globalThis.gc === undefined) throw new Error('weighing needs --expose-gc')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

const idleServer: Weighing = {
  name: 'mem_idle_process',
  unit: 'bytes',
  *weigh() {
    const pids: Pid[] = new Array<Pid>(100_000)
    const before = heapBytes()
    for (let i = 0; i < pids.length; i++) {
      pids[i] = started(yield* GenServer.start(server, i))
      if (turnIsOver()) yield* turn()
    }
    const bytes = (heapBytes() - before) / pids.length
    for (const pid of pids) {
      exitSignal(pid, atom('kill'))
      if (turnIsOver()) yield* turn()
    }
    return bytes
  },
}

function row(name: string, type: 'set' | 'ordered_set', key: (i: number) => Term): Weighing {
  const count = 1_000_000
  return {
    name,
    unit: 'bytes',
    *weigh(): Proc<number> {
      const before = heapBytes()
      const id = Ets.create(atom('t'), list(atom(type), atom('public')))
      for (let i = 1; i <= count; i++) {
        Ets.insert(id, pair(key(permuted(i, count)), 1))
        if (turnIsOver()) yield* turn()
      }
      const bytes = (heapBytes() - before) / count
      Ets.deleteTable(id)
      return bytes
    },
  }
}

export const memory: readonly Weighing[] = [
  idleServer,
  row('mem_ets_set_int_row', 'set', (i) => i),
  row('mem_ets_set_str_row', 'set', (i) => `key:${i}`),
  row('mem_ets_set_tuple_row', 'set', (i) => pair(atom('user'), i)),
  row('mem_ets_ord_int_row', 'ordered_set', (i) => i),
]
