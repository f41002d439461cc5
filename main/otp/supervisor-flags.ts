/** The flags of a supervisor: strategy, how many restarts within what time, when it ends with its children. Source: supervisor.erl, check_flags. */
import type { Atom } from './term/term.js'
import { atom, pair, type Term, TermMap, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { type AutoShutdown, BadSpec } from './child-spec.js'

const autoShutdownKey = atom('auto_shutdown')
const never = atom('never')
const anySignificant = atom('any_significant')
const allSignificant = atom('all_significant')

export interface Flags {
  readonly strategy: Atom
  /** The most restarts within `period`. */
  readonly intensity: number
  /** seconds */
  readonly period: number
  readonly autoShutdown: AutoShutdown
}

/** `given`, a map or `{strategy, intensity, period}`, with OTP's defaults; or what is wrong with it. */
export function checkFlags(given: Term): Flags | BadSpec {
  if (given instanceof TermMap) {
    const value = (key: Atom, otherwise: Term): Term => {
      const found = given.get(key)
      return found === undefined ? otherwise : found
    }
    return check(
      value(atoms.strategy, atoms.oneForOne),
      value(atoms.intensity, 1),
      value(atoms.period, 5),
      value(autoShutdownKey, never),
    )
  }
  if (given instanceof Tuple && given.size === 3) return check(given.e0, given.e1, given.e2, never)
  return new BadSpec(pair(atom('invalid_type'), given))
}

function check(strategy: Term, intensity: Term, period: Term, autoShutdown: Term): Flags | BadSpec {
  if (!isStrategy(strategy)) return new BadSpec(pair(atom('invalid_strategy'), strategy))
  if (typeof intensity !== 'number' || intensity < 0) return new BadSpec(pair(atom('invalid_intensity'), intensity))
  if (typeof period !== 'number' || period <= 0) return new BadSpec(pair(atom('invalid_period'), period))
  if (autoShutdown !== never && autoShutdown !== anySignificant && autoShutdown !== allSignificant)
    return new BadSpec(pair(atom('invalid_auto_shutdown'), autoShutdown))
  return { strategy, intensity, period, autoShutdown: autoShutdown.name as AutoShutdown }
}

function isStrategy(term: Term): term is Atom {
  return (
    term === atoms.oneForOne || term === atoms.oneForAll || term === atoms.restForOne || term === atoms.simpleOneForOne
  )
}
