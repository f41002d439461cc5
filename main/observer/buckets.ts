/** The Buckets page: the list of buckets, the entries of one, and both as JSON. */
import { NAME as KV } from '../kv/application.js'
import type { Process } from '../otp/process/process.js'
import { type Term, TermMap } from '../otp/term/term.js'
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
import { BucketList, type ListedBucket } from './bucket-list.js'
import { entriesOf, keyOf, readKey, shortKey, typedText } from './bucket-entries.js'
import { stepOf } from './children.js'
import { gone, invalid, refused } from './failed.js'
import { jsonOf, termOf } from './json.js'
import { lineOf } from './line.js'
import { KeptList } from './list.js'
import { pidNumber, pidText } from './names.js'
import type { Portions } from './portions.js'
import type { Room } from './room.js'
import { processMemory, termSize } from '../otp/size.js'
import { kindOf, viewOf } from './view.js'

const valueCharacters = 500
/** Characters of an entry in which the search looks. */
const searched = 2000
const mostText = 1_000_000
/** Of more buckets the last writes are watched only where they are shown. */
const watched = 20_000
/** What the buckets are sorted by that does not change while they are there. */
const steady: ReadonlySet<BucketSort> = new Set(['name', 'pid'])

type Entry = readonly [Term, Term]

interface OpenedBucket {
  readonly process: Process
  readonly list: KeptList<Entry, EntrySort>
  before: TermMap | null
  now: TermMap | null
}

export class Buckets {
  readonly #known: BucketList
  readonly #lists: Readonly<Record<BucketQuery['of'], KeptList<ListedBucket, BucketSort>>>
  /** The version of what was known when a list was put in order. */
  readonly #ordered = { registered: 0, orphans: 0 }
  /** Numbers of processes: those above `#shownBefore` were not there at the refresh before the last, `#shown` is for the next one. */
  #shownBefore = Infinity
  #shown = Infinity
  /** The entries a bucket had when it was last looked at, and since when. */
  readonly #writes = new WeakMap<Process, { readonly entries: TermMap; readonly atMs: number | null }>()
  #opened: OpenedBucket | null = null

  constructor(
    readonly room: Room,
    readonly edits: BucketEdits,
  ) {
    this.#known = new BucketList(room)
    this.#lists = { registered: this.#listOf('registered'), orphans: this.#listOf('orphans') }
  }

  async list({ of, ...query }: BucketQuery): Promise<BucketPage> {
    const portions = this.room.portions()
    const { room } = this
    const known = this.#known
    for (const _ of known.gather()) if (!portions.isYoung) await portions.rest()
    if (query.take === 'new') await this.#watch(known[of], portions)
    if (query.take === 'new' && of === 'registered') {
      this.#shownBefore = this.#shown
      this.#shown = known.newest
    }
    const isAsBefore = this.#ordered[of] === known.version && steady.has(query.sort)
    const take = query.take === 'new' && isAsBefore ? 'values' : query.take
    if (take === 'new') this.#ordered[of] = known.version
    const row = ({ process, name }: ListedBucket): BucketRow => this.#row(process, name)
    const page = await this.#lists[of].pageInPortions({ ...query, take }, row, { portions })
    portions.end()
    if (page === null) return invalid('another list of buckets was asked for meanwhile')
    return {
      ...page,
      kv: room.runtime.parts.applications.stateOf(KV) ?? 'loaded',
      registered: known.registered.length,
      orphans: known.orphans.length,
    }
  }

  row(process: Process): BucketRow {
    return this.#row(process, this.room.buckets.calledText(process))
  }

  #row(process: Process, name: string | null): BucketRow {
    return {
      pid: pidText(process.pid),
      name,
      orphan: !process.isDead && this.room.buckets.isOrphan(process),
      entries: entriesOf(process).size,
      memoryBytes: processMemory(process),
      lastWriteMs: this.#lastWrite(process),
      mark: process.isDead ? 'gone' : process.pid.number > this.#shownBefore ? 'new' : null,
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
    const portions = this.room.portions()
    const row = ([key, value]: Entry): EntryRow => {
      const present = now.get(key)
      const isNew = opened.before !== null && !opened.before.has(key)
      return {
        id: stepOf(key),
        key: keyOf(key),
        value: viewOf(present ?? value, valueCharacters),
        type: kindOf(present ?? value),
        mark: present === undefined ? 'gone' : isNew ? 'new' : null,
      }
    }
    const page = await opened.list.pageInPortions(query, row, { portions })
    portions.end()
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
    const all = [...this.#known.named()]
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

  #listOf(of: BucketQuery['of']): KeptList<ListedBucket, BucketSort> {
    return new KeptList<ListedBucket, BucketSort>({
      items: () => this.#known[of],
      words: ({ process, name }) => `${name ?? ''} ${pidText(process.pid)}`,
      keys: (buckets, sort) => {
        switch (sort) {
          case 'name':
            return buckets.map(({ name }) => name ?? '')
          case 'pid':
            return buckets.map(({ process }) => process.pid.number)
          case 'entries':
            return buckets.map(({ process }) => entriesOf(process).size)
          case 'memory':
            return buckets.map(({ process }) => processMemory(process))
          case 'lastWrite':
            return buckets.map(({ process }) => this.#lastWrite(process) ?? 0)
        }
      },
      tie: (a, b) => a.process.pid.number - b.process.pid.number,
      followed: (follow) => {
        const number = pidNumber(follow)
        return ({ process }) => process.pid.number === number
      },
    })
  }

  async #watch(buckets: readonly ListedBucket[], portions: Portions): Promise<void> {
    if (buckets.length > watched) return
    for (const [index, { process }] of buckets.entries()) {
      this.#lastWrite(process)
      if (index % 256 === 255 && !portions.isYoung) await portions.rest()
    }
  }

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
