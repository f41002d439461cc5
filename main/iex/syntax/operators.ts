/**
 * Elixir's operators: how they are spelt, and how they bind.
 *
 * Source: elixir_tokenizer.erl and the table of elixir_parser.yrl of Elixir 1.14.
 */
import type { OperatorKind, TokenKind } from './token.js'

type SymbolKind = OperatorKind | 'stab_op' | 'at_op' | 'unary_op' | 'capture_op' | 'assoc_op'

const spellings: Partial<Record<SymbolKind, string>> = {
  at_op: '@',
  capture_op: '&',
  unary_op: '! ^ ~~~',
  range_op: '..',
  concat_op: '++ -- <> +++ ---',
  power_op: '**',
  mult_op: '* /',
  dual_op: '+ -',
  arrow_op: '|> ~> <~ <<< >>> ~>> <<~ <~> <|>',
  rel_op: '< > <= >=',
  comp_op: '== =~ != === !==',
  ternary_op: '//',
  and_op: '&& &&&',
  or_op: '|| |||',
  match_op: '=',
  in_match_op: '<- \\\\',
  stab_op: '->',
  type_op: '::',
  pipe_op: '|',
  xor_op: '^^^',
  assoc_op: '=>',
}

const kinds = new Map<string, SymbolKind>()
for (const [kind, texts] of Object.entries(spellings))
  for (const text of texts.split(' ')) kinds.set(text, kind as SymbolKind)

/** The operator of one, two or three characters that is written `text`. */
export function operatorKind(text: string): SymbolKind | undefined {
  return kinds.get(text)
}

/** True for what may stand after a colon as an atom. */
export function isAtomOperator(text: string): boolean {
  const kind = kinds.get(text)
  return kind !== undefined && kind !== 'type_op' && kind !== 'ternary_op' && kind !== 'assoc_op'
}

/** True for what may stand after a dot as a function's name. */
export function isCallOperator(text: string): boolean {
  const kind = kinds.get(text)
  return kind !== undefined && kind !== 'stab_op' && kind !== 'ternary_op' && kind !== 'assoc_op'
}

export interface Binding {
  readonly precedence: number
  readonly right: boolean
}

const bindings: Record<OperatorKind, Binding> = {
  in_match_op: { precedence: 40, right: false },
  when_op: { precedence: 50, right: true },
  type_op: { precedence: 60, right: true },
  pipe_op: { precedence: 70, right: true },
  match_op: { precedence: 100, right: true },
  or_op: { precedence: 110, right: false },
  and_op: { precedence: 130, right: false },
  comp_op: { precedence: 140, right: false },
  rel_op: { precedence: 150, right: false },
  arrow_op: { precedence: 160, right: false },
  in_op: { precedence: 170, right: false },
  xor_op: { precedence: 180, right: false },
  ternary_op: { precedence: 190, right: true },
  concat_op: { precedence: 200, right: true },
  range_op: { precedence: 200, right: true },
  dual_op: { precedence: 210, right: false },
  mult_op: { precedence: 220, right: false },
  power_op: { precedence: 230, right: false },
}

/** How tightly the capture operator takes its operand; the other prefix operators take theirs tighter than any infix one. */
export const capturePrecedence = 90
export const unaryPrecedence = 300

/** How an infix operator binds; undefined for a token that is none. */
export function bindingOf(kind: TokenKind): Binding | undefined {
  return (bindings as Partial<Record<TokenKind, Binding>>)[kind]
}
