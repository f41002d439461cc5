/**
 * Patterns of match specifications: `:_`, the variables `:"$0"`, `:"$1"` ..., and terms with these inside. A variable that comes again must be `===`;
 * a map matches one that has its keys and more. Source: OTP 25, erl_db_util.c, db_match_compile.
 */
import { same } from '../term/compare.js'
import { lasting } from './row-cells.js'
import { Atom, Cons, type Term, TermMap, Tuple } from '../term/term.js'

/** What is wrong with a match specification, in OTP's words. */
export class BadSpecification {
  constructor(readonly text: string) {}
}

/** Reads a value off a row that has matched. */
export type Read = (row: Tuple) => Term

/** Decides whether a term of a row matches, and notes what its variables are bound to. */
type Match = (term: Term, row: Tuple) => boolean

/** The number of a variable, `:"$12"`: 12; undefined for another term. `:"$01"` is none. */
export function variableOf(term: Term): number | undefined {
  if (!(term instanceof Atom) || !/^\$(0|[1-9]\d{0,8})$/.test(term.name)) return undefined
  const number = Number(term.name.slice(1))
  return number <= 100_000_000 ? number : undefined
}

function isWildcard(term: Term): boolean {
  return term instanceof Atom && term.name === '_'
}

/** True when `term` matches nothing but itself: no variables, no wildcards, no maps. */
export function isGround(term: Term): boolean {
  const waiting: Term[] = [term]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof Tuple) waiting.push(...next.items())
    else if (next instanceof Cons) waiting.push(next.head, next.tail)
    else if (next instanceof TermMap || isWildcard(next) || variableOf(next) !== undefined) return false
  }
  return true
}

/** A pattern, ready to be matched against rows. One match at a time: the bindings are kept here. */
export class Pattern {
  readonly #bindings: Term[] = []
  /** Where each variable's value is read. */
  readonly #variables = new Map<number, Read>()
  /** Decides whether a row matches; what its variables are bound to can then be read. */
  readonly matches: (row: Term) => boolean

  constructor(pattern: Term) {
    const variable = variableOf(pattern)
    if (isWildcard(pattern)) this.matches = () => true
    else if (variable !== undefined) {
      this.#variables.set(variable, lasting)
      this.matches = () => true
    } else if (pattern instanceof Tuple) this.matches = this.#row(pattern)
    else {
      const match = this.#compile(pattern)
      this.matches = (row) => match(row, row as Tuple)
    }
  }

  /** How to read what the variable `number` is bound to; undefined when it is not in the pattern. */
  read(number: number): Read | undefined {
    return this.#variables.get(number)
  }

  /** How to read the variables, in the order of their numbers. */
  reads(): Read[] {
    return [...this.#variables].sort(([a], [b]) => a - b).map(([, read]) => read)
  }

  /** A row's own elements are not copied when variables are bound to them: they are read off the row. */
  #row(pattern: Tuple): (row: Term) => boolean {
    const { size } = pattern
    const checks: ((row: Tuple) => boolean)[] = []
    for (let i = 0; i < size; i++) {
      const part = pattern.at(i)
      const variable = variableOf(part)
      const read = elementRead(i)
      if (isWildcard(part)) continue
      if (variable !== undefined && !this.#variables.has(variable)) this.#variables.set(variable, read)
      else {
        const match = this.#compile(part)
        checks.push((row) => match(read(row), row))
      }
    }
    const [first, second] = checks
    if (first === undefined) return (row) => row instanceof Tuple && row.size === size
    if (second === undefined) return (row) => row instanceof Tuple && row.size === size && first(row)
    return (row) => row instanceof Tuple && row.size === size && checks.every((check) => check(row))
  }

  #compile(pattern: Term): Match {
    if (isWildcard(pattern)) return () => true
    const variable = variableOf(pattern)
    if (variable !== undefined) return this.#bind(variable)
    if (isGround(pattern)) {
      if (typeof pattern !== 'object' || pattern === null || pattern instanceof Atom) return (term) => term === pattern
      return (term) => same(term, pattern)
    }
    if (pattern instanceof Tuple) return this.#tuple(pattern)
    if (pattern instanceof Cons) return this.#list(pattern)
    return this.#map(pattern as TermMap)
  }

  #bind(variable: number): Match {
    const known = this.#variables.get(variable)
    if (known !== undefined) return (term, row) => same(term, known(row))
    const bindings = this.#bindings
    const slot = bindings.length
    bindings.push(null)
    this.#variables.set(variable, () => bindings[slot] as Term)
    return (term) => {
      bindings[slot] = term
      return true
    }
  }

  #tuple(pattern: Tuple): Match {
    const { size } = pattern
    const parts = pattern.items().map((part) => this.#compile(part))
    return (term, row) => {
      if (!(term instanceof Tuple) || term.size !== size) return false
      for (let i = 0; i < size; i++) if (!(parts[i] as Match)(term.at(i), row)) return false
      return true
    }
  }

  #list(pattern: Cons): Match {
    const heads: Match[] = []
    let rest: Term = pattern
    for (; rest instanceof Cons; rest = rest.tail) heads.push(this.#compile(rest.head))
    const end = this.#compile(rest)
    return (term, row) => {
      let left = term
      for (const head of heads) {
        if (!(left instanceof Cons) || !head(left.head, row)) return false
        left = left.tail
      }
      return end(left, row)
    }
  }

  #map(pattern: TermMap): Match {
    const parts: [Term, Match][] = []
    for (const [key, value] of pattern) {
      if (isWildcard(key)) throw new BadSpecification('Underscore found in map key.')
      if (!isGround(key)) throw new BadSpecification('Variable found in map key.')
      parts.push([key, this.#compile(value)])
    }
    return (term, row) => {
      if (!(term instanceof TermMap)) return false
      for (const [key, match] of parts) {
        const value = term.get(key)
        if (value === undefined || !match(value, row)) return false
      }
      return true
    }
  }
}

/** Reads the element at `index`. */
export function elementRead(index: number): Read {
  switch (index) {
    case 0:
      return (row) => row.e0
    case 1:
      return (row) => row.e1
    case 2:
      return (row) => row.e2
    case 3:
      return (row) => row.e3
    default:
      return (row) => row.at(index)
  }
}
