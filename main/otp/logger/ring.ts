/**
 * LogRing: the handler that keeps the last entries, for the window.
 *
 * An entry's text is made when it is logged, while all that it names is there; of SASL's reports, which a storm of restarts makes many of, when it is
 * first read: they hold nothing but what their child was started with.
 */
import { Atom, atom, Pid } from '../term/term.js'
import { atomLiteral } from '../term/atom-text.js'
import type { Applications } from '../application-table.js'
import type { Level, LogEvent, Report } from '../process/report.js'
import { processOf } from '../process/process.js'
import { passes, type Threshold } from './levels.js'
import type { Handler, Logger } from './logger.js'
import { translate } from './translator.js'

/** One entry. */
export interface LogEntry {
  /** Grows by one with each entry of the ring; never used again. */
  readonly seq: number
  /** ms since 1970 */
  readonly time: number
  readonly level: Level
  readonly domain: 'otp' | 'sasl' | 'elixir'
  /** The process that logged, and its name then; null where it was none. */
  readonly pid: Pid | null
  readonly name: Atom | null
  /** The process that the entry is about, where that is another one: a child, a client. */
  readonly about: Pid | null
  /** The application whose process logged. */
  readonly application: Atom | null
  /** What OTP and Elixir report; `text` and `term` are what somebody logged. */
  readonly kind: Report['kind']
  /** Where it was logged, as `Module.function/arity`, when that is known. */
  readonly source: string | null
  readonly metadata: LogEvent['metadata']
  /** The whole text, without time and level. */
  readonly text: string
  /** The first line of the text. */
  readonly summary: string
}

/** What is asked for: entries of `level` and graver, with `search` in the text whatever the case, of or about `pid`. */
export interface LogFilter {
  readonly level?: Threshold
  readonly search?: string
  readonly pid?: Pid | null
  readonly application?: Atom | null
}

/** The newest `limit` entries that match, older than `before` when it is given. */
export interface LogQuery extends LogFilter {
  readonly before?: number | null
  readonly limit: number
}

export interface LogPage {
  /** The oldest first. */
  readonly entries: readonly LogEntry[]
  /** True when more that match are older than these. */
  readonly hasOlder: boolean
  /** Entries in the ring. */
  readonly kept: number
  /** Entries that were pushed out, or cleared. */
  readonly lost: number
  /** The newest; 0 when there never was one. */
  readonly lastSeq: number
}

class Entry implements LogEntry {
  #text: string | undefined

  constructor(
    readonly seq: number,
    readonly event: LogEvent,
    readonly name: Atom | null,
    readonly about: Pid | null,
    readonly application: Atom | null,
    text: string | undefined,
    /** Logger's level when it was logged: how much is shown. */
    readonly detail: Threshold,
  ) {
    this.#text = text
  }

  get time(): number {
    return this.event.metadata.time
  }

  get level(): Level {
    return this.event.level
  }

  get domain(): 'otp' | 'sasl' | 'elixir' {
    return this.event.metadata.domain
  }

  get pid(): Pid | null {
    return this.event.metadata.pid
  }

  get kind(): Report['kind'] {
    return this.event.report.kind
  }

  get metadata(): LogEvent['metadata'] {
    return this.event.metadata
  }

  get source(): string | null {
    const { module, function: name } = this.event.metadata
    return module instanceof Atom && typeof name === 'string' ? `${atomLiteral(module)}.${name}` : null
  }

  get text(): string {
    return (this.#text ??= translate(this.event.report, this.detail) ?? '')
  }

  get summary(): string {
    const { text } = this
    const end = text.indexOf('\n')
    return end < 0 ? text : text.slice(0, end)
  }
}

export class LogRing implements Handler {
  readonly id: Atom
  readonly #entries: (Entry | undefined)[]
  #nextSeq = 1
  /** Sequence number of the oldest entry that is kept. */
  #first = 1
  #listener: ((entry: LogEntry) => void) | null = null

  /** `size` entries are kept. */
  constructor(
    readonly size = 10_000,
    id = 'ring',
  ) {
    this.id = atom(id)
    this.#entries = new Array<Entry | undefined>(size)
  }

  log(event: LogEvent, logger: Logger): void {
    const isLate = event.metadata.domain === 'sasl' && event.report.kind !== 'crash'
    const text = isLate ? undefined : translate(event.report, logger.level)
    if (!isLate && text === undefined) return
    const { pid } = event.metadata
    const process = pid === null ? null : processOf(pid)
    const applications = logger.runtime.parts.applications as Applications | undefined
    const application = applications?.ofLeader(process?.groupLeader ?? null) ?? null
    const entry = new Entry(
      this.#nextSeq++,
      event,
      process?.name ?? null,
      aboutOf(event.report),
      application,
      text,
      logger.level,
    )
    this.#entries[entry.seq % this.size] = entry
    if (entry.seq - this.#first >= this.size) this.#first = entry.seq - this.size + 1
    this.#listener?.(entry)
  }

  /** Calls `listener` with each entry as it comes; it takes the place of the one before. Answers how to stop that. */
  listen(listener: (entry: LogEntry) => void): () => void {
    this.#listener = listener
    return () => {
      if (this.#listener === listener) this.#listener = null
    }
  }

  /** How many entries are kept. */
  get kept(): number {
    return this.#nextSeq - this.#first
  }

  /** The newest entry's number; 0 when there never was one. */
  get lastSeq(): number {
    return this.#nextSeq - 1
  }

  /** The entry numbered `seq`; undefined when it is not kept. */
  entry(seq: number): LogEntry | undefined {
    return seq >= this.#first && seq < this.#nextSeq ? this.#entries[seq % this.size] : undefined
  }

  page({ before, limit, ...filter }: LogQuery): LogPage {
    const matches = matcher(filter)
    const found: LogEntry[] = []
    let hasOlder = false
    for (let seq = Math.min(before ?? this.#nextSeq, this.#nextSeq) - 1; seq >= this.#first; seq--) {
      const entry = this.entry(seq)
      if (entry === undefined || !matches(entry)) continue
      if (found.length === limit) {
        hasOlder = true
        break
      }
      found.push(entry)
    }
    return {
      entries: found.reverse(),
      hasOlder,
      kept: this.kept,
      lost: this.#first - 1,
      lastSeq: this.lastSeq,
    }
  }

  /** Forgets all entries; numbers go on. */
  clear(): void {
    this.#first = this.#nextSeq
    this.#entries.fill(undefined)
  }
}

/** Tells whether an entry is what `filter` asks for. */
export function matcher({ level = 'all', search = '', pid, application }: LogFilter): (entry: LogEntry) => boolean {
  const wanted = search.toLowerCase()
  return (entry) =>
    passes(entry.level, level) &&
    (pid === undefined || pid === null || entry.pid === pid || entry.about === pid) &&
    (application === undefined || application === null || entry.application === application) &&
    (wanted === '' || entry.text.toLowerCase().includes(wanted))
}

function aboutOf(report: Report): Pid | null {
  switch (report.kind) {
    case 'process_raised':
    case 'crash':
      return report.pid
    case 'supervisor_child':
    case 'supervisor_progress':
      return report.child.pid
    case 'gen_server_terminating':
      return report.client
    case 'task_terminating':
      return report.name instanceof Pid ? report.name : null
    case 'gen_server_unexpected':
    case 'gen_event_terminating':
    case 'gen_event_crashed':
    case 'application_started':
    case 'application_exited':
    case 'text':
    case 'term':
      return null
  }
}
