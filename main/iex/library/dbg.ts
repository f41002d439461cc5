/** What `dbg` comes to: code that prints itself with its value, each step of a pipe with its own. Source: Elixir 1.14's `Macro.dbg/3`. */
import { code } from '../../otp/code.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import {
  alias,
  Atom,
  atom,
  emptyList,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import { isPair, itemsOf, noClause } from './arguments.js'

const macroModule = alias('Macro')
const lineFeed = 10

function* asked(module: string, name: string, ...args: Term[]): Proc<Term> {
  return (yield* settle(code().call(alias(module), atom(name), args))) as Term
}

const block = (...lines: Term[]): Term => triple(atom('__block__'), emptyList, listFrom(lines))
const assigned = (variable: Term, value: Term): Term => triple(atom('='), emptyList, list(variable, value))
const tupleCode = (...items: Term[]): Term => triple(atom('{}'), emptyList, listFrom(items))

function called(module: string, name: string, ...args: Term[]): Term {
  const target = triple(atom('__aliases__'), list(pair(atom('alias'), false)), list(atom(module)))
  return triple(triple(atom('.'), emptyList, list(target, atom(name))), emptyList, listFrom(args))
}

/** Code whose value is what is to be printed: `{:value, text, value}` or `{:pipe, texts, values}`. */
function* debuggable(tree: Term): Proc<Term> {
  if (!(tree instanceof Tuple) || tree.size !== 3 || tree.e0 !== atom('|>'))
    return tupleCode(atom('value'), yield* asked('Macro', 'to_string', tree), tree)
  const value = yield* asked('Macro', 'unique_var', atom('value'), macroModule)
  const values = yield* asked('Macro', 'unique_var', atom('values'), macroModule)
  const steps = (toArray(yield* asked('Macro', 'unpipe', tree)) as Tuple[]).filter(({ e1 }) => e1 === 0)
  const trees = steps.map(({ e0 }) => e0)
  let all = block(assigned(value, trees[0] as Term), assigned(values, list(value)))
  for (const step of trees.slice(1)) {
    const piped = yield* asked('Macro', 'pipe', value, step, 0)
    const added = list(triple(atom('|'), emptyList, list(value, values)))
    all = block(all, assigned(value, piped), assigned(values, added))
  }
  const texts: Term[] = []
  for (const each of trees) texts.push(yield* asked('Macro', 'to_string', each))
  return block(all, tupleCode(atom('pipe'), listFrom(texts), called('Enum', 'reverse', values)))
}

/** Where it is, in brackets. */
function* header(env: TermMap): Proc<Term> {
  const file = env.get(atom('file')) ?? null
  const own = typeof file === 'string' ? env.put(atom('file'), yield* asked('Path', 'relative_to_cwd', file)) : env
  const [entry = null] = toArray(yield* asked('Macro.Env', 'stacktrace', own))
  return `[${(yield* asked('Exception', 'format_stacktrace_entry', entry)) as string}]`
}

/** `Macro.dbg/3`: the code that stands in the place of `tree`. */
export function* dbgCode(tree: Term, options: Term, env: Term): Proc<Term> {
  if (!(env instanceof TermMap)) return noClause('Macro', 'dbg', tree, options, env)
  const shown = triple(atom('to_debug'), emptyList, macroModule)
  const printing = called('Macro', '__dbg__', yield* header(env), shown, options)
  return block(assigned(shown, yield* debuggable(tree)), printing)
}

const written = (text: Term): Term => list(text, atom('faint'), ' #=>', atom('reset'))

/** `Macro.__dbg__/3`: prints the code and what it gives, which is the answer. */
export function* printDbg(place: Term, given: Term, options: Term): Proc<Term> {
  if (!isList(options)) return noClause('Keyword', 'pop', options, atom('print_location'), true)
  const popped = (yield* asked('Keyword', 'pop', options, atom('print_location'), true)) as Tuple
  const isEnabled = (yield* asked('IO.ANSI', 'enabled?')) === true
  const colors = isEnabled ? yield* asked('IO.ANSI', 'syntax_colors') : emptyList
  const standard = list(pair(atom('width'), 80), pair(atom('pretty'), true), pair(atom('syntax_colors'), colors))
  const all = yield* asked('Keyword', 'merge', standard, popped.e1)
  const [kind, texts, values] = (given as Tuple).items() as [Term, Term, Term]
  const isPipe = kind === atom('pipe')
  const steps = isPipe
    ? toArray(texts).map((text, i) => [text, (itemsOf(values) ?? [])[i] ?? null] as const)
    : [[texts, values] as const]
  const lines: Term[] = []
  for (const [i, [text, value]] of steps.entries()) {
    const front: Term[] = i === 0 ? [] : [atom('faint'), '|> ', atom('reset')]
    lines.push(listFrom([...front, written(text), ' ', yield* asked('Kernel', 'inspect', value, all), lineFeed]))
  }
  const body = listFrom(lines)
  const isTold = popped.e0 !== null && popped.e0 !== false
  const whole = isTold ? list(atom('cyan'), atom('italic'), place, atom('reset'), '\n', body, '\n') : list(body, '\n')
  const hasColors = (itemsOf(all) ?? []).some((each) => isPair(each) && isColors(each))
  yield* asked('IO', 'write', yield* asked('IO.ANSI', 'format', whole, hasColors))
  return (steps.at(-1) as readonly [Term, Term])[1]
}

const isColors = ({ e0, e1 }: Tuple): boolean => e0 instanceof Atom && e0.name === 'syntax_colors' && e1 !== emptyList
