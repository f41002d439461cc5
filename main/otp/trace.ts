/**
 * trace: messages to a tracer about what processes do, in the manner of `:erlang.trace/3`.
 *
 * It listens to the runtime's events while at least one process is traced; otherwise it costs nothing. Who runs a function that is traced asks
 * `callsOf` itself. Scheduling, ports and garbage are not traced: `running` and the others are refused as invalid options, and left out of `all`.
 * Source: erlang:trace/3 of OTP 25.
 */
import {
  Atom,
  atom,
  elements,
  emptyList,
  isProperList,
  listFrom,
  pair,
  Pid,
  type Term,
  triple,
  tuple,
  Tuple,
} from './term/term.js'
import { self } from './process/api.js'
import { running } from './process/current.js'
import { deliverUnheard } from './process/deliver.js'
import type { RuntimeEvent } from './process/events.js'
import { processOf } from './process/process.js'
import { refused } from './process/raised.js'
import type { Runtime } from './process/runtime.js'

declare module './process/runtime.js' {
  interface Parts {
    trace: Tracing | undefined
  }
}

const sendAtom = atom('send')
const receiveAtom = atom('receive')
const procs = atom('procs')
const callAtom = atom('call')
const timestamp = atom('timestamp')
const monotonic = atom('monotonic_timestamp')
const strictMonotonic = atom('strict_monotonic_timestamp')
export const arityAtom = atom('arity')
export const silentAtom = atom('silent')
export const returnToAtom = atom('return_to')
const setOnSpawn = atom('set_on_spawn')
const setOnFirstSpawn = atom('set_on_first_spawn')
const setOnLink = atom('set_on_link')
const setOnFirstLink = atom('set_on_first_link')
const all = atom('all')
const tracerAtom = atom('tracer')
const flagsAtom = atom('flags')
const undefinedAtom = atom('undefined')
const newAtoms = [atom('new'), atom('new_processes')]
const existingAtoms = [atom('existing'), atom('existing_processes')]
const everyAtoms = [all, atom('processes')]

/** In the order in which they are told of. */
const known = [
  silentAtom,
  returnToAtom,
  arityAtom,
  setOnFirstLink,
  setOnLink,
  setOnFirstSpawn,
  procs,
  callAtom,
  setOnSpawn,
  receiveAtom,
  sendAtom,
  monotonic,
  strictMonotonic,
  timestamp,
]

/** Whether `flag` is one that a process can be traced with. */
export function isTraceFlag(flag: Term): flag is Atom {
  return flag === all || known.includes(flag as Atom)
}

/** What is traced of a process, and who is told. */
export interface Traced {
  readonly flags: ReadonlySet<Atom>
  readonly tracer: Pid
}

class Tracing {
  readonly #traced = new Map<Pid, Traced>()
  #forNew: Traced | undefined
  #stop: (() => void) | undefined
  #unique = 0
  /** A number that match specifications may keep. */
  controlWord = 0

  constructor(readonly runtime: Runtime) {}

  of(pid: Pid): Traced | undefined {
    return this.#traced.get(pid)
  }

  get forNew(): Traced | undefined {
    return this.#forNew
  }

  set(pid: Pid, traced: Traced | undefined): void {
    if (traced === undefined || traced.flags.size === 0) this.#traced.delete(pid)
    else this.#traced.set(pid, traced)
    this.#listen()
  }

  setForNew(traced: Traced | undefined): void {
    this.#forNew = traced === undefined || traced.flags.size === 0 ? undefined : traced
    this.#listen()
  }

