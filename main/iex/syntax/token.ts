/**
 * What the lexer hands to the parser. Kinds are those of Elixir's tokenizer, and so are the texts that a syntax error shows for a token.
 *
 * Source: elixir_tokenizer.erl and elixir_errors.erl of Elixir 1.14; yeccpre.hrl of OTP 25 for how a token is written in an error.
 */
import type { Bitstring } from '../../otp/term/term.js'
import { erlangAtom, erlangBinary, erlangCharacters } from './erlang-text.js'

export type TokenKind =
  | 'identifier'
  | 'paren_identifier' // directly before (
  | 'bracket_identifier' // directly before [
  | 'do_identifier' // before do
  | 'op_identifier' // before a sign that sticks to what follows: `f -1`
  | 'kw_identifier' // `a:`
  | 'kw_identifier_unsafe' // `"a#{b}":`
  | 'block_identifier' // else, rescue, catch, after
  | 'alias'
  | 'atom'
  | 'atom_quoted'
  | 'atom_unsafe' // with interpolation
  | 'int'
  | 'flt'
  | 'char'
  | 'bin_string'
  | 'list_string'
  | 'bin_heredoc'
  | 'list_heredoc'
  | 'sigil'
  | OperatorKind
  | 'dot_call_op'
  | 'stab_op'
  | 'assoc_op'
  | 'at_op'
  | 'unary_op'
  | 'capture_op'
  | 'true'
  | 'false'
  | 'nil'
  | 'fn'
  | 'do'
  | 'end'
  | 'eol'
  | ';'
  | ','
  | '.'
  | '('
  | ')'
  | '['
  | ']'
  | '{'
  | '}'
  | '<<'
  | '>>'
  | '%{}'
  | '%'
  | '$end'

export type OperatorKind =
  | 'match_op'
  | 'dual_op'
  | 'mult_op'
  | 'power_op'
  | 'concat_op'
  | 'range_op'
  | 'ternary_op'
  | 'xor_op'
  | 'and_op'
  | 'or_op'
  | 'in_op'
  | 'in_match_op'
  | 'type_op'
  | 'when_op'
  | 'pipe_op'
  | 'comp_op'
  | 'rel_op'
  | 'arrow_op'

/** `#{…}` in a string: its tokens, still to be parsed. */
export interface InterpolationTokens {
  readonly tokens: readonly Token[]
  readonly line: number
  readonly column: number
  /** Line of the closing brace. */
  readonly endLine: number
}

export type StringPart = string | Bitstring | InterpolationTokens

export interface SigilToken {
  readonly parts: readonly StringPart[]
  readonly modifiers: string
  readonly delimiter: string
  /** Of a heredoc sigil: blanks before the closing delimiter. */
  readonly indentation: number | null
}

/** A number, the parts of a string, or what belongs to a sigil. */
export type TokenValue = number | bigint | readonly StringPart[] | SigilToken | null

export class Token {
  constructor(
    public kind: TokenKind,
    readonly line: number,
    readonly column: number,
    /** A name as written without its colon, an operator, the digits of a number, the letter of a sigil; else the kind. */
    readonly text: string,
    readonly value: TokenValue = null,
  ) {}
}

/** True for what `value` is in string-like tokens. */
export function isInterpolation(part: StringPart): part is InterpolationTokens {
  return typeof part === 'object' && 'tokens' in part
}

/** The token as a syntax error names it, before Elixir makes a sentence of it. */
export function tokenText(token: Token): string {
  switch (token.kind) {
    case '$end':
      return ''
    case 'int':
    case 'flt':
      return `"${token.text}"`
    case 'char':
      return `$${token.text}`
    case 'bin_string':
    case 'list_string':
    case 'atom_unsafe':
    case 'kw_identifier_unsafe':
      return partsText(token.value as readonly StringPart[])
    case 'bin_heredoc':
    case 'list_heredoc': {
      const place = `{${token.line},${token.column},nil}`
      return `{${token.kind},${place},${token.text},${partsText(token.value as readonly StringPart[])}}`
    }
    case 'sigil': {
      const { parts, modifiers, delimiter, indentation } = token.value as SigilToken
      const letter = token.text.charCodeAt(0)
      const ending = modifiers === '' ? '[]' : erlangCharacters(modifiers)
      return `{sigil,{${token.line},${token.column},nil},${letter},${partsText(parts)},${ending},${indentation ?? 'nil'},${erlangBinary(delimiter)}}`
    }
    case 'identifier':
    case 'paren_identifier':
    case 'bracket_identifier':
    case 'do_identifier':
    case 'op_identifier':
    case 'kw_identifier':
    case 'block_identifier':
    case 'alias':
    case 'atom':
    case 'atom_quoted':
      return erlangAtom(token.text)
    default:
      return erlangAtom(token.text)
  }
}

function partsText(parts: readonly StringPart[]): string {
  const texts = parts.map((part) => (typeof part === 'string' ? erlangBinary(part) : '{...}'))
  return `[${texts.join(',')}]`
}
