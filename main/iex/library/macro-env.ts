/** Macro.Env: where code stands, as macros see it. Source: Elixir 1.14's `Macro.Env`. */
import {
  alias,
  atom,
  Cons,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
  Tuple,
  atomName,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { same } from '../../otp/term/compare.js'
import { listToCharlist } from './text.js'
import { noClause } from './arguments.js'
import { libraryModule } from './module.js'
import { structFunctions } from './struct-functions.js'

const module = 'Macro.Env'
const name = alias(module)

const empty = TermMap.from<Term, Term>([
  [atoms.struct, name],
  ...(['aliases', 'context_modules', 'functions', 'macro_aliases', 'macros', 'requires', 'tracers'] as const).map(
    (field): [Term, Term] => [atom(field), emptyList],
  ),
  ...(['context', 'function', 'lexical_tracker', 'module'] as const).map((field): [Term, Term] => [atom(field), null]),
  [atom('file'), 'nofile'],
  [atom('line'), 0],
  [atom('versioned_vars'), TermMap.empty],
])

function isEnv(term: Term): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === name
}

function field(env: TermMap, key: string): Term {
  return env.get(atom(key)) ?? null
}

function itemsOf(term: Term): readonly Term[] {
  return isList(term) ? toArray(term) : []
}

/** The value of `key` in a field that is a keyword list. */
function fetched(called: string, where: string) {
  return (env: Term, given: Term): Term => {
    if (!isEnv(env) || !isAtom(given)) return noClause(module, called, env, given)
    const key = atom(`Elixir.${atomName(given)}`)
    const found = itemsOf(field(env, where)).find((each) => each instanceof Tuple && each.e0 === key)
    return found instanceof Tuple ? pair(atoms.ok, found.e1) : atoms.error
  }
}

function inContext(called: string, context: string) {
  return (env: Term): Term => (isEnv(env) ? field(env, 'context') === atom(context) : noClause(module, called, env))
}

function lookupImport(env: Term, key: Term): Term {
  const isKey = key instanceof Tuple && key.size === 2 && isAtom(key.e0) && Number.isInteger(key.e1)
  if (!isEnv(env) || !isKey) return noClause(module, 'lookup_import', env, key)
  const found = (['function', 'macro'] as const).flatMap((kind) =>
    itemsOf(field(env, `${kind}s`)).flatMap((each) =>
      each instanceof Tuple && itemsOf(each.e1).some((item) => same(item, key)) ? [pair(atom(kind), each.e0)] : [],
    ),
  )
  return listFrom(found)
}

function location(env: Term): Term {
  if (!isEnv(env)) return noClause(module, 'location', env)
  return list(pair(atom('file'), field(env, 'file')), pair(atom('line'), field(env, 'line')))
}

function stacktrace(env: Term): Term {
  if (!isEnv(env)) return noClause(module, 'stacktrace', env)
  const [file, line, home, fun] = ['file', 'line', 'module', 'function'].map((key) => field(env, key)) as [
    Term,
    Term,
    Term,
    Term,
  ]
  const place = list(pair(atom('file'), listToCharlist(file)), pair(atom('line'), line))
  if (home === null) return list(tuple(atom('elixir_compiler'), atom('__FILE__'), 1, place))
  if (!(fun instanceof Tuple)) return list(tuple(home, atom('__MODULE__'), 0, place))
  return list(tuple(home, fun.e0, fun.e1, place))
}

function vars(env: Term): Term {
  if (!isEnv(env)) return noClause(module, 'vars', env)
  const versions = field(env, 'versioned_vars')
  return versions instanceof TermMap ? listFrom(versions.keyArray()) : emptyList
}

export const macroEnv = libraryModule(name, 'Where code stands, as macros see it: `__ENV__` and `__CALLER__`.', {
  ...structFunctions(empty),
  'fetch_alias(env, atom)': ['`{:ok, module}` that an alias stands for.', fetched('fetch_alias', 'aliases')],
  'fetch_macro_alias(env, atom)': [
    '`{:ok, module}` that an alias of macros stands for.',
    fetched('fetch_macro_alias', 'macro_aliases'),
  ],
  'has_var?(env, variable)': [
    'Whether `{name, context}` is a variable there.',
    (env, variable) => {
      if (!isEnv(env)) return noClause(module, 'has_var?', env, variable)
      const versions = field(env, 'versioned_vars')
      return versions instanceof TermMap && versions.has(variable)
    },
  ],
  'in_guard?(env)': ['Whether that is in a guard.', inContext('in_guard?', 'guard')],
  'in_match?(env)': ['Whether that is in a pattern.', inContext('in_match?', 'match')],
  'location(env)': ['The file and the line, as a keyword list.', location],
  'lookup_import(env, name_arity)': ['Of which modules `{name, arity}` is imported.', lookupImport],
  'prepend_tracer(env, tracer)': [
    'The same with a tracer more.',
    (env, tracer) =>
      isEnv(env)
        ? env.put(atom('tracers'), new Cons(tracer, field(env, 'tracers')))
        : noClause(module, 'prepend_tracer', env, tracer),
  ],
  'prune_compile_info(env)': [
    'The same without what only the compiler needs.',
    (env) =>
      isEnv(env)
        ? env.put(atom('lexical_tracker'), null).put(atom('tracers'), emptyList)
        : noClause(module, 'prune_compile_info', env),
  ],
  'required?(env, module)': [
    'Whether the module is required there.',
    (env, mod) =>
      isEnv(env) && isAtom(mod)
        ? itemsOf(field(env, 'requires')).includes(mod)
        : noClause(module, 'required?', env, mod),
  ],
  'stacktrace(env)': ['The place as the stack of an exception.', stacktrace],
  'to_match(env)': [
    'The same in a pattern.',
    (env) => (isEnv(env) ? env.put(atom('context'), atom('match')) : noClause(module, 'to_match', env)),
  ],
  'vars(env)': ['The variables there, `{name, context}`.', vars],
})
