/** What BaseTable.vue is told about its columns. */

/**
 * key       name of the column: slot `cell-<key>`, preference, and what the source sorts by (where `sortable`)
 * title     in the header, with its unit where it is one; `hint` is a sentence about what it means
 * width     pixels at first; `grow` takes what is left over (one column)
 * text      the cell as text: what is shown without a slot, and what is copied
 * hidden    not shown unless chosen
 */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly hint?: string
  readonly width: number
  readonly grow?: boolean
  readonly align?: 'left' | 'right'
  readonly code?: boolean
  readonly sortable?: boolean
  readonly hidden?: boolean
  readonly text: (row: Row) => string
}

/** One row's place on the screen; `row` is undefined until it has come. */
export interface PlacedRow<Row> {
  readonly index: number
  /** Which element shows it: elements are used again for other rows while one scrolls. */
  readonly slot: number
  readonly key: string
  readonly row: Row | undefined
}
