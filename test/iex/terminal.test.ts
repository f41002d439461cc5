import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSession } from '../../main/iex/shell/session.js'
import { installKv } from '../../main/kv/install.js'
import { RealClock } from '../../main/otp/process/clock.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { bootSystem } from '../../main/otp/system.js'
import { playStream } from '../../scripts/iex/stream.mjs'
import { playTerminal } from '../../scripts/iex/terminal.mjs'

let runtime: Runtime
let input: PassThrough
let output: PassThrough
let text = ''
/** What is waited for, and who waits. */
let waits: { pattern: RegExp; go: () => void }[] = []

beforeEach(async () => {
  runtime = bootSystem({ clock: new RealClock() })
  input = new PassThrough()
  output = new PassThrough()
  text = ''
  waits = []
  output.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    waits = waits.filter(({ pattern, go }) => {
      if (!pattern.test(text)) return true
      go()
      return false
    })
  })
  await startSession(runtime, 'iex -S mix', installKv)
})

/** Once what was printed since the last call matches; answers that. */
async function until(pattern: RegExp): Promise<string> {
  if (!pattern.test(text)) await new Promise<void>((go) => waits.push({ pattern, go }))
  const found = text
  text = ''
  return found
}

describe('a stream', () => {
  it('prints results, output and errors in their order, and nothing else', async () => {
    const ended = playStream(runtime, { input, output })
    input.end('x = 5\nx +\n1\nIO.puts("out")\nraise "no"\nx\n')
    await ended
    expect(text.replace(/ {4}.*\n/g, '').replace(/\n+/g, '\n')).toBe('5\n6\nout\n:ok\n** (RuntimeError) no\n5\n')
  })

  it('evaluates an input as soon as it is whole', async () => {
    const ended = playStream(runtime, { input, output })
    input.write('1 + 1\n')
    expect(await until(/\n/)).toBe('2\n')
    input.write('[1,\n')
    input.write('2]\n')
    expect(await until(/\]/)).toBe('[1, 2]\n')
    input.end()
    await ended
  })

  it('lets what was spawned have its say before the next input', async () => {
    const ended = playStream(runtime, { input, output })
    input.end('me = self(); spawn(fn -> IO.puts("spawned"); send(me, :sent) end); :first\n:second\n')
    await ended
    expect(text.split('\n').filter(Boolean).sort()).toEqual([':first', ':second', 'spawned'])
    expect(text.indexOf('spawned')).toBeLessThan(text.indexOf(':second'))
  })

  it('drops what is not whole at its end', async () => {
    const ended = playStream(runtime, { input, output })
    input.end('1\n[1,')
    await ended
    expect(text).toBe('1\n')
  })

  it('goes on in a new shell when the shell dies', async () => {
    const ended = playStream(runtime, { input, output })
    input.end('exit(:normal)\nProcess.exit(self(), :kill)\n1\n')
    await ended
    expect(text).toMatch(/^\*\* \(exit\) normal\n/)
    expect(text).toMatch(/shell process exited with reason: killed\n\nInteractive Elixir \(1\.14\.0\).*\n1\n$/)
  })

  it('gives a line to the process that asks for one', async () => {
    const ended = playStream(runtime, { input, output })
    input.end('IO.gets("name? ")\nana\nIO.gets("more? ")')
    await ended
    expect(text).toBe('name? "ana\\n"\nmore? :eof\n')
  })

  it('waits in real time', async () => {
    const ended = playStream(runtime, { input, output })
    input.end('receive do :never -> 1 after 5 -> :late end\n')
    await ended
    expect(text).toBe(':late\n')
  })
})

describe('a terminal', () => {
  let left: Promise<void>
  let remembered: string[]

  beforeEach(() => {
    remembered = []
    left = playTerminal(runtime, {
      input,
      output,
      history: ['old', '"older" |> String.length()'],
      remember: (line: string) => remembered.push(line),
    })
  })

  afterEach(async () => {
    input.write('\u0004')
    await left
  })

  it('begins with the banner and a prompt', async () => {
    expect(await until(/iex\(1\)> /)).toMatch(/^Interactive Elixir \(1\.14\.0\) - press Ctrl\+C to exit/)
  })

  it('evaluates lines, and shows that one goes on', async () => {
    await until(/iex\(1\)> /)
    input.write('[1,\r')
    await until(/\.\.\.\(1\)> /)
    input.write('2]\r')
    expect(await until(/iex\(2\)> /)).toContain('[1, 2]\n')
    expect(remembered).toEqual(['[1,', '2]'])
  })

  it('has the inputs of earlier times at the arrow up', async () => {
    await until(/iex\(1\)> /)
    input.write('\u001b[A\r')
    expect(await until(/iex\(2\)> /)).toContain('\n5\n')
    expect(remembered).toEqual(['"older" |> String.length()'])
  })

  it('completes at Tab', async () => {
    await until(/iex\(1\)> /)
    input.write('Tuple.app\t')
    await until(/Tuple\.append/)
    input.write('({1}, 2)\r')
    expect(await until(/iex\(2\)> /)).toContain('{1, 2}\n')
    input.write('Tuple.d\t')
    expect(await until(/duplicate\/2[^]*Tuple\.d/)).toContain('delete_at/2    duplicate/2\n')
    input.write('\u0015')
  })

  it('ends an evaluation at ctrl+C', async () => {
    await until(/iex\(1\)> /)
    input.write('send(self(), :ready); receive do :never -> 1 end\r')
    await until(/\n/)
    input.write('\u0003')
    await until(/\*\* \(EXIT\) interrupted\n[^]*iex\(1\)> /)
    input.write('1\r')
    expect(await until(/iex\(2\)> /)).toContain('\n1\n')
  })

  it('drops what was typed at ctrl+C', async () => {
    await until(/iex\(1\)> /)
    input.write('1 + 2\u00033\r')
    expect(await until(/iex\(2\)> /)).toMatch(/\n3\n/)
  })

  it('shows what comes while a line is typed above it', async () => {
    await until(/iex\(1\)> /)
    input.write('spawn(fn -> receive do after 30 -> IO.puts("late") end end)\r')
    await until(/iex\(2\)> /)
    input.write('4')
    await until(/late\n[^]*iex\(2\)> 4/)
    input.write('2\r')
    expect(await until(/iex\(3\)> /)).toMatch(/\n42\n/)
  })

  it('leaves at the second ctrl+C', async () => {
    await until(/iex\(1\)> /)
    input.write('\u0003')
    await until(/leaves\)\n/)
    input.write('\u0003')
    await left
    expect(remembered).toEqual([])
  })
})
