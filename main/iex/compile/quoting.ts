/** `quote`: code as a term, with what is unquoted in it. Source: elixir_quote.erl of Elixir 1.14. */
import { code } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import {
  Atom,
  atom,
  atomTerm,
  Cons,
  isAtom,
  isList,
  isProperList,
  list,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import type { Node, Place } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import { type Form, forms } from './forms.js'
import { libraryMacros } from './library-macros.js'
import { promptFun } from '../machine/machine.js'
import { keyword, keywordNames, literal } from '../syntax/nodes.js'
import { quoted } from '../syntax/quoted.js'
import { CompileFault, type Import } from './scope.js'
import { Literal } from '../machine/steps.js'
import { unquoted } from './unquoted.js'

const kernel = atom('Elixir.Kernel')
const dot = atom('.')
const unquote = atom('unquote')
const splicing = atom('unquote_splicing')
const aliases = atom('__aliases__')
const bar = atom('|')
const definitions = new Set(['def', 'defp', 'defmacro', 'defmacrop', '@'])
const lexical = new Set(['import', 'alias', 'require'])
const known = ['bind_quoted', 'context', 'file', 'generated', 'line', 'location', 'unquote']

interface Options {
  readonly context: Term
  readonly unquotes: boolean
  /** The line that all nodes get; `true`: the one where they are written; `false`: none. */
  readonly line: Node | boolean
  /** `{file, line}` of `location: :keep`. */
  readonly file: string | null
  readonly generated: boolean
}

/** `quote do … end`, `quote options do … end` */
export const quote: Form = (c, args, isTail, node) => {
  const { line } = node
  const last = args[args.length - 1]
  const inner = keyword(last, 'do')
  const names = keywordNames(args[0])
  if (names === undefined && args.length === 1) throw new CompileFault(line, 'invalid arguments for "quote"')
  if (names === undefined)
    throw new CompileFault(line, `invalid options for quote, expected a keyword list, got: ${c.text(args[0] as Node)}`)
  if (inner === undefined) throw new CompileFault(line, 'missing :do option in "quote"')
  const given = args.length === 2 ? args[0] : withoutDo(args[0] as Node)
  for (const name of keywordNames(given) ?? []) if (name !== 'bind_quoted') c.expression(keyword(given, name) as Node)
  for (const name of keywordNames(given) ?? [])
    if (!known.includes(name)) throw new CompileFault(line, `unsupported option :${name} given to quote`)
  const bound = keyword(given, 'bind_quoted')
  const options = optionsOf(c, given, bound !== undefined, line)
  const code = new Quoting(c, options, node).node(quoted(inner))
  if (bound === undefined) return c.expression(code, isTail)
  const bindings = bindingsOf(c, bound, options, node)
  return c.expression(
    tupleNode([literal(atom('__block__'), node), emptyList(node), listNode([...bindings, code], node)], node),
    isTail,
  )
}

/** `do` stands among the options where they are written in one list. */
function withoutDo(options: Node): Node {
  if (options.kind !== 'list') return options
  const isDo = (item: Node): boolean =>
    item.kind === 'tuple' && item.items[0]?.kind === 'literal' && item.items[0].value === atom('do')
  return { ...options, items: options.items.filter((item) => !isDo(item)) }
}

function optionsOf(c: Compiler, given: Node | undefined, isBound: boolean, line: number): Options {
  const value = (name: string): Term | undefined => {
    const node = keyword(given, name)
    if (node === undefined) return undefined
    const step = c.expression(node)
    return step instanceof Literal ? step.value : undefined
  }
  const unquotes = value('unquote')
  if (unquotes !== undefined && typeof unquotes !== 'boolean')
    throw new CompileFault(line, 'invalid value for option :unquote in quote, expected a boolean')
  const context = value('context') ?? c.env.module ?? atom('Elixir')
  const keeps = value('location') === atom('keep')
  const at = keyword(given, 'line')
  const isSelf = at?.kind === 'literal' && typeof at.value === 'boolean'
  return {
    context,
    unquotes: unquotes ?? !isBound,
    line: at === undefined ? false : isSelf ? at.value : at,
    file: keeps ? c.env.file : null,
    generated: value('generated') === true,
  }
}

/** `bind_quoted: [a: 1]` as `a = 1` each, before the code. */
function bindingsOf(c: Compiler, bound: Node, { context }: Options, place: Node): Node[] {
  if (bound.kind !== 'list' || keywordNames(bound) === undefined)
    throw new CompileFault(
      place.line,
      `invalid :bind_quoted for quote, expected a keyword list of variable names, got: ${c.text(bound)}`,
    )
  return bound.items.map((item) => {
    const [name, value] = (item as Node & { kind: 'tuple' }).items as [Node & { kind: 'literal' }, Node]
    const meta = listFrom([pair(atom('line'), place.line)])
    const variable = literal(triple(name.value, meta, context), place)
    return tupleNode([literal(atom('='), place), emptyList(place), listNode([variable, value], place)], place)
  })
}

const emptyList = (place: Place): Node => literal(list(), place)

function tupleNode(items: readonly Node[], { line, column }: Place): Node {
  return { kind: 'tuple', items, line, column }
}

function listNode(items: readonly Node[], { line, column }: Place): Node {
  return { kind: 'list', items, line, column }
}

/** Makes of quoted code the code that makes it. */
class Quoting {
  constructor(
    readonly c: Compiler,
    readonly options: Options,
    readonly place: Node,
  ) {}

  node(term: Term): Node {
    if (isList(term)) return this.#list(term)
    if (!(term instanceof Tuple)) return literal(term, this.place)
    if (term.size === 2) return this.#tuple([this.node(term.e0), this.node(term.e1)])
    if (term.size !== 3 || !isList(term.e1)) return literal(term, this.place)
    return this.#form(term.e0, term.e1, term.e2)
  }

  #form(callee: Term, meta: Term, args: Term): Node {
    const { unquotes, context } = this.options
    if (isAtom(callee)) {
      const name = callee instanceof Atom ? callee.name : String(callee)
      const items = isList(args) ? toArray(args) : null
      if (unquotes && callee === unquote && items?.length === 1) return this.#unquoted(items[0] as Term, meta)
      if (name === 'quote' && items !== null) {
        const inner = new Quoting(this.c, { ...this.options, unquotes: false }, this.place)
        return this.#made(
          callee,
          this.#stored(meta, 'context', context),
          listNode(
            items.map((item) => inner.node(item)),
            this.place,
          ),
        )
      }
      if (callee === aliases && items !== null && isAtom(items[0] as Term)) {
        const names = items.map((item) => (item as Atom).name)
        const full = names[0] === 'Elixir' ? undefined : this.c.env.aliases.get(names[0] as string)
        const expanded = full === undefined ? false : atom([full, ...names.slice(1)].join('.'))
        const told = names[0] === 'Elixir' ? meta : this.#stored(meta, 'alias', expanded)
        return this.#made(callee, told, literal(args, this.place))
      }
      if (items === null)
        return this.#made(callee, this.#imported(name, meta, 0), literal(args === null ? context : args, this.place))
      return this.#call(callee, name, meta, items)
    }
    const named = this.#namedCall(callee, meta, args)
    if (named !== undefined) return named
    return this.#made(this.node(callee), meta, isList(args) ? this.#list(args) : this.node(args))
  }

  #call(callee: Term, name: string, meta: Term, items: readonly Term[]): Node {
    const { context } = this.options
    let told = this.#imported(name, meta, items.length)
    if (lexical.has(name) && items.length > 0) told = this.#stored(told, 'context', context)
    let args: readonly Term[] = items
    const first = items[0]
    if (definitions.has(name) && first instanceof Tuple && first.size === 3 && isAtom(first.e0) && isList(first.e1)) {
      args = [triple(first.e0, this.#stored(first.e1, 'context', context), first.e2), ...items.slice(1)]
    }
    return this.#made(callee, told, this.#list(listFrom(args)))
  }

  /** `Mod.unquote(name)(args)`, `unquote(name)(args)`. */
  #namedCall(callee: Term, meta: Term, args: Term): Node | undefined {
    if (!this.options.unquotes || !(callee instanceof Tuple) || callee.size !== 3) return undefined
    const [head, , inner] = callee.items() as [Term, Term, Term]
    if (head === dot && isList(inner)) {
      // `Mod.unquote(name)`: what is called is unquoted, and there are no other arguments
      const [target, name] = toArray(inner)
      if (name === unquote && isList(args) && toArray(args).length === 1)
        return this.#dotted(target as Term, meta, toArray(args)[0] as Term, null)
      return undefined
    }
    if (head === unquote && isList(inner) && isList(args)) {
      const [name] = toArray(inner)
      return this.#made(this.#unquoted(name as Term, meta), meta, this.#list(args), 'call')
    }
    if (
      head instanceof Tuple &&
      head.size === 3 &&
      head.e0 === dot &&
      isList(head.e2) &&
      isList(inner) &&
      isList(args)
    ) {
      const [target, name] = toArray(head.e2)
      if (name === unquote) return this.#dotted(target as Term, meta, toArray(inner)[0] as Term, args)
    }
    return undefined
  }

  #dotted(target: Term, meta: Term, name: Term, args: Term | null): Node {
    const left = this.node(target)
    const right = this.#unquoted(name, meta)
    const operands = [left, this.#meta(meta), right, args === null ? literal(null, this.place) : this.#list(args)]
    return this.#native(
      (values) => dotCall(values[0] as Term, values[1] as Term, values[2] as Term, values[3] as Term),
      operands,
    )
  }

  #unquoted(expression: Term, meta: Term): Node {
    return unquoted(expression, placeOf(meta, this.place))
  }

  #made(callee: Term | Node, meta: Term, args: Node, kind: 'form' | 'call' = 'form'): Node {
    const head = isNode(callee) ? callee : literal(callee, this.place)
    const items = [head, this.#meta(meta), args]
    if (kind === 'call')
      return this.#native(([name, at, given]) => calledAs(name as Term, at as Term, given as Term), items)
    return this.#tuple(items)
  }

  #tuple(items: readonly Node[]): Node {
    return tupleNode(items, this.place)
  }

  /** A list, with the lists that are spliced into it. */
  #list(term: Term): Node {
    const items: Node[] = []
    let rest = term
    let pieces: Node | null = null
    const before: { readonly items: Node[]; readonly spliced: Node }[] = []
    for (; rest instanceof Cons; rest = rest.tail) {
      const { head }: Cons = rest
      const tail = barOf(head)
      if (tail !== undefined) {
        const [left, right] = tail
        const spliced = this.#spliceOf(left)
        if (spliced === undefined) items.push(this.node(head))
        else
          pieces = this.#native(
            ([given, end, at]) => splicedBar(given as Term, end as Term, at as Term),
            [spliced, this.node(right), this.#meta((head as Tuple).e1)],
          )
        continue
      }
      const spliced = this.#spliceOf(head)
      if (spliced === undefined) items.push(this.node(head))
      else before.push({ items: items.splice(0), spliced })
    }
    let end: Node = pieces ?? listNode(items, this.place)
    if (pieces !== null && items.length > 0) end = this.#native(appended, [listNode(items, this.place), pieces])
    for (const { items: head, spliced } of before.reverse()) {
      end = this.#native(appended, [spliced, end])
      if (head.length > 0) end = this.#native(appended, [listNode(head, this.place), end])
    }
    return end
  }

  #spliceOf(term: Term): Node | undefined {
    if (!this.options.unquotes || !(term instanceof Tuple) || term.size !== 3 || term.e0 !== splicing) return undefined
    if (!isList(term.e2)) return undefined
    const [expression] = toArray(term.e2)
    return this.#unquoted(expression as Term, term.e1)
  }

  #native(run: (values: readonly Term[]) => Term, operands: readonly Node[]): Node {
    const fun = literal(
      promptFun(operands.length, (...values) => run(values)),
      this.place,
    )
    return { kind: 'fun-call', fun, args: operands, line: this.place.line, column: this.place.column }
  }

  /** What is said of a node beside its name and arguments: where it is written only if that is asked for. */
  #meta(meta: Term): Node {
    const { line, file, generated } = this.options
    const entries = toArray(meta).filter(
      (each) => !isEntry(each, 'column') && (line === true || !isEntry(each, 'line')),
    )
    const at = toArray(meta).find((each) => isEntry(each, 'line')) as Tuple | undefined
    if (file !== null && at !== undefined) entries.unshift(pair(atom('keep'), pair(file, at.e1)))
    if (generated) entries.unshift(pair(atom('generated'), true))
    const plain = literal(listFrom(entries), this.place)
    if (typeof line === 'boolean') return plain
    const place = tupleNode([literal(atom('line'), this.place), line], this.place)
    return listNode([place, ...entries.map((each) => literal(each, this.place))], this.place)
  }

  #stored(meta: Term, key: string, value: Term): Term {
    const others = toArray(meta).filter((each) => !isEntry(each, key))
    return listFrom([...others, pair(atom(key), value)])
  }

  /** `meta` with the modules that functions and macros called `name` are imported from. */
  #imported(name: string, meta: Term, arity: number): Term {
    const found = importsOf(this.c, name)
    if (found.length === 0) {
      const isAmbiguous = arity === 1 && toArray(meta).some((each) => isEntry(each, 'ambiguous_op'))
      return isAmbiguous ? this.#stored(meta, 'ambiguous_op', this.options.context) : meta
    }
    const imports = listFrom(found.map(([count, module]) => pair(count, module)))
    return this.#stored(this.#stored(meta, 'context', this.options.context), 'imports', imports)
  }
}

