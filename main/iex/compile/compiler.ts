/** The compiler: the tree to steps. Whatever may wait is put into a statement of its own, so that only blocks are left in their middle. */
import { Atom, atom, atomName, Cons, isAtom, type Term, tupleFrom } from '../../otp/term/term.js'
import { concat, isBitstring } from '../../otp/term/bitstring.js'
import { inspect } from '../../otp/term/inspect.js'
import { code } from '../../otp/code.js'
import type { AliasNode, CallNode, Node, RemoteCallNode, TextPart, VariableNode } from '../syntax/ast.js'
import { FunCall, NativeCall } from '../machine/calls.js'
import { compileBitstring } from './bits.js'
import { closure } from './clauses.js'
import './language.js'
import { call, remote, remoteCall } from './calls.js'
import { refuseInGuard, uselessWarning } from './checks.js'
import { environment } from './environment.js'
import { patternFrom } from './patterns.js'
import { compileMap, compileStruct } from './structs.js'
import { sigil } from './sigils.js'
import { foldMatch, learn, shapeOf } from './folding.js'
import { forms } from './forms.js'
import { nodeText } from '../syntax/node-text.js'
import { pureKernel } from '../library/bifs.js'
import { listToCharlist, toText } from '../library/text.js'
import type { Step } from '../machine/machine.js'
import { expansion, Expansions, located, type Macro, macroCalled, macroOf } from './macros.js'
import { variableKey } from '../syntax/nodes.js'
import { CompileFault, type Context, type Env, type Import, type Report, type Variable } from './scope.js'
import {
  Block,
  emptyListStep,
  Literal,
  Local,
  Make,
  Make1,
  MakeCons,
  makeTuple,
  Match,
  nilStep,
} from '../machine/steps.js'
import { UnusedVariables } from './unused.js'
import { warnIgnored } from './warnings.js'
import type { Home } from '../machine/places.js'
import { onTop, partOf, type Spot, type SpotKind } from '../machine/spots.js'

const access = atom('Elixir.Access')
const kernel = atom('Elixir.Kernel')
const stringChars = atom('Elixir.String.Chars')
const toStringName = atom('to_string')

/** Where an expression stands: in a guard or a size of a binary pattern only some may. */
export type Mode = 'normal' | 'guard' | 'size'

export class Compiler {
  #steps: Step[] = []
  #slots: number[] = []
  readonly #unused = new UnusedVariables((line, message) => this.warn(line, message))
  mode: Mode = 'normal'
  /** Where in the evaluator what is typed at the prompt is, as far as it is compiled now. */
  #evaluation: Pick<Spot, 'isLast' | 'below'> = { isLast: false, below: [] }

  constructor(
    public env: Env,
    public context: Context,
    readonly report: Report,
    readonly expansions = new Expansions(),
  ) {}

  /** While a pattern is compiled: the variables as they were before it, which pins mean. */
  beforePattern: ReadonlyMap<string, Variable> | null = null

  /** Compiles patterns: `^name` in them is the variable as it is now. */
  inPattern<T>(compile: () => T): T {
    if (this.beforePattern !== null) return compile()
    this.beforePattern = new Map(this.context.vars)
    try {
      return compile()
    } finally {
      this.beforePattern = null
    }
  }

  warn(line: number, message: string, within = this.env.within()): void {
    this.report(line, message, within)
  }

  /** Whether the code that is compiled now comes after something that must fail: the Erlang compiler does not look into it. */
  isDead = false

  /** Notes a warning of the Erlang compiler, which are shown when the module is whole. */
  later(line: number, message: string, rank: string): void {
    if (!this.isDead) this.env.scope?.later(line, message, rank)
  }

