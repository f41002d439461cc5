/** Evaluating code that is a tree, in the surroundings that are asked for. */
import { contextKey, namedBy } from '../syntax/nodes.js'
import { running } from '../../otp/process/current.js'
import type { Proc } from '../../otp/process/proc.js'
import { compare } from '../../otp/term/compare.js'
import {
  Atom,
  atom,
  emptyList,
  isAtom,
  isList,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import { bodyEnvironment, environmentOf } from '../compile/environment.js'
import { Env, type Report, warningOf } from '../compile/scope.js'
import { unquoted } from '../compile/unquoted.js'
import { openModule } from '../modules/open-modules.js'
import { deviceOf } from '../shell/device.js'
import { evaluateWhole } from '../shell/evaluate.js'
import type { Node } from '../syntax/ast.js'
import { option } from './arguments.js'

interface Place {
  readonly file: string
  readonly line: number
}

export function placeOf(options: Term): Place {
  const given = (name: string): Term | undefined =>
    options instanceof TermMap ? options.get(atom(name)) : isList(options) ? option(options, name) : undefined
  const [file, line] = [given('file'), given('line')]
  return { file: typeof file === 'string' ? file : 'nofile', line: typeof line === 'number' ? line : 1 }
}

/** Evaluates the code that `tree` is, with the variables of `bindings`: `{value, bindings}`. */
export function* evalQuoted(tree: Term, bindings: Term = emptyList, options: Term | Env = emptyList): Proc<Term> {
  const line = options instanceof Env ? 0 : placeOf(options).line
  const env = options instanceof Env ? options : envOf(options)
  const { value, variables } = yield* evaluated(unquoted(tree, { line, column: 0 }), bindings, env)
  return pair(value, variables)
}

/** The same with the surroundings after it: `{value, bindings, env}`. */
export function* evalQuotedWithEnv(tree: Term, bindings: Term, env: Term): Proc<Term> {
  const { line } = placeOf(env)
  const given = yield* evaluated(unquoted(tree, { line, column: 0 }), bindings, envOf(env))
  return triple(given.value, given.variables, bodyEnvironment(given.env, line))
}

/** The surroundings that `options` ask for: those of a `%Macro.Env{}`, or a file. */
export function envOf(options: Term): Env {
  if (options instanceof TermMap) {
    const env = environmentOf(options).copy()
    const isOpen = env.scope !== null && openModule(env.module) === env.scope
    if (!isOpen) env.scope = null
    env.fn = null
    return env
  }
  const env = new Env()
  env.file = placeOf(options).file
  return env
}

interface Given {
  readonly value: Term
  readonly variables: Term
  readonly env: Env
}

/** The value of `forms`, the variables after it and the surroundings. */
export function* evaluated(forms: Node, bindings: Term, env: Env): Proc<Given> {
  const { file } = env
  const device = deviceOf(running())
  const variables = new Map<string, Term>()
  for (const binding of isList(bindings) ? toArray(bindings) : []) {
    if (!(binding instanceof Tuple && binding.size === 2)) continue
    const { e0: name, e1: value } = binding
    if (name instanceof Atom) variables.set(name.name, value)
    else if (name instanceof Tuple && name.size === 2 && name.e0 instanceof Atom && isAtom(name.e1))
      variables.set(contextKey(name.e0.name, name.e1), value)
  }
  const report: Report = (line, message, within) =>
    void device?.print(warningOf(file, line, message, within), 'warning')
  const { variables: after, value, env: left } = yield* evaluateWhole(() => forms, variables, env, report)
  const found = [...after].flatMap(([key, each]) => {
    const known = namedBy(key)
    if (known === undefined) return []
    const name = atom(known.name)
    const id = pair(name, known.context)
    return [{ id, entry: pair(known.context === null ? name : id, each) }]
  })
  found.sort((a, b) => compare(b.id, a.id))
  return { value, variables: listFrom(found.map(({ entry }) => entry)), env: left }
}
