/**
 * THE table of what crosses the bridge.
 *
 * A call is asked by the window and answered once, always with an Outcome; the table says the answer of success. A call takes one
 * argument or none, plain data. A push tells the window of something that happened by itself.
 *
 * Failures any call may have: `broken` and `invalid`. Others are said with the call.
 */

import type { Outcome } from './outcome.js'
import type {
  ApplicationChange,
  ApplicationRow,
  MembersPage,
  MembersQuery,
  StartedApplications,
  TreeAnswer,
  TreeQuery,
} from './pages/applications.js'
import type {
  AdoptOrder,
  BucketCreated,
  BucketEdit,
  BucketPage,
  BucketQuery,
  BucketRow,
  BucketStopped,
  DropOrder,
  EntriesPage,
  EntriesQuery,
  EntryQuery,
  EntryText,
  PutOrder,
  Transfer,
  TransferOrder,
} from './pages/buckets.js'
import type { Completions, ConsoleNews, ConsoleSnapshot, GuideSession, InputCheck } from './pages/console.js'
import type { LogBatch, LogFilter, LogPage, LogQuery, LogSaved, LogText } from './pages/log.js'
import type { WindowPage } from './pages/page.js'
import type { PortPage, PortQuery, PortsClosed } from './pages/ports.js'
import type {
  DictionaryQuery,
  DictionaryRow,
  ExitOrder,
  MessageRow,
  MessagesQuery,
  ProcessInfo,
  ProcessPage,
  ProcessQuery,
  RelatedQuery,
  SendOrder,
  SignalAnswer,
  StateAnswer,
  StateQuery,
} from './pages/processes.js'
import type { About, Status, SystemInfo } from './pages/system.js'
import type {
  DeleteOrder,
  InsertOrder,
  ObjectQuery,
  ObjectsPage,
  ObjectsQuery,
  ObjectText,
  ReplaceOrder,
  TableEdit,
  TablePage,
  TableQuery,
} from './pages/tables.js'
import type { UndoId, UndoList, UndoStep } from './pages/undo.js'
import type { Preferences, PreferencesPatch, ThemeChoice, WindowCommand } from './pages/window.js'
import type {
  TermCheck,
  TermCopyQuery,
  TermQuery,
  TermRoot,
  TermSearchAnswer,
  TermSearchQuery,
  TermText,
  TermTextQuery,
} from './term-view.js'
import type { ApplicationName, NamedThing, PidText, PortId, ThingHit, ThingQuery } from './things.js'

export interface Calls {
  'system.status': () => Status
  'system.info': () => SystemInfo

  'applications.list': () => readonly ApplicationRow[]
  /** refused: `{:not_started, :logger}` and the like, in a sentence that names what is missing. */
  'application.start': (name: ApplicationName) => ApplicationRow
  /** Starts what it needs first; the answer lists what was started, in order. */
  'application.startAll': (name: ApplicationName) => StartedApplications
  'application.stop': (name: ApplicationName) => ApplicationRow
  /** gone: no such application. One that does not run has an empty tree. */
  'application.tree': (query: TreeQuery) => TreeAnswer
  /** gone: no such group in the present tree. */
  'application.members': (query: MembersQuery) => MembersPage

  'processes.list': (query: ProcessQuery) => ProcessPage
  /** gone, as all of process.*: main knows no such pid, alive or remembered. */
  'process.info': (pid: PidText) => ProcessInfo
  'process.related': (query: RelatedQuery) => WindowPage<NamedThing>
  'process.messages': (query: MessagesQuery) => WindowPage<MessageRow>
  'process.dictionary': (query: DictionaryQuery) => WindowPage<DictionaryRow>
  'process.state': (query: StateQuery) => StateAnswer
  'process.kill': (pids: readonly PidText[]) => SignalAnswer
  /** syntax: the reason. */
  'process.exit': (order: ExitOrder) => SignalAnswer
  /** syntax: the message. */
  'process.send': (order: SendOrder) => void

  'tables.list': (query: TableQuery) => TablePage
  /** gone: no such table; refused: private. So all of table.* */
  'table.objects': (query: ObjectsQuery) => ObjectsPage
  'table.object': (query: ObjectQuery) => ObjectText
  /** syntax; invalid: no tuple, too short, key taken; refused: no right to write. */
  'table.insert': (order: InsertOrder) => TableEdit
  'table.replace': (order: ReplaceOrder) => TableEdit
  'table.delete': (order: DeleteOrder) => TableEdit

  /** While kv is stopped: an empty page with its state, no failure. */
  'buckets.list': (query: BucketQuery) => BucketPage
  /** refused: kv is stopped; invalid: an empty name. */
  'bucket.create': (name: string) => BucketCreated
  /** gone, as all of bucket.* by pid. */
  'bucket.stop': (pid: PidText) => BucketStopped
  'bucket.adopt': (order: AdoptOrder) => BucketRow
  'bucket.entries': (query: EntriesQuery) => EntriesPage
  'bucket.entry': (query: EntryQuery) => EntryText
  'bucket.put': (order: PutOrder) => BucketEdit
  'bucket.delete': (order: DropOrder) => BucketEdit
  /** Shows a dialog. refused: values without JSON are named. */
  'bucket.export': (order: TransferOrder) => Transfer
  /** Shows a dialog. invalid: not the JSON of a bucket. */
  'bucket.import': (order: TransferOrder) => Transfer

