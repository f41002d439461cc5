/** The options of the compiler, one set for all shells of a runtime. Source: Code.put_compiler_option/2 of Elixir 1.14. */
import { running } from '../../otp/process/current.js'
import { runtimeError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { type Atom, atom, emptyList, isList, type Term, toArray, TermMap, Tuple } from '../../otp/term/term.js'

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** Those that were set. */
    compilerOptions?: Map<Term, Term>
  }
}

/** In the order in which Elixir lists them, with their values until they are set. Of these the conflicts of modules and undefined functions matter to this compiler. */
const standard: ReadonlyMap<Term, Term> = new Map<Term, Term>([
  [atom('docs'), true],
  [atom('debug_info'), true],
  [atom('ignore_already_consolidated'), false],
  [atom('ignore_module_conflict'), false],
  [atom('relative_paths'), true],
  [atom('warnings_as_errors'), false],
  [atom('no_warn_undefined'), emptyList],
  [atom('tracers'), emptyList],
  [atom('parser_options'), emptyList],
])

export const compilerOptionNames: readonly Term[] = [...standard.keys()]

const ignoreModuleConflict = atom('ignore_module_conflict')
const noWarnUndefined = atom('no_warn_undefined')
const all = atom('all')

/** The value of an option; undefined where there is none of that name. */
export function compilerOption(key: Term): Term | undefined {
  return running().runtime.parts.compilerOptions?.get(key) ?? standard.get(key)
}

/** errors  RuntimeError for an unknown option, and for a value that is none of the kind of what it was */
export function setCompilerOption(key: Term, value: Term): void {
  const before = standard.get(key)
  if (before === undefined) return runtimeError(`unknown compiler option: ${shown(key)}`)
  const isKind = typeof before === 'boolean' ? typeof value === 'boolean' : isList(value)
  if (!isKind && !(key === noWarnUndefined && value === all)) {
    const kind = typeof before === 'boolean' ? 'boolean' : 'list'
    return runtimeError(`compiler option ${shown(key)} should be a ${kind}, got: ${shown(value)}`)
  }
  const { parts } = running().runtime
  parts.compilerOptions ??= new Map()
  parts.compilerOptions.set(key, value)
}

export function compilerOptions(): TermMap {
  return TermMap.from<Term, Term>(compilerOptionNames.map((key) => [key, compilerOption(key) as Term]))
}

/** Whether nothing is said of a module that takes the place of another. */
export function ignoresModuleConflict(): boolean {
  return compilerOption(ignoreModuleConflict) === true
}

/** Whether nothing is said of a call of `module.name/arity`, which is not there. */
export function ignoresUndefined(module: Atom, name: string, arity: number): boolean {
  const value = compilerOption(noWarnUndefined) as Term
  if (!isList(value)) return value === all
  return toArray(value).some(
    (each) =>
      each === module ||
      (each instanceof Tuple && each.size === 3 && each.e0 === module && each.e1 === atom(name) && each.e2 === arity),
  )
}
