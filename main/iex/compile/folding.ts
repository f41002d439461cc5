/**
 * What the Erlang compiler finds out of values that are known when it compiles: clauses that cannot match, guards that always or never hold.
 * Source: sys_core_fold.erl and cerl_clauses.erl of OTP 25, elixir_erl_compiler.erl of Elixir 1.14.
 */
import { isBitstring } from '../../otp/term/bitstring.js'
import { same } from '../../otp/term/compare.js'
import { Raised } from '../../otp/process/raised.js'
import { Cons, emptyList, type Term, TermMap, Tuple, tupleFrom } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { variableKey } from '../syntax/nodes.js'
import { bitsRefusal } from './bit-warnings.js'
import type { Compiler } from './compiler.js'
import { warnShadowed } from './shadowing.js'
import { pureKernel } from '../library/bifs.js'

/** What is known of a value. */
export type Shape =
  | { readonly kind: 'literal'; readonly value: Term }
  | { readonly kind: 'tuple'; readonly items: readonly Known[] }
  | { readonly kind: 'cons'; readonly head: Known; readonly tail: Known }
  | { readonly kind: 'boolean' }

export type Known = Shape | undefined
export type Shapes = ReadonlyMap<string, Known>

/** A clause: its line, its patterns, one for each value, and its guard. */
export interface Written {
  readonly line: number
  readonly patterns: readonly Node[]
  readonly guard: Node | null
}

/** What was found out of a clause. */
export interface Verdict {
  /** The compiler does not look into its body. */
  readonly isDead: boolean
  /** What its variables are known to hold. */
  readonly shapes: Shapes
}

type Answer = 'yes' | 'no' | 'maybe'

const always = 'this check/guard will always yield the same result'
const wrongType = 'this clause cannot match because of different types/sizes'
const shadowed = 'this clause cannot match because a previous clause'

const booleanCalls = new Set(
  (
    '==/2 !=/2 ===/2 !==/2 </2 >/2 <=/2 >=/2 is_nil/1 is_atom/1 is_binary/1 is_bitstring/1 is_boolean/1 is_float/1 is_function/1 ' +
    'is_function/2 is_integer/1 is_list/1 is_map/1 is_number/1 is_pid/1 is_port/1 is_reference/1 is_tuple/1'
  ).split(' '),
)
const folded = new Set([
  ...booleanCalls,
  ...(
    '+/2 -/2 */2 //2 +/1 -/1 not/1 div/2 rem/2 abs/1 round/1 trunc/1 ceil/1 floor/1 hd/1 tl/1 length/1 elem/2 tuple_size/1 byte_size/1 ' +
    'bit_size/1 ++/2 --/2'
  ).split(' '),
])

const none: Shapes = new Map()

/** What is known of the value of `node`; `bound`: of variables that a pattern has bound just before. */
export function shapeOf(c: Compiler, node: Node, bound: Shapes = none): Known {
  switch (node.kind) {
    case 'literal':
      return { kind: 'literal', value: node.value }
    case 'alias':
      return node.base === null ? { kind: 'literal', value: c.aliasOf(node) } : undefined
    case 'variable': {
      const key = variableKey(node)
      if (bound.has(key)) return bound.get(key)
      if (node.name === '__MODULE__') return { kind: 'literal', value: c.env.module }
      return c.context.lookupQuietly(key)?.shape
    }
    case 'tuple': {
      const items = node.items.map((item) => shapeOf(c, item, bound))
      const values = literals(items)
      return values === undefined ? { kind: 'tuple', items } : { kind: 'literal', value: tupleFrom(values) }
    }
    case 'list':
      return listShape(c, node.items, bound)
    case 'map':
      return node.updated === null ? mapShape(c, node.pairs, bound) : undefined
    case 'block':
      return node.body.length === 1 ? shapeOf(c, node.body[0] as Node, bound) : undefined
    case 'call':
      return callShape(c, node.name, node.args, bound)
    default:
      return undefined
  }
}

