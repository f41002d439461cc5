/**
 * KV.Registry: bucket names to bucket pids.
 *
 * Names live in an ETS table that anyone may read; only this server writes it. It monitors every bucket and drops the name of one that
 * dies. A registry that was restarted knows no buckets, though the old ones still run; `adopt` makes them known again.
 * Source: the Mix and OTP guide, "ETS"; `adopt` is ours.
 */
import * as Ets from '../otp/ets/ets.js'
import { code } from '../otp/code.js'
import * as GenEvent from '../otp/gen-event.js'
import * as GenServer from '../otp/gen-server.js'
import { isAlive, monitor, type Proc, Raised, settle } from '../otp/process/api.js'
import { functionClause } from '../otp/process/raised.js'
import { tagged } from '../otp/term/tagged.js'
import { alias, type Atom, atom, emptyList, isAtom, list, pair, Pid, type Term, TermMap } from '../otp/term/term.js'
import { charlist } from '../otp/term/charlist.js'
import { listFrom, toArray, triple, tuple, Tuple } from '../otp/term/term.js'
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

/** Starts a registry whose table is called `table`; it tells `manager` and has its buckets started by `supervisor`. */
export function startLink(
  table: Atom,
  manager: GenServer.ServerRef,
  supervisor: GenServer.ServerRef,
  options: GenServer.StartOptions = {},
): Proc<Term> {
  return GenServer.startLink(MODULE, triple(table, manager, supervisor), options)
}

/** `{:ok, bucket}`, or `:error` when nothing is called `name`. Reads the table in the caller; sends no message. */
export function lookup(table: Term, name: Term): Term {
  const row = rowOf(table, name)
  return row === undefined ? atoms.error : pair(atoms.ok, row.e1)
}

/** Where the guide's registry looks into its table. */
const inLookup = tuple(
  MODULE,
  atom('lookup'),
  2,
  list(pair(atom('file'), charlist('lib/kv/registry.ex')), pair(atom('line'), 23)),
)

function rowOf(table: Term, name: Term): Tuple | undefined {
  try {
    return Ets.find(table, name)
  } catch (thrown) {
    if (thrown instanceof Raised) thrown.stack = listFrom([...toArray(thrown.stack), inLookup])
    throw thrown
  }
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

/*
 * The state: `%{names: table, refs: %{monitor => name}, events: manager, buckets: supervisor}`.
 */
const names = atom('names')
const refs = atom('refs')
const events = atom('events')
const buckets = atom('buckets')

const replied = (answer: Term, state: Term): Tuple => triple(atoms.reply, answer, state)
const goesOn = (state: Term): Tuple => pair(atoms.noreply, state)
/** `state.key`, which fails as in Elixir where somebody has put another state in its place. */
function field(state: Term, key: Atom): Term {
  if (isAtom(state)) return code().call(state, key, []) as Term
  const value = state instanceof TermMap ? state.get(key) : undefined
  if (value === undefined) throw new Raised('error', triple(atom('badkey'), key, state))
  return value
}

function refsOf(state: Term): TermMap {
  const known = field(state, refs)
  if (!(known instanceof TermMap)) throw new Raised('error', pair(atom('badmap'), known))
  return known
}

const namesOf = (state: Term): Term => field(state, names)
const withRefs = (state: Term, known: TermMap): Term => (state as TermMap).put(refs, known)

function* make(state: Term, name: Term): Proc<Term> {
  if (lookup(namesOf(state), name) !== atoms.error) return replied(atoms.ok, state)
  const started = yield* BucketSupervisor.startBucket(field(state, buckets))
  if (!(started instanceof Tuple && started.e1 instanceof Pid))
    throw new Raised('error', pair(atom('badmatch'), started))
  return yield* admit(state, name, started.e1)
}

/** Watches `bucket`, writes its name, tells the event manager, answers `:ok`. */
function* admit(state: Term, name: Term, bucket: Pid): Proc<Term> {
  const ref = monitor(bucket)
  Ets.insert(namesOf(state), pair(name, bucket))
  yield* GenEvent.syncNotify(field(state, events), triple(createTag, name, bucket))
  return replied(atoms.ok, withRefs(state, refsOf(state).put(ref, name)))
}

function* take(state: Term, name: Term, bucket: Term): Proc<Term> {
  const refusal = (why: Atom): Term => replied(pair(atoms.error, why), state)
  if (!(bucket instanceof Pid) || !isAlive(bucket)) return refusal(atoms.noproc)
  if (lookup(namesOf(state), name) !== atoms.error) return refusal(taken)
  const others = yield* settle(Ets.match(namesOf(state), pair(anyName, bucket)))
  if (others !== emptyList) return refusal(known)
  return yield* admit(state, name, bucket)
}

function* forget(state: Term, ref: Term, name: Term): Proc<Term> {
  const found = lookup(namesOf(state), name)
  Ets.deleteKey(namesOf(state), name)
  if (found instanceof Tuple) yield* GenEvent.syncNotify(field(state, events), triple(exitTag, name, found.e1))
  return goesOn(withRefs(state, refsOf(state).delete(ref)))
}

/** `{:ok, state}` for `{table, events, buckets}`. */
export function init(argument: Term): Term {
  if (!(argument instanceof Tuple && argument.size === 3)) return functionClause(MODULE, 'init', [argument])
  const { e0: table, e1: manager, e2: supervisor } = argument
  const created = Ets.create(table, list(atom('named_table'), pair(atom('read_concurrency'), true)))
  const state: [Term, Term][] = [
    [names, created],
    [refs, TermMap.empty],
    [events, manager],
    [buckets, supervisor],
  ]
  return pair(atoms.ok, TermMap.from(state))
}

export function handleCall(request: Term, from: Term, state: Term): Term | Proc<Term> {
  const wanted = Create.match(request)
  if (wanted !== undefined) return make(state, wanted.name)
  const orphan = Adopt.match(request)
  if (orphan !== undefined) return take(state, orphan.name, orphan.bucket)
  if (request === stopRequest) return tuple(atoms.stop, atoms.normal, atoms.ok, state)
  return functionClause(MODULE, 'handle_call', [request, from, state])
}

export function handleInfo(message: Term, state: Term): Term | Proc<Term> {
  if (!(message instanceof Tuple && message.size === 5 && message.e0 === atoms.DOWN)) return goesOn(state)
  const name = refsOf(state).get(message.e1)
  return name === undefined ? goesOn(state) : forget(state, message.e1, name)
}
