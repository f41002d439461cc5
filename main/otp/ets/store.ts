/** Store: what every type of table can do with its rows. It knows no process and no rights. */
import type { List, Term, Tuple } from '../term/term.js'

export type TableType = 'set' | 'ordered_set' | 'bag' | 'duplicate_bag'

/** Where a walk goes on. In a table by hash a number (slotted-table.ts). In an ordered_set: the key it has come to. Undefined where it begins. */
export type Position = Term | undefined

export interface Store {
  readonly type: TableType
  /** How many rows there are. */
  readonly size: number
  /** Puts `row` in; where a key can be there once only, in the place of the row with its key. */
  insert(row: Tuple): void
  has(key: Term): boolean
  /** The row with `key`, the oldest of several; undefined when there is none. Not the same object each time. */
  find(key: Term): Tuple | undefined
  /** The rows with `key`, the oldest first. */
  lookup(key: Term): List
  /** The rows with `key`, the oldest first, as an array; the same objects as `forEach` and `walk` show. */
  rows(key: Term): readonly Tuple[]
  /** Puts `row` in the place of the row `old`, which has the same key and is there once. */
  replace(old: Tuple, row: Tuple): void
  /**
   * Adds `increment` to the element at `index` of the row with `key` and answers the sum, where that is quickly done: else undefined, and nothing is
   * done. A store of bags has it not.
   */
  add?(key: Term, index: number, increment: number): number | undefined
  /** Takes out all rows with `key`; answers how many. */
  delete(key: Term): number
  /** Takes out all rows that are `===` `row`; answers how many. */
  deleteRow(row: Tuple): number
  /** Takes out all rows. Answers what tells whether a key was there. */
  clear(): (key: Term) => boolean
  /** Whether somebody goes through it step by step from now on; an ordered_set has no need to know. */
  fix?(isFixed: boolean): void
  /** How many slots there are. */
  readonly slots: number
  /** The rows of the slot `index`, those of one key from the newest on. Each row is in one slot. */
  slot(index: number): readonly Tuple[]
  /** The first key; undefined when the table is empty. */
  firstKey(): Term | undefined
  lastKey(): Term | undefined
  /** The key after `key`, which need not be there; undefined when it is the last. */
  nextKey(key: Term): Term | undefined
  previousKey(key: Term): Term | undefined
  /**
   * Calls `visit` with each row, in the order of first and next; rows of one key from the oldest on. Nothing may change meanwhile. A row is the same
   * object each time, for as long as it is in the table.
   */
  forEach(visit: (row: Tuple) => void): void
  /**
   * As `forEach`, but quicker, and only `count` rows after `from` or some more, those of one key from the newest on: the row passed may be another one
   * afterwards; `lasting` in row-cells.ts makes one that can be held. Answers where to go on; undefined at the end.
   */
  scan(from: Position, count: number, visit: (row: Tuple) => void): Position
  /**
   * Calls `visit` with the rows after `from`, those of one key from the newest on, until the numbers it answers come to `count` or more; what has one
   * position is visited together. Answers where to go on; undefined at the end.
   */
  walk(from: Position, count: number, visit: (row: Tuple) => number): Position
  /** As `walk`, with rows as `scan` shows them: those of one key from the newest on. */
  scanFrom(from: Position, count: number, visit: (row: Tuple) => number): Position
}
