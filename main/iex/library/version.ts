/** Version: versions of programs, and requirements of them. Source: Elixir 1.14's `Version`. */
import { exception, raise } from '../../otp/exceptions/constructors.js'
import { compare } from '../../otp/term/compare.js'
import type { Tuple } from '../../otp/term/term.js'
import {
  alias,
  atom,
  type Atom,
  emptyList,
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
import { noClause, option, truthy } from './arguments.js'
import { libraryModule } from './module.js'
import { structFunctions } from './struct-functions.js'

const module = 'Version'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)
const names = ['major', 'minor', 'patch', 'pre', 'build'] as const

function structOf(name: string, fields: Readonly<Record<string, Term>>): TermMap {
  const entries = Object.entries(fields).map(([key, value]): [Term, Term] => [atom(key), value])
  return TermMap.from<Term, Term>([[atoms.struct, alias(name)], ...entries])
}

const emptyVersion = structOf(module, { major: null, minor: null, patch: null, pre: emptyList, build: null })
const emptyRequirement = structOf('Version.Requirement', { source: null, lexed: null })

interface Parsed {
  readonly major: Term
  readonly minor: Term
  /** null where there is none, of a requirement like `~> 2.0`. */
  readonly patch: Term
  readonly pre: readonly Term[]
  readonly build: readonly string[]
}

const isDigits = (text: string): boolean => /^\d+$/.test(text)
const whole = (text: string | undefined): Term | undefined =>
  text !== undefined && isDigits(text) && !/^0./s.test(text) ? integer(BigInt(text)) : undefined

/** Parts between dots; undefined where one cannot be there. */
function identifiers(text: string | undefined): string[] | undefined {
  if (text === undefined) return []
  const parts = text.split('.')
  return parts.every((part) => /^[0-9A-Za-z-]+$/.test(part)) ? parts : undefined
}

/** `text` before and after the first `mark`. */
function cut(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function parsed(text: string, isApproximate = false): Parsed | undefined {
  const [rest, buildText] = cut(text, '+')
  const [numbers, preText] = cut(rest, '-')
  const [majorText, minorText, patchText, ...more] = numbers.split('.')
  const [major, minor] = [whole(majorText), whole(minorText)]
  const patch = patchText === undefined && isApproximate ? null : whole(patchText)
  const [pre, build] = [identifiers(preText), identifiers(buildText)]
  if (major === undefined || minor === undefined || patch === undefined || more.length > 0) return undefined
  if (pre === undefined || build === undefined || pre.some((part) => isDigits(part) && /^0./.test(part)))
    return undefined
  return { major, minor, patch, pre: pre.map((part) => (isDigits(part) ? integer(BigInt(part)) : part)), build }
}

function versionOf({ major, minor, patch, pre, build }: Parsed): TermMap {
  const built = build.length === 0 ? null : build.join('.')
  return structOf(module, { major, minor, patch, pre: listFrom(pre), build: built })
}

function parse(text: Term): Term {
  if (typeof text !== 'string') return failing('parse', text)
  const found = parsed(text)
  return found === undefined ? atoms.error : pair(atoms.ok, versionOf(found))
}

const invalid = (version: Term): never => raise(exception('Version.InvalidVersionError', { version }))

function parseStrictly(text: Term): Term {
  if (typeof text !== 'string') return failing('parse!', text)
  const found = parsed(text)
  return found === undefined ? invalid(text) : versionOf(found)
}

/** `{major, minor, patch, pre}`, for comparing. */
type Matchable = readonly [major: Term, minor: Term, patch: Term, pre: Term]

function matchable(version: Term): Matchable {
  if (version instanceof TermMap && version.get(atoms.struct) === alias(module))
    return names.slice(0, 4).map((name) => version.get(atom(name)) ?? null) as unknown as Matchable
  if (typeof version !== 'string') return noClause('Version.Parser', 'parse_version', version, false)
  const found = parsed(version)
  if (found === undefined) return invalid(version)
  return [found.major, found.minor, found.patch, listFrom(found.pre)]
}

/** A version without a part after `-` comes after those that have one. */
function order(a: Matchable, b: Matchable): number {
  for (let i = 0; i < 3; i++) {
    const found = compare(a[i] as Term, b[i] as Term)
    if (found !== 0) return found
  }
  if (a[3] === emptyList || b[3] === emptyList) return a[3] === b[3] ? 0 : a[3] === emptyList ? 1 : -1
  return compare(a[3], b[3])
}

function compareVersions(one: Term, other: Term): Term {
  const found = order(matchable(one), matchable(other))
  return atom(found < 0 ? 'lt' : found > 0 ? 'gt' : 'eq')
}

const tokens = />=|<=|~>|>|<|==| or | and |!=|!| |[^]/gu
const operators = new Set(['>=', '<=', '~>', '>', '<', '==', '!=', '!'])

/** A requirement as operators, versions, `and` and `or`, in their order; undefined for a text that is none. */
function lexed(text: string): Term | undefined {
  const found: (string | { readonly version: string })[] = []
  let buffer = ''
  const flush = (): void => {
    if (buffer === '') return
    const last = found.at(-1)
    if (typeof last !== 'string' || last === 'and' || last === 'or') found.push('==')
    found.push({ version: buffer })
    buffer = ''
  }
  for (const [token] of text.matchAll(tokens)) {
    const isJoint = token === ' or ' || token === ' and '
    if (!operators.has(token) && !isJoint && token !== ' ') buffer += token
    else {
      flush()
      if (token !== ' ') found.push(token === '!' ? '!=' : token.trim())
    }
  }
  flush()
  const terms: Term[] = []
  for (let i = 0; i < found.length; i += 3) {
    const [operator, version, joint] = found.slice(i, i + 3)
    if (typeof operator !== 'string' || !operators.has(operator) || typeof version !== 'object') return undefined
    const made = parsed(version.version, true)
    if (made === undefined || (operator !== '~>' && made.patch === null)) return undefined
    if (joint !== undefined && (typeof joint !== 'string' || operators.has(joint) || i + 3 >= found.length))
      return undefined
    const { major, minor, patch, pre, build } = made
    terms.push(atom(operator), tuple(major, minor, patch, listFrom(pre), listFrom(build)))
    if (joint !== undefined) terms.push(atom(joint))
  }
  return terms.length === 0 ? undefined : listFrom(terms)
}

function requirement(text: string): TermMap | undefined {
  const found = lexed(text)
  return found === undefined ? undefined : structOf('Version.Requirement', { source: text, lexed: found })
}

function parseRequirement(text: Term): Term {
  if (typeof text !== 'string') return failing('parse_requirement', text)
  const found = requirement(text)
  return found === undefined ? atoms.error : pair(atoms.ok, found)
}

function parseRequirementStrictly(text: Term): Term {
  if (typeof text !== 'string') return failing('parse_requirement!', text)
  return requirement(text) ?? raise(exception('Version.InvalidRequirementError', { requirement: text }))
}

/** Whether one part of a requirement holds. */
function holds(operator: Atom, wanted: Tuple, version: Matchable, allowPre: boolean): boolean {
  const [major, minor, patch, pre] = wanted.items() as [number, number, Term, Term, Term]
  const found = order(version, [major, minor, patch ?? 0, pre])
  const isPreAllowed = allowPre || pre !== emptyList || version[3] === emptyList
  switch (operator.name) {
    case '==':
      return found === 0
    case '!=':
      return found !== 0
    case '<':
      return found < 0
    case '<=':
      return found <= 0
    case '>':
      return found > 0 && isPreAllowed
    case '>=':
      return found >= 0 && isPreAllowed
    default: {
      const next: Matchable = patch === null ? [major + 1, 0, 0, list(0)] : [major, minor + 1, 0, list(0)]
      return found >= 0 && order(version, next) < 0 && isPreAllowed
    }
  }
}

function isMatch(version: Term, wanted: Term, options: Term = emptyList): Term {
  const made = typeof wanted === 'string' ? parseRequirementStrictly(wanted) : wanted
  if (!isList(options)) return noClause('Keyword', 'get', options, atom('allow_pre'), true)
  const allowPre = truthy(option(options, 'allow_pre') ?? true)
  const found = matchable(version)
  const parts = made instanceof TermMap ? made.get(atom('lexed')) : undefined
  if (parts === undefined || !isList(parts))
    return noClause('Version.Requirement', 'match?', made, tuple(...found, allowPre))
  const [first, ...rest] = partsOf(toArray(parts))
  let is = first !== undefined && holds(first.operator, first.wanted, found, allowPre)
  for (const { joint, operator, wanted: next } of rest)
    is = joint === 'and' ? is && holds(operator, next, found, allowPre) : is || holds(operator, next, found, allowPre)
  return is
}

interface Part {
  readonly joint: string
  readonly operator: Atom
  readonly wanted: Tuple
}

function partsOf(terms: readonly Term[]): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < terms.length; i += 3) {
    const joint = i === 0 ? 'and' : (terms[i - 1] as Atom).name
    parts.push({ joint, operator: terms[i] as Atom, wanted: terms[i + 1] as Tuple })
  }
  return parts
}

