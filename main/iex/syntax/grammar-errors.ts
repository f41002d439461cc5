/** What Elixir's parser says beyond "syntax error before". Source: elixir_parser.yrl of Elixir 1.14. */
import type { Node, Place } from './ast.js'
import { badDo } from './do-errors.js'
import { erlangAtom } from './erlang-text.js'
import { SyntaxFailure } from './syntax-error.js'
import type { Token } from './token.js'

export function badAtom(token: Token): SyntaxFailure {
  return at(
    token,
    "atom cannot be followed by an alias. If the '.' was meant to be part of the atom's name, the atom name must be quoted. " +
      'Syntax error before: ',
    "'.'",
  )
}

export function invalidKeyword(token: Token): SyntaxFailure {
  if (token.text === 'do') return badDo('unexpected keyword: ', 'do:', token.line, token.column)
  return at(token, 'syntax error before: ', `'${token.text}:'`)
}

export function misplacedStep(token: Token): SyntaxFailure {
  return at(
    token,
    'the range step operator (//) must immediately follow the range definition operator (..), for example: 1..9//2. ' +
      'If you wanted to define a default argument, use (\\\\) instead. Syntax error before: ',
    "'//'",
  )
}

export function misplacedKeywords(comma: Token, where: 'call' | 'data'): SyntaxFailure {
  const before =
    where === 'call'
      ? 'unexpected expression after keyword list. Keyword lists must always come as the last argument. Therefore, this is not ' +
        'allowed:\n\n    function_call(1, some: :option, 2)\n\nInstead, wrap the keyword in brackets:\n\n' +
        '    function_call(1, [some: :option], 2)\n\nSyntax error after: '
      : 'unexpected expression after keyword list. Keyword lists must always come last in lists and maps. Therefore, this is not ' +
        'allowed:\n\n    [some: :value, :another]\n    %{some: :value, another => value}\n\n' +
        'Instead, reorder it to be the last entry:\n\n    [:another, some: :value]\n    %{another => value, some: :value}\n\n' +
        'Syntax error after: '
  return at(comma, before, "','")
}

export function spaceBeforeParens(token: Token): SyntaxFailure {
  return at(
    token,
    'unexpected parentheses. If you are making a function call, do not insert spaces between the function name and the opening ' +
      'parentheses. Syntax error before: ',
    "'('",
  )
}

/** Several arguments without parentheses inside other arguments. Elixir names the line only. */
export function ambiguousComma(node: Node): SyntaxFailure {
  const before =
    'unexpected comma. Parentheses are required to solve ambiguity in nested calls.\n\n' +
    'This error happens when you have nested function calls without parentheses. For example:\n\n    one a, two b, c, d\n\n' +
    'In the example above, we don\'t know if the parameters "c" and "d" apply to the function "one" or "two". You can solve this ' +
    'by explicitly adding parentheses:\n\n    one a, two(b, c, d)\n\n' +
    'Or by adding commas (in case a nested call is not intended):\n\n    one, a, two, b, c, d\n\n' +
    'Elixir cannot compile otherwise. Syntax error before: '
  return new SyntaxFailure(node.line, null, before, "','")
}

/** Several arguments without parentheses in a list, tuple or map. Elixir names the line only. */
export function ambiguousContainer(node: Node): SyntaxFailure {
  const before =
    'unexpected comma. Parentheses are required to solve ambiguity inside containers.\n\n' +
    'This error may happen when you forget a comma in a list or other container:\n\n    [a, b c, d]\n\n' +
    'Or when you have ambiguous calls:\n\n    [one, two three, four, five]\n\n' +
    'In the example above, we don\'t know if the parameters "four" and "five" belongs to the list or the function "two". ' +
    'You can solve this by explicitly adding parentheses:\n\n    [one, two(three, four), five]\n\n' +
    'Elixir cannot compile otherwise. Syntax error before: '
  return new SyntaxFailure(node.line, null, before, "','")
}

/** An arrow after expressions that have none. Elixir names the line only. */
export function misplacedArrow(arrow: Token): SyntaxFailure {
  const before =
    'unexpected operator ->. If you want to define multiple clauses, the first expression must use ->. Syntax error before: '
  return new SyntaxFailure(arrow.line, null, before, erlangAtom('->'))
}

export function fnWithoutArrow(fn: Token): SyntaxFailure {
  return at(fn, 'expected anonymous functions to be defined with -> inside: ', "'fn'")
}

/** Our own: see the parser's limit. */
export function tooDeep({ line, column }: Place): SyntaxFailure {
  return new SyntaxFailure(line, column, 'the code is nested ', 'too deeply', '')
}

function at({ line, column }: Token, before: string, token: string): SyntaxFailure {
  return new SyntaxFailure(line, column, before, token)
}
