/** Why an application did not start or has ended, as a sentence. Source: Application.format_error/1 of Elixir 1.14. */
import { Atom, atom, Cons, isAtom, type Term, toArray, Tuple } from '../term/term.js'
import * as atoms from '../term/well-known.js'
import { formatExit, formatMfa } from '../exceptions/exceptions.js'
import { shown } from '../exceptions/shown.js'

const start = atom('start')

/** The sentence for `reason`, what `Application.start` and its like answer as `{:error, reason}`. */
export function formatApplicationError(reason: Term): string {
  return (
    (reason instanceof Tuple && reason.size === 2 ? pairText(reason.e0, reason.e1) : undefined) ?? formatExit(reason)
  )
}

function pairText(tag: Term, value: Term): string | undefined {
  if (isStart(value)) {
    const isNormal = tag instanceof Tuple && tag.size === 2 && tag.e0 === atoms.EXIT && tag.e1 === atoms.normal
    if (isNormal) return exited(atoms.normal, value)
    return `${formatMfa(value.e0, start, value.e2) ?? ''} returned an error: ${formatExit(tag)}`
  }
  if (tag instanceof Cons) {
    return text(tag) === 'no such file or directory' ? `could not find application file: ${text(value)}` : undefined
  }
  return tag instanceof Atom ? taggedText(tag.name, value) : undefined
}

function taggedText(tag: string, value: Term): string | undefined {
  const name = isAtom(value) ? (value instanceof Atom ? value.name : shown(value)) : undefined
  switch (tag) {
    case 'bad_return':
      return badReturn(value)
    case 'already_started':
      return name === undefined ? undefined : `already started application ${name}`
    case 'not_started':
      return name === undefined ? undefined : `not started application ${name}`
    case 'already_loaded':
      return name === undefined ? undefined : `already loaded application ${name}`
    case 'not_loaded':
      return name === undefined ? undefined : `not loaded application ${name}`
    case 'bad_application':
      return `bad application: ${shown(value)}`
    case 'invalid_restart_type':
      return `invalid application restart type: ${shown(value)}`
    case 'invalid_name':
      return `invalid application name: ${shown(value)}`
    case 'invalid_options':
      return `invalid application options: ${shown(value)}`
    case 'badstartspec':
      return `bad application start specs: ${shown(value)}`
    default:
      return undefined
  }
}

/** `{{module, :start, arguments}, answer}`, where an answer `{:EXIT, reason}` is what start/2 raised or exited with. */
function badReturn(value: Term): string | undefined {
  if (!(value instanceof Tuple) || value.size !== 2 || !isStart(value.e0)) return undefined
  const { e0: call, e1: answer } = value
  if (answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.EXIT) return exited(answer.e1, call)
  return `${formatMfa(call.e0, start, call.e2) ?? ''} returned a bad value: ${shown(answer)}`
}

function exited(reason: Term, call: Tuple): string {
  return formatExit(new Tuple(2, reason, call, null, null, null))
}

function isStart(term: Term): term is Tuple {
  return term instanceof Tuple && term.size === 3 && term.e1 === start && isAtom(term.e0)
}

function text(chars: Term): string {
  return String.fromCodePoint(...toArray(chars).filter((code) => typeof code === 'number'))
}
