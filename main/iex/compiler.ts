/** The compiler: the tree to steps. Whatever may wait is put into a statement of its own, so that only blocks are left in their middle. */
import { type Atom, atom, Cons, emptyList, Fun, list, type Term, tupleFrom } from '../otp/term/term.js'
import { concat, isBitstring } from '../otp/term/bitstring.js'
import { inspect } from '../otp/term/inspect.js'
import { code } from '../otp/code.js'
import type { AliasNode, Node, TextPart } from './ast.js'
import { Dot, FunCall, LocalCall, NativeCall, RemoteCall } from './calls.js'
import { compileBitstring } from './compile-bits.js'
import { closure } from './compile-clauses.js'
import './compile-forms.js'
import { forms } from './forms.js'
import { compilePattern } from './compile-patterns.js'
import { compileMap, compileStruct } from './compile-structs.js'
import { sigil } from './compile-sigils.js'
import { nodeText } from './node-text.js'
import { operators, pureKernel } from './library/bifs.js'
import { deprecation } from './library/deprecated.js'
import { listToCharlist, toText } from './library/text.js'
import type { Step } from './machine.js'
import { CompileFault, type Context, type Env, type Variable } from './scope.js'
import { Block, emptyListStep, Literal, Local, makeTuple, MakeCons, Make, Match, nilStep } from './steps.js'

const access = atom('Elixir.Access')
const kernel = atom('Elixir.Kernel')

export class Compiler {
  #steps: Step[] = []
  #slots: number[] = []

  constructor(
    public env: Env,
    public context: Context,
    /** Warnings are told here. */
    readonly warn: (line: number, message: string, place?: string) => void,
  ) {}

  /** Puts a step into the present block; its value goes into `slot`. */
  push(step: Step, slot: number): void {
    this.#steps.push(step)
    this.#slots.push(slot)
  }

  declare(name: string, line: number): Variable {
    const variable = this.context.declare(name, line)
    this.onDeclare?.(variable)
    return variable
  }

  onDeclare: ((variable: Variable) => void) | null = null

