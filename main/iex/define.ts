/** `defmodule`: the functions, attributes and struct of a module of the console, and how it comes into the code table. */
import { code, type Module, type NativeFunction } from '../otp/code.js'
import { isException } from '../otp/exceptions/constructors.js'
import { inspect } from '../otp/term/inspect.js'
import {
  Atom,
  atom,
  Bitstring,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
  Tuple,
} from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import type { CallNode, Clause, Node } from './ast.js'
import { NativeCall } from './calls.js'
import { functionCode, splitClause } from './compile-clauses.js'
import { type Form, forms } from './forms.js'
import { call, keyword, variable } from './nodes.js'
import { Compiler } from './compiler.js'
import { deriving } from './compile-protocols.js'
import { functionClause, undefinedFunction } from './failing.js'
import { behaviourWarnings, defaultsOf, isUsable } from './library/behaviours.js'
import { deprecation, isDeprecatedBehaviour } from './library/deprecated.js'
import { exceptionOf } from './library/exceptions.js'
import { FunctionCode, runCode, type Step } from './machine.js'
import { CompileFault, Context, type Entry, type Env, type ModuleScope } from './scope.js'
import { Block, Literal, Local, nilStep } from './steps.js'

interface FunctionDraft {
  readonly name: string
  readonly arity: number
  readonly isPrivate: boolean
  readonly line: number
  readonly env: Env
  readonly clauses: { readonly clause: Clause; attributes: ReadonlyMap<string, Term> }[]
  readonly entry: Entry
}

/** A module while its body runs. */
class Draft implements ModuleScope {
  readonly drafts = new Map<string, FunctionDraft>()
  attributes: ReadonlyMap<string, Term> = new Map()
  fields: TermMap | undefined
  isException = false
  seen: ReadonlyMap<string, Term> | null = null
  last: Term = null
  /** What it uses, with the options given. */
  readonly uses: { readonly behaviour: Atom; readonly options: Term; readonly line: number }[] = []
  /** Behaviours that it says it has. */
  readonly behaviours: Atom[] = []

  constructor(
    readonly name: Atom,
    readonly line: number,
    readonly warn: (line: number, message: string, place?: string) => void,
  ) {}

  entry(name: string, arity: number): Entry | undefined {
    return this.drafts.get(`${name}/${arity}`)?.entry
  }

  attribute(name: string): Term | undefined {
    return (this.seen ?? this.attributes).get(name)
  }

  struct(): TermMap | undefined {
    return this.fields
  }

