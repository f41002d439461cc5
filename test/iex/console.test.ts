import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Console, type ConsoleState, promptText } from '../../main/iex/shell/console.js'
import type { Piece } from '../../main/iex/shell/outbox.js'
import { startSession } from '../../main/iex/shell/session.js'
import { installKv } from '../../main/kv/install.js'
import { HeapGuard } from '../../main/otp/heap-guard.js'
import { HandClock } from '../../main/otp/process/clock.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { bootSystem } from '../../main/otp/system.js'
import { pidText } from '../../main/otp/term/handle-text.js'

let runtime: Runtime
let shown: Shown

/** A console, and what it has shown. */
class Shown {
  pieces: Piece[] = []
  states: ConsoleState[] = []
  /** Takes what is delivered; null: at once. */
  waiting: (() => void)[] | null = null
  readonly console: Console

  constructor(on: Runtime) {
    this.console = new Console(on, {
      deliver: (pieces, taken) => {
        this.pieces.push(...pieces)
        if (this.waiting === null) taken()
        else this.waiting.push(taken)
      },
      changed: () => this.states.push(this.console.state),
    })
  }

  get text(): string {
    return this.pieces.map(({ text }) => text).join('')
  }

  /** What is printed from typing `text` until nothing is runnable. */
  typed(text: string): string {
    this.pieces = []
    this.console.give(text)
    runtime.run()
    return this.text
  }

  get prompt(): string {
    return promptText(this.console.state)
  }
}

/** Lets processes have `turns` turns: for what does not end by itself. */
function turns(count: number): void {
  for (let i = 0; i < count; i++) runtime.scheduler.turn()
}

beforeEach(() => {
  runtime = bootSystem({ clock: new HandClock() })
  shown = new Shown(runtime)
  void startSession(runtime, 'iex -S mix', installKv)
  runtime.run()
})

afterEach(() => shown.console.close())

describe('a line', () => {
  it('is evaluated when it is whole', () => {
    expect(shown.typed('1 + 1')).toBe('2\n')
    expect(shown.prompt).toBe('iex(2)> ')
  })

  it('is kept while it is not whole', () => {
    expect(shown.typed('[1,')).toBe('')
    expect(shown.prompt).toBe('...(1)> ')
    expect(shown.typed('2]')).toBe('[1, 2]\n')
    expect(shown.prompt).toBe('iex(2)> ')
  })

  it('may begin a heredoc', () => {
    shown.typed('"""')
    expect(shown.prompt).toBe('...(1)> ')
    shown.typed('  one')
    expect(shown.typed('"""')).toBe('"  one\\n"\n')
  })

  it('of #iex:break drops what is not whole', () => {
    shown.typed('(1 +')
    expect(shown.typed('#iex:break')).toBe('** (TokenMissingError) iex:1: incomplete expression\n\n')
    expect(shown.prompt).toBe('iex(1)> ')
    expect(shown.typed('3')).toBe('3\n')
  })

  it('waits for those before it, of which several may come at once', () => {
    expect(shown.typed('x = 1\nx +\n1\n:done')).toBe('1\n2\n:done\n')
  })

  it('may go on with the value before, but not after a match', () => {
    shown.typed('5')
    expect(shown.typed('|> Integer.to_string()')).toBe('"5"\n')
    shown.typed('x = 5')
    expect(shown.typed('|> Integer.to_string()')).toMatch(
      /^\*\* \(SyntaxError\) iex:4:1: pipe shorthand is not allowed/,
    )
  })

  it('goes to the process that waits for one', () => {
    const reading = shown.console.device.line('name? ')
    let line: unknown
    void runtime.perform(function* () {
      line = yield* reading
    })
    runtime.run()
    expect(shown.prompt).toBe('name? ')
    shown.typed('ana')
    expect(line).toBe('ana\n')
    expect(shown.prompt).toBe('iex(1)> ')
  })
})

