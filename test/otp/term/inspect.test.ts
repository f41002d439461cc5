import { describe, expect, it } from 'vitest'
import { atomCall, atomKey, atomLiteral } from '../../../main/otp/term/atom-text.js'
import { type InspectOptions, containerDoc, inspect, toDoc } from '../../../main/otp/term/inspect.js'
import { concat, group, nest } from '../../../main/otp/term/layout.js'
import {
  type Atom,
  Cons,
  Fun,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  alias,
  atom,
  emptyList,
  list,
  pair,
  tuple,
} from '../../../main/otp/term/term.js'
import { refNumber } from '../../../main/otp/term/handle-text.js'
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

describe('a struct', () => {
  const struct = (name: string, values: Record<string, Term>): TermMap =>
    TermMap.from<Term, Term>([
      [atom('__struct__'), alias(name)],
      ...Object.entries(values).map(([key, value]) => [atom(key), value] as const),
    ])

  it('prints as its implementation says, inside of other terms too', () => {
    const options: InspectOptions = {
      pretty: true,
      width: 24,
      implementation: (value, inner) => {
        if (value.get(atom('__struct__')) !== alias('Basket')) return undefined
        const items = [...(value.get(atom('items')) as TermMap).keys()]
        return containerDoc('#Basket<', items, '>', inner, toDoc)
      },
    }
    const basket = struct('Basket', { items: TermMap.from([1, 2, 3].map((key) => [key, true])) })
    expect(inspect(basket, options)).toBe('#Basket<1, 2, 3>')
    expect(inspect(tuple(basket), { ...options, limit: 2 })).toBe('{#Basket<1, ...>}')
    expect(inspect(basket, { ...options, structs: false })).toMatch(/^%\{\n {2}__struct__: Basket,\n/)
    expect(inspect(list(basket, struct('Other', {})), options)).toBe(
      '[\n  #Basket<1, 2, 3>,\n  %{__struct__: Other}\n]',
    )
  })

  it('whose implementation fails passes the failure on, or shows what stands for it', () => {
    const implementation = (): never => {
      throw new Error('no')
    }
    const value = struct('Point', { x: struct('Point', {}) })
    expect(() => inspect(value, { implementation })).toThrow('no')
    const failed: InspectOptions['failed'] = (thrown, text) =>
      group(nest(concat(`#Inspect.Error<${(thrown as Error).message} while inspecting `, text, '>'), 2))
    expect(inspect(value, { implementation, failed })).toBe(
      '#Inspect.Error<no while inspecting %{__struct__: Point, x: %{__struct__: Point}}>',
    )
  })
})

describe('a handle', () => {
  it('prints its numbers', () => {
    expect(inspect(new Pid(42, 1))).toBe('#PID<0.42.1>')
    expect(inspect(new Port(7))).toBe('#Port<0.7>')
  })

  it('prints a reference of three words, from which its number comes back', () => {
    for (const number of [0, 1, 99_999, 200_000, 10_000_000]) {
      const text = inspect(new Ref(number))
      const words = /^#Reference<0\.(\d+)\.(\d+)\.(\d+)>$/.exec(text)
      expect(words).not.toBeNull()
      const [first, middle, last] = (words ?? []).slice(1).map(Number) as [number, number, number]
      expect(refNumber(first, middle, last)).toBe(number)
      expect(refNumber(first + 1, middle, last)).toBeUndefined()
    }
  })

  it('prints a function by where it is from', () => {
    const none = () => null
    expect(inspect(new Fun(0, atom('erl_eval'), atom('expr'), none, false, 43, 3316493, 6))).toBe(
      '#Function<43.3316493/0 in :erl_eval.expr/6>',
    )
    expect(inspect(new Fun(2, alias('Enum'), atom('map'), none, true))).toBe('&Enum.map/2')
    expect(inspect(new Fun(2, atom('erlang'), atom('+'), none, true))).toBe('&:erlang.+/2')
    expect(inspect(new Fun(1, alias('KV.Bucket'), atom('get'), none, false, 3, 77, 2))).toBe(
      '#Function<3.77/1 in KV.Bucket.get/2>',
    )
    expect(inspect(new Fun(0, alias('A'), atom('b c'), none, true))).toBe('&A."b c"/0')
  })
})

describe('a very deep term', () => {
  const wraps: Record<string, (inner: Term) => Term> = {
    list: (inner) => new Cons(inner, emptyList),
    tuple: (inner) => pair(1, inner),
    map: (inner) => TermMap.empty.put(1, inner),
    'keyword list': (inner) => list(pair(atom('a'), inner)),
  }
  for (const [name, wrap] of Object.entries(wraps)) {
    it(`prints whole: ${name}`, () => {
      let term: Term = atom('x')
      for (let i = 0; i < 50_000; i++) term = wrap(term)
      const text = inspect(term, { limit: Infinity })
      expect(text.startsWith(inspect(wrap(null)).split('nil')[0] as string)).toBe(true)
      expect(text).toMatch(/:x[\]}]{50000}$/)
    })
  }
})

describe('atoms', () => {
  it('print as Elixir prints them: as literals, keys and function names', () => {
    for (const [name, literal, key, call] of recorded<[string, string, string, string][]>('atoms.json')) {
      const it = atom(name)
      expect.soft([name, atomLiteral(it), atomKey(it), atomCall(it)]).toEqual([name, literal, key, call])
    }
  })
})
