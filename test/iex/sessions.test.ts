/** Sessions recorded by ourselves (sessions/record.mjs), each step equal at grade 3 or better; those of clauses and frames to the letter. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { differences } from './golden.js'

const folder = new URL('./sessions/', import.meta.url)

const names = readdirSync(folder).filter((name) => name.endsWith('.json'))

/** Whether the clauses and frames are compared, too. */
const isExact = (name: string): boolean => /^(clauses|frames)-/.test(name)

describe('recorded sessions', () => {
  it.each(names)('%s', async (name) => {
    const session = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { flags: string; steps: [] }
    expect(session.steps.length).toBeGreaterThan(0)
    const found = await differences(name, new URL(name, folder))
    expect(found.differences.join('\n')).toBe('')
    if (isExact(name)) expect(found.grades.flatMap((grade, i) => (grade === 1 ? [] : [session.steps[i]]))).toEqual([])
  })
})
