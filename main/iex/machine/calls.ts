/** Calls: of functions of the same module, of other modules, and of function terms; and what catches and waits. */
import { type Code, code, type NativeFunction } from '../../otp/code.js'
import { receive } from '../../otp/process/operations.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import type { Mfa } from '../../otp/process/process.js'
import { raisedFrom, Raised, refused, unwind } from '../../otp/process/raised.js'
import {
  Atom,
  atom,
  Cons,
  emptyList,
  Fun,
  isAtom,
  isProperList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
  tuple,
} from '../../otp/term/term.js'
import { erlangError, undefinedFunction } from './failing.js'
import type { Defaulted } from '../library/module.js'
import {
  await_,
  Closure,
  enter,
  failedIn,
  type Frame,
  type FunctionCode,
  type Resumable,
  runCode,
  Saved,
  state,
  type Step,
  SUSPEND,
  TAIL,
  thrownAt,
} from './machine.js'
import { evaluated, type Home, notEntered } from './places.js'
import type { Matcher } from './match.js'
import { guardHolds, shiftOf, slotOf } from './steps.js'

/** A function of a module made of compiled code. */
export type Compiled = NativeFunction & Defaulted & { readonly code?: FunctionCode }

/** Code as a function of the code table. */
export function exported(target: FunctionCode): NativeFunction {
  const run = (...args: Term[]): unknown => {
    args.length = target.size
    return runCode(target, args)
  }
  return Object.assign(run, { code: target })
}

/** Arguments: of those that are variables or a variable and a number, the slots (-1 of others) and the numbers. */
interface Arguments {
  readonly steps: readonly Step[]
  readonly slots: readonly number[]
  readonly amounts: readonly number[]
}

function argumentsOf(steps: readonly Step[]): Arguments {
  const shifts = steps.map(shiftOf)
  return {
    steps,
    slots: steps.map((step, i) => shifts[i]?.slot ?? slotOf(step)),
    amounts: shifts.map((shift) => shift?.amount ?? 0),
  }
}

function frameOf(size: number, { steps, slots, amounts }: Arguments, frame: Frame): Frame {
  const next = new Array<Term>(size)
  for (let i = 0; i < steps.length; i++) {
    const slot = slots[i] as number
    if (slot >= 0) {
      const value = frame[slot] as Term
      const amount = amounts[i] as number
      if (amount === 0) {
        next[i] = value
        continue
      }
      if (typeof value === 'number') {
        const sum = value + amount
        if (Number.isSafeInteger(sum)) {
          next[i] = sum
          continue
        }
      }
    }
    next[i] = (steps[i] as Step).run(frame)
  }
  return next
}

function go(target: FunctionCode, frame: Frame, isTail: boolean, line: number): Term {
  if (!isTail) return enter(target, frame, line)
  state.tailCode = target
  state.tailFrame = frame
  return TAIL
}

/** The value that a native function gave, or has to be waited for; it is `module.name/arity`, where it has a name, called with `given` arguments. */
export function native(result: unknown, module?: Term, name?: Atom, arity = 0, given = arity): Term {
  return isProc(result) ? await_(result, module, name, arity, given) : result === undefined ? null : (result as Term)
}

/** What the native function `fn`, `module.name` where it has a name, gives for `args`, called in `line`. */
function callNative(
  fn: NativeFunction & Defaulted,
  args: readonly Term[],
  line: number,
  isTail = false,
  module?: Term,
  name?: Atom,
): Term {
  if (line < notEntered) state.spot = line
  try {
    return native(fn(...args), module, name, fn.mostArguments ?? args.length, args.length)
  } catch (thrown) {
    const isErlang = isBuiltIn(thrown)
    const left =
      module instanceof Atom && name !== undefined ? failedIn(thrown, module, name, args.length, args) : undefined
    state.thrown = left === undefined ? thrown : left.thrown
    // who made a call as its last is gone by then, but where Erlang's own functions fail
    state.line = isTail && (!isErlang || left?.isBelow === true || state.thrown !== thrown) ? notEntered : line
    state.isOfCall = false
    state.isOfPrompt = false
    throw state.thrown
  }
}

