/**
 * Where what is typed at the prompt stands in Erlang's evaluator, which runs it there: what the evaluator has on its stack while it looks for the value of a
 * part of an expression. Steps of such code have the number of a spot in the place of a line.
 *
 * The evaluator calls a function as the last thing that it does where that is the last expression of a function (`isLast`): then nothing of it is left
 * under the function that was called. At the prompt itself, and for all but the last, it waits for the value. Lines are those of OTP 25, asked of it by the
 * session frames-evaluator.
 */
import type { Raised } from '../../otp/process/raised.js'
import { atom, Atom, type List, listFrom, type Term, toArray, Tuple } from '../../otp/term/term.js'
import type { Mfa } from '../../otp/process/process.js'
import { announced, type Home, longestStack, notEntered, placeFrame } from './places.js'

/** `call`: of a function by its name; `fun`: of a function that is a value; `raise`: of what makes an exception and raises it; `update`: of a map. */
export type SpotKind = 'call' | 'fun' | 'raise' | 'update'

export interface Spot {
  readonly kind: SpotKind
  readonly isLast: boolean
  /** The innermost first. */
  readonly below: readonly Home[]
}

const place = (module: string, name: string, arity: number, file: string, line: number): Home => ({
  module: atom(module),
  name: atom(name),
  arity,
  file,
  line,
})
const evaluator = (name: string, arity: number, line: number): Home =>
  place('erl_eval', name, arity, 'erl_eval.erl', line)
const bits = (name: string, arity: number, line: number): Home => place('eval_bits', name, arity, 'eval_bits.erl', line)
const expr = (line: number): Home => evaluator('expr', 6, line)
const fields = (line: number): Home => evaluator('eval_map_fields', 6, line)
const tried = (line: number): Home => evaluator('try_clauses', 10, line)

const inList = evaluator('expr_list', 7, 961)
const nextCell = expr(283)
const inBits = [bits('eval_field', 5, 106), bits('expr_grp1', 6, 71), bits('expr_grp', 5, 67), expr(543)]
const inArguments = [inList, expr(454)]

/** What is on the stack for a part, the innermost first, by what it is a part of. */
export const partOf = {
  statement: [evaluator('exprs', 6, 136)],
  tuple: [inList, expr(290)],
  head: [expr(282)],
  laterHead: [expr(282), nextCell],
  tail: [nextCell],
  key: [fields(855), expr(313)],
  value: [fields(856), expr(313)],
  updated: [expr(303)],
  newValue: [fields(860), expr(304)],
  subject: [expr(323)],
  timeout: [expr(330)],
  module: [expr(452)],
  argument: inArguments,
  fun: [expr(471)],
  funArgument: [inList, expr(472)],
  matched: [expr(492)],
  operand: [expr(514)],
  left: [expr(537)],
  right: [expr(538)],
  bits: inBits,
  text: [expr(323), ...inBits],
  raised: [...inArguments, ...inArguments],
  try: [tried(987)],
  tryElse: [tried(993)],
  rescue: [tried(1004)],
  after: [tried(1012)],
} satisfies Readonly<Record<string, readonly Home[]>>

/** `frames` on top of `below`, as many as a stack has: however deep expressions lie in one another, a spot is small. */
export function onTop(frames: readonly Home[], below: readonly Home[]): readonly Home[] {
  return [...frames, ...below].filter((each, i, all) => each !== all[i - 1]).slice(0, longestStack)
}

const applied = evaluator('do_apply', 7, 744)
const appliedFun = evaluator('do_apply', 6, 731)
const updating = [evaluator('-expr/6-fun-0-', 2, 309), place('lists', 'foldl', 3, 'lists.erl', 1350), expr(306)]

/** What IEx evaluates an input with, under all that the evaluator has; `isOneOfSeveral`: it is one of several expressions. */
export function shellFrames(isOneOfSeveral: boolean): readonly Home[] {
  const shell = (name: string, arity: number, line: number): Home =>
    place('Elixir.IEx.Evaluator', name, arity, 'lib/iex/evaluator.ex', line)
  return [
    place('elixir', 'eval_forms', 3, 'src/elixir.erl', 283),
    place('Elixir.Module.ParallelChecker', 'verify', 1, 'lib/module/parallel_checker.ex', 100),
    ...(isOneOfSeveral ? [place('Elixir.Enum', '-reduce/3-lists^foldl/2-0-', 3, 'lib/enum.ex', 2468)] : []),
    shell('eval_and_inspect', 3, 329),
    shell('eval_and_inspect_parsed', 3, 303),
    shell('parse_eval_inspect', 3, 292),
    shell('loop', 1, 187),
    shell('init', 4, 32),
  ]
}

/** Lines are 0 and more, and -1 says that nobody is in a function. */
const first = -2
const kinds: readonly SpotKind[] = ['call', 'fun', 'raise', 'update']
/** How many numbers an index has: one for each kind, twice. */
const span = kinds.length * 2

/** The spots of one piece of code. Their numbers tell the kind, and whether the evaluator waits, without them. */
export class Spots {
  readonly #all: Spot[] = []

