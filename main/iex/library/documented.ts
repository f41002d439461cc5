/** Modules that the runtime has, written down for the console. */
import type { Module } from '../../otp/code.js'
import { type Atom, atom } from '../../otp/term/term.js'
import { undefinedFunction } from '../machine/failing.js'
import { type Functions, libraryModule, type Macros } from './module.js'

/**
 * The module `name` of `modules` with docs.
 *
 * docs  what each function gives, by signature
 * own   functions that are added, or stand in the place of those that it has
 */
export function documented(
  modules: readonly Module[],
  name: Atom,
  doc: string,
  docs: Readonly<Record<string, string>>,
  own: Functions = {},
  macros: Macros = {},
): Module {
  const known = modules.find((module) => module.name === name)
  const functions = Object.entries(docs).map(([signature, text]): [string, Functions[string]] => {
    const head = atom(/^[a-z_]\w*[?!]?/.exec(signature)?.[0] ?? signature)
    const arities = known?.functions.get(head)
    return [
      signature,
      [text, (...args) => (arities?.[args.length] ?? (() => undefinedFunction(name, head, args)))(...args)],
    ]
  })
  return libraryModule(name, doc, { ...Object.fromEntries(functions), ...own }, macros)
}
