/** alias, import, require. Source: elixir_aliases and elixir_import of Elixir 1.14. */
import { code } from '../../otp/code.js'
import { inspect } from '../../otp/term/inspect.js'
import { Atom, atom, atomName, isAtom, listFrom } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { refuseInGuard } from './checks.js'
import type { Compiler } from './compiler.js'
import { definitionOf } from './definition.js'
import { libraryMacros } from './library-macros.js'
import type { Step } from '../machine/machine.js'
import { keyword, keywordNames } from '../syntax/nodes.js'
import { CompileFault, type Import, type Use } from './scope.js'
import { Literal } from '../machine/steps.js'

/** `A.{B, C}` as its modules; undefined for other nodes. */
function several(c: Compiler, node: Node, what: string): Atom[] | undefined {
  if (node.kind !== 'remote-call' || node.name !== '{}') return undefined
  const base = c.moduleOf(node.target, what)
  return node.args.map((arg) => {
    if (arg.kind === 'alias' && arg.base === null) return atom([base.name, ...arg.names].join('.'))
    if (arg.kind === 'literal' && isAtom(arg.value)) return atom(`${base.name}.${atomName(arg.value)}`)
    throw new CompileFault(
      node.line,
      `invalid argument for ${what}, expected a compile time atom or alias, got: ${c.text(arg)}`,
    )
  })
}

function checkKeywords(
  c: Compiler,
  what: string,
  options: Node | undefined,
  known: readonly string[],
  line: number,
): void {
  if (options === undefined) return
  const names = keywordNames(options)
  if (names === undefined)
    throw new CompileFault(line, `invalid options for ${what}, expected a keyword list, got: ${c.text(options)}`)
  const other = names.find((name) => !known.includes(name))
  if (other !== undefined) throw new CompileFault(line, `unsupported option :${other} given to ${what}`)
}

/** Adds what a module's body imports or names, so that it can be said when nothing uses it. */
function noted(c: Compiler, use: Use, isQuiet: boolean): Use | undefined {
  if (c.env.scope === null || isQuiet) return undefined
  c.env.scope.uses.push(use)
  return use
}

function lastName(module: Atom): string {
  return module.name.slice(module.name.lastIndexOf('.') + 1)
}

function setAlias(c: Compiler, module: Atom, as: string, line: number, isQuiet: boolean, isOwn = false): void {
  c.env.aliases.set(as, module.name)
  if (isOwn) c.env.ownAliases.set(as, module.name)
  const use = noted(c, { kind: 'alias', name: as, line, used: false }, isQuiet)
  if (use === undefined) c.env.aliasUses.delete(as)
  else c.env.aliasUses.set(as, use)
}

/** Whether a macro wrote the name of the module. */
function isOwn(node: Node): boolean {
  if (node.kind === 'alias') return node.isOwn === true
  return node.kind === 'call' && node.args[0]?.kind === 'remote-call' && isOwn(node.args[0].target)
}

function isFalse(node: Node | undefined): boolean {
  return node?.kind === 'literal' && node.value === false
}

/** `alias A.B`, `alias A.B, as: C`, `alias A.{B, C}` */
export function compileAlias(c: Compiler, [target, options]: readonly Node[], _isTail: boolean, whole: Node): Step {
  const { line } = whole
  refuseInGuard(c, line, 'alias')
  const isQuiet = isFalse(keyword(options, 'warn'))
  const modules = several(c, target as Node, 'alias')
  if (modules !== undefined) {
    if (keyword(options, 'as') !== undefined)
      throw new CompileFault(line, ':as option is not supported by multi-alias call')
    for (const module of modules) setAlias(c, module, lastName(module), line, isQuiet, isOwn(whole))
    return new Literal(listFrom(modules))
  }
  const module = c.moduleOf(target as Node, 'alias')
  checkKeywords(c, 'alias', options, ['as', 'warn'], line)
  setAlias(c, module, aliasName(c, module, keyword(options, 'as'), line), line, isQuiet, isOwn(target as Node))
  return new Literal(module)
}

function aliasName(c: Compiler, module: Atom, as: Node | undefined, line: number): string {
  if (as === undefined) {
    if (!module.name.startsWith('Elixir.'))
      throw new CompileFault(
        line,
        `alias cannot be inferred automatically for module: ${inspect(module)}, please use the :as option. Implicit aliasing is only supported with Elixir modules`,
      )
    return lastName(module)
  }
  if (as.kind === 'alias' && as.base === null && as.names.length === 1) return as.names[0] as string
  if (as.kind === 'variable') c.expression(as)
  const what = as.kind === 'alias' ? 'expected a simple alias, got nested alias' : 'expected an alias, got'
  throw new CompileFault(line, `invalid value for option :as, ${what}: ${c.text(as)}`)
}

function ensureLoaded(c: Compiler, module: Atom, line: number): void {
  if (code().module(module) !== undefined || libraryMacros.has(module.name)) return
  if (c.env.module === module)
    throw new CompileFault(
      line,
      `you are trying to use the module ${inspect(module)} which is currently being defined.\n\nThis may happen if you accidentally override the module you want to use. For example:\n\n    defmodule MyApp do\n      defmodule Supervisor do\n        use Supervisor\n      end\n    end\n\nIn the example above, the new Supervisor conflicts with Elixir's Supervisor. This may be fixed by using the fully qualified name in the definition:\n\n    defmodule MyApp.Supervisor do\n      use Supervisor\n    end\n`,
    )
  throw new CompileFault(line, `module ${inspect(module)} is not loaded and could not be found`)
}

