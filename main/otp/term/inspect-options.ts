/** The options of inspect/2: Inspect.Opts. */
import type { Atom } from './atom.js'
import { type Doc, color, concat } from './layout.js'
import { type Term, type TermMap, emptyList } from './term.js'

/** Inspect.Opts. `:infinity` is Infinity. */
export interface InspectOptions {
  readonly base?: 'binary' | 'octal' | 'decimal' | 'hex'
  readonly binaries?: 'infer' | 'as_binaries' | 'as_strings'
  readonly charlists?: 'infer' | 'as_lists' | 'as_charlists'
  /** A keyword list for implementations of Inspect. */
  readonly customOptions?: Term
  /** How many items are shown, counted through the whole term. */
  readonly limit?: number
  /** Breaks lines at `width`; without it nothing is broken. */
  readonly pretty?: boolean
  /** How many characters of a string or charlist are shown. */
  readonly printableLimit?: number
  /** Shows a failing implementation of Inspect as `#Inspect.Error<…>` instead of failing. */
  readonly safe?: boolean
  /** False shows structs as maps. */
  readonly structs?: boolean
  /** Terminal escapes by kind of term (`atom`, `string`, `number` …), and `reset`. */
  readonly syntaxColors?: Readonly<Record<string, string>>
  readonly width?: number
  /** The document of a struct whose Inspect was implemented at run time; undefined for others. */
  readonly implementation?: (struct: TermMap, options: ResolvedOptions) => Doc | undefined
  /** The fields of the struct of `module` as declared, `__exception__` included; undefined when there is no such struct. */
  readonly fieldsOf?: (module: Atom | null | boolean) => readonly Term[] | undefined
  /** What stands for a struct whose implementation failed; `text` is the struct as a map. May throw. Without it failures pass through. */
  readonly failed?: (thrown: unknown, text: string, options: ResolvedOptions) => Doc
}

/** The options with every choice made. */
export type ResolvedOptions = Required<Omit<InspectOptions, Hooks>> &
  Pick<InspectOptions, Hooks> & {
    /** True inside the text of a struct whose implementation failed: there a second failure is shown as a map. */
    readonly trapped?: boolean
    /** How many containers are around, since documents were last put off. */
    readonly depth: number
    /** Documents put off, so that no depth of a term overflows the stack. */
    readonly later: (() => void)[]
  }

type Hooks = 'implementation' | 'fieldsOf' | 'failed'

const defaults: Omit<ResolvedOptions, 'later'> = {
  base: 'decimal',
  binaries: 'infer',
  charlists: 'infer',
  customOptions: emptyList,
  limit: 50,
  pretty: false,
  printableLimit: 4096,
  safe: true,
  structs: true,
  syntaxColors: {},
  width: 80,
  depth: 0,
}

/** `options` filled up with Elixir's defaults. */
export function resolve(options: InspectOptions): ResolvedOptions {
  return { ...defaults, ...options, later: [] }
}

/** `doc` in the colour of `kind`, where the options have one. */
export function colored(doc: Doc, kind: string, { syntaxColors }: ResolvedOptions): Doc {
  const escapeText = syntaxColors[kind]
  return escapeText === undefined
    ? doc
    : concat(color(doc, escapeText), color(null, syntaxColors['reset'] ?? '\x1b[0m'))
}