function literals(shapes: readonly Known[]): Term[] | undefined {
  const values: Term[] = []
  for (const each of shapes) {
    if (each?.kind !== 'literal') return undefined
    values.push(each.value)
  }
  return values
}

function listShape(c: Compiler, items: readonly Node[], bound: Shapes): Known {
  const last = items[items.length - 1]
  const isOpen = last?.kind === 'call' && last.name === '|'
  const heads = isOpen ? [...items.slice(0, -1), last.args[0] as Node] : items
  const end: Known = isOpen ? shapeOf(c, last.args[1] as Node, bound) : { kind: 'literal', value: emptyList }
  return heads.reduceRight<Known>((tail, item) => {
    const head = shapeOf(c, item, bound)
    if (head?.kind === 'literal' && tail?.kind === 'literal')
      return { kind: 'literal', value: new Cons(head.value, tail.value) }
    return { kind: 'cons', head, tail }
  }, end)
}

function mapShape(c: Compiler, pairs: readonly Node[], bound: Shapes): Known {
  const entries: [Term, Term][] = []
  for (const pair of pairs) {
    const [key, value] = pair.kind === 'tuple' ? pair.items.map((item) => shapeOf(c, item, bound)) : []
    if (key?.kind !== 'literal' || value?.kind !== 'literal') return undefined
    entries.push([key.value, value.value])
  }
  return { kind: 'literal', value: TermMap.from<Term, Term>(entries) }
}

function isKernels(c: Compiler, name: string, arity: number): boolean {
  return c.env.scope?.has(name, arity) !== true && c.isKernelImport(`${name}/${arity}`)
}

function callShape(c: Compiler, name: string, args: readonly Node[], bound: Shapes): Known {
  const key = `${name}/${args.length}`
  const [left, right] = args
  if (key === '@/1' && left?.kind === 'variable') {
    const value = c.env.scope?.known(left.name)
    return value === undefined ? undefined : { kind: 'literal', value }
  }
  if (key === '=/2') return shapeOf(c, right as Node, bound)
  if (key === 'and/2' || key === 'or/2') return junctionShape(c, name === 'or', left as Node, right as Node, bound)
  if (key === 'in/2' && right?.kind === 'list' && right.items.length === 0) return { kind: 'literal', value: false }
  if (key === 'in/2' && right?.kind === 'list') {
    const [value, ...items] = literals([left as Node, ...right.items].map((each) => shapeOf(c, each, bound))) ?? []
    return value === undefined ? undefined : { kind: 'literal', value: items.some((item) => same(item, value)) }
  }
  if (!folded.has(key) || !isKernels(c, name, args.length)) return undefined
  const shapes = args.map((arg) => shapeOf(c, arg, bound))
  const values = literals(shapes)
  const value = values === undefined ? undefined : applied(key, values)
  if (value !== undefined) return { kind: 'literal', value }
  const isBoolean = booleanCalls.has(key) || (key === 'not/1' && shapes[0]?.kind === 'boolean')
  return isBoolean ? { kind: 'boolean' } : undefined
}

function applied(key: string, values: readonly Term[]): Term | undefined {
  try {
    return pureKernel.get(key)?.(...values)
  } catch (thrown) {
    // what fails is told of where it is compiled
    if (thrown instanceof Raised) return undefined
    throw thrown
  }
}

function junctionShape(c: Compiler, decides: boolean, left: Node, right: Node, bound: Shapes): Known {
  const first = shapeOf(c, left, bound)
  if (first?.kind !== 'literal' || typeof first.value !== 'boolean') return undefined
  return first.value === decides ? first : shapeOf(c, right, bound)
}

/** Stands among what is bound where a pinned variable is known to hold something else. */
const otherPin = '^'

/** Whether a guard always holds, or never; undefined where that is not known. */
export function guardAnswer(c: Compiler, guard: Node | null, bound: Shapes): boolean | undefined {
  if (bound.has(otherPin)) return false
  if (guard === null) return true
  if (guard.kind === 'call' && guard.name === 'when') return undefined
  const shape = shapeOf(c, guard, bound)
  return shape?.kind === 'literal' ? shape.value === true : undefined
}

