/** Child processes that end with this one: each has a group of its own, so that its own children go with it. */
import { spawn } from 'node:child_process'

const windows = process.platform === 'win32'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * A started child, its output to this terminal unless `options.stdio` says otherwise.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  // npm is a .cmd on Windows, which only the shell starts.
  const child = spawn(command, args, {
    stdio: 'inherit',
    detached: !windows,
    shell: windows && command === 'npm',
    ...options,
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/**
 * The exit code of a child, once it has ended; 1 when a signal ended it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Code and whole output of a command; nothing is shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function capture(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  /** @type {Buffer[]} */
  const parts = []
  child.stdout?.on('data', (part) => parts.push(part))
  child.stderr?.on('data', (part) => parts.push(part))
  const code = await ended(child)
  return { code, output: Buffer.concat(parts).toString() }
}

/**
 * Ends a child and everything it started.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 */
export function stop(child, signal = 'SIGTERM') {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (windows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'])
    else process.kill(-child.pid, signal)
  } catch {
    // It ended by itself in between: what was wanted.
  }
}

/** The program of a package in node_modules, as arguments for Node. @param {string} file */
export function tool(file) {
  return new URL(`../../node_modules/${file}`, import.meta.url).pathname
}

function stopAll() {
  for (const child of running) stop(child)
}

// npm runs a script in a shell that dies of a signal without passing it on.
const parent = process.ppid
setInterval(() => process.ppid === parent || process.exit(143), 1000).unref()

process.once('exit', stopAll)
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    stopAll()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  })
}
