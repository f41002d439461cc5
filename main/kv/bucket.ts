/**
 * KV.Bucket: one shopping list, kept in an agent.
 *
 * State: a map of keys, strings as a rule, to any term. Source: the Mix and OTP guide, "Agent".
 */
import * as Agent from '../otp/agent.js'
import { fun } from '../otp/code.js'
import type { Proc } from '../otp/process/api.js'
import type { Mfa } from '../otp/process/process.js'
import { alias, atom, pair, type Term, TermMap } from '../otp/term/term.js'

export const MODULE = alias('KV.Bucket')

const EMPTY = fun(0, home('start_link', 0), () => TermMap.empty)
const GET = home('get', 2)
const PUT = home('put', 3)
const DELETE = home('delete', 2)

function home(name: string, arity: number): Mfa {
  return { module: MODULE, name: atom(name), arity }
}

/** `{:ok, pid}` of a bucket without entries, linked to the caller. */
export function startLink(): Proc<Term> {
  return Agent.startLink(EMPTY)
}

/** The value at `key`, or nil when there is none. */
export function get(bucket: Agent.Agent, key: Term): Proc<Term> {
  return Agent.get(
    bucket,
    fun(1, GET, (state) => (state as TermMap).get(key) ?? null),
  )
}

/** `:ok`, once `value` is at `key`. */
export function put(bucket: Agent.Agent, key: Term, value: Term): Proc<Term> {
  return Agent.update(
    bucket,
    fun(1, PUT, (state) => (state as TermMap).put(key, value)),
  )
}

/** The value that was at `key`, or nil; it is there no more. */
export function remove(bucket: Agent.Agent, key: Term): Proc<Term> {
  return Agent.getAndUpdate(
    bucket,
    fun(1, DELETE, (state) => {
      const entries = state as TermMap
      return pair(entries.get(key) ?? null, entries.delete(key))
    }),
  )
}
