/** `defmodule`: how a module of the console comes into the code table. */
import { code, type FunctionDoc, type Module, type NativeFunction } from '../../otp/code.js'
import { systemApplication } from '../../otp/exceptions/system-modules.js'
import { current } from '../../otp/process/current.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { inspect } from '../../otp/term/inspect.js'
import {
  Atom,
  atom,
  emptyList,
  list,
  listFrom,
  pair,
  toArray,
  type Term,
  TermMap,
  tuple,
  type Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { Node, VariableNode } from '../syntax/ast.js'
import { exported, FunCall, native, Try } from '../machine/calls.js'
import { tellOfCheckers } from './checkers.js'
import { runBefore, runHooks, runVerified } from './hook-forms.js'
import { compileAttribute, installModuleFunctions, macroKey } from './attribute-forms.js'
import { Compiler } from '../compile/compiler.js'
import { ignoresModuleConflict } from '../compile/compiler-options.js'
import { setDefinition } from '../compile/definition.js'
import { functionClause, undefinedFunction } from '../machine/failing.js'
import { raisedFault } from '../compile/faults.js'
import { type Form, forms } from '../compile/forms.js'
import { Closure, type Frame, FunctionCode, type Step, thrownAt } from '../machine/machine.js'
import { type Attempt, attempts, macroName } from '../compile/macros.js'
import { behaviourInfo } from '../library/behaviour-callbacks.js'
import { askedBy, checkBehaviours } from './callbacks.js'
import {
  checkHeads,
  checkImports,
  checkLoader,
  checkLocals,
  checkRemotes,
  checkUnused,
  checkUnusedGuards,
  loaderOf,
  warnAttributes,
  warnUses,
} from './checks.js'
import { isMacro, ModuleDraft } from './draft.js'
import { warnTypes } from './types.js'
import { assemble, defdelegate, define, defguard, defoverridable } from './functions.js'
import { defexception, defstruct, structWith } from './structs.js'
import { use } from './use.js'
import { keyword, namedBy, variableKey } from '../syntax/nodes.js'
import { keepObjectCode, objectCode } from './object-code.js'
import { openModule, setOpen } from './open-modules.js'
import { CompileFault, Context, type Env, type Variable } from '../compile/scope.js'
import { Block, Local } from '../machine/steps.js'
import { checkTypespecs } from './typespecs.js'

/** The name of the module that `defmodule target` defines where `c` stands; a nested one is known there by its last name. */
function moduleName(c: Compiler, target: Node): Atom | Step {
  if (target.kind === 'remote-call' && target.name === '{}')
    return undefinedFunction(
      c.moduleOf(target.target),
      atom('{}'),
      target.args.map((each) => c.moduleOf(each)),
    )
  const outer = c.env.module
  if (target.kind === 'alias' && target.base === null && outer !== null && target.names[0] !== 'Elixir') {
    const name = atom([outer.name, ...target.names].join('.'))
    const first = target.names[0] as string
    c.env.aliases.set(first, `${outer.name}.${first}`)
    if (target.isOwn === true) c.env.ownAliases.set(first, `${outer.name}.${first}`)
    c.env.aliasUses.delete(first)
    return name
  }
  if (target.kind === 'literal' && !(target.value instanceof Atom))
    throw new CompileFault(target.line, `invalid module name: ${inspect(target.value)}`)
  const isKnown = target.kind === 'alias' || target.kind === 'literal' || isOwnName(target)
  return isKnown ? c.moduleOf(target) : c.operand(target)
}

function isOwnName(node: Node): boolean {
  return node.kind === 'variable' && node.name === '__MODULE__'
}

/** Modules that Elixir keeps for itself. */
const reserved = new Set(['Elixir', ...['Any', 'BitString', 'PID', 'Reference'].map((name) => `Elixir.${name}`)])

/** The name that a module is to have; it may have been found out by the code before. */
function nameFrom(given: Atom | Step, frame: Frame, line: number): Atom {
  const name = given instanceof Atom ? given : given.run(frame)
  if (!(name instanceof Atom)) throw new CompileFault(line, `invalid module name: ${inspect(name)}`)
  if (reserved.has(name.name)) throw new CompileFault(line, `module ${inspect(name)} is reserved and cannot be defined`)
  return name
}

function redefined(name: Atom): string | undefined {
  if (ignoresModuleConflict()) return undefined
  const known = code().module(name)
  if (known === undefined && !isElixirs(name)) return undefined
  const where = known?.origin === 'console' ? 'defined in memory' : `loaded from ${beamFile(name)}`
  return `redefining module ${inspect(name)} (current version ${where})`
}

/** Whether Elixir has a module of that name, which this runtime has not. */
function isElixirs(name: Atom): boolean {
  return name.name.startsWith('Elixir.') && ['elixir', 'iex', 'logger'].includes(systemApplication(name)?.name ?? '')
}

/** Where the object code of a module that is not the console's would lie. */
function beamFile(name: Atom): string {
  const application = current?.runtime.parts.applications?.ofModule(name)
  return application === undefined || ['elixir', 'logger', 'iex'].includes(application.name)
    ? `/usr/lib/elixir/bin/../lib/${application?.name ?? 'elixir'}/ebin/${name.name}.beam`
    : `_build/dev/lib/${application.name}/ebin/${name.name}.beam`
}

/** Names of variables that `node` may mean. */
function namesIn(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) node.forEach((each) => namesIn(each, found))
  else if (typeof node === 'object' && node !== null) {
    const { kind } = node as { kind?: string }
    if (kind === 'variable') found.add(variableKey(node as VariableNode))
    if (kind !== 'literal') Object.values(node).forEach((each) => namesIn(each, found))
  }
}

