/** `__MODULE__`, `__DIR__`, `__ENV__` and their like, `binding`. */
import { atom, listFrom, pair, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { Compiler } from './compiler.js'
import type { CallNode, VariableNode } from '../syntax/ast.js'
import { type Step } from '../machine/machine.js'
import { bodyFrame, expandingFrame } from '../machine/places.js'
import { variableKey } from '../syntax/nodes.js'
import { CompileFault, type Env, written } from './scope.js'
import { Literal, Local, Make } from '../machine/steps.js'

/** The variable that holds the surroundings of a macro's call. */
export const callerName = 'caller@'

/** `%Macro.Env{}` of `line` where `c` stands. */
export function environmentTerm(c: Compiler, line: number): Term {
  const term = TermMap.from<Term, Term>([
    [atoms.struct, atom('Elixir.Macro.Env')],
    ...[...fields].map(([key, value]): [Term, Term] => [atom(key), value(c, line)]),
  ])
  environments.set(term, c.env)
  return term
}

const environments = new WeakMap<TermMap, Env>()

/** What `term`, made by `environmentTerm`, tells of; undefined of other maps. */
export function environmentOf(term: TermMap): Env | undefined {
  return environments.get(term)
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
  return mode === 'guard' ? atom('guard') : beforePattern === null ? null : atom('match')
}

const fields: ReadonlyMap<string, (c: Compiler, line: number) => Term> = new Map([
  ['module', ({ env }: Compiler): Term => env.module],
  ['file', ({ env }: Compiler): Term => env.file],
  ['line', (_c: Compiler, line: number): Term => line],
  [
    'function',
    ({ env: { fn } }: Compiler): Term => {
      if (fn === null) return null
      const { name, arity } = written(fn)
      return pair(atom(name), arity)
    },
  ],
  ['context', contextOf],
  [
    'aliases',
    ({ env }: Compiler): Term =>
      listFrom([...env.aliases].map(([name, module]) => pair(atom(`Elixir.${name}`), atom(module)))),
  ],
  ['requires', ({ env }: Compiler): Term => listFrom([...env.requires].sort().map((name) => atom(name)))],
])

/** `__ENV__.field` */
export function environmentField(c: Compiler, name: string, line: number): Step {
  const field = fields.get(name)
  if (field === undefined)
    throw new CompileFault(
      line,
      `__ENV__ of this console has no field ${name}: it has ${[...fields.keys()].join(', ')}`,
    )
  return new Literal(field(c, line))
}

/** The variable that `var!(name)` or `var!(name, context)` means: one that is none of a macro's, or of that context. */
export function bareVariable(c: Compiler, node: CallNode): VariableNode {
  const [given, context] = node.args
  if (given?.kind !== 'variable')
    throw new CompileFault(
      node.line,
      `expected a variable to be given to var!, got: ${given === undefined ? '' : c.text(given)}`,
      'ArgumentError',
    )
  const { name, line, column } = given
  const bare: VariableNode = { kind: 'variable', name, line, column }
  return context === undefined ? bare : { ...bare, scope: { context: c.moduleOf(context), counter: null } }
}

/** `var!(name)` where its value is wanted. */
export function compileBare(c: Compiler, node: CallNode): Step {
  const bare = bareVariable(c, node)
  const isKnown = c.context.lookupQuietly(variableKey(bare)) !== undefined
  if (isKnown) return c.expression(bare)
  throw new CompileFault(node.line, `undefined variable "${bare.name}"`, 'CompileError', [
    expandingFrame(atom('Elixir.Kernel'), 'var!', node.args.length),
    bodyFrame(c.env, node.line),
  ])
}

/** `binding()`: the variables with their values, sorted by name. */
export function binding(c: Compiler): Step {
  const names = visible(c)
  return new Make(
    names.map((name) => {
      const variable = c.context.lookup(name)
      if (variable !== undefined) variable.used = true
      return new Local(variable?.slot ?? 0)
    }),
    (values) => listFrom(values.map((value, i) => pair(atom(names[i] as string), value))),
  )
}

function visible(c: Compiler): string[] {
  const names = new Set<string>()
  for (let context: typeof c.context | null = c.context; context !== null; context = context.parent) {
    for (const name of context.vars.keys()) if (!name.includes('@')) names.add(name)
  }
  return [...names].sort()
}
