/** Strings, charlists, quoted atoms and sigils with what is interpolated in them. Source: elixir_parser.yrl of Elixir 1.14. */
import { listFrom } from '../../otp/term/term.js'
import type { InterpolatedNode, Node, SigilNode, TextPart } from './ast.js'
import { place } from './build.js'
import type { Parser } from './parser.js'
import { isInterpolation, type SigilToken, type StringPart, type Token } from './token.js'

export function stringNode(parser: Parser, token: Token): Node {
  const form = token.kind === 'bin_string' || token.kind === 'bin_heredoc' ? 'string' : 'charlist'
  const parts = token.value as readonly StringPart[]
  const [only] = parts
  if (parts.length !== 1 || only === undefined || isInterpolation(only)) return interpolated(parser, form, token)
  if (form === 'string') return { kind: 'literal', value: only, ...place(token) }
  if (typeof only !== 'string') return { kind: 'interpolated', form, parts: [only], ...place(token) }
  const points = [...only].map((char) => char.codePointAt(0) as number)
  return { kind: 'literal', value: listFrom(points), ...place(token) }
}

export function interpolated(parser: Parser, form: InterpolatedNode['form'], token: Token): InterpolatedNode {
  return { kind: 'interpolated', form, parts: parsed(parser, token.value as readonly StringPart[]), ...place(token) }
}

export function sigilNode(parser: Parser, token: Token): SigilNode {
  const { parts, modifiers, delimiter, indentation } = token.value as SigilToken
  return {
    kind: 'sigil',
    letter: token.text,
    parts: parsed(parser, parts),
    modifiers,
    delimiter,
    indentation,
    ...place(token),
  }
}

function parsed(parser: Parser, parts: readonly StringPart[]): TextPart[] {
  return parts.map((part) => (isInterpolation(part) ? { value: parser.inner(part.tokens), ...place(part) } : part))
}