const moduleBody = atom('__MODULE__')
const attributes = atom('attributes')

/** The body is compiled when the definition is run, as Elixir expands it then. */
const defmodule: Form = (c, [target, blocks], _isTail, node) => {
  const { line } = node
  const name = moduleName(c, target as Node)
  const body: Node = keyword(blocks, 'do') ?? { kind: 'block', body: [], outer: [], line, column: 0 }
  const names = new Set<string>()
  namesIn(body, names)
  // the body sees all of them, though it may only ask for them by `binding()`
  for (const each of c.context.vars.keys()) if (namedBy(each) !== undefined) names.add(each)
  const captured = [...names].sort().flatMap((each): Variable[] => {
    const found = c.context.lookup(each)
    return found === undefined ? [] : [found]
  })
  if (name instanceof Atom && !c.env.contextModules.includes(name))
    c.env.contextModules = [name, ...c.env.contextModules]
  const env = c.env.copy()
  const { report } = c
  const draftSlot = c.context.slot()
  const bodySlot = c.context.slot()
  const valueSlot = c.context.slot()
  const begin: Step & { readonly line: number } = {
    isSimple: false,
    line,
    run: (frame) =>
      located(env, line, () => {
        const draft = new ModuleDraft(nameFrom(name, frame, line), env, line, report)
        setOpen(draft, true)
        frame[draftSlot] = draft as unknown as Term
        const text = redefined(draft.name)
        if (text !== undefined) draft.warnLine(line, text)
        return native(opened(draft, compiledBody(draft, env, body, captured, frame, line)))
      }),
  }
  const finish: Step = {
    isSimple: false,
    run: (frame) =>
      located(env, line, () => {
        const draft = frame[draftSlot] as unknown as ModuleDraft
        const value = frame[valueSlot] as Term
        const before = runBefore(draft, line)
        if (before !== undefined) return native(finishedAfter(before, draft, value, env))
        const result = finished(draft, value, env)
        return isProc(result) ? native(result) : result
      }),
  }
  const call = new Try(
    new FunCall(new Local(bodySlot), [], false, line),
    (_raised, frame) => {
      setOpen(frame[draftSlot] as unknown as ModuleDraft, false)
      return undefined
    },
    null,
    valueSlot,
  )
  return new Block([begin, call, finish], [bodySlot, valueSlot, -1], c.context.code.home)
}

function* after(hooks: readonly (() => Proc<undefined> | undefined)[], result: Term): Proc<Term> {
  for (const each of hooks) {
    const hook = each()
    if (hook !== undefined) yield* hook
  }
  return result
}

/** Defines the module of `draft`, whose body has run: what `defmodule` gives. */
function finished(draft: ModuleDraft, value: Term, env: Env): Term | Proc<Term> {
  setOpen(draft, false)
  const result = finishModule(draft, value, env)
  const isLater = ['on_load', 'after_compile', 'after_verify'].some((name) => draft.attributes.get(name) !== undefined)
  if (!isLater) {
    draft.verify?.()
    return result
  }
  const verified = (): undefined => void draft.verify?.()
  return after([() => loading(draft), () => runHooks(draft, result.e2), verified, () => runVerified(draft)], result)
}

