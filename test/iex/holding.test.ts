/** Functions of the library that are given much let others run while they are at it: counted in turns, without a look at the time. */
import { describe, expect, it } from 'vitest'
import { Console } from '../../main/iex/shell/console.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { bootSystem } from '../../main/otp/system.js'

/** What is given before, then what is measured. */
const expressions: readonly (readonly [before: string, expression: string])[] = [
  ['l = Enum.to_list(1..100_000)', 'l ++ l'],
  ['l = Enum.to_list(1..100_000)', 'l -- Enum.reverse(l)'],
  ['l = Enum.to_list(1..100_000)', ':erlang.append(l, l)'],
  ['l = Enum.to_list(1..100_000)', ':lists.uniq(l)'],
  ['l = Enum.to_list(1..100_000)', 'Enum.join(l, ",")'],
  ['l = Enum.to_list(1..100_000)', 'Enum.shuffle(l)'],
  ['l = Enum.to_list(1..100_000)', 'Enum.take_random(l, 10)'],
  ['l = Enum.to_list(1..100_000)', 'Enum.sort(l, &(&1 >= &2))'],
  ['l = Enum.to_list(1..100_000)', ':array.from_list(l)'],
  ['l = Enum.to_list(1..100_000)', ':erlang.term_to_binary(l)'],
  ['b = :erlang.term_to_binary(Enum.to_list(1..100_000))', ':erlang.binary_to_term(b)'],
  ['l = Enum.map(1..100_000, &{&1, &1})', 'Enum.into(l, %{})'],
  ['l = Enum.map(1..100_000, &[&1])', 'List.flatten(l)'],
  ['l = Enum.map(1..100_000, &[&1])', ':lists.flatlength(l)'],
  ['s = String.duplicate("abcde", 20_000)', 'String.to_charlist(s)'],
  ['s = String.duplicate("abcde", 20_000)', ':erlang.binary_to_list(s)'],
  ['l = List.duplicate(?a, 100_000)', 'to_string(l)'],
  ['l = List.duplicate(?a, 100_000)', '"#{l}"'],
  ['l = List.duplicate(?a, 100_000)', 'List.to_string(l)'],
  ['l = List.duplicate(?a, 100_000)', 'IO.chardata_to_string(l)'],
  ['l = List.duplicate(?a, 100_000)', ':erlang.iolist_to_binary(l)'],
  ['l = List.duplicate(?a, 100_000)', ':erlang.iolist_size(l)'],
  ['l = Enum.to_list(1..100_000)', 'inspect(l, limit: :infinity)'],
  ['l = Enum.map(1..100_000, &{&1, &1})', ':io_lib.format("~p", [l])'],
  ['l = Enum.reduce(1..100_000, [], fn _, l -> [l] end)', ':io_lib.format("~w", [l])'],
  ['l = Enum.reduce(1..100_000, 0, fn _, l -> {l} end)', ':io_lib.format("~p", [l])'],
]

/** The turns that processes have while the console is busy with `input`. */
function turnsOf(input: string): { readonly turns: number; readonly output: string } {
  const [before, expression] = input.split('\n') as [string, string]
  const runtime = bootSystem({ clock: new HandClock() })
  let output = ''
  const console = new Console(runtime, {
    deliver(pieces, taken) {
      for (const { text } of pieces) output += text
      taken()
    },
  })
  const turns = (line: string): number => {
    output = ''
    console.give(line)
    let count = 0
    while (console.state.busy) {
      if (!runtime.scheduler.turn()) throw new Error(`waits for ever: ${line}`)
      count++
    }
    return count
  }
  turns(`${before}; 1`)
  return { turns: turns(`x = ${expression}; 1`), output }
}

/** Turns that 100,000 items take at least, in portions of 2,000 that count 200 of the 400 reductions of a turn. */
const fewest = 15

describe('a function of the library that is given 100,000 items', () => {
  it.each(expressions)('(%s) lets others run: %s', (before, expression) => {
    const { turns, output } = turnsOf(`${before}\n${expression}`)
    expect(output).toBe('1\n')
    expect(turns).toBeGreaterThan(fewest)
  })
})
