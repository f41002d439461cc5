/** Patterns, compiled: each looks at a value and puts what it binds into the frame. */
import { bitSize, byteSize, isBitstring, slice } from '../../otp/term/bitstring.js'
import { same } from '../../otp/term/compare.js'
import { Cons, type Term, TermMap, Tuple } from '../../otp/term/term.js'
import type { Frame, Step } from './machine.js'

export interface Matcher {
  match(value: Term, frame: Frame): boolean
}

export const anything: Matcher = { match: () => true }

export class Bind implements Matcher {
  constructor(readonly slot: number) {}
  match(value: Term, frame: Frame): boolean {
    frame[this.slot] = value
    return true
  }
}

/** A variable that stands in the pattern a second time, or is pinned. */
export class Same implements Matcher {
  constructor(readonly slot: number) {}
  match(value: Term, frame: Frame): boolean {
    return same(value, frame[this.slot] as Term)
  }
}

export class SameAs implements Matcher {
  constructor(readonly step: Step) {}
  match(value: Term, frame: Frame): boolean {
    return same(value, this.step.run(frame))
  }
}

export class Identical implements Matcher {
  constructor(readonly wanted: Term) {}
  match(value: Term): boolean {
    return value === this.wanted
  }
}

export class Equal implements Matcher {
  constructor(readonly wanted: Term) {}
  match(value: Term): boolean {
    return same(value, this.wanted)
  }
}

export class ConsPattern implements Matcher {
  constructor(
    readonly head: Matcher,
    readonly tail: Matcher,
  ) {}
  match(value: Term, frame: Frame): boolean {
    return value instanceof Cons && this.head.match(value.head, frame) && this.tail.match(value.tail, frame)
  }
}

export class TuplePattern implements Matcher {
  constructor(readonly items: readonly Matcher[]) {}
  match(value: Term, frame: Frame): boolean {
    const { items } = this
    if (!(value instanceof Tuple) || value.size !== items.length) return false
    for (let i = 0; i < items.length; i++) if (!(items[i] as Matcher).match(value.at(i), frame)) return false
    return true
  }
}

export class PairPattern implements Matcher {
  constructor(
    readonly first: Matcher,
    readonly second: Matcher,
  ) {}
  match(value: Term, frame: Frame): boolean {
    return (
      value instanceof Tuple &&
      value.size === 2 &&
      this.first.match(value.e0, frame) &&
      this.second.match(value.e1, frame)
    )
  }
}

export class IsMap implements Matcher {
  match(value: Term): boolean {
    return value instanceof TermMap
  }
}

export class MapPattern implements Matcher {
  constructor(readonly entries: readonly (readonly [Step, Matcher])[]) {}
  match(value: Term, frame: Frame): boolean {
    if (!(value instanceof TermMap)) return false
    for (const [key, pattern] of this.entries) {
      const found = value.get(key.run(frame))
      if (found === undefined || !pattern.match(found, frame)) return false
    }
    return true
  }
}

/** Both sides of `=` within a pattern. */
export class Both implements Matcher {
  constructor(
    readonly left: Matcher,
    readonly right: Matcher,
  ) {}
  match(value: Term, frame: Frame): boolean {
    return this.left.match(value, frame) && this.right.match(value, frame)
  }
}

/** `"prefix" <> rest` */
export class PrefixPattern implements Matcher {
  constructor(
    readonly prefix: string,
    readonly rest: Matcher,
  ) {}
  match(value: Term, frame: Frame): boolean {
    if (typeof value === 'string') {
      return value.startsWith(this.prefix) && this.rest.match(value.slice(this.prefix.length), frame)
    }
    if (!isBitstring(value)) return false
    const length = byteSize(this.prefix)
    if (bitSize(value) < length * 8 || slice(value, 0, length * 8) !== this.prefix) return false
    return this.rest.match(slice(value, length * 8, bitSize(value) - length * 8), frame)
  }
}
