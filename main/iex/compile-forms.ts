/** The table of forms: what each name means to the compiler. */
import { atom } from '../otp/term/term.js'
import type { Node } from './ast.js'
import { clausesOf, splitClause } from './compile-clauses.js'
import { capture, pipe } from './compile-capture.js'
import {
  compileCase,
  compileCond,
  compileIf,
  compileWith,
  junction,
  matches,
  membership,
  shortcut,
} from './compile-choice.js'
import { compileAlias, compileImport, compileRequire } from './compile-directives.js'
import { comprehension } from './compile-for.js'
import { compileRaise, compileReceive, compileTry, lastStack, reraise } from './compile-try.js'
import { type Form, forms } from './forms.js'
import { call, keyword, literal, variable } from './nodes.js'
import { CompileFault } from './scope.js'
import { Make1, nilStep } from './steps.js'

const notAllowed =
  (text: string): Form =>
  (_c, _args, _isTail, node) => {
    throw new CompileFault(node.line, text)
  }

const table: readonly (readonly [string, Form])[] = [
  ['=/2', (c, [left, right]) => c.match(left as Node, right as Node)],
  ['case/2', compileCase],
  ['if/2', (c, args, isTail) => compileIf(c, args, isTail, false)],
  ['unless/2', (c, args, isTail) => compileIf(c, args, isTail, true)],
  ['cond/1', (c, [blocks], isTail) => compileCond(c, clausesOf(keyword(blocks, 'do')), isTail)],
  ['and/2', (c, args, isTail) => junction(c, args, isTail, 'and')],
  ['or/2', (c, args, isTail) => junction(c, args, isTail, 'or')],
  ['&&/2', (c, args, isTail) => shortcut(c, args, isTail, true)],
  ['||/2', (c, args, isTail) => shortcut(c, args, isTail, false)],
  ['with/*', compileWith],
  ['for/*', comprehension],
  ['|>/2', pipe],
  ['&/1', capture],
  ['try/1', compileTry],
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
  ['__STACKTRACE__/0', () => new Make1(nilStep, () => lastStack.stack)],
  ['quote/1', notAllowed('quote is not supported by this console: it has no macros')],
  ['quote/2', notAllowed('quote is not supported by this console: it has no macros')],
  ['defmacro/2', notAllowed('defmacro is not supported by this console: it has no macros of its own')],
  ['defmacrop/2', notAllowed('defmacrop is not supported by this console: it has no macros of its own')],
  [
    '^/1',
    (c, [pinned], _isTail, node) => {
      throw new CompileFault(
        node.line,
        `misplaced operator ^${c.text(pinned as Node)}\n\nThe pin operator ^ is supported only inside matches or inside custom macros. Make sure you are inside a match or all necessary macros have been required`,
      )
    },
  ],
  [
    '<-/2',
    (_c, _args, _isTail, node) => {
      throw new CompileFault(node.line, `misplaced operator <-/2\n\nThe <- operator is typically used in for and with`)
    },
  ],
]
for (const [key, form] of table) forms.set(key, form)

export { call, forms, keyword, literal, splitClause, variable }
export type { Form }
