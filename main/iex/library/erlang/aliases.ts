/** What `:erlang` has of monitors, aliases and spawn requests. Source: erlang.erl and erl_bif_info of OTP 25. */
import { nativeModule } from '../../../otp/code.js'
import * as api from '../../../otp/process/api.js'
import {
  Atom,
  atom,
  emptyList,
  Fun,
  isAtom,
  isProperList,
  Pid,
  Port,
  Ref,
  type Term,
  toArray,
  tuple,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { funWork, mfaWork, spawnOpt, type Work } from './processes.js'
import { monitorOptions } from '../monitor-options.js'

const { refused } = api
const badopt = 'badopt'
const explicitUnalias = atom('explicit_unalias')
const reply = atom('reply')
const replyTag = atom('reply_tag')
const spawnReply = atom('spawn_reply')
const monitorOption = atom('monitor')

function alias(options: Term = emptyList): Term {
  if (!isProperList(options)) return refused('alias', [options])
  const given = toArray(options)
  if (!given.every((each) => each === explicitUnalias || each === reply)) return refused('alias', [options], badopt)
  return api.alias(given[given.length - 1] === reply)
}

/** True for what can be watched: a pid, a name, `{name, node}`. */
function isWatchable(item: Term): boolean {
  if (item instanceof Tuple) return item.size === 2 && item.e0 instanceof Atom && item.e1 instanceof Atom
  return item instanceof Pid || item instanceof Port || isAtom(item)
}

/** `:erlang.monitor/2` and `/3` */
export function monitor(type: Term, item: Term, options?: Term): Term {
  const args = options === undefined ? [type, item] : [type, item, options]
  const wanted = monitorOptions(options ?? emptyList)
  if (wanted === undefined) return refused('monitor', args, isProperList(options ?? null) ? badopt : undefined)
  if (type === atom('time_offset')) return api.makeRef()
  if (type !== atoms.process && type !== atoms.port) return refused('monitor', args, 'badtype')
  if (!isWatchable(item) || (type === atoms.port && !(item instanceof Port))) return refused('monitor', args)
  return api.monitor(item, wanted.tag, wanted.until)
}

/** How the answer of a spawn request comes: as what, and whether after success and failure. */
interface Answering {
  readonly tag: Term
  readonly success: boolean
  readonly failure: boolean
}

/** Who gets an answer of a kind. */
const answers: Readonly<Record<string, readonly [success: boolean, failure: boolean]>> = {
  yes: [true, true],
  no: [false, false],
  error_only: [false, true],
  success_only: [true, false],
}

/** The options of a spawn request that are its own, and those of the spawn; undefined where one of its own is unknown. */
function requestOptions(
  options: readonly Term[],
): { readonly answering: Answering; readonly others: Term[] } | undefined {
  let answering: Answering = { tag: spawnReply, success: true, failure: true }
  const others: Term[] = []
  for (const option of options) {
    const isPair = option instanceof Tuple && option.size === 2
    if (isPair && option.e0 === replyTag) answering = { ...answering, tag: option.e1 }
    else if (isPair && option.e0 === reply) {
      const [success, failure] = (option.e1 instanceof Atom ? answers[option.e1.name] : undefined) ?? []
      if (success === undefined || failure === undefined) return undefined
      answering = { ...answering, success, failure }
    } else others.push(option)
  }
  return { answering, others }
}

/** Spawns, and sends the caller what came of it: `{tag, ref, :ok, pid}` or `{tag, ref, :error, reason}`. */
function requested(work: Work, options: Term, args: readonly Term[]): Term {
  if (!isProperList(options)) return refused('spawn_request', args)
  const found = requestOptions(toArray(options))
  const ref = api.makeRef()
  const send = (tag: Term, kind: Atom, value: Term, id: Ref): void =>
    void api.send(api.self(), tuple(tag, id, kind, value))
  if (found === undefined) {
    send(spawnReply, atoms.error, atom(badopt), ref)
    return ref
  }
  const { answering, others } = found
  try {
    const isWatched = others.some(isMonitor)
    const made = spawnOpt(work, others, 'spawn_request', args)
    const [pid, id] = isWatched && made instanceof Tuple ? [made.e0, made.e1 as Ref] : [made, ref]
    if (answering.success) send(answering.tag, atoms.ok, pid, id)
    return id
  } catch (thrown) {
    if (!(thrown instanceof api.Raised) || thrown.kind !== 'error') throw thrown
    if (answering.failure) send(answering.tag, atoms.error, atom(badopt), ref)
    return ref
  }
}

const isMonitor = (option: Term): boolean =>
  option === monitorOption || (option instanceof Tuple && option.e0 === monitorOption)

function spawnRequest(...args: Term[]): Term {
  const [first, second, third, options] = args as [Term, Term, Term, Term | undefined]
  if (args.length > 2)
    return requested(mfaWork(first, second, third, 'spawn_request', args), options ?? emptyList, args)
  if (!(first instanceof Fun)) return refused('spawn_request', args)
  return requested(funWork(first, 'spawn_request', args), second ?? emptyList, args)
}

export const erlangAliases = nativeModule(atom('erlang'), {
  'alias/0': () => alias(),
  'alias/1': alias,
  'monitor/2': monitor,
  'monitor/3': monitor,
  'spawn_request/1': spawnRequest,
  'spawn_request/2': spawnRequest,
  'spawn_request/3': spawnRequest,
  'spawn_request/4': spawnRequest,
  // A request is answered at once: there is none to be given up.
  'spawn_request_abandon/1': (ref) => (ref instanceof Ref ? false : refused('spawn_request_abandon', [ref])),
  'unalias/1': (ref) => (ref instanceof Ref ? api.unalias(ref) : refused('unalias', [ref])),
})