function compileRequirement(term: Term): Term {
  const isOwn = term instanceof TermMap && term.get(atoms.struct) === alias('Version.Requirement')
  return isOwn ? term : noClause('Version.Requirement', 'compile_requirement', term)
}

function toText(version: Term): Term {
  if (!(version instanceof TermMap) || version.get(atoms.struct) !== alias(module)) return failing('to_string', version)
  const [major, minor, patch, pre, build] = names.map((name) => version.get(atom(name)) ?? null) as Term[]
  const parts = toArray(pre as Term).map((part) => (isInteger(part) ? String(part) : (part as string)))
  const numbers = [major, minor, patch].map((part) => (isInteger(part as Term) ? String(part as number) : ''))
  return (
    numbers.join('.') +
    (parts.length === 0 ? '' : `-${parts.join('.')}`) +
    (build === null ? '' : `+${build as string}`)
  )
}

export const version = libraryModule(
  alias(module),
  'Versions, as `1.2.3-rc.1`, and requirements of them, as `~> 1.2`.',
  {
    ...structFunctions(emptyVersion, ['major', 'minor', 'patch']),
    'compare(version1, version2)': ['`:lt`, `:eq` or `:gt`.', compareVersions],
    'compile_requirement(requirement)': ['The requirement, as it is.', compileRequirement],
    'match?(version, requirement, opts \\\\ [])': ['Whether a version is as a requirement wants it.', isMatch],
    'parse(string)': ['`{:ok, version}`, or `:error`.', parse],
    'parse!(string)': ['As `parse/1`, but it raises.', parseStrictly],
    'parse_requirement(string)': ['`{:ok, requirement}`, or `:error`.', parseRequirement],
    'parse_requirement!(string)': ['As `parse_requirement/1`, but it raises.', parseRequirementStrictly],
    'to_string(version)': ['The text of a version.', toText],
  },
)

export const versionRequirement = libraryModule(
  alias('Version.Requirement'),
  'Requirements of versions: see `Version.parse_requirement/1`.',
  structFunctions(emptyRequirement),
)
