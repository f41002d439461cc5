/** Range: integers from one to another. Source: Elixir 1.14's `Range`. */
import { add, multiply } from '../../otp/ets/arithmetic.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { alias, atom, isInteger, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { type Range, rangeOf, rangeSize } from './enumeration/each.js'
import { libraryModule } from './module.js'
import { structFunctions } from './struct-functions.js'

const module = alias('Range')

function rangeTerm(first: Term, last: Term, step: Term): TermMap {
  return TermMap.from<Term, Term>([
    [atoms.struct, module],
    [atom('first'), first],
    [atom('last'), last],
    [atom('step'), step],
  ])
}

function make(first: Term, last: Term, step?: Term): Term {
  if (step === undefined) {
    if (isInteger(first) && isInteger(last)) return rangeTerm(first, last, first <= last ? 1 : -1)
    return argumentError(`ranges (first..last) expect both sides to be integers, got: ${shown(first)}..${shown(last)}`)
  }
  if (isInteger(first) && isInteger(last) && isInteger(step) && step !== 0) return rangeTerm(first, last, step)
  return argumentError(
    'ranges (first..last//step) expect both sides to be integers and the step to be a non-zero integer, ' +
      `got: ${shown(first)}..${shown(last)}//${shown(step)}`,
  )
}

function size(term: Term): Term {
  const range = rangeOf(term)
  return range === undefined ? noClause('Range', 'size', term) : rangeSize(range)
}

function shift(term: Term, steps: Term): Term {
  const range = rangeOf(term)
  if (range === undefined || !isInteger(steps)) return noClause('Range', 'shift', term, steps)
  const by = multiply(range.step, steps) as Term
  return rangeTerm(add(range.first, by) as Term, add(range.last, by) as Term, range.step)
}

/** A range with its smaller end first; the last is left as it was given. */
function upwards({ first, last, step }: Range): { first: bigint; last: bigint; step: bigint } {
  const [a, b, by] = [BigInt(first), BigInt(last), BigInt(step)]
  return a > b ? { first: b, last: a, step: -by } : { first: a, last: b, step: by }
}

/** Worked out as Elixir 1.14 does it, which for some ranges with steps misses what they share. */
function isDisjoint(one: Term, other: Term): Term {
  const [left, right] = [rangeOf(one), rangeOf(other)]
  if (left === undefined || right === undefined) return noClause('Range', 'disjoint?', one, other)
  if (rangeSize(left) === 0 || rangeSize(right) === 0) return true
  const [a, b] = [upwards(left), upwards(right)]
  if (b.last < a.first || a.last < b.first) return true
  if (a.step === 1n && b.step === 1n) return false
  const { gcd, u, v } = extendedGcd(-a.step, b.step)
  const c = a.first - b.first + b.step - a.step
  const t1 = (Number(-c) / Number(a.step)) * Number(u)
  const t2 = (Number(-c) / Number(b.step)) * Number(v)
  const t = BigInt(Math.max(Math.floor(t1), Math.floor(t2)) + 1)
  const x = (c * u + t * b.step) / gcd - 1n
  const y = (c * v + t * a.step) / gcd - 1n
  return x < 0n || a.first + x * a.step > a.last || y < 0n || b.first + y * b.step > b.last
}

/** The greatest common divisor, and what both are to be multiplied by to give it in sum: `Integer.extended_gcd/2`. */
function extendedGcd(a: bigint, b: bigint): { gcd: bigint; u: bigint; v: bigint } {
  let [r0, r1, s0, s1, t0, t1] = [a, b, 1n, 0n, 0n, 1n]
  for (;;) {
    const quotient = r0 / r1
    const rest = r0 - quotient * r1
    if (rest === 0n) return r1 > 0n ? { gcd: r1, u: s1, v: t1 } : { gcd: -r1, u: -s1, v: -t1 }
    ;[r0, r1] = [r1, rest]
    ;[s0, s1] = [s1, s0 - quotient * s1]
    ;[t0, t1] = [t1, t0 - quotient * t1]
  }
}

export const range = libraryModule(module, 'Ranges: integers from one to another, with a step.', {
  ...structFunctions(rangeTerm(null, null, null)),
  'disjoint?(range1, range2)': ['Whether no number is in both ranges.', isDisjoint],
  'new(first, last)': ['The range from `first` to `last`, downwards if `last` is less.', make],
  'new(first, last, step)': ['The range from `first` to `last`, each `step`th number.', make],
  'range?(term)': ['Whether `term` is a range.', (term) => rangeOf(term) !== undefined],
  'shift(range, steps_to_shift)': ['The range moved by so many of its steps.', shift],
  'size(range)': ['How many numbers are in the range.', size],
})
