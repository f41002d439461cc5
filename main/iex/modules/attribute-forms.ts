/** `@name` and `@name value`; typespecs are read and say which functions and callbacks there are to be. */
import {
  Atom,
  atom,
  Cons,
  elements,
  Fun,
  isList,
  list,
  Ref,
  type Term,
  TermMap,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { Raised } from '../../otp/process/raised.js'
import type { Node } from '../syntax/ast.js'
import { NativeCall } from '../machine/calls.js'
import { macroName } from '../compile/macros.js'
import type { Compiler } from '../compile/compiler.js'
import { code } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { type Form, forms } from '../compile/forms.js'
import { fragmentsOf } from '../compile/fragments.js'
import type { Step } from '../machine/machine.js'
import type { ModuleDraft } from './draft.js'
import { refusedIn } from './within.js'
import { definesKind } from './module-functions.js'
import { checkTypeName } from './typespecs.js'
import { CompileFault } from '../compile/scope.js'
import { Literal, Make } from '../machine/steps.js'

const specs = new Set(['spec', 'callback', 'macrocallback', 'type', 'typep', 'opaque'])

export const compileAttribute: Form = (c, [node], _isTail, whole) => {
  const given = node as Node
  const { scope, fn } = c.env
  const { line } = whole
  if (given.kind === 'alias' || (given.kind === 'call' && /^[A-Z]/.test(given.name)))
    throw new CompileFault(line, 'module attributes set via @ cannot start with an uppercase letter', 'ArgumentError')
  if (given.kind !== 'variable' && given.kind !== 'call')
    throw new Raised('error', atom('function_clause'), list(tuple(atom('Elixir.Kernel'), atom('@'), 1, list())))
  if (scope === null)
    throw new CompileFault(
      line,
      'cannot invoke @/1 outside module',
      'ArgumentError',
      refusedIn(c, whole, '@/1', 'assert_module_scope'),
    )
  const draft = scope as ModuleDraft
  if (given.kind === 'variable') return read(c, draft, given.name, line)
  const { name, args } = given
  if (args.length === 0) return read(c, draft, name, line)
  if (fn !== null) throw new CompileFault(line, `cannot set attribute @${name} inside function/macro`, 'ArgumentError')
  if (args.length > 1)
    throw new CompileFault(line, `expected 0 or 1 argument for @${name}, got: ${args.length}`, 'ArgumentError')
  if (specs.has(name)) return spec(c, draft, name, args[0] as Node, line)
  return new NativeCall(
    (value) => {
      if (name === 'optional_callbacks') optional(draft, value)
      draft.attributes.set(name, value, line)
      return atoms.ok
    },
    c.operands(args),
    line,
  )
}

function read(c: Compiler, draft: ModuleDraft, name: string, line: number): Step {
  if (c.env.fn !== null || c.mode !== 'normal') {
    const value = draft.attribute(name, line)
    if (c.env.fn !== null) checkInjected(name, value)
    return new Literal(value)
  }
  return new Make([], () => draft.attribute(name, line), line)
}

/** Refuses what no code can be written for: functions made in the body of the module, and references. */
function checkInjected(name: string, value: Term): void {
  if (value instanceof Cons)
    for (let rest: Term = value; rest instanceof Cons; rest = rest.tail) checkInjected(name, rest.head)
  else if (value instanceof Tuple) for (const item of value.items()) checkInjected(name, item)
  else if (value instanceof TermMap)
    for (const [key, each] of value) {
      checkInjected(name, key)
      checkInjected(name, each)
    }
  else if (value instanceof Ref || (value instanceof Fun && !value.external))
    argumentError(
      `cannot inject attribute @${name} into function/macro because cannot escape ${shown(value)}. The supported values are: lists, tuples, maps, atoms, numbers, bitstrings, PIDs and remote functions in the format &Mod.fun/arity`,
    )
}

/** A typespec, with the values of the module's body in it. */
function spec(c: Compiler, draft: ModuleDraft, name: string, node: Node, line: number): Step {
  const { operands, filled } = fragmentsOf(c, [node])
  return new Make(operands, (values) => {
    keep(draft, name, filled(node, values), line)
    return atoms.ok
  })
}

function keep(draft: ModuleDraft, name: string, node: Node, line: number): void {
  const isType = name.startsWith('type') || name === 'opaque'
  if (isType) checkTypeName(node, line)
  draft.typespecs.push({ kind: name, node, line })
  if (isType) {
    const at = draft.attributes.lineOf('typedoc')
    const doc = draft.attributes.delete('typedoc')
    if (name === 'typep' && typeof doc === 'string')
      draft.warnLine(at, `type ${typeKey(node)} is private, @typedoc's are always discarded for private types`)
    return
  }
  let head = node
  if (head.kind === 'call' && head.name === 'when') head = head.args[0] as Node
  if (head.kind === 'call' && head.name === '::') head = head.args[0] as Node
  if (head.kind !== 'call' && head.kind !== 'variable') return
  const key = head.kind === 'call' ? `${head.name}/${head.args.length}` : `${head.name}/0`
  if (name === 'spec') draft.specs.set(key, line)
  else {
    const own = name === 'macrocallback' ? macroKey(key) : key
    if (own !== key) draft.callbacks.delete(key)
    draft.callbackLines.set(own, line)
    draft.callbacks.set(own, !draft.optionalCallbacks.has(key))
  }
}

/** `name/arity` of a macro as its function has it, which takes the caller besides. */
export function macroKey(key: string): string {
  const at = key.lastIndexOf('/')
  return `${macroName(key.slice(0, at))}/${Number(key.slice(at + 1)) + 1}`
}

/** `name/arity` of the type that `node` defines. */
function typeKey(node: Node): string {
  const head = node.kind === 'call' && node.name === '::' ? (node.args[0] as Node) : node
  return head.kind === 'call' ? `${head.name}/${head.args.length}` : `${head.kind === 'variable' ? head.name : ''}/0`
}

function optional(draft: ModuleDraft, value: Term): void {
  if (!isList(value)) return
  for (const each of elements(value))
    if (each instanceof Tuple && each.e0 instanceof Atom) {
      const key = `${each.e0.name}/${each.e1 as number}`
      draft.optionalCallbacks.add(key)
      draft.callbacks.set(draft.callbackLines.has(macroKey(key)) ? macroKey(key) : key, false)
    }
}

/** Functions of Module that work on a module while its body runs. */
const moduleFunctions: Readonly<Record<string, (draft: ModuleDraft, args: readonly Term[], line: number) => Term>> = {
  'put_attribute/3': ({ attributes }, [, name, value], line) => {
    attributes.set(nameOf(name), value ?? null, line)
    return atoms.ok
  },
  'get_attribute/2': ({ attributes }, [, name]) => attributes.peek(nameOf(name)) ?? null,
  'get_attribute/3': ({ attributes }, [, name, otherwise]) => attributes.peek(nameOf(name)) ?? otherwise ?? null,
  'has_attribute?/2': ({ attributes }, [, name]) => attributes.get(nameOf(name)) !== undefined,
  'defines?/3': (draft, [, key = null, kind]) => definesKind(draft, key, nameOf(kind)),
  'defines?/2': (draft, [, key]) => key instanceof Tuple && draft.has(nameOf(key.e0), key.e1 as number),
}

function nameOf(name: Term | undefined): string {
  return name instanceof Atom ? name.name : shown(name ?? null)
}

/** The step of `Module.name(args)`, where that is about the module whose body runs; `find` gives that. */
export function installModuleFunctions(find: (name: Term) => ModuleDraft | undefined): void {
  for (const [key, run] of Object.entries(moduleFunctions)) {
    const name = key.slice(0, key.lastIndexOf('/'))
    forms.set(`Elixir.Module.${key}`, (c, args, _isTail, { line }) => {
      const call = (...values: Term[]): unknown => {
        const draft = find(values[0] ?? null)
        if (draft !== undefined) return run(draft, values, line)
        const known = code().find(atom('Elixir.Module'), atom(name), values.length)
        if (known !== undefined) return known(...values)
        return argumentError(
          `could not call Module.${key} because the module ${shown(values[0] ?? null)} is already compiled`,
        )
      }
      return new NativeCall(call, c.operands(args), line)
    })
  }
}