/** Calls what `@on_load` names: a module whose function does not give `:ok` is not there. */
function* loading(draft: ModuleDraft): Proc<undefined> {
  const name = loaderOf(draft)
  if (name === undefined) return undefined
  const { code: target } = draft.functions.get(`${name}/0`) as NonNullable<ReturnType<typeof draft.functions.get>>
  const given = exported(target)()
  const result = isProc(given) ? ((yield* given) as Term) : given
  if (result !== atoms.ok) code().remove(draft.name)
  return undefined
}

function* finishedAfter(before: Proc<undefined>, draft: ModuleDraft, value: Term, env: Env): Proc<Term> {
  try {
    yield* before
    const result = finished(draft, value, env)
    return isProc(result) ? yield* result : result
  } catch (thrown) {
    setOpen(draft, false)
    throw thrown instanceof CompileFault ? raisedFault(thrown, env) : thrown
  }
}

/** What `compiled` gives; the module is closed where it fails. */
function* opened(draft: ModuleDraft, compiled: Proc<Term>): Proc<Term> {
  try {
    return yield* compiled
  } catch (thrown) {
    setOpen(draft, false)
    throw thrown instanceof CompileFault ? raisedFault(thrown, draft.env) : thrown
  }
}

function located(env: Env, line: number, run: () => Term): Term {
  try {
    return run()
  } catch (thrown) {
    const raised = thrown instanceof CompileFault ? raisedFault(thrown, env) : thrown
    thrownAt(raised, line)
    throw raised
  }
}

/** The body of a module as a function of no arguments, with the values of the variables around it. */
function compiledBody(
  draft: ModuleDraft,
  around: Env,
  body: Node,
  captured: readonly Variable[],
  frame: Frame,
  line: number,
): Proc<Term> {
  const mark = draft.mark()
  const compile = (attempt: Attempt): Term => compileBody(draft, around, body, captured, frame, line, attempt)
  return attempts(compile, draft.report, () => draft.back(mark))
}

function compileBody(
  draft: ModuleDraft,
  around: Env,
  body: Node,
  captured: readonly Variable[],
  frame: Frame,
  line: number,
  { expansions, report }: Attempt,
): Term {
  const env = around.copy()
  env.module = draft.name
  env.scope = draft
  env.fn = null
  const home = { module: draft.name, name: moduleBody, arity: 1, line, file: env.file }
  const target = new FunctionCode(0, home)
  const context = new Context(null, target)
  const slots = captured.map(({ name }) => {
    const variable = context.declare(name, 0)
    variable.used = true
    return variable.slot
  })
  const compiler = new Compiler(env, context, report, expansions)
  draft.bodyEnv = env
  target.body = compiler.body(body, false)
  context.finish()
  target.captureSlots = slots
  const values = captured.map(({ slot }) => frame[slot] ?? null)
  return new Closure(target, values, home, 0, 0)
}

/** Looks at the whole module and defines it: `{:module, name, object code, value}`. */
function finishModule(draft: ModuleDraft, value: Term, around: Env): Tuple {
  let compiled = 0
  try {
    const result = defineModule(draft, value, around)
    compiled = draft.nested + 1
    return result
  } finally {
    if (around.scope instanceof ModuleDraft) around.scope.nested += compiled
    else tellOfCheckers(compiled)
  }
}

