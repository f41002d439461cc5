/**
 * The machine that runs compiled code: on the JavaScript stack as long as nothing waits, able to leave it at any call.
 *
 * A step answers a term, or one of two marks: TAIL, the callee ended in a call that its caller is to make (constant space), and SUSPEND, somebody below cannot
 * go on now. Steps with something left to do put a record on `saved` then; the machine goes on from those with an empty stack.
 */
import { current } from '../../otp/process/current.js'
import { FunctionBody, type Place } from '../../otp/process/function-body.js'
import type { Mfa, Process } from '../../otp/process/process.js'
import { type Proc, waiting } from '../../otp/process/proc.js'
import { Raised, unwind } from '../../otp/process/raised.js'
import { same } from '../../otp/term/compare.js'
import { Atom, Fun, listFrom, type Term, toArray } from '../../otp/term/term.js'
import type { Clause } from '../syntax/ast.js'
import { announced, erlEval, expr, frameTerm, type Home, longestStack, notEntered, Reraised } from './places.js'
import { evaluatedStack, evaluating, evaluatingLast, lastCallFrames, type Spots, waitsForFun } from './spots.js'

/** The numbers by which a function that is made at the prompt shows: one by its arity, and the evaluator's. */
const promptIndex = (arity: number): number => 43 - arity
const promptUnique = 3316493
const promptHomeArity = 6

/** A function that shows as those do that are made at the prompt: `#Function<42.3316493/1 in :erl_eval.expr/6>`. */
export function promptFun(arity: number, run: (...args: Term[]) => unknown): Fun {
  return new Fun(arity, erlEval, expr, run, false, promptIndex(arity), promptUnique, promptHomeArity)
}

/** Variables and intermediate values of one activation. */
export type Frame = Term[]

/** A piece of code. `isSimple`: it always answers a term, whatever happens. */
export interface Step {
  readonly isSimple: boolean
  run(frame: Frame): Term
}

/** A step that can be left in its middle. */
export interface Resumable {
  /** The function it is a part of, and the line of a position in it: for stack traces. */
  readonly home?: Home | null
  lineAt?(position: number): number
  /** Where it waits by itself: as Machine.frames, of this one activation. */
  frames?(): readonly Mfa[]
  /** Goes on with the value that was waited for. */
  resume(frame: Frame, position: number, value: Term): Term
  /** What was waited for has thrown. Absent: nothing here catches. */
  fail?(frame: Frame, position: number, thrown: unknown): Term
}

export class Saved {
  constructor(
    readonly step: Resumable,
    readonly frame: Frame,
    readonly position: number,
  ) {}
}

class Mark {
  constructor(readonly mark: string) {}
}

/** No term is a mark: steps compare by identity before they look at what they got. */
export const TAIL = new Mark('tail') as unknown as Term
export const SUSPEND = new Mark('suspend') as unknown as Term

/** A function's code. The arguments come first in its frames; captured values go where `captureSlots` says. */
export class FunctionCode implements Resumable {
  body: Step = { isSimple: true, run: () => null }
  size = 0
  captureSlots: number[] = []
  /** The clauses as they were written, of a function that was made at the prompt. */
  source: readonly Clause[] | null = null

  constructor(
    readonly arity: number,
    readonly home: Home | null,
  ) {}

  resume(frame: Frame): Term {
    return this.body.run(frame)
  }
}

/** Nested calls before the stack is left for the heap. */
const depthLimit = 250
const fuelPortion = 40

/** What a call from a function of the library counts: its own frames are on the stack, too. */
const nativeDepth = 4
/** Machines that may wait for one another on the stack, with functions of the library between them; the next one is driven by the first. */
const mostNested = 5

/** A function of the library that waits, and how many arguments it was given. */
interface Waiting extends Mfa {
  readonly given: number
}

