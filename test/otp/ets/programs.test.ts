/** Random programs over ETS: what OTP 25 made of them (reference/programs.exs) is what they make here. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { freshNames, type Json, type Outcome, perform, type Step } from './replay.js'
import { run } from './support.js'

const programs = JSON.parse(readFileSync(new URL('reference/programs.json', import.meta.url), 'utf8')) as Step[][]

/**
 * Where a table by hash has a key with an atom inside that is not one of the first the BEAM makes, its place hangs on when it was made: such a map is among
 * the keys of these programs, and what shows it has no order.
 */
const withoutPlace = '{"m":[[{"a":"a"},'

/** The text of an outcome; of a list that has no order in OTP, its items sorted. */
function textOf(outcome: Outcome, ordered: boolean): string {
  const { value } = outcome
  if (!ordered && Array.isArray(value)) return JSON.stringify(value.map((item: Json) => JSON.stringify(item)).sort())
  return JSON.stringify(outcome)
}

describe('random programs', () => {
  it('come to what they come to in OTP', () => {
    const differences: string[] = []
    for (const [number, program] of programs.entries()) {
      const [made] = program as [Step]
      const sorted = JSON.stringify(made[2]).includes('"ordered_set"')
      run(function* () {
        const names = freshNames()
        for (const [at, step] of program.entries()) {
          const ordered = sorted || !JSON.stringify(step[3]).includes(withoutPlace)
          const expected = textOf(step[3], ordered)
          const answer = textOf(yield* perform(step, names), ordered)
          if (answer === expected) continue
          // A difference in the tables makes others later; one between expressions does not.
          differences.push(`program ${number}, step ${at}: ${JSON.stringify(step)} but here ${answer}`)
          if (number > 0) return
        }
      })
    }
    expect(differences).toEqual([])
  })

  it('are many, and most of their steps answer', () => {
    const steps = programs.flat()
    expect(steps.length).toBeGreaterThan(4000)
    expect(steps.filter(([, , , outcome]) => outcome.value !== undefined).length).toBeGreaterThan(steps.length / 2)
  })
})
