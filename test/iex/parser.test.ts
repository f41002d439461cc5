import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Node } from '../../main/iex/syntax/ast.js'
import { brokenOff, parse, parseInput, warningText, type ParseOptions } from '../../main/iex/syntax/parse.js'
import { quoted } from '../../main/iex/syntax/quoted.js'
import { inspect } from '../../main/otp/term/inspect.js'

const prompt: ParseOptions = { file: 'iex', line: 1 }

/** The texts of a file that reference/record.exs filled with the answers of Elixir's own parser. */
function recorded(name: string): [text: string, answer: string][] {
  const content = readFileSync(new URL(`reference/${name}`, import.meta.url), 'utf8').trimEnd()
  return content.split('\n%%\n').map((block) => block.split('\n=>\n') as [string, string])
}

/** What the parser makes of `text`, as the recorded answers write it. */
function answer(text: string): string {
  const parsed = parse(text, prompt)
  const warnings = parsed.warnings.map((warning) => warningText(warning, 'iex')).join('')
  if (parsed.status === 'ok') return warnings + shown(parsed.forms, true)
  return `${warnings}** (${parsed.problem.kind}) ${parsed.problem.message}`
}

function shown(node: Node, columns: boolean): string {
  return inspect(quoted(node, { columns }), { limit: Infinity, printableLimit: Infinity, width: 100_000 })
}

function forms(text: string): Node {
  const parsed = parse(text, prompt)
  if (parsed.status !== 'ok') throw new Error(parsed.problem.message)
  return parsed.forms
}

/** The tree of `text` without places, and without blocks round single expressions. */
function plain(text: string): string {
  return JSON.stringify(forms(text), (key, value: unknown) => {
    if (key === 'line' || key === 'column') return undefined
    const node = value as Node | null
    return typeof node === 'object' && node?.kind === 'block' && node.body.length === 1 ? node.body[0] : value
  })
}

