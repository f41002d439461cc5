/** `__MODULE__`, `__DIR__`, `__ENV__` and their like, `binding`. */
import { atom, listFrom, pair, type Term, TermMap } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import type { Compiler } from './compiler.js'
import type { Step } from './machine.js'
import { CompileFault } from './scope.js'
import { Literal, Local, Make } from './steps.js'

/** What a name between underscores stands for; undefined for other names. */
export function environment(c: Compiler, name: string, line: number): Step | undefined {
  const { env } = c
  switch (name) {
    case '__MODULE__':
      return new Literal(env.module)
    case '__DIR__':
      return new Literal(env.file.includes('/') ? env.file.replace(/\/[^/]*$/, '') : '.')
    case '__ENV__':
      return new Literal(
        TermMap.from<Term, Term>([
          [atoms.struct, atom('Elixir.Macro.Env')],
          ...[...fields].map(([key, value]): [Term, Term] => [atom(key), value(c, line)]),
        ]),
      )
    case '__STACKTRACE__':
      if (env.stackSlot >= 0) return new Local(env.stackSlot)
      throw new CompileFault(
        line,
        '__STACKTRACE__ is available only inside catch and rescue clauses of try expressions',
      )
    case '__CALLER__':
      throw new CompileFault(line, '__CALLER__ is available only inside defmacro and defmacrop')
    default:
      return undefined
  }
}

const fields: ReadonlyMap<string, (c: Compiler, line: number) => Term> = new Map([
  ['module', ({ env }: Compiler): Term => env.module],
  ['file', ({ env }: Compiler): Term => env.file],
  ['line', (_c: Compiler, line: number): Term => line],
  ['function', ({ env: { fn } }: Compiler): Term => (fn === null ? null : pair(fn.name, fn.arity))],
  ['context', (): Term => null],
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