/** Whether `pattern` takes a value of which `shape` is known; what its variables then hold comes into `bound`. */
export function patternAnswer(c: Compiler, pattern: Node, shape: Known, bound: Map<string, Known>): Answer {
  switch (pattern.kind) {
    case 'variable': {
      if (pattern.name === '_') return 'yes'
      if (pattern.name === '__MODULE__') return literalAnswer(c.env.module, shape)
      const key = variableKey(pattern)
      const isAgain = bound.has(key)
      bound.set(key, isAgain || shape?.kind === 'boolean' ? undefined : shape)
      return isAgain ? 'maybe' : 'yes'
    }
    case 'literal':
      return literalAnswer(pattern.value, shape)
    case 'alias':
      return pattern.base === null ? literalAnswer(c.aliasOf(pattern), shape) : 'maybe'
    case 'tuple': {
      const items = tupleItems(shape)
      if (items === undefined || items.length !== pattern.items.length) {
        forget(c, pattern, bound)
        return items === undefined && (shape === undefined || shape.kind === 'boolean') ? 'maybe' : 'no'
      }
      return all(pattern.items.map((item, i) => patternAnswer(c, item, items[i], bound)))
    }
    case 'list':
      return listAnswer(c, pattern.items, shape, bound)
    case 'map':
    case 'struct':
      forget(c, pattern, bound)
      return isMaybe(shape, (value) => value instanceof TermMap)
    case 'bitstring':
    case 'interpolated':
      forget(c, pattern, bound)
      return isMaybe(shape, isBitstring)
    case 'block':
      return pattern.body.length === 1 ? patternAnswer(c, pattern.body[0] as Node, shape, bound) : 'maybe'
    case 'call':
      break
    default:
      forget(c, pattern, bound)
      return 'maybe'
  }
  const [left, right] = pattern.args
  if (pattern.name === '=' && left !== undefined && right !== undefined)
    return all([patternAnswer(c, left, shape, bound), patternAnswer(c, right, shape, bound)])
  if (['-', '+', '@'].includes(pattern.name) && pattern.args.length === 1) {
    const value = shapeOf(c, pattern)
    return value?.kind === 'literal' ? literalAnswer(value.value, shape) : 'maybe'
  }
  if (pattern.name === '^' && left?.kind === 'variable') {
    const pinned = shapeOf(c, left)
    if (pinned?.kind !== 'literal' || shape?.kind !== 'literal') return 'maybe'
    if (!same(pinned.value, shape.value)) bound.set(otherPin, undefined)
    return 'yes'
  }
  forget(c, pattern, bound)
  return pattern.name === '<>' ? isMaybe(shape, isBitstring) : 'maybe'
}

/** Of patterns whose values are not looked into: `no` where the value is of another type. */
function isMaybe(shape: Known, isSo: (value: Term) => boolean): Answer {
  if (shape === undefined || shape.kind === 'boolean') return 'maybe'
  return shape.kind === 'literal' && isSo(shape.value) ? 'maybe' : 'no'
}

function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no'
  return answers.includes('maybe') ? 'maybe' : 'yes'
}

function literalAnswer(value: Term, shape: Known): Answer {
  if (isBitstring(value)) return isMaybe(shape, isBitstring)
  if (shape === undefined || shape.kind === 'boolean') return 'maybe'
  if (shape.kind === 'literal') return same(shape.value, value) ? 'yes' : 'no'
  const answers: Answer[] = []
  let [left, right]: [Term, Known] = [value, shape]
  while (left instanceof Cons && right?.kind === 'cons') {
    answers.push(literalAnswer(left.head, right.head))
    left = left.tail
    right = right.tail
  }
  if (answers.length === 0) return 'no'
  answers.push(literalAnswer(left, right))
  return all(answers)
}

