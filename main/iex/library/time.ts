/** Time as Elixir and Erlang tell it: units, the monotonic and the system's time. Native units are nanoseconds. */
import { monotonicStart } from '../../otp/process/clock.js'
import { runtime } from '../../otp/process/api.js'
import { atom, Atom, integer, isInteger, type Term } from '../../otp/term/term.js'

const native = 1_000_000_000n
/** What monotonic time shows when a node starts: far below zero, so that nobody takes it for a date. */

const partsBySecond: Readonly<Record<string, bigint>> = {
  second: 1n,
  millisecond: 1000n,
  microsecond: 1_000_000n,
  nanosecond: native,
  native,
  perf_counter: native,
}
/** Older names, which Erlang still takes. */
const older: Readonly<Record<string, string>> = {
  seconds: 'second',
  milli_seconds: 'millisecond',
  micro_seconds: 'microsecond',
  nano_seconds: 'nanosecond',
}

/** Parts of a second, of a unit's name or of a number of parts; undefined for what is no unit. */
export function partsOf(unit: Term): bigint | undefined {
  if (isInteger(unit)) return unit > 0 ? BigInt(unit) : undefined
  if (!(unit instanceof Atom)) return undefined
  return partsBySecond[older[unit.name] ?? unit.name]
}

/** `time` counted in parts `to` instead of `from`, rounded down. */
export function convert(time: Term, from: bigint, to: bigint): Term {
  const product = BigInt(time as number) * to
  const quotient = product / from
  return integer(product < 0n && quotient * from !== product ? quotient - 1n : quotient)
}

function nanoseconds(ms: number): bigint {
  return BigInt(Math.round(ms * 1000)) * 1000n
}

/** ns of the monotonic clock. */
export function monotonicNs(): bigint {
  return nanoseconds(runtime().clock.now()) + monotonicStart
}

/** ns of the system's clock, since 1970. */
export function systemNs(): bigint {
  return nanoseconds(runtime().clock.systemTime())
}

/** `ns` in `parts` of a second. */
export function inParts(ns: bigint, parts: bigint): Term {
  return convert(integer(ns), native, parts)
}

/** ms on the runtime's clock of `time`, a monotonic time in ms. */
export function clockMs(time: Term): number {
  return Number(BigInt(time as number) - monotonicStart / 1_000_000n)
}

export const nativeParts = native
export const nativeUnit = atom('native')
