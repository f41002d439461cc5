import type { NamedThing, TableId } from '../things.js'
import type { TermRoot, TermView } from '../term-view.js'
import type { ListQuery, Page, RowMark } from './page.js'
import type { UndoStep } from './undo.js'

export type TableSort = 'name' | 'id' | 'type' | 'access' | 'owner' | 'size' | 'memory' | 'keyPosition'

/** `system`: also tables owned by the runtime's own processes (code, logger). `follow` is a table id. */
export interface TableQuery extends ListQuery<TableSort> {
  readonly system: boolean
}

export type TableType = 'set' | 'ordered_set' | 'bag' | 'duplicate_bag'
export type TableAccess = 'public' | 'protected' | 'private'

/**
 * name         inspected: `KV.Registry`, `:counters`
 * size         objects
 * memoryBytes  estimate
 * readable     false for private tables: the list shows them, their contents stay closed, as in OTP
 * writable     true for public ones; protected ones are written through their owner's rights only
 */
export interface TableRow {
  readonly id: TableId
  readonly name: string
  readonly named: boolean
  readonly type: TableType
  readonly access: TableAccess
  readonly owner: NamedThing
  readonly heir: NamedThing | null
  readonly size: number
  readonly memoryBytes: number
  readonly keyPosition: number
  readonly readable: boolean
  readonly writable: boolean
  readonly system: boolean
  readonly mark: RowMark
}

export type TablePage = Page<TableRow>

/** Identifies one object of one table as it was when shown: a token for edits. */
export type ObjectId = string

/** `sort`: `key` is the table's own order by key; a number is a column, from 1. `follow` is an object's id. */
export interface ObjectsQuery extends ListQuery<'key' | number> {
  readonly table: TableId
}

/**
 * cells     one a tuple element, cut to 200 characters
 * deadPid   the object names a process that is dead: a registry row whose DOWN is not handled yet
 */
export interface ObjectRow {
  readonly id: ObjectId
  readonly cells: readonly TermView[]
  readonly deadPid: boolean
  readonly mark: RowMark
}

/** `columns`: most elements that any object of this page has, so at least 1 where there are rows. */
export interface ObjectsPage extends Page<ObjectRow> {
  readonly table: TableRow
  readonly columns: number
}

export interface ObjectQuery {
  readonly table: TableId
  readonly object: ObjectId
}

/** One object for the editor: `text` is the whole of it as an Elixir term; refused where that is over 1 MB. */
export interface ObjectText {
  readonly text: string
  readonly term: TermRoot
}

/** A new object. Refused where the key is there already in a set. `text` is typed: a tuple. */
export interface InsertOrder {
  readonly table: TableId
  readonly text: string
}

/** All or nothing: `changed` if the object is not in the table any more as it was shown; never a lost row. */
export interface ReplaceOrder {
  readonly table: TableId
  readonly object: ObjectId
  readonly text: string
}

/** All or nothing, one undo step. */
export interface DeleteOrder {
  readonly table: TableId
  readonly objects: readonly ObjectId[]
}

/** `object`: id of the object as it is now, null after a deletion. */
export interface TableEdit {
  readonly object: ObjectId | null
  readonly undo: UndoStep
}
