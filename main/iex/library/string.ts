/** String. Source: Elixir 1.14's `String`. */
import { allocate } from '../../otp/allocation.js'
import { code } from '../../otp/code.js'
import type { Proc } from '../../otp/process/proc.js'
import { refused } from '../../otp/process/raised.js'
import { binaryBytes, concat, isBinary, repeat } from '../../otp/term/bitstring.js'
import { parseFloatText, parseInteger } from '../../otp/term/numbers.js'
import {
  alias,
  atom,
  Atom,
  atomTerm,
  emptyList,
  Float,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  triple,
  type Tuple,
  toArray,
} from '../../otp/term/term.js'
import { erlangError } from '../machine/failing.js'
import { isAtomNamed, isFun, noClause, option, stdlibRefused, truthy } from './arguments.js'
import { existingTerm } from './atoms.js'
import { capitalize, downcase, type Mode, upcase } from './casing.js'
import { converted, isCodePoint, unicodeConversion } from './chardata.js'
import { charlist, codePoints } from '../../otp/term/charlist.js'
import {
  type Binary,
  bytesOf,
  codepoints,
  firstCodepoint,
  firstGrapheme,
  graphemeCount,
  graphemes,
  validParts,
} from './graphemes.js'
import { inPortions } from './enumeration/portions.js'
import { libraryModule } from './module.js'
import { warnOnce } from './warning.js'
import { difference, scriptTerm } from './myers.js'
import { bagDistance, jaroDistance } from './string-distance.js'
import { at, slice, sliceRange, splitAt } from './string-slice.js'
import { splitter } from './string-splitter.js'
import { interspersed, placesOf, replaced, splitBy } from './string-split.js'
import {
  endsWith,
  pad,
  replaceLeading,
  replacePrefix,
  replaceSuffix,
  replaceTrailing,
  startsWith,
} from './string-trim.js'
import { isRegex } from './regex.js'
import { isPrintable } from './printable.js'
import { trimLeading, trimTrailing, words } from './whitespace.js'

const regexModule = alias('Regex')

/** A function of a binary; of other things it has no clause. */
function of(name: string, run: (text: Binary, ...rest: Term[]) => unknown): (...args: Term[]) => unknown {
  return (text, ...rest) => (isBinary(text) ? run(text, ...rest) : noClause('String', name, text, ...rest))
}

function modeOf(name: string, text: Term, mode: Term): Mode {
  const known = mode instanceof Atom && /^(?:default|ascii|greek|turkic)$/.test(mode.name)
  return known && isBinary(text) ? (mode.name as Mode) : noClause('String', name, text, mode)
}

const cased =
  (name: string, change: (text: Binary, mode: Mode) => Binary) =>
  (text: Term, mode: Term = atom('default')): Term => {
    if (text === '') return ''
    // What comes after the first character is where a mode is refused.
    if (name === 'capitalize' && isBinary(text))
      modeOf('downcase', (nextOf(text, firstCodepoint(text)) as Tuple).e1, mode)
    return change(text as Binary, modeOf(name, text, mode))
  }

function regexCall(name: string, ...args: Term[]): unknown {
  return code().call(regexModule, atom(name), args)
}

function partsOption(options: Term): number {
  const parts = option(options, 'parts') ?? atom('infinity')
  if (isAtomNamed(parts, 'infinity')) return 0
  return isInteger(parts) && parts > 0 ? Number(parts) : noClause('String', 'parts_to_index', parts)
}

function split(text: Term, pattern: Term, options: Term = emptyList): unknown {
  if (!isBinary(text) || !isList(options)) return noClause('String', 'split', text, pattern, options)
  if (isRegex(pattern)) return regexCall('split', pattern, text, options)
  const trim = truthy(option(options, 'trim') ?? false)
  if (pattern === emptyList) return trim && text === '' ? emptyList : listFrom([text])
  const pieces = splitBy(text, pattern, partsOption(options), trim)
  if (pieces !== undefined) return listFrom(pieces)
  const known = option(options, 'parts')
  if ((known !== undefined && known !== 2 && !isAtomNamed(known, 'infinity')) || (known === 2 && trim))
    return stdlibRefused('binary', 'compile_pattern', [pattern])
  return known === 2
    ? stdlibRefused('binary', 'split', [text, pattern])
    : stdlibRefused('binary', 'split', [text, pattern, listFrom([atom('global')])])
}