class State {
  depth = 0
  /** The outermost machine that runs for the present process, and how many run within it. */
  root: Machine | null = null
  rootOf: Process | null = null
  nested = 0
  /** What the present process cannot go on without, and its outermost machine is to drive. */
  blocker: Apart | null = null
  fuel = fuelPortion
  /** What was left while the stack was being left: the innermost first. */
  saved: Saved[] = []
  /** What everything waits for; null when only the turn or the stack is used up. */
  wait: Proc<unknown> | null = null
  /** The function of the library that waits. */
  waitsIn: Waiting | null = null
  /** The machine that runs. */
  driving: Machine | null = null
  /** The innermost of the machines that the present process has left since its outermost one went on. */
  innermost: Machine | null = null
  tailCode: FunctionCode = new FunctionCode(0, null)
  tailFrame: Frame = []
  /** What was thrown last, and the line of the function that runs in which that was. */
  thrown: unknown = null
  line = 0
  /** Whether the line is that of a call of a function that has been left; and whether that of the last frame of its stack is. */
  isOfCall = false
  isLastOfCall = false
  /** Whether what was left last is of the prompt. */
  isOfPrompt = false
  /** The spot of the prompt that called a function of the library last. */
  spot = 0
}

export const state = new State()

/** Says that `thrown` comes from `line` of the function that runs, unless a step within has said so before. 0: the line is not known. */
export function thrownAt(thrown: unknown, line: number): void {
  if (state.thrown === thrown) return
  state.thrown = thrown
  state.line = line
  state.isOfCall = false
  state.isOfPrompt = false
}

/** Counts reductions; true when the turn is used up. */
function spend(): boolean {
  state.fuel = fuelPortion
  if (current === null) return false
  const { scheduler } = current.runtime
  scheduler.left -= fuelPortion
  current.reductions += fuelPortion
  return scheduler.left <= 0
}

/** Runs `code`, called in `line` of the caller, to its end: a term or SUSPEND, never TAIL. */
export function enter(code: FunctionCode, frame: Frame, line = 0): Term {
  const depth = state.depth
  if (depth >= depthLimit || (--state.fuel <= 0 && spend())) {
    state.saved.push(new Saved(code, frame, 0))
    return SUSPEND
  }
  state.depth = depth + 1
  let running = code
  try {
    let result = code.body.run(frame)
    while (result === TAIL) {
      running = state.tailCode
      const next = state.tailFrame
      if (--state.fuel <= 0 && spend()) {
        state.saved.push(new Saved(running, next, 0))
        result = SUSPEND
        break
      }
      result = running.body.run(next)
    }
    state.depth = depth
    return result
  } catch (thrown) {
    state.depth = depth
    leave(thrown, running.home, line)
    if (running !== code && code.home?.spots !== undefined) leaveLast(thrown, line)
    throw thrown
  }
}

/** `thrown` leaves a function of `home` that was called in `line` of the next one. */
function leave(thrown: unknown, home: Home | null, line: number): void {
  const isKnown = state.thrown === thrown
  const inner = isKnown ? state.line : 0
  const isOfCall = isKnown && state.isOfCall
  const isOwn = isKnown && state.isOfPrompt
  state.thrown = thrown
  state.line = line
  state.isOfCall = true
  state.isOfPrompt = home?.spots !== undefined
  if (home === null || !(thrown instanceof Raised) || thrown instanceof Reraised) return
  if (home.spots !== undefined) {
    thrown.stack = evaluatedStack(thrown, home.spots, inner, isOwn, waitsForFun(line))
    return
  }
  if (inner === notEntered) return
  const entries = toArray(thrown.stack)
  if (entries.length >= longestStack) return
  const frame = frameTerm(home, home.arity, inner === 0 ? home.line : inner)
  // The BEAM notes a call once where it returns to itself, as those of a recursion do.
  if (isOfCall && state.isLastOfCall && same(entries[entries.length - 1] as Term, frame)) return
  state.isLastOfCall = isOfCall
  thrown.stack = listFrom(entries.length === 0 ? [announced(thrown, frame)] : [...entries, frame])
}

