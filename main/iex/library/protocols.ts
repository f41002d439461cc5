/**
 * The protocols of Elixir, and the module Protocol: what they say of themselves, and their implementations for the types of the library.
 * Source: Elixir 1.14's `Protocol`, `Enumerable`, `Collectable`, `List.Chars` and `String.Chars`.
 */
import { code, type Module } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { refused } from '../../otp/process/raised.js'
import {
  emptyList,
  alias,
  Atom,
  atom,
  atomName,
  Fun,
  isAtom,
  list,
  type List,
  listFrom,
  pair,
  type Term,
  tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { functionClause } from '../machine/failing.js'
import { placeTerm } from '../machine/places.js'
import { noClause } from './arguments.js'
import {
  consolidates,
  implementation,
  implementationsOf,
  implName,
  isConsolidated,
  requiredImplementation,
} from './dispatch.js'
import { aritiesOf, type Functions, libraryModule } from './module.js'

const implKey = atom('__impl__')
const protocolKey = atom('__protocol__')

/** A protocol of the library. */
export interface Protocol {
  readonly name: string
  readonly doc: string
  /** Its functions, as the library's own implementations have them. */
  readonly functions: Functions
  /** What it is implemented for, by name, in the order in which Elixir tells them. */
  readonly types: readonly string[]
  /** What it is implemented for in other ways than the rest: `Any` of Inspect. */
  readonly own?: Readonly<Record<string, Functions>>
}

/** The modules of `protocol`: its own, and one for each type. */
export function protocolModules({ name, doc, functions, types, own = {} }: Protocol): Module[] {
  const protocol = alias(name)
  consolidates(
    protocol,
    types.map((type) => alias(type)),
  )
  const arities = Object.keys(functions).flatMap((signature) => {
    const { head, arities } = aritiesOf(signature)
    return arities.map((arity) => pair(atom(head), arity))
  })
  const dispatching: Functions = Object.fromEntries(
    Object.entries(functions).map(([signature, [text, run]]) => {
      const key = atom(aritiesOf(signature).head)
      return [signature, [text, (...args: Term[]) => dispatched(protocol, key, args, run)]]
    }),
  )
  const main = libraryModule(protocol, doc, { ...dispatching, ...reflection(name, arities) })
  const impls = types.map((type) => implModule(protocol, type, own[type] ?? functions))
  return [main, ...impls]
}

/** Calls the implementation for the first argument; the library's own at once. */
function dispatched(protocol: Atom, key: Atom, args: readonly Term[], run: (...args: Term[]) => unknown): unknown {
  const module = requiredImplementation(protocol, args[0] as Term)
  const found = code().module(module)
  return found?.origin === 'typescript' ? run(...args) : code().call(module, key, args)
}

/** `impl_for/1`, `impl_for!/1` and `__protocol__/1` */
function reflection(name: string, functions: readonly Term[]): Functions {
  const protocol = alias(name)
  return {
    'impl_for(data)': ['', (data) => implementation(protocol, data) ?? null],
    'impl_for!(data)': ['', (data) => requiredImplementation(protocol, data)],
    '__protocol__(what)': ['', (what) => said(name, protocol, functions, what)],
  }
}

function said(name: string, protocol: Atom, functions: readonly Term[], what: Term): Term {
  switch (what instanceof Atom ? what.name : '') {
    case 'module':
      return protocol
    case 'functions':
      return listFrom(functions)
    case 'consolidated?':
      return isConsolidated(protocol)
    case 'impls': {
      const types = implementationsOf(protocol)
      return types === undefined ? atom('not_consolidated') : pair(atom('consolidated'), listFrom(types))
    }
    default:
      return noClause(name, '__protocol__', what)
  }
}

function implModule(protocol: Atom, type: string, functions: Functions): Module {
  const name = implName(protocol, alias(type))
  const reflecting: Functions = { '__impl__(what)': ['', (what) => implSaid(name, protocol, type, what)] }
  return { ...libraryModule(name, '', { ...functions, ...reflecting }), doc: false }
}

function implSaid(name: Atom, protocol: Atom, type: string, what: Term): Term {
  switch (what instanceof Atom ? what.name : '') {
    case 'for':
      return alias(type)
    case 'protocol':
      return protocol
    case 'target':
      return name
    default:
      return noClause(name.name.replace(/^Elixir\./, ''), '__impl__', what)
  }
}

const isNameable = (term: Term): term is Atom | null | boolean | string => isAtom(term) || typeof term === 'string'
const named = (term: Atom | null | boolean | string): Atom =>
  term instanceof Atom ? term : atom(typeof term === 'string' ? term : atomName(term))

/** Where the module Protocol fails: in `name/arity`, at `line`. */
function at(name: string, arity: number, line: number): List {
  return list(tuple(alias('Protocol'), atom(name), arity, placeTerm('lib/protocol.ex', line)))
}

/** Fails where `module` is no protocol. */
export function* assertProtocol(module: Term, more = ''): Proc<Term> {
  if (!isAtom(module)) return functionClause(atom('code'), 'ensure_loaded', [module])
  if (!(module instanceof Atom) || code().module(module) === undefined)
    return argumentError(
      `could not load module ${shown(module)} due to reason :nofile${more}`,
      at('assert_protocol!', 2, 323),
    )
  const run = code().find(module, atom('__protocol__'), 1)
  if (run === undefined)
    return argumentError(`${shown(module)} is not a protocol${more}`, at('assert_protocol!', 2, 330))
  const answer = run(atom('module'))
  if (isProc(answer)) yield* answer
  return atoms.ok
}

/** Fails where `protocol` is not implemented for `base`. */
export function* assertImpl(protocol: Term, base: Term, more = ''): Proc<Term> {
  if (!isNameable(protocol) || !isNameable(base)) return noClause('Module', 'concat', protocol, base)
  const name = implName(named(protocol), named(base))
  if (code().module(name) === undefined)
    return argumentError(
      `could not load module ${shown(name)} due to reason :nofile${more}`,
      at('assert_impl!', 3, 354),
    )
  const run = code().find(name, implKey, 1)
  if (run === undefined) return argumentError(`${shown(name)} is not an implementation of a protocol${more}`)
  const answer = run(atom('protocol'))
  const found = (isProc(answer) ? yield* answer : answer) as Term
  if (found === protocol) return atoms.ok
  return argumentError(
    `expected ${shown(name)} to be an implementation of ${shown(protocol)}, got: ${shown(found)}${more}`,
  )
}

const builtIn: readonly (readonly [string, string])[] = [
  ['is_tuple', 'Tuple'],
  ['is_atom', 'Atom'],
  ['is_list', 'List'],
  ['is_map', 'Map'],
  ['is_bitstring', 'BitString'],
  ['is_integer', 'Integer'],
  ['is_float', 'Float'],
  ['is_function', 'Function'],
  ['is_pid', 'PID'],
  ['is_port', 'Port'],
  ['is_reference', 'Reference'],
]

export const protocol = libraryModule(
  alias('Protocol'),
  'Protocols: functions that each type implements in its own way. See `defprotocol/2` and `defimpl/3`.',
  {
    '__built_in__()': ['', () => listFrom(builtIn.map(([guard, type]) => pair(atom(guard), alias(type))))],
    'assert_impl!(protocol, base)': [
      '`:ok` where `protocol` is implemented for `base`; else it fails.',
      (p, base) => assertImpl(p, base),
    ],
    'assert_protocol!(module)': [
      '`:ok` where `module` is a protocol; else it fails.',
      (module) => assertProtocol(module),
    ],
    'extract_impls(protocol, paths)': ['The types that implement the protocol in the paths: none.', () => emptyList],
    'extract_protocols(paths)': ['The protocols in the paths: none.', () => emptyList],
    'consolidated?(protocol)': [
      'Whether the protocol takes no more implementations.',
      (module) => {
        const args = list(atom('consolidated?'))
        return isAtom(module)
          ? code().call(named(module), protocolKey, [atom('consolidated?')])
          : refused('apply', [module, protocolKey, args])
      },
    ],
  },
  { 'derive(protocol, module, options \\\\ [])': 'Derives `protocol` for the struct of `module`.' },
)

/** `fun`, as a function of `module.name/arity` that the library gives to others. */
export function made(
  module: string,
  name: string,
  homeArity: number,
  arity: number,
  run: (...args: Term[]) => unknown,
): Fun {
  return new Fun(arity, alias(module), atom(name), run, false, 0, 0, homeArity)
}
