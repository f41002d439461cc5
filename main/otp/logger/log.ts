/**
 * What code logs with: Logger of Elixir. It means the running process, and answers `:ok` whether anything was logged or not.
 * Source: Logger of Elixir 1.14.
 */
import { type Atom, atom, Bitstring, Cons, elements, isAtom, type Term, TermMap, Tuple } from '../term/term.js'
import * as atoms from '../term/well-known.js'
import { argumentError } from '../exceptions/constructors.js'
import { shown } from '../exceptions/shown.js'
import { runtime } from '../process/api.js'
import { running } from '../process/current.js'
import type { Level, Report } from '../process/report.js'
import { chardataText } from './chardata.js'
import { levelTerm, type Threshold, thresholdOf } from './levels.js'
import {
  fields,
  type Logger,
  ownMetadata,
  processLevel,
  processMetadata,
  setProcessLevel,
  setProcessMetadata,
} from './logger.js'

const levelKey = atom('level')
const truncateKey = atom('truncate')

function logger(): Logger {
  return runtime().parts.logger
}

/**
 * Logs `message`: chardata as text, a map or keyword list as a report. `:ok`
 *
 * metadata  a map or keyword list of what is known of where it is logged
 */
export function log(level: Level, message: Term, metadata: Term = null): Atom {
  const given = fields(mapOf(metadata))
  if (logger().allows(level, given['module'] as Atom | undefined)) {
    running().runtime.report(level, reportOf(message), running(), { ...given, domain: 'elixir' })
  }
  return atoms.ok
}

export const debug = (message: Term, metadata?: Term): Atom => log('debug', message, metadata)
export const info = (message: Term, metadata?: Term): Atom => log('info', message, metadata)
export const notice = (message: Term, metadata?: Term): Atom => log('notice', message, metadata)
export const warning = (message: Term, metadata?: Term): Atom => log('warning', message, metadata)
export const error = (message: Term, metadata?: Term): Atom => log('error', message, metadata)
export const critical = (message: Term, metadata?: Term): Atom => log('critical', message, metadata)
export const alert = (message: Term, metadata?: Term): Atom => log('alert', message, metadata)
export const emergency = (message: Term, metadata?: Term): Atom => log('emergency', message, metadata)

/** True when an event of `level` would be logged: what a message that costs something to make is asked for. */
export function isLogged(level: Level, module?: Atom): boolean {
  return logger().allows(level, module)
}

/** Logger's level as an atom. */
export function level(): Atom {
  return levelTerm(logger().level)
}

/** Takes `level:` and `truncate:` of a keyword list; other options of Elixir's change nothing here. `:ok` */
export function configure(options: Term): Atom {
  for (const option of elements(options)) {
    if (!(option instanceof Tuple) || !isAtom(option.e0)) continue
    const { e0: key, e1: value } = option
    if (key === levelKey) logger().level = checkedLevel(value)
    else if (key === truncateKey) logger().truncateBytes = value === atoms.infinity ? Infinity : Number(value)
  }
  return atoms.ok
}

/** The metadata of the running process, a keyword list as a map. */
export function metadata(): TermMap {
  return processMetadata(running())
}

/** True when the running process was given metadata, be it none. */
export function hasMetadata(): boolean {
  return ownMetadata(running()) !== undefined
}

/** Adds `changes`, a keyword list, to the metadata of the running process; nil takes a key out. `:ok` */
export function addMetadata(changes: Term): Atom {
  let all = metadata()
  for (const [key, value] of mapOf(changes)) all = value === null ? all.delete(key) : all.put(key, value)
  setProcessMetadata(running(), all)
  return atoms.ok
}

/** Makes `values`, a keyword list, the metadata of the running process. `:ok` */
export function resetMetadata(values: Term): Atom {
  setProcessMetadata(running(), TermMap.empty)
  return addMetadata(values)
}

/** Sets what is let through of what the running process logs; `:ok`. nil takes that back. */
export function putProcessLevel(level: Term): Atom {
  setProcessLevel(running(), level === null ? undefined : checkedLevel(level))
  return atoms.ok
}

/** The level of the running process; nil when it was not set. */
export function getProcessLevel(): Atom | null {
  const level = processLevel(running())
  return level === undefined ? null : levelTerm(level)
}

/** Sets what is let through of what `module` logs, whatever Logger's level is; nil takes that back. `:ok` */
export function putModuleLevel(module: Atom, level: Term): Atom {
  logger().setModuleLevel(module, level === null ? undefined : checkedLevel(level))
  return atoms.ok
}

function checkedLevel(term: Term): Threshold {
  return thresholdOf(term) ?? argumentError(`invalid log level: ${shown(term)}`)
}

function reportOf(message: Term): Report {
  if (message instanceof TermMap || (message instanceof Cons && isPair(message.head))) {
    return { kind: 'term', term: message }
  }
  const text = message instanceof Bitstring ? new TextDecoder().decode(message.bytes) : chardataText(message)
  if (text !== undefined) return { kind: 'text', text }
  const what = isChardataLike(message) ? firstWrong(message) : message
  const why = 'cannot truncate chardata because it contains something that is not valid chardata: '
  return { kind: 'text', text: why + shown(what) }
}

function isPair(term: Term): boolean {
  return term instanceof Tuple && term.size === 2
}

function isChardataLike(term: Term): boolean {
  return term instanceof Cons
}

/** The first part of `term` that is neither text nor a code point nor a list. */
function firstWrong(term: Term): Term {
  for (const item of elements(term)) {
    if (item instanceof Cons) {
      if (chardataText(item) === undefined) return firstWrong(item)
    } else if (chardataText(item) === undefined) {
      return item
    }
  }
  return term
}

function mapOf(metadata: Term): TermMap {
  if (metadata instanceof TermMap) return metadata
  const entries: [Term, Term][] = []
  for (const item of elements(metadata)) if (item instanceof Tuple && item.size === 2) entries.push([item.e0, item.e1])
  return TermMap.from(entries)
}
