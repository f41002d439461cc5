/**
 * What the Erlang compiler warns of in functions of modules: results that nothing uses, and calls that must fail.
 * Source: sys_core_fold.erl and erl_bifs.erl of OTP 25, elixir_erl_compiler.erl of Elixir 1.14.
 */
import { exceptionModule } from '../../otp/exceptions/constructors.js'
import { normalize } from '../../otp/exceptions/normalize.js'
import { inspect } from '../../otp/term/inspect.js'
import { Raised } from '../../otp/process/raised.js'
import type { Atom } from '../../otp/term/term.js'
import { atom, emptyList, type Term } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { piped } from './capture.js'
import type { Compiler } from './compiler.js'
import type { NativeFunction } from '../../otp/code.js'
import { inlinedFrom, inlinedName } from './inlined.js'
import type { Step } from '../machine/machine.js'
import { keyword, keywordNames, variableKey } from '../syntax/nodes.js'
import { Literal, Local } from '../machine/steps.js'

const kernel = atom('Elixir.Kernel')
const erlang = atom('erlang')

/** Functions of Erlang that do nothing but answer, and those of them that never fail. */
const safe = new Set(
  (
    '/=/2 </2 =/=/2 =:=/2 =</2 ==/2 >/2 >=/2 date/0 get/0 get/1 get_cookie/0 get_keys/1 group_leader/0 is_alive/0 is_atom/1 is_binary/1 ' +
    'is_bitstring/1 is_boolean/1 is_float/1 is_function/1 is_integer/1 is_list/1 is_map/1 is_number/1 is_pid/1 is_port/1 is_reference/1 ' +
    'is_tuple/1 make_ref/0 max/2 min/2 node/0 nodes/0 ports/0 pre_loaded/0 processes/0 registered/0 self/0 term_to_binary/1 time/0'
  ).split(' '),
)
const pure = new Set(
  (
    '*/2 ++/2 +/1 +/2 --/2 -/1 -/2 //2 abs/1 and/2 atom_to_binary/1 atom_to_binary/2 atom_to_list/1 band/2 binary_part/2 binary_part/3 ' +
    'binary_to_atom/1 binary_to_atom/2 binary_to_float/1 binary_to_integer/1 binary_to_list/1 binary_to_list/3 bit_size/1 bnot/1 bor/2 bsl/2 ' +
    'bsr/2 bxor/2 byte_size/1 ceil/1 div/2 element/2 float/1 float_to_binary/1 float_to_list/1 floor/1 hd/1 integer_to_binary/1 ' +
    'integer_to_list/1 is_function/2 is_map_key/2 is_record/2 is_record/3 length/1 list_to_atom/1 list_to_binary/1 list_to_float/1 ' +
    'list_to_integer/1 list_to_integer/2 list_to_pid/1 list_to_tuple/1 make_fun/3 map_get/2 not/1 or/2 pid_to_list/1 rem/2 round/1 ' +
    'setelement/3 size/1 split_binary/2 tl/1 trunc/1 tuple_size/1 tuple_to_list/1 xor/2'
  ).split(' '),
)
const operators = new Set(
  '*/2 ++/2 +/1 +/2 --/2 -/1 -/2 //2 and/2 band/2 bnot/1 bor/2 bsl/2 bsr/2 bxor/2 div/2 not/1 or/2 rem/2 xor/2'.split(
    ' ',
  ),
)
/** Comparisons, as Erlang writes them. */
const comparisons = new Map([
  ['==', '=='],
  ['!=', '/='],
  ['===', '=:='],
  ['!==', '=/='],
  ['<', '<'],
  ['>', '>'],
  ['<=', '=<'],
  ['>=', '>='],
])
/** Functions of Kernel that are Erlang's by another name. */
const renamed = new Map([
  ['elem/2', 'element'],
  ['put_elem/3', 'setelement'],
])
const ignored = 'is ignored (suppress the warning by assigning the expression to the _ variable)'

/** A call as Erlang sees it: `erlang:name`, and how Elixir writes it. */
interface Call {
  readonly key: string
  readonly written: string
  readonly args: readonly Node[]
  readonly line: number
}

/** `&Module.name/1`, but of a function of the module itself. */
function isRemoteCapture(c: Compiler, node: Node): boolean {
  if (node.kind !== 'call' || node.name !== '&' || node.args.length !== 1) return false
  const [given] = node.args
  if (given?.kind !== 'call' || given.name !== '/' || given.args.length !== 2) return false
  const [fun, arity] = given.args as [Node, Node]
  if (arity.kind !== 'literal' || typeof arity.value !== 'number') return false
  return (
    fun.kind === 'remote-call' ||
    (fun.kind === 'variable' && c.env.scope?.has(fun.name, arity.value) !== true && c.isImported(fun.name, arity.value))
  )
}

/** The comparison that `in` a list or range that is written out comes to at last. */
function lastTest(c: Compiler, node: Node): string | undefined {
  if (node.kind !== 'call' || node.name !== 'in' || node.args.length !== 2 || isOwn(c, 'in', 2)) return undefined
  const [, right] = node.args
  if (right?.kind === 'list' && right.items.length > 0) return '==='
  const isRange = right?.kind === 'call' && right.name === '..' && right.args.every(({ kind }) => kind === 'literal')
  return isRange ? '<=' : undefined
}

