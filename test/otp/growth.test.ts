import { describe, expect, it } from 'vitest'
import { bitstring, repeat } from '../../main/otp/term/bitstring.js'
import { fitsArray, growingByOne, onGrowth, put } from '../../main/otp/term/growth.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { list, listFrom, toArray } from '../../main/otp/term/term.js'

describe('what a step makes', () => {
  it('is told of before it is made, where it is much', () => {
    const told: number[] = []
    onGrowth((bytes) => told.push(bytes))
    list(1, 2, 3)
    expect(told).toEqual([])
    const items = toArray(listFrom(new Array<number>(0x4000).fill(1)))
    expect(items.length).toBe(0x4000)
    expect(told.length).toBe(1)
    for (let parts = 0; parts < 0x8000; parts++) growingByOne()
    onGrowth(() => undefined)
    expect(told.length).toBe(3)
  })

  it('is no array that V8 ends the program for', () => {
    const items: number[] = []
    put(items, 1)
    expect(items).toEqual([1])
    items.length = 100_000_000
    expect(() => put(items, 2)).toThrow(RangeError)
    expect(() => fitsArray(100_000_001)).toThrow(RangeError)
  })

  it('repeats a binary that is no text', () => {
    expect(inspect(repeat(bitstring(Uint8Array.of(1, 200, 7)), 3))).toBe('<<1, 200, 7, 1, 200, 7, 1, 200, 7>>')
    expect(repeat(bitstring(Uint8Array.of(200)), 0)).toBe('')
    // Bytes that are a character only together.
    expect(repeat('ä', 2)).toBe('ää')
  })
})
