/** Replaying what the real ETS was asked (reference/): terms from JSON and back, and programs step by step. */
import * as Ets from '../../../main/otp/ets/ets.js'
import { explained } from '../../../main/otp/exceptions/error-info.js'
import { monitor, type Proc, Raised, receive, self, settle, spawn } from '../../../main/otp/process/api.js'
import { compareKeys } from '../../../main/otp/term/compare.js'
import { bitstring } from '../../../main/otp/term/bitstring.js'
import { floatText } from '../../../main/otp/term/numbers.js'
import {
  Atom,
  atom,
  atomTerm,
  Bitstring,
  Cons,
  emptyList,
  Float,
  Fun,
  integer,
  isProperList,
  listFrom,
  pair,
  Pid,
  Ref,
  type Term,
  TermMap,
  toArray,
  Tuple,
  tupleFrom,
} from '../../../main/otp/term/term.js'

export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export type Step = readonly [who: string, name: string, args: readonly Json[], outcome: Outcome]

export interface Outcome {
  readonly value?: Json
  /** The text, and the frames of ets as `{name, arguments, cause}`. */
  readonly error?: readonly [string, readonly Json[]]
}

/** Pids and references as numbers, by first appearance. */
export class Names {
  readonly #things: (Pid | Ref)[] = []

  number(thing: Pid | Ref): number {
    const known = this.#things.indexOf(thing)
    if (known >= 0) return known
    // Those that were never made here, but only named by the record, leave gaps.
    let free = 0
    while (this.#things[free] !== undefined) free++
    this.#things[free] = thing
    return free
  }

  /** The reference with `number`; a new one where the record has it first. */
  ref(number: number): Ref {
    this.#things[number] ??= new Ref(1_000_000 + number)
    return this.#things[number] as Ref
  }

  pid(number: number): Pid {
    return this.#things[number] as Pid
  }
}

export function fromJson(json: Json, names: Names): Term {
  if (json === null || typeof json !== 'object') return json
  if (Array.isArray(json)) return listFrom(json.map((item: Json) => fromJson(item, names)))
  const [[kind, value]] = Object.entries(json) as [[string, never]]
  const items = (list: readonly Json[]): Term[] => list.map((item) => fromJson(item, names))
  switch (kind) {
    case 'a':
      return atomTerm(value)
    case 'i':
      return integer(BigInt(value))
    case 'f':
      return new Float(Number(value))
    case 't':
      return tupleFrom(items(value))
    case 'm':
      return TermMap.from((value as Json[][]).map((entry) => items(entry) as [Term, Term]))
    case 'c':
      return items(value[0] as Json[]).reduceRight((tail, head) => new Cons(head, tail), fromJson(value[1], names))
    case 'b':
      return bitstring(Uint8Array.from(value[0] as number[]), value[1])
    case 'ref':
      return names.ref(value)
    case 'pid':
      return names.pid(value)
    case 'fun':
      return new Fun(value, atom('erl_eval'), atom('expr'), (a, b) => pair(a, b), false)
    default:
      throw new Error(`unknown kind of term: ${kind}`)
  }
}

export function toJson(term: Term, names: Names): Json {
  if (term === null || typeof term === 'boolean' || typeof term === 'number' || typeof term === 'string') return term
  const items = (terms: readonly Term[]): Json[] => terms.map((item) => toJson(item, names))
  if (typeof term === 'bigint') return { i: String(term) }
  if (term instanceof Atom) return { a: term.name }
  if (term instanceof Float) return { f: floatText(term.value) }
  if (term instanceof Tuple) return { t: items(term.items()) }
  if (term instanceof TermMap) return { m: [...term].map((entry) => items(entry)) }
  if (term === emptyList) return []
  if (term instanceof Cons) {
    if (isProperList(term)) return items(toArray(term))
    return { c: [items(toArray(term)), toJson(tailOf(term), names)] }
  }
  if (term instanceof Bitstring) return { b: [[...term.bytes], term.bitSize] }
  if (term instanceof Ref) return { ref: names.number(term) }
  if (term instanceof Pid) return { pid: names.number(term) }
  if (term instanceof Fun) return { fun: term.arity }
  throw new Error('no such term in the record')
}

function tailOf(list: Term): Term {
  let rest = list
  while (rest instanceof Cons) rest = rest.tail
  return rest
}

type Call = (...args: Term[]) => Term | Proc<Term>

/** What the record has beside the functions of ets. */
const asked = new Map<string, Call>([
  ['all', (table) => listFrom(rowsInOrder(table))],
  ['chunks', (table, name, what, limit) => chunks(table, (name as Atom).name, what, limit)],
])

/** All rows, by key in the order of the keys of maps, those of one key in their own. */
function rowsInOrder(table: Term): Term[] {
  const index = (Ets.infoItem(table, atom('keypos')) as number) - 1
  return toArray(Ets.atOnce(Ets.tab2list(table))).sort((a, b) =>
    compareKeys((a as Tuple).at(index), (b as Tuple).at(index)),
  )
}

/** The first two portions, without the continuations. */
function chunks(table: Term, name: string, what: Term, limit: Term): Term {
  const first = (Ets.etsFunctions.get(`${name}/3`) as Call)(table, what, limit) as Term
  if (!(first instanceof Tuple)) return pair(atom('none'), atom('none'))
  const second = (Ets.etsFunctions.get(`${name}/1`) as Call)(first.e1) as Term
  return pair(first.e0, second instanceof Tuple ? second.e0 : atom('none'))
}

/** What a step comes to here, in the form of the record. */
export function* perform([who, name, args]: Step, names: Names): Proc<Outcome> {
  const call = asked.get(name) ?? Ets.etsFunctions.get(`${name}/${args.length}`)
  if (call === undefined) throw new Error(`there is no ${name}/${args.length}`)
  const terms = args.map((arg) => fromJson(arg, names))
  const run = function* (): Proc<Outcome> {
    try {
      return { value: toJson(yield* settle(call(...terms)), names) }
    } catch (thrown) {
      if (!(thrown instanceof Raised)) throw thrown
      return { error: errorOf(thrown, names) }
    }
  }
  if (who === 'owner') return yield* run()
  let outcome: Outcome | undefined
  const pid = spawn(function* () {
    outcome = yield* run()
  })
  monitor(pid)
  yield* receive((message) => (message instanceof Tuple && message.e0 === atom('DOWN') ? true : undefined))
  if (outcome === undefined) throw new Error('the other process has died')
  return outcome
}

function errorOf(raised: Raised, names: Names): readonly [string, readonly Json[]] {
  const text = 'errors were found at the given arguments'
  const words = explained(raised.reason, raised.stack, text)
  const frames = toArray(raised.stack).map((frame) => {
    const { e1, e2, e3 } = frame as Tuple
    const info = ((e3 as Cons).head as Tuple).e1
    const cause = info instanceof TermMap ? (info.get(atom('cause')) ?? null) : null
    return toJson(tupleFrom([e1, e2, cause]), names)
  })
  return [words === undefined ? 'argument error' : words.reason + words.details, frames]
}

/** Names for a program that runs in this process: its own pid is number 0. */
export function freshNames(): Names {
  const names = new Names()
  names.number(self())
  return names
}
