/** A program with little memory, one process that takes all it can, and one that does its work: started by heap-guard.test.ts. */
import { getHeapStatistics } from 'node:v8'
import { HeapGuard } from '../../main/otp/heap-guard.js'
import { exit, monitor, type Proc, receive, sleep, spawn, turn } from '../../main/otp/process/api.js'
import { RealClock } from '../../main/otp/process/clock.js'
import { bootSystem } from '../../main/otp/system.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { atom, Cons, emptyList, type Term, type Tuple } from '../../main/otp/term/term.js'

const runtime = bootSystem({ clock: new RealClock() })
runtime.onReport = ({ report }) => {
  if (report.kind === 'text') process.stdout.write(`${report.text}\n`)
}
new HeapGuard(runtime, () => {
  const { used_heap_size: usedBytes, heap_size_limit: limitBytes } = getHeapStatistics()
  return { usedBytes, limitBytes }
}).start()

/** `[0 | [0 | ...` without end: held by a variable of the function, where no estimate sees it. */
function* greedy(): Proc<never> {
  let list: Term = emptyList
  for (;;) {
    list = new Cons(0, list)
    yield* turn()
  }
}

async function main(): Promise<void> {
  const outcome = await runtime.perform(function* () {
    monitor(spawn(greedy))
    let worked = 0
    for (;;) {
      const down = yield* receive((message) => message as Tuple, 1)
      if (down !== undefined) return `ended ${inspect(down.at(4))}, ${worked > 10 ? 'others worked' : 'others did not'}`
      worked++
    }
  })
  process.stdout.write(`${outcome}\n`)
  await runtime.perform(() => sleep(10))
  if (!runtime.whereis(atom('init'))) exit(null)
  process.stdout.write('the system runs\n')
  process.exit(0)
}
void main()
