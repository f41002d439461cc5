/** What a module tells of itself: `__info__/1` of Elixir's, `module_info/0,1` of all. For those that have no such functions of their own. */
import { type Atom, atom, emptyList, list, listFrom, pair, type Term, tuple } from './term/term.js'
import { compare } from './term/compare.js'
import { error } from './process/raised.js'
import type { Module, NativeFunction } from './code.js'

const info = atom('__info__')
const moduleInfo = atom('module_info')
const functionClause = atom('function_clause')

function sorted(pairs: readonly (readonly [Atom, number])[]): Term {
  return listFrom(pairs.map(([name, arity]) => pair(name, arity)).sort(compare))
}

function functionsOf({ functions }: Module): [Atom, number][] {
  return [...functions].flatMap(([name, arities]) =>
    [...arities.keys()].filter((arity) => arities[arity] !== undefined).map((arity): [Atom, number] => [name, arity]),
  )
}

function macrosOf({ docs }: Module): [Atom, number][] {
  return [...(docs ?? [])]
    .filter(([, doc]) => doc.kind === 'macro')
    .map(([key]) => {
      const slash = key.lastIndexOf('/')
      return [atom(key.slice(0, slash)), Number(key.slice(slash + 1))]
    })
}

const isElixir = (module: Module): boolean => module.name.name.startsWith('Elixir.')

function elixirInfo(module: Module, what: Term): Term {
  switch ((what as Partial<Atom> | null)?.name) {
    case 'functions':
      return sorted(functionsOf(module).filter(([name]) => !name.name.startsWith('MACRO-')))
    case 'macros':
      return sorted(macrosOf(module))
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

function exportsOf(module: Module): Term {
  const own: [Atom, number][] = [
    [moduleInfo, 0],
    [moduleInfo, 1],
  ]
  return sorted([...functionsOf(module), ...(isElixir(module) ? [[info, 1] as [Atom, number]] : []), ...own])
}

function erlangInfo(module: Module, what: Term): Term {
  switch ((what as Partial<Atom> | null)?.name) {
    case 'module':
      return module.name
    case 'exports':
    case 'functions':
      return exportsOf(module)
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
