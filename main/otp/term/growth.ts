/**
 * Growth: what a step says while it makes much at once. It can be stopped from nowhere else: nobody has a turn before it is done.
 *
 * This room knows no heap: whoever guards one listens, and throws to end the step.
 */

/** Parts between two that are told of. */
const partsTold = 0x4000
/** Bytes of a part, with what becomes of it. */
const partBytes = 64
/** Elements from which on a list, a tuple or a map is told of before it is made. */
export const manyItems = 0x4000

let parts = 0
let told: (bytes: number) => void = () => undefined

/** Has `listener` told of bytes that a step is about to make, or has made since it was told last. */
export function onGrowth(listener: (bytes: number) => void): void {
  told = listener
}

/** `bytes` are about to be made. */
export function growing(bytes: number): void {
  told(bytes)
}

/** One more part of something large is made: an item, a document, a byte of a list. */
export function growingByOne(): void {
  if (++parts < partsTold) return
  parts = 0
  told(partsTold * partBytes)
}

/** Items of one array. V8 ends the program, not the step, where one grows beyond 112,813,858. */
const mostItems = 100_000_000

/**
 * Puts `item` behind `items`, of which there may be very many.
 *
 * errors  RangeError when they are too many for one array
 */
export function put<T>(items: T[], item: T): void {
  if (items.length >= mostItems) tooMany()
  items.push(item)
}

/** errors  RangeError when an array cannot have so many items */
export function fitsArray(count: number): void {
  if (count > mostItems) tooMany()
}

function tooMany(): never {
  throw new RangeError('Too many items for one array')
}
