/** Several runtimes in one program: none sees anything of another, whichever runs when. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { RuntimeEvent } from '../../main/otp/process/events.js'
import { seededRandom } from '../../main/otp/process/seeded.js'
import { inspect } from '../../main/otp/term/inspect.js'
import type { Term } from '../../main/otp/term/term.js'
import { generate } from './differential/generate.js'
import type { Recording } from './differential/live.js'
import { World } from './differential/world.js'

const file = new URL('differential/reference/outcomes.json.gz', import.meta.url)
const { outcomes } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Recording

/** What happened in a world, as text: the numbers of processes and references with it, times and functions without. */
function heardIn(world: World): string[] {
  const heard: string[] = []
  world.runtime.listen((event) => heard.push(textOf(event)))
  return heard
}

function textOf(event: RuntimeEvent): string {
  return Object.entries(event)
    .filter(([key]) => !['at', 'event', 'initialCall'].includes(key))
    .map(([key, value]) => `${key} ${typeof value === 'object' ? inspect(value as Term) : String(value)}`)
    .join(' ')
    .replace(/#Function<[^>]*>/g, '#Function')
}

interface Taken {
  readonly outcomes: string[]
  readonly heard: string[]
}

/** Runs the programs of `seeds`, each in a runtime of its own: `next` says whose step comes, of those that have one left. */
function taken(seeds: readonly number[], next: (left: number) => number): Taken[] {
  const runs = seeds.map((seed) => {
    const world = new World()
    return { heard: heardIn(world), steps: world.taking(generate(seed)), outcomes: [] as string[] }
  })
  for (let open = [...runs]; open.length > 0;) {
    const run = open[next(open.length)] as (typeof runs)[number]
    const step = run.steps.next()
    if (step.done === true) open = open.filter((each) => each !== run)
    else run.outcomes.push(step.value)
  }
  return runs
}

describe('several runtimes in one program', () => {
  it('each do what they do alone, step by step in whichever order, with the same numbers, names, tables and events', () => {
    const random = seededRandom(7)
    for (let first = 1; first <= 57; first += 8) {
      const seeds = Array.from({ length: 8 }, (_, i) => first + i)
      const together = taken(seeds, (left) => Math.floor(random() * left))
      const alone = seeds.flatMap((seed) => taken([seed], () => 0))
      expect(together.map((run) => run.outcomes)).toEqual(seeds.map((seed) => outcomes[seed - 1]))
      expect(together.map((run) => run.heard)).toEqual(alone.map((run) => run.heard))
      for (const { heard } of together) expect(heard.length).toBeGreaterThan(20)
    }
  })

  it('run the same program side by side without a difference', () => {
    const seeds = [5, 5, 5, 5]
    const [first, ...others] = taken(seeds, (left) => left - 1).map(({ heard }) => heard)
    for (const other of others) expect(other).toEqual(first)
  })
})
