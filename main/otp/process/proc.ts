/**
 * Proc<T>: code that runs inside a process and may wait.
 *
 * A body is driven by calling `next()`: done means it has its value; not done means it cannot go on now, and then its process's
 * `status` says why (WAITING: somebody will wake it; still RUNNING: it only lets others have a turn). What is yielded carries no
 * value. Generators are Procs, and so are the operations of this room (`receive`, `turn`, `outside`, a call): small objects whose
 * `next` looks again at what they wait for. `yield*` one; call it and nothing happens.
 */
export interface Proc<T> extends Iterator<void, T, undefined> {
  [Symbol.iterator](): Proc<T>
  next(): IteratorResult<void, T>
}

/** What an operation's `next` gives back while it waits. */
export const waiting: IteratorResult<void, never> = { done: false, value: undefined }

const finished: { done: true; value: unknown } = { done: true, value: undefined }

/** What an operation's `next` gives back when it has its value. One object for all: the caller consumes it at once. */
export function done<T>(value: T): IteratorResult<void, T> {
  finished.value = value
  return finished as IteratorResult<void, T>
}

/** True when `result` is something to be driven, not an answer. No term has a `next` method. */
export function isProc(result: unknown): result is Proc<unknown> {
  return typeof result === 'object' && result !== null && typeof (result as { next?: unknown }).next === 'function'
}

/** The value of `result`, waiting for it if it must be waited for: for callbacks that may be plain or may wait. */
export function* settle<T>(result: T | Proc<T>): Proc<T> {
  return isProc(result) ? yield* result : result
}
