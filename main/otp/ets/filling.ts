/**
 * Filling: putting in a list of rows, all or none. A long one goes in in portions; who else comes to the table before it is done does the rest first, so
 * that nobody sees a part of it. Source: ets:insert/2, "the entire operation is guaranteed to be atomic and isolated"; OTP's own way is the same.
 */
import { running } from '../process/current.js'
import type { Proc } from '../process/proc.js'
import type { Process } from '../process/process.js'
import { Cons, emptyList, type Term, Tuple } from '../term/term.js'
import { hear } from './hear.js'
import { charge, inPortions } from './portions.js'
import type { Table } from './table.js'

/** What becomes of it: the rows are in; one of their keys was there; it is no list of rows. */
export type Filled = 'done' | 'taken' | 'bad'

/**
 * It goes through the list once for each of its three steps, and keeps no array of the rows: V8 would hold the event loop while it makes a long one
 * longer.
 */
export class Filling {
  #filled: Filled | undefined
  readonly #process: Process = running()
  /** How many rows have been looked at. */
  size = 0
  /** What is still to be looked at, of the list; rows whose keys may not be new; rows to be put in. */
  #rest: Term
  #unchecked: Term
  #unplaced: Term

  /** onlyNew  put nothing in where one of the keys is there */
  constructor(
    readonly table: Table,
    readonly list: Term,
    readonly onlyNew: boolean,
  ) {
    this.#rest = list
    this.#unchecked = onlyNew ? list : emptyList
    // Of a list of rows a bag takes the last first, all others the first: so does OTP 25, asked.
    this.#unplaced = table.store.type === 'bag' ? emptyList : list
  }

  /** Does the rest at once. */
  finish(): void {
    while (this.#filled === undefined) this.portion(Infinity)
  }

  /** Takes about `count` rows further. */
  portion(count: number): Filled | undefined {
    if (this.#filled !== undefined) return this.#filled
    const { table } = this
    const isBegun = table.unfinished === this
    table.unfinished = this
    this.#filled = this.#gather(count) ?? this.#check(count) ?? this.#place(count)
    if (this.#filled === undefined) return undefined
    table.unfinished = null
    if (this.#filled === 'done') hear(table, 'insert', this.list, isBegun ? this.#process : running())
    return this.#filled
  }

  /** Looks at the rows, whether they are such; undefined when they are, and `#rest` says whether there are more. */
  #gather(count: number): Filled | undefined {
    const { keyIndex, store } = this.table
    const isBag = store.type === 'bag'
    let rest = this.#rest
    for (let left = count; left > 0 && rest instanceof Cons; left--) {
      const row = rest.head
      if (!(row instanceof Tuple) || row.size <= keyIndex) return 'bad'
      if (isBag) this.#unplaced = new Cons(row, this.#unplaced)
      this.size++
      rest = rest.tail
    }
    this.#rest = rest
    return rest instanceof Cons || rest === emptyList ? undefined : 'bad'
  }

  #check(count: number): Filled | undefined {
    if (this.#rest !== emptyList) return undefined
    const { store, keyIndex } = this.table
    let rest = this.#unchecked
    for (let left = count; left > 0 && rest instanceof Cons; left--) {
      if (store.has((rest.head as Tuple).at(keyIndex))) return 'taken'
      rest = rest.tail
    }
    this.#unchecked = rest
    return undefined
  }

  #place(count: number): Filled | undefined {
    if (this.#rest !== emptyList || this.#unchecked !== emptyList) return undefined
    const { store } = this.table
    let rest = this.#unplaced
    for (let left = count; left > 0 && rest instanceof Cons; left--) {
      store.insert(rest.head as Tuple)
      rest = rest.tail
    }
    this.#unplaced = rest
    return rest === emptyList ? 'done' : undefined
  }
}

/** Puts the rows of `list` in and answers what `end` makes of how it went. */
export function fill<T>(table: Table, list: Term, onlyNew: boolean, end: (filled: Filled) => T): T | Proc<T> {
  const filling = new Filling(table, list, onlyNew)
  const answer = inPortions(0, (count) => {
    const filled = filling.portion(count)
    return filled === undefined ? undefined : end(filled)
  })
  charge(filling.size)
  return answer
}
