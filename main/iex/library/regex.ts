/** Regex. Source: Elixir 1.14's `Regex`. */
import { exception, raise } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isBinary } from '../../otp/term/bitstring.js'
import {
  alias,
  Atom,
  atom,
  emptyList,
  Fun,
  integer,
  isInteger,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { findIn, groupBytes, groupTerm, wantedGroups } from '../regex/find.js'
import { RegexFault } from '../regex/nodes.js'
import { type Program, programOf } from '../regex/program.js'
import { replaceFound } from '../regex/replace.js'
import { splitAt } from '../regex/split.js'
import { isAtomNamed, itemsOf, noClause, option, stdlibRefused, truthy } from './arguments.js'
import { isCodePoint } from './chardata.js'
import { charlist } from '../../otp/term/charlist.js'
import type { Binary } from './graphemes.js'
import { libraryModule } from './module.js'

const regexModule = alias('Regex')
const version = pair('8.44 2020-02-12', atom('little'))

/** Options that say how an expression is read, with the letter of each modifier. */
export const letters: Readonly<Record<string, string>> = {
  unicode: 'u',
  ucp: '',
  caseless: 'i',
  extended: 'x',
  firstline: 'f',
  ungreedy: 'U',
  dotall: 's',
  multiline: 'm',
}

export function isRegex(term: Term): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === regexModule
}

/** The struct of `~r/source/modifiers`. errors  Regex.CompileError */
export function compileRegex(source: Binary, modifiers: string): TermMap {
  const result = compiled(source, modifiers)
  if (result instanceof TermMap) return result
  return raise(exception('Regex.CompileError', { message: faultText(result) }))
}

type Fault = { readonly reason: string; readonly at: Term }

function faultText({ reason, at }: Fault): string {
  return `${reason} at position ${typeof at === 'string' ? at : shown(at)}`
}

/** The struct, or what is wrong. */
function compiled(source: Binary, options: Term): TermMap | Fault {
  const modifiers = modifierText(options)
  if (typeof modifiers !== 'string') return modifiers
  try {
    const { matcher, isUnicode } = programOf(source, modifiers)
    const code = tuple(atom('re_pattern'), matcher.parsed.groups, isUnicode ? 1 : 0, 0, '')
    return TermMap.from<Term, Term>([
      [atoms.struct, regexModule],
      [atom('source'), source],
      [atom('opts'), isList(options) && options === emptyList ? '' : options],
      [atom('re_pattern'), code],
      [atom('re_version'), version],
    ])
  } catch (thrown) {
    if (thrown instanceof RegexFault) return { reason: thrown.reason, at: integer(BigInt(thrown.at)) }
    throw thrown
  }
}

function modifierText(options: Term): string | Fault {
  if (typeof options === 'string') {
    const bad = /[^uixfUsmr].*$/s.exec(options)
    return bad === null ? options : { reason: 'invalid_option', at: bad[0] }
  }
  return toArray(options)
    .map((each) => (each instanceof Atom ? (letters[each.name] ?? '') : ''))
    .join('')
}

function checkOptions(source: Term, options: Term, name: string): asserts source is Binary {
  if (!isBinary(source)) noClause('Regex', name === 'compile!' ? 'compile!' : 'compile', source, options)
  if (!isBinary(options) && !isList(options)) noClause('Regex', 'compile', source, options, version)
  const known = isList(options) ? itemsOf(options)?.every((each) => each instanceof Atom && each.name in letters) : true
  if (known !== true) stdlibRefused('re', 'compile', [source, options])
}

function compile(source: Term, options: Term = ''): Term {
  checkOptions(source, options, 'compile')
  const result = compiled(source, options)
  if (result instanceof TermMap) return pair(atoms.ok, result)
  const reason = result.reason === 'invalid_option' ? atom(result.reason) : charlist(result.reason)
  return pair(atoms.error, pair(reason, result.at))
}

function compileOrRaise(source: Term, options: Term = ''): Term {
  checkOptions(source, options, 'compile!')
  const result = compiled(source, options)
  return result instanceof TermMap ? result : raise(exception('Regex.CompileError', { message: faultText(result) }))
}

