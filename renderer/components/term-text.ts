/** Colours and marks of terms. The text itself is the source's; this only finds the parts of one line. */

import type { TermKind, TermView } from '../../shared/term-view.js'
import { formatCount } from '../../shared/units.js'

export type PartKind = 'atom' | 'number' | 'string' | 'thing' | 'plain' | 'word'

export interface Part {
  readonly kind: PartKind
  readonly text: string
}

const pattern =
  /(?<string>"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|~[a-zA-Z]"(?:[^"\\]|\\.)*"?)|(?<thing>#[A-Z][\w.]*<[^>]*>?)|(?<atom>:(?:"(?:[^"\\]|\\.)*"|[\p{L}_][\p{L}\p{N}_@]*[?!]?)|\b(?:true|false|nil)\b|\b[A-Z]\w*(?:\.[A-Z]\w*)*)|(?<number>(?<![\w.])-?\d[\d_]*(?:\.\d+(?:e[+-]?\d+)?)?)|(?<word>[\p{L}_][\p{L}\p{N}_@]*[?!]?:(?=\s))|(?<plain>[^"':#~\p{L}\d_-]+|.)/gsu

/** One line of a term in parts of one colour each; joined they are the text again. */
export function partsOf(view: TermView): readonly Part[] {
  const whole = leafKinds[view.kind]
  return whole ? [{ kind: whole, text: view.text }] : partsOfText(view.text)
}

/** A text that has terms in it, in parts of one colour each. */
export function partsOfText(text: string): readonly Part[] {
  const parts: Part[] = []
  for (const match of text.matchAll(pattern)) {
    const kind = (Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? 'plain') as PartKind
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + match[0] }
    else parts.push({ kind, text: match[0] })
  }
  return parts
}

/** What an unfolded node says of itself: its brackets and how many it holds. */
export function markOf(view: TermView): string {
  const [open, close] = brackets[view.kind] ?? ['', '']
  const name = view.kind === 'struct' ? (/^%([\w.]+)/.exec(view.text)?.[1] ?? '') : ''
  return `${open.replace('S', name)} ${formatCount(view.size)} ${close}`
}

/** The kind in a word, for columns and hints. */
export function kindText(kind: TermKind): string {
  return kind
}

const leafKinds: Partial<Record<TermKind, PartKind>> = {
  atom: 'atom',
  integer: 'number',
  float: 'number',
  string: 'string',
  charlist: 'string',
  bitstring: 'string',
  pid: 'thing',
  reference: 'thing',
  port: 'thing',
  function: 'thing',
}

const brackets: Partial<Record<TermKind, readonly [string, string]>> = {
  list: ['[', ']'],
  keyword: ['[', ']'],
  charlist: ["'", "'"],
  tuple: ['{', '}'],
  map: ['%{', '}'],
  struct: ['%S{', '}'],
}
