/** The older functions of `:string`, which take lists of characters. Source: OTP 25's string.erl. */
import { allocateList } from '../../otp/allocation.js'
import { nativeModule } from '../../otp/code.js'
import { refused } from '../../otp/process/raised.js'
import { parseFloatText, parseInteger } from '../../otp/term/numbers.js'
import { atom, emptyList, isInteger, isList, isProperList, listFrom, pair, type Term } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { functionClause } from '../failing.js'
import { isAtomNamed, itemsOf } from './arguments.js'
import { charactersText, charlist } from './chardata.js'

const home = atom('string')
const failing = (name: string, ...args: Term[]): never => functionClause(home, name, args)
const space = 32

function chars(name: string, list: Term, ...more: Term[]): Term[] {
  return itemsOf(list) ?? failing(name, list, ...more)
}

/** The place, from 1, where `part` begins in `whole`; 0 where it does not. */
function placeOf(whole: readonly Term[], part: readonly Term[], isLast: boolean): number {
  let found = 0
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (!part.every((char, i) => whole[at + i] === char)) continue
    found = at + 1
    if (!isLast) break
  }
  return part.length === 0 ? 0 : found
}

function finding(name: string, isLast: boolean, isChar: boolean) {
  return (list: Term, wanted: Term): Term => {
    if (isChar ? !isInteger(wanted) : !isList(wanted)) return failing(name, list, wanted)
    return placeOf(chars(name, list, wanted), isChar ? [wanted] : chars(name, wanted), isLast)
  }
}

/** How many characters at the beginning are among `set`, or are not. */
function spanning(name: string, isIn: boolean) {
  return (list: Term, set: Term): Term => {
    const [all, wanted] = [chars(name, list, set), chars(name, set)]
    const at = all.findIndex((char) => wanted.includes(char) !== isIn)
    return at === -1 ? all.length : at
  }
}

function repeated(char: Term, count: Term, tail: Term = emptyList): Term {
  if (!isInteger(char) || !isInteger(count) || count < 0) return failing('chars', char, count, tail)
  allocateList(Number(count))
  return listFrom([...new Array<Term>(Number(count)).fill(char), ...(itemsOf(tail) ?? [])])
}

function strip(list: Term, direction: Term = atom('both'), char: Term = space): Term {
  if (!isInteger(char)) return failing('strip', list, direction, char)
  const all = chars('strip', list, direction, char)
  let [from, to] = [0, all.length]
  if (!isAtomNamed(direction, 'right')) while (from < to && all[from] === char) from++
  if (!isAtomNamed(direction, 'left')) while (to > from && all[to - 1] === char) to--
  return listFrom(all.slice(from, to))
}

/** The words between `char`. */
function wordsOf(name: string, list: Term, char: Term): Term[][] {
  const words: Term[][] = [[]]
  for (const each of chars(name, strip(list, atom('both'), char), char)) {
    const last = words.at(-1) as Term[]
    if (each !== char) last.push(each)
    else if (last.length > 0) words.push([])
  }
  return words
}

function subWord(list: Term, index: Term, char: Term = space): Term {
  if (!isInteger(index) || !isInteger(char)) return failing('sub_word', list, index, char)
  return listFrom(wordsOf('sub_word', list, char)[Number(index) - 1] ?? [])
}

type Fit = (all: readonly Term[], missing: number, width: number, filler: (count: number) => Term[]) => readonly Term[]

/** A list made as long as `width`, cut or filled up. */
function fitting(name: string, fit: Fit) {
  return (list: Term, width: Term, char: Term = space): Term => {
    if (!isProperList(list)) return refused('length', [list])
    if (!isInteger(width) || !isInteger(char)) return failing(name, list, width, char)
    const all = chars(name, list, width, char)
    const size = Number(width)
    allocateList(size)
    return listFrom(fit(all, size - all.length, size, (count) => new Array<Term>(count).fill(char)))
  }
}

const left = fitting('left', (all, missing, width, filler) =>
  missing > 0 ? [...all, ...filler(missing)] : all.slice(0, width),
)
const right = fitting('right', (all, missing, _width, filler) =>
  missing > 0 ? [...filler(missing), ...all] : all.slice(-missing),
)
const centre = fitting('centre', (all, missing, width, filler) => {
  if (width === 0) return []
  const before = Math.floor(Math.abs(missing) / 2)
  if (missing <= 0) return all.slice(before, before + width)
  return [...filler(before), ...all, ...filler(missing - before)]
})

function subString(list: Term, start: Term, stop?: Term): Term {
  const args = stop === undefined ? [list, start] : [list, start, stop]
  if (!isInteger(start) || start < 1) return failing('substr', ...args)
  const all = chars('substr', list, start)
  return listFrom(all.slice(Number(start) - 1, stop === undefined ? all.length : Number(stop)))
}

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

export const stringOld = nativeModule(home, {
  'centre/2': (list, width) => centre(list, width),
  'centre/3': centre,
  'chars/2': (char, count) => repeated(char, count),
  'chars/3': repeated,
  'chr/2': finding('chr', false, true),
  'cspan/2': spanning('cspan', false),
  'left/2': (list, width) => left(list, width),
  'left/3': left,
  'list_to_float/1': number('no_float', /^[-+]?\d+\.\d+(?:[eE][-+]?\d+)?/, (text) => parseFloatText(text)),
  'list_to_integer/1': number('no_integer', /^[-+]?\d+/, (text) => parseInteger(text)),
  'rchr/2': finding('rchr', true, true),
  'right/2': (list, width) => right(list, width),
  'right/3': right,
  'rstr/2': finding('rstr', true, false),
  'span/2': spanning('span', true),
  'str/2': finding('str', false, false),
  'strip/1': (list) => strip(list),
  'strip/2': (list, direction) => strip(list, direction),
  'strip/3': strip,
  'sub_string/2': (list, start) => subString(list, start),
  'sub_string/3': subString,
  'sub_word/2': (list, index) => subWord(list, index),
  'sub_word/3': subWord,
  'words/1': (list) => wordsOf('words', list, space).length,
  'words/2': (list, char) => wordsOf('words', list, char).length,
})
