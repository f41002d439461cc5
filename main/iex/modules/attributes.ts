/** Attributes of a module that is being defined: `@name`. Source: Module.__put_attribute__/5 and its neighbours in Elixir 1.14. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { Atom, atom, Cons, emptyList, isAtom, isList, type Term, toArray, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { ModuleDraft } from './draft.js'

interface Attribute {
  value: Term
  readonly line: number
  isRead: boolean
}

/** Those that the compiler itself reads. */
const reserved = new Set(
  (
    'for protocol fallback_to_any after_compile after_verify before_compile behaviour compile deprecated derive dialyzer doc enforce_keys external_resource file impl ' +
    'moduledoc nifs on_definition on_load optional_callbacks opaque spec callback macrocallback type typedoc typep vsn'
  ).split(' '),
)
const accumulating = [
  'behaviour',
  'derive',
  'external_resource',
  'before_compile',
  'after_compile',
  'on_definition',
  'after_verify',
  'dialyzer',
  'compile',
]
const docs = new Set(['doc', 'typedoc', 'moduledoc'])

function isTrue(options: Term, name: string): boolean {
  return (
    isList(options) &&
    toArray(options).some((each) => each instanceof Tuple && each.e0 === atom(name) && each.e1 === true)
  )
}

function isLoader(value: Term): boolean {
  return isAtom(value) || (value instanceof Tuple && value.size === 2 && isAtom(value.e0) && value.e1 === 0)
}

function isFile(value: Term): boolean {
  const [file, line] = value instanceof Tuple && value.size === 2 ? [value.e0, value.e1] : [value, 0]
  return typeof file === 'string' && typeof line === 'number'
}

const dialyzerOptions = new Set(
  (
    'no_return no_unused no_improper_lists no_fun_app no_match no_opaque no_fail_call no_contracts no_behaviours no_undefined_callbacks ' +
    'unmatched_returns error_handling race_conditions no_missing_calls specdiffs overspecs underspecs unknown nowarn_function'
  ).split(' '),
)

function isDialyzer(value: Term): boolean {
  const name = value instanceof Tuple ? value.e0 : value
  return name instanceof Atom && dialyzerOptions.has(name.name)
}

export class Attributes {
  readonly #values = new Map<string, Attribute>()
  readonly #persisted = new Set<string>()
  readonly #accumulated = new Set<string>(accumulating)

  constructor(readonly draft: ModuleDraft) {}

