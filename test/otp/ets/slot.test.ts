/** ets:slot/2. What it answers at the edges, and in an ordered_set, was asked of OTP 25. */
import { describe, expect, it } from 'vitest'
import * as Ets from '../../../main/otp/ets/ets.js'
import { atom, Float, list, listFrom, pair, type Term, toArray, type Tuple } from '../../../main/otp/term/term.js'
import { causeOf, run } from './support.js'

function filled(type: string, rows: readonly Tuple[]): Term {
  const table = Ets.create(atom('t'), list(atom(type)))
  Ets.insert(table, listFrom(rows))
  return table
}

/** The rows of all slots, one slot after the other. */
function slots(table: Term): Term[][] {
  const all: Term[][] = []
  for (let i = 0; ; i++) {
    const rows = Ets.slot(table, i)
    if (rows === Ets.endOfTable) return all
    all.push(toArray(rows))
  }
}

describe('slot', () => {
  it('is the row at a place in an ordered_set', () => {
    run(() => {
      const table = filled('ordered_set', [pair(3, 'c'), pair(1, 'a'), pair(2, 'b')])
      expect(slots(table)).toEqual([[pair(1, 'a')], [pair(2, 'b')], [pair(3, 'c')]])
      expect(causeOf(() => Ets.slot(table, 4))).toBe('none')
      expect(Ets.slot(filled('ordered_set', []), 0)).toBe(Ets.endOfTable)
    })
  })

  it.each(['set', 'bag', 'duplicate_bag'])('has each row of a %s in one slot, however many there are', (type) => {
    run(() => {
      for (const count of [0, 3, 1000]) {
        const rows = Array.from({ length: count }, (_, i) => pair(i, `row ${i}`))
        const found = slots(filled(type, rows)).flat() as Tuple[]
        expect(found.sort((a, b) => (a.e0 as number) - (b.e0 as number))).toEqual(rows)
      }
    })
  })

  it('has 256 slots in a small table without order', () => {
    run(() => {
      const table = filled('set', [pair(3, 'c'), pair(1, 'a'), pair(2, 'b')])
      expect(Ets.slot(table, 256)).toBe(Ets.endOfTable)
      for (const wrong of [257, -1, atom('a'), new Float(1)]) expect(causeOf(() => Ets.slot(table, wrong))).toBe('none')
      expect(causeOf(() => Ets.slot(atom('nope'), 1))).toBe('id')
    })
  })

  it('shows the rows of one key from the oldest on', () => {
    run(() => {
      const table = Ets.create(atom('t'), list(atom('bag')))
      for (const value of ['a', 'b', 'c']) Ets.insert(table, pair(1, value))
      expect(slots(table).filter((rows) => rows.length > 0)).toEqual([[pair(1, 'a'), pair(1, 'b'), pair(1, 'c')]])
    })
  })
})