function tupleItems(shape: Known): readonly Known[] | undefined {
  if (shape?.kind === 'tuple') return shape.items
  if (shape?.kind !== 'literal' || !(shape.value instanceof Tuple)) return undefined
  return shape.value.items().map((value) => ({ kind: 'literal', value }))
}

function listAnswer(c: Compiler, items: readonly Node[], shape: Known, bound: Map<string, Known>): Answer {
  const last = items[items.length - 1]
  const isOpen = last?.kind === 'call' && last.name === '|'
  const heads = isOpen ? [...items.slice(0, -1), last.args[0] as Node] : items
  const answers: Answer[] = []
  let rest: Known = shape
  for (const head of heads) {
    const [first, tail] = parts(rest)
    if (rest !== undefined && rest.kind !== 'boolean' && !isCons(rest)) answers.push('no')
    else if (!isCons(rest)) answers.push('maybe')
    answers.push(patternAnswer(c, head, first, bound))
    rest = tail
  }
  answers.push(isOpen ? patternAnswer(c, last.args[1] as Node, rest, bound) : literalAnswer(emptyList, rest))
  return all(answers)
}

function isCons(shape: Known): boolean {
  return shape?.kind === 'cons' || (shape?.kind === 'literal' && shape.value instanceof Cons)
}

function parts(shape: Known): readonly [Known, Known] {
  if (shape?.kind === 'cons') return [shape.head, shape.tail]
  if (shape?.kind !== 'literal' || !(shape.value instanceof Cons)) return [undefined, undefined]
  const { head, tail } = shape.value
  return [
    { kind: 'literal', value: head },
    { kind: 'literal', value: tail },
  ]
}

/** Nothing is known of the variables in `node`, a pattern; one that is there again must be the same. */
function forget(c: Compiler, node: Node, bound: Map<string, Known>): void {
  if (node.kind === 'variable') {
    bound.set(variableKey(node), undefined)
    return
  }
  const inner =
    node.kind === 'tuple' || node.kind === 'list'
      ? node.items
      : node.kind === 'map'
        ? node.pairs
        : node.kind === 'struct'
          ? node.map.pairs
          : node.kind === 'bitstring'
            ? node.segments
            : node.kind === 'call' && node.name !== '^'
              ? node.args
              : []
  for (const each of inner) forget(c, each, bound)
}

interface Tried extends Written {
  readonly answer: Answer
  readonly bound: Shapes
}

/**
 * Notes what is wrong with clauses that take values of which `given` is known.
 *
 * line  of the whole; name  `name/arity ` of a function, or empty
 */
export function foldClauses(
  c: Compiler,
  given: readonly Known[],
  clauses: readonly Written[],
  line: number,
  name = '',
): readonly Verdict[] {
  const live = { isDead: false, shapes: none }
  if (c.env.scope === null || c.env.fn === null || c.isDead) return clauses.map(() => live)
  const isLiteral = given.length === 1 && given[0]?.kind === 'literal'
  const tried = clauses.map((clause): Tried => {
    const bound = new Map<string, Known>()
    const answer = all(clause.patterns.map((pattern, i) => patternAnswer(c, pattern, given[i], bound)))
    return { ...clause, answer, bound }
  })
  const kept = new Set(
    given.length === 1 && given[0]?.kind === 'boolean' ? booleanClauses(c, tried) : possible(c, tried, isLiteral),
  )
  const verdicts = tried.map(({ bound }): Verdict => ({ isDead: true, shapes: bound }))
  let isOver = false
  let isNone = kept.size > 0 || given[0]?.kind !== 'boolean'
  let shadow = 0
  tried.forEach((clause, i) => {
    if (!kept.has(clause)) return
    if (isOver) {
      if (!isLiteral) {
        const which = name === '' ? shadowed : `this clause for ${name} cannot match because a previous clause`
        c.later(clause.line, `${which} at line ${shadow} always matches`, `nomatch {shadow`)
      }
      return
    }
    const refused = clause.patterns.map((pattern) => bitsRefusal(c, pattern)).find((each) => each !== undefined)
    if (refused !== undefined) {
      c.later(refused.line === 0 ? clause.line : refused.line, refused.text, 'nomatch {bit')
      return
    }
    const holds = guardAnswer(c, clause.guard, clause.bound)
    verdicts[i] = { isDead: false, shapes: clause.bound }
    if (holds === false) {
      c.later(clause.line, always, 'nomatch guard')
      return
    }
    isNone = false
    if (clause.answer === 'yes' && holds === true) {
      isOver = true
      shadow = clause.line
    }
  })
  const choosing = tried.flatMap((clause, i) => {
    const { line: at, patterns, guard, bound } = clause
    return verdicts[i]?.isDead === false && guardAnswer(c, guard, bound) !== false
      ? [{ line: at, patterns, isSure: guardAnswer(c, guard, bound) === true }]
      : []
  })
  if (!isLiteral) warnShadowed(c, choosing)
  if (isNone && clauses.length > 0) c.later(line, always, 'nomatch no_clause')
  return verdicts
}

