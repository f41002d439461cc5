import { describe, expect, it } from 'vitest'
import { atomCall, atomKey, atomLiteral } from '../../../main/otp/term/atom-text.js'
import { type InspectOptions, inspect } from '../../../main/otp/term/inspect.js'
import { alias, atom, type Atom, type Term } from '../../../main/otp/term/term.js'
import { type Written, readTerm, recorded } from '../../support/terms.js'

/** The structs that reference/inspect.exs defines. */
const fields = new Map<Term, readonly Atom[]>([
  [alias('Point'), ['y', 'x', 'label'].map(atom)],
  [alias('Shop.Item'), ['name', 'price', 'tags'].map(atom)],
  [alias('Shop.Failure'), ['__exception__', 'message', 'item'].map(atom)],
])

interface Case {
  readonly term: Written
  readonly options: InspectOptions
  readonly text: string
}

describe('inspect', () => {
  it('prints the recorded terms as Elixir does, with every option', () => {
    const cases = recorded<Case[]>('inspect.json')
    expect(cases.length).toBeGreaterThanOrEqual(2500)
    const wrong = cases.filter(({ term, options, text }) => {
      return inspect(readTerm(term), { ...options, fieldsOf: (module) => fields.get(module) }) !== text
    })
    for (const { term, options, text } of wrong.slice(0, 5)) {
      expect.soft(inspect(readTerm(term), { ...options, fieldsOf: (module) => fields.get(module) })).toBe(text)
    }
    expect(wrong.length).toBe(0)
  })
})

describe('atoms', () => {
  it('print as Elixir prints them: as literals, keys and function names', () => {
    for (const [name, literal, key, call] of recorded<[string, string, string, string][]>('atoms.json')) {
      const it = atom(name)
      expect.soft([name, atomLiteral(it), atomKey(it), atomCall(it)]).toEqual([name, literal, key, call])
    }
  })
})
