import { describe, expect, it } from 'vitest'
import { floatText, inspectedFloat, parseFloatText, parseInteger } from '../../../main/otp/term/numbers.js'
import { floatOf, recorded } from '../../support/terms.js'

describe('floats', () => {
  it('are written as Elixir writes them, and read back', () => {
    const cases = recorded<[string, string, string][]>('floats.json')
    expect(cases.length).toBeGreaterThan(3000)
    for (const [bits, inspected, text] of cases) {
      const value = floatOf(bits)
      expect([bits, inspectedFloat(value), floatText(value)]).toEqual([bits, inspected, text])
      expect(Object.is(parseFloatText(text)?.value, value)).toBe(true)
    }
  })

  it('are not read from other text, nor when they are too large', () => {
    for (const text of ['1', '1.', '.5', '1e5', '1.0e', '1.0x', '', '1.0e400'])
      expect(parseFloatText(text)).toBeUndefined()
  })
})

describe('integers', () => {
  it('are read in any base, exactly', () => {
    expect(parseInteger('0042')).toBe(42)
    expect(parseInteger('-7')).toBe(-7)
    expect(parseInteger('+7')).toBe(7)
    expect(parseInteger('zZ', 36)).toBe(35 * 36 + 35)
    expect(parseInteger('9007199254740991')).toBe(9007199254740991)
    expect(parseInteger('9007199254740992')).toBe(9007199254740992n)
    for (const base of [2, 8, 10, 16, 36]) {
      const value = 123456789012345678901234567890n
      expect(parseInteger(value.toString(base), base)).toBe(value)
      expect(parseInteger(`-${value.toString(base)}`, base)).toBe(-value)
    }
  })

  it('are not read from other text', () => {
    for (const text of ['', '-', '1a', '1_0', ' 1', '--1', 'é']) expect(parseInteger(text)).toBeUndefined()
    expect(parseInteger('2', 2)).toBeUndefined()
  })
})
