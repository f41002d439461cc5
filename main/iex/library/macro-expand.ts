/** Macro.expand/2: what macros give for quoted code. Source: Elixir 1.14's `Macro` and `Kernel`. */
import { same } from '../../otp/term/compare.js'
import type { Proc } from '../../otp/process/proc.js'
import {
  Atom,
  atom,
  emptyList,
  isAtom,
  isList,
  isProperList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import { noPlace } from '../syntax/build.js'
import { environmentOf } from '../compile/environment.js'
import { Compiler } from '../compile/compiler.js'
import { FunctionCode } from '../machine/machine.js'
import { attempts, givenBy } from '../compile/macros.js'
import { Context, type Env } from '../compile/scope.js'
import { unquoted } from '../compile/unquoted.js'
import { nextCounter } from '../modules/open-modules.js'
import { noClause, option } from './arguments.js'

const dot = atom('.')
const kernel = atom('Elixir.Kernel')

function* expandOnce(tree: Term, env: Term): Proc<Term> {
  if (!(env instanceof TermMap)) return noClause('Macro', 'expand_once', tree, env)
  return yield* once(tree, environmentOf(env))
}

function* expand(tree: Term, env: Term): Proc<Term> {
  if (!(env instanceof TermMap)) return noClause('Macro', 'expand', tree, env)
  const around = environmentOf(env)
  for (let now = tree; ;) {
    const next = yield* once(now, around)
    if (same(next, now)) return next
    now = next
  }
}

function* once(tree: Term, env: Env): Proc<Term> {
  if (!(tree instanceof Tuple) || tree.size !== 3 || !isList(tree.e1)) return tree
  const [callee, meta, args] = tree.items() as [Term, Term, Term]
  if (callee === atom('__aliases__') && isList(args)) return aliasOf(tree, meta, toArray(args), env)
  if (callee === atom('__MODULE__') && isAtom(args)) return env.module
  if (!isList(args) || !isProperList(args)) return tree
  const isNamed = isAtom(callee) || (callee instanceof Tuple && callee.size === 3 && callee.e0 === dot)
  if (!isNamed) return tree
  const node = unquoted(tree, noPlace)
  if (node.kind === 'call' || node.kind === 'remote-call') {
    const found = yield* attempts(
      ({ expansions, report }) => {
        const c = new Compiler(env.copy(), new Context(null, new FunctionCode(0, null)), report, expansions)
        const macro = c.macroIn(node)
        return macro === undefined ? undefined : { given: givenBy(c, macro, toArray(args), node.line) }
      },
      () => undefined,
      () => undefined,
    )
    if (found !== undefined) return found.given
  }
  const known = kernelMacros.get(callee instanceof Atom ? `${callee.name}/${toArray(args).length}` : '')
  return known?.(toArray(args), meta, nextCounter(env.module)) ?? tree
}

function aliasOf(tree: Tuple, meta: Term, names: readonly Term[], env: Env): Term {
  const given = option(meta, 'alias')
  if (given instanceof Atom) return given
  if (!names.every((each) => each instanceof Atom)) return tree
  const texts = names.map((each) => each.name)
  return given === false ? env.expandOwn(texts) : env.expand(texts)
}

const imported = (...arities: number[]): Term =>
  list(pair(atom('context'), kernel), pair(atom('imports'), listFrom(arities.map((arity) => pair(arity, kernel)))))

/** `{name, [counter: counter], Kernel}`: a variable of the macro. */
const own = (name: string, counter: Term): Term => triple(atom(name), list(pair(atom('counter'), counter)), kernel)

const doBlock = (body: Term): Term => pair(atom('do'), body)

const clause = (pattern: Term, body: Term): Term => triple(atom('->'), emptyList, list(list(pattern), body))

/** `case value do x when x in [false, nil] -> … end` */
function falsyCase(value: Term, x: Term, falsy: Term, truthy: Term, rest: Term, meta: Term): Term {
  const isIn = triple(triple(dot, emptyList, list(kernel, atom('in'))), emptyList, list(x, list(false, null)))
  const first = clause(triple(atom('when'), emptyList, list(x, isIn)), falsy)
  return triple(atom('case'), meta, list(value, list(doBlock(list(first, clause(rest, truthy))))))
}

const kernelMacros = new Map<string, (args: readonly Term[], meta: Term, counter: Term) => Term | undefined>([
  [
    'unless/2',
    ([condition, blocks]) => {
      const [yes, no] = [option(blocks, 'do') ?? null, option(blocks, 'else') ?? null]
      return triple(atom('if'), imported(2), list(condition as Term, list(doBlock(no), pair(atom('else'), yes))))
    },
  ],
  [
    'if/2',
    ([condition, blocks], _meta, counter) => {
      const [yes, no] = [option(blocks, 'do') ?? null, option(blocks, 'else') ?? null]
      const meta = list(pair(atom('optimize_boolean'), true))
      return falsyCase(condition as Term, own('x', counter), no, yes, triple(atom('_'), emptyList, kernel), meta)
    },
  ],
  [
    '||/2',
    ([left, right], _meta, counter) => {
      const x = own('x', counter)
      return falsyCase(left as Term, x, right as Term, x, x, emptyList)
    },
  ],
  [
    '&&/2',
    ([left, right], _meta, counter) => {
      const x = own('x', counter)
      return falsyCase(left as Term, x, x, right as Term, triple(atom('_'), emptyList, kernel), emptyList)
    },
  ],
  ['|>/2', ([left, right]) => piped(left as Term, right as Term)],
])

/** `left |> call` as the call. */
function piped(left: Term, right: Term): Term | undefined {
  const isPipe = left instanceof Tuple && left.size === 3 && left.e0 === atom('|>') && isList(left.e2)
  const inner = isPipe ? (piped(...(toArray(left.e2) as [Term, Term])) ?? left) : left
  if (!(right instanceof Tuple) || right.size !== 3) return undefined
  const [callee, meta, args] = right.items() as [Term, Term, Term]
  if (isAtom(args)) return triple(callee, meta, list(inner))
  return isList(args) ? triple(callee, meta, listFrom([inner, ...toArray(args)])) : undefined
}

export const expanding = {
  'expand(tree, env)': ['What macros give for a node, as long as they give something else.', expand],
  'expand_once(tree, env)': ['What a macro gives for a node.', expandOnce],
} as const
