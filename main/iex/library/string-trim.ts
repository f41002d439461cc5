/** Taking away, adding and changing at the ends of text. Source: Elixir 1.14's `String`. */
import { allocateList } from '../../otp/allocation.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { binaryBytes, concat, isBinary } from '../../otp/term/bitstring.js'
import { Cons, isInteger, listFrom, type Term, toArray } from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { type Binary, bytesOf, graphemeCount, graphemes } from './graphemes.js'

/** True when the bytes of `part` stand in those of `text` at `from`. */
export function standsAt(text: Binary, part: Binary, from: number): boolean {
  const bytes = binaryBytes(text)
  const wanted = binaryBytes(part)
  return from >= 0 && from + wanted.length <= bytes.length && wanted.every((byte, i) => bytes[from + i] === byte)
}

export function startsWith(text: Binary, part: Binary): boolean {
  return typeof text === 'string' && typeof part === 'string' ? text.startsWith(part) : standsAt(text, part, 0)
}

export function endsWith(text: Binary, part: Binary): boolean {
  if (typeof text === 'string' && typeof part === 'string') return text.endsWith(part)
  return standsAt(text, part, binaryBytes(text).length - binaryBytes(part).length)
}

type Replacing = (text: Term, match: Term, by: Term) => Term

/** `replace_leading` and `replace_trailing`: every `match` at an end becomes `by`. */
function repeatedly(name: string, isLeading: boolean): Replacing {
  return (text, match, by) => {
    if (!isBinary(text) || !isBinary(match) || !isBinary(by)) return noClause('String', name, text, match, by)
    if (match === '') return argumentError('cannot use an empty string as the match to replace')
    const size = binaryBytes(match).length
    let left: Binary = text
    const made: Binary[] = []
    while (isLeading ? startsWith(left, match) : endsWith(left, match)) {
      left = isLeading ? bytesOf(left, size) : bytesOf(left, 0, binaryBytes(left).length - size)
      made.push(by)
    }
    return concat(isLeading ? [...made, left] : [left, ...made])
  }
}

export const replaceLeading = repeatedly('replace_leading', true)
export const replaceTrailing = repeatedly('replace_trailing', false)

export function replacePrefix(text: Term, match: Term, by: Term): Term {
  if (!isBinary(text) || !isBinary(match) || !isBinary(by)) return noClause('String', 'replace_prefix', text, match, by)
  return startsWith(text, match) ? concat([by, bytesOf(text, binaryBytes(match).length)]) : text
}

export function replaceSuffix(text: Term, match: Term, by: Term): Term {
  if (!isBinary(text) || !isBinary(match) || !isBinary(by)) return noClause('String', 'replace_suffix', text, match, by)
  if (!endsWith(text, match)) return text
  return concat([bytesOf(text, 0, binaryBytes(text).length - binaryBytes(match).length), by])
}

/** `pad_leading` and `pad_trailing`. */
export function pad(name: string, text: Term, count: Term, padding: Term): Term {
  const elements = isBinary(padding) ? graphemes(padding) : padding instanceof Cons ? toArray(padding) : []
  if (!isBinary(text) || !isInteger(count) || count < 0 || elements.length === 0)
    return noClause('String', name, text, count, isBinary(padding) ? listFrom(elements) : padding)
  const missing = Number(count) - graphemeCount(text)
  if (missing <= 0) return text
  allocateList(missing)
  // Those that are not reached may be anything.
  const used = elements.slice(0, missing).map((each) => {
    return isBinary(each) ? each : argumentError(`expected a string padding element, got: ${shown(each)}`)
  })
  const block = concat(used)
  const rounds = Math.floor(missing / used.length)
  const filler = typeof block === 'string' ? [block.repeat(rounds)] : new Array<Binary>(rounds).fill(block)
  filler.push(...used.slice(0, missing % used.length))
  return name === 'pad_leading' ? concat([...filler, text]) : concat([text, ...filler])
}
