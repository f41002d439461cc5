/** foldl and foldr, which call a function that may wait: the only functions here that do. */
import { type Proc, settle } from '../process/proc.js'
import { running } from '../process/current.js'
import type { Fun, Term } from '../term/term.js'
import { deny, readable } from './access.js'
import type { Table } from './table.js'
import { tablesOf } from './tables.js'

/** `fun` over the rows, first to last, from `accumulator` on; the table is fixed meanwhile. Source: ets:foldl/3. */
export function* foldl(fun: Fun, accumulator: Term, id: Term): Proc<Term> {
  const table = readable(id) ?? deny('safe_fixtable', [id, true], [['foldl', 3, 632]])
  return yield* fold(fun, accumulator, table, (key) =>
    key === undefined ? table.store.firstKey() : table.store.nextKey(key),
  )
}

/** As `foldl`, last to first in an ordered_set. Source: ets:foldr/3. */
export function* foldr(fun: Fun, accumulator: Term, id: Term): Proc<Term> {
  const table = readable(id) ?? deny('safe_fixtable', [id, true], [['foldr', 3, 659]])
  return yield* fold(fun, accumulator, table, (key) =>
    key === undefined ? table.store.lastKey() : table.store.previousKey(key),
  )
}

function* fold(
  fun: Fun,
  accumulator: Term,
  table: Table,
  step: (key: Term | undefined) => Term | undefined,
): Proc<Term> {
  const process = running()
  const tables = tablesOf(process.runtime)
  tables.fix(table, process)
  try {
    let result = accumulator
    for (let key = step(undefined); key !== undefined; key = step(key)) {
      for (const row of table.store.rows(key).slice()) {
        result = yield* settle(fun.apply(row, result) as Term | Proc<Term>)
      }
    }
    return result
  } finally {
    tables.unfix(table, process, true)
  }
}
