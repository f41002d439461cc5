/**
 * How success and failure travel across the bridge: always as a value, never as a thrown Error, because the bridge
 * keeps only the message of one.
 */

/** What a call came to: its answer, or why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** Why a call has no answer. `message` is one sentence for the person at the window, whatever the kind. */
export type Failure = SyntaxFailure | PlainFailure | ChangedFailure

/**
 * What a person typed is no term.
 *
 * line, column  where, both from 1; the column counts UTF-16 units, as a text field does
 * entry         which of several texts sent together, from 0; 0 where there is only one
 */
export interface SyntaxFailure {
  readonly kind: 'syntax'
  readonly message: string
  readonly line: number
  readonly column: number
  readonly entry: number
}

/**
 * refused  the thing is there and says no, in Elixir's words where Elixir has them (a private table, no permission)
 * gone     what was asked about is not there any more: process, table, bucket, row, term handle
 * invalid  the argument is not one this call takes: a number out of range, an empty name, a key that is there already
 * broken   our mistake: the call threw, or no such call
 */
export interface PlainFailure {
  readonly kind: 'refused' | 'gone' | 'invalid' | 'broken'
  readonly message: string
}

/** The row or entry is not what the window showed when the edit began; `now` is its present text, null if deleted. */
export interface ChangedFailure {
  readonly kind: 'changed'
  readonly message: string
  readonly now: string | null
}

/** Success with `value`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** Failure of a kind that needs nothing but a sentence. */
export function fail(
  kind: PlainFailure['kind'],
  message: string,
): { readonly ok: false; readonly failure: PlainFailure } {
  return { ok: false, failure: { kind, message } }
}

/** Failure because a text is no term; line and column from 1. */
export function syntaxFailure(
  message: string,
  line: number,
  column: number,
  entry = 0,
): { readonly ok: false; readonly failure: SyntaxFailure } {
  return { ok: false, failure: { kind: 'syntax', message, line, column, entry } }
}

/** Failure because somebody else changed the row or entry meanwhile. */
export function changedFailure(
  message: string,
  now: string | null,
): { readonly ok: false; readonly failure: ChangedFailure } {
  return { ok: false, failure: { kind: 'changed', message, now } }
}
