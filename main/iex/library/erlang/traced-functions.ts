/** Which functions are traced, and how: what `:erlang.trace_pattern/3` sets. A module that is defined anew is not traced. */
import { code, type Module, type NativeFunction } from '../../../otp/code.js'
import { running } from '../../../otp/process/current.js'
import { deliverUnheard } from '../../../otp/process/deliver.js'
import { type Mfa, processOf } from '../../../otp/process/process.js'
import { raisedFrom } from '../../../otp/process/raised.js'
import type { TraceSpec, Verdict } from '../../../otp/trace-spec.js'
import {
  arityAtom,
  callsOf,
  returnToAtom,
  silentAtom,
  type Traced as TracedProcess,
  tracing,
} from '../../../otp/trace.js'
import type { Atom } from '../../../otp/term/term.js'
import { atom, listFrom, pair, type Pid, type Term, triple, tuple } from '../../../otp/term/term.js'
import { definitionOf } from '../../compile/definition.js'
import { exported, native } from '../../machine/calls.js'
import { type Frame, FunctionCode, type Step } from '../../machine/machine.js'
import type { Home } from '../../machine/places.js'
import { type Callers, codeBefore, type Ending, Traced, type Watcher } from '../../machine/traced.js'
import type { Defaulted } from '../module.js'

const callAtom = atom('call')
const returnFrom = atom('return_from')
const exceptionFrom = atom('exception_from')
const traceTs = atom('trace_ts')

export type Scope = 'global' | 'local'

/** How a function is traced. */
export interface Tracing {
  /** Told to the tracers of the processes that call it: of calls by its full name, or of all. */
  call: { readonly scope: Scope; readonly spec: TraceSpec } | null
  /** Told to one process, whoever calls. */
  meta: { readonly tracer: Pid; readonly spec: TraceSpec } | null
  /** How often it was called; null where that is not counted. */
  count: { calls: number; isPaused: boolean } | null
}

/** One function that may be traced. */
export class Watched implements Tracing {
  call: Tracing['call'] = null
  meta: Tracing['meta'] = null
  count: Tracing['count'] = null
  #own: Step | null = null
  #hasStandIn = false

  constructor(
    readonly module: Module,
    readonly name: Atom,
    readonly arity: number,
    /** Its code, of a module of the console. */
    readonly code: FunctionCode | undefined,
    readonly isExported: boolean,
  ) {}

