import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { words } from '../../main/kv-server/words.js'
import { binaryBytes, bitstring } from '../../main/otp/term/bitstring.js'

/** What String.split/1 makes of texts and bytes, recorded by reference/split.exs: the input, then the words, in base 64. */
const recorded = readFileSync(new URL('reference/split.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

describe('the words of a line', () => {
  it('are those that String.split/1 finds, of text with all kinds of white space and of bytes that are no text', () => {
    expect(recorded.length).toBeGreaterThan(300)
    for (const line of recorded) {
      const [input = '', ...expected] = line.split(' ')
      const found = words(bitstring(Uint8Array.from(Buffer.from(input, 'base64'))))
      expect(
        found.map((word) => Buffer.from(binaryBytes(word)).toString('base64')),
        input,
      ).toEqual(expected)
    }
  })
})
