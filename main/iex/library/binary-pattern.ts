/** What is looked for in binaries: one or more parts that are not empty. Source: OTP 25's `binary:compile_pattern/1`. */
import { makeRef } from '../../otp/process/api.js'
import { binaryBytes, isBinary } from '../../otp/term/bitstring.js'
import { growingByOne, put } from '../../otp/term/growth.js'
import { atom, Cons, emptyList, isList, pair, Ref, type Term, Tuple } from '../../otp/term/term.js'

/** A place in a binary, in bytes. */
export interface Found {
  readonly at: number
  readonly length: number
}

/** Stands behind the reference of a compiled pattern. */
class Compiled {
  constructor(readonly parts: readonly Uint8Array[]) {}
}

/** The parts that `pattern` looks for; undefined when it is no pattern. */
export function partsOf(pattern: Term): readonly Uint8Array[] | undefined {
  if (isBinary(pattern)) return pattern === '' ? undefined : [binaryBytes(pattern)]
  if (pattern instanceof Tuple && pattern.size === 2 && pattern.e1 instanceof Ref) {
    return pattern.e1.record instanceof Compiled ? pattern.e1.record.parts : undefined
  }
  if (!(pattern instanceof Cons)) return undefined
  const parts: Uint8Array[] = []
  let rest: Term = pattern
  for (; rest instanceof Cons; rest = rest.tail) {
    if (!isBinary(rest.head) || rest.head === '') return undefined
    parts.push(binaryBytes(rest.head))
  }
  return rest === emptyList ? parts : undefined
}

export function isPattern(term: Term): boolean {
  return partsOf(term) !== undefined
}

/** `{:bm, reference}` or `{:ac, reference}` for a pattern. */
export function compilePattern(pattern: Term): Term | undefined {
  const parts = partsOf(pattern)
  if (parts === undefined) return undefined
  const ref = makeRef()
  ref.record = new Compiled(parts)
  return pair(atom(parts.length === 1 && !isList(pattern) ? 'bm' : 'ac'), ref)
}

/** The first place in `bytes` from `from` to before `to` where a part stands: the leftmost, and of those the longest. */
export function find(bytes: Uint8Array, parts: readonly Uint8Array[], from: number, to: number): Found | undefined {
  let best: Found | undefined
  for (const part of parts) {
    const end = Math.min(to, best === undefined ? to : best.at + part.length)
    const at = indexOf(bytes, part, from, end)
    if (at < 0) continue
    if (best === undefined || at < best.at || (at === best.at && part.length > best.length))
      best = { at, length: part.length }
  }
  return best
}

function indexOf(bytes: Uint8Array, part: Uint8Array, from: number, to: number): number {
  const last = to - part.length
  const first = part[0] as number
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let i = 1
    while (i < part.length && bytes[at + i] === part[i]) i++
    if (i === part.length) return at
  }
  return -1
}

/** All places, none of which overlap. */
export function findAll(bytes: Uint8Array, parts: readonly Uint8Array[], from = 0, to = bytes.length): Found[] {
  const all: Found[] = []
  for (let next = find(bytes, parts, from, to); next !== undefined; next = find(bytes, parts, from, to)) {
    growingByOne()
    put(all, next)
    from = next.at + next.length
  }
  return all
}
