/**
 * What one step may take of the heap. It cannot be stopped on its way but by what it says itself: so one that asks for too much is refused, and one for which
 * there is no room any more ends its process, by the guard of the heap where there is one.
 */
import { growing, onGrowth } from './term/growth.js'
import { current } from './process/current.js'
import { error, systemLimit } from './process/raised.js'

/** Bytes, a quarter of the heap that V8 has by default. */
const mostBytes = 1024 * 1024 * 1024
/** Bytes of one cell of a list, with the place of its element in an array. */
const cellBytes = 48
/** Bytes from which on a step is told of. */
const noticedBytes = 512 * 1024
/** Bytes that count as a reduction. */
const reductionBytes = 4096

/** Elements of a tuple. Source: MAX_ARITYVAL of OTP 25. */
export const mostElements = 16_777_215

/** errors  system_limit when a list of `count` elements is too much for one step */
export function allocateList(count: number | bigint): void {
  allocate(count, cellBytes)
}

/** errors  system_limit when `count` times `bytesEach` is too much for one step */
export function allocate(count: number | bigint, bytesEach: number): void {
  const bytes = Number(count) * bytesEach
  if (bytes < noticedBytes) return
  if (bytes > mostBytes) error(systemLimit)
  growing(bytes)
}

/** Sees to it that there is room for so many bytes more; throws what ends the step where there is none. */
export type RoomCheck = (bytes: number) => void

let check: RoomCheck | null = null

/** Has `room` asked before a step makes much; null for nobody. */
export function checkRoomBy(room: RoomCheck | null): void {
  check = room
}

// A step that makes much counts as much: others have their turn after it, and who fills the heap is known by it.
onGrowth((bytes) => {
  if (current !== null) {
    const reductions = Math.ceil(bytes / reductionBytes)
    current.reductions += reductions
    current.runtime.scheduler.left -= reductions
  }
  check?.(bytes)
})