describe('what is printed', () => {
  it('says what it is', () => {
    shown.typed('require Logger; Logger.error("log"); 1')
    expect(shown.pieces.map(({ kind }) => kind)).toEqual(['log', 'value'])
    shown.typed('IO.puts("a"); 1')
    expect(shown.pieces).toEqual([
      { text: 'a\n', kind: 'output' },
      { text: '1\n', kind: 'value' },
    ])
    shown.typed('y')
    expect(shown.pieces.map(({ kind }) => kind)).toEqual(['warning', 'error'])
  })

  it('by a spawned process comes to the console that it was started from', () => {
    const other = new Shown(runtime)
    other.typed('spawn(fn -> IO.puts("there") end)')
    expect(other.text).toMatch(/there\n/)
    expect(shown.text).not.toContain('there')
    shown.typed('spawn(fn -> spawn(fn -> IO.puts("at home") end) end)')
    expect(shown.text).toMatch(/at home\n/)
    expect(other.text).not.toContain('home')
    other.console.close()
  })

  it('by Logger comes to all', () => {
    const other = new Shown(runtime)
    shown.typed('require Logger; Logger.error("all")')
    expect(shown.text).toMatch(/\[error\] all\n/)
    expect(other.text).toMatch(/\[error\] all\n/)
    other.console.close()
  })

  it('may be sent to the group leader itself', () => {
    const request = '{:io_request, self(), :tag, {:put_chars, :unicode, "by hand\\n"}}'
    const input = `send(Process.group_leader(), ${request}); receive do {:io_reply, :tag, answer} -> answer end`
    expect(shown.typed(input)).toBe('by hand\n:ok\n')
  })
})

describe('two consoles', () => {
  it('have bindings, prompts and values of their own', () => {
    const other = new Shown(runtime)
    shown.typed('x = 1\n2')
    expect(other.typed('x = 10')).toBe('10\n')
    expect(other.typed('v()')).toBe('10\n')
    expect(shown.typed('{x, v()}')).toBe('{1, 2}\n')
    expect(other.prompt).toBe('iex(3)> ')
    other.console.close()
  })
})

describe('who prints', () => {
  beforeEach(() => {
    shown.typed('defmodule Lines do\n def go(0), do: :ok\n def go(n) do\n IO.puts("line #{n}")\n go(n - 1)\n end\nend')
    shown.pieces = []
    shown.waiting = []
  })

  it('waits while too much was not taken, and others run on', () => {
    shown.console.give('pid = spawn(fn -> Lines.go(1_000_000) end); :started')
    runtime.run()
    expect(shown.text.length).toBeLessThan(1_000)
    const printer = [...runtime.processes()].find(
      (each) =>
        each.groupLeader === shown.console.device.pid &&
        each.pid !== shown.console.state.pid &&
        each !== shown.console.device.process,
    )
    expect(printer?.reductions).toBeLessThan(500_000)
    const before = printer?.reductions ?? 0
    runtime.run()
    expect(printer?.reductions).toBe(before)
    shown.waiting?.shift()?.()
    runtime.run()
    expect(printer?.reductions).toBeGreaterThan(before)
  })

  it('prints all of it in order when it is taken', () => {
    shown.console.give('Lines.go(100_000)')
    runtime.run()
    while ((shown.waiting?.length ?? 0) > 0) {
      shown.waiting?.shift()?.()
      runtime.run()
    }
    const lines = shown.text.split('\n')
    expect(lines.length).toBe(100_002)
    expect(lines.slice(0, 2)).toEqual(['line 100000', 'line 99999'])
    expect(lines.slice(-3)).toEqual(['line 1', ':ok', ''])
    expect(Math.max(...shown.pieces.map(({ text }) => text.length))).toBeLessThan(70_000)
  })

  it('ends when it is interrupted while it waits', () => {
    shown.console.give('Lines.go(1_000_000)')
    runtime.run()
    shown.console.interrupt()
    runtime.run()
    expect(shown.console.state.busy).toBe(false)
    while ((shown.waiting?.length ?? 0) > 0) shown.waiting?.shift()?.()
    shown.waiting = null
    expect(shown.typed('1')).toMatch(/1\n$/)
  })
})

