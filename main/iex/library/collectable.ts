/** The protocol Collectable. */
import type { Module } from '../../otp/code.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { concat } from '../../otp/term/bitstring.js'
import { Cons, emptyList, listFrom, pair, type Term, toArray, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { structModule, typeOf } from './dispatch.js'
import { collector } from './enumeration/collect-into.js'
import { cont, done } from './enumeration/source.js'
import { made, protocolModules } from './protocols.js'

/** `{acc, fun}`: what has been taken so far is the accumulator, a list of items, the last one first. */
function into(target: Term): Term {
  const type = (structModule(target) ?? typeOf(target)).name.replace(/^Elixir\./, '')
  const isBinary = type === 'BitString'
  const fun = made(`Collectable.${type}`, 'into', 1, 2, (acc, command) => {
    if (command instanceof Tuple && command.e0 === cont) return new Cons(command.e1, acc)
    if (command !== done) return atoms.ok
    const items = toArray(acc).reverse()
    if (isBinary) return concat(items as string[])
    return filled(target, items)
  })
  return pair(isBinary ? listFrom([target]) : emptyList, fun)
}

function* filled(target: Term, items: readonly Term[]): Proc<Term> {
  const made = collector(target)
  const taking = isProc(made) ? yield* made : made
  for (const item of items) {
    const pushed = taking.push(item)
    if (isProc(pushed)) yield* pushed
  }
  const result = taking.done()
  return (isProc(result) ? yield* result : result) as Term
}

export const collectableProtocol: readonly Module[] = protocolModules({
  name: 'Collectable',
  doc: 'The protocol of what items can be put into: the other side of Enumerable.',
  functions: {
    'into(collectable)': ['`{acc, fun}`: `fun` takes `{:cont, item}`, `:done` and `:halt`.', into],
  },
  types: ['BitString', 'File.Stream', 'HashDict', 'HashSet', 'IO.Stream', 'List', 'Map', 'MapSet', 'Mix.Shell'],
})
