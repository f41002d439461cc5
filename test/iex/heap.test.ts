/** Loops at the prompt that take all the memory there is: the process concerned ends with a report, and the program goes on. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Inputs, and what their last answer has in it: the report, or a refusal. */
const loops: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['doubles a list', ['Enum.reduce(1..60, [1, 2, 3], fn _, a -> a ++ a end)'], /nearly full/],
  [
    'doubles a binary',
    ['byte_size(Enum.reduce(1..60, "abcdefgh", fn _, a -> a <> a end))'],
    /nearly full|system limit/,
  ],
  ['keeps long texts', ['Enum.map(1..1000, fn _ -> String.duplicate("abc", 5_000_000) end)'], /nearly full/],
  [
    'keeps long binaries',
    ['Enum.map(1..1000, fn i -> :binary.copy(<<i, 200>>, 500_000) end)'],
    /nearly full.*in binaries/,
  ],
  ['takes all of an endless stream', ['Stream.cycle([1, 2, 3]) |> Enum.to_list()'], /nearly full/],
  ['lists all of a long range', ['Enum.to_list(1..1_000_000_000)'], /nearly full/],
  ['goes through what is in itself again and again', [shared('[1]'), 'List.flatten(x)'], /nearly full/],
  ['inspects such a term', [shared('[1]'), 'inspect(x, limit: :infinity)'], /nearly full/],
  ['writes such a term', [shared('[1]'), ':erlang.term_to_binary(x)'], /nearly full/],
  ['makes one text of such a term', [shared('"ab"'), 'IO.iodata_to_binary(x)'], /nearly full/],
  ['asks for more than there is', ['List.duplicate(:a, 20_000_000)'], /one step wants \d+ MB/],
  ['fills another process', ['Agent.start(fn -> Enum.to_list(1..1_000_000_000) end, timeout: :infinity)'], /killed/],
  ['splits a long text', ['String.duplicate("ab ", 10_000_000) |> String.split()'], /nearly full/],
  ['finds much in a long text', ['Regex.scan(~r/a/, String.duplicate("a", 5_000_000))'], /nearly full/],
  ['makes a list of a long text', ['String.to_charlist(String.duplicate("ab ", 30_000_000))'], /nearly full/],
  ['reads a long text', ['Code.eval_string("[" <> String.duplicate("1,", 2_000_000) <> "1]")'], /nearly full/],
  // The last one: the table of atoms stays full.
  [
    'makes atoms without end, then writes a new one',
    ['Enum.each(1..2_000_000, fn i -> String.to_atom("a#{i}") end)', ':a_new_one'],
    /the atom table is full: a_new_one/,
  ],
]

function shared(term: string): string {
  return `x = Enum.reduce(1..40, ${term}, fn _, a -> [a, a] end); :ok`
}

describe('with 300 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'console-heap-'))
  let child: ChildProcess
  let lines: AsyncIterator<string>

  const answer = async (input: string): Promise<string> => {
    child.stdin?.write(`${input}\n`)
    let text = ''
    for (;;) {
      const next = await lines.next()
      if (next.done === true) throw new Error(`the program has ended: ${text}`)
      if (next.value === 'ready') return text
      text += `${next.value}\n`
    }
  }

  beforeAll(async () => {
    const file = join(folder, 'child.cjs')
    await build({
      input: new URL('heap-child.ts', import.meta.url).pathname,
      platform: 'node',
      logLevel: 'silent',
      output: { file, format: 'cjs' },
    })
    child = spawn(process.execPath, ['--max-old-space-size=300', '--expose-gc', file], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
  })

  afterAll(async () => {
    if (child.exitCode === null) {
      child.kill()
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true })
  })

  it.each(loops)('%s', async (_, inputs, expected) => {
    let last = ''
    for (const input of inputs) last = await answer(input)
    expect(last).toMatch(expected)
    expect(await answer('"still " <> "here"')).toContain('"still here"')
  })
})