function programFor(regex: TermMap): Program {
  const options = regex.get(atom('opts')) ?? ''
  return programOf(regex.get(atom('source')) as Binary, modifierText(options) as string)
}

interface RunOptions {
  readonly capture: Term
  readonly form: Term
  readonly offset: number
}

function runOptions(options: Term): RunOptions {
  if (!isList(options)) return noClause('Keyword', 'get', options, atom('return'), atom('binary'))
  return {
    capture: option(options, 'capture') ?? atom('all'),
    form: option(options, 'return') ?? atom('binary'),
    offset: Number(option(options, 'offset') ?? 0),
  }
}

function run(regex: Term, text: Term, options: Term = emptyList): Term {
  if (!isRegex(regex) || !isBinary(text)) return noClause('Regex', 'run', regex, text, options)
  const { capture, form, offset } = runOptions(options)
  const program = programFor(regex)
  const { subject, all } = findIn(program, text, offset, false)
  const [places] = all
  if (places === undefined) return null
  const groups = wantedGroups(program, places, capture) ?? []
  return listFrom(groups.map((group) => groupTerm(subject, places, group, form)))
}

function scan(regex: Term, text: Term, options: Term = emptyList): Term {
  if (!isRegex(regex) || !isBinary(text)) return noClause('Regex', 'scan', regex, text, options)
  const { capture, form, offset } = runOptions(options)
  const program = programFor(regex)
  const { subject, all } = findIn(program, text, offset, true)
  if (isAtomNamed(capture, 'none')) return emptyList
  return listFrom(
    all.map((places) =>
      listFrom((wantedGroups(program, places, capture) ?? []).map((group) => groupTerm(subject, places, group, form))),
    ),
  )
}

function match(regex: Term, text: Term): Term {
  if (!isRegex(regex) || !isBinary(text)) return noClause('Regex', 'match?', regex, text)
  return findIn(programFor(regex), text, 0, false).all.length > 0
}

function namesOf(regex: Term): readonly string[] {
  return isRegex(regex) ? programFor(regex).names : noClause('Regex', 'names', regex)
}

function namedCaptures(regex: Term, text: Term, options: Term = emptyList): Term {
  if (!isBinary(text)) return noClause('Regex', 'named_captures', regex, text, options)
  const names = namesOf(regex)
  const found = run(regex, text, listFrom([pair(atom('capture'), listFrom(names)), ...toArray(options)]))
  if (found === null) return null
  return TermMap.from<Term, Term>(toArray(found).map((value, i) => [names[i] as string, value]))
}

function parts(options: Term): number {
  const given = option(options, 'parts') ?? atom('infinity')
  if (isAtomNamed(given, 'infinity')) return 0
  return isInteger(given) && given > 0 ? Number(given) : noClause('Regex', 'parts_to_index', given)
}

function split(regex: Term, text: Term, options: Term = emptyList): Term {
  if (!isRegex(regex) || !isBinary(text) || !isList(options)) return noClause('Regex', 'split', regex, text, options)
  const trim = truthy(option(options, 'trim') ?? false)
  if (text === '') return trim ? emptyList : list('')
  const program = programFor(regex)
  const { subject, all } = findIn(program, text, 0, true)
  if (all.length === 0) return list(text)
  const on = option(options, 'on') ?? atom('first')
  const places = all.flatMap((each) =>
    (wantedGroups(program, each, on) ?? []).map((group) => groupBytes(subject, each, group)),
  )
  if (isAtomNamed(on, 'none')) return list(text)
  const withCaptures = truthy(option(options, 'include_captures') ?? false)
  return listFrom(splitAt(text, places, { parts: parts(options), trim, withCaptures }))
}

function replace(regex: Term, text: Term, by: Term, options: Term = emptyList): unknown {
  if (!isRegex(regex) || !isBinary(text) || !isList(options))
    return noClause('Regex', 'replace', regex, text, by, options)
  if (!isBinary(by) && !(by instanceof Fun)) return noClause('Regex', 'precompile_replacement', by)
  const found = findIn(programFor(regex), text, 0, option(options, 'global') !== false)
  return found.all.length === 0 ? text : replaceFound(found, by)
}

