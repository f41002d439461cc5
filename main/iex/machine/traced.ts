/** Code of functions that are traced: it stands before their own while they are, so that others pay nothing. */
import type { Mfa } from '../../otp/process/process.js'
import { unwind } from '../../otp/process/raised.js'
import type { Term } from '../../otp/term/term.js'
import { enter, type Frame, FunctionCode, type Resumable, Saved, state, type Step, SUSPEND, TAIL } from './machine.js'
import { evaluated, type Home, notEntered } from './places.js'

/** Who is told of the calls of a function. */
export interface Watcher {
  /** Whether it wants to know who calls: the stack is left for the heap then, where callers can be seen. */
  asksCaller(): boolean
  /** A call with `args`. Answers who is told of its end. */
  called(args: Term[], callers: Callers): Ending | null
}

/** Who is told of the end of a call. */
export interface Ending {
  /** The function that is told of as the one that is gone back to. */
  readonly back: Mfa | undefined
  returned(value: Term): void
  failed(thrown: unknown): void
}

/** The calls that wait for the one that is looked at. */
export interface Callers {
  caller(): Mfa | undefined
  /** Whether the return to the caller is told of already. */
  isToldOf(): boolean
}

const unknown: Callers = { caller: () => undefined, isToldOf: () => false }

class Waiting implements Callers {
  readonly #machine = state.driving
  caller(): Mfa | undefined {
    const found = this.#machine?.frames()[0]
    if (found !== undefined || this.#machine?.isWhole !== true) return found
    return { module: evaluated.module, name: evaluated.name, arity: evaluated.arity }
  }
  isToldOf(): boolean {
    const below = this.#machine?.below
    return below?.step === ended && (below.frame[0] as unknown as Ending).back !== undefined
  }
}

/** The end of a traced call, which its frame says who is told of. */
const ended: Resumable = {
  resume(frame, _position, value) {
    ;(frame[0] as unknown as Ending).returned(value)
    return value
  },
  fail(frame, _position, thrown) {
    if (thrown !== unwind) (frame[0] as unknown as Ending).failed(thrown)
    throw thrown
  },
}

export class Traced implements Step, Resumable {
  readonly isSimple = false
  constructor(
    /** What it stands before. */
    readonly body: Step,
    readonly home: Home | null,
    readonly argumentsOf: (frame: Frame) => Term[],
    readonly watcher: Watcher,
  ) {}

  run(frame: Frame): Term {
    if (!this.watcher.asksCaller()) return this.#go(frame, unknown)
    state.saved.push(new Saved(this, frame, 0))
    return SUSPEND
  }

  resume(frame: Frame): Term {
    return this.#go(frame, new Waiting())
  }

  #go(frame: Frame, callers: Callers): Term {
    const ending = this.watcher.called(this.argumentsOf(frame), callers)
    if (ending === null) return this.body.run(frame)
    let result: Term
    try {
      result = this.body.run(frame)
      // who is called last is told of as if it was not: its caller waits for it
      if (result === TAIL) result = enter(state.tailCode, state.tailFrame, notEntered)
    } catch (thrown) {
      if (thrown !== unwind) ending.failed(thrown)
      throw thrown
    }
    if (result === SUSPEND) {
      state.saved.push(new Saved(ended, [ending as unknown as Term], 0))
      return SUSPEND
    }
    ending.returned(result)
    return result
  }
}

/** Code that goes on with `target`, in the place of its caller. */
export function codeBefore(target: FunctionCode): FunctionCode {
  const code = new FunctionCode(target.arity, null)
  code.size = target.size
  code.body = {
    isSimple: false,
    run(frame) {
      state.tailCode = target
      state.tailFrame = frame
      return TAIL
    },
  }
  return code
}
