/** `:base64`. What is no text of base 64 fails where OTP comes upon it. Source: OTP 25's base64.erl. */
import { nativeModule } from '../../../otp/code.js'
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { refused } from '../../../otp/process/raised.js'
import { shown } from '../../../otp/exceptions/shown.js'
import { binaryBytes, bitstring, isBinary } from '../../../otp/term/bitstring.js'
import { atom, Cons, emptyList, isInteger, isList, listFrom, type Term, tupleFrom } from '../../../otp/term/term.js'
import { badArithmetic, erlangError, functionClause } from '../../machine/failing.js'
import { built } from '../enumeration/portions.js'

const home = atom('base64')
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const digits = new Map(Array.from(alphabet, (char, i): [number, number] => [char.charCodeAt(0), i]))
const [bad, blank, padding] = [atom('bad'), atom('ws'), atom('eq')]
const equalsSign = 61

/** The tuples that OTP looks bytes and letters up in, as far as its errors show them. */
const meanings = tupleFrom(new Array<Term>(256).fill(bad))
const letters = tupleFrom(Array.from(alphabet, (char): Term => char.charCodeAt(0)))

/** The bytes of a binary, or the integers of a list. */
function bytesOf(name: string, data: Term): ArrayLike<number> {
  if (isBinary(data)) return binaryBytes(data)
  if (!isList(data)) return functionClause(home, name, [data])
  const bytes: number[] = []
  let rest: Term = data
  for (; rest instanceof Cons; rest = rest.tail)
    bytes.push(isInteger(rest.head) ? Number(rest.head) : badArithmetic('bsr', rest.head, 2))
  return rest === emptyList ? bytes : functionClause(home, `${name}_list`, [data, ''])
}

function encoded(name: string, data: Term): Uint8Array {
  const bytes = bytesOf(name, data)
  const made = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(equalsSign)
  for (let i = 0, at = 0; i < bytes.length; i += 3, at += 4) {
    const [a, b, c] = [bytes[i] as number, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0]
    const quarters = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63]
    const used = Math.min(bytes.length - i, 3) + 1
    for (let j = 0; j < used; j++) {
      const quarter = quarters[j] as number
      if (quarter < 0 || quarter > 63) return refused('element', [quarter + 1, letters])
      made[at + j] = alphabet.charCodeAt(quarter)
    }
  }
  return made
}

/** What a byte stands for: six bits, padding, a blank, or nothing. */
function meaning(code: number): number | Term {
  if (code === equalsSign) return padding
  if (code === 32 || (code >= 9 && code <= 10) || code === 13) return blank
  return digits.get(code) ?? bad
}

function encodedBytes(data: Term, name: string): readonly number[] {
  if (isBinary(data)) return [...binaryBytes(data)]
  if (!isList(data)) return functionClause(home, name, [data])
  const codes: number[] = []
  let rest: Term = data
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    const isByte = typeof head === 'number' && head >= 0 && head <= 255
    codes.push(isByte ? head : refused('element', [head, meanings]))
  }
  return codes
}

/** The bytes of a text. `walker`: the function of OTP that reads it; its clauses are for text that goes on. */
function decoded(data: Term, name: string, walker: string): number[] {
  const codes = encodedBytes(data, name)
  const end = walker === 'decode_binary' ? '' : emptyList
  const made: number[] = []
  const group: Term[] = []
  for (let at = 0; at < codes.length; at++) {
    const found = meaning(codes[at] as number)
    if (found === blank) continue
    group.push(found)
    if (group.length < 4) continue
    const isOver = found === padding
    const used = !isOver ? 4 : group[2] === padding ? 2 : 3
    // The last of a group that is cut is shifted before any is put in.
    const last = group[used - 1] as Term
    if (isOver && typeof last !== 'number') return badArithmetic('bsr', last, used === 2 ? 4 : 2)
    const bits = group.slice(0, used).map((each, i) => {
      if (typeof each === 'number') return each
      return argumentError(
        `construction of binary failed: segment ${i + 2} of type 'integer': expected an integer but got: ${shown(each)}`,
      )
    })
    const [a, b, c = 0, d = 0] = bits as [number, number, number?, number?]
    made.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d)
    made.length -= 4 - used
    group.length = 0
    if (!isOver) continue
    for (const left of codes.slice(at + 1)) {
      const after = meaning(left)
      if (after !== blank) return erlangError('case_clause', after)
    }
    return made
  }
  if (group.length === 0) return made
  const sofar = walker === 'decode_list_to_string' ? [] : [bitstring(Uint8Array.from(made))]
  return functionClause(home, walker, [end, ...sofar, ...group])
}

/** As `decoded`, of text that other characters may stand in; padding that is none of its end counts as such. */
function mimeDecoded(data: Term, name: string): number[] {
  const known = encodedBytes(data, name).filter((code) => code === equalsSign || digits.has(code))
  const made: number[] = []
  const group: number[] = []
  for (let at = 0; at < known.length; at++) {
    const code = known[at] as number
    if (code === equalsSign) {
      const isEnd = group.length >= 2 && known.slice(at).every((each) => each === equalsSign)
      const isWhole = group.length === 3 || (group.length === 2 && known.length - at >= 2)
      if (!isEnd || !isWhole) continue
      const [a, b, c = 0] = group as [number, number, number?]
      made.push((a << 2) | (b >> 4))
      if (group.length === 3) made.push(((b & 15) << 4) | (c >> 2))
      return made
    }
    group.push(digits.get(code) as number)
    if (group.length < 4) continue
    const [a, b, c, d] = group as [number, number, number, number]
    made.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d)
    group.length = 0
  }
  if (group.length === 0) return made
  if (name === 'mime_decode_to_string') return functionClause(home, 'mime_decode_list_to_string', [emptyList, ...group])
  const walker = isBinary(data) ? 'mime_decode_binary' : 'mime_decode_list'
  return functionClause(home, walker, [isBinary(data) ? '' : emptyList, bitstring(Uint8Array.from(made)), ...group])
}

const binary = (bytes: readonly number[]): Term => bitstring(Uint8Array.from(bytes))

export const base64Module = nativeModule(home, {
  'decode/1': (data) => binary(decoded(data, 'decode', isBinary(data) ? 'decode_binary' : 'decode_list')),
  'decode_to_string/1': (data) => listFrom(decoded(data, 'decode_to_string', 'decode_list_to_string')),
  'encode/1': (data) => bitstring(encoded('encode', data)),
  'encode_to_string/1': (data) => {
    const made = encoded('encode_to_string', data)
    return built(made.length, (i) => made[i] as number)
  },
  'mime_decode/1': (data) => binary(mimeDecoded(data, 'mime_decode')),
  'mime_decode_to_string/1': (data) => listFrom(mimeDecoded(data, 'mime_decode_to_string')),
})
