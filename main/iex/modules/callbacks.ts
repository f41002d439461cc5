/** What behaviours ask of a module, and what `@impl` says. Source: Module.check_derive_behaviours_and_impls/4 of Elixir 1.14. */
import { code } from '../../otp/code.js'
import { atomLiteral } from '../../otp/term/atom-text.js'
import { inspect } from '../../otp/term/inspect.js'
import { Atom, atom, isAtom, isList, type Term, toArray, Tuple } from '../../otp/term/term.js'
import { definitionOf } from '../compile/definition.js'
import { macroName } from '../compile/macros.js'
import { type Callbacks, callbacksOfBehaviour } from '../library/behaviour-callbacks.js'
import type { ModuleDraft } from './draft.js'

/** Callbacks of a behaviour in its order, false of optional ones; undefined when `module` is none, null when it is not there. */
export function callbacksOf(module: Atom): ReadonlyMap<string, boolean> | undefined | null {
  const known = callbacksOfBehaviour(module)
  if (known !== undefined) return new Map(known.all.map((key) => [key, !known.optional.includes(key)]))
  const found = code().module(module)
  if (found === undefined) return null
  const own = definitionOf(found)?.callbacks
  return own === undefined || own.size === 0 ? undefined : own
}

/** What the module of `draft` asks for as a behaviour, or as a protocol; undefined of one that is neither. */
export function askedBy({ callbacks, functions }: ModuleDraft): Callbacks | undefined {
  const isProtocol = callbacks.size === 0 && functions.has('__protocol__/1')
  const keys = isProtocol ? [...functions.keys()].filter((key) => !ofProtocols.has(key)) : [...callbacks.keys()]
  const all = keys.sort((a, b) => -inOrder(a, b))
  return all.length === 0 ? undefined : { all, optional: all.filter((key) => callbacks.get(key) === false) }
}

/** What all protocols have. */
const ofProtocols = new Set(['__protocol__/1', 'impl_for/1', 'impl_for!/1'])

/** The behaviour of `module`, which the console has defined, that asks for `name/arity`. */
export function behaviourAsking(module: Atom, name: Atom, arity: number): Atom | undefined {
  const found = code().module(module)
  const protocol = found?.attributes?.get('protocol')
  if (protocol instanceof Atom && isOfProtocol(protocol, name, arity)) return protocol
  const { behaviours } = definitionOf(found) ?? { behaviours: [] }
  return behaviours.find((each) => callbacksOf(each)?.get(`${name.name}/${arity}`) === true)
}

function isOfProtocol(protocol: Atom, name: Atom, arity: number): boolean {
  const functions = code().find(protocol, atom('__protocol__'), 1)?.(atom('functions'))
  if (!isList((functions ?? null) as Term)) return false
  return toArray(functions as Term).some((each) => each instanceof Tuple && each.e0 === name && each.e1 === arity)
}

interface Known {
  readonly behaviour: Atom
  readonly isRequired: boolean
  readonly isMacro: boolean
}

export function checkBehaviours(draft: ModuleDraft): void {
  const behaviours = draft.attributes.behaviours()
  const callbacks = new Map<string, Known>()
  const name = inspect(draft.name)
  for (const behaviour of new Set(behaviours)) {
    const found = callbacksOf(behaviour)
    const text = inspect(behaviour)
    if (found === null) draft.warnModule(draft.line, `@behaviour ${text} does not exist (in module ${name})`)
    else if (found === undefined) draft.warnModule(draft.line, `module ${text} is not a behaviour (in module ${name})`)
    for (const [asked, isRequired] of found ?? []) {
      const key = writtenKey(asked)
      const other = callbacks.get(key)
      if (other !== undefined && other.behaviour !== behaviour)
        draft.warnModule(
          draft.line,
          `conflicting behaviours found. function ${key} is required by ${inspect(other.behaviour)} and ${text} (in module ${name})`,
        )
      else callbacks.set(key, { behaviour, isRequired, isMacro: key !== asked })
    }
  }
  const ordered = new Map([...callbacks].sort(([a], [b]) => inOrder(a, b)))
  checkImpls(draft, behaviours, ordered)
  for (const [key, { behaviour, isRequired, isMacro }] of ordered) {
    const kind = draft.functions.get(key)?.kind
    if (draft.natives.has(key) || kind === (isMacro ? 'defmacro' : 'def')) continue
    if (kind === undefined && !isRequired) continue
    const what = `${isMacro ? 'macro' : 'function'} ${key} required by behaviour ${inspect(behaviour)}`
    const wanted = isMacro ? 'defmacro' : 'def'
    draft.warnModule(
      draft.line,
      kind !== undefined
        ? `${what} was implemented as "${kind}" but should have been "${wanted}" (in module ${name})`
        : `${what} is not implemented (in module ${name})`,
    )
  }
}

