/**
 * Terms: the terms that were shown and can be asked about again: unfolded, read on, copied, searched. Terms never change, so what is
 * unfolded later is what was shown. The same term keeps its handle, so a state that did not change is the same to the window.
 */
import { inspect } from '../otp/term/inspect.js'
import type { Runtime } from '../otp/process/runtime.js'
import { type Cons, type Pid, type Term, toArray } from '../otp/term/term.js'
import { read } from '../iex/syntax/read.js'
import type {
  TermCheck,
  TermCopyQuery,
  TermHandle,
  TermPath,
  TermQuery,
  TermRoot,
  TermSearchAnswer,
  TermSearchQuery,
  TermText,
  TermTextQuery,
} from '../../shared/term-view.js'
import { childAt, childrenOf } from './children.js'
import { Failed, gone, refused } from './failed.js'
import { jsonOf } from './json.js'
import { lineOf } from './line.js'
import { termSize } from '../otp/size.js'
import { kindOf, openView, viewOf } from './view.js'

/** How many roots are kept. */
const kept = 600
/** Characters of the whole text of a term. */
const mostText = 10_000_000
/** ms that a search may take. */
const searchMs = 40

export class Terms {
  /** By handle, the one asked for longest ago first. */
  readonly #terms = new Map<TermHandle, Term>()
  readonly #objects = new WeakMap<object, TermHandle>()
  readonly #values = new Map<Term, TermHandle>()
  #next = 1
  /** The text last read in pieces, and of what. */
  #lastText: { readonly term: Term; readonly text: string } | null = null

  constructor(readonly runtime: Runtime) {}

  /** `term` folded, kept for whatever is asked about it next. `most`: characters of its line. */
  show(term: Term, most?: number): TermRoot {
    return { handle: this.handleOf(term), view: viewOf(term, most) }
  }

  handleOf(term: Term): TermHandle {
    const isObject = typeof term === 'object' && term !== null
    const known = isObject ? this.#objects.get(term) : this.#values.get(term)
    if (known !== undefined && this.#terms.delete(known)) {
      this.#terms.set(known, term)
      return known
    }
    const handle = known ?? this.#next++
    this.#terms.set(handle, term)
    if (isObject) this.#objects.set(term, handle)
    else this.#values.set(term, handle)
    if (this.#terms.size > kept) this.#forgetOldest()
    return handle
  }

  view({ handle, open }: TermQuery): TermRoot {
    return { handle, view: openView(this.#term(handle), open) }
  }

  text({ handle, path, offset, limit }: TermTextQuery): TermText {
    const term = this.#at(handle, path)
    if (this.#lastText?.term !== term) this.#lastText = { term, text: wholeText(term) }
    const { text } = this.#lastText
    return { text: text.slice(offset, offset + limit), offset, total: text.length }
  }

  copy({ handle, path, as }: TermCopyQuery): string {
    const term = this.#at(handle, path)
    if (as === 'elixir') return wholeText(term, true)
    const text = JSON.stringify(jsonOf(term, false), null, 2)
    return text.length > mostText ? tooLong() : text
  }

  /** Walks in printing order, for a time that nobody notices. */
  search({ handle, search, limit }: TermSearchQuery): TermSearchAnswer {
    const wanted = search.toLowerCase()
    const paths: TermPath[] = []
    const end = performance.now() + searchMs
    let looked = 0
    const visit = (term: Term, label: string, path: TermPath): boolean => {
      if (++looked % 64 === 0 && performance.now() > end) return false
      const children = childrenOf(term, 0, 10_000)
      const own = children.length === 0 ? lineOf(term, 100_000).text : ''
      if (own.toLowerCase().includes(wanted) || (label !== '' && label.toLowerCase().includes(wanted))) {
        if (paths.length === limit) return false
        paths.push(path)
      }
      return children.every((child) =>
        visit(child.value, /^\d+$/.test(child.label) ? '' : child.label, [...path, child.step]),
      )
    }
    const complete = wanted === '' || visit(this.#term(handle), '', [])
    return { paths, complete }
  }

  check(text: string): TermCheck {
    const term = this.read(text)
    return { kind: kindOf(term), text: lineOf(term, 500).text }
  }

  /** The term that `text` writes. Fails with `syntax`; `entry` says which of several texts it was. */
  read(text: string, entry = 0): Term {
    const answer = read(text, { pid: (number) => this.#pid(number) })
    if (answer.ok) return answer.term
    const { message, line, column } = answer
    throw new Failed({ kind: 'syntax', message, line, column, entry })
  }

  #pid(number: number): Pid | undefined {
    return this.runtime.processByNumber(number)?.pid
  }

  #term(handle: TermHandle): Term {
    const term = this.#terms.get(handle)
    if (term === undefined && !this.#terms.has(handle))
      return gone('this term is kept no longer: refresh the page it was on')
    this.#terms.delete(handle)
    this.#terms.set(handle, term as Term)
    return term as Term
  }

  #at(handle: TermHandle, path: TermPath): Term {
    let term = this.#term(handle)
    for (const step of path) {
      const child = childAt(term, step)
      if (child === undefined) return gone('there is no such part in this term')
      term = child
    }
    return term
  }

  #forgetOldest(): void {
    const [oldest] = this.#terms
    if (oldest === undefined) return
    const [handle, term] = oldest
    this.#terms.delete(handle)
    if (typeof term === 'object' && term !== null) this.#objects.delete(term)
    else this.#values.delete(term)
  }
}

/** The whole of `term` for reading, in lines; a string as it is, a charlist likewise, unless it is to be `elixir`. */
function wholeText(term: Term, elixir = false): string {
  if (!elixir && typeof term === 'string') return term
  if (!elixir && kindOf(term) === 'charlist') {
    return toArray(term as Cons)
      .map((point) => String.fromCodePoint(point as number))
      .join('')
  }
  if (termSize(term) > 2 * mostText) return tooLong()
  const text = inspect(term, { limit: Infinity, printableLimit: Infinity, pretty: true, width: 98 })
  return text.length > mostText ? tooLong() : text
}

function tooLong(): never {
  return refused('the text of this term is longer than 10 MB')
}
