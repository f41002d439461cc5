/**
 * What was wrong with the arguments of the functions of Erlang's library, in words.
 * Source: erl_stdlib_errors.erl of OTP 25, for `binary`, `io`, `lists`, `maps`, `math`, `re` and `unicode`.
 */
import { defineErrorModule, type Explain, type Refused } from '../../otp/exceptions/error-info.js'
import { whereis } from '../../otp/process/api.js'
import { byteSize, isBinary } from '../../otp/term/bitstring.js'
import { equals } from '../../otp/term/compare.js'
import {
  Atom,
  atom,
  emptyList,
  Float,
  Fun,
  isInteger,
  isList,
  isProperList,
  type Term,
  TermMap,
  Tuple,
} from '../../otp/term/term.js'
import { isAtomNamed } from './arguments.js'
import { isPattern } from './binary-pattern.js'
import { converted } from './chardata.js'
import { formatFaults } from './erlang/format-reader.js'

const well = ''
const range = 'out of range'
const domain = 'is outside the domain for this function'
const badOptions = 'invalid options'
const notMap = 'not a map'

type Words = readonly string[]

const binaryOnly = (term: Term | undefined): string => (isBinary(term) ? well : 'not a binary')
const integerOnly = (term: Term | undefined): string => (isInteger(term as Term) ? well : 'not an integer')
const mapOnly = (term: Term | undefined): string => (term instanceof TermMap ? well : notMap)
const numberOnly = (term: Term | undefined): string =>
  term instanceof Float || isInteger(term as Term) ? well : 'not a number'

function listOnly(term: Term | undefined): string {
  if (!isList(term as Term)) return 'not a list'
  return isProperList(term as Term) ? well : 'not a proper list'
}

function notNegative(term: Term | undefined): string {
  if (!isInteger(term as Term)) return 'not an integer'
  return (term as number) < 0 ? range : well
}

function funOnly(term: Term | undefined, arity: number): string {
  if (term instanceof Fun && term.arity === arity) return well
  return arity === 1
    ? 'not a fun that takes one argument'
    : `not a fun that takes ${arity === 2 ? 'two' : 'three'} arguments`
}

function patternOnly(term: Term | undefined): string {
  return isPattern(term as Term) ? well : 'not a valid pattern'
}

function endianness(term: Term | undefined): string {
  return term instanceof Atom && (term.name === 'big' || term.name === 'little') ? well : 'invalid endianness'
}

function part([subject, at, length]: readonly (Term | undefined)[]): Words {
  const words = [binaryOnly(subject), notNegative(at), integerOnly(length)]
  if (words.some((text) => text !== well)) return words
  return (at as number) > byteSize(subject as string) ? [well, range] : [well, well, range]
}

function binaryWords(name: string, args: readonly Term[]): Words {
  const [subject, second, third] = args
  switch (name) {
    case 'at':
      return [binaryOnly(subject), notNegative(second)]
    case 'copy':
      return args.length === 1 ? [binaryOnly(subject)] : [binaryOnly(subject), notNegative(second)]
    case 'bin_to_list':
    case 'part':
      if (args.length === 1) return [binaryOnly(subject)]
      if (args.length === 3) return part(args)
      if (!(second instanceof Tuple && second.size === 2 && isInteger(second.e0) && isInteger(second.e1)))
        return [binaryOnly(subject), 'not a valid {Pos,Length} tuple']
      return part([subject, second.e0, second.e1])
        .slice(1)
        .every((text) => text === well)
        ? [binaryOnly(subject)]
        : [binaryOnly(subject), range]
    case 'compile_pattern':
      return ['not a valid pattern']
    case 'decode_unsigned':
      return args.length === 1 ? [binaryOnly(subject)] : [binaryOnly(subject), endianness(second)]
    case 'encode_unsigned':
      return args.length === 1 ? [notNegative(subject)] : [notNegative(subject), endianness(second)]
    case 'decode_hex':
      return [isBinary(subject) ? 'must contain an even number of bytes' : 'not a binary']
    case 'unhex':
      return [`${subject as string} is not a valid hex`]
    case 'first':
    case 'last':
      return [subject === '' ? 'a zero-sized binary is not allowed' : 'not a binary']
    case 'list_to_bin':
      return ['not an iodata term']
    case 'longest_common_prefix':
    case 'longest_common_suffix':
      return ['not a flat list of binaries']
    case 'match':
    case 'matches':
    case 'split': {
      const words = [binaryOnly(subject), patternOnly(second)]
      if (args.length === 2 || words.some((text) => text !== well)) return words
      return [well, well, name === 'split' ? badOptions : scopeWords(third)]
    }
    case 'replace': {
      const words = [binaryOnly(subject), patternOnly(second), binaryOnly(third)]
      return args.length === 4 && words.every((text) => text === well) ? [...words, badOptions] : words
    }
    default:
      return [binaryOnly(subject)]
  }
}

function scopeWords(options: Term | undefined): string {
  return options !== undefined && isProperList(options) ? 'specified part is not wholly inside binary' : badOptions
}

function listsWords(name: string, args: readonly Term[]): Words {
  const [first, second, third] = args
  switch (name) {
    case 'keyfind':
    case 'keymember':
    case 'keysearch':
      return [
        well,
        isInteger(second as Term) ? ((second as number) < 1 ? range : well) : 'not an integer',
        listOnly(third),
      ]
    case 'member':
      return [well, listOnly(second)]
    case 'reverse':
      return [listOnly(first)]
    case 'seq': {
      const words = args.map(integerOnly)
      if (words.some((text) => text !== well)) return words
      return [well, well, (third as number) <= 0 ? 'not a positive increment' : 'not a negative increment']
    }
    default:
      return []
  }
}

