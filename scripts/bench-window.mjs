/**
 * The app for the comparison with the BEAM: as it is built, on the display that there is or one of our own, its window open on Processes and refreshing every
 * second, kv_server started with it.
 *
 * The main process, where the server is, has the core of whoever is measured; the page's processes have the others, where the client is, too.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { there } from './prepare/apt.mjs'
import { Devtools, devtoolsStdio } from './support/devtools.mjs'
import { Refusal, root } from './support/project.mjs'
import { capture, ended, start, stop } from './support/run.mjs'

const refreshMs = 1000
/** ms in which the app has to be there, on a busy machine. */
const startsWithinMs = 60_000

/**
 * Starts the app; answers the server's port, the number of the main process, whether the window goes on refreshing, and how to stop it.
 *
 * @param {import('./prepare.mjs').Machine} machine
 * @param {readonly string[]} pin what pins the main process to its core
 */
export async function startWindow({ runtime, env, headless }, pin) {
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'kv-observer-'))
  const preferences = {
    view: 'processes',
    intervalsMs: { processes: refreshMs },
    server: { port, anywhere: false, atStart: true },
  }
  writeFileSync(join(profile, 'choices.json'), JSON.stringify({ preferences }))
  const args = [root, `--user-data-dir=${profile}`, '--log-level=3', '--remote-debugging-pipe']
  if (headless) args.push('--disable-gpu')
  const [file, ...rest] = /** @type {[string, ...string[]]} */ ([...pin, runtime.executable, ...args])
  const app = start(file, rest, { env: { ...env, PORT: String(port) }, stdio: devtoolsStdio })
  const stopped = async () => {
    const end = ended(app)
    stop(app)
    await end
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const pid = Number(app.pid)
    const refreshes = await inTime(watchPage(new Devtools(app)))
    await answering(port)
    await spread(pid)
    return { port, pid, refreshes, stop: stopped }
  } catch (error) {
    await stopped()
    throw error
  }
}

/** What `task` comes to, if it does soon enough. @template T @param {Promise<T>} task @returns {Promise<T>} */
function inTime(task) {
  /** @type {NodeJS.Timeout} */
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('The window did not show processes in time')), startsWithinMs)
  })
  return Promise.race([task, late]).finally(() => clearTimeout(timer))
}

/** Counts in the page how often its list changes, at most twice in the time between two refreshes. */
const counting = `(() => {
  const grid = document.querySelector('[role="grid"][aria-label="Processes"]')
  if (!grid?.textContent.includes('KVServer.TaskSupervisor')) return false
  let last = 0
  globalThis.refreshes = 0
  new MutationObserver(() => {
    if (performance.now() - last < ${refreshMs / 2}) return
    last = performance.now()
    globalThis.refreshes++
  }).observe(grid, { subtree: true, childList: true, characterData: true })
  return true
})()`

/** Waits until the page shows processes; answers how to ask how often it has refreshed them since it was asked last. @param {Devtools} devtools */
async function watchPage(devtools) {
  const evaluate = await devtools.page('app://')
  // Before it is loaded nothing can be evaluated in it: that it never is, is told by the time.
  const isCounting = () => evaluate(counting).catch(() => false)
  while (!(await isCounting())) await new Promise((resolve) => setTimeout(resolve, 100))
  return async () => Number(await evaluate('{ const seen = globalThis.refreshes; globalThis.refreshes = 0; seen }'))
}

/** Lets all processes that `pid` has started have the cores that are not the measured one's. @param {number} pid */
async function spread(pid) {
  if (!(await there('taskset')) || availableParallelism() < 2) return
  const others = Array.from({ length: availableParallelism() }, (_, core) => core).filter((core) => core !== 1)
  for (const child of descendants(pid)) await capture('taskset', ['-apc', others.join(), String(child)])
}

/** @param {number} pid @returns {number[]} */
function descendants(pid) {
  const folder = `/proc/${pid}/task`
  if (!existsSync(folder)) return []
  const children = readdirSync(folder).flatMap((task) => {
    const file = join(folder, task, 'children')
    return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : []
  })
  return children.flatMap((child) => [child, ...descendants(child)])
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Waits until somebody listens there. @param {number} port */
async function answering(port) {
  const until = performance.now() + startsWithinMs
  while (!(await connects(port))) {
    if (performance.now() > until) throw new Refusal('kv_server did not start in the app')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** @param {number} port @returns {Promise<boolean>} */
function connects(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
