/** What Module tells of a module while its body runs, and does to it; of others it says that they are compiled already. Source: Elixir 1.14's `Module`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Proc } from '../../otp/process/proc.js'
import {
  Atom,
  atom,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import type { ModuleDraft } from '../modules/draft.js'
import {
  definitionOf,
  definitionsIn,
  deleteDefinition,
  isOverridable,
  makeOverridable,
  overridablesIn,
} from '../modules/module-functions.js'
import { openModule } from '../modules/open-modules.js'
import { noClause, option } from './arguments.js'
import { environmentOf } from '../compile/environment.js'
import { evalQuoted } from './evaluating.js'
import type { Functions } from './module.js'

const module = 'Module'
const info = '. Use the Module.__info__/1 callback to get public functions and macros instead'

/** `run` for a module whose body runs. */
function open(
  name: string,
  arity: number,
  run: (draft: ModuleDraft, ...rest: Term[]) => Term,
  isWell: (args: readonly Term[]) => boolean = () => true,
  hint = '',
): (...args: Term[]) => Term {
  return (...args) => {
    const [of = null] = args
    if (!isAtom(of) || !isWell(args)) return noClause(module, name, ...args)
    const draft = openModule(of)
    if (draft !== undefined) return run(draft, ...args.slice(1))
    return argumentError(
      `could not call Module.${name}/${arity} because the module ${shown(of)} is already compiled${hint}`,
    )
  }
}

function isKey(key: Term | undefined): boolean {
  return key instanceof Tuple && key.size === 2 && isAtom(key.e0) && Number.isInteger(key.e1)
}

const kinds = new Set(['def', 'defp', 'defmacro', 'defmacrop'])
const isKind = (kind: Term | undefined): kind is Atom => kind instanceof Atom && kinds.has(kind.name)

const reserved: Readonly<Record<string, string>> = {
  after_compile: 'A hook that will be invoked right after the current module is compiled.',
  after_verify: 'A hook that will be invoked right after the current module is verified.',
  before_compile: 'A hook that will be invoked before the module is compiled.',
  behaviour: 'Specifies that the current module implements a given behaviour.',
  on_definition: 'A hook that will be invoked when each function or macro in the current module is defined.',
  impl: 'Declares an implementation of a callback function or macro.',
  compile: 'Defines options for module compilation.',
  deprecated: 'Provides the deprecation reason for a function.',
  moduledoc: 'Provides documentation for the current module.',
  doc: 'Provides documentation for a function/macro/callback.',
  typedoc: 'Provides documentation for a type.',
  dialyzer: 'Defines Dialyzer warnings to request or suppress.',
  external_resource: 'Specifies an external resource for the current module.',
  file: 'Changes the filename used in stacktraces for the function or macro that follows the attribute.',
  on_load: 'A hook that will be invoked whenever the module is loaded.',
  vsn: 'Specify the module version.',
  type: 'Defines a type to be used in `@spec`.',
  typep: 'Defines a private type to be used in `@spec`.',
  opaque: 'Defines an opaque type to be used in `@spec`.',
  spec: 'Provides a specification for a function.',
  callback: 'Provides a specification for a behaviour callback.',
  macrocallback: 'Provides a specification for a macro behaviour callback.',
  optional_callbacks: 'Specifies which behaviour callbacks and macro behaviour callbacks are optional.',
  derive: 'Derives an implementation for the given protocol for the struct defined in the current module.',
}

function reservedAttributes(): Term {
  return TermMap.from<Term, Term>(
    Object.entries(reserved).map(([name, doc]) => [atom(name), TermMap.from<Term, Term>([[atom('doc'), doc]])]),
  )
}

/** Evaluates `tree` in the body of a module. */
function* evaluated(of: Term, tree: Term, bindings: Term = emptyList, options: Term = emptyList): Proc<Term> {
  const [name, given] = of instanceof TermMap ? [of.get(atom('module')) ?? null, of] : [of, options]
  if (!isAtom(name) || !isList(bindings)) return noClause(module, 'eval_quoted', of, tree, bindings, options)
  const draft = openModule(name)
  if (draft === undefined)
    return argumentError(`could not call Module.eval_quoted/4 because the module ${shown(name)} is already compiled`)
  draft.last = null
  const env = given instanceof TermMap ? environmentOf(given).copy() : (draft.bodyEnv ?? draft.env).copy()
  env.module = draft.name
  env.scope = draft
  env.fn = null
  return yield* evalQuoted(tree, bindings, env)
}