  readonly #later: {
    readonly called: string
    readonly line: number
    readonly message: string
    readonly place: string
  }[] = []

  warnLater(called: Atom, line: number, message: string, place: string): void {
    this.#later.push({ called: called.name, line, message, place })
  }

  use(behaviour: Atom, options: Term, line: number): Term {
    this.uses.push({ behaviour, options, line })
    this.behaviours.push(behaviour)
    return atoms.ok
  }

  set(name: string, value: Term): Term {
    if (name === 'behaviour' && value instanceof Atom) this.behaviours.push(value)
    this.attributes = new Map(this.attributes).set(name, value)
    return atoms.ok
  }

  add(env: Env, name: string, isPrivate: boolean, clause: Clause): FunctionDraft {
    const arity = splitClause(clause.args).patterns.length
    const key = `${name}/${arity}`
    let draft = this.drafts.get(key)
    if (draft === undefined) {
      const home = { module: this.name, name: atom(name), arity, line: clause.line }
      const own = env.copy()
      own.fn = home
      draft = {
        name,
        arity,
        isPrivate,
        line: clause.line,
        env: own,
        clauses: [],
        entry: { code: new FunctionCode(arity, home) },
      }
      this.drafts.set(key, draft)
    }
    return draft
  }

  /** Compiles all functions and defines the module. */
  finish(value: Term): Term {
    const byName = new Map<Atom, (NativeFunction | undefined)[]>()
    const put = (name: string, arity: number, run: NativeFunction): void => {
      const arities = byName.get(atom(name)) ?? []
      arities[arity] = run
      byName.set(atom(name), arities)
    }
    for (const draft of this.drafts.values()) {
      const { entry, arity, name } = draft
      this.compile(draft)
      if (draft.isPrivate) continue
      const target = entry.code
      const run = (...args: Term[]): unknown => {
        const frame = args.slice()
        frame.length = target.size
        return runCode(target, frame)
      }
      put(name, arity, Object.assign(run, { code: target }))
    }
    this.#generate(byName, put)
    const used = this.uses.map(({ behaviour }) => behaviour)
    for (const warning of behaviourWarnings(this.name, this.behaviours, used, (key) => this.drafts.has(key)))
      this.warn(this.line, warning, `: ${inspect(this.name)} (module)`)
    this.#later.sort((a, b) => (a.called === b.called ? a.line - b.line : a.called < b.called ? -1 : 1))
    for (const { line, message, place } of this.#later) this.warn(line, message, place)
    for (const { behaviour, line } of this.uses) {
      if (isDeprecatedBehaviour(behaviour))
        this.warn(
          line,
          `the ${inspect(behaviour)} module is deprecated, see its documentation for alternatives`,
          `: ${inspect(this.name)} (module)`,
        )
    }
    const table = code()
    if (table.module(this.name)?.origin === 'console')
      this.warn(this.line, `redefining module ${inspect(this.name)} (current version defined in memory)`)
    const module: Module = { name: this.name, functions: byName, origin: 'console', attributes: this.attributes }
    table.define(module)
    return tuple(atom('module'), this.name, objectCode(this.name), value)
  }

  compile(draft: FunctionDraft): void {
    const compiler = new Compiler(draft.env, new Context(null, draft.entry.code), this.warn)
    const refuse = (args: Term[]): Term =>
      functionClause(
        this.name,
        draft.name,
        args,
        list(pair(atom('file'), listFrom([...'iex'].map((c) => c.charCodeAt(0)))), pair(atom('line'), draft.line)),
      )
    this.seen = draft.clauses[draft.clauses.length - 1]?.attributes ?? null
    functionCode(
      compiler,
      draft.entry.code,
      draft.clauses.map(({ clause }) => clause),
      null,
      refuse,
    )
    this.seen = null
  }

  #generate(
    byName: ReadonlyMap<Atom, readonly (NativeFunction | undefined)[]>,
    put: (name: string, arity: number, run: NativeFunction) => void,
  ): void {
    const { fields, name } = this
    const has = (key: string): boolean => this.drafts.has(key)
    if (fields !== undefined) {
      put('__struct__', 0, () => fields)
      put('__struct__', 1, (given) => exceptionOf(fields, given))
      if (this.isException && !has('exception/1')) {
        put('exception', 1, (given) => exceptionOf(fields, given))
        if (!has('message/1') && fields.has(atom('message')))
          put('message', 1, (e) => (isException(e) ? (e.get(atom('message')) ?? null) : null))
      }
    }
    for (const { behaviour, options } of this.uses) {
      for (const [key, run] of Object.entries(defaultsOf(behaviour, name, options))) {
        const slash = key.lastIndexOf('/')
        if (!has(key)) put(key.slice(0, slash), Number(key.slice(slash + 1)), run)
      }
    }
    const functions = [...byName].flatMap(([fn, arities]) =>
      [...arities.keys()].filter((arity) => arities[arity] !== undefined).map((arity) => pair(fn, arity)),
    )
    functions.sort((a, b) =>
      (a.e0 as Atom).name < (b.e0 as Atom).name
        ? -1
        : (a.e0 as Atom).name > (b.e0 as Atom).name
          ? 1
          : (a.e1 as number) - (b.e1 as number),
    )
    put('__info__', 1, (what) =>
      what === atom('functions') ? listFrom(functions) : what === atom('module') ? name : emptyList,
    )
    put('module_info', 0, () => emptyList)
  }
}

