/** `def`, `defp`, `defdelegate`, `defguard`, `defoverridable`. Source: elixir_def of Elixir 1.14. */
import { inspect } from '../../otp/term/inspect.js'
import { Atom, atom, list, listFrom, pair, type Term, tuple } from '../../otp/term/term.js'
import type { CallNode, Clause, Node, Place } from '../syntax/ast.js'
import type { Proc } from '../../otp/process/proc.js'
import { native, NativeCall } from '../machine/calls.js'
import { runDefinition } from './hook-forms.js'
import { afterwards, makeOverridable } from './module-functions.js'
import { functionClause as compileClause, warnUnreachable } from '../compile/clauses.js'
import { callerName } from '../compile/environment.js'
import { compileGuard, writtenOut } from '../compile/guards.js'
import { Compiler } from '../compile/compiler.js'
import { fragmentsOf } from '../compile/fragments.js'
import type { Form } from '../compile/forms.js'
import { FunctionCode, type Step, thrownAt } from '../machine/machine.js'
import { draftOf } from './within.js'
import { complete, type Draft, type FunctionKind, isMacro, type ModuleDraft } from './draft.js'
import { expandingFrame } from '../machine/places.js'
import { call, keyword, keywordNames, variable, variableKey } from '../syntax/nodes.js'
import { raisedFault } from '../compile/faults.js'
import { type Attempt, attempts, Expansions, macroName } from '../compile/macros.js'
import { CompileFault, Context, type Env, type Report } from '../compile/scope.js'

/** A step that compiles something more, or changes the module, with the values of `operands`; what it finds wrong is raised from `line`. */
export function bodyStep(
  env: Env,
  line: number,
  run: (values: readonly Term[]) => Term,
  operands: readonly Step[] = [],
): Step {
  return {
    isSimple: true,
    run: (frame) => {
      const values = operands.map((operand) => operand.run(frame))
      try {
        return run(values)
      } catch (thrown) {
        throw raisedAt(thrown, env, line)
      }
    },
  }
}

function raisedAt(thrown: unknown, env: Env, line: number): unknown {
  const raised = thrown instanceof CompileFault ? raisedFault(thrown, env) : thrown
  thrownAt(raised, line)
  return raised
}

/** As `bodyStep`, of what compiles code whose macros may wait. `prepare` gives the compiling for the values of `operands`. */
function compilingStep(
  draft: ModuleDraft,
  env: Env,
  line: number,
  report: Report,
  prepare: (values: readonly Term[]) => (attempt: Attempt) => Term,
  operands: readonly Step[],
  after: (values: readonly Term[]) => Proc<undefined> | undefined,
): Step {
  const step: Step & { readonly line: number } = {
    isSimple: false,
    line,
    run: (frame) => {
      const values = operands.map((operand) => operand.run(frame))
      try {
        const compile = prepare(values)
        const before = draft.mark()
        const located = (attempt: Attempt): Term => {
          try {
            return compile(attempt)
          } catch (thrown) {
            throw thrown instanceof CompileFault ? raisedFault(thrown, env) : thrown
          }
        }
        const compiling = attempts(located, report, () => draft.back(before))
        return native(afterwards(compiling, () => after(values)))
      } catch (thrown) {
        throw raisedAt(thrown, env, line)
      }
    },
  }
  return step
}

interface Head {
  readonly name: string
  readonly args: readonly Node[]
  readonly guard: Node | null
  /** True where a macro wrote it: nobody is warned of clauses that do not stand together. */
  readonly isOfMacro: boolean
}

function readHead(c: Compiler, kind: string, head: Node, line: number): Head {
  const isGuarded = head.kind === 'call' && head.name === 'when' && head.args.length === 2
  const plain = isGuarded ? (head.args[0] as Node) : head
  const guard = isGuarded ? (head.args[1] as Node) : null
  if (plain.kind === 'variable' || plain.kind === 'call') {
    const args = plain.kind === 'call' ? plain.args : []
    return { name: plain.name, args, guard, isOfMacro: plain.origin !== undefined }
  }
  if (plain.kind === 'alias')
    throw new CompileFault(
      line,
      `function names should start with lowercase characters or underscore, invalid name ${c.text(plain)}`,
    )
  throw new CompileFault(line, `invalid syntax in ${kind} ${c.text(plain)}`)
}