/** Whether `thrown` comes from a function that is written in C, and was called itself. */
function isBuiltIn(thrown: unknown): boolean {
  if (!(thrown instanceof Raised) || !(thrown.stack instanceof Cons)) return false
  const { head: first, tail } = thrown.stack
  if (!(first instanceof Tuple) || (first.e0 !== erlang && tail !== emptyList)) return false
  return builtIn.has(first.e0) || (first.e0 === lists && builtInLists.has(first.e1))
}

const erlang = atom('erlang')
const lists = atom('lists')
const builtIn: ReadonlySet<Term> = new Set([erlang, atom('ets'), atom('maps'), atom('binary')])
const builtInLists: ReadonlySet<Term> = new Set(
  ['keyfind', 'keymember', 'keysearch', 'member', 'reverse'].map((name) => atom(name)),
)

/** What `run` gives; what it throws comes from `line`. */
function located<T>(line: number, run: () => T): T {
  try {
    return run()
  } catch (thrown) {
    thrownAt(thrown, line)
    throw thrown
  }
}

/** A call of a function of the same module. `entry.code` is set once all are compiled. */
export class LocalCall implements Step {
  readonly isSimple = false
  readonly #args: Arguments
  constructor(
    readonly entry: { code: FunctionCode },
    args: readonly Step[],
    readonly isTail: boolean,
    readonly line = 0,
  ) {
    this.#args = argumentsOf(args)
  }
  run(frame: Frame): Term {
    const target = this.entry.code
    return go(target, frameOf(target.size, this.#args, frame), this.isTail, this.line)
  }
}

function values(args: readonly Step[], frame: Frame): Term[] {
  const found = new Array<Term>(args.length)
  for (let i = 0; i < args.length; i++) found[i] = (args[i] as Step).run(frame)
  return found
}

function lookUp(table: Code, module: Term, name: Atom, args: Term[]): Compiled {
  if (!(module instanceof Atom)) return notModule(module, name, args)
  return table.find(module, name, args.length) ?? undefinedFunction(module, name, args)
}

function notModule(module: Term, name: Atom, args: Term[]): never {
  if (module === null || typeof module === 'boolean') return undefinedFunction(module, name, args)
  const frame = new Tuple(
    4,
    atom('erlang'),
    atom('apply'),
    listFrom([module, name, listFrom(args)]),
    listFrom([]),
    null,
  )
  throw new Raised('error', atom('badarg'), listFrom([frame]))
}

/** `Module.name(args)` */
export class RemoteCall implements Step {
  readonly isSimple = false
  constructor(
    readonly module: Step,
    readonly name: Atom,
    readonly args: readonly Step[],
    readonly isTail: boolean,
    readonly line = 0,
  ) {}
  run(frame: Frame): Term {
    const args = values(this.args, frame)
    return applyMfa(this.module.run(frame), this.name, args, this.isTail, this.line)
  }
}

/** Calls `module.name(args)` from `line` of compiled code. */
export function applyMfa(module: Term, name: Atom, args: Term[], isTail: boolean, line: number): Term {
  // who makes a call as its last is gone before it is known that there is no such function
  const found = located(isTail && isAtom(module) ? notEntered : line, () => lookUp(code(), module, name, args))
  // Erlang's own functions fail while their caller is still there
  if (found.code === undefined) return callNative(found, args, line, isTail && module !== erlang, module, name)
  args.length = found.code.size
  return go(found.code, args, isTail, line)
}

/** A native function that is known when the code is compiled. */
export class NativeCall implements Step {
  readonly isSimple = false
  constructor(
    readonly fn: NativeFunction,
    readonly args: readonly Step[],
    readonly line = 0,
    /** The function that it is in stack traces. */
    readonly module?: Atom,
    readonly name?: Atom,
  ) {}
  run(frame: Frame): Term {
    return callNative(this.fn, values(this.args, frame), this.line, false, this.module, this.name)
  }
}

/** `fun.(args)` */
export class FunCall implements Step {
  readonly isSimple = false
  constructor(
    readonly fun: Step,
    readonly args: readonly Step[],
    readonly isTail: boolean,
    readonly line = 0,
  ) {}
  run(frame: Frame): Term {
    return applyFun(this.fun.run(frame), values(this.args, frame), this.isTail, this.line)
  }
}

/** Calls `fun.(args)` from `line` of compiled code. */
export function applyFun(fun: Term, args: Term[], isTail: boolean, line: number): Term {
  if (!(fun instanceof Fun)) return located(line, () => erlangError('badfun', fun))
  if (fun.arity !== args.length) return located(line, () => erlangError('badarity', pair(fun, listFrom(args))))
  if (fun instanceof Closure) return go(fun.code, fun.frame(args), isTail, line)
  if (fun.external) return applyMfa(fun.module, fun.name, args, isTail, line)
  return callNative(fun.apply, args, line)
}

/** `apply(fun, args)`, `apply(module, name, args)`: the call itself, so that it may be the last one. */
export class Apply implements Step {
  readonly isSimple = false
  constructor(
    readonly operands: readonly Step[],
    readonly isTail: boolean,
    readonly line = 0,
  ) {}
  run(frame: Frame): Term {
    const [target, name, given] = values(this.operands, frame) as [Term, Term, Term]
    const isFun = this.operands.length === 2
    const args = isFun ? name : given
    if (isFun && target instanceof Fun && !isProperList(args))
      return located(this.line, () => refused('length', [args]))
    if (!isProperList(args) || (!isFun && !(isAtom(target) && name instanceof Atom))) {
      const all = isFun ? [target, name] : [target, name, given]
      const frames = list(tuple(atom('erlang'), atom('apply'), listFrom(all), list()))
      return located(this.line, () => {
        throw new Raised(
          'error',
          isFun && !(target instanceof Fun) ? pair(atom('badfun'), target) : atom('badarg'),
          frames,
        )
      })
    }
    if (isFun) return applyFun(target, toArray(args), this.isTail, this.line)
    return applyMfa(target, name as Atom, toArray(args), this.isTail, this.line)
  }
}

/** `map.field`, or a call without arguments: with parentheses one of a module, if it is not the field of a map that is there. */
export class Dot implements Step {
  readonly isSimple = false
  constructor(
    readonly target: Step,
    readonly name: Atom,
    readonly isTail: boolean,
    readonly line = 0,
    /** With parentheses. */
    readonly isCall = false,
  ) {}
  run(frame: Frame): Term {
    const target = this.target.run(frame)
    if (target instanceof TermMap) {
      const value = target.get(this.name)
      if (value !== undefined) return value
    }
    if (target instanceof Atom || this.isCall) return applyMfa(target, this.name, [], this.isTail, this.line)
    return located(this.line, () => {
      throw new Raised('error', new Tuple(3, atom('badkey'), this.name, target, null, null))
    })
  }
}

/** What a try does with what its body threw: a value, or undefined to let it go on. */
export type Handler = (raised: Raised, frame: Frame) => Step | undefined

/** `try … rescue … catch`: the body, what handles its errors, and `else` for its value. */
export class Try implements Step, Resumable {
  readonly isSimple = false
  constructor(
    readonly body: Step,
    readonly handle: Handler,
    readonly otherwise: Step | null,
    readonly valueSlot: number,
    readonly home: Home | null = null,
    readonly line = 0,
  ) {}
  lineAt(): number {
    return this.line
  }
  run(frame: Frame): Term {
    const { depth } = state
    let result: Term
    try {
      result = this.body.run(frame)
    } catch (thrown) {
      state.depth = depth
      state.saved.length = 0
      return this.fail(frame, 0, thrown)
    }
    if (result === SUSPEND) {
      state.saved.push(new Saved(this, frame, 0))
      return SUSPEND
    }
    return this.resume(frame, 0, result)
  }
  resume(frame: Frame, _position: number, value: Term): Term {
    if (this.otherwise === null) return value
    frame[this.valueSlot] = value
    return this.otherwise.run(frame)
  }
  fail(frame: Frame, _position: number, thrown: unknown): Term {
    if (thrown === unwind) throw thrown
    const step = this.handle(raisedFrom(thrown), frame)
    if (step === undefined) throw thrown
    return step.run(frame)
  }
}

/** `try … after`: runs `after` whatever `body` came to. */
export class After implements Step, Resumable {
  readonly isSimple = false
  constructor(
    readonly body: Step,
    readonly after: Step,
    readonly slot: number,
    readonly home: Home | null = null,
    readonly line = 0,
  ) {}
  lineAt(): number {
    return this.line
  }
  run(frame: Frame): Term {
    const { depth } = state
    let result: Term
    try {
      result = this.body.run(frame)
    } catch (thrown) {
      state.depth = depth
      state.saved.length = 0
      return this.fail(frame, 0, thrown)
    }
    if (result === SUSPEND) {
      state.saved.push(new Saved(this, frame, 0))
      return SUSPEND
    }
    return this.resume(frame, 0, result)
  }
  resume(frame: Frame, position: number, value: Term): Term {
    if (position === 1) return frame[this.slot] as Term
    if (position === 2) throw frame[this.slot] as unknown
    frame[this.slot] = value
    return this.#finish(frame, 1)
  }
  fail(frame: Frame, position: number, thrown: unknown): Term {
    if (thrown === unwind || position !== 0) throw thrown
    frame[this.slot] = thrown as Term
    return this.#finish(frame, 2)
  }
  #finish(frame: Frame, position: number): Term {
    const result = this.after.run(frame)
    if (result === SUSPEND) {
      state.saved.push(new Saved(this, frame, position))
      return SUSPEND
    }
    return this.resume(frame, position, result)
  }
}

export interface ReceiveClause {
  readonly pattern: Matcher
  readonly guard: Step | null
  readonly body: Step
}

const evaluatedReceive: readonly Mfa[] = [
  { module: atom('prim_eval'), name: atom('receive'), arity: 2 },
  { module: evaluated.module, name: atom('receive_clauses'), arity: 8, file: evaluated.file, line: 1055 },
]

/** `receive`: the first message that a clause takes. */
export class Receive implements Step, Resumable {
  readonly isSimple = false
  constructor(
    readonly clauses: readonly ReceiveClause[],
    readonly timeout: Step | null,
    readonly after: Step | null,
    readonly home: Home | null = null,
    readonly line = 0,
  ) {}
  lineAt(): number {
    return this.line
  }
  /** A `receive` has no line of its own. At the prompt the evaluator waits. */
  frames(): readonly Mfa[] {
    return this.home === null || this.home.spots !== undefined ? evaluatedReceive : [this.home]
  }
  run(frame: Frame): Term {
    const taken = native(this.#wait(frame))
    if (taken === SUSPEND) {
      state.saved.push(new Saved(this, frame, 0))
      return SUSPEND
    }
    return this.resume(frame, 0, taken)
  }
  #wait(frame: Frame): Proc<unknown> {
    const timeout = this.timeout === null ? Infinity : this.timeout.run(frame)
    const ms = timeout === atom('infinity') ? Infinity : timeout
    if (typeof ms !== 'number' || ms < 0 || (ms > 0xffffffff && ms !== Infinity))
      throw new Raised('error', atom('timeout_value'), list(tuple(atom('prim_eval'), atom('receive'), 2, list())))
    const choose = (message: Term): number | undefined => {
      const found = this.clauses.findIndex(
        ({ pattern, guard }) => pattern.match(message, frame) && guardHolds(guard, frame),
      )
      return found < 0 ? undefined : found
    }
    return receive(choose, ms)
  }
  resume(frame: Frame, _position: number, value: Term): Term {
    const clause = typeof value === 'number' ? this.clauses[value] : undefined
    if (clause !== undefined) return clause.body.run(frame)
    return this.after === null ? null : this.after.run(frame)
  }
}