/** What stands for the module's object code: the value of defmodule shows its beginning. */
function objectCode(name: Atom): Term {
  const text = `FOR1\0\0\x08pBEAMAtU8\0\0\0\xc9\0\0\0\x18\x0b${name.name}\x08__info__\x0aattributes\x06module\x09functions\x06macros`
  return new Bitstring(Uint8Array.from([...text].map((char) => char.charCodeAt(0) & 255)), text.length * 8)
}

function draftOf(c: Compiler, node: Node): Draft {
  if (c.env.scope instanceof Draft && c.env.fn === null) return c.env.scope
  throw new CompileFault(node.line, 'cannot invoke def/2 outside module', 'ArgumentError')
}

const defmodule: Form = (c, [target, blocks], _isTail, node) => {
  const named = c.moduleOf(target as Node)
  const outer = c.env.module
  const isNested = outer !== null && target?.kind === 'alias' && target.names[0] !== 'Elixir'
  const name = isNested ? atom([outer.name, ...(target as Node & { names: string[] }).names].join('.')) : named
  if (isNested)
    c.env.aliases.set(
      (target as Node & { names: string[] }).names[0] as string,
      atom([outer.name, (target as Node & { names: string[] }).names[0]].join('.')).name,
    )
  const draft = new Draft(name, node.line, c.warn)
  const env = c.env.copy()
  env.module = name
  env.scope = draft
  env.fn = null
  const before = c.env
  c.env = env
  try {
    const body = c.body(
      keyword(blocks, 'do') ?? { kind: 'block', body: [], outer: [], line: node.line, column: 0 },
      false,
    )
    const slot = c.context.slot()
    return new Block([body, { isSimple: false, run: (frame) => draft.finish(frame[slot] as Term) }], [slot, -1])
  } finally {
    c.env = before
  }
}

function define(isPrivate: boolean): Form {
  return (c, args, _isTail, node) => {
    const draft = draftOf(c, node)
    const [head, blocks] = args as [Node, Node | undefined]
    const isGuarded = head.kind === 'call' && head.name === 'when'
    const plain = (isGuarded ? head.args[0] : head) as CallNode
    const patterns = plain.kind === 'call' ? plain.args : []
    const { name } = plain
    const required: Node[] = []
    const defaults: { index: number; value: Node }[] = []
    patterns.forEach((pattern, index) => {
      if (pattern.kind === 'call' && pattern.name === '\\\\') {
        defaults.push({ index, value: pattern.args[1] as Node })
        required.push(pattern.args[0] as Node)
      } else required.push(pattern)
    })
    const body = keyword(blocks, 'do')
    const place = { line: node.line, column: node.column }
    const add = (clause: Clause): Step => {
      const fn = draft.add(c.env, name, isPrivate, clause)
      return {
        isSimple: true,
        run: () => {
          fn.clauses.push({ clause, attributes: draft.attributes })
          return pair(atom(name), fn.arity)
        },
      }
    }
    for (let left = defaults.length; left > 0; left--) {
      const dropped = new Map(defaults.slice(defaults.length - left).map(({ index, value }) => [index, value]))
      const names = required.map((_pattern, i) => variable(`default@${i}`, place))
      const clause = {
        args: names.filter((_each, i) => !dropped.has(i)),
        body: call(
          name,
          names.map((each, i) => dropped.get(i) ?? each),
          place,
        ),
        ...place,
      }
      c.push(add(clause), -1)
    }
    if (body === undefined) {
      draft.add(c.env, name, isPrivate, { args: required, body: node, ...place })
      return new Literal(pair(atom(name), required.length))
    }
    const others = ['rescue', 'catch', 'else', 'after'].some((each) => keyword(blocks, each) !== undefined)
    const run = others ? call('try', [blocks as Node], place) : body
    return add({
      args: isGuarded ? [call('when', [...required, head.args[1] as Node], place)] : required,
      body: run,
      ...place,
    })
  }
}

