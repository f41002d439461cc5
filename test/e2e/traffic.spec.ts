/**
 * kv_server under traffic while the page is killed, loaded again, or floods the bridge, at moments that a seed decides: what was answered OK is there, and
 * nothing is left over. `KV_SEED=17` takes that seed.
 */
import { connect, type Socket } from 'node:net'
import type { ElectronApplication, Page } from '@playwright/test'
import { seededRandom } from '../../main/otp/process/seeded.js'
import type { Outcome } from '../../shared/outcome.js'
import type { SystemInfo } from '../../shared/pages/system.js'
import { expect, test } from './support/app.js'

/** Starts the server on a free port, which is the answer. */
async function start(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const preferred = await window.bridge.call('window.prefer', {
      server: { port: 0, anywhere: false, atStart: false },
    })
    if (!preferred.ok) throw new Error(preferred.failure.message)
    const started = await window.bridge.call('application.startAll', 'kv_server')
    if (!started.ok) throw new Error(started.failure.message)
    for (;;) {
      const ports = await window.bridge.call('ports.list', {
        search: '',
        sort: 'id',
        descending: false,
        offset: 0,
        limit: 1,
        take: 'new',
        follow: null,
      })
      const port = ports.ok ? /:(\d+)$/.exec(ports.value.server.listensAt ?? '')?.[1] : undefined
      if (port !== undefined) return Number(port)
    }
  })
}

/** Puts one number after the other, each when the one before was answered, until it is stopped; answers the last that was answered OK. */
class Traffic {
  answered = 0
  #socket: Socket
  #stops: (() => void) | null = null
  readonly done: Promise<number>

  constructor(
    port: number,
    readonly key: string,
  ) {
    this.#socket = connect(port, '127.0.0.1', () => this.#put())
    this.done = new Promise((resolve, reject) => {
      this.#stops = () => resolve(this.answered)
      this.#socket.on('error', reject)
      this.#socket.on('data', (data) => {
        if (data.toString() !== 'OK\r\n') reject(new Error(`answered: ${data.toString()}`))
        this.answered++
        if (this.#isStopped) this.#stops?.()
        else this.#put()
      })
      this.#socket.on('close', () => reject(new Error('the connection was closed')))
    })
    this.done.catch(() => undefined)
  }

  #isStopped = false

  #put(): void {
    this.#socket.write(`PUT shopping ${this.key} ${this.answered + 1}\r\n`)
  }

  async stop(): Promise<number> {
    this.#isStopped = true
    const last = await this.done
    this.#socket.removeAllListeners('close')
    this.#socket.destroy()
    return last
  }

  /** Waits for further answers. */
  async goesOn(): Promise<void> {
    const before = this.answered
    await expect.poll(() => this.answered - before).toBeGreaterThan(20)
  }
}

async function ask(port: number, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(line))
    let text = ''
    socket.on('error', reject)
    socket.on('data', (data) => {
      text += data.toString()
      if (!/(?:OK|NOT FOUND)\r\n$/.test(text)) return
      socket.destroy()
      resolve(text)
    })
  })
}

interface Counts {
  readonly processes: number
  readonly tables: number
  readonly ports: number
  readonly timers: number
}

/** Asked through the main process: Playwright takes a page that has died for dead, even when it is loaded again. */
async function counts(app: ElectronApplication): Promise<Counts> {
  const outcome = await app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("window.bridge.call('system.info')") as Promise<
        Outcome<SystemInfo>
      >,
  )
  if (!outcome.ok) throw new Error(outcome.failure.message)
  const { processes, tables, ports, timers } = outcome.value
  return { processes: processes.count, tables: tables.count, ports: ports.count, timers }
}

const seed = Number(process.env['KV_SEED'] ?? 1)
let random = seededRandom(seed)
test.beforeEach(() => {
  random = seededRandom(seed)
})

/** Lets some time pass, at most 300 ms. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, random() * 300))
}

async function underTraffic(
  app: ElectronApplication,
  page: Page,
  fault: (goesOn: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const port = await start(page)
  expect(await ask(port, 'CREATE shopping\r\n')).toBe('OK\r\n')
  await expect.poll(async () => (await counts(app)).ports).toBe(1)
  const before = await counts(app)
  const traffic = ['a', 'b', 'c'].map((key) => new Traffic(port, key))
  const goOn = async (): Promise<void> => void (await Promise.all(traffic.map((one) => one.goesOn())))
  await goOn()
  await pause()
  await fault(goOn)
  await goOn()
  for (const one of traffic) {
    const last = await one.stop()
    expect(await ask(port, `GET shopping ${one.key}\r\n`)).toBe(`${last}\r\nOK\r\n`)
  }
  await expect.poll(() => counts(app)).toEqual(before)
}

test(`the page is killed under traffic, and comes back: seed ${seed}`, async ({ app, page, problems }) => {
  await expect(page.getByRole('main')).toBeVisible()
  await underTraffic(app, page, async (goOn) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
    await goOn()
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()))
      .toBe(false)
    await expect.poll(() => counts(app).catch(() => null)).not.toBeNull()
  })
  expect(problems.splice(0).join('\n')).toContain('the renderer process crashed')
})

test(`the page is loaded again under traffic: seed ${seed}`, async ({ app, page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  await underTraffic(app, page, async () => {
    for (let times = 0; times < 3; times++) {
      await page.reload()
      await expect(page.getByRole('main')).toBeVisible()
      await pause()
    }
  })
})

test(`the page floods the bridge under traffic, each call is answered: seed ${seed}`, async ({ app, page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  await underTraffic(app, page, async () => {
    const isStatus = Array.from({ length: 5000 }, () => random() < 0.5)
    const failed = await page.evaluate(async (isStatus) => {
      const calls = isStatus.map((status) =>
        status ? window.bridge.call('system.status') : window.bridge.call('things.find', { text: 'kv', limit: 10 }),
      )
      return (await Promise.all(calls)).filter((outcome) => !outcome.ok).length
    }, isStatus)
    expect(failed).toBe(0)
  })
})
