/**
 * `defprotocol` and `defimpl`: each becomes a module, made of the code that Elixir writes for it. And `@derive`.
 * Source: Elixir 1.14's `Protocol`.
 */
import { code } from '../../otp/code.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { Raised } from '../../otp/process/raised.js'
import { inspect } from '../../otp/term/inspect.js'
import {
  type Atom,
  Atom as AtomClass,
  atom,
  emptyList,
  Fun,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  type TermMap,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import type { CallNode, Node, Place } from '../syntax/ast.js'
import type { Compiler } from '../compile/compiler.js'
import { NativeCall } from '../machine/calls.js'
import { type Form, forms } from '../compile/forms.js'
import { checkHead } from './functions.js'
import { undefinedFunction, functionClause } from '../machine/failing.js'
import { call, keyword, literal } from '../syntax/nodes.js'
import { quoted } from '../syntax/quoted.js'
import { parseInput } from '../syntax/parse.js'
import { type Deriving, derived } from '../library/derive.js'
import { any, implementationOr, implName, isConsolidated } from '../library/dispatch.js'
import { assertProtocol } from '../library/protocols.js'
import { protocolUndefined } from '../../otp/exceptions/constructors.js'
import { CompileFault } from '../compile/scope.js'
import { raisedFault } from '../compile/faults.js'
import { environmentTerm } from '../compile/environment.js'
import { type Macro, macroOf } from '../compile/macros.js'
import { structDefaults } from '../compile/structs.js'
import { evaluated, Reraised } from '../machine/places.js'
import type { ModuleDraft } from './draft.js'
import { type Around, runExpansion } from './expanded.js'
import type { Step } from '../machine/machine.js'

/** The code of `text` as if it stood at `place`, with `names` in the place of variables. */
function written(text: string, place: Place, names: Readonly<Record<string, Term>> = {}): Node {
  const parsed = parseInput(text, { file: 'iex', line: 1 }, false)
  if (parsed.status !== 'ok') throw new Error(`not Elixir: ${text}`)
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved)
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
    const node = value as Partial<Node>
    if (node.kind === 'variable' && node.name !== undefined && node.name in names)
      return literal(names[node.name] as Term, place)
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]))
    return 'line' in copy ? { ...copy, line: place.line, column: place.column } : copy
  }
  return moved(parsed.forms) as Node
}

function statements(node: Node | undefined): readonly Node[] {
  return node === undefined ? [] : node.kind === 'block' ? node.body : [node]
}

function blockOf(body: readonly Node[], place: Place): Node {
  return { kind: 'block', body, outer: [], line: place.line, column: place.column }
}

function doBlock(body: Node, place: Place): Node {
  const { line, column } = place
  const entry: Node = { kind: 'tuple', items: [literal(atom('do'), place), body], line, column }
  return { kind: 'list', items: [entry], line, column }
}

/** `defmodule name do body end`, of a name that is known. */
function moduleOf(name: Atom, body: readonly Node[], place: Place): Node {
  return call('defmodule', [literal(name, place), doBlock(blockOf(body, place), place)], place)
}

const place = (node: Node): Place => ({ line: node.line, column: node.column })

const notInProtocol = new Set(['defp', 'defdelegate', 'defguard', 'defguardp', 'defmacro', 'defmacrop'])

/** What `def name(args)` of a protocol becomes: a call of the implementation. */
function outlined(node: CallNode): { readonly node: Node; readonly name: string; readonly arity: number } {
  const [head, ...more] = node.args
  if (more.length > 0)
    throw new CompileFault(node.line, `undefined function def/${node.args.length} (there is no such import)`)
  if (head?.kind === 'variable' || (head?.kind === 'call' && head.args.length === 0))
    throw new CompileFault(node.line, 'protocol functions expect at least one argument', 'ArgumentError')
  if (head?.kind === 'call' && head.name === 'when') throw new CompileFault(node.line, 'missing :do option in "def"')
  if (head?.kind !== 'call')
    throw new CompileFault(node.line, 'invalid arguments for def inside defprotocol', 'ArgumentError')
  checkHead(head.args, node.line)
  const args = head.args.map((_arg, i) => (i === 0 ? 'term' : `arg${i + 1}`)).join(', ')
  const text = `def ${head.name}(${args}), do: impl_for!(term).${head.name}(${args})`
  return { node: written(text, place(node)), name: head.name, arity: head.args.length }
}

const reflection = `
@type t :: term
def impl_for(data), do: implementation.(data)
def impl_for!(data), do: required.(data)
def __protocol__(:module), do: __MODULE__
def __protocol__(:functions), do: functions
def __protocol__(:consolidated?), do: false
def __protocol__(:impls), do: :not_consolidated
`

