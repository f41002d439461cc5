/** The console on a stream: each line is given as it comes, each input evaluated as soon as it is whole, and what it prints is printed. */
import { createInterface } from 'node:readline'
import { Console } from '../../main/iex/shell/console.js'

/** ms that processes may still run after an input before the next one is given. */
const longestRest = 250

/**
 * Plays `input` until it ends and what it gave is evaluated. Unfinished input at its end is dropped, as IEx does.
 *
 * @param {import('../../main/otp/process/runtime.js').Runtime} runtime
 * @param {{ input: NodeJS.ReadableStream, output: NodeJS.WritableStream, files?: import('../../main/iex/shell/files.js').Files }} options
 */
export async function playStream(runtime, { input, output, files }) {
  if (files !== undefined) runtime.parts.files = files
  /** @type {(() => void) | null} */
  let wake = null
  /** What a process that waits for a line asks. @type {string | null} */
  let asked = null
  const console = new Console(runtime, {
    deliver(pieces, taken) {
      output.write(pieces.map(({ text }) => text).join(''), taken)
    },
    changed() {
      const { reading } = console.state
      if (reading !== asked && reading !== null) output.write(reading)
      asked = reading
      wake?.()
    },
  })
  const waits = () => !console.state.busy || console.state.reading !== null
  const ready = async () => {
    while (!waits()) await new Promise((resolve) => (wake = () => resolve(undefined)))
    await rest(runtime)
  }
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    console.give(line)
    await ready()
  }
  console.end()
  await ready()
  while (!console.device.outbox.isEmpty) await turn()
  console.close()
}

/**
 * Until nothing is runnable: what an input has set in motion has printed what it has to say.
 *
 * @param {import('../../main/otp/process/runtime.js').Runtime} runtime
 */
async function rest({ scheduler, signals }) {
  const start = performance.now()
  do await turn()
  while ((scheduler.queueLength > 0 || signals.isPending) && performance.now() - start < longestRest)
}

function turn() {
  return new Promise((resolve) => setImmediate(resolve))
}
