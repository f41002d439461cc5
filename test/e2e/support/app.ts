/**
 * The app for a window test: started on a fresh user-data folder, closed at the end, and quiet. An error on the page's
 * console, an exception nobody caught or a failure in the main process fails the test it happens in.
 */
import { readlinkSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test'
import { openDisplay } from '../../../scripts/prepare/display.mjs'
import { developmentRuntime, inspectable, root } from './places.js'

export interface AppOptions {
  /** What is driven: the development build in out/, or the packaged app. */
  target: 'development' | 'packaged'
}

export interface LaunchOptions {
  /** Further arguments of the command line. */
  readonly args?: readonly string[]
  /** Further variables of the environment. */
  readonly env?: Readonly<Record<string, string>>
}

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
}

interface WorkerFixtures {
  /** Name of the display of this worker's windows: one of its own where nobody sees the display of the run. */
  display: string | undefined
}

interface Fixtures {
  /** The folder of this test's choices; the same for each launch within a test. */
  userData: string
  /** What went wrong so far. A test that provokes an error takes it out: `problems.splice(0)`. */
  problems: string[]
  /** Starts the app once more, for what a restart must keep; `app` and `page` are the first one. */
  launch: (options?: LaunchOptions) => Promise<Launched>
  first: Launched
  app: ElectronApplication
  page: Page
}

export const test = base.extend<AppOptions & Fixtures, WorkerFixtures>({
  target: ['development', { option: true }],

  display: [
    async ({}, use) => {
      const own = process.env['KV_OBSERVER_HEADLESS'] === '1' ? await openDisplay() : undefined
      await use(own?.name ?? process.env['DISPLAY'])
      own?.close()
    },
    { scope: 'worker' },
  ],

  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kv-observer-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  problems: async ({}, use) => {
    const problems: string[] = []
    await use(problems)
    expect(problems, 'errors in the page or the main process').toEqual([])
  },

  launch: async ({ target, userData, problems, display }, use, info) => {
    const started: Launched[] = []
    await use(async ({ args = [], env = {} } = {}) => {
      const packaged = target === 'packaged'
      const { app, page } = await attached(userData, async () => {
        const app = await _electron.launch({
          executablePath: packaged ? inspectable() : developmentRuntime(),
          args: [...(packaged ? [] : [root]), `--user-data-dir=${userData}`, '--log-level=3', '--disable-gpu', ...args],
          env: { ...environment(), ...(display === undefined ? {} : { DISPLAY: display }), ...env },
        })
        watchMain(app, problems)
        return { app, page: await app.firstWindow() }
      })
      watchPage(page, problems)
      const launched = { app, page }
      started.push(launched)
      return launched
    })
    for (const [index, { app, page }] of started.entries()) {
      if (info.status !== info.expectedStatus && !page.isClosed()) {
        await info.attach(`window-${index + 1}.png`, { body: await page.screenshot(), contentType: 'image/png' })
      }
      await app.close()
    }
  },

  first: async ({ launch }, use) => use(await launch()),
  app: async ({ first }, use) => use(first.app),
  page: async ({ first }, use) => use(first.page),
})

export { expect }

/** Gives the window's page this size, in CSS pixels. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
}

/** How long Playwright may take to find the window; on a busy machine it takes seconds. */
const ATTACH_MS = 10_000

/**
 * What `launch` comes to. Playwright attaches to a running app, and where it does so in the moment in which the page of the window is committed, it waits
 * for ever (one start of some sixty): then the app is ended, and started once more, twice at most.
 */
async function attached(userData: string, launch: () => Promise<Launched>, further = 2): Promise<Launched> {
  const launching = launch()
  if (further === 0) return launching
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, ATTACH_MS, null)))
  const launched = await Promise.race([launching, late])
  clearTimeout(timer)
  if (launched !== null) return launched
  launching.catch(() => undefined) // Its end is what follows.
  endHolder(userData)
  return attached(userData, launch, further - 1)
}

/** Ends the app that holds the lock of this folder: on Linux a link that names its process. */
function endHolder(userData: string): void {
  const lock = join(userData, 'SingletonLock')
  const pid = Number(/-(\d+)$/.exec(readlinkSync(lock))?.[1])
  process.kill(pid, 'SIGKILL')
  rmSync(lock, { force: true })
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function watchPage(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`page: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`page: ${message.text()}`)
  })
  page.on('crash', () => problems.push('page: the renderer process crashed'))
}

/** What the main process writes when nobody catches an error. */
const FAILURE = /^.*(?:Uncaught|Unhandled|UnhandledPromiseRejection|Error occurred in handler).*$/gm

function watchMain(app: ElectronApplication, problems: string[]): void {
  app.process().stderr?.on('data', (part: Buffer) => {
    for (const line of part.toString().match(FAILURE) ?? []) problems.push(`main: ${line}`)
  })
}
