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

/** Sessions that are equal at grade 3 or better, every step. It only grows. */
const equal: readonly string[] = [
  'console/01-numbers.json',
  'console/02-atoms-strings.json',
  'console/03-collections.json',
  'console/04-inspect-layout.json',
  'console/05-inspect-io.json',
  'console/06-matching.json',
  'console/07-control.json',
  'console/08-functions.json',
  'console/09-modules.json',
  'console/11-enum-list.json',
  'console/12-map-keyword-string.json',
  'console/13-processes.json',
  'console/14-links-exits.json',
  'console/15-monitors-names.json',
  'console/16-agent.json',
  'console/17-genserver.json',
  'console/18-genserver-init.json',
  'console/19-genserver-crash.json',
  'console/20-genserver-linked-crash.json',
  'console/21-gen-event.json',
  'console/22-genevent-elixir.json',
  'console/23-task.json',
  'console/24-task-supervisor.json',
  'console/25-supervisor-one-for-one.json',
  'console/26-supervisor-strategies.json',
  'console/27-supervisor-intensity.json',
  'console/28-dynamic-supervisor.json',
  'console/29-application.json',
  'console/30-application-no-start.json',
  'console/31-kv-buckets.json',
  'console/32-kv-restarts.json',
  'console/33-kv-intensity.json',
  'console/34-ets-basic.json',
  'console/35-ets-types.json',
  'console/36-ets-errors.json',
  'console/37-logger.json',
  'console/38-exceptions.json',
  'console/40-shell.json',
  'console/41-application-callbacks.json',
  'seed/02-agents.json',
  'seed/03-monitors.json',
  'seed/04-event-managers.json',
  'seed/05-event-streams.json',
  'seed/06-supervisor.json',
  'seed/06b-supervisor-no-start.json',
  'seed/07-bucket-supervisor.json',
  'seed/08-application.json',
  'seed/09-application-start.json',
  'seed/10-application-no-start.json',
]

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
  })

  it.each(equal)('%s is equal', (name) => {
    const found = results.find((each) => each.name === name)
    expect(found?.grades.length).toBeGreaterThan(0)
    expect(found?.differences).toEqual([])
  })
})
