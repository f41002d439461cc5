import { describe, expect, it } from 'vitest'
import { allocate, allocateList } from '../../main/otp/allocation.js'
import { raisedFrom } from '../../main/otp/process/raised.js'
import { atom } from '../../main/otp/term/term.js'

function reasonOf(run: () => void): unknown {
  try {
    run()
    return undefined
  } catch (thrown) {
    return raisedFrom(thrown).reason
  }
}

describe('a step that takes memory', () => {
  it('may take what a list of ten million elements takes', () => {
    expect(reasonOf(() => allocateList(10_000_000))).toBeUndefined()
    expect(reasonOf(() => allocate(500_000_000, 1))).toBeUndefined()
  })

  it('is refused what would fill the heap, also where it is more than a number can count', () => {
    expect(reasonOf(() => allocateList(1_000_000_000))).toBe(atom('system_limit'))
    expect(reasonOf(() => allocate(5_000_000_000, 1))).toBe(atom('system_limit'))
    expect(reasonOf(() => allocate(10n ** 400n, 1))).toBe(atom('system_limit'))
  })

  it('that V8 has no room for fails in the same way', () => {
    expect(reasonOf(() => void 'x'.repeat(2 ** 30))).toBe(atom('system_limit'))
    expect(reasonOf(() => void new Array(2 ** 33))).toBe(atom('system_limit'))
  })
})
