/** Stack traces as text. Source: Exception of Elixir 1.14, format_stacktrace_entry/1 and its neighbours. */
import { Atom, atom, Cons, elements, Fun, isAtom, isProperList, type Term, toArray, Tuple } from '../term/term.js'
import { atomCall, atomLiteral } from '../term/atom-text.js'
import { current } from '../process/current.js'
import { shown } from './shown.js'
import { type ApplicationVersion, systemApplication } from './system-modules.js'

const moduleBody = atom('__MODULE__')
const fileBody = atom('__FILE__')
const fileKey = atom('file')
const lineKey = atom('line')

/** `Foo.bar/1`, `Foo.bar(:x)` when `arity` is a list of arguments, `anonymous fn/1 in Foo.bar/2` for the function of a fn. */
export function formatMfa(module: Term, fun: Term, arity: Term): string | undefined {
  const arityText = formatArity(arity)
  if (!isAtom(module) || !isAtom(fun) || arityText === undefined) return undefined
  const parent = fun instanceof Atom ? anonymousParent(fun) : undefined
  if (parent === undefined) return `${atomLiteral(module)}.${atomCall(fun)}${arityText}`
  return `anonymous fn${arityText} in ${atomLiteral(module)}.${atomCall(atom(parent.name))}/${parent.arity}`
}

/** `#Function<...>/1` */
export function formatFa(fun: Fun, arity: Term): string | undefined {
  const arityText = formatArity(arity)
  return arityText === undefined ? undefined : `${shown(fun)}${arityText}`
}

/** `file:line:` and `suffix`; what is nil is left out, and so is line 0. */
export function formatFileLine(file: string | null, line: number | null, suffix = ''): string {
  return formatFileLineColumn(file, line, null, suffix)
}

/** `file:line:column:` and `suffix`; what is nil is left out. */
export function formatFileLineColumn(
  file: string | null,
  line: number | null,
  column: number | null,
  suffix = '',
): string {
  if (file === null) return ''
  if (line === null || line === 0) return `${file}:${suffix}`
  return column === null || column === 0 ? `${file}:${line}:${suffix}` : `${file}:${line}:${column}:${suffix}`
}

/** One entry as a line without indent; undefined when `entry` is none. */
export function formatStacktraceEntry(entry: Term): string | undefined {
  if (!(entry instanceof Tuple)) return undefined
  if (entry.size === 3) {
    const place = formatLocation(entry.e2)
    const fa = entry.e0 instanceof Fun ? formatFa(entry.e0, entry.e1) : undefined
    return place === undefined || fa === undefined ? undefined : place + fa
  }
  if (entry.size !== 4) return undefined
  const [module, fun, arity, location] = entry.items() as [Term, Term, Term, Term]
  const place = formatLocation(location)
  if (place === undefined) return undefined
  if (fun === moduleBody && arity === 0) return `${place}${shown(module)} (module)`
  if (fun === moduleBody && arity === 1) return `${place}(module)`
  if (fun === fileBody && arity === 1) return `${place}(file)`
  const mfa = formatMfa(module, fun, arity)
  return mfa === undefined ? undefined : `${formatApplication(module)}${place}${mfa}`
}

/** The entries of `stack` as lines without indent; undefined when it is no stack. */
export function formatStacktraceEntries(stack: Term): string[] | undefined {
  if (!isProperList(stack)) return undefined
  const lines: string[] = []
  for (const entry of elements(stack)) {
    const line = formatStacktraceEntry(entry)
    if (line === undefined) return undefined
    lines.push(line)
  }
  return lines
}

/** Every entry on a line of its own, indented by four; a line break where there is none. */
export function formatStacktrace(stack: Term): string {
  const lines = formatStacktraceEntries(stack) ?? []
  return lines.length === 0 ? '\n' : `    ${lines.join('\n    ')}\n`
}

/** `-func/arity-fun-count-` as the function that the fn is in. */
function anonymousParent({ name }: Atom): { readonly name: string; readonly arity: string } | undefined {
  if (!name.startsWith('-')) return undefined
  const parts = name.slice(1).split('/')
  const last = (parts.pop() ?? '').split('-')
  return last.length === 4 && last[3] === '' ? { name: parts.join('/'), arity: last[0] ?? '' } : undefined
}

function formatArity(arity: Term): string | undefined {
  if (typeof arity === 'number') return `/${arity}`
  return isProperList(arity)
    ? `(${toArray(arity)
        .map((item) => shown(item))
        .join(', ')})`
    : undefined
}

function formatApplication(module: Term): string {
  if (!(module instanceof Atom)) return ''
  const application = systemApplication(module) ?? loadedApplication(module)
  return application === undefined ? '' : `(${application.name} ${application.version}) `
}

/** The loaded application that lists `module` among its modules. A runtime need not have applications. */
function loadedApplication(module: Atom): ApplicationVersion | undefined {
  const applications = current?.runtime.parts.applications
  const name = applications?.ofModule(module)
  if (applications === undefined || name === undefined) return undefined
  return { name: name.name, version: textOf(applications.key(name, atom('vsn')) ?? null) ?? '' }
}

function formatLocation(location: Term): string | undefined {
  if (!isProperList(location)) return undefined
  const line = keyword(location, lineKey)
  return formatFileLine(textOf(keyword(location, fileKey)), typeof line === 'number' ? line : null, ' ')
}

/** The value at `key` in a keyword list; null when there is none. */
export function keyword(list: Term, key: Atom): Term {
  for (const item of elements(list)) if (item instanceof Tuple && item.size === 2 && item.e0 === key) return item.e1
  return null
}

/** A file's name: a binary or a charlist. */
function textOf(file: Term): string | null {
  if (typeof file === 'string') return file
  if (!(file instanceof Cons)) return null
  return String.fromCodePoint(...toArray(file).filter((code) => typeof code === 'number'))
}
