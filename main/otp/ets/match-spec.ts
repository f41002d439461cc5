/**
 * Match specifications, compiled: `[{head, guards, body}]` becomes closures over the rows. No code is made at run time, since nothing in this program
 * may be. Source: OTP 25, "Match Specifications in Erlang" and erl_db_util.c.
 */
import { compare } from '../term/compare.js'
import { inspect } from '../term/inspect.js'
import {
  Atom,
  atom,
  Cons,
  emptyList,
  isProperList,
  listFrom,
  type Term,
  TermMap,
  toArray,
  Tuple,
  tupleFrom,
} from '../term/term.js'
import { functions, isFunction, type Operation } from './functions.js'
import { lasting } from './row-cells.js'
import { BadSpecification, isGround, Pattern, variableOf } from './pattern.js'

/** The value of an expression for a row that has matched. In a guard undefined where it fails. */
export type Evaluate = (row: Tuple) => Term | undefined

export const exitAtom = atom('EXIT')
const constAtom = atom('const')
const elementAtom = atom('element')
const isSame = atom('=:=')
const wholeRow = atom('$_')
const allBindings = atom('$$')

const none: ReadonlyMap<string, Operation> = new Map()

interface Clause {
  readonly head: Term
  readonly guards: readonly Term[]
  readonly run: (row: Term) => Term | undefined
}

export class MatchSpec {
  constructor(private readonly clauses: readonly Clause[]) {
    const [only] = clauses
    if (clauses.length === 1 && only !== undefined) this.run = only.run
  }

