/** Atoms as Elixir writes them: as a literal, as the key of a keyword list or map, as a function's name. Source: Macro.inspect_atom/2. */
import type { Atom } from './atom.js'
import { escape } from './escape.js'
import { identifier } from './identifier.js'
import { atomName } from './term.js'

/** `:ok`, `:"foo bar"`, `KV.Bucket`, `nil` */
export function atomLiteral(atom: Atom | null | boolean): string {
  const name = atomName(atom)
  if (typeof atom === 'boolean' || atom === null) return name
  const known = literals.get(name)
  if (known !== undefined) return known
  const text = literal(name)
  if (literals.size < cacheLimit) literals.set(name, text)
  return text
}

/** `name:`, `"foo bar":` */
export function atomKey(atom: Atom | null | boolean): string {
  const name = atomName(atom)
  switch (classify(name)) {
    case 'alias':
      return `"${name}":`
    case 'quoted operator':
    case 'other':
      return `"${escape(name, '"').text}":`
    default:
      return `${name}:`
  }
}

/** `map` in `Enum.map`, `"foo bar"` in `Mod."foo bar"` */
export function atomCall(atom: Atom | null | boolean): string {
  const name = atomName(atom)
  switch (classify(name)) {
    case 'identifier':
    case 'operator':
    case 'quoted operator':
      return name
    case 'alias':
    case 'not callable':
      return `"${name}"`
    default:
      return `"${escape(name, '"').text}"`
  }
}

// Inspect asks for the same few atoms again and again.
const literals = new Map<string, string>()
const cacheLimit = 4096

function literal(name: string): string {
  switch (classify(name)) {
    case 'alias':
      return name === 'Elixir' || /^Elixir\.Elixir(\.|$)/.test(name) ? name : name.slice('Elixir.'.length)
    case 'quoted operator':
    case 'other':
      return `:"${escape(name, '"').text}"`
    default:
      return `:${name}`
  }
}

type AtomClass = 'alias' | 'identifier' | 'operator' | 'quoted operator' | 'not callable' | 'other'

const notCallable = new Set('% %{} {} <<>> ... .. . ..// ->'.split(' '))

/** They would be read as something else after a colon, or are deprecated. */
const quotedOperators = new Set(':: ^^^ ~~~ <|>'.split(' '))

const operators = new Set(
  (
    '& ! ^ not + - @ <- \\\\ when | = || ||| or && &&& and == != =~ === !== < <= >= > |> <<< >>> <~ ~> <<~ ~>> <~> in ' +
    '++ -- <> +++ --- * / **'
  ).split(' '),
)

function classify(name: string): AtomClass {
  if (notCallable.has(name)) return 'not callable'
  if (quotedOperators.has(name)) return 'quoted operator'
  if (operators.has(name)) return 'operator'
  if (/^Elixir(\.[A-Z][a-zA-Z0-9_]*)*$/.test(name)) return 'alias'
  const found = identifier(name)
  if (found === undefined) return 'other'
  if (found.kind !== 'identifier' || found.at) return 'not callable'
  return found.normal ? 'identifier' : 'other'
}
