/** The console: the guide's sessions typed in the window, with their answers beside what they did. */
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.js'

const input = (page: Page): Locator => page.getByRole('textbox', { name: 'Input of the console' })
const lines = (page: Page): Locator => page.locator('[data-test="console-line"]')
/** The prompt that waits: none while something is evaluated. */
const prompt = (page: Page): Locator =>
  page.locator('[data-test="console-input"]:not(.busy) .cm-lineNumbers .cm-gutterElement').last()

async function open(page: Page): Promise<void> {
  await page.locator('[data-test="rail-console"]').click()
  await expect(lines(page).first()).toContainText('Interactive Elixir')
  await expect(input(page)).toBeFocused()
}

/** Types `text` and Enter; waits until it has been evaluated. */
async function type(page: Page, text: string): Promise<void> {
  await input(page).pressSequentially(text)
  await page.keyboard.press('Enter')
  await expect(input(page)).toHaveText('')
}

const answer = (page: Page, text: string | RegExp): Promise<void> => expect(lines(page).last()).toHaveText(text)

test('a bucket: started, written, read; what it did is seen in the other views', async ({ page }) => {
  await open(page)
  await type(page, '{:ok, bucket} = KV.Bucket.start_link')
  await answer(page, /^\{:ok, #PID<0\.\d+\.0>\}$/)
  await type(page, 'KV.Bucket.put(bucket, "milk", 3)')
  await answer(page, ':ok')
  await type(page, 'KV.Bucket.get(bucket, "milk")')
  await answer(page, '3')
  await expect(prompt(page)).toHaveText('iex(4)>')
  await type(page, 'KV.Registry.create(KV.Registry, "shopping")')
  await answer(page, ':ok')
  await page.locator('[data-test="rail-buckets"]').click()
  await expect(page.getByText('shopping', { exact: true }).first()).toBeVisible()
})

test('a pid in an answer leads to its process', async ({ page }) => {
  await open(page)
  await type(page, '{:ok, bucket} = KV.Bucket.start_link')
  await lines(page)
    .last()
    .getByRole('button', { name: /#PID<0\.\d+\.0>/ })
    .click()
  await expect(page.locator('[data-test="process-detail"]')).toContainText('Agent')
})

test('monitors and event handlers', async ({ page }) => {
  await open(page)
  await type(page, '{:ok, pid} = KV.Bucket.start_link')
  await type(page, 'Process.monitor(pid)')
  await answer(page, /^#Reference<[\d.]+>$/)
  await type(page, 'Agent.stop(pid)')
  await type(page, 'flush()')
  await expect(lines(page).filter({ hasText: /^\{:DOWN, #Reference<.*>, :process, #PID<.*>,$/ })).toHaveCount(1)
  await answer(page, ':ok')
})

test('a supervisor: its child is killed, and started again', async ({ page }) => {
  await open(page)
  await type(page, 'import Supervisor.Spec')
  await type(page, '{:ok, sup} = Supervisor.start_link([worker(Agent, [fn -> 1 end])], strategy: :one_for_one)')
  await type(page, '[{_, pid, _, _}] = Supervisor.which_children(sup); Process.exit(pid, :kill); Process.sleep(20)')
  await type(page, '[{_, again, _, _}] = Supervisor.which_children(sup); {is_pid(again), again == pid}')
  await answer(page, '{true, false}')
})

test('a table: its reference leads to its contents', async ({ page }) => {
  await open(page)
  await type(page, 'table = :ets.new(:buckets_registry, [:set, :protected])')
  await type(page, ':ets.insert(table, {"foo", self()})')
  await answer(page, 'true')
  await lines(page)
    .getByRole('button', { name: /#Reference/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Tables', level: 1 })).toBeVisible()
  await expect(page.getByText('"foo"').first()).toBeVisible()
})

test('an input of several lines, an error in its words', async ({ page }) => {
  await open(page)
  await input(page).pressSequentially('defmodule Shop do\ndef price("milk"), do: 2\nend')
  await expect(page.locator('[data-test="console-input"] .cm-lineNumbers')).toContainText('...(1)>')
  await page.keyboard.press('Enter')
  await expect(lines(page).filter({ hasText: '{:module, Shop,' })).toHaveCount(1)
  await type(page, 'Shop.price("tea")')
  await expect(
    lines(page).filter({ hasText: '** (FunctionClauseError) no function clause matching in Shop.price/1' }),
  ).toHaveCount(1)
})

test('what is typed ahead of an answer is not lost, and given in its turn', async ({ page }) => {
  await open(page)
  // Nobody waits for the answer to an Enter here.
  await page.keyboard.type('a = 1\nif true do\na + 1\nend\na + 2\n:rest')
  await expect(lines(page).filter({ hasText: /^[123]$/ })).toHaveText(['1', '2', '3'])
  await expect(input(page)).toHaveText(':rest')
})

test('an endless loop shows in Processes, and is ended by Ctrl C', async ({ page }) => {
  await open(page)
  await input(page).pressSequentially('Stream.repeatedly(fn -> 1 end) |> Stream.run()')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-test="console-interrupt"]')).toBeVisible()
  await page.locator('[data-test="rail-processes"]').click()
  await expect(page.getByRole('grid')).toContainText('Stream.run/1runnable')
  await page.locator('[data-test="rail-console"]').click()
  await expect(input(page)).toBeFocused()
  await page.keyboard.press('Control+c')
  await expect(page.locator('[data-test="console-interrupt"]')).toBeHidden()
  await type(page, '1 + 1')
  await answer(page, '2')
})

test('a million lines do not eat the window', async ({ page }) => {
  await open(page)
  await input(page).pressSequentially('Enum.each(1..1_000_000, &IO.puts/1)')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-test="console-interrupt"]')).toBeVisible()
  await expect(lines(page).last()).toHaveText(/^\d+$/)
  await page.locator('[data-test="console-interrupt"]').click()
  await expect(page.locator('[data-test="console-interrupt"]')).toBeHidden()
  await type(page, '1 + 1')
  await expect(lines(page).last()).toHaveText('2')
})

test('the history goes up and down, and is there after a restart', async ({ page, launch, app }) => {
  await open(page)
  await type(page, 'x = 40 + 1')
  await type(page, ':second')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(input(page)).toHaveText('x = 40 + 1')
  await page.keyboard.press('ArrowDown')
  await expect(input(page)).toHaveText(':second')
  await app.close()
  const { page: next } = await launch()
  await next.locator('[data-test="rail-console"]').click()
  await expect(lines(next).first()).toContainText('Interactive Elixir')
  await input(next).click()
  await next.keyboard.press('ArrowUp')
  await expect(input(next)).toHaveText(':second')
})

test('what is typed is completed, with its signature', async ({ page }) => {
  await open(page)
  await input(page).pressSequentially('Enum.redu')
  await expect(page.getByRole('option', { name: /^reduce_while/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await input(page).pressSequentially('ce_w')
  await page.keyboard.press('Tab')
  await expect(input(page)).toHaveText(/^Enum\.reduce_while/)
})

test('the guide is run step by step', async ({ page }) => {
  await open(page)
  await page.locator('[data-test="console-guide"]').click()
  const step = page.locator('[data-test="guide-step"]')
  await step.click()
  await answer(page, /^\{:ok, #PID<0\.\d+\.0>\}$/)
  await step.click()
  await answer(page, ':ok')
  await step.click()
  await answer(page, '["eggs"]')
})

test('docked below another view, by Ctrl `', async ({ page }) => {
  await page.locator('[data-test="rail-processes"]').click()
  await page.keyboard.press('Control+`')
  await expect(input(page)).toBeFocused()
  await type(page, 'spawn(fn -> Process.register(self(), :seen_below); Process.sleep(:infinity) end)')
  await expect(page.getByRole('grid')).toContainText(':seen_below')
  await page.keyboard.press('Control+`')
  await expect(input(page)).toBeHidden()
})

test('the output is searched, copied, cleared', async ({ page, app }) => {
  await open(page)
  await type(page, '[:needle, :hay]')
  await page.getByLabel('search the output').fill('needle')
  await expect(page.locator('[data-test="console-line"] mark')).toHaveCount(2)
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('iex(1)> [:needle, :hay]')
  await page.locator('[data-test="console-clear"]').click()
  await expect(lines(page)).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in ${theme}`, async ({ page }) => {
    await page.evaluate((theme) => window.bridge.call('window.theme', theme), theme)
    await page.reload()
    await open(page)
    await type(page, '{"text", :atom, 1.5, self()}')
    await page.locator('[data-test="console-guide"]').click()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })
}
