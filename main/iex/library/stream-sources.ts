/** What Stream's generators are: sources that make their items, or take them from others. */
import { add } from '../../otp/ets/arithmetic.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { sleep } from '../../otp/process/operations.js'
import { unwind } from '../../otp/process/raised.js'
import { atom, type Term, Tuple } from '../../otp/term/term.js'
import { erlangError } from '../machine/failing.js'
import type { Call } from './enumeration/calls.js'
import { open } from './enumeration/each.js'
import { closeSource, END, failSource, halt, NothingToClose, type Source } from './enumeration/source.js'

/** A source that has to be waited for. */
export class Begun implements Source {
  #source: Source | null = null
  constructor(readonly begin: () => Proc<Source>) {}
  *next(): Proc<unknown> {
    this.#source ??= yield* this.begin()
    const item = this.#source.next()
    return isProc(item) ? yield* item : item
  }
  close(): unknown {
    return this.#source?.close()
  }
  fail(): unknown {
    return this.#source === null ? undefined : failSource(this.#source)
  }
}

function* waited(value: unknown): Proc<Term> {
  return (isProc(value) ? yield* value : value) as Term
}

export class Unfold extends NothingToClose implements Source {
  #acc: Term
  constructor(
    start: Term,
    readonly make: Call,
  ) {
    super()
    this.#acc = start
  }
  next(): unknown {
    const answer = this.make(this.#acc)
    return isProc(answer) ? this.#later(answer) : this.#take(answer as Term)
  }
  *#later(answer: Proc<unknown>): Proc<unknown> {
    return this.#take((yield* answer) as Term)
  }
  #take(answer: Term): unknown {
    if (answer === null) return END
    if (!(answer instanceof Tuple) || answer.size !== 2) return erlangError('case_clause', answer)
    this.#acc = answer.e1
    return answer.e0
  }
}

/** A value, what a function gives for it, and so on. */
export class Iterate extends NothingToClose implements Source {
  #value: Term | undefined
  constructor(
    readonly start: Term,
    readonly make: Call,
  ) {
    super()
  }
  next(): unknown {
    if (this.#value === undefined) return (this.#value = this.start)
    const next = this.make(this.#value)
    return isProc(next) ? this.#later(next) : (this.#value = next as Term)
  }
  *#later(next: Proc<unknown>): Proc<unknown> {
    return (this.#value = (yield* next) as Term)
  }
}

export class Repeated extends NothingToClose implements Source {
  constructor(readonly make: Call) {
    super()
  }
  next(): unknown {
    return this.make()
  }
}

/** 0, 1, 2 …, one every `ms`; Infinity waits for ever. */
export class Interval extends NothingToClose implements Source {
  #count: Term = 0
  constructor(readonly ms: number) {
    super()
  }
  *next(): Proc<unknown> {
    yield* sleep(this.ms)
    const count = this.#count
    this.#count = add(count, 1) as Term
    return count
  }
}

/** The items of `term` again and again. */
export class Cycle implements Source {
  #source: Source | null = null
  #isEmpty = true
  constructor(readonly term: Term) {}
  *next(): Proc<unknown> {
    for (;;) {
      this.#source ??= open(this.term)
      let item = this.#source.next()
      if (isProc(item)) item = yield* item
      if (item !== END) {
        this.#isEmpty = false
        return item
      }
      if (this.#isEmpty) return argumentError('cannot cycle over an empty enumerable')
      this.#source = null
    }
  }
  close(): unknown {
    return this.#source?.close()
  }
}

export interface Reading {
  readonly start: Call
  /** Gives `{items, acc}` or `{:halt, acc}`. */
  readonly next: Call
  readonly after: Call
}

/** Stream.resource/3 */
export class Resource implements Source {
  #acc: Term | undefined
  #inner: Source | null = null
  #isEnded = false

  constructor(readonly reading: Reading) {}

  *next(): Proc<unknown> {
    if (this.#isEnded) return END
    this.#acc ??= yield* waited(this.reading.start())
    try {
      for (;;) {
        const item = yield* this.#fromInner()
        if (item !== END) return item
        const answer: Term = yield* waited(this.reading.next(this.#acc))
        if (!(answer instanceof Tuple) || answer.size !== 2) return erlangError('try_clause', answer)
        this.#acc = answer.e1
        if (answer.e0 === halt) break
        this.#inner = open(answer.e0)
      }
    } catch (thrown) {
      if (thrown !== unwind) yield* this.close()
      throw thrown
    }
    yield* this.close()
    return END
  }

  *#fromInner(): Proc<unknown> {
    if (this.#inner === null) return END
    let item = this.#inner.next()
    if (isProc(item)) item = yield* item
    if (item === END) this.#inner = null
    return item
  }

  *close(): Proc<void> {
    if (this.#isEnded) return
    this.#isEnded = true
    if (this.#inner !== null) yield* closeSource(this.#inner)
    const acc = this.#acc ?? (yield* waited(this.reading.start()))
    yield* waited(this.reading.after(acc))
  }
}

export interface Transforming {
  readonly start: Call
  /** Gets an item and the accumulator; gives `{items, acc}` or `{:halt, acc}`. */
  readonly reducer: Call
  readonly last: Call | null
  readonly after: Call
}

/** Stream.transform/3, /4 and /5 */
export class Transform implements Source {
  #acc: Term | undefined
  readonly #outer: Source
  #inner: Source | null = null
  #state: 'open' | 'last' | 'ended' = 'open'

  constructor(
    term: Term,
    readonly how: Transforming,
  ) {
    this.#outer = open(term)
  }

  *next(): Proc<unknown> {
    if (this.#state === 'ended') return END
    this.#acc ??= yield* waited(this.how.start())
    try {
      for (;;) {
        const inner = yield* this.#fromInner()
        if (inner !== END) return inner
        if (this.#state === 'last') break
        let item = this.#outer.next()
        if (isProc(item)) item = yield* item
        if (item === END) {
          this.#state = 'last'
          if (this.how.last === null) break
          if (!this.#take(yield* waited(this.how.last(this.#acc)))) break
        } else if (!this.#take(yield* waited(this.how.reducer(item as Term, this.#acc)))) break
      }
    } catch (thrown) {
      if (thrown !== unwind) yield* this.close()
      throw thrown
    }
    yield* this.close()
    return END
  }

  /** False where the answer of a function ends it. */
  #take(answer: Term): boolean {
    if (!(answer instanceof Tuple) || answer.size !== 2) return erlangError('case_clause', answer)
    this.#acc = answer.e1
    if (answer.e0 === halt) return false
    this.#inner = open(answer.e0)
    return true
  }

  *#fromInner(): Proc<unknown> {
    if (this.#inner === null) return END
    let item = this.#inner.next()
    if (isProc(item)) item = yield* item
    if (item === END) this.#inner = null
    return item
  }

  *close(): Proc<void> {
    const before = this.#state
    if (before === 'ended') return
    this.#state = 'ended'
    if (this.#inner !== null) yield* closeSource(this.#inner)
    if (before === 'open') yield* closeSource(this.#outer)
    const acc = this.#acc ?? (yield* waited(this.how.start()))
    yield* waited(this.how.after(acc))
  }
}

export const infinity = atom('infinity')
