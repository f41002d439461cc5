/**
 * What all lists share: the question (search, sort, window) and the answer (rows of that window, totals).
 * Search, sort and cut happen at the source; what crosses is what is shown.
 */

/**
 * new     read anew, sort anew: a refresh, a new search, a click on a header
 * values  read anew, but keep the order of the last answer to the same search, sort and direction (the pointer is over the table);
 *         rows that are gone stay, marked; new ones wait for the next `new`
 * more    another window of the last answer's order, for scrolling; no new "last refresh" for differences. Taken as `new` where
 *         the source has no such order any more
 */
export type Take = 'new' | 'values' | 'more'

/**
 * search      matched without case as plain text anywhere in the row's shown words; empty finds all; at most 1,000 characters
 * sort        column to sort by; equal rows are in the order of their key
 * offset      index of the first row wanted, from 0
 * limit       rows wanted, 1 to 1,000
 * follow      key of a row whose place in the order is wanted too (the selected one), null if none
 */
export interface ListQuery<Sort extends string | number> {
  readonly search: string
  readonly sort: Sort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
  readonly take: Take
  readonly follow: string | null
}

/**
 * rows         the window: at most `limit` rows from `offset`
 * found        rows that match the search; the length of the whole list
 * total        rows there are without the search
 * followIndex  index of the row `follow` in the whole list, null where it is not in it
 */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly offset: number
  readonly found: number
  readonly total: number
  readonly followIndex: number | null
}

/** A row that came or went: new since the order before this one; gone but kept in place for one refresh. Null otherwise. */
export type RowMark = 'new' | 'gone' | null

/** A list that is only searched and cut, in an order of its own. Limits as in `ListQuery`. */
export interface WindowQuery {
  readonly search: string
  readonly offset: number
  readonly limit: number
}

/** Rows of such a list. */
export interface WindowPage<Row> {
  readonly rows: readonly Row[]
  readonly offset: number
  readonly found: number
  readonly total: number
}
