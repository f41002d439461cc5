/** alias, import, require. */
import { code } from '../otp/code.js'
import { type Atom, atom, listFrom } from '../otp/term/term.js'
import type { Node } from './ast.js'
import type { Compiler } from './compiler.js'
import type { Step } from './machine.js'
import { keyword } from './nodes.js'
import { CompileFault } from './scope.js'
import { Literal } from './steps.js'

/** `alias A.B`, `alias A.B, as: C`, `alias A.{B, C}` */
export function compileAlias(c: Compiler, [target, options]: readonly Node[]): Step {
  const set = (module: Atom, as: string): void => void c.env.aliases.set(as, module.name)
  const node = target as Node
  if (node.kind === 'remote-call' && node.name === '{}') {
    const base = c.moduleOf(node.target)
    const modules = node.args.map((arg) => atom([base.name, ...(arg as Node & { names: string[] }).names].join('.')))
    for (const module of modules) set(module, module.name.slice(module.name.lastIndexOf('.') + 1))
    return new Literal(listFrom(modules))
  }
  const module = c.moduleOf(node)
  const as = keyword(options, 'as')
  set(module, as?.kind === 'alias' ? as.names.join('.') : module.name.slice(module.name.lastIndexOf('.') + 1))
  return new Literal(module)
}

function functionKeys(node: Node | undefined): ReadonlySet<string> | undefined {
  if (node?.kind !== 'list') return undefined
  return new Set(
    node.items.map((item) => {
      const [name, arity] = (item as Node & { items: Node[] }).items as [
        Node & { value: Atom },
        Node & { value: number },
      ]
      return `${name.value.name}/${arity.value}`
    }),
  )
}

export function compileImport(c: Compiler, [target, options]: readonly Node[]): Step {
  const module = c.moduleOf(target as Node)
  if (code().module(module) === undefined && !knownMacros.has(module.name)) {
    throw new CompileFault(
      (target as Node).line,
      `module ${c.text(target as Node)} is not loaded and could not be found`,
    )
  }
  const only = functionKeys(keyword(options, 'only'))
  const except = functionKeys(keyword(options, 'except'))
  c.env.imports = [
    ...c.env.imports.filter((each) => each.module !== module),
    { module, ...(only && { only }), ...(except && { except }) },
  ]
  return new Literal(module)
}

const knownMacros = new Set(['Elixir.Kernel', 'Elixir.Supervisor.Spec', 'Elixir.Bitwise', 'Elixir.Logger'])

export function compileRequire(c: Compiler, args: readonly Node[]): Step {
  const module = c.moduleOf(args[0] as Node)
  if (code().module(module) === undefined && !knownMacros.has(module.name)) {
    throw new CompileFault(
      (args[0] as Node).line,
      `module ${c.text(args[0] as Node)} is not loaded and could not be found`,
    )
  }
  if (keyword(args[1], 'as') !== undefined) compileAlias(c, args)
  return new Literal(module)
}
