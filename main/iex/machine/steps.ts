/** The steps that compiled code is made of: values, variables, blocks, matches, choices. */
import { compare, equals, same } from '../../otp/term/compare.js'
import { Raised } from '../../otp/process/raised.js'
import { atom, Cons, emptyList, pair, type Term, triple, tupleFrom } from '../../otp/term/term.js'
import * as arithmetic from '../../otp/ets/arithmetic.js'
import { badArithmetic } from './failing.js'
import {
  Closure,
  type FunctionCode,
  type Frame,
  type Resumable,
  Saved,
  state,
  type Step,
  SUSPEND,
  thrownAt,
} from './machine.js'
import type { Home } from './places.js'
import type { Matcher } from './match.js'

export class Literal implements Step {
  readonly isSimple = true
  constructor(readonly value: Term) {}
  run(): Term {
    return this.value
  }
}

export class Local implements Step {
  readonly isSimple = true
  constructor(readonly slot: number) {}
  run(frame: Frame): Term {
    return frame[this.slot] as Term
  }
}

/** The slot that `step` reads, where it is a variable; -1 of other steps. Looked up once: to ask a step for its value costs more than all the rest. */
export function slotOf(step: Step): number {
  return step instanceof Local ? step.slot : -1
}

/** `variable + amount`, where `step` is that, and `amount` not 0: most arguments that are not variables are, and are worked out where they are needed. */
export function shiftOf(step: Step): { readonly slot: number; readonly amount: number } | undefined {
  if (!(step instanceof AddConstant) || step.amount === 0) return undefined
  const slot = slotOf(step.a)
  return slot >= 0 ? { slot, amount: step.amount } : undefined
}

/** What `step` gives, whose slot is `slot`. */
function operand(step: Step, slot: number, frame: Frame): Term {
  return slot >= 0 ? (frame[slot] as Term) : step.run(frame)
}

/** Something made of simple operands, by a function that may throw but never waits. */
export class Make implements Step {
  readonly isSimple = true
  constructor(
    readonly operands: readonly Step[],
    readonly make: (values: Term[]) => Term,
    readonly line = 0,
  ) {}
  run(frame: Frame): Term {
    const { operands } = this
    const values = new Array<Term>(operands.length)
    for (let i = 0; i < operands.length; i++) values[i] = (operands[i] as Step).run(frame)
    try {
      return this.make(values)
    } catch (thrown) {
      thrownAt(thrown, this.line)
      throw thrown
    }
  }
}

