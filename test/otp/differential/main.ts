/**
 * What scripts/differential.mjs runs: `[--seed N] [--count N]` compares, `--record` writes the recording that the tests read, `--rules` the transcript of
 * the rules of ../conformance and the page of them.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { programsOf, subjects, tableText } from '../conformance/table.js'
import { compare, onTheBeam, record } from './live.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    record: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)
const say = (text: string): void => void process.stdout.write(`${text}\n`)

if (values.rules) {
  const folder = new URL('../conformance/', import.meta.url)
  const transcript = transcribe()
  writeFileSync(new URL('reference/transcript.json', folder), `${JSON.stringify(transcript, null, 1)}\n`)
  writeFileSync(new URL('README.md', folder), tableText())
  say(`took the steps of ${Object.keys(transcript).length} rules`)
} else if (values.record) {
  const recording = JSON.stringify(record(count))
  writeFileSync(new URL('reference/outcomes.json.gz', import.meta.url), gzipSync(recording, { level: 9 }))
  say(`recorded ${count} programs`)
} else {
  const differences = compare(
    Array.from({ length: count }, (_, index) => seed + index),
    (text) => say(`${text}\n`),
  )
  say(`${count} programs from seed ${seed}: ${differences} differences`)
  process.exitCode = differences === 0 ? 0 : 1
}

/** What each step of each rule comes to on the BEAM, by subject and rule. */
function transcribe(): Readonly<Record<string, readonly (readonly [step: string, outcome: string])[]>> {
  const programs = programsOf()
  const outcomes = onTheBeam(programs.map(({ program }) => program))
  return Object.fromEntries(
    programs.map(({ rule, program }) => {
      const subject = subjects.find(({ rules }) => rules.includes(rule))?.subject ?? ''
      const taken = (outcomes.get(program.seed) ?? []).map(
        (outcome, index) => [JSON.stringify(program.steps[index] ?? 'end'), outcome] as const,
      )
      return [`${subject}: ${rule.rule}`, taken]
    }),
  )
}
