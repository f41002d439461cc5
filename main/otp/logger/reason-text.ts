/** What ended something, as it stands below the first line of a report. Source: Logger.Translator of Elixir 1.14, format_reason and format. */
import { Atom, Cons, isAtom, isList, pair, type Term, toArray, Tuple } from '../term/term.js'
import * as atoms from '../term/well-known.js'
import {
  exception,
  exceptionModule,
  formatBanner,
  formatExit,
  isException,
  normalize,
} from '../exceptions/exceptions.js'
import { formatStacktraceEntries } from '../exceptions/stacktrace.js'
import type { Ended } from '../process/report.js'

/** The banner of what was raised and its stack, each on a new line. */
export function raisedText({ kind, reason, stack }: Ended): string {
  return `\n${formatBanner(kind, reason, stack)}${framesText(stack)}`
}

/** As `raisedText`, of what nobody caught: a throw is an error then. */
export function uncaughtText({ kind, reason, stack }: Ended): string {
  return raisedText(
    kind === 'throw' ? { kind: 'error', reason: pair(atoms.nocatch, reason), stack } : { kind, reason, stack },
  )
}

function framesText(stack: Term): string {
  return (formatStacktraceEntries(stack) ?? []).map((entry) => `\n    ${entry}`).join('')
}

/** The reason a behaviour ended with, `{reason, stack}` after an error, on a new line. */
export function reasonText(reason: Term): string {
  if (!(reason instanceof Tuple) || reason.size !== 2 || !(reason.e1 instanceof Cons)) return stopText(reason)
  const { e0: why, e1: stack } = reason
  if (formatStacktraceEntries(stack) === undefined) return stopText(reason)
  return errorText(why, stack) + framesText(stack)
}

function stopText(reason: Term): string {
  return `\n** (stop) ${formatExit(reason)}`
}

/** An error that has an exception of its own is shown as that; others as an exit. */
function errorText(reason: Term, stack: Cons): string {
  const frame = stack.head
  const isUndefined = reason instanceof Atom && undefReasons.has(reason.name)
  if (isUndefined && frame instanceof Tuple && isAtom(frame.e0) && isAtom(frame.e1)) {
    const arity = isList(frame.e2) ? toArray(frame.e2).length : frame.e2
    const fields = { module: frame.e0, function: frame.e1, arity, reason, message: null }
    return `\n${formatBanner('error', exception('UndefinedFunctionError', fields), stack)}`
  }
  if (isException(reason)) return `\n${formatBanner('error', reason, stack)}`
  const normal = normalize(reason, stack)
  const isErlang = exceptionModule(normal).name === 'Elixir.ErlangError'
  return isErlang ? stopText(reason) : `\n${formatBanner('error', normal, stack)}`
}

const undefReasons = new Set(['module could not be loaded', 'function not exported'])
