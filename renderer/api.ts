/** The window's side of the bridge, typed by shared/channels.ts. */

import type { Answer, Arguments, Bridge, CallName, PushName, Pushes } from '../shared/channels.js'
import type { Failure } from '../shared/outcome.js'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** A call that has no answer, with the reason as main gave it. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'

  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

/** The answer of main. Rejects with CallFailed and nothing else. */
export async function call<C extends CallName>(name: C, ...args: Arguments<C>): Promise<Answer<C>> {
  let outcome
  try {
    outcome = await window.bridge.call(name, ...plain(args))
  } catch (error) {
    throw new CallFailed({
      kind: 'broken',
      message: `${name}: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
  if (!outcome.ok) throw new CallFailed(outcome.failure)
  return outcome.value
}

/** Calls `listener` at each push of that name; gives back how to stop. */
export function on<P extends PushName>(name: P, listener: (news: Pushes[P]) => void): () => void {
  return window.bridge.on(name, listener)
}

/** The failure behind whatever was caught, for showing. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailed) return error.failure
  return { kind: 'broken', message: error instanceof Error ? error.message : String(error) }
}

/** The bridge refuses Vue's proxies, so what is sent is copied; arguments are small. */
function plain<T>(args: T): T {
  return JSON.parse(JSON.stringify(args)) as T
}
