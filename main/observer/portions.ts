/** Portions: long work cut so that no part of it keeps the event loop, with a turn for all others between two parts. */

/** ms of work before others have their turn. */
const portionMs = 2

export class Portions {
  #from = performance.now()
  #isFirst = true

  /** `spent` is told the ms of each portion but the first, which is part of the call that began the work. */
  constructor(readonly spent: (ms: number) => void = () => undefined) {}

  /** True while the present portion may go on; where not, `rest` is due. A loop over many small things asks this first. */
  get isYoung(): boolean {
    return performance.now() - this.#from < portionMs
  }

  /** Goes on at once while the present portion is young, else in a later turn of the event loop. */
  async rest(): Promise<void> {
    if (this.isYoung) return
    this.end()
    await new Promise((resolve) => setImmediate(resolve))
    this.#isFirst = false
    this.#from = performance.now()
  }

  /** The work is done, or given up. */
  end(): void {
    if (!this.#isFirst) this.spent(performance.now() - this.#from)
  }
}
