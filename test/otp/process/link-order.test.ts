/** What OTP 25 says of processes 1 to n that trap exits and are linked to one that ends: who has its message first. */
import { describe, expect, it } from 'vitest'
import { inOrder, leavesFirst } from '../../../main/otp/process/link-order.js'
import type { Process } from '../../../main/otp/process/process.js'
import { Pid } from '../../../main/otp/term/term.js'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

describe('the order in which links are told', () => {
  it.each([[[]], [[1]], [[2, 1]], [[1, 3, 2]], [[1, 4, 3, 2]], [[1, 3, 5, 4, 2]], [[1, 3, 2, 5, 8, 7, 6, 4]]])(
    'is that of the leaves of their tree: %j',
    (told) => {
      expect(leavesFirst(upTo(told.length)).map((index) => index + 1)).toEqual(told)
    },
  )

  it.each([
    [2, 1, [2]],
    [3, 1, [3, 2]],
    [3, 2, [1, 3]],
    [3, 3, [1, 2]],
    [4, 1, [2, 4, 3]],
    [4, 3, [1, 4, 2]],
    [5, 1, [3, 2, 5, 4]],
    [5, 4, [1, 3, 5, 2]],
    [6, 2, [1, 4, 6, 5, 3]],
    [7, 2, [1, 5, 4, 7, 6, 3]],
    [7, 4, [1, 3, 7, 6, 5, 2]],
    [8, 1, [3, 2, 5, 8, 7, 6, 4]],
    [8, 2, [1, 3, 5, 8, 7, 6, 4]],
    [8, 4, [1, 3, 2, 6, 8, 7, 5]],
    [8, 7, [1, 3, 2, 5, 8, 6, 4]],
    [8, 8, [1, 3, 2, 5, 7, 6, 4]],
  ])('is that of what is left of %i when number %i has ended: %j', (count, gone, told) => {
    expect(leavesFirst(upTo(count), gone - 1).map((index) => index + 1)).toEqual(told)
  })

  it.each([
    [
      [6, 1, 5, 2, 4, 3],
      [1, 3, 4, 2, 6, 5],
    ],
    [
      [6, 5, 4, 3, 2, 1],
      [1, 2, 4, 3, 6, 5],
    ],
    [
      [4, 2, 6, 1, 3, 5, 7],
      [1, 3, 2, 5, 7, 6, 4],
    ],
    [
      [7, 6, 5, 4, 3, 2, 1],
      [1, 3, 2, 5, 4, 7, 6],
    ],
    [
      [5, 9, 1, 3, 7, 2, 8, 4, 6, 10],
      [1, 4, 3, 2, 6, 7, 10, 9, 8, 5],
    ],
    [
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      [1, 2, 4, 3, 6, 5, 8, 10, 9, 7],
    ],
    [
      [1, 10, 2, 9, 3, 8, 4, 7, 5, 6],
      [1, 3, 2, 6, 5, 8, 7, 10, 9, 4],
    ],
  ])('is that of the tree that links made in the order %j come to: %j', (made, told) => {
    expect(leavesFirst(made.map((number) => number - 1)).map((index) => index + 1)).toEqual(told)
  })

  it.each([
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
    [2, 3, 1],
    [3, 1, 2],
    [3, 2, 1],
  ])('is of two, %i and %i, that of the tree from which %i is gone', (first, second, gone) => {
    const [one, two, three] = [first, second, gone].map((number) => ({ pid: new Pid(number, 0) }) as Process)
    const linked = [one as Process, two as Process]
    const told = (cause: Process | null): number[] => inOrder(linked, cause).map(({ pid }) => pid.number)
    expect(told(three as Process)).toEqual(
      leavesFirst([first - 1, second - 1, gone - 1], gone - 1).map((index) => index + 1),
    )
    const alone = leavesFirst(first < second ? [0, 1] : [1, 0]).map((index) => [first, second].sort()[index])
    expect(told(null)).toEqual(alone)
    expect(told(one as Process)).toEqual(alone)
  })

  it('tells everybody once', () => {
    const all = upTo(1000)
    expect(leavesFirst(all).sort((a, b) => a - b)).toEqual(all)
    for (const gone of [0, 1, 511, 512, 777, 999])
      expect(leavesFirst(all, gone).sort((a, b) => a - b)).toEqual(all.filter((index) => index !== gone))
  })
})
