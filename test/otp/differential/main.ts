/** What scripts/differential.mjs runs: `[--seed N] [--count N]` compares, `--record` writes the recording that the tests read. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { compare, record } from './live.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    record: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)
const say = (text: string): void => void process.stdout.write(`${text}\n`)

if (values.record) {
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