  /** refused: changed since, or its bucket or table is gone. */
  'ports.list': (query: PortQuery) => PortPage
  'ports.close': (ports: readonly PortId[]) => PortsClosed

  'undo.list': () => UndoList
  'undo.undo': (id: UndoId) => UndoStep
  'undo.redo': (id: UndoId) => UndoStep

  'log.lines': (query: LogQuery) => LogPage
  'log.text': (seq: number) => LogText
  'log.clear': () => void
  /** Shows a dialog. */
  'log.save': (filter: LogFilter) => LogSaved

  /** gone, as all of term.* by handle: kept no longer. */
  'term.view': (query: TermQuery) => TermRoot
  'term.text': (query: TermTextQuery) => TermText
  'term.copy': (query: TermCopyQuery) => string
  'term.search': (query: TermSearchQuery) => TermSearchAnswer
  /** syntax: what was typed is no term. Asked while one types. */
  'term.check': (text: string) => TermCheck

  'console.open': () => ConsoleSnapshot
  /** Gives the shell what was typed: one input or several, each evaluated in its turn. */
  'console.type': (text: string) => void
  'console.check': (text: string) => InputCheck
  /** Ctrl-C: ends what is being evaluated; drops an input that is not whole. */
  'console.interrupt': () => void
  /** What the text before the cursor can go on with. */
  'console.complete': (before: string) => Completions
  /** Drops what is kept of the output. */
  'console.clear': () => void
  /** The news were shown; the next may come. */
  'console.taken': () => void
  'console.guide': () => readonly GuideSession[]

  'things.find': (query: ThingQuery) => readonly ThingHit[]

  'window.preferences': () => Preferences
  'window.prefer': (patch: PreferencesPatch) => void
  /** Also sets the native frame and menus; kept as a preference. */
  'window.theme': (choice: ThemeChoice) => void
  /** The first live data is on the screen. */
  'window.ready': () => void
  'window.about': () => About
  /** To the clipboard. */
  'window.copy': (text: string) => void
}

export interface Pushes {
  'console.news': ConsoleNews
  'application.changed': ApplicationChange
  'log.lines': LogBatch
  'window.command': WindowCommand
}

export type CallName = keyof Calls
export type PushName = keyof Pushes
export type Arguments<C extends CallName> = Parameters<Calls[C]>
export type Answer<C extends CallName> = ReturnType<Calls[C]>

/** Every call by name: the compiler refuses a missing or misspelt one. */
export const callNames: Readonly<Record<CallName, true>> = {
  'system.status': true,
  'system.info': true,
  'applications.list': true,
  'application.start': true,
  'application.startAll': true,
  'application.stop': true,
  'application.tree': true,
  'application.members': true,
  'processes.list': true,
  'process.info': true,
  'process.related': true,
  'process.messages': true,
  'process.dictionary': true,
  'process.state': true,
  'process.kill': true,
  'process.exit': true,
  'process.send': true,
  'tables.list': true,
  'table.objects': true,
  'table.object': true,
  'table.insert': true,
  'table.replace': true,
  'table.delete': true,
  'buckets.list': true,
  'bucket.create': true,
  'bucket.stop': true,
  'bucket.adopt': true,
  'bucket.entries': true,
  'bucket.entry': true,
  'bucket.put': true,
  'bucket.delete': true,
  'bucket.export': true,
  'bucket.import': true,
  'ports.list': true,
  'ports.close': true,
  'undo.list': true,
  'undo.undo': true,
  'undo.redo': true,
  'log.lines': true,
  'log.text': true,
  'log.clear': true,
  'log.save': true,
  'term.view': true,
  'term.text': true,
  'term.copy': true,
  'term.search': true,
  'term.check': true,
  'console.open': true,
  'console.type': true,
  'console.check': true,
  'console.interrupt': true,
  'console.complete': true,
  'console.clear': true,
  'console.taken': true,
  'console.guide': true,
  'things.find': true,
  'window.preferences': true,
  'window.prefer': true,
  'window.theme': true,
  'window.ready': true,
  'window.about': true,
  'window.copy': true,
}

/** Every push by name. */
export const pushNames: Readonly<Record<PushName, true>> = {
  'application.changed': true,
  'console.news': true,
  'log.lines': true,
  'window.command': true,
}

/** What preload exposes as `window.bridge`, and nothing else. `on` gives back how to stop listening. */
export interface Bridge {
  call<C extends CallName>(name: C, ...args: Arguments<C>): Promise<Outcome<Answer<C>>>
  on<P extends PushName>(name: P, listener: (news: Pushes[P]) => void): () => void
}
