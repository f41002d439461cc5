/**
 * KVServer.Command: one line of the protocol as a command, and what a command answers.
 *
 * Functions of KV are called by name, so that a module defined anew in the console is used at once. Source: the Mix and OTP guide, "Doctests, patterns and with".
 */
import { MODULE as BUCKET } from '../kv/bucket.js'
import { MODULE as REGISTRY } from '../kv/registry.js'
import { apply, code } from '../otp/code.js'
import { protocolUndefined } from '../otp/exceptions/constructors.js'
import { isProc, type Proc, Raised } from '../otp/process/api.js'
import { type Bitstring, concat, isBinary } from '../otp/term/bitstring.js'
import {
  alias,
  type Atom,
  atom,
  atomName,
  isAtom,
  isInteger,
  list,
  pair,
  type Term,
  triple,
  tuple,
  Tuple,
} from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import { detached, words } from './words.js'

export const MODULE = alias('KVServer.Command')

const create = atom('create')
const get = atom('get')
const put = atom('put')
const remove = atom('delete')
const lookup = atom('lookup')
const notFound = pair(atoms.error, atom('not_found'))
const functionClause = atom('function_clause')
const okText = pair(atoms.ok, 'OK\r\n')

/** What parse answers to a line that is no command. */
export const unknownCommand = pair(atoms.error, atom('unknown_command'))

/**
 * `{:ok, command}` of a line, or `{:error, :unknown_command}`. Commands: `{:create, bucket}`, `{:put, bucket, key, value}`,
 * `{:get, bucket, key}`, `{:delete, bucket, key}`; all their parts are binaries.
 */
export function parse(line: Term): Tuple {
  if (!isBinary(line))
    throw new Raised('error', functionClause, list(tuple(alias('String'), atom('split'), list(line), list())))
  const [name, bucket, key, value, more] = words(line)
  if (more !== undefined || bucket === undefined) return unknownCommand
  switch (name) {
    case 'GET':
      return key !== undefined && value === undefined ? pair(atoms.ok, triple(get, bucket, key)) : unknownCommand
    case 'PUT':
      if (key === undefined || value === undefined) return unknownCommand
      return pair(atoms.ok, tuple(put, bucket, detached(key), detached(value)))
    case 'DELETE':
      return key !== undefined && value === undefined ? pair(atoms.ok, triple(remove, bucket, key)) : unknownCommand
    case 'CREATE':
      return key === undefined ? pair(atoms.ok, pair(create, detached(bucket))) : unknownCommand
    default:
      return unknownCommand
  }
}

/** Does what `command` says: `{:ok, text}` of what is to be sent, or `{:error, :not_found}`. Raises and exits as KV's functions do. */
export function* run(command: Term): Proc<Term> {
  if (!(command instanceof Tuple)) return noClause(command)
  const { e0: name, e1: bucket, e2: key, e3: value } = command
  if (name === create && command.size === 2) {
    yield* apply(REGISTRY, create, [REGISTRY, bucket])
    return okText
  }
  const isKnown = command.size === 4 ? name === put : command.size === 3 && (name === get || name === remove)
  if (!isKnown) return noClause(command)
  const found = called(code().call(REGISTRY, lookup, [REGISTRY, bucket]))
  const known = isProc(found) ? ((yield* found) as Term) : found
  if (known === atoms.error) return notFound
  const pid = (known as Tuple).e1
  const answer = called(code().call(BUCKET, name as Atom, name === put ? [pid, key, value] : [pid, key]))
  const result = isProc(answer) ? ((yield* answer) as Term) : answer
  if (name !== get) return okText
  return pair(
    atoms.ok,
    typeof result === 'string' ? `${result}\r\nOK\r\n` : concat([yield* textOf(result), '\r\nOK\r\n']),
  )
}

function called(result: unknown): Term | Proc<unknown> {
  return result as Term | Proc<unknown>
}

function noClause(command: Term): never {
  throw new Raised('error', functionClause, list(tuple(MODULE, atom('run'), list(command), list())))
}

/** `value` as it stands in a text: to_string/1. */
function* textOf(value: Term): Proc<string | Bitstring> {
  if (isBinary(value)) return value
  if (value === null) return ''
  if (isAtom(value)) return atomName(value)
  if (isInteger(value)) return String(value)
  const ofConsole = code().find(alias('Kernel'), atom('to_string'), 1)
  if (ofConsole === undefined) return protocolUndefined(alias('String.Chars'), value)
  const text = called(ofConsole(value))
  return (isProc(text) ? yield* text : text) as string | Bitstring
}
