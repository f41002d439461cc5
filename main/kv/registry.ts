/**
 * KV.Registry: bucket names to bucket pids.
 *
 * Names live in an ETS table that anyone may read; only this server writes it. It monitors every bucket and drops the name of one that
 * dies. A registry that was restarted knows no buckets, though the old ones still run; `adopt` makes them known again.
 * Source: the Mix and OTP guide, "ETS"; `adopt` is ours.
 */
import * as Ets from '../otp/ets/ets.js'
import * as GenEvent from '../otp/gen-event.js'
import * as GenServer from '../otp/gen-server.js'
import { isAlive, monitor, type Proc, Raised, settle } from '../otp/process/api.js'
import { tagged } from '../otp/term/tagged.js'
import { alias, type Atom, atom, emptyList, list, pair, Pid, type Ref, type Term, TermMap } from '../otp/term/term.js'
import { triple, tuple, Tuple } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import * as BucketSupervisor from './bucket-supervisor.js'

export const MODULE = alias('KV.Registry')

const Create = tagged<{ name: Term }>('create', 'name')
const Adopt = tagged<{ name: Term; bucket: Term }>('adopt', 'name', 'bucket')
const stopRequest = atom('stop')
const createTag = atom('create')
const exitTag = atom('exit')
const taken = atom('name_taken')
const known = atom('already_known')
const anyName = atom('$1')

interface State {
  readonly names: Term
  /** Names by the reference of the monitor on their bucket. */
  readonly refs: TermMap<Ref, Term>
  readonly events: GenServer.ServerRef
  readonly buckets: GenServer.ServerRef
}

/** Starts a registry whose table is called `table`; it tells `events` and has its buckets started by `buckets`. */
export function startLink(
  table: Atom,
  events: GenServer.ServerRef,
  buckets: GenServer.ServerRef,
  options: GenServer.StartOptions = {},
): Proc<Term> {
  return GenServer.startLink(MODULE, triple(table, events, buckets), options)
}

/** `{:ok, bucket}`, or `:error` when nothing is called `name`. Reads the table in the caller; sends no message. */
export function lookup(table: Term, name: Term): Term {
  const row = Ets.find(table, name)
  return row === undefined ? atoms.error : pair(atoms.ok, row.e1)
}

/** `:ok`, once there is a bucket called `name` and the event manager has been told of it. */
export function create(registry: GenServer.ServerRef, name: Term): Proc<Term> {
  return GenServer.call(registry, Create({ name }))
}

/**
 * Makes a running bucket known under `name`, as if it had just been created: `:ok`, `{:error, :name_taken}`, `{:error, :already_known}` when it has another
 * name, `{:error, :noproc}` when it is dead.
 */
export function adopt(registry: GenServer.ServerRef, name: Term, bucket: Pid): Proc<Term> {
  return GenServer.call(registry, Adopt({ name, bucket }))
}

/** Stops the registry; `:ok`. */
export function stop(registry: GenServer.ServerRef): Proc<Term> {
  return GenServer.call(registry, stopRequest)
}

function* make(state: State, name: Term): Proc<GenServer.Result<State>> {
  if (lookup(state.names, name) !== atoms.error) return GenServer.reply(atoms.ok, state)
  const started = yield* BucketSupervisor.startBucket(state.buckets)
  if (!(started instanceof Tuple && started.e1 instanceof Pid))
    throw new Raised('error', pair(atom('badmatch'), started))
  return yield* admit(state, name, started.e1)
}

/** Watches `bucket`, writes its name, tells the event manager, answers `:ok`. */
function* admit(state: State, name: Term, bucket: Pid): Proc<GenServer.Result<State>> {
  const ref = monitor(bucket)
  Ets.insert(state.names, pair(name, bucket))
  yield* GenEvent.syncNotify(state.events, triple(createTag, name, bucket))
  return GenServer.reply(atoms.ok, { ...state, refs: state.refs.put(ref, name) })
}

function* take(state: State, name: Term, bucket: Term): Proc<GenServer.Result<State>> {
  const refusal = (why: Atom): GenServer.Result<State> => GenServer.reply(pair(atoms.error, why), state)
  if (!(bucket instanceof Pid) || !isAlive(bucket)) return refusal(atoms.noproc)
  if (lookup(state.names, name) !== atoms.error) return refusal(taken)
  const names = yield* settle(Ets.match(state.names, pair(anyName, bucket)))
  if (names !== emptyList) return refusal(known)
  return yield* admit(state, name, bucket)
}

function* forget(state: State, ref: Ref, name: Term): Proc<GenServer.Result<State>> {
  const found = lookup(state.names, name)
  Ets.deleteKey(state.names, name)
  if (found instanceof Tuple) yield* GenEvent.syncNotify(state.events, triple(exitTag, name, found.e1))
  return GenServer.noreply({ ...state, refs: state.refs.delete(ref) })
}

export const callbacks: GenServer.Callbacks<Tuple, State> = {
  module: MODULE,

  init(argument) {
    const { e0: table, e1: events, e2: buckets } = argument
    const names = Ets.create(table, list(atom('named_table'), pair(atom('read_concurrency'), true)))
    return GenServer.ok({ names, refs: TermMap.empty, events, buckets })
  },

  handleCall(request, _from, state) {
    const wanted = Create.match(request)
    if (wanted !== undefined) return make(state, wanted.name)
    const orphan = Adopt.match(request)
    if (orphan !== undefined) return take(state, orphan.name, orphan.bucket)
    if (request === stopRequest) return GenServer.stopReply(atoms.normal, atoms.ok, state)
    throw new Raised('error', atom('function_clause'), list(tuple(MODULE, atom('handle_call'), 3, list())))
  },

  handleInfo(message, state) {
    if (!(message instanceof Tuple && message.size === 5 && message.e0 === atoms.DOWN)) return GenServer.noreply(state)
    const ref = message.e1 as Ref
    const name = state.refs.get(ref)
    return name === undefined ? GenServer.noreply(state) : forget(state, ref, name)
  },
}
