/**
 * Timers: a hashed wheel of four levels, 256 slots each, grain 1 ms.
 *
 * A timer lies in the level of the highest byte in which its time differs from now, and moves one level down when that byte is
 * reached; so timers of one millisecond fire in the order in which they were set, whatever their delay.
 *
 * The lists of the slots lie in numbers beside the timers, not in the timers: setting and cancelling touch no other timer, and the
 * collector has nothing to follow from one to the next. Of a timer that sends a message the wheel does not even hold the reference, only what is
 * sent to whom: most such timers are cancelled before anybody asks for them again, and the collector need not keep them for the wheel.
 */

import { Ref, type Term } from '../term/term.js'
import type { Planned } from './events.js'

/** What can be set to fire. */
export interface Alarm {
  /** Its place in the wheel while it is set, else -1. For `Timers` alone. */
  place: number
  fire(): void
}

/** Something to be done at a time. Set and cancelled through `Timers`. */
export abstract class Timer implements Alarm {
  place = -1

  abstract fire(): void

  get isSet(): boolean {
    return this.place >= 0
  }
}

/** The reference of a timer that sends a message: set with `Timers.setMessage`. */
export class MessageTimer extends Ref {
  /** Its place in the wheel when it was set; another timer may have it since. For `Timers` alone. */
  place = -1
}

/** What is done with the message of a timer that is due: `to` is a pid or a name. */
export type SendDue = (to: Term, message: Term | Planned) => void

const size = 256
const levels = 4
const slots = size * levels
/** Beyond the wheel's reach (some 49 days) a timer waits in the last slot and is set anew from there. */
const reach = 2 ** 32 - 1

/** Numbers a place takes: its neighbours, and when it fires, which is a float and so takes two of them. */
const stride = 4
const afterAt = 0
const beforeAt = 1
/** Where the time lies, in floats. */
const timeStride = 2
const timeAt = 1

export class Timers {
  #now: number
  #count = 0
  /** What is known of each place, side by side. The first places are the slots themselves, each the beginning and the end of its list. */
  #numbers: Int32Array
  /** The same memory. Times are in ms of the runtime's clock, whole. */
  #times: Float64Array
  /** What fires; null in the place of a message, and in a free one. */
  readonly #alarms: (Alarm | null)[] = new Array<Alarm | null>(slots).fill(null)
  /** Numbers of the references of messages; 0 in other places. */
  #refs = new Float64Array(slots * 2)
  readonly #receivers: Term[] = new Array<Term>(slots).fill(null)
  readonly #messages: (Term | Planned)[] = new Array<Term | Planned>(slots).fill(null)
  /** The first of the free places, each of which leads to the next; 0 when there is none. */
  #free = 0
  /** Places from here on were not given out yet. */
  #fresh = slots

  /** `now` in ms, whole. */
  constructor(
    now: number,
    readonly send: SendDue,
  ) {
    this.#now = now
    this.#numbers = new Int32Array(slots * 2 * stride)
    this.#times = new Float64Array(this.#numbers.buffer)
    for (let slot = 0; slot < slots; slot++) this.#empty(slot)
  }

  /** The time, in ms, whole, as `advance` was last told it. */
  get now(): number {
    return this.#now
  }

  /** How many timers are set. */
  get count(): number {
    return this.#count
  }

  /** Sets `timer`, which is not set, to fire at `at` ms; a time that has passed means at the next `advance`. */
  set(timer: Alarm, at: number): void {
    const place = this.#take()
    timer.place = place
    this.#alarms[place] = timer
    this.#setTime(place, at)
  }

  /** Sends `message` to `to`, a pid or a name, at `at` ms, unless `ref`, which is new, is cancelled. */
  setMessage(ref: MessageTimer, to: Term, message: Term | Planned, at: number): void {
    const place = this.#take()
    ref.place = place
    this.#refs[place] = ref.number
    this.#receivers[place] = to
    this.#messages[place] = message
    this.#setTime(place, at)
  }

  /** Takes `timer` out. False when it was not set: it has fired, or was cancelled before. */
  cancel(timer: Alarm): boolean {
    const { place } = timer
    if (place < 0) return false
    this.#takeOut(place)
    this.#releaseAlarm(place, timer)
    return true
  }

  /** Takes the timer of `ref` out; nothing where it is not set. */
  cancelMessage(ref: MessageTimer): void {
    if (!this.isMessageSet(ref)) return
    this.#takeOut(ref.place)
    this.#releaseMessage(ref.place)
  }

  /** False once the message of `ref` was sent or cancelled. */
  isMessageSet(ref: MessageTimer): boolean {
    return ref.place >= 0 && this.#refs[ref.place] === ref.number
  }

  /** To whom the message of `ref`, which is set, will be sent. */
  receiverOf(ref: MessageTimer): Term {
    return this.#receivers[ref.place] as Term
  }

