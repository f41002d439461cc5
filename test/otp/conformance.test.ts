/** The table of rules (conformance/): each is held by its steps, which come to what they came to on the BEAM, or by a test that is there. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { programsOf, subjects, tableText } from './conformance/table.js'
import { onOurs } from './differential/live.js'

/** What a step was, and what it came to on the BEAM. */
type Taken = readonly [step: string, outcome: string]

const root = new URL('../../', import.meta.url)
const folder = new URL('conformance/', import.meta.url)
const read = (name: string, base = folder): string => readFileSync(new URL(name, base), 'utf8')
const transcript = JSON.parse(read('reference/transcript.json')) as Readonly<Record<string, readonly Taken[]>>
const programs = new Map(programsOf().map(({ rule, program }) => [rule, program]))

describe.each(subjects)('$subject', ({ subject, rules }) => {
  it.each(rules)('$rule', (rule) => {
    const program = programs.get(rule)
    if (program === undefined) {
      const [file, name] = rule.test ?? ['', '']
      expect(read(file, root)).toContain(name)
      return
    }
    const ours = onOurs(program).map((outcome, index) => [JSON.stringify(program.steps[index] ?? 'end'), outcome])
    expect(ours).toEqual(transcript[`${subject}: ${rule.rule}`])
  })
})

describe('the table', () => {
  it('has each rule once, and is the page in its folder', () => {
    const sentences = subjects.flatMap(({ subject, rules }) => rules.map(({ rule }) => `${subject}: ${rule}`))
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(Object.keys(transcript).length).toBe(programs.size)
    expect(read('README.md')).toBe(tableText())
  })
})