function isNode(value: Term | Node): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value && 'line' in value
}

function isEntry(term: Term, key: string): boolean {
  return term instanceof Tuple && term.size === 2 && term.e0 === atom(key)
}

function placeOf(meta: Term, { line, column }: Place): Place {
  const at = isList(meta) ? toArray(meta).find((each) => isEntry(each, 'line')) : undefined
  return { line: at instanceof Tuple && typeof at.e1 === 'number' ? at.e1 : line, column }
}

function barOf(term: Term): readonly [Term, Term] | undefined {
  if (!(term instanceof Tuple) || term.size !== 3 || term.e0 !== bar || !isList(term.e2)) return undefined
  const [left, right] = toArray(term.e2)
  return [left as Term, right as Term]
}

function splicedItems(given: Term): Term[] {
  if (isList(given) && isProperList(given)) return toArray(given)
  return argumentError(`expected a list with quoted expressions in unquote_splicing/1, got: ${shown(given)}`)
}

/** What is spliced before something else. */
function appended([first, second]: readonly Term[]): Term {
  return listFrom([...splicedItems(first as Term), ...toArray(second as Term)])
}

/** `[unquote_splicing(given) | tail]` */
function splicedBar(given: Term, tail: Term, meta: Term): Term {
  const items = splicedItems(given)
  const last = items.pop()
  if (last === undefined) return tail
  return listFrom([...items, triple(bar, meta, list(last, tail))])
}

