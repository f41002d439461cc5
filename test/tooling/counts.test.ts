import { describe, expect, it } from 'vitest'
import { countCheck, countUnit, countWindow, sentence, sum } from '../../scripts/support/counts.mjs'

describe('the last line of npm test', () => {
  it('sums over all kinds of tests', () => {
    const unit = countUnit({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }, 1)
    const windows = countWindow({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 } }, 1)
    expect(sentence(sum([countCheck(0), countCheck(2), unit, windows]))).toBe('11 passed, 4 failed, 4 skipped')
  })

  it('has a failure where a run fails though none of its tests does', () => {
    expect(countUnit({ numPassedTests: 7, numFailedTests: 0 }, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 })
  })

  it('has a failure where a run leaves no report or runs nothing', () => {
    expect(countUnit(undefined, 0).failed).toBe(1)
    expect(countWindow(undefined, 1).failed).toBe(1)
    expect(countWindow({ stats: { expected: 0 } }, 0).failed).toBe(1)
  })
})