/** What String.Break.split/1 hands to `:binary.split/3`: all white space, as it is written there. */
const wordSplit: readonly Term[] = [
  listFrom([
    ...'\u3000\u205f\u2029\u2028\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u1680',
    '\u0085',
    ' ',
    ...'\t\n\v\f\r',
  ]),
  listFrom([atom('global'), atom('trim_all')]),
]

function replace(text: Term, pattern: Term, by: Term, options: Term = emptyList): unknown {
  if (!isBinary(text) || !(isBinary(by) || isFun(by, 1)) || !isList(options))
    return noClause('String', 'replace', text, pattern, by, options)
  if (isRegex(pattern)) return regexCall('replace', pattern, text, by, options)
  if (pattern === emptyList || (pattern === '' && by === '')) return text
  const isGlobal = truthy(option(options, 'global') ?? true)
  if (pattern === '') return interspersed(text, by, isGlobal)
  const places = placesOf(text, pattern, isGlobal)
  if (places === undefined) return stdlibRefused('binary', isGlobal ? 'matches' : 'match', [text, pattern])
  const inserted = option(options, 'insert_replaced')
  if (inserted !== undefined && truthy(inserted)) {
    const found = listFrom([pair(atom('insert_replaced'), inserted), ...(isGlobal ? [atom('global')] : [])])
    return code().call(atom('binary'), atom('replace'), [text, pattern, by, found])
  }
  return replaced(text, places, by)
}

function contains(text: Term, pattern: Term): Term {
  if (!isBinary(text)) return noClause('String', 'contains?', text, pattern)
  if (pattern === '' || (isList(pattern) && toArray(pattern).includes(''))) return true
  if (pattern === emptyList) return false
  if (typeof text === 'string' && typeof pattern === 'string') return text.includes(pattern)
  const places = placesOf(text, pattern, false)
  return places === undefined ? stdlibRefused('binary', 'match', [text, pattern]) : places.length > 0
}

/** What is no text is taken for a compiled pattern, as it was once. */
function* startsByPattern(text: Binary, pattern: Term): Proc<Term> {
  yield* warnOnce('compiled patterns are deprecated in starts_with?')
  const places = placesOf(text, pattern, false)
  if (places === undefined) return stdlibRefused('binary', 'match', [text, pattern])
  return places[0]?.at === 0
}

function atEnd(name: string, holds: (text: Binary, part: Binary) => boolean) {
  return (text: Term, part: Term): unknown => {
    if (!isBinary(text)) return noClause('String', name, text, part)
    if (isBinary(part)) return holds(text, part)
    if (!isList(part) && name === 'starts_with?') return startsByPattern(text, part)
    if (!isList(part)) return noClause('String', name, text, part)
    const size = binaryBytes(text).length
    return toArray(part).some((each) =>
      isBinary(each) ? holds(text, each) : erlangError('case_clause', triple(text, size, each)),
    )
  }
}

function trimmed(name: string, trim: (text: Binary) => Binary, both: (text: Term, part: Term) => Term) {
  return (text: Term, part?: Term): Term => {
    if (part !== undefined)
      return isBinary(text) && isBinary(part) ? both(text, part) : noClause('String', name, text, part)
    return isBinary(text)
      ? trim(text)
      : name === 'trim'
        ? noClause('String', name, text)
        : noClause('String.Break', name, text)
  }
}

/** `{first, rest}` of a text that begins with `first`; nil where there is none. */
function nextOf(text: Binary, first: Binary | undefined): Term {
  if (first === undefined) return null
  if (typeof text === 'string' && typeof first === 'string') return pair(first, text.slice(first.length))
  return pair(first, bytesOf(text, binaryBytes(first).length))
}

function normalize(text: Term, form: Term): Term {
  const known = form instanceof Atom && /^nfk?[cd]$/.test(form.name)
  if (!isBinary(text) || !known) return noClause('String', 'normalize', text, form)
  const change = (part: Binary): Binary => (typeof part === 'string' ? part.normalize(form.name.toUpperCase()) : part)
  if (typeof text === 'string') return change(text)
  return concat(graphemes(text).map(change))
}

