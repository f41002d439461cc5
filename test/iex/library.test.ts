/**
 * What the library's functions answer, against what Elixir answered: see library/record.exs. Those in library/odd are given arguments of all kinds,
 * most of them wrong; there many are given to one shell.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { play } from '../../main/iex/shell/session.js'
import { installKv } from '../../main/kv/install.js'
import { brief, normalizer } from './golden.js'

const folder = new URL('./library/', import.meta.url)

const filesIn = (folder: URL): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt'))

function answers(name: string): { text: string; answer: string }[] {
  const blocks = readFileSync(new URL(name, folder), 'utf8').replace(/\n$/, '').split('\n%%\n')
  return blocks.map((block) => {
    const [text, answer] = block.split('\n=>\n') as [string, string]
    return { text, answer }
  })
}

/** Without what differs each time, warnings given by what runs, frames, line breaks at the end, and the blanks and lines by which IEx lays out what it says of arguments. */
function plain(text: string): string {
  const short = brief(
    normalizer()(text)
      .replace(/[\u2028\u2029]/g, ' ')
      .replace(/^(?:warning: .*\n(?:  .*\n)*\n)+/, ''),
  ).trimEnd()
  if (!short.startsWith('** (FunctionClauseError) ')) return short
  return short.replace(/[[{(]\s+|\s+(?=[\]})])/g, (all) => all.trim()).replace(/\s+/g, ' ')
}

describe.each(filesIn(folder))('%s', (name) => {
  it('answers as recorded', async () => {
    const recorded = answers(name)
    const different: string[] = []
    for (const { text, answer } of recorded) {
      const ours = plain((await play([text], 'iex', installKv))[0]?.output ?? '')
      if (ours !== plain(answer)) different.push(`${text}\n=> recorded\n${plain(answer)}\n=> ours\n${ours}\n`)
    }
    expect(recorded.length).toBeGreaterThan(0)
    expect(different.join('\n')).toBe('')
  })
})

const odd = new URL('odd/', folder)
/** Expressions that one shell is given. */
const portion = 100

describe.each(filesIn(odd))('odd/%s', (name) => {
  it('answers as recorded', async () => {
    const recorded = answers(`odd/${name}`)
    const different: string[] = []
    for (let at = 0; at < recorded.length; at += portion) {
      const part = recorded.slice(at, at + portion)
      const played = await play(
        part.map(({ text }) => text),
        'iex',
        installKv,
      )
      part.forEach(({ text, answer }, i) => {
        const ours = plain(played[i]?.output ?? '')
        if (ours !== plain(answer)) different.push(`${text}\n=> recorded\n${plain(answer)}\n=> ours\n${ours}\n`)
      })
    }
    expect(recorded.length).toBeGreaterThan(0)
    expect(different.join('\n')).toBe('')
  })
})
