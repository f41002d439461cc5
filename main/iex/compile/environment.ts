/** `__MODULE__`, `__DIR__`, `__ENV__` and their like, `binding`. */
import {
  isAtom,
  Atom,
  atom,
  emptyList,
  isList,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Compiler } from './compiler.js'
import type { CallNode, Node, VariableNode } from '../syntax/ast.js'
import { type Step } from '../machine/machine.js'
import { bodyFrame, expandingFrame } from '../machine/places.js'
import { namedBy, variableKey } from '../syntax/nodes.js'
import { type ImportedKind, importedNames } from './imported-names.js'
import { CompileFault, Env, type Import, written } from './scope.js'
import { Literal, Local, Make } from '../machine/steps.js'

const kernel = atom('Elixir.Kernel')

/** The variable that holds the surroundings of a macro's call. */
export const callerName = 'caller@'

/** `%Macro.Env{}` of `line` where `c` stands. */
export function environmentTerm(c: Compiler, line: number): Term {
  return termOf(c.env, line, contextOf(c), versionsIn(c))
}

/** `%Macro.Env{}` of `line` in the body of a module, outside of any code. */
export function bodyEnvironment(env: Env, line: number, versions: Term = TermMap.empty): Term {
  return termOf(env, line, null, versions)
}

function termOf(env: Env, line: number, context: Term, versions: Term): Term {
  const { fn } = env
  const own = fn === null ? undefined : written(fn)
  const term = TermMap.from<Term, Term>([
    [atoms.struct, atom('Elixir.Macro.Env')],
    [atom('aliases'), aliasesOf(env)],
    [atom('context'), context],
    [atom('context_modules'), listFrom(env.contextModules)],
    [atom('file'), env.file],
    [atom('function'), own === undefined ? null : pair(atom(own.name), own.arity)],
    [atom('functions'), importsOf(env, 'functions')],
    [atom('lexical_tracker'), null],
    [atom('line'), line],
    [atom('macro_aliases'), emptyList],
    [atom('macros'), importsOf(env, 'macros')],
    [atom('module'), env.module],
    [atom('requires'), requiresOf(env)],
    [atom('tracers'), emptyList],
    [atom('versioned_vars'), versions],
  ])
  environments.set(term, env)
  return term
}

function aliasesOf({ aliases }: Env): Term {
  const pairs = [...aliases].sort((a, b) => (a[0] < b[0] ? -1 : 1))
  return listFrom(pairs.map(([name, module]) => pair(atom(`Elixir.${name}`), atom(module))))
}

function requiresOf(env: Env): Term {
  const names = new Set(['Elixir.Kernel', 'Elixir.Kernel.Typespec', ...env.requires])
  for (const { module } of env.imports) names.add(module.name)
  return listFrom([...names].sort().map(atom))
}

/** What is imported, the last import first. */
function importsOf({ imports }: Env, kind: ImportedKind): Term {
  const all = imports.some(({ module }) => module === kernel) ? imports : [{ module: kernel }, ...imports]
  const found = all.flatMap(({ module, only, except }: Import) => {
    const names = importedNames(module, kind, (key) => (only !== undefined ? only.has(key) : except?.has(key) !== true))
    return names === undefined ? [] : [names]
  })
  return listFrom(found.reverse())
}

/** The variables by name, each with the number of its binding. */
function versionsIn({ context }: Compiler): Term {
  const versions = new Map<string, readonly [Term, number]>()
  for (let each: typeof context | null = context; each !== null; each = each.parent)
    for (const [key, { version }] of each.vars) {
      const known = versions.has(key) ? undefined : namedBy(key)
      if (known !== undefined) versions.set(key, [pair(atom(known.name), known.context), version])
    }
  return TermMap.from<Term, Term>([...versions.values()])
}

const environments = new WeakMap<TermMap, Env>()

/** What `term`, a `%Macro.Env{}`, tells of. */
export function environmentOf(term: TermMap): Env {
  const known = environments.get(term)
  if (known !== undefined) return known
  const env = new Env()
  const [module, file, aliases] = ['module', 'file', 'aliases'].map((name) => term.get(atom(name)) ?? null)
  env.module = module instanceof Atom ? module : null
  if (typeof file === 'string') env.file = file
  for (const each of isList(aliases as Term) ? toArray(aliases as Term) : [])
    if (each instanceof Tuple && each.e0 instanceof Atom && each.e1 instanceof Atom)
      env.aliases.set(each.e0.name.slice('Elixir.'.length), each.e1.name)
  return env
}

