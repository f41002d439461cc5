/**
 * Brackets and blocks that are open, and the errors when they are closed wrongly.
 *
 * Source: elixir_tokenizer.erl, check_terminator/3, of Elixir 1.14.
 */
import { SyntaxFailure } from './syntax-error.js'

export type Opener = '(' | '[' | '{' | '<<' | 'fn' | 'do'
export type Closer = ')' | ']' | '}' | '>>' | 'end'

interface Open {
  readonly opener: Opener
  readonly line: number
  readonly indentation: number
}

const closers: Record<Opener, Closer> = { fn: 'end', do: 'end', '(': ')', '[': ']', '{': '}', '<<': '>>' }

export class Terminators {
  private open: Open[] = []
  /** Openers and ends whose indentation suggests that their other half is missing, the latest first. */
  private hints: { readonly word: Opener | 'end'; readonly line: number }[] = []

  /** True when nothing is open. */
  get isEmpty(): boolean {
    return this.open.length === 0
  }

  /** A fresh set for the inside of an interpolation: nothing is open there, the hints go on. */
  inner(): Terminators {
    const inner = new Terminators()
    inner.hints = [...this.hints]
    return inner
  }

  push(opener: Opener, line: number, indentation: number): void {
    const last = this.open.at(-1)
    if ((opener === 'fn' || opener === 'do') && last?.opener === opener && indentation <= last.indentation)
      this.hints.unshift({ word: opener, line: last.line })
    this.open.push({ opener, line, indentation })
  }

  /** Closes the last opener with `closer`, or throws the SyntaxFailure for one that does not match. */
  close(closer: Closer, line: number, column: number, indentation: number): void {
    const last = this.open.pop()
    if (last === undefined) throw this.nothingOpen(closer, line, column)
    if (closer === 'end' && last.opener === 'do') {
      if (indentation > last.indentation) this.hints.unshift({ word: 'end', line })
      return
    }
    const expected = closers[last.opener]
    if (expected === closer) return
    const before = closer === 'end' ? 'unexpected reserved word: ' : 'unexpected token: '
    const missing = `. The "${last.opener}" at line ${last.line} is missing terminator "${expected}"`
    throw new SyntaxFailure(line, column, before, closer, missing + this.hintFor(last.opener))
  }

  /** The failure for a text that ends at `line` and `column` while something is open; null when nothing is. */
  atEnd(line: number, column: number): SyntaxFailure | null {
    const last = this.open.at(-1)
    if (last === undefined) return null
    const missing = `missing terminator: ${closers[last.opener]} (for "${last.opener}" starting at line ${last.line})`
    return new SyntaxFailure(line, column, missing + this.hintFor(last.opener), '')
  }

  private nothingOpen(closer: Closer, line: number, column: number): SyntaxFailure {
    if (closer !== 'end') return new SyntaxFailure(line, column, 'unexpected token: ', closer)
    const hint = this.hints.find(({ word }) => word === 'end')
    const after =
      hint === undefined
        ? ''
        : `\n\n    HINT: it looks like the "end" on line ${hint.line} does not have a matching "do" defined before it\n`
    return new SyntaxFailure(line, column, 'unexpected reserved word: ', closer, after)
  }

  private hintFor(opener: Opener): string {
    const hint = this.hints.find(({ word }) => word === opener)
    if (hint === undefined) return ''
    const closer = closers[opener]
    return `\n\n    HINT: it looks like the "${opener}" on line ${hint.line} does not have a matching "${closer}"\n`
  }
}
