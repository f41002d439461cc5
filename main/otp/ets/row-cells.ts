/**
 * Layout: how the rows of a table lie in its arrays.
 *
 * inline  rows of two, three or four elements: an element a cell. A row is put together when it is looked up, as the BEAM copies it. So a row that was
 *         put in need not live on, which in V8 costs more than all else an insert does.
 * boxed   other rows: the key, and the row itself.
 *
 * A table takes the layout that suits its first row. In a table with inline rows a row of another size is put into a `Boxed`, beside its key. So is one
 * that has been looked at from outside: it is the same object for as long as it is in the table.
 */
import { type Term, Tuple } from '../term/term.js'

class Boxed {
  constructor(readonly row: Tuple) {}
}

export type Cell = Term | Boxed

/** What `view` answers: one row, which is another one at the next call. */
const viewed = new Tuple(0, null, null, null, null, null)
/** The same row, to be written to. */
const viewedCells: { -readonly [K in keyof Tuple]: Tuple[K] } = viewed

/** `row` as a row that stays: what `view` answered is copied. */
export function lasting(row: Tuple): Tuple {
  return row === viewed ? new Tuple(row.size, row.e0, row.e1, row.e2, row.e3, null) : row
}

export class Layout {
  /** Cells a row. */
  readonly width: number
  /** Which of them holds the key. */
  readonly keyCell: number
  readonly isInline: boolean
  /** Where a row of another size is held, beside its key. */
  readonly #boxCell: number

  constructor(rowSize: number, keyIndex: number) {
    this.isInline = rowSize >= 2 && rowSize <= 4
    this.width = this.isInline ? rowSize : 2
    this.keyCell = this.isInline ? keyIndex : 0
    this.#boxCell = this.keyCell === 0 ? 1 : 0
  }

  /** Writes `row`, whose key is `key`, to the cells from `at` on. */
  write(cells: Cell[], at: number, row: Tuple, key: Term): void {
    const { width } = this
    if (!this.isInline) {
      cells[at] = key
      cells[at + 1] = row
    } else if (row.size === width) {
      cells[at] = row.e0
      cells[at + 1] = row.e1
      if (width > 2) {
        cells[at + 2] = row.e2
        if (width > 3) cells[at + 3] = row.e3
      }
    } else this.#box(cells, at, row, key)
  }

  /** The row in the cells from `at` on; a new one where it is inline. */
  read(cells: readonly Cell[], at: number): Tuple {
    const cell = cells[at + this.#boxCell]
    if (!this.isInline) return cell as Tuple
    if (cell instanceof Boxed) return cell.row
    const { width } = this
    return new Tuple(
      width,
      cells[at] as Term,
      cells[at + 1] as Term,
      width > 2 ? (cells[at + 2] as Term) : null,
      width > 3 ? (cells[at + 3] as Term) : null,
      null,
    )
  }

  /** As `read`, but the row may be another one at the next call: not to be held. */
  view(cells: readonly Cell[], at: number): Tuple {
    const cell = cells[at + this.#boxCell]
    if (!this.isInline) return cell as Tuple
    if (cell instanceof Boxed) return cell.row
    const { width } = this
    viewedCells.size = width
    viewedCells.e0 = cells[at] as Term
    viewedCells.e1 = cells[at + 1] as Term
    if (width > 2) {
      viewedCells.e2 = cells[at + 2] as Term
      if (width > 3) viewedCells.e3 = cells[at + 3] as Term
    }
    return viewed
  }

  /** As `read`, and it will be the same object at the next call, for as long as the row is in the table. */
  keep(cells: Cell[], at: number): Tuple {
    const row = this.read(cells, at)
    if (this.isInline && !(cells[at + this.#boxCell] instanceof Boxed)) {
      this.#box(cells, at, row, cells[at + this.keyCell] as Term)
    }
    return row
  }

  #box(cells: Cell[], at: number, row: Tuple, key: Term): void {
    for (let i = 0; i < this.width; i++) cells[at + i] = null
    cells[at + this.keyCell] = key
    cells[at + this.#boxCell] = new Boxed(row)
  }
}
