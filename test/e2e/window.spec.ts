/** The window as a whole: it opens with live data, keeps what was chosen, survives a reload; what one view does the others see. */
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, resize, test } from './support/app.js'

const kvSwitch = (page: Page): Locator => page.locator('[data-test="kv-switch"]')
const row = (page: Page, name: string | RegExp): Locator => page.getByRole('row', { name })

async function go(page: Page, view: string): Promise<void> {
  await page.locator(`[data-test="rail-${view}"]`).click()
  await expect(page.locator(`[data-test="rail-${view}"]`)).toHaveAttribute('aria-current', 'page')
}

test('the window opens with kv running', async ({ page }) => {
  await expect(page.locator('.kv')).toContainText('running')
  await expect(page.getByRole('contentinfo')).toContainText('processes')
})

test('choices are kept in the folder that the command line names', async ({ app, userData }) => {
  expect(await app.evaluate(({ app }) => app.getPath('userData'))).toBe(userData)
})

test('a page that is loaded anew before it was there, and a window closed then, are no failures', async ({
  launch,
}) => {
  const { app } = await launch()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
  await app.close()
})

test('the switch in the toolbar stops and starts kv from any view', async ({ page }) => {
  await go(page, 'processes')
  await expect(row(page, /KV\.Registry/)).toBeVisible()
  await kvSwitch(page).click()
  await expect(page.locator('.kv')).toContainText('stopped')
  await expect(row(page, /KV\.Registry/)).toBeHidden()
  await kvSwitch(page).click()
  await expect(page.locator('.kv')).toContainText('running')
  await expect(row(page, /KV\.Registry/)).toBeVisible()
})

test('a killed registry is seen to restart in the processes, and in the log', async ({ page }) => {
  await go(page, 'processes')
  const registry = row(page, /KV\.Registry/)
  const before = await registry.getByRole('gridcell').first().innerText()
  await registry.click()
  await page.keyboard.press('Delete')
  await expect.poll(() => registry.getByRole('gridcell').first().innerText()).not.toBe(before)
  await go(page, 'log')
  await expect(page.locator('[data-test="log-row"]', { hasText: 'Child KV.Registry' }).first()).toBeVisible()
})

test('a reload of the page does no harm: the runtime runs on and the view comes back', async ({ page }) => {
  await go(page, 'processes')
  const pid = await row(page, /KV\.Registry/)
    .getByRole('gridcell')
    .first()
    .innerText()
  await page.reload()
  await expect(page.locator('.kv')).toContainText('running')
  await go(page, 'processes')
  await expect(
    row(page, /KV\.Registry/)
      .getByRole('gridcell')
      .first(),
  ).toHaveText(pid)
})

test('the size of the window and the theme are kept over a restart', async ({ app, page, launch }) => {
  await page.evaluate(() => window.bridge.call('window.theme', 'dark'))
  await resize(app, 1111, 777)
  await app.close()
  const again = await launch()
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const size = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentSize())
  expect(size).toEqual([1111, 777])
})

test('the keys go to every view, list themselves at ? and jump by name', async ({ page }) => {
  const views = await page
    .locator('[data-test^="rail-"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-test')))
  expect(views).toEqual(
    ['system', 'applications', 'processes', 'tables', 'buckets', 'ports', 'log', 'console'].map(
      (view) => `rail-${view}`,
    ),
  )
  for (const [index, view] of views.entries()) {
    await page.keyboard.press(`Control+${index + 1}`)
    await expect(page.locator(`[data-test="${view}"]`)).toHaveAttribute('aria-current', 'page')
  }
  // In the console a question mark is something one types.
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Jump to' }).fill('KV.EventManager')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-test="process-detail"]')).toContainText('KV.EventManager')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Ctrl')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in any view, ${theme}, at both sizes`, async ({ app, page }) => {
    test.slow()
    await page.evaluate(async (theme) => {
      await window.bridge.call('window.theme', theme)
      await window.bridge.call('bucket.create', 'shopping')
    }, theme)
    await page.reload()
    for (const [width, height] of [
      [1000, 700],
      [1600, 1000],
    ] as const) {
      await resize(app, width, height)
      for (const view of ['system', 'applications', 'processes', 'tables', 'buckets', 'ports', 'log']) {
        await go(page, view)
        await expect(page.getByRole('heading').first()).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(serious, `${view} in ${theme} at ${width}`).toEqual([])
      }
    }
  })
}
