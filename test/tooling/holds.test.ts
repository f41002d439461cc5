import { describe, expect, it } from 'vitest'
import { holds } from '../../scripts/support/holds.mjs'

/** As V8 11 prints; its clock began 30 ms after the program's. */
const v8 = [
  '[7:0x3278002f4000]       90 ms: Mark-Compact 3.0 (4.5) -> 2.7 (4.8) MB, 9.25 / 0.00 ms  (average mu = 1.000, current mu = 1.000) testing; GC in old space requested',
  '[7:0x3278002f4000]      299 ms: Scavenge 10.0 (11.6) -> 9.9 (12.1) MB, 8.00 / 0.03 ms  (average mu = 1.000, current mu = 1.000) allocation failure; ',
  '[7:0x3278002f4000]      655 ms: [IncrementalMarking] Start (task): (size/limit/slack) v8: 39MB / 44MB / 5MB global: 39MB / 44MB / 5MB',
  '[7:0x3278002f4000]      655 ms: [IncrementalMarking] Start marking',
  '[7:0x3278002f4000]      662 ms: [IncrementalMarking] Running',
  '[7:0x3278002f4000]      666 ms: [IncrementalMarking] Step in task V8: 175KB (175KB), embedder: 0.000000ms (0.000000ms) in 3.5',
]

const output = (gaps: object[], lines: readonly string[] = v8): string =>
  ['set_1m 101.5 ns/op', ...lines, `gaps ${JSON.stringify({ collected: 120, gaps })}`, ''].join('\n')

describe('holds of the event loop', () => {
  it('are none of a program that prints no gaps', () => {
    expect(holds('set_1m 101.5 ns/op\n')).toBeUndefined()
  })

  it('are all our own where V8 did nothing', () => {
    expect(holds(output([{ from: 500, to: 507, cpu: 6.5 }], []))).toEqual({ hold: 7, own: 6.5, gc: 0 })
  })

  it('are without a collection, which V8 prints by a clock of its own', () => {
    expect(holds(output([{ from: 320, to: 331, cpu: 11 }]))).toEqual({ hold: 11, own: 3, gc: 9.25 })
  })

  it('are without the start of marking and its steps', () => {
    expect(holds(output([{ from: 684, to: 698, cpu: 14 }]))).toEqual({ hold: 14, own: 3.5, gc: 9.25 })
  })

  it('are no more than the core was ours', () => {
    expect(holds(output([{ from: 400, to: 440, cpu: 1.5 }]))).toMatchObject({ hold: 40, own: 1.5 })
  })

  it('have the longest of each kind, whichever gap it is of', () => {
    const gaps = [
      { from: 320, to: 331, cpu: 11 },
      { from: 400, to: 405, cpu: 5 },
    ]
    expect(holds(output(gaps))).toMatchObject({ hold: 11, own: 5 })
  })
})