export function define(kind: FunctionKind): Form {
  return (c, args, _isTail, node) => {
    const draft = draftOf(c, node, `${kind}/${args.length === 1 ? 2 : args.length}`)
    const env = c.env.copy()
    const { report } = c
    const [head, blocks] = args as [Node, Node | undefined]
    const { operands, filled, isWhole } = fragmentsOf(c, args)
    return compilingStep(
      draft,
      env,
      node.line,
      report,
      (values) => {
        const read = readHead(c, kind, filled(head, values), node.line)
        const body = blocks && filled(blocks, values)
        return (attempt) => store(draft, kind, env, attempt, read, body, node, isWhole && !read.isOfMacro)
      },
      operands,
      (values) => {
        const { name, args: given, guard } = readHead(c, kind, filled(head, values), node.line)
        const body = blocks && filled(blocks, values)
        return runDefinition(draft, { kind, name, args: given, guard, body, line: node.line })
      },
    )
  }
}

/** Adds a clause of a function to the module: `{name, arity}`. One with values of the module's body in it is not warned of. */
function store(
  draft: ModuleDraft,
  kind: FunctionKind,
  env: Env,
  attempt: Attempt,
  head: Head,
  blocks: Node | undefined,
  node: Node,
  isWhole: boolean,
): Term {
  const { line } = node
  const place = { line, column: node.column }
  const { name } = head
  const required = head.args.map((each) => (isDefault(each) ? (each.args[0] as Node) : each))
  const arity = required.length
  const key = `${name}/${arity}`
  if (key === 'module_info/0' || key === 'module_info/1')
    throw new CompileFault(line, `cannot define ${kind} ${key} as it is automatically defined by Erlang`)
  if (key === '__info__/1')
    throw new CompileFault(line, `cannot define ${kind} __info__/1 as it is automatically defined by Elixir`)
  const defaults = head.args.filter(isDefault).length
  takeOverridden(draft, key)
  const known = draft.functions.get(key)
  const begun = known === undefined || known.isDefault ? undefined : known
  if (begun === undefined) checkOtherDefaults(draft, kind, name, arity, defaults, line)
  const own = env.copy()
  const target = known ?? draft.begin(name, arity, kind, line, false)
  own.fn = target.home
  const c = new Compiler(own, target.context, attempt.report, attempt.expansions)
  const given = isMacro(kind) ? [variable(callerName, place), ...required] : required
  const clause = bodyOf(kind, given, head.guard, blocks, place)
  if (clause !== undefined) {
    target.context.nextClause(target.code.arity)
    const made = compileClause(c, clause)
    if (known !== undefined) checkAgain(draft, known, kind, name, arity, defaults, true, line)
    target.clauses.push(made)
    target.written.push({ ...clause, ...place })
    target.hasBody = true
  } else {
    checkHead(head.args, line)
    if (known !== undefined) checkAgain(draft, known, kind, name, arity, defaults, false, line)
  }
  target.defaults = Math.max(target.defaults, defaults)
  target.last = { defaults, hasBody: clause !== undefined }
  if (isWhole) noteGroups(draft, kind, name, arity, known?.isWhole === true ? known : undefined, line)
  target.isWhole = isWhole
  addDefaults(draft, kind, env, attempt, name, head.args, place)
  const context = node.kind === 'call' ? node.origin?.context : undefined
  target.origin = context
  noteAttributes(draft, kind, key, line, context)
  return pair(atom(name), arity)
}

function isDefault(node: Node): node is CallNode {
  return node.kind === 'call' && node.name === '\\\\' && node.args.length === 2
}

/** What runs: the do block, with its rescue and the like as a try; undefined of a head alone. */
function bodyOf(
  kind: FunctionKind,
  patterns: readonly Node[],
  guard: Node | null,
  blocks: Node | undefined,
  place: Place,
): Clause | undefined {
  if (blocks === undefined && guard !== null) throw new CompileFault(place.line, `missing :do option in "${kind}"`)
  if (blocks === undefined) return undefined
  const names = keywordNames(blocks)
  if (names === undefined || !names.includes('do'))
    throw new CompileFault(place.line, `missing :do option in "${kind}"`)
  const args = guard === null ? patterns : [call('when', [...patterns, guard], place)]
  const done = keyword(blocks, 'do') as Node
  return { args, body: names.length > 1 ? call(`${kind}@body`, [blocks], place) : done, ...place }
}

