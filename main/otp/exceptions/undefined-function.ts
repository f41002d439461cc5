/** Calls of functions that are not there: why, and what may have been meant. Source: UndefinedFunctionError of Elixir 1.14. */
import { Atom, atom, Cons, isAtom, isList, pair, type Term, type TermMap, toArray, Tuple } from '../term/term.js'
import { atomCall, atomLiteral } from '../term/atom-text.js'
import { type Code, code } from '../code.js'
import { callable } from '../module-info.js'
import { compare } from '../term/compare.js'
import { current } from '../process/current.js'
import { jaroDistance } from './jaro.js'
import { shown } from './shown.js'
import { formatMfa } from './stacktrace.js'

declare module '../process/runtime.js' {
  interface Parts {
    /** Whether a function is not to be used any more, and so not to be suggested; the console sets it. */
    isDeprecated?: (module: Atom, name: string, arity: number) => boolean
    /** The behaviour that asks a module for a function; the console sets it. */
    behaviourAsking?: (module: Atom, name: Atom, arity: number) => Atom | undefined
  }
}

const moduleNotLoaded = atom('module could not be loaded')
const functionNotExported = atom('function not exported')
const undef = atom('undef')

/** The least likeness of a name that is suggested, and the most suggestions. */
const threshold = 0.77
const mostSuggestions = 5

/** `{:undef, stack}` with `:"module could not be loaded"` or `:"function not exported"` in the place of `:undef`; undefined of other reasons. */
export function whyUndefined(reason: Term): Term | undefined {
  if (!(reason instanceof Tuple) || reason.size !== 2 || reason.e0 !== undef || !(reason.e1 instanceof Cons)) {
    return undefined
  }
  const frame = reason.e1.head
  if (!(frame instanceof Tuple) || frame.size !== 4 || !(frame.e0 instanceof Atom) || !isAtom(frame.e1))
    return undefined
  const arity = isList(frame.e2) ? toArray(frame.e2).length : (frame.e2 as number)
  const table = code()
  if (table.module(frame.e0) === undefined) return pair(moduleNotLoaded, reason.e1)
  return table.find(frame.e0, frame.e1 as Atom, arity) === undefined ? pair(functionNotExported, reason.e1) : undefined
}

/** The message of an UndefinedFunctionError that has none of its own, and whether its module is there. */
export function undefinedFunctionMessage(exception: TermMap): { readonly text: string; readonly isLoaded: boolean } {
  const module = exception.get(atom('module')) ?? null
  const name = exception.get(atom('function')) ?? null
  const arity = exception.get(atom('arity')) ?? null
  const reason = exception.get(atom('reason')) ?? null
  if (reason === null && (name === null || arity === null)) return { text: 'undefined function', isLoaded: false }
  const mfa = formatMfa(module, name, arity) ?? ''
  if (reason === null && module === null) return { text: `function ${mfa} is undefined`, isLoaded: false }
  const why = reason ?? (table()?.module(module as Atom) === undefined ? moduleNotLoaded : functionNotExported)
  if (why === functionNotExported) return { text: `function ${mfa} is undefined or private`, isLoaded: true }
  if (why === moduleNotLoaded) {
    const text = `function ${mfa} is undefined (module ${atomLiteral(module as Atom)} is not available)`
    return { text, isLoaded: false }
  }
  const given = why instanceof Atom ? why.name : typeof why === 'string' ? why : shown(why)
  return { text: `function ${mfa} is undefined (${given})`, isLoaded: false }
}

/** What follows the message once the error was blamed: what may have been meant. */
export function undefinedFunctionHint(exception: TermMap): string {
  const module = exception.get(atom('module')) ?? null
  const name = exception.get(atom('function')) ?? null
  const arity = exception.get(atom('arity')) ?? null
  if (module === null && arity === 0) {
    return (
      '. If you are using the dot syntax, such as module.function(), ' +
      'make sure the left-hand side of the dot is a module atom'
    )
  }
  if (!(module instanceof Atom) || !(name instanceof Atom) || typeof arity !== 'number') return ''
  if (!undefinedFunctionMessage(exception).isLoaded) return ''
  const behaviour = current?.runtime.parts.behaviourAsking?.(module, name, arity)
  const asked = behaviour === undefined ? '' : `, but the behaviour ${atomLiteral(behaviour)} expects it to be present`
  return asked + otherHint(module, name, arity)
}

function otherHint(module: Atom, name: Atom, arity: number): string {
  if (table()?.module(module)?.docs?.get(`${name.name}/${arity}`)?.kind === 'macro') {
    return (
      '. However there is a macro with the same name and arity. ' +
      `Be sure to require ${atomLiteral(module)} if you intend to invoke this macro`
    )
  }
  return didYouMean(module, name)
}

/** `. Did you mean:` and the functions and macros of `module` like `name`; empty when there is none. */
export function didYouMean(module: Atom, name: Atom): string {
  const known = table()?.module(module)
  if (known === undefined) return ''
  const exports = callable(known)
  const same = exports.filter(([key]) => key === name)
  const isDeprecated = current?.runtime.parts.isDeprecated
  const likely = (
    same.length > 0 ? same : exports.filter(([key, arity]) => isDeprecated?.(module, key.name, arity) !== true)
  )
    .map(([key, arity]) => ({ key, arity, distance: jaroDistance(name.name, key.name) }))
    .filter(({ distance }) => distance >= threshold)
    .sort((a, b) => b.distance - a.distance)
    .slice(0, mostSuggestions)
    .sort((a, b) => compare(a.key, b.key))
  if (likely.length === 0) return ''
  return `. Did you mean:\n\n${likely.map(({ key, arity }) => `      * ${atomCall(key)}/${arity}\n`).join('')}`
}

function table(): Code | undefined {
  return current?.runtime.parts.code
}
