/** Logger's macros: a message that would not be logged is not even evaluated. Source: Elixir 1.14's `Logger`. */
import { type Atom, atom, emptyList, list, pair, type Term, triple } from '../../otp/term/term.js'
import { levels } from '../../otp/logger/levels.js'
import type { Node, Place } from '../syntax/ast.js'
import { type Form, forms } from './forms.js'
import { call, literal } from '../syntax/nodes.js'
import type { Env } from './scope.js'

const logger = atom('Elixir.Logger')

function remote(name: string, args: readonly Node[], { line, column }: Place): Node {
  const place = { line, column }
  return { kind: 'remote-call', target: literal(logger, place), name, args, parens: true, dot: place, ...place }
}

function option(name: string, value: Node): Node {
  const { line, column } = value
  return { kind: 'tuple', items: [literal(atom(name), value), value], line, column }
}

/** The arguments of `__do_log__`: within a module, with where it is logged. */
function logged(env: Env, level: Node, [message, metadata]: readonly Node[]): readonly Node[] {
  const given = metadata === undefined ? [] : [metadata]
  if (env.module === null) return [level, message as Node, ...given]
  const where = literal(placeOf(env, env.module, level.line), level)
  return [level, message as Node, where, metadata ?? literal(emptyList, level)]
}

/** `[module: M, function: "f/1", mfa: {M, :f, 1}, file: "iex", line: 3]` */
function placeOf({ fn, file }: Env, module: Atom, line: number): Term {
  const caller = fn === null ? [] : [pair(atom('function'), `${fn.name.name}/${fn.arity}`)]
  const mfa = fn === null ? [] : [pair(atom('mfa'), triple(module, fn.name, fn.arity))]
  return list(pair(atom('module'), module), ...caller, ...mfa, pair(atom('file'), file), pair(atom('line'), line))
}

/** `Logger.info(message, metadata)` */
function logAt(level: string): Form {
  return (c, args, isTail, node) => {
    const { line, column } = node
    const at = literal(atom(level), node)
    const test = remote('__should_log__', [at, literal(c.env.scope?.name ?? null, node)], node)
    const branches = [
      option('do', remote('__do_log__', logged(c.env, at, args), node)),
      option('else', literal(atom('ok'), node)),
    ]
    const list: Node = { kind: 'list', items: branches, line, column }
    return c.expression(call('if', [test, list], node), isTail)
  }
}

/** `Logger.log(level, message, metadata)` */
const log: Form = (c, args, isTail, node) => {
  const [level, ...more] = args as [Node, ...Node[]]
  return c.expression(remote('__do_log__', logged(c.env, level, more), node), isTail)
}

for (const level of [...levels, 'warn']) {
  for (const arity of [1, 2]) forms.set(`${logger.name}.${level}/${arity}`, logAt(level === 'warn' ? 'warning' : level))
}
for (const arity of [2, 3]) forms.set(`${logger.name}.log/${arity}`, log)
