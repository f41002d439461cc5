/** `:ets.fun2ms/1`: a function that was made at the prompt, as a match specification. Source: OTP 25's ms_transform.erl. */
import { type Module, nativeModule } from '../../otp/code.js'
import * as api from '../../otp/process/api.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { Raised } from '../../otp/process/raised.js'
import {
  alias,
  atom,
  Atom,
  emptyList,
  Fun,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  triple,
  Tuple,
  tuple,
  tupleFrom,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { Clause, Node } from '../syntax/ast.js'
import { splitClause } from '../compile/clauses.js'
import { printTo } from '../shell/device.js'
import { erlangAtom } from '../syntax/erlang-text.js'
import { functionClause } from '../machine/failing.js'
import { inlinedName } from '../compile/inlined.js'
import { Closure } from '../machine/machine.js'
import { bif } from './bifs.js'

const ets = atom('ets')
const whole = atom('$_')
const anything = atom('_')

/** Why a function is no match specification, as it is told. */
class Untranslatable {
  constructor(readonly why: string) {}
}

function refuse(why: string): never {
  throw new Untranslatable(why)
}

const cannot = (what: string): never => refuse(`${what} cannot be translated into match_spec`)

/** Variables of a head and what stands for them. */
type Bound = Map<string, Term>

interface Place {
  readonly bound: Bound
  readonly where: 'guard' | 'body'
}

/** A name as Erlang has it, of the variable `name` of the first function that it is in. */
const erlangVariable = (name: string): string => `'_${name}@1'`

/** The function of Erlang that an operator or a function of Kernel is, where both differ. */
const erlangNames = new Map([
  ['!=/2', '/='],
  ['<=/2', '=<'],
  ['===/2', '=:='],
  ['!==/2', '=/='],
])

const words = (text: string): Set<string> => new Set(text.split(' '))
const operators = words(
  'and/2 or/2 xor/2 not/1 andalso/2 orelse/2 +/1 +/2 -/1 -/2 */2 //2 div/2 rem/2 band/2 bor/2 bxor/2 bnot/1 bsl/2 bsr/2 >/2 >=/2 </2 =</2 ==/2 =:=/2 /=/2 =/=/2',
)
const functions = words(
  'is_atom/1 is_float/1 is_integer/1 is_list/1 is_number/1 is_pid/1 is_port/1 is_reference/1 is_tuple/1 is_map/1 is_map_key/2 is_binary/1 is_function/1 ' +
    'is_record/2 abs/1 element/2 hd/1 length/1 node/0 node/1 round/1 size/1 bit_size/1 byte_size/1 map_size/1 map_get/2 binary_part/2 binary_part/3 tl/1 ' +
    'trunc/1 self/0 float/1',
)

/** The elements of a list, and what it ends in, each made by `make`. */
function listOf(items: readonly Node[], make: (node: Node) => Term): Term {
  const last = items.at(-1)
  if (last?.kind !== 'call' || last.name !== '|') return listFrom(items.map(make))
  const [head, tail] = last.args as [Node, Node]
  return listFrom([...items.slice(0, -1), head].map(make), make(tail) as never)
}

function mapOf(node: Node & { kind: 'map' }, make: (node: Node) => Term): TermMap {
  const pairs = node.pairs.map((each): [Term, Term] => {
    if (each.kind !== 'tuple') return cannot('the language element map')
    const [key, value] = each.items as [Node, Node]
    return [make(key), make(value)]
  })
  return TermMap.from<Term, Term>(pairs)
}

function aliasTerm(node: Node & { kind: 'alias' }): Term {
  return alias(node.names.join('.'))
}

/** The pattern of a head; its variables are put into `bound`. */
function headOf(node: Node, bound: Bound): Term {
  const make = (child: Node): Term => headOf(child, bound)
  switch (node.kind) {
    case 'literal':
      return headLiteral(node.value)
    case 'alias':
      return aliasTerm(node)
    case 'variable':
      return headVariable(node.name, bound)
    case 'tuple':
      return tupleFrom(node.items.map(make))
    case 'list':
      return listOf(node.items, make)
    case 'map':
      return mapOf(node, make)
    case 'struct':
      return mapOf(node.map, make).put(atoms.struct, make(node.name))
    case 'bitstring':
      return binaryHead(node.segments)
    case 'call':
      return headCall(node, make)
    default:
      return cannot(`the language element ${node.kind} (in head)`)
  }
}

function headLiteral(value: Term): Term {
  if (value instanceof Atom && /^\$-?\d+$/.test(value.name))
    return refuse(
      `fun head contains atom ${erlangAtom(value.name)}, which conflics with reserved atoms in match_spec heads`,
    )
  return value
}

function headVariable(name: string, bound: Bound): Term {
  if (name === '_') return anything
  const known = bound.get(name)
  if (known !== undefined) return known
  const numbered = [...bound.values()].filter((term) => term !== whole).length
  const made = atom(`$${numbered + 1}`)
  bound.set(name, made)
  return made
}

function headCall(node: Node & { kind: 'call' }, make: (node: Node) => Term): Term {
  const [first, second] = node.args
  if (node.name === '=') return refuse('in fun head, only matching (=) on toplevel can be translated into match_spec')
  if (node.name === '^') return unbound()
  if (node.name === '<>' && second !== undefined) return binaryHead([second])
  if ((node.name === '-' || node.name === '+') && second === undefined) return bif(node.name, 1)(make(first as Node))
  return cannot(`the language element call (in head)`)
}

/** What a binary pattern with a variable in it comes to. */
function binaryHead(segments: readonly Node[]): never {
  const [name = '_'] = segments.flatMap(namesIn)
  return refuse(
    `fun head contains bit syntax matching of variable ${erlangVariable(name)}, which cannot be translated into match_spec`,
  )
}

function namesIn(node: Node): string[] {
  if (node.kind === 'variable') return [node.name]
  return node.kind === 'call' ? node.args.flatMap(namesIn) : []
}

/** A variable of around: Elixir keeps those where ms_transform cannot find them, and fails with what that gave. */
function unbound(): never {
  return functionClause(atom('ms_transform'), 'normalise', [pair(atom('EXIT'), atoms.badarg)])
}

/** An expression of a guard or body. */
function expressionOf(node: Node, place: Place): Term {
  const make = (child: Node): Term => expressionOf(child, place)
  const folded = constantOf(node)
  if (folded !== undefined) return folded
  switch (node.kind) {
    case 'literal':
      return node.value instanceof Atom && node.value.name.startsWith('$')
        ? pair(atom('const'), node.value)
        : node.value
    case 'alias':
      return aliasTerm(node)
    case 'variable':
      return place.bound.get(node.name) ?? unbound()
    case 'tuple':
      return tupleFrom([tupleFrom(node.items.map(make))])
    case 'list':
      return listOf(node.items, make)
    case 'map':
      if (node.updated === null) return mapOf(node, make)
      break
    case 'block':
      if (node.body.length === 1) return make(node.body[0] as Node)
      break
    case 'bitstring': {
      const [name] = node.segments.flatMap(namesIn)
      if (name !== undefined)
        return cannot(`bit syntax construction with variable ${erlangVariable(name)} (in ${place.where})`)
      break
    }
    case 'call':
      return callOf(node, place)
    case 'remote-call':
      return remoteOf(node, place)
    case 'fn':
      return element('fun', place)
    default:
  }
  return element('case', place)
}

function element(name: string, { where }: Place): never {
  return cannot(`the language element ${name} (in ${where})`)
}

/** The number that an expression of numbers comes to: such are worked out. */
function constantOf(node: Node): Term | undefined {
  if (node.kind === 'literal') return typeof node.value === 'number' ? node.value : undefined
  if (node.kind !== 'call' || !operators.has(`${node.name}/${node.args.length}`) || node.args.length === 0)
    return undefined
  const values = node.args.map(constantOf)
  if (!values.every((value) => value !== undefined)) return undefined
  try {
    return bif(node.name, values.length)(...values)
  } catch (thrown) {
    // What fails is left as it is written: it fails when it is used.
    if (thrown instanceof Raised) return undefined
    throw thrown
  }
}

function callOf(node: Node & { kind: 'call' }, place: Place): Term {
  const { name, args } = node
  const [first, second] = args as [Node, Node]
  const make = (child: Node): Term => expressionOf(child, place)
  const isGuard = place.where === 'guard'
  switch (`${name}/${args.length}`) {
    case '=/2':
      return refuse(
        isGuard
          ? "fun with guard matching ('=' in guard) is illegal as match_spec as well"
          : "fun with body matching ('=' in body) is illegal as match_spec",
      )
    case 'and/2':
    case 'or/2':
      if (!isGuard) return element('case', place)
      return triple(atom(name === 'and' ? 'andalso' : 'orelse'), make(first), make(second))
    case 'in/2':
      if (isGuard) return membership(first, second, make)
      break
    case 'is_nil/1':
      return triple(atom('=='), make(first), null)
    case '&/1':
      return element('fun', place)
    case 'elem/2':
      return triple(atom('element'), elementIndex(second, make), make(first))
    case 'is_map_key/2':
      return triple(atom(name), make(second), make(first))
    case '|>/2':
      if (second.kind === 'call' || second.kind === 'remote-call')
        return make({ ...second, args: [first, ...second.args] })
      break
    default:
  }
  const known = erlangNames.get(`${name}/${args.length}`)
  if (known !== undefined || operators.has(`${name}/${args.length}`) || functions.has(`${name}/${args.length}`))
    return tuple(atom(known ?? name), ...args.map(make))
  if (api.runtime().parts.code.find(atom('erlang'), atom(name), args.length) !== undefined)
    return remote(atom('erlang'), name, args, place)
  const kernel = alias('Kernel')
  if (api.runtime().parts.code.find(kernel, atom(name), args.length) !== undefined && !isGuard)
    return remote(kernel, name, args, place)
  return element('case', place)
}

/** `elem` counts from 0, `element` from 1. */
function elementIndex(index: Node, make: (node: Node) => Term): Term {
  const known = constantOf(index)
  return known === undefined ? triple(atom('+'), make(index), 1) : bif('+', 2)(known, 1)
}

/** `a in [b, c]` and `a in b..c` of a guard. */
function membership(item: Node, all: Node, make: (node: Node) => Term): Term {
  const one = make(item)
  if (all.kind === 'list') {
    const tests = all.items.map((each) => triple(atom('=:='), one, make(each)))
    return tests.length === 0 ? false : tests.reduceRight((rest, test) => triple(atom('orelse'), test, rest))
  }
  if (all.kind === 'call' && all.name === '..' && all.args.length === 2) {
    const [from, to] = all.args.map(make) as [Term, Term]
    const within = triple(atom('andalso'), triple(atom('>='), one, from), triple(atom('=<'), one, to))
    return triple(atom('andalso'), pair(atom('is_integer'), one), within)
  }
  return cannot('the language element case (in guard)')
}

function remoteOf(node: Node & { kind: 'remote-call' }, place: Place): Term {
  const target =
    node.target.kind === 'alias' ? aliasTerm(node.target) : node.target.kind === 'literal' ? node.target.value : null
  if (!(target instanceof Atom)) return element('case', place)
  const [home, name] = inlinedName(target, atom(node.name), node.args.length)
  if (home !== atom('erlang')) return remote(home, name.name, node.args, place)
  const key = `${name.name}/${node.args.length}`
  if (!operators.has(key) && !functions.has(key)) return remote(home, name.name, node.args, place)
  return tuple(name, ...node.args.map((each) => expressionOf(each, place)))
}

function remote(module: Atom, name: string, args: readonly Node[], { where }: Place): never {
  const named = `${erlangAtom(module.name)}:${erlangAtom(name)}/${args.length}`
  return cannot(`fun containing the remote function call '${named}' (called in ${where})`)
}

/** The guards of a clause: `when a when b` are two, either of which is enough. */
function guardsOf(guard: Node | null): readonly (Node | null)[] {
  if (guard?.kind === 'call' && guard.name === 'when') return guard.args.flatMap(guardsOf)
  return [guard]
}

function specsOf(clause: Clause): Term[] {
  const { patterns, guard } = splitClause(clause.args)
  const [only] = patterns
  if (patterns.length !== 1 || only === undefined) return refuse(badHead)
  const bound: Bound = new Map()
  const head = headOf(topLevel(only, bound), bound)
  if (!(head instanceof Tuple) && !isVariable(head)) return refuse(badHead)
  const { body } = clause
  const all = body.kind === 'block' ? body.body : [body]
  return guardsOf(guard).map((each) => {
    const tests = each === null ? emptyList : list(expressionOf(each, { bound, where: 'guard' }))
    const values =
      all.length === 0 ? list(null) : listFrom(all.map((one) => expressionOf(one, { bound, where: 'body' })))
    return triple(head, tests, values)
  })
}

const badHead = 'ets:fun2ms requires fun with single variable or tuple parameter'

const isVariable = (head: Term): boolean => head instanceof Atom && /^(?:_|\$_|\$\d+)$/.test(head.name)

/** `name = pattern` and `pattern = name` as the pattern: the name stands for the whole row. */
function topLevel(node: Node, bound: Bound): Node {
  if (node.kind !== 'call' || node.name !== '=') return node
  const [left, right] = node.args as [Node, Node]
  const [name, pattern] = left.kind === 'variable' ? [left, right] : [right, left]
  if (name.kind !== 'variable') return node
  bound.set(name.name, whole)
  return pattern
}

function* fun2ms(fun: Term): Proc<Term> {
  if (!(fun instanceof Fun)) return functionClause(ets, 'fun2ms', [fun])
  const source = fun instanceof Closure ? fun.code.source : null
  if (source === null) return notFromPrompt()
  try {
    return listFrom(source.flatMap(specsOf))
  } catch (thrown) {
    if (!(thrown instanceof Untranslatable)) throw thrown
    const printed = printTo(atom('stdio'), `Error: ${thrown.why}\n`)
    if (isProc(printed)) yield* printed
    return pair(atoms.error, atom('transform_error'))
  }
}

function notFromPrompt(): never {
  const told =
    'function called with real fun should be transformed with parse_transform or called with a fun generated in the shell'
  const reason = triple(ets, atom('fun2ms'), listFrom(told.split(' ').map(atom)))
  throw new Raised('exit', pair(atoms.badarg, reason))
}

export const etsFun2ms: Module = nativeModule(ets, { 'fun2ms/1': fun2ms })