/** The clauses that the type of the value does not rule out. */
function possible(c: Compiler, clauses: readonly Tried[], isLiteral: boolean): readonly Tried[] {
  return clauses.filter(({ answer, line }) => {
    if (answer === 'no' && !isLiteral) c.later(line, wrongType, 'nomatch clause_type')
    return answer !== 'no'
  })
}

/** Clauses of a value that is true or false. */
function booleanClauses(c: Compiler, clauses: readonly Tried[]): readonly Tried[] {
  const kept: Tried[] = []
  const seen = new Set<Term>()
  for (const [i, clause] of clauses.entries()) {
    const { patterns, guard, line } = clause
    const [pattern] = patterns
    if (seen.size === 2) {
      c.later(line, `${shadowed} always matches`, 'nomatch shadow')
      continue
    }
    const isWhole = pattern?.kind === 'variable' || (pattern?.kind === 'call' && pattern.name === '=')
    if (guard !== null || isWhole || pattern?.kind === 'call') return [...kept, ...clauses.slice(i)]
    const value = pattern?.kind === 'literal' ? pattern.value : undefined
    if (typeof value !== 'boolean') c.later(line, wrongType, 'nomatch clause_type')
    else if (seen.has(value)) c.later(line, `${shadowed} always matches`, 'nomatch shadow')
    else {
      seen.add(value)
      kept.push(clause)
    }
  }
  return kept
}

/** Notes what `pattern = value` is known to do, in `line`; what its variables then hold. Where it must fail, the code after it is dead. */
export function foldMatch(c: Compiler, pattern: Node, shape: Known, line: number): Shapes {
  const [verdict] = foldClauses(c, [shape], [{ line, patterns: [pattern], guard: null }], line)
  if (verdict?.isDead === true && !c.isDead) c.isDead = true
  return verdict?.shapes ?? none
}

/** Gives the variables that `shapes` tells of what is known of them. */
export function learn(c: Compiler, shapes: Shapes): void {
  for (const [key, shape] of shapes) {
    const variable = c.context.vars.get(key)
    if (variable === undefined || shape === undefined) continue
    variable.shape = shape
    if (shape.kind === 'literal') c.context.literals.set(variable.slot, shape.value)
  }
}

/** Warns of the left side of `&&` and `||`, which are choices with a guard, where it is a value that decides. */
export function foldShortcut(c: Compiler, left: Node, line: number): void {
  const shape = shapeOf(c, left)
  if (shape?.kind === 'literal' && shape.value !== null && shape.value !== false && c.env.fn !== null)
    c.later(line, always, 'nomatch guard')
}

/** Warns of a condition of cond that never holds, but of one that is written as `false` or as a comparison. */
export function foldCondition(c: Compiler, condition: Node, line: number): void {
  const shape = shapeOf(c, condition)
  const isWritten = condition.kind === 'call' || (condition.kind === 'literal' && typeof condition.value === 'boolean')
  if (shape?.kind === 'literal' && (shape.value === null || shape.value === false) && !isWritten && c.env.fn !== null)
    c.later(line, always, 'nomatch guard')
}
