/** Classes of characters. Without Unicode they are those of Latin-1, as Erlang builds PCRE. Source: PCRE 8.44, OTP 25's `re`. */
import type { Test } from './nodes.js'

const unicode = (source: string): Test => {
  const expression = new RegExp(`^${source}$`, 'u')
  return (code) => expression.test(String.fromCodePoint(code))
}

const within =
  (...ranges: readonly number[]): Test =>
  (code) => {
    for (let i = 0; i < ranges.length; i += 2)
      if (code >= (ranges[i] as number) && code <= (ranges[i + 1] as number)) return true
    return false
  }

/** Letters of Latin-1 above ASCII. */
const latinLetters = [0xaa, 0xaa, 0xb5, 0xb5, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0xff]
const horizontal = within(
  9,
  9,
  32,
  32,
  0xa0,
  0xa0,
  0x1680,
  0x1680,
  0x180e,
  0x180e,
  0x2000,
  0x200a,
  0x202f,
  0x202f,
  0x205f,
  0x205f,
  0x3000,
  0x3000,
)
const vertical = within(10, 13, 0x85, 0x85, 0x2028, 0x2029)

const latin = {
  word: within(48, 57, 65, 90, 95, 95, 97, 122, ...latinLetters),
  digit: within(48, 57),
  space: within(9, 13, 32, 32),
  alpha: within(65, 90, 97, 122, ...latinLetters),
  alnum: within(48, 57, 65, 90, 97, 122, ...latinLetters),
  upper: within(65, 90, 192, 214, 216, 222),
  lower: within(97, 122, 170, 170, 181, 181, 186, 186, 223, 246, 248, 255),
  punct: within(33, 47, 58, 64, 91, 96, 123, 126, 160, 169, 171, 180, 182, 185, 187, 191, 215, 215, 247, 247),
  print: within(32, 126, 160, 255),
  graph: within(33, 126, 160, 255),
  cntrl: within(0, 31, 127, 159),
  blank: within(9, 9, 32, 32),
  ascii: within(0, 255),
  xdigit: within(48, 57, 65, 70, 97, 102),
}

type ClassName = keyof typeof latin

const full: Readonly<Record<ClassName, Test>> = {
  word: unicode('[\\p{L}\\p{N}_]'),
  digit: unicode('\\p{Nd}'),
  space: (code) => horizontal(code) || vertical(code) || unicode('\\p{Z}')(code),
  alpha: unicode('\\p{L}'),
  alnum: unicode('[\\p{L}\\p{N}]'),
  upper: unicode('\\p{Lu}'),
  lower: unicode('\\p{Ll}'),
  punct: (code) => unicode('\\p{P}')(code) || (code < 128 && unicode('\\p{S}')(code)),
  print: unicode('[^\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]'),
  graph: unicode('[^\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}]'),
  cntrl: unicode('\\p{Cc}'),
  blank: horizontal,
  ascii: (code) => code < 128,
  xdigit: latin.xdigit,
}

/** Looked up once a character: most text is of few. */
function remembered(test: Test): Test {
  const known = new Map<number, boolean>()
  return (code) => {
    let is = known.get(code)
    if (is === undefined) {
      is = test(code)
      known.set(code, is)
    }
    return is
  }
}

const remembering = Object.fromEntries(
  Object.entries(full).map(([name, test]) => [name, remembered(test)]),
) as unknown as typeof full

/** `[:name:]`; undefined when there is none. */
export function posixClass(name: string, isUnicode: boolean): Test | undefined {
  return Object.hasOwn(latin, name) ? (isUnicode ? remembering : latin)[name as ClassName] : undefined
}

/** The class of `\d`, `\W` and such; undefined for other letters. */
export function escapeClass(letter: string, isUnicode: boolean): Test | undefined {
  const positive = { d: 'digit', w: 'word', s: 'space' }[letter.toLowerCase()]
  const test =
    positive !== undefined
      ? (posixClass(positive, isUnicode) as Test)
      : { h: horizontal, v: vertical, n: letter === 'N' ? newline : undefined }[letter.toLowerCase()]
  if (test === undefined) return undefined
  return letter === letter.toLowerCase() ? test : negated(test)
}

const newline: Test = (code) => code === 10

export function negated(test: Test): Test {
  return (code) => !test(code)
}

const scripts = /^[A-Z][a-z_A-Z]+$/

/** `\p{name}`; undefined when there is no such property. */
export function propertyClass(name: string): Test | undefined {
  const isNegative = name.startsWith('^')
  const plain = isNegative ? name.slice(1) : name
  const test = property(plain)
  return test === undefined ? undefined : remembered(isNegative ? negated(test) : test)
}

function property(name: string): Test | undefined {
  switch (name) {
    case 'Any':
      return () => true
    case 'L&':
      return unicode('[\\p{Lu}\\p{Ll}\\p{Lt}]')
    case 'Xan':
      return full.alnum
    case 'Xwd':
      return full.word
    case 'Xsp':
    case 'Xps':
      return full.space
    default:
  }
  if (/^(?:C[cfnos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/.test(name))
    return unicode(`\\p{${name}}`)
  if (!scripts.test(name)) return undefined
  try {
    return unicode(`\\p{Script=${name}}`)
  } catch {
    return undefined
  }
}

/** The other cases of `code`, and itself. */
export function cases(code: number, isUnicode: boolean): number[] {
  const char = String.fromCodePoint(code)
  const others = [char.toLowerCase(), char.toUpperCase(), char.toUpperCase().toLowerCase()]
    .filter((text) => [...text].length === 1)
    .map((text) => text.codePointAt(0) as number)
  return [...new Set([code, ...others])].filter((each) => isUnicode || each < 256)
}

/** `test`, of any case. */
export function caseless(test: Test, isUnicode: boolean): Test {
  return remembered((code) => cases(code, isUnicode).some(test))
}