  /** Compiles something that begins with no statements of its own. */
  block(compile: () => Step): Step {
    const steps = this.#steps
    const slots = this.#slots
    this.#steps = []
    this.#slots = []
    try {
      const last = compile()
      if (this.#steps.length === 0) return last
      return new Block([...this.#steps, last], [...this.#slots, -1])
    } finally {
      this.#steps = steps
      this.#slots = slots
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

  body(node: Node, isTail: boolean): Step {
    return this.scoped(() => this.block(() => this.expression(node, isTail)))
  }

  /** A step that never waits; what does is done before, in a statement of its own. */
  operand(node: Node): Step {
    const step = this.expression(node)
    if (step.isSimple) return step
    const slot = this.context.slot()
    this.push(step, slot)
    return new Local(slot)
  }

  operands(nodes: readonly Node[]): Step[] {
    return nodes.map((node) => this.operand(node))
  }

  text(node: Node): string {
    return nodeText(node)
  }

  callText(node: Node): string {
    if (node.kind !== 'remote-call') return this.text(node)
    return `${this.text(node.target)}.${node.name}/${node.args.length}`
  }

  aliasOf(node: AliasNode): Atom {
    if (node.base === null) return this.env.expand(node.names)
    const base = this.moduleOf(node.base)
    return atom([base.name, ...node.names].join('.'))
  }

  /** The module that `node` names, where that must be known now. */
  moduleOf(node: Node): Atom {
    if (node.kind === 'alias') return this.aliasOf(node)
    if (node.kind === 'literal') return node.value as Atom
    if (node.kind === 'variable' && node.name === '__MODULE__' && this.env.module !== null) return this.env.module
    throw new CompileFault(node.line, `expected a compile time atom or alias, got: ${this.text(node)}`)
  }

  expression(node: Node, isTail = false): Step {
    switch (node.kind) {
      case 'literal':
        return new Literal(node.value)
      case 'variable':
        return this.#variable(node.name, node.line, isTail, node)
      case 'alias':
        return new Literal(this.aliasOf(node))
      case 'block':
        return this.#block(node.body, isTail)
      case 'list':
        return this.#list(node.items)
      case 'tuple': {
        const operands = this.operands(node.items)
        if (operands.every((step) => step instanceof Literal))
          return new Literal(tupleFrom(operands.map((step) => step.value)))
        return makeTuple(operands)
      }
      case 'map':
        return compileMap(this, node)
      case 'struct':
        return compileStruct(this, node)
      case 'bitstring':
        return compileBitstring(this, node.segments)
      case 'interpolated':
        return this.#interpolated(node.form, node.parts)
      case 'sigil':
        return sigil(this, node)
      case 'fn':
        return closure(this, node.clauses, node.line)
      case 'access':
        return new RemoteCall(new Literal(access), atom('get'), this.operands([node.target, node.key]), isTail)
      case 'fun-call': {
        const fun = this.operand(node.fun)
        return new FunCall(fun, this.operands(node.args), isTail)
      }
      case 'remote-call':
        return this.#remote(node, isTail)
      case 'call':
        return this.#call(node.name, node.args, isTail, node)
      case 'clauses':
        throw new CompileFault(node.line, 'unhandled operator ->')
      case 'call-of-call':
        throw new CompileFault(node.line, `invalid call ${this.text(node)}`)
    }
  }

  #variable(name: string, line: number, isTail: boolean, node: Node): Step {
    const variable = this.context.lookup(name)
    if (variable !== undefined) {
      variable.used = true
      return new Local(variable.slot)
    }
    switch (name) {
      case '__MODULE__':
        return new Literal(this.env.module)
      case '__ENV__':
      case '__DIR__':
        return new Literal(name === '__DIR__' ? '.' : null)
      case '__CALLER__':
        throw new CompileFault(line, '__CALLER__ is available only inside defmacro and defmacrop')
      case '_':
        throw new CompileFault(
          line,
          'invalid use of _. "_" represents a value to be ignored in a pattern and cannot be used in expressions',
        )
      default:
    }
    const hasFunction = forms.has(`${name}/0`) || this.isKnown(name, 0)
    this.warn(
      line,
      `variable "${name}" does not exist and is being expanded to "${name}()", please use parentheses to remove the ambiguity or change the variable name`,
    )
    if (!hasFunction) this.undefinedCall(name, 0, line)
    return this.#call(name, [], isTail, node)
  }

  isKnown(name: string, arity: number): boolean {
    if (this.env.scope?.entry(name, arity) !== undefined) return true
    return (
      this.imported(name, arity) !== undefined ||
      pureKernel.has(`${name}/${arity}`) ||
      code().find(kernel, atom(name), arity) !== undefined
    )
  }

  /** The module that `name/arity` is imported from. */
  imported(name: string, arity: number): Atom | undefined {
    const key = `${name}/${arity}`
    for (let i = this.env.imports.length - 1; i >= 0; i--) {
      const { module, only, except } = this.env.imports[i] as Env['imports'][number]
      if (only !== undefined ? !only.has(key) : except?.has(key) === true) continue
      if (code().find(module, atom(name), arity) !== undefined) return module
    }
    return undefined
  }

  undefinedCall(name: string, arity: number, line: number): never {
    const { module, fn } = this.env
    const key = `${name}/${arity}`
    if (module === null || fn === null)
      throw new CompileFault(line, `undefined function ${key} (there is no such import)`)
    throw new CompileFault(
      line,
      `undefined function ${key} (expected ${inspect(module)} to define such a function or for the function to be imported, but none are available)`,
    )
  }

  #block(body: readonly Node[], isTail: boolean): Step {
    if (body.length === 0) return nilStep
    body.slice(0, -1).forEach((node) => {
      const step = this.expression(node)
      if (!(step instanceof Literal || step instanceof Local)) this.push(step, -1)
    })
    return this.expression(body[body.length - 1] as Node, isTail)
  }

  #list(items: readonly Node[]): Step {
    const last = items[items.length - 1]
    const isOpen = last?.kind === 'call' && last.name === '|'
    const nodes = isOpen ? [...items.slice(0, -1), ...last.args] : items
    const operands = this.operands(nodes)
    const end = isOpen ? (operands.pop() as Step) : emptyListStep
    return operands.reduceRight<Step>(
      (tail, head) =>
        head instanceof Literal && tail instanceof Literal
          ? new Literal(new Cons(head.value, tail.value))
          : new MakeCons(head, tail),
      end,
    )
  }

  #interpolated(form: 'string' | 'charlist' | 'atom', parts: readonly TextPart[]): Step {
    const text = this.parts(parts)
    const make =
      form === 'string' ? undefined : form === 'atom' ? (value: Term) => atom(value as string) : listToCharlist
    if (make === undefined) return text
    return new Make([text], ([value]) => make(value as Term))
  }

  /** Text with code in it, as one binary. */
  parts(parts: readonly TextPart[], plain: (text: TextPart) => Term = (text) => text as Term): Step {
    const operands = parts.map((part) => {
      if (typeof part === 'string' || isBitstring(part)) return new Literal(plain(part))
      const value = this.operand(part.value)
      if (value instanceof Literal && typeof value.value === 'string') return value
      const slot = this.context.slot()
      this.push(new NativeCall(toText, [value]), slot)
      return new Local(slot)
    })
    if (operands.every((step) => step instanceof Literal)) {
      return new Literal(concat(operands.map((step) => step.value as string)))
    }
    return new Make(operands, (values) => concat(values as string[]))
  }

  #remote(node: Node & { kind: 'remote-call' }, isTail: boolean): Step {
    const { target, name, args } = node
    const module = target.kind === 'alias' || target.kind === 'literal' ? this.moduleOf(target) : undefined
    if (module instanceof Object) {
      const macro =
        forms.get(`${module.name}.${name}/${args.length}`) ??
        (module === kernel ? forms.get(`${name}/${args.length}`) : undefined)
      if (macro !== undefined) return macro(this, args, isTail, node)
      const pure = module === kernel ? pureKernel.get(`${name}/${args.length}`) : undefined
      if (pure !== undefined) return this.#pure(pure, args)
      this.warnOfOld(module, name, args.length, node.line)
      return new RemoteCall(new Literal(module), atom(name), this.operands(args), isTail)
    }
    const step = this.operand(target)
    if (!node.parens && args.length === 0) return new Dot(step, atom(name), isTail)
    return new RemoteCall(step, atom(name), this.operands(args), isTail)
  }

