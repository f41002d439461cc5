/**
 * What IEx prints in the sessions of the files given, written next to them as JSON, in the shape of test/golden.
 *
 *     node test/iex/sessions/record.mjs test/iex/sessions/NAME.txt ...
 *
 * A file begins with the command that the session is recorded with: `iex`, `iex -S mix` or `iex -S mix run --no-start` (in reference/kv).
 * Inputs follow, their first line after `iex> `, further lines after `...> `; after `iex (any)> ` one whose output has no order of its own, as two
 * processes print it. Other lines are remarks.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** ms without output after a prompt, until the input counts as answered. */
const silence = 250
const kv = new URL('../reference/kv/', import.meta.url)

/** @typedef {{ input: string, order?: 'any' }} Input */

/** @param {string} text */
function sessionOf(text) {
  const [flags = '', ...lines] = text.split('\n')
  /** @type {Input[]} */
  const inputs = []
  for (const line of lines) {
    const first = /^iex( \(any\))?> (.*)$/.exec(line)
    if (first !== null) inputs.push({ input: first[2] ?? '', ...(first[1] && { order: 'any' }) })
    else if (/^\.\.\.>( |$)/.test(line)) {
      const last = inputs.at(-1)
      if (last !== undefined) last.input += `\n${line.slice(5)}`
    }
  }
  return { flags, inputs }
}

/** @param {string} flags @param {readonly Input[]} inputs */
async function record(flags, inputs) {
  const env = { ...process.env, TERM: 'dumb', MIX_BUILD_PATH: join(mkdtempSync(join(tmpdir(), 'kv-')), 'build') }
  const child = spawn('sh', ['-c', `exec ${flags} 2>&1`], { cwd: flags.includes('mix') ? kv : tmpdir(), env })
  let text = ''
  let heard = Date.now()
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk
    heard = Date.now()
  })
  /** All that was printed until the next prompt and shortly after it. */
  const answer = async () => {
    const since = Date.now()
    while (!/iex\(\d+\)> /.test(text) || Date.now() - heard < silence) {
      if (Date.now() - since > 60_000 || child.exitCode !== null) throw new Error(`no prompt after: ${text}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const output = text
    text = ''
    const prompts = [...output.matchAll(/iex\((\d+)\)> /g)]
    return {
      next: Number(prompts[prompts.length - 1]?.[1]),
      output: output.replace(/(?:iex|\.\.\.)\(\d+\)> /g, ''),
    }
  }
  let { next: prompt } = await answer()
  /** @type {(Input & { prompt: number, output: string })[]} */
  const steps = []
  for (const { input, order } of inputs) {
    child.stdin.write(`${input}\n`)
    const { next, output } = await answer()
    steps.push({ prompt, input, output, ...(order && { order }) })
    prompt = next
  }
  child.kill('SIGKILL')
  return steps
}

for (const file of process.argv.slice(2)) {
  const { flags, inputs } = sessionOf(readFileSync(file, 'utf8'))
  const session = { id: basename(file, '.txt'), flags, steps: await record(flags, inputs) }
  writeFileSync(file.replace(/\.txt$/, '.json'), `${JSON.stringify(session, null, 2)}\n`)
}
