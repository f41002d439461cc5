import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, compareKeys, equals, same } from '../../../main/otp/term/compare.js'
import { hash } from '../../../main/otp/term/hash.js'
import { Cons, Float, Fun, type Term, TermMap, alias, atom, emptyList, pair } from '../../../main/otp/term/term.js'
import { type Written, readTerm, recorded, terms } from '../../support/terms.js'

/** `<` or `>` for the order, `=` for ==, `#` for ===. */
function sign(a: Term, b: Term): string {
  if (same(a, b)) return '#'
  if (equals(a, b)) return '='
  return compare(a, b) < 0 ? '<' : '>'
}

describe('the order of terms', () => {
  it('is that of the BEAM for every pair of the recorded terms, equalities included', () => {
    let compared = 0
    for (const { terms: written, signs } of recorded<{ terms: Written[]; signs: string[] }[]>('order.json')) {
      // Two sets, so that equal terms are not the same objects.
      const left = written.map(readTerm)
      const right = written.map(readTerm)
      for (const [i, a] of left.entries()) {
        const row = right.map((b) => sign(a, b)).join('')
        if (row !== signs[i]) expect({ term: written[i], row }).toEqual({ term: written[i], row: signs[i] })
        compared += row.length
        for (const [j, b] of right.entries()) {
          const expected = signs[i]?.[j] as string
          if ((expected === '#' || expected === '=') !== (compare(a, b) === 0))
            expect([written[i], written[j]]).toBe(expected)
          if (expected === '#' && hash(a) !== hash(b)) expect([written[i], written[j]]).toBe('terms of one hash')
        }
      }
    }
    expect(compared).toBeGreaterThan(60_000)
  })

  it('turns round with its sides, and is 0 exactly where == holds', () => {
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)))
        expect(compare(a, b) === 0).toBe(equals(a, b))
        expect(compareKeys(a, b) === 0).toBe(same(a, b))
        expect(compare(a, a)).toBe(0)
      }),
      { numRuns: 3000 },
    )
  })

  it('is transitive', () => {
    fc.assert(
      fc.property(fc.array(terms, { minLength: 3, maxLength: 3 }), (three) => {
        for (const order of [compare, compareKeys]) {
          const [a, b, c] = three.toSorted(order) as [Term, Term, Term]
          expect(order(a, b)).toBeLessThanOrEqual(0)
          expect(order(b, c)).toBeLessThanOrEqual(0)
          expect(order(a, c)).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('gives terms that are === one hash', () => {
    fc.assert(
      fc.property(fc.context(), terms, terms, (_, a, b) => {
        if (same(a, b)) expect(hash(a)).toBe(hash(b))
        expect(hash(new Float(-0))).toBe(hash(new Float(0)))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('deep and long terms', () => {
  const nest = (wrap: (inner: Term) => Term, end: Term): Term => {
    let term = end
    for (let i = 0; i < 100_000; i++) term = wrap(term)
    return term
  }
  const wraps: Record<string, (inner: Term) => Term> = {
    'a list nested in its heads': (inner) => new Cons(inner, emptyList),
    'a list of a hundred thousand': (inner) => new Cons(1, inner),
    'a list nested in both': (inner) => new Cons(new Cons(1, emptyList), inner),
    'a tuple nested to the right': (inner) => pair(1, inner),
    'a tuple nested to the left': (inner) => pair(inner, 1),
    'a map nested in its values': (inner) => TermMap.empty.put(1, inner).put(2, 1),
  }

  for (const [name, wrap] of Object.entries(wraps)) {
    it(`compares, equals and hashes ${name}`, () => {
      const [a, b, c] = [nest(wrap, atom('x')), nest(wrap, atom('x')), nest(wrap, atom('y'))]
      expect(compare(a, b)).toBe(0)
      expect(compare(a, c)).toBeLessThan(0)
      expect(compare(c, a)).toBeGreaterThan(0)
      expect(same(a, b)).toBe(true)
      expect(equals(a, c)).toBe(false)
      expect(hash(a)).toBe(hash(b))
    })
  }
})

describe('functions', () => {
  const closure = () => new Fun(1, atom('erl_eval'), atom('expr'), () => null, false, 42, 3316493, 6)
  const capture = (arity: number) => new Fun(arity, alias('Enum'), atom('map'), () => null, true)

  it('are equal when they capture the same function', () => {
    expect(same(capture(2), capture(2))).toBe(true)
    expect(same(capture(2), capture(3))).toBe(false)
    expect(hash(capture(2))).toBe(hash(capture(2)))
  })

  it('are otherwise equal to themselves only, and keep their order', () => {
    const [a, b] = [closure(), closure()]
    expect(same(a, a)).toBe(true)
    expect(equals(a, b)).toBe(false)
    expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)))
    expect(compare(a, b)).toBe(compare(a, b))
    expect(compare(a, capture(2))).toBeLessThan(0)
  })
})
