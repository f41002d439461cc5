/** Atoms, names, aliases and reserved words. Source: elixir_tokenizer.erl of Elixir 1.14. */
import { codePointText, hex, isHorizontalSpace, isSpace } from './characters.js'
import { badDo, badFnDo } from './do-errors.js'
import { readIdentifier, type Identifier, type IdentifierFault } from './identifier.js'
import type { Lexer } from './lexer.js'
import { readOperator } from './lexer-operators.js'
import { readQuotedAtom } from './lexer-quotes.js'
import { isAtomOperator } from './operators.js'
import { SyntaxFailure } from './syntax-error.js'
import { Token, type TokenKind } from './token.js'

const keywords = new Map<string, TokenKind>([
  ['fn', 'fn'],
  ['do', 'do'],
  ['end', 'end'],
  ['true', 'true'],
  ['false', 'false'],
  ['nil', 'nil'],
  ['not', 'unary_op'],
  ['and', 'and_op'],
  ['or', 'or_op'],
  ['when', 'when_op'],
  ['in', 'in_op'],
  ['after', 'block_identifier'],
  ['else', 'block_identifier'],
  ['catch', 'block_identifier'],
  ['rescue', 'block_identifier'],
])

/** Names that are an atom after a colon, and no operator. */
const symbolAtoms = ['...', '<<>>', '%{}', '%', '{}', '..//']

/** Reads what begins with a colon: an atom, or `::`. */
export function readColon(lexer: Lexer): void {
  const { text, at, line, column } = lexer
  const symbol = symbolAtoms.find((name) => text.startsWith(name, at + 1))
  if (symbol !== undefined) return lexer.push(new Token('atom', line, column, symbol), symbol.length + 1)
  for (let length = 3; length > 0; length--) {
    const name = text.slice(at + 1, at + 1 + length)
    if (name.length < length) continue
    if (name === '::') {
      lexer.warn(line, column, 'atom ::: must be written between quotes, as in :"::", to avoid ambiguity')
      return lexer.push(new Token('atom', line, column, name), 3)
    }
    if (isAtomOperator(name) || name === '.') return lexer.push(new Token('atom', line, column, name), length + 1)
  }
  const next = text.charCodeAt(at + 1)
  if (next === 58) return readOperator(lexer)
  if (next === 34 || next === 39) return readQuotedAtom(lexer, String.fromCharCode(next))
  const word = readIdentifier(text, at + 1)
  if (word === null) return lexer.unexpectedCharacter()
  if ('fault' in word) return wrongWord(lexer, word)
  lexer.checkLength(word.name, line, column)
  warnAmbiguousBang(lexer, 'atom', `:${word.name}`, word)
  lexer.push(new Token('atom', line, column, word.name), 0)
  lexer.at = word.end
  lexer.column += word.length + 1
}

/** Reads a name, keyword, alias or reserved word. */
export function readWord(lexer: Lexer): void {
  const { text, at, line, column } = lexer
  const word = readIdentifier(text, at)
  if (word === null) return lexer.unexpectedCharacter()
  if ('fault' in word) return wrongWord(lexer, word)
  const { name, end, length } = word
  const colon = text.charCodeAt(end) === 58 && end + 1 < text.length && text.charCodeAt(end + 1) !== 58
  if (word.ascii && !colon && lexer.tokens.at(-1)?.kind !== '.') {
    const isLoneColon = text.charCodeAt(end) === 58 && end + 1 === text.length
    const keyword = isLoneColon ? undefined : keywords.get(name)
    if (keyword !== undefined) return readKeyword(lexer, keyword, name)
  }
  lexer.checkLength(name, line, column)
  if (colon) {
    if (!isSpace(text.charCodeAt(end + 1)))
      throw new SyntaxFailure(line, column, 'keyword argument must be followed by space after: ', `${name}:`)
    lexer.tokens.push(new Token('kw_identifier', line, column, name))
    lexer.at = end + 1
    lexer.column += length + 1
    return
  }
  if (word.hasAt) throw new SyntaxFailure(line, column, invalidCharacter('@', word.kind), name)
  if (name === '__aliases__' || name === '__block__') throw new SyntaxFailure(line, column, 'reserved token: ', name)
  if (word.kind === 'atom') return lexer.unexpectedCharacter()
  if (word.kind === 'alias') {
    if (!word.ascii || word.punctuated) {
      const wrong = [...name].find((char) => char < 'A' || char > '\x7f') as string
      const what = 'alias (only ASCII characters, without punctuation, are allowed)'
      throw new SyntaxFailure(line, column, invalidCharacter(wrong, what), name)
    }
    return lexer.push(new Token('alias', line, column, name), length)
  }
  warnAmbiguousBang(lexer, 'identifier', name, word)
  lexer.tokens.push(lexer.callToken(name, end))
  lexer.at = end
  lexer.column += length
}

