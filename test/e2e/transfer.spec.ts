/** Export and import of buckets and the saving of the log, the system's dialogs answered for the person. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './support/app.js'

/** From now on the dialogs for files answer `file`. */
async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, file)
}

async function makeBucket(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const made = await window.bridge.call('bucket.create', 'shopping')
    if (!made.ok) throw new Error(made.failure.message)
    const put = await window.bridge.call('bucket.put', {
      bucket: made.value.bucket.pid,
      mode: 'set',
      renamed: null,
      entries: [
        { key: { kind: 'string', text: 'milk' }, value: '2' },
        { key: { kind: 'string', text: 'eggs' }, value: '{:ok, [1.5, nil, "six"]}' },
      ],
    })
    if (!put.ok) throw new Error(put.failure.message)
  })
}

/** From the menu of the bucket. */
async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('row', { name: /shopping/ }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: item }).click()
}

test('a bucket goes out as JSON, and comes back as it was', async ({ app, page, userData }) => {
  const file = join(userData, 'shopping.json')
  await answerDialogs(app, file)
  await makeBucket(page)
  await page.locator('[data-test="rail-buckets"]').click()
  await page.getByRole('row', { name: /shopping/ }).click()
  await expect(page.getByRole('row', { name: /milk/ })).toBeVisible()
  await choose(page, 'Export as JSON')
  await expect
    .poll(async () => JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) as unknown)
    .toMatchObject({ milk: 2 })

  await page.getByRole('row', { name: /milk/ }).click()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('row', { name: /milk/ })).toBeHidden()
  await choose(page, 'Import from JSON')
  await expect(page.getByRole('row', { name: /milk/ })).toContainText('2')
  await expect(page.getByRole('row', { name: /eggs/ })).toContainText('{:ok, [1.5, nil, "six"]}')
})

test('a file that is no bucket changes nothing and is refused with a sentence', async ({ app, page, userData }) => {
  const file = join(userData, 'wrong.json')
  await writeFile(file, '[1, 2')
  await answerDialogs(app, file)
  await makeBucket(page)
  await page.locator('[data-test="rail-buckets"]').click()
  await page.getByRole('row', { name: /shopping/ }).click()
  await choose(page, 'Import from JSON')
  await expect(page.getByText(/wrong\.json/)).toBeVisible()
  await expect(page.getByRole('row', { name: /milk/ })).toContainText('2')
})

test('the log is saved as text', async ({ app, page, userData }) => {
  const file = join(userData, 'log.txt')
  await answerDialogs(app, file)
  await page.locator('[data-test="rail-log"]').click()
  await expect(page.locator('[data-test="log-row"]').first()).toBeVisible()
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Application kv started')
})
