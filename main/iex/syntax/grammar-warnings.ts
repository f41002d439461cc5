/** Warnings of Elixir's parser. Source: elixir_parser.yrl of Elixir 1.14. */

export const trailingComma = 'trailing commas are not allowed inside function/macro call arguments'

export const emptyParens =
  'invalid expression (). If you want to invoke or define a function, make sure there are no spaces between the function name and ' +
  'its arguments. If you wanted to pass an empty block or code, pass a value instead, such as a nil or an atom'

export const emptyClause = 'an expression is always required on the right side of ->. Please provide a value after ->'

export function pipeWarning(operator: string): string {
  return (
    'parentheses are required when piping into a function call. For example:\n\n' +
    `    foo 1 ${operator} bar 2 ${operator} baz 3\n\nis ambiguous and should be written as\n\n` +
    `    foo(1) ${operator} bar(2) ${operator} baz(3)\n\nAmbiguous pipe found at:`
  )
}
