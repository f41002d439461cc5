/** Integer.is_odd/1 and is_even/1: macros, so that guards may use them. Source: Elixir 1.14's `Integer`. */
import { atom, type Term } from '../otp/term/term.js'
import type { Node } from './ast.js'
import { undefinedFunction } from './failing.js'
import { type Form, forms } from './forms.js'
import { integer } from './library/integer.js'
import { Make1 } from './steps.js'

const module = atom('Elixir.Integer')

/** Without `require Integer` it is a call of a function that is not there. */
function parity(name: string): Form {
  return (c, args) => {
    const operand = c.operand(args[0] as Node)
    const isKnown = c.env.requires.has(module.name) || c.env.imports.some((each) => each.module === module)
    const run = integer.functions.get(atom(name))?.[1] as (value: Term) => Term
    return new Make1(operand, isKnown ? run : (value) => undefinedFunction(module, atom(name), [value]))
  }
}

forms.set('Elixir.Integer.is_odd/1', parity('is_odd'))
forms.set('Elixir.Integer.is_even/1', parity('is_even'))