/** `thrown` has left what a function of the prompt called as its last, and the function with it. */
function leaveLast(thrown: unknown, line: number): void {
  state.isOfPrompt = true
  if (!(thrown instanceof Raised) || thrown instanceof Reraised || !waitsForFun(line)) return
  const entries = toArray(thrown.stack)
  thrown.stack = listFrom([...entries, ...lastCallFrames()].slice(0, longestStack))
}

/** The stack of `thrown` where code of the prompt catches it. */
export function stackWhereCaught(thrown: Raised, spots: Spots): Term {
  const isKnown = state.thrown === thrown
  return evaluatedStack(thrown, spots, isKnown ? state.line : 0, isKnown && state.isOfPrompt, false)
}

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** What leaves a function of the library that `thrown` leaves: with the frames that it has there. The console sets it. */
    failed?: (thrown: unknown, module: Atom, name: Atom, arity: number, args?: readonly Term[]) => Left
  }
}

/** What leaves a native function, and whether frames of the library are under its stack. */
export interface Left {
  readonly thrown: unknown
  readonly isBelow: boolean
}

/** What leaves `module.name/arity`, a native function, when `thrown` does. */
export function failedIn(thrown: unknown, module: Atom, name: Atom, arity: number, args?: readonly Term[]): Left {
  const failed = thrown instanceof Reraised || thrown === unwind ? undefined : current?.runtime.parts.failed
  return failed?.(thrown, module, name, arity, args) ?? { thrown, isBelow: false }
}

/** Waits for `proc`, unless it has its value at once. For steps that called a native function: `module.name/arity`, where it has a name. */
export function await_(proc: Proc<unknown>, module?: Term, name?: Atom, arity = 0, given = arity): Term {
  const depth = state.depth
  const step = proc.next()
  state.depth = depth
  if (step.done === true) return (step.value ?? null) as Term
  state.wait = proc
  state.waitsIn = module instanceof Atom && name !== undefined ? { module, name, arity, given } : null
  return SUSPEND
}

/** What has been left and waits to be gone on with. */
export class Machine implements Proc<Term>, Place {
  readonly #records: Saved[] = []
  /** Started by code that this machine drives, each within the one before; the last is to be gone on with. */
  readonly #apart: Apart[] = []
  #wait: Proc<unknown> | null = null
  #waitsIn: Waiting | null = null
  #value: Term = null
  /** Lets the stacks of those who called be left first. */
  #pauses: boolean

  constructor() {
    this.#take()
    this.#pauses = this.#wait === null
  }

  [Symbol.iterator](): Proc<Term> {
    return this
  }

  next(): IteratorResult<void, Term> {
    if (this.#pauses) {
      this.#pauses = false
      return waiting
    }
    const { depth, root, rootOf, nested, driving } = state
    const isNested = root !== null && rootOf === current
    state.depth = 0
    state.driving = this
    if (isNested) state.nested = nested + 1
    else {
      state.root = this
      state.rootOf = current
      state.nested = 0
      state.innermost = null
    }
    try {
      const step = isNested ? this.#go() : this.#lead()
      if (step.done !== true) this.#leave(isNested)
      return step
    } finally {
      state.depth = depth
      state.root = root
      state.rootOf = rootOf
      state.nested = nested
      state.driving = driving
    }
  }

