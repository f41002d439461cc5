/** Properties of the evaluator: what inspect writes of a term is that term again, and programs fail with nothing but Elixir's errors. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { play } from '../../main/iex/shell/session.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { terms } from '../support/terms.js'

const literal = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map(String),
  fc.constantFrom('nil', 'true', ':ok', '"text"', '1.5', '[]', '%{a: 1}', '{1, 2}', "'abc'", 'x', 'y'),
)

/** Expressions over the variables x and y: most of them fail. */
const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const part = tie('expression')
  const two = fc.tuple(part, part)
  return {
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      literal,
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/', '==', '<', '<>', '++', '--', '&&', '||', 'and', 'in'), two)
        .map(([operator, [a, b]]) => `(${a} ${operator} ${b})`),
      two.map(([a, b]) => `[${a} | ${b}]`),
      two.map(([a, b]) => `{${a}, ${b}}`),
      two.map(([a, b]) => `%{${b} => 1, k: ${a}}`),
      two.map(([a, b]) => `(case ${a} do ^x -> ${b}; {x, _} -> x; [h | _] when is_atom(h) -> h; _ -> y end)`),
      two.map(([a, b]) => `(if ${a}, do: ${b}, else: x)`),
      two.map(([a, b]) => `(fn x, z -> [z, ${a}, x] end).(${b}, 1)`),
      two.map(([a, b]) => `(try do ${a} rescue e -> e.__struct__ catch _, _ -> ${b} after y end)`),
      two.map(([a, b]) => `(for z <- ${a}, do: {z, ${b}})`),
      two.map(([a, b]) => `(with {:ok, z} <- ${a}, do: z, else: (_ -> ${b}))`),
      part.map((a) => `(x = ${a}; x)`),
      part.map((a) => `<<${a}::8, x::binary>>`),
      part.map((a) => `length(${a})`),
      part.map((a) => `elem(${a}, 1)`),
      part.map((a) => `inspect(${a})`),
      part.map((a) => `(${a}).k`),
      part.map((a) => `(${a})[:k]`),
      part.map((a) => `raise(${a})`),
      part.map((a) => `throw(${a})`),
    ),
  }
})

describe('programs', () => {
  it('fail with nothing but errors of Elixir', async () => {
    const programs = fc.sample(expression, { numRuns: 400, seed: 1 })
    const played = await play(
      ['x = 1; y = [2]', ...programs.map((text) => `x = 1; y = [2]; ${text}`)],
      'iex',
      () => undefined,
    )
    const ours = played.filter(
      ({ output }) => output === '' || /(?:Type|Reference|Range|Syntax)Error: |\(js\)|:js\b/.test(output),
    )
    expect(ours.map(({ input, output }) => `${input}\n${output}`)).toEqual([])
  })

  it('have the value that they are inspected as', async () => {
    const texts = fc.sample(terms, { numRuns: 300, seed: 2 }).map((term) => inspect(term, { limit: Infinity }))
    const whole = texts.filter((text) => !text.includes('#PID'))
    expect(whole.length).toBeGreaterThan(100)
    const inputs = whole.map(
      (text) =>
        `t = ${text}; {again, _} = Code.eval_string(inspect(t, limit: :infinity, printable_limit: :infinity)); again === t`,
    )
    const played = await play(inputs, 'iex', () => undefined)
    expect(
      played.filter(({ output }) => output !== 'true\n').map(({ input, output }) => `${input}\n${output}`),
    ).toEqual([])
  })
})
