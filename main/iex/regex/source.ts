/** The text of a regular expression, read from left to right. */
import { RegexFault } from './nodes.js'

export class RegexSource {
  /** How many characters were read. */
  place = 0

  constructor(
    /** Its characters, or bytes where it is not Unicode. */
    readonly codes: readonly number[],
  ) {}

  get isAtEnd(): boolean {
    return this.place >= this.codes.length
  }

  /** The next character; empty at the end. */
  peek(): string {
    return this.isAtEnd ? '' : String.fromCodePoint(this.codes[this.place] as number)
  }

  next(): number {
    return this.codes[this.place++] as number
  }

  skip(count: number): void {
    this.place += count
  }

  /** The next `count` characters. */
  rest(count: number): string {
    return String.fromCodePoint(...this.codes.slice(this.place, this.place + count))
  }

  /** Reads `text` where it comes next. */
  take(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.codes[this.place + i] !== text.charCodeAt(i)) return false
    this.place += text.length
    return true
  }

  /** Reads what `expression` finds at the beginning of the next 80 characters. */
  match(expression: RegExp): string | undefined {
    const found = expression.exec(this.rest(80))?.[0]
    if (found !== undefined) this.place += [...found].length
    return found
  }

  fail(reason: string, at = this.place): never {
    throw new RegexFault(reason, at)
  }
}
