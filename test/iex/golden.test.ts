import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { differences } from './golden.js'

const root = new URL('../golden/', import.meta.url)

function names(): string[] {
  return ['console', 'seed'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root)).map((file) => `${folder}/${file}`),
  )
}

const results = await Promise.all(names().map((name) => differences(name, new URL(name, root))))
const count = (grades: readonly number[], wanted: number): string =>
  String(grades.filter((each) => each === wanted).length).padStart(4)

describe('recorded sessions', () => {
  it('are compared step by step', () => {
    const lines = results.map(
      ({ name, grades }) => `${name.padEnd(45)}${[1, 2, 3, 4].map((each) => count(grades, each)).join('')}`,
    )
    process.stdout.write(`${'session'.padEnd(45)}   1   2   3 different\n${lines.join('\n')}\n`)
    if (process.env['GOLDEN_DIFF'] !== undefined)
      process.stdout.write(
        results
          .filter(({ name }) => name.includes(process.env['GOLDEN_DIFF'] ?? ''))
          .flatMap((result) => result.differences)
          .join('\n'),
      )
    expect(results.length).toBe(54)
    expect(results.flatMap(({ grades }) => grades).length).toBe(535)
  })

  it.each(names())('%s is equal at grade 3 or better, every step', (name) => {
    const found = results.find((each) => each.name === name)
    expect(found?.differences).toEqual([])
  })
})
