import { expect, test } from './support/app.js'

test('the window opens with its heading', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'KV Observer' })).toBeVisible()
})

test('choices are kept in the folder that the command line names', async ({ app, userData }) => {
  expect(await app.evaluate(({ app }) => app.getPath('userData'))).toBe(userData)
})
