import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useLog } from '../../renderer/stores/log.js'
import type { LogLine } from '../../shared/pages/log.js'
import { crash, logLine, logPage } from './support/demo-log.js'
import { createFakeBridge, installBridge, type FakeBridge } from './support/fake-bridge.js'

let bridge: FakeBridge
let ring: LogLine[]

beforeEach(() => {
  setActivePinia(createPinia())
  ring = lines(1, 10)
  bridge = createFakeBridge({
    'log.lines': (query) => logPage(ring, query),
    'log.text': (seq) => ({ text: `${ring.find((line) => line.seq === seq)?.text} and the rest` }),
    'log.clear': () => void (ring = []),
    'window.copy': () => undefined,
  })
  installBridge(bridge)
})

function lines(from: number, to: number): LogLine[] {
  return Array.from({ length: to - from + 1 }, (_, index) => logLine(from + index, `line ${from + index}`))
}

/** Lines that main logs and pushes. */
function log(added: readonly LogLine[], skipped = 0): Promise<void> {
  ring = [...ring, ...added]
  bridge.push('log.lines', { lines: added, skipped })
  return settled()
}

/** Until all that waits for an answer has it: answers of the fake bridge take a few turns and no time. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

async function opened() {
  const store = useLog()
  store.listen()
  await store.refresh()
  return store
}

const seqs = (store: ReturnType<typeof useLog>) =>
  store.rows.map((row) => (row.kind === 'lines' ? row.line.seq : `gap of ${row.count}`))

describe('the log', () => {
  it('has the newest lines, and what is pushed behind them', async () => {
    const store = await opened()
    await log(lines(11, 12))
    expect(seqs(store)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(store.kept).toBe(12)
  })

  it('takes no line twice that was pushed while the answer was under way', async () => {
    const store = useLog()
    store.listen()
    const asked = store.refresh()
    bridge.push('log.lines', { lines: lines(10, 11), skipped: 0 })
    await asked
    await settled()
    expect(seqs(store)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('takes no line twice that is pushed only after an answer that had it', async () => {
    const store = await opened()
    const late = lines(11, 12)
    ring = [...ring, ...late]
    await store.refresh()
    bridge.push('log.lines', { lines: late, skipped: 0 })
    await settled()
    expect([seqs(store).at(-1), store.rows.length, store.kept]).toEqual([12, 12, 12])
  })

  it('shows of what is pushed only what the filter lets through', async () => {
    const store = await opened()
    store.level = 'error'
    await store.again()
    await log([logLine(11, 'no'), logLine(12, crash, { level: 'error', kind: 'report' })])
    expect(seqs(store)).toEqual([12])
    expect(bridge.of('log.lines').at(-1)?.[0]).toMatchObject({ level: 'error', before: null })
  })

  it('asks for the whole text where only that could tell', async () => {
    const store = await opened()
    store.search = 'and the rest'
    await store.again()
    await log([logLine(11, 'cut', { more: 9 }), logLine(12, 'whole')])
    expect(seqs(store)).toEqual([11])
    expect(bridge.of('log.text')).toEqual([[11]])
  })

  it('counts what came since it does not follow, and is at the end again at once', async () => {
    const store = await opened()
    store.setFollow(false)
    await log(lines(11, 47))
    expect(store.fresh).toBe(37)
    store.setFollow(true)
    expect(store.fresh).toBe(0)
  })

  it('shows nothing new while paused, and all of it after', async () => {
    const store = await opened()
    await store.pause()
    await log(lines(11, 13))
    await store.refresh()
    expect([store.rows.length, store.fresh]).toEqual([10, 3])
    await store.pause()
    expect([store.rows.length, store.fresh, store.paused]).toEqual([13, 0, false])
  })

  it('says where lines came too fast, and shows them when asked', async () => {
    const store = await opened()
    ring = [...ring, ...lines(11, 13)]
    await log(lines(14, 14), 3)
    expect(seqs(store).slice(-2)).toEqual(['gap of 3', 14])
    const gap = store.rows.find((row) => row.kind === 'gap')
    if (!gap) throw new Error('no gap')
    await store.fillGap(gap)
    expect(seqs(store)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })

  it('asks for older lines before the first, until there are none', async () => {
    ring = lines(1, 2500)
    const store = await opened()
    expect([store.rows.length, store.older]).toEqual([1000, true])
    await store.loadOlder()
    await store.loadOlder()
    expect([store.rows.length, store.older]).toEqual([2500, false])
    await store.loadOlder()
    expect(bridge.of('log.lines').map(([query]) => query.before)).toEqual([null, 1501, 501])
  })

  it('keeps at most 10,000 lines while it follows, and more while somebody reads', async () => {
    const store = await opened()
    await log(lines(11, 10_005))
    expect([store.shown, store.older]).toEqual([10_000, true])
    store.setFollow(false)
    await log(lines(10_006, 12_000))
    expect(store.shown).toBe(11_995)
  })

  it('goes on where it was when it is opened again, if the two meet', async () => {
    const store = useLog()
    const stop = store.listen()
    await store.refresh()
    stop()
    ring = [...ring, ...lines(11, 15)]
    await store.refresh()
    expect(store.rows).toHaveLength(15)
    ring = [...ring, ...lines(16, 2000)]
    await store.refresh()
    expect([seqs(store)[0], store.rows.length, store.older]).toEqual([1001, 1000, true])
  })

  it('knows of a full ring how many lines it has and how many it lost', async () => {
    const store = await opened()
    bridge.answer({ 'log.lines': (query) => logPage(ring.slice(-100), query, ring.length - 100) })
    await log(lines(11, 600))
    expect([store.kept, store.lost, store.rows.length]).toEqual([100, 500, 600])
  })

  it('is empty when cleared', async () => {
    const store = await opened()
    store.select('3')
    await store.clear()
    expect([store.rows.length, store.kept, store.active]).toEqual([0, 0, null])
  })

  it('copies the selected lines whole, or all', async () => {
    ring = [logLine(1, 'a'), logLine(2, 'b', { level: 'error', more: 3 }), logLine(3, 'c')]
    const store = await opened()
    store.select('2')
    expect(await store.copy()).toBe(1)
    expect(bridge.of('window.copy')[0]?.[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} \[error\] b and the rest$/)
    store.select('3', true)
    expect(await store.copy()).toBe(2)
    store.select(null)
    expect(await store.copy()).toBe(3)
    expect(bridge.of('window.copy').at(-1)?.[0].split('\n')).toHaveLength(3)
  })

  it('has the whole of a cut line when asked', async () => {
    const store = await opened()
    const line = logLine(4, 'line 4', { more: 13 })
    await store.showWhole(line)
    expect(store.wholes.get(4)).toBe('line 4 and the rest')
  })
})
