/**
 * Timers: a hashed wheel of four levels, 256 slots each, grain 1 ms.
 *
 * A timer lies in the level of the highest byte in which its time differs from now, and moves one level down when that byte is
 * reached; so timers of one millisecond fire in the order in which they were set, whatever their delay.
 */

/** Something to be done at a time. Set and cancelled through `Timers`. */
export abstract class Timer {
  /** When it fires, in ms of the runtime's clock, whole. */
  at = 0
  /** Both null while it is not set. */
  before: Timer | null = null
  after: Timer | null = null

  abstract fire(): void

  get isSet(): boolean {
    return this.before !== null
  }
}

class Slot extends Timer {
  constructor() {
    super()
    this.before = this
    this.after = this
  }

  fire(): void {
    throw new Error('a slot is no timer')
  }
}

const size = 256
const levels = 4
/** Beyond the wheel's reach (some 49 days) a timer waits in the last slot and is set anew from there. */
const reach = 2 ** 32 - 1

export class Timers {
  #now: number
  #count = 0
  readonly #slots: Slot[] = []

  /** `now` in ms, whole. */
  constructor(now: number) {
    this.#now = now
    for (let i = 0; i < size * levels; i++) this.#slots.push(new Slot())
  }

  /** The time, in ms, whole, as `advance` was last told it. */
  get now(): number {
    return this.#now
  }

  /** How many timers are set. */
  get count(): number {
    return this.#count
  }

  /** Sets `timer` to fire at `at` ms; a time that has passed means at the next `advance`. */
  set(timer: Timer, at: number): void {
    timer.at = Math.max(Math.ceil(at), this.#now + 1)
    this.#count++
    this.#place(timer)
  }

  /** Takes `timer` out. False when it was not set: it has fired, or was cancelled before. */
  cancel(timer: Timer): boolean {
    if (timer.before === null) return false
    this.#count--
    takeOut(timer)
    return true
  }

  /** Fires everything due up to `now`, in order of time. */
  advance(now: number): void {
    const end = Math.floor(now)
    while (this.#now < end) {
      if (this.#count === 0) {
        this.#now = end
        return
      }
      const due = this.#nextStop()
      if (due > end) {
        this.#moveTo(end)
        return
      }
      this.#moveTo(due)
      const slot = this.#slots[due & 255] as Slot
      while (slot.after !== slot) {
        const timer = slot.after as Timer
        takeOut(timer)
        if (timer.at > due) {
          this.#place(timer)
          continue
        }
        this.#count--
        timer.fire()
      }
    }
  }

  /** When `advance` has something to do next, in ms; Infinity when no timer is set. Never later than the next timer is due. */
  next(): number {
    return this.#count === 0 ? Infinity : this.#nextStop()
  }

  #place(timer: Timer): void {
    const at = Math.min(timer.at, this.#now + reach)
    const differing = (at ^ this.#now) >>> 0
    // Times are compared by their low 32 bits; a wrap of them looks like a difference in the highest byte, and is one.
    const level = differing < 0x100 ? 0 : differing < 0x10000 ? 1 : differing < 0x1000000 ? 2 : 3
    const slot = this.#slots[level * size + ((at >>> (level * 8)) & 255)] as Slot
    const last = slot.before as Timer
    timer.before = last
    timer.after = slot
    last.after = timer
    slot.before = timer
  }

  /** The next time at which a slot is due or must be spread over the level below. */
  #nextStop(): number {
    for (let level = 0; level < levels; level++) {
      const position = (this.#now >>> (level * 8)) & 255
      const span = 2 ** (level * 8)
      const base = this.#now - (this.#now % (span * size))
      for (let index = position + 1; index < size; index++) {
        const slot = this.#slots[level * size + index] as Slot
        if (slot.after !== slot) return base + index * span
      }
    }
    // What is left lies behind the turn of the highest byte.
    const turn = 2 ** 32
    return this.#now - (this.#now % turn) + turn
  }

  /** Sets the time; nothing may be due before `now`. Spreads what has come near over the lower levels. */
  #moveTo(now: number): void {
    const before = this.#now
    this.#now = now
    for (let level = levels - 1; level > 0; level--) {
      const span = 2 ** (level * 8)
      if (Math.floor(now / span) === Math.floor(before / span)) continue
      const slot = this.#slots[level * size + ((now >>> (level * 8)) & 255)] as Slot
      let timer = slot.after as Timer
      slot.before = slot
      slot.after = slot
      while (timer !== slot) {
        const following = timer.after as Timer
        this.#place(timer)
        timer = following
      }
    }
  }
}

function takeOut(timer: Timer): void {
  const before = timer.before as Timer
  const after = timer.after as Timer
  before.after = after
  after.before = before
  timer.before = null
  timer.after = null
}
