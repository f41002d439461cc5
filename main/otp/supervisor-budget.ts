/** RestartBudget: when a supervisor restarted children, to see whether it has done so too often. Source: supervisor.erl, add_restart. */
export class RestartBudget {
  /** ms of the runtime's clock, the oldest at `#head`; a ring that grows by doubling. */
  #times: Float64Array = new Float64Array(4)
  #head = 0
  #length = 0
  /** Restarts ever. */
  total = 0

  /**
   * intensity  the most restarts within `period`
   * period     seconds; OTP counts whole seconds of its clock, and so does this
   */
  constructor(
    readonly intensity: number,
    readonly period: number,
  ) {}

  /** Notes a restart at `now` ms; false when that is one too many. */
  add(now: number): boolean {
    this.#forget(now)
    this.#push(now)
    this.total++
    return this.#length <= this.intensity
  }

  /** Takes over what `before` noted, where it was in these seconds, the oldest first; else the seconds themselves. */
  follow(seconds: readonly number[], before: RestartBudget | undefined): void {
    const noted = before?.seconds()
    const isLike = noted?.length === seconds.length && noted.every((second, i) => second === seconds[i])
    const times = before !== undefined && isLike ? before.times() : seconds.map((second) => second * 1000)
    for (const time of times) this.#push(time)
    this.total = before?.total ?? 0
  }

  /** The seconds of the restarts that are still noted, the oldest first. */
  seconds(): number[] {
    return this.times().map((time) => Math.floor(time / 1000))
  }

  /** When the restarts were that count at `now`, in ms of the runtime's clock, the oldest first. */
  recent(now: number): number[] {
    const threshold = Math.floor(now / 1000) - this.period
    return this.times().filter((time) => Math.floor(time / 1000) >= threshold)
  }

  /** When the restarts were that are still noted, the oldest first. */
  times(): number[] {
    const mask = this.#times.length - 1
    return Array.from({ length: this.#length }, (_, i) => this.#times[(this.#head + i) & mask] as number)
  }

  #push(time: number): void {
    if (this.#length === this.#times.length) this.#grow()
    this.#times[(this.#head + this.#length) & (this.#times.length - 1)] = time
    this.#length++
  }

  #forget(now: number): void {
    const threshold = Math.floor(now / 1000) - this.period
    const mask = this.#times.length - 1
    while (this.#length > 0 && Math.floor((this.#times[this.#head] as number) / 1000) < threshold) {
      this.#head = (this.#head + 1) & mask
      this.#length--
    }
  }

  #grow(): void {
    const times = new Float64Array(this.#times.length * 2)
    for (let i = 0; i < this.#length; i++) times[i] = this.#times[(this.#head + i) & (this.#times.length - 1)] as number
    this.#times = times
    this.#head = 0
  }
}
