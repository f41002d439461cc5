/**
 * A TypeScript record of terms, seen as a map with atom keys: `{ refsByName }` as `%{refs_by_name: ..}`; and back.
 */
import { atom } from './atom.js'
import { TermMap } from './map.js'
import { Atom, Bitstring, Cons, EmptyList, Float, Fun, Pid, Port, Ref, type Term, Tuple } from './term.js'

const classes = [Atom, Float, Bitstring, Cons, EmptyList, Tuple, TermMap, Pid, Ref, Port, Fun] as const

/** True when `value` is a term as it stands; a record, a Map or undefined is not. */
export function isTerm(value: unknown): value is Term {
  if (value === null) return true
  if (typeof value !== 'object')
    return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol'
  return classes.some((termClass) => value instanceof termClass)
}

/** `value` as a term: a term as it is, a record as a map of its fields, undefined as nil. */
export function showRecord(value: unknown): Term {
  if (isTerm(value)) return value
  if (value === undefined || typeof value !== 'object' || value === null) return null
  const entries: [Term, Term][] = []
  if (value instanceof Map)
    for (const [key, item] of value as Map<unknown, unknown>) entries.push([showRecord(key), showRecord(item)])
  else for (const [key, item] of Object.entries(value)) entries.push([atom(snakeCase(key)), showRecord(item)])
  return TermMap.from(entries)
}

/**
 * The state `shown` stands for, of the shape of `like`: a record gets its fields from the map (nil is undefined where it was so), anything else
 * is `shown` itself.
 */
export function readRecord(like: unknown, shown: Term): unknown {
  if (like === undefined) return shown === null ? undefined : shown
  if (isTerm(like) || like instanceof Map || !(shown instanceof TermMap)) return shown
  const record: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(like)) {
    const given = shown.get(atom(snakeCase(key)))
    record[key] = given === undefined ? value : readRecord(value, given)
  }
  return record
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
