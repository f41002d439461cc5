/** What is looked at when a module is whole: functions that are missing or that nothing calls, names that nothing uses. */
import { code } from '../../otp/code.js'
import { didYouMean } from '../../otp/exceptions/undefined-function.js'
import { formatMfa } from '../../otp/exceptions/stacktrace.js'
import { inspect } from '../../otp/term/inspect.js'
import { Atom, atom, emptyList, isList, type Term, toArray, Tuple, tuple } from '../../otp/term/term.js'
import { deprecationOf } from '../compile/calls.js'
import { ignoresUndefined } from '../compile/compiler-options.js'
import { isImportable } from '../compile/imported-names.js'
import { forms } from '../compile/forms.js'
import { libraryMacros } from '../compile/library-macros.js'
import { placeTerm } from '../machine/places.js'
import type { ModuleDraft } from './draft.js'
import { type Draft, isMacro, type RemoteUse } from './draft.js'
import { CompileFault, written } from '../compile/scope.js'

const kernel = atom('Elixir.Kernel')

const inCompiler = (module: string, name: string, arity: number, line: number): Term =>
  tuple(atom(module), atom(name), arity, placeTerm(`src/${module}.erl`, line))

/** Where Elixir's compiler finds what is wrong with a module that is whole. */
const inSpawned = inCompiler('elixir_erl_compiler', '-spawn/1-fun-0-', 2, 12)
const whereLocals = [inCompiler('elixir_locals', '-ensure_no_undefined_local/3-fun-0-', 4, 115), inSpawned]
const whereImports = [
  inCompiler('elixir_locals', '-ensure_no_import_conflict/3-lc$^0/1-0-', 2, 95),
  inCompiler('elixir_locals', '-ensure_no_import_conflict/3-fun-0-', 3, 96),
  inSpawned,
]

function byText(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0
}

const notProvided = (line: number, kind: string, key: string): CompileFault =>
  new CompileFault(line, `implementation not provided for predefined ${kind} ${key}`, 'CompileError', [inSpawned])

/** A head must be followed by clauses. */
export function checkHeads(draft: ModuleDraft): void {
  for (const { key, kind, line } of draft.headless) throw notProvided(line, kind, key)
  for (const [key, { hasBody, kind, line }] of [...draft.functions].sort(byText))
    if (!hasBody) throw notProvided(line, kind, key)
}

/** Warns of private functions that none of the others calls, and of defaults that are never left out. */
export function checkUnused(draft: ModuleDraft): void {
  const reached = new Set<string>()
  const reach = (key: string): void => {
    if (reached.has(key)) return
    reached.add(key)
    for (const each of draft.functions.get(key)?.calls.keys() ?? []) reach(each)
  }
  for (const [key, { kind }] of draft.functions) if (kind === 'def' || kind === 'defmacro') reach(key)
  for (const key of draft.macroUses) reach(key)
  const loader = loaderOf(draft)
  if (loader !== undefined) reach(`${loader}/0`)
  for (const each of draft.finished) for (const key of each.calls.keys()) reach(key)
  for (const key of draft.bodyCalls.keys()) reach(key)
  for (const [key, each] of [...draft.functions].sort(byText)) {
    if ((each.kind !== 'defp' && each.kind !== 'defmacrop') || each.isDefault || !each.isWhole) continue
    const { arity, defaults, line } = each
    const lowest = [each, ...defaultsOf(draft, each)].findLast((one) => reached.has(`${each.name}/${one.arity}`))?.arity
    // Elixir tells of the lowest number of arguments that it is called with
    if (lowest === undefined && !reached.has(key))
      draft.warnLine(line, `${isMacro(each.kind) ? 'macro' : 'function'} ${key} is unused`)
    else if (defaults > 0 && lowest === arity)
      draft.warnLine(line, `default values for the optional arguments in ${key} are never used`)
    else if (defaults > 0 && lowest === 1 && lowest > arity - defaults)
      draft.warnLine(line, `the default value for the first optional argument in ${key} is never used`)
    else if (defaults > 0 && lowest !== undefined && lowest > arity - defaults)
      draft.warnLine(line, `the default values for the first ${lowest} optional arguments in ${key} are never used`)
  }
}

