/** The Console page: what a shell has printed, kept in its newest part, and news of it to the window, which says when it is ready for more. */
import type {
  Completions,
  ConsoleKind,
  ConsoleLink,
  ConsoleNews,
  ConsolePiece,
  ConsoleSnapshot,
  ConsoleState,
  GuideSession,
  InputCheck,
} from '../../shared/pages/console.js'
import type { Console as Shell, Piece } from '../iex/shell/console.js'
import { refused } from './failed.js'
import { namedProcess, pidText, processAt } from './names.js'
import type { Room } from './room.js'
import { tableAt, tableIdText, tableName } from './table-names.js'

/** Characters of output that are kept for a window that opens, or is loaded again. */
const mostKept = 1_000_000
/** Inputs that are remembered. */
const mostHistory = 1000
const namesOfThings = /#PID(<0\.\d+\.0>)|#Reference<0\.\d+\.\d+\.\d+>/g

/** Where the inputs of earlier sessions are. */
export interface History {
  read(): readonly string[]
  write(inputs: readonly string[]): void
}

export class Console {
  /** Made when it is opened for the first time: what evaluates Elixir is not loaded before. */
  #opened: Shell | null = null
  #pieces: ConsolePiece[] = []
  #kept = 0
  #seq = 0
  #history: string[]
  #tell: ((news: ConsoleNews) => void) | null = null
  /** What is told next, and who waits for the window to take what it was told. */
  #news: ConsolePiece[] = []
  #isOut = false
  /** There is something to tell that the window has not been told: pieces, or another state alone. */
  #isBehind = false
  #waits: (() => void)[] = []

  constructor(
    readonly room: Room,
    readonly store: History,
  ) {
    this.#history = [...store.read()].slice(-mostHistory)
  }

  get #shell(): Shell {
    return this.#opened ?? refused('the console is not open')
  }

  /** Tells of news from now on. Answers how to stop that. */
  follow(tell: (news: ConsoleNews) => void): () => void {
    this.#tell = tell
    return () => {
      this.#tell = null
      this.taken()
    }
  }

  async open(): Promise<ConsoleSnapshot> {
    const { banner, Console: Shell } = await import('../iex/shell/console.js')
    if (this.#opened === null) {
      this.#opened = new Shell(this.room.runtime, {
        deliver: (pieces, taken) => this.#deliver(pieces, taken),
        changed: () => this.#send(),
      })
      this.#add('output', `${banner}\n`, null)
    }
    // A window that was loaded again never took what the one before was told.
    this.#news = []
    this.taken()
    return { state: this.#state(), pieces: this.#pieces, history: this.#history }
  }

  type(text: string): void {
    const { state } = this.#shell
    const prompt = state.reading?.trimEnd() ?? `${state.continued ? '...' : 'iex'}(${state.prompt})>`
    this.#add('input', text, prompt)
    if (state.reading === null && text.trim() !== '' && this.#history.at(-1) !== text) {
      this.#history = [...this.#history, text].slice(-mostHistory)
      this.store.write(this.#history)
    }
    this.#shell.give(text)
    this.#send()
  }

  check(text: string): InputCheck {
    return { whole: this.#shell.isWhole(text) }
  }

  interrupt(): void {
    this.#shell.interrupt()
  }

  complete(before: string): Completions {
    return this.#shell.complete(before)
  }

  clear(): void {
    this.#pieces = []
    this.#kept = 0
  }

  async guide(): Promise<readonly GuideSession[]> {
    return (await import('../iex/shell/guide.js')).guide
  }

  /** The window has shown what it was told. */
  taken(): void {
    this.#isOut = false
    const waits = this.#waits
    this.#waits = []
    for (const go of waits) go()
    if (this.#isBehind) this.#send()
  }

  #deliver(pieces: readonly Piece[], taken: () => void): void {
    for (const { kind, text } of pieces) this.#add(kind, text, null)
    if (this.#tell === null) return taken()
    this.#waits.push(taken)
    this.#send()
  }

  #add(kind: ConsoleKind, text: string, prompt: string | null): void {
    const piece = { seq: ++this.#seq, kind, text, prompt, links: this.#links(text) }
    this.#pieces.push(piece)
    this.#news.push(piece)
    this.#kept += text.length
    let dropped = 0
    while (this.#kept > mostKept && dropped < this.#pieces.length - 1)
      this.#kept -= (this.#pieces[dropped++] as ConsolePiece).text.length
    if (dropped > 0) this.#pieces = this.#pieces.slice(dropped)
  }

  #send(): void {
    this.#isBehind = true
    if (this.#tell === null || this.#isOut || this.#opened === null) return
    this.#isBehind = false
    const pieces = this.#news
    this.#news = []
    this.#isOut = true
    this.#tell({ pieces, state: this.#state() })
  }

  #state(): ConsoleState {
    const { state } = this.#shell
    return { ...state, pid: pidText(state.pid) }
  }

  /** The living processes and tables that `text` names. */
  #links(text: string): ConsoleLink[] {
    const links: ConsoleLink[] = []
    const { runtime } = this.room
    for (const found of text.matchAll(namesOfThings)) {
      const [whole, pid] = found
      const place = { start: found.index, end: found.index + whole.length }
      if (pid !== undefined) {
        const process = processAt(runtime, pid)
        const title = process === undefined ? pid : namedProcess(process).title
        links.push({ ...place, thing: { kind: 'process', pid }, title })
        continue
      }
      const table = tableAt(runtime, whole)
      if (table !== undefined)
        links.push({ ...place, thing: { kind: 'table', table: tableIdText(table) }, title: tableName(table) })
    }
    return links
  }
}
