/** A list that is made from its first element on, so that a long one need not be made in one go. */
import { Cons, emptyList, type List, type Term } from '../term/term.js'

type Open = { -readonly [K in keyof Cons]: Cons[K] }

export class Appended {
  /** The list so far: to be shown to nobody until all is added. */
  list: List = emptyList
  #last: Open | null = null

  add(item: Term): void {
    const cell = new Cons(item, emptyList)
    if (this.#last === null) this.list = cell
    else this.#last.tail = cell
    this.#last = cell
  }
}
