/** kv_server in the window: started, used over TCP, seen in Ports, closed from there. */
import { connect, type Socket } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.js'

const rows = (page: Page): Locator => page.getByRole('grid', { name: 'Ports' }).getByRole('row')
const sockets: Socket[] = []
test.afterEach(() => sockets.splice(0).forEach((socket) => socket.destroy()))

/** Starts the server on a free port, which is the answer. */
async function start(page: Page): Promise<number> {
  await page.locator('[data-test="rail-ports"]').click()
  await page.locator('[data-test="server-settings"]').click()
  await page.locator('[data-test="server-port"]').fill('0')
  await page.locator('[data-test="server-save"]').click()
  await page.locator('[data-test="server-switch"]').click()
  await expect(page.locator('[data-test="server"]')).toHaveText(/^kv_server at 127\.0\.0\.1:\d+$/)
  return Number(/:(\d+)$/.exec((await page.locator('[data-test="server"]').textContent()) ?? '')?.[1])
}

function open(port: number): Promise<{ ask: (line: string) => Promise<string>; closed: Promise<void> }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      const closed = new Promise<void>((end) => socket.on('close', () => end()))
      const ask = (line: string): Promise<string> =>
        new Promise((answered) => {
          socket.once('data', (data) => answered(data.toString()))
          socket.write(line)
        })
      resolve({ ask, closed })
    })
    socket.on('error', reject)
    sockets.push(socket)
  })
}

test('it is off at first, is started and stopped from its view', async ({ page }) => {
  await page.locator('[data-test="rail-ports"]').click()
  await expect(page.locator('[data-test="server"]')).toHaveText('kv_server does not run')
  await expect(page.getByText('No port is open.')).toBeVisible()
  await start(page)
  await expect(rows(page).filter({ hasText: 'listening' })).toHaveCount(1)
  await page.locator('[data-test="server-switch"]').click()
  await expect(page.locator('[data-test="server"]')).toHaveText('kv_server does not run')
})

test('a connection is seen with what it sends, its commands are in the log, and it is closed from here', async ({
  page,
}) => {
  const { ask, closed } = await open(await start(page))
  expect(await ask('CREATE shopping\r\n')).toBe('OK\r\n')
  expect(await ask('PUT shopping milk 3\r\n')).toBe('OK\r\n')
  const row = rows(page).filter({ hasText: 'connected' })
  await expect(row).toContainText('38 B')
  await row.click()
  await page.keyboard.press('Delete')
  await closed
  // While the pointer is over it, the list keeps what is gone.
  await page.mouse.move(2, 2)
  await expect(row).toHaveCount(0)
  await page.locator('[data-test="rail-buckets"]').click()
  await expect(page.getByText('shopping', { exact: true }).first()).toBeVisible()
  await page.locator('[data-test="rail-log"]').click()
  await expect(page.locator('[data-test="log-row"]').filter({ hasText: 'PUT shopping milk 3' })).toHaveCount(1)
})

test('its owner is a task in the tree of kv_server', async ({ page }) => {
  await open(await start(page))
  await rows(page).filter({ hasText: 'connected' }).getByRole('button').first().click()
  await expect(page.locator('[data-test="process-detail"]')).toContainText('KVServer.TaskSupervisor')
})

test('that other machines reach it is said before and while they do', async ({ page }) => {
  await page.locator('[data-test="rail-ports"]').click()
  await page.locator('[data-test="server-settings"]').click()
  await page.locator('[data-test="server-port"]').fill('99999')
  await expect(page.locator('[data-test="server-save"]')).toBeDisabled()
  await page.locator('[data-test="server-port"]').fill('0')
  await page.locator('[data-test="server-anywhere"]').check()
  await expect(page.locator('[data-test="server-warning"]')).toBeVisible()
  await page.locator('[data-test="server-save"]').click()
  await page.locator('[data-test="server-switch"]').click()
  await expect(page.locator('[data-test="server-open"]')).toBeVisible()
})

test('the variable PORT says where, and one that is no port is told when the server is started', async ({ launch }) => {
  const { app, page } = await launch({ env: { PORT: '0' } })
  await page.locator('[data-test="rail-ports"]').click()
  await page.locator('[data-test="server-switch"]').click()
  await expect(page.locator('[data-test="server"]')).toHaveText(/^kv_server at 127\.0\.0\.1:(?!4040)\d+$/)
  await app.close()
  for (const port of ['abc', '', '70000']) {
    const next = await launch({ env: { PORT: port } })
    await next.page.locator('[data-test="rail-ports"]').click()
    await next.page.locator('[data-test="server-switch"]').click()
    await expect(
      next.page.getByText(/:port of :kv_server must be a number from 0 to 65535, got: /).first(),
    ).toBeVisible()
    await expect(next.page.locator('[data-test="server"]')).toHaveText('kv_server does not run')
    await next.app.close()
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in ${theme}`, async ({ page }) => {
    await page.evaluate((theme) => window.bridge.call('window.theme', theme), theme)
    await page.reload()
    await open(await start(page))
    await expect(rows(page).filter({ hasText: 'connected' })).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })
}
