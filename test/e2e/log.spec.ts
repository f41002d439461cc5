import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.js'

const rows = (page: Page): Locator => page.locator('[data-test="log-row"]')
const row = (page: Page, text: string | RegExp): Locator => rows(page).filter({ hasText: text })
/** What KV.Supervisor says when its registry ends. */
const report = /Child KV\.Registry of Supervisor .*terminated/
const grid = (page: Page): Locator => page.getByRole('treegrid', { name: 'Log' })

async function open(page: Page): Promise<void> {
  await page.locator('[data-test="rail-log"]').click()
  await expect(row(page, /Application kv started/)).toBeVisible()
}

/** Ends the process registered by that name with "oops", which is logged. */
async function end(page: Page, name: string): Promise<void> {
  await page.evaluate(async (name) => {
    const found = await window.bridge.call('things.find', { text: name, limit: 20 })
    const thing = found.ok ? found.value.find((hit) => hit.title === name && hit.thing.kind === 'process')?.thing : null
    if (thing?.kind !== 'process') throw new Error(`no process ${name}`)
    const sent = await window.bridge.call('process.exit', { pids: [thing.pid], reason: '"oops"' })
    if (!sent.ok) throw new Error(sent.failure.message)
  }, name)
}

/** Creates buckets and ends them with "oops": each ends with a report. */
async function endBuckets(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const pids: string[] = []
    for (let index = 0; index < count; index++) {
      const made = await window.bridge.call('bucket.create', `ended-${index}`)
      if (made.ok) pids.push(made.value.bucket.pid)
    }
    await window.bridge.call('process.exit', { pids, reason: '"oops"' })
  }, count)
}

test('what happens is there at once, a report as one line that opens to its whole text', async ({ page }) => {
  await open(page)
  await end(page, 'KV.Registry')
  const line = row(page, report).first()
  await expect(line).toBeVisible()
  await expect(line).toContainText('error')
  await expect(page.getByText('** (exit) "oops"')).toBeHidden()
  await line.locator('[data-test="log-fold"]').click()
  await expect(grid(page).locator('pre')).toContainText('oops')
})

test('sources, applications and the pids in a text are links', async ({ page }) => {
  await open(page)
  await end(page, 'KV.Registry')
  const line = row(page, report).first()
  await line.getByRole('button', { name: /^#PID<0\.\d+\.0>$/ }).click()
  await expect(page.locator('[data-test="process-detail"]')).toContainText('KV.Supervisor')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-test="process-detail"]')).toBeHidden()
  await line.getByRole('button', { name: 'KV.Supervisor', exact: true }).click()
  await expect(page.locator('[data-test="process-detail"]')).toContainText('KV.Supervisor')
  await line.getByRole('button', { name: 'kv', exact: true }).click()
  await expect(page.getByRole('tree', { name: 'Supervision tree of kv' })).toBeVisible()
})

test('it follows at the end, stays where one reads, and says how many are new', async ({ page }) => {
  await open(page)
  await endBuckets(page, 60)
  await expect.poll(() => distanceFromEnd(page)).toBeLessThan(4)
  await grid(page).hover()
  await page.mouse.wheel(0, -300)
  await expect(page.locator('[data-test="log-end"]')).toHaveText(/To the end/)
  // The wheel's scrolling is animated: what is first in sight is settled when it ends.
  await expect.poll(() => distanceFromEnd(page)).toBeGreaterThan(290)
  const first = await firstInSight(page)
  await endBuckets(page, 20)
  await expect(page.locator('[data-test="log-end"]')).toHaveText(/\d+ new ↓/)
  expect(await firstInSight(page)).toBe(first)
  await page.locator('[data-test="log-end"]').click()
  await expect.poll(() => distanceFromEnd(page)).toBeLessThan(4)
  await expect(page.locator('[data-test="log-end"]')).toBeHidden()
})

test('it is where one left it when one comes back', async ({ page }) => {
  await open(page)
  await endBuckets(page, 80)
  await expect.poll(() => distanceFromEnd(page)).toBeLessThan(4)
  await grid(page).hover()
  await page.mouse.wheel(0, -800)
  await expect(page.locator('[data-test="log-end"]')).toBeVisible()
  await expect.poll(() => distanceFromEnd(page)).toBeGreaterThan(790)
  const first = await firstInSight(page)
  await page.locator('[data-test="rail-system"]').click()
  await expect(page.getByRole('heading', { name: 'System', level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => firstInSight(page)).toBe(first)
})

test('levels and search narrow it, in the whole text', async ({ page }) => {
  await open(page)
  await end(page, 'KV.Registry')
  await page.locator('[data-test="log-level"]').selectOption('error')
  await expect(row(page, /Application kv started/)).toHaveCount(0)
  await expect(row(page, report).first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('no such words')
  await expect(page.getByText('No line of the log is like that.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(row(page, /Application kv started/)).toBeVisible()
})

test('pause, copy, clear', async ({ app, page }) => {
  await open(page)
  await page.keyboard.press('p')
  await end(page, 'KV.Registry')
  await expect(page.getByText(/paused, \d+ new/)).toBeVisible()
  await expect(row(page, report)).toHaveCount(0)
  await page.keyboard.press('p')
  const line = row(page, report).first()
  await line.click()
  await page.keyboard.press('Control+C')
  await expect(page.getByText('Copied 1 line')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} \[error\] Child KV\.Registry of Supervisor/,
  )
  await page.locator('[data-test="log-clear"]').click()
  await expect(page.getByText('Nothing has been logged since the log was cleared.')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in ${theme}`, async ({ page }) => {
    await page.evaluate((theme) => window.bridge.call('window.theme', theme), theme)
    await page.reload()
    await open(page)
    await end(page, 'KV.Registry')
    await row(page, report).first().locator('[data-test="log-fold"]').click()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })
}

function distanceFromEnd(page: Page): Promise<number> {
  return grid(page).evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight)
}

/** The text of the first line that is whole in sight. */
function firstInSight(page: Page): Promise<string | null> {
  return grid(page).evaluate((element) => {
    const top = element.getBoundingClientRect().top
    const lines = [...element.querySelectorAll('[data-test="log-row"]')]
    const first = lines.find((line) => line.getBoundingClientRect().top >= top)
    return first?.textContent ?? null
  })
}