describe("Elixir's own parser and ours", () => {
  it.each(recorded('forms.txt'))('make the same of %j', (text, expected) => {
    expect(answer(text)).toBe(expected)
  })

  it.each(recorded('errors.txt'))('say the same of %j', (text, expected) => {
    expect(answer(text)).toBe(expected)
  })

  it('refuse what hides code', () => {
    const message = (text: string): string => answer(text).split('\n')[0] as string
    expect(message('a\u202eb')).toBe(
      '** (SyntaxError) iex:1:2: unexpected token: "\u202e" (column 2, code point U+202E)',
    )
    expect(message('# a\u202eb')).toBe(
      '** (SyntaxError) iex:1:1: invalid bidirectional formatting character in comment: \\u202E',
    )
    expect(message('"a\u202eb"')).toBe(
      '** (SyntaxError) iex:1:3: invalid bidirectional formatting character in string: \\u202E. If you want to use such ' +
        'character, use it in its escaped \\u202E form instead',
    )
    expect(message(`${'<'.repeat(7)} HEAD`)).toBe(
      '** (SyntaxError) iex:1:1: found an unexpected version control marker, please resolve the conflicts: ' +
        `${'<'.repeat(7)} HEAD`,
    )
  })

  it('group every pair of operators alike', () => {
    const [head = '', ...rows] = readFileSync(new URL('reference/precedence.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
    const operators = head.replace('not in', 'not-in').split(' ')
    const grouping = (text: string, grouped: string): string => (plain(text) === plain(grouped) ? '(' : ')')
    const ours = rows.map((row, index) => {
      const left = row.slice(0, row.search(/ [()]/))
      const cells = operators.map((name) => {
        const right = name.replace('not-in', 'not in')
        return index < operators.length
          ? grouping(`a ${left} b ${right} c`, `(a ${left} b) ${right} c`)
          : grouping(`${left} a ${right} b`, `(${left} a) ${right} b`)
      })
      return `${left} ${cells.join('')}`
    })
    expect(ours).toEqual(rows)
  })
})

describe('the text at the prompt', () => {
  it.each([
    '1 +',
    '[1, 2',
    'if true do',
    'if true do\n  1\nelse',
    '"abc',
    '"""\nabc\n',
    'fn x ->',
    'a =\n',
    'Enum.map([1], fn x ->\n',
    'defmodule A do\n  def f do\n  end\n',
    '~w(a b\n',
    '%{a: 1,\n',
    'x |>\n',
    '@doc """\n',
    "'abc",
    '"#{1 +}"',
  ])('%j may go on', (text) => {
    expect(parse(text, prompt).status).toBe('incomplete')
  })

  it.each(['', '\n', '# comment\n', '1 +\n2', 'a\n', ')', '1 2', '[1}', '"a" "b"', '"""abc'])(
    '%j is finished',
    (text) => {
      expect(parse(text, prompt).status).not.toBe('incomplete')
    },
  )

  it('names the line of the prompt, and the lines after it', () => {
    const first = parse('1 2', { file: 'iex', line: 7 })
    expect(first).toMatchObject({
      status: 'error',
      problem: { message: 'iex:7:3: syntax error before: "2"\n    |\n  7 | 1 2\n    |   ^' },
    })
    const second = parse('[1, 2\n}', { file: 'iex', line: 12 })
    expect(second).toMatchObject({
      problem: {
        message: 'iex:13:1: unexpected token: }. The "[" at line 12 is missing terminator "]"',
        line: 13,
        column: 1,
        snippet: null,
      },
    })
  })

  it('goes on with the value before when it begins with an operator', () => {
    const piped = parseInput('|> f()', prompt, false)
    expect(piped.status === 'ok' && shown(piped.forms, false)).toBe(shown(forms('v(-1) |> f()'), false))
    const after = parseInput('|> f()', { file: 'iex', line: 3 }, true)
    expect(after).toMatchObject({
      status: 'error',
      problem: {
        message:
          'iex:3:1: pipe shorthand is not allowed immediately after a match expression in IEx. To make it work, surround ' +
          "the whole pipeline with parentheses '|>'\n    |\n  3 | |> f()\n    | ^",
      },
    })
    expect(parseInput('- 1', prompt, true).status).toBe('ok')
  })

  it('that is broken off is an incomplete expression', () => {
    expect(brokenOff({ file: 'iex', line: 4 })).toMatchObject({
      kind: 'TokenMissingError',
      message: 'iex:4: incomplete expression',
    })
  })
})

describe('a text of any kind', () => {
  const pieces = [
    'do',
    'end',
    'fn',
    '->',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<<',
    '>>',
    '%{',
    '%',
    ',',
    ';',
    '\n',
    ' ',
    'a',
    'A',
    'a: ',
  ]
  const more = [
    '1',
    '"',
    "'",
    '#{',
    '#',
    ':',
    '.',
    '..',
    '//',
    '|',
    '|>',
    '&',
    '@',
    '-',
    '+',
    ' -',
    'not',
    'in',
    'when',
    '~s',
    '"""',
    '\\',
    'é',
  ]

  it('is answered, never with a thrown error', () => {
    const soup = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 30 }).map((words) => words.join(''))
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const parsed = parse(text, prompt)
        if (parsed.status !== 'ok') expect(parsed.problem.message).toMatch(/^iex:\d/)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', '['.repeat(5000) + ']'.repeat(5000)],
    ['parentheses', '('.repeat(5000) + ')'.repeat(5000)],
    ['functions', 'fn -> '.repeat(5000) + '1' + ' end'.repeat(5000)],
    ['calls', 'f '.repeat(5000) + '1'],
    ['signs', ' -'.repeat(5000) + '1'],
    ['operators', 'a' + ' ++ a'.repeat(5000)],
    ['interpolations', '"#{'.repeat(5000) + '1' + '}"'.repeat(5000)],
    ['blocks', 'if a do '.repeat(5000) + ' end'.repeat(5000)],
  ])('nested deeply in %s is refused in words', (_, text) => {
    const parsed = parse(text, prompt)
    if (parsed.status === 'error') expect(parsed.problem.description).toBe('the code is nested too deeply')
    else expect(parsed.status).toBe('incomplete')
  })

  it('may be long where it is not deep', () => {
    expect(parse(`[${'1, '.repeat(50_000)}1]`, prompt).status).toBe('ok')
    expect(parse('a + '.repeat(50_000) + 'a', prompt).status).toBe('ok')
    expect(parse('a |> b() '.repeat(5_000) + '\n', prompt).status).toBe('error')
    expect(parse('a\n'.repeat(50_000), prompt).status).toBe('ok')
  })
})

describe('the tree', () => {
  it('knows the place of literals and lists too', () => {
    expect(forms('{1, [a: "b"]}')).toMatchObject({
      kind: 'tuple',
      line: 1,
      column: 1,
      items: [
        { kind: 'literal', value: 1, column: 2 },
        { kind: 'list', column: 5, items: [{ items: [{ column: 6 }, { value: 'b', column: 9 }] }] },
      ],
    })
  })

  it('holds clauses with their guards', () => {
    expect(forms('fn a, b when c -> d end')).toMatchObject({
      kind: 'fn',
      clauses: [
        {
          args: [{ kind: 'call', name: 'when', args: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }],
          body: { kind: 'variable', name: 'd' },
        },
      ],
    })
  })

  it('makes no atom of names that are called or bound', () => {
    const made: string[] = []
    parse('x = f(:a, b: 1)\nx.c(Mod)', {
      ...prompt,
      names: (name) => {
        made.push(name)
        return null
      },
    })
    expect(made).toEqual(['a', 'b'])
  })
})