/** `unquote(name)(args)`: a name is called, anything else is a call of what it is. */
function calledAs(name: Term, meta: Term, args: Term): Term {
  return triple(name, meta, args)
}

/** `target.unquote(name)` with arguments, or without (null). Source: elixir_quote:dot/5 of Elixir 1.14. */
function dotCall(target: Term, meta: Term, name: Term, args: Term): Term {
  const isBare = args === null
  const noParens = listFrom([
    ...toArray(meta).filter((each) => !isEntry(each, 'no_parens')),
    pair(atom('no_parens'), true),
  ])
  if (name instanceof Tuple && name.size === 3 && isAtom(name.e0) && isAtom(name.e2))
    return triple(triple(dot, meta, list(target, name.e0)), isBare ? noParens : meta, isBare ? list() : args)
  if (isAtom(name)) {
    const isAlias = name instanceof Atom && name.name.startsWith('Elixir.')
    if (isAlias && isBare) return triple(aliases, meta, list(target, atomTerm(name.name.slice(7))))
    return triple(triple(dot, meta, list(target, name)), isBare ? noParens : meta, isBare ? list() : args)
  }
  if (name instanceof Tuple && name.size === 3 && name.e0 === aliases && isBare)
    return triple(aliases, meta, listFrom([target, ...toArray(name.e2)]))
  if (name instanceof Tuple && name.size === 3 && isAtom(name.e0) && isList(name.e2) && isBare)
    return triple(triple(dot, meta, list(target, name.e0)), meta, name.e2)
  return argumentError(`expected unquote after dot to return an atom, an alias or a quoted call, got: ${shown(name)}`)
}

