/**
 * Identifiers: variables, calls, keywords, atoms and aliases, in any script Elixir takes.
 *
 * ASCII is read directly. Other letters go by Unicode's classes, and an identifier that mixes scripts in a way that could deceive is refused,
 * as Unicode's technical standard 39 has it. Source: unicode/tokenizer.ex of Elixir 1.14.
 */
import { isContinue, isStart } from '../../otp/term/identifier.js'
import { isDigit, isLower, isUpper, hex } from './characters.js'

export interface Identifier {
  /** `atom` begins with a capital beyond ASCII: good for an atom or a keyword, neither a variable nor an alias. */
  readonly kind: 'identifier' | 'alias' | 'atom'
  /** In normal form C. */
  readonly name: string
  /** Where the text goes on. */
  readonly end: number
  /** Code points as written. */
  readonly length: number
  readonly ascii: boolean
  readonly hasAt: boolean
  /** Ends in ! or ?. */
  readonly punctuated: boolean
}

/** Why there is no identifier: `wrong` up to the code point that cannot stand in one, or a mix of scripts. */
export type IdentifierFault =
  | { readonly fault: 'character'; readonly wrong: string }
  | { readonly fault: 'scripts'; readonly wrong: string; readonly after: string }

/** The identifier at `start`; null where none begins. */
export function readIdentifier(text: string, start: number): Identifier | IdentifierFault | null {
  const first = text.charCodeAt(start)
  const upper = isUpper(first)
  if (!upper && !isLower(first) && first !== 95) {
    return first > 127 ? readUnicode(text, start) : null
  }
  let at = start + 1
  let hasAt = false
  for (;;) {
    const code = text.charCodeAt(at)
    if (isLower(code) || isUpper(code) || isDigit(code) || code === 95) at++
    else if (code === 64) {
      hasAt = true
      at++
    } else {
      if (code > 127) return readUnicode(text, start)
      break
    }
  }
  const last = text.charCodeAt(at)
  const punctuated = last === 33 || last === 63
  if (punctuated) at++
  const kind = upper ? 'alias' : 'identifier'
  return { kind, name: text.slice(start, at), end: at, length: at - start, ascii: true, hasAt, punctuated }
}

function isFirst(char: string): boolean {
  return isStart(char) || char === 'µ'
}

function readUnicode(text: string, start: number): Identifier | IdentifierFault | null {
  const first = String.fromCodePoint(text.codePointAt(start) as number)
  if (!isFirst(first)) return null
  let written = normalized(first)
  let length = 1
  let at = start + first.length
  let hasAt = false
  let punctuated = false
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) as number)
    if (char <= '\x7f') {
      if (char === '!' || char === '?') {
        written += char
        length++
        at++
        punctuated = true
        break
      }
      if (!/[A-Za-z0-9_@]/.test(char)) break
      hasAt ||= char === '@'
    } else if (!isFirst(char) && !isContinue(char)) {
      return { fault: 'character', wrong: written + char }
    }
    written += normalized(char)
    length++
    at += char.length
  }
  const name = written.normalize('NFC')
  if (!isOneScript(name)) return { fault: 'scripts', wrong: name, after: scriptsText(name) }
  const kind = /^[A-Z]$/.test(first) ? 'alias' : /^[\p{Lu}\p{Lt}]$/u.test(first) ? 'atom' : 'identifier'
  return { kind, name, end: at, length, ascii: false, hasAt, punctuated }
}

/** The micro sign is read as the Greek letter it stands for. */
function normalized(char: string): string {
  return char === 'µ' ? 'μ' : char
}

const scripts = (
  'Latin Arabic Armenian Bengali Bopomofo Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul Hebrew Hiragana Kannada ' +
  'Katakana Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan'
).split(' ')
const scriptTests = scripts.map((name) => [name, new RegExp(`\\p{Script_Extensions=${name}}`, 'u')] as const)
const anyScript = /[\p{Script=Common}\p{Script=Inherited}]/u

/** Scripts that are read as one. */
const augmented: Record<string, readonly string[]> = {
  Han: ['Han with Bopomofo', 'Japanese', 'Korean'],
  Hiragana: ['Japanese'],
  Katakana: ['Japanese'],
  Hangul: ['Korean'],
  Bopomofo: ['Han with Bopomofo'],
}
const covers = ['Japanese', 'Han with Bopomofo', 'Korean']

/** The scripts `char` is written in; null for one of every script. */
function scriptsOf(char: string): readonly string[] | null {
  if (char === 'μ') return null // with the micro sign, which is of every script
  const own = scriptTests.filter(([, test]) => test.test(char)).map(([name]) => name)
  if (own.length === 0 && (char <= '\x7f' || anyScript.test(char))) return null
  return own.flatMap((name) => [name, ...(augmented[name] ?? [])])
}

/** True when one script, or one set of scripts that are used together, covers all of `name`. */
function isOneScript(name: string): boolean {
  const sets = [...name].map(scriptsOf).filter((set) => set !== null)
  const first = sets[0]
  if (first === undefined || first.some((script) => sets.every((set) => set.includes(script)))) return true
  return covers.some((cover) => sets.every((set) => set.includes('Latin') || set.includes(cover)))
}

function scriptsText(name: string): string {
  const lines = [...name].map((char) => {
    const set = scriptsOf(char)
    const text = set === null ? '' : ` {${[...set].sort().join(',')}}`
    return `  \\u${hex(char.codePointAt(0) as number, 4)} ${char}${text}\n`
  })
  return (
    `\n\nMixed-script identifiers are not supported for security reasons. '${name}' is made of the following scripts:\n\n` +
    `${lines.join('')}\nAll characters in the identifier should resolve to a single script, or use a highly restrictive set of scripts.\n`
  )
}