  /** When `timer`, which is set, fires. */
  timeOf(timer: Alarm | MessageTimer): number {
    return this.#times[timer.place * timeStride + timeAt] as number
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
      const slot = due & 255
      for (let place = this.#first(slot); place !== slot; place = this.#first(slot)) {
        this.#takeOut(place)
        if ((this.#times[place * timeStride + timeAt] as number) > due) {
          this.#put(place)
          continue
        }
        this.#fire(place)
      }
    }
  }

  /** When `advance` has something to do next, in ms; Infinity when no timer is set. Never later than the next timer is due. */
  next(): number {
    return this.#count === 0 ? Infinity : this.#nextStop()
  }

  /** Lets go of what is at `place`, which is in no list any more, and does it. */
  #fire(place: number): void {
    const alarm = this.#alarms[place] as Alarm | null
    if (alarm !== null) {
      this.#releaseAlarm(place, alarm)
      alarm.fire()
      return
    }
    const [to, message] = [this.#receivers[place] as Term, this.#messages[place] as Term | Planned]
    this.#releaseMessage(place)
    this.send(to, message)
  }

  /** Sets when what is at `place` fires. */
  #setTime(place: number, at: number): void {
    this.#times[place * timeStride + timeAt] = Math.max(Math.ceil(at), this.#now + 1)
    this.#count++
    this.#put(place)
  }

  /** Puts what is at `place` at the end of the slot of its time. */
  #put(place: number): void {
    const at = Math.min(this.#times[place * timeStride + timeAt] as number, this.#now + reach)
    const differing = (at ^ this.#now) >>> 0
    // Times are compared by their low 32 bits; a wrap of them looks like a difference in the highest byte, and is one.
    const level = differing < 0x100 ? 0 : differing < 0x10000 ? 1 : differing < 0x1000000 ? 2 : 3
    const slot = level * size + ((at >>> (level * 8)) & 255)
    const numbers = this.#numbers
    const last = numbers[slot * stride + beforeAt] as number
    numbers[place * stride + beforeAt] = last
    numbers[place * stride + afterAt] = slot
    numbers[last * stride + afterAt] = place
    numbers[slot * stride + beforeAt] = place
  }

  #takeOut(place: number): void {
    const numbers = this.#numbers
    const before = numbers[place * stride + beforeAt] as number
    const after = numbers[place * stride + afterAt] as number
    numbers[before * stride + afterAt] = after
    numbers[after * stride + beforeAt] = before
  }

  /** The first place in the list of `slot`; the slot itself where there is none. */
  #first(slot: number): number {
    return this.#numbers[slot * stride + afterAt] as number
  }

  #empty(slot: number): void {
    this.#numbers[slot * stride + afterAt] = this.#numbers[slot * stride + beforeAt] = slot
  }

  /** A place for a timer. */
  #take(): number {
    let place = this.#free
    if (place !== 0) this.#free = this.#numbers[place * stride + afterAt] as number
    else {
      place = this.#fresh++
      if (place * stride === this.#numbers.length) this.#grow()
      if (place === this.#alarms.length) {
        this.#alarms.push(null)
        this.#receivers.push(null)
        this.#messages.push(null)
      }
    }
    return place
  }

  #releaseAlarm(place: number, alarm: Alarm): void {
    alarm.place = -1
    this.#alarms[place] = null
    this.#release(place)
  }

  #releaseMessage(place: number): void {
    this.#refs[place] = 0
    this.#receivers[place] = null
    this.#messages[place] = null
    this.#release(place)
  }

  #release(place: number): void {
    this.#count--
    if (this.#count > 0) {
      this.#numbers[place * stride + afterAt] = this.#free
      this.#free = place
    } else {
      // From here on places are given out one after the other again.
      this.#fresh = slots
      this.#free = 0
    }
  }

  #grow(): void {
    const numbers = new Int32Array(this.#numbers.length * 2)
    numbers.set(this.#numbers)
    this.#numbers = numbers
    this.#times = new Float64Array(numbers.buffer)
    const refs = new Float64Array(this.#refs.length * 2)
    refs.set(this.#refs)
    this.#refs = refs
  }

  /** The next time at which a slot is due or must be spread over the level below. */
  #nextStop(): number {
    for (let level = 0; level < levels; level++) {
      const position = (this.#now >>> (level * 8)) & 255
      const span = 2 ** (level * 8)
      const base = this.#now - (this.#now % (span * size))
      for (let index = position + 1; index < size; index++) {
        const slot = level * size + index
        if (this.#first(slot) !== slot) return base + index * span
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
      const slot = level * size + ((now >>> (level * 8)) & 255)
      let place = this.#first(slot)
      this.#empty(slot)
      while (place !== slot) {
        const following = this.#numbers[place * stride + afterAt] as number
        this.#put(place)
        place = following
      }
    }
  }
}
