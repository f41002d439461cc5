/** The Buckets page: the list of buckets, the entries of one, and both as JSON. */
import { MODULE as REGISTRY } from '../kv/registry.js'
import { NAME as KV } from '../kv/application.js'
import { tablesOf } from '../otp/ets/tables.js'
import type { Process } from '../otp/process/process.js'
import { inspectSupervisor } from '../otp/supervisor-inspect.js'
import { Pid, type Term, TermMap } from '../otp/term/term.js'
import type {
  BucketEdit,
  BucketCreated,
  BucketPage,
  BucketQuery,
  BucketRow,
  BucketSort,
  BucketStopped,
  AdoptOrder,
  DropOrder,
  EntriesPage,
  EntriesQuery,
  EntryQuery,
  EntryRow,
  EntryText,
  EntrySort,
  PutOrder,
} from '../../shared/pages/buckets.js'
import type { PidText } from '../../shared/things.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import { formatPlural } from '../../shared/units.js'
import type { BucketEdits } from './bucket-edits.js'
import { entriesOf, keyOf, readKey, shortKey, typedText } from './bucket-entries.js'
import { stepOf } from './children.js'
import { gone, invalid, refused } from './failed.js'
import { jsonOf, termOf } from './json.js'
import { lineOf } from './line.js'
import { KeptList } from './list.js'
import { pidNumber, pidText } from './names.js'
import type { Room } from './room.js'
import { processMemory, termSize } from '../otp/size.js'
import { kindOf, viewOf } from './view.js'

const valueCharacters = 500
/** Characters of an entry in which the search looks. */
const searched = 2000
const mostText = 1_000_000
/** Of more buckets the last writes are watched only where they are shown. */
const watched = 20_000

type Entry = readonly [Term, Term]

interface OpenedBucket {
  readonly process: Process
  readonly list: KeptList<Entry, EntrySort>
  before: TermMap | null
  now: TermMap | null
}

export class Buckets {
  readonly #lists: Readonly<Record<BucketQuery['of'], KeptList<Process, BucketSort>>>
  #registered: Process[] = []
  #orphans: Process[] = []
  /** Who was in the list before. */
  #before = new Set<Process>()
  #takes = 0
  /** The entries a bucket had when it was last looked at, and since when. */
  readonly #writes = new WeakMap<Process, { readonly entries: TermMap; readonly atMs: number | null }>()
  #opened: OpenedBucket | null = null

  constructor(
    readonly room: Room,
    readonly edits: BucketEdits,
  ) {
    this.#lists = { registered: this.#listOf('registered'), orphans: this.#listOf('orphans') }
  }

  list({ of, ...query }: BucketQuery): BucketPage {
    this.#sort()
    const page = this.#lists[of].page(query, (process) => this.row(process))
    return {
      ...page,
      kv: this.room.runtime.parts.applications.stateOf(KV) ?? 'loaded',
      registered: this.#registered.length,
      orphans: this.#orphans.length,
    }
  }

  row(process: Process): BucketRow {
    const { buckets } = this.room
    return {
      pid: pidText(process.pid),
      name: buckets.calledText(process),
      orphan: !process.isDead && buckets.isOrphan(process),
      entries: entriesOf(process).size,
      memoryBytes: processMemory(process),
      lastWriteMs: this.#lastWrite(process),
      mark: process.isDead ? 'gone' : this.#takes > 1 && !this.#before.has(process) ? 'new' : null,
    }
  }

  async create(name: string): Promise<BucketCreated> {
    const { bucket, undo } = await this.edits.create(name)
    return { bucket: this.row(bucket), created: undo !== null, undo }
  }

  async stop(pid: PidText): Promise<BucketStopped> {
    return { undo: await this.edits.stop(pid) }
  }

  async adopt(order: AdoptOrder): Promise<BucketRow> {
    return this.row(await this.edits.adopt(order))
  }

  async put(order: PutOrder): Promise<BucketEdit> {
    return this.#edited(order.bucket, await this.edits.put(order))
  }

  async drop(order: DropOrder): Promise<BucketEdit> {
    return this.#edited(order.bucket, await this.edits.drop(order))
  }

  async entries({ bucket, ...query }: EntriesQuery): Promise<EntriesPage> {
    const process = this.edits.bucket(bucket)
    if (this.#opened?.process !== process) this.#opened = this.#open(process)
    const opened = this.#opened
    const now = entriesOf(process)
    const page = await opened.list.pageInPortions(query, ([key, value]): EntryRow => {
      const present = now.get(key)
      const isNew = opened.before !== null && !opened.before.has(key)
      return {
        id: stepOf(key),
        key: keyOf(key),
        value: viewOf(present ?? value, valueCharacters),
        type: kindOf(present ?? value),
        mark: present === undefined ? 'gone' : isNew ? 'new' : null,
      }
    })
    if (page === null) return invalid('another search of this bucket was asked for meanwhile')
    return { ...page, bucket: this.row(process) }
  }

  entry({ bucket, key }: EntryQuery): EntryText {
    const term = readKey(this.room, key)
    const value = entriesOf(this.edits.bucket(bucket)).get(term)
    if (value === undefined) return gone(`there is no entry ${shortKey(term)} any more`)
    const text = termSize(value) > 4 * mostText ? null : typedText(value)
    if (text === null || text.length > mostText)
      return refused('this value is larger than 1 MB: too large to be edited as text')
    return { text, value: this.room.terms.show(value) }
  }

  /** One bucket, or all that have a name, as JSON; `name` is for the file. Refused where a value cannot be written. */
  toJson(pid: PidText | null): { text: string; name: string; buckets: number; entries: number } {
    if (pid !== null) {
      const process = this.edits.bucket(pid)
      const entries = entriesOf(process)
      const name = this.room.buckets.calledText(process) ?? 'bucket'
      return { text: textOf(jsonOf(entries, true)), name, buckets: 1, entries: entries.size }
    }
    const all = this.#named()
    const entries = all.reduce((sum, [, process]) => sum + entriesOf(process).size, 0)
    const map = TermMap.from(all.map(([name, process]) => [name, entriesOf(process)] as const))
    return { text: textOf(jsonOf(map, true)), name: 'buckets', buckets: all.length, entries }
  }

  /** Puts the entries of `text` into one bucket, or into all that it names. `file` is its name. */
  async fromJson(
    pid: PidText | null,
    text: string,
    file: string,
  ): Promise<{ buckets: number; entries: number; undo: UndoStep }> {
    const term = parsed(text, file)
    const into = pid === null ? null : this.edits.bucket(pid)
    const all =
      into === null
        ? [...term.entries()].map(([name, entries]) => ({ name, entries: mapOf(entries, name) }))
        : [{ name: null, entries: term }]
    const entries = all.reduce((sum, one) => sum + one.entries.size, 0)
    const undo = await this.edits.merge(`Imported ${formatPlural(entries, 'entry', 'entries')} from ${file}`, all, into)
    return { buckets: all.length, entries, undo }
  }

  #edited(bucket: PidText, undo: UndoStep): BucketEdit {
    return { bucket: this.row(this.edits.bucket(bucket)), undo }
  }