  /** The value of the first clause that matches `row`; undefined when none does. */
  run: (row: Term) => Term | undefined = (row) => {
    for (const clause of this.clauses) {
      const value = clause.run(row)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** The keys a row must have one of to match; undefined when that does not show. `keyIndex` is the place of the key. */
  keys(keyIndex: number): Term[] | undefined {
    const keys: Term[] = []
    for (const { head, guards } of this.clauses) {
      if (!(head instanceof Tuple)) return undefined
      if (head.size <= keyIndex) continue
      const key = head.at(keyIndex)
      const wanted = isGround(key) ? key : guardedKey(guards, keyIndex)
      if (wanted === undefined) return undefined
      keys.push(wanted)
    }
    return keys
  }
}

/** `spec` compiled. Throws BadSpecification. */
export function compileSpec(spec: Term): MatchSpec {
  if (!(spec instanceof Cons)) throw new BadSpecification('Match programs are not in a list.')
  if (!isProperList(spec)) throw new BadSpecification('Match programs are not in a proper list.')
  return new MatchSpec(toArray(spec).map(compileClause))
}

/** What `[]` is: it matches nothing. */
export const emptySpec = new MatchSpec([])

/** `spec` compiled, undefined where it is none, or empty. */
export function tryCompile(spec: Term): MatchSpec | undefined {
  try {
    return compileSpec(spec)
  } catch (thrown) {
    if (thrown instanceof BadSpecification) return undefined
    throw thrown
  }
}

function compileClause(clause: Term): Clause {
  if (!(clause instanceof Tuple) || clause.size !== 3) {
    throw new BadSpecification('Match program part is not a tuple of arity 3.')
  }
  const { e0: head, e1: guards, e2: body } = clause
  const pattern = new Pattern(head)
  if (!isProperList(guards)) throw new BadSpecification('Match expression is not a list.')
  if (!isProperList(body) || body === emptyList) throw new BadSpecification('Body clause does not return anything.')
  const inGuard = new Compiler(pattern, undefined)
  const inBody = new Compiler(pattern, exitAtom)
  const tests = toArray(guards).map((guard) => inGuard.expression(guard))
  // All are compiled, so that all are checked; only the last has a value that anybody sees.
  const value = toArray(body)
    .map((expression) => inBody.expression(expression))
    .at(-1) as Evaluate
  return { head, guards: toArray(guards), run: clauseRun(pattern.matches, tests, value) }
}

/** The key that one of `guards` says: `{:"=:=", {:element, position, :"$_"}, {:const, key}}`. */
function guardedKey(guards: readonly Term[], keyIndex: number): Term | undefined {
  for (const guard of guards) {
    if (!(guard instanceof Tuple) || guard.size !== 3 || guard.e0 !== isSame) continue
    const { e1: read, e2: value } = guard
    if (!(read instanceof Tuple) || read.size !== 3 || read.e0 !== elementAtom || read.e2 !== wholeRow) continue
    if (read.e1 !== keyIndex + 1 || !(value instanceof Tuple) || value.size !== 2 || value.e0 !== constAtom) continue
    return value.e1
  }
  return undefined
}

function clauseRun(matches: (row: Term) => boolean, tests: readonly Evaluate[], value: Evaluate): Clause['run'] {
  const [test] = tests
  if (test === undefined) return (row) => (matches(row) ? value(row as Tuple) : undefined)
  if (tests.length === 1) {
    return (row) => (matches(row) && test(row as Tuple) === true ? value(row as Tuple) : undefined)
  }
  return (row) => {
    if (!matches(row)) return undefined
    for (const test of tests) if (test(row as Tuple) !== true) return undefined
    return value(row as Tuple)
  }
}

/** Compiles the expressions of guards and bodies. */
export class Compiler {
  constructor(
    readonly pattern: Pattern,
    /** The value of a call that fails. */
    readonly failure: Term | undefined,
    /** What may be called besides the functions of guards, by `name/arity`. */
    readonly actions: ReadonlyMap<string, Operation> = none,
  ) {}

  expression(term: Term): Evaluate {
    const variable = variableOf(term)
    if (variable !== undefined) {
      const read = this.pattern.read(variable)
      if (read === undefined) throw new BadSpecification(`Variable $${variable} is unbound.`)
      return read
    }
    if (term === wholeRow) return this.failure === undefined ? (row) => row : lasting
    if (term === allBindings) {
      const reads = this.pattern.reads()
      return (row) => listFrom(reads.map((read) => read(row)))
    }
    if (term instanceof Tuple) return this.#tuple(term)
    if (term instanceof Cons) return this.#list(term)
    if (term instanceof TermMap) return this.#map(term)
    return () => term
  }

  #tuple(term: Tuple): Evaluate {
    const { size, e0 } = term
    if (size === 1 && e0 instanceof Tuple) return this.#construct(e0)
    if (e0 === constAtom && size > 0) {
      if (size === 2) return constant(term.e1)
      throw new BadSpecification(`Special form 'const' called with more than one argument in ${erlangText(term)}.`)
    }
    if (size === 0 || !(e0 instanceof Atom)) {
      throw new BadSpecification(
        `${erlangText(term)} is neither a function call, nor a tuple (tuples are written {{ ... }}).`,
      )
    }
    const args = term.items().slice(1)
    switch (e0.name) {
      case 'and':
      case 'or':
      case 'andalso':
      case 'orelse':
        if (args.length === 0) {
          throw new BadSpecification(`Special form '${e0.name}' called without arguments in {${e0.name}}.`)
        }
    }
    const parts = args.map((arg) => this.expression(arg))
    switch (e0.name) {
      case 'and':
        return strict(parts, false, this.failure)
      case 'or':
        return strict(parts, true, this.failure)
      case 'andalso':
        return lazy(parts, false, this.failure)
      case 'orelse':
        return lazy(parts, true, this.failure)
    }
    if (!isFunction(e0, args.length) && !this.actions.has(`${e0.name}/${args.length}`)) {
      throw new BadSpecification(`Function ${e0.name}/${args.length} does_not_exist.`)
    }
    return this.#call(e0.name, args, parts)
  }

  #call(name: string, args: readonly Term[], parts: readonly Evaluate[]): Evaluate {
    const key = `${name}/${args.length}`
    const operation = (functions.get(key) ?? this.actions.get(key)) as Operation
    const { failure } = this
    const [a, b, c] = parts
    if (a === undefined) return (row) => operation(row) ?? failure
    if (b === undefined) {
      return (row) => {
        const x = a(row)
        return x === undefined ? undefined : otherwise(operation(x), failure)
      }
    }
    if (c === undefined) {
      const limit = args[1]
      if (typeof limit === 'number') {
        const quick = numberTest(name, a, limit)
        if (quick !== undefined) return quick
      }
      return (row) => {
        const x = a(row)
        const y = b(row)
        return x === undefined || y === undefined ? undefined : otherwise(operation(x, y), failure)
      }
    }
    return (row) => {
      const x = a(row)
      const y = b(row)
      const z = c(row)
      return x === undefined || y === undefined || z === undefined ? undefined : otherwise(operation(x, y, z), failure)
    }
  }

