/** `:string`: text that is a binary or a list of characters, and gives the same. Source: OTP 25's string.erl. */
import { allocateList } from '../../otp/allocation.js'
import { type Module, nativeModule } from '../../otp/code.js'
import { error } from '../../otp/process/raised.js'
import { parseFloatText, parseInteger } from '../../otp/term/numbers.js'
import { atom, emptyList, isList, listFrom, pair, type Term, toArray } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { functionClause } from '../failing.js'
import { isAtomNamed, itemsOf } from './arguments.js'
import { capitalize, downcase, upcase } from './casing.js'
import { charactersText, charlist, isCodePoint } from './chardata.js'
import { equalIn } from './erlang-string-parts.js'
import { graphemeCount, graphemes } from './graphemes.js'

const home = atom('string')

/** The text of a binary or list. */
function text(data: Term, name = 'string'): string {
  return (
    charactersText(data) ??
    (isList(data) || typeof data === 'string' ? error(atoms.badarg) : functionClause(home, name, [data]))
  )
}

/** `made` in the form that `data` has. */
const like = (data: Term, made: string): Term => (isList(data) ? charlist(made) : made)

const changed =
  (name: string, change: (text: string) => string) =>
  (data: Term): Term =>
    like(data, change(text(data, name)))

const chars = (data: Term): string[] => graphemes(text(data)) as string[]

const blanks = '[\\t-\\r \\x85\\u200e\\u200f\\u2028\\u2029]'

/** What an expression takes for one of `what`: characters, or lists of some that are one to a reader. */
function anyOf(what: Term): string {
  const all = toArray(what).map((each) => (isCodePoint(each) ? String.fromCodePoint(each) : text(each)))
  return `(?:${all.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`
}

function trim(data: Term, direction: Term = atom('both'), what?: Term): Term {
  let made = text(data)
  if (what === emptyList) return data
  const set = what === undefined ? blanks : anyOf(what)
  if (!isAtomNamed(direction, 'trailing')) made = made.replace(new RegExp(`^${set}+`, 'u'), '')
  if (!isAtomNamed(direction, 'leading')) made = made.replace(new RegExp(`${set}+$`, 'u'), '')
  return like(data, made)
}

function split(data: Term, by: Term, where: Term = atom('leading')): Term {
  const [whole, separator] = [text(data), text(by)]
  if (isAtomNamed(where, 'all')) return listFrom(whole.split(separator).map((each) => like(data, each)))
  const at = isAtomNamed(where, 'trailing') ? whole.lastIndexOf(separator) : whole.indexOf(separator)
  if (at < 0) return listFrom([data])
  return listFrom([like(data, whole.slice(0, at)), like(data, whole.slice(at + separator.length))])
}

function replace(data: Term, by: Term, to: Term, where: Term = atom('leading')): Term {
  return listFrom(toArray(split(data, by, where)).flatMap((each, i) => (i === 0 ? [each] : [to, each])))
}

function lexemes(data: Term, separators: Term): Term {
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
  const [whole, wanted] = [text(data), text(part)]
  const at = isAtomNamed(where, 'trailing') ? whole.lastIndexOf(wanted) : whole.indexOf(wanted)
  return at < 0 ? atom('nomatch') : like(data, whole.slice(at))
}

function slice(data: Term, start: Term, length: Term = Infinity): Term {
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
  const whole = text(data)
  const missing = Math.max(Number(width) - graphemeCount(whole), 0)
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
  const whole = text(data)
  const found = pattern.exec(whole)?.[0]
  const value = found === undefined ? undefined : read(found.replace(/^\+/, ''))
  if (found === undefined || value === undefined)
    return pair(atoms.error, atom(pattern === floatPattern ? 'no_float' : 'no_integer'))
  return pair(value, like(data, whole.slice(found.length)))
}

const floatPattern = /^[-+]?\d+\.\d+(?:[eE][-+]?\d+)?/

function equal(a: Term, b: Term, ignoresCase: Term = false, form: Term = atom('none')): Term {
  if (typeof ignoresCase !== 'boolean') return functionClause(home, 'equal', [a, b, ignoresCase])
  const [left, right] = [text(a), text(b)]
  if (!isAtomNamed(form, 'none')) return equalIn(left, right, ignoresCase, form)
  return ignoresCase ? left.toLowerCase() === right.toLowerCase() : left === right
}

function prefix(data: Term, part: Term): Term {
  const [whole, wanted] = [text(data), text(part)]
  return whole.startsWith(wanted) ? like(data, whole.slice(wanted.length)) : atom('nomatch')
}

export const string: Module = nativeModule(home, {
  'casefold/1': changed('casefold', (text) => text.toLowerCase()),
  'chomp/1': changed('chomp', (text) => text.replace(/(?:\r?\n)+$/, '')),
  'concat/2': (a, b) => charlist(text(a) + text(b)),
  'copies/2': (data, n) => {
    const copied = text(data)
    allocateList(copied.length * Number(n))
    return charlist(copied.repeat(Number(n)))
  },
  'equal/2': (a, b) => equal(a, b),
  'equal/3': (a, b, ignoresCase) => equal(a, b, ignoresCase),
  'equal/4': equal,
  'find/2': (data, part) => find(data, part),
  'find/3': find,
  'is_empty/1': (data) => text(data) === '',
  'join/2': (list, separator) => charlist((itemsOf(list) ?? []).map((each) => text(each)).join(text(separator))),
  'length/1': (data) => graphemeCount(text(data, 'length')),
  'len/1': (data) => (isList(data) ? (itemsOf(data)?.length ?? 0) : functionClause(home, 'len', [data])),
  'lexemes/2': lexemes,
  'lowercase/1': changed('lowercase', (text) => downcase(text, 'default') as string),
  'pad/2': (data, width) => padded(data, width),
  'pad/3': (data, width, direction) => padded(data, width, direction),
  'pad/4': padded,
  'prefix/2': prefix,
  'replace/3': (data, by, to) => replace(data, by, to),
  'replace/4': replace,
  'reverse/1': (data) => charlist(chars(data).reverse().join('')),
  'slice/2': (data, start) => slice(data, start, atom('infinity')),
  'slice/3': slice,
  'split/2': (data, by) => split(data, by),
  'split/3': split,
  'substr/2': (data, start) => slice(data, Number(start) - 1, atom('infinity')),
  'substr/3': (data, start, length) => slice(data, Number(start) - 1, length),
  'titlecase/1': changed('titlecase', (text) => {
    const [first = ''] = Array.from(text)
    return (capitalize(first, 'default') as string) + text.slice(first.length)
  }),
  'to_float/1': (data) => number(data, floatPattern, (text) => parseFloatText(text)),
  'to_graphemes/1': (data) =>
    listFrom(
      chars(data).map((each) => (Array.from(each).length === 1 ? (each.codePointAt(0) as number) : charlist(each))),
    ),
  'to_integer/1': (data) => number(data, /^[-+]?\d+/, (text) => parseInteger(text)),
  'to_lower/1': changed('to_lower', (text) => text.toLowerCase()),
  'to_upper/1': changed('to_upper', (text) => text.toUpperCase()),
  'tokens/2': lexemes,
  'trim/1': (data) => trim(data),
  'trim/2': (data, direction) => trim(data, direction),
  'trim/3': trim,
  'uppercase/1': changed('uppercase', (text) => upcase(text, 'default') as string),
})