/** What a name between underscores stands for; undefined for other names. */
export function environment(c: Compiler, name: string, line: number): Step | undefined {
  const { env } = c
  switch (name) {
    case '__MODULE__':
      return new Literal(env.module)
    case '__DIR__':
      return new Literal(env.file.includes('/') ? env.file.replace(/\/[^/]*$/, '') : '.')
    case '__ENV__':
      return new Literal(environmentTerm(c, line))
    case '__STACKTRACE__':
      if (env.stackSlot >= 0) return new Local(env.stackSlot)
      throw new CompileFault(
        line,
        '__STACKTRACE__ is available only inside catch and rescue clauses of try expressions',
      )
    case '__CALLER__': {
      const variable = c.context.lookup(callerName)
      if (variable !== undefined) return new Local(variable.slot)
      throw new CompileFault(line, '__CALLER__ is available only inside defmacro and defmacrop')
    }
    default:
      return undefined
  }
}

/** Where code stands that is compiled: in a guard, in a pattern, or in neither. */
function contextOf({ mode, beforePattern }: Compiler): Term {
  return mode !== 'normal' ? atom('guard') : beforePattern === null ? null : atom('match')
}

/** The variable that `var!(name)` or `var!(name, context)` means: one that is none of a macro's, or of that context. */
export function bareVariable(c: Compiler, node: CallNode): VariableNode {
  const [given, context] = node.args
  if (given?.kind !== 'variable')
    throw new CompileFault(
      node.line,
      `expected a variable to be given to var!, got: ${given === undefined ? '' : c.text(given)}`,
      'ArgumentError',
      expandingVar(c, node.line, node.args.length),
    )
  const { name, line, column } = given
  const bare: VariableNode = { kind: 'variable', name, line, column }
  const scope = context === undefined ? null : contextFrom(c, context)
  return scope === null ? bare : { ...bare, scope: { context: scope, counter: null } }
}

function contextFrom(c: Compiler, node: Node): Term {
  if (node.kind === 'literal' && isAtom(node.value)) return node.value
  if (node.kind === 'variable' && node.name === '__MODULE__') return c.env.module
  if (node.kind === 'alias') return c.moduleOf(node)
  throw new CompileFault(
    node.line,
    `expected var! context to expand to an atom, got: ${c.text(node)}`,
    'ArgumentError',
    expandingVar(c, node.line, 2),
  )
}

const expandingVar = (c: Compiler, line: number, arity: number): readonly Term[] => [
  expandingFrame(atom('Elixir.Kernel'), 'var!', arity),
  bodyFrame(c.env, line),
]

/** `var!(name)` where its value is wanted. */
export function compileBare(c: Compiler, node: CallNode): Step {
  const bare = bareVariable(c, node)
  const isKnown = c.context.lookupQuietly(variableKey(bare)) !== undefined
  if (isKnown) return c.expression(bare)
  const context = bare.scope === undefined ? '' : ` (context ${shown(bare.scope.context)})`
  const stack = expandingVar(c, node.line, node.args.length)
  throw new CompileFault(node.line, `undefined variable "${bare.name}"${context}`, 'CompileError', stack)
}

/** `binding()`, `binding(context)`: the variables of that context with their values, sorted by name. Code that is no atom is no context. */
export function binding(c: Compiler, [given]: readonly Node[]): Step {
  const context = given === undefined ? null : given.kind === 'literal' && isAtom(given.value) ? given.value : undefined
  const found = context === undefined ? [] : visible(c, context)
  return new Make(
    found.map(([, key]) => {
      const variable = c.context.lookup(key)
      if (variable !== undefined) variable.used = true
      return new Local(variable?.slot ?? 0)
    }),
    (values) => listFrom(values.map((value, i) => pair(atom((found[i] as readonly [string, string])[0]), value))),
  )
}

/** The names and keys of variables. */
function visible(c: Compiler, of: Term): (readonly [string, string])[] {
  const names = new Map<string, string>()
  for (let context: typeof c.context | null = c.context; context !== null; context = context.parent) {
    for (const key of context.vars.keys()) {
      const known = namedBy(key)
      if (known?.context === of) names.set(known.name, key)
    }
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1))
}