const attribute: Form = (c, [node], _isTail, whole) => {
  const given = node as Node
  const { scope } = c.env
  if (scope === null || (given.kind !== 'call' && given.kind !== 'variable'))
    throw new CompileFault(whole.line, 'cannot invoke @/1 outside module', 'ArgumentError')
  const draft = scope as Draft
  if (given.kind === 'variable') {
    if (c.env.fn === null) return new NativeCall(() => draft.attribute(given.name) ?? null, [])
    const value = draft.attribute(given.name)
    if (value === undefined)
      c.warn(
        whole.line,
        `undefined module attribute @${given.name}, please remove access to @${given.name} or explicitly set it before access`,
      )
    return new Literal(value ?? null)
  }
  if (['spec', 'type', 'typep', 'opaque', 'callback', 'macrocallback'].includes(given.name))
    return new Literal(atoms.ok)
  return new NativeCall((value) => draft.set(given.name, value), c.operands(given.args))
}

function structForm(isExceptionStruct: boolean): Form {
  return (c, args, _isTail, node) => {
    const draft = draftOf(c, node)
    const made = new NativeCall((given) => {
      const fields = toArray(given).map((item): [Term, Term] =>
        item instanceof Tuple ? [item.e0, item.e1] : [item, null],
      )
      draft.fields = TermMap.from<Term, Term>([
        ...fields,
        [atoms.struct, draft.name],
        ...(isExceptionStruct ? [[atoms.exception, true] as [Term, Term]] : []),
      ])
      draft.isException = isExceptionStruct
      return isExceptionStruct ? atoms.ok : draft.fields
    }, c.operands(args))
    const slot = c.context.slot()
    c.push(made, slot)
    c.push(deriving(c, draft, node.line), -1)
    return new Local(slot)
  }
}

const use: Form = (c, [target, options], _isTail, node) => {
  const module = c.moduleOf(target as Node)
  if (module.name === 'Elixir.Bitwise') {
    const place = c.env.module === null ? '' : `: ${inspect(c.env.module)}`
    c.warn(node.line, `use Bitwise is deprecated. ${deprecation(module, '__using__', 1) ?? ''}`, place)
    return c.expression(call('import', [target as Node], node))
  }
  if (code().module(module) === undefined)
    throw new CompileFault(node.line, `module ${inspect(module)} is not loaded and could not be found`)
  if (!isUsable(module)) return undefinedFunction(module, atom('__using__'), [emptyList])
  const draft = c.env.scope instanceof Draft && c.env.fn === null ? c.env.scope : undefined
  if (draft === undefined) throw new CompileFault(node.line, 'cannot invoke @/1 outside module', 'ArgumentError')
  const old = deprecation(module, '__using__', 1)
  if (old !== undefined) c.warn(node.line, `use ${inspect(module)} is deprecated. ${old}`, `: ${inspect(draft.name)}`)
  const given = options === undefined ? new Literal(emptyList) : c.operand(options)
  return new NativeCall((value) => draft.use(module, value, node.line), [given])
}

const defdelegate: Form = (c, [heads, options], _isTail, node) => {
  const head = heads as CallNode
  const target = keyword(options, 'to') as Node
  const as = keyword(options, 'as')
  const name = as?.kind === 'literal' && isAtom(as.value) ? (as.value as Atom).name : head.name
  const place = { line: node.line, column: node.column }
  const body: Node = { kind: 'remote-call', target, name, args: head.args, parens: true, dot: place, ...place }
  const blocks: Node = {
    kind: 'list',
    items: [{ kind: 'tuple', items: [{ kind: 'literal', value: atom('do'), ...place }, body], ...place }],
    ...place,
  }
  return define(false)(c, [head, blocks], false, node)
}

export function installDefinitions(): void {
  const entries: [string, Form][] = [
    ['defmodule/2', defmodule],
    ['def/1', define(false)],
    ['def/2', define(false)],
    ['defp/1', define(true)],
    ['defp/2', define(true)],
    ['@/1', attribute],
    ['defstruct/1', structForm(false)],
    ['defexception/1', structForm(true)],
    ['defdelegate/2', defdelegate],
    ['use/1', use],
    ['use/2', use],
    ['defoverridable/1', () => nilStep],
  ]
  for (const [key, form] of entries) forms.set(key, form)
}

export { isList }