function readKeyword(lexer: Lexer, kind: TokenKind, name: string): void {
  const { text, at, line, column } = lexer
  const end = at + name.length
  switch (kind) {
    case 'fn':
    case 'do':
    case 'end':
      return readBlockWord(lexer, kind)
    case 'true':
    case 'false':
    case 'nil':
    case 'block_identifier':
      return lexer.push(new Token(kind, line, column, name), name.length)
    default:
  }
  let slash = end
  while (isHorizontalSpace(text.charCodeAt(slash))) slash++
  const last = lexer.tokens.at(-1)
  if (text.charCodeAt(slash) === 47) lexer.push(new Token('identifier', line, column, name), name.length)
  else if (kind === 'unary_op') lexer.push(new Token(kind, line, column, name), name.length)
  else if (kind === 'in_op' && last?.kind === 'unary_op' && last.text === 'not') {
    lexer.tokens.pop()
    lexer.dropLineBreak()
    lexer.push(new Token(kind, last.line, last.column, 'not in'), name.length)
  } else lexer.pushInfix(kind, name)
}

function readBlockWord(lexer: Lexer, kind: 'fn' | 'do' | 'end'): void {
  const { line, column } = lexer
  if (kind === 'end') return lexer.close(kind)
  if (kind === 'do') {
    const last = lexer.tokens.at(-1)
    if (last?.kind === 'identifier') last.kind = 'do_identifier'
    else if (last?.kind === 'fn') throw badFnDo(line, column)
    else if (last?.kind === ',' || last?.kind === ';') throw badDo('unexpected reserved word: ', 'do', line, column)
    else lexer.dropLineBreak()
  }
  lexer.open(kind)
}

function warnAmbiguousBang(lexer: Lexer, what: string, shown: string, { end, punctuated }: Identifier): void {
  if (!punctuated || lexer.text.charCodeAt(end) !== 61) return
  const mark = shown.slice(-1)
  lexer.warn(
    lexer.line,
    lexer.column,
    `found ${what} "${shown}", ending with "${mark}", followed by =. It is unclear if you mean "${shown.slice(0, -1)} ${mark}=" ` +
      `or "${shown} =". Please add a space before or after ${mark} to remove the ambiguity`,
  )
}

/** Fails at a word with a character that cannot stand in one; proposes a simpler form where Unicode has one. */
function wrongWord(lexer: Lexer, { wrong, ...fault }: IdentifierFault): never {
  const points = [...wrong]
  const column = lexer.column + points.length - 1
  if (fault.fault === 'scripts') {
    const before = 'invalid mixed-script identifier found: '
    const more = '\nSee https://hexdocs.pm/elixir/unicode-syntax.html for more information.'
    throw new SyntaxFailure(lexer.line, lexer.column, before, wrong, fault.after + more)
  }
  const last = points.at(-1) as string
  for (const form of [wrong, last]) {
    const simpler = form.normalize('NFKC')
    const word = readIdentifier(simpler, 0)
    if (word === null || 'fault' in word) continue
    const message =
      'Elixir expects unquoted Unicode atoms, variables, and calls to use allowed codepoints and to be in NFC form.' +
      `\n\nGot:\n\n    "${form}" (code points${pointsText(form)})\n\nHint: You could write the above in a compatible format ` +
      `that is accepted by Elixir:\n\n    "${simpler}" (code points${pointsText(simpler)})\n\n` +
      'See https://hexdocs.pm/elixir/unicode-syntax.html for more information.'
    throw new SyntaxFailure(lexer.line, column, 'unexpected token: ', message)
  }
  const token = `"${last}" (column ${column}, code point ${codePointText(last.codePointAt(0) as number)})`
  throw new SyntaxFailure(lexer.line, column, 'unexpected token: ', token)
}

function pointsText(text: string): string {
  return [...text].map((char) => ` 0x${hex(char.codePointAt(0) as number, 5)}`).join('')
}

function invalidCharacter(char: string, what: string): string {
  return `invalid character "${char}" (code point ${codePointText(char.codePointAt(0) as number)}) in ${what}: `
}