  #listen(): void {
    const wanted = this.#traced.size > 0 || this.#forNew !== undefined
    if (wanted) this.#stop ??= this.runtime.listen((event) => this.#heard(event))
    else {
      this.#stop?.()
      this.#stop = undefined
    }
  }

  #heard(event: RuntimeEvent): void {
    switch (event.kind) {
      case 'send':
        if (event.from !== null) this.#tell(event.from, sendAtom, tuple(sendAtom, event.message, event.to))
        this.#tell(event.to, receiveAtom, tuple(receiveAtom, event.message))
        break
      case 'spawn':
        this.#spawned(event)
        break
      case 'exit':
        this.#tell(event.pid, procs, tuple(atom('exit'), event.reason))
        this.set(event.pid, undefined)
        break
      case 'link':
      case 'unlink':
        this.#linked(event)
        break
      case 'register':
      case 'unregister':
        if (event.name instanceof Atom) this.#tell(event.pid, procs, tuple(atom(event.kind), event.name))
        break
      default:
    }
  }

  #spawned(event: RuntimeEvent & { readonly kind: 'spawn' }): void {
    const call = triple(event.initialCall.module, event.initialCall.name, emptyList)
    const parent = event.parent === null ? undefined : this.#traced.get(event.parent)
    if (event.parent !== null) this.#tell(event.parent, procs, tuple(atom('spawn'), event.pid, call))
    const inherited = parent !== undefined && (parent.flags.has(setOnSpawn) || parent.flags.has(setOnFirstSpawn))
    if (inherited) this.#inherit(event.parent as Pid, event.pid, parent, setOnFirstSpawn)
    else if (this.#forNew !== undefined) this.#traced.set(event.pid, this.#forNew)
    if (event.parent !== null) this.#tell(event.pid, procs, tuple(atom('spawned'), event.parent, call))
  }

  #linked(event: RuntimeEvent & { readonly kind: 'link' | 'unlink' }): void {
    const { pid, other } = event
    this.#tell(pid, procs, tuple(atom(event.kind), other))
    this.#tell(other, procs, tuple(atom(event.kind === 'link' ? 'getting_linked' : 'getting_unlinked'), pid))
    const traced = this.#traced.get(pid)
    if (
      event.kind === 'link' &&
      traced !== undefined &&
      (traced.flags.has(setOnLink) || traced.flags.has(setOnFirstLink))
    ) {
      this.#inherit(pid, other, traced, setOnFirstLink)
    }
  }

  /** `to` is traced as `from` is; a flag for the first time only is used up for both. */
  #inherit(from: Pid, to: Pid, traced: Traced, first: Atom): void {
    let given = traced
    if (traced.flags.has(first)) {
      given = { ...traced, flags: new Set([...traced.flags].filter((flag) => flag !== first)) }
      this.#traced.set(from, given)
    }
    this.#traced.set(to, given)
  }

  /** `{:trace, pid, what ...}`, or `{:trace_ts, ..., {mega, seconds, micro}}`, to the tracer of `pid` if it has `flag`. */
  #tell(pid: Pid, flag: Atom, what: Tuple): void {
    const traced = this.#traced.get(pid)
    if (traced?.flags.has(flag) === true) this.tell(pid, traced, what.items())
  }

  /** As `#tell`, of what the flags have been looked at for. */
  tell(pid: Pid, traced: Traced, what: readonly Term[]): void {
    const tracer = processOf(traced.tracer)
    if (tracer === null) {
      this.#traced.delete(pid)
      return
    }
    // who traces is not traced
    if (traced.tracer === pid) return
    const time = this.#time(traced.flags)
    const items = [atom(time === undefined ? 'trace' : 'trace_ts'), pid, ...what]
    if (time !== undefined) items.push(time)
    deliverUnheard(tracer, tuple(...items))
  }

  /** The time as `flags` want it told; undefined where they do not. */
  #time(flags: ReadonlySet<Atom>): Term | undefined {
    if (flags.has(timestamp)) return this.timestamp()
    const isStrict = flags.has(strictMonotonic)
    if (!isStrict && !flags.has(monotonic)) return undefined
    const now = Math.round(this.runtime.clock.now() * 1e6)
    return isStrict ? pair(now, ++this.#unique) : now
  }

  /** `{megaseconds, seconds, microseconds}` */
  timestamp(): Term {
    const us = Math.round(this.runtime.clock.systemTime() * 1000)
    return triple(Math.floor(us / 1e12), Math.floor(us / 1e6) % 1e6, us % 1e6)
  }
}

/** Tracing in the runtime of the process that runs. */
export function tracing(): Tracing {
  const { runtime } = running()
  return (runtime.parts.trace ??= new Tracing(runtime))
}

