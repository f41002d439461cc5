/** The pictures of the README, taken of the app itself: npm run pictures. */
import type { Page } from '@playwright/test'
import { expect, resize, test } from '../e2e/support/app.js'

interface Scene {
  /** The name of the file in docs/pictures. */
  readonly name: string
  readonly theme: 'light' | 'dark'
  /** Brings the window into the state that is shown. */
  readonly show: (page: Page) => Promise<void>
}

const scenes: readonly Scene[] = [
  {
    name: 'window',
    theme: 'light',
    show: (page) => expect(page.getByRole('heading').first()).toBeVisible(),
  },
]

for (const { name, theme, show } of scenes) {
  test(name, async ({ app, page }) => {
    await resize(app, 1200, 750)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await show(page)
    await page.screenshot({ path: `docs/pictures/${name}.png`, animations: 'disabled' })
  })
}
