/**
 * Elixir's syntax tree, as an evaluator wants it: a kind for each thing that is evaluated in its own way, literals as terms, lists as arrays.
 *
 * It holds all that Elixir's own quoted form holds; `quoted` in quoted.ts gives that. Operators, special forms (`=`, `->`'s neighbours `when`
 * and `|`, `&`, `^`, `::`, `<-`) and local calls are all `call`, by name; what they mean is for the evaluator to know.
 *
 * line, column  of the token that Elixir names for the node: the operator, the name called, the opening bracket; from 1. Elixir's quoted form
 *               has none for literals, lists and pairs; here they have one too. line 0: the node has no place (a block made of statements).
 */
import type { Atom, Bitstring, Term } from '../../otp/term/term.js'

export type Node =
  | LiteralNode
  | InterpolatedNode
  | SigilNode
  | AliasNode
  | VariableNode
  | CallNode
  | RemoteCallNode
  | FunCallNode
  | CallOfCallNode
  | AccessNode
  | BlockNode
  | FnNode
  | ClausesNode
  | ListNode
  | TupleNode
  | MapNode
  | StructNode
  | BitstringNode

export interface Place {
  readonly line: number
  readonly column: number
}

/** A number, atom, string or charlist without interpolation. */
export interface LiteralNode extends Place {
  readonly kind: 'literal'
  readonly value: Term
}

/** A string, charlist or quoted atom with `#{…}` in it. */
export interface InterpolatedNode extends Place {
  readonly kind: 'interpolated'
  readonly form: 'string' | 'charlist' | 'atom'
  readonly parts: readonly TextPart[]
}

/** Text, escapes replaced; in a sigil as it was written. Or the code of `#{…}`. */
export type TextPart = string | Bitstring | Interpolation

export interface Interpolation extends Place {
  readonly value: Node
}

/** `~r/a#{b}/i`. Escapes are still in the text: `unescape` replaces them where the sigil wants it. */
export interface SigilNode extends Place {
  readonly kind: 'sigil'
  readonly letter: string
  readonly parts: readonly TextPart[]
  readonly modifiers: string
  readonly delimiter: string
  /** Of a heredoc: blanks before the closing delimiter. */
  readonly indentation: number | null
}

/** `KV.Bucket`, and with a base `__MODULE__.Bucket`. */
export interface AliasNode extends Place {
  readonly kind: 'alias'
  /** Written by a macro: what the code around calls so is not meant. */
  readonly isOwn?: boolean
  readonly base: Node | null
  readonly names: readonly string[]
}

/** Of a name that was quoted: where it was, and what it was imported from there, by the number of arguments. */
export interface Origin {
  readonly context: Term
  readonly imports: ReadonlyMap<number, Atom>
}

/** A name without arguments: a variable, or a local call when there is none; also `__MODULE__`, `_`. */
export interface VariableNode extends Place {
  readonly kind: 'variable'
  /** Of a variable that a macro made: the context, and which call of the macro it was; null where that does not matter. */
  readonly scope?: { readonly context: Term; readonly counter: Term }
  readonly origin?: Origin
  readonly name: string
}

/** `f(1)`, `f 1`, `a + b`, `not a`, `&1`, `if x do … end`: a do block is the last argument, a keyword list. */
export interface CallNode extends Place {
  readonly kind: 'call'
  readonly name: string
  readonly args: readonly Node[]
  readonly origin?: Origin
  /** A call of the module's own function, whatever is imported by that name. */
  readonly isOwn?: boolean
  /** `f -1`, which might have been meant as a subtraction. */
  readonly ambiguous: boolean
}

/** `Mod.f(1)`, `map.field`, `Mod.{A, B}` (name `{}`). */
export interface RemoteCallNode extends Place {
  readonly kind: 'remote-call'
  readonly target: Node
  readonly name: string
  readonly args: readonly Node[]
  /** False for `map.field`, which may read a map. */
  readonly parens: boolean
  readonly dot: Place
}

/** `f.(1)` */
export interface FunCallNode extends Place {
  readonly kind: 'fun-call'
  readonly fun: Node
  readonly args: readonly Node[]
}

/** `f(1)(2)`: only macros can make sense of it. */
export interface CallOfCallNode extends Place {
  readonly kind: 'call-of-call'
  readonly callee: Node
  readonly args: readonly Node[]
}

/** `map[key]` */
export interface AccessNode extends Place {
  readonly kind: 'access'
  readonly target: Node
  readonly key: Node
}

/** Expressions one after the other; without any, nil. */
export interface BlockNode extends Place {
  readonly kind: 'block'
  readonly body: readonly Node[]
  /** Places of further parentheses directly round those of the block, from the inside out. */
  readonly outer: readonly Place[]
}

export interface FnNode extends Place {
  readonly kind: 'fn'
  /** Written by the compiler itself: nothing is said of its clauses. */
  readonly isMade?: boolean
  readonly clauses: readonly Clause[]
}

/** Clauses where an expression may stand: the body of `case … do`, `cond do`, `else`, `(a -> b)`. */
export interface ClausesNode extends Place {
  readonly kind: 'clauses'
  readonly clauses: readonly Clause[]
}

/** `args -> body`. Guards are in `args`: one `when` call whose last argument is the guard. */
export interface Clause extends Place {
  readonly args: readonly Node[]
  readonly body: Node
}

/** Elements; the last may be a call of `|`. A keyword list is a list of pairs. */
export interface ListNode extends Place {
  readonly kind: 'list'
  readonly items: readonly Node[]
}

/** A tuple of any size, also the pair of a keyword list. */
export interface TupleNode extends Place {
  readonly kind: 'tuple'
  readonly items: readonly Node[]
}

/** `%{a: 1}`, `%{updated | a: 1}`. Pairs are two-element tuples, but for what only macros can make sense of. */
export interface MapNode extends Place {
  readonly kind: 'map'
  readonly updated: Node | null
  /** Of the `|`; null without one. */
  readonly pipe: Place | null
  readonly pairs: readonly Node[]
}

/** `%Name{…}` */
export interface StructNode extends Place {
  readonly kind: 'struct'
  readonly name: Node
  readonly map: MapNode
}

/** `<<…>>`; segments with sizes and types are calls of `::`. */
export interface BitstringNode extends Place {
  readonly kind: 'bitstring'
  readonly segments: readonly Node[]
}