  /** The process waits, or has used up its turn: keeps where it is for who asks. */
  #leave(isNested: boolean): void {
    state.innermost ??= this
    if (isNested || current === null) return
    const { body } = current
    if (body instanceof FunctionBody) body.place = state.innermost
    state.innermost = null
  }

  /** What waits for the step that is gone on with. */
  get below(): Saved | undefined {
    return this.#records[this.#records.length - 1]
  }

  /** Whether code of the prompt waits in it. */
  get isWhole(): boolean {
    return this.#records.some(({ step }) => step.home === null || step.home?.spots !== undefined)
  }

  frames(): Mfa[] {
    const found: Mfa[] = []
    if (this.#wait !== null && this.#waitsIn !== null) found.push(this.#waitsIn)
    let inner: Saved | undefined
    let caller: Home | null = null
    let callerLine = 0
    let isOwn = false
    for (let i = this.#records.length - 1; i >= 0 && found.length < longestStack; i--) {
      const record = this.#records[i] as Saved
      const { step, frame, position } = record
      if (inner?.frame === frame) continue
      const own = inner === undefined && this.#wait !== null ? step.frames?.() : undefined
      const { home } = step
      if (own === undefined && (home === null || home === undefined)) continue
      const isInnermost = inner === undefined
      inner = record
      if (own !== undefined) found.push(...own)
      const line = step.lineAt?.(position) ?? 0
      if (home?.spots !== undefined) {
        found.push(...evaluating(home.spots, line, own === undefined && (isInnermost || !isOwn)))
        isOwn = true
        continue
      }
      isOwn = false
      if (own !== undefined || home === null || home === undefined) continue
      // As in the stack of an error, a call is there once where it returns to itself.
      if (caller === home && callerLine === line) continue
      found.push(line > 0 ? { ...home, line } : home)
      caller = home
      callerLine = line
    }
    return found.slice(0, longestStack)
  }

  /** For a machine that nobody's stack stands below. */
  withoutPause(): this {
    this.#pauses = false
    return this
  }

  /** As `#go`, and with what was set apart, from the innermost out: however deep they are in one another, the stack is not. */
  #lead(): IteratorResult<void, Term> {
    const apart = this.#apart
    for (;;) {
      const last = apart[apart.length - 1]
      state.nested = 0
      state.blocker = null
      if (last === undefined) {
        const step = this.#go()
        if (step.done === true) return step
      } else if (last.isDriven()) {
        apart.pop()
        continue
      }
      const { blocker } = state
      if (blocker === null) return waiting
      state.blocker = null
      apart.push(blocker)
      if (this.#isOut()) return waiting
    }
  }

  #go(): IteratorResult<void, Term> {
    for (;;) {
      let thrown: unknown
      let hasThrown = false
      if (this.#wait !== null) {
        try {
          const step = this.#wait.next()
          if (step.done !== true) return waiting
          this.#value = (step.value ?? null) as Term
        } catch (error) {
          if (error === unwind) throw error
          const within = this.#waitsIn
          thrown = within === null ? error : failedIn(error, within.module, within.name, within.given).thrown
          hasThrown = true
        }
        this.#wait = null
      }
      if (hasThrown) {
        this.#throwOn(thrown, undefined)
        continue
      }
      const record = this.#records.pop()
      if (record === undefined) return { done: true, value: this.#value }
      // The way back from a deep recursion is as long as the way into it.
      if (--state.fuel <= 0) spend()
      try {
        this.#settle(record.step.resume(record.frame, record.position, this.#value))
      } catch (error) {
        if (error === unwind) throw error
        state.saved.length = 0
        this.#throwOn(error, record)
        continue
      }
      if (this.#wait === null && this.#isOut()) return waiting
    }
  }

  /** Finds who catches `thrown`, which came from the step of `inner`; throws it on when nobody does. */
  #throwOn(thrown: unknown, inner: Saved | undefined): void {
    let left = inner
    for (;;) {
      const record = this.#records.pop()
      if (left !== undefined && left.frame !== record?.frame) {
        const line = record?.step.lineAt?.(record.position) ?? 0
        leave(thrown, left.step.home ?? null, line)
      } else if (left === undefined) {
        state.thrown = thrown
        state.line = record?.step.lineAt?.(record.position) ?? 0
        state.isOfCall = false
        state.isOfPrompt = false
      }
      left = record
      if (record === undefined) throw thrown
      const { frame, position } = record
      const step: Resumable = record.step
      if (step.fail === undefined) continue
      try {
        this.#settle(step.fail(frame, position, thrown))
        return
      } catch (error) {
        if (error === unwind) throw error
        state.saved.length = 0
        thrown = error
      }
    }
  }

  /** Makes the call that a step ended in, and keeps what waits. */
  #settle(result: Term): void {
    if (result === TAIL) {
      const outer = this.#records[this.#records.length - 1]
      const line = outer?.step.lineAt?.(outer.position) ?? 0
      try {
        result = enter(state.tailCode, state.tailFrame, line)
      } catch (error) {
        if (error === unwind) throw error
        state.saved.length = 0
        this.#throwOn(error, undefined)
        return
      }
    }
    if (result === SUSPEND) this.#take()
    else this.#value = result
  }

  #take(): void {
    this.#wait = state.wait
    this.#waitsIn = state.waitsIn
    state.wait = null
    state.waitsIn = null
    for (let i = state.saved.length - 1; i >= 0; i--) this.#records.push(state.saved[i] as Saved)
    state.saved.length = 0
  }

  #isOut(): boolean {
    return current !== null && current.runtime.scheduler.left <= 0
  }
}

