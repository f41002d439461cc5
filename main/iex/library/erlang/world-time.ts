/** What `:erlang` has of times in the world: seconds since 1970, and those of the place. Source: OTP 25's erl_time_sup.c. */
import { nativeModule } from '../../../otp/code.js'
import { refused } from '../../../otp/process/raised.js'
import { atom, isInteger, pair, type Term, triple, Tuple } from '../../../otp/term/term.js'

type Numbers = readonly [number, number, number, number, number, number]

/** The numbers of `{{year, month, day}, {hour, minute, second}}`; undefined where it is no time. */
function numbersOf(term: Term): Numbers | undefined {
  const [date, time] = term instanceof Tuple && term.size === 2 ? [term.e0, term.e1] : []
  if (!(date instanceof Tuple && date.size === 3 && time instanceof Tuple && time.size === 3)) return undefined
  const numbers = [...date.items(), ...time.items()]
  if (!numbers.every((each): each is number => typeof each === 'number')) return undefined
  const [year, month, day, hour, minute, second] = numbers as unknown as Numbers
  const last = new Date(Date.UTC(2000, 0, 1))
  last.setUTCFullYear(year, month, 0)
  const isDate = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= last.getUTCDate()
  const isTime = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59
  return isDate && isTime ? [year, month, day, hour, minute, second] : undefined
}

function universal(date: Date): Term {
  return pair(
    triple(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    triple(date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()),
  )
}

function local(date: Date): Term {
  return pair(
    triple(date.getFullYear(), date.getMonth() + 1, date.getDate()),
    triple(date.getHours(), date.getMinutes(), date.getSeconds()),
  )
}

const ofUniversal = ([year, month, ...rest]: Numbers): number => Date.UTC(year, month - 1, ...rest)

/** Of the last second that JavaScript has a date for. */
const mostSeconds = 8.64e12

function fromSeconds(seconds: Term): Term {
  if (!isInteger(seconds) || Math.abs(Number(seconds)) > mostSeconds)
    return refused('posixtime_to_universaltime', [seconds])
  return universal(new Date(Number(seconds) * 1000))
}

function toSeconds(time: Term): Term {
  const numbers = numbersOf(time)
  return numbers === undefined ? refused('universaltime_to_posixtime', [time]) : ofUniversal(numbers) / 1000
}

function toLocal(time: Term): Term {
  const numbers = numbersOf(time)
  return numbers === undefined ? refused('universaltime_to_localtime', [time]) : local(new Date(ofUniversal(numbers)))
}

/** `isSummer`: whether it is meant as a time of summer; told by the place where it is not said. */
function toUniversal(time: Term, isSummer?: Term): Term {
  const args = isSummer === undefined ? [time] : [time, isSummer]
  const isKnown = isSummer === undefined || typeof isSummer === 'boolean' || isSummer === atom('undefined')
  const numbers = numbersOf(time)
  if (numbers === undefined || !isKnown) return refused('localtime_to_universaltime', args)
  const [year, month, ...rest] = numbers
  const found = new Date(year, month - 1, ...rest)
  if (typeof isSummer !== 'boolean') return universal(found)
  const offsets = [0, 6].map((at) => new Date(year, at, 1).getTimezoneOffset())
  const isThen = found.getTimezoneOffset() < Math.max(...offsets)
  const by = isSummer === isThen ? 0 : isSummer ? -1 : 1
  return universal(new Date(found.getTime() + by * 3_600_000))
}

export const erlangWorldTime = nativeModule(atom('erlang'), {
  'localtime_to_universaltime/1': toUniversal,
  'localtime_to_universaltime/2': toUniversal,
  'posixtime_to_universaltime/1': fromSeconds,
  'universaltime_to_localtime/1': toLocal,
  'universaltime_to_posixtime/1': toSeconds,
})
