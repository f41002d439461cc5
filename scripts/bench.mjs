/**
 * Compares our runtime with the BEAM: each workload in turn on ours in Node, on ours in the Electron runtime as Node, and on the BEAM with one
 * scheduler where `erl` and `elixir` are there, several rounds; prints medians of the rounds and of their ratios (BEAM / ours: above 1 we are faster).
 *
 * Of how long the event loop was not given back it prints the longest times of all rounds: as the world saw it (on a core shared with other
 * programs, and with V8's own threads), what of it may have been our code (support/holds.mjs), and V8's longest pause.
 *
 * Usage: npm run bench -- [--json] [--rounds N] [--node-only] [NAME...]; `tcp` for the rows of KV over TCP (bench-tcp.mjs), `tcp_window` for those of them
 * with the app for a server and its window open; they run when they are named
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'rolldown'
import { buildClient, buildServer, isWindowRow, startServer, tcpNames, tcpSide, withTcpNames } from './bench-tcp.mjs'
import { startWindow } from './bench-window.mjs'
import { prepareDependencies } from './prepare/dependencies.mjs'
import { there } from './prepare/apt.mjs'
import { prepare } from './prepare.mjs'
import { main, Refusal, root, say } from './support/project.mjs'
import { holds, traceFlags } from './support/holds.mjs'
import { capture } from './support/run.mjs'

/** @typedef {{ name: string, value: number, unit: string }} Figure */
/**
 * server  the command of its TCP server; ours is built, and runs in what runs the workloads
 * @typedef {{ label: string, run: (name: string) => Promise<Figure[]>, server?: readonly string[], env?: NodeJS.ProcessEnv }} Side
 */

const out = join(root, 'node_modules/.cache/bench')
const beam = join(root, 'bench/beam')

