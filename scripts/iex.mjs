/**
 * The console in a terminal.
 *
 * --json FILE  plays the recorded session in FILE on a clock of its own, and prints what came of it as JSON
 * --no-start   KV is there but not started
 *
 * Where standard input is no terminal, inputs are read from it, and only what they print is printed.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { getHeapStatistics } from 'node:v8'
import { play, startSession } from '../main/iex/shell/session.js'
import { installKv } from '../main/kv/install.js'
import { installKvServer } from '../main/kv-server/install.js'
import { HeapGuard } from '../main/otp/heap-guard.js'
import { RealClock } from '../main/otp/process/clock.js'
import { bootSystem } from '../main/otp/system.js'
import { files } from './iex/files.mjs'
import { readHistory, remember } from './iex/history.mjs'
import { playStream } from './iex/stream.mjs'
import { playTerminal } from './iex/terminal.mjs'
import { main, Refusal } from './support/project.mjs'

await main(async () => {
  const { values } = readArgs()
  if (values.json !== undefined) {
    const { flags, inputs } = sessionIn(values.json)
    await written(`${JSON.stringify(await play(inputs, flags, installKv), null, 2)}\n`)
    return
  }
  const runtime = bootSystem({ clock: new RealClock(), onHalt: (_reason, status) => process.exit(status) })
  new HeapGuard(runtime, heap).start()
  await startSession(runtime, values['no-start'] === true ? 'iex -S mix run --no-start' : 'iex -S mix', installAll)
  const { stdin: input, stdout: output } = process
  output.on('error', () => process.exit(0))
  if (input.isTTY) await playTerminal(runtime, { input, output, files, history: readHistory(), remember })
  else await playStream(runtime, { input, output, files })
})

function readArgs() {
  try {
    return parseArgs({ options: { json: { type: 'string' }, 'no-start': { type: 'boolean' } } })
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
}

/** @param {import('../main/otp/process/runtime.js').Runtime} runtime */
function installAll(runtime) {
  installKv(runtime)
  installKvServer(runtime, process.env['PORT'])
}

/** @param {string} file @returns {{ flags: string, inputs: string[] }} */
function sessionIn(file) {
  try {
    /** @type {{ flags?: string, steps: { input: string }[] }} */
    const session = JSON.parse(readFileSync(file, 'utf8'))
    const inputs = session.steps.map(({ input }) => input)
    if (!inputs.every((input) => typeof input === 'string')) throw new Error('a step has no input')
    return { flags: session.flags ?? 'iex', inputs }
  } catch (error) {
    throw new Refusal(`${file} is no recorded session: ${error instanceof Error ? error.message : error}`)
  }
}

function heap() {
  const { used_heap_size: usedBytes, heap_size_limit: limitBytes, external_memory: externalBytes } = getHeapStatistics()
  return { usedBytes, limitBytes, externalBytes }
}

/** @param {string} text */
function written(text) {
  return new Promise((resolve) => process.stdout.write(text, resolve))
}