/** Warns of guards for the module alone that nothing calls. */
export function checkUnusedGuards(draft: ModuleDraft): void {
  for (const [key, { isPrivate, isUsed, line }] of [...draft.guards].sort(byText))
    if (isPrivate && !isUsed) draft.warnLine(line, `macro ${key} is unused`)
}

/** The functions that leave out defaults of this one, from the most arguments to the least. */
function defaultsOf(draft: ModuleDraft, { name, arity, defaults }: Draft): Draft[] {
  const found: Draft[] = []
  for (let less = 1; less <= defaults; less++) {
    const each = draft.functions.get(`${name}/${arity - less}`)
    if (each?.isDefault === true) found.push(each)
  }
  return found
}

const generated = new Set(['__info__/1', 'module_info/0', 'module_info/1', 'behaviour_info/1'])

/** Local calls of functions that the module does not define. */
export function checkLocals(draft: ModuleDraft): void {
  const missing: { readonly key: string; readonly line: number }[] = []
  for (const { calls } of [...draft.functions.values(), ...draft.finished]) {
    for (const [key, line] of calls) {
      const found = draft.functions.get(key)
      const isThere =
        found === undefined ? draft.natives.has(key) || draft.entries.get(key)?.isMacro === true : !isMacro(found.kind)
      if (!isThere) missing.push({ key, line })
    }
  }
  missing.sort((a, b) => a.line - b.line || (a.key < b.key ? -1 : 1))
  const text = (key: string): string =>
    draft.functions.has(key)
      ? `cannot invoke macro ${key} before its definition`
      : generated.has(key)
        ? `undefined function ${key} (this function is auto-generated by the compiler and must always be called as a remote, as in __MODULE__.${key})`
        : `undefined function ${key} (expected ${inspect(draft.name)} to define such a function or for it to be imported, but none are available)`
  const [first, ...rest] = missing
  if (first === undefined) return
  for (const { key, line } of rest.reverse()) draft.warnLine(line, text(key))
  throw new CompileFault(first.line, text(first.key), 'CompileError', whereLocals)
}

/** Functions that are called by a short name that means an imported one. */
export function checkImports(draft: ModuleDraft): void {
  for (const [key, { line }] of [...draft.functions].sort(byText).reverse()) {
    const found = draft.importUses.get(key)
    if (found !== undefined && found.module !== draft.name)
      throw new CompileFault(
        line,
        `imported ${inspect(found.module)}.${key} conflicts with local function`,
        'CompileError',
        whereImports,
      )
  }
}

export function warnAttributes(draft: ModuleDraft): void {
  for (const { name, line } of draft.attributes.unused())
    draft.warnLine(line, `module attribute @${name} was set but never used`)
  for (const name of ['doc', 'typedoc', 'impl', 'deprecated']) {
    if (draft.attributes.get(name) === undefined) continue
    const what = name === 'typedoc' ? 'type' : 'definition'
    draft.warnLine(draft.attributes.lineOf(name), `module attribute @${name} was set but no ${what} follows it`)
  }
}

/** Aliases and imports that nothing uses. */
export function warnUses(draft: ModuleDraft): void {
  const order = [...draft.uses].sort((a, b) =>
    a.kind === b.kind ? (a.name < b.name ? -1 : 1) : a.kind < b.kind ? -1 : 1,
  )
  for (const { kind, name, line, used, members } of order) {
    if (!used) draft.warnLine(line, `unused ${kind} ${name}`)
    else
      for (const [member, isUsed] of members ?? []) if (!isUsed) draft.warnLine(line, `unused import ${name}.${member}`)
  }
}

interface Finding {
  /** Undefined modules first, then what is deprecated, then undefined functions. */
  readonly rank: number
  readonly message: string
  readonly places: { readonly line: number; readonly within: string }[]
}