  /** Buckets by what the registry says of them. */
  #sort(): void {
    const named = this.#named()
    const known = new Set(named.map(([, process]) => process))
    const { supervisor } = this.room.buckets
    this.#registered = [...known]
    this.#orphans = []
    if (supervisor === undefined) return
    for (const { pid } of inspectSupervisor(supervisor)?.children() ?? []) {
      const process = pid === null ? undefined : this.room.runtime.processByNumber(pid.number)
      if (process !== undefined && !known.has(process)) this.#orphans.push(process)
    }
  }

  /** The living buckets in the registry's table, with their names. */
  #named(): [Term, Process][] {
    const found: [Term, Process][] = []
    tablesOf(this.room.runtime)
      .named.get(REGISTRY)
      ?.store.forEach((row) => {
        const pid = row.e1
        const process = pid instanceof Pid ? this.room.runtime.processByNumber(pid.number) : undefined
        if (process !== undefined && process.pid === pid) found.push([row.e0, process])
      })
    return found
  }

  #listOf(of: BucketQuery['of']): KeptList<Process, BucketSort> {
    return new KeptList<Process, BucketSort>({
      items: () => this.#take(of),
      words: (process) => `${this.room.buckets.calledText(process) ?? ''} ${pidText(process.pid)}`,
      keys: (processes, sort) => {
        switch (sort) {
          case 'name':
            return processes.map((process) => this.room.buckets.calledText(process) ?? '')
          case 'pid':
            return processes.map(({ pid }) => pid.number)
          case 'entries':
            return processes.map((process) => entriesOf(process).size)
          case 'memory':
            return processes.map(processMemory)
          case 'lastWrite':
            return processes.map((process) => this.#lastWrite(process) ?? 0)
        }
      },
      tie: (a, b) => a.pid.number - b.pid.number,
      followed: (follow) => {
        const number = pidNumber(follow)
        return ({ pid }) => pid.number === number
      },
    })
  }

  #take(of: BucketQuery['of']): Process[] {
    const all = of === 'registered' ? this.#registered : this.#orphans
    if (of === 'registered') {
      this.#takes++
      this.#before = this.#lastTaken
      this.#lastTaken = new Set([...this.#registered, ...this.#orphans])
    }
    if (all.length <= watched) for (const process of all) this.#lastWrite(process)
    return all
  }

  #lastTaken = new Set<Process>()

  /** When the entries were last seen to be others than before; null where there never was one. ms since 1970. */
  #lastWrite(process: Process): number | null {
    const entries = entriesOf(process)
    const last = this.#writes.get(process)
    if (last?.entries === entries) return last.atMs
    const isFresh = last === undefined && entries.size === 0
    const atMs = isFresh ? null : Math.round(this.room.runtime.clock.systemTime())
    this.#writes.set(process, { entries, atMs })
    return atMs
  }

  #open(process: Process): OpenedBucket {
    const opened: OpenedBucket = {
      process,
      before: null,
      now: null,
      list: new KeptList<Entry, EntrySort>({
        items: () => {
          const entries = entriesOf(process)
          opened.before = opened.now
          opened.now = entries
          const all: Entry[] = []
          entries.each((key, value) => all.push([key, value]))
          return all
        },
        words: ([key, value]) => `${lineOf(key, searched).text} ${lineOf(value, searched).text}`,
        keys: (entries, sort) => {
          switch (sort) {
            case 'key':
              return { terms: entries.map(([key]) => key) }
            case 'value':
              return { terms: entries.map(([, value]) => value) }
            case 'type':
              return entries.map(([, value]) => kindOf(value))
          }
        },
        tie: () => 0,
        followed: (follow) => (entry) => stepOf(entry[0]) === follow,
      }),
    }
    return opened
  }
}

function textOf(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`
}

function parsed(text: string, file: string): TermMap {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (thrown) {
    return invalid(`${file} is not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
  const term = termOf(json)
  return term instanceof TermMap ? term : invalid(`${file} is not the JSON of a bucket: an object is wanted`)
}

function mapOf(term: Term, name: Term): TermMap {
  return term instanceof TermMap ? term : invalid(`the entries of ${shortKey(name)} are not an object`)
}
