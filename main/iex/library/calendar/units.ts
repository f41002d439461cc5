/** Units of time as `System.convert_time_unit/3` takes them. */
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { shown } from '../../../otp/exceptions/shown.js'
import { atom, integer, type Term } from '../../../otp/term/term.js'
import { convert, partsOf } from '../time.js'

/** Parts of a second of a unit. errors  ArgumentError */
export function unitParts(unit: Term): bigint {
  const parts = unit === atom('perf_counter') ? undefined : partsOf(unit)
  if (parts !== undefined) return parts
  return argumentError(
    'unsupported time unit. Expected :second, :millisecond, ' +
      `:microsecond, :nanosecond, or a positive integer, got ${shown(unit)}`,
  )
}

/** `count` of microseconds in `unit`, rounded down. */
export function inUnit(microseconds: bigint, unit: Term): bigint {
  return BigInt(convert(integer(microseconds), 1_000_000n, unitParts(unit)) as number)
}

/** `count` of `unit` in microseconds, rounded down. */
export function fromUnit(count: bigint, unit: Term): bigint {
  return BigInt(convert(integer(count), unitParts(unit), 1_000_000n) as number)
}

/** Parts of a day in `unit`. */
export function partsPerDay(unit: Term): bigint {
  return 86_400n * unitParts(unit)
}

/** Digits of a second that a unit gives. */
export function precisionOf(unit: Term): number {
  const digits = ['1', '10', '100', '1000', '10000', '100000'].indexOf(String(unitParts(unit)))
  return digits === -1 ? 6 : digits
}

const lengths: Readonly<Record<string, bigint>> = { day: 86_400n, hour: 3600n, minute: 60n }

/** Seconds of a day, an hour or a minute; undefined for other units. */
export function secondsIn(unit: Term): bigint | undefined {
  return Object.hasOwn(lengths, (unit as { name?: string } | null)?.name ?? '')
    ? lengths[(unit as { name: string }).name]
    : undefined
}