  /** Warns where `module.name/arity` is deprecated: at once, or of a function when all of its module are compiled. */
  warnOfOld(module: Atom, name: string, arity: number, line: number): void {
    const text = deprecation(module, name, arity)
    if (text === undefined) return
    const message = `${inspect(module)}.${name}/${arity} is deprecated. ${text}`
    const { fn, module: around, scope } = this.env
    if (fn !== null && scope !== null)
      scope.warnLater(module, line, message, `: ${inspect(fn.module)}.${fn.name.name}/${fn.arity}`)
    else this.warn(line, message, around === null ? '' : `: ${inspect(around)}`)
  }

  #pure(make: (...args: Term[]) => Term, args: readonly Node[]): Step {
    return new Make(this.operands(args), (values) => make(...values))
  }

  #call(name: string, args: readonly Node[], isTail: boolean, node: Node): Step {
    const key = `${name}/${args.length}`
    const own = this.env.scope?.entry(name, args.length)
    if (own !== undefined) return new LocalCall(own, this.operands(args), isTail && this.env.fn !== null)
    const imported = this.imported(name, args.length)
    if (imported !== undefined) {
      this.warnOfOld(imported, name, args.length, node.line)
      return new RemoteCall(new Literal(imported), atom(name), this.operands(args), isTail)
    }
    const form = forms.get(key) ?? forms.get(`${name}/*`)
    if (form !== undefined) return form(this, args, isTail, node)
    const operator = operators.get(key)
    if (operator !== undefined) return operator(this.operands(args))
    const pure = pureKernel.get(key)
    if (pure !== undefined) return this.#pure(pure, args)
    if (code().find(kernel, atom(name), args.length) !== undefined) {
      return new RemoteCall(new Literal(kernel), atom(name), this.operands(args), isTail)
    }
    return this.undefinedCall(name, args.length, node.line)
  }

  /** `pattern = value` */
  match(left: Node, right: Node): Step {
    if (left.kind === 'variable' && left.name !== '_' && left.name !== '__MODULE__') {
      const value = this.expression(right)
      const variable = this.declare(left.name, left.line)
      this.push(value, variable.slot)
      return new Local(variable.slot)
    }
    const value = this.operand(right)
    const slot = this.context.slot()
    this.push(new Match(compilePattern(this, left), value), slot)
    return new Local(slot)
  }
}

export function isFunTerm(term: Term): term is Fun {
  return term instanceof Fun
}

export const nothing = list()
export const empty = emptyList
