/** What a line of the console is made of: colours, links to living things, and what the search found. */
import { elixirLanguage } from 'codemirror-lang-elixir'
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight'
import type { ConsoleLink } from '../../../shared/pages/console.js'
import type { ConsoleInputText, ConsoleLine } from '../../stores/console-lines.js'
import { partsOfText } from '../term-text.js'

export interface LinePart {
  readonly text: string
  /** A class of colour; '' for none. */
  readonly colour: string
  readonly link: ConsoleLink | null
  readonly found: boolean
}

/** Colours of Elixir's text, as classes; the editor and the lines have the same. */
export const colours = tagHighlighter([
  {
    tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword, tags.operatorKeyword],
    class: 'keyword',
  },
  { tag: [tags.atom, tags.bool, tags.null, tags.className, tags.namespace, tags.typeName], class: 'atom' },
  { tag: [tags.number, tags.integer, tags.float], class: 'number' },
  { tag: [tags.string, tags.special(tags.string), tags.character, tags.regexp, tags.escape], class: 'string' },
  { tag: [tags.comment, tags.lineComment, tags.docString], class: 'comment' },
  { tag: [tags.function(tags.variableName), tags.definition(tags.variableName)], class: 'called' },
  { tag: [tags.propertyName, tags.attributeName, tags.labelName], class: 'label' },
])

interface Span {
  readonly start: number
  readonly end: number
  readonly colour: string
}

/** Longer lines are shown plain: nobody reads colours in them. */
const longestColoured = 4000
/** The same of inputs, in all their lines. */
const longestInput = 100_000

/** The colours of inputs that are shown: their lines come one by one, but are read as one text. */
const coloured = new WeakMap<ConsoleInputText, readonly Span[]>()

function spansOfInput(input: ConsoleInputText): readonly Span[] {
  const known = coloured.get(input)
  if (known !== undefined) return known
  const spans: Span[] = []
  if (input.text.length <= longestInput) {
    highlightTree(elixirLanguage.parser.parse(input.text), colours, (start, end, colour) => {
      spans.push({ start, end, colour })
    })
  }
  coloured.set(input, spans)
  return spans
}

function spansOf({ kind, text, input, at: lineStart }: ConsoleLine): readonly Span[] {
  if (text.length > longestColoured) return []
  if (input !== null) {
    return spansOfInput(input)
      .filter(({ start, end }) => start < lineStart + text.length && end > lineStart)
      .map(({ start, end, colour }) => ({
        start: Math.max(0, start - lineStart),
        end: Math.min(text.length, end - lineStart),
        colour,
      }))
  }
  if (kind !== 'value') return []
  const spans: Span[] = []
  let at = 0
  for (const part of partsOfText(text)) {
    spans.push({ start: at, end: at + part.text.length, colour: part.kind })
    at += part.text.length
  }
  return spans
}

function foundIn(text: string, search: string): { start: number; end: number }[] {
  const wanted = search.toLowerCase()
  const lower = text.toLowerCase()
  const found: { start: number; end: number }[] = []
  if (wanted === '' || lower.length !== text.length) return found
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length })
  return found
}

/** The text of `line` in parts that have one look each; joined they are the text again. */
export function partsOfLine(line: ConsoleLine, search: string): readonly LinePart[] {
  const { text, links } = line
  const spans = spansOf(line)
  const found = foundIn(text, search)
  const edges = [0, text.length, ...[...spans, ...links, ...found].flatMap(({ start, end }) => [start, end])]
  const places = [...new Set(edges.filter((at) => at <= text.length))].sort((a, b) => a - b)
  const over = <S extends { start: number; end: number }>(all: readonly S[], at: number): S | undefined =>
    all.find(({ start, end }) => start <= at && at < end)
  const parts: LinePart[] = []
  for (const [index, start] of places.slice(0, -1).entries()) {
    parts.push({
      text: text.slice(start, places[index + 1]),
      colour: over(spans, start)?.colour ?? '',
      link: over(links, start) ?? null,
      found: over(found, start) !== undefined,
    })
  }
  return parts
}
