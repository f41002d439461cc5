/** The table of forms: what each name means to the compiler. */
import { Raised } from '../../otp/process/raised.js'
import { atom, elements, isList, list, listFrom, type Term, tuple } from '../../otp/term/term.js'
import type { CallNode, Node } from '../syntax/ast.js'
import { Apply, LocalCall } from '../machine/calls.js'
import { splitClause } from './clauses.js'
import { compileConcatenation } from './bits.js'
import { binding, compileBare } from './environment.js'
import { remoteCall } from './calls.js'
import type { Compiler } from './compiler.js'
import type { Step } from '../machine/machine.js'
import { isBitstring } from '../../otp/term/bitstring.js'
import { capture, pipe } from './capture.js'
import { compileCase, compileCond, compileIf, compileWith, junction, matches, membership, shortcut } from './choice.js'
import './application.js'
import './dbg.js'
import { compileAlias, compileImport, compileRequire } from './directives.js'
import { comprehension } from './for.js'
import './integer.js'
import './logger.js'
import './paths.js'
import './quoting.js'
import { compileRaise, compileReceive, compileTry, reraise } from './try.js'
import { type Form, forms } from './forms.js'
import { call, keyword, literal, variable } from '../syntax/nodes.js'
import { patternFrom } from './patterns.js'
import { functionClause } from '../machine/failing.js'
import { partOf } from '../machine/spots.js'
import { Local, Make1, Match } from '../machine/steps.js'
import { CompileFault } from './scope.js'

const notAllowed =
  (text: string): Form =>
  (_c, _args, _isTail, node) => {
    throw new CompileFault(node.line, text)
  }

const misplacedBar =
  'misplaced operator |/2\n\nThe | operator is typically used between brackets as the cons operator:\n\n    [head | tail]\n\nwhere ' +
  'head is a single element and the tail is the remaining of a list.\nIt is also used to update maps and structs, via the ' +
  '%{map | key: value} notation,\nand in typespecs, such as @type and @spec, to express the union of two types'

const misplacedType =
  'misplaced operator ::/2\n\nThe :: operator is typically used in bitstrings to specify types and sizes of segments:\n\n    ' +
  '<<size::32-integer, letter::utf8, rest::binary>>\n\nIt is also used in typespecs, such as @type and @spec, to describe inputs and outputs'

const listChars = atom('Elixir.List.Chars')
const stringChars = atom('Elixir.String.Chars')

/** `a <> b <> c` as one binary. */
function concatenation(c: Compiler, args: readonly Node[], node: Node): Step {
  const nodes: Node[] = []
  const collect = (each: Node): void => {
    if (each.kind === 'call' && each.name === '<>' && each.args.length === 2) each.args.forEach(collect)
    else nodes.push(each)
  }
  args.forEach(collect)
  for (const each of nodes) {
    const isWrong = each.kind === 'list' || (each.kind === 'literal' && !isBitstring(each.value))
    if (isWrong)
      throw new CompileFault(
        each.line,
        `expected binary argument in <> operator but got: ${c.text(each)}`,
        'ArgumentError',
      )
  }
  return compileConcatenation(c, nodes, node.line)
}

const superCall: Form = (c, args, isTail, node) => {
  const { scope, fn } = c.env
  if (scope === null) throw new CompileFault(node.line, 'cannot invoke super outside module')
  if (fn === null) throw new CompileFault(node.line, 'cannot invoke super outside function')
  if (args.length !== fn.arity)
    throw new CompileFault(
      node.line,
      'super must be called with the same number of arguments as the current definition',
    )
  const operands = c.operands(args)
  return new LocalCall(scope.overridden(node.line, fn), operands, isTail, node.line)
}

/** `destructure([a, b], list)`: what is missing is nil, what is too much is left out. */
const destructure: Form = (c, [pattern, value], _isTail, node) => {
  if (pattern?.kind !== 'list')
    throw new Raised(
      'error',
      atom('function_clause'),
      list(tuple(atom('Elixir.Kernel'), atom('destructure'), 2, list())),
    )
  const count = pattern.items.length
  const fitted = (given: Term): Term => {
    const items = given === null ? [] : isList(given) ? [...elements(given)] : undefined
    if (items === undefined) return functionClause(atom('Elixir.Kernel.Utils'), 'destructure', [given, count])
    return listFrom(Array.from({ length: count }, (_, i) => items[i] ?? null))
  }
  const slot = c.context.slot()
  c.push(new Make1(c.operand(value as Node), fitted, node.line), slot)
  const whole = c.context.slot()
  c.push(new Match(patternFrom(c, pattern), new Local(slot), node.line), whole)
  return new Local(whole)
}

