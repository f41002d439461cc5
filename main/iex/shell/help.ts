/**
 * What `h`, `b` and `t` print: the docs of modules, functions, macros and callbacks.
 * Source: IEx.Introspection of Elixir 1.14.
 */
import { code, type FunctionDoc, type Module } from '../../otp/code.js'
import { shown } from '../../otp/exceptions/shown.js'
import { Atom, isAtom, type Term, Tuple } from '../../otp/term/term.js'
import { type Callback, callbacksOf } from '../modules/callback-docs.js'
import { docText, headingText } from './markdown.js'

/** A module, `{module, name}` or `{module, name, arity}`, as what was typed names it. */
interface Subject {
  readonly module: Atom
  readonly name?: string
  readonly arity?: number
}

function subjectOf(target: Term): Subject | undefined {
  if (target instanceof Atom) return { module: target }
  if (!(target instanceof Tuple) || !(target.e0 instanceof Atom)) return undefined
  const module = target.e0
  const named = isAtom(target.e1)
    ? { module, name: String(target.e1 instanceof Atom ? target.e1.name : target.e1) }
    : undefined
  if (target.size === 2) return named
  return target.size === 3 && named !== undefined && typeof target.e2 === 'number'
    ? { ...named, arity: target.e2 }
    : undefined
}

function titleOf({ module, name, arity }: Subject): string {
  return `${shown(module)}${name === undefined ? '' : `.${name}`}${arity === undefined ? '' : `/${arity}`}`
}

const unavailable = (module: Atom): string => `Could not load module ${shown(module)}, got: nofile\n`

/** What `h(target)` prints. */
export function helpText(target: Term): string {
  const subject = subjectOf(target)
  if (subject === undefined)
    return (
      `The "h" helper expects a Module, Module.fun or Module.fun/arity, got: ${shown(target)}\n` +
      'If instead of accessing documentation you would like more information about a value or about the result of an expression, use the "i" helper instead\n'
    )
  const module = code().module(subject.module)
  if (module === undefined) return unavailable(subject.module)
  if (module.origin === 'console' || (module.docs === undefined && !subject.module.name.startsWith('Elixir.')))
    return `${shown(subject.module)} was not compiled with docs\n`
  return subject.name === undefined ? moduleText(module) : functionsText(module, subject)
}

function moduleText({ name, doc }: Module): string {
  if (typeof doc !== 'string') return `No documentation for ${shown(name)} was found\n`
  return headingText(shown(name)) + docText(doc)
}

function functionsText({ docs }: Module, subject: Subject): string {
  const { module, name, arity } = subject
  const found = new Map<string, FunctionDoc>()
  for (const [key, doc] of docs ?? []) {
    const [at, count] = [key.lastIndexOf('/'), Number(key.slice(key.lastIndexOf('/') + 1))]
    if (key.slice(0, at) !== name || (arity !== undefined && count !== arity) || doc.doc === false) continue
    found.set(doc.signature, doc)
  }
  if (found.size > 0)
    return [...found.values()]
      .map(({ kind, signature, doc }) => {
        const heading = headingText(`${kind === 'macro' ? 'defmacro' : 'def'} ${signature}`)
        return heading + (doc === false ? '' : docText(doc))
      })
      .join('')
  if (matching(callbacksOf(module), subject).length > 0)
    return (
      `No documentation for function ${titleOf(subject)} was found, but there is a callback with the same name.\n` +
      'You can view callback documentation with the b/1 helper.\n\n'
    )
  return `No documentation for ${titleOf(subject)} was found\n`
}

function matching(callbacks: readonly Callback[], { name, arity }: Subject): Callback[] {
  return callbacks.filter((each) => each.name === name && (arity === undefined || each.arity === arity))
}

const noTypes = (module: Atom): string =>
  `Beam code not available for ${shown(module)} or debug info is missing, cannot load typespecs\n`

/** What `b(target)` prints. */
export function behaviourText(target: Term): string {
  const subject = subjectOf(target)
  if (subject === undefined) return `Invalid arguments for b helper: ${shown(target)}\n`
  const { module, name } = subject
  const known = code().module(module)
  if (known === undefined) return unavailable(module)
  if (known.origin === 'console') return noTypes(module)
  const all = callbacksOf(module)
  if (name !== undefined) {
    const found = matching(all, subject)
    if (found.length === 0) return `No documentation for ${titleOf(subject)} was found\n`
    return found.map(({ spec, doc }) => `${spec}\n\n${docText(doc)}`).join('')
  }
  if (all.length === 0) return `No callbacks for ${shown(module)} were found\n`
  const optional = all.filter((each) => each.isOptional).map((each) => `${each.name}: ${each.arity}`)
  const head = '@optional_callbacks '
  const listed = optional.length === 0 ? '' : `${head}${optional.join(`,\n${' '.repeat(head.length)}`)}\n\n`
  return all.map(({ spec }) => `${spec}\n\n`).join('') + listed
}

/** What `t(target)` prints: types are read and forgotten here. */
export function typeText(target: Term): string {
  const subject = subjectOf(target)
  if (subject === undefined) return `Invalid arguments for t helper: ${shown(target)}\n`
  const { module } = subject
  if (code().module(module) === undefined) return unavailable(module)
  return noTypes(module)
}

/** What `open(target)` prints: there is no editor that it could open. */
export function openText(target: Term): string {
  const subject = subjectOf(target)
  if (subject === undefined) return `Invalid arguments for open helper: ${shown(target)}\n`
  if (code().module(subject.module) === undefined)
    return `Could not open: ${titleOf(subject)}. Module is not available.\n`
  return `Could not open: ${titleOf(subject)}. Its source is not available.\n`
}
