/**
 * Documents and their layout: Inspect.Algebra.
 *
 * A document says where lines may break; `format` decides where they do. A group is laid flat when it fits into the width; when not, its
 * strict breaks are all line ends, and each flex break is one only where what follows, up to the next possible break, does not fit.
 * Source: Elixir 1.14, Inspect.Algebra (after Lindig, "Strictly Pretty").
 */
import { byteSize } from './bitstring.js'
import { graphemeCountOf } from './graphemes.js'
import { growingByOne } from './growth.js'
import { atOnce, type Portioned, portionSize } from './portioned.js'

/** A document. A bare string is as wide as its UTF-8 form has bytes; null is the empty document. */
export type Doc =
  | null
  | string
  | { readonly kind: 'line' }
  | { readonly kind: 'string'; readonly text: string; readonly width: number }
  | { readonly kind: 'cons'; readonly left: Doc; readonly right: Doc }
  | { readonly kind: 'nest'; readonly doc: Doc; readonly by: Nesting; readonly onlyBroken: boolean }
  | { readonly kind: 'break'; readonly text: string; readonly flex: boolean }
  | { readonly kind: 'group'; readonly doc: Doc; readonly inherit: boolean }
  | { readonly kind: 'fits'; readonly doc: Doc; readonly enabled: boolean }
  | { readonly kind: 'force'; readonly doc: Doc }
  | { readonly kind: 'collapse'; readonly max: number }
  | { readonly kind: 'color'; readonly doc: Doc; readonly escape: string }
  | { readonly kind: 'limit'; readonly doc: Doc; readonly width: number }

/** Columns to indent by, or to indent to where the text now is, or not to indent at all. */
export type Nesting = number | 'cursor' | 'reset'

/** A mandatory line end. */
export const line: Doc = { kind: 'line' }

/** `text`, counted as `width` columns: its graphemes. */
export function string(text: string, width: number = graphemeCountOf(text)): Doc {
  return { kind: 'string', text, width }
}

/** `docs` one after the other. */
export function concat(...docs: readonly Doc[]): Doc {
  return fold(docs, (left, right) => ({ kind: 'cons', left, right }))
}

/** Line ends inside `doc` are followed by `by` columns more; with `onlyBroken`, in groups that are broken. */
export function nest(doc: Doc, by: Nesting, onlyBroken = false): Doc {
  return by === 0 ? doc : { kind: 'nest', doc, by, onlyBroken }
}

/** `text`, or a line end when the group around it is broken. */
export function lineBreak(text = ' '): Doc {
  return { kind: 'break', text, flex: false }
}

/** `text`, or a line end when what comes up to the next break does not fit. */
export function flexBreak(text = ' '): Doc {
  return { kind: 'break', text, flex: true }
}

export function glue(left: Doc, text: string, right: Doc): Doc {
  return concat(left, lineBreak(text), right)
}

export function flexGlue(left: Doc, text: string, right: Doc): Doc {
  return concat(left, flexBreak(text), right)
}

/** `doc`, laid flat if it fits; with `inherit`, broken wherever the group around it is. */
export function group(doc: Doc, inherit = false): Doc {
  return { kind: 'group', doc, inherit }
}

/** Makes the group around `doc` not fit. */
export function forceUnfit(doc: Doc): Doc {
  return { kind: 'force', doc }
}

/** Counts `doc` as fitting if it does up to its next break. */
export function nextBreakFits(doc: Doc, enabled = true): Doc {
  return { kind: 'fits', doc, enabled }
}

/** At most `max` of the line ends that follow are kept. */
export function collapseLines(max: number): Doc {
  return { kind: 'collapse', max }
}

/** `doc` laid out as if lines had no end. */
export function noLimit(doc: Doc): Doc {
  return { kind: 'limit', doc, width: Infinity }
}

/** `doc` after the terminal's `escape`. */
export function color(doc: Doc, escape: string): Doc {
  return { kind: 'color', doc, escape }
}

/** `docs` joined by `join` from the right; null for none. */
export function fold(docs: readonly Doc[], join: (left: Doc, right: Doc) => Doc): Doc {
  let result = docs.at(-1) ?? null
  for (let i = docs.length - 2; i >= 0; i--) {
    growingByOne()
    result = join(docs[i] ?? null, result)
  }
  return result
}

/** True when `doc` is text only: containers put many such items on one line. */
export function isSimple(doc: Doc): boolean {
  let rest = doc
  while (rest !== null && typeof rest !== 'string') {
    if (rest.kind === 'string') return true
    if (rest.kind === 'color') rest = rest.doc
    else if (rest.kind === 'cons') {
      if (!isSimple(rest.left)) return false
      rest = rest.right
    } else return false
  }
  return true
}

type Mode = 'flat' | 'flat, no break' | 'break' | 'break, no flat'

/** What is still to be laid out: a document with its indentation and mode, then the next. */
class Rest {
  constructor(
    readonly indent: number,
    readonly mode: Mode,
    readonly doc: Doc,
    readonly next: Rest | Outside | null,
  ) {}
}

/** Marks, while measuring, that what follows is outside of the group that is measured. */
class Outside {
  constructor(
    readonly breaks: boolean,
    readonly next: Rest | Outside | null,
  ) {}
}

/** An item of a container is about this many documents. */
const docsOfPortion = 4 * portionSize

/** The text of `doc` in lines of `width` columns where that is possible; Infinity breaks none. */
export function format(doc: Doc, width: number): string {
  return atOnce(formatted(doc, width))
}