  /** `Module.register_attribute(module, name, accumulate: true)` */
  accumulate(name: string): void {
    this.#accumulated.add(name)
    if (!this.#values.has(name)) this.#values.set(name, { value: emptyList, line: 0, isRead: true })
  }

  /** `Module.register_attribute(module, name, options)` */
  register(given: Term, options: Term): Term {
    const name = given instanceof Atom ? given.name : shown(given)
    if (isTrue(options, 'accumulate')) this.accumulate(name)
    if (isTrue(options, 'persist')) this.persist(name)
    return atoms.ok
  }

  set(name: string, value: Term, line: number): void {
    this.#check(name, value)
    // what is said of a definition beside its text is not kept
    if (docs.has(name) && isList(value)) return
    if (name === 'on_load' && this.#values.has(name))
      argumentError('the @on_load attribute can only be set once per module')
    if (name === 'derive' && this.draft.fields !== undefined)
      this.draft.warnModule(
        this.draft.line,
        'warning: module attribute @derive was set after defstruct, all @derive calls must come before defstruct',
      )
    const known = this.#values.get(name)
    if (this.#accumulated.has(name)) {
      const before = known?.value ?? emptyList
      this.#values.set(name, { value: new Cons(value, before), line, isRead: true })
      return
    }
    if (known !== undefined && (docs.has(name) || name === 'impl') && known.value !== null && value !== null)
      this.draft.warnModule(line, `redefining @${name} attribute previously set at line ${known.line}`)
    this.#values.set(name, { value, line, isRead: reserved.has(name) })
  }

  #check(name: string, value: Term): void {
    if (docs.has(name)) {
      const isDoc = value === false || value === null || typeof value === 'string' || isList(value)
      if (isDoc) return
      argumentError(
        `@${name} is a built-in module attribute for documentation. It should be either false, nil, a string, or a keyword list, got: ${shown(value)}`,
      )
    }
    if (name === 'behaviour' && !isAtom(value)) argumentError(`@behaviour expects a module, got: ${shown(value)}`)
    if (name === 'deprecated' && typeof value !== 'string')
      argumentError(
        `@deprecated is a built-in module attribute that marks functions or macros as deprecated. It should be a string with the reason for the deprecation, got: ${shown(value)}`,
      )
    if (name === 'external_resource' && typeof value !== 'string')
      argumentError(
        `@external_resource is a built-in module attribute used for specifying file dependencies. It should be a string path to a file, got: ${shown(value)}`,
      )
    if (name === 'on_load' && !isLoader(value))
      argumentError(
        `@on_load is a built-in module attribute that annotates a function to be invoked when the module is loaded. It should be an atom or an {atom, 0} tuple, got: ${shown(value)}`,
      )
    if (name === 'file' && !isFile(value))
      argumentError(
        `@file is a built-in module attribute that annotates the file and line the next definition comes from. It should be a string or {string, line} tuple as value, got: ${shown(value)}`,
      )
    if (name === 'dialyzer')
      for (const each of isList(value) ? toArray(value) : [value])
        if (!isDialyzer(each)) argumentError(`invalid value for @dialyzer attribute: ${shown(each)}`)
    if (name === 'impl' && !isAtom(value))
      argumentError(
        `@impl is a built-in module attribute that marks the next definition as a callback implementation. It should be a module or a boolean, got: ${shown(value)}`,
      )
  }

  /** The value of `@name`, read in `line`; nil with a warning when it was never set. */
  read(name: string, line: number): Term {
    const found = this.#values.get(name)
    if (found !== undefined) {
      found.isRead = true
      return found.value
    }
    if (this.#accumulated.has(name)) return emptyList
    if (!reserved.has(name))
      this.draft.warnModule(
        line,
        `undefined module attribute @${name}, please remove access to @${name} or explicitly set it before access`,
      )
    return null
  }

  /** The value without a warning and without that it counts as read; undefined when it was never set. */
  get(name: string): Term | undefined {
    return this.#values.get(name)?.value
  }

  /** The value without a warning, read by it; undefined when it was never set. */
  peek(name: string): Term | undefined {
    const found = this.#values.get(name)
    if (found !== undefined) found.isRead = true
    return found?.value
  }

  /** Keeps `@name` in what the module tells of itself: that it is set is enough. */
  persist(name: string): void {
    this.#persisted.add(name)
  }

  /** Attributes that are kept, with their values. */
  persisted(): readonly (readonly [string, Term])[] {
    return [...this.#persisted].flatMap((name): [string, Term][] => {
      const value = this.get(name)
      return value === undefined ? [] : [[name, value]]
    })
  }

  isAccumulated(name: string): boolean {
    return this.#accumulated.has(name)
  }

  lineOf(name: string): number {
    return this.#values.get(name)?.line ?? 0
  }

  /** Removes it; answers what it was. */
  delete(name: string): Term | undefined {
    const found = this.#values.get(name)
    this.#values.delete(name)
    return found?.value
  }

  names(): readonly string[] {
    return [...this.#values.keys()]
  }

  /** All with their values. */
  all(): ReadonlyMap<string, Term> {
    return new Map([...this.#values].map(([name, { value }]) => [name, value]))
  }

  /** Those that were set and that nothing has read. */
  unused(): readonly { readonly name: string; readonly line: number }[] {
    return [...this.#values]
      .filter(([name, { isRead }]) => !isRead && !this.#persisted.has(name))
      .map(([name, { line }]) => ({ name, line }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** Modules named by `@behaviour`, in order. */
  behaviours(): readonly Atom[] {
    return this.#list('behaviour')
      .reverse()
      .filter((each): each is Atom => each instanceof Atom)
  }

  enforced(): readonly Atom[] {
    const only = this.#values.get('enforce_keys')?.value
    if (only instanceof Atom) return [only]
    return this.#list('enforce_keys').filter((each): each is Atom => each instanceof Atom)
  }

  #list(name: string): Term[] {
    const value = this.#values.get(name)?.value ?? emptyList
    return isList(value) ? toArray(value) : []
  }
}
