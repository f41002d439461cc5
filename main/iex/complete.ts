/** Completion of what is typed at the prompt. */
import type { Shell } from './shell.js'

export interface CompletionItem {
  /** What is put in the place of the text from `from` on. */
  readonly label: string
  readonly kind: 'module' | 'function' | 'macro' | 'variable' | 'field' | 'keyword'
  /** The signature of a function, the value of a variable. */
  readonly detail: string
  readonly doc: string
}

export interface Completion {
  /** Where the text that is completed begins. */
  readonly from: number
  readonly items: readonly CompletionItem[]
}

export function complete(before: string, _shell: Shell): Completion {
  return { from: before.length, items: [] }
}

/** What Tab does in a terminal: puts `insert` in after the text, and prints `list` where there are several ways to go on. */
export interface Expansion {
  readonly from: number
  readonly insert: string
  readonly list: readonly string[]
}

export function expand(before: string, _shell: Shell): Expansion {
  return { from: before.length, insert: '', list: [] }
}
