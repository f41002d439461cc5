/** `@before_compile` and `@after_compile`: whom a module has called when it is compiled. Source: elixir_module.erl of Elixir 1.14. */
import { code } from '../otp/code.js'
import { isProc, type Proc } from '../otp/process/proc.js'
import { Atom, atom, emptyList, type Term, TermMap, toArray, Tuple } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import { undefinedFunction } from './failing.js'
import type { ModuleDraft } from './module-draft.js'

type Hook = readonly [module: Atom, name: Atom]

/** The hooks of a kind, in the order in which they were given. */
function hooksOf(draft: ModuleDraft, attribute: 'before_compile' | 'after_compile'): Hook[] {
  const given = draft.attributes.all().get(attribute) ?? emptyList
  return toArray(given)
    .reverse()
    .flatMap((each): Hook[] => {
      if (each instanceof Atom) return [[each, atom(`__${attribute}__`)]]
      return each instanceof Tuple && each.e0 instanceof Atom && each.e1 instanceof Atom ? [[each.e0, each.e1]] : []
    })
}

/** `%Macro.Env{}` at the end of the module. */
function environmentOf({ name, env, line }: ModuleDraft): Term {
  return TermMap.from<Term, Term>([
    [atoms.struct, atom('Elixir.Macro.Env')],
    [atom('module'), name],
    [atom('file'), env.file],
    [atom('line'), line],
    [atom('function'), null],
    [atom('context'), null],
  ])
}

/** Refuses hooks that are not there: code that they would put into the module is beyond this console. */
export function checkHooks(draft: ModuleDraft): void {
  for (const [module, name] of hooksOf(draft, 'before_compile')) {
    const isThere = code().find(module, name, 1) !== undefined || code().hasMacro(module, name.name, 1)
    if (!isThere) undefinedFunction(module, name, [environmentOf(draft)])
  }
}

/** Calls the hooks of a module that has been defined; undefined when there are none. */
export function runHooks(draft: ModuleDraft, objectCode: Term): Proc<undefined> | undefined {
  const hooks = hooksOf(draft, 'after_compile')
  return hooks.length === 0 ? undefined : called(hooks, [environmentOf(draft), objectCode])
}

function* called(hooks: readonly Hook[], args: readonly Term[]): Proc<undefined> {
  for (const [module, name] of hooks) {
    const result = code().call(module, name, args)
    if (isProc(result)) yield* result
  }
  return undefined
}
