/** The comparison with the BEAM on this machine; scripts/differential.mjs starts it. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Runtime } from '../../../main/otp/process/runtime.js'
import { generate } from './generate.js'
import { erlangText, type Program } from './program.js'
import { World } from './world.js'

const interpreter = fileURLToPath(new URL('interpreter.exs', import.meta.url))

/** What each step of `programs` comes to on the BEAM, by seed. */
export function onTheBeam(programs: readonly Program[]): ReadonlyMap<number, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'differential-'))
  try {
    const file = join(folder, 'programs')
    writeFileSync(file, programs.map(erlangText).join(''))
    const output = execFileSync('elixir', ['--erl', '+S 1:1', interpreter, file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    const outcomes = new Map<number, string[]>()
    let lines: string[] = []
    for (const line of output.trimEnd().split('\n')) {
      if (line.startsWith('= ')) outcomes.set(Number(line.slice(2)), (lines = []))
      else lines.push(line)
    }
    return outcomes
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What each step of `program` comes to here, on a runtime that `prepare` has had its way with. */
export function onOurs(program: Program, prepare?: (runtime: Runtime) => void): readonly string[] {
  try {
    return new World(prepare).run(program)
  } catch (thrown) {
    return [`failed: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`]
  }
}

export interface Difference {
  readonly program: Program
  readonly index: number
  readonly beam: string
  readonly ours: string
}

/** The first step at which the outcomes differ, or undefined. */
export function differenceOf(
  program: Program,
  beam: readonly string[],
  ours: readonly string[],
): Difference | undefined {
  for (let index = 0; index < Math.max(beam.length, ours.length); index++) {
    const [expected, got] = [beam[index] ?? '(nothing)', ours[index] ?? '(nothing)']
    if (expected !== got) return { program, index, beam: expected, ours: got }
  }
  return undefined
}

/** `found` with as few steps as still make a difference. Each try asks the BEAM anew. */
export function shrunk(found: Difference): Difference {
  let best = found
  let isSmaller = true
  const seen = new Set<string>()
  while (isSmaller) {
    isSmaller = false
    const steps = best.program.steps.slice(0, best.index + 1)
    const tries = steps
      .map((_, index) => ({ seed: index, steps: without(steps, index) }))
      .filter((program) => !seen.has(JSON.stringify(program.steps)))
    for (const program of tries) seen.add(JSON.stringify(program.steps))
    const outcomes = onTheBeam(tries)
    for (const program of tries) {
      const difference = differenceOf(program, outcomes.get(program.seed) ?? [], onOurs(program))
      if (difference === undefined) continue
      best = { ...difference, program: { ...difference.program, seed: found.program.seed } }
      isSmaller = true
      break
    }
  }
  return best
}

/** Labels are numbers of steps: a step that goes is one that does nothing. */
function without(steps: Program['steps'], index: number): Program['steps'] {
  return steps.map((step, number) => (number === index ? (['nobody', 'alive', 0] as const) : step))
}

/** Compares the programs of `seeds`; tells of each difference. Answers how many there were. */
export function compare(seeds: readonly number[], tell: (text: string) => void): number {
  let differences = 0
  for (let start = 0; start < seeds.length; start += 500) {
    const programs = seeds.slice(start, start + 500).map(generate)
    const outcomes = onTheBeam(programs)
    for (const program of programs) {
      const difference = differenceOf(program, outcomes.get(program.seed) ?? [], onOurs(program))
      if (difference === undefined) continue
      differences++
      tell(differences > 3 ? described(difference) : described(shrunk(difference)))
    }
  }
  return differences
}

function described({ program, index, beam, ours }: Difference): string {
  const steps = program.steps
    .slice(0, index + 1)
    .map((step, number) => (step[0] === 'nobody' ? '' : `  ${number}  ${JSON.stringify(step)}\n`))
  return `seed ${program.seed}, step ${index}\n${steps.join('')}  beam  ${beam}\n  ours  ${ours}`
}

/** What was recorded from the BEAM: the outcomes of programs 1, 2, 3 ..., and the digest of the programs they are of. */
export interface Recording {
  readonly digest: string
  readonly outcomes: readonly (readonly string[])[]
}

/** Tells whether a recording is of these programs. */
export function digestOf(programs: readonly Program[]): string {
  const hash = createHash('sha256')
  for (const program of programs) hash.update(erlangText(program))
  return hash.digest('hex')
}

/** The outcomes of the first `count` programs on the BEAM. Fails with an Error where two runs of the BEAM differ: such a program proves nothing. */
export function record(count: number): Recording {
  const programs = Array.from({ length: count }, (_, index) => generate(index + 1))
  const [first, second] = [onTheBeam(programs), onTheBeam(programs)]
  const outcomes = programs.map((program) => first.get(program.seed) ?? [])
  for (const [index, program] of programs.entries()) {
    const again = differenceOf(program, outcomes[index] ?? [], second.get(program.seed) ?? [])
    if (again !== undefined) throw new Error(`the BEAM itself is of two minds:\n${described(again)}`)
  }
  return { digest: digestOf(programs), outcomes }
}