describe('an interrupt', () => {
  it.each([
    ['an endless loop', 'Loop.run()'],
    ['a process that waits for ever', 'receive do :never -> :ok end'],
    ['a long sleep', ':timer.sleep(1_000_000)'],
    ['an endless recursion', 'Loop.deep(0)'],
  ])('ends %s; the prompt keeps its number, and the bindings are gone', (_what, input) => {
    shown.typed('defmodule Loop do\n def run, do: run()\n def deep(n), do: 1 + deep(n + 1)\nend')
    shown.typed('x = 1')
    const { pid } = shown.console.state
    shown.pieces = []
    shown.console.give(input)
    turns(200)
    expect(shown.console.state.busy).toBe(true)
    shown.console.interrupt()
    turns(50)
    expect(shown.text).toBe('** (EXIT) interrupted\n')
    expect(shown.prompt).toBe('iex(3)> ')
    expect(shown.console.state.pid).not.toBe(pid)
    expect(shown.typed('x')).toMatch(/undefined function x\/0/)
    expect(shown.typed('Loop.__info__(:module)')).toBe('Loop\n')
  })

  it('drops what is not whole', () => {
    shown.typed('(1 +')
    shown.pieces = []
    shown.console.interrupt()
    expect(shown.text).toBe('** (EXIT) interrupted\n')
    expect(shown.prompt).toBe('iex(1)> ')
  })

  it('does nothing at an empty prompt', () => {
    shown.console.interrupt()
    expect(shown.text).toBe('')
    expect(shown.typed('1')).toBe('1\n')
  })
})

describe('the process of the shell', () => {
  it('is another one after its death, which the console says', () => {
    const { pid } = shown.console.state
    const text = shown.typed('Process.exit(self(), :boom)')
    expect(text).toBe(
      `** (EXIT from ${pidText(pid)}) shell process exited with reason: :boom\n\nInteractive Elixir (1.14.0) - press Ctrl+C to exit (type h() ENTER for help)\n`,
    )
    expect(shown.console.state.pid).not.toBe(pid)
    expect(shown.states.at(-1)?.pid).toBe(shown.console.state.pid)
    expect(shown.prompt).toBe('iex(1)> ')
  })

  it('takes with it what it is linked to, and is taken by it', () => {
    shown.typed('spawn_link(fn -> receive do :go -> exit(:gone) end end)\nsend(v(), :go)')
    expect(shown.text).toMatch(/shell process exited with reason: :gone\n/)
  })

  it('is another one after a reset, with nothing bound', () => {
    shown.typed('x = 1')
    shown.console.reset()
    runtime.run()
    expect(shown.prompt).toBe('iex(1)> ')
    expect(shown.typed('x')).toMatch(/undefined function x\/0/)
  })
})

describe('the values of earlier prompts', () => {
  it('are the last twenty', () => {
    for (let n = 1; n <= 21; n++) shown.typed(String(n * 10))
    expect(shown.typed('v(1)')).toMatch(/^\*\* \(RuntimeError\) v\(1\) is out of bounds\n/)
    expect(shown.typed('v(2)')).toBe('20\n')
    expect(shown.typed('v(-1)')).toBe('20\n')
  })
})

describe('a recursion a million deep', () => {
  it('comes to its end', () => {
    shown.typed('defmodule Deep do\n def sum([]), do: 0\n def sum([h | t]), do: h + sum(t)\nend')
    expect(shown.typed('Deep.sum(Enum.to_list(1..1_000_000))')).toBe('500000500000\n')
  })
})

describe('a process that takes all memory', () => {
  const megabyte = 2 ** 20
  let usedBytes = 0
  let guard: HeapGuard
  beforeEach(() => {
    usedBytes = 300 * megabyte
    guard = new HeapGuard(runtime, () => ({ usedBytes, limitBytes: 1000 * megabyte }))
    shown.typed('defmodule Hog do\n def run(list), do: run([list | list])\nend')
    shown.pieces = []
  })

  /** The guard looks, and the heap fills while processes have turns. */
  function fill(): void {
    guard.look()
    turns(20)
    usedBytes = 900 * megabyte
    guard.look()
    turns(50)
  }

  it('is killed, and the log says so', () => {
    shown.console.give('Hog.run([])')
    turns(20)
    fill()
    expect(shown.text).toMatch(/\[error\] +Process: +#PID<[\d.]+>\n +Context: +the heap is nearly full/)
    expect(shown.text).toMatch(/shell process exited with reason: killed\n/)
    expect(shown.console.state.busy).toBe(false)
    expect(shown.typed('1')).toMatch(/1\n$/)
  })

  it('is killed alone when the shell has started it and goes on', () => {
    shown.console.give('spawn(fn -> Hog.run([]) end); :started')
    turns(20)
    const { pid } = shown.console.state
    fill()
    expect(shown.console.state.pid).toBe(pid)
    expect(shown.typed('1')).toMatch(/1\n$/)
  })
})
