/**
 * A term as the window shows it. No term crosses the bridge: what crosses is a one-line text cut to a size, a kind,
 * and children as far as somebody unfolded them.
 *
 * Terms are immutable, so the source may keep a term that is shown under a handle: what is unfolded, copied or searched later
 * is the term that was shown, even if the process has moved on. Handles are kept for the last few hundred roots; an older one
 * answers `gone`, and the window asks for its page again.
 */

import type { Thing } from './things.js'

export type TermKind =
  | 'atom'
  | 'integer'
  | 'float'
  | 'string'
  | 'bitstring'
  | 'list'
  | 'charlist'
  | 'keyword'
  | 'tuple'
  | 'map'
  | 'struct'
  | 'pid'
  | 'reference'
  | 'port'
  | 'function'

/**
 * text      one line, as `inspect` prints it, at most the number of characters the call asked for; ends in `…` if cut
 * cut       characters of the whole line that are left out, 0 if complete; an estimate where counting would cost too much
 * size      direct children: items of a list or tuple, pairs of a map; 0 for what cannot be unfolded. For strings, bitstrings
 *           and charlists this is 0 as well: they are read on with `term.text`
 * length    characters of a string, bytes of a bitstring, otherwise 0
 * children  the children that were asked for, null while folded
 * from      index of the first of `children` among all `size`
 * thing     what a pid or table reference leads to, null for other terms
 */
export interface TermView {
  readonly kind: TermKind
  readonly text: string
  readonly cut: number
  readonly size: number
  readonly length: number
  readonly children: readonly TermChild[] | null
  readonly from: number
  readonly thing: Thing | null
}

/**
 * step   names this child in a path; to the window only a token
 * label  how the child is called in its parent: `name:` or `"eggs" =>` in a map, `key:` in a keyword list, `0` in a tuple or list,
 *        `|` for the tail of an improper list
 */
export interface TermChild {
  readonly step: TermStep
  readonly label: string
  readonly value: TermView
}

/** An index for lists and tuples; for maps the key's text, so that a path survives an insertion before it. */
export type TermStep = number | string

/** From the root down; empty is the root itself. */
export type TermPath = readonly TermStep[]

/** A term kept at the source for unfolding. */
export type TermHandle = number

/** A term that can be unfolded. */
export interface TermRoot {
  readonly handle: TermHandle
  readonly view: TermView
}

/** A folded node to be shown with children `from` (0) up to `limit` (1 to 1,000) more. */
export interface OpenPath {
  readonly path: TermPath
  readonly from: number
  readonly limit: number
}

/** The term again with exactly these nodes unfolded; a path that does not exist is ignored. */
export interface TermQuery {
  readonly handle: TermHandle
  readonly open: readonly OpenPath[]
}

/** More of a long string, charlist, bitstring or of any term's whole text: `limit` (1 to 100,000) characters from `offset`. */
export interface TermTextQuery {
  readonly handle: TermHandle
  readonly path: TermPath
  readonly offset: number
  readonly limit: number
}

export interface TermText {
  readonly text: string
  readonly offset: number
  readonly total: number
}

/** The whole term at `path` for the clipboard; refused over 10 MB, and as JSON where a part has no JSON. */
export interface TermCopyQuery {
  readonly handle: TermHandle
  readonly path: TermPath
  readonly as: 'elixir' | 'json'
}

/** Nodes whose own text (leaf) or label contains `search`, without case, in printing order; at most `limit` (1 to 500). */
export interface TermSearchQuery {
  readonly handle: TermHandle
  readonly search: string
  readonly limit: number
}

export interface TermSearchAnswer {
  readonly paths: readonly TermPath[]
  /** False where the search stopped at `limit` or at its time budget. */
  readonly complete: boolean
}

/** What a typed term is. `text` is how Elixir prints it back. */
export interface TermCheck {
  readonly kind: TermKind
  readonly text: string
}

/** A text for a path, different for different paths. */
export function pathKey(path: TermPath): string {
  return JSON.stringify(path)
}
