import { describe, expect, it } from 'vitest'
import { inspect } from '../../../main/otp/term/inspect.js'
import { isTerm, readRecord, showRecord } from '../../../main/otp/term/record.js'
import { Float, TermMap, atom, list, tuple } from '../../../main/otp/term/term.js'

const state = {
  names: TermMap.from([['shopping', 1]]),
  refsByName: TermMap.empty,
  last: undefined,
  inner: { maxRestarts: 3 },
}

describe('a record', () => {
  it('is shown as a map with snake_case atoms, records inside of it too', () => {
    expect(inspect(showRecord(state))).toBe(
      '%{inner: %{max_restarts: 3}, last: nil, names: %{"shopping" => 1}, refs_by_name: %{}}',
    )
  })

  it('is read back from the map that shows it, and from one with some fields changed', () => {
    expect(readRecord(state, showRecord(state))).toStrictEqual(state)
    const changed = (showRecord(state) as TermMap).put(atom('refs_by_name'), TermMap.from([['a', 1]]))
    expect(readRecord(state, changed)).toMatchObject({ names: state.names, refsByName: TermMap.from([['a', 1]]) })
    expect(readRecord(state, changed.delete(atom('names')))).toMatchObject({ names: state.names })
  })

  it('gives way to any other term', () => {
    expect(readRecord(state, atom('ok'))).toBe(atom('ok'))
  })
})

describe('a term', () => {
  it('is shown and read as itself', () => {
    for (const term of [
      null,
      true,
      1,
      10n ** 20n,
      'a',
      new Float(1),
      atom('a'),
      list(1),
      list(),
      tuple(1),
      TermMap.empty,
    ]) {
      expect(isTerm(term)).toBe(true)
      expect(showRecord(term)).toBe(term)
      expect(readRecord(term, 5)).toBe(5)
    }
  })

  it('is told from what is none', () => {
    for (const value of [undefined, {}, [], new Map(), () => 1, Symbol('a')]) expect(isTerm(value)).toBe(false)
  })
})