  /** What stands for `line` in a step that may fail: itself, or at the prompt where the evaluator is. */
  at(line: number, kind: SpotKind = 'call'): number {
    return this.context.code.home?.spots?.add({ ...this.#evaluation, kind }) ?? line
  }

  /** Compiles what is a part of something that the evaluator has `frames` for while it looks for its value. */
  part<T>(frames: readonly Home[], compile: () => T): T {
    if (this.context.code.home?.spots === undefined) return compile()
    const before = this.#evaluation
    this.#evaluation = { isLast: false, below: onTop(frames, before.below) }
    try {
      return compile()
    } finally {
      this.#evaluation = before
    }
  }

  /** Compiles a function, which has an evaluation of its own. */
  asFunction<T>(compile: () => T): T {
    const before = this.#evaluation
    this.#evaluation = { isLast: true, below: [] }
    try {
      return compile()
    } finally {
      this.#evaluation = before
    }
  }

  /** Puts a step into the present block; its value goes into `slot`. */
  push(step: Step, slot: number): void {
    this.#steps.push(step)
    this.#slots.push(slot)
  }

  declare(name: string, line: number, slot?: number): Variable {
    const variable = this.context.declare(name, line, slot)
    this.#unused.declared(variable)
    return variable
  }

  /** Compiles something that begins with no statements of its own. */
  block(compile: () => Step): Step {
    const steps = this.#steps
    const slots = this.#slots
    const { isDead } = this
    this.#steps = []
    this.#slots = []
    try {
      const last = compile()
      if (this.#steps.length === 0) return last
      return new Block([...this.#steps, last], [...this.#slots, -1], this.context.code.home)
    } finally {
      this.#steps = steps
      this.#slots = slots
      this.isDead = isDead
    }
  }

  /** Compiles a body: what it binds and imports ends with it. */
  scoped<T>(compile: () => T): T {
    const { vars } = this.context
    const { env } = this
    this.context.vars = new Map(vars)
    this.env = env.copy()
    try {
      return compile()
    } finally {
      this.context.vars = vars
      this.env = env
    }
  }

  /** As `scoped`, with warnings of the variables in it that nothing uses. */
  checked<T>(compile: () => T): T {
    return this.scoped(() => this.#unused.within(compile))
  }

  /** Compiles what is written as one scope, though it is made of several: `names` that nothing uses are told of at its end. */
  together<T>(names: ReadonlySet<string>, compile: () => T): T {
    return this.#unused.together(names, compile)
  }

  /** A body with a scope of its own. */
  body(node: Node, isTail: boolean): Step {
    return this.checked(() => this.block(() => this.expression(node, isTail)))
  }

  /** A step that never waits; what does is done before, in a statement of its own. */
  operand(node: Node): Step {
    const step = this.expression(node)
    if (step.isSimple) return step
    const slot = this.context.slot()
    this.push(step, slot)
    return new Local(slot)
  }

  /** Operands of one thing: what one of them binds, the others do not see. */
  operands(nodes: readonly Node[], part: readonly Home[] = partOf.argument): Step[] {
    return this.part(part, () => this.#operands(nodes))
  }

  #operands(nodes: readonly Node[]): Step[] {
    if (nodes.length < 2 || !nodes.some(isMatch)) return nodes.map((node) => this.operand(node))
    const before = this.context.vars
    const after = new Map(before)
    const steps = nodes.map((node) => {
      this.context.vars = new Map(before)
      const step = this.operand(node)
      for (const [name, variable] of this.context.vars) if (before.get(name) !== variable) after.set(name, variable)
      return step
    })
    this.context.vars = after
    return steps
  }

  text(node: Node): string {
    return nodeText(node)
  }

  callText(node: Node): string {
    if (node.kind !== 'remote-call') return this.text(node)
    return `${this.text(node.target)}.${node.name}/${node.args.length}`
  }

  aliasOf(node: AliasNode): Atom {
    if (node.base === null) return node.isOwn === true ? this.env.expandOwn(node.names) : this.env.expand(node.names)
    const step = this.expression(node.base)
    const base = step instanceof Literal ? step.value : undefined
    if (!(base instanceof Atom))
      throw new CompileFault(
        node.line,
        `invalid alias: ${inspect(this.text(node))}. If you wanted to define an alias, an alias must expand to an atom at compile time but it did not, you may use Module.concat/2 to build it at runtime. If instead you wanted to invoke a function or access a field, wrap the function or field name in double quotes`,
      )
    return atom([base.name, ...node.names].join('.'))
  }

  /** The module that `node` names, where that must be known now; `what` asks for it. */
  moduleOf(node: Node, what = 'alias'): Atom {
    if (node.kind === 'alias') return this.aliasOf(node)
    if (node.kind === 'literal' && node.value instanceof Atom) return node.value
    if (node.kind === 'variable' && node.name === '__MODULE__' && this.env.module !== null) return this.env.module
    if (node.kind === 'variable' && this.context.lookupQuietly(variableKey(node)) === undefined) this.expression(node)
    throw new CompileFault(
      node.line,
      `invalid argument for ${what}, expected a compile time atom or alias, got: ${this.text(node)}`,
    )
  }

  expression(node: Node, isTail = false): Step {
    switch (node.kind) {
      case 'literal':
        return new Literal(node.value)
      case 'variable':
        return this.#variable(node, isTail)
      case 'alias':
        return new Literal(this.aliasOf(node))
      case 'block':
        return this.#block(node.body, isTail, node.line)
      case 'list':
        return this.#list(node.items)
      case 'tuple': {
        const operands = this.operands(node.items, partOf.tuple)
        if (operands.every((step) => step instanceof Literal))
          return new Literal(tupleFrom(operands.map((step) => step.value)))
        return makeTuple(operands)
      }
      case 'map':
        return compileMap(this, node)
      case 'struct':
        return compileStruct(this, node)
      case 'bitstring':
        return compileBitstring(this, node)
      case 'interpolated':
        return this.#interpolated(node.form, node.parts)
      case 'sigil':
        return sigil(this, node)
      case 'fn':
        refuseInGuard(this, node.line, 'fn')
        return closure(this, node.clauses, node.line, node.isMade)
      case 'access':
        return remoteCall(this, access, 'get', [node.target, node.key], isTail, node.line)
      case 'fun-call': {
        refuseInGuard(this, node.line, 'anonymous call')
        const fun = this.part(partOf.fun, () => this.operand(node.fun))
        const args = this.operands(node.args, partOf.funArgument)
        if (fun instanceof Literal && isAtom(fun.value))
          throw new CompileFault(node.line, `invalid function call :${atomName(fun.value)}.()`)
        return new FunCall(fun, args, isTail, this.at(node.line, 'fun'))
      }
      case 'remote-call':
        return remote(this, node, isTail)
      case 'call':
        return call(this, node.name, node.args, isTail, node)
      case 'clauses':
        throw new CompileFault(node.line, 'unhandled operator ->')
      case 'call-of-call':
        throw new CompileFault(node.line, `invalid call ${this.text(node)}`)
    }
  }

  #variable(node: VariableNode, isTail: boolean): Step {
    const { name, line } = node
    const variable = this.context.lookup(variableKey(node))
    if (variable !== undefined) {
      variable.used = true
      if (name.startsWith('_'))
        this.warn(
          line,
          `the underscored variable "${name}" is used after being set. A leading underscore indicates that the value of the variable should be ignored. If this is intended please rename the variable to remove the underscore`,
        )
      return new Local(variable.slot)
    }
    const special = environment(this, name, line)
    if (special !== undefined) return special
    if (name === '_') {
      throw new CompileFault(
        line,
        'invalid use of _. "_" represents a value to be ignored in a pattern and cannot be used in expressions',
      )
    }
    if (this.env.file !== 'iex' || !this.isImported(name, 0)) {
      this.warn(
        line,
        `variable "${name}" does not exist and is being expanded to "${name}()", please use parentheses to remove the ambiguity or change the variable name`,
      )
    }
    return call(this, name, [], isTail, node)
  }

  /** Whether `name/arity` means something without a module before it: a function or a form. */
  isImported(name: string, arity: number): boolean {
    const key = `${name}/${arity}`
    if (macroCalled(this, name, arity) !== undefined || this.imported(name, arity) !== undefined) return true
    return this.isKernelImport(key) && (forms.has(key) || pureKernel.has(key) || this.isKernel(name, arity))
  }

  /** Whether what Kernel calls `key` can be called by that name here. */
  isKernelImport(key: string): boolean {
    const found = this.env.imports.find(({ module }) => module === kernel)
    if (found === undefined || special.has(key.slice(0, key.lastIndexOf('/')))) return true
    return found.only !== undefined ? found.only.has(key) : found.except?.has(key) !== true
  }

  isKernel(name: string, arity: number): boolean {
    return code().find(kernel, atom(name), arity) !== undefined || code().hasMacro(kernel, name, arity)
  }

  /** Whether macros of `module` can be called here. */
  isRequired(module: Atom): boolean {
    return this.env.requires.has(module.name) || this.env.imports.some((each) => each.module === module)
  }

  /** The module that `name/arity` is imported from. */
  imported(name: string, arity: number): Atom | undefined {
    const key = `${name}/${arity}`
    const { imports } = this.env
    for (let i = imports.length - 1; i >= 0; i--) {
      const each = imports[i] as Import
      const { module, only, except } = each
      // what is imported of Kernel is looked up where its forms are
      if (module === kernel) continue
      if (only !== undefined ? !only.has(key) : except?.has(key) === true) continue
      if (code().find(module, atom(name), arity) === undefined && !forms.has(`${module.name}.${key}`)) continue
      if (each.use !== undefined) {
        each.use.used = true
        each.use.members?.set(key, true)
      }
      return module
    }
    return undefined
  }

  #block(body: readonly Node[], isTail: boolean, line: number): Step {
    if (body.length === 0) return nilStep
    body.slice(0, -1).forEach((node) => {
      const { isDead } = this
      // a function that nothing is done with is not looked into
      this.isDead ||= node.kind === 'fn'
      const step = this.part(partOf.statement, () => this.expression(node))
      if (node.kind === 'fn') this.isDead = isDead
      uselessWarning(this, node, line)
      warnIgnored(this, node)
      if (!(step instanceof Literal || step instanceof Local)) this.push(step, -1)
    })
    return this.expression(body[body.length - 1] as Node, isTail)
  }

  #list(items: readonly Node[]): Step {
    const last = items[items.length - 1]
    const isOpen = last?.kind === 'call' && last.name === '|'
    const nodes = isOpen ? [...items.slice(0, -1), ...last.args] : items
    const operands = this.#items(nodes, isOpen)
    const end = isOpen ? (operands.pop() as Step) : emptyListStep
    return operands.reduceRight<Step>(
      (tail, head) =>
        head instanceof Literal && tail instanceof Literal
          ? new Literal(new Cons(head.value, tail.value))
          : new MakeCons(head, tail),
      end,
    )
  }

  /** The operands of a list; the last of them is its end where `isOpen`. */
  #items(nodes: readonly Node[], isOpen: boolean): Step[] {
    if (nodes.some(isMatch)) return this.operands(nodes, partOf.head)
    return nodes.map((node, i) => {
      const isEnd = isOpen && i === nodes.length - 1
      return this.part(isEnd ? partOf.tail : i === 0 ? partOf.head : partOf.laterHead, () => this.operand(node))
    })
  }

  #interpolated(form: 'string' | 'charlist' | 'atom', parts: readonly TextPart[]): Step {
    const text = this.parts(parts)
    const make =
      form === 'string' ? undefined : form === 'atom' ? (value: Term) => atom(value as string) : listToCharlist
    if (make === undefined) return text
    return new Make1(text, make)
  }

  /** Text with code in it, as one binary. */
  parts(parts: readonly TextPart[], plain: (text: TextPart) => Term = (text) => text as Term): Step {
    const operands = parts.map((part) => {
      if (typeof part === 'string' || isBitstring(part)) return new Literal(plain(part))
      const value = this.part(partOf.text, () => this.operand(part.value))
      if (value instanceof Literal && typeof value.value === 'string') return value
      const slot = this.context.slot()
      this.push(
        new NativeCall(
          toText,
          [value],
          this.part(partOf.bits, () => this.at(part.line)),
          stringChars,
          toStringName,
        ),
        slot,
      )
      return new Local(slot)
    })
    if (operands.every((step) => step instanceof Literal)) {
      return new Literal(concat(operands.map((step) => step.value as string)))
    }
    return new Make(operands, (values) => concat(values as string[]))
  }

  /** The code that the macro which `node` calls gives in its place; undefined when it calls none. */
  expanded(node: CallNode | RemoteCallNode): Node | undefined {
    const macro = this.macroIn(node)
    return macro === undefined ? undefined : expansion(this, macro, node.args, node)
  }

  /** The macro that `node` calls. */
  macroIn(node: CallNode | RemoteCallNode): Macro | undefined {
    const { name, args } = node
    if (node.kind === 'call') {
      const from = node.origin?.imports.get(args.length)
      return from === undefined ? macroCalled(this, name, args.length) : macroOf(from, name, args.length)
    }
    const { target } = node
    if (
      target.kind !== 'alias' &&
      target.kind !== 'literal' &&
      !(target.kind === 'variable' && target.name === '__MODULE__')
    )
      return undefined
    const step = this.expression(target)
    const module = step instanceof Literal && step.value instanceof Atom ? step.value : undefined
    return module !== undefined && this.isRequired(module) ? macroOf(module, name, args.length) : undefined
  }

  /** What stands for a call of `macro`. */
  macroCall(macro: Macro, args: readonly Node[], isTail: boolean, node: Node): Step {
    const given = expansion(this, macro, args, node)
    return located(this, macro, node.line, () => this.expression(given, isTail))
  }

  /** `pattern = value` */
  match(left: Node, right: Node, line: number): Step {
    refuseInGuard(this, line, '=')
    if (left.kind === 'variable' && left.name !== '_' && !/^__[A-Z]+__$/.test(left.name)) {
      const value = this.part(partOf.matched, () => this.expression(right))
      const shape = this.env.fn === null ? undefined : shapeOf(this, right)
      const variable = this.declare(variableKey(left), left.line)
      if (value instanceof Literal) this.context.literals.set(variable.slot, value.value)
      // what a list holds is only known where it is written
      if (shape?.kind === 'literal' || shape?.kind === 'tuple') learn(this, new Map([[variableKey(left), shape]]))
      this.push(value, variable.slot)
      return new Local(variable.slot)
    }
    const value = this.part(partOf.matched, () => this.operand(right))
    const slot = this.context.slot()
    const shape = this.env.fn === null ? undefined : shapeOf(this, right)
    const pattern = patternFrom(this, left)
    if (this.env.fn !== null) learn(this, foldMatch(this, left, shape, line))
    this.push(new Match(pattern, value, this.at(line)), slot)
    return new Local(slot)
  }
}

/** `pattern = value` */
export function isMatch(node: Node): boolean {
  return node.kind === 'call' && node.name === '=' && node.args.length === 2
}

/** Forms that are there whatever is imported. */
const special = new Set(
  '= case cond & ^ . __block__ fn with for try receive super alias import require quote unquote unquote_splicing % %{} {} <<>> :: ->'.split(
    ' ',
  ),
)
