/** What the functions of ETS say to wrong arguments, against the answers of OTP 25 (reference/errors.exs). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { freshNames, perform, type Step } from './replay.js'
import { run } from './support.js'

const [program] = JSON.parse(readFileSync(new URL('reference/errors.json', import.meta.url), 'utf8')) as [Step[]]

describe('the errors of ETS', () => {
  it('have the causes, frames and sentences of OTP', () => {
    run(function* () {
      const names = freshNames()
      const differences: string[] = []
      for (const step of program) {
        const answer = JSON.stringify(yield* perform(step, names))
        if (answer !== JSON.stringify(step[3])) differences.push(`${JSON.stringify(step)} but here ${answer}`)
      }
      expect(differences).toEqual([])
    })
  })

  it('are asked for many times', () => {
    expect(program.filter(([, , , outcome]) => outcome.error !== undefined).length).toBeGreaterThan(400)
  })
})
