/** Module: the names of modules. Source: Elixir 1.14's `Module`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { refused } from '../../otp/process/raised.js'
import { existingAtom } from '../../otp/term/atom.js'
import {
  alias,
  type Atom,
  atom,
  atomName,
  isAtom,
  isList,
  listFrom,
  type Term,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { libraryModule } from './module.js'
import { openFunctions } from './open-modules.js'
import { openModule } from '../modules/open-modules.js'

const module = 'Module'
const prefix = 'Elixir'

const isName = (term: Term): boolean => typeof term === 'string' || isAtom(term)

/** The text of the module that `parts` name, each with or without `Elixir.` before it; nil names nothing. */
function nameOf(parts: readonly Term[]): string {
  const texts = parts
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'string' ? part : atomName(part as Atom)))
    .map((text) => (text === prefix ? '' : text.startsWith(`${prefix}.`) ? text.slice(prefix.length + 1) : text))
    .filter((text) => text !== '')
  return [prefix, ...texts].join('.')
}

function partsOf(name: string, first: Term, second?: Term): readonly Term[] {
  if (second === undefined) return isList(first) ? toArray(first) : noClause(module, name, first)
  return isName(first) && isName(second) ? [first, second] : noClause(module, name, first, second)
}

function safeConcat(first: Term, second?: Term): Term {
  const name = nameOf(partsOf('safe_concat', first, second))
  return existingAtom(name) ?? refused('binary_to_existing_atom', [name, atom('utf8')])
}

function split(name: Term): Term {
  if (!isName(name)) return noClause(module, 'split', name)
  const text = typeof name === 'string' ? name : atomName(name as Atom)
  if (!text.startsWith(`${prefix}.`)) return argumentError(`expected an Elixir module, got: ${shown(name)}`)
  return listFrom(text.split('.').slice(1))
}

/** For what can be asked only while a module is being compiled: `name/arity`, whose last arguments may be left out, and what is said in the end. */
function compiled(name: string, arity: number, hint = '', said = arity): (...given: Term[]) => never {
  return (...given) => {
    const args = Array.from({ length: arity }, (_, i) => given[i] ?? null)
    const [of = null, key = null] = args
    if (!isAtom(of) || !(isAtom(key) || key instanceof Tuple)) return noClause(module, name, ...args)
    return argumentError(
      `could not call Module.${name}/${said} because the module ${shown(of)} is already compiled${hint}`,
    )
  }
}

const exported =
  '. Use Kernel.function_exported?/3 and Kernel.macro_exported?/3 to check for public functions and macros instead'
const info = '. Use the Module.__info__/1 callback or Code.fetch_docs/1 instead'

export const moduleNames = libraryModule(
  alias(module),
  'The names of modules, and what is asked while one is compiled.',
  {
    'concat(list)': ['The module whose name the parts make.', (parts) => atom(nameOf(partsOf('concat', parts)))],
    'concat(left, right)': [
      'The module whose name both parts make.',
      (left, right) => atom(nameOf(partsOf('concat', left, right))),
    ],
    'defines?(module, tuple)': [
      'Whether a module being compiled defines a function.',
      compiled('defines?', 2, exported),
    ],
    'defines?(module, tuple, def_kind)': [
      'Whether a module being compiled defines a function of a kind.',
      compiled('defines?', 3, exported),
    ],
    'get_attribute(module, key, default \\\\ nil)': [
      'An attribute of a module being compiled.',
      compiled('get_attribute', 3, info, 2),
    ],
    'has_attribute?(module, key)': ['Whether a module being compiled has an attribute.', compiled('has_attribute?', 2)],
    'open?(module)': [
      'True while a module is being compiled.',
      (name) => (isAtom(name) ? openModule(name) !== undefined : noClause(module, 'open?', name)),
    ],
    'put_attribute(module, key, value)': [
      'Sets an attribute of a module being compiled.',
      compiled('put_attribute', 3),
    ],
    'safe_concat(list)': ['As `concat/1`, where the name is known already.', (parts) => safeConcat(parts)],
    'safe_concat(left, right)': ['As `concat/2`, where the name is known already.', safeConcat],
    ...openFunctions,
    'split(module)': ['The parts of the name of a module.', split],
  },
)
