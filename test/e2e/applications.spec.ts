import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, resize, test } from './support/app.js'

const tree = (page: Page): Locator => page.getByRole('tree')
const box = (page: Page, name: string | RegExp): Locator => page.getByRole('treeitem', { name })
const registry = /^KV\.Registry, worker/

async function open(page: Page): Promise<void> {
  await page.locator('[data-test="rail-applications"]').click()
  await expect(box(page, registry)).toBeVisible()
}

/** Buckets by that name, as the Buckets page would create them. */
async function createBuckets(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let index = 0; index < count; index++) {
      const outcome = await window.bridge.call('bucket.create', `list-${index}`)
      if (!outcome.ok) throw new Error(outcome.failure.message)
    }
  }, count)
}

async function kill(page: Page, name: RegExp): Promise<void> {
  await box(page, name).click()
  await page.keyboard.press('Delete')
}

test('kv is chosen at first and its tree is the one of the guide', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('option', { name: /^kv \d/ })).toHaveAttribute('aria-selected', 'true')
  const levels = await tree(page)
    .getByRole('treeitem')
    .evaluateAll((items) => items.map((item) => [item.getAttribute('aria-level'), item.getAttribute('aria-label')]))
  expect(levels.map(([level, label]) => `${level} ${label?.split(',')[0]}`)).toEqual([
    '1 KV.Supervisor',
    '2 KV.EventManager',
    '2 KV.Buckets',
    '2 KV.Registry',
    '3 KV.Bucket.Supervisor',
  ])
  await expect(box(page, /^KV\.Bucket\.Supervisor/)).toContainText('1:n')
})

test('a bucket appears as a new box, and is no longer new when it was seen', async ({ page }) => {
  await open(page)
  await createBuckets(page, 1)
  await expect(box(page, /^list-0/)).toContainText('new')
  await expect(box(page, /^list-0/)).not.toContainText('new')
})

test('a killed registry is started again: its box says so, and its buckets are orphans', async ({ page }) => {
  await createBuckets(page, 2)
  await open(page)
  await box(page, registry).click({ button: 'right' })
  await expect(page.getByRole('menuitem', { name: /^Kill/ })).toContainText('starts it again')
  await page.getByRole('menuitem', { name: /^Kill/ }).click()
  await expect(box(page, registry)).toContainText('restarted')
  await expect(box(page, registry)).toContainText('↻1')
  await expect(box(page, /^list-0, .*orphan/)).toBeVisible()
  await expect(page.getByText('Killed KV.Registry')).toBeVisible()
})

test('four crashes within five seconds take kv down, the window stays and starts it again', async ({ page }) => {
  await open(page)
  for (let time = 1; time <= 3; time++) {
    await kill(page, registry)
    await expect(box(page, registry)).toContainText(`↻${time}`)
  }
  await kill(page, registry)
  await expect(page.getByText(/^kv has stopped/)).toBeVisible()
  await expect(page.getByRole('option', { name: /^kv \d/ })).toContainText('stopped')
  await page.getByRole('button', { name: 'Start kv', exact: true }).last().click()
  await expect(box(page, registry)).toBeVisible()
})

test('stop, start, and start with what is needed', async ({ page }) => {
  await open(page)
  await page.locator('[data-test="application-stop"]').click()
  await expect(page.getByText('kv is stopped.')).toBeVisible()
  await page.getByRole('option', { name: /^logger/ }).click()
  await page.locator('[data-test="application-stop"]').click()
  await expect(page.getByText('logger is stopped.')).toBeVisible()
  await page.getByRole('option', { name: /^kv \d/ }).click()
  await page.locator('[data-test="application-start"]').click()
  await expect(page.getByRole('alert')).toContainText('logger')
  await page.locator('[data-test="application-start-all"]').click()
  await expect(page.getByText('Started logger, kv')).toBeVisible()
  await expect(box(page, registry)).toBeVisible()
})

test('the keyboard alone: walk, fold, inspect, send, exit', async ({ page }) => {
  await open(page)
  await tree(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(box(page, /^KV\.Bucket\.Supervisor/)).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(box(page, /^KV\.Bucket\.Supervisor/)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(box(page, registry)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-test="process-detail"]')).toContainText('KV.Registry')
  await tree(page).focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: /^Exit/ }).press('Enter')
  const reason = page.getByRole('textbox', { name: 'Reason' })
  await reason.fill('{:bad, [')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('column')
  await reason.fill(':kill')
  await reason.press('Enter')
  await expect(box(page, registry)).toContainText('restarted')
})

test('many buckets are one box that opens as a list with a search', async ({ page }) => {
  await createBuckets(page, 300)
  await open(page)
  await box(page, /group of 300/).dblclick()
  const list = page.locator('[data-test="group-members"]')
  await list.getByLabel('Search in the group').fill('list-29')
  await expect(list.getByRole('status').first()).toHaveText('11 of 300')
  await list.getByRole('row', { name: /list-299/ }).dblclick()
  await expect(page.locator('[data-test="process-detail"]')).toContainText('list-299')
})

test('wheel zooms, drag moves, f fits', async ({ page }) => {
  await open(page)
  const before = await box(page, registry).boundingBox()
  if (!before) throw new Error('the registry has no box')
  const at = { x: before.x + 8, y: before.y + 8 }
  await page.mouse.move(at.x, at.y)
  await page.mouse.wheel(0, -200)
  await expect.poll(async () => (await box(page, registry).boundingBox())?.height).toBeGreaterThan(before.height * 1.2)
  const zoomed = await box(page, registry).boundingBox()
  await page.mouse.move(at.x, at.y + 200)
  await page.mouse.down()
  await page.mouse.move(at.x + 60, at.y + 230, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await box(page, registry).boundingBox())?.x).toBeCloseTo((zoomed?.x ?? 0) + 60, 0)
  await page.keyboard.press('f')
  await expect.poll(async () => (await box(page, registry).boundingBox())?.height).toBeCloseTo(before.height, 0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in ${theme}, at both sizes`, async ({ app, page }) => {
    await page.evaluate((theme) => window.bridge.call('window.theme', theme), theme)
    await page.reload()
    await createBuckets(page, 3)
    await open(page)
    await kill(page, registry)
    await expect(box(page, registry)).toContainText('restarted')
    for (const [width, height] of [
      [1000, 700],
      [1600, 1000],
    ] as const) {
      await resize(app, width, height)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    }
  })
}
