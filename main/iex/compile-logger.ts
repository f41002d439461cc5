/** Logger's macros: a message that would not be logged is not even evaluated. Source: Elixir 1.14's `Logger`. */
import { atom } from '../otp/term/term.js'
import { levels } from '../otp/logger/levels.js'
import type { Node, Place } from './ast.js'
import { type Form, forms } from './forms.js'
import { call, literal } from './nodes.js'

const logger = atom('Elixir.Logger')

function remote(name: string, args: readonly Node[], { line, column }: Place): Node {
  const place = { line, column }
  return { kind: 'remote-call', target: literal(logger, place), name, args, parens: true, dot: place, ...place }
}

function option(name: string, value: Node): Node {
  const { line, column } = value
  return { kind: 'tuple', items: [literal(atom(name), value), value], line, column }
}

/** `Logger.info(message, metadata)` */
function logAt(level: string): Form {
  return (c, args, isTail, node) => {
    const { line, column } = node
    const at = literal(atom(level), node)
    const test = remote('__should_log__', [at, literal(c.env.scope?.name ?? null, node)], node)
    const branches = [
      option('do', remote('__do_log__', [at, ...args], node)),
      option('else', literal(atom('ok'), node)),
    ]
    const list: Node = { kind: 'list', items: branches, line, column }
    return c.expression(call('if', [test, list], node), isTail)
  }
}

/** `Logger.log(level, message, metadata)` */
const log: Form = (c, args, isTail, node) => c.expression(remote('__do_log__', args, node), isTail)

for (const level of [...levels, 'warn']) {
  for (const arity of [1, 2]) forms.set(`${logger.name}.${level}/${arity}`, logAt(level === 'warn' ? 'warning' : level))
}
for (const arity of [2, 3]) forms.set(`${logger.name}.log/${arity}`, log)