  /** bottom  what is under it */
  constructor(readonly bottom: readonly Home[] = []) {}

  /** The number that stands for `spot` where lines are noted. */
  add(spot: Spot): number {
    const index = this.#all.push(spot) - 1
    return first - (index * span + (spot.isLast ? kinds.length : 0) + kinds.indexOf(spot.kind))
  }

  of(line: number): Spot | undefined {
    return line > first ? undefined : this.#all[Math.floor((first - line) / span)]
  }
}

/** Whether `line` is a spot that calls a function which is a value, and waits for what it gives. */
export function waitsForFun(line: number): boolean {
  return line <= first && (first - line) % span === kinds.indexOf('fun')
}

/** Where a function that was made at the prompt calls another as its last. */
const lastCall: Spot = { kind: 'call', isLast: true, below: [] }

/** What the evaluator is in where it calls and waits. */
function calling({ kind }: Spot): readonly Home[] {
  switch (kind) {
    case 'call':
      return [applied]
    case 'fun':
      return [appliedFun]
    case 'raise':
      return [applied, ...inArguments]
    case 'update':
      return updating
  }
}

/** Where the evaluator is when it raises what is no error of a function that it calls; `waits`: it waits for the value. */
function evaluatorAt({ kind, reason }: Raised, waits: boolean): readonly Home[] {
  switch (kind === 'error' && reason instanceof Tuple && reason.e0 instanceof Atom ? reason.e0.name : '') {
    case 'badmatch':
      return [expr(496)]
    case 'case_clause':
      return [evaluator('case_clauses', 8, 1041)]
    case 'badarity':
      return [evaluator('do_apply', 6, 714)]
    case 'badfun':
      return waits ? [appliedFun, appliedFun] : [evaluator('do_apply', 6, 729)]
    default:
      return [waits ? applied : evaluator('do_apply', 7, 742)]
  }
}

/**
 * The stack of `thrown` with the frames of the evaluator, which is at the spot `line` of `spots`.
 *
 * isOwn        what was called was made at the prompt as well: the evaluator goes on into it
 * isWaitedFor  whoever called the function that the spot is in waits for its value
 */
export function evaluatedStack(thrown: Raised, spots: Spots, line: number, isOwn: boolean, isWaitedFor: boolean): Term {
  const spot = line === notEntered ? lastCall : spots.of(line)
  const waits = spot === undefined ? spots.bottom.length > 0 : !spot.isLast || isWaitedFor
  const known = toArray(thrown.stack)
  const raisedAt = known.length > 0 ? [] : evaluatorAt(thrown, waits)
  const called = known.length > 0 && waits && !isOwn ? calling(spot ?? lastCall) : []
  // The BEAM notes a call once where it returns to itself.
  const below = [...called, ...(spot?.below ?? []), ...spots.bottom].filter((each, i, all) => each !== all[i - 1])
  const [top, ...others] = raisedAt.map(placeFrame)
  const frames = [...known, ...(top === undefined ? [] : [announced(thrown, top), ...others]), ...below.map(placeFrame)]
  return listFrom(frames.slice(0, longestStack))
}

/** The frames of the evaluator at the spot `line`; `calls`: it has called what is not of the prompt. */
export function evaluating(spots: Spots, line: number, calls: boolean): readonly Mfa[] {
  const spot = spots.of(line)
  const called = spot === undefined || spot.isLast || !calls ? [] : calling(spot)
  return [...called, ...(spot?.below ?? []), ...spots.bottom]
}

/** The frames of the evaluator where it waits for the last call of the whole of `spots`. */
export function evaluatingLast(spots: Spots): readonly Mfa[] {
  return [...calling(lastCall), ...spots.bottom]
}

/** The frames of the evaluator where it waits for what a function of the prompt calls as its last. */
export function lastCallFrames(): readonly Term[] {
  return calling(lastCall).map(placeFrame)
}

const dropped = new Set(
  'elixir elixir_expand elixir_compiler elixir_module elixir_clauses elixir_lexical elixir_def elixir_map elixir_erl elixir_erl_clauses elixir_erl_pass Elixir.Kernel.ErrorHandler Elixir.Module.ParallelChecker'.split(
    ' ',
  ),
)
const bottoms = [
  ['proc_lib'],
  ['Elixir.IEx.Evaluator'],
  ['Elixir.Code', 'Elixir.Module.ParallelChecker', 'elixir'],
  ['erl_eval', 'eval_bits'],
]

/** `stack` without what evaluates the input, as IEx shows it. Source: IEx.Evaluator of Elixir 1.14, prune_stacktrace/1. */
export function pruned(stack: Term): List {
  const moduleOf = (frame: Term | undefined): string =>
    frame instanceof Tuple && frame.e0 instanceof Atom ? frame.e0.name : ''
  const frames = toArray(stack)
  for (const modules of bottoms) while (modules.includes(moduleOf(frames.at(-1)))) frames.pop()
  return listFrom(frames.filter((frame) => !dropped.has(moduleOf(frame))))
}
