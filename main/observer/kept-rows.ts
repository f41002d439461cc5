/** KeptRows: the rows of tables that are on the screen, each under a name of its own, for edits of just what was shown. */
import type { Tuple } from '../otp/term/term.js'
import type { ObjectId } from '../../shared/pages/tables.js'
import { gone } from './failed.js'

/** More than a few pages of the largest size. */
const kept = 20_000

export class KeptRows {
  readonly #ids = new WeakMap<Tuple, ObjectId>()
  readonly #rows = new Map<ObjectId, Tuple>()
  #next = 1

  /** The name of `row`: the same as long as it is this row. */
  idOf(row: Tuple): ObjectId {
    let id = this.#ids.get(row)
    if (id === undefined) this.#ids.set(row, (id = `r${this.#next++}`))
    if (this.#rows.has(id)) return id
    this.#rows.set(id, row)
    if (this.#rows.size > kept) {
      const [oldest] = this.#rows.keys()
      if (oldest !== undefined) this.#rows.delete(oldest)
    }
    return id
  }

  row(id: ObjectId): Tuple {
    return this.#rows.get(id) ?? gone('this row is kept no longer: refresh the table')
  }
}
