/** Application.compile_env/2,3 and compile_env!/2: macros, which a function must not use. Source: Elixir 1.14's `Application`. */
import { runtimeError } from '../../otp/exceptions/constructors.js'
import { atom } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { environmentTerm } from './environment.js'
import { type Form, forms } from './forms.js'
import { literal } from '../syntax/nodes.js'

const application = atom('Elixir.Application')

/** `name` with the environment of whoever calls as its first argument. */
function compiled(name: string, arity: number, defaults: number): Form {
  return (c, args, isTail, node) => {
    if (c.env.fn !== null)
      return runtimeError(`Application.${name}/${arity} cannot be called inside functions, only in the module body`)
    const { line, column } = node
    const place = { line, column }
    const nothing = literal(null, place)
    const given: readonly Node[] = [
      literal(environmentTerm(c, line), place),
      ...args,
      ...Array.from({ length: defaults }, () => nothing),
    ]
    const target = literal(application, place)
    return c.expression({ kind: 'remote-call', target, name, args: given, parens: true, dot: place, ...place }, isTail)
  }
}

forms.set('Elixir.Application.compile_env/2', compiled('compile_env', 3, 1))
forms.set('Elixir.Application.compile_env/3', compiled('compile_env', 3, 0))
forms.set('Elixir.Application.compile_env!/2', compiled('compile_env!', 2, 0))
