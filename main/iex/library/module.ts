/** How a module of the library is written down: one table of its functions, from which calls, `h` and the completion are served. */
import { type FunctionDoc, type Module, type NativeFunction, nativeModule } from '../../otp/code.js'
import { type Atom, atom } from '../../otp/term/term.js'

/**
 * Functions by signature: `'at(enumerable, index, default \\\\ nil)': ['What it gives.', run]`. `run` gets as many arguments as the caller
 * gave; those that have defaults may be missing.
 */
export type Functions = Readonly<Record<string, readonly [doc: string, run: NativeFunction]>>

/** Macros and special forms by signature, with what is to be said of them: the compiler knows what they do. */
export type Macros = Readonly<Record<string, string>>

/** Of a module that others may use. */
export const usingMacro: Macros = {
  '__using__(opts)': 'Gives the module that uses this one what it needs, unless it defines that itself.',
}

/** Some of its arguments have defaults: it is known by all that it can have. */
export interface Defaulted {
  mostArguments?: number
}

/** A module of the library. `doc`: what it is for, in Markdown. */
export function libraryModule(name: Atom, doc: string, functions: Functions, macros: Macros = {}): Module {
  const byName = new Map<Atom, (NativeFunction | undefined)[]>()
  const docs = new Map<string, FunctionDoc>()
  for (const [signature, [text, run]] of Object.entries(functions)) {
    const { head, arities } = aritiesOf(signature)
    const all = byName.get(atom(head)) ?? []
    if (arities.length > 1) (run as Defaulted).mostArguments = Math.max(...arities)
    for (const arity of arities) {
      all[arity] = run
      docs.set(`${head}/${arity}`, { kind: 'function', signature, doc: text })
    }
    byName.set(atom(head), all)
  }
  for (const [signature, text] of Object.entries(macros)) {
    const { head, arities } = aritiesOf(signature)
    for (const arity of arities) docs.set(`${head}/${arity}`, { kind: 'macro', signature, doc: text })
  }
  return { name, functions: byName, origin: 'typescript', doc, docs }
}

/** `module` with functions of which nothing is said: macros, and what they call. */
export function withFunctions(module: Module, added: Readonly<Record<string, NativeFunction>>): Module {
  return { ...module, functions: new Map([...module.functions, ...nativeModule(module.name, added).functions]) }
}

/** `at(list, index, default \\ nil)`: `at`, 2 and 3. Operators are written `left + right` or `+value`. */
export function aritiesOf(signature: string): { readonly head: string; readonly arities: readonly number[] } {
  const named = /^([a-z_][\w]*[?!]?)\((.*)\)$/s.exec(signature)
  if (named === null) {
    const [left, operator = '', right] = signature.split(' ')
    if (right !== undefined) return { head: operator, arities: [2] }
    return { head: /^[^\w\s]+|^not/.exec(left as string)?.[0] ?? signature, arities: [1] }
  }
  const [, head, inner] = named as unknown as [string, string, string]
  const parameters = inner === '' ? [] : topLevel(inner)
  const optional = parameters.filter((each) => each.includes('\\\\')).length
  const most = parameters.length
  return { head, arities: Array.from({ length: optional + 1 }, (_, i) => most - optional + i) }
}

/** The parts of `text` between commas that are in no bracket and in no string. */
function topLevel(text: string): string[] {
  const parts: string[] = []
  let [depth, start] = [0, 0]
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (char === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  return [...parts, text.slice(start)]
}
