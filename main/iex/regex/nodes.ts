/** Regular expressions as trees. */

/** Whether a character is of a class. */
export type Test = (code: number) => boolean

export type RegexNode =
  | { readonly kind: 'char'; readonly test: Test }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | { readonly kind: 'group'; readonly index: number; readonly body: RegexNode }
  | { readonly kind: 'atomic'; readonly body: RegexNode }
  | { readonly kind: 'look'; readonly isAhead: boolean; readonly isNegative: boolean; readonly body: RegexNode }
  | {
      readonly kind: 'repeat'
      readonly body: RegexNode
      readonly min: number
      readonly max: number
      readonly mode: 'greedy' | 'lazy' | 'possessive'
    }
  | { readonly kind: 'reference'; readonly to: Target; readonly caseless: boolean }
  | { readonly kind: 'recursion'; readonly to: Target }
  | {
      readonly kind: 'condition'
      readonly when: Target | RegexNode | 'recursion' | 'define'
      readonly yes: RegexNode
      readonly no: RegexNode
    }
  | { readonly kind: 'at'; readonly where: Anchor }
  | { readonly kind: 'newline' }
  | { readonly kind: 'grapheme' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'fail' }
  | { readonly kind: 'accept' }

/** A group by number or by name. */
export interface Target {
  readonly group: number | string
  /** Where it is named in the source, for errors. */
  readonly at: number
}

export type Anchor = 'begin' | 'end' | 'endBeforeNewline' | 'lineBegin' | 'lineEnd' | 'word' | 'notWord' | 'searchStart'

/** Flags of a part of an expression. */
export interface Flags {
  readonly caseless: boolean
  readonly multiline: boolean
  readonly dotAll: boolean
  readonly extended: boolean
  readonly ungreedy: boolean
  readonly dupNames: boolean
}

/** A whole expression, parsed. */
export interface Parsed {
  readonly root: RegexNode
  /** How many groups there are. */
  readonly groups: number
  readonly names: ReadonlyMap<string, readonly number[]>
  readonly anyCrlf: boolean
}

/** What is wrong with an expression. Source: PCRE 8.44's pcre_compile.c. */
export class RegexFault {
  constructor(
    readonly reason: string,
    /** In bytes, or characters where the expression is Unicode. */
    readonly at: number,
  ) {}
}