/** A head without a body has variables alone. */
export function checkHead(args: readonly Node[], line: number): void {
  for (const arg of args) {
    const name = isDefault(arg) ? arg.args[0] : arg
    if (name?.kind !== 'variable')
      throw new CompileFault(
        line,
        'only variables and \\\\ are allowed as arguments in function head.\n\nIf you did not intend to define a function head, make sure your function definition has the proper syntax by wrapping the arguments in parentheses and using the do instruction accordingly:\n\n    def add(a, b), do: a + b\n\n    def add(a, b) do\n      a + b\n    end\n',
      )
  }
}

/** What a further clause may not do. */
function checkAgain(
  draft: ModuleDraft,
  known: Draft,
  kind: FunctionKind,
  name: string,
  arity: number,
  defaults: number,
  hasBody: boolean,
  line: number,
): void {
  const text = `${kind} ${name}/${arity}`
  if (known.kind !== kind)
    throw new CompileFault(line, `${text} already defined as ${known.kind} in ${draft.env.file}:${known.line}`)
  if (known.isDefault) {
    const from = [...draft.functions.values()].find(
      (each) => each.name === name && each.arity > arity && each.defaults > 0,
    )
    throw new CompileFault(line, `${text} conflicts with defaults from ${name}/${from?.arity ?? arity + 1}`)
  }
  if (defaults > 0 && known.defaults > 0)
    throw new CompileFault(
      line,
      `${text} defines defaults multiple times. Elixir allows defaults to be declared once per definition. Instead of:\n\n    def foo(:first_clause, b \\\\ :default) do ... end\n    def foo(:second_clause, b \\\\ :default) do ... end\n\none should write:\n\n    def foo(a, b \\\\ :default)\n    def foo(:first_clause, b) do ... end\n    def foo(:second_clause, b) do ... end\n`,
    )
  const { last } = known
  if (last.hasBody && (defaults > 0 || (hasBody && last.defaults > 0)))
    draft.warnLine(
      line,
      `${text} has multiple clauses and also declares default values. In such cases, the default values should be defined in a header. Instead of:\n\n    def foo(:first_clause, b \\\\ :default) do ... end\n    def foo(:second_clause, b) do ... end\n\none should write:\n\n    def foo(a, b \\\\ :default)\n    def foo(:first_clause, b) do ... end\n    def foo(:second_clause, b) do ... end\n`,
    )
  if (defaults > 0 && known.hasBody && !hasBody)
    draft.warnLine(
      line,
      `function head for ${text} must come at the top of its direct implementation. Instead of:\n\n    def add(a, b), do: a + b\n    def add(a, b)\n\none should write:\n\n    def add(a, b)\n    def add(a, b), do: a + b\n`,
    )
}

function checkOtherDefaults(
  draft: ModuleDraft,
  kind: FunctionKind,
  name: string,
  arity: number,
  defaults: number,
  line: number,
): void {
  for (const other of draft.functions.values()) {
    if (other.name !== name || other.isDefault || other.arity === arity) continue
    if (other.arity > arity && other.arity - other.defaults <= arity)
      throw new CompileFault(line, `${kind} ${name}/${arity} conflicts with defaults from ${name}/${other.arity}`)
    if (other.defaults > 0 && other.arity < arity && arity - defaults <= other.arity)
      throw new CompileFault(line, `${kind} ${name}/${arity} defaults conflicts with ${name}/${other.arity}`)
  }
}

/** Warns of clauses that do not stand together. */
function noteGroups(
  draft: ModuleDraft,
  kind: FunctionKind,
  name: string,
  arity: number,
  known: Draft | undefined,
  line: number,
): void {
  const key = `${name}/${arity}`
  if (known !== undefined && draft.last !== null && draft.last !== key) {
    const isSameName = draft.last.slice(0, draft.last.lastIndexOf('/')) === name
    draft.warnLine(
      line,
      `clauses with the same name${isSameName ? '' : ' and arity (number of arguments)'} should be grouped together, "${kind} ${key}" was previously defined (${draft.env.file}:${known.line})`,
    )
  }
  draft.last = key
}

const own = (node: CallNode): CallNode => ({ ...node, isOwn: true })

