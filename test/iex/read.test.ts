import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, type ReadOptions } from '../../main/iex/syntax/read.js'
import { atomCount } from '../../main/otp/term/atom.js'
import { same } from '../../main/otp/term/compare.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { Pid, alias, atom, atomTerm, listFrom, tupleFrom, type Term } from '../../main/otp/term/term.js'
import { terms } from '../support/terms.js'

function shown(text: string, options?: ReadOptions): string {
  const result = read(text, options)
  return result.ok ? inspect(result.term) : `${result.line}:${result.column} ${result.message}`
}

describe('read', () => {
  it.each([
    ['1_000', '1000'],
    ['-0x1F', '-31'],
    ['?a', '97'],
    ['1.5e-3', '0.0015'],
    ['-0.0', '-0.0'],
    ['123_456_789_012_345_678_901', '123456789012345678901'],
    ['"a\\tb\\u00e9\\x41"', '"a\\tbéA"'],
    ['"""\n  two\n  lines\n  """', '"two\\nlines\\n"'],
    ["'abc'", "'abc'"],
    ['nil', 'nil'],
    ['[true | [false]]', '[true, false]'],
    ['[1, 2 | 3]', '[1, 2 | 3]'],
    ['{:ok, "milk", [1.0]}', '{:ok, "milk", [1.0]}'],
    ['[ok: 1, error: {:ok, 2}]', '[ok: 1, error: {:ok, 2}]'],
    ['%{"milk" => 2, 1 => nil, ok: %{}}', '%{1 => nil, :ok => %{}, "milk" => 2}'],
    ['%{1 => :ok, 1 => :error}', '%{1 => :error}'],
    ['1..9', '1..9'],
    ['1..9//3', '1..9//3'],
    ['<<1, 2, 255>>', '<<1, 2, 255>>'],
    ['<<5::3, 1::size(4)>>', '<<81::size(7)>>'],
    ['<<"é", 255, -1::16>>', '<<195, 169, 255, 255, 255>>'],
    ['~w(a b)', '["a", "b"]'],
    ['~S(a\\b)', '"a\\\\b"'],
    ['  (1) # one', '1'],
  ])('gives the term of %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('counts a range down where its end is below its start', () => {
    const [down, explicit] = [read('9..1'), read('9..1//-1')]
    expect(down.ok && explicit.ok && same(down.term, explicit.term)).toBe(true)
  })

  it('keeps a struct as a map with its name', () => {
    const range = read('%Range{first: 1, last: 2, step: 1}', { newAtoms: 'make' })
    const literal = read('1..2')
    expect(range.ok && literal.ok && same(range.term, literal.term)).toBe(true)
  })

  it.each([
    ['', '1:1 nothing is written here; write nil for no value'],
    ['milk', '1:1 milk is a name, not a value; write "milk" for a text'],
    ['[1,', '1:4 missing terminator: ] (for "[" starting at line 1)'],
    ['[1,\n2', '2:2 missing terminator: ] (for "[" starting at line 1)'],
    ['1 +', '1:3 the value is incomplete'],
    ['1; 2', '1:4 one value is wanted, and here a second one begins'],
    ['1 + 1', '1:3 only plain values can be read here, and this would have to be evaluated'],
    ['[self()]', '1:2 only plain values can be read here, and self(…) would have to be evaluated'],
    ['fn -> 1 end', '1:1 a function cannot be typed as a value'],
    ['"a#{1}"', '1:1 "#{" begins code, and code is not run here; write "\\#{" for the two characters'],
    [
      '%{ok: 1, 2}',
      '1:8 unexpected expression after keyword list. Keyword lists must always come last in lists and maps.',
    ],
    ['"é😀" ]', '1:7 unexpected token: ]'],
    ['<<1::size(9_000_000)>>', '1:4 a segment has at most 1048576 bits, not 9000000'],
    ['<<1.5>>', '1:3 a bitstring is written as integers with an optional size, and texts: <<1, 2::size(4), "a">>'],
    ['1..2//0', '1:2 the step of a range is not 0'],
    ['%{%{} | ok: 1}', '1:2 a map to update cannot be given here; write the whole map'],
    [
      '"\\xZ"',
      '1:2 invalid hex escape character, expected \\xHH where H is a hexadecimal digit. Syntax error after: \\x',
    ],
  ])('refuses %j with its place and a sentence', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('atoms that are typed', () => {
  it('are refused when they are new, and are not made', () => {
    const before = atomCount()
    expect(shown('{:ok, :never_seen_1}')).toBe(
      '1:7 there is no atom :never_seen_1 yet, and typing one does not make it; write "never_seen_1" for a text',
    )
    expect(shown('[never_seen_2: 1]')).toContain('1:2 there is no atom :never_seen_2 yet')
    expect(shown('%{"never seen 3": 1}')).toContain('there is no atom :"never seen 3" yet')
    expect(shown('Never.Seen')).toBe(
      '1:1 there is no module Never.Seen yet, and typing one does not make it; write "Never.Seen" for a text',
    )
    expect(shown('%Never.Seen{}')).toContain('there is no module Never.Seen yet')
    expect(shown('~w(never_seen_4)a')).toContain('there is no atom :never_seen_4 yet')
    expect(atomCount()).toBe(before)
  })

  it('are given when they are known', () => {
    alias('Known.Module')
    atom('known atom')
    expect(shown('{Known.Module, :"known atom"}')).toBe('{Known.Module, :"known atom"}')
  })

  it('are made where the caller says so', () => {
    expect(shown('[:never_seen_5, New.Module]', { newAtoms: 'make' })).toBe('[:never_seen_5, New.Module]')
  })
})

describe('pids', () => {
  const pid = new Pid(42, 0)
  const options: ReadOptions = { pid: (number, serial) => (number === 42 && serial === 0 ? pid : undefined) }

  it('are what the caller finds for pid(0, number, serial)', () => {
    for (const text of ['pid(0, 42, 0)', 'pid("0.42.0")']) {
      const result = read(text, options)
      expect(result.ok && result.term).toBe(pid)
    }
  })

  it('are refused when there is no such process, or none can be named', () => {
    expect(shown('pid(0, 43, 0)', options)).toBe('1:1 there is no process #PID<0.43.0>')
    expect(shown('pid(1)', options)).toBe('1:1 a pid is written as pid(0, 101, 0)')
    expect(shown('pid(0, 42, 0)')).toContain('would have to be evaluated')
  })

  it('as they are printed are a comment, and the refusal says what to write', () => {
    const sentence = '#PID<0.42.0> cannot be typed, because "#" begins a comment; write pid(0, 42, 0)'
    expect(shown('#PID<0.42.0>')).toBe(`1:1 ${sentence}`)
    expect(shown('{:ok, #PID<0.42.0>}')).toBe(`1:7 ${sentence}`)
    expect(shown('"#PID<0.42.0>"')).toBe('"#PID<0.42.0>"')
    expect(shown('#Reference<0.1.2.3>')).toBe('1:1 #Reference<0.1.2.3> cannot be typed: "#" begins a comment')
  })
})

/** Whether a quote makes one grapheme with what is before it, as behind U+0600: neither Elixir nor we see it then. */
function hidesQuote(text: string): boolean {
  return [...new Intl.Segmenter().segment(text)].some(({ segment }) => /.["']$/su.test(segment))
}

describe('what inspect prints', () => {
  const names = fc.oneof(fc.string({ maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 4 }))
  // Elixir reads names in normal form C, and prints some others without quotes
  const withAtoms = fc.tuple(terms, fc.array(names)).map(([term, texts]): Term => {
    return tupleFrom([term, listFrom(texts.map((text) => atomTerm(text.normalize('NFC'))))])
  })

  it('is read as the same term', () => {
    fc.assert(
      fc.property(withAtoms, fc.constantFrom(20, 80, 200), (term, width) => {
        const text = inspect(term, { width, limit: Infinity, printableLimit: Infinity })
        fc.pre(!text.includes('#PID<') && !hidesQuote(text))
        const result = read(text)
        expect(result).toMatchObject({ ok: true })
        if (result.ok) expect(same(result.term, term), text).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is not read where a quote makes one grapheme with what is before it', () => {
    const text = inspect(tupleFrom(['\u0600', null]))
    expect(hidesQuote(text)).toBe(true)
    expect(read(text)).toMatchObject({ ok: false, message: 'missing terminator: " (for string starting at line 1)' })
  })

  it('is never answered with a thrown error, cut off anywhere', () => {
    fc.assert(
      fc.property(terms, fc.nat(200), (term, length) => {
        const result = read(inspect(term).slice(0, length))
        if (!result.ok) expect(result.message).not.toBe('')
      }),
    )
  })
})
