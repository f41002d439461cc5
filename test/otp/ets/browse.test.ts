/** Looking into tables in portions: what is seen is what a sort of all rows would show. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gathering, PageAfter, windowAt } from '../../../main/otp/ets/browse.js'
import * as Ets from '../../../main/otp/ets/ets.js'
import { tablesOf } from '../../../main/otp/ets/tables.js'
import type { Table } from '../../../main/otp/ets/table.js'
import { running } from '../../../main/otp/process/current.js'
import { compareKeys } from '../../../main/otp/term/compare.js'
import { atom, list, pair, type Term, toArray, type Tuple } from '../../../main/otp/term/term.js'
import { run } from './support.js'

const keys = fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.string({ maxLength: 2 })), {
  maxLength: 300,
  size: 'max',
})

function tableWith(type: string, all: readonly Term[]): Table {
  const id = Ets.create(atom('t'), list(atom(type)))
  all.forEach((key, i) => Ets.insert(id, pair(key, i)))
  return tablesOf(running().runtime).get(id) as Table
}

function sorted(table: Table): Tuple[] {
  return (toArray(Ets.atOnce(Ets.tab2list(table.id))) as Tuple[]).sort((a, b) => compareKeys(a.e0, b.e0))
}

describe.each(['set', 'ordered_set', 'bag', 'duplicate_bag'])('looking into a %s', (type) => {
  it('goes through it page by page in the order of keys', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 100 }), (all, limit, count) => {
        run(() => {
          const table = tableWith(type, all)
          const seen: Tuple[] = []
          for (;;) {
            const page = new PageAfter(table, seen.at(-1), limit)
            while (!page.step(count));
            seen.push(...page.rows)
            expect(page.rows.length).toBeLessThanOrEqual(limit)
            if (page.rows.length < limit) break
          }
          expect(seen).toEqual(sorted(table))
        })
      }),
      { numRuns: 60 },
    )
  })

  it('gathers every row once', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 100 }), (all, count) => {
        run(() => {
          const table = tableWith(type, all)
          const gathering = new Gathering(table)
          while (!gathering.step(count));
          const inOrder = [...gathering.rows].sort(
            (a, b) => compareKeys(a.e0, b.e0) || (a.e1 as number) - (b.e1 as number),
          )
          expect(inOrder).toEqual(sorted(table))
          expect(gathering.rows.length).toBe(table.store.size)
        })
      }),
      { numRuns: 60 },
    )
  })
})

it('a window into an ordered_set begins where it is told to, also after rows have gone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2999 }), { maxLength: 3000, size: 'max' }),
      fc.nat(3000),
      (gone, offset) => {
        run(() => {
          const table = tableWith(
            'ordered_set',
            Array.from({ length: 3000 }, (_, i) => (i * 7919) % 3000),
          )
          for (const key of gone) table.store.delete(key)
          expect(windowAt(table, offset, 50)).toEqual(sorted(table).slice(offset, offset + 50))
        })
      },
    ),
    { numRuns: 30 },
  )
  run(() => {
    expect(windowAt(tableWith('set', [1]), 0, 1)).toBeUndefined()
  })
})
