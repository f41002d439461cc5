/**
 * KV over TCP for the comparison with the BEAM: a server of either side, and one client for all, in C and in a process of its own (bench/kv_client.c), so that
 * it is not what is measured. Each case gives five figures: ns a request, its p50 and p99 in µs, µs of the server's CPU, MB of the server's memory after it.
 *
 * The rows tcp_window_... are the same cases with the app for a server, its window open and refreshing (bench-window.mjs), against the same server of the BEAM.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'rolldown'
import { there } from './prepare/apt.mjs'
import { Refusal, root } from './support/project.mjs'
import { capture } from './support/run.mjs'

/** @typedef {{ name: string, value: number, unit: string }} Figure */
/** @typedef {{ readonly command: readonly string[], readonly env?: NodeJS.ProcessEnv }} Server */
/**
 * A server that runs.
 *
 * refreshes  of the app: how often its window has refreshed since it was asked last
 * @typedef {{ port: number, pid: number, refreshes?: () => Promise<number>, stop: () => Promise<unknown> }} Serving
 */

/** Connections, requests in flight on each, requests. @type {Readonly<Record<string, readonly [number, number, number]>>} */
const cases = {
  tcp_pipe100: [1, 100, 500_000],
  tcp_conn50x16: [50, 16, 500_000],
  tcp_conn50: [50, 1, 100_000],
  tcp_pingpong: [1, 1, 20_000],
  // Some refreshes long.
  tcp_window_pipe100: [1, 100, 1_000_000],
  tcp_window_conn50x16: [50, 16, 1_000_000],
  tcp_window_conn50: [50, 1, 200_000],
  tcp_window_pingpong: [1, 1, 30_000],
}
const kinds = ['p50', 'p99', 'cpu', 'memory']
/** Before anything is measured: connections, in flight, requests. Both ways of reading, so that what is measured is compiled; the BEAM has the same. */
const warmUps = [
  ['1', '100', '300000'],
  ['50', '1', '60000'],
]
const ticksPerSecond = 100

/** The rows of a comparison, in order. */
export const tcpNames = Object.keys(cases).flatMap((name) => [name, ...kinds.map((kind) => `${name}_${kind}`)])

/** True for the rows that the app is measured in. @param {string} name */
export function isWindowRow(name) {
  return name.startsWith('tcp_window_')
}

/** Names as they were given, `tcp` for all rows of KV over TCP, `tcp_window` for those with the window open. @param {readonly string[]} names */
export function withTcpNames(names) {
  return names.flatMap((name) => {
    if (name === 'tcp') return tcpNames
    return name === 'tcp_window' ? tcpNames.filter(isWindowRow) : [name]
  })
}

/** Builds our server; answers its file. @param {string} out */
export async function buildServer(out) {
  const file = join(out, 'tcp-server.cjs')
  await build({
    input: join(root, 'bench/workloads/tcp-server.ts'),
    platform: 'node',
    logLevel: 'warn',
    output: { file, format: 'cjs', minify: false },
  })
  return file
}

/** Builds the client; answers its file. @param {string} out */
export async function buildClient(out) {
  if (!(await there('cc')))
    throw new Refusal('The client of the TCP rows is built with a C compiler, and there is no cc')
  const file = join(out, 'kv_client')
  const { code, output } = await capture('cc', ['-O2', '-o', file, join(root, 'bench/kv_client.c')])
  if (code !== 0) throw new Refusal(`The client of the TCP rows cannot be built:\n${output}`)
  return file
}

/**
 * Starts a server; answers its port, its process's number, how to ask it for a line, and how to stop it.
 *
 * @param {Server} server
 */
export async function startServer({ command, env = {} }) {
  const [file, ...args] = /** @type {[string, ...string[]]} */ (command)
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { done, value } = await lines.next()
    if (done === true) throw new Refusal(`${command.join(' ')} has ended`)
    return String(value)
  }
  let port = 0
  while (port === 0) {
    port = Number(/^listening (\d+)$/.exec(await next())?.[1] ?? 0)
  }
  return {
    port,
    pid: server(Number(child.pid)),
    async ask() {
      child.stdin.write('\n')
      return next()
    },
    stop: () => new Promise((resolve) => child.once('close', resolve) && child.stdin.end()),
  }
}

/** The process that serves: `elixir` is a shell's script that becomes `erl`, which may start another one. @param {number} pid @returns {number} */
function server(pid) {
  const [child] = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  )
  if (child === undefined || readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('beam')) return pid
  return readFileSync(`/proc/${child}/comm`, 'utf8').startsWith('beam') ? Number(child) : pid
}

/** CPU seconds that a process has used. @param {number} pid */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** MB of memory that a process has. @param {number} pid */
function residentMB(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

/**
 * How to measure a side: what is asked for first of a case measures it, the other figures of the case are of the same run; so of each figure there are as many
 * as the case had rounds.
 *
 * open  starts the server of a case
 *
 * @param {(name: string) => Promise<Serving>} open
 * @param {string} client
 */
export function tcpSide(open, client) {
  /** The figures of each name that have not been asked for. @type {Map<string, Figure[]>} */
  const measured = new Map()
  return async function run(/** @type {string} */ name) {
    if (!measured.get(name)?.length) {
      const [base = name] = Object.keys(cases).filter(
        (of) => name === of || kinds.some((kind) => name === `${of}_${kind}`),
      )
      for (const figure of await measureCase(await open(base), client, base))
        measured.set(figure.name, [...(measured.get(figure.name) ?? []), figure])
    }
    return measured.get(name)?.splice(0, 1) ?? []
  }
}

/** @param {Serving} serving @param {string} client @param {string} name @returns {Promise<Figure[]>} */
async function measureCase({ port, pid, refreshes, stop }, client, name) {
  const [connections, inFlight, requests] = /** @type {readonly [number, number, number]} */ (cases[name])
  const load = async (/** @type {readonly string[]} */ args) => {
    const { code, output } = await capture(client, [String(port), ...args])
    if (code !== 0) throw new Refusal(`The client failed in ${name}: ${output}`)
    return output.split(' ').map(Number)
  }
  try {
    for (const warmUp of warmUps) await load(warmUp)
    await refreshes?.()
    const before = cpuSeconds(pid)
    const [perSecond = NaN, p50 = NaN, p99 = NaN] = await load([connections, inFlight, requests].map(String))
    const cpu = ((cpuSeconds(pid) - before) * 1e6) / requests
    if ((await refreshes?.()) === 0) throw new Refusal(`The window was not refreshed during ${name}`)
    return [
      { name, value: 1e9 / perSecond, unit: 'ns/op' },
      { name: `${name}_p50`, value: p50, unit: 'us' },
      { name: `${name}_p99`, value: p99, unit: 'us' },
      { name: `${name}_cpu`, value: cpu, unit: 'us' },
      { name: `${name}_memory`, value: residentMB(pid), unit: 'MB' },
    ]
  } finally {
    await stop()
  }
}
