/** `:string`: text that is a binary or a list of characters, and gives the same. Source: OTP 25's string.erl. */
import { allocateList } from '../../../otp/allocation.js'
import { type Module, nativeModule } from '../../../otp/code.js'
import { error } from '../../../otp/process/raised.js'
import { isBinary } from '../../../otp/term/bitstring.js'
import { same } from '../../../otp/term/compare.js'
import { parseFloatText, parseInteger } from '../../../otp/term/numbers.js'
import {
  atom,
  Cons,
  emptyList,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { isAtomNamed, stdlibRefused } from '../arguments.js'
import { capitalize, downcase, upcase } from '../casing.js'
import { charactersText, converted, isCodePoint } from '../chardata.js'
import { charlist } from '../../../otp/term/charlist.js'
import { equalIn } from './string-parts.js'
import { graphemeCount, graphemes } from '../graphemes.js'

const home = atom('string')

/** The text of a binary or list. `refuse`: what comes of what is neither. */
function text(data: Term, refuse: (data: Term) => never = notCharacters): string {
  if (!isList(data) && !isBinary(data)) return refuse(data)
  const result = converted(data)
  if (result === undefined) return notCharacters(badPart(data))
  if (!('kind' in result)) return result.text
  return isBinary(result.rest) ? erlangError('badarg', result.rest) : error(atoms.badarg)
}

function notCharacters(data: Term): never {
  return functionClause(atom('unicode_util'), 'cp', [data])
}

/** The first in lists that is neither a character nor a binary nor such a list. */
function badPart(data: Term): Term {
  const waiting: Term[] = [data]
  for (let rest = waiting.pop(); rest !== undefined; rest = waiting.pop()) {
    if (rest instanceof Cons) waiting.push(rest.tail, rest.head)
    else if (rest !== emptyList && !isBinary(rest) && !isInteger(rest)) return rest
  }
  return data
}

/** The text that is searched for. errors  as `:unicode.characters_to_list/1` */
function wantedText(part: Term): string {
  return charactersText(part) ?? stdlibRefused('unicode', 'characters_to_list', [part])
}

const unmatched = (data: Term): never => erlangError('badmatch', data)

/** `made` in the form that `data` has. */
const like = (data: Term, made: string): Term => (isList(data) ? charlist(made) : made)

const changed =
  (change: (text: string) => string, refuse: (data: Term) => never = (data) => erlangError('badarg', data)) =>
  (data: Term): Term =>
    like(data, change(text(data, refuse)))

const chars = (data: Term): string[] => graphemes(text(data)) as string[]

const blanks = '[\\t-\\r \\x85\\u200e\\u200f\\u2028\\u2029]'

/** What an expression takes for one of `what`: characters, or lists of some that are one to a reader. */
function anyOf(what: Term): string {
  const all = toArray(what).map((each) => (isCodePoint(each) ? String.fromCodePoint(each) : text(each)))
  return `(?:${all.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`
}

/** What is trimmed where nothing else is asked for. */
const whitespace = listFrom([charlist('\r\n'), 9, 10, 11, 12, 13, 32, 133, 8206, 8207, 8232, 8233])

function trim(data: Term, direction: Term = atom('both'), what?: Term): Term {
  const isTrailing = isAtomNamed(direction, 'trailing')
  const isKnown = isTrailing || isAtomNamed(direction, 'leading') || isAtomNamed(direction, 'both')
  if (!isKnown || (what !== undefined && !isList(what)))
    return functionClause(home, 'trim', [data, direction, what ?? whitespace])
  if (what === emptyList) return data
  const refused = what ?? whitespace
  let made = text(data, () =>
    isTrailing
      ? functionClause(home, 'trim_t', [data, 0, triple(refused, refused, atom('undefined'))])
      : functionClause(home, 'trim_l', [data, refused]),
  )
  const set = what === undefined ? blanks : anyOf(what)
  if (!isTrailing) made = made.replace(new RegExp(`^${set}+`, 'u'), '')
  if (!isAtomNamed(direction, 'leading')) made = made.replace(new RegExp(`${set}+$`, 'u'), '')
  return like(data, made)
}

function split(data: Term, by: Term, where: Term = atom('leading')): Term {
  if (by === emptyList || by === '') return listFrom([data])
  if (!['leading', 'trailing', 'all'].some((name) => isAtomNamed(where, name))) return erlangError('case_clause', where)
  const separator = wantedText(by)
  const whole = text(data, unmatched)
  if (isAtomNamed(where, 'all')) return listFrom(whole.split(separator).map((each) => like(data, each)))
  const at = isAtomNamed(where, 'trailing') ? whole.lastIndexOf(separator) : whole.indexOf(separator)
  if (at < 0) return listFrom([data])
  return listFrom([like(data, whole.slice(0, at)), like(data, whole.slice(at + separator.length))])
}

function replace(data: Term, by: Term, to: Term, where: Term = atom('leading')): Term {
  return listFrom(toArray(split(data, by, where)).flatMap((each, i) => (i === 0 ? [each] : [to, each])))
}

function lexemes(data: Term, separators: Term): Term {
  if (!isList(separators)) return functionClause(home, 'lexemes', [data, separators])
  if (separators === emptyList) return listFrom([data])
  const refuse = (): never =>
    functionClause(home, 'lexemes_m', [data, triple(separators, separators, atom('undefined')), emptyList])
  text(data, refuse)
  const set = new Set(
    toArray(separators).map((each) => (typeof each === 'number' ? String.fromCodePoint(each) : text(each))),
  )
  const found: string[] = []
  let word = ''
  for (const char of chars(data)) {
    if (!set.has(char)) word += char
    else if (word !== '') {
      found.push(word)
      word = ''
    }
  }
  if (word !== '') found.push(word)
  return listFrom(found.map((each) => like(data, each)))
}

function find(data: Term, part: Term, where: Term = atom('leading')): Term {
  if (part === emptyList || part === '') return data
  const isTrailing = isAtomNamed(where, 'trailing')
  if (!isTrailing && !isAtomNamed(where, 'leading')) return functionClause(home, 'find', [data, part, where])
  const wanted = wantedText(part)
  const whole = text(data, unmatched)
  const at = isTrailing ? whole.lastIndexOf(wanted) : whole.indexOf(wanted)
  return at < 0 ? atom('nomatch') : like(data, whole.slice(at))
}

function slice(data: Term, start: Term, length: Term, args: readonly Term[] = [data, start, length]): Term {
  const isCount = isInteger(length) && length >= 0
  const isStart = (isInteger(start) && start >= 0) || (length === 0 && args.length === 3)
  if (!isStart || !(isCount || isAtomNamed(length, 'infinity'))) return functionClause(home, 'slice', args)
  if (length === 0) return isBinary(data) ? '' : emptyList
  const from = Number(start)
  const count = isAtomNamed(length, 'infinity') ? Infinity : Number(length)
  return like(
    data,
    chars(data)
      .slice(from, from + count)
      .join(''),
  )
}

function padded(data: Term, width: Term, direction: Term = atom('trailing'), char: Term = 32): Term {
  const isKnown = ['leading', 'trailing', 'both'].some((name) => isAtomNamed(direction, name))
  if (!isInteger(width) || !isKnown) return functionClause(home, 'pad', [data, width, direction, char])
  const missing = Math.max(Number(width) - graphemeCount(text(data)), 0)
  allocateList(missing)
  const filler = (count: number): Term[] => new Array<Term>(count).fill(char)
  if (isAtomNamed(direction, 'leading')) return listFrom([listFrom(filler(missing)), data])
  if (isAtomNamed(direction, 'both')) {
    const before = Math.floor(missing / 2)
    return listFrom([listFrom(filler(before)), data, listFrom(filler(missing - before))])
  }
  return listFrom([data, ...filler(missing)])
}

function number(data: Term, pattern: RegExp, read: (text: string) => Term | undefined): Term {
  const whole = charactersText(data)
  if (whole === undefined) return pair(atoms.error, atoms.badarg)
  const found = pattern.exec(whole)?.[0]
  const value = found === undefined ? undefined : read(found.replace(/^\+/, ''))
  if (found === undefined || value === undefined)
    return pair(atoms.error, atom(pattern === floatPattern ? 'no_float' : 'no_integer'))
  return pair(value, like(data, whole.slice(found.length)))
}

const floatPattern = /^[-+]?\d+\.\d+(?:[eE][-+]?\d+)?/

function equal(a: Term, b: Term, ignoresCase: Term = false, form: Term = atom('none')): Term {
  if (typeof ignoresCase !== 'boolean') return functionClause(home, 'equal', [a, b, ignoresCase])
  if (same(a, b)) return true
  const [left, right] = [text(a), text(b)]
  if (!isAtomNamed(form, 'none')) return equalIn(left, right, ignoresCase, form)
  return ignoresCase ? left.toLowerCase() === right.toLowerCase() : left === right
}

function prefix(data: Term, part: Term): Term {
  const wanted = wantedText(part)
  const whole = text(data)
  return whole.startsWith(wanted) ? like(data, whole.slice(wanted.length)) : atom('nomatch')
}

/** True for binaries and lists without a character, and what is neither. */
function isEmpty(data: Term): boolean {
  const waiting: Term[] = [data]
  for (let rest = waiting.pop(); rest !== undefined; rest = waiting.pop()) {
    if (rest instanceof Cons) waiting.push(rest.tail, rest.head)
    else if (rest !== emptyList && rest !== '') return false
  }
  return true
}

export const string: Module = nativeModule(home, {
  'casefold/1': changed((text) => text.toLowerCase()),
  'chomp/1': changed(
    (text) => text.replace(/(?:\r?\n)+$/, ''),
    (data) => {
      const ends = listFrom([charlist('\r\n'), 10])
      return functionClause(home, 'trim_t', [data, 0, triple(ends, charlist('\r\n'), atom('undefined'))])
    },
  ),
  'equal/2': (a, b) => equal(a, b),
  'equal/3': (a, b, ignoresCase) => equal(a, b, ignoresCase),
  'equal/4': equal,
  'find/2': (data, part) => find(data, part),
  'find/3': find,
  'is_empty/1': isEmpty,
  'length/1': (data) => graphemeCount(text(data)),
  'lexemes/2': lexemes,
  'lowercase/1': changed((text) => downcase(text, 'default') as string),
  'pad/2': (data, width) => padded(data, width),
  'pad/3': (data, width, direction) => padded(data, width, direction),
  'pad/4': padded,
  'prefix/2': prefix,
  'replace/3': (data, by, to) => replace(data, by, to),
  'replace/4': replace,
  'reverse/1': (data) => charlist(chars(data).reverse().join('')),
  'slice/2': (data, start) => slice(data, start, atom('infinity'), [data, start]),
  'slice/3': (data, start, length) => slice(data, start, length),
  'split/2': (data, by) => split(data, by),
  'split/3': split,
  'titlecase/1': changed(
    (text) => {
      const [first = ''] = Array.from(text)
      return (capitalize(first, 'default') as string) + text.slice(first.length)
    },
    (data) => functionClause(home, 'titlecase', [data]),
  ),
  'to_float/1': (data) => number(data, floatPattern, (text) => parseFloatText(text)),
  'to_graphemes/1': (data) =>
    listFrom(
      chars(data).map((each) => (Array.from(each).length === 1 ? (each.codePointAt(0) as number) : charlist(each))),
    ),
  'to_integer/1': (data) => number(data, /^[-+]?\d+/, (text) => parseInteger(text)),
  'trim/1': (data) => trim(data),
  'trim/2': (data, direction) => trim(data, direction),
  'trim/3': trim,
  'uppercase/1': changed((text) => upcase(text, 'default') as string),
})