/** The same in portions. */
export function* formatted(doc: Doc, width: number): Portioned<string> {
  let count = 0
  const out = new Output()
  let column = 0
  let limit = width
  let rest: Rest | null = new Rest(0, 'flat', doc, null)
  while (rest !== null) {
    const { indent, mode, doc }: Rest = rest
    const next = rest.next as Rest | null
    rest = next
    growingByOne()
    if (++count % docsOfPortion === 0) yield
    if (doc === null) continue
    if (typeof doc === 'string') {
      out.add(doc)
      column += byteSize(doc)
      continue
    }
    switch (doc.kind) {
      case 'string':
        out.add(doc.text)
        column += doc.width
        break
      case 'line':
        out.newLine(indent)
        column = indent
        break
      case 'cons':
        rest = new Rest(indent, mode, doc.left, new Rest(indent, mode, doc.right, next))
        break
      case 'color':
        out.add(doc.escape)
        rest = new Rest(indent, mode, doc.doc, next)
        break
      case 'force':
      case 'fits':
        rest = new Rest(indent, mode, doc.doc, next)
        break
      case 'collapse':
        out.collapse(doc.max, indent)
        column = indent
        break
      case 'break': {
        const after = column + byteSize(doc.text)
        const stays = doc.flex
          ? limit === Infinity || mode === 'flat' || fits(limit, after, true, next)
          : mode !== 'break'
        if (stays) {
          out.add(doc.text)
          column = after
        } else {
          out.newLine(indent)
          column = indent
        }
        break
      }
      case 'nest': {
        const deeper = doc.onlyBroken && mode !== 'break' ? indent : nested(indent, column, doc.by)
        rest = new Rest(deeper, mode, doc.doc, next)
        break
      }
      case 'group': {
        if (doc.inherit && mode === 'break') rest = new Rest(indent, 'break', doc.doc, next)
        else {
          const flat = limit === Infinity || fits(limit, column, false, new Rest(indent, 'flat', doc.doc, null))
          rest = new Rest(indent, flat ? 'flat' : 'break', doc.doc, next)
        }
        break
      }
      case 'limit':
        if (doc.width === Infinity && limit !== Infinity) {
          const back: Rest = new Rest(indent, mode, { kind: 'limit', doc: null, width: limit }, next)
          rest = new Rest(indent, 'flat', doc.doc, back)
          limit = Infinity
        } else {
          limit = doc.width
          rest = new Rest(indent, mode, doc.doc, next)
        }
        break
    }
  }
  return out.text()
}

function nested(indent: number, column: number, by: Nesting): number {
  return by === 'cursor' ? column : by === 'reset' ? 0 : indent + by
}

/** True when what is in `from` fits into `width` from `column` on, up to the first line end that is sure. */
function fits(width: number, column: number, breaks: boolean, from: Rest | null): boolean {
  let rest: Rest | Outside | null = from
  for (;;) {
    if (column > width && breaks) return false
    if (rest === null) return true
    if (rest instanceof Outside) {
      breaks = rest.breaks
      rest = rest.next
      continue
    }
    const { indent, mode, doc, next }: Rest = rest
    rest = next
    if (doc === null) continue
    if (typeof doc === 'string') {
      column += byteSize(doc)
      continue
    }
    switch (doc.kind) {
      case 'fits':
        if (!doc.enabled || mode === 'flat, no break') rest = new Rest(indent, 'flat, no break', doc.doc, next)
        else rest = new Rest(indent, 'break, no flat', doc.doc, next)
        break
      case 'force':
        if (mode !== 'break, no flat') return false
        rest = new Rest(indent, mode, doc.doc, next)
        break
      case 'break':
        if (mode === 'break' || mode === 'break, no flat') return true
        column += byteSize(doc.text)
        breaks = true
        break
      case 'line':
        if (mode === 'break' || mode === 'break, no flat') return true
        column = indent
        breaks = false
        break
      case 'group':
        rest = new Rest(indent, mode === 'break' ? 'flat' : mode, doc.doc, new Outside(breaks, next))
        break
      case 'collapse':
        column = indent
        break
      case 'color':
        rest = new Rest(indent, mode, doc.doc, next)
        break
      case 'string':
        column += doc.width
        break
      case 'nest':
        rest = new Rest(doc.onlyBroken ? indent : nested(indent, column, doc.by), mode, doc.doc, next)
        break
      case 'cons':
        rest = new Rest(indent, mode, doc.left, new Rest(indent, mode, doc.right, next))
        break
      case 'limit':
        if (doc.width === Infinity && width !== Infinity) {
          const back: Rest = new Rest(indent, mode, { kind: 'limit', doc: null, width }, next)
          rest = new Rest(indent, 'flat', doc.doc, back)
          width = Infinity
        } else {
          width = doc.width
          rest = new Rest(indent, mode, doc.doc, next)
        }
        break
    }
  }
}

/** The pieces of text so far, and the collapses that still wait for the first piece that is no line end. */
class Output {
  private readonly pieces: string[] = []
  private readonly collapses: { readonly max: number; readonly indent: number; lines: number }[] = []

  add(piece: string): void {
    while (this.collapses.length > 0) {
      const inner = this.collapses[this.collapses.length - 1] as (typeof this.collapses)[number]
      if (piece.startsWith('\n')) {
        inner.lines++
        return
      }
      if (piece === '') return
      this.collapses.pop()
      this.add('\n'.repeat(Math.min(inner.max, inner.lines)) + ' '.repeat(inner.indent))
    }
    this.pieces.push(piece)
  }

  newLine(indent: number): void {
    this.add('\n' + ' '.repeat(indent))
  }

  collapse(max: number, indent: number): void {
    this.collapses.push({ max, indent, lines: 0 })
  }

  text(): string {
    while (this.collapses.length > 0) {
      const inner = this.collapses.pop() as (typeof this.collapses)[number]
      this.add('\n'.repeat(Math.min(inner.max, inner.lines)) + ' '.repeat(inner.indent))
    }
    return this.pieces.join('')
  }
}
