/** The older functions of `:string`, which take lists of characters. Source: OTP 25's string.erl, whose functions within show where one refuses. */
import { allocateList } from '../../../otp/allocation.js'
import { nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { refused } from '../../../otp/process/raised.js'
import { same } from '../../../otp/term/compare.js'
import { put } from '../../../otp/term/growth.js'
import { parseFloatText, parseInteger } from '../../../otp/term/numbers.js'
import {
  atom,
  Cons,
  emptyList,
  Float,
  isInteger,
  isList,
  isProperList,
  type List,
  listFrom,
  pair,
  type Term,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { isAtomNamed, itemsOf } from '../arguments.js'
import { append, bif } from '../bifs.js'
import { charactersText } from '../chardata.js'
import { charlist } from '../../../otp/term/charlist.js'
import { built } from '../enumeration/portions.js'

const home = atom('string')
const failing = (name: string, ...args: Term[]): never => functionClause(home, name, args)
const space = 32

/** True where `part` is a beginning of `list`. */
function isPrefix(part: Term, list: Term): boolean {
  let [wanted, rest] = [part, list]
  for (; wanted instanceof Cons && rest instanceof Cons; wanted = wanted.tail, rest = rest.tail)
    if (!same(wanted.head, rest.head)) return false
  return wanted === emptyList
}

/** The place, from 1, of a character or part; 0 where it is not. `failed`: what refuses the end of an improper list there. */
function finding(name: string, isLast: boolean, isChar: boolean) {
  return (list: Term, wanted: Term): Term => {
    if (isChar ? !isInteger(wanted) : !isList(wanted)) return failing(name, list, wanted)
    let [place, found, rest] = [1, 0, list]
    for (; rest instanceof Cons; rest = rest.tail, place++) {
      const isHere = isChar ? same(rest.head, wanted) : wanted instanceof Cons && isPrefix(wanted, rest)
      if (!isHere) continue
      found = place
      if (!isLast) return found
    }
    if (rest === emptyList) return found
    return isLast ? failing(name, rest, wanted, place, found) : failing(name, rest, wanted, place)
  }
}

/** How many characters at the beginning are among `set`, or are not. */
function spanning(name: string, isIn: boolean) {
  return (list: Term, set: Term): Term => {
    if (!isList(set)) return failing(name, list, set)
    const wanted = itemsOf(set) ?? []
    let [count, rest] = [0, list]
    for (; rest instanceof Cons; rest = rest.tail, count++)
      if (wanted.some((each) => same(each, (rest as Cons).head)) !== isIn) return count
    return rest === emptyList ? count : failing(name, rest, set, count)
  }
}

function repeated(char: Term, count: Term, tail: Term = emptyList): Term | Proc<Term> {
  if (!isInteger(count) && !(count instanceof Float)) return bif('-', 2)(count, 1)
  if (!isInteger(count) || count < 0 || !isInteger(char)) {
    const made = isInteger(count) && count > 0 ? Number(count) : 0
    allocateList(made)
    return failing('chars', char, made > 0 ? 0 : count, listFrom(new Array<Term>(made).fill(char), tail as List))
  }
  allocateList(count)
  return built(Number(count), () => char, tail as List)
}

function stripLeft(list: Term, char: Term): Term {
  let rest = list
  while (rest instanceof Cons && same(rest.head, char)) rest = rest.tail
  return isList(rest) && isInteger(char) ? rest : failing('strip_left', rest, char)
}

function stripRight(list: Term, char: Term): Term {
  const all: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) put(all, rest.head)
  if (rest !== emptyList || !isInteger(char)) return failing('strip_right', rest, char)
  const end = all.findLastIndex((each) => !same(each, char)) + 1
  return end === all.length ? list : listFrom(all.slice(0, end))
}

/** `args`: those that the function was given, by which it refuses a direction. */
function strip(list: Term, direction: Term, char: Term, args: readonly Term[]): Term {
  if (isAtomNamed(direction, 'left')) return stripLeft(list, char)
  if (isAtomNamed(direction, 'right')) return stripRight(list, char)
  return isAtomNamed(direction, 'both') ? stripRight(stripLeft(list, char), char) : failing('strip', ...args)
}

/** The words between `char`, of a list without it at its ends. */
function wordsOf(name: string, list: Term, char: Term, ...args: Term[]): Term[][] {
  if (!isInteger(char)) return failing(name, ...args)
  const words: Term[][] = [[]]
  for (const each of itemsOf(strip(list, atom('both'), char, [])) as Term[]) {
    const last = words.at(-1) as Term[]
    if (!same(each, char)) put(last, each)
    else if (last.length > 0) words.push([])
  }
  return words
}

function subWord(list: Term, index: Term, char: Term = space): Term {
  if (!isInteger(index) || !isInteger(char)) return failing('sub_word', list, index, char)
  const words = wordsOf('words', list, char, list, char)
  if (words.length < index) return emptyList
  return index < 1 ? failing('s_word', list, index, char, 1, emptyList) : listFrom(words[Number(index) - 1] as Term[])
}

/** `list` from its character `start`, from 1, on. */
function from(list: Term, start: number): Term {
  let [rest, left] = [list, start]
  for (; left > 1; left--) {
    if (!(rest instanceof Cons)) return failing('substr2', rest, left)
    rest = rest.tail
  }
  return isList(rest) ? rest : failing('substr2', rest, left)
}

function subString(list: Term, start: Term): Term {
  if (start === 1 ? !isList(list) : !isInteger(start) || start < 1) return failing('substr', list, start)
  return from(list, Number(start))
}

function subStringOf(list: Term, start: Term, length: Term): Term {
  if (!isInteger(start) || start < 1 || !isInteger(length) || length < 0) return failing('substr', list, start, length)
  const taken: Term[] = []
  let rest = from(list, Number(start))
  for (; rest instanceof Cons && taken.length < length; rest = rest.tail) put(taken, rest.head)
  return isList(rest) ? listFrom(taken) : failing('substr1', rest, Number(length) - taken.length)
}

type Fit = (list: Term, size: number, width: Term, char: Term) => Term

/** A list made as long as a width, cut or filled up. */
function fitting(name: string, fit: Fit) {
  return (list: Term, width: Term, char?: Term): Term => {
    if (char === undefined && !isInteger(width)) return failing(name, list, width)
    if (!isInteger(char ?? space) || !isInteger(width)) return failing(name, list, width, char ?? space)
    if (name === 'centre' && width === 0 && isList(list)) return emptyList
    if (!isProperList(list)) return refused('length', [list])
    const size = (itemsOf(list) as Term[]).length
    if (size === width) return list
    if (width > size) allocateList(width)
    return fit(list, size, width, char ?? space)
  }
}

const filler = (char: Term, count: number): Term => listFrom(new Array<Term>(count).fill(char))

const left = fitting('left', (list, size, width, char) => {
  const missing = Number(width) - size
  return missing > 0 ? append(list, filler(char, missing)) : subStringOf(list, 1, width)
})
const right = fitting('right', (list, size, width, char) => {
  const missing = Number(width) - size
  return missing > 0 ? append(filler(char, missing), list) : subString(list, 1 - missing)
})
const centre = fitting('centre', (list, size, width, char) => {
  const missing = Number(width) - size
  if (missing < 0) return subStringOf(list, Math.floor(-missing / 2) + 1, width)
  const before = Math.floor(missing / 2)
  return append(filler(char, before), append(list, filler(char, missing - before)))
})

/** The number that a list begins with, and the rest. */
function number(name: string, pattern: RegExp, read: (text: string) => Term | undefined) {
  return (list: Term): Term => {
    const text = isList(list) ? charactersText(list) : undefined
    if (text === undefined) return pair(atoms.error, atom('not_a_list'))
    const found = pattern.exec(text)?.[0]
    const value = found === undefined ? undefined : read(found.replace(/^\+/, ''))
    if (found === undefined || value === undefined) return pair(atoms.error, atom(name))
    return pair(value, charlist(text.slice(found.length)))
  }
}

/** A letter of Latin-1 in its other case: `offset` leads from the case it is in to the one that is wanted. */
function changed(name: string, from_: number, offset: number) {
  const first = from_ + 0x80 - 0x1
  const change = (char: Term): Term => {
    if (typeof char !== 'number') return char
    const isAscii = char >= from_ && char <= from_ + 25
    const isLatin = char >= first && char <= first + 30 && char !== first + 23
    return isAscii || isLatin ? char + offset : char
  }
  return (given: Term): Term => {
    if (isInteger(given)) return change(given)
    if (!isList(given)) return failing(name, given)
    const all = itemsOf(given)
    return all === undefined ? failing(name, given) : listFrom(all.map(change))
  }
}

function tokens(list: Term, separators: Term): Term {
  if (!isList(separators)) return erlangError('case_clause', separators)
  if (separators === emptyList) {
    if (list === emptyList) return emptyList
    return list instanceof Cons ? listFrom([list]) : erlangError('case_clause', list)
  }
  const all = itemsOf(list) ?? functionClause(atom('lists'), 'reverse', [list])
  const wanted = itemsOf(separators) ?? []
  const found: Term[][] = [[]]
  for (const char of all) {
    const last = found.at(-1) as Term[]
    if (!wanted.some((each) => same(each, char))) put(last, char)
    else if (last.length > 0) found.push([])
  }
  return listFrom(found.filter((each) => each.length > 0).map((each) => listFrom(each)))
}

function join(list: Term, separator: Term): Term {
  if (list === emptyList) return isList(separator) ? emptyList : failing('join', list, separator)
  if (!(list instanceof Cons)) return failing('join', list, separator)
  const more = itemsOf(list.tail) ?? failing('join', list, separator)
  return append(
    list.head,
    more.reduceRight<Term>((rest, each, i) => {
      const piece = append(separator, each)
      return i === more.length - 1 ? piece : append(piece, rest)
    }, emptyList),
  )
}

function copies(list: Term, count: Term): Term {
  if (!isList(list) || !isInteger(count) || count < 0) return failing('copies', list, count)
  const all = itemsOf(list) ?? refused('++', [list, emptyList])
  allocateList(all.length * Number(count))
  const made: Term[] = []
  for (let i = 0; i < count; i++) for (const each of all) put(made, each)
  return listFrom(made)
}

export const stringOld = nativeModule(home, {
  'centre/2': (list, width) => centre(list, width),
  'centre/3': centre,
  'chars/2': (char, count) => repeated(char, count),
  'chars/3': repeated,
  'chr/2': finding('chr', false, true),
  'concat/2': append,
  'copies/2': copies,
  'cspan/2': spanning('cspan', false),
  'join/2': join,
  'left/2': (list, width) => left(list, width),
  'left/3': left,
  'len/1': bif('length', 1),
  'list_to_float/1': number('no_float', /^[-+]?\d+\.\d+(?:[eE][-+]?\d+)?/, (text) => parseFloatText(text)),
  'list_to_integer/1': number('no_integer', /^[-+]?\d+/, (text) => parseInteger(text)),
  'rchr/2': finding('rchr', true, true),
  'right/2': (list, width) => right(list, width),
  'right/3': right,
  'rstr/2': finding('rstr', true, false),
  'span/2': spanning('span', true),
  'str/2': finding('str', false, false),
  'strip/1': (list) => strip(list, atom('both'), space, []),
  'strip/2': (list, direction) => strip(list, direction, space, [list, direction]),
  'strip/3': (list, direction, char) => strip(list, direction, char, [list, direction, char]),
  'sub_string/2': subString,
  'sub_string/3': (list, start, stop) => subStringOf(list, start, bif('+', 2)(bif('-', 2)(stop, start), 1)),
  'sub_word/2': (list, index) => subWord(list, index),
  'sub_word/3': subWord,
  'substr/2': subString,
  'substr/3': subStringOf,
  'to_lower/1': changed('to_lower', 0x41, 32),
  'to_upper/1': changed('to_upper', 0x61, -32),
  'tokens/2': tokens,
  'words/1': (list) => wordsOf('words', list, space, list, space).length,
  'words/2': (list, char) => wordsOf('words', list, char, list, char).length,
})