/** What evaluates an input of the prompt and has not been left yet: it is where it has called a function of the library last. */
export class Evaluation implements Place {
  constructor(readonly spots: Spots) {}

  frames(): readonly Mfa[] {
    return evaluating(this.spots, state.spot, true).slice(0, longestStack)
  }
}

/** What evaluates an input of the prompt that has gone on into its last call. */
export class LastCall implements Place {
  constructor(readonly spots: Spots) {}

  frames(): readonly Mfa[] {
    return evaluatingLast(this.spots).slice(0, longestStack)
  }
}

/** A machine that is driven by the outermost one, since too many are on the stack: who waits for it finds its value when it is done. */
class Apart implements Proc<Term> {
  #step: IteratorResult<void, Term> | null = null
  #thrown: { readonly error: unknown } | null = null

  constructor(readonly machine: Machine) {}

  [Symbol.iterator](): Proc<Term> {
    return this
  }

  next(): IteratorResult<void, Term> {
    if (this.#thrown !== null) throw this.#thrown.error
    if (this.#step !== null) return this.#step
    if (state.root === null) return this.machine.next()
    state.blocker = this
    return waiting
  }

  /** Goes on with the machine; true when it is done, or has failed. */
  isDriven(): boolean {
    try {
      const step = this.machine.next()
      if (step.done !== true) return false
      // The step is one object for all who are done.
      this.#step = { done: true, value: step.value }
    } catch (error) {
      if (error === unwind) throw error
      this.#thrown = { error }
    }
    return true
  }
}

/** What `code` answers for `frame`: a term, or a Machine when it waits. For who stands outside of compiled code. */
export function runCode(code: FunctionCode, frame: Frame): Term | Proc<Term> {
  const depth = state.depth
  state.depth = depth + nativeDepth
  try {
    const result = enter(code, frame)
    if (result !== SUSPEND) return result
    const machine = new Machine()
    return state.nested >= mostNested && state.rootOf === current ? new Apart(machine.withoutPause()) : machine
  } catch (thrown) {
    state.saved.length = 0
    throw thrown
  } finally {
    state.depth = depth
  }
}

/** A function made by `fn` or `&`. */
export class Closure extends Fun {
  constructor(
    readonly code: FunctionCode,
    readonly values: readonly Term[],
    home: Home | null,
    index: number,
    unique: number,
  ) {
    const { arity } = code
    super(
      arity,
      home?.module ?? erlEval,
      home?.name ?? expr,
      (...args: Term[]) => runCode(code, this.frame(args)),
      false,
      home === null ? promptIndex(arity) : index,
      home === null ? promptUnique : unique,
      home?.arity ?? promptHomeArity,
    )
  }

  frame(args: readonly Term[]): Frame {
    const { code, values } = this
    const frame = new Array<Term>(code.size)
    for (let i = 0; i < args.length; i++) frame[i] = args[i] as Term
    for (let i = 0; i < values.length; i++) frame[code.captureSlots[i] as number] = values[i] as Term
    return frame
  }
}
