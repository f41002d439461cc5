/** Keyword.merge/2 and merge/3. Source: Elixir 1.14's `Keyword`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Proc } from '../../otp/process/proc.js'
import { Cons, emptyList, isAtom, isList, listFrom, pair, type Term, toArray, type Tuple } from '../../otp/term/term.js'
import { called, isFun, isPair, noClause } from './arguments.js'

function notKeyword(which: string, list: Term): never {
  return argumentError(`expected a keyword list as the ${which} argument, got: ${shown(list)}`)
}

/** `a` without the keys of `b`, and then `b`. Of a key that both have more than once, the values are paired in order. */
export function keywordMerge(a: Term, b: Term, fun?: Term): unknown {
  if (fun === undefined) return replaced(a, b)
  if (!isList(a) || !isList(b) || !isFun(fun, 3)) return noClause('Keyword', 'merge', a, b, fun)
  return combined(a, b, fun)
}

function replaced(a: Term, b: Term): Term {
  if (!isList(a) || !isList(b)) return noClause('Keyword', 'merge', a, b)
  if (b === emptyList) return a
  if (a === emptyList) return b
  const taken = new Set<Term>()
  for (let rest: Term = b; rest !== emptyList; rest = rest.tail) {
    if (!(rest instanceof Cons) || !isPair(rest.head) || !isAtom(rest.head.e0)) return notKeyword('second', b)
    taken.add(rest.head.e0)
  }
  const kept: Term[] = []
  for (const item of toArray(a)) {
    if (!isPair(item) || !isAtom(item.e0)) return notKeyword('first', a)
    if (!taken.has(item.e0)) kept.push(item)
  }
  return listFrom(kept, b)
}

function* combined(a: Term, b: Term, fun: Term): Proc<Term> {
  const first = toArray(a)
  const second = toArray(b)
  if (!second.every((item) => isPair(item) && isAtom(item.e0))) return notKeyword('second', b)
  const bad = first.find((item) => !isPair(item) || !isAtom(item.e0))
  if (bad !== undefined) return notKeyword('first', a)
  const taken = new Set(second.map((item) => (item as Tuple).e0))
  const waiting = first.filter((item) => taken.has((item as Tuple).e0)) as Tuple[]
  const made: Term[] = first.filter((item) => !taken.has((item as Tuple).e0))
  for (const item of second) {
    const { e0: key, e1: value } = item as Tuple
    const at = waiting.findIndex((each) => each.e0 === key)
    const [known] = at < 0 ? [] : waiting.splice(at, 1)
    made.push(known === undefined ? item : pair(key, yield* called(fun, key, known.e1, value)))
  }
  return listFrom(made)
}
