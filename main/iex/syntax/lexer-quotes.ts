/** What quotes delimit: strings, charlists, heredocs, quoted keywords and atoms, sigils. Source: elixir_tokenizer.erl of Elixir 1.14. */
import { codePointText, isDigit, isLower, isSpace, isUpper } from './characters.js'
import type { Lexer } from './lexer.js'
import { readOperator } from './lexer-operators.js'
import { isPlainName, readHeredoc, readParts, unescapeParts, type RawPart } from './lexer-strings.js'
import { SyntaxFailure } from './syntax-error.js'
import { Token } from './token.js'

const sigilClosers: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** Reads a string, charlist, heredoc or quoted keyword, which begins with the quote `code`. */
export function readQuoted(lexer: Lexer, code: number): void {
  const { text, line, column } = lexer
  const quote = String.fromCharCode(code)
  if (text.startsWith(quote.repeat(3), lexer.at)) {
    lexer.skip(3)
    const { parts, indentation } = readHeredoc(lexer, quote.repeat(3), true, line, column)
    const kind = code === 34 ? 'bin_heredoc' : 'list_heredoc'
    const value = unescapeParts(lexer, parts, line, column)
    lexer.tokens.push(new Token(kind, line, column, String(indentation), value))
    return
  }
  lexer.skip(1)
  const parts = readParts(lexer, quote, true, ` (for string starting at line ${line})`)
  const isKeyword = text.charCodeAt(lexer.at) === 58 && isSpace(text.charCodeAt(lexer.at + 1))
  if (isKeyword && isPlainName(parts[0]) && parts.length === 1)
    lexer.warn(
      line,
      column + 1,
      `found quoted keyword "${parts[0]}" but the quotes are not required. Note that keywords are always atoms, even when ` +
        'quoted. Similar to atoms, keywords made exclusively of ASCII letters, numbers, and underscores and not beginning ' +
        'with a number do not require quotes',
    )
  const value = unescapeParts(lexer, parts, line, column + 1)
  if (!isKeyword) {
    lexer.tokens.push(new Token(code === 34 ? 'bin_string' : 'list_string', line, column, quote, value))
    return
  }
  const [name] = value
  if (value.length === 1 && typeof name === 'string') {
    lexer.checkLength(name, line, column, true)
    lexer.push(new Token('kw_identifier', line, column, name), 1)
  } else lexer.push(new Token('kw_identifier_unsafe', line, column, quote, value), 1)
}

/** Reads a sigil, or an operator that begins with `~`. */
export function readTilde(lexer: Lexer): void {
  const { text, at, line, column } = lexer
  const code = text.charCodeAt(at + 1)
  const delimiter = text[at + 2]
  if ((!isLower(code) && !isUpper(code)) || delimiter === undefined) return readOperator(lexer)
  const letter = String.fromCharCode(code)
  const quotes = delimiter.repeat(3)
  if ((delimiter === '"' || delimiter === "'") && text.startsWith(quotes, at + 2)) {
    lexer.skip(5)
    const { parts, indentation } = readHeredoc(lexer, quotes, isLower(code), line, column)
    pushSigil(lexer, letter, parts, quotes, indentation, line, column)
    return
  }
  if (!'/<"\'[({|'.includes(delimiter)) {
    const point = text.codePointAt(at + 2) as number
    const shown = `"${String.fromCodePoint(point)}" (column ${column + 2}, code point ${codePointText(point)})`
    const delimiters = 'The available delimiters are: //, ||, "", \'\', (), [], {}, <>'
    throw new SyntaxFailure(line, column, 'invalid sigil delimiter: ', `${shown}. ${delimiters}`)
  }
  lexer.skip(3)
  const what = ` (for sigil ~${letter}${delimiter} starting at line ${line})`
  const parts = readParts(lexer, sigilClosers[delimiter] ?? delimiter, isLower(code), what)
  pushSigil(lexer, letter, parts, delimiter, null, line, column)
}

function pushSigil(
  lexer: Lexer,
  letter: string,
  parts: readonly RawPart[],
  delimiter: string,
  indentation: number | null,
  line: number,
  column: number,
): void {
  const { text, at } = lexer
  let end = at
  for (let code = text.charCodeAt(end); isLower(code) || isUpper(code) || isDigit(code);) code = text.charCodeAt(++end)
  const modifiers = text.slice(at, end)
  lexer.push(new Token('sigil', line, column, letter, { parts, modifiers, delimiter, indentation }), end - at)
}

/** Reads `:"…"`. */
export function readQuotedAtom(lexer: Lexer, quote: string): void {
  const { line, column } = lexer
  lexer.skip(2)
  const parts = readParts(lexer, quote, true, ` (for atom starting at line ${line})`)
  if (parts.length === 1 && isPlainName(parts[0]))
    lexer.warn(
      line,
      column,
      `found quoted atom "${parts[0]}" but the quotes are not required. Atoms made exclusively of ASCII letters, numbers, ` +
        'underscores, beginning with a letter or underscore, and optionally ending with ! or ? do not require quotes',
    )
  const value = unescapeParts(lexer, parts, line, column)
  const [name] = value
  if (value.length === 1 && typeof name === 'string') {
    lexer.checkLength(name, line, column, true)
    lexer.tokens.push(new Token('atom_quoted', line, column, name))
  } else lexer.tokens.push(new Token('atom_unsafe', line, column, quote, value))
}
