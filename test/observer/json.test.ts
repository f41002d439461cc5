import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failed } from '../../main/observer/failed.js'
import { jsonOf, termOf } from '../../main/observer/json.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { same } from '../../main/otp/term/compare.js'
import { atom, Float, list, Pid, type Term, TermMap, tuple } from '../../main/otp/term/term.js'
import { terms } from '../support/terms.js'

function failure(ask: () => unknown): string {
  try {
    ask()
  } catch (thrown) {
    if (thrown instanceof Failed) return thrown.failure.message
    throw thrown
  }
  throw new Error('it did not fail')
}

const holdsPid = (term: Term): boolean => inspect(term, { limit: Infinity, printableLimit: Infinity }).includes('#PID')

describe('JSON', () => {
  it('is plain for what JSON has', () => {
    const term = TermMap.from<Term, Term>([
      ['milk', 3],
      ['eggs', list(1, 'two', null, true)],
      ['price', new Float(1.5)],
      ['__proto__', TermMap.empty],
    ])
    expect(JSON.stringify(jsonOf(term, true))).toBe('{"__proto__":{},"eggs":[1,"two",null,true],"milk":3,"price":1.5}')
  })

  it('is tagged for what it has not, and comes back through text as it was', () => {
    fc.assert(
      fc.property(
        terms.filter((term) => !holdsPid(term)),
        (term) => {
          const back = termOf(JSON.parse(JSON.stringify(jsonOf(term, true))))
          expect(same(back, term), `${inspect(term)} came back as ${inspect(back)}`).toBe(true)
        },
      ),
    )
  })

  it.each<[string, Term, string]>([
    ['an atom', atom('ok'), '{"$elixir":":ok"}'],
    ['a tuple', tuple(1, 'a'), '{"$elixir":"{1, \\"a\\"}"}'],
    ['a float that looks like an integer', new Float(1), '{"$elixir":"1.0"}'],
    ['a map with the tag as its key', TermMap.from([['$elixir', '1']]), '{"$elixir":"%{\\"$elixir\\" => \\"1\\"}"}'],
  ])('tags %s', (_name, term, text) => {
    expect(JSON.stringify(jsonOf(term, true))).toBe(text)
    expect(same(termOf(JSON.parse(text)), term)).toBe(true)
  })

  it('refuses what cannot be read back', () => {
    expect(failure(() => jsonOf(list(new Pid(1, 0)), true))).toBe(
      '#PID<0.1.0> cannot be written to a file and read back',
    )
    expect(failure(() => jsonOf(atom('ok'), false))).toBe('JSON has no form for :ok')
    expect(failure(() => termOf({ $elixir: 'System.halt()' }))).toContain('is no Elixir term')
  })
})
