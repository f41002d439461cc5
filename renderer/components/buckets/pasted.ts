/** Entries out of pasted text, one a line: as a spreadsheet copies them (a tab between), or as Elixir writes maps. */

import type { EntryEdit, EntryKey } from '../../../shared/pages/buckets.js'

/** Either entries, or the line (from 1) that is none. */
export type Pasted = { readonly entries: readonly EntryEdit[] } | { readonly line: number }

const forms: readonly RegExp[] = [
  /^(?<plain>[^\t]+)\t(?<value>.+)$/u,
  /^(?<quoted>"(?:[^"\\]|\\.)*")\s*=>\s*(?<value>.+?),?$/u,
  /^(?<term>[^=]+?)\s*=>\s*(?<value>.+?),?$/u,
  /^"(?<named>[^"\\]+)":\s+(?<value>.+?),?$/u,
  /^(?<named>[\p{L}_][\p{L}\p{N}_@]*[?!]?):\s+(?<value>.+?),?$/u,
]

/** The entries of `text`; empty lines and the brackets of a map on lines of their own are left out. */
export function entriesOf(text: string): Pasted {
  const entries: EntryEdit[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim()
    if (trimmed === '' || /^(?:%?\{|\}|\[|\])$/.test(trimmed)) continue
    const entry = entryOf(trimmed)
    if (!entry) return { line: index + 1 }
    entries.push(entry)
  }
  return entries.length === 0 ? { line: 1 } : { entries }
}

function entryOf(line: string): EntryEdit | null {
  for (const form of forms) {
    const groups = form.exec(line)?.groups
    if (groups) return { key: keyOf(groups), value: (groups['value'] ?? '').trim() }
  }
  return null
}

function keyOf(groups: Record<string, string | undefined>): EntryKey {
  const { quoted, term } = groups
  // What stands in quotes may have escapes, so it is read as the term it is.
  if (quoted !== undefined || term !== undefined) return { kind: 'term', text: (quoted ?? term ?? '').trim() }
  return { kind: 'string', text: (groups['plain'] ?? groups['named'] ?? '').trim() }
}
