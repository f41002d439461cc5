/** foldl and foldr, which call a function that may wait: the only functions here that do. */
import { turn } from '../process/operations.js'
import { type Proc, settle } from '../process/proc.js'
import { running } from '../process/current.js'
import type { Fun, Term, Tuple } from '../term/term.js'
import { deny, readable } from './access.js'
import type { Caller } from './raise.js'
import type { Table } from './table.js'
import { tablesOf } from './tables.js'

/** `fun` over the rows, first to last, from `accumulator` on; the table is fixed meanwhile. Source: ets:foldl/3. */
export function* foldl(fun: Fun, accumulator: Term, id: Term): Proc<Term> {
  const table = readable(id) ?? deny('safe_fixtable', [id, true], [['foldl', 3, 632]])
  const { store } = table
  return yield* fold(fun, accumulator, id, table, ['foldl', 3, 637], {
    after: (key) => (key === undefined ? store.firstKey() : store.nextKey(key)),
    rows: (key) => store.rows(key).slice(),
  })
}

/** As `foldl`, last to first in an ordered_set; in a bag those of one key the last first. Source: ets:foldr/3. */
export function* foldr(fun: Fun, accumulator: Term, id: Term): Proc<Term> {
  const table = readable(id) ?? deny('safe_fixtable', [id, true], [['foldr', 3, 659]])
  const { store } = table
  return yield* fold(fun, accumulator, id, table, ['foldr', 3, 664], {
    after: (key) => (key === undefined ? store.lastKey() : store.previousKey(key)),
    rows: (key) => store.rows(key).toReversed(),
  })
}

/** How a fold goes through a table: the key after one, undefined before the first and after the last; the rows of a key. */
interface Steps {
  readonly after: (key: Term | undefined) => Term | undefined
  readonly rows: (key: Term) => readonly Tuple[]
}

function* fold(
  fun: Fun,
  accumulator: Term,
  id: Term,
  table: Table,
  caller: Caller,
  { after, rows }: Steps,
): Proc<Term> {
  const process = running()
  const tables = tablesOf(process.runtime)
  // A table that goes meanwhile is missed when it is let go, whatever else was wrong.
  const isThere = (): boolean => readable(id) === table
  const release = (): void => {
    if (!isThere()) deny('safe_fixtable', [id, false], [caller])
    tables.unfix(table, process, true)
  }
  tables.fix(table, process)
  let result = accumulator
  try {
    for (let key = after(undefined); key !== undefined && isThere(); key = after(key)) {
      for (const row of rows(key)) {
        result = yield* settle(fun.apply(row, result) as Term | Proc<Term>)
        yield* turn()
      }
    }
  } catch (thrown) {
    release()
    throw thrown
  }
  release()
  return result
}
