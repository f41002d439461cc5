/** Graphemes are found a stretch at a time: they are those of the whole text, wherever the stretches end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemeAt, graphemeCountOf, graphemesOf } from '../../../main/otp/term/graphemes.js'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const wholly = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** Parts of which some join with what stands before them or behind. Nothing of what only some versions of Unicode join. */
const parts = fc.constantFrom(
  ...['a', 'é', 'я', '日', 'か', ' ', '\n', '\t', '\r', '\r\n', '\u0000', '\u00ad', '©'],
  ...['e\u0301', '\u0301', '\u0308\u0323', '\u200d', '\ufe0f', '\u0600', '\u0903'],
  ...['👍', '👍🏽', '🏽', '👩‍👩‍👧‍👦', '❤️', '🇩🇪', '🇩', '𝄞', '각', 'ᄀ', 'ᅡ', 'ᆨ'],
)
const texts = fc.array(parts, { maxLength: 300, size: 'max' }).map((all) => all.join(''))

describe('graphemes', () => {
  it('are those of the whole text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(graphemesOf(text)).toEqual(wholly(text))
        expect(graphemeCountOf(text)).toBe(wholly(text).length)
      }),
      { numRuns: 300 },
    )
  })

  it('may be longer than a stretch', () => {
    for (const long of [
      'e' + '\u0301'.repeat(500),
      '👩' + '\u200d👩'.repeat(300),
      '🇩🇪'.repeat(200),
      'ᄀ'.repeat(400),
    ]) {
      const text = `ab${long}cd`
      expect(graphemesOf(text)).toEqual(wholly(text))
      expect(graphemeAt(text, 2)).toBe(wholly(long)[0])
    }
  })

  it('are found one at a time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found: string[] = []
        for (let at = 0; at < text.length; at += (found.at(-1) as string).length) found.push(graphemeAt(text, at))
        expect(found).toEqual(wholly(text))
      }),
      { numRuns: 30 },
    )
    expect(graphemeAt('')).toBe('')
  })

  it('are one letter each in an Indic conjunct, as in OTP 25', () => {
    expect(graphemesOf('क्षि a')).toEqual(['क्', 'षि', ' ', 'a'])
  })
})
