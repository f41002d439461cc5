/**
 * The rules of OTP and Elixir that the runtime keeps, as rows: the rule in a sentence, where OTP says so, and what holds it: steps that are taken here
 * and were taken on the BEAM (reference/transcript.json), or a test elsewhere, by its file and name.
 */
import type { Step, Value } from '../differential/program.js'

export interface Rule {
  readonly rule: string
  readonly source: string
  /** Steps after the first three, which make the workers 0, that traps exits, 1 and 2, that do not: the first of these is step 3. */
  readonly steps?: readonly Step[]
  /** File under test, and name of the test in it. */
  readonly test?: readonly [file: string, name: string]
}

export interface Subject {
  readonly subject: string
  readonly rules: readonly Rule[]
}

const beginning: readonly Step[] = [
  ['driver', 'spawn', 'spawn', true],
  ['driver', 'spawn', 'spawn', false],
  ['driver', 'spawn', 'spawn', false],
]

/** All steps of a rule. */
export function stepsOf(steps: readonly Step[]): readonly Step[] {
  return [...beginning, ...steps]
}

/** Makes the rules of one page of documentation. */
export function from(source: string): (rule: string, ...steps: readonly Step[]) => Rule {
  return (rule, ...steps) => ({ rule, source, steps })
}

/** As `from`, for rules that other tests hold. */
export function heldElsewhere(source: string, file: string): (rule: string, name: string) => Rule {
  return (rule, name) => ({ rule, source, test: [file, name] })
}

/** The process of a label. */
export function p(label: string | number): Value {
  return { p: String(label) }
}

/** A tuple. */
export function t(...items: readonly Value[]): Value {
  return { t: items }
}

/** The table made by a step. */
export function tab(number: number): Value {
  return { tab: number }
}
