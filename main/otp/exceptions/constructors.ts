/** Exceptions as other rooms raise them: structs, and `raise` for each kind. */
import { alias, type Atom, atom, emptyList, isList, type Term, TermMap } from '../term/term.js'
import * as atoms from '../term/well-known.js'
import { Raised } from '../process/raised.js'

/** The struct of the exception `module` with `fields`. */
export function exception(module: string | Atom, fields: Readonly<Record<string, Term>>): TermMap {
  const struct = typeof module === 'string' ? alias(module) : module
  return TermMap.from<Term, Term>([
    [atoms.exception, true],
    [atoms.struct, struct],
    ...Object.entries(fields).map(([name, value]): [Term, Term] => [atom(name), value]),
  ])
}

/** True for an exception struct: is_exception/1. */
export function isException(term: Term): term is TermMap {
  return term instanceof TermMap && term.get(atoms.exception) === true && term.get(atoms.struct) !== undefined
}

/** The module of an exception struct. */
export function exceptionModule(struct: TermMap): Atom {
  return struct.get(atoms.struct) as Atom
}

/** Raises `exception`, with `stack` when the functions it passed are known. */
export function raise(exception: TermMap, stack: Term = emptyList): never {
  throw new Raised('error', exception, isList(stack) ? stack : emptyList)
}

/** `raise ArgumentError, message` */
export function argumentError(message: string, stack?: Term): never {
  return raise(exception('ArgumentError', { message }), stack)
}

/** `raise RuntimeError, message` */
export function runtimeError(message: string, stack?: Term): never {
  return raise(exception('RuntimeError', { message }), stack)
}

/** `raise ArithmeticError`, as bad operands do. */
export function arithmeticError(message = 'bad argument in arithmetic expression', stack?: Term): never {
  return raise(exception('ArithmeticError', { message }), stack)
}

/** `raise KeyError, key: key, term: term` */
export function keyError(key: Term, term: Term, stack?: Term): never {
  return raise(exception('KeyError', { key, term, message: null }), stack)
}

/** `raise Protocol.UndefinedError, protocol: protocol, value: value` */
export function protocolUndefined(protocol: Atom, value: Term, description = '', stack?: Term): never {
  return raise(exception('Protocol.UndefinedError', { protocol, value, description }), stack)
}

/** `raise Enum.EmptyError` */
export function emptyError(stack?: Term): never {
  return raise(exception('Enum.EmptyError', { message: 'empty error' }), stack)
}

/** `raise Enum.OutOfBoundsError` */
export function outOfBounds(stack?: Term): never {
  return raise(exception('Enum.OutOfBoundsError', { message: 'out of bounds error' }), stack)
}
