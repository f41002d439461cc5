/**
 * Everything that must hold: types, lint, unit tests, build, and the window tests on real Electron: all on the packaged app, and on the
 * development build those of its start and its security. The output of a step is shown when it fails; the last line is the sum of all tests.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackages } from './package.mjs'
import { prepare } from './prepare.mjs'
import { countCheck, countUnit, countWindow, sentence, sum } from './support/counts.mjs'
import { main, root, say } from './support/project.mjs'
import { capture, tool } from './support/run.mjs'

const reports = join(root, 'node_modules/.cache/reports')

/** @type {import('./support/counts.mjs').Counts[]} */
const counted = []

await main(async () => {
  const machine = await prepare()
  const { env } = machine
  mkdirSync(reports, { recursive: true })
  // Two cores: two lines of work, the window tests by themselves after both.
  const [, built] = await Promise.all([
    (async () => {
      await check('types', ['scripts/typecheck.mjs'])
      await check('lint', ['scripts/lint.mjs'])
    })(),
    (async () => {
      const built = await check('build', [tool('electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'])
      await unit()
      return built
    })(),
  ])
  if (built) {
    await packages(machine.runtime)
    await windows(env)
  } else {
    skip('packages', 'windows')
  }
  machine.close()
  const total = sum(counted)
  say(`\n${sentence(total)}`)
  return total.failed === 0 ? 0 : 1
})

/** One script as one test; whether it passed. @param {string} name @param {string[]} args */
async function check(name, args) {
  const began = performance.now()
  const { code, output } = await capture(process.execPath, args, { cwd: root })
  report(name, countCheck(code), began, output)
  return code === 0
}

async function unit() {
  const began = performance.now()
  const file = reportFile('unit')
  const args = [tool('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code, output } = await capture(process.execPath, args, { cwd: root })
  report('unit tests', countUnit(read(file), code), began, output)
}

/** @param {import('./prepare/electron.mjs').Runtime} runtime */
async function packages(runtime) {
  const began = performance.now()
  try {
    await buildPackages(runtime)
    report('packages', countCheck(0), began, '')
  } catch (error) {
    report('packages', countCheck(1), began, error instanceof Error ? error.message : String(error))
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function windows(env) {
  const began = performance.now()
  const file = reportFile('windows')
  const projects = ['--project=development-start', '--project=packaged', '--project=release']
  const { code, output } = await capture(
    process.execPath,
    [tool('@playwright/test/cli.js'), 'test', ...projects, '--reporter=list,json'],
    { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  )
  report('window tests', countWindow(read(file), code), began, output)
}

/** @param {string[]} names */
function skip(...names) {
  for (const name of names) report(name, { passed: 0, failed: 0, skipped: 1 }, performance.now(), '')
}

/** @param {string} name @param {import('./support/counts.mjs').Counts} counts @param {number} began @param {string} output */
function report(name, counts, began, output) {
  counted.push(counts)
  if (counts.failed > 0 && output.trim()) say(`\n${output.trimEnd()}\n`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(`${name.padEnd(14)}${sentence(counts)} (${seconds} s)`)
}

/** @param {string} name */
function reportFile(name) {
  const file = join(reports, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // the run ended before it wrote its report, which counts as a failure
  }
}
