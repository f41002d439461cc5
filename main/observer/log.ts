/** The Log page: entries of the ring as lines of the window, and news of them in batches. */
import type { LogEntry, LogRing } from '../otp/logger/ring.js'
import { processOf } from '../otp/process/process.js'
import { atomLiteral } from '../otp/term/atom-text.js'
import type { Pid } from '../otp/term/term.js'
import type { LogBatch, LogFilter, LogLine, LogPage, LogQuery, LogText } from '../../shared/pages/log.js'
import type { NamedThing, PidText } from '../../shared/things.js'
import { formatTime } from '../../shared/units.js'
import { gone } from './failed.js'
import { pidNumber, namedProcess, pidText } from './names.js'
import type { Room } from './room.js'

const firstCharacters = 500
const textCharacters = 8000
/** More lines than these in one batch are not told one by one: nobody can read them as they come. */
const mostAtOnce = 500

export class Log {
  /** Entries that came since the last batch. */
  #news: LogEntry[] = []
  #skipped = 0

  constructor(
    readonly room: Room,
    readonly ring: LogRing,
  ) {}

  lines({ before, limit, ...filter }: LogQuery): LogPage {
    const page = this.ring.page({ ...this.#filter(filter), before, limit })
    return {
      lines: page.entries.map((entry) => this.#line(entry)),
      older: page.hasOlder,
      kept: page.kept,
      lost: page.lost,
      lastSeq: page.lastSeq,
    }
  }

  text(seq: number): LogText {
    const entry = this.ring.entry(seq)
    return entry === undefined ? gone('this entry is not in the log any more') : { text: entry.text }
  }

  clear(): void {
    this.ring.clear()
  }

  /** What `filter` lets through, as text to be saved, and how many entries it is. */
  saved(filter: LogFilter): { readonly text: string; readonly lines: number } {
    const { entries } = this.ring.page({ ...this.#filter(filter), limit: this.ring.size })
    const text = entries.map((entry) => `${formatTime(entry.time)} [${entry.level}] ${entry.text}\n`).join('\n')
    return { text, lines: entries.length }
  }

  /** Gathers what is logged from now on; `told` is called, at most every `everyMs`, with what came. Answers how to stop that. */
  follow(everyMs: number, told: (batch: LogBatch) => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = (): void => {
      timer = undefined
      const lines = this.#news.map((entry) => this.#line(entry))
      const skipped = this.#skipped
      this.#news = []
      this.#skipped = 0
      told({ lines, skipped })
    }
    const stop = this.ring.listen((entry) => {
      if (this.#news.length < mostAtOnce) this.#news.push(entry)
      else this.#skipped++
      timer ??= setTimeout(tell, everyMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }

  #filter({ level, search, pid }: LogFilter) {
    return { level, search: search.trim(), pid: pid === null ? null : this.#pid(pid) }
  }

  /** The pid that `text` means: of a living process, or of one that is still named in the log. */
  #pid(text: PidText): Pid {
    const number = pidNumber(text)
    const living = number === undefined ? undefined : this.room.runtime.processByNumber(number)
    if (living !== undefined) return living.pid
    for (let seq = this.ring.lastSeq; ; seq--) {
      const entry = this.ring.entry(seq)
      if (entry === undefined) return gone(`nothing in the log is of ${text}`)
      if (entry.pid !== null && entry.pid.number === number) return entry.pid
      if (entry.about !== null && entry.about.number === number) return entry.about
    }
  }

  #line(entry: LogEntry): LogLine {
    const { text, summary } = entry
    return {
      seq: entry.seq,
      atMs: Math.round(entry.time),
      level: entry.level,
      source: entry.pid === null ? null : this.#source(entry.pid, entry),
      application: entry.application?.name ?? null,
      kind: entry.kind === 'text' || entry.kind === 'term' ? 'message' : 'report',
      first: summary.length > firstCharacters ? `${summary.slice(0, firstCharacters)}…` : summary,
      text: text.slice(0, textCharacters),
      more: Math.max(0, text.length - textCharacters),
      lines: text.split('\n').length,
    }
  }

  #source(pid: Pid, { name }: LogEntry): NamedThing {
    const process = processOf(pid)
    if (process !== null) return namedProcess(process)
    const own = pidText(pid)
    return { thing: { kind: 'process', pid: own }, title: name === null ? own : atomLiteral(name) }
  }
}
