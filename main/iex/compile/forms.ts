/** The forms of the language that are not calls of functions, by name and number of arguments. Filled by language.ts, define.ts and others. */
import type { Node } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import type { Step } from '../machine/machine.js'

export type Form = (c: Compiler, args: readonly Node[], isTail: boolean, node: Node) => Step

/** By `name/count`; `name/*` for any number; `Module.name/count`. */
export const forms = new Map<string, Form>()
