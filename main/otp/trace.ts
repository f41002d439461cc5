/**
 * trace: messages to a tracer about what processes do, in the manner of `:erlang.trace/3`.
 *
 * It listens to the runtime's events while at least one process is traced; otherwise it costs nothing. Flags: `send`, `receive`, `procs`, `timestamp`,
 * `set_on_spawn`, `set_on_first_spawn`, `set_on_link`, `set_on_first_link`, `all`. Function calls and scheduling are not traced: `call`, `running` and the
 * others are refused as invalid options. Source: erlang:trace/3 of OTP 25.
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
import { badarg, self } from './process/api.js'
import { running } from './process/current.js'
import { deliverUnheard } from './process/deliver.js'
import type { RuntimeEvent } from './process/events.js'
import { processOf } from './process/process.js'
import type { Runtime } from './process/runtime.js'

declare module './process/runtime.js' {
  interface Parts {
    trace: Tracing | undefined
  }
}

const sendAtom = atom('send')
const receiveAtom = atom('receive')
const procs = atom('procs')
const timestamp = atom('timestamp')
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

const known = [procs, receiveAtom, sendAtom, setOnFirstLink, setOnFirstSpawn, setOnLink, setOnSpawn, timestamp]

/** What is traced of a process, and who is told. */
interface Traced {
  readonly flags: ReadonlySet<Atom>
  readonly tracer: Pid
}

class Tracing {
  readonly #traced = new Map<Pid, Traced>()
  #forNew: Traced | undefined
  #stop: (() => void) | undefined

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
    if (traced === undefined || !traced.flags.has(flag)) return
    const tracer = processOf(traced.tracer)
    if (tracer === null) {
      this.#traced.delete(pid)
      return
    }
    const stamped = traced.flags.has(timestamp)
    const items = [atom(stamped ? 'trace_ts' : 'trace'), pid, ...what.items()]
    if (stamped) items.push(this.#timestamp())
    deliverUnheard(tracer, tuple(...items))
  }

  #timestamp(): Term {
    const us = Math.round(this.runtime.clock.systemTime() * 1000)
    return triple(Math.floor(us / 1e12), Math.floor(us / 1e6) % 1e6, us % 1e6)
  }
}

function tracing(): Tracing {
  const { runtime } = running()
  return (runtime.parts.trace ??= new Tracing(runtime))
}

/**
 * Sets or clears trace flags of `which`: a pid, `:all`, `:existing`, `:new` and their like; answers how many processes that are. The tracer is who calls,
 * or the `{:tracer, pid}` among the flags.
 *
 * errors  badarg for an unknown flag, a dead process, or one that another tracer traces
 */
export function trace(which: Term, how: boolean, flags: Term): number {
  const { wanted, tracer } = readFlags(flags)
  const here = tracing()
  if (newAtoms.includes(which as Atom)) {
    here.setForNew(changed(here.forNew, how, wanted, tracer))
    return 0
  }
  const pids = pidsOf(which, here.runtime).filter((pid) => pid !== tracer)
  for (const pid of pids) {
    const before = here.of(pid)
    if (how && before !== undefined && before.tracer !== tracer && processOf(before.tracer) !== null) return badarg()
    here.set(pid, changed(before, how, wanted, tracer))
  }
  if (everyAtoms.includes(which as Atom)) here.setForNew(changed(here.forNew, how, wanted, tracer))
  return pids.length
}

function pidsOf(which: Term, runtime: Runtime): Pid[] {
  if (which instanceof Pid) return processOf(which) === null ? badarg() : [which]
  if (!everyAtoms.includes(which as Atom) && !existingAtoms.includes(which as Atom)) return badarg()
  return [...runtime.processes()].map((process) => process.pid)
}

function changed(before: Traced | undefined, how: boolean, flags: ReadonlySet<Atom>, tracer: Pid): Traced | undefined {
  const kept = before === undefined ? [] : [...before.flags].filter((flag) => how || !flags.has(flag))
  return { flags: new Set(how ? [...kept, ...flags] : kept), tracer: how ? tracer : (before?.tracer ?? tracer) }
}

function readFlags(flags: Term): { readonly wanted: Set<Atom>; readonly tracer: Pid } {
  const wanted = new Set<Atom>()
  let tracer = self()
  if (!isProperList(flags)) return badarg()
  for (const flag of elements(flags)) {
    if (flag === all) for (const each of known) wanted.add(each)
    else if (flag instanceof Atom && known.includes(flag)) wanted.add(flag)
    else if (flag instanceof Tuple && flag.size === 2 && flag.e0 === tracerAtom && flag.e1 instanceof Pid)
      tracer = flag.e1
    else return badarg()
  }
  return { wanted, tracer }
}

/** `{:flags, flags}` or `{:tracer, pid or []}` of a process or of `:new`; `:undefined` for a dead one. */
export function traceInfo(which: Term, item: Term): Term {
  const here = tracing()
  const traced = which instanceof Pid ? here.of(which) : here.forNew
  if (which instanceof Pid && processOf(which) === null) return undefinedAtom
  if (item === flagsAtom) return pair(item, listFrom(known.filter((flag) => traced?.flags.has(flag) === true)))
  if (item === tracerAtom) return pair(item, traced?.tracer ?? emptyList)
  return badarg()
}
