/** Base. Source: Elixir 1.14's `Base`, RFC 4648. */
import { allocate } from '../../otp/allocation.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { binaryBytes, bitstring, isBinary } from '../../otp/term/bitstring.js'
import { alias, atom, Atom, emptyList, isList, pair, type Term } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { erlangError } from '../machine/failing.js'
import { noClause, option } from './arguments.js'
import { libraryModule, type Functions } from './module.js'

interface Alphabet {
  readonly name: string
  readonly chars: string
  /** Bits of a character, and characters of a whole group. */
  readonly bits: number
  readonly group: number
}

const base16: Alphabet = { name: '16', chars: '0123456789ABCDEF', bits: 4, group: 2 }
const base32: Alphabet = { name: '32', chars: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', bits: 5, group: 8 }
const hex32: Alphabet = { name: '32', chars: '0123456789ABCDEFGHIJKLMNOPQRSTUV', bits: 5, group: 8 }
const base64: Alphabet = {
  name: '64',
  chars: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  bits: 6,
  group: 4,
}
const url64: Alphabet = { ...base64, chars: base64.chars.replace('+/', '-_') }

const paddingCode = 61

function encoded(bytes: Uint8Array, { chars, bits, group }: Alphabet, padding: boolean): string {
  const length = Math.ceil((bytes.length * 8) / bits)
  const whole = padding ? Math.ceil(length / group) * group : length
  allocate(whole, 2)
  const codes = new Uint8Array(whole).fill(paddingCode, length)
  let [at, held, count] = [0, 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (count += 8; count >= bits; count -= bits)
      codes[at++] = chars.charCodeAt((held >> (count - bits)) & ((1 << bits) - 1))
    held &= (1 << count) - 1
  }
  if (count > 0) codes[at++] = chars.charCodeAt((held << (bits - count)) & ((1 << bits) - 1))
  return new TextDecoder().decode(codes)
}

/** The bytes of a text, or what is wrong with it. */
function decoded(text: string, alphabet: Alphabet, wantsPadding: boolean): Uint8Array | string {
  const { chars, bits, group } = alphabet
  const plain = text.replace(/=+$/, '')
  const first = binaryBytes(text).length & -8
  for (const char of plain.slice(0, first)) if (!chars.includes(char)) return 'non-alphabet digit found'
  if (bits > 4 && wantsPadding && binaryBytes(text).length % group !== 0) return 'incorrect padding'
  for (const char of plain) if (!chars.includes(char)) return 'non-alphabet digit found'
  if ((wantsPadding || text.length !== plain.length) && text.length % group !== 0) return 'incorrect padding'
  // Of the last group, two characters are there at least.
  if (text.length - plain.length > group - 2) return 'non-alphabet digit found'
  const left = (plain.length * bits) % 8
  if (left >= bits) return 'incorrect padding'
  const bytes = new Uint8Array(Math.floor((plain.length * bits) / 8))
  let [held, count, at] = [0, 0, 0]
  for (const char of plain) {
    held = ((held << bits) | chars.indexOf(char)) & 0xffff
    count += bits
    if (count < 8) continue
    count -= 8
    bytes[at++] = (held >> count) & 255
  }
  return bytes
}

interface Options {
  readonly letterCase: string
  readonly padding: boolean
  readonly skipsBlanks: boolean
}

const whitespace = atom('whitespace')

/** `cases`: what `:case` may be, where there is any. */
function optionsOf(text: Term, options: Term, { bits }: Alphabet, cases: readonly string[]): Options {
  if (!isList(options))
    return bits === 4
      ? noClause('Keyword', 'get', options, atom('case'), atom('upper'))
      : noClause('Keyword', 'get', options, atom('padding'), true)
  const given = option(options, 'case') ?? atom('upper')
  if (bits < 6 && !(given instanceof Atom && cases.includes(given.name))) return erlangError('case_clause', given)
  const ignored = option(options, 'ignore') ?? null
  if (ignored !== null && ignored !== whitespace) return noClause('Base', 'remove_ignored', text, ignored)
  return {
    letterCase: given instanceof Atom ? given.name : 'upper',
    padding: option(options, 'padding') !== false,
    skipsBlanks: ignored !== null,
  }
}

const ofEncoding = ['upper', 'lower']
const ofDecoding = [...ofEncoding, 'mixed']

function encode(name: string, alphabet: Alphabet) {
  return (data: Term, options: Term = emptyList): Term => {
    if (!isBinary(data)) return noClause('Base', name, data, options)
    const { letterCase, padding } = optionsOf('', options, alphabet, ofEncoding)
    const text = encoded(binaryBytes(data), alphabet, padding)
    return letterCase === 'lower' && alphabet.bits < 6 ? text.toLowerCase() : text
  }
}

function bytesOrFault(name: string, alphabet: Alphabet, text: Term, options: Term): Uint8Array | string {
  if (typeof text !== 'string')
    return isBinary(text) ? 'non-alphabet digit found' : noClause('Base', name, text, options)
  const { letterCase, padding, skipsBlanks } = optionsOf(text, options, alphabet, ofDecoding)
  const given = skipsBlanks ? text.replace(/[\t\n\r ]/g, '') : text
  const size = binaryBytes(given).length
  if (alphabet.bits === 4 && size % 2 !== 0)
    return `string given to decode has wrong length. An even number of bytes was expected, got: ${size}. Double check your string for unwanted characters or pad it accordingly`
  const known = alphabet.bits < 6 && letterCase !== 'upper' ? casedAlphabet(alphabet, letterCase) : alphabet
  const folded = known !== alphabet && letterCase === 'mixed' ? given.toUpperCase() : given
  return decoded(folded, letterCase === 'mixed' ? alphabet : known, padding && alphabet.bits > 4)
}

function casedAlphabet(alphabet: Alphabet, letterCase: string): Alphabet {
  return letterCase === 'lower' ? { ...alphabet, chars: alphabet.chars.toLowerCase() } : { ...alphabet }
}

function decode(name: string, alphabet: Alphabet) {
  return (text: Term, options: Term = emptyList): Term => {
    // But for base 64, it is the function that raises which refuses what is no text.
    const bytes = bytesOrFault(alphabet.bits < 6 ? `${name}!` : name, alphabet, text, options)
    return typeof bytes === 'string' ? atoms.error : pair(atoms.ok, bitstring(bytes))
  }
}

function decodeOrRaise(name: string, alphabet: Alphabet) {
  return (text: Term, options: Term = emptyList): Term => {
    const bytes = bytesOrFault(name, alphabet, text, options)
    if (typeof bytes !== 'string') return bitstring(bytes)
    return argumentError(bytes.startsWith('non-alphabet') ? faultText(text as string, alphabet, options) : bytes)
  }
}

function faultText(text: string, alphabet: Alphabet, options: Term): string {
  const { letterCase } = optionsOf(text, options, alphabet, ofDecoding)
  const chars =
    letterCase === 'lower'
      ? alphabet.chars.toLowerCase()
      : letterCase === 'mixed'
        ? alphabet.chars + alphabet.chars.toLowerCase()
        : alphabet.chars
  const bad = [...binaryBytes(text)].find((byte) => !chars.includes(String.fromCharCode(byte))) ?? 61
  const char = bad < 128 ? shown(String.fromCharCode(bad)) : `"\\x${bad.toString(16).toUpperCase()}"`
  return `non-alphabet character found: ${char} (byte ${bad})`
}

function functionsOf(prefix: string, alphabet: Alphabet, what: string): Functions {
  const [encodeName, decodeName] = [`${prefix}encode${alphabet.name}`, `${prefix}decode${alphabet.name}`]
  return {
    [`${encodeName}(data, opts \\\\ [])`]: [`A binary as text of ${what}.`, encode(encodeName, alphabet)],
    [`${decodeName}(string, opts \\\\ [])`]: [
      `\`{:ok, binary}\` for text of ${what}, or \`:error\`.`,
      decode(decodeName, alphabet),
    ],
    [`${decodeName}!(string, opts \\\\ [])`]: [
      `The binary of a text of ${what}.`,
      decodeOrRaise(`${decodeName}!`, alphabet),
    ],
  }
}

export const base = libraryModule(alias('Base'), 'Binaries as text, and back.', {
  ...functionsOf('', base16, 'base 16'),
  ...functionsOf('', base32, 'base 32'),
  ...functionsOf('hex_', hex32, 'base 32 with the digits of hexadecimal'),
  ...functionsOf('', base64, 'base 64'),
  ...functionsOf('url_', url64, 'base 64 that URLs may hold'),
})
