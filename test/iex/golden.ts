/** How recorded sessions are compared with ours: normalisation, and grades 1 (equal) to 3 (equal without white space); 4 is different. */

import { readFileSync } from 'node:fs'
import { play } from '../../main/iex/shell/session.js'
import { installKv } from '../../main/kv/install.js'

export interface Step {
  readonly prompt: number
  readonly input: string
  readonly output: string
  readonly order?: 'any'
}

export interface Session {
  readonly id: string
  readonly flags: string
  readonly steps: readonly Step[]
}

/** The outputs of a session in their normalised form: times, pids, references and what else differs each time. */
export function normalizer(): (output: string) => string {
  const kinds = new Map<string, Map<string, number>>()
  const number = (kind: string, text: string): number => {
    const known = kinds.get(kind) ?? new Map<string, number>()
    kinds.set(kind, known)
    const found = known.get(text) ?? known.size + 1
    known.set(text, found)
    return found
  }
  return (output) =>
    output
      .replace(/^\d\d:\d\d:\d\d\.\d{3} /gm, 'HH:MM:SS.mmm ')
      .replace(
        /(\{:module,\s+[\w.]+,\s+)<<[^>]*>>,\s+/g,
        (_all, head: string) => `${head.replace(/\s+/g, ' ')}<<70, 79, 82, 49, ...>>, `,
      )
      .replace(/#Function<\d+\.\d+(\/\d+ in (?!:erl_eval))/g, '#Function<N.N$1')
      .replace(
        /#PID<0\.(\d+)\.\d+>|<0\.(\d+)\.\d+>/g,
        (all, a?: string, b?: string) => `${all.startsWith('#') ? '#PID' : ''}<${number('pid', a ?? b ?? '')}>`,
      )
      .replace(/#Reference<[\d.]+>/g, (all) => `#Reference<${number('ref', all)}>`)
      .replace(/#Port<[\d.]+>/g, (all) => `#Port<${number('port', all)}>`)
}

/** `text` without frames of stacks, and what else differs between implementations. */
export function brief(text: string): string {
  return text
    .replace(/^ *Attempted function clauses[^\n]*\n\s*\n(?:[ ]{4,}[^\n]*\n)*/gm, '')
    .replace(/^(?: {4})+(?:\([\w ]+[\d.]+\) )?[\w/.-]+\.(?:exs?|erl):\d+: .*\n/gm, '')
    .replace(/^(?: {4})+iex:\d+: .*\n/gm, '')
    .replace(/^(?: {4})+\([\w]+ [\d.]+\) .*\n/gm, '')
    .replace(/^ {2}\([\w]+ [\d.]+\) \S+:.*\n/gm, '')
    .replace(/^(?: {4})+(?:[A-Z:][\w.]*)\.(?:"[^"]*"|[\w?!+*/<>=-]+)\(.*\)\n/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '\n')
}

/** 1 to 3 when `ours` is what was recorded, 4 when not. Both are normalised. */
export function grade(ours: string, recorded: string, order?: 'any'): 1 | 2 | 3 | 4 {
  if (ours === recorded) return 1
  const [a, b] = [brief(ours), brief(recorded)]
  if (a === b) return 2
  if (a.replace(/\s+/g, '') === b.replace(/\s+/g, '')) return 3
  const sorted = (text: string): string =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .sort()
      .join('\n')
  return order === 'any' && sorted(a) === sorted(b) ? 3 : 4
}

export interface Result {
  readonly name: string
  /** One for each step. */
  readonly grades: readonly number[]
  /** Of the steps with grade 4. */
  readonly differences: readonly string[]
}

/** Plays the session recorded in `file`: the grade of each step; a step with another prompt number has 4. */
export async function differences(name: string, file: URL): Promise<Result> {
  const session = JSON.parse(readFileSync(file, 'utf8')) as Session
  const inputs = session.steps.map(({ input }) => input)
  const played = await play(inputs, session.flags, installKv)
  const [mine, theirs] = [normalizer(), normalizer()]
  const differences: string[] = []
  const grades = session.steps.map(({ input, output, prompt, order }, i) => {
    const ours = played[i]
    const [a, b] = [mine(ours?.output ?? ''), theirs(output)]
    const found = ours?.prompt === prompt ? grade(a, b, order) : 4
    if (found === 4)
      differences.push(`iex(${prompt})> ${input}\n--- recorded\n${b}--- ours (${ours?.prompt ?? 0})\n${a}`)
    return found
  })
  return { name, grades, differences }
}