export class Make1 implements Step {
  readonly isSimple = true
  readonly #slot: number
  constructor(
    readonly a: Step,
    readonly make: (a: Term) => Term,
    readonly line = 0,
  ) {
    this.#slot = slotOf(a)
  }
  run(frame: Frame): Term {
    const a = operand(this.a, this.#slot, frame)
    try {
      return this.make(a)
    } catch (thrown) {
      thrownAt(thrown, this.line)
      throw thrown
    }
  }
}

/** Something made of two simple operands. What both give is each class's own to ask for: asked for here it would be of all of them at once, and slow. */
abstract class Binary implements Step {
  readonly isSimple = true
  protected readonly slotA: number
  protected readonly slotB: number
  constructor(
    readonly a: Step,
    readonly b: Step,
    readonly line = 0,
  ) {
    this.slotA = slotOf(a)
    this.slotB = slotOf(b)
  }
  abstract run(frame: Frame): Term
}

export class Make2 extends Binary {
  constructor(
    a: Step,
    b: Step,
    readonly make: (a: Term, b: Term) => Term,
    line = 0,
  ) {
    super(a, b, line)
  }
  run(frame: Frame): Term {
    const a = operand(this.a, this.slotA, frame)
    const b = operand(this.b, this.slotB, frame)
    try {
      return this.make(a, b)
    } catch (thrown) {
      thrownAt(thrown, this.line)
      throw thrown
    }
  }
}

export class MakeCons implements Step {
  readonly isSimple = true
  constructor(
    readonly head: Step,
    readonly tail: Step,
  ) {}
  run(frame: Frame): Term {
    return new Cons(this.head.run(frame), this.tail.run(frame))
  }
}

export class Add extends Binary {
  run(frame: Frame): Term {
    const a = operand(this.a, this.slotA, frame)
    const b = operand(this.b, this.slotB, frame)
    if (typeof a === 'number' && typeof b === 'number') {
      const sum = a + b
      if (Number.isSafeInteger(sum)) return sum
    }
    return arithmetic.add(a, b) ?? badOperands('+', a, b, this.line)
  }
}

export class Subtract extends Binary {
  run(frame: Frame): Term {
    const a = operand(this.a, this.slotA, frame)
    const b = operand(this.b, this.slotB, frame)
    if (typeof a === 'number' && typeof b === 'number') {
      const difference = a - b
      if (Number.isSafeInteger(difference)) return difference
    }
    return arithmetic.subtract(a, b) ?? badOperands('-', a, b, this.line)
  }
}

/** `a + 1`, `a - 1`: `amount` is what is added. */
export class AddConstant implements Step {
  readonly isSimple = true
  readonly #slot: number
  constructor(
    readonly a: Step,
    readonly amount: number,
    readonly operator: '+' | '-',
    readonly line: number,
    /** In a function of a module the BEAM has an instruction for it, whose failing does not say what the operands were. */
    readonly isInstruction: boolean,
  ) {
    this.#slot = slotOf(a)
  }
  run(frame: Frame): Term {
    const a = operand(this.a, this.#slot, frame)
    if (typeof a === 'number') {
      const sum = a + this.amount
      if (Number.isSafeInteger(sum)) return sum
    }
    const { operator, amount, line } = this
    if (this.isInstruction) {
      const sum = operator === '+' ? arithmetic.add(a, amount) : arithmetic.subtract(a, -amount)
      return sum ?? fail(new Raised('error', badarith), line)
    }
    if (operator === '+') return arithmetic.add(a, amount) ?? badOperands('+', a, amount, line)
    return arithmetic.subtract(a, -amount) ?? badOperands('-', a, -amount, line)
  }
}

export class CompareConstant implements Step {
  readonly isSimple = true
  readonly #slot: number
  constructor(
    readonly a: Step,
    readonly b: number,
    readonly operator: '<' | '>' | '<=' | '>=',
  ) {
    this.#slot = slotOf(a)
  }
  run(frame: Frame): Term {
    const a = operand(this.a, this.#slot, frame)
    const order = typeof a === 'number' ? a - this.b : compare(a, this.b)
    switch (this.operator) {
      case '<':
        return order < 0
      case '>':
        return order > 0
      case '<=':
        return order <= 0
      case '>=':
        return order >= 0
    }
  }
}

function badOperands(operator: string, a: Term, b: Term, line: number): never {
  try {
    return badArithmetic(operator, a, b)
  } catch (thrown) {
    thrownAt(thrown, line)
    throw thrown
  }
}

export class Compare extends Binary {
  constructor(
    a: Step,
    b: Step,
    readonly operator: '<' | '>' | '<=' | '>=',
  ) {
    super(a, b)
  }
  run(frame: Frame): Term {
    const a = operand(this.a, this.slotA, frame)
    const b = operand(this.b, this.slotB, frame)
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(a, b)
    switch (this.operator) {
      case '<':
        return order < 0
      case '>':
        return order > 0
      case '<=':
        return order <= 0
      case '>=':
        return order >= 0
    }
  }
}

export class Equality extends Binary {
  constructor(
    a: Step,
    b: Step,
    readonly strict: boolean,
    readonly wanted: boolean,
  ) {
    super(a, b)
  }
  run(frame: Frame): Term {
    const a = operand(this.a, this.slotA, frame)
    const b = operand(this.b, this.slotB, frame)
    return (this.strict ? same(a, b) : equals(a, b)) === this.wanted
  }
}

export function makeTuple(operands: readonly Step[]): Step {
  const [a, b, c] = operands
  if (operands.length === 2) return new Make2(a as Step, b as Step, pair)
  if (operands.length === 3)
    return new Make([a as Step, b as Step, c as Step], ([x, y, z]) => triple(x as Term, y as Term, z as Term))
  return new Make(operands, tupleFrom)
}

/** One step after the other; each but the last puts its value into a slot, where it has one (-1: it has none). */
export class Block implements Step, Resumable {
  readonly isSimple: boolean
  constructor(
    readonly steps: readonly Step[],
    readonly slots: readonly number[],
    /** The function that it is a part of. */
    readonly home: Home | null = null,
  ) {
    this.isSimple = steps.every((step) => step.isSimple)
  }
  lineAt(position: number): number {
    return lineOf(this.steps[position] as Step)
  }
  run(frame: Frame): Term {
    return this.from(frame, 0)
  }
  from(frame: Frame, position: number): Term {
    const { steps, slots } = this
    const last = steps.length - 1
    for (let i = position; i < last; i++) {
      const value = (steps[i] as Step).run(frame)
      if (value === SUSPEND) {
        state.saved.push(new Saved(this, frame, i))
        return SUSPEND
      }
      const slot = slots[i] as number
      if (slot >= 0) frame[slot] = value
    }
    return (steps[last] as Step).run(frame)
  }
  resume(frame: Frame, position: number, value: Term): Term {
    const slot = this.slots[position] as number
    if (slot >= 0) frame[slot] = value
    return this.from(frame, position + 1)
  }
}

const badmatch = atom('badmatch')
const badarith = atom('badarith')

/** The line of the call that `step` makes; 0 where it has none. */
function lineOf(step: Step): number {
  return (step as Step & { readonly line?: number }).line ?? 0
}

function fail(error: Raised, line: number): never {
  thrownAt(error, line)
  throw error
}

/** `pattern = value` of a simple value: the value, or a MatchError. */
export class Match implements Step {
  readonly isSimple = true
  constructor(
    readonly pattern: Matcher,
    readonly value: Step,
    readonly line = 0,
  ) {}
  run(frame: Frame): Term {
    const value = this.value.run(frame)
    if (!this.pattern.match(value, frame)) fail(new Raised('error', pair(badmatch, value)), this.line)
    return value
  }
}

/** A guard: true only when it answers true and does not fail. */
export function guardHolds(guard: Step | null, frame: Frame): boolean {
  if (guard === null) return true
  try {
    return guard.run(frame) === true
  } catch (thrown) {
    if (thrown instanceof Raised) return false
    throw thrown
  }
}

export interface CaseClause {
  readonly pattern: Matcher
  readonly guard: Step | null
  readonly body: Step
}

/** The first clause that matches. Its value is that of the clause's body, so that nothing is left to do after it. */
export class Case implements Step {
  readonly isSimple: boolean
  constructor(
    readonly subject: Step,
    readonly clauses: readonly CaseClause[],
    readonly otherwise: (value: Term) => Term,
    readonly line = 0,
  ) {
    this.isSimple = clauses.every(({ body }) => body.isSimple)
  }
  run(frame: Frame): Term {
    const value = this.subject.run(frame)
    const { clauses } = this
    for (let i = 0; i < clauses.length; i++) {
      const { pattern, guard, body } = clauses[i] as CaseClause
      if (pattern.match(value, frame) && (guard === null || guardHolds(guard, frame))) return body.run(frame)
    }
    try {
      return this.otherwise(value)
    } catch (thrown) {
      thrownAt(thrown, this.line)
      throw thrown
    }
  }
}

/** `if`: everything but nil and false is true. */
export class If implements Step {
  readonly isSimple: boolean
  constructor(
    readonly condition: Step,
    readonly then: Step,
    readonly otherwise: Step,
  ) {
    this.isSimple = then.isSimple && otherwise.isSimple
  }
  run(frame: Frame): Term {
    const value = this.condition.run(frame)
    return value === null || value === false ? this.otherwise.run(frame) : this.then.run(frame)
  }
}

/** What functions of a module have in common. */
export interface Unit {
  /** The second number of its closures, as they print. */
  unique: number
  readonly closures: FunctionCode[]
}

/** `fn`: a closure over the values it needs. */
export class MakeClosure implements Step {
  readonly isSimple = true
  constructor(
    readonly code: FunctionCode,
    readonly from: readonly number[],
    /** The function it is made in; null at the prompt. */
    readonly home: Home | null,
    readonly unit: Unit | null,
    readonly index: number,
  ) {}
  run(frame: Frame): Term {
    const { from } = this
    const values = new Array<Term>(from.length)
    for (let i = 0; i < from.length; i++) values[i] = frame[from[i] as number] as Term
    return new Closure(this.code, values, this.home, this.index, this.unit?.unique ?? 0)
  }
}

export const emptyListStep = new Literal(emptyList)
export const nilStep = new Literal(null)
