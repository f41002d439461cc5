/**
 * Sources: what gives its items one by one, when it is asked for the next.
 *
 * Everything enumerable can be opened as one. That is how a stream can be left in its middle and gone on with, as zip/2 and `{:suspend, acc}` want.
 */
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { unwind } from '../../../otp/process/raised.js'
import { atom, Cons, emptyList, Fun, pair, type Term, triple, Tuple } from '../../../otp/term/term.js'
import { functionClause } from '../../machine/failing.js'
import { callable, type Call, giveWay, portion, type Step, STOP } from './calls.js'

/** What `next` answers when there are no more items. */
export const END = { end: true } as const

export interface Source {
  /** The next item or END; a Proc of that where it waits. */
  next(): unknown
  /** To be called when no more items are wanted; not after END. */
  close(): unknown
  /** Called instead of `close` where who takes the items has failed; left out, `close` is. */
  fail?(): unknown
}

export abstract class NothingToClose {
  close(): unknown {
    return undefined
  }
}

export class ListSource extends NothingToClose implements Source {
  constructor(public rest: Term) {
    super()
  }
  next(): unknown {
    const { rest } = this
    if (!(rest instanceof Cons)) return END
    this.rest = rest.tail
    return rest.head
  }
}

export class ArraySource extends NothingToClose implements Source {
  #at = 0
  constructor(readonly items: readonly Term[]) {
    super()
  }
  next(): unknown {
    return this.#at < this.items.length ? this.items[this.#at++] : END
  }
}

/** A function that can be enumerated: `open` begins from the start each time. As a term it is of the function of Elixir that made it. */
export class SourceFun extends Fun {
  constructor(
    module: Fun['module'],
    name: string,
    homeArity: number,
    readonly open: () => Source,
    index = 0,
  ) {
    super(
      2,
      module,
      atom(name),
      (command, fun) => reduceSource(open(), command, fun),
      false,
      index,
      103858489,
      homeArity,
    )
  }
}

export function* closeSource(source: Source): Proc<void> {
  const closing = source.close()
  if (isProc(closing)) yield* closing
}

/** As `closeSource`, after a failure. */
export function* failSource(source: Source): Proc<void> {
  const closing = source.fail === undefined ? source.close() : source.fail()
  if (isProc(closing)) yield* closing
}

/** Gives `step` each item; true when it has answered STOP. Closes the source then, and when something fails. */
export function* drain(source: Source, step: Step): Proc<boolean> {
  for (let left = portion; ; left--) {
    if (left === 0) {
      left = portion
      yield* giveWay()
    }
    let item = source.next()
    if (isProc(item)) item = yield* item
    if (item === END) return false
    let answer: unknown
    try {
      answer = step(item as Term)
      if (isProc(answer)) answer = yield* answer
    } catch (thrown) {
      if (thrown !== unwind) yield* failSource(source)
      throw thrown
    }
    if (answer === STOP) {
      yield* closeSource(source)
      return true
    }
  }
}

const cont = atom('cont')
const halt = atom('halt')
const suspend = atom('suspend')
const done = atom('done')
const halted = atom('halted')
const suspended = atom('suspended')

/** What Enumerable.reduce/3 answers, of `source` from where it stands. */
export function* reduceSource(source: Source, command: Term, fun: Term): Proc<Term> {
  const call: Call = callable(fun, 2)
  let now = command
  for (;;) {
    if (!(now instanceof Tuple) || now.size !== 2) return badCommand(now, fun)
    const acc = now.e1
    switch (now.e0) {
      case halt:
        yield* closeSource(source)
        return pair(halted, acc)
      case suspend:
        return triple(
          suspended,
          acc,
          continuation((next) => reduceSource(source, next, fun)),
        )
      case cont:
        break
      default:
        return badCommand(now, fun)
    }
    let item = source.next()
    if (isProc(item)) item = yield* item
    if (item === END) return pair(done, acc)
    try {
      const answer = call(item as Term, acc)
      now = (isProc(answer) ? yield* answer : answer) as Term
    } catch (thrown) {
      if (thrown !== unwind) yield* failSource(source)
      throw thrown
    }
  }
}

const enumerableList = atom('Elixir.Enumerable.List')
const reduceName = atom('reduce')

function badCommand(command: Term, fun: Term): never {
  return functionClause(enumerableList, reduceName, [emptyList, command, fun])
}

/** The third part of `{:suspended, acc, continuation}`. */
export function continuation(run: (command: Term) => unknown): Fun {
  return new Fun(1, enumerableList, reduceName, run, false, 0, 0, 3)
}

/** Takes the items of something that only reduces, by suspending it after each. */
export class SuspendedSource implements Source {
  #continue: Call

  /** reduce  `Enumerable.reduce/3` of it, as a function of the command and the reducer */
  constructor(reduce: (command: Term, fun: Term) => unknown) {
    this.#continue = (command) => reduce(command, keep)
  }

  next(): unknown {
    return this.#ask(pair(cont, END_OF_ITEMS))
  }

  close(): unknown {
    return this.#continue(pair(halt, END_OF_ITEMS))
  }

  *#ask(command: Term): Proc<unknown> {
    const answer = this.#continue(command)
    const result = (isProc(answer) ? yield* answer : answer) as Term
    if (!(result instanceof Tuple)) return END
    if (result.size === 3 && result.e0 === suspended) {
      const next = result.e2
      this.#continue = callable(next, 1)
      return result.e1
    }
    this.#continue = () => pair(done, END_OF_ITEMS)
    return result.e1 === END_OF_ITEMS ? END : result.e1
  }
}

/** The accumulator before an item came: no item is it. */
const END_OF_ITEMS = atom('no item of this enumerable')
const keep = new Fun(2, enumerableList, reduceName, (item) => pair(suspend, item), false, 0, 0, 3)

export { cont, done, halt, halted, suspend, suspended }