/** The `name/arity` keys of `only:` or `except:`. */
function keysOf(c: Compiler, option: 'only' | 'except', node: Node | undefined, line: number): Set<string> | undefined {
  if (node === undefined) return undefined
  if (node.kind !== 'list')
    throw new CompileFault(
      line,
      option === 'only'
        ? `invalid :only option for import, expected value to be an atom :functions, :macros, or a list literal, got: ${c.text(node)}`
        : `invalid :except option for import, expected value to be a list literal, got: ${c.text(node)}`,
    )
  const keys = new Set<string>()
  for (const item of node.items) {
    const [name, arity] = item.kind === 'tuple' ? item.items : []
    if (name?.kind !== 'literal' || !isAtom(name.value) || arity?.kind !== 'literal' || typeof arity.value !== 'number')
      throw new CompileFault(line, `invalid :${option} option for import, expected a keyword list with integer values`)
    const key = `${atomName(name.value)}/${arity.value}`
    if (keys.has(key)) throw new CompileFault(line, `invalid :${option} option for import, ${key} is duplicated`)
    keys.add(key)
  }
  return keys
}

function exports(module: Atom): ReadonlySet<string> {
  const found = code().module(module)
  const keys = new Set<string>(libraryMacros.get(module.name) ?? [])
  for (const [name, arities] of found?.functions ?? []) {
    arities.forEach((run, arity) => {
      if (run !== undefined && !name.name.startsWith('_')) keys.add(`${name.name}/${arity}`)
    })
  }
  for (const key of definitionOf(found)?.guards.keys() ?? []) keys.add(key)
  for (const [key, { kind }] of found?.docs ?? []) if (kind === 'macro') keys.add(key)
  return keys
}

/** What `only: :functions` or `only: :macros` takes of `module`; of functions of the library, all. */
function groupOf(module: Atom, isFunctions: boolean): Set<string> | undefined {
  const found = code().module(module)
  if (isFunctions && found?.origin !== 'console') return undefined
  const macros = [...(found?.docs ?? [])].filter(([, { kind }]) => kind === 'macro').map(([key]) => key)
  const all = new Set([
    ...macros,
    ...(libraryMacros.get(module.name) ?? []),
    ...(definitionOf(found)?.guards.keys() ?? []),
  ])
  return isFunctions ? new Set([...exports(module)].filter((key) => !all.has(key))) : all
}

export function compileImport(c: Compiler, [target, options]: readonly Node[], _isTail: boolean, whole: Node): Step {
  const { line } = whole
  refuseInGuard(c, line, 'import')
  const modules = several(c, target as Node, 'import')
  if (modules !== undefined) {
    for (const module of modules) importModule(c, module, options, line)
    return new Literal(listFrom(modules))
  }
  const module = c.moduleOf(target as Node, 'import')
  importModule(c, module, options, line)
  return new Literal(module)
}

function importModule(c: Compiler, module: Atom, options: Node | undefined, line: number): void {
  checkKeywords(c, 'import', options, ['only', 'except', 'warn'], line)
  ensureLoaded(c, module, line)
  const chosen = keyword(options, 'only')
  const isGroup =
    chosen?.kind === 'literal' &&
    chosen.value instanceof Atom &&
    ['functions', 'macros', 'sigils'].includes(chosen.value.name)
  let only = isGroup ? undefined : keysOf(c, 'only', chosen, line)
  const except = keysOf(c, 'except', keyword(options, 'except'), line)
  if (only !== undefined && except !== undefined)
    throw new CompileFault(
      line,
      ':only and :except can only be given together to import when :only is :functions, :macros, or :sigils',
    )
  const all = exports(module)
  for (const key of only ?? []) {
    if (all.has(key)) continue
    throw new CompileFault(line, `cannot import ${inspect(module)}.${key} because it is undefined or private`)
  }
  if (isGroup) only = groupOf(module, chosen.value.name === 'functions')
  const isQuiet = isFalse(keyword(options, 'warn'))
  const members =
    only === undefined || isGroup ? undefined : new Map([...only].map((key): [string, boolean] => [key, false]))
  const use = noted(
    c,
    { kind: 'import', name: inspect(module), line, used: module.name === 'Elixir.Kernel', ...(members && { members }) },
    isQuiet,
  )
  const added: Import = { module, ...(only && { only }), ...(except && { except }), ...(use && { use }) }
  c.env.imports = [...c.env.imports.filter((each) => each.module !== module), added]
  c.env.requires.add(module.name)
}

export function compileRequire(c: Compiler, args: readonly Node[], _isTail: boolean, whole: Node): Step {
  const [target, options] = args
  const { line } = whole
  refuseInGuard(c, line, 'require')
  const modules = several(c, target as Node, 'require')
  for (const module of modules ?? [c.moduleOf(target as Node, 'require')]) {
    ensureLoaded(c, module, line)
    c.env.requires.add(module.name)
    if (keyword(options, 'as') !== undefined)
      setAlias(c, module, aliasName(c, module, keyword(options, 'as'), line), line, false)
  }
  return new Literal(modules === undefined ? c.moduleOf(target as Node) : listFrom(modules))
}
