/** Random programs: what the BEAM made of them (differential/reference, by scripts/differential.mjs) is what they come to here. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { generate } from './differential/generate.js'
import { differenceOf, digestOf, onOurs, type Recording } from './differential/live.js'
import type { Program } from './differential/program.js'
import { schedule, underSchedules } from '../support/schedules.js'

const file = new URL('differential/reference/outcomes.json.gz', import.meta.url)
const { digest, outcomes } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Recording
const programs = outcomes.map((_, index) => generate(index + 1))

describe('random programs', () => {
  it('are those that were recorded', () => {
    expect(digestOf(programs)).toBe(digest)
  })

  it('come to what the BEAM made of them, step by step', { timeout: 60_000 }, () => {
    const differences = programs.flatMap(
      (program, index) => differenceOf(program, outcomes[index] ?? [], onOurs(program)) ?? [],
    )
    const told = differences.map(
      ({ program, index, beam, ours }) =>
        `seed ${program.seed}, step ${index} ${JSON.stringify(program.steps[index])}: ${beam}, but here ${ours}`,
    )
    expect(told).toEqual([])
  })

  it('come to the same under other schedules', { timeout: 60_000 }, () => {
    underSchedules(programs.length, (seed) => {
      const program = programs[seed - 1] as Program
      const ours = onOurs(program, (runtime) => schedule(runtime, seed))
      expect(differenceOf(program, outcomes[seed - 1] ?? [], ours)).toBeUndefined()
    })
  })

  it('are many, and most of their steps do something', () => {
    const steps = outcomes.flat()
    expect(outcomes.length).toBeGreaterThanOrEqual(1000)
    const idle = steps.filter((step) => ['missing', 'dead', 'unknown'].includes(step)).length
    expect(idle).toBeLessThan(steps.length / 2)
  })
})
