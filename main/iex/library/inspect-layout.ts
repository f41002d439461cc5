/** How the documents of `Inspect.Algebra` are laid out in lines, piece by piece. Source: `format/3` and `fits?/4` of Elixir 1.14's `Inspect.Algebra`. */
import { code } from '../../otp/code.js'
import { current } from '../../otp/process/current.js'
import { turn, turnIsOver } from '../../otp/process/operations.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { byteSize, isBinary } from '../../otp/term/bitstring.js'
import { growingByOne } from '../../otp/term/growth.js'
import { alias, atom, atomName, isAtom, type Term, triple, Tuple } from '../../otp/term/term.js'
import { infinity } from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'

const [nil, line] = [atom('doc_nil'), atom('doc_line')]
const [flex, always, onlyBroken, inherit] = [atom('flex'), atom('always'), atom('break'), atom('inherit')]

type Mode = 'flat' | 'flat_no_break' | 'break' | 'break_no_flat'

/** What is still to be laid out: a document with its indentation and mode, then the next. */
class Rest {
  constructor(
    readonly indent: number,
    readonly mode: Mode,
    readonly doc: Term,
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

/** The name of what a document is, without `doc_`: `text` of a binary, `nil`, `line`, `cons`, …; undefined of what is none. */
export function kindOf(doc: Term): string | undefined {
  if (isBinary(doc)) return 'text'
  if (doc === nil) return 'nil'
  if (doc === line) return 'line'
  if (!(doc instanceof Tuple) || doc.size === 0 || !isAtom(doc.e0)) return undefined
  const name = atomName(doc.e0)
  return kinds.has(name) ? name.slice(4) : undefined
}

const kinds = new Set(
  'doc_break doc_collapse doc_color doc_cons doc_fits doc_force doc_group doc_nest doc_string doc_limit'.split(' '),
)

const widthOf = (text: Term): number => byteSize(text as string)
const lineEnd = (indent: number): string => `\n${' '.repeat(indent)}`

function nested(indent: number, column: number, by: Term): number {
  return by === atom('cursor') ? column : by === atom('reset') ? 0 : indent + Number(by)
}

/** The pieces of `doc` in lines of `width` columns, Infinity for any. */
export function* pieces(whole: Term, width: number): Proc<Term[]> {
  const out = new Output()
  let [column, limit] = [0, width]
  let rest: Rest | null = new Rest(0, 'flat', whole, null)
  while (rest !== null) {
    const { indent, mode, doc }: Rest = rest
    const next: Rest | null = rest.next as Rest | null
    const before = (inner: Term, by: number, as: Mode): Rest => new Rest(by, as, inner, next)
    const [, e1, e2, e3] = (doc instanceof Tuple ? doc.items() : []) as [Term, Term, Term, Term]
    growingByOne()
    if (current !== null && turnIsOver()) yield* turn()
    rest = next
    switch (kindOf(doc)) {
      case 'text':
        out.add(doc)
        column += widthOf(doc)
        break
      case 'nil':
        break
      case 'line':
        out.add(lineEnd(indent))
        column = indent
        break
      case 'cons':
        rest = new Rest(indent, mode, e1, before(e2, indent, mode))
        break
      case 'color':
        out.add((yield* settle(code().call(alias('IO.ANSI'), atom('format_fragment'), [e2, true]))) as Term)
        rest = before(e1, indent, mode)
        break
      case 'string':
        out.add(e1)
        column += Number(e2)
        break
      case 'force':
      case 'fits':
        rest = before(e1, indent, mode)
        break
      case 'collapse':
        out.collapse(Number(e1), indent)
        column = indent
        break
      case 'break': {
        const after = column + widthOf(e1)
        const fit = (): boolean => limit === Infinity || mode === 'flat' || fits(limit, after, true, next)
        const stays: boolean = e2 === flex ? fit() : mode !== 'break'
        out.add(stays ? e1 : lineEnd(indent))
        column = stays ? after : indent
        break
      }
      case 'nest': {
        const isDeeper: boolean = e3 === always || (e3 === onlyBroken && mode === 'break')
        rest = before(e1, isDeeper ? nested(indent, column, e2) : indent, mode)
        break
      }
      case 'group': {
        const isFlat: boolean =
          !(mode === 'break' && e2 === inherit) &&
          (limit === Infinity || fits(limit, column, false, new Rest(indent, 'flat', e1, null)))
        rest = before(e1, indent, isFlat ? 'flat' : 'break')
        break
      }
      case 'limit': {
        const back: Term = triple(atom('doc_limit'), nil, limit === Infinity ? infinity : limit)
        const frees = e2 === infinity && limit !== Infinity
        rest = frees ? new Rest(indent, 'flat', e1, before(back, indent, mode)) : before(e1, indent, mode)
        limit = frees || e2 === infinity ? Infinity : Number(e2)
        break
      }
      default:
        return noClause('Inspect.Algebra', 'format', width === Infinity ? infinity : width, column, doc)
    }
  }
  return out.done()
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
    const [, e1, e2, e3] = (doc instanceof Tuple ? doc.items() : []) as [Term, Term, Term, Term]
    const isBroken = mode === 'break' || mode === 'break_no_flat'
    rest = next
    switch (kindOf(doc)) {
      case 'fits':
        rest = new Rest(
          indent,
          e2 === atom('disabled') || mode === 'flat_no_break' ? 'flat_no_break' : 'break_no_flat',
          e1,
          next,
        )
        break
      case 'force':
        if (mode !== 'break_no_flat') return false
        rest = new Rest(indent, mode, e1, next)
        break
      case 'break':
        if (isBroken) return true
        column += widthOf(e1)
        breaks = true
        break
      case 'line':
        if (isBroken) return true
        column = indent
        breaks = false
        break
      case 'group':
        rest = new Rest(indent, mode === 'break' ? 'flat' : mode, e1, new Outside(breaks, next))
        break
      case 'nil':
        break
      case 'collapse':
        column = indent
        break
      case 'color':
        rest = new Rest(indent, mode, e1, next)
        break
      case 'string':
        column += Number(e2)
        break
      case 'text':
        column += widthOf(doc)
        break
      case 'nest':
        rest = new Rest(e3 === onlyBroken ? indent : nested(indent, column, e2), mode, e1, next)
        break
      case 'cons':
        rest = new Rest(indent, mode, e1, new Rest(indent, mode, e2, next))
        break
      case 'limit': {
        const frees = e2 === infinity && width !== Infinity
        const back = triple(atom('doc_limit'), nil, width)
        rest = frees
          ? new Rest(indent, 'flat', e1, new Rest(indent, mode, back, next))
          : new Rest(indent, mode, e1, next)
        width = frees || e2 === infinity ? Infinity : Number(e2)
        break
      }
      default:
        return noClause('Inspect.Algebra', 'fits?', width, column, breaks, doc)
    }
  }
}

/** The pieces so far, and the collapses that still wait for the first piece that is no line end. */
class Output {
  readonly #pieces: Term[] = []
  readonly #collapses: { readonly max: number; readonly indent: number; lines: number }[] = []

  add(piece: Term): void {
    for (let inner = this.#collapses.at(-1); inner !== undefined; inner = this.#collapses.at(-1)) {
      if (typeof piece === 'string' && piece.startsWith('\n')) {
        inner.lines++
        return
      }
      if (piece === '') return
      this.#end()
    }
    this.#pieces.push(piece)
  }

  collapse(max: number, indent: number): void {
    this.#collapses.push({ max, indent, lines: 0 })
  }

  done(): Term[] {
    while (this.#collapses.length > 0) this.#end()
    return this.#pieces
  }

  #end(): void {
    const { max, lines, indent } = this.#collapses.pop() as { max: number; indent: number; lines: number }
    this.add('\n'.repeat(Math.min(max, lines)) + ' '.repeat(indent))
  }
}