/** Calls of other modules' functions that are not there or are not to be used any more. */
export function checkRemotes(draft: ModuleDraft): void {
  const findings = new Map<string, Finding>()
  for (const each of draft.remotes) {
    const key = `${each.module.name}.${each.name}/${each.arity}`
    const from = written(each.from)
    const place = { line: each.line, within: `: ${formatMfa(each.from.module, atom(from.name), from.arity) ?? ''}` }
    const known = findings.get(key)
    if (known !== undefined) {
      if (!known.places.some(({ line, within }) => line === place.line && within === place.within))
        known.places.push(place)
      continue
    }
    const found = finding(draft, each)
    if (found !== undefined) findings.set(key, { ...found, places: [place] })
  }
  const order = [...findings].sort((a, b) => a[1].rank - b[1].rank || byText(a, b))
  for (const [, { message, places }] of order) {
    const [first, ...rest] = places as [Finding['places'][number], ...Finding['places']]
    const several = rest.length > 0 ? `\nInvalid call found at ${places.length} locations:` : ''
    const others = rest.map(({ line, within }) => `\n  ${draft.env.file}:${line}${within}`).join('')
    draft.report(first.line, message + several, first.within + others)
  }
}

/** Whether `@compile {:no_warn_undefined, …}` names the function or its module. */
function isSilenced(draft: ModuleDraft, module: Atom, name: string, arity: number): boolean {
  const options = draft.attributes.get('compile') ?? emptyList
  return toArray(options as Term)
    .flatMap((each) => (isList(each) ? toArray(each) : [each]))
    .some((each) => {
      if (!(each instanceof Tuple) || each.e0 !== atom('no_warn_undefined')) return false
      return (isList(each.e1) ? toArray(each.e1) : [each.e1]).some(
        (one) =>
          one === module || (one instanceof Tuple && one.e0 === module && one.e1 === atom(name) && one.e2 === arity),
      )
    })
}

/** The function that `@on_load` names. */
export function loaderOf(draft: ModuleDraft): string | undefined {
  const given = draft.attributes.get('on_load')
  const name = given instanceof Tuple ? given.e0 : given
  return name instanceof Atom ? name.name : undefined
}

/** The function that `@on_load` names must be there. */
export function checkLoader(draft: ModuleDraft): void {
  const name = loaderOf(draft)
  if (name !== undefined && !draft.functions.has(`${name}/0`))
    throw new CompileFault(draft.line, `undefined function ${name}/0 given to @on_load`, 'CompileError', [inSpawned])
}

function finding(
  draft: ModuleDraft,
  { module, name, arity }: RemoteUse,
): { readonly rank: number; readonly message: string } | undefined {
  const key = `${name}/${arity}`
  const isMacroAlone = code().hasMacro(module, name, arity) && code().find(module, atom(name), arity) === undefined
  if (module !== kernel && isMacroAlone && !ignoresUndefined(module, name, arity))
    return {
      rank: 0,
      message: `you must require ${inspect(module)} before invoking the macro ${formatMfa(module, atom(name), arity) ?? ''}`,
    }
  if (forms.has(`${module.name}.${key}`) || libraryMacros.get(module.name)?.includes(key) === true) return undefined
  if (draft.within.has(module)) return undefined
  if (module === kernel && isImportable(module, key)) return undefined
  const isIgnored = ignoresUndefined(module, name, arity) || isSilenced(draft, module, name, arity)
  const table = code()
  const text = formatMfa(module, atom(name), arity) ?? ''
  const loaded = module === draft.name ? undefined : table.module(module)
  if (module === draft.name) {
    const isThere = draft.functions.get(key)?.kind === 'def' || draft.natives.has(key) || generated.has(key)
    const isStruct = name === '__struct__' && draft.fields !== undefined
    if (isThere || isStruct) return undefined
    return isIgnored
      ? undefined
      : { rank: 2, message: `${text} is undefined or private${didYouMean(module, atom(name))}` }
  }
  if (loaded === undefined)
    return isIgnored
      ? undefined
      : {
          rank: 0,
          message: `${text} is undefined (module ${inspect(module)} is not available or is yet to be defined)`,
        }
  const why = deprecationOf(module, name, arity)
  if (why !== undefined) return { rank: 1, message: `${text} is deprecated. ${why}` }
  if (table.find(module, atom(name), arity) !== undefined || generated.has(key) || isIgnored) return undefined
  // what OTP has is there for who writes it, though the console has it not
  if (loaded.order?.includes(key) === true) return undefined
  return { rank: 2, message: `${text} is undefined or private${didYouMean(module, atom(name))}` }
}
