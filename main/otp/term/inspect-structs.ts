/**
 * The structs of Elixir's own library that have an Inspect of their own.
 *
 * Source: Elixir 1.14, the implementations of Inspect beside each struct.
 */
import { Atom, atom } from './atom.js'
import { atomLiteral } from './atom-text.js'
import { Bitstring } from './bitstring.js'
import { escape, regexEscapes } from './escape.js'
import { dateDoc, dateRangeDoc, dateTimeDoc, naiveDateTimeDoc, timeDoc } from './inspect-calendar.js'
import { fieldsDoc, listDoc, partialFieldsDoc, toDoc } from './inspect.js'
import { bitstringDoc } from './inspect-binaries.js'
import { type ResolvedOptions, colored } from './inspect-options.js'
import { type Doc, concat } from './layout.js'
import { builtInFields } from './struct-fields.js'
import { compare } from './compare.js'
import { Cons, EmptyList, type List, type Term, TermMap, Tuple, emptyList, list, listFrom, pair } from './term.js'
import { exception as exceptionKey } from './well-known.js'

/** Answers undefined for a struct that is not as its module makes it: then it prints like any other. */
type Implementation = (struct: TermMap, options: ResolvedOptions) => Doc | undefined

/** The Inspect of the struct of `module`; undefined when it has none. */
export function builtInImplementation(module: Atom | null | boolean): Implementation | undefined {
  return module instanceof Atom ? implementations.get(module.name) : undefined
}

const implementations = new Map<string, Implementation>(
  Object.entries({
    Range: rangeDoc,
    MapSet: mapSetDoc,
    HashDict: hashDictDoc,
    HashSet: hashSetDoc,
    Regex: regexDoc,
    Stream: streamDoc,
    Date: dateDoc,
    Time: timeDoc,
    NaiveDateTime: naiveDateTimeDoc,
    DateTime: dateTimeDoc,
    'Date.Range': dateRangeDoc,
    Version: versionDoc,
    'Version.Requirement': requirementDoc,
    URI: uriDoc,
    'Macro.Env': macroEnvDoc,
  }).map(([name, implementation]) => [`Elixir.${name}`, implementation]),
)

function field(struct: TermMap, name: string): Term | undefined {
  return struct.get(atom(name))
}

const environmentFields =
  'aliases context context_modules file function functions lexical_tracker line macro_aliases macros module requires'
    .split(' ')
    .map(atom)

function macroEnvDoc(struct: TermMap, options: ResolvedOptions): Doc {
  return partialFieldsDoc(struct, 'Macro.Env', environmentFields, options)
}

function rangeDoc(range: TermMap, options: ResolvedOptions): Doc | undefined {
  const first = field(range, 'first')
  const last = field(range, 'last')
  if (first === undefined || last === undefined) return undefined
  const step = field(range, 'step') ?? (compare(first, last) <= 0 ? 1 : -1)
  const ends = concat(toDoc(first, options), '..', toDoc(last, options))
  return step === 1 && compare(last, first) >= 0 ? ends : concat(ends, '//', toDoc(step, options))
}

function mapSetDoc(set: TermMap, options: ResolvedOptions): Doc | undefined {
  const map = field(set, 'map')
  if (!(map instanceof TermMap)) return undefined
  const members = listFrom(map.keyArray())
  return concat('MapSet.new(', listDoc(members, { ...options, charlists: 'as_lists' }), ')')
}

// HashDict and HashSet are trees: each node is a tuple of eight places, read from the last.

function hashDictDoc(dict: TermMap, options: ResolvedOptions): Doc {
  const entries: Term[] = []
  // A place is [], [key | value] or {key, value, node}.
  const visit = (node: Term | undefined): void => {
    for (const place of places(node)) {
      if (place instanceof Cons) entries.push(pair(place.head, place.tail))
      if (place instanceof Tuple) {
        entries.push(pair(place.e0, place.e1))
        visit(place.e2)
      }
    }
  }
  visit(field(dict, 'root'))
  return concat('#HashDict<', listDoc(listFrom(entries), options), '>')
}

function hashSetDoc(set: TermMap, options: ResolvedOptions): Doc {
  const members: Term[] = []
  // A place is [], [member] or [member | node].
  const visit = (node: Term | undefined): void => {
    for (const place of places(node)) {
      if (!(place instanceof Cons)) continue
      members.push(place.head)
      visit(place.tail)
    }
  }
  visit(field(set, 'root'))
  return concat('#HashSet<', listDoc(listFrom(members), options), '>')
}

function places(node: Term | undefined): Term[] {
  return node instanceof Tuple ? node.items().reverse() : []
}

function regexDoc(regex: TermMap, options: ResolvedOptions): Doc | undefined {
  const source = field(regex, 'source')
  const flags = field(regex, 'opts')
  if (!(typeof source === 'string' || source instanceof Bitstring)) return undefined
  if (flags instanceof Cons || flags instanceof EmptyList) {
    return concat('Regex.compile!(', bitstringDoc(source, options), ', ', listDoc(flags, options), ')')
  }
  if (typeof flags !== 'string') return undefined
  // An escaped slash is escaped again below.
  const plain =
    typeof source === 'string'
      ? source.replace(/\\([\\/])/g, (all, char: string) => (char === '/' ? char : all))
      : source
  return colored(`~r/${escape(plain, '/', Infinity, regexEscapes).text}/${flags}`, 'regex', options)
}

function streamDoc(stream: TermMap, options: ResolvedOptions): Doc | undefined {
  const enumerable = field(stream, 'enum')
  const funs = field(stream, 'funs')
  if (enumerable === undefined || !(funs instanceof Cons || funs instanceof EmptyList)) return undefined
  const inner = list(pair(atom('enum'), enumerable), pair(atom('funs'), reversed(funs)))
  return concat('#Stream<', toDoc(inner, options), '>')
}

function reversed(items: List): List {
  let result: List = emptyList
  for (let rest: Term = items; rest instanceof Cons; rest = rest.tail) result = new Cons(rest.head, result)
  return result
}

function requirementDoc(requirement: TermMap, options: ResolvedOptions): Doc | undefined {
  const source = field(requirement, 'source')
  if (typeof source !== 'string') return undefined
  return concat('Version.parse_requirement!(', colored(`"${source}"`, 'string', options), ')')
}

function versionDoc(version: TermMap, options: ResolvedOptions): Doc | undefined {
  return withoutDefaults(version, { pre: emptyList, build: null }, options)
}

function uriDoc(uri: TermMap, options: ResolvedOptions): Doc | undefined {
  return withoutDefaults(uri, { authority: null }, options)
}

/** A struct that leaves out the fields which are as in `defaults`. */
function withoutDefaults(struct: TermMap, defaults: Readonly<Record<string, Term>>, options: ResolvedOptions): Doc {
  const module = struct.get(atom('__struct__')) as Atom
  const shown = (builtInFields(module) ?? []).filter((key) => {
    const value = defaults[key.name]
    return key !== exceptionKey && (value === undefined || value !== (struct.get(key) ?? null))
  })
  return fieldsDoc(struct, atomLiteral(module), shown, options)
}
