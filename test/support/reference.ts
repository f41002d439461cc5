/** What the real thing answered: recorded lines, by scenario; and terms written as Elixir has them. */
import { readFileSync } from 'node:fs'
import { read } from '../../main/iex/syntax/read.js'
import { inspect } from '../../main/otp/term/inspect.js'
import type { Term } from '../../main/otp/term/term.js'

/** The lines under each `== name` of a file next to the tests. */
export function recorded(file: string): ReadonlyMap<string, readonly string[]> {
  const scenarios = new Map<string, string[]>()
  let lines: string[] = []
  for (const line of readFileSync(new URL(`../otp/reference/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')) {
    if (line.startsWith('== ')) scenarios.set(line.slice(3), (lines = []))
    else lines.push(line)
  }
  return scenarios
}

/** The term that `text` is in Elixir. */
export function term(text: string): Term {
  const result = read(text, { newAtoms: 'make' })
  if (!result.ok) throw new Error(`${text}: ${result.message}`)
  return result.term
}

/** `term` as the recordings show it: whole, on one line, `pid` and `ref` for what differs. */
export function line(term: Term): string {
  return inspect(term, { limit: Infinity, width: Infinity })
    .replace(/#PID<[\d.]+>/g, 'pid')
    .replace(/#Reference<[\d.]+>/g, 'ref')
}
