import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { lineOf, wholeLine } from '../../main/observer/line.js'
import { read } from '../../main/iex/syntax/read.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { same } from '../../main/otp/term/compare.js'
import { listFrom, Pid, TermMap, tuple } from '../../main/otp/term/term.js'
import { terms } from '../support/terms.js'

const whole = { limit: Infinity, printableLimit: Infinity } as const

describe('a line', () => {
  it('is what inspect prints, where it is short enough', () => {
    fc.assert(
      fc.property(terms, (term) => {
        expect(wholeLine(term)).toBe(inspect(term, whole))
        const text = inspect(term, whole)
        expect(lineOf(term, 100_000)).toEqual({ text, cut: 0 })
      }),
    )
  })

  it('is the beginning of what inspect prints, and says how much is left out', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 2, max: 40 }), (term, most) => {
        const text = inspect(term, whole)
        const line = lineOf(term, most)
        if (text.length <= most) {
          expect(line.text).toBe(text)
          return
        }
        expect(line.text.length).toBeLessThanOrEqual(most)
        expect(line.text.endsWith('…')).toBe(true)
        expect(text.startsWith(line.text.slice(0, -1))).toBe(true)
        expect(line.cut).toBe(text.length - line.text.length + 1)
      }),
    )
  })

  it('costs as much as it shows, whatever the size of the term', () => {
    const large = listFrom(Array.from({ length: 200_000 }, (_, i) => `word ${i}`))
    const map = TermMap.from(Array.from({ length: 50_000 }, (_, i) => [i, large] as const))
    const sorted = vi.spyOn(TermMap.prototype, 'keyArray')
    const line = lineOf(tuple(map, large), 80)
    expect(line.text).toHaveLength(80)
    expect(line.cut).toBeGreaterThan(1_000_000)
    expect(sorted, 'the keys of a large map are not sorted for one line').not.toHaveBeenCalled()
    sorted.mockRestore()
  })

  it('can be typed again, pids included', () => {
    const pid = new Pid(7, 0)
    const text = wholeLine(tuple(pid, 'a'), { typed: true })
    expect(text).toBe('{pid(0, 7, 0), "a"}')
    const back = read(text, { pid: () => pid })
    expect(back.ok && same(back.term, tuple(pid, 'a'))).toBe(true)
  })
})
