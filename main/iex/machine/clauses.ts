/** The clauses of functions, and how they are chosen. */
import { Atom, type Term } from '../../otp/term/term.js'
import { type Frame, type Step, thrownAt } from './machine.js'
import { anything, Bind, Identical, type Matcher } from './match.js'
import { notEntered } from './places.js'
import { guardHolds } from './steps.js'

export interface FunctionClause {
  readonly patterns: readonly Matcher[]
  readonly guard: Step | null
  readonly body: Step
}

/**
 * How an argument is looked at: most patterns of arguments are variables, which are where they are, and atoms or numbers, which are not asked. Numbers and
 * atoms each have their own comparison: V8 makes one instruction of it where it has seen nothing else compared there.
 */
const binds = 0
const isNumber = 1
const isThisAtom = 2
const isIdentical = 3
const matches = 4

interface ArgumentLook {
  readonly how: typeof binds | typeof isNumber | typeof isThisAtom | typeof isIdentical | typeof matches
  readonly position: number
  readonly matcher: Matcher
  readonly slot: number
  readonly wanted: Term
}

/** None where every value will do. */
function looksAt(matcher: Matcher, position: number): ArgumentLook[] {
  if (matcher === anything) return []
  const one = { position, matcher, slot: -1, wanted: null }
  if (matcher instanceof Bind) return [{ ...one, how: binds, slot: matcher.slot }]
  if (!(matcher instanceof Identical)) return [{ ...one, how: matches }]
  const { wanted } = matcher
  if (typeof wanted === 'number') return [{ ...one, how: isNumber, wanted }]
  return [{ ...one, how: wanted instanceof Atom ? isThisAtom : isIdentical, wanted }]
}

interface LookedClause {
  readonly looks: readonly ArgumentLook[]
  readonly guard: Step | null
  readonly body: Step
}

/** Clauses that are chosen by one argument alone, which is a number, or an atom or text: what it is to be, and their bodies. */
class Choices {
  readonly numbers: number[] = []
  readonly others: Term[] = []
  readonly numberBodies: Step[] = []
  readonly otherBodies: Step[] = []

  add(wanted: Term, body: Step): void {
    if (typeof wanted === 'number') {
      this.numbers.push(wanted)
      this.numberBodies.push(body)
    } else {
      this.others.push(wanted)
      this.otherBodies.push(body)
    }
  }

  /** The body for `value`; undefined where it is none of those. */
  of(value: Term): Step | undefined {
    if (typeof value === 'number') {
      const { numbers } = this
      for (let i = 0; i < numbers.length; i++) if (numbers[i] === value) return this.numberBodies[i]
      return undefined
    }
    const { others } = this
    for (let i = 0; i < others.length; i++) if (others[i] === value) return this.otherBodies[i]
    return undefined
  }
}

/** The clauses of a function: its arguments come first in the frame. */
export class Clauses implements Step {
  readonly isSimple = false
  /** The first clauses, as far as they ask nothing but what the argument at `#chosenBy` is. */
  readonly #choices = new Choices()
  readonly #chosenBy: number
  /** The others. */
  readonly #looked: readonly LookedClause[]
  constructor(
    clauses: readonly FunctionClause[],
    readonly refuse: (args: Term[]) => Term,
    readonly arity: number,
  ) {
    const looked = clauses.map(({ patterns, guard, body }) => ({ looks: patterns.flatMap(looksAt), guard, body }))
    this.#chosenBy = looked[0]?.looks[0]?.position ?? 0
    const chosen = looked.findIndex(({ looks: [look, ...more], guard }) => {
      if (look === undefined || more.length > 0 || guard !== null || look.position !== this.#chosenBy) return true
      return look.how === binds || look.how === matches
    })
    const count = chosen < 0 ? looked.length : chosen
    for (const { looks, body } of looked.slice(0, count)) this.#choices.add((looks[0] as ArgumentLook).wanted, body)
    this.#looked = looked.slice(count)
  }
  run(frame: Frame): Term {
    const chosen = this.#choices.of(frame[this.#chosenBy] as Term)
    if (chosen !== undefined) return chosen.run(frame)
    const looked = this.#looked
    next: for (let i = 0; i < looked.length; i++) {
      const { looks, guard, body } = looked[i] as LookedClause
      for (let k = 0; k < looks.length; k++) {
        const { how, position, matcher, slot, wanted } = looks[k] as ArgumentLook
        const value = frame[position] as Term
        if (how === isNumber) {
          if (typeof value !== 'number' || value !== wanted) continue next
        } else if (how === isThisAtom) {
          if (!(value instanceof Atom) || value !== wanted) continue next
        } else if (how === matches) {
          if (!matcher.match(value, frame)) continue next
        } else if (how === binds) frame[slot] = value
        else if (value !== wanted) continue next
      }
      if (guard === null || guardHolds(guard, frame)) return body.run(frame)
    }
    try {
      return this.refuse(frame.slice(0, this.arity))
    } catch (thrown) {
      thrownAt(thrown, notEntered)
      throw thrown
    }
  }
}
