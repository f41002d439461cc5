/** Console: a shell of Elixir on the observed runtime. */
import type { NamedThing, PidText } from '../things.js'

/** What a piece of output is; `input` is what was typed, after its prompt. */
export type ConsoleKind = 'input' | 'output' | 'value' | 'error' | 'warning' | 'log'

/** A part of a text that names a living thing: `start` and `end` count UTF-16 code units. */
export interface ConsoleLink extends NamedThing {
  readonly start: number
  readonly end: number
}

/**
 * A piece of what the console has shown, whole lines where it can be.
 *
 * seq     grows by one with each piece
 * prompt  of an input: what stood before it, `iex(3)>`; null for what was printed
 */
export interface ConsolePiece {
  readonly seq: number
  readonly kind: ConsoleKind
  readonly text: string
  readonly prompt: string | null
  readonly links: readonly ConsoleLink[]
}

/**
 * prompt     the number at the prompt
 * continued  what was given is not whole yet: the prompt is `...(n)>`
 * busy       an input is being evaluated
 * pid        the shell's process; another one after it died
 * reading    what a process that waits for a line asks (`IO.gets`); null when none does
 */
export interface ConsoleState {
  readonly prompt: number
  readonly continued: boolean
  readonly busy: boolean
  readonly pid: PidText
  readonly reading: string | null
}

/** All that main keeps: the newest pieces, inputs of this and earlier sessions, the oldest first. */
export interface ConsoleSnapshot {
  readonly state: ConsoleState
  readonly pieces: readonly ConsolePiece[]
  readonly history: readonly string[]
}

/**
 * What came since the last one. Main sends the next when the window has taken this one (`console.taken`); who prints waits meanwhile, so that
 * nothing piles up.
 */
export interface ConsoleNews {
  readonly pieces: readonly ConsolePiece[]
  readonly state: ConsoleState
}

/** One thing that what was typed can go on with. */
export interface Completion {
  /** What is put in. */
  readonly label: string
  readonly kind: 'module' | 'function' | 'macro' | 'variable' | 'field' | 'keyword'
  /** Signature or value, in a line; may be empty. */
  readonly detail: string
  /** Markdown; may be empty. */
  readonly doc: string
}

/** `from`: where in the text the completed word begins. */
export interface Completions {
  readonly from: number
  readonly items: readonly Completion[]
}

/** A session of the guide, to be replayed step by step. */
export interface GuideSession {
  readonly id: string
  readonly title: string
  /** What the reader is to know before: how it was started, a remark. May be empty. */
  readonly note: string
  readonly steps: readonly string[]
}

/** Whether a text can be evaluated as it stands. */
export interface InputCheck {
  readonly whole: boolean
}
