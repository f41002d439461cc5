import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../renderer/components/buckets/pasted.js'

const plain = (text: string, value: string) => ({ key: { kind: 'string', text }, value })
const term = (text: string, value: string) => ({ key: { kind: 'term', text }, value })

describe('entries out of pasted lines', () => {
  it('takes the cells of a spreadsheet', () => {
    expect(entriesOf('milk\t2\r\nrye bread\t[1, 2]\r\n')).toEqual({
      entries: [plain('milk', '2'), plain('rye bread', '[1, 2]')],
    })
  })

  it('takes a map as Elixir writes it, brackets and commas left out', () => {
    expect(entriesOf('%{\n  "milk" => 2,\n  "a\\nb" => {:ok, "=>"},\n  :atom => nil\n}')).toEqual({
      entries: [term('"milk"', '2'), term('"a\\nb"', '{:ok, "=>"}'), term(':atom', 'nil')],
    })
  })

  it('takes keywords and the pairs of JSON; their keys are strings', () => {
    expect(entriesOf('milk: 2\n"rye bread": "x: y",')).toEqual({
      entries: [plain('milk', '2'), plain('rye bread', '"x: y"')],
    })
  })

  it('says which line is no entry', () => {
    expect(entriesOf('milk: 2\n\njust words')).toEqual({ line: 3 })
    expect(entriesOf(' \n')).toEqual({ line: 1 })
  })
})
