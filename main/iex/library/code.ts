/** Code: evaluating text, and which modules there are. Source: Elixir 1.14's `Code`. */
import { objectCodeOf } from '../modules/object-code.js'
import { code, type FunctionDoc } from '../../otp/code.js'
import { argumentError, exception, raise } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { running } from '../../otp/process/current.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import type { Atom } from '../../otp/term/term.js'
import {
  alias,
  atom,
  atomTerm,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  triple,
  tuple,
  type Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { deviceOf } from '../shell/device.js'
import type { Names } from '../syntax/build.js'
import { type Parsed, parse, parseTree, warningText } from '../syntax/parse.js'
import { quoted } from '../syntax/quoted.js'
import { SyntaxFailure } from '../syntax/syntax-error.js'
import { compilerOption, compilerOptionNames, compilerOptions, setCompilerOption } from '../compile/compiler-options.js'
import { bodyEnvironment } from '../compile/environment.js'
import { commentsOf } from './code-comments.js'
import { after, enumerated, isPair, noClause, option, truthy } from './arguments.js'
import { envOf, evalQuoted, evalQuotedWithEnv, evaluated, placeOf } from './evaluating.js'
import { existingTerm } from './atoms.js'
import { libraryModule } from './module.js'
import { charsText } from './text.js'

const module = 'Code'
const nofile = pair(atoms.error, atom('nofile'))

function textOf(text: Term): string {
  if (typeof text === 'string') return text
  return isList(text) ? charsText(text) : shown(text).replace(/^:/, '')
}

type Problem = Extract<Parsed, { status: 'error' }>['problem']

function raiseSyntax({ kind, file, line, column, description, snippet }: Problem): never {
  const shownLine =
    snippet === null
      ? null
      : TermMap.from<Term, Term>([
          [atom('content'), snippet.content],
          [atom('offset'), snippet.offset],
        ])
  return raise(exception(kind, { file, line, column, description, snippet: shownLine }))
}

/** Evaluates `text` with the variables of `bindings`: `{value, bindings}`. */
function* evalString(text: Term, bindings: Term = emptyList, options: Term = emptyList): Proc<Term> {
  const env = envOf(options)
  const { file } = env
  const { line } = placeOf(options)
  const parsed = parse(textOf(text), { file, line })
  const device = deviceOf(running())
  const print = (warning: string): void => void device?.print(warning, 'warning')
  for (const warning of parsed.warnings) print(warningText(warning, file))
  if (parsed.status !== 'ok') return raiseSyntax(parsed.problem)
  if (!isList(bindings)) return noClause('Keyword', 'keys', bindings)
  const { value, variables } = yield* evaluated(parsed.forms, bindings, env)
  return pair(value, variables)
}

/** The modules that `text` defines: `[{module, bytes}]`. */
function* compileString(text: Term, file: Term = 'nofile'): Proc<Term> {
  const before = new Set(code().modules())
  yield* evalString(text, emptyList, list(pair(atom('file'), file)))
  const made = [...code().modules()].filter((each) => !before.has(each))
  return listFrom(made.map((each) => pair(each.name, objectCodeOf(each) ?? '')))
}

/** As `compileString`, of code as terms. */
function* compileQuoted(tree: Term, file: Term = 'nofile'): Proc<Term> {
  const before = new Set(code().modules())
  yield* settle(code().call(alias(module), atom('eval_quoted'), [tree, emptyList, list(pair(atom('file'), file))]))
  const made = [...code().modules()].filter((each) => !before.has(each))
  return listFrom(made.map((each) => pair(each.name, objectCodeOf(each) ?? '')))
}

/** Refuses atoms that are not there yet. */
const known: Names = (name, { line, column }) => {
  if (!/^[\p{L}_]/u.test(name)) return atomTerm(name)
  // Parts of the names of modules are atoms there, too.
  const found = existingTerm(name) ?? (existingTerm(`Elixir.${name}`) === undefined ? undefined : atom(name))
  if (found === undefined) throw new SyntaxFailure(line, column, 'unsafe atom does not exist: ', name)
  return found
}

/** The tree of `text`, or what is wrong with it. */
function read(text: Term, options: Term): { readonly tree: Term } | { readonly problem: Problem } {
  const isOn = (key: string): boolean => isList(options) && truthy(option(options, key) ?? null)
  const names = isOn('existing_atoms_only') ? { names: known } : {}
  const parsed = parseTree(textOf(text), { ...placeOf(options), ...names }, (forms) =>
    quoted(forms, { columns: isOn('columns'), ...names }),
  )
  return parsed.status === 'ok' ? { tree: parsed.made } : { problem: parsed.problem }
}

function stringToQuoted(text: Term, options: Term = emptyList): Term {
  const found = read(text, options)
  if ('tree' in found) return pair(atoms.ok, found.tree)
  const { line, column, failure } = found.problem
  const place = list(pair(atom('line'), line), ...(column === null ? [] : [pair(atom('column'), column)]))
  const { before, token, after } = failure
  return pair(atoms.error, triple(place, after === null ? before : pair(before, after), token))
}

function stringToQuotedStrict(text: Term, options: Term = emptyList): Term {
  const found = read(text, options)
  return 'tree' in found ? found.tree : raiseSyntax(found.problem)
}

/** What comments there are beside the tree that was read of `text`. */
const withComments = (text: Term, options: Term): Term => commentsOf(textOf(text), placeOf(options).line)

function stringToQuotedWithComments(text: Term, options: Term = emptyList): Term {
  const found = stringToQuoted(text, options) as Tuple
  return found.e0 === atoms.ok ? triple(atoms.ok, found.e1, withComments(text, options)) : found
}

function stringToQuotedWithCommentsStrict(text: Term, options: Term = emptyList): Term {
  return pair(stringToQuotedStrict(text, options), withComments(text, options))
}

/** The module called `name`. errors  FunctionClauseError for what is no atom */
function loaded(name: Term, fn: string): boolean {
  return isAtom(name) ? code().module(name as Atom) !== undefined : noClause(module, fn, name)
}

const ensure =
  (fn: string) =>
  (name: Term): Term =>
    loaded(name, fn) ? pair(atom('module'), name) : nofile

const ensureStrict =
  (fn: string) =>
  (name: Term): Term =>
    loaded(name, fn) ? name : argumentError(`could not load module ${shown(name)} due to reason :nofile`)

const docText = (doc: string | false): Term =>
  doc === false ? atom('hidden') : TermMap.from<Term, Term>([['en', doc]])

function fetchDocs(name: Term): Term {
  const found = isAtom(name) ? code().module(name as Atom) : undefined
  if (found === undefined) return pair(atoms.error, atom('module_not_found'))
  if (found.doc === undefined && found.docs === undefined) return pair(atoms.error, atom('chunk_not_found'))
  const entry = (key: string, { kind, signature, doc }: FunctionDoc): Term => {
    const slash = key.lastIndexOf('/')
    const id = triple(atom(kind), atom(key.slice(0, slash)), Number(key.slice(slash + 1)))
    return tuple(id, 0, list(signature), docText(doc), TermMap.empty)
  }
  const entries = [...(found.docs ?? [])].map(([key, doc]) => entry(key, doc))
  return tuple(
    atom('docs_v1'),
    0,
    atom('elixir'),
    'text/markdown',
    docText(found.doc ?? false),
    TermMap.empty,
    listFrom(entries),
  )
}

function knownOption(key: Term): Term {
  return compilerOption(key) ?? noClause('Code', 'get_compiler_option', key)
}

/** Sets `options`: what those were. */
function setOptions(options: Term): unknown {
  return after(enumerated(options), (given) => {
    let before: TermMap = TermMap.empty
    for (const each of given as unknown as Term[]) {
      if (!isPair(each)) continue
      before = before.put(each.e0, knownOption(each.e0))
      setCompilerOption(each.e0, each.e1)
    }
    return before
  })
}

export const codeModule = libraryModule(alias(module), 'Evaluates code, and tells which modules there are.', {
  'available_compiler_options()': [
    'The names of the options of the compiler.',
    () => listFrom([...compilerOptionNames]),
  ],
  'can_await_module_compilation?()': ['True while modules are compiled side by side.', () => false],
  'compile_string(string, file \\\\ "nofile")': ['Evaluates `string`: the modules that it defined.', compileString],
  'compile_quoted(quoted, file \\\\ "nofile")': ['Evaluates the code: the modules that it defined.', compileQuoted],
  'compiler_options()': ['The options of the compiler.', compilerOptions],
  'compiler_options(opts)': ['Sets options of the compiler; what they were.', setOptions],
  'ensure_compiled(module)': [
    '`{:module, module}` when there is such a module, else `{:error, reason}`.',
    ensure('ensure_compiled'),
  ],
  'ensure_compiled!(module)': ['The module; raises when there is none.', ensureStrict('ensure_compiled!')],
  'ensure_compiled?(module)': ['True when there is such a module.', (name) => loaded(name, 'ensure_compiled?')],
  'ensure_loaded(module)': [
    '`{:module, module}` when there is such a module, else `{:error, reason}`.',
    ensure('ensure_loaded'),
  ],
  'ensure_loaded!(module)': ['The module; raises when there is none.', ensureStrict('ensure_loaded!')],
  'ensure_loaded?(module)': ['True when there is such a module.', (name) => loaded(name, 'ensure_loaded?')],
  'eval_quoted(quoted, binding \\\\ [], opts \\\\ [])': [
    'Evaluates the code that `quoted` is with these variables: `{value, variables}`.',
    evalQuoted,
  ],
  'eval_quoted_with_env(quoted, binding, env, opts \\\\ [])': [
    'The same where `env` says: `{value, variables, env}`.',
    evalQuotedWithEnv,
  ],
  'env_for_eval(env_or_opts)': [
    'Surroundings to evaluate code in.',
    (given) => bodyEnvironment(envOf(given), placeOf(given).line),
  ],
  'eval_string(string, binding \\\\ [], opts \\\\ [])': [
    'Evaluates `string` with these variables: `{value, variables}`.',
    evalString,
  ],
  'fetch_docs(module_or_path)': ['The docs of a module, as data.', fetchDocs],
  'get_compiler_option(key)': ['An option of the compiler.', knownOption],
  'get_docs(module, kind)': ['Always nil.', () => null],
  'loaded_files()': ['The files that were loaded: none.', () => emptyList],
  'put_compiler_option(key, value)': [
    'Sets an option of the compiler.',
    (key, value) => (setCompilerOption(key, value), atoms.ok),
  ],
  'purge_compiler_modules()': ['Forgets modules of the compiler: none.', () => pair(atoms.ok, 0)],
  'unload_files(files)': ['Forgets that files were required.', () => atoms.ok],
  'unrequire_files(files)': ['Forgets that files were required.', () => atoms.ok],
  'required_files()': ['The files that were required: none.', () => emptyList],
  'string_to_quoted(string, opts \\\\ [])': [
    'The tree of `string`: `{:ok, tree}` or `{:error, reason}`.',
    stringToQuoted,
  ],
  'string_to_quoted_with_comments(string, opts \\\\ [])': [
    'The tree of `string` and its comments: `{:ok, tree, comments}` or `{:error, reason}`.',
    stringToQuotedWithComments,
  ],
  'string_to_quoted_with_comments!(string, opts \\\\ [])': [
    'The tree of `string` and its comments; raises when it has none.',
    stringToQuotedWithCommentsStrict,
  ],
  'string_to_quoted!(string, opts \\\\ [])': ['The tree of `string`; raises when it has none.', stringToQuotedStrict],
})
