/** Calls: of functions of modules, of what is imported, of Kernel's and of the module's own. */
import { Atom, atom, Float, isAtom, isInteger, isList, type Term } from '../../otp/term/term.js'
import { inspect } from '../../otp/term/inspect.js'
import { code } from '../../otp/code.js'
import type { Node } from '../syntax/ast.js'
import { Dot, LocalCall, NativeCall, RemoteCall } from '../machine/calls.js'
import type { Compiler } from './compiler.js'
import { checkCall, checkComparison, refuseInGuard } from './checks.js'
import { definitionOf } from './definition.js'
import { deprecation } from './deprecations.js'
import { undefinedFunction } from '../machine/failing.js'
import { shapeOf } from './folding.js'
import { forms } from './forms.js'
import { guardCall } from './guards.js'
import { portionedKernel, pureKernel, rangeOf } from '../library/bifs.js'
import type { Step } from '../machine/machine.js'
import type { Home } from '../machine/places.js'
import { partOf } from '../machine/spots.js'
import { macroCalled, macroOf } from './macros.js'
import { operatorStep, pair } from './operator-steps.js'
import { CompileFault, type Env, type Import } from './scope.js'
import { Literal, Make, Make1, Make2 } from '../machine/steps.js'
import { warnFailing } from './warnings.js'

const kernel = atom('Elixir.Kernel')
const mapModule = atom('Elixir.Map')
const erlangModule = atom('erlang')
const mapGet = atom('map_get')

export function remote(c: Compiler, node: Node & { kind: 'remote-call' }, isTail: boolean): Step {
  const { target, name, args, line } = node
  if (target.kind === 'list') throw new CompileFault(line, `invalid call ${c.text(node)}`)
  const isField = !node.parens && args.length === 0
  const step = c.part(isField || args.length === 0 ? partOf.subject : partOf.module, () => c.operand(target))
  if (step instanceof Literal && target.kind !== 'bitstring') {
    const { value } = step
    if (value instanceof Atom) return moduleCall(c, value, name, args, isTail, node)
    if (isList(value) || isInteger(value) || value instanceof Float || typeof value === 'string')
      throw new CompileFault(line, `invalid call ${c.text({ ...node, target: { ...target, kind: 'literal', value } })}`)
  }
  if (isField) return new Dot(step, atom(name), isTail, c.at(line))
  if (c.mode !== 'normal')
    throw new CompileFault(
      line,
      `cannot invoke remote function in ${c.mode === 'guard' ? 'guards' : 'bitstring size specifier'}. If you want to do a map lookup instead, please remove parens from ${c.text(target)}.${name}()`,
    )
  warnNoModule(c, target, line)
  if (args.length === 0) return new Dot(step, atom(name), isTail, c.at(line), true)
  return new RemoteCall(step, atom(name), c.operands(args), isTail, c.at(line))
}

/** Notes the call of a function of `target`, where that is known to be no module. */
function warnNoModule(c: Compiler, target: Node, line: number): void {
  const shape = c.env.fn === null ? undefined : shapeOf(c, target)
  if (shape?.kind !== 'literal' || isAtom(shape.value)) return
  c.later(line, 'invalid module and/or function name; this call will always fail', 'failed')
}

function moduleCall(
  c: Compiler,
  module: Atom,
  name: string,
  args: readonly Node[],
  isTail: boolean,
  node: Node,
  isRequired = c.isRequired(module),
): Step {
  const key = `${name}/${args.length}`
  const isKernel = module === kernel
  const own = isRequired ? macroOf(module, name, args.length) : undefined
  if (own !== undefined) return c.macroCall(own, args, isTail, node)
  if (!isKernel && !isRequired && code().hasMacro(module, name, args.length)) {
    if (c.env.fn !== null) c.env.scope?.remote(module, name, args.length, node.line, c.env.fn)
    return new Make(c.operands(args), (values) => undefinedFunction(module, atom(name), values))
  }
  const macro =
    forms.get(`${module.name}.${key}`) ?? (isKernel ? (forms.get(key) ?? forms.get(`${name}/*`)) : undefined)
  if (macro !== undefined) return macro(c, args, isTail, node)
  const guard = guardCall(c, module, name, args, node)
  if (guard !== undefined) return guard
  if (isKernel) {
    const step = kernelStep(c, name, args, node)
    if (step !== undefined) return step
  }
  return remoteCall(c, module, name, args, isTail, node.line)
}