function toInteger(text: Term, base: Term = 10): Term {
  const args = base === 10 ? [text] : [text, base]
  if (typeof text !== 'string' || typeof base !== 'number' || base < 2 || base > 36)
    return refused('binary_to_integer', args)
  return parseInteger(text, base) ?? refused('binary_to_integer', args)
}

/** The atom that `text` names. The compiler of Elixir puts Erlang's function in the place of this one: its errors are those of that. */
function toAtom(text: Term): Term {
  return typeof text === 'string' ? atomTerm(text) : refused('binary_to_atom', [text, atom('utf8')])
}

function toExistingAtom(text: Term): Term {
  const known = typeof text === 'string' ? existingTerm(text) : undefined
  return known === undefined ? refused('binary_to_existing_atom', [text, atom('utf8')]) : known
}

function toFloat(text: Term): Term {
  return (typeof text === 'string' ? parseFloatText(text) : undefined) ?? refused('binary_to_float', [text])
}

function chunk(text: Term, trait: Term): Term {
  if (text === '') return emptyList
  const isValid = isAtomNamed(trait, 'valid')
  if (!isBinary(text) || !(isValid || isAtomNamed(trait, 'printable'))) return noClause('String', 'chunk', text, trait)
  const holds = (each: Binary): boolean => (isValid ? typeof each === 'string' : isPrintable(each))
  const chunks: Binary[][] = []
  let last: boolean | undefined
  for (const each of codepoints(text)) {
    if (holds(each) === last) chunks.at(-1)?.push(each)
    else chunks.push([each])
    last = holds(each)
  }
  return listFrom(chunks.map(concat))
}

function toCharlist(text: Binary): Term | Proc<Term> {
  const result = converted(text)
  if (result === undefined) return emptyList
  if ('kind' in result) return unicodeConversion(result.kind, charlist(result.text), result.rest)
  return inPortions(codePoints(result.text))
}

/** Runs of text are reversed each by itself; bytes that are none stay where they are. */
function reverse(text: Binary): Term {
  return concat(validParts(text).flatMap(({ text, byte }) => [...graphemes(text).reverse(), byte ?? '']))
}

function printable(text: Term, limit: Term = atom('infinity')): Term {
  const most = isAtomNamed(limit, 'infinity') ? Infinity : limit
  if (!isBinary(text) || typeof most !== 'number' || most < 0) return noClause('String', 'printable?', text, limit)
  return isPrintable(text, most)
}

function distance(name: string, measure: (a: Binary, b: Binary) => number) {
  return (a: Term, b: Term): Term =>
    isBinary(a) && isBinary(b) ? new Float(measure(a, b)) : noClause('String', name, a, b)
}

/** The old name of `pad_leading` and `pad_trailing`: one character pads. */
const justified =
  (name: string, padName: string) =>
  (text: Term, count: Term, char: Term = 32): Term => {
    if (!isInteger(count) || count < 0 || !isInteger(char)) return noClause('String', name, text, count, char)
    if (!isBinary(text)) return noClause('String', 'length', text)
    return isCodePoint(char) ? pad(padName, text, count, String.fromCodePoint(char)) : refused('<<>>', [char])
  }

/** The old forms of trim: the character to take away is a number. */
const stripped =
  (name: string, trim: (text: Term, part?: Term) => Term) =>
  (text: Term, char?: Term): Term => {
    if (char === undefined) return trim(text)
    return isBinary(text) && isCodePoint(char)
      ? trim(text, String.fromCodePoint(char))
      : noClause('String', name, text, char)
  }

const oneBlank = listFrom([' '])

const trimBoth = (text: Binary): Binary => trimTrailing(trimLeading(text))
const trim = trimmed('trim', trimBoth, (text, part) => replaceTrailing(replaceLeading(text, part, ''), part, ''))
const trimStart = trimmed('trim_leading', trimLeading, (text, part) => replaceLeading(text, part, ''))
const trimEnd = trimmed('trim_trailing', trimTrailing, (text, part) => replaceTrailing(text, part, ''))

