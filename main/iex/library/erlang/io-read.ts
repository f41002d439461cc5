/** Input by a format: `:io_lib.fread/2`. Source: the documentation of OTP 25's io:fread, and what it answers. */
import { error } from '../../../otp/process/raised.js'
import { charlist } from '../../../otp/term/charlist.js'
import { parseInteger } from '../../../otp/term/numbers.js'
import { atom, Float, isList, list, listFrom, pair, type Term, triple, tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { itemsOf } from '../arguments.js'

/** What a control sequence finds: the value, and how much of the input it is; the name of what was expected; nothing, where the input is at its end. */
type Found = { readonly value: Term; readonly length: number } | { readonly expected: string } | undefined

const space = /^[ \t\n\r]*/

/** A value that begins at the beginning, as `form` says. */
function take(
  input: string,
  form: RegExp,
  expected: string,
  value: (text: string, match: RegExpExecArray) => Term | undefined,
): Found {
  const blank = (space.exec(input) as RegExpExecArray)[0]
  if (blank.length === input.length && blank === '') return undefined
  const match = form.exec(input.slice(blank.length))
  const found = match === null ? undefined : value(match[0], match)
  if (match === null || found === undefined) return { expected }
  return { value: found, length: blank.length + match[0].length }
}

/** What is taken for digits of `base`: decimal ones may turn out to be none. */
function digitsOf(base: number): string {
  return base <= 10 ? '\\d' : `[0-9A-${String.fromCharCode(54 + base)}a-${String.fromCharCode(86 + base)}]`
}

function found(letter: string, input: string, width: number | null, isUnicode: boolean): Found {
  const cut = width === null || letter === 'u' || letter === '-' ? input : input.slice(0, width)
  switch (letter) {
    case 'd':
      return take(cut, /^[+-]?\d+/, 'integer', (text) => parseInteger(text, 10))
    case 'u': {
      const base = width ?? 10
      if (base < 2 || base > 36) return { expected: 'format' }
      return take(cut, new RegExp(`^${digitsOf(base)}+`), 'unsigned', (text) => parseInteger(text, base))
    }
    case 'f':
      return take(cut, /^[+-]?\d+\.\d+(?:[eE][+-]?\d+)?/, 'float', (text) => new Float(Number(text)))
    case '#': {
      const base = Number(/^\s*(\d{1,2})#/.exec(cut)?.[1] ?? 0)
      if (base < 2 || base > 36) return cut === '' ? undefined : { expected: 'based' }
      const form = new RegExp(`^\\d+#(${digitsOf(base)}+)`)
      return take(cut, form, 'based', (_text, match) => parseInteger(match[1] as string, base))
    }
    case 's':
    case 'a': {
      if (cut === '') return undefined
      const blank = (space.exec(cut) as RegExpExecArray)[0].length
      const text = (
        (isUnicode ? /^[^ \t\n\r]*/ : /^[^ \t\n\r\u0100-\uffff]*/).exec(cut.slice(blank)) as RegExpExecArray
      )[0]
      return { value: letter === 'a' ? atom(text) : charlist(text), length: blank + text.length }
    }
    case 'c': {
      if (input === '') return undefined
      const text = input.slice(0, width ?? 1)
      if (text.length < (width ?? 1) || (!isUnicode && /[^\x00-\xff]/.test(text))) return { expected: 'character' }
      return { value: charlist(text), length: text.length }
    }
    case '-':
      if (input === '') return undefined
      return { value: input.startsWith('-') ? -1 : 1, length: /^[+-]/.test(input) ? 1 : 0 }
    default:
      return { expected: 'format' }
  }
}

const failed = (expected: string): Term => pair(atoms.error, pair(atom('fread'), atom(expected)))

function codesText(term: Term): string | undefined {
  const items = itemsOf(term)
  return items?.every((code) => typeof code === 'number' && code >= 0 && code <= 0x10ffff) === true
    ? (items as number[]).map((code) => String.fromCodePoint(code)).join('')
    : undefined
}

const control = /^~(\*?)(\d*)(t?)(.)/su

/** `{:ok, values, rest}`, `{:more, rest_of_the_format, characters, values}` or `{:error, {:fread, what}}`. */
export function readByFormat(format: Term, input: Term): Term {
  if (!isList(format)) return functionClause(atom('io_lib_fread'), 'fread', [format, input, 0, list()])
  const form = codesText(format) ?? error(atoms.badarg)
  const text = codesText(input) ?? ''
  const values: Term[] = []
  let at = 0
  let rest = form
  const more = (): Term => tuple(atom('more'), charlist(rest), at, listFrom(values))
  while (rest !== '') {
    const blank = (space.exec(rest) as RegExpExecArray)[0]
    if (blank !== '') {
      rest = rest.slice(blank.length)
      at += (space.exec(text.slice(at)) as RegExpExecArray)[0].length
      continue
    }
    const sequence = control.exec(rest)
    if (sequence !== null && sequence[4] !== '~') {
      const [all, skips, width, isUnicode, letter = ''] = sequence
      if (letter === 'l') values.push(at)
      else {
        const result = found(letter, text.slice(at), width === '' ? null : Number(width), isUnicode !== '')
        if (result === undefined) return more()
        if ('expected' in result) return failed(result.expected)
        if (skips === '') values.push(result.value)
        at += result.length
      }
      rest = rest.slice(all.length)
      continue
    }
    if (rest === '~') return failed('format')
    if (at >= text.length) return more()
    const char = sequence === null ? rest.charAt(0) : '~'
    if (text.charAt(at) !== char) return failed('input')
    at++
    rest = rest.slice(sequence === null ? 1 : sequence[0].length)
  }
  return triple(atoms.ok, listFrom(values), charlist(text.slice(at)))
}