  /** Puts what traces before the function, or takes it away. */
  settle(): void {
    const isLocal = this.call?.scope === 'local' || this.meta !== null || this.count !== null
    const isCounted = this.code !== undefined && isLocal
    this.#settleBody(isCounted)
    const isStoodFor = this.code === undefined ? isLocal || this.call !== null : this.call?.scope === 'global'
    if (isStoodFor === this.#hasStandIn) return
    this.#hasStandIn = isStoodFor
    code().standIn(this.module, this.name, this.arity, isStoodFor ? this.#standIn() : undefined)
  }

  #settleBody(isTraced: boolean): void {
    const { code: own } = this
    if (own === undefined || isTraced === (this.#own !== null)) return
    if (this.#own !== null) own.body = this.#own
    this.#own = isTraced ? own.body : null
    if (this.#own !== null) own.body = new Traced(this.#own, own.home, argumentsOf(own), this.#watcher('local'))
  }

  /** What is called by the full name instead. */
  #standIn(): NativeFunction {
    const run = this.module.functions.get(this.name)?.[this.arity] as NativeFunction & Defaulted
    const { module, name, arity } = this
    const made = this.code === undefined ? nativeCode(run, module.name, name, arity) : codeBefore(this.code)
    const watcher = this.#watcher(this.code === undefined ? undefined : 'global')
    made.body = new Traced(made.body, null, argumentsOf(made), watcher)
    const { mostArguments } = run
    return Object.assign(exported(made), mostArguments === undefined ? {} : { mostArguments })
  }

  /** Who is told of calls of that scope; undefined: of all. */
  #watcher(scope: Scope | undefined): Watcher {
    const hears = (): boolean => this.call !== null && (scope === undefined || this.call.scope === scope)
    return {
      asksCaller: () => {
        if (this.meta?.spec.asksCaller === true && scope !== 'global') return true
        if (!hears() || this.call === null) return false
        const traced = callsOf(running().pid)
        return traced !== undefined && (this.call.spec.asksCaller || returnsTo(traced, this.call.scope))
      },
      called: (given, callers) => {
        const args = listFrom(given)
        const meta = scope === 'global' ? null : this.#metaCalled(args, callers)
        const call = hears() ? this.#called(args, callers) : null
        return meta !== null && call !== null ? both(meta, call) : (meta ?? call)
      },
    }
  }

  #metaCalled(args: Term, callers: Callers): Ending | null {
    const { count, meta } = this
    if (count !== null && !count.isPaused) count.calls++
    const verdict = meta?.spec.judge(args, () => callers.caller())
    const { pid } = running()
    if (meta === null || verdict === undefined || meta.tracer === pid) return null
    const tracer = processOf(meta.tracer)
    if (tracer === null) return null
    const tell = (what: readonly Term[]): void =>
      deliverUnheard(tracer, tuple(traceTs, pid, ...what, tracing().timestamp()))
    if (verdict.message !== false) tell(told(this.#mfa(args), verdict))
    return this.#ending(verdict, undefined, tell)
  }

  #called(args: Term, callers: Callers): Ending | null {
    const { pid } = running()
    const traced = callsOf(pid)
    if (traced === undefined || this.call === null) return null
    const { scope, spec } = this.call
    const verdict = spec.judge(args, () => callers.caller())
    // what the specification has changed counts already
    const now = callsOf(pid) ?? traced
    const back = returnsTo(now, scope) && !callers.isToldOf() ? callers.caller() : undefined
    const tell = (what: readonly Term[]): void => {
      const present = callsOf(pid)
      if (present !== undefined && !present.flags.has(silentAtom)) tracing().tell(pid, present, what)
    }
    const isTold = verdict !== undefined && verdict.message !== false && !now.flags.has(silentAtom)
    if (isTold) tracing().tell(pid, now, told(this.#mfa(now.flags.has(arityAtom) ? this.arity : args), verdict))
    return this.#ending(verdict, back, tell)
  }

  #mfa(args: Term): Term {
    return triple(this.module.name, this.name, args)
  }

  #ending(verdict: Verdict | undefined, back: Mfa | undefined, tell: (what: readonly Term[]) => void): Ending | null {
    const isReturned = verdict?.returns === true
    if (!isReturned && back === undefined) return null
    const mfa = this.#mfa(this.arity)
    return {
      back,
      returned: (value) => {
        if (isReturned) tell([returnFrom, mfa, value])
        if (back !== undefined) tell([returnToAtom, triple(back.module, back.name, back.arity)])
      },
      failed: (thrown) => {
        if (verdict?.exceptions !== true) return
        const { kind, reason } = raisedFrom(thrown)
        tell([exceptionFrom, mfa, pair(atom(kind), reason)])
      },
    }
  }
}

/** `[:call, {module, name, arguments}]`, with the message of the specification. */
function told(mfa: Term, { message }: Verdict): Term[] {
  return message === true ? [callAtom, mfa] : [callAtom, mfa, message]
}

function returnsTo(traced: TracedProcess, scope: Scope): boolean {
  return scope === 'local' && traced.flags.has(returnToAtom)
}

function both(first: Ending, second: Ending): Ending {
  return {
    back: second.back,
    returned: (value) => {
      first.returned(value)
      second.returned(value)
    },
    failed: (thrown) => {
      first.failed(thrown)
      second.failed(thrown)
    },
  }
}

/** The arguments in a frame of `target`; of a function within another with what it takes from around. */
function argumentsOf(target: FunctionCode): (frame: Frame) => Term[] {
  return (frame) => {
    const args = frame.slice(0, target.arity)
    for (const slot of target.captureSlots) args.push(frame[slot] as Term)
    return args
  }
}

function nativeCode(run: NativeFunction, module: Atom, name: Atom, arity: number): FunctionCode {
  const made = new FunctionCode(arity, null)
  made.size = arity
  made.body = { isSimple: false, run: (frame) => native(run(...frame.slice(0, arity)), module, name, arity) }
  return made
}

declare module '../../../otp/process/runtime.js' {
  interface Parts {
    /** The functions that were asked for, by their modules, which runtimes share. */
    watched?: WeakMap<Module, Map<string, Watched>>
  }
}

/** The functions of `module`, by `name/arity`. */
function functionsOf(module: Module): Map<string, Watched> {
  const watched = (running().runtime.parts.watched ??= new WeakMap())
  const known = watched.get(module)
  if (known !== undefined) return known
  const found = new Map<string, Watched>()
  for (const each of definitionOf(module)?.codes ?? []) {
    const home = each.home as Home
    const isExported = module.functions.get(home.name)?.[home.arity] !== undefined
    found.set(`${home.name.name}/${home.arity}`, new Watched(module, home.name, home.arity, each, isExported))
  }
  if (definitionOf(module) !== undefined) {
    const inlined = atom('-inlined-__info__/1-')
    found.set(`${inlined.name}/1`, new Watched(module, inlined, 1, new FunctionCode(1, null), false))
  }
  for (const [name, arities] of module.functions)
    arities.forEach((run, arity) => {
      const key = `${name.name}/${arity}`
      if (run !== undefined && !found.has(key)) found.set(key, new Watched(module, name, arity, undefined, true))
    })
  watched.set(module, found)
  return found
}

/** The functions that a pattern names; null stands for any. */
export function watchedBy(module: Atom | null, name: Atom | null, arity: number | null): Watched[] {
  const known = module === null ? [...code().modules()] : [code().module(module)]
  return known.flatMap((each) => {
    if (each === undefined) return []
    if (name !== null && arity !== null) {
      const found = functionsOf(each).get(`${name.name}/${arity}`)
      return found === undefined ? [] : [found]
    }
    return [...functionsOf(each).values()].filter((one) => name === null || one.name === name)
  })
}
