/**
 * The generators exsss and exsp: two words of 58 bits, and numbers of many kinds drawn from them. Source: rand.erl of OTP 25.
 */
import { insides, heights, widths } from './normal-tables.js'

const bits = 58n
const mask58 = (1n << bits) - 1n
const mask64 = (1n << 64n) - 1n
/** Where the outermost layer of the normal distribution begins. */
const tail = 3.6541528853610088

/** What follows from a state of 64 bits: a number, and the next state. */
export function splitMix(x: bigint): readonly [value: bigint, next: bigint] {
  const next = (x + 0x9e3779b97f4a7c15n) & mask64
  let z = next
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask64
  return [z ^ (z >> 31n), next]
}

/** A number of 58 bits that is not zero, and the state after it. */
export function seed58(x: bigint): readonly [value: bigint, next: bigint] {
  const [z, next] = splitMix(x & mask64)
  const value = z & mask58
  return value === 0n ? seed58(next) : [value, next]
}

export type Algorithm = 'exsss' | 'exsp'

export class Generator {
  constructor(
    readonly algorithm: Algorithm,
    public s1: bigint,
    public s0: bigint,
  ) {}

  /** The next 58 bits. */
  next(): bigint {
    const s0 = this.s0 & mask58
    const s1 = this.s1 & mask58
    const shifted = s1 ^ ((s1 << 24n) & mask58)
    const made = (shifted ^ s0 ^ (shifted >> 11n) ^ (s0 >> 41n)) & mask58
    this.s1 = s0
    this.s0 = made
    if (this.algorithm === 'exsp') return (s0 + made) & mask58
    const a = s0 + ((s0 << 2n) & mask58)
    const b = ((a << 7n) & mask58) | ((a >> 51n) & 127n)
    return (b + ((b << 3n) & mask58)) & mask58
  }

  /** From 0.0 to below 1.0. */
  uniform(): number {
    return Number(this.next() >> 5n) * 1.1102230246251565e-16
  }

  /** From 1 to `range`. */
  uniformTo(range: bigint): bigint {
    const most = (1n << bits) - range
    for (;;) {
      const value = this.next()
      if (most < 0n) return this.#wide(range, value)
      if (value < range) return value + 1n
      const rest = value % range
      if (value - rest <= most) return rest + 1n
    }
  }

  /** Ranges of more than 58 bits take as many numbers as they need. */
  #wide(range: bigint, first: bigint): bigint {
    const isPower = (range & (range - 1n)) === 0n
    for (let value = first; ; value = this.next()) {
      let size = bits
      for (let left = range >> (isPower ? bits : bits - 2n); left > 1n; left >>= bits) {
        value = (value << bits) | this.next()
        size += bits
      }
      if (isPower) return (value & (range - 1n)) + 1n
      const rest = value % range
      if (value - rest <= (1n << size) - range) return rest + 1n
    }
  }

  /** From above 0.0 to below 1.0, with all digits that a float has. */
  uniformReal(): number {
    for (;;) {
      let top = this.next() >> 2n
      // Zeros at the front are made up for by further numbers.
      for (let place = -56; place >= -1064; place -= 56) {
        const size = top.toString(2).length
        if (top >= 1n << 52n) return Number(top >> BigInt(size - 53)) * Math.pow(2, place + size - 53)
        if (top !== 0n) {
          const missing = BigInt(53 - size)
          const whole = (top << missing) | (this.next() >> (bits - missing))
          return Number(whole) * Math.pow(2, place - Number(missing))
        }
        top = this.next() >> 2n
      }
    }
  }

  /** Of the normal distribution, about 0 with variance 1. */
  normal(): number {
    for (;;) {
      const word = this.next()
      const sign = (word & (1n << 6n)) === 0n ? 1 : -1
      const number = word >> 7n
      const layer = Number(number & 255n)
      const x = Number(number) * (widths[layer] as number)
      if (number < BigInt(insides[layer] as number)) return sign * x
      if (layer === 0) return sign * this.#beyond()
      const [upper, lower] = [heights[layer - 1] as number, heights[layer] as number]
      if ((upper - lower) * this.uniform() + lower < Math.exp(-0.5 * x * x)) return sign * x
    }
  }

  /** Of the tail of the normal distribution. */
  #beyond(): number {
    for (;;) {
      const x = (-1 / tail) * Math.log(this.uniform())
      const y = -Math.log(this.uniform())
      if (y + y > x * x) return tail + x
    }
  }

  bytes(count: number): Uint8Array {
    const made = new Uint8Array(count)
    for (let at = 0; at < count; at += 7) {
      const size = Math.min(7, count - at)
      // The last ones are taken from fewer bits below the top.
      let word = size < 7 || at + 7 === count ? this.next() >> BigInt(56 - size * 8) : this.next() >> 2n
      for (let i = size - 1; i >= 0; i--) {
        made[at + i] = Number(word & 255n)
        word >>= 8n
      }
    }
    return made
  }

  /** As after 2^64 numbers. */
  jump(): void {
    const state = new Generator('exsp', this.s1, this.s0)
    let [a1, a0] = [0n, 0n]
    for (const constant of [13386170678560663n, 235826144310425740n])
      for (let i = 0n; i < bits; i++) {
        if (((constant >> i) & 1n) === 1n) [a1, a0] = [a1 ^ state.s1, a0 ^ state.s0]
        state.next()
      }
    ;[this.s1, this.s0] = [a1, a0]
  }
}

/** A number of 58 bits mixed. */
export function hash58(x: bigint): bigint {
  const a = x & mask58
  const b = ((a ^ (a >> 29n)) * 239165597161983181n) & mask58
  const c = ((b ^ (b >> 29n)) * 58188346220211283n) & mask58
  return c ^ (c >> 29n)
}

/** The generator mwc59 of one word, and the numbers that its state gives. */
export const mwc59 = {
  next(state: bigint): bigint {
    const word = state & ((1n << 59n) - 1n)
    return 133850370n * (word & ((1n << 32n) - 1n)) + (word >> 32n)
  },
  value32(state: bigint): bigint {
    const word = state & ((1n << 32n) - 1n)
    return word ^ ((word & ((1n << 24n) - 1n)) << 8n)
  },
  value(state: bigint): bigint {
    const word = state & ((1n << 59n) - 1n)
    const mixed = word ^ ((word & ((1n << 55n) - 1n)) << 4n)
    return mixed ^ ((mixed & ((1n << 32n) - 1n)) << 27n)
  },
  float(state: bigint): number {
    const word = state & ((1n << 53n) - 1n)
    const mixed = word ^ ((word & ((1n << 49n) - 1n)) << 4n)
    return Number(mixed ^ ((mixed & ((1n << 26n) - 1n)) << 27n)) * 1.1102230246251565e-16
  },
} as const
