/** Level: children in the order of keys, as the two upper levels of an ordered_set have them. */
import type { Term } from '../term/term.js'
import { type Frame, order } from './ordered-frame.js'

/** Each child has the least key that belongs under it. That of the first is not looked at. */
export class Level<Child> {
  readonly children: Child[] = []
  readonly keys: Term[] = []
  /** The doubles of the keys; null when one of them has none. */
  numbers: number[] | null = []

  constructor(readonly frame: Frame) {}

  /** Where the child is under which `key`, whose double is `number`, belongs. */
  childOf(key: Term, number: number): number {
    const { numbers, keys, frame } = this
    if (numbers !== null && number === number) {
      let place = positionOf(numbers, number)
      if (frame.isExact) return place
      while (place > 0 && numbers[place] === number && order(keys[place] as Term, key) > 0) place--
      return place
    }
    let from = 0
    let size = keys.length
    while (size > 1) {
      const half = size >>> 1
      if (order(keys[from + half] as Term, key) <= 0) from += half
      size -= half
    }
    return from
  }

  insert(index: number, child: Child, key: Term): void {
    this.children.splice(index, 0, child)
    this.keys.splice(index, 0, key)
    if (this.numbers === null) return
    const number = this.frame.digest(key)
    // That of the first is not looked at.
    if (number === number || index === 0) this.numbers.splice(index, 0, number === number ? number : 0)
    else this.numbers = null
  }

  remove(index: number): void {
    this.children.splice(index, 1)
    this.keys.splice(index, 1)
    this.numbers?.splice(index, 1)
  }

  /** Leaves out all children from `index` on. */
  cut(index: number): void {
    this.children.length = this.keys.length = index
    if (this.numbers !== null) this.numbers.length = index
  }
}

/** The last place in `numbers`, the first not looked at, whose number is not above `number`: tried first where it would be if they were evenly spread. */
function positionOf(numbers: readonly number[], number: number): number {
  const size = numbers.length
  let from = 0
  let to = size
  if (size > 8) {
    const low = numbers[1] as number
    const guess = ((number - low) / ((numbers[size - 1] as number) - low)) * (size - 2) + 1
    let probe = guess >= 1 ? (guess < size ? Math.floor(guess) : size - 1) : 1
    let step = 1
    if ((numbers[probe] as number) <= number) {
      from = probe
      while ((probe += step) < to) {
        if ((numbers[probe] as number) > number) {
          to = probe
          break
        }
        from = probe
        step <<= 1
      }
    } else {
      to = probe
      while ((probe -= step) > from) {
        if ((numbers[probe] as number) <= number) {
          from = probe
          break
        }
        to = probe
        step <<= 1
      }
    }
  }
  // from is not above; to is above, or the end.
  while (to - from > 1) {
    const middle = (from + to) >>> 1
    if ((numbers[middle] as number) <= number) from = middle
    else to = middle
  }
  return from
}
