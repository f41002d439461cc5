import { beforeEach, describe, expect, it } from 'vitest'
import { Device } from '../../main/iex/shell/device.js'
import { Shell } from '../../main/iex/shell/shell.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { FunctionBody } from '../../main/otp/process/function-body.js'
import { bootSystem } from '../../main/otp/system.js'
import type { Runtime } from '../../main/otp/process/runtime.js'

let runtime: Runtime
let output = ''
let shell: Shell

beforeEach(() => {
  output = ''
  runtime = bootSystem({ clock: new HandClock() })
  const device = new Device(runtime, (pieces, taken) => {
    for (const { text } of pieces) output += text
    taken()
  })
  shell = new Shell(device)
  runtime.run()
})

/** What the shell prints for `input`, once it has nothing more to do. */
function typed(input: string): string {
  output = ''
  shell.evaluate(input, () => undefined)
  runtime.run()
  return output
}

describe('compiled code', () => {
  it('recurses a million deep outside of a tail call', () => {
    typed('defmodule Deep do\n def sum([]), do: 0\n def sum([h | t]), do: h + sum(t)\nend')
    expect(typed('Deep.sum(Enum.to_list(1..1000000))')).toBe('500000500000\n')
  })

  it('is forgotten with what evaluated it, whether it failed or not', () => {
    for (const input of ['1 + 1', 'hd([])', 'Process.sleep(0); hd([])', 'Process.sleep(0)']) {
      typed(input)
      const left = [...runtime.processes()].filter(
        ({ body }) => body instanceof FunctionBody && body.evaluator !== null,
      )
      expect(left, input).toEqual([])
    }
  })

  it('gives way on the way back from a deep recursion as on the way into it', () => {
    typed('defmodule Deep do\n def sum(0), do: 0\n def sum(n), do: n + sum(n - 1)\nend')
    const turnsOf = (input: string): number => {
      output = ''
      shell.evaluate(input, () => undefined)
      let turns = 0
      for (; output === '' && runtime.scheduler.turn(); turns++);
      expect(output).toMatch(/^\d+\n$/)
      return turns
    }
    // 100,000 calls and as many returns, at 400 a turn
    expect(turnsOf('Deep.sum(100_000)')).toBeGreaterThan(490)
  })

  it('recurses thousands deep through functions of the library', () => {
    typed(
      'defmodule Through do\n def go(0), do: 0\n def go(n), do: hd(Enum.map([n], fn x -> 1 + go(x - 1) end))\n' +
        ' def up(0), do: throw(:bottom)\n def up(n), do: Enum.reduce([n], 0, fn x, acc -> acc + up(x - 1) end)\nend',
    )
    expect(typed('Through.go(5000)')).toBe('5000\n')
    expect(typed('try do\n Through.up(5000)\ncatch\n x -> {:caught, x}\nend')).toBe('{:caught, :bottom}\n')
  })

  it('makes a million tail calls', () => {
    typed('defmodule Tail do\n def down(0), do: :done\n def down(n), do: down(n - 1)\nend')
    expect(typed('Tail.down(1000000)')).toBe(':done\n')
  })

  it('raises an error from the bottom of a deep recursion to who rescues it at the top', () => {
    typed('defmodule Fall do\n def down(0), do: raise("bottom")\n def down(n), do: 1 + down(n - 1)\nend')
    expect(typed('try do\n Fall.down(10000)\nrescue\n e -> e.message\nend')).toBe('"bottom"\n')
  })

  it('gives way in an endless loop, and can be killed in it', () => {
    typed('defmodule Loop do\n def run, do: run()\nend')
    expect(typed('1')).toBe('1\n')
    output = ''
    shell.evaluate(
      'pid = spawn(fn -> Loop.run() end); :timer.sleep(1); Process.exit(pid, :kill); Process.alive?(pid)',
      () => undefined,
    )
    for (let i = 0; i < 50; i++) runtime.scheduler.turn()
    expect(output).toBe('')
    runtime.timers.advance(runtime.clock.now() + 5)
    for (let i = 0; i < 50; i++) runtime.scheduler.turn()
    expect(output).toBe('false\n')
  })

  it('waits in the middle of an expression', () => {
    typed('me = self(); pid = spawn(fn -> receive do x -> send(me, x * 2) end end)')
    const input = '[send(pid, 21), 1 + receive do n -> n end]'
    expect(typed(input)).toBe('[21, 43]\n')
  })

  it.each([
    'map_size(Map.new(l, &{&1, &1}))',
    'map_size(:maps.from_list(p))',
    'map_size(Map.take(m, l))',
    'map_size(Map.drop(m, l))',
    'map_size(:maps.with(l, m))',
    'map_size(:maps.without(l, m))',
    'map_size(Enum.frequencies(l))',
    'List.foldl(l, 0, &+/2)',
  ])('gives way in the middle of %s', (input) => {
    typed('l = Enum.to_list(1..40_000); m = Map.new(l, &{&1, &1}); p = Map.to_list(m); 1')
    output = ''
    shell.evaluate(input, () => undefined)
    let turns = 0
    for (; output === '' && runtime.scheduler.turn(); turns++);
    expect(output).not.toBe('')
    // A turn takes 4,000 items at most.
    expect(turns).toBeGreaterThan(9)
  })
})
