/** What one step may take of the heap. It cannot be stopped on its way, nor does the guard of the heap see it: so one that asks for too much is refused. */
import { atom } from './term/term.js'
import { error } from './process/raised.js'

/** Bytes, a quarter of the heap that V8 has by default. */
const mostBytes = 1024 * 1024 * 1024
/** Bytes of one cell of a list, with the place of its element in an array. */
const cellBytes = 48

/** Elements of a tuple. Source: MAX_ARITYVAL of OTP 25. */
export const mostElements = 16_777_215

const systemLimit = atom('system_limit')

/** errors  system_limit when a list of `count` elements is too much for one step */
export function allocateList(count: number | bigint): void {
  allocate(count, cellBytes)
}

/** errors  system_limit when `count` times `bytesEach` is too much for one step */
export function allocate(count: number | bigint, bytesEach: number): void {
  if (Number(count) * bytesEach > mostBytes) error(systemLimit)
}
