/**
 * What stands for the object code of a module of the console: an IFF container as `beam_lib` describes it, with the atoms that the module's
 * functions and exports name (AtU8), its exports (ExpT) and its attributes (Attr). There is no machine code: its chunk (Code) says how many functions there are.
 */
import type { Module } from '../../otp/code.js'
import { bitstring } from '../../otp/term/bitstring.js'
import { inspect } from '../../otp/term/inspect.js'
import type { Atom, Term } from '../../otp/term/term.js'

const encoder = new TextEncoder()
const kept = new WeakMap<Module, Term>()

/** Keeps the object code of a module that is defined. */
export function keepObjectCode(module: Module, objectCode: Term): void {
  kept.set(module, objectCode)
}

/** The object code of a module of the console. */
export function objectCodeOf(module: Module): Term | undefined {
  return kept.get(module)
}

function word(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function chunk(name: string, bytes: readonly number[]): number[] {
  const padding = new Array<number>((4 - (bytes.length % 4)) % 4).fill(0)
  return [...encoder.encode(name), ...word(bytes.length), ...bytes, ...padding]
}

/** The object code of `module` with `functions`, all of them by name and arity, and `exports`. */
export function objectCode(
  module: Atom,
  functions: readonly (readonly [string, number])[],
  exports: readonly (readonly [string, number])[],
  attributes: ReadonlyMap<string, Term>,
): Term {
  const atoms = [module.name, '__info__']
  const index = (name: string): number => {
    const known = atoms.indexOf(name)
    return known >= 0 ? known + 1 : atoms.push(name)
  }
  for (const name of ['attributes', 'module', 'functions', 'macros', ...attributes.keys()]) index(name)
  for (const [name] of functions) index(name)
  const exported = exports.flatMap(([name, arity], label) => [...word(index(name)), ...word(arity), ...word(label + 1)])
  const names = atoms.flatMap((name) => {
    const text = encoder.encode(name)
    return [text.length & 255, ...text]
  })
  const texts = [...attributes].map(([name, value]) => `@${name} ${inspect(value)}\n`).join('')
  const body = [
    ...encoder.encode('BEAM'),
    ...chunk('AtU8', [...word(atoms.length), ...names]),
    ...chunk('Code', [...word(16), ...word(0), ...word(0), ...word(0), ...word(functions.length)]),
    ...chunk('ExpT', [...word(exports.length), ...exported]),
    ...chunk('Attr', [...encoder.encode(texts)]),
  ]
  return bitstring(Uint8Array.from([...encoder.encode('FOR1'), ...word(body.length), ...body]))
}
