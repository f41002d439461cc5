import type { Page } from '@playwright/test'
import { expect, test } from './support/app.js'

test.use({ testIdAttribute: 'data-test' })

/** The registry's table, opened, with one row. */
async function openRegistry(page: Page): Promise<void> {
  await page.getByTestId('rail-buckets').click()
  await page.getByTestId('bucket-name').fill('shopping')
  await page.getByTestId('bucket-name').press('Enter')
  await expect(page.getByRole('heading', { name: 'shopping', exact: true })).toBeVisible()
  await page.getByTestId('rail-tables').click()
  await page.getByRole('gridcell', { name: 'KV.Registry' }).first().dblclick()
  await expect(page.getByTestId('table-contents')).toContainText('"shopping"')
}

test('the table of the registry is listed and opened', async ({ page }) => {
  await openRegistry(page)
  const contents = page.getByTestId('table-contents')
  await expect(contents).toContainText('protected')
  await contents.getByRole('button', { name: /^#PID</ }).click()
  await expect(page.getByTestId('process-detail')).toContainText('KV.Bucket')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(contents).toBeVisible()
})

test("a protected table refuses a row in ETS's own words", async ({ page }) => {
  await openRegistry(page)
  await page.keyboard.press('Insert')
  const box = page.getByRole('dialog')
  await expect(box.getByLabel('Row')).toBeFocused()
  await page.keyboard.type('{"mine", [')
  await expect(box.getByRole('alert')).toContainText('column')
  await box.getByLabel('Row').fill('{"mine", 1}')
  await page.keyboard.press('Control+Enter')
  await expect(box.getByRole('alert')).toContainText('insufficient access rights')
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('table-contents').getByRole('row')).toHaveCount(2)
})

test('contents are closed by Esc, and the list has the width again', async ({ page }) => {
  await openRegistry(page)
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('table-contents')).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: 'Access' })).toBeVisible()
})
