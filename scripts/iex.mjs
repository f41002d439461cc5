/**
 * The console in a terminal.
 *
 * --json FILE  plays one recorded session and prints what came of it, as JSON
 * --no-start   KV is there but not started
 * Without a terminal, inputs are read from standard input and what they print is printed.
 */
import { readFileSync } from 'node:fs'
import { parseInput } from '../main/iex/parse.js'
import { play } from '../main/iex/session.js'
import { installKv } from '../main/kv/install.js'
import { installKvServer } from '../main/kv-server/install.js'

const args = process.argv.slice(2)
const file = args.indexOf('--json')
if (file >= 0) {
  /** @type {{ flags: string, steps: { input: string }[] }} */
  const session = JSON.parse(readFileSync(args[file + 1] ?? '', 'utf8'))
  const inputs = session.steps.map(({ input }) => input)
  process.stdout.write(`${JSON.stringify(await play(inputs, session.flags, installKv), null, 2)}\n`)
} else {
  const flags = args.includes('--no-start') ? 'iex -S mix run --no-start' : 'iex -S mix'
  const played = await play(inputsOf(readFileSync(0, 'utf8')), flags, (runtime) => {
    installKv(runtime)
    installKvServer(runtime, process.env['PORT'])
  })
  for (const { output } of played) process.stdout.write(output)
  // What the session has started, a server that listens among it, ends with it.
  process.exit()
}

/** The inputs of a text: lines are taken together until they are whole. @param {string} text */
function inputsOf(text) {
  /** @type {string[]} */
  const inputs = []
  let pending = ''
  for (const line of text.replace(/\n$/, '').split('\n')) {
    pending = pending === '' ? line : `${pending}\n${line}`
    if (parseInput(pending, { file: 'iex', line: 1 }, false).status === 'incomplete') continue
    inputs.push(pending)
    pending = ''
  }
  return pending === '' ? inputs : [...inputs, pending]
}
