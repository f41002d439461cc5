/** The options of inspect/2 and IO.inspect/2. Source: Elixir 1.14's `Inspect.Opts`. */
import type { InspectOptions } from '../../otp/term/inspect.js'
import { Atom, elements, type Term, TermMap, Tuple } from '../../otp/term/term.js'
import { erlangError } from '../machine/failing.js'
import { isAtomNamed } from './arguments.js'
import { ansi } from './io-ansi.js'

const names: Readonly<Record<string, string>> = {
  limit: 'limit',
  width: 'width',
  pretty: 'pretty',
  base: 'base',
  charlists: 'charlists',
  char_lists: 'charlists',
  binaries: 'binaries',
  structs: 'structs',
  safe: 'safe',
  printable_limit: 'printableLimit',
  custom_options: 'customOptions',
  syntax_colors: 'syntaxColors',
}

/** The options from a keyword list or an Inspect.Opts struct. Those that are not known are left out. */
export function inspectOptions(options: Term): InspectOptions {
  const found: Record<string, unknown> = {}
  for (const [key, value] of entries(options)) {
    const own = key instanceof Atom ? names[key.name] : undefined
    // Of a key that is given twice the first counts.
    if (own === undefined || Object.hasOwn(found, own)) continue
    if (own === 'syntaxColors') found[own] = colorsOf(value)
    else if (isAtomNamed(value, 'infinity')) found[own] = Infinity
    else if (own === 'customOptions') found[own] = value
    else if (own in otherwise && !isKnown(own, value)) found[own] = otherwise[own] ?? erlangError('case_clause', value)
    else found[own] = value instanceof Atom ? value.name : value === null ? undefined : value
  }
  return found
}

/** What a terminal takes for each kind of term. */
function colorsOf(colors: Term): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [kind, color] of entries(colors))
    if (kind === null || kind instanceof Atom) found[kind === null ? 'nil' : kind.name] = ansi(color)
  return found
}

/** What a value that is none of an option's is taken for. */
const otherwise: Readonly<Record<string, string | null>> = {
  charlists: 'as_lists',
  binaries: 'as_binaries',
  base: null,
}
const values: Readonly<Record<string, readonly string[]>> = {
  charlists: ['infer', 'as_lists', 'as_charlists'],
  binaries: ['infer', 'as_binaries', 'as_strings'],
  base: ['binary', 'octal', 'decimal', 'hex'],
}

const isKnown = (option: string, value: Term): boolean =>
  value instanceof Atom && (values[option] ?? []).includes(value.name)

function* entries(options: Term): Generator<[Term, Term]> {
  if (options instanceof TermMap) yield* options
  else for (const each of elements(options)) if (each instanceof Tuple && each.size === 2) yield [each.e0, each.e1]
}