const defprotocol: Form = (c, [target, blocks], isTail, node) => {
  const name = nested(c, target as Node)
  const functions: [string, number][] = []
  let fallsToAny = false
  const body = statements(keyword(blocks, 'do')).flatMap((each): readonly Node[] => {
    if (each.kind !== 'call') return [each]
    const [first] = each.args
    if (each.name === '@' && first?.kind === 'call' && first.name === 'fallback_to_any') {
      const [value] = first.args
      fallsToAny = value?.kind === 'literal' && value.value === true
      return []
    }
    if (notInProtocol.has(each.name))
      throw new CompileFault(each.line, `undefined function ${each.name}/${each.args.length} (there is no such import)`)
    if (each.name !== 'def') return [each]
    const { node: outline, name: fn, arity } = outlined(each)
    functions.push([fn, arity])
    return [outline]
  })
  if (functions.length === 0)
    c.warn(
      node.line,
      'protocols must define at least one function, but none was defined',
      `: ${inspect(name)} (module)`,
    )
  functions.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y))
  const found = (data: Term): Term => {
    const implemented = implementationOr(name, data, fallsToAny) ?? null
    if (implemented !== null || !fallsToAny) return implemented
    return undefinedFunction(implName(name, any), atom('__impl__'), [atom('target')])
  }
  const native = (run: (data: Term) => Term): Fun => new Fun(1, name, atom('impl_for'), run, false)
  const generated = written(reflection.trim(), place(node), {
    implementation: native(found),
    required: native((data) => found(data) ?? protocolUndefined(name, data)),
    functions: listFrom(functions.map(([fn, arity]) => pair(atom(fn), arity))),
  })
  const [type, ...functionsOfIt] = statements(generated)
  const own = body.some(definesT) ? functionsOfIt : [type as Node, ...functionsOfIt]
  return c.expression(moduleOf(name, [...body, ...own], place(node)), isTail)
}

/** `@type t :: …`, which a protocol has anyway. */
function definesT(node: Node): boolean {
  const [attribute] = node.kind === 'call' && node.name === '@' ? node.args : []
  const [given] = attribute?.kind === 'call' && /^(type|opaque)$/.test(attribute.name) ? attribute.args : []
  const [head] = given?.kind === 'call' && given.name === '::' ? given.args : []
  return (
    (head?.kind === 'variable' && head.name === 't') ||
    (head?.kind === 'call' && head.name === 't' && head.args.length === 0)
  )
}

/** The module that `node` names where it is defined, inside of the module around. */
function nested(c: Compiler, node: Node): Atom {
  const outer = c.env.module
  if (outer === null || node.kind !== 'alias' || node.base !== null || node.names[0] === 'Elixir')
    return c.moduleOf(node)
  const name = atom([outer.name, ...node.names].join('.'))
  const [first] = node.names
  if (first !== undefined) c.env.aliases.set(first, `${outer.name}.${first}`)
  return name
}

const implReflection = `
def __impl__(:target), do: __MODULE__
def __impl__(:for), do: @for
def __impl__(:protocol), do: @protocol
`

const defimpl: Form = (c, args, isTail, node) => {
  const [target, ...more] = args
  const option = (name: string): Node | undefined =>
    more.map((each) => keyword(each, name)).find((each) => each !== undefined)
  const protocol = c.moduleOf(target as Node)
  const given = option('for')
  const body = option('do')
  const [second] = more
  if (second !== undefined && second.kind !== 'list' && more.length === 2)
    return functionClause(
      atom('Elixir.Keyword'),
      'merge',
      more.map((each) => quoted(each)),
    )
  if (given === undefined && c.env.module === null)
    throw new CompileFault(node.line, 'defimpl/3 expects a :for option when declared outside a module', 'ArgumentError')
  if (body === undefined) throw new CompileFault(node.line, 'defimpl expects a do-end block', 'ArgumentError')
  const one = (type: Atom): Node => implementing(c, protocol, type, body, node)
  if (given?.kind !== 'list')
    return c.expression(one(given === undefined ? (c.env.module as Atom) : c.moduleOf(given)), isTail)
  const items = given.items.map((each) => one(c.moduleOf(each)))
  return c.expression({ kind: 'list', items, line: node.line, column: node.column }, isTail)
}

/** The module that implements `protocol` for `type`. */
function implementing(c: Compiler, protocol: Atom, type: Atom, body: Node, node: Node): Node {
  const name = implName(protocol, type)
  warnOfConsolidation(c, protocol, type, node.line)
  const defined = statements(body)
  for (const missing of missingFunctions(protocol, defined))
    c.warn(
      node.line,
      `function ${missing} required by protocol ${inspect(protocol)} is not implemented (in module ${inspect(name)})`,
      `: ${inspect(name)} (module)`,
    )
  const check = new Fun(0, protocol, atom('assert_protocol!'), () => assertProtocol(protocol), false)
  const attributes = written('@protocol implemented\n@for target', place(node), { implemented: protocol, target: type })
  const reflecting = written(implReflection.trim(), place(node))
  const value = defined.length === 0 ? [literal(null, place(node))] : defined
  const whole = [...statements(attributes), ...statements(reflecting), ...value]
  const checked: Node = { kind: 'fun-call', fun: literal(check, place(node)), args: [], ...place(node) }
  return blockOf([checked, moduleOf(name, whole, place(node))], place(node))
}