/** The arities of what is imported by that name, each with its module. Source: elixir_dispatch:find_imports/3. */
function importsOf(c: Compiler, name: string): [number, Atom][] {
  const found = new Map<number, Atom>()
  for (const arity of aritiesOf(kernel, name)) if (c.isKernelImport(`${name}/${arity}`)) found.set(arity, kernel)
  for (const each of c.env.imports)
    for (const arity of aritiesOf(each.module, name)) if (takes(each, `${name}/${arity}`)) found.set(arity, each.module)
  return [...found].sort((a, b) => a[0] - b[0])
}

function takes({ only, except }: Import, key: string): boolean {
  return only !== undefined ? only.has(key) : except?.has(key) !== true
}

/** How many arguments the functions and macros `name` of `module` take. */
export function aritiesOf(module: Atom, name: string): number[] {
  const known = code().module(module)
  const found = new Set<number>()
  known?.functions.get(atom(name))?.forEach((run, arity) => {
    if (run !== undefined && !hidden.has(`${name}/${arity}`)) found.add(arity)
  })
  const keys = [...(known?.docs?.keys() ?? []), ...(libraryMacros.get(module.name) ?? [])]
  for (const key of keys) {
    const at = key.lastIndexOf('/')
    if (key.slice(0, at) === name) found.add(Number(key.slice(at + 1)))
  }
  if (module === kernel) for (const arity of kernelMacros.get(name) ?? []) found.add(arity)
  return [...found]
}

/** What every module has, which is not imported. */
const hidden = new Set(['module_info/0', 'module_info/1', '__info__/1'])
/** Macros of Kernel with more arities than one is told of. */
const kernelMacros: ReadonlyMap<string, readonly number[]> = new Map([
  ['var!', [1, 2]],
  ['alias!', [1]],
  ['..', [0, 2]],
  ['..//', [3]],
])

forms.set('quote/1', quote)
forms.set('quote/2', quote)
