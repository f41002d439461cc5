/** Whether a module has a function: `function_exported?/3`, and `:erlang.module_loaded/1`. */
import { code } from '../../otp/code.js'
import { refused } from '../../otp/process/raised.js'
import { Atom, atom, isAtom, isInteger, type Term } from '../../otp/term/term.js'

const named = (name: Atom | null | boolean): Atom => (name instanceof Atom ? name : atom(String(name)))

export function functionExported(module: Term, name: Term, arity: Term): Term {
  if (!isAtom(module) || !isAtom(name) || !isInteger(arity) || arity < 0)
    return refused('function_exported', [module, name, arity])
  return module instanceof Atom && code().find(module, named(name), Number(arity)) !== undefined
}

export function moduleLoaded(module: Term): Term {
  if (!isAtom(module)) return refused('module_loaded', [module])
  return module instanceof Atom && code().module(module) !== undefined
}
