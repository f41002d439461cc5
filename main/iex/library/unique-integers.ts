/** Integers that no other call gives. Source: OTP 25's erl_bif_unique.c, on a node of one scheduler. */
import { monotonicStart } from '../../otp/process/clock.js'
import { current, running } from '../../otp/process/current.js'
import { refused } from '../../otp/process/raised.js'
import { atom, emptyList, integer, isList, isProperList, type Term, toArray } from '../../otp/term/term.js'

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** How many were made, of those that grow and of the others. */
    uniqueIntegers?: { monotonic: bigint; other: bigint }
  }
}

const positive = atom('positive')
const monotonic = atom('monotonic')

/** The lower four bits say which scheduler made it. */
const perScheduler = 16n
const scheduler = 1n

/** `:erlang.unique_integer/0,1` */
export function uniqueInteger(modifiers: Term = emptyList): Term {
  const names = isList(modifiers) && isProperList(modifiers) ? toArray(modifiers) : [null]
  if (!names.every((each) => each === positive || each === monotonic)) return refused('unique_integer', [modifiers])
  const count = names.includes(monotonic) ? counts().monotonic++ : counts().other++ * perScheduler + scheduler
  return integer(names.includes(positive) ? count + 1n : count + monotonicStart)
}

/** As `:erlang.unique_integer/0`; where no process runs, the first one of all. */
export function nextUnique(): Term {
  return current === null ? integer(monotonicStart + scheduler) : uniqueInteger()
}

function counts(): { monotonic: bigint; other: bigint } {
  const { parts } = running().runtime
  return (parts.uniqueIntegers ??= { monotonic: 0n, other: 0n })
}