/** The order of `name/arity`s, of macros as they are written. */
export function inOrder(first: string, second: string): number {
  const [a, b] = [writtenKey(first), writtenKey(second)]
  const [x, y] = [a, b].map((key) => key.slice(0, key.lastIndexOf('/'))) as [string, string]
  return x < y ? -1 : x > y ? 1 : Number(a.slice(x.length + 1)) - Number(b.slice(y.length + 1))
}

/** `name/arity` as it is written, of a macro whose function is asked for. */
function writtenKey(key: string): string {
  if (!key.startsWith(macroName(''))) return key
  const at = key.lastIndexOf('/')
  return `${key.slice(macroName('').length, at)}/${Number(key.slice(at + 1)) - 1}`
}

function checkImpls(draft: ModuleDraft, behaviours: readonly Atom[], callbacks: ReadonlyMap<string, Known>): void {
  if (draft.impls.length === 0) return
  const marked = new Set<string>()
  const contexts = new Set(draft.impls.map(({ context }) => context))
  for (const { key, value, line } of draft.impls) {
    marked.add(key)
    if (value === false) {
      const found = callbacks.get(key)
      if (found !== undefined)
        draft.warnModule(
          line,
          `got "@impl false" for function ${key} but it is a callback specified in ${inspect(found.behaviour)}`,
        )
      continue
    }
    const problem = problemOf(draft, key, value, behaviours, callbacks)
    if (problem !== undefined)
      draft.warnModule(
        line,
        `got "@impl ${isAtom(value) ? atomLiteral(value) : ''}" for function ${key} but ${problem}`,
      )
  }
  for (const [key, each] of draft.functions) {
    const found = callbacks.get(key)
    if (found === undefined || marked.has(key) || each.kind !== 'def' || each.isDefault) continue
    if (!contexts.has(each.origin ?? null)) continue
    draft.warnModule(
      each.line,
      `module attribute @impl was not set for function ${key} callback (specified in ${inspect(found.behaviour)}). This either means you forgot to add the "@impl true" annotation before the definition or that you are accidentally overriding this callback`,
    )
  }
}

function problemOf(
  draft: ModuleDraft,
  key: string,
  value: unknown,
  behaviours: readonly Atom[],
  callbacks: ReadonlyMap<string, Known>,
): string | undefined {
  if (draft.functions.get(key)?.kind === 'defp')
    return 'it is a private function, private functions/macros are discarded from callbacks'
  if (value instanceof Atom) {
    if (!behaviours.includes(value)) return `this behaviour was not declared with @behaviour`
    if (callbacks.get(key)?.behaviour === value) return undefined
    return `this behaviour does not specify such callback. ${knownCallbacks(callbacks)}`
  }
  if (behaviours.length === 0) return 'no behaviour was declared'
  if (callbacks.has(key)) return undefined
  return `no behaviour specifies such callback. ${knownCallbacks(callbacks)}`
}

function knownCallbacks(callbacks: ReadonlyMap<string, Known>): string {
  if (callbacks.size === 0)
    return 'There are no known callbacks, please specify the proper @behaviour and make sure it defines callbacks'
  const lines = [...callbacks].map(
    ([key, { behaviour, isMacro }]) => `  * ${inspect(behaviour)}.${key} (${isMacro ? 'macro' : 'function'})\n`,
  )
  return `The known callbacks are:\n\n${lines.join('')}`
}
