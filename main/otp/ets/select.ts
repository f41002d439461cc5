/** The rows that match: match, match_object, select and their like. Source: OTP 25, ets(3). */
import { charlist } from '../term/charlist.js'
import { atom, Cons, emptyList, list, type List, pair, type Term, triple, Tuple } from '../term/term.js'
import type { Proc } from '../process/proc.js'
import { hear } from './hear.js'
import { equals } from '../term/compare.js'
import { deny, readable, writable } from './access.js'
import { Appended } from './appended.js'
import { firstChunk, nextChunk, specOf, specRef } from './chunks.js'
import { compileSpec, emptySpec, type MatchSpec, tryCompile } from './match-spec.js'
import { keepsKey } from './keeps-key.js'
import { BadSpecification } from './pattern.js'
import { OrderedStore } from './ordered-set.js'
import { inPortions, portionRows } from './portions.js'
import { type Caller, refuse } from './raise.js'
import { lasting } from './row-cells.js'
import { clear, endOfTable } from './rows.js'
import { eachMatch, type Trap } from './sweep.js'
import type { Table } from './table.js'

const wholeRow = list(atom('$_'))
const bindings = list(atom('$$'))
const yes = list(true)
/** `[{:_, [], [true]}]`, which ets.erl knows as all of them. */
const everyRow = list(triple(atom('_'), emptyList, yes))
const okAtom = atom('ok')
const errorAtom = atom('error')

/** The last specifications compiled, which are mostly asked for again: literals of the code. Keyed by the term itself. */
const compiled = new WeakMap<object, MatchSpec>()

/** `spec` compiled; undefined when it is none. `[]` matches nothing. */
function prepare(spec: Term): MatchSpec | undefined {
  if (spec === emptyList) return emptySpec
  if (typeof spec !== 'object' || spec === null) return undefined
  const known = compiled.get(spec)
  if (known !== undefined) return known
  const made = tryCompile(spec)
  if (made !== undefined) compiled.set(spec, made)
  return made
}

function specification(head: Term, body: Term): Term {
  return list(triple(head, emptyList, body))
}

const reading: Trap = { name: 'select_trap' }

/** The list of the values `spec` has for the rows: of an ordered_set in the order of keys, else the last row first, as it is found. */
function matching(table: Table, spec: MatchSpec): List | Proc<List> {
  if (!(table.store instanceof OrderedStore)) return turned(table, spec)
  const values = new Appended()
  return eachMatch(
    table,
    spec,
    (value) => values.add(value),
    () => values.list,
    reading,
  )
}

/** The values `spec` has for the rows it matches, a list. Source: ets:select/2. */
export function select(id: Term, spec: Term): List | Proc<List> {
  const args = [id, spec]
  const table = readable(id) ?? deny('select', args)
  return matching(table, prepare(spec) ?? refuse('select', args))
}

/** As `select`, from the last row to the first in an ordered_set. Source: ets:select_reverse/2. */
export function selectReverse(id: Term, spec: Term): List | Proc<List> {
  const args = [id, spec]
  const table = readable(id) ?? deny('select_reverse', args)
  const made = prepare(spec) ?? refuse('select_reverse', args)
  return turned(table, made)
}

/** The list of the values `spec` has for the rows, the last row first. */
function turned(table: Table, spec: MatchSpec): List | Proc<List> {
  let values: List = emptyList
  return eachMatch(
    table,
    spec,
    (value) => {
      values = new Cons(value, values)
    },
    () => values,
    reading,
  )
}

/** `{values, continuation}` with at most `limit` values, or `:"$end_of_table"`. Source: ets:select/3. */
export function selectSome(id: Term, spec: Term, limit: Term): Term | Proc<Term> {
  return some('select', id, spec, limit, prepare, false)
}

/** As `selectSome`, from the last row on in an ordered_set. Source: ets:select_reverse/3. */
export function selectReverseSome(id: Term, spec: Term, limit: Term): Term | Proc<Term> {
  return some('select_reverse', id, spec, limit, prepare, true)
}

function some(
  name: string,
  id: Term,
  asked: Term,
  limit: Term,
  compile: (asked: Term) => MatchSpec | undefined,
  backwards: boolean,
): Term | Proc<Term> {
  const args = [id, asked, limit]
  const table = readable(id) ?? deny(name, args)
  const spec = compile(asked)
  if (spec === undefined || typeof limit !== 'number' || limit < 1) return refuse(name, args)
  return firstChunk(table, spec, limit, backwards)
}

/** The next portion of `selectSome`. Source: ets:select/1. */
export function selectMore(continuation: Term): Term | Proc<Term> {
  return more('select', continuation)
}

/** The next portion of `selectReverseSome`. Source: ets:select_reverse/1. */
export function selectReverseMore(continuation: Term): Term | Proc<Term> {
  return more('select_reverse', continuation)
}

function more(name: string, continuation: Term): Term | Proc<Term> {
  if (continuation === endOfTable) return endOfTable
  const answer = continuation instanceof Tuple ? nextChunk(continuation) : undefined
  return answer ?? refuse(name, [continuation], continuation instanceof Tuple ? 'type' : undefined)
}

/** How many rows `spec` has `true` for. Source: ets:select_count/2. */
export function selectCount(id: Term, spec: Term): number | Proc<number> {
  const args = [id, spec]
  const table = readable(id) ?? deny('select_count', args)
  let count = 0
  return eachMatch(
    table,
    prepare(spec) ?? refuse('select_count', args),
    (value) => {
      if (value === true) count++
    },
    () => count,
    { name: 'count_trap' },
  )
}

const fromMatchDelete: Caller = ['match_delete', 2, 761]

