/** `@name` and `@name value`; typespecs are read and say which functions and callbacks there are to be. */
import { Atom, elements, isList, type Term, Tuple } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import type { Node } from './ast.js'
import { NativeCall } from './calls.js'
import type { Compiler } from './compiler.js'
import type { Form } from './forms.js'
import type { Step } from './machine.js'
import type { ModuleDraft } from './module-draft.js'
import { CompileFault } from './scope.js'
import { Literal, Make } from './steps.js'

const specs = new Set(['spec', 'callback', 'macrocallback', 'type', 'typep', 'opaque'])

export const compileAttribute: Form = (c, [node], _isTail, whole) => {
  const given = node as Node
  const { scope, fn } = c.env
  const { line } = whole
  if (scope === null) throw new CompileFault(line, 'cannot invoke @/1 outside module', 'ArgumentError')
  const draft = scope as ModuleDraft
  if (given.kind === 'variable') return read(c, draft, given.name, line)
  if (given.kind !== 'call')
    throw new CompileFault(line, `expected a module attribute, got: ${c.text(given)}`, 'ArgumentError')
  const { name, args } = given
  if (args.length === 0) return read(c, draft, name, line)
  if (fn !== null) throw new CompileFault(line, `cannot set attribute @${name} inside function/macro`, 'ArgumentError')
  if (args.length > 1)
    throw new CompileFault(line, `expected 0 or 1 argument for @${name}, got: ${args.length}`, 'ArgumentError')
  if (specs.has(name)) return spec(draft, name, args[0] as Node, line)
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
  if (c.env.fn !== null || c.mode !== 'normal') return new Literal(draft.attribute(name, line))
  return new Make([], () => draft.attribute(name, line), line)
}

function spec(draft: ModuleDraft, name: string, node: Node, line: number): Step {
  if (name.startsWith('type') || name === 'opaque') return new Literal(atoms.ok)
  let head = node
  if (head.kind === 'call' && head.name === 'when') head = head.args[0] as Node
  if (head.kind === 'call' && head.name === '::') head = head.args[0] as Node
  const key =
    head.kind === 'call' ? `${head.name}/${head.args.length}` : head.kind === 'variable' ? `${head.name}/0` : ''
  return new Make([], () => {
    if (key === '') return atoms.ok
    if (name === 'spec') draft.specs.set(key, line)
    else draft.callbacks.set(key, true)
    return atoms.ok
  })
}

function optional(draft: ModuleDraft, value: Term): void {
  if (!isList(value)) return
  for (const each of elements(value))
    if (each instanceof Tuple && each.e0 instanceof Atom)
      draft.callbacks.set(`${each.e0.name}/${each.e1 as number}`, false)
}