/** A clause for each number of arguments that defaults leave out; what is wrong in a default is said of the whole function. */
function addDefaults(
  draft: ModuleDraft,
  kind: FunctionKind,
  env: Env,
  { expansions, report }: Attempt,
  name: string,
  args: readonly Node[],
  place: Place,
): void {
  const given = args.flatMap((arg, index) => (isDefault(arg) ? [{ index, value: arg.args[1] as Node }] : []))
  const whole = env.copy()
  whole.fn = draft.functions.get(`${name}/${args.length}`)?.home ?? null
  for (let left = given.length; left > 0; left--) {
    const dropped = new Map(given.slice(given.length - left).map(({ index, value }) => [index, value]))
    const names = args.map((_arg, i) => variable(`default@${i}`, place))
    const kept = names.filter((_each, i) => !dropped.has(i))
    const all = names.map((each, i) => dropped.get(i) ?? each)
    const target = draft.begin(name, kept.length, kind, place.line, true)
    const inner = env.copy()
    inner.fn = target.home
    target.context.nextClause(target.code.arity)
    const tell: Report = (line, message, within) =>
      report(line, message, within === inner.within() ? whole.within() : within)
    const c = new Compiler(inner, target.context, tell, expansions)
    const caller = variable(callerName, place)
    // A macro is called as the function that it is: what it gives is not to be given to it again.
    const clause: Clause = isMacro(kind)
      ? { args: [caller, ...kept], body: own(call(macroName(name), [caller, ...all], place)), ...place }
      : { args: kept, body: own(call(name, all, place)), ...place }
    target.clauses.push(compileClause(c, clause))
    target.hasBody = true
  }
}

/** `@doc`, `@impl`, `@deprecated` belong to the definition that follows them. */
function noteAttributes(
  draft: ModuleDraft,
  kind: FunctionKind,
  key: string,
  at: number,
  context: Term | undefined,
): void {
  const { attributes } = draft
  const line = attributes.lineOf('doc')
  const doc = attributes.delete('doc')
  if (doc !== undefined) draft.functionDocs.set(key, doc)
  if (kind === 'defp' && doc !== undefined && doc !== null && doc !== false)
    draft.report(
      line,
      `defp ${key} is private, @doc attribute is always discarded for private functions/macros/types`,
      `: ${inspect(draft.name)}.${key}`,
    )
  const impl = attributes.get('impl')
  if (impl !== undefined) {
    draft.impls.push({ key, value: impl, line: at, context: context ?? null })
    attributes.delete('impl')
  }
  const text = attributes.delete('deprecated')
  if (typeof text === 'string') draft.deprecated.set(key, text)
}

/** Puts the functions' code together once the module is whole. */
export function assemble(draft: ModuleDraft): void {
  for (const each of new Set([...draft.functions.values(), ...draft.finished])) {
    const { home, arity, context, written, name } = each
    complete(each)
    const env = draft.env.copy()
    env.scope = draft
    env.fn = home
    warnUnreachable(new Compiler(env, context, draft.report), written, `${name}/${arity}`, each.line)
  }
}

/** A function that may be overridden gives way to the one that is defined now. */
function takeOverridden(draft: ModuleDraft, key: string): void {
  draft.natives.delete(key)
  const found = draft.overridable.get(key)
  if (found?.draft !== undefined && draft.functions.get(key) === found.draft) draft.functions.delete(key)
  if (found?.draft !== undefined && draft.last === key && draft.functions.get(key) === undefined) draft.last = null
}

/** `defoverridable name: arity, …` or of a behaviour. */
export const defoverridable: Form = (c, args, _isTail, node) => {
  const draft = draftOf(c, node, 'defoverridable/1')
  const operands = c.operands(args)
  return new NativeCall((given) => makeOverridable(draft, given), operands, node.line)
}

