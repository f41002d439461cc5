import type { Page } from '@playwright/test'
import { expect, resize, test } from './support/app.js'

test.use({ testIdAttribute: 'data-test' })

async function openBuckets(page: Page): Promise<void> {
  await page.getByTestId('rail-buckets').click()
  await expect(page.getByTestId('bucket-name')).toBeVisible()
}

async function create(page: Page, name: string): Promise<void> {
  await page.getByTestId('bucket-name').fill(name)
  await page.getByTestId('bucket-name').press('Enter')
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
}

async function add(page: Page, key: string, value: string): Promise<void> {
  await page.getByLabel('Key of a new entry').fill(key)
  await page.getByLabel('Value of a new entry').fill(value)
  await page.getByLabel('Value of a new entry').press('Enter')
}

const entry = (page: Page, key: string) =>
  page
    .getByTestId('entries')
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: key, exact: true }) })

async function killRegistry(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const found = await window.bridge.call('things.find', { text: 'KV.Registry', limit: 10 })
    const hit = found.ok ? found.value.find(({ thing }) => thing.kind === 'process') : undefined
    if (hit?.thing.kind === 'process') await window.bridge.call('process.kill', [hit.thing.pid])
  })
}

test('a bucket is created, its entries put, edited, deleted, and all of it undone', async ({ page }) => {
  await openBuckets(page)
  await create(page, 'shopping')
  await add(page, 'milk', '[1, 2.5, nil]')
  await expect(entry(page, 'milk')).toContainText('[1, 2.5, nil]')
  await expect(entry(page, 'milk')).toContainText('list')

  await entry(page, 'milk').getByRole('gridcell').nth(1).click()
  await page.keyboard.press('F2')
  await expect(page.getByLabel('Value of milk')).toBeFocused()
  await page.keyboard.type('{:ok, [')
  await expect(page.getByTestId('cell-editor').getByRole('alert')).toContainText('column')
  await page.getByLabel('Value of milk').fill('{:ok, 3}')
  await page.keyboard.press('Control+Enter')
  await expect(entry(page, 'milk')).toContainText('{:ok, 3}')

  await page.keyboard.press('Delete')
  await expect(page.getByText('This bucket is empty')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(entry(page, 'milk')).toContainText('{:ok, 3}')
  await page.keyboard.press('Control+z')
  await expect(entry(page, 'milk')).toContainText('[1, 2.5, nil]')
  await page.keyboard.press('Control+Shift+z')
  await expect(entry(page, 'milk')).toContainText('{:ok, 3}')
})

test('what another process writes is shown beside the edit', async ({ page }) => {
  await openBuckets(page)
  await create(page, 'shopping')
  await add(page, 'milk', '1')
  await entry(page, 'milk').getByRole('gridcell').nth(1).dblclick()
  await page.keyboard.type('99')
  const pid = await page.getByTestId('entries').getByRole('button', { name: /^<0\./ }).first().innerText()
  await page.evaluate(async (bucket) => {
    const entries = [{ key: { kind: 'string', text: 'milk' }, value: '"theirs"' }] as const
    await window.bridge.call('bucket.put', { bucket, entries, mode: 'set', renamed: null })
  }, pid)
  await expect(page.getByTestId('cell-editor').getByRole('status')).toContainText('"theirs"')
  await expect(page.getByLabel('Value of milk')).toHaveValue('99')
  await page.keyboard.press('Escape')
  await expect(entry(page, 'milk')).toContainText('"theirs"')
})

test('a bucket that was stopped comes back with its entries', async ({ page }) => {
  await openBuckets(page)
  await create(page, 'shopping')
  await add(page, 'milk', '1')
  await expect(entry(page, 'milk')).toBeVisible()
  await page.getByTestId('bucket-stop').click()
  await expect(page.getByText('No bucket yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'shopping', exact: true })).toBeVisible()
  await expect(entry(page, 'milk')).toContainText('1')
})

test('orphans stand in a group of their own and are adopted', async ({ app, page }) => {
  await resize(app, 1000, 700)
  await openBuckets(page)
  await create(page, 'shopping')
  await create(page, 'work')
  await killRegistry(page)
  await expect(page.getByTestId('orphans')).toContainText('2 orphans')
  await expect(page.getByTestId('bucket-stop')).toBeInViewport({ ratio: 1 })
  await page.getByTestId('adopt-opened').click()
  await expect(page.getByTestId('orphans')).toContainText('1 orphan')
  await page.getByTestId('adopt-all').click()
  await expect(page.getByTestId('orphans')).toBeHidden()
})

test('while kv is stopped it says so, and starts it', async ({ page }) => {
  await openBuckets(page)
  await page.getByTestId('kv-switch').click()
  await expect(page.getByText('kv is stopped.')).toBeVisible()
  await page.getByRole('button', { name: 'Start it' }).click()
  await expect(page.getByTestId('bucket-name')).toBeVisible()
})