/** Names of the workloads of a script of the BEAM's side, as its table has them. @param {string} file */
function namesIn(file) {
  return [...readFileSync(join(beam, file), 'utf8').matchAll(/\{"(\w+)", (?:fun|&)/g)].map((found) => String(found[1]))
}

/** One core for whoever is measured, so that both sides have the same. */
async function pinned() {
  return (await there('taskset')) ? ['taskset', '-c', '1'] : []
}

/** The lines `name value unit` of a command, and the holds of a program of ours, with units that end in `_ms`. @param {readonly string[]} command @param {NodeJS.ProcessEnv} [env] */
async function figures(command, env = {}) {
  const [file, ...args] = /** @type {[string, ...string[]]} */ (command)
  const { code, output } = await capture(file, args, { env: { ...process.env, ...env } })
  if (code !== 0) throw new Refusal(`${command.join(' ')} ended with ${code}:\n${output}`)
  const printed = output
    .split('\n')
    .map((line) => /^(\w+) ([\d.]+) (\S+)$/.exec(line))
    .flatMap((found) => (found ? [{ name: String(found[1]), value: Number(found[2]), unit: String(found[3]) }] : []))
  const held = Object.entries(holds(output) ?? {}).map(([name, value]) => ({ name, value, unit: `${name}_ms` }))
  return [...printed, ...held]
}

async function buildProgram() {
  mkdirSync(out, { recursive: true })
  const file = join(out, 'program.cjs')
  await build({
    input: join(root, 'bench/program.ts'),
    platform: 'node',
    logLevel: 'warn',
    output: { file, format: 'cjs', minify: false },
  })
  return file
}

/** @param {readonly string[]} pin */
async function beamSide(pin) {
  if (!(await there('erl')) || !(await there('elixir'))) return undefined
  await capture('erlc', ['-o', out, join(beam, 'otp_bench.erl')])
  const erlang = new Set(namesIn('otp_bench.erl'))
  const elixir = new Set(namesIn('elixir_bench.exs'))
  const console = new Set(namesIn('console_bench.exs'))
  const vm = ['+S', '1:1', '+P', '4000000']
  return {
    label: 'BEAM',
    /** @param {string} name */
    async run(name) {
      if (erlang.has(name))
        return figures([...pin, 'erl', '-noshell', ...vm, '-pa', out, '-run', 'otp_bench', 'main', name])
      if (elixir.has(name))
        return figures([...pin, 'elixir', '--erl', vm.join(' '), join(beam, 'elixir_bench.exs'), name])
      if (console.has(name))
        return figures([...pin, 'elixir', '--erl', vm.join(' '), join(beam, 'console_bench.exs'), name])
      return []
    },
  }
}

/**
 * Makes the sides measure the rows of KV over TCP, where some of `names` are such. The window is Electron's, so Node has no figures of its rows.
 *
 * @param {Side[]} sides
 * @param {readonly string[]} names
 * @param {import('./prepare.mjs').Machine | undefined} machine
 */
async function addTcp(sides, names, machine) {
  if (!names.some((name) => tcpNames.includes(name))) return
  const [client, server] = [await buildClient(out), await buildServer(out)]
  if (machine !== undefined && names.some(isWindowRow)) {
    const { code, output } = await capture('npm', ['run', '--silent', 'build'], { cwd: root })
    if (code !== 0) throw new Refusal(`The app cannot be built:\n${output}`)
  }
  const pin = await pinned()
  for (const side of sides) {
    const { run, label, server: command = [], env = {} } = side
    const whole = label === 'BEAM' ? command : [...command, server]
    const measure = tcpSide(
      (name) =>
        label === 'Electron' && machine !== undefined && isWindowRow(name)
          ? startWindow(machine, pin)
          : startServer({ command: whole, env }),
      client,
    )
    side.run = async (name) => {
      if (label === 'Node' && isWindowRow(name)) return []
      return tcpNames.includes(name) ? measure(name) : run(name)
    }
  }
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? Number(sorted[middle]) : (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2
}

/** @param {number | null} value */
function number(value) {
  return value === null ? '-' : value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

/** What the command line asks for. */
function asked() {
  const options = /** @type {const} */ ({
    json: { type: 'boolean', default: false },
    'node-only': { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  })
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const rounds = Number(values.rounds)
    if (!Number.isInteger(rounds) || rounds < 1) throw new Refusal('--rounds wants a number from 1 on')
    return { json: values.json, nodeOnly: values['node-only'], rounds, names: withTcpNames(positionals) }
  } catch (error) {
    throw error instanceof TypeError ? new Refusal(error.message) : error
  }
}

main(async () => {
  const { json, nodeOnly, rounds, names } = asked()

  await prepareDependencies()
  const program = await buildProgram()
  const pin = await pinned()
  /** @type {(name: string) => Promise<Figure[]>} */
  const node = (name) => figures([...pin, process.execPath, ...traceFlags, program, name])
  /** @type {Side[]} */
  const sides = [{ label: 'Node', run: node, server: [...pin, process.execPath, '--expose-gc'] }]
  const machine = nodeOnly ? undefined : await prepare()
  if (machine !== undefined) {
    const { executable } = machine.runtime
    sides.push({
      label: 'Electron',
      server: [...pin, executable, '--expose-gc'],
      env: { ELECTRON_RUN_AS_NODE: '1' },
      run: (name) => figures([...pin, executable, ...traceFlags, program, name], { ELECTRON_RUN_AS_NODE: '1' }),
    })
  }
  const other = await beamSide(pin)
  if (other !== undefined)
    sides.push({ ...other, server: [...pin, 'elixir', '--erl', '+S 1:1', join(beam, 'kv_server.exs')] })
  else if (!json) say('no erl and elixir here: ours alone')

  await addTcp(sides, names, machine)
  const listed = (await figures([process.execPath, program, '--list'])).map(({ name }) => name)
  const unknown = names.filter((name) => !listed.includes(name) && !tcpNames.includes(name))
  if (unknown.length > 0)
    throw new Refusal(
      `There is no workload ${unknown.join(', ')}; there are ${[...listed, 'tcp', 'tcp_window'].join(', ')}`,
    )
  const wanted = names.length > 0 ? names : listed
  /** @type {Record<string, { ours: number, node: number, beam: number | null, ratio: number | null, hold: number | null, own: number | null, gc: number | null, unit: string }>} */
  const workloads = {}
  if (!json)
    say(
      `${'workload'.padEnd(28)}${['Node', 'Electron', 'BEAM', 'ratio', 'hold ms', 'own ms', 'gc ms'].map((head) => head.padStart(10)).join('')}  unit`,
    )
  for (const name of wanted) {
    /** @type {Map<string, number[]>} */
    const values = new Map()
    /** @type {number[]} */
    const ratios = []
    let unit = 'ns/op'
    /** @type {Record<string, number>} */
    const longest = {}
    for (let round = 0; round < rounds; round++) {
      /** @type {Record<string, number>} */
      const now = {}
      for (const side of sides) {
        for (const figure of await side.run(name)) {
          if (figure.unit.endsWith('_ms')) {
            longest[figure.unit] = Math.max(longest[figure.unit] ?? 0, figure.value)
            continue
          }
          now[side.label] = figure.value
          unit = figure.unit
          values.set(side.label, [...(values.get(side.label) ?? []), figure.value])
        }
      }
      const ours = now['Electron'] ?? now['Node']
      if (now['BEAM'] !== undefined && ours !== undefined) ratios.push(now['BEAM'] / ours)
    }
    const of = (/** @type {string} */ label) =>
      values.has(label) ? median(/** @type {number[]} */ (values.get(label))) : null
    const result = {
      ours: of('Electron') ?? of('Node') ?? NaN,
      node: of('Node') ?? NaN,
      beam: of('BEAM'),
      ratio: ratios.length > 0 ? Number(median(ratios).toFixed(2)) : null,
      hold: longest['hold_ms'] ?? null,
      own: longest['own_ms'] ?? null,
      gc: longest['gc_ms'] ?? null,
      unit,
    }
    workloads[name] = result
    if (!json)
      say(
        name.padEnd(28) +
          [of('Node'), of('Electron'), result.beam, result.ratio, result.hold, result.own, result.gc]
            .map((value) => number(value).padStart(10))
            .join('') +
          `  ${unit}`,
      )
  }
  machine?.close()
  if (json) say(JSON.stringify({ workloads }))
})
