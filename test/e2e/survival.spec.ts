/** What the app outlives: failures of its own main process, a second start, a reload of its page. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from './support/app.js'

test('a failure that nobody caught is in the log, and the app goes on', async ({ app, page, problems }) => {
  await expect(page.getByRole('main')).toBeVisible()
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody caught this')
    })
    void Promise.reject(new Error('nor that'))
  })
  const logged = async (search: string): Promise<unknown> =>
    page.evaluate(async (search) => {
      const query = { level: 'error', search, pid: null, before: null, limit: 5 } as const
      const outcome = await window.bridge.call('log.lines', query)
      return outcome.ok ? outcome.value.lines.map(({ first }) => first) : outcome.failure
    }, search)
  await expect.poll(() => logged('nobody caught this')).toEqual([expect.stringContaining('Uncaught exception')])
  await expect.poll(() => logged('nor that')).toEqual([expect.stringContaining('Unhandled rejection')])
  await expect.poll(() => problems.length).toBe(2)
  problems.splice(0)
})

test('a second start brings the first window to the front and ends', async ({ app, page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  await app.evaluate(({ app }) => {
    Object.assign(globalThis, { again: 0 })
    app.on('second-instance', () => Object.assign(globalThis, { again: 1 }))
  })
  // The same command once more, without Playwright: it has no window to wait for, and is gone at once.
  const { spawnfile, spawnargs } = app.process()
  const args = spawnargs.slice(1).filter((arg) => !/^--(inspect|remote-debugging)/.test(arg))
  const [code] = (await once(spawn(spawnfile, args, { stdio: 'ignore' }), 'exit')) as [number | null]
  expect(code).toBe(0)
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'again') as unknown)).toBe(1)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the page can be loaded again, and is served as before', async ({ page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  const outcome = await page.evaluate(() => window.bridge.call('system.status'))
  expect(outcome).toMatchObject({ ok: true, value: { kv: 'running' } })
})

test('where the window was and what was chosen is there again', async ({ app, page, launch }) => {
  await expect(page.getByRole('main')).toBeVisible()
  await page.evaluate(() => window.bridge.call('window.prefer', { compact: true, theme: 'dark' }))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ width: 901, height: 701 }))
  await app.close()
  const again = await launch()
  await expect(again.page.getByRole('main')).toBeVisible()
  const outcome = await again.page.evaluate(() => window.bridge.call('window.preferences'))
  expect(outcome).toMatchObject({ ok: true, value: { compact: true, theme: 'dark' } })
  const size = await again.app.evaluate(({ BrowserWindow, nativeTheme }) => {
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds()
    return [bounds?.width, bounds?.height, nativeTheme.shouldUseDarkColors]
  })
  expect(size).toEqual([901, 701, true])
})
