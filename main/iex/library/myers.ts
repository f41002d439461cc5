/** What turns one list into another: the shortest script of what stays, goes and comes. Source: Elixir 1.14's `List.myers_difference/3`. */
import type { Proc } from '../../otp/process/proc.js'
import { same } from '../../otp/term/compare.js'
import { atom, listFrom, pair, type Term } from '../../otp/term/term.js'
import { called, truthy } from './arguments.js'

type Kind = 'eq' | 'ins' | 'del' | 'diff'

/** A way so far: how many elements of the first list are behind it, and the edits, the last one first. */
interface Path {
  readonly x: number
  readonly y: number
  readonly edits: Edit | null
}

interface Edit {
  readonly kind: Kind
  readonly value: Term
  readonly before: Edit | null
}

/** Pieces of one kind each, in order. `diff`: a function that says how two elements differ, or nil. */
export interface Piece {
  readonly kind: Kind
  readonly values: Term[]
}

/** The script from `a` to `b`. */
export function* difference(a: readonly Term[], b: readonly Term[], diff?: Term): Proc<Piece[]> {
  let paths: Path[] = [{ x: 0, y: 0, edits: null }]
  for (let envelope = 0; ; envelope++) {
    const next: Path[] = []
    let at = 0
    for (let diagonal = -envelope; diagonal <= envelope; diagonal += 2) {
      let path: Path
      if (envelope === 0) path = paths[0] as Path
      else if (diagonal === -envelope) path = yield* down(paths[0] as Path, a, b, diff)
      else if (diagonal === envelope) path = yield* right(paths[at] as Path, a, b, diff)
      else {
        const [one, two] = [paths[at] as Path, paths[at + 1] as Path]
        path = one.x > two.x ? yield* right(one, a, b, diff) : yield* down(two, a, b, diff)
        at++
      }
      path = follow(path, a, b)
      if (path.x >= a.length && path.y >= b.length) return compacted(path.edits)
      next.push(path)
    }
    paths = next
  }
}

const edit = (kind: Kind, value: Term, before: Edit | null): Edit => ({ kind, value, before })

/** Takes the next element of the second list. */
function* right({ x, y, edits }: Path, a: readonly Term[], b: readonly Term[], diff?: Term): Proc<Path> {
  if (y >= b.length) return { x, y, edits }
  if (diff !== undefined && x < a.length) {
    const script = yield* called(diff, a[x] as Term, b[y] as Term)
    if (truthy(script)) return { x: x + 1, y: y + 1, edits: edit('diff', script, edits) }
  }
  return { x, y: y + 1, edits: edit('ins', b[y] as Term, edits) }
}

/** Leaves out the next element of the first list. */
function* down({ x, y, edits }: Path, a: readonly Term[], b: readonly Term[], diff?: Term): Proc<Path> {
  if (x >= a.length) return { x: x + 1, y, edits }
  if (diff !== undefined && y < b.length) {
    const script = yield* called(diff, a[x] as Term, b[y] as Term)
    if (truthy(script)) return { x: x + 1, y: y + 1, edits: edit('diff', script, edits) }
  }
  return { x: x + 1, y, edits: edit('del', a[x] as Term, edits) }
}

function follow(path: Path, a: readonly Term[], b: readonly Term[]): Path {
  let { x, y, edits } = path
  while (x < a.length && y < b.length && same(a[x] as Term, b[y] as Term)) {
    edits = edit('eq', a[x] as Term, edits)
    x++
    y++
  }
  return { x, y, edits }
}

/** The edits in order, those of one kind together. An insertion within what stays moves to its front where it is the same. */
function compacted(last: Edit | null): Piece[] {
  const pieces: Piece[] = []
  for (let each = last; each !== null; each = each.before) {
    const [first, second, third] = pieces
    if (each.kind !== 'diff' && first?.kind === each.kind) {
      first.values.unshift(each.value)
      continue
    }
    if (
      first?.kind === 'eq' &&
      second?.kind === 'ins' &&
      third?.kind === 'eq' &&
      first.values.length === second.values.length &&
      first.values.every((value, i) => same(value, second.values[i] as Term))
    ) {
      pieces.splice(
        0,
        3,
        { kind: 'ins', values: first.values },
        { kind: 'eq', values: [...first.values, ...third.values] },
      )
      const [ahead] = pieces
      if (each.kind === ahead?.kind) {
        ahead.values.unshift(each.value)
        continue
      }
    }
    pieces.unshift({ kind: each.kind, values: [each.value] })
  }
  return pieces
}

/** `[eq: [..], ins: [..]]` */
export function scriptTerm(pieces: readonly Piece[], of: (values: readonly Term[]) => Term): Term {
  const terms = pieces.map(({ kind, values }) => pair(atom(kind), kind === 'diff' ? (values[0] as Term) : of(values)))
  return listFrom(terms)
}