/** Defines a module whose body is `tree`. */
function* create(name: Term, tree: Term, options: Term): Proc<Term> {
  if (!isAtom(name) || !(options instanceof TermMap || isList(options)))
    return noClause(module, 'create', name, tree, options)
  const given = (key: string): Term | undefined =>
    options instanceof TermMap ? options.get(atom(key)) : option(options, key)
  if (given('file') === undefined) return argumentError('expected :file to be given as option')
  const line = given('line')
  const meta = list(pair(atom('line'), typeof line === 'number' ? line : 0))
  const body = triple(atom('defmodule'), meta, list(name, list(pair(atom('do'), tree))))
  const result = yield* evalQuoted(body, emptyList, options)
  return result instanceof Tuple ? result.e0 : result
}

export const openFunctions: Functions = {
  'attributes_in(module)': [
    'The attributes of a module being compiled.',
    open('attributes_in', 1, ({ attributes }) => listFrom(attributes.names().map(atom))),
  ],
  'create(module, quoted, env_or_opts)': ['Defines a module whose body is `quoted`.', create],
  'definitions_in(module)': [
    'The functions and macros of a module being compiled.',
    open('definitions_in', 1, (draft) => definitionsIn(draft), undefined, info),
  ],
  'definitions_in(module, kind)': [
    'Those of a kind: `:def`, `:defp`, `:defmacro` or `:defmacrop`.',
    open(
      'definitions_in',
      2,
      (draft, kind) => definitionsIn(draft, (kind as Atom).name),
      ([, kind]) => isKind(kind),
      info,
    ),
  ],
  'delete_attribute(module, key)': [
    'Deletes an attribute of a module being compiled: its value.',
    open(
      'delete_attribute',
      2,
      ({ attributes }, key) => attributes.delete((key as Atom).name) ?? null,
      ([, key]) => key instanceof Atom,
    ),
  ],
  'delete_definition(module, name_arity)': [
    'Deletes a definition from a module being compiled: whether it was there.',
    open(
      'delete_definition',
      2,
      (draft, key) => deleteDefinition(draft, key),
      ([, key]) => isKey(key),
    ),
  ],
  'eval_quoted(module_or_env, quoted, binding \\\\ [], opts \\\\ [])': [
    'Evaluates code in the body of a module being compiled.',
    evaluated,
  ],
  'get_definition(module, name_arity, options \\\\ [])': [
    'A definition of a module being compiled: `{:v1, kind, meta, clauses}`.',
    open(
      'get_definition',
      3,
      (draft, key, options = emptyList) => {
        const skips = isList(options) ? option(options, 'skip_clauses') : undefined
        return definitionOf(draft, key, skips !== undefined && skips !== false && skips !== null)
      },
      ([, key]) => isKey(key),
    ),
  ],
  'make_overridable(module, tuples)': [
    'Lets functions of a module being compiled be overridden.',
    open('make_overridable', 2, (draft, given) => makeOverridable(draft, given)),
  ],
  'overridable?(module, tuple)': [
    'Whether a function of a module being compiled may be overridden.',
    (of, key) => {
      const draft = openModule(of)
      return draft !== undefined && isOverridable(draft, key)
    },
  ],
  'overridables_in(module)': [
    'The functions of a module being compiled that may be overridden.',
    open('overridables_in', 1, (draft) => overridablesIn(draft)),
  ],
  'register_attribute(module, attribute, options)': [
    'Says how an attribute of a module being compiled behaves.',
    open('register_attribute', 3, ({ attributes }, name, options) => attributes.register(name, options)),
  ],
  'reserved_attributes()': ['The attributes that Elixir keeps for itself, with what they are for.', reservedAttributes],
  'spec_to_callback(module, definition)': [
    'Makes a callback of a spec of a module being compiled.',
    (of, key) => {
      const draft = openModule(of)
      return (
        draft !== undefined && key instanceof Tuple && draft.specs.has(`${(key.e0 as Atom).name}/${key.e1 as number}`)
      )
    },
  ],
}