/** How the calls of the process that runs are traced; undefined where they are not. */
export function callsOf(pid: Pid): Traced | undefined {
  const traced = running().runtime.parts.trace?.of(pid)
  return traced?.flags.has(callAtom) === true ? traced : undefined
}

/** `traced` with flags added and others taken away, for a process that changes its own. */
export function changeFlags(pid: Pid, off: readonly Atom[], on: readonly Atom[]): void {
  const here = tracing()
  const before = here.of(pid)
  if (before === undefined && on.length === 0) return
  const dropped = off.includes(all) ? known : off
  const added = on.includes(all) ? known : on
  const flags = new Set(
    [...(before?.flags ?? []), ...added].filter((flag) => !dropped.includes(flag) || added.includes(flag)),
  )
  here.set(pid, { flags, tracer: before?.tracer ?? pid })
}

/**
 * Sets or clears trace flags of `which`: a pid, `:all`, `:existing`, `:new` and their like; answers how many processes that are. The tracer is who calls,
 * or the `{:tracer, pid}` among the flags.
 *
 * errors  badarg for an unknown flag, a dead process, or one that another tracer traces
 */
export function trace(which: Term, how: Term, flags: Term): number {
  const args = [which, how, flags]
  const read = readFlags(flags)
  if (typeof how !== 'boolean' || read === undefined) return refused('trace', args, 'badopt')
  const { wanted, tracer } = read
  const here = tracing()
  if (newAtoms.includes(which as Atom)) {
    here.setForNew(changed(here.forNew, how, wanted, tracer))
    return 0
  }
  const pids = pidsOf(which, here.runtime)?.filter((pid) => !how || pid === which || pid !== tracer)
  if (pids === undefined) return refused('trace', args)
  for (const pid of pids) {
    const before = here.of(pid)
    if (how && before !== undefined && before.tracer !== tracer && processOf(before.tracer) !== null) {
      if (pid === which) return refused('trace', args)
      continue
    }
    here.set(pid, changed(before, how, wanted, tracer))
  }
  if (everyAtoms.includes(which as Atom)) here.setForNew(changed(here.forNew, how, wanted, tracer))
  return pids.length
}

function pidsOf(which: Term, runtime: Runtime): Pid[] | undefined {
  if (which instanceof Pid) return processOf(which) === null ? undefined : [which]
  if (!everyAtoms.includes(which as Atom) && !existingAtoms.includes(which as Atom)) return undefined
  return [...runtime.processes()].map((process) => process.pid)
}

function changed(before: Traced | undefined, how: boolean, flags: ReadonlySet<Atom>, tracer: Pid): Traced | undefined {
  const kept = before === undefined ? [] : [...before.flags].filter((flag) => how || !flags.has(flag))
  return { flags: new Set(how ? [...kept, ...flags] : kept), tracer: how ? tracer : (before?.tracer ?? tracer) }
}

function readFlags(flags: Term): { readonly wanted: Set<Atom>; readonly tracer: Pid } | undefined {
  const wanted = new Set<Atom>()
  let tracer = self()
  if (!isProperList(flags)) return undefined
  for (const flag of elements(flags)) {
    if (flag === all) for (const each of known) wanted.add(each)
    else if (isTraceFlag(flag)) wanted.add(flag)
    else if (flag instanceof Tuple && flag.size === 2 && flag.e0 === tracerAtom && flag.e1 instanceof Pid)
      tracer = flag.e1
    else return undefined
  }
  return { wanted, tracer }
}

/** `{:flags, flags}` or `{:tracer, pid or []}` of a process or of `:new`; `:undefined` for a dead one. */
export function traceInfo(which: Term, item: Term): Term {
  const here = tracing()
  if (!(which instanceof Pid) && !newAtoms.includes(which as Atom)) return refused('trace_info', [which, item])
  const traced = which instanceof Pid ? here.of(which) : here.forNew
  if (item !== flagsAtom && item !== tracerAtom) return refused('trace_info', [which, item], 'badopt')
  if (which instanceof Pid && processOf(which) === null) return undefinedAtom
  if (item === flagsAtom) return pair(item, listFrom(known.filter((flag) => traced?.flags.has(flag) === true)))
  return pair(item, traced?.tracer ?? emptyList)
}
