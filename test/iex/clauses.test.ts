/** The heads of the library's clauses (main/iex/library/clauses): each is read and written as Elixir writes it. */
import { describe, expect, it } from 'vitest'
import { heads } from '../../main/iex/library/clauses/heads.js'
import { knownFunction } from '../../main/iex/library/clauses/table.js'
import { tried } from '../../main/iex/library/clauses/tried.js'
import { codeText } from '../../main/iex/library/macro.js'
import { installLanguage } from '../../main/iex/shell/shell.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { bootSystem } from '../../main/otp/system.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { runIn } from '../support/run.js'
import type { Tuple } from '../../main/otp/term/term.js'
import { atom, list, type Term, TermMap, toArray } from '../../main/otp/term/term.js'

interface Named {
  readonly module: string
  readonly name: string
  readonly arity: number
}

/** The functions that have clauses, as they are written. */
const named: readonly Named[] = heads
  .split(/\n=(?=[\w.]+ )/)
  .slice(1)
  .flatMap((text) => {
    const [first = '', ...lines] = text.split('\n')
    const functions = lines.filter((line) => /\tdefp?$/.test(line)).map((line) => line.split('\t')[0] ?? '')
    return functions.map((key) => {
      const slash = key.lastIndexOf('/')
      return { module: first.split(' ')[0] ?? '', name: key.slice(0, slash), arity: Number(key.slice(slash + 1)) }
    })
  })

/** A part of a clause as it is written. */
function written(part: Term): string {
  if (part instanceof TermMap) return codeText(part.get(atom('node')) ?? null)
  const { e0: operator, e2: operands } = part as Tuple
  const [left, right] = toArray(operands) as [Term, Term]
  return `${written(left)} ${inspect(operator).slice(1)} ${written(right)}`
}

/** Without line breaks, and parentheses, which those of junctions are left out of. */
const flat = (text: string): string =>
  text
    .replace(/[ \n]+/g, ' ')
    .replace(/ (?=[\]})])|(?<=[[{(]) |[()]/g, '')
    .replace(/[()]/g, '')

/** The functions whose clauses are not written as they were read. */
function misread(): string[] {
  const found: string[] = []
  for (const { module, name, arity } of named) {
    const args = Array.from({ length: arity }, () => null)
    const clauses = toArray(tried(atom(module), atom(name), args)?.clauses ?? list())
    const known = knownFunction(atom(module), atom(name), arity)?.heads ?? []
    const ours = clauses.map((clause) => {
      const { e0: patterns, e1: guards } = clause as Tuple
      return [toArray(patterns).map(written).join(', '), ...toArray(guards).map(written)].join(' when ')
    })
    const theirs = known.map((head) => [head.args, ...head.guards.map(({ text }) => text)].join(' when '))
    if (ours.map(flat).join('\n') !== theirs.map(flat).join('\n'))
      found.push(`${module}.${name}/${arity}`, ...ours.map(flat), ...theirs.map(flat))
  }
  return found
}

describe('the heads of the library', () => {
  it('are written as they were read', () => {
    const runtime = bootSystem({ clock: new HandClock() })
    installLanguage(runtime)
    const found = runIn(runtime, misread)
    expect(found).toEqual([])
    expect(named.length).toBeGreaterThan(1300)
  })
})
