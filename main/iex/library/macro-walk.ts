/** Macro's functions that go through quoted code, and that expand it. Source: Elixir 1.14's `Macro`. */
import { callFun } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import {
  Atom,
  atom,
  Bitstring,
  Cons,
  emptyList,
  Float,
  Fun,
  isAtom,
  isList,
  isProperList,
  list,
  listFrom,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { bindingOf, operatorKind } from '../syntax/operators.js'
import { nextCounter } from '../modules/open-modules.js'
import { noClause } from './arguments.js'

const module = 'Macro'
const dot = atom('.')

/** What `fun` gives for `args`. */
function* applied(fun: Term, ...args: Term[]): Proc<Term> {
  const result = callFun(fun as Fun, args)
  return isProc(result) ? ((yield* result) as Term) : (result as Term)
}

type Visit = (node: Term, acc: Term) => Proc<readonly [Term, Term]>

/** Visits `node` and all within it, before and after what is within. */
function* walk(node: Term, acc: Term, before: Visit, after: Visit): Proc<readonly [Term, Term]> {
  const [entered, first] = yield* before(node, acc)
  const [changed, second] = yield* within(entered, first, before, after)
  return yield* after(changed, second)
}

function* within(node: Term, acc: Term, before: Visit, after: Visit): Proc<readonly [Term, Term]> {
  if (node instanceof Cons && isProperList(node)) return yield* walkList(node, acc, before, after)
  if (!(node instanceof Tuple)) return [node, acc]
  if (node.size === 2) {
    const [left, first] = yield* walk(node.e0, acc, before, after)
    const [right, second] = yield* walk(node.e1, first, before, after)
    return [pair(left, right), second]
  }
  if (node.size !== 3) return [node, acc]
  const [callee, meta, args] = node.items() as [Term, Term, Term]
  const [head, first] = isAtom(callee) ? ([callee, acc] as const) : yield* walk(callee, acc, before, after)
  if (!(args instanceof Cons)) return [triple(head, meta, args), first]
  const [rest, second] = yield* walkList(args, first, before, after)
  return [triple(head, meta, rest), second]
}

function* walkList(items: Term, acc: Term, before: Visit, after: Visit): Proc<readonly [Term, Term]> {
  const changed: Term[] = []
  let now = acc
  for (const item of toArray(items)) {
    const [given, next] = yield* walk(item, now, before, after)
    changed.push(given)
    now = next
  }
  return [listFrom(changed), now]
}

function* leave(node: Term, acc: Term): Proc<readonly [Term, Term]> {
  return [node, acc]
}

const changing = (fun: Term): Visit =>
  function* (node, acc) {
    return [yield* applied(fun, node), acc]
  }

const gathering = (fun: Term): Visit =>
  function* (node, acc) {
    const result = yield* applied(fun, node, acc)
    if (result instanceof Tuple && result.size === 2) return [result.e0, result.e1]
    return argumentError(`expected {ast, acc}, got: ${shown(result)}`)
  }

function* prewalk(tree: Term, given: Term, fun?: Term): Proc<Term> {
  if (fun === undefined) return (yield* walk(tree, null, changing(given), leave))[0]
  return pair(...(yield* walk(tree, given, gathering(fun), leave)))
}

function* postwalk(tree: Term, given: Term, fun?: Term): Proc<Term> {
  if (fun === undefined) return (yield* walk(tree, null, leave, changing(given)))[0]
  return pair(...(yield* walk(tree, given, leave, gathering(fun))))
}

function* traverse(tree: Term, acc: Term, before: Term, after: Term): Proc<Term> {
  return pair(...(yield* walk(tree, acc, gathering(before), gathering(after))))
}

function listed(tree: Term, isPre: boolean): Term {
  const found: Term[] = []
  const look = (node: Term): void => {
    if (isPre) found.push(node)
    if (node instanceof Cons && isProperList(node)) toArray(node).forEach(look)
    else if (node instanceof Tuple && node.size === 2) node.items().forEach(look)
    else if (node instanceof Tuple && node.size === 3) {
      const [callee, , args] = node.items() as [Term, Term, Term]
      if (!isAtom(callee)) look(callee)
      if (args instanceof Cons) toArray(args).forEach(look)
    }
    if (!isPre) found.push(node)
  }
  look(tree)
  return listFrom(found)
}

/** The node that `fun` is truthy for and those around it, from the inside out. */
function* path(tree: Term, fun: Term): Proc<Term> {
  const found = yield* pathTo(tree, fun, [])
  return found === undefined ? null : listFrom(found)
}

function* pathTo(node: Term, fun: Term, around: readonly Term[]): Proc<readonly Term[] | undefined> {
  const here = [node, ...around]
  const isIt = yield* applied(fun, node)
  if (isIt !== null && isIt !== false) return here
  const inner =
    node instanceof Cons && isProperList(node)
      ? toArray(node)
      : node instanceof Tuple && node.size === 2
        ? node.items()
        : node instanceof Tuple && node.size === 3
          ? [...(isAtom(node.e0) ? [] : [node.e0]), ...(node.e2 instanceof Cons ? toArray(node.e2) : [])]
          : []
  for (const each of inner) {
    const found = yield* pathTo(each, fun, here)
    if (found !== undefined) return found
  }
  return undefined
}

function* updateMeta(tree: Term, fun: Term): Proc<Term> {
  if (!(tree instanceof Tuple) || tree.size !== 3 || !isList(tree.e1)) return tree
  return triple(tree.e0, yield* applied(fun, tree.e1), tree.e2)
}

/** `{name, args}` or `{target, name, args}` of a call. */
function decompose(tree: Term): Term {
  if (!(tree instanceof Tuple) || tree.size !== 3) return atoms.error
  const [callee, , args] = tree.items() as [Term, Term, Term]
  if (callee === atom('{}')) return atoms.error
  if (callee instanceof Tuple && callee.size === 3 && callee.e0 === dot && isList(callee.e2) && isList(args)) {
    const [target, name] = toArray(callee.e2)
    if (target !== undefined && name !== undefined) return triple(target, name, args)
    return atoms.error
  }
  if (!isAtom(callee)) return atoms.error
  if (isList(args)) return pair(callee, args)
  return isAtom(args) ? pair(callee, emptyList) : atoms.error
}

/** What is wrong in `tree`; undefined where it is quoted code. */
function fault(tree: Term): Term | undefined {
  if (isList(tree))
    return isProperList(tree)
      ? toArray(tree)
          .map(fault)
          .find((each) => each !== undefined)
      : tree
  if (tree instanceof Tuple) {
    if (tree.size === 2) return fault(tree.e0) ?? fault(tree.e1)
    if (tree.size !== 3) return tree
    const [callee, meta, args] = tree.items() as [Term, Term, Term]
    if (!isList(meta)) return tree
    if (isAtom(callee)) return isAtom(args) ? undefined : isList(args) && isProperList(args) ? fault(args) : tree
    return isList(args) ? (fault(callee) ?? fault(args)) : tree
  }
  const isPlain =
    isAtom(tree) ||
    typeof tree === 'number' ||
    typeof tree === 'bigint' ||
    typeof tree === 'string' ||
    tree instanceof Float
  const isOther = tree instanceof Bitstring || tree instanceof Pid || (tree instanceof Fun && tree.external)
  return isPlain || isOther ? undefined : tree
}

function validate(tree: Term): Term {
  const wrong = fault(tree)
  return wrong === undefined ? atoms.ok : pair(atoms.error, wrong)
}

const unaries = new Set(['!', '@', '^', 'not', '+', '-', '~~~', '&'])

export function isOperator(name: Term, arity: Term): Term {
  if (!(name instanceof Atom) || typeof arity !== 'number') return noClause(module, 'operator?', name, arity)
  if (arity === 1) return unaries.has(name.name)
  if (arity === 3) return name.name === '..//'
  if (arity === 0) return name.name === '..'
  const kind = operatorKind(name.name)
  const isWord = ['and', 'or', 'in', 'when', '.'].includes(name.name)
  return (
    arity === 2 &&
    (isWord || (kind !== undefined && bindingOf(kind) !== undefined && !['//', 'not in'].includes(name.name)))
  )
}

const specialForms = new Set(
  (
    '{} %{} % <<>> . alias/1 alias/2 require/1 require/2 import/1 import/2 __ENV__/0 __MODULE__/0 __DIR__/0 __CALLER__/0 __STACKTRACE__/0 ^/1 =/2 ' +
    '::/2 quote/2 unquote/1 unquote_splicing/1 for/1 with/1 __block__/1 &/1 fn/1 super/1 case/2 cond/1 try/1 receive/1 %{}/1 {}/1 <<>>/1 ./2 %/2 __aliases__/1'
  ).split(' '),
)

function isSpecialForm(name: Term, arity: Term): Term {
  if (!(name instanceof Atom) || typeof arity !== 'number') return noClause(module, 'special_form?', name, arity)
  return specialForms.has(`${name.name}/${arity}`)
}

/** `call` with `tree` as its argument at `position`. */
function pipeInto(tree: Term, call: Term, position: Term): Term {
  const refuse = (): never =>
    argumentError(
      `cannot pipe ${shown(tree)} into ${shown(call)}, can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()`,
    )
  if (!(call instanceof Tuple) || call.size !== 3 || typeof position !== 'number') return refuse()
  const [callee, meta, args] = call.items() as [Term, Term, Term]
  if (isAtom(args)) return triple(callee, meta, list(tree))
  if (!isList(args)) return refuse()
  const items = toArray(args)
  items.splice(position < 0 ? items.length + 1 + position : position, 0, tree)
  return triple(callee, meta, listFrom(items))
}

/** The calls of `a |> b |> c`, each with the place that the one before takes in it. */
function unpipe(tree: Term): Term {
  const found: Term[] = []
  const look = (node: Term): void => {
    const isPipe = node instanceof Tuple && node.size === 3 && node.e0 === atom('|>') && isList(node.e2)
    const [left, right] = isPipe ? toArray(node.e2) : []
    if (left === undefined || right === undefined) found.push(pair(node, 0))
    else {
      look(left)
      look(right)
    }
  }
  look(tree)
  return listFrom(found)
}

function uniqueVariable(name: Term, context: Term): Term {
  if (!(name instanceof Atom) || !isAtom(context)) return noClause(module, 'unique_var', name, context)
  return triple(name, list(pair(atom('counter'), nextCounter(context))), context)
}

export const walking = {
  'decompose_call(tree)': ['`{name, args}` or `{target, name, args}` of a call; `:error` of other code.', decompose],
  'operator?(name, arity)': ['True for an operator.', isOperator],
  'path(tree, fun)': ['The node that `fun` is true for, and those around it.', path],
  'pipe(expr, call, position)': ['The call with one argument more at `position`.', pipeInto],
  'postwalk(tree, fun)': ['Changes all nodes by `fun`, the inner ones first.', postwalk],
  'postwalk(tree, acc, fun)': ['Changes all nodes and a value by `fun`, the inner ones first.', postwalk],
  'postwalker(tree)': ['All nodes, the inner ones first.', (tree: Term) => listed(tree, false)],
  'prewalk(tree, fun)': ['Changes all nodes by `fun`, the outer ones first.', prewalk],
  'prewalk(tree, acc, fun)': ['Changes all nodes and a value by `fun`, the outer ones first.', prewalk],
  'prewalker(tree)': ['All nodes, the outer ones first.', (tree: Term) => listed(tree, true)],
  'special_form?(name, arity)': ['True for a special form.', isSpecialForm],
  'traverse(tree, acc, pre, post)': ['Changes all nodes and a value, before and after what is within.', traverse],
  'unique_var(var, context)': ['A variable that is none of the others.', uniqueVariable],
  'unpipe(expr)': ['The calls of a pipe.', unpipe],
  'update_meta(quoted, fun)': ['Changes what is said of a node beside its name and arguments.', updateMeta],
  'validate(expr)': ['`:ok` for quoted code, else `{:error, part}`.', validate],
} as const
