/** Logger.Formatter: what log entries look like. Source: Elixir 1.14's `Logger.Formatter`. */
import { code } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import {
  consoleText,
  dateData,
  fieldOf,
  levelpadWarning,
  patternParts,
  timeData,
  valueData,
} from '../../otp/logger/formatter.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { refused } from '../../otp/process/raised.js'
import { bitstring, Bitstring, decode, isBinary } from '../../otp/term/bitstring.js'
import { alias, atom, atomName, Cons, emptyList, isAtom, listFrom, type Term, Tuple } from '../../otp/term/term.js'
import { functionClause } from '../machine/failing.js'
import { printTo } from '../shell/device.js'
import { enumerated, noClause } from './arguments.js'
import { libraryModule } from './module.js'
import { toText } from './text.js'

const module = 'Logger.Formatter'
const levelpad = atom('levelpad')
const unknown = '\ufffd'

/** Text and names of fields, as a list; a function stays what it is. */
function* compile(pattern: Term): Proc<Term> {
  if (pattern instanceof Tuple && pattern.size === 2 && isAtom(pattern.e0) && isAtom(pattern.e1)) return pattern
  const text = pattern ?? consoleText
  if (typeof text !== 'string') return noClause(module, 'compile', pattern)
  const parts: Term[] = []
  for (const part of patternParts(text)) {
    const made = typeof part === 'string' ? part : atom(known(part.name))
    if (made === levelpad) yield* settle(printTo(atom('stderr'), levelpadWarning))
    parts.push(made)
  }
  return listFrom(parts)
}

function known(name: string): string {
  try {
    return fieldOf(name)
  } catch (thrown) {
    // Elixir raises it as its own
    return argumentError((thrown as Error).message)
  }
}

function* format(config: Term, level: Term, message: Term, timestamp: Term, metadata: Term): Proc<Term> {
  if (config instanceof Tuple && config.size === 2)
    return (yield* settle(
      code().call(config.e0 as never, config.e1 as never, [level, message, timestamp, metadata]),
    )) as Term
  const parts: Term[] = []
  for (const each of (yield* settle(enumerated(config))) as readonly Term[])
    parts.push(yield* output(each, level, message, timestamp, metadata))
  return listFrom(parts)
}

function* output(part: Term, level: Term, message: Term, timestamp: Term, metadata: Term): Proc<Term> {
  const [date, time] = timestamp instanceof Tuple && timestamp.size === 2 ? [timestamp.e0, timestamp.e1] : []
  switch (isAtom(part) ? atomName(part) : '') {
    case 'message':
      return message
    case 'date':
      return date === undefined ? part : formatDate(date)
    case 'time':
      return time === undefined ? part : formatTime(time)
    case 'level':
      return isAtom(level) ? atomName(level) : refused('atom_to_binary', [level])
    case 'node':
      return 'nonode@nohost'
    case 'levelpad':
      return level === atom('info') || level === atom('warn') ? ' ' : ''
    case 'metadata':
      return metadata === emptyList ? '' : yield* metadataData(metadata)
    default:
      return part
  }
}

function* metadataData(metadata: Term): Proc<Term> {
  const parts: Term[] = []
  let rest = metadata
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    if (!(head instanceof Tuple) || head.size !== 2) break
    const data = valueData(head.e0, head.e1)
    const value = data === undefined ? yield* written(head.e1) : data
    if (value !== null) parts.push((yield* settle(toText(head.e0))) as Term, 61, value, 32)
  }
  return rest === emptyList ? listFrom(parts) : functionClause(alias(module), 'metadata', [rest])
}

/** What String.Chars makes of `value`; nil where it knows nothing of it. */
function* written(value: Term): Proc<Term> {
  const implemented = yield* settle(code().call(alias('String.Chars'), atom('impl_for'), [value]))
  return implemented === null ? null : ((yield* settle(toText(value))) as Term)
}

function formatDate(date: Term): Term {
  return date instanceof Tuple && date.size === 3 ? dateData(date.items()) : noClause(module, 'format_date', date)
}

function formatTime(time: Term): Term {
  return time instanceof Tuple && time.size === 4 ? timeData(time.items()) : noClause(module, 'format_time', time)
}

/** Chardata with `�` in the place of what is no text. */
function prune(data: Term): Term {
  if (data instanceof Bitstring && isBinary(data)) return pruned(data.bytes)
  if (typeof data === 'string' || data === emptyList) return data
  if (!(data instanceof Cons)) return unknown
  const items: Term[] = []
  let rest: Term = data
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    items.push(typeof head === 'number' && head >= 0 && head <= 0x10ffff ? head : prune(head))
  }
  return items.reduceRight<Term>((tail, item) => new Cons(item, tail), rest === emptyList ? rest : prune(rest))
}

function pruned(bytes: Uint8Array): Term {
  let text = ''
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] as number
    const size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    const character = i + size <= bytes.length ? decode(bytes.subarray(i, i + size)) : undefined
    text += character ?? unknown
    i += character === undefined ? 1 : size
  }
  return bitstring(new TextEncoder().encode(text))
}

export const loggerFormatter = libraryModule(alias(module), 'What log entries look like.', {
  'compile(pattern_or_function)': ['The parts of a pattern such as `"$time [$level] $message"`.', compile],
  'format(pattern_or_function, level, message, timestamp, metadata)': [
    'The entry as chardata, by a pattern that was compiled or by a function `{module, name}`.',
    format,
  ],
  'format_date(date)': ['`{year, month, day}` as chardata.', formatDate],
  'format_time(time)': ['`{hours, minutes, seconds, milliseconds}` as chardata.', formatTime],
  'prune(data)': ['Chardata with `�` in the place of what is no text.', prune],
})
