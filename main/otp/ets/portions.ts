/**
 * Long operations in portions: what takes more than one portion is a Proc that lets others run in between, what does not is answered at once.
 *
 * So a table of a million rows does not hold up the others, and one of a few costs no generator. Rows are paid for in reductions, wherever they are
 * visited. What holds between portions is what OTP says of every function that goes through a table: each row that is there all the while is visited
 * once; one that comes or goes meanwhile may be or not. Source: ets(3), "Concurrency" and "Table Traversal".
 */
import { running } from '../process/current.js'
import { done, isProc, type Proc, waiting } from '../process/proc.js'

/** Rows of a portion. It takes 20 to 200 µs. */
export const portionRows = 2_000
/** Rows that count as much as one reduction. */
const rowsPerReduction = 10

/** Does one portion, of about so many rows; undefined while there is more to do. */
export type Portion<T> = (rows: number) => T | undefined

/** Counts `rows` visited as work of the running process. */
export function charge(rows: number): void {
  const process = running()
  const reductions = Math.ceil(rows / rowsPerReduction)
  process.runtime.scheduler.left -= reductions
  process.reductions += reductions
}

class Portions<T> implements Proc<T> {
  constructor(readonly portion: Portion<T>) {}

  [Symbol.iterator](): Proc<T> {
    return this
  }

  next(): IteratorResult<void, T> {
    const { scheduler } = running().runtime
    do {
      const value = this.portion(portionRows)
      charge(portionRows)
      if (value !== undefined) return done(value)
    } while (scheduler.left > 0)
    return waiting
  }
}

/** What `portion` comes to over `size` rows: at once when it takes but one, else a Proc that does the others. */
export function inPortions<T>(size: number, portion: Portion<T>): T | Proc<T> {
  const value = portion(portionRows)
  charge(Math.min(size, portionRows))
  return value ?? new Portions(portion)
}

/** What `result` comes to, without letting others run: for tests, and where a table is known to be small. */
export function atOnce<T>(result: T | Proc<T>): T {
  if (!isProc(result)) return result
  for (;;) {
    const step = result.next()
    if (step.done === true) return step.value
  }
}
