/** What a line of the console is made of: colours, links to living things, and what the search found. */
import { elixirLanguage } from 'codemirror-lang-elixir'
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight'
import type { ConsoleLink } from '../../../shared/pages/console.js'
import type { ConsoleInputText, ConsoleLine } from '../../stores/console-lines.js'
import { edgesOf, foundIn, type Stretch } from '../linked-text.js'
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

interface Span extends Stretch {
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

/** The text of `line` in parts that have one look each; joined they are the text again. */
export function partsOfLine(line: ConsoleLine, search: string): readonly LinePart[] {
  const { text, links } = line
  const spans = spansOf(line)
  const found = foundIn(text, search)
  const places = edgesOf(text.length, [...spans, ...links, ...found])
  const over = <S extends Stretch>(all: readonly S[], at: number): S | undefined =>
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

/** An input of Elixir in parts of one colour each. */
export function partsOfInput(text: string): readonly { readonly text: string; readonly colour: string }[] {
  const spans = spansOfInput({ text })
  const places = edgesOf(text.length, spans)
  return places.slice(0, -1).map((start, index) => ({
    text: text.slice(start, places[index + 1]),
    colour: spans.find((span) => span.start <= start && start < span.end)?.colour ?? '',
  }))
}
