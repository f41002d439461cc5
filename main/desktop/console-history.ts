/** What was typed into the console, from one start to the next: a JSON list in the user's folder. A file that cannot be read counts as empty. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { History } from '../observer/console.js'

/** ms after an input until it is written. */
const writeAfterMs = 300
/** Characters of an input that is kept; longer ones were pasted, and are not typed again. */
const longest = 20_000

export class ConsoleHistory implements History {
  #inputs: readonly string[] | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly file: string,
    /** Told why the file could not be written. */
    readonly failed: (thrown: unknown) => void,
  ) {}

  read(): readonly string[] {
    try {
      const read: unknown = JSON.parse(readFileSync(this.file, 'utf8'))
      return Array.isArray(read) ? read.filter((input) => typeof input === 'string') : []
    } catch {
      // The first start, or a file that somebody has damaged.
      return []
    }
  }

  write(inputs: readonly string[]): void {
    this.#inputs = inputs
    this.#timer ??= setTimeout(() => this.flush(), writeAfterMs)
  }

  /** Writes what is not written yet. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#inputs === undefined) return
    const inputs = this.#inputs.filter(({ length }) => length <= longest)
    this.#inputs = undefined
    try {
      mkdirSync(dirname(this.file), { recursive: true })
      const next = `${this.file}.new`
      writeFileSync(next, JSON.stringify(inputs, null, 1))
      renameSync(next, this.file)
    } catch (thrown) {
      this.failed(thrown)
    }
  }
}
