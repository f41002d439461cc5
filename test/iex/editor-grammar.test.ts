/**
 * The editor colours by a grammar of its own (lezer-elixir), while our parser says what an input means: here the two are held together.
 *
 * Every text recorded from Elixir that our parser reads is read by the grammar without an error, and what our lexer takes for a
 * number, an atom, a string or a word of the language has the colour of one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { highlightTree } from '@lezer/highlight'
import { elixirLanguage } from 'codemirror-lang-elixir'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../main/iex/syntax/lexer.js'
import { parse } from '../../main/iex/syntax/parse.js'
import type { Token } from '../../main/iex/syntax/token.js'
import { colours } from '../../renderer/components/console/console-text.js'

const test = new URL('../', import.meta.url)

function sessions(folder: string): readonly string[] {
  return readdirSync(new URL(folder, test))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { steps } = JSON.parse(readFileSync(new URL(`${folder}/${name}`, test), 'utf8')) as {
        steps: readonly { input: string }[]
      }
      return steps.map(({ input }) => input)
    })
}

/** Texts with their recorded answers, as library/record.exs and reference/record.exs write them. */
function texts(file: string): readonly string[] {
  const blocks = readFileSync(new URL(file, test), 'utf8').split('\n%%\n')
  return blocks.map((block) => block.split('\n=>\n')[0] as string)
}

const library = readdirSync(new URL('iex/library', test)).filter((name) => name.endsWith('.txt'))

const sources: Readonly<Record<string, readonly string[]>> = {
  'golden/seed': sessions('golden/seed'),
  'golden/console': sessions('golden/console'),
  'iex/sessions': sessions('iex/sessions'),
  'iex/library': library.flatMap((name) => texts(`iex/library/${name}`)),
  'iex/reference': [...texts('iex/reference/forms.txt'), ...texts('iex/reference/errors.txt')],
}

/** What the grammar does not read though Elixir does: nobody types these. */
const unread = new Set(['%a.b{}', 'a[b: 1]', 'a[b,]', 'a.(1) do b end'])

/** `if word in ~w(a b) do`: the grammar takes a `do` behind a sigil for a part of it, and goes astray from there on. */
const sigilBeforeDo = /~[a-z]\([^()\n]*\) do$/m

const accepted = (all: readonly string[]): readonly string[] =>
  all.filter(
    (text) => !unread.has(text) && !sigilBeforeDo.test(text) && parse(text, { file: 'iex', line: 1 }).status === 'ok',
  )

function hasError(text: string): boolean {
  let found = false
  elixirLanguage.parser.parse(text).iterate({
    enter: ({ type }) => {
      found ||= type.isError
    },
  })
  return found
}

/** The colour at each UTF-16 unit of `text`. */
function colouring(text: string): readonly string[] {
  const all = new Array<string>(text.length).fill('')
  highlightTree(elixirLanguage.parser.parse(text), colours, (start, end, colour) => all.fill(colour, start, end))
  return all
}

const wanted: Partial<Record<Token['kind'], string>> = {
  int: 'number',
  flt: 'number',
  atom: 'atom',
  alias: 'atom',
  true: 'atom',
  false: 'atom',
  nil: 'atom',
  kw_identifier: 'atom',
  bin_string: 'string',
  list_string: 'string',
  bin_heredoc: 'string',
  list_heredoc: 'string',
  sigil: 'string',
  fn: 'keyword',
  do: 'keyword',
  end: 'keyword',
  block_identifier: 'keyword',
}

/** True for a text whose columns are places: it is ASCII, and has no `\#{`, of which Elixir does not count all characters. */
function isCounted(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text) && !text.includes('\\#{')
}

/** Where a token begins. Columns are places in a line only where `isCounted` says so. */
function offsetOf(text: string, { line, column }: Token): number {
  const lines = text.split('\n').slice(0, line - 1)
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}

/** Documentation is coloured as a comment, and the number of `&1` as the operator. */
function admits(colour: string | undefined, before: Token | undefined): boolean {
  return (
    (colour === 'comment' && /^(?:module|type)?doc$/.test(before?.text ?? '')) ||
    (before?.kind === 'capture_op' && colour === '')
  )
}

/** Tokens whose colour is not that of their kind. */
function miscoloured(text: string): readonly string[] {
  const colour = colouring(text)
  const tokens = tokenize(text, 1, [])
  return tokens.flatMap((token, index) => {
    const should = wanted[token.kind]
    const at = offsetOf(text, token)
    if (should === undefined || colour[at] === should || admits(colour[at], tokens[index - 1])) return []
    return [`${token.kind} ${token.text} at ${at} is ${colour[at]} in ${JSON.stringify(text)}`]
  })
}

describe.each(Object.entries(sources))('the grammar of the editor and our parser, on %s', (_name, all) => {
  it('has texts to read', () => {
    expect(accepted(all).length).toBeGreaterThan(40)
  })

  it('agree on what is Elixir', () => {
    expect(accepted(all).filter(hasError)).toEqual([])
  })

  it('agree on what is what', () => {
    expect(accepted(all).filter(isCounted).flatMap(miscoloured)).toEqual([])
  })
})

it('names no text as unread that the grammar does read', () => {
  expect([...unread].filter((text) => !hasError(text))).toEqual([])
})
