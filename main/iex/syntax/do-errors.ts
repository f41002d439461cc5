/** What Elixir says of a misplaced `do`. Source: elixir_tokenizer.erl of Elixir 1.14. */
import { SyntaxFailure } from './syntax-error.js'

export function badDo(before: string, token: string, line: number, column: number): SyntaxFailure {
  const after =
    '. In case you wanted to write a "do" expression, you must either use do-blocks or separate the keyword argument with comma. ' +
    'For example, you should either write:\n\n    if some_condition? do\n      :this\n    else\n      :that\n    end\n\n' +
    'or the equivalent construct:\n\n    if(some_condition?, do: :this, else: :that)\n\n' +
    'where "some_condition?" is the first argument and the second argument is a keyword list.\n\n' +
    'You may see this error if you forget a trailing comma before the "do" in a "do" block'
  return new SyntaxFailure(line, column, before, token, after)
}

export function badFnDo(line: number, column: number): SyntaxFailure {
  const after = '. Anonymous functions are written as:\n\n    fn pattern -> expression end'
  return new SyntaxFailure(line, column, 'unexpected reserved word: ', 'do', after)
}
