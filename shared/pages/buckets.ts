import type { PidText } from '../things.js'
import type { TermKind, TermRoot, TermView } from '../term-view.js'
import type { ApplicationState } from './applications.js'
import type { ListQuery, Page, RowMark } from './page.js'
import type { UndoStep } from './undo.js'

export type BucketSort = 'name' | 'pid' | 'entries' | 'memory' | 'lastWrite'

/** `of`: buckets that the registry knows, or orphans, which it has forgotten. `follow` is a pid. */
export interface BucketQuery extends ListQuery<BucketSort> {
  readonly of: 'registered' | 'orphans'
}

/**
 * name         as the registry has it; for an orphan as it last had it, null where nobody knows
 * lastWriteMs  milliseconds since 1970, null before the first write
 */
export interface BucketRow {
  readonly pid: PidText
  readonly name: string | null
  readonly orphan: boolean
  readonly entries: number
  readonly memoryBytes: number
  readonly lastWriteMs: number | null
  readonly mark: RowMark
}

/** `registered` and `orphans`: how many there are of each, whatever was asked for; `kv` says why a list is empty. */
export interface BucketPage extends Page<BucketRow> {
  readonly kv: ApplicationState
  readonly registered: number
  readonly orphans: number
}

/** `created`: false where a bucket of that name was there already (`bucket` is that one, `undo` null). */
export interface BucketCreated {
  readonly bucket: BucketRow
  readonly created: boolean
  readonly undo: UndoStep | null
}

/** Undo starts a bucket of that name with these entries again; its pid is a new one. */
export interface BucketStopped {
  readonly undo: UndoStep
}

/** Tells the registry about an orphan; refused where the name is taken. */
export interface AdoptOrder {
  readonly pid: PidText
  readonly name: string
}

/** A key of an entry. As in the guide keys are strings, typed plainly; the console may put others, which are Elixir terms. */
export interface EntryKey {
  readonly kind: 'string' | 'term'
  readonly text: string
}

export type EntrySort = 'key' | 'value' | 'type'

/** Search looks into keys and values. `follow` is an entry's id. */
export interface EntriesQuery extends ListQuery<EntrySort> {
  readonly bucket: PidText
}

/**
 * id     the same as long as the key is there: a key for lists
 * value  cut to 500 characters
 * mark   new since the last refresh
 */
export interface EntryRow {
  readonly id: string
  readonly key: EntryKey
  readonly value: TermView
  readonly type: TermKind
  readonly mark: RowMark
}

export interface EntriesPage extends Page<EntryRow> {
  readonly bucket: BucketRow
}

export interface EntryQuery {
  readonly bucket: PidText
  readonly key: EntryKey
}

/** One entry for the editor: `text` is the whole value as an Elixir term; refused where that is over 1 MB. */
export interface EntryText {
  readonly text: string
  readonly value: TermRoot
}

/** A value as typed: an Elixir term. */
export interface EntryEdit {
  readonly key: EntryKey
  readonly value: string
}

/**
 * All or nothing, one undo step; a syntax failure says which entry. 1 to 10,000 entries.
 *
 * add      refuses (`invalid`) where a key is there already
 * set      puts whatever was there
 * replace  first deletes the key `renamed`, which must be there: a key was edited; exactly one entry
 */
export interface PutOrder {
  readonly bucket: PidText
  readonly entries: readonly EntryEdit[]
  readonly mode: 'add' | 'set' | 'replace'
  readonly renamed: EntryKey | null
}

/** All or nothing, one undo step; a key that is not there is no failure. */
export interface DropOrder {
  readonly bucket: PidText
  readonly keys: readonly EntryKey[]
}

export interface BucketEdit {
  readonly bucket: BucketRow
  readonly undo: UndoStep
}

/** `bucket` null: all buckets, as an object of objects. Main shows the file dialog. */
export interface TransferOrder {
  readonly bucket: PidText | null
}

/** `file`: name without its folder, null when the dialog was cancelled. `undo`: of an import. */
export interface Transfer {
  readonly file: string | null
  readonly buckets: number
  readonly entries: number
  readonly undo: UndoStep | null
}
