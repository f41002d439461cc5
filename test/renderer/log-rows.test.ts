import { describe, expect, it } from 'vitest'
import {
  appended,
  filled,
  firstSeqOf,
  lastSeqOf,
  linesIn,
  passes,
  prepended,
  trimmed,
  type LogGap,
  type LogRow,
} from '../../renderer/stores/log-rows.js'
import type { LogFilter } from '../../shared/pages/log.js'
import { logLine } from './support/demo-log.js'

const all: LogFilter = { level: 'debug', search: '', pid: null }
const counts = (rows: readonly LogRow[]) => rows.map((row) => row.count)
const texts = (rows: readonly LogRow[]) => rows.map((row) => (row.kind === 'lines' ? row.line.text : 'gap'))

describe('rows of the log', () => {
  it('count equal lines that follow each other', () => {
    const rows = appended([], [logLine(1, 'a'), logLine(2, 'b'), logLine(3, 'b'), logLine(4, 'b'), logLine(5, 'a')])
    expect([texts(rows), counts(rows)]).toEqual([
      ['a', 'b', 'a'],
      [1, 3, 1],
    ])
    expect(rows[1]).toMatchObject({ key: '2', lastSeq: 4, lastAtMs: logLine(4, '').atMs })
  })

  it('go on counting with what comes later, in a row of its own object', () => {
    const rows = appended([], [logLine(1, 'a')])
    const more = appended(rows, [logLine(2, 'a')])
    expect([counts(rows), counts(more)]).toEqual([[1], [2]])
    expect(more[0]?.key).toBe(rows[0]?.key)
  })

  it('are not equal by another level, source, or where the text is cut', () => {
    const source = { thing: { kind: 'process', pid: '<0.1.0>' }, title: 'a' } as const
    const lines = [
      logLine(1, 'a'),
      logLine(2, 'a', { level: 'error' }),
      logLine(3, 'a', { level: 'error', source }),
      logLine(4, 'a', { more: 10 }),
      logLine(5, 'a', { more: 10 }),
    ]
    expect(appended([], lines)).toHaveLength(5)
  })

  it('take older lines before them', () => {
    const rows = prepended(appended([], [logLine(3, 'c')]), [logLine(1, 'a'), logLine(2, 'b')])
    expect([texts(rows), firstSeqOf(rows), lastSeqOf(rows)]).toEqual([['a', 'b', 'c'], 1, 3])
  })

  it('lose the oldest over the most, whole rows at a time, and say how many lines that were', () => {
    const rows = appended([], [logLine(1, 'a'), logLine(2, 'a'), logLine(3, 'b'), logLine(4, 'c')])
    const cut = trimmed(rows, 3)
    expect([texts(cut.rows), cut.dropped]).toEqual([['b', 'c'], 2])
    expect(trimmed(rows, 4)).toEqual({ rows, dropped: 0 })
    expect(linesIn(rows)).toBe(4)
  })

  it('have the lines of a gap put in its place', () => {
    const gap: LogGap = { kind: 'gap', key: 'gap 4', count: 2, before: 4 }
    const rows = [...appended([], [logLine(1, 'a')]), gap, ...appended([], [logLine(4, 'd')])]
    const lines = [logLine(1, 'a'), logLine(2, 'b'), logLine(3, 'c')]
    expect(texts(filled(rows, gap, lines))).toEqual(['a', 'b', 'c', 'd'])
    expect(filled(filled(rows, gap, lines), gap, lines)).toHaveLength(4)
  })
})

describe('passes', () => {
  it('takes the level and stronger', () => {
    const levels = (['debug', 'info', 'warning', 'error', 'emergency'] as const).filter((level) =>
      passes(logLine(1, 'a', { level }), { ...all, level: 'warning' }),
    )
    expect(levels).toEqual(['warning', 'error', 'emergency'])
  })

  it('searches the whole text without case, and does not know where that is cut', () => {
    const line = logLine(1, 'first\nSecond')
    expect(passes(line, { ...all, search: 'SECOND' })).toBe(true)
    expect(passes(line, { ...all, search: 'third' })).toBe(false)
    expect(passes({ ...line, more: 5 }, { ...all, search: 'third' })).toBeNull()
  })

  it('takes one process only, whether a bucket or not', () => {
    const of = (kind: 'process' | 'bucket') =>
      logLine(1, 'a', { source: { thing: { kind, pid: '<0.5.0>' }, title: '' } })
    const filter = { ...all, pid: '<0.5.0>' }
    expect([passes(of('process'), filter), passes(of('bucket'), filter)]).toEqual([true, true])
    expect(passes(of('process'), { ...all, pid: '<0.6.0>' })).toBe(false)
    expect(passes(logLine(1, 'a'), filter)).toBe(false)
  })
})
