/** Requests whose answers are fetched later, alone or in collections by a label, as `:gen_server` and `:gen_statem` have them. Source: gen.erl of OTP 25. */
import type { NativeFunction } from '../../../otp/code.js'
import { findServer, isServer } from '../../../otp/gen.js'
import * as api from '../../../otp/process/api.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { processOf, type Process } from '../../../otp/process/process.js'
import {
  atom,
  Cons,
  listFrom,
  pair,
  Pid,
  Ref,
  type Term,
  TermMap,
  triple,
  tuple,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { clockMs } from '../time.js'
import { functionClause } from '../../machine/failing.js'

const aliasAtom = atom('alias')
const noReply = atom('no_reply')
const noRequest = atom('no_request')
const down = atom('DOWN')
const empty: Term = TermMap.empty

/** What `message` is to the request `ref`: its answer, or why there is none; undefined where it is another's. */
function answerIn(message: Term, ref: Term): Term | undefined {
  if (!(message instanceof Tuple)) return undefined
  const { e0: tag, e1: first } = message
  const isAnswer = message.size === 2 && tag instanceof Cons && tag.head === aliasAtom && tag.tail === ref
  if (isAnswer) return pair(atoms.reply, first)
  if (message.size !== 5 || tag !== down || first !== ref) return undefined
  return pair(atoms.error, pair(message.at(4), message.e3))
}

/** The functions of `module`, whose requests have `label`. */
export function requestFunctions(module: string, label: Term): Record<string, NativeFunction> {
  const refuse = (name: string, ...args: Term[]): never =>
    api.badarg(listFrom([tuple(atom(module), atom(name), listFrom(args), listFrom([]))]))

  function* send(server: Term, request: Term): Proc<Ref> {
    if (!isServer(server)) return functionClause(atom(module), 'send_request', [server, request])
    const found = server instanceof Pid ? processOf(server) : findServer(server)
    const process: Process | null | undefined = isProc(found) ? yield* found : found
    if (process === undefined) {
      const ref = api.makeRef()
      api.send(api.self(), tuple(down, ref, atoms.process, server, atoms.noproc))
      return ref
    }
    const pid = process?.pid ?? (server as Pid)
    const ref = api.monitor(pid, undefined, 'demonitor')
    api.send(pid, triple(label, pair(api.self(), new Cons(aliasAtom, ref)), request))
    return ref
  }

  function* sendInto(server: Term, request: Term, called: Term, requests: Term): Proc<Term> {
    if (!(requests instanceof TermMap)) return refuse('send_request', server, request, called, requests)
    return requests.put(yield* send(server, request), called)
  }

  /** ms until `timeout`, a time of the clock where it is `{:abs, time}`; undefined where it is no time. */
  function left(timeout: Term): number | undefined {
    if (timeout === atoms.infinity) return Infinity
    if (timeout instanceof Tuple && timeout.e0 === atom('abs') && typeof timeout.e1 === 'number')
      return Math.max(0, clockMs(timeout.e1) - api.runtime().clock.now())
    return typeof timeout === 'number' && timeout >= 0 ? timeout : undefined
  }

  /** The answer to one of `refs` and whose it is; undefined when the time is up. */
  function* fetched(
    refs: ReadonlySet<Term>,
    ms: number,
  ): Proc<{ readonly ref: Ref; readonly answer: Term } | undefined> {
    const taken = yield* api.receive((message: Term) => {
      if (!(message instanceof Tuple)) return undefined
      const ref = message.e0 instanceof Cons ? message.e0.tail : message.e1
      const answer = refs.has(ref) ? answerIn(message, ref) : undefined
      return answer === undefined ? undefined : { ref: ref as Ref, answer }
    }, ms)
    if (taken !== undefined) api.demonitor(taken.ref, { flush: true })
    return taken
  }

  /** Of one request; `ends`: it is given up when the time is up. */
  function fetchingOne(name: string, ends: boolean): NativeFunction {
    return function* (ref: Term, timeout: Term): Proc<Term> {
      const ms = left(timeout)
      if (!(ref instanceof Ref) || ms === undefined) return refuse(name, ref, timeout)
      const taken = yield* fetched(new Set([ref]), ms)
      if (taken === undefined && ends) api.demonitor(ref, { flush: true })
      return taken?.answer ?? atoms.timeout
    }
  }

  /** As `fetchingOne`, of the first that comes of a collection. */
  function fetchingMany(name: string, ends: boolean): NativeFunction {
    return function* (requests: Term, timeout: Term, deletes: Term): Proc<Term> {
      const ms = left(timeout)
      if (!(requests instanceof TermMap) || ms === undefined || typeof deletes !== 'boolean')
        return refuse(name, requests, timeout, deletes)
      if (requests.size === 0) return noRequest
      const taken = yield* fetched(new Set(requests.keys()), ms)
      if (taken !== undefined)
        return triple(taken.answer, requests.get(taken.ref) as Term, deletes ? requests.delete(taken.ref) : requests)
      if (ends) for (const ref of requests.keys()) if (ref instanceof Ref) api.demonitor(ref, { flush: true })
      return atoms.timeout
    }
  }

  function check(message: Term, ref: Term): Term {
    if (!(ref instanceof Ref)) return refuse('check_response', message, ref)
    const answer = answerIn(message, ref)
    if (answer !== undefined) api.demonitor(ref, { flush: true })
    return answer ?? noReply
  }

  function checkMany(message: Term, requests: Term, deletes: Term): Term {
    if (!(requests instanceof TermMap) || typeof deletes !== 'boolean')
      return refuse('check_response', message, requests, deletes)
    if (requests.size === 0) return noRequest
    for (const [ref, called] of requests) {
      const answer = check(message, ref)
      if (answer !== noReply) return triple(answer, called, deletes ? requests.delete(ref) : requests)
    }
    return noReply
  }

  return {
    'check_response/2': check,
    'check_response/3': checkMany,
    'receive_response/2': fetchingOne('receive_response', true),
    'receive_response/3': fetchingMany('receive_response', true),
    'reqids_add/3': (ref, called, requests) =>
      ref instanceof Ref && requests instanceof TermMap && !requests.has(ref)
        ? requests.put(ref, called)
        : refuse('reqids_add', ref, called, requests),
    'reqids_new/0': () => empty,
    'reqids_size/1': (requests) => (requests instanceof TermMap ? requests.size : refuse('reqids_size', requests)),
    'reqids_to_list/1': (requests) =>
      requests instanceof TermMap
        ? listFrom([...requests].map(([ref, called]) => pair(ref, called)))
        : refuse('reqids_to_list', requests),
    'send_request/2': send,
    'send_request/4': sendInto,
    'wait_response/2': fetchingOne('wait_response', false),
    'wait_response/3': fetchingMany('wait_response', false),
  }
}
