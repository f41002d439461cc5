/**
 * Layout: how the rows of a table lie in its arrays.
 *
 * A row of two, three or four elements lies there element by element, and is put together when it is looked up, as the BEAM copies it. So a row that was
 * put in need not live on, which in V8 costs more than all else an insert does. A table takes the number of cells that suits its first row. Of a row
 * of another size only the key lies there.
 */
import { type Term, Tuple } from '../term/term.js'

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
  /** Another one. */
  readonly otherCell: number
  readonly #isInline: boolean

  /** The layout of a table whose first row has `rowSize` elements. */
  constructor(rowSize: number, keyIndex: number) {
    this.#isInline = rowSize >= 2 && rowSize <= 4
    this.width = this.#isInline ? rowSize : 2
    this.keyCell = this.#isInline ? keyIndex : 0
    this.otherCell = this.keyCell === 0 ? 1 : 0
  }

  /** True when `row` can lie in cells. */
  fits(row: Tuple): boolean {
    return this.#isInline && row.size === this.width
  }

  /** Writes the elements of `row`, which fits, to the cells from `at` on. */
  write(cells: unknown[], at: number, row: Tuple): void {
    const { width } = this
    cells[at] = row.e0
    cells[at + 1] = row.e1
    if (width > 2) {
      cells[at + 2] = row.e2
      if (width > 3) cells[at + 3] = row.e3
    }
  }

  /** Writes the key of a row that does not fit. */
  writeKey(cells: unknown[], at: number, key: Term): void {
    for (let i = 0; i < this.width; i++) cells[at + i] = null
    cells[at + this.keyCell] = key
  }

  /** The row whose elements are in the cells from `at` on. */
  read(cells: readonly unknown[], at: number): Tuple {
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

  /** As `read`, but it is the same row that shows another one at the next call: not to be kept. */
  view(cells: readonly unknown[], at: number): Tuple {
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
}
