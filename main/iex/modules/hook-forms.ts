/** `@before_compile`, `@after_compile` and their like: whom a module has called when it is compiled. Source: elixir_module.erl of Elixir 1.14. */
import { code } from '../../otp/code.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { Atom, atom, emptyList, listFrom, type Term, toArray, Tuple } from '../../otp/term/term.js'
import { undefinedFunction } from '../machine/failing.js'
import { bodyEnvironment, environmentTerm } from '../compile/environment.js'
import { macroOf } from '../compile/macros.js'
import type { FunctionKind, ModuleDraft } from './draft.js'
import { runExpansion } from './expanded.js'
import type { Node } from '../syntax/ast.js'
import { quoted } from '../syntax/quoted.js'
import { guardsOf } from './module-functions.js'

type HookName = 'before_compile' | 'after_compile' | 'after_verify' | 'on_definition'
type Hook = readonly [module: Atom, name: Atom]

/** The hooks of a kind, in the order in which they were given. */
function hooksOf(draft: ModuleDraft, attribute: HookName): Hook[] {
  const given = draft.attributes.all().get(attribute) ?? emptyList
  return toArray(given)
    .reverse()
    .flatMap((each): Hook[] => {
      if (each instanceof Atom) return [[each, atom(`__${attribute}__`)]]
      return each instanceof Tuple && each.e0 instanceof Atom && each.e1 instanceof Atom ? [[each.e0, each.e1]] : []
    })
}

/** `%Macro.Env{}` at the end of the module. */
function environmentOf({ bodyEnv, env, line }: ModuleDraft): Term {
  return bodyEnvironment(bodyEnv ?? env, line)
}

/** Refuses hooks that are not there. */
function checkHooks(draft: ModuleDraft): void {
  for (const [module, name] of hooksOf(draft, 'before_compile')) {
    const isThere = code().find(module, name, 1) !== undefined || macroOf(module, name.name, 1) !== undefined
    if (!isThere) undefinedFunction(module, name, [environmentOf(draft)])
  }
}

/** Calls what `@before_compile` names, and runs the code that its macros give in the module; undefined where nothing is named. */
export function runBefore(draft: ModuleDraft, line: number): Proc<undefined> | undefined {
  const hooks = hooksOf(draft, 'before_compile')
  return hooks.length === 0 ? undefined : before(draft, hooks, line)
}

function* before(draft: ModuleDraft, hooks: readonly Hook[], line: number): Proc<undefined> {
  checkHooks(draft)
  for (const [module, name] of hooks) {
    const macro = macroOf(module, name.name, 1)
    if (macro === undefined) {
      yield* called([[module, name]], [environmentOf(draft)])
      continue
    }
    const mark = draft.mark()
    const env = draft.bodyEnv ?? draft.env
    const home = { module: draft.name, name: atom('__MODULE__'), arity: 1, line, file: env.file }
    const around = { env, home, line, report: draft.report, undo: () => draft.back(mark) }
    yield* runExpansion(macro, (c) => [environmentTerm(c, line)], around)
  }
  return undefined
}

/** Calls the hooks of a module that has been defined; undefined when there are none. */
export function runHooks(draft: ModuleDraft, objectCode: Term): Proc<undefined> | undefined {
  const hooks = hooksOf(draft, 'after_compile')
  return hooks.length === 0 ? undefined : called(hooks, [environmentOf(draft), objectCode])
}

/** Calls what `@after_verify` names; undefined when that is nothing. */
export function runVerified(draft: ModuleDraft): Proc<undefined> | undefined {
  const hooks = hooksOf(draft, 'after_verify')
  return hooks.length === 0 ? undefined : called(hooks, [draft.name])
}

/** A definition as `@on_definition` is told of it. */
export interface Defined {
  readonly kind: FunctionKind
  readonly name: string
  readonly args: readonly Node[]
  readonly guard: Node | null
  readonly body: Node | undefined
  readonly line: number
}

/** Calls what `@on_definition` names; undefined when that is nothing. */
export function runDefinition(
  draft: ModuleDraft,
  { kind, name, args, guard, body, line }: Defined,
): Proc<undefined> | undefined {
  const hooks = hooksOf(draft, 'on_definition')
  if (hooks.length === 0) return undefined
  const env = (draft.bodyEnv ?? draft.env).copy()
  env.fn = { module: draft.name, name: atom(name), arity: args.length, line, file: env.file }
  return called(hooks, [
    bodyEnvironment(env, line),
    atom(kind),
    atom(name),
    listFrom(args.map((each) => quoted(each))),
    guardsOf(guard),
    body === undefined ? null : quoted(body),
  ])
}

function* called(hooks: readonly Hook[], args: readonly Term[]): Proc<undefined> {
  for (const [module, name] of hooks) {
    const result = code().call(module, name, args)
    if (isProc(result)) yield* result
  }
  return undefined
}