/** Functions of `protocol`, where it is known, that `body` does not define. */
function missingFunctions(protocol: Atom, body: readonly Node[]): string[] {
  const functions = code().find(protocol, atom('__protocol__'), 1)?.(atom('functions')) as Term
  if (!isList(functions ?? null)) return []
  const defined = new Set(body.flatMap(definedBy))
  return toArray(functions).flatMap((entry) => {
    if (!(entry instanceof Tuple) || !(entry.e0 instanceof AtomClass)) return []
    const key = `${entry.e0.name}/${entry.e1 as number}`
    return defined.has(key) || entry.e0.name === 'to_char_list' ? [] : [key]
  })
}

function definedBy(node: Node): string[] {
  if (node.kind === 'call' && node.name === 'defdelegate') return heads(node.args[0])
  return node.kind === 'call' && node.name === 'def' ? heads(node.args[0]) : []
}

function heads(head: Node | undefined): string[] {
  if (head?.kind === 'variable') return [`${head.name}/0`]
  if (head?.kind !== 'call') return []
  if (head.name === 'when') return heads(head.args[0])
  const optional = head.args.filter((arg) => arg.kind === 'call' && arg.name === '\\\\').length
  return Array.from({ length: optional + 1 }, (_, i) => `${head.name}/${head.args.length - i}`)
}

function warnOfConsolidation(c: Compiler, protocol: Atom, type: Atom, line: number): void {
  if (!isConsolidated(protocol)) return
  c.warn(
    line,
    `the ${inspect(protocol)} protocol has already been consolidated, an implementation for ${inspect(type)} has no effect. ` +
      'If you want to implement protocols after compilation or during tests, check the "Consolidation" section in the Protocol module documentation',
    c.env.module === null ? ': (file)' : `: ${inspect(c.env.module)} (module)`,
  )
}

const derivingName = '__deriving__'

/** What derives protocols for `target` from `line`; Elixir warns when it derives, and again when it compiles what it has derived. */
function derivingFrom(c: Compiler, target: Atom, around: Around): Deriving {
  return {
    told: (protocol) => {
      warnOfConsolidation(c, protocol, target, around.line)
      warnOfConsolidation(c, protocol, target, around.line)
    },
    *run(protocol, args) {
      const fallback = implName(protocol, any)
      const macro = macroOf(fallback, derivingName, args.length)
      if (macro !== undefined) {
        yield* expanded(macro, args, around)
        return true
      }
      if (code().find(fallback, atom(derivingName), args.length) === undefined) return false
      const result = code().call(fallback, atom(derivingName), args)
      if (isProc(result)) yield* result
      return true
    },
  }
}

/** Runs what `macro` gives; where it fails its own frames are all that is told of. */
function* expanded(macro: Macro, args: readonly Term[], around: Around): Proc<undefined> {
  try {
    yield* runExpansion(macro, () => args, around)
  } catch (thrown) {
    throw thrown instanceof Raised ? new Reraised(thrown.kind, thrown.reason, thrown.stack) : thrown
  }
  return undefined
}

/** The step that derives what `@derive` names, once the struct of the module of `draft` is defined. */
export function deriving(c: Compiler, draft: ModuleDraft, line: number): Step {
  const run = (): unknown => {
    const env = draft.bodyEnv ?? draft.env
    const mark = draft.mark()
    const home = { module: draft.name, name: atom('__MODULE__'), arity: 1, line, file: env.file }
    const around = { env, home, line, report: draft.report, undo: () => draft.back(mark) }
    return derived(draft.attribute('derive'), draft.name, draft.struct(), derivingFrom(c, draft.name, around))
  }
  return new NativeCall(run, [], line)
}

/** `Protocol.derive(protocol, module, options)` */
const derive: Form = (c, args, _isTail, { line }) => {
  const run = (protocol: Term, module: Term, options: Term = emptyList): unknown =>
    deriveNow(c, protocol, module, options, line)
  return new NativeCall(run, c.operands(args), line)
}

function* deriveNow(c: Compiler, protocol: Term, module: Term, options: Term, line: number): Proc<Term> {
  if (!(module instanceof AtomClass))
    return functionClause(atom('Elixir.Protocol'), '__derive__', [
      list(pair(protocol, options)),
      module,
      environmentTerm(c, line),
    ])
  const { env, report } = c
  const around = { env, home: c.context.code.home ?? evaluated, line, report, undo: () => undefined }
  const struct = structNow(c, module, line)
  return yield* derived(list(pair(protocol, options)), module, struct, derivingFrom(c, module, around))
}

/** The struct of `module` with its defaults. */
function structNow(c: Compiler, module: AtomClass, line: number): TermMap {
  try {
    return structDefaults(c.env, module, 0, line)
  } catch (thrown) {
    throw thrown instanceof CompileFault ? raisedFault(thrown, c.env) : thrown
  }
}

export function installProtocols(): void {
  forms.set('defprotocol/2', defprotocol)
  forms.set('defimpl/2', defimpl)
  forms.set('defimpl/3', defimpl)
  forms.set('Elixir.Protocol.derive/2', derive)
  forms.set('Elixir.Protocol.derive/3', derive)
}
