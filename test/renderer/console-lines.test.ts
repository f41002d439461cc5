import { describe, expect, it } from 'vitest'
import type { ConsolePiece } from '../../shared/pages/console.js'
import { appendedPieces, longestLine, matchesOf, mostLines } from '../../renderer/stores/console-lines.js'
import { partsOfLine } from '../../renderer/components/console/console-text.js'

let seq = 0
const piece = (kind: ConsolePiece['kind'], text: string, more: Partial<ConsolePiece> = {}): ConsolePiece => ({
  seq: ++seq,
  kind,
  text,
  prompt: null,
  links: [],
  ...more,
})
const texts = (pieces: readonly ConsolePiece[]): string[] => appendedPieces([], pieces).map(({ text }) => text)

describe('the lines of the console', () => {
  it('are cut at line breaks; what has none goes on in the next piece', () => {
    expect(texts([piece('output', 'a\nb'), piece('output', 'c\n'), piece('output', '\nd\n')])).toEqual([
      'a',
      'bc',
      '',
      'd',
    ])
  })

  it('an input begins a line of its own, with its prompts', () => {
    const lines = appendedPieces([], [piece('output', 'half'), piece('input', 'fn ->\n1 end', { prompt: 'iex(3)>' })])
    expect(lines.map(({ prompt, text }) => [prompt, text])).toEqual([
      ['', 'half'],
      ['iex(3)>', 'fn ->'],
      ['...(3)>', '1 end'],
    ])
  })

  it('keep their keys while they grow', () => {
    const before = appendedPieces([], [piece('output', 'a')])
    expect(appendedPieces(before, [piece('output', 'b\n')])[0]?.key).toBe(before[0]?.key)
  })

  it('move their links along', () => {
    const pid = { thing: { kind: 'process', pid: '<0.9.0>' }, title: 'Nine' } as const
    const lines = appendedPieces(
      [],
      [piece('output', 'x '), piece('output', 'y\n#PID<0.9.0>\n', { links: [{ ...pid, start: 2, end: 13 }] })],
    )
    expect(lines[1]?.links).toEqual([{ ...pid, start: 0, end: 11 }])
    const joined = appendedPieces(
      [],
      [piece('output', 'see '), piece('output', '#PID<0.9.0>', { links: [{ ...pid, start: 0, end: 11 }] })],
    )
    expect(joined[0]?.links).toEqual([{ ...pid, start: 4, end: 15 }])
  })

  it('are bounded, in number and in length', () => {
    const lines = appendedPieces(
      [],
      [piece('output', 'x\n'.repeat(mostLines + 5)), piece('output', 'y'.repeat(longestLine * 2))],
    )
    expect(lines).toHaveLength(mostLines)
    expect(lines.at(-1)?.text).toHaveLength(longestLine + 1)
    const written = Array.from({ length: 9 }, () => piece('output', 'y'.repeat(longestLine / 4)))
    expect(appendedPieces([], written).at(-1)?.text).toBe(`${'y'.repeat(longestLine)}…`)
  })

  it('are found without case', () => {
    expect(matchesOf(appendedPieces([], [piece('output', 'One\ntwo\nNone\n')]), 'one')).toEqual([0, 2])
    expect(matchesOf(appendedPieces([], [piece('output', 'One\n')]), '')).toEqual([])
  })
})

describe('the parts of a line', () => {
  const parts = (kind: ConsolePiece['kind'], text: string, search = '', links: ConsolePiece['links'] = []) =>
    partsOfLine(
      appendedPieces([], [piece(kind, text, { links, prompt: kind === 'input' ? 'iex(1)>' : null })])[0] as never,
      search,
    )

  it('are its text again', () => {
    const text = 'def price("milk"), do: %{a: 1, b: :c} # two'
    for (const kind of ['input', 'value', 'output', 'error'] as const)
      expect(
        parts(kind, text, 'milk')
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
  })

  it('have colours where there is Elixir', () => {
    const colourOf = (kind: ConsolePiece['kind'], text: string, wanted: string) =>
      parts(kind, text).find((part) => part.text === wanted)?.colour
    expect(colourOf('input', 'x = :ok', ':ok')).toBe('atom')
    expect(colourOf('value', '{:ok, 12}', '12')).toBe('number')
    expect(colourOf('output', ':ok', ':ok')).toBe('')
  })

  it('of an input are coloured as parts of the whole', () => {
    const text = 'if true do\n  """\n  if #{1}\n  """\nend'
    const lines = appendedPieces([], [piece('input', text, { prompt: 'iex(1)>' })])
    const coloured = lines.map((line) => partsOfLine(line, '').map((part) => [part.text, part.colour]))
    expect(coloured[0]).toContainEqual(['do', 'keyword'])
    expect(coloured[2]).toEqual([
      ['  if ', 'string'],
      ['#{', ''],
      ['1', 'number'],
      ['}', ''],
    ])
    expect(coloured[4]).toEqual([['end', 'keyword']])
  })

  it('have no colours where an answer to a process was typed', () => {
    const [line] = appendedPieces([], [piece('input', 'end of :it', { prompt: 'name?' })])
    expect(partsOfLine(line as never, '')).toEqual([{ text: 'end of :it', colour: '', link: null, found: false }])
  })

  it('mark what is looked for, and what links', () => {
    const link = { thing: { kind: 'process', pid: '<0.9.0>' }, title: 'Nine', start: 1, end: 12 } as const
    const found = parts('value', '{#PID<0.9.0>, :pid}', 'pid', [link])
    expect(found.filter((part) => part.link !== null).map((part) => part.text)).toEqual(['#', 'PID', '<0.9.0>'])
    expect(found.filter((part) => part.found).map((part) => part.text)).toEqual(['PID', 'pid'])
  })
})
