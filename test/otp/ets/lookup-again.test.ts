/** What a look-up remembers for the next one is never older than the table. */
import { expect, test } from 'vitest'
import * as Ets from '../../../main/otp/ets/ets.js'
import { atom, list, pair, type Term, triple, type Tuple } from '../../../main/otp/term/term.js'
import { testRuntime } from '../../support/run.js'

const named = list(atom('named_table'))

function value(row: Tuple | undefined): Term | undefined {
  return row?.e1
}

test('a row of a string key is the one last put in, whatever was looked up before', () => {
  const { run } = testRuntime()
  run(() => {
    const id = Ets.create(atom('rows'), list())
    Ets.insert(id, pair('key', 1))
    expect(value(Ets.find(id, 'key'))).toBe(1)
    expect(value(Ets.find(id, 'key'))).toBe(1)
    Ets.insert(id, pair('key', 2))
    expect(value(Ets.find(id, 'key'))).toBe(2)
    Ets.updateCounter(id, 'key', 3)
    expect(value(Ets.find(id, 'key'))).toBe(5)
    Ets.insert(id, triple('key', 6, 7))
    expect(Ets.find(id, 'key')?.size).toBe(3)
    Ets.deleteKey(id, 'key')
    expect(Ets.find(id, 'key')).toBe(undefined)
    const row = pair('key', 8)
    Ets.insert(id, row)
    expect(value(Ets.find(id, 'key'))).toBe(8)
    Ets.deleteObject(id, pair('key', 8))
    expect(Ets.find(id, 'key')).toBe(undefined)
    Ets.insert(id, row)
    expect(value(Ets.find(id, 'key'))).toBe(8)
    Ets.deleteAllObjects(id)
    expect(Ets.find(id, 'key')).toBe(undefined)
  })
})

test('rows are found when a table grows beyond what is remembered, and shrinks again', () => {
  const { run } = testRuntime()
  run(() => {
    const id = Ets.create(atom('rows'), list())
    const find = (i: number): Term | undefined => value(Ets.find(id, `key${i}`))
    for (let i = 0; i < 6000; i++) {
      Ets.insert(id, pair(`key${i}`, i))
      expect(find(i)).toBe(i)
    }
    for (let i = 0; i < 6000; i++) Ets.insert(id, pair(`key${i}`, -i - 1))
    for (let i = 0; i < 6000; i++) expect(find(i)).toBe(-i - 1)
    for (let i = 0; i < 5000; i++) Ets.deleteKey(id, `key${i}`)
    for (let i = 0; i < 6000; i++) expect(find(i)).toBe(i < 5000 ? undefined : -i - 1)
  })
})

test('a name means the table that has it now', () => {
  const { run } = testRuntime()
  run(() => {
    const name = atom('names')
    Ets.create(name, named)
    Ets.insert(name, pair('key', 1))
    expect(value(Ets.find(name, 'key'))).toBe(1)
    Ets.deleteTable(name)
    expect(() => Ets.find(name, 'key')).toThrow()
    Ets.create(name, named)
    expect(Ets.find(name, 'key')).toBe(undefined)
    Ets.insert(name, pair('key', 2))
    Ets.rename(name, atom('others'))
    expect(() => Ets.find(name, 'key')).toThrow()
    expect(value(Ets.find(atom('others'), 'key'))).toBe(2)
  })
})
