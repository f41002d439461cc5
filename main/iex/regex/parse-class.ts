/** `[…]` and escapes of a regular expression. Source: PCRE 8.44. */
import { caseless, escapeClass, negated, posixClass, propertyClass } from './classes.js'
import type { RegexSource } from './source.js'
import type { Test } from './nodes.js'

const simple: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 }

/** The class whose `[` was just read. */
export function readClass(source: RegexSource, isUnicode: boolean, isCaseless: boolean): Test {
  const isNegative = source.take('^')
  const tests: Test[] = []
  let isFirst = true
  for (;;) {
    if (source.isAtEnd) return source.fail('missing terminating ] for character class')
    if (source.take('\\E')) continue
    if (source.take('\\Q')) {
      quoted(source, tests)
      continue
    }
    if (source.peek() === ']' && !isFirst) break
    isFirst = false
    const posix = /^\[([:.=])(\^?)([a-z]*)\1\]/.exec(source.rest(24))
    if (posix !== null) {
      tests.push(readPosix(source, posix as unknown as [string, string, string, string], isUnicode))
      continue
    }
    const from = classItem(source, isUnicode)
    if (typeof from !== 'number') {
      tests.push(from)
      continue
    }
    tests.push(range(source, from, isUnicode))
  }
  source.next()
  const all = joined(tests)
  const test = isCaseless ? caseless(all, isUnicode) : all
  return isNegative ? negated(test) : test
}

function readPosix(
  source: RegexSource,
  [text, kind, not, name]: [string, string, string, string],
  isUnicode: boolean,
): Test {
  if (kind !== ':') return source.fail('POSIX collating elements are not supported')
  const test = posixClass(name, isUnicode)
  if (test === undefined) return source.fail('unknown POSIX class name', source.place + 2)
  source.skip(text.length)
  return not === '' ? test : negated(test)
}

function quoted(source: RegexSource, tests: Test[]): void {
  while (!source.isAtEnd && !source.take('\\E')) {
    const code = source.next()
    tests.push((each) => each === code)
  }
}

/** The range that begins with `from`, or that character alone. */
function range(source: RegexSource, from: number, isUnicode: boolean): Test {
  const isRange = source.peek() === '-' && source.rest(2)[1] !== ']' && source.rest(2).length === 2
  if (!isRange) return (code) => code === from
  source.next()
  const place = source.place
  const to = classItem(source, isUnicode)
  if (typeof to !== 'number') return source.fail('invalid range in character class', source.place - 1)
  if (to < from) return source.fail('range out of order in character class', place)
  return (code) => code >= from && code <= to
}

function joined(tests: readonly Test[]): Test {
  const [only] = tests
  if (tests.length === 1) return only as Test
  return (code) => {
    for (const test of tests) if (test(code)) return true
    return false
  }
}

/** A character or a class within `[…]`. */
function classItem(source: RegexSource, isUnicode: boolean): number | Test {
  const code = source.next()
  if (code !== 0x5c) return code
  const letter = source.peek()
  if (letter === 'b') {
    source.next()
    return 8
  }
  const test = readClassEscape(source, isUnicode)
  if (test !== undefined) return test
  if (/[1-7]/.test(letter)) return Number.parseInt(source.match(/^[0-7]{1,3}/) as string, 8)
  return readCharEscape(source, isUnicode)
}

/** `d`, `p{L}` and such after a backslash; undefined, with nothing read, when there is none. */
export function readClassEscape(source: RegexSource, isUnicode: boolean): Test | undefined {
  const letter = source.peek()
  if (letter === 'p' || letter === 'P') {
    source.next()
    const braced = source.match(/^\{(\^?[^}]*)\}/)
    const name = braced === undefined ? source.match(/^[A-Za-z]/) : braced.slice(1, -1)
    if (name === undefined) return source.fail('malformed \\P or \\p sequence')
    const test = propertyClass(name)
    if (test === undefined)
      return source.fail('unknown property name after \\P or \\p', source.place - (braced === undefined ? 1 : 1))
    return letter === 'p' ? test : negated(test)
  }
  const test = letter === '' ? undefined : escapeClass(letter, isUnicode)
  if (test !== undefined) source.next()
  return test
}

/** The character that an escape after a backslash stands for. */
export function readCharEscape(source: RegexSource, isUnicode: boolean): number {
  if (source.isAtEnd) return source.fail('\\ at end of pattern')
  const code = source.next()
  const letter = String.fromCodePoint(code)
  if (Object.hasOwn(simple, letter)) return simple[letter] as number
  switch (letter) {
    case '0':
      return Number.parseInt(`0${source.match(/^[0-7]{1,2}/) ?? ''}`, 8)
    case 'x':
      return readHex(source, isUnicode)
    case 'o':
      return readOctal(source, isUnicode)
    case 'c':
      if (source.isAtEnd) return source.fail('\\c at end of pattern')
      return String.fromCodePoint(source.next()).toUpperCase().charCodeAt(0) ^ 64
    case 'L':
    case 'l':
    case 'U':
    case 'u':
      return source.fail('PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u', source.place - 1)
    default:
      return code
  }
}

function readHex(source: RegexSource, isUnicode: boolean): number {
  if (source.peek() !== '{') return Number.parseInt(`0${source.match(/^[0-9a-fA-F]{1,2}/) ?? ''}`, 16)
  const braced = source.match(/^\{[0-9a-fA-F]+\}/)
  if (braced === undefined) return source.fail('non-hex character in \\x{} (closing brace missing?)', source.place + 1)
  return checked(source, Number.parseInt(braced.slice(1, -1), 16), isUnicode)
}

function readOctal(source: RegexSource, isUnicode: boolean): number {
  const braced = source.match(/^\{[0-7]+\}/)
  if (braced === undefined)
    return source.fail('non-octal character in \\o{} (closing brace missing?)', source.place + 1)
  return checked(source, Number.parseInt(braced.slice(1, -1), 8), isUnicode)
}

function checked(source: RegexSource, code: number, isUnicode: boolean): number {
  if (code > (isUnicode ? 0x10ffff : 255)) {
    return source.fail('character value in \\x{} or \\o{} is too large', source.place - 1)
  }
  if (code >= 0xd800 && code <= 0xdfff) return source.fail('disallowed Unicode code point (>= 0xd800 && <= 0xdfff)')
  return code
}
