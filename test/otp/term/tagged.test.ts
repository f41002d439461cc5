import { describe, expect, it } from 'vitest'
import { inspect } from '../../../main/otp/term/inspect.js'
import { tagged } from '../../../main/otp/term/tagged.js'
import { type Term, atom, list, tuple } from '../../../main/otp/term/term.js'

const Put = tagged<{ key: string; value: Term }>('put', 'key', 'value')
const Stop = tagged('stop')

describe('a tagged tuple', () => {
  it('is built from its fields, in the order of their names', () => {
    expect(inspect(Put({ value: 1, key: 'milk' }))).toBe('{:put, "milk", 1}')
    expect(inspect(Stop({}))).toBe('{:stop}')
  })

  it('is taken apart into its fields', () => {
    expect(Put.match(tuple(atom('put'), 'milk', 1))).toEqual({ key: 'milk', value: 1 })
    expect(Stop.match(tuple(atom('stop')))).toEqual({})
  })

  it('is not found in anything else', () => {
    const others: Term[] = [
      tuple(atom('put'), 'milk'),
      tuple(atom('put'), 'milk', 1, 2),
      tuple('put', 'milk', 1),
      tuple(atom('get'), 'milk', 1),
      list(atom('put'), 'milk', 1),
      atom('put'),
      'put',
      null,
    ]
    for (const other of others) expect(Put.match(other)).toBeUndefined()
  })
})
