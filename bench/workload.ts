/** What a workload is: the same shape, and the same name, as its twin on the BEAM (beam/). */
import { type Proc, turn, turnIsOver } from '../main/otp/process/api.js'
import type { Pid, Term, Tuple } from '../main/otp/term/term.js'

/**
 * ops     how many operations one run does: what is measured is divided by it
 * setup   made once, in a process of its own that lives as long as the runs do
 * run     one run, in a process; answers its ms where it measures itself, else the whole of it is measured
 */
export interface Workload<S = unknown> {
  readonly name: string
  readonly unit: 'ns/op' | 'ns/scanned'
  readonly ops: number
  readonly setup?: () => S | Proc<S>
  readonly run: (state: S) => number | undefined | Proc<number | undefined>
}

/** A workload whatever its state is. */
export interface AnyWorkload extends Omit<Workload, 'setup' | 'run'> {
  readonly setup?: () => unknown
  readonly run: (state: never) => number | undefined | Proc<number | undefined>
}

/** Bytes of something, measured once. */
export interface Weighing {
  readonly name: string
  readonly unit: 'bytes'
  readonly weigh: () => number | Proc<number>
}

/** ms that `body` takes. */
export function* timed(body: () => Proc<unknown>): Proc<number> {
  const start = performance.now()
  yield* body()
  return performance.now() - start
}

/** Runs `body` with 1 to `count`, letting others run when a turn is used up, as every loop on the BEAM does. */
export function* times(count: number, body: (index: number) => void): Proc<void> {
  for (let index = 1; index <= count; index++) {
    body(index)
    if (turnIsOver()) yield* turn()
  }
}

/** The pid of `{:ok, pid}`. */
export function started(answer: Term): Pid {
  return (answer as Tuple).e1 as Pid
}

/** Keys of a fixed permuted order: 7919 is coprime to 1,000,000. */
export function permuted(index: number, count: number): number {
  return (index * 7919) % count
}
