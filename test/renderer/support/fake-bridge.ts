/**
 * A bridge without a main process: answers are functions by call name, pushes are sent by hand. Calls that have no answer here fail, so a
 * test says all that it needs.
 */

import type { Answer, Arguments, Bridge, CallName, PushName, Pushes } from '../../../shared/channels.js'
import { fail, ok, type Failure, type Outcome } from '../../../shared/outcome.js'

/** Thrown by an answer to make the call fail with this. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

export type Answers = { [C in CallName]?: (...args: Arguments<C>) => Answer<C> | Promise<Answer<C>> }

export interface FakeBridge extends Bridge {
  /** Every call so far, in order. */
  readonly calls: readonly { readonly name: CallName; readonly args: readonly unknown[] }[]
  /** Changes what calls answer from now on. */
  readonly answer: (answers: Answers) => void
  readonly push: <P extends PushName>(name: P, news: Pushes[P]) => void
  /** Arguments of the calls of that name, in order. */
  readonly of: <C extends CallName>(name: C) => readonly Arguments<C>[]
}

export function createFakeBridge(first: Answers = {}): FakeBridge {
  let answers = first
  const calls: { name: CallName; args: readonly unknown[] }[] = []
  const listeners = new Map<PushName, Set<(news: never) => void>>()

  async function call<C extends CallName>(name: C, ...args: Arguments<C>): Promise<Outcome<Answer<C>>> {
    calls.push({ name, args: structuredClone(args) })
    const make = answers[name] as ((...args: Arguments<C>) => Answer<C> | Promise<Answer<C>>) | undefined
    if (!make) return fail('broken', `the fake bridge has no answer to ${name}`)
    try {
      return ok(structuredClone(await make(...args)))
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, failure: error.failure }
      throw error
    }
  }

  function on<P extends PushName>(name: P, listener: (news: Pushes[P]) => void): () => void {
    const all = listeners.get(name) ?? new Set()
    listeners.set(name, all.add(listener))
    return () => void all.delete(listener)
  }

  return {
    calls,
    call,
    on,
    answer: (more) => (answers = { ...answers, ...more }),
    push: (name, news) => listeners.get(name)?.forEach((listener) => listener(news as never)),
    of: <C extends CallName>(name: C) =>
      calls.filter((one) => one.name === name).map((one) => one.args as Arguments<C>),
  }
}

/** Puts the bridge where api.ts looks for it. */
export function installBridge(bridge: Bridge): void {
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true, writable: true })
}
