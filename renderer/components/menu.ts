/** What a menu offers. */

export interface MenuItem {
  readonly title: string
  /** What it would do besides, in a sentence under the title. */
  readonly note?: string
  readonly key?: string
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly danger?: boolean
  /** A line above this item. */
  readonly apart?: boolean
  readonly run: () => void
}

/** Where a menu opens, in the window's pixels. */
export interface MenuPlace {
  readonly x: number
  readonly y: number
}