/** A call of `module.name(args)`. */
export function remoteCall(
  c: Compiler,
  module: Atom,
  name: string,
  args: readonly Node[],
  isTail: boolean,
  line: number,
  part: readonly Home[] = partOf.argument,
): Step {
  const { env } = c
  if (c.mode !== 'normal' && !isGuardSafe(module, name, args.length)) {
    const where = c.mode === 'guard' ? 'guards' : 'bitstring size specifier'
    throw new CompileFault(
      line,
      `cannot invoke remote function ${inspect(module)}.${name}/${args.length} inside ${where}`,
    )
  }
  checkCall(name, args, line)
  if (env.fn !== null) env.scope?.remote(module, name, args.length, line, env.fn)
  else warnDeprecated(c, module, name, args.length, line)
  const operands = c.operands(args, part)
  const run = code().find(module, atom(name), args.length)
  if (run !== undefined) warnFailing(c, module, name, operands, line, run)
  // in functions the BEAM looks it up itself
  if (env.fn !== null && module === mapModule && name === 'fetch!' && operands.length === 2)
    return new RemoteCall(new Literal(erlangModule), mapGet, operands.toReversed(), isTail, line)
  const step = new RemoteCall(new Literal(module), atom(name), operands, isTail, c.at(line))
  if (c.mode !== 'normal') return new Make(step.args, (values) => code().call(module, step.name, values) as Term, line)
  return step
}

export function warnDeprecated(c: Compiler, module: Atom, name: string, arity: number, line: number): void {
  const text = deprecationOf(module, name, arity)
  if (text !== undefined) c.warn(line, `${inspect(module)}.${name}/${arity} is deprecated. ${text}`)
}

/** An operator or function of Kernel that never waits. */
function kernelStep(c: Compiler, name: string, args: readonly Node[], node: Node): Step | undefined {
  const key = `${name}/${args.length}`
  const isOpenRange = key === '../2' && args.some((arg) => arg.kind !== 'literal')
  const pure = isOpenRange ? rangeOf : pureKernel.get(key)
  if (key === '!/1') refuseInGuard(c, node.line, name)
  if (c.mode !== 'normal' && pure !== undefined && !isGuardSafe(kernel, name, args.length)) return undefined
  const { line } = node
  checkComparison(c, name, args, node)
  const operator = operatorStep(c, name, args, line)
  if (operator !== undefined) return operator
  if (pure === undefined) return undefined
  const operands = kernelOperands(c, name, args)
  warnFailing(c, kernel, name, operands, line, pure)
  const portioned = c.mode === 'normal' ? portionedKernel.get(key) : undefined
  const at = c.at(line)
  if (portioned !== undefined) return new NativeCall(portioned, operands, at)
  const [a, b] = operands as [Step, Step]
  if (args.length === 1) return new Make1(a, pure, at)
  if (args.length === 2) return new Make2(a, b, pure, at)
  return new Make(operands, (values) => pure(...values), at)
}

/** Operators of Erlang have parts of their own, and what `!` is given is the subject of a case. */
function kernelOperands(c: Compiler, name: string, args: readonly Node[]): Step[] {
  if (name === '!' || name === 'to_string') return c.operands(args, partOf.subject)
  if (args.length === 1 && name === 'not') return c.operands(args, partOf.operand)
  if (name === 'is_nil') return c.operands(args, partOf.left)
  return ['div', 'rem'].includes(name) ? pair(c, args) : c.operands(args)
}

export function call(c: Compiler, name: string, args: readonly Node[], isTail: boolean, node: Node): Step {
  const { line } = node
  const arity = args.length
  const key = `${name}/${arity}`
  const { env } = c
  if (node.kind === 'call' && node.ambiguous && c.context.lookupQuietly(name) !== undefined)
    throw new CompileFault(line, ambiguity(name, c.text(args[0] as Node)))
  if (node.kind === 'call' && node.isOwn === true) return local(c, name, args, isTail, node)
  const from = node.kind === 'call' || node.kind === 'variable' ? node.origin?.imports.get(arity) : undefined
  if (from !== undefined) return moduleCall(c, from, name, args, isTail, node, true)
  const guard = guardCall(c, null, name, args, node)
  if (guard !== undefined) return guard
  if (env.imports.length > 1) checkAmbiguity(c, name, arity, line)
  const own = macroCalled(c, name, arity)
  if (own !== undefined) return c.macroCall(own, args, isTail, node)
  const imported = c.imported(name, arity)
  if (imported !== undefined) {
    if (env.fn !== null) env.scope?.imported(imported, name, arity, line)
    const macro = forms.get(`${imported.name}.${key}`)
    return macro?.(c, args, isTail, node) ?? remoteCall(c, imported, name, args, isTail, line)
  }
  if (env.scope?.has(name, arity) === true && env.fn !== null) {
    if (c.isKernelImport(key) && (pureKernel.has(key) || c.isKernel(name, arity)))
      env.scope.imported(kernel, name, arity, line)
    return local(c, name, args, isTail, node)
  }
  const isKernel = c.isKernelImport(key)
  const form = isKernel
    ? (forms.get(key) ?? (arity === 0 && name !== 'super' ? undefined : forms.get(`${name}/*`)))
    : undefined
  if (form !== undefined) return form(c, args, isTail, node)
  const step = isKernel ? kernelStep(c, name, args, node) : undefined
  if (step !== undefined) {
    if (env.fn !== null) env.scope?.imported(kernel, name, arity, line)
    return step
  }
  if (isKernel && c.isKernel(name, arity)) {
    if (env.fn !== null) env.scope?.imported(kernel, name, arity, line)
    return remoteCall(c, kernel, name, args, isTail, line)
  }
  if (env.fn === null || env.scope === null)
    throw new CompileFault(line, `undefined function ${key} (there is no such import)`)
  checkCall(name, args, line)
  return local(c, name, args, isTail, node)
}

