/** Integer.is_odd/1 and is_even/1: macros, so that guards may use them. Source: Elixir 1.14's `Integer`. */
import { atom, type Term } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { type Form, forms } from './forms.js'
import { integer } from '../library/integer.js'
import { Make1 } from '../machine/steps.js'

function parity(name: string): Form {
  const run = integer.functions.get(atom(name))?.[1] as (value: Term) => Term
  return (c, args) => new Make1(c.operand(args[0] as Node), run)
}

forms.set('Elixir.Integer.is_odd/1', parity('is_odd'))
forms.set('Elixir.Integer.is_even/1', parity('is_even'))