  #construct(term: Tuple): Evaluate {
    const parts = term.items().map((part) => this.expression(part))
    const [a, b] = parts
    if (parts.length === 1 && a !== undefined) {
      return (row) => {
        const x = a(row)
        return x === undefined ? undefined : new Tuple(1, x, null, null, null, null)
      }
    }
    if (parts.length === 2 && a !== undefined && b !== undefined) {
      return (row) => {
        const x = a(row)
        const y = b(row)
        return x === undefined || y === undefined ? undefined : new Tuple(2, x, y, null, null, null)
      }
    }
    return (row) => {
      const items = values(parts, row)
      return items === undefined ? undefined : tupleFrom(items)
    }
  }

  #list(term: Cons): Evaluate {
    const parts: Evaluate[] = []
    let rest: Term = term
    for (; rest instanceof Cons; rest = rest.tail) parts.push(this.expression(rest.head))
    const tail = this.expression(rest)
    return (row) => {
      const items = values(parts, row)
      const end = tail(row)
      if (items === undefined || end === undefined) return undefined
      let result = end
      for (let i = items.length - 1; i >= 0; i--) result = new Cons(items[i] as Term, result)
      return result
    }
  }

  #map(term: TermMap): Evaluate {
    const keys = [...term.keys()].map((key) => this.expression(key))
    const entries = [...term.values()].map((value) => this.expression(value))
    return (row) => {
      const names = values(keys, row)
      const items = values(entries, row)
      if (names === undefined || items === undefined) return undefined
      return TermMap.from(names.map((name, i) => [name, items[i] as Term]))
    }
  }
}

function constant(term: Term): Evaluate {
  return () => term
}

function otherwise(value: Term | undefined, failure: Term | undefined): Term | undefined {
  return value === undefined ? failure : value
}

/** The values of `parts`; undefined when one fails. */
function values(parts: readonly Evaluate[], row: Tuple): Term[] | undefined {
  const items: Term[] = []
  for (const part of parts) {
    const item = part(row)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}

/** `and` and `or`: all are evaluated, and all must be booleans. `decisive` is what one of them makes of the whole. */
function strict(parts: readonly Evaluate[], decisive: boolean, failure: Term | undefined): Evaluate {
  return (row) => {
    let result = !decisive
    let fails = false
    for (const part of parts) {
      const value = part(row)
      if (value === undefined) return undefined
      if (typeof value !== 'boolean') fails = true
      else if (value === decisive) result = decisive
    }
    return fails ? failure : result
  }
}

/** `andalso` and `orelse`: up to the first that decides; the last may be anything. */
function lazy(parts: readonly Evaluate[], decisive: boolean, failure: Term | undefined): Evaluate {
  const last = parts.at(-1) as Evaluate
  const others = parts.slice(0, -1)
  return (row) => {
    for (const part of others) {
      const value = part(row)
      if (value === decisive) return decisive
      if (typeof value !== 'boolean') return value === undefined ? undefined : failure
    }
    return last(row)
  }
}

/** Comparisons with a number that is given, the most frequent of all. */
function numberTest(name: string, read: Evaluate, limit: number): Evaluate | undefined {
  const test = (quick: (x: number) => boolean, slow: (order: number) => boolean): Evaluate => {
    return (row) => {
      const x = read(row)
      if (typeof x === 'number') return quick(x)
      return x === undefined ? undefined : slow(compare(x, limit))
    }
  }
  switch (name) {
    case '<':
      return test(
        (x) => x < limit,
        (order) => order < 0,
      )
    case '=<':
      return test(
        (x) => x <= limit,
        (order) => order <= 0,
      )
    case '>':
      return test(
        (x) => x > limit,
        (order) => order > 0,
      )
    case '>=':
      return test(
        (x) => x >= limit,
        (order) => order >= 0,
      )
    case '==':
      return test(
        (x) => x === limit,
        (order) => order === 0,
      )
    default:
      return undefined
  }
}

/** A term as OTP writes it into what is wrong; atoms, numbers and tuples as Erlang does. */
function erlangText(term: Term): string {
  if (term instanceof Tuple) return `{${term.items().map(erlangText).join(',')}}`
  if (term instanceof Atom) return /^[a-z][\w@]*$/.test(term.name) ? term.name : `'${term.name}'`
  return inspect(term)
}
