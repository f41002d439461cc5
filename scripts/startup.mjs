/**
 * How long the packaged app takes from the start of its process to a window with live data: the median of some starts,
 * the first of which has an empty profile. `npm run package` comes first.
 *
 * --runs N  how many starts, 5 unless given
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare } from './prepare.mjs'
import { executableIn, releaseFolder } from './support/packages.mjs'
import { main, Refusal, root, say } from './support/project.mjs'
import { ended, start } from './support/run.mjs'

await main(async () => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Refusal(`--runs must be a whole number from 1, got ${values.runs}`)
  const executable = executableIn(releaseFolder())
  const machine = await prepare()
  const profile = mkdtempSync(join(tmpdir(), 'kv-observer-'))
  /** @type {number[]} */
  const times = []
  for (let run = 0; run < runs; run++) {
    const args = ['--measure-start', `--user-data-dir=${profile}`, '--log-level=3']
    if (machine.headless) args.push('--disable-gpu')
    times.push(await untilReady(executable, args, machine.env))
  }
  rmSync(profile, { recursive: true, force: true })
  machine.close()
  const sorted = times.toSorted((a, b) => a - b)
  say(`Ready after ${sorted[Math.floor(sorted.length / 2)]} ms (median of ${times.join(', ')} ms)`)
})

/**
 * Milliseconds from the start of the process until it says `ready`. Its own clock will not do: on Linux the time of a
 * process's creation is off by up to a second.
 *
 * @param {string} executable
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function untilReady(executable, args, env) {
  const began = performance.now()
  const app = start(executable, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  /** @type {number | undefined} */
  let ready
  app.stdout?.on('data', (part) => {
    output += part
    if (/^ready$/m.test(output)) ready ??= performance.now()
  })
  const code = await ended(app)
  if (code !== 0 || ready === undefined) throw new Refusal(`The app did not say when it was ready:\n${output.trim()}`)
  return Math.round(ready - began)
}
