/** What `for` calls: what takes its values, and what checks the source of a bitstring generator. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { concat, isBitstring } from '../../otp/term/bitstring.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { atom, Fun, type Term, toArray } from '../../otp/term/term.js'
import { erlangError } from '../machine/failing.js'
import { walked } from '../machine/bit-source.js'
import { collected } from './enumeration/collect-into.js'
import { Seen } from './enum-group.js'

function native(arity: number, run: (...args: Term[]) => unknown): Fun {
  return new Fun(arity, atom('Elixir.Kernel.SpecialForms'), atom('for'), run, false)
}

function taking(isUnique: boolean) {
  return function* (target: Term, fill: Term): Proc<Term> {
    return yield* collected(target, function* (into) {
      const seen = isUnique ? new Seen() : null
      const push = native(1, (value) => {
        const pushed = seen === null || seen.add(value) ? into.push(value) : null
        return isProc(pushed) ? pushed : null
      })
      const result = (fill as Fun).apply(push)
      if (isProc(result)) yield* result
    })
  }
}

/** `(target, fill)`: what `fill` makes of `target`, which it gets a function to put values with. */
export const into = native(2, taking(false))

/** As `into`, each value once. */
export const intoUnique = native(2, taking(true))

/** The binaries of a list as one. */
export const joined = native(1, (values) => {
  const parts = toArray(values)
  for (const part of parts) if (!isBitstring(part)) argumentError(`argument error: ${shown(part)}`)
  return concat(parts as string[])
})

/** `source`, where it is a bitstring, to be taken apart from the front. */
export const bits = native(1, (source) => (isBitstring(source) ? walked(source) : erlangError('bad_generator', source)))