export const string = libraryModule(alias('String'), 'Functions for strings, which are binaries of UTF-8 text.', {
  'at(string, position)': ['The grapheme at `position`; negative ones count from the end.', at],
  'bag_distance(string1, string2)': [
    'How many graphemes two strings share, from 0.0 to 1.0.',
    distance('bag_distance', bagDistance),
  ],
  'capitalize(string, mode \\\\ :default)': [
    'The first character in upper case, the rest in lower case.',
    cased('capitalize', capitalize),
  ],
  'chunk(string, trait)': ['The string in pieces that are `:valid` or `:printable`, and those that are not.', chunk],
  'codepoints(string)': ['The code points, each as a string.', of('codepoints', (text) => listFrom(codepoints(text)))],
  'contains?(string, contents)': ['True where the string holds `contents`, or one of a list of them.', contains],
  'downcase(string, mode \\\\ :default)': ['The string in lower case.', cased('downcase', downcase)],
  'duplicate(subject, n)': [
    'The string `n` times.',
    (text, n) => {
      if (!isBinary(text) || !isInteger(n) || n < 0) return stdlibRefused('binary', 'copy', [text, n])
      allocate(n, typeof text === 'string' ? text.length : text.bytes.length)
      return repeat(text, Number(n))
    },
  ],
  'ends_with?(string, suffix)': [
    'True where the string ends with `suffix`, or one of a list of them.',
    atEnd('ends_with?', endsWith),
  ],
  'equivalent?(string1, string2)': [
    'True where both are the same text, in whichever normal form.',
    (a, b) => {
      if (!isBinary(a) || !isBinary(b)) return noClause('String', 'equivalent?', a, b)
      const [left, right] = [normalize(a, atom('nfd')), normalize(b, atom('nfd'))] as [Binary, Binary]
      return binaryBytes(left).join() === binaryBytes(right).join()
    },
  ],
  'first(string)': ['The first grapheme, or nil.', of('first', (text) => firstGrapheme(text) ?? null)],
  'graphemes(string)': [
    'The graphemes: characters as a reader sees them.',
    of('graphemes', (text) => listFrom(graphemes(text))),
  ],
  'jaro_distance(string1, string2)': [
    'How alike two strings are, from 0.0 to 1.0.',
    distance('jaro_distance', jaroDistance),
  ],
  'last(string)': ['The last grapheme, or nil.', of('last', (text) => graphemes(text).at(-1) ?? null)],
  'length(string)': ['How many graphemes there are.', of('length', graphemeCount)],
  'ljust(subject, length, pad \\\\ 32)': ['Use `pad_trailing/3`.', justified('ljust', 'pad_trailing')],
  'lstrip(string, char \\\\ nil)': ['Use `trim_leading/2`.', stripped('lstrip', trimStart)],
  'match?(string, regex)': [
    'True where `regex` matches.',
    of('match?', (text, regex) => regexCall('match?', regex, text)),
  ],
  'myers_difference(string1, string2)': [
    'What turns one string into the other: a keyword list of `eq`, `ins` and `del`.',
    function* (a, b) {
      if (!isBinary(a) || !isBinary(b)) return noClause('String', 'myers_difference', a, b)
      return scriptTerm(yield* difference(graphemes(a), graphemes(b)), (values) => concat(values as Binary[]))
    },
  ],
  'next_codepoint(string)': [
    'The first code point and the rest, or nil.',
    of('next_codepoint', (text) => nextOf(text, firstCodepoint(text))),
  ],
  'next_grapheme(binary)': [
    'The first grapheme and the rest, or nil.',
    of('next_grapheme', (text) => nextOf(text, firstGrapheme(text))),
  ],
  'next_grapheme_size(binary)': [
    'How many bytes the first grapheme has, and the rest; nil of an empty string.',
    of('next_grapheme_size', (text) => {
      const first = firstGrapheme(text)
      if (first === undefined) return null
      const size = binaryBytes(first).length
      return pair(size, bytesOf(text, size))
    }),
  ],
  'normalize(string, form)': ['The string in the normal form `:nfd`, `:nfc`, `:nfkd` or `:nfkc`.', normalize],
  'pad_leading(string, count, padding \\\\ [" "])': [
    'The string, made `count` graphemes long by `padding` before it.',
    (text, count, padding = oneBlank) => pad('pad_leading', text, count, padding),
  ],
  'pad_trailing(string, count, padding \\\\ [" "])': [
    'The string, made `count` graphemes long by `padding` behind it.',
    (text, count, padding = oneBlank) => pad('pad_trailing', text, count, padding),
  ],
  'printable?(string, character_limit \\\\ :infinity)': [
    'True where all characters, as far as the limit, can be printed.',
    printable,
  ],
  'replace(subject, pattern, replacement, options \\\\ [])': [
    'The string with `replacement`, a string or what a function gives, in the place of what `pattern` finds.',
    replace,
  ],
  'replace_leading(string, match, replacement)': ['Replaces every `match` at the beginning.', replaceLeading],
  'replace_prefix(string, match, replacement)': ['Replaces one `match` at the beginning.', replacePrefix],
  'replace_suffix(string, match, replacement)': ['Replaces one `match` at the end.', replaceSuffix],
  'replace_trailing(string, match, replacement)': ['Replaces every `match` at the end.', replaceTrailing],
  'reverse(string)': ['The graphemes in reverse.', of('reverse', reverse)],
  'rjust(subject, length, pad \\\\ 32)': ['Use `pad_leading/3`.', justified('rjust', 'pad_leading')],
  'rstrip(string, char \\\\ nil)': ['Use `trim_trailing/2`.', stripped('rstrip', trimEnd)],
  'slice(string, range)': ['The graphemes in `range`.', sliceRange],
  'slice(string, start, length)': ['`length` graphemes from `start` on.', slice],
  'split(binary)': [
    'The words of a string.',
    (text) => (isBinary(text) ? listFrom(words(text)) : stdlibRefused('binary', 'split', [text, ...wordSplit])),
  ],
  'split(string, pattern, options \\\\ [])': [
    'The pieces between what `pattern` finds; options `:parts` and `:trim`.',
    split,
  ],
  'split_at(string, position)': ['The string before `position`, and from there on.', splitAt],
  'splitter(string, pattern, options \\\\ [])': [
    'The pieces between what `pattern` finds, one after the other as they are asked for.',
    splitter,
  ],
  'starts_with?(string, prefix)': [
    'True where the string begins with `prefix`, or one of a list of them.',
    atEnd('starts_with?', startsWith),
  ],
  'strip(string, char \\\\ nil)': ['Use `trim/2`.', stripped('strip', trim)],
  'to_atom(string)': ['The atom of that name.', toAtom],
  'to_char_list(string)': ['Use `to_charlist/1`.', of('to_charlist', toCharlist)],
  'to_charlist(string)': ['The code points, as a charlist.', of('to_charlist', toCharlist)],
  'to_existing_atom(string)': ['The atom of that name, where it exists.', toExistingAtom],
  'to_float(string)': ['The float that the string spells.', toFloat],
  'to_integer(string)': ['The integer that the string spells.', (text) => toInteger(text)],
  'to_integer(string, base)': ['The integer that the string spells in `base`.', toInteger],
  'trim(string)': ['The string without white space at its ends.', (text) => trim(text)],
  'trim(string, to_trim)': ['The string without `to_trim` at its ends.', trim],
  'trim_leading(string)': ['The string without white space at its beginning.', (text) => trimStart(text)],
  'trim_leading(string, to_trim)': ['The string without `to_trim` at its beginning.', trimStart],
  'trim_trailing(string)': ['The string without white space at its end.', (text) => trimEnd(text)],
  'trim_trailing(string, to_trim)': ['The string without `to_trim` at its end.', trimEnd],
  'upcase(string, mode \\\\ :default)': ['The string in upper case.', cased('upcase', upcase)],
  'valid?(string)': ['True for UTF-8 text.', (text) => typeof text === 'string'],
  'valid_character?(string)': [
    'True for one character. Use `valid?/1`.',
    (text) => typeof text === 'string' && Array.from(text).length === 1,
  ],
})
