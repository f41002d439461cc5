/** Guards, and `defguard`: what stands for a call of one. */
import { code } from '../../otp/code.js'
import { Raised } from '../../otp/process/raised.js'
import type { Atom } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import { definitionOf } from './definition.js'
import type { Frame, Step } from '../machine/machine.js'
import { mapChildren, variable } from '../syntax/nodes.js'
import type { GuardMacro } from './scope.js'
import { Literal } from '../machine/steps.js'

/** A guard: `when` on `when` is another way to hold. */
export function compileGuard(c: Compiler, node: Node): Step {
  if (node.kind === 'call' && node.name === 'when') {
    const [left, right] = node.args as [Node, Node]
    return new Either(compileGuard(c, left), compileGuard(c, right))
  }
  return inMode(c, 'guard', () => c.block(() => c.expression(node)))
}

/** Compiles what may stand in a guard, or in a size of a binary pattern. */
export function inMode<T>(c: Compiler, mode: Compiler['mode'], compile: () => T): T {
  const before = c.mode
  c.mode = mode
  try {
    return compile()
  } finally {
    c.mode = before
  }
}

class Either implements Step {
  readonly isSimple = true
  constructor(
    readonly a: Step,
    readonly b: Step,
  ) {}
  run(frame: Frame): boolean {
    try {
      if (this.a.run(frame) === true) return true
    } catch (thrown) {
      if (!(thrown instanceof Raised)) throw thrown
    }
    return this.b.run(frame) === true
  }
}

/** What stands for `name(args)`, or `module.name(args)`, where that is a guard made by defguard; undefined where it is not. */
export function guardCall(
  c: Compiler,
  module: Atom | null,
  name: string,
  args: readonly Node[],
  node: Node,
): Step | undefined {
  const macro = macroOf(c, module, name, args.length)
  if (macro === undefined) return undefined
  if (c.mode !== 'normal') return c.expression(substituted(macro, args))
  // outside of guards each argument is evaluated once
  const names = args.map((_arg, i) => `guard@${i}`)
  return c.scoped(() => {
    args.forEach((arg, i) => {
      const value = c.expression(arg)
      c.push(value, c.declare(names[i] as string, node.line).slot)
    })
    const step = c.expression(
      substituted(
        macro,
        names.map((each) => variable(each, node)),
      ),
    )
    if (step instanceof Literal) return step
    const slot = c.context.slot()
    c.push(step, slot)
    return { isSimple: true, run: (frame: Frame) => frame[slot] ?? null }
  })
}

function macroOf(c: Compiler, module: Atom | null, name: string, arity: number): GuardMacro | undefined {
  const key = `${name}/${arity}`
  if (module !== null) {
    const found = c.isRequired(module) ? definitionOf(code().module(module))?.guards.get(key) : undefined
    return found?.isPrivate === true ? undefined : found
  }
  const own = c.env.scope?.guard(name, arity)
  if (own !== undefined) {
    own.isUsed = true
    return own
  }
  for (let i = c.env.imports.length - 1; i >= 0; i--) {
    const each = c.env.imports[i]
    if (each === undefined || (each.only !== undefined ? !each.only.has(key) : each.except?.has(key) === true)) continue
    const found = definitionOf(code().module(each.module))?.guards.get(key)
    if (found === undefined || found.isPrivate) continue
    if (each.use !== undefined) each.use.used = true
    return found
  }
  return undefined
}

/** The body of a guard with `args` in the place of its parameters. */
export function substituted({ parameters, body }: GuardMacro, args: readonly Node[]): Node {
  const replace = (node: Node): Node => {
    const at = node.kind === 'variable' ? parameters.indexOf(node.name) : -1
    return at >= 0 ? (args[at] as Node) : mapChildren(node, replace)
  }
  return replace(body)
}

/** `body` with the guards of the module that it calls written out. */
export function writtenOut(c: Compiler, body: Node): Node {
  if (body.kind === 'call') {
    const macro = macroOf(c, null, body.name, body.args.length)
    if (macro !== undefined)
      return substituted(
        macro,
        body.args.map((arg) => writtenOut(c, arg)),
      )
  }
  return mapChildren(body, (child) => writtenOut(c, child))
}
