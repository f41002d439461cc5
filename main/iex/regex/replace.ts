/** Regex.replace/4. Source: Elixir 1.14's `Regex`. */
import { code } from '../../otp/code.js'
import { protocolUndefined } from '../../otp/exceptions/constructors.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { concat, isBinary } from '../../otp/term/bitstring.js'
import { growingByOne } from '../../otp/term/growth.js'
import { alias, atom, Fun, type Term } from '../../otp/term/term.js'
import { toText } from '../library/text.js'
import type { Binary } from '../library/graphemes.js'
import { type Finds, groupText } from './find.js'

/** Text, and the numbers of groups that stand within it. */
type Part = string | number | Binary

/** `\1`, `\g{1}` and `\\` in a replacement. */
function partsOf(replacement: Binary): Part[] {
  if (typeof replacement !== 'string') return [replacement]
  const parts: Part[] = []
  let from = 0
  for (const found of replacement.matchAll(/\\(?:g\{(\d*)\}|(\d+)|(\\))/g)) {
    if (found.index > from) parts.push(replacement.slice(from, found.index))
    parts.push(found[3] ?? Number(found[1] ?? found[2]))
    from = found.index + found[0].length
  }
  parts.push(replacement.slice(from))
  return parts
}

/** The text with what `by` is or gives in the place of what was found. */
export function* replaceFound({ subject, all }: Finds, by: Term): Proc<Term> {
  const parts = by instanceof Fun ? [] : partsOf(isBinary(by) ? by : protocolUndefined(alias('String.Chars'), by))
  const made: Binary[] = []
  let from = 0
  for (const places of all) {
    const [begin, end] = [places[0] as number, places[1] as number]
    growingByOne()
    if (begin > from) made.push(subject.text(from, begin))
    if (by instanceof Fun)
      made.push(
        yield* given(
          by,
          Array.from({ length: by.arity }, (_, i) => groupText(subject, places, i)),
        ),
      )
    else for (const part of parts) made.push(typeof part === 'number' ? groupText(subject, places, part) : part)
    from = Math.max(end, from)
  }
  made.push(subject.text(from, subject.codes.length))
  return concat(made)
}

/** What a function gives for what was found: text, or iodata. */
function* given(by: Fun, groups: readonly Term[]): Proc<Binary> {
  const result = by.apply(...groups)
  const value = (isProc(result) ? yield* result : result) as Term
  if (isBinary(value)) return value
  const text = code().find(alias('IO'), atom('iodata_to_binary'), 1)?.(value) ?? toText(value)
  return (isProc(text) ? yield* text : text) as Binary
}
