/**
 * The undo list. Main owns it: every edit of a table or bucket is a step, newest first, the last 200 are kept. Undoing a step
 * changes the data back by ordinary calls and refuses where somebody else has changed it since.
 */

import type { Thing } from '../things.js'

export type UndoId = number

/**
 * text   what was done, for a toast and the list: `Deleted "eggs" from shopping`
 * thing  where it was done, null when that is gone
 * state  done: can be undone; undone: can be done again
 */
export interface UndoStep {
  readonly id: UndoId
  readonly text: string
  readonly atMs: number
  readonly thing: Thing | null
  readonly state: 'done' | 'undone'
}

export interface UndoList {
  readonly steps: readonly UndoStep[]
}
