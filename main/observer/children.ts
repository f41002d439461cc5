/** The children of a term: how many, which, and how each is found again by its step. */
import { atomKey } from '../otp/term/atom-text.js'
import { existingAtom } from '../otp/term/atom.js'
import { compareKeys } from '../otp/term/compare.js'
import { struct as structKey } from '../otp/term/well-known.js'
import { Atom, Cons, EmptyList, isAtom, type Term, TermMap, Tuple } from '../otp/term/term.js'
import type { TermStep } from '../../shared/term-view.js'
import { lineOf } from './line.js'
import { isCharlist, isKey, isKeyword, isStructMap, lengthOf } from './shape.js'

export interface Child {
  readonly step: TermStep
  readonly label: string
  readonly value: Term
}

/** Keys of maps up to this size are sorted once; of larger ones only the window is. */
const sortedMaps = 10_000

/** How many children `term` has. */
export function childCount(term: Term): number {
  if (term instanceof Tuple) return term.size
  if (term instanceof TermMap) return isStructMap(term) ? term.size - 1 : term.size
  if (term instanceof Cons) return isCharlist(term) ? 0 : lengthOf(term)
  return 0
}

/** The children of `term` from `from` on, at most `limit`, in printing order. */
export function childrenOf(term: Term, from: number, limit: number): Child[] {
  if (term instanceof Tuple) return tupleChildren(term, from, limit)
  if (term instanceof TermMap) return mapChildren(term, from, limit)
  if (term instanceof Cons && !isCharlist(term)) return listChildren(term, from, limit)
  return []
}

/** The child of `term` at `step`; undefined when there is none. */
export function childAt(term: Term, step: TermStep): Term | undefined {
  if (typeof step === 'number') {
    if (term instanceof Tuple) return step >= 0 && step < term.size ? term.at(step) : undefined
    return childrenOf(term, step, 1)[0]?.value
  }
  return term instanceof TermMap ? mapChildAt(term, step) : undefined
}

/** The name of a map's key in a path. */
export function stepOf(key: Term): string {
  if (typeof key === 'string') return `s${key}`
  if (key instanceof Atom) return `a${key.name}`
  if (typeof key === 'number') return `i${key}`
  return `t${lineOf(key, 1000).text}`
}

/** `name:` or `"eggs" =>` */
export function keyLabel(key: Term, asKey: boolean): string {
  return asKey && isAtom(key) ? atomKey(key) : `${lineOf(key, 200).text} =>`
}

function tupleChildren(term: Tuple, from: number, limit: number): Child[] {
  const found: Child[] = []
  for (let i = from; i < term.size && found.length < limit; i++) {
    found.push({ step: i, label: String(i), value: term.at(i) })
  }
  return found
}

function listChildren(term: Cons, from: number, limit: number): Child[] {
  const found: Child[] = []
  const keywords = isKeyword(term)
  let index = 0
  let rest: Term = term
  for (; rest instanceof Cons && found.length < limit; rest = rest.tail, index++) {
    if (index < from) continue
    const { head }: Cons = rest
    if (keywords && head instanceof Tuple) found.push({ step: index, label: atomKey(head.e0 as Atom), value: head.e1 })
    else found.push({ step: index, label: String(index), value: head })
  }
  const isTail = !(rest instanceof Cons || rest instanceof EmptyList)
  if (isTail && found.length < limit && index >= from) found.push({ step: index, label: '|', value: rest })
  return found
}

function mapChildren(map: TermMap, from: number, limit: number): Child[] {
  const plain = isStructMap(map) ? map.delete(structKey) : map
  if (plain.size > sortedMaps) return windowOfLarge(plain, from, limit)
  const keys = plain.keyArray()
  const values = plain.valueArray()
  const asKeys = keys.every(isKey)
  const end = Math.min(keys.length, from + limit)
  const found: Child[] = []
  for (let i = from; i < end; i++) {
    const key = keys[i] as Term
    found.push({ step: stepOf(key), label: keyLabel(key, asKeys), value: values[i] as Term })
  }
  return found
}

/** The first keys by a heap while the window is near the beginning; further on the map is sorted once after all. */
function windowOfLarge(map: TermMap, from: number, limit: number): Child[] {
  const end = from + limit
  const child = (key: Term, value: Term): Child => ({ step: stepOf(key), label: keyLabel(key, isKey(key)), value })
  if (end > 2000) {
    const values = map.valueArray()
    return map
      .keyArray()
      .slice(from, end)
      .map((key, i) => child(key, values[from + i] as Term))
  }
  const best: { key: Term; value: Term }[] = []
  map.each((key, value) => {
    if (best.length < end) {
      best.push({ key, value })
      if (best.length === end) best.sort((a, b) => compareKeys(a.key, b.key))
    } else if (compareKeys(key, (best[end - 1] as { key: Term }).key) < 0) {
      best[end - 1] = { key, value }
      let i = end - 1
      while (i > 0 && compareKeys(key, (best[i - 1] as { key: Term }).key) < 0) {
        best[i] = best[i - 1] as { key: Term; value: Term }
        i--
      }
      best[i] = { key, value }
    }
  })
  return best.slice(from).map(({ key, value }) => child(key, value))
}

function mapChildAt(map: TermMap, step: string): Term | undefined {
  const text = step.slice(1)
  switch (step[0]) {
    case 's':
      return map.get(text)
    case 'a': {
      const key = existingAtom(text)
      return key === undefined ? undefined : map.get(key)
    }
    case 'i':
      return map.get(Number(text))
    default: {
      let found: Term | undefined
      map.some((key, value) => {
        if (typeof key === 'string' || typeof key === 'number' || key instanceof Atom || stepOf(key) !== step)
          return false
        found = value
        return true
      })
      return found
    }
  }
}
