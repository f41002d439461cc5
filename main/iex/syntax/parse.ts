/**
 * The face of the front end: text to tree, to a syntax error in Elixir's words, or to the answer that more input is needed.
 */
import { atomTerm } from '../../otp/term/term.js'
import type { Node } from './ast.js'
import type { Names } from './build.js'
import { tokenize, type Warning } from './lexer.js'
import { parseTokens } from './parser.js'
import { problemMessage, problemOf, SyntaxFailure, type SyntaxProblem } from './syntax-error.js'
import type { Token, TokenKind } from './token.js'

export interface ParseOptions {
  /** As errors name it; `iex` at the prompt. */
  readonly file: string
  /** Of the first line of the text; at the prompt, its number. */
  readonly line: number
  /** Makes the atoms of the text; by default those that are new are made. */
  readonly names?: Names
}

/** What was wrong: the fields of Elixir's exception, and its message. */
export interface SyntaxTrouble extends SyntaxProblem {
  readonly message: string
}

export type Parsed = (
  | { readonly status: 'ok'; readonly forms: Node }
  /** The text may go on. `problem` is the TokenMissingError for when it does not. */
  | { readonly status: 'incomplete'; readonly problem: SyntaxTrouble }
  | { readonly status: 'error'; readonly problem: SyntaxTrouble }
) & { readonly warnings: readonly Warning[] }

/** Text is also read where no process runs that could end for want of atoms: a name for which there is no room is a fault of the text. */
const makeAtom: Names = (name, { line, column }) => {
  try {
    return atomTerm(name)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new SyntaxFailure(line, column, 'the atom table is full: ', name)
  }
}

/** The tree of `text`, as Code.string_to_quoted/2 reads it. Never throws for a fault of the text. */
export function parse(text: string, options: ParseOptions): Parsed {
  return run(text, options, (tokens) => tokens)
}

/** As `parse`, with what `make` makes of the tree; it may throw SyntaxFailures, too. */
export function parseTree<T>(
  text: string,
  options: ParseOptions,
  make: (forms: Node) => T,
): { readonly status: 'ok'; readonly made: T } | Exclude<Parsed, { readonly status: 'ok' }> {
  const parsed = parse(text, options)
  if (parsed.status !== 'ok') return parsed
  const { file, line } = options
  try {
    return { status: 'ok', made: make(parsed.forms) }
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    const fault = problemOf(error, text, { file, line, column: 1 })
    return { status: 'error', problem: { ...fault, message: problemMessage(fault) }, warnings: parsed.warnings }
  }
}

/** A warning as Elixir prints it, with the empty line after it. */
export function warningText({ line, column, message }: Warning, file: string): string {
  return line === 0 ? `warning: ${message}\n` : `warning: ${message}\n  ${file}:${line}:${column}\n\n`
}

/** Operators that at the prompt go on with the value of the last input. Source: IEx.Evaluator of Elixir 1.14. */
const continuing = new Set<TokenKind>([
  'or_op',
  'and_op',
  'comp_op',
  'rel_op',
  'arrow_op',
  'in_op',
  'concat_op',
  'mult_op',
])

/**
 * As `parse`, for text typed at the prompt: one that begins with an infix operator goes on with `v(-1)`, the value before.
 *
 * afterMatch  whether the input before was a match, after which that is an error
 */
export function parseInput(text: string, options: ParseOptions, afterMatch: boolean): Parsed {
  return run(text, options, (tokens) => {
    const [first] = tokens
    if (first === undefined || !continuing.has(first.kind)) return tokens
    if (afterMatch) throw shorthandAfterMatch(first, options.line)
    return [...tokenize('v(-1)', options.line, []), ...tokens]
  })
}

function shorthandAfterMatch(token: Token, line: number): SyntaxFailure {
  const before =
    'pipe shorthand is not allowed immediately after a match expression in IEx. To make it work, surround the whole pipeline with ' +
    'parentheses '
  return new SyntaxFailure(line, 1, before, `'${token.text}'`)
}

/** The TokenMissingError of `#iex:break` in unfinished input. */
export function brokenOff(options: ParseOptions): SyntaxTrouble {
  const { file, line } = options
  const description = 'incomplete expression'
  const failure = new SyntaxFailure(line, null, description, '')
  const problem = { kind: 'TokenMissingError' as const, file, line, column: null, description, snippet: null, failure }
  return { ...problem, message: problemMessage(problem) }
}

/** Where a process reads, it ends for want of room; where none runs, the text is refused. */
function noRoom(text: string, line: number): SyntaxFailure {
  return new SyntaxFailure(line, 1, 'there is no room to read the text that begins with: ', text.slice(0, 20))
}

function run(text: string, options: ParseOptions, adjust: (tokens: Token[]) => Token[]): Parsed {
  const { file, line, names = makeAtom } = options
  const found: Warning[] = []
  const warnings: Warning[] = []
  try {
    const tokens = tokenize(text, line, found)
    // those without a place are printed at once, the others when the whole text is read
    warnings.push(...found.filter((each) => each.line === 0), ...found.filter((each) => each.line !== 0))
    return { status: 'ok', forms: parseTokens(adjust(tokens), names, warnings), warnings }
  } catch (error) {
    const failure = error instanceof RangeError ? noRoom(text, line) : error
    if (!(failure instanceof SyntaxFailure)) throw failure
    const fault = problemOf(failure, text, { file, line, column: 1 })
    const problem = { ...fault, message: problemMessage(fault) }
    const status = failure.token === '' ? 'incomplete' : 'error'
    const printed = warnings.length > 0 ? warnings : found.filter((each) => each.line === 0)
    return { status, problem, warnings: printed }
  }
}