/** Takes out the rows `spec` has `true` for; answers how many. Source: ets:select_delete/2. */
export function selectDelete(id: Term, spec: Term): number | Proc<number> {
  return deleteMatches(id, spec, [], (count) => count)
}

/** Takes out the rows that match `pattern`: `true`. Source: ets:match_delete/2. */
export function matchDelete(id: Term, pattern: Term): true | Proc<true> {
  return deleteMatches(id, specification(pattern, yes), [fromMatchDelete], () => true)
}

function deleteMatches<T>(id: Term, spec: Term, callers: readonly Caller[], end: (count: number) => T): T | Proc<T> {
  if (equals(spec, everyRow)) return end(clear(id, [['select_delete', 2, 399], ...callers]))
  const name = 'internal_select_delete'
  const args = [id, spec]
  const frames: readonly Caller[] = [['select_delete', 2, 401], ...callers]
  const table = writable(id) ?? deny(name, args, frames)
  const gone: Tuple[] = []
  let count = 0
  return eachMatch(
    table,
    prepare(spec) ?? refuse(name, args, undefined, frames),
    (value, row) => {
      if (value === true) gone.push(lasting(row))
    },
    () => end(count),
    { name: 'select_delete_trap', callers: frames },
    () => {
      for (const row of gone) {
        count += table.store.deleteRow(row)
        hear(table, 'delete_object', row)
        table.remember(row.at(table.keyIndex))
      }
      gone.length = 0
    },
  )
}

/**
 * Puts what `spec` makes of a row in the place of it; answers how many.
 *
 * errors  badarg: a specification of which it does not show that it keeps the key; a bag
 * Source: ets:select_replace/2
 */
export function selectReplace(id: Term, spec: Term): number | Proc<number> {
  const name = 'select_replace'
  const args = [id, spec]
  const table = writable(id) ?? deny(name, args)
  if (table.options.type === 'bag') return refuse(name, args, 'table_type')
  const made = prepare(spec)
  if (made === undefined || !keepsKey(spec, table.keyIndex)) return refuse(name, args)
  const changes: [Tuple, Tuple][] = []
  let count = 0
  return eachMatch(
    table,
    made,
    (value, row) => changes.push([lasting(row), value as Tuple]),
    () => count,
    { name: 'replace_trap' },
    () => {
      for (const [old, row] of changes) {
        table.store.replace(old, row)
        hear(table, 'replace', pair(old, row))
      }
      count += changes.length
      changes.length = 0
    },
  )
}

/** What the variables of `pattern` are bound to, a list for each row that matches. Source: ets:match/2. */
export function match(id: Term, pattern: Term): List | Proc<List> {
  const args = [id, pattern]
  const table = readable(id) ?? deny('match', args)
  return matching(table, tryCompile(specification(pattern, bindings)) ?? refuse('match', args))
}

/** The rows that match `pattern`. Source: ets:match_object/2. */
export function matchObject(id: Term, pattern: Term): List | Proc<List> {
  const args = [id, pattern]
  const table = readable(id) ?? deny('match_object', args)
  return matching(table, tryCompile(specification(pattern, wholeRow)) ?? refuse('match_object', args))
}

/** `match` in portions. Source: ets:match/3. */
export function matchSome(id: Term, pattern: Term, limit: Term): Term | Proc<Term> {
  return some('match', id, pattern, limit, (head) => tryCompile(specification(head, bindings)), false)
}

/** The next portion of `matchSome`. Source: ets:match/1. */
export function matchMore(continuation: Term): Term | Proc<Term> {
  return more('match', continuation)
}

/** `matchObject` in portions. Source: ets:match_object/3. */
export function matchObjectSome(id: Term, pattern: Term, limit: Term): Term | Proc<Term> {
  return some('match_object', id, pattern, limit, (head) => tryCompile(specification(head, wholeRow)), false)
}

/** The next portion of `matchObjectSome`. Source: ets:match_object/1. */
export function matchObjectMore(continuation: Term): Term | Proc<Term> {
  return more('match_object', continuation)
}

/** A reference for `spec`, compiled. Source: ets:match_spec_compile/1. */
export function matchSpecCompile(spec: Term): Term {
  return specRef(tryCompile(spec) ?? refuse('match_spec_compile', [spec]))
}

/** Source: ets:is_compiled_ms/1 */
export function isCompiledMs(term: Term): boolean {
  return specOf(term) !== undefined
}

/** The values that a compiled specification has for the tuples of a list. Source: ets:match_spec_run/2. */
export function matchSpecRun(rows: Term, compiledSpec: Term): List | Proc<List> {
  const spec = specOf(compiledSpec)
  const refused = (): never =>
    refuse('match_spec_run_r', [rows, compiledSpec, emptyList], undefined, [['match_spec_run', 2, 559]])
  if (spec === undefined) return refused()
  const values = new Appended()
  let rest = rows
  return inPortions(portionRows, (count) => {
    for (let i = 0; i < count && rest instanceof Cons; i++, rest = rest.tail) {
      const value = spec.run(rest.head)
      if (value !== undefined) values.add(value)
    }
    if (rest instanceof Cons) return undefined
    return rest === emptyList ? values.list : refused()
  })
}

/** `{:ok, value}`, false for a row that does not match, or `{:error, [error: text]}` for what is no specification. Source: ets:test_ms/2. */
export function testMs(row: Term, spec: Term): Term {
  try {
    const made = compileSpec(spec)
    const value = row instanceof Tuple ? made.run(row) : undefined
    return pair(okAtom, value === undefined ? false : value)
  } catch (thrown) {
    if (!(thrown instanceof BadSpecification)) throw thrown
    return pair(errorAtom, list(pair(errorAtom, charlist(thrown.text))))
  }
}
