import { describe, expect, it } from 'vitest'
import {
  type Doc,
  type Nesting,
  collapseLines,
  color,
  concat,
  flexBreak,
  forceUnfit,
  format,
  glue,
  group,
  line,
  lineBreak,
  nest,
  nextBreakFits,
  noLimit,
  string,
} from '../../../main/otp/term/layout.js'
import { recorded } from '../../support/terms.js'

type Written = string | readonly [string, ...unknown[]]

/** The document that reference/layout.exs wrote down. */
function readDoc(written: Written): Doc {
  if (typeof written === 'string') return written
  const [kind, first, second, third] = written
  const inner = () => readDoc(first as Written)
  switch (kind) {
    case 'nil':
      return null
    case 'line':
      return line
    case 'string':
      return string(first as string)
    case 'cons':
      return concat(inner(), readDoc(second as Written))
    case 'nest':
      return nest(inner(), second as Nesting, third as boolean)
    case 'break':
      return second === true ? flexBreak(first as string) : lineBreak(first as string)
    case 'group':
      return group(inner(), second as boolean)
    case 'fits':
      return nextBreakFits(inner(), second as boolean)
    case 'force':
      return forceUnfit(inner())
    case 'collapse':
      return collapseLines(first as number)
    case 'limit':
      return noLimit(inner())
    default:
      throw new Error(`unknown kind of document: ${kind}`)
  }
}

describe('format', () => {
  it('lays out the recorded documents as Inspect.Algebra does, at every width', () => {
    const cases = recorded<{ doc: Written; texts: Record<string, string> }[]>('layout.json')
    expect(cases.length).toBe(1000)
    for (const { doc, texts } of cases) {
      for (const [width, text] of Object.entries(texts)) {
        const laid = format(readDoc(doc), width === 'infinity' ? Infinity : Number(width))
        if (laid !== text) expect.soft({ doc, width, laid }).toEqual({ doc, width, laid: text })
      }
    }
  })

  it('puts colours in without counting them', () => {
    const doc = group(glue(color('ab', '\x1b[31m'), ' ', concat('cd', color(null, '\x1b[0m'))))
    expect(format(doc, 5)).toBe('\x1b[31mab cd\x1b[0m')
    expect(format(doc, 4)).toBe('\x1b[31mab\ncd\x1b[0m')
  })

  it('lays out a document of any length and depth', () => {
    let doc: Doc = 'end'
    for (let i = 0; i < 100_000; i++) doc = glue('x', ' ', doc)
    expect(format(group(doc), Infinity)).toHaveLength(200_003)
    for (let i = 0; i < 100_000; i++) doc = group(concat(doc, ''))
    expect(format(doc, Infinity)).toHaveLength(200_003)
  })
})
