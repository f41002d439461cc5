/** Boxing: a layout in which a row that is held lies in a box, by which it is known. For the leaves of an ordered_set. */
import type { Term, Tuple } from '../term/term.js'
import type { Frame } from './ordered-frame.js'
import { Layout } from './row-cells.js'

class Boxed {
  constructor(readonly row: Tuple) {}
}

export type Cell = Term | Boxed

export class Boxing {
  readonly layout: Layout
  readonly width: number
  readonly keyCell: number
  /** The cell by which a row is looked for: a number that keeps the order of the keys, or anything else where a key has none. */
  readonly searchCell: number

  constructor(
    rowSize: number,
    keyIndex: number,
    readonly frame: Frame,
  ) {
    this.layout = new Layout(rowSize, keyIndex)
    this.keyCell = this.layout.keyCell
    // Numbers are looked for by themselves.
    const isExtra = !frame.isKey
    this.width = this.layout.width + (isExtra ? 1 : 0)
    this.searchCell = isExtra ? this.layout.width : this.keyCell
  }

  /** Writes `row`, whose key is `key`, to the cells from `at` on. */
  write(cells: Cell[], at: number, row: Tuple, key: Term): void {
    const { layout, frame } = this
    if (layout.fits(row)) layout.write(cells, at, row)
    else this.#hold(cells, at, row, key)
    if (frame.isKey) return
    const number = frame.digest(key)
    cells[at + this.searchCell] = number === number ? number : null
  }

  /** The row in the cells from `at` on, not the same object each time. */
  read(cells: readonly Cell[], at: number): Tuple {
    const cell = cells[at + this.layout.otherCell]
    return cell instanceof Boxed ? cell.row : this.layout.read(cells, at)
  }

  /** As `read`, but the row may be another one at the next call: not to be kept. */
  view(cells: readonly Cell[], at: number): Tuple {
    const cell = cells[at + this.layout.otherCell]
    return cell instanceof Boxed ? cell.row : this.layout.view(cells, at)
  }

  /** As `read`, and it is the same object from now on, for as long as the row is in the table. */
  keep(cells: Cell[], at: number): Tuple {
    const { layout } = this
    const cell = cells[at + layout.otherCell]
    if (cell instanceof Boxed) return cell.row
    const row = layout.read(cells, at)
    this.#hold(cells, at, row, cells[at + layout.keyCell] as Term)
    return row
  }

  #hold(cells: Cell[], at: number, row: Tuple, key: Term): void {
    this.layout.writeKey(cells, at, key)
    cells[at + this.layout.otherCell] = new Boxed(row)
  }
}
