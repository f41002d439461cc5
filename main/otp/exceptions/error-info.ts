/**
 * What was wrong with which argument: the frames of built-in functions carry `error_info`, and a module that knows their arguments says it in words.
 * Source: OTP's error_info (EEP 54), ErlangError.normalize of Elixir 1.14.
 */
import { Atom, atom, Cons, isProperList, type Term, TermMap, toArray, Tuple } from '../term/term.js'
import { erlangArguments } from './erlang-errors.js'
import { keyword } from './stacktrace.js'

/** What a module of errors is asked. */
export interface Refused {
  readonly name: string
  readonly args: readonly Term[]
  /** `:badarg`, or another reason of an Erlang error. */
  readonly reason: Term
  /** Why, as far as the arguments alone do not tell; undefined where they do. */
  readonly cause: string | undefined
}

/** Sentences by argument; empty for those that are well. `general` stands for the whole where no argument has one. */
export interface Explanation {
  readonly args?: readonly string[]
  readonly general?: string
  /** What is said instead of `errors were found at the given arguments`. */
  readonly reason?: string
}

export type Explain = (refused: Refused) => Explanation

const errorInfo = atom('error_info')
const explainers = new Map<Atom, Explain>([[atom('erl_erts_errors'), erlangArguments]])
const explainersOf = new Map<Atom, Explain>()

/**
 * Makes `explain` the words of the frames whose error_info names `module`, such as `:erl_stdlib_errors`.
 *
 * of  the module whose functions it knows, such as `:lists`; all for which there is no other when left out
 */
export function defineErrorModule(module: Atom, explain: Explain, of?: Atom): void {
  if (of === undefined) explainers.set(module, explain)
  else explainersOf.set(of, explain)
}

/** `reason` and details of the first frame of `stack`, as an exception's message takes them; undefined when nothing is known. */
export function explained(
  reason: Term,
  stack: Term,
  standard: string,
): { reason: string; details: string } | undefined {
  const frame = stack instanceof Cons ? stack.head : null
  if (!(frame instanceof Tuple) || frame.size !== 4 || !isProperList(frame.e2)) return undefined
  const info = keyword(frame.e3, errorInfo)
  if (!(info instanceof TermMap)) return undefined
  const module = (info.get(atom('module')) ?? frame.e0) as Atom
  const cause = info.get(atom('cause'))
  const explain = explainersOf.get(frame.e0 as Atom) ?? explainers.get(module)
  const explanation = explain?.({
    name: (frame.e1 as Atom).name,
    args: toArray(frame.e2),
    reason,
    cause: cause instanceof Atom ? cause.name : undefined,
  })
  if (explanation === undefined) return undefined
  const lines = (explanation.args ?? []).map((text, i) => (text === '' ? '' : `  * ${nth(i + 1)} argument: ${text}\n`))
  const said = explanation.reason ?? standard
  const list = lines.join('')
  if (list !== '') return { reason: said, details: `:\n\n${list}` }
  return explanation.general === undefined ? undefined : { reason: said, details: `: ${explanation.general}` }
}

function nth(n: number): string {
  return n === 1 ? '1st' : n === 2 ? '2nd' : n === 3 ? '3rd' : `${n}th`
}