function defineModule(draft: ModuleDraft, value: Term, around: Env): Tuple {
  for (const run of draft.beforeCompile) run()
  checkHeads(draft)
  checkUnused(draft)
  checkUnusedGuards(draft)
  checkLocals(draft)
  checkImports(draft)
  checkLoader(draft)
  checkBehaviours(draft)
  assemble(draft)
  checkOptional(draft)
  const ordered = [...draft.laters].sort((a, b) => a.line - b.line || (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
  for (const { line, message } of ordered) draft.warnLine(line, message)
  checkSpecs(draft)
  const module = moduleOf(draft)
  code().define(module)
  warnAttributes(draft)
  if (around.scope === null) warnUses(draft)
  else around.scope.uses.push(...draft.uses)
  const check = (): void => {
    warnTypes(draft)
    checkRemotes(draft)
    for (const each of draft.nestedChecks) each()
  }
  // modules within others are looked at when all are there
  if (around.scope instanceof ModuleDraft) {
    around.scope.nestedChecks.unshift(check)
    for (const each of [draft.name, ...draft.within]) around.scope.within.add(each)
  }
  if (around.scope === null) draft.verify = check
  const exports = exportsOf(draft)
  const functions = [...draft.functions.values()].map(({ name, arity }): [string, number] => [name, arity])
  const compiled = objectCode(draft.name, functions, exports, draft.attributes.all())
  keepObjectCode(module, compiled)
  return tuple(atom('module'), draft.name, compiled, value)
}

/** `@optional_callbacks` must name callbacks. */
function checkOptional(draft: ModuleDraft): void {
  for (const key of draft.optionalCallbacks)
    if (!draft.callbackLines.has(key) && !draft.callbackLines.has(macroKey(key)))
      throw new CompileFault(draft.line, `unknown callback ${key} given as optional callback`)
}

function checkSpecs(draft: ModuleDraft): void {
  checkTypespecs(draft)
  for (const [key, line] of draft.specs)
    if (!draft.functions.has(key)) throw new CompileFault(line, `spec for undefined function ${key}`)
}

/** Exported functions, sorted. */
function exportsOf(draft: ModuleDraft): [string, number][] {
  const keys = [
    ...[...draft.functions.values()]
      .filter(({ kind }) => kind === 'def' || kind === 'defmacro')
      .map(({ home }) => `${home.name.name}/${home.arity}`),
    ...draft.natives.keys(),
    ...(draft.fields === undefined ? [] : ['__struct__/0', '__struct__/1']),
  ]
  return [...new Set(keys)]
    .map((key): [string, number] => [key.slice(0, key.lastIndexOf('/')), Number(key.slice(key.lastIndexOf('/') + 1))])
    .sort(byWrittenName)
}

/** The order of functions by their names; macros stand among them by the names that they are called by. */
function byWrittenName(a: readonly [string, number], b: readonly [string, number]): number {
  const [first, second] = [a, b].map(([name]) => name.replace(macroName(''), '')) as [string, string]
  return first < second ? -1 : first > second ? 1 : a[1] - b[1]
}

function moduleOf(draft: ModuleDraft): Module {
  const byName = new Map<Atom, (NativeFunction | undefined)[]>()
  const put = (name: string, arity: number, run: NativeFunction): void => {
    const arities = byName.get(atom(name)) ?? []
    arities[arity] = run
    byName.set(atom(name), arities)
  }
  let hash = 2166136261
  for (const [key, { kind, code: target, home, written }] of draft.functions) {
    for (const char of key + JSON.stringify(written.map(({ line }) => line)))
      hash = Math.imul(hash ^ char.charCodeAt(0), 16777619)
    if (kind === 'def' || kind === 'defmacro') put(home.name.name, home.arity, exported(target))
  }
  draft.unit.unique = (hash >>> 5) + 1
  for (const [key, run] of draft.natives) {
    const at = key.lastIndexOf('/')
    put(key.slice(0, at), Number(key.slice(at + 1)), run)
  }
  const { fields } = draft
  if (fields !== undefined) {
    put('__struct__', 0, () => fields)
    put('__struct__', 1, structWith(draft, fields))
  }
  const exports = exportsOf(draft)
  const tell = info(draft, exports)
  put('__info__', 1, tell)
  const asked = askedBy(draft)
  if (asked !== undefined) put('behaviour_info', 1, behaviourInfo(draft.name, asked))
  const told = [
    ...(asked === undefined ? [] : [['behaviour_info', 1] as const]),
    ['module_info', 0] as const,
    ['module_info', 1] as const,
  ]
  const all = listFrom([['__info__', 1] as const, ...exports, ...told].map(([name, arity]) => pair(atom(name), arity)))
  const about = (): Term =>
    listFrom([
      pair(atom('module'), draft.name),
      pair(atom('exports'), all),
      pair(atom('attributes'), tell(attributes) as Term),
      pair(atom('compile'), emptyList),
    ])
  put('module_info', 0, about)
  put('module_info', 1, (what) =>
    what === atom('exports') || what === atom('functions')
      ? all
      : what === atom('module')
        ? draft.name
        : what === attributes
          ? tell(attributes)
          : emptyList,
  )
  const doc = draft.attributes.get('moduledoc')
  const module: Module = {
    name: draft.name,
    functions: byName,
    origin: 'console',
    attributes: draft.attributes.all(),
    ...(typeof doc === 'string' ? { doc } : doc === false ? { doc: false } : {}),
    docs: docsOf(draft),
  }
  setDefinition(module, {
    guards: draft.guards,
    deprecated: draft.deprecated,
    callbacks: draft.callbacks,
    behaviours: draft.attributes.behaviours(),
    fields: fields === undefined ? undefined : draft.fieldOrder,
    enforced: draft.enforced(),
    codes: codesOf(draft),
  })
  return module
}

/** The code of all functions of the module; of a function within another that was compiled more than once the last. */
function codesOf(draft: ModuleDraft): FunctionCode[] {
  const closures = new Map(draft.unit.closures.map((each) => [`${each.home?.name.name}/${each.home?.arity}`, each]))
  return [...[...draft.functions.values()].map((each) => each.code), ...closures.values()]
}

function docsOf(draft: ModuleDraft): NonNullable<Module['docs']> {
  const docs = new Map<string, FunctionDoc>()
  for (const [key, { kind, name, arity, written, isDefault }] of draft.functions) {
    if ((kind !== 'def' && kind !== 'defmacro') || (isDefault && kind === 'def')) continue
    const doc = draft.functionDocs.get(key)
    const names = Array.from({ length: arity }, (_, i) => {
      const arg = written
        .map((clause) => clause.args[isMacro(kind) ? i + 1 : i])
        .find((each) => each?.kind === 'variable')
      return arg?.kind === 'variable' ? arg.name.replace(/^_(?=.)/, '') : `arg${i + 1}`
    })
    docs.set(key, {
      kind: isMacro(kind) ? 'macro' : 'function',
      signature: `${name}(${names.join(', ')})`,
      doc: typeof doc === 'string' ? doc : doc === false ? false : '',
    })
  }
  for (const [key, { parameters, isPrivate }] of draft.guards)
    if (!isPrivate)
      docs.set(key, {
        kind: 'macro',
        signature: `${key.slice(0, key.lastIndexOf('/'))}(${parameters.join(', ')})`,
        doc: '',
      })
  return docs
}

function info(draft: ModuleDraft, exports: readonly (readonly [string, number])[]): NativeFunction {
  const isOfMacro = ([name]: readonly [string, number]): boolean => name.startsWith(macroName(''))
  const functions = listFrom(exports.filter((each) => !isOfMacro(each)).map(([name, arity]) => pair(atom(name), arity)))
  const keys = [
    ...exports.filter(isOfMacro).map(([name, arity]) => `${name.slice(macroName('').length)}/${arity - 1}`),
    ...[...draft.guards].filter(([, { isPrivate }]) => !isPrivate).map(([key]) => key),
  ]
  const macros = listFrom(keys.sort().map(keyPair))
  const refused = (what: Term): never => functionClause(draft.name, '-inlined-__info__/1-', [what])
  return (what) => {
    if (!(what instanceof Atom)) return refused(what)
    switch (what.name) {
      case 'functions':
        return functions
      case 'macros':
        return macros
      case 'module':
        return draft.name
      case 'deprecated':
        return listFrom([...draft.deprecated].map(([key, text]) => pair(keyPair(key), text)))
      case 'attributes': {
        const behaviours = draft.attributes.behaviours()
        const version = pair(atom('vsn'), list(draft.unit.unique))
        const kept = draft.attributes
          .persisted()
          .flatMap(([name, value]) =>
            (draft.attributes.isAccumulated(name) ? toArray(value).reverse() : [value]).map((each) =>
              pair(atom(name), list(each)),
            ),
          )
        return listFrom([version, ...behaviours.map((each) => pair(atom('behaviour'), list(each))), ...kept])
      }
      case 'struct':
        return draft.fields === undefined
          ? null
          : listFrom(
              draft.fieldOrder
                .filter((key) => key !== atoms.exception)
                .map((key) =>
                  TermMap.from<Term, Term>([
                    [atom('field'), key],
                    [atom('required'), draft.enforced().includes(key)],
                  ]),
                ),
            )
      case 'compile':
      case 'md5':
        return emptyList
      default:
        return refused(what)
    }
  }
}

function keyPair(key: string): Term {
  const at = key.lastIndexOf('/')
  return pair(atom(key.slice(0, at)), Number(key.slice(at + 1)))
}

export function installDefinitions(): void {
  const entries: [string, Form][] = [
    ['defmodule/2', defmodule],
    ['def/1', define('def')],
    ['def/2', define('def')],
    ['defp/1', define('defp')],
    ['defp/2', define('defp')],
    ['defmacro/1', define('defmacro')],
    ['defmacro/2', define('defmacro')],
    ['defmacrop/1', define('defmacrop')],
    ['defmacrop/2', define('defmacrop')],
    ['@/1', compileAttribute],
    ['defstruct/1', defstruct],
    ['defexception/1', defexception],
    ['defdelegate/2', defdelegate],
    ['defguard/1', defguard(false)],
    ['defguardp/1', defguard(true)],
    ['use/1', use],
    ['use/2', use],
    ['defoverridable/1', defoverridable],
  ]
  for (const [key, form] of entries) forms.set(key, form)
  installModuleFunctions(openModule)
}