/** Warns of what is no use in `node`, whose value goes nowhere. */
export function warnIgnored(c: Compiler, node: Node): void {
  const { scope, fn } = c.env
  if (scope === null || fn === null || c.mode !== 'normal') return
  const call = erlangCall(c, node)
  if (call !== undefined) {
    const { key, written, args, line } = call
    const at = key.lastIndexOf('/')
    if (safe.has(key)) {
      const name = written.slice(0, written.lastIndexOf('/'))
      const message = comparisons.has(name)
        ? `use of operator ${name} has no effect`
        : `the call to ${written} has no effect`
      c.later(line, message, `ignored no_effect ${key}`)
      for (const arg of args) warnIgnored(c, arg)
    } else {
      const what = operators.has(key) ? `evaluating operator '${key.slice(0, at)}'${key.slice(at)}` : `calling ${key}`
      c.later(line, `the result of ${what} ${ignored}`, `ignored result ${key}`)
    }
    return
  }
  const last = lastTest(c, node)
  if (last !== undefined)
    c.later(node.line, `use of operator ${last} has no effect`, `ignored no_effect ${comparisons.get(last) ?? ''}/2`)
  if (isRemoteCapture(c, node))
    c.later(node.line, `the result of fun construction ${ignored}`, 'ignored result make_fun')
  for (const each of ends(c, node)) warnIgnored(c, each)
}

/** The expressions whose value is that of `node`. */
function ends(c: Compiler, node: Node): readonly Node[] {
  if (node.kind === 'block') return node.body.slice(-1)
  if (node.kind === 'clauses') return node.clauses.map(({ body }) => body)
  if (node.kind === 'list' || node.kind === 'tuple') return node.items
  if (node.kind === 'map' && node.updated === null) return node.pairs
  if (node.kind !== 'call') return []
  const { name, args } = node
  const last = args[args.length - 1]
  switch (name) {
    case 'if':
    case 'unless':
    case 'case':
    case 'cond':
    case 'receive':
    case 'with':
    case 'for':
      if (isOwn(c, name, args.length)) return []
      return (keywordNames(last) ?? [])
        .filter((each) => each === 'do' || each === 'else')
        .map((each) => keyword(last, each) as Node)
    case 'and':
    case 'or':
    case '&&':
    case '||':
      return args.slice(1)
    default:
      return []
  }
}

function isOwn(c: Compiler, name: string, arity: number): boolean {
  return c.env.scope?.has(name, arity) === true || c.imported(name, arity) !== undefined
}

/** The function of Erlang that `node` calls; undefined where it calls none, or not as it is written. */
function erlangCall(c: Compiler, node: Node): Call | undefined {
  if (node.kind === 'call') {
    const { name, args, line } = node
    if (isOwn(c, name, args.length)) return undefined
    if (name === '|>' && args.length === 2) return erlangCall(c, piped(c, args[0] as Node, args[1] as Node))
    if (name === 'is_nil' && args.length === 1) return { key: '==/2', written: '==/2', args: [], line }
    return called(c, kernel, name, args, line)
  }
  if (node.kind === 'variable' && c.context.lookupQuietly(variableKey(node)) === undefined && !isOwn(c, node.name, 0))
    return called(c, kernel, node.name, [], node.line)
  if (node.kind !== 'remote-call') return undefined
  const { target, name, args, line } = node
  if (target.kind === 'literal' && target.value === erlang) return called(c, erlang, name, args, line)
  return target.kind === 'alias' && target.base === null ? called(c, c.aliasOf(target), name, args, line) : undefined
}

function called(c: Compiler, module: Atom, name: string, args: readonly Node[], line: number): Call | undefined {
  if (module === kernel && (name === 'and' || name === 'or' || !c.isImported(name, args.length))) return undefined
  const found = erlangName(module, name, args.length)
  return found !== undefined && (safe.has(found.key) || pure.has(found.key)) ? { ...found, args, line } : undefined
}

/** `name/arity` of Erlang's function in the place of `module.name/arity`, and how Elixir writes it. */
function erlangName(module: Atom, name: string, arity: number): Pick<Call, 'key' | 'written'> | undefined {
  const key = `${name}/${arity}`
  if (module === kernel) {
    const other = renamed.get(key)
    if (other !== undefined) return { key: `${other}/${arity}`, written: `:erlang.${other}/${arity}` }
    return { key: `${comparisons.get(name) ?? name}/${arity}`, written: key }
  }
  if (module === atom('Elixir.String') && key === 'to_atom/1')
    return { key: 'binary_to_atom/2', written: ':erlang.binary_to_atom/2' }
  const [home, inlined] = inlinedName(module, atom(name), arity)
  if (home !== erlang) return undefined
  if (module === erlang) return { key, written: inlinedFrom(name, arity) ?? `:erlang.${key}` }
  return { key: `${inlined.name}/${arity}`, written: `${inspect(module)}.${key}` }
}

/** Warns of the call of `module.name`, done by `run`, where its arguments are known already and it fails with them. */
export function warnFailing(
  c: Compiler,
  module: Atom,
  name: string,
  args: readonly Step[],
  line: number,
  run: NativeFunction,
): void {
  const { scope, fn } = c.env
  if (scope === null || fn === null || c.mode === 'size') return
  const found = erlangName(module, name, args.length)
  if (found === undefined || !pure.has(found.key)) return
  const values = args.map((arg) => knownValue(c, arg))
  if (!values.every((value) => value !== undefined)) return
  try {
    run(...values)
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown
    const error = inspect(exceptionModule(normalize(thrown.reason, emptyList)))
    c.later(line, `the call to ${found.written} will fail with ${error}`, `failed ${found.key}`)
  }
}

/** The value of a literal, or of a variable that stands for one. */
function knownValue(c: Compiler, step: Step): Term | undefined {
  if (step instanceof Literal) return step.value
  return step instanceof Local ? c.context.literals.get(step.slot) : undefined
}
