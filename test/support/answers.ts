/** Answers recorded from Elixir and Erlang by the scripts of test/otp/reference: text by name, pids and references numbered. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** The answers of `file` in test/otp/reference, by name. */
export function answers(file: string): ReadonlyMap<string, string> {
  const url = new URL(`../otp/reference/${file}`, import.meta.url)
  return new Map(JSON.parse(readFileSync(url, 'utf8')) as [string, string][])
}

/** `text` with pids and references counted through it, as the scripts do. */
export function numbered(text: string): string {
  return count(count(text, /#PID<[\d.]+>|<0\.\d+\.\d+>/g, '#PID'), /#Reference<[\d.]+>/g, '#Reference')
}

function count(text: string, pattern: RegExp, name: string): string {
  const seen = new Map<string, number>()
  return text.replace(pattern, (found) => {
    if (!seen.has(found)) seen.set(found, seen.size + 1)
    return `${name}<${seen.get(found) ?? 0}>`
  })
}

/** Compares what happened, by name, with what was recorded; says each difference, and each answer that nobody asked for. */
export function compareAnswers(
  file: string,
  given: ReadonlyMap<string, string>,
  only?: (name: string) => boolean,
): void {
  const expected = [...answers(file)].filter(([name]) => only?.(name) ?? true)
  expect([...given.keys()].sort()).toEqual(expected.map(([name]) => name).sort())
  for (const [name, text] of expected) expect.soft([name, numbered(given.get(name) ?? '')]).toEqual([name, text])
}
