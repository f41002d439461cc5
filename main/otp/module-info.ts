/** What a module tells of itself: `__info__/1` of Elixir's, `module_info/0,1` of all. For those that have no such functions of their own. */
import { type Atom, atom, emptyList, list, listFrom, pair, type Term, tuple } from './term/term.js'
import { compare } from './term/compare.js'
import { error } from './process/raised.js'
import type { Module, NativeFunction } from './code.js'

const info = atom('__info__')
const moduleInfo = atom('module_info')
const behaviourInfo = atom('behaviour_info')
const functionClause = atom('function_clause')

type NameArity = readonly [name: Atom, arity: number]

function byName([left, arity]: NameArity, [right, otherArity]: NameArity): number {
  return left === right ? arity - otherArity : compare(left, right)
}

function told(pairs: readonly NameArity[]): Term {
  return listFrom(pairs.map(([name, arity]) => pair(name, arity)))
}

/** The functions of `module` by name and arity, without those that compiled macros are. */
function functionsOf({ functions }: Module): NameArity[] {
  return [...functions]
    .filter(([name]) => name !== info && name !== moduleInfo && !name.name.startsWith('MACRO-'))
    .flatMap(([name, arities]) =>
      [...arities.keys()].filter((arity) => arities[arity] !== undefined).map((arity): NameArity => [name, arity]),
    )
    .sort(byName)
}

function macrosOf({ docs }: Module): NameArity[] {
  return [...(docs ?? [])]
    .filter(([, doc]) => doc.kind === 'macro')
    .map(([key]): NameArity => {
      const slash = key.lastIndexOf('/')
      return [atom(key.slice(0, slash)), Number(key.slice(slash + 1))]
    })
    .sort(byName)
}

const isElixir = (module: Module): boolean => module.name.name.startsWith('Elixir.')

/** What can be called of `module`: macros and functions of one of Elixir's, all that is exported of one of Erlang's, in the order in which it is told. */
export function callable(module: Module): readonly NameArity[] {
  return isElixir(module)
    ? [...macrosOf(module), ...functionsOf(module).filter(([name]) => name !== behaviourInfo)]
    : exportsOf(module)
}

function elixirInfo(module: Module, what: Term): Term {
  switch ((what as Partial<Atom> | null)?.name) {
    case 'functions':
      return told(functionsOf(module).filter(([name]) => name !== behaviourInfo))
    case 'macros':
      return told(macrosOf(module))
    case 'module':
      return module.name
    case 'attributes':
    case 'compile':
    case 'deprecated':
      return emptyList
    case 'struct':
      return null
    default:
      return error(functionClause, list(tuple(module.name, info, list(what), list())))
  }
}

const informers: readonly NameArity[] = [
  [moduleInfo, 0],
  [moduleInfo, 1],
]

function exportsOf(module: Module): readonly NameArity[] {
  const { order } = module
  const all = [...functionsOf(module), ...(isElixir(module) ? [[info, 1] as const] : []), ...informers].sort(byName)
  if (order === undefined) return all
  const places = new Map(order.map((key, place) => [key, place]))
  const place = ([name, arity]: NameArity): number => places.get(`${name.name}/${arity}`) ?? order.length
  return all.sort((a, b) => place(a) - place(b))
}

function erlangInfo(module: Module, what: Term): Term {
  switch ((what as Partial<Atom> | null)?.name) {
    case 'module':
      return module.name
    case 'exports':
    case 'functions':
      return told(exportsOf(module))
    case 'attributes':
    case 'compile':
      return emptyList
    default:
      return error(atom('badarg'))
  }
}

const items = ['module', 'exports', 'attributes', 'compile']

/** The function that tells of `module`, which has none of that name; undefined where `name/arity` is not one of those. */
export function informer(module: Module, name: Atom, arity: number): NativeFunction | undefined {
  if (name === info && arity === 1 && isElixir(module)) return (what) => elixirInfo(module, what)
  if (name !== moduleInfo || arity > 1) return undefined
  if (arity === 1) return (what) => erlangInfo(module, what)
  return () => listFrom(items.map((item) => pair(atom(item), erlangInfo(module, atom(item)))))
}
