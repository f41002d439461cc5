/** A console with little memory that is given, line by line, what is written to it: started by heap.test.ts. Prints each answer before `ready`. */
import { createInterface } from 'node:readline'
import { getHeapStatistics } from 'node:v8'
import { Console } from '../../main/iex/shell/console.js'
import { startSession } from '../../main/iex/shell/session.js'
import { HeapGuard } from '../../main/otp/heap-guard.js'
import { RealClock } from '../../main/otp/process/clock.js'
import { bootSystem } from '../../main/otp/system.js'

async function main(): Promise<void> {
  const runtime = bootSystem({ clock: new RealClock() })
  new HeapGuard(runtime, () => {
    const {
      used_heap_size: usedBytes,
      heap_size_limit: limitBytes,
      external_memory: externalBytes,
    } = getHeapStatistics()
    return { usedBytes, limitBytes, externalBytes }
  }).start()
  await startSession(runtime, 'iex', () => undefined)
  let wake: () => void = () => undefined
  const console = new Console(runtime, {
    deliver(pieces, taken) {
      for (const { text } of pieces) process.stdout.write(text.slice(0, 1000))
      taken()
    },
    changed: () => wake(),
  })
  for await (const line of createInterface({ input: process.stdin })) {
    console.give(line)
    while (console.state.busy) await new Promise<void>((resolve) => (wake = resolve))
    // What the one before has left is not the next one's.
    globalThis.gc?.()
    process.stdout.write('ready\n')
  }
  process.exit(0)
}
void main()