/** `defdelegate name(args), to: Module` */
export const defdelegate: Form = (c, [heads, options], _isTail, node) => {
  const draft = draftOf(c, node, 'defdelegate/2', '@/1')
  const env = c.env.copy()
  const { report } = c
  const place = { line: node.line, column: node.column }
  const to = keyword(options, 'to')
  if (to === undefined) throw new CompileFault(node.line, 'expected to: to be given as argument', 'ArgumentError')
  const { operands, filled, isWhole } = fragmentsOf(c, [heads as Node, options as Node])
  const each = (head: Node, values: readonly Term[]): Term => {
    const target = filled(to, values)
    const written = keyword(options, 'as')
    const as = written && filled(written, values)
    const whole = filled(head, values)
    if (whole.kind === 'literal')
      throw new CompileFault(node.line, `invalid syntax in defdelegate ${c.text(whole)}`, 'ArgumentError')
    const read = readHead(c, 'defdelegate', whole, node.line)
    const name = as?.kind === 'literal' && as.value instanceof Atom ? as.value.name : read.name
    if (read.guard !== null)
      throw new CompileFault(
        node.line,
        `guards are not allowed in defdelegate/2, got: when ${c.text(read.guard)}`,
        'ArgumentError',
      )
    const names = read.args.map((arg) => (isDefault(arg) ? (arg.args[0] as Node) : arg))
    for (const arg of names) {
      if (arg.kind !== 'variable')
        throw new CompileFault(
          node.line,
          `defdelegate/2 only accepts function parameters, got: ${c.text(arg)}`,
          'ArgumentError',
        )
    }
    const body: Node = { kind: 'remote-call', target, name, args: names, parens: true, dot: place, ...place }
    const blocks: Node = {
      kind: 'list',
      items: [{ kind: 'tuple', items: [{ kind: 'literal', value: atom('do'), ...place }, body], ...place }],
      ...place,
    }
    return store(draft, 'def', env, { report, expansions: new Expansions() }, read, blocks, node, isWhole)
  }
  const all = heads?.kind === 'list' ? heads.items : [heads as Node]
  if (heads?.kind === 'list')
    draft.warnModule(
      node.line,
      'passing a list to Kernel.defdelegate/2 is deprecated, please define each delegate separately',
    )
  return bodyStep(env, node.line, (values) => listFrom(all.map((head) => each(head, values))), operands)
}

function plainHead(head: Node): Node {
  return head.kind === 'call' && head.name === 'when' ? (head.args[0] as Node) : head
}

/** Refuses what may not stand in the guard of `head`. */
function checkGuard(
  draft: ModuleDraft,
  env: Env,
  report: Report,
  { name, args }: Head,
  guard: Node,
  line: number,
): void {
  const inner = env.copy()
  inner.fn = { module: draft.name, name: atom(name), arity: args.length, line, file: env.file }
  const c = new Compiler(inner, new Context(null, new FunctionCode(0, inner.fn)), report)
  c.isDead = true
  for (const arg of args) if (arg.kind === 'variable') c.context.declare(variableKey(arg), line)
  try {
    compileGuard(c, guard)
  } catch (thrown) {
    if (!(thrown instanceof CompileFault)) throw thrown
    const place = list(pair(atom('file'), listFrom([...env.file].map((char) => char.charCodeAt(0)))))
    const frames = [
      expandingFrame(atom('Elixir.Kernel.Utils'), 'defguard', 2),
      tuple(draft.name, atom(name), args.length, place),
    ]
    throw new CompileFault(thrown.line, thrown.message, thrown.exception, [...thrown.stack, ...frames])
  }
}

/** `defguard name(args) when …` */
export function defguard(isPrivate: boolean): Form {
  return (c, [head], _isTail, node) => {
    const form = isPrivate ? 'defguardp/1' : 'defguard/1'
    const draft = draftOf(c, node, form, `${isPrivate ? 'defmacrop' : 'defmacro'}/2`)
    const read = readHead(c, form.slice(0, -2), head as Node, node.line)
    const { guard } = read
    if (read.args.some((arg) => arg.kind !== 'variable'))
      throw new CompileFault(
        node.line,
        `invalid syntax in ${form.slice(0, -2)} ${c.text(plainHead(head as Node))}`,
        'ArgumentError',
      )
    const parameters = read.args.flatMap((arg) => (arg.kind === 'variable' ? [arg.name] : []))
    if (guard === null)
      return bodyStep(c.env.copy(), node.line, () => {
        draft.headless.push({
          key: `${read.name}/${parameters.length}`,
          kind: isPrivate ? 'defmacrop' : 'defmacro',
          line: node.line,
        })
        return pair(atom(read.name), parameters.length)
      })
    const env = c.env.copy()
    const { report } = c
    return bodyStep(env, node.line, () => {
      checkGuard(draft, env, report, read, guard, node.line)
      draft.guards.set(`${read.name}/${parameters.length}`, {
        parameters,
        body: writtenOut(c, guard),
        isPrivate,
        line: node.line,
        isUsed: false,
      })
      return pair(atom(read.name), parameters.length)
    })
  }
}
