/** Path: names of files, as text. Source: Elixir 1.14's `Path`, filename.erl of OTP 25. */
import { code } from '../../otp/code.js'
import { atom, alias, type Atom, Cons, isList, listFrom, pair, type Term, toArray } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { files } from '../shell/files.js'
import { noClause } from './arguments.js'
import { libraryModule } from './module.js'

const module = 'Path'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)

function called(of: string, name: string, ...args: Term[]): string {
  return code().call(alias(of), atom(name), args) as string
}

/** Chardata as text. errors  those of `IO.chardata_to_string/1` */
const textOf = (path: Term): string => (typeof path === 'string' ? path : called('IO', 'chardata_to_string', path))

const cwd = (): string => files()?.cwd() ?? '/'

/** The parts between slashes; an absolute path begins with `/`. */
function partsOf(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return path.startsWith('/') ? ['/', ...parts] : parts
}

const withoutEnd = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path)
const relativePart = (path: string): string => (path === '/' ? '.' : path.startsWith('/') ? path.slice(1) : path)

function basename(path: Term, extension?: Term): Term {
  const name = partsOf(textOf(path)).at(-1) ?? ''
  const base = name === '/' ? '' : name
  const end = extension === undefined ? '' : textOf(extension)
  return end !== '' && base.endsWith(end) ? base.slice(0, base.length - end.length) : base
}

function dirname(path: Term): Term {
  const text = textOf(path)
  const at = text.lastIndexOf('/')
  if (at === -1) return '.'
  const head = text.slice(0, at).replace(/\/+$/, '')
  return head === '' ? '/' : head
}

function extname(path: Term): Term {
  const name = /[^/]*$/.exec(textOf(path))?.[0] ?? ''
  const at = name.lastIndexOf('.')
  return at > 0 ? name.slice(at) : ''
}

function rootname(path: Term, extension?: Term): Term {
  const text = textOf(path)
  if (extension === undefined) return text.replace(/(^|[^/])\.[^./]*$/, '$1')
  const end = textOf(extension)
  return text.endsWith(end) ? text.slice(0, text.length - end.length) : text
}

function joinTwo(left: Term, right: Term): string {
  const [a, b] = [textOf(left), textOf(right)]
  if (b === '/') return withoutEnd(withoutEnd(a))
  const rest = relativePart(b)
  if (a === '') return withoutEnd(rest)
  return withoutEnd(a === '/' ? `/${rest}` : `${withoutEnd(a)}/${rest}`)
}

function join(...args: Term[]): Term {
  const [paths] = args as [Term]
  if (args.length === 2) return joinTwo(paths, args[1] as Term)
  if (!(paths instanceof Cons)) return failing('join', paths)
  const [first, ...rest] = toArray(paths) as [Term, ...Term[]]
  return rest.length === 0 ? textOf(first) : rest.reduce<Term>(joinTwo, first)
}

/** Parts put together without slashes that are not needed. */
function joinedName(path: string, relative = ''): string {
  const text = `${path}${relative === '' ? '' : `/${relative}`}`.replace(/\/(?:\.?\/)+/g, '/')
  return withoutEnd(text)
}

function absname(path: Term, relativeTo: Term = cwd()): Term {
  const text = textOf(path)
  return text.startsWith('/') ? joinedName(text) : joinedName(textOf(relativeTo), relativePart(text))
}

function withoutDots(path: string): string {
  const found: string[] = []
  for (const part of path.split('/').slice(path.startsWith('/') ? 1 : 0)) {
    if (part === '..') found.pop()
    else if (part !== '.') found.push(part)
  }
  return (path.startsWith('/') ? '/' : '') + found.join('/')
}

function withHome(path: Term): string {
  const text = textOf(path)
  return /^~(?:\/|$)/.test(text) ? called('System', 'user_home!') + text.slice(1) : text
}

function expand(path: Term, relativeTo?: Term): Term {
  const base = relativeTo === undefined ? cwd() : absname(withHome(relativeTo))
  return withoutDots(absname(withHome(path), base) as string)
}

function relativeTo(path: Term, from: Term): Term {
  const text = textOf(path)
  const [own, base] = [partsOf(text), partsOf(textOf(from))]
  if (own.join('\0') === base.join('\0')) return '.'
  if (own.length <= base.length || base.some((part, i) => own[i] !== part)) return text
  return join(listFrom(own.slice(base.length)))
}

/** A path without `..` that leaves where it starts: `{:ok, path}`. */
function safeRelative(path: Term): Term {
  const text = textOf(path)
  const found: string[] = []
  if (text.startsWith('/')) return atoms.error
  for (const part of text.split('/').filter((each) => each !== '' && each !== '.')) {
    if (part !== '..') found.push(part)
    else if (found.pop() === undefined) return atoms.error
  }
  return pair(atoms.ok, found.join('/'))
}

function pathType(path: Term): Atom {
  if (typeof path !== 'string' && !isList(path)) return failing('type', path)
  return atom((typeof path === 'string' ? path : textOf(path)).startsWith('/') ? 'absolute' : 'relative')
}

export const path = libraryModule(alias(module), 'Names of files: their parts, and how they are put together.', {
  'absname(path)': ['The path from the root.', (path) => absname(path)],
  'absname(path, relative_to)': ['The path from the root, of one that begins at `relative_to`.', absname],
  'basename(path)': ['The last part of a path.', (path) => basename(path)],
  'basename(path, extension)': ['The last part of a path, without `extension` at its end.', basename],
  'dirname(path)': ['The path without its last part.', dirname],
  'expand(path)': ['The path from the root, without `.`, `..` and `~`.', (path) => expand(path)],
  'expand(path, relative_to)': ['As `expand/1`, of a path that begins at `relative_to`.', expand],
  'extname(path)': ['What the last part of a path has from its last dot on.', extname],
  'join(list)': ['The parts of a list as one path.', join],
  'join(left, right)': ['Two parts as one path.', join],
  'relative(name)': ['The path without the root.', (name) => relativePart(textOf(name))],
  'relative_to(path, from)': ['The path as it is seen from another one.', relativeTo],
  'relative_to_cwd(path)': ['The path as it is seen from the working directory.', (path) => relativeTo(path, cwd())],
  'rootname(path)': ['The path without its extension.', (path) => rootname(path)],
  'rootname(path, extension)': ['The path without `extension` at its end.', rootname],
  'safe_relative(path)': ['`{:ok, path}` where `..` does not lead out of it, else `:error`.', safeRelative],
  'safe_relative_to(path, relative_to)': ['As `safe_relative/1`.', safeRelative],
  'split(path)': ['The parts of a path.', (path) => listFrom(partsOf(textOf(path)))],
  'type(name)': ['`:absolute` or `:relative`.', pathType],
})