const table: readonly (readonly [string, Form])[] = [
  ['=/2', (c, [left, right], _isTail, node) => c.match(left as Node, right as Node, node.line)],
  ['case/2', compileCase],
  ['if/2', (c, args, isTail, node) => compileIf(c, args, isTail, node, 'if')],
  ['unless/2', (c, args, isTail, node) => compileIf(c, args, isTail, node, 'unless')],
  ['cond/1', compileCond],
  ['and/2', (c, args, isTail, node) => junction(c, args, isTail, node, 'and')],
  ['or/2', (c, args, isTail, node) => junction(c, args, isTail, node, 'or')],
  ['&&/2', (c, args, isTail, node) => shortcut(c, args, isTail, node, '&&')],
  ['||/2', (c, args, isTail, node) => shortcut(c, args, isTail, node, '||')],
  ['<>/2', (c, args, _isTail, node) => concatenation(c, args, node)],
  ['apply/2', (c, args, isTail, node) => new Apply(c.operands(args), isTail, c.at(node.line))],
  ['apply/3', (c, args, isTail, node) => new Apply(c.operands(args), isTail, c.at(node.line))],
  ['erlang.apply/2', (c, args, isTail, node) => new Apply(c.operands(args), isTail, c.at(node.line))],
  ['erlang.apply/3', (c, args, isTail, node) => new Apply(c.operands(args), isTail, c.at(node.line))],
  ['binding/0', binding],
  ['binding/1', binding],
  ['var!/1', (c, _args, _isTail, node) => compileBare(c, node as CallNode)],
  ['var!/2', (c, _args, _isTail, node) => compileBare(c, node as CallNode)],
  ['super/*', superCall],
  ['destructure/2', destructure],
  ['with/*', compileWith],
  ['for/*', comprehension],
  ['|>/2', pipe],
  ['&/1', capture],
  ['try/1', compileTry],
  // the bodies of functions that have a rescue and the like
  ...['def', 'defp', 'defmacro', 'defmacrop'].map((kind): [string, Form] => [
    `${kind}@body/1`,
    (c, args, isTail, node) => compileTry(c, args, isTail, node, kind),
  ]),
  ['receive/1', compileReceive],
  ['raise/1', compileRaise],
  ['raise/2', compileRaise],
  ['reraise/2', reraise],
  ['reraise/3', reraise],
  ['in/2', membership],
  ['not in/2', (c, args) => c.expression(call('not', [call('in', args, args[0] as Node)], args[0] as Node))],
  ['alias/1', compileAlias],
  ['alias/2', compileAlias],
  ['import/1', compileImport],
  ['import/2', compileImport],
  ['require/1', compileRequire],
  ['require/2', compileRequire],
  [
    'tap/2',
    (c, [value, fun]) =>
      c.expression({
        kind: 'remote-call',
        target: literal(atom('Elixir.Kernel'), value as Node),
        name: 'tap_value',
        args: [value as Node, fun as Node],
        parens: true,
        dot: value as Node,
        line: (value as Node).line,
        column: 0,
      }),
  ],
  [
    'then/2',
    (c, [value, fun], isTail) =>
      c.expression(
        { kind: 'fun-call', fun: fun as Node, args: [value as Node], line: (value as Node).line, column: 0 },
        isTail,
      ),
  ],
  ['match?/2', matches],
  ['to_charlist/1', (c, args, isTail, { line }) => remoteCall(c, listChars, 'to_charlist', args, isTail, line)],
  [
    'to_string/1',
    (c, args, isTail, { line }) => remoteCall(c, stringChars, 'to_string', args, isTail, line, partOf.subject),
  ],
  ['unquote/1', notAllowed('unquote called outside quote')],
  ['unquote_splicing/1', notAllowed('unquote_splicing called outside quote')],
  [
    '^/1',
    (c, [pinned], _isTail, node) => {
      throw new CompileFault(node.line, `cannot use ^${c.text(pinned as Node)} outside of match clauses`)
    },
  ],
  [
    '<-/2',
    (_c, _args, _isTail, node) => {
      throw new CompileFault(node.line, 'undefined function <-/2 (there is no such import)')
    },
  ],
  ['|/2', notAllowed(misplacedBar)],
  ['::/2', notAllowed(misplacedType)],
]
for (const [key, form] of table) forms.set(key, form)

export { call, forms, keyword, literal, splitClause, variable }
export type { Form }
