/** History: the last values of the shell by the number of their prompt, for `v`. Source: IEx.History of Elixir 1.14. */
import type { Term } from '../../otp/term/term.js'

/** Values that are kept. Source: IEx's `history_size`. */
const kept = 20

export class History {
  readonly #values: Term[] = []
  /** The prompt of the first value. */
  #first = 1

  add(prompt: number, value: Term): void {
    if (this.#values.length === 0) this.#first = prompt
    this.#values.push(value)
    if (this.#values.length <= kept) return
    this.#values.shift()
    this.#first++
  }

  /** The value of prompt `n`, or of the one so many before the next when it is negative; undefined when it is not kept. */
  at(n: number): Term | undefined {
    return this.#values[n < 0 ? this.#values.length + n : n - this.#first]
  }
}