function field(name: string) {
  return (regex: Term): Term => (isRegex(regex) ? (regex.get(atom(name)) ?? null) : noClause('Regex', name, regex))
}

/** The characters that a backslash and a letter stand for in `~r`. */
const escapes: Readonly<Record<string, number>> = { f: 12, n: 10, r: 13, t: 9, v: 11, a: 7 }

function unescapeMap(char: Term): Term {
  if (isAtomNamed(char, 'newline')) return true
  return isCodePoint(char) ? (escapes[String.fromCodePoint(char)] ?? false) : false
}

/** The source of a regular expression from the text of `~r`: what Regex.unescape_map/1 knows is put in its place. */
export function regexSource(text: string): string {
  return text.replace(/\\(\n|[\s\S])/g, (whole, char: string) => {
    if (char === '\n') return ''
    const code = escapes[char]
    return code === undefined ? whole : String.fromCharCode(code)
  })
}

export const regex = libraryModule(regexModule, 'Regular expressions, as PCRE has them.', {
  '__struct__()': ['The struct.', () => structOf(emptyList)],
  '__struct__(fields)': ['The struct with `fields`.', (fields) => structOf(fields)],
  'compile(source, options \\\\ "")': ['`{:ok, regex}`, or `{:error, {reason, position}}`.', compile],
  'compile!(source, options \\\\ "")': [
    'The regular expression of a text; a Regex.CompileError where it is none.',
    compileOrRaise,
  ],
  'escape(string)': [
    'The string with a backslash before all that means something in a regular expression.',
    (text) => {
      if (!isBinary(text)) return noClause('Regex', 'escape', text)
      return typeof text === 'string' ? text.replace(/[.^$*+?()[\]{}|#\-\\\t\n\v\f\r ]/g, '\\$&') : text
    },
  ],
  'match?(regex, string)': ['True where it matches.', match],
  'named_captures(regex, string, options \\\\ [])': [
    'A map of the named groups, or nil where nothing matches.',
    namedCaptures,
  ],
  'names(regex)': ['The names of its groups, in alphabetical order.', (regex) => listFrom([...namesOf(regex)])],
  'opts(regex)': ['Its options.', field('opts')],
  're_pattern(regex)': ['What Erlang makes of it.', field('re_pattern')],
  'recompile(regex)': [
    'The same, compiled anew where it must be.',
    (regex) => (isRegex(regex) ? pair(atoms.ok, regex) : noClause('Regex', 'recompile', regex)),
  ],
  'recompile!(regex)': [
    'As `recompile/1`, without `:ok`.',
    (regex) => (isRegex(regex) ? regex : noClause('Regex', 'recompile', regex)),
  ],
  'regex?(term)': ['True for a regular expression.', (term) => isRegex(term)],
  'replace(regex, string, replacement, options \\\\ [])': [
    'The string with `replacement`, a string or what a function gives, in the place of what matches.',
    replace,
  ],
  'run(regex, string, options \\\\ [])': ['The first match with its groups, or nil.', run],
  'scan(regex, string, options \\\\ [])': ['All matches with their groups.', scan],
  'source(regex)': ['Its text.', field('source')],
  'split(regex, string, options \\\\ [])': ['The pieces of the string between what matches.', split],
  'unescape_map(char)': ['What an escape in `~r` stands for.', unescapeMap],
  'version()': ['The version of PCRE.', () => version],
})

function structOf(fields: Term): Term {
  let struct = TermMap.from<Term, Term>([
    [atoms.struct, regexModule],
    [atom('source'), ''],
    [atom('opts'), ''],
    [atom('re_pattern'), null],
    [atom('re_version'), ''],
  ])
  for (const each of toArray(fields))
    if ('e0' in Object(each)) struct = struct.put((each as { e0: Term }).e0, (each as unknown as { e1: Term }).e1)
  return struct
}
