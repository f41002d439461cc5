/** Record: tuples whose items have names while code is compiled. Source: Elixir 1.14's `Record`. */
import { code, type Module, type NativeFunction } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { Raised } from '../../otp/process/raised.js'
import { compare, same } from '../../otp/term/compare.js'
import type { Atom } from '../../otp/term/term.js'
import {
  alias,
  atom,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
  tupleFrom,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { macroName } from '../compile/macros.js'
import { openModule } from '../modules/open-modules.js'
import { isPair, itemsOf, noClause } from './arguments.js'
import { codeText } from './macro.js'
import { macroCode } from './macro-code.js'
import { libraryModule, withFunctions } from './module.js'
import { toText } from './text.js'

const module = alias('Record')
const underscore = atom('_')
const [macroModule, io] = [alias('Macro'), alias('IO')]

const ask = (of: Atom, name: string, ...args: Term[]): unknown => code().call(of, atom(name), args)

const inGuard = (caller: Term): boolean => contextOf(caller) === atom('guard')
const inMatch = (caller: Term): boolean => contextOf(caller) === atom('match')

function contextOf(caller: Term): Term {
  return caller instanceof TermMap ? (caller.get(atom('context')) ?? null) : null
}

/** What `test` comes to: in guards of the arguments themselves, elsewhere of their values. */
function tested(caller: Term, test: string, given: Readonly<Record<string, Term>>): Term {
  if (inGuard(caller)) return macroCode(module, test, given)
  const names = Object.keys(given)
  const values = names.map((name) => `given_${name}`)
  const bound = Object.fromEntries(names.map((name): [string, Term] => [`given_${name}`, given[name] as Term]))
  return macroCode(module, `{${names.join(', ')}} = {${values.join(', ')}}\n${test}`, bound)
}

const isTagged = ':erlang.is_tuple(data) and :erlang.tuple_size(data) > 0'

const isRecord = (caller: Term, data: Term): Term =>
  tested(caller, `${isTagged} and :erlang.is_atom(:erlang.element(1, data))`, { data })

const isRecordOf = (caller: Term, data: Term, kind: Term): Term =>
  tested(caller, `:erlang.is_atom(kind) and ${isTagged} and :erlang.element(1, data) == kind`, { data, kind })

/** `defrecord` and `defrecordp`: two macros that are called as the record is. */
function defining(kind: string, macro: string): NativeFunction {
  const text = `name = given_name
tag = given_tag
kv = given_kv
tag = tag || name
fields = Elixir.Record.__record__(__MODULE__, :${kind}, name, tag, kv)
${macro} unquote(name)(args \\\\ []) do
  Elixir.Record.__access__(unquote(tag), unquote(fields), args, __CALLER__)
end
${macro} unquote(name)(record, args) do
  Elixir.Record.__access__(unquote(tag), unquote(fields), record, args, __CALLER__)
end`
  return (_caller, name, ...rest) => {
    const [tag, kv] = rest.length === 1 ? [null, rest[0]] : rest
    return macroCode(module, text, { given_name: name, given_tag: tag, given_kv: kv as Term })
  }
}

/** The fields of a record that is defined, with the code of their defaults. */
function* defined(of: Term, kind: Term, name: Term, tag: Term, given: Term): Proc<Term> {
  const draft = openModule(of)
  const text = toText(name) as string
  for (let arity = 0; arity < 3; arity++)
    if (draft?.functions.has(`${text}/${arity}`) === true)
      argumentError(`cannot define record ${shown(name)} because a definition ${text}/${arity} already exists`)
  const items = itemsOf(given)
  if (items === undefined) return noClause('Enum', 'map', given, kind)
  const fields = items.map((item) => field(toText(kind) as string, item))
  const keys = listFrom(fields.map(({ e0 }) => e0))
  const record = TermMap.from<Term, Term>([
    [atom('fields'), keys],
    [atom('kind'), kind],
    [atom('name'), name],
    [atom('tag'), tag],
  ])
  if (draft !== undefined) {
    draft.attributes.accumulate('__records__')
    draft.attributes.set('__records__', record, draft.line)
  }
  const sorted = [...fields].sort((a, b) => compare(a.e0, b.e0))
  for (const [i, { e0: key }] of sorted.entries()) {
    const next = sorted[i + 1]
    if (next?.e0 === key) yield* settle(ask(io, 'warn', `duplicate key ${shown(key)} found in record`))
  }
  return listFrom(fields)
}

function field(kind: string, item: Term): Tuple {
  if (isAtom(item)) return pair(item, null)
  if (!isPair(item) || !isAtom(item.e0)) return argumentError(`${kind} fields must be atoms, got: ${shown(item)}`)
  return pair(item.e0, escapedField(item.e0, item.e1))
}

function escapedField(key: Term, value: Term): Term {
  try {
    return ask(macroModule, 'escape', value) as Term
  } catch (thrown) {
    if (!(thrown instanceof Raised) || !isNamed(thrown.reason, 'Elixir.ArgumentError')) throw thrown
    const message = (thrown.reason as TermMap).get(atoms.message) as string
    return argumentError(`invalid value for record field ${toText(key) as string}, ${message}`)
  }
}

function isNamed(term: Term, name: string): boolean {
  return term instanceof TermMap && term.get(atoms.struct) === atom(name)
}

/** Fields by their place, the first one at 0. errors  ArgumentError for what is none */
function placeIn(tag: Term, fields: readonly Term[], key: Term): number {
  const at = fields.findIndex((each) => (each as Tuple).e0 === key)
  return at >= 0 ? at : argumentError(`record ${shown(tag)} does not have the key: ${shown(key)}`)
}

const isKeyword = (term: Term): term is Term =>
  isList(term) && itemsOf(term)?.every((each) => isPair(each) && isAtom(each.e0)) === true

/** `record()`, `record(key: value)`, `record(:key)`; of a record, its fields as keywords. */
function* accessed(tag: Term, given: Term, args: Term, caller: Term): Proc<Term> {
  const fields = itemsOf(given) as Term[]
  if (isAtom(args)) return placeIn(tag, fields, args) + 1
  if (isKeyword(args)) return created(tag, fields, toArray(args) as Tuple[], caller)
  const expanded = yield* settle(ask(macroModule, 'expand', args, caller))
  const items = writtenItems(expanded as Term)
  if (items !== undefined && items[0] === tag && items.length === fields.length + 1)
    return keywords(tag, escaped(given), tupleFrom(items))
  return macroCode(module, 'Elixir.Record.__keyword__(given_tag, given_fields, given_record)', {
    given_tag: tag,
    given_fields: escaped(given),
    given_record: args,
  })
}

const escaped = (term: Term): Term => ask(macroModule, 'escape', term) as Term

/** The items of a tuple that is written out. */
function writtenItems(term: Term): Term[] | undefined {
  if (isPair(term)) return [term.e0, term.e1]
  return term instanceof Tuple && term.size === 3 && term.e0 === atom('{}') ? itemsOf(term.items()[2]) : undefined
}

/** `record(r, :key)`, `record(r, key: value)` */
function* accessedIn(tag: Term, given: Term, record: Term, args: Term, caller: Term): Proc<Term> {
  const fields = itemsOf(given) as Term[]
  if (isAtom(args)) return erlangCall('element', placeIn(tag, fields, args) + 2, record)
  if (isKeyword(args)) return yield* updated(tag, fields, record, toArray(args) as Tuple[], caller)
  return argumentError(`expected arguments to be a compile time atom or a keyword list, got: ${codeText(args)}`)
}

function erlangCall(name: string, ...args: Term[]): Term {
  return triple(triple(atom('.'), emptyList, list(atom('erlang'), atom(name))), emptyList, listFrom(args))
}

function created(tag: Term, fields: readonly Term[], given: readonly Tuple[], caller: Term): Term {
  const rest = given.find(({ e0 }) => e0 === underscore)
  const named = given.filter(({ e0 }) => e0 !== underscore)
  const { values, before } = hoisted(named, caller)
  const known = new Map<Term, Term>()
  for (const { e0: key, e1: value } of values) if (!known.has(key)) known.set(key, value)
  const otherwise = rest?.e1 ?? (inMatch(caller) ? triple(underscore, emptyList, null) : undefined)
  const items = (fields as Tuple[]).map(({ e0: key, e1: value }) => {
    const found = known.get(key)
    known.delete(key)
    return found ?? otherwise ?? escaped(value)
  })
  const [unknown] = known.keys()
  if (unknown !== undefined) argumentError(`record ${shown(tag)} does not have the key: ${shown(unknown)}`)
  return following(before, triple(atom('{}'), emptyList, listFrom([tag, ...items])))
}

function* updated(tag: Term, fields: readonly Term[], record: Term, given: readonly Tuple[], caller: Term): Proc<Term> {
  if (inMatch(caller)) argumentError('cannot invoke update style macro inside match')
  if (given.some(({ e0 }) => e0 === underscore)) {
    const message = 'updating a record with a default (:_) is equivalent to creating a new record'
    yield* settle(ask(io, 'warn', message, caller))
    return created(tag, fields, given, caller)
  }
  const { values, before } = hoisted(given, caller)
  const places = values.map(({ e0: key, e1: value }) => ({ at: placeIn(tag, fields, key) + 2, value }))
  // The last field is set first; of one that is given twice, the first value last.
  const last = places.map((each, i) => ({ ...each, i })).sort((a, b) => b.at - a.at || b.i - a.i)
  return following(
    before,
    last.reduce<Term>((inner, { at, value }) => erlangCall('setelement', at, inner, value), record),
  )
}

/** Values that are worked out, in variables of their own: they keep the order in which they are written. */
function hoisted(given: readonly Tuple[], caller: Term): { values: Tuple[]; before: Term[] } {
  const before: Term[] = []
  if (contextOf(caller) !== null) return { values: [...given], before }
  const of = caller instanceof TermMap ? (caller.get(atom('module')) ?? null) : null
  const values = given.map(({ e0: key, e1: value }) => {
    if (isSimple(value)) return pair(key, value)
    const name = ask(macroModule, 'unique_var', key, of) as Term
    before.push(triple(atom('='), emptyList, list(name, value)))
    return pair(key, name)
  })
  return { values, before }
}

function isSimple(code: Term): boolean {
  if (code instanceof Tuple && code.size === 3 && isAtom(code.e0) && isAtom(code.items()[2] as Term)) return true
  return ask(macroModule, 'quoted_literal?', code) === true
}

function following(before: readonly Term[], code: Term): Term {
  return before.length === 0 ? code : triple(atom('__block__'), emptyList, listFrom([...before, code]))
}

/** The fields of a record and their values. */
function keywords(tag: Term, given: Term, record: Term): Term {
  if (!isAtom(tag) || !(record instanceof Tuple) || record.size === 0 || !same(record.e0, tag))
    return argumentError(
      `expected argument to be a literal atom, literal keyword or a ${shown(tag)} record, got runtime: ${shown(record)}`,
    )
  const fields = itemsOf(given) as Tuple[]
  const values = record.items().slice(1)
  if (fields.length !== values.length)
    return argumentError(
      `expected argument to be a ${shown(tag)} record with ${fields.length} fields, got: ${shown(record)}`,
    )
  return listFrom(fields.map(({ e0: key }, i) => pair(key, values[i] as Term)))
}

const functions: Readonly<Record<string, NativeFunction>> = {
  '__access__/4': accessed,
  '__access__/5': accessedIn,
  '__keyword__/3': keywords,
  '__record__/5': defined,
  [`${macroName('is_record')}/2`]: isRecord,
  [`${macroName('is_record')}/3`]: isRecordOf,
  [`${macroName('defrecord')}/3`]: defining('defrecord', 'defmacro'),
  [`${macroName('defrecord')}/4`]: defining('defrecord', 'defmacro'),
  [`${macroName('defrecordp')}/3`]: defining('defrecordp', 'defmacrop'),
  [`${macroName('defrecordp')}/4`]: defining('defrecordp', 'defmacrop'),
}

export const record: Module = withFunctions(
  libraryModule(
    module,
    'Records: tuples whose items have names while code is compiled.',
    {},
    {
      'defrecord(name, tag \\\\ nil, kv)': 'Defines macros that make, read and change a record.',
      'defrecordp(name, tag \\\\ nil, kv)': 'As `defrecord/3`, for the module alone.',
      'is_record(data)': 'True for a tuple whose first item is an atom. Allowed in guards.',
      'is_record(data, kind)': 'True for a record of that kind. Allowed in guards.',
    },
  ),
  functions,
)
