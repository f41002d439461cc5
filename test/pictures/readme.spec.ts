/** The pictures of the README, taken of the app itself: npm run pictures. */
import type { Page } from '@playwright/test'
import { expect, resize, test } from '../e2e/support/app.js'

interface Scene {
  /** The name of the file in docs/pictures. */
  readonly name: string
  readonly theme: 'light' | 'dark'
  /** Of the window, in px; 1200 unless told. */
  readonly width?: number
  /** Brings the window into the state that is shown. */
  readonly show: (page: Page) => Promise<void>
}

const shopping: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'shopping',
    [
      ['apples', '["red", "green"]'],
      ['bread', '{"slices", 12}'],
      ['eggs', '6'],
      ['milk', '%{"litres" => 2, "fat" => 3.5}'],
    ],
  ],
  [
    'chores',
    [
      ['dishes', ':ok'],
      ['windows', '["monday", "friday"]'],
    ],
  ],
  [
    'reading',
    [
      ['book', '"Learn You Some Erlang"'],
      ['page', '142'],
    ],
  ],
]

/** Buckets with something in them, made as the Buckets page makes them. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(async (buckets) => {
    for (const [name, entries] of buckets) {
      const made = await window.bridge.call('bucket.create', name)
      if (!made.ok) throw new Error(made.failure.message)
      const put = await window.bridge.call('bucket.put', {
        bucket: made.value.bucket.pid,
        mode: 'set',
        renamed: null,
        entries: entries.map(([key, value]) => ({ key: { kind: 'string' as const, text: key }, value })),
      })
      if (!put.ok) throw new Error(put.failure.message)
    }
  }, shopping)
}

async function go(page: Page, view: string): Promise<void> {
  await page.locator(`[data-test="rail-${view}"]`).click()
  await expect(page.locator(`[data-test="rail-${view}"]`)).toHaveAttribute('aria-current', 'page')
}

const scenes: readonly Scene[] = [
  {
    name: 'applications',
    theme: 'light',
    width: 1440,
    async show(page) {
      await go(page, 'applications')
      await page.getByRole('treeitem', { name: /^KV\.Registry/ }).dblclick()
      await expect(page.locator('[data-test="process-detail"]')).toContainText('KV.Registry')
    },
  },
  {
    name: 'processes',
    theme: 'dark',
    async show(page) {
      await go(page, 'processes')
      await page.getByRole('row', { name: /shopping/ }).dblclick()
      await expect(page.locator('[data-test="process-detail"]')).toContainText('shopping')
    },
  },
  {
    name: 'buckets',
    theme: 'light',
    async show(page) {
      await go(page, 'buckets')
      await page.getByRole('row', { name: /shopping/ }).click()
      await expect(page.getByRole('row', { name: /milk/ })).toBeVisible()
    },
  },
  {
    name: 'tables',
    theme: 'light',
    async show(page) {
      await go(page, 'tables')
      await page.getByRole('row', { name: /KV\.Registry/ }).dblclick()
      await expect(page.getByText('shopping').first()).toBeVisible()
    },
  },
  {
    name: 'log',
    theme: 'dark',
    async show(page) {
      await page.evaluate(async () => {
        const found = await window.bridge.call('things.find', { text: 'KV.EventManager', limit: 5 })
        const thing = found.ok ? found.value[0]?.thing : undefined
        if (thing?.kind === 'process')
          await window.bridge.call('process.exit', { pids: [thing.pid], reason: '"disk full"' })
      })
      await go(page, 'log')
      await expect(page.locator('[data-test="log-row"]').first()).toBeVisible()
    },
  },
  { name: 'system', theme: 'light', show: (page) => go(page, 'system') },
  {
    name: 'console',
    theme: 'dark',
    async show(page) {
      await go(page, 'console')
      const lines = page.locator('[data-test="console-line"]')
      await expect(lines.first()).toContainText('Interactive Elixir')
      const inputs = [
        '{:ok, bucket} = KV.Registry.lookup(KV.Registry, "shopping")',
        'KV.Bucket.get(bucket, "milk")',
        'ref = Process.monitor(bucket)',
        'Process.exit(bucket, :kill)',
        'flush()',
        'KV.Registry.lookup(KV.Registry, "shopping")',
        'defmodule Shop do\n  def price("milk"), do: 2\n  def price("eggs"), do: 3\nend',
        'Shop.price("tea")',
      ]
      for (const input of inputs) {
        await page.keyboard.insertText(input)
        await page.keyboard.press('Enter')
        await expect(page.locator('[data-test="console-input"] .cm-content')).toHaveText('')
        await page.waitForTimeout(200)
      }
      await page.locator('[data-test="console-guide"]').click()
      await expect(page.locator('[data-test="guide-step"]')).toBeVisible()
    },
  },
]

for (const { name, theme, width = 1200, show } of scenes) {
  test(name, async ({ app, page }) => {
    await resize(app, width, 750)
    await page.evaluate((theme) => window.bridge.call('window.theme', theme), theme)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await fill(page)
    await page.reload()
    await expect(page.locator('.kv')).toContainText('running')
    await show(page)
    // What was new has calmed down by the next refreshes.
    await page.waitForTimeout(2500)
    await page.screenshot({ path: `docs/pictures/${name}.png`, animations: 'disabled' })
  })
}