function mapsWords(name: string, args: readonly Term[]): Words {
  const [first, second, third, fourth] = args
  switch (name) {
    case 'filter':
    case 'filtermap':
    case 'foreach':
    case 'map':
      return [funOnly(first, 2), second instanceof TermMap ? well : 'not a map or an iterator']
    case 'fold':
      return [funOnly(first, 3), well, third instanceof TermMap ? well : 'not a map or an iterator']
    case 'from_keys':
    case 'from_list':
      return [listOnly(first)]
    case 'get':
      return args.length === 2 && second instanceof TermMap ? ['not present in map'] : [well, notMap]
    case 'groups_from_list':
      return args.length === 2
        ? [funOnly(first, 1), listOnly(second)]
        : [funOnly(first, 1), funOnly(second, 1), listOnly(third)]
    case 'intersect':
    case 'merge':
      return [mapOnly(first), mapOnly(second)]
    case 'intersect_with':
    case 'merge_with':
      return [funOnly(first, 3), mapOnly(second), mapOnly(third)]
    case 'find':
    case 'is_key':
    case 'remove':
    case 'take':
      return [well, notMap]
    case 'put':
    case 'update':
      return [well, well, notMap]
    case 'next':
      return ['not a valid iterator']
    case 'update_with':
      return args.length === 3
        ? [well, funOnly(second, 1), mapOnly(third)]
        : [well, funOnly(second, 1), well, mapOnly(fourth)]
    case 'with':
    case 'without':
      return [listOnly(first), mapOnly(second)]
    default:
      return [notMap]
  }
}

const domains = new Set(['acos', 'acosh', 'asin', 'atanh', 'log', 'log2', 'log10', 'sqrt'])

function mathWords(name: string, args: readonly Term[]): Words {
  const words = args.map(numberOnly)
  if (words.some((text) => text !== well)) return words
  if (domains.has(name)) return [domain]
  return name === 'fmod' && equals(args[1] as Term, 0) ? [well, domain] : words
}

function unicodeWords(name: string, args: readonly Term[]): Words {
  const [, from, to] = args
  const badData = 'not valid character data (an iodata term)'
  const encoding = (term: Term): string => {
    if (term instanceof Tuple && /^utf(?:16|32)$/.test((term.e0 as Partial<Atom> | null)?.name ?? '')) return well
    const isKnown = term instanceof Atom && /^(?:latin1|unicode|utf8|utf16|utf32)$/.test(term.name)
    return isKnown ? well : 'not a valid encoding'
  }
  if (args.length === 1 || !name.startsWith('characters_to_')) return [badData]
  const encodings = [from, to].filter((term) => term !== undefined).map(encoding)
  return encodings.every((text) => text === well) ? [badData, ...encodings] : [well, ...encodings]
}

/** What is refused: a format, its arguments, what is to be printed, or the device, where one is among the arguments. */
function ioWords(name: string, args: readonly Term[], reason: Term): Words {
  if (isAtomNamed(reason, 'terminated')) return ['the device has terminated']
  if (isAtomNamed(reason, 'no_translation')) return ['device failed to transcode string from unicode to unicode']
  const isFormat = name === 'format' || name === 'fwrite'
  const hasDevice = isFormat ? args.length === 3 : name !== 'put_chars' || args.length === 2
  const noDevice = 'the device does not exist'
  const behind = hasDevice ? args.slice(1) : args
  if (isFormat) {
    const words = hasDevice && isMissing(args[0]) ? [] : formatFaults(behind[0] ?? null, behind[1] ?? emptyList)
    return words.length === 0 ? [noDevice] : hasDevice ? [well, ...words] : words
  }
  const text = name === 'put_chars' ? converted(behind[0] as Term) : { text: '' }
  if (text !== undefined && !('kind' in text)) return [noDevice]
  const bad = 'not valid character data (an iodata term)'
  return hasDevice ? [well, bad] : [bad]
}

function isMissing(device: Term | undefined): boolean {
  return device instanceof Atom && !/^standard_(?:io|error)$/.test(device.name) && whereis(device) === undefined
}

function reWords(name: string, args: readonly Term[], cause: string | undefined): Words {
  const [subject, expression] = args as [Term, Term]
  if (name === 'compile' || expression === '') return args.length === 1 ? [well] : [well, badOptions]
  if (cause !== undefined) return [well, `could not parse regular expression\n${cause}`]
  const isSubject = converted(subject) !== undefined
  if (!isSubject) return ['not an iodata term']
  const isExpression = expression instanceof Tuple || converted(expression) !== undefined
  if (!isExpression) return [well, 'neither an iodata term nor a compiled regular expression']
  return name === 'replace' ? [well, well, well, badOptions] : [well, well, badOptions]
}

const byModule: Readonly<Record<string, (refused: Refused) => Words>> = {
  binary: ({ name, args }) => binaryWords(name, args),
  io: ({ name, args, reason }) => ioWords(name, args, reason),
  lists: ({ name, args }) => listsWords(name, args),
  maps: ({ name, args }) => mapsWords(name, args),
  math: ({ name, args }) => mathWords(name, args),
  re: ({ name, args, cause }) => reWords(name, args, cause),
  unicode: ({ name, args }) => unicodeWords(name, args),
}

for (const [module, words] of Object.entries(byModule)) {
  const explain: Explain = (refused) => ({ args: words(refused) })
  defineErrorModule(atom('erl_stdlib_errors'), explain, atom(module))
}
