import { afterEach, describe, expect, it } from 'vitest'
import { Console } from '../../main/observer/console.js'
import { ProcessDetail } from '../../main/observer/process-detail.js'
import { Room } from '../../main/observer/room.js'
import { bootSystem } from '../../main/otp/system.js'
import { HandClock } from '../../main/otp/process/clock.js'
import type { ConsoleNews } from '../../shared/pages/console.js'

const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((stop) => stop()))

async function start(earlier: readonly string[] = []) {
  const runtime = bootSystem({ clock: new HandClock() })
  let written: readonly string[] = earlier
  const page = new Console(new Room(runtime), { read: () => earlier, write: (inputs) => (written = inputs) })
  const news: ConsoleNews[] = []
  open.push(page.follow((one) => news.push(one)))
  const snapshot = await page.open()
  runtime.run()
  const type = (text: string): void => {
    page.type(text)
    runtime.run()
  }
  /** What the window has shown, as it takes one portion after the other. */
  const shown = (): string => {
    for (let told = 0; told < news.length; told = news.length) {
      page.taken()
      runtime.run()
    }
    return news
      .flatMap(({ pieces }) => pieces)
      .map(({ prompt, text }) => (prompt === null ? text : `${prompt} ${text}\n`))
      .join('')
  }
  return { runtime, page, news, snapshot, type, shown, written: () => written }
}

describe('the console page', () => {
  it('opens with the banner and the first prompt, once', async () => {
    const { page, snapshot } = await start(['1 + 1'])
    expect(snapshot.pieces.map(({ text }) => text).join('')).toMatch(/^Interactive Elixir \(1\.14\.0\)/)
    expect(snapshot.state).toMatchObject({ prompt: 1, continued: false, busy: false, reading: null })
    expect(snapshot.history).toEqual(['1 + 1'])
    expect((await page.open()).pieces).toEqual(snapshot.pieces)
  })

  it('makes processes that tell where they wait, with the lines of who called', async () => {
    const { runtime, type, shown } = await start()
    type(
      [
        'defmodule Waiter do',
        '  def nap, do: Process.sleep(:infinity)',
        '  def deep(n), do: [nap() | n]',
        '  def start, do: length(deep([1]))',
        'end',
      ].join('\n'),
    )
    type('pid = spawn(Waiter, :start, [])')
    const pid = /#PID(<[\d.]+>)\n$/.exec(shown())?.[1] ?? 'none'
    expect(new ProcessDetail(new Room(runtime)).info(pid)).toMatchObject({
      initialCall: 'Waiter.start/0',
      currentFunction: 'Process.sleep/1',
      stack: ['Process.sleep/1  lib/process.ex:250', 'Waiter.deep/1  iex:3', 'Waiter.start/0  iex:4'],
    })
  })

  it('refuses what comes before it is open', () => {
    const page = new Console(new Room(bootSystem({ clock: new HandClock() })), {
      read: () => [],
      write: () => undefined,
    })
    expect(() => page.type('1')).toThrow()
  })

  it('shows inputs after their prompts, and answers', async () => {
    const { type, shown } = await start()
    type('1 + 1')
    shown()
    type('[1,\n2]')
    expect(shown()).toBe('iex(1)> 1 + 1\n2\niex(2)> [1,\n2]\n[1, 2]\n')
  })

  it('tells of a change of state that came while the window was not ready', async () => {
    const { page, news, type, runtime } = await start()
    type('receive do :never -> 1 end')
    page.interrupt()
    runtime.advance(100)
    for (let told = -1; told !== news.length;) {
      told = news.length
      page.taken()
    }
    expect(news.at(-1)?.state.busy).toBe(false)
  })

  it('sends the next portion when the last one was taken', async () => {
    const { page, news, type, runtime } = await start()
    page.taken()
    const before = news.length
    type('Enum.each(1..60_000, &IO.puts/1)')
    runtime.advance(100)
    const told = news.length
    expect(told - before).toBeLessThanOrEqual(2)
    page.taken()
    runtime.advance(100)
    expect(news.length).toBe(told + 1)
  })

  it('names living processes and tables in what it shows', async () => {
    const { type, shown, news } = await start()
    type('t = :ets.new(:t, [:set]); {self(), t}')
    shown()
    const links = news
      .flatMap(({ pieces }) => pieces)
      .flatMap(({ text, links }) => links.map((link) => ({ text, link })))
    expect(links.map(({ link }) => link.thing.kind).sort()).toEqual(['process', 'table'])
    for (const { text, link } of links) expect(text.slice(link.start, link.end)).toMatch(/^#(PID|Reference)<[\d.]+>$/)
  })

  it('remembers inputs, none twice in a row', async () => {
    const { type, written } = await start(['a = 1'])
    type('a = 1')
    type('  ')
    type('b = 2')
    expect(written()).toEqual(['a = 1', 'b = 2'])
  })

  it('says what can be evaluated as it stands', async () => {
    const { page } = await start()
    expect(page.check('fn ->')).toEqual({ whole: false })
    expect(page.check('1 +* 2')).toEqual({ whole: true })
  })

  it('forgets its output when it is cleared', async () => {
    const { page, type } = await start()
    type(':x')
    page.clear()
    expect((await page.open()).pieces).toEqual([])
  })

  it('ends an evaluation', async () => {
    const { page, type, shown, runtime } = await start()
    type('receive do :never -> 1 end')
    page.interrupt()
    runtime.advance(100)
    type('1 + 1')
    expect(shown()).toMatch(/2\n$/)
  })
})
