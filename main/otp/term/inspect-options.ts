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
  /** The document of a term that is no struct whose Inspect was implemented anew at run time; undefined where none was. */
  readonly replacements?: () => Replaced | undefined
  /** The fields of the struct of `module` as declared, `__exception__` included; undefined when there is no such struct. */
  readonly fieldsOf?: (module: Atom | null | boolean) => readonly Term[] | undefined
  /** What stands for a struct whose implementation failed; `text` is the struct as a map. May throw. Without it failures pass through. */
  readonly failed?: (thrown: unknown, text: string, options: ResolvedOptions) => Doc
}

export type Replaced = (term: Term, options: ResolvedOptions) => Doc | undefined

type Hook = 'implementation' | 'replacements' | 'fieldsOf' | 'failed'

/** The options with every choice made. */
export interface ResolvedOptions extends Required<Omit<InspectOptions, Hook>> {
  readonly implementation: InspectOptions['implementation']
  readonly replaced: Replaced | undefined
  readonly fieldsOf: InspectOptions['fieldsOf']
  readonly failed: InspectOptions['failed']
  /** True inside the text of a struct whose implementation failed: there a second failure is shown as a map. */
  readonly trapped: boolean
  /** How many containers are around, since documents were last put off. */
  readonly depth: number
  /** Documents put off, so that no depth of a term overflows the stack. */
  readonly later: (() => void)[]
}

const noColors: Readonly<Record<string, string>> = {}

/** `options` filled up with Elixir's defaults. */
export function resolve(options: InspectOptions): ResolvedOptions {
  return {
    base: options.base ?? 'decimal',
    binaries: options.binaries ?? 'infer',
    charlists: options.charlists ?? 'infer',
    customOptions: options.customOptions ?? emptyList,
    limit: options.limit ?? 50,
    pretty: options.pretty ?? false,
    printableLimit: options.printableLimit ?? 4096,
    safe: options.safe ?? true,
    structs: options.structs ?? true,
    syntaxColors: options.syntaxColors ?? noColors,
    width: options.width ?? 80,
    implementation: options.implementation,
    replaced: options.replacements?.(),
    fieldsOf: options.fieldsOf,
    failed: options.failed,
    trapped: false,
    depth: 0,
    later: [],
  }
}

/** `options` with another limit and depth. One is made for each item of a container: spreads took most of the time of inspect. */
export function at(options: ResolvedOptions, limit: number, depth: number): ResolvedOptions {
  return {
    base: options.base,
    binaries: options.binaries,
    charlists: options.charlists,
    customOptions: options.customOptions,
    limit,
    pretty: options.pretty,
    printableLimit: options.printableLimit,
    safe: options.safe,
    structs: options.structs,
    syntaxColors: options.syntaxColors,
    width: options.width,
    implementation: options.implementation,
    replaced: options.replaced,
    fieldsOf: options.fieldsOf,
    failed: options.failed,
    trapped: options.trapped,
    depth,
    later: options.later,
  }
}

/** `doc` in the colour of `kind`, where the options have one. */
export function colored(doc: Doc, kind: string, { syntaxColors }: ResolvedOptions): Doc {
  const escapeText = syntaxColors[kind]
  return escapeText === undefined
    ? doc
    : concat(color(doc, escapeText), color(null, syntaxColors['reset'] ?? '\x1b[0m'))
}