/** Refuses a name that several modules are imported for. */
function checkAmbiguity(c: Compiler, name: string, arity: number, line: number): void {
  const key = `${name}/${arity}`
  const modules = c.env.imports.filter((each) => importsKey(each, key)).map(({ module }) => module)
  if (modules.length === 0) return
  const isKernel = !modules.includes(kernel) && c.isKernelImport(key) && c.isKernel(name, arity)
  const [first, second] = [...(isKernel ? [kernel] : []), ...modules].reverse()
  if (second !== undefined)
    throw new CompileFault(
      line,
      `function ${key} imported from both ${inspect(first as Atom)} and ${inspect(second)}, call is ambiguous`,
    )
}

function local(c: Compiler, name: string, args: readonly Node[], isTail: boolean, node: Node): Step {
  const { scope, fn } = c.env
  const { line } = node
  if (c.mode !== 'normal') {
    const where = c.mode === 'guard' ? 'guards' : 'bitstring size specifier'
    throw new CompileFault(
      line,
      `cannot find or invoke local ${name}/${args.length} inside ${where}. Only macros can be invoked in a ${where} and they must be defined before their invocation. Called as: ${node.kind === 'variable' ? `${name}()` : c.text(node)}`,
    )
  }
  const operands = c.operands(args)
  const entry = (scope as NonNullable<Env['scope']>).local(name, args.length, line, fn as NonNullable<Env['fn']>)
  return new LocalCall(entry, operands, isTail, line)
}

/** Whether `key` is what `name/arity` of the import is called. */
function importsKey({ module, only, except }: Import, key: string): boolean {
  if (only !== undefined ? !only.has(key) : except?.has(key) === true) return false
  const at = key.lastIndexOf('/')
  const [name, arity] = [key.slice(0, at), Number(key.slice(at + 1))]
  return code().find(module, atom(name), arity) !== undefined || macroOf(module, name, arity) !== undefined
}

/** What is to be used instead of a function of `module`, which may be one of the console. */
export function deprecationOf(module: Atom, name: string, arity: number): string | undefined {
  const table = code()
  const own = definitionOf(table.module(module))?.deprecated.get(`${name}/${arity}`)
  if (own !== undefined) return own
  return table.find(module, atom(name), arity) === undefined ? undefined : deprecation(module.name, name, arity)
}

function isGuardSafe(module: Atom, name: string, arity: number): boolean {
  if (!['Elixir.Kernel', 'erlang', 'Elixir.Bitwise'].includes(module.name)) return false
  return guardNames.has(name) || (name.startsWith('is_') && arity <= 2)
}

function ambiguity(name: string, argument: string): string {
  return (
    `"${name} ${argument}" looks like a function call but there is a variable named "${name}". If you want to perform a function call, ` +
    `use parentheses:\n\n    ${name}(${argument})\n\nIf you want to perform an operation on the variable ${name}, use spaces around the ` +
    'unary operator'
  )
}

/** Functions that guards may call, by name; operators are steps of their own. */
const guardNames = new Set(
  (
    '+ - * / == != === !== < > <= >= not abs round trunc ceil floor div rem hd tl length elem tuple_size map_size byte_size bit_size ' +
    'binary_part node self max min map_get is_map_key is_nil element size band bor bxor bnot bsl bsr &&& ||| <<< >>> float ' +
    '=:= =/= =< /= and or xor andalso orelse'
  ).split(' '),
)
