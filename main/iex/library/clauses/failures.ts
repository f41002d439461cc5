/** The frames of functions of the library that have failed. What frames.ts has is taken apart module by module, when it is asked for. */
import { code } from '../../../otp/code.js'
import { exceptionModule } from '../../../otp/exceptions/constructors.js'
import { normalize } from '../../../otp/exceptions/normalize.js'
import { locationOf, Raised } from '../../../otp/process/raised.js'
import {
  Atom,
  atom,
  atomTerm,
  elements,
  emptyList,
  Float,
  Fun,
  isAtom,
  isInteger,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { longestStack, placeTerm } from '../../machine/places.js'
import { option } from '../arguments.js'
import { frames } from './frames.js'
import type { Left } from '../../machine/machine.js'
import { placeOf } from './table.js'
import { takes } from './tried.js'

/** The places of a failure: of one kind of an argument, or the usual ones. */
interface Choice {
  readonly on: number
  readonly kind: string
  readonly places: readonly number[]
}

interface Failure {
  readonly how: string
  /** Of the innermost frame, where it is not the function's own to make: which of the arguments given it has, or which atoms, as `=k`, `=` for nil; and its line. */
  readonly order: readonly string[]
  readonly line: number
  readonly choices: Choice[]
}

/** The failures of a function, by how it failed. */
type Failures = ReadonlyMap<string, Failure>

interface Written {
  readonly places: readonly string[]
  readonly modules: ReadonlyMap<string, string>
}

let written: Written | undefined
const made = new Map<number, Tuple>()
const taken = new Map<string, ReadonlyMap<string, Failures>>()

/**
 * What leaves `module.name/arity`, a function of the library, when `thrown` does: with the frames of the function under its stack.
 *
 * args  what it was given, where that is known: where none of its clauses takes that, and it is not known to fail so, that is refused
 */
export function failed(thrown: unknown, module: Atom, name: Atom, arity: number, args?: readonly Term[]): Left {
  const failures = failuresOfFunction(module, `${name.name}/${arity}`)
  const raised = thrown instanceof Raised ? thrown : undefined
  const isLater = raised?.isLater === true
  if (isLater) raised.isLater = false
  const stack = raised === undefined ? [] : toArray(raised.stack)
  if (raised !== undefined && isRefusal(stack, module, name)) {
    const line = failures?.get(withinOf(reasonOf(raised), stack[0] as Tuple))?.line ?? 0
    if (line > 0) raised.stack = list(inLine(stack[0] as Tuple, line))
    return { thrown, isBelow: false }
  }
  const failure =
    raised === undefined || failures === undefined ? undefined : failureOf(failures, raised, stack, isLater, args)
  if (failure === undefined && args !== undefined && mayRefuse(stack) && takes(module, name, args) === false)
    return { thrown: refusal(module, name, args), isBelow: false }
  return { thrown, isBelow: raised !== undefined && failure !== undefined && placed(raised, failure, stack, args) }
}

function failuresOfFunction(module: Atom, key: string): Failures | undefined {
  const last = code().module(module)?.lastCalls?.get(key)
  return last === undefined ? failuresOf(module.name)?.get(key) : failuresOf(last.module.name)?.get(last.function)
}

/** Puts the places of `failure` under `stack`, that of `thrown`; whether there are some. */
function placed(thrown: Raised, failure: Failure, stack: Term[], args?: readonly Term[]): boolean {
  const before = stack.length
  if (failure.order.length > 0 && args !== undefined && isToMake(failure, stack))
    stack[0] = innermost(failure, args, stack[0])
  else if (before > 0 && failure.line > 0) stack[0] = inLine(stack[0] as Tuple, failure.line)
  for (const place of placesFor(failure, args)) if (stack.length < longestStack) stack.push(frameOf(place))
  thrown.stack = listFrom(stack)
  return stack.length > before
}

/** The FunctionClauseError of `module.name(args)`. */
function refusal(module: Atom, name: Atom, args: readonly Term[]): Raised {
  const frame = tuple(module, name, listFrom(args), locationOf(module, name, args.length))
  return new Raised('error', atom('function_clause'), list(frame))
}

/** Whether a function of Elixir may have failed so because it went on with what it does not take: the compiler has made none of Erlang's of it. */
function mayRefuse(stack: readonly Term[]): boolean {
  const [first] = stack
  return isOwn(stack) && !(first instanceof Tuple && builtIn.has(first.e0))
}

/** The failure of what was given to the function. */
function calledBack(failures: Failures, isLater: boolean): Failure | undefined {
  return (isLater ? failures.get('callback later') : undefined) ?? failures.get('callback')
}

/** Whether it may be the function itself that has failed, or something that it has called, and not what was given to it. */
function isOwn([first, second]: readonly Term[]): boolean {
  if (first === undefined) return true
  return first instanceof Tuple && first.size === 4 && isList(first.e2) && second === undefined
}

/** Whether `module.name` has refused its arguments itself: that is the only frame there is. */
function isRefusal([first, second]: readonly Term[], module: Atom, name: Atom): boolean {
  if (second !== undefined || !(first instanceof Tuple) || first.e0 !== module || first.e1 !== name) return false
  return isList(first.e2) && !standsFor(first)
}

function failureOf(
  failures: Failures,
  thrown: Raised,
  stack: readonly Term[],
  isLater: boolean,
  args?: readonly Term[],
): Failure | undefined {
  const [first] = stack
  const how = reasonOf(thrown)
  const made = args === undefined ? undefined : onlyWithin(failures, `${how} in `)
  if (first === undefined) return failures.get(how) ?? (isOfCall(thrown) ? ofCall(failures) : undefined) ?? made
  if (!isOwn(stack) || !(first instanceof Tuple)) return calledBack(failures, isLater)
  const found = failures.get(withinOf(how, first))
  if (found !== undefined) return found
  return made !== undefined && standsFor(first) ? made : calledBack(failures, isLater)
}

/** Whether it is the exit of a call of a GenServer, which is one for all reasons but for the few that it looks for. */
function isOfCall({ kind, reason }: Raised): boolean {
  if (kind !== 'exit' || !(reason instanceof Tuple) || reason.size !== 2 || !(reason.e1 instanceof Tuple)) return false
  return reason.e1.e0 === genServer && reason.e1.e1 === callName
}

/** What is known of a reason that a call does not look for. */
function ofCall(failures: Failures): Failure | undefined {
  const known = failures.get('exit') ?? failures.get('exit timeout') ?? failures.get('exit normal')
  if (known !== undefined) return known
  const searched = failures.get('exit noproc')
  const other = searched?.choices.find(({ on }) => on >= 0)
  return searched === undefined || other === undefined ? undefined : { ...searched, choices: [{ ...other, on: -1 }] }
}

const genServer = atom('Elixir.GenServer')
const callName = atom('call')

/** `[error_info: %{module: :erl_erts_errors}]` */
const explained = list(pair(atom('error_info'), TermMap.from<Term, Term>([[atom('module'), atom('erl_erts_errors')]])))
const builtIn: ReadonlySet<Term> = new Set([atom('erlang'), atom('maps')])

/** Whether `frame` is of a function that may do what another does on the BEAM: one of Erlang's, or one that takes everything there. */
function standsFor({ e0: module, e1: name, e2: args }: Tuple): boolean {
  if (builtIn.has(module)) return true
  if (!(module instanceof Atom) || !(name instanceof Atom) || !isElixir(module) || name.name.startsWith('-'))
    return false
  return placeOf(module, name, sizeOf(args)) === undefined
}

const isElixir = (module: Atom): boolean => module.name.startsWith('Elixir.')
const sizeOf = (args: Term): number => [...elements(args)].length

/** Whether the first of `stack`, which may be of a function that does the same, is to be the innermost frame of `failure`. */
function isToMake({ how }: Failure, [first]: readonly Term[]): boolean {
  if (!how.includes(' in ')) return false
  if (first === undefined) return true
  return first instanceof Tuple && standsFor(first) && !how.endsWith(withinOf('', first))
}

/** The failure whose innermost frame is known from the arguments alone, where there is one such. */
function onlyWithin(failures: Failures, start: string): Failure | undefined {
  const found = [...failures.values()].filter(({ how, order }) => how.startsWith(start) && order.length > 0)
  return found.length === 1 ? found[0] : undefined
}

/** The exception, or the kind and what the reason begins with. */
function reasonOf({ kind, reason, stack }: Raised): string {
  if (kind !== 'error') {
    const tag = reason instanceof Tuple ? reason.e0 : reason
    return tag instanceof Atom ? `${kind} ${tag.name}` : kind
  }
  const exception = normalize(reason, stack)
  const name = exceptionModule(exception).name.replace(/^Elixir\./, '')
  if (name !== 'Protocol.UndefinedError') return name
  const protocol = exception.get(atom('protocol'))
  const isFun = exception.get(atom('value')) instanceof Fun
  return `${name} ${protocol instanceof Atom ? protocol.name : ''}${isFun ? ' function' : ''}`
}

function withinOf(how: string, frame: Tuple): string {
  if (how === 'UndefinedFunctionError') return how
  const [module, name] = [frame.e0, frame.e1].map((term) => (term instanceof Atom ? term.name : ''))
  return `${how} in ${module ?? ''}.${name ?? ''}/${sizeOf(frame.e2)}`
}

/** `frame` in `line` of its file, where it is not known. */
function inLine(frame: Tuple, line: number): Tuple {
  const { e0: module, e1: name, e2: args, e3: known } = frame
  const isPlaced = option(known, 'file') !== undefined
  const file = !isPlaced && module instanceof Atom ? fileOf(module.name) : undefined
  if (file === undefined) return frame
  return tuple(module, name, args, listFrom([...elements(placeTerm(file, line)), ...elements(known)]))
}

/** The frame that `failure` has above its places; `known` is that of a function that does the same, whose words it has. */
function innermost({ how, order, line }: Failure, args: readonly Term[], known?: Term): Tuple {
  const [, module = '', name = ''] = /.* in (.*)\.([^.].*)\/\d+$/.exec(how) ?? []
  const file = line === 0 ? undefined : (placeOf(atom(module), atom(name), order.length)?.file ?? fileOf(module))
  const words = module === 'erlang' ? explained : known instanceof Tuple ? known.e3 : emptyList
  const location = file === undefined ? words : placeTerm(file, line)
  return tuple(atom(module), atom(name), listFrom(order.map((each) => given(each, args))), location)
}

function given(each: string, args: readonly Term[]): Term {
  if (each === '=') return null
  return each.startsWith('=') ? atomTerm(each.slice(1)) : (args[Number(each)] as Term)
}

/** The file of a module: of one of Elixir as one of its places has it. */
function fileOf(module: string): string | undefined {
  if (!module.startsWith('Elixir.')) return `${module}.erl`
  return written?.places.find((place) => place.startsWith(`${module}\t`))?.split('\t')[3]
}

function placesFor({ choices }: Failure, args: readonly Term[] | undefined): readonly number[] {
  const found =
    args === undefined ? undefined : choices.find(({ on, kind }) => on >= 0 && kindOf(args[on] as Term) === kind)
  return (found ?? choices.find(({ on }) => on < 0))?.places ?? []
}

function kindOf(term: Term): string {
  if (isInteger(term)) return 'integer'
  if (term instanceof Float) return 'float'
  if (isAtom(term)) return 'atom'
  if (typeof term === 'string') return 'binary'
  if (term === emptyList) return 'empty'
  if (isList(term)) return 'list'
  if (term instanceof TermMap) {
    const struct = term.get(atoms.struct)
    return struct instanceof Atom ? struct.name : 'map'
  }
  if (term instanceof Tuple) return 'tuple'
  return term instanceof Fun ? 'function' : 'other'
}

function frameOf(place: number): Tuple {
  const known = made.get(place)
  if (known !== undefined) return known
  const [module, name, arity, file, line] = (written?.places[place - 1] ?? '').split('\t') as [
    string,
    string,
    string,
    string,
    string,
  ]
  const location = file === '' ? emptyList : placeTerm(file, Number(line))
  const frame = tuple(atom(module), atom(name), Number(arity), location)
  made.set(place, frame)
  return frame
}

function failuresOf(module: string): ReadonlyMap<string, Failures> | undefined {
  const known = taken.get(module)
  if (known !== undefined) return known
  written ??= takenApart()
  const text = written.modules.get(module)
  if (text === undefined) return undefined
  const functions = functionsOf(text)
  taken.set(module, functions)
  return functions
}

function takenApart(): Written {
  const end = frames.indexOf('\n\n')
  const modules = frames
    .slice(end)
    .split(/\n=(?=[\w.]+\n)/)
    .slice(1)
  return {
    places: frames.slice(1, end).split('\n'),
    modules: new Map(modules.map((text) => [text.slice(0, text.indexOf('\n')), text])),
  }
}

function functionsOf(text: string): ReadonlyMap<string, Failures> {
  const functions = new Map<string, Map<string, Failure>>()
  let failures = new Map<string, Failure>()
  for (const line of text.trimEnd().split('\n').slice(1)) {
    const [how, innermostText, choice, places] = line.split('\t') as [string, string?, string?, string?]
    if (innermostText === undefined) {
      failures = new Map()
      functions.set(how, failures)
    } else addTo(failures, how, innermostText, choiceOf(choice ?? '', places ?? ''))
  }
  return functions
}

function addTo(failures: Map<string, Failure>, how: string, innermostText: string, choice: Choice): void {
  const [order = '', line = '0'] = innermostText.split(':')
  const failure = failures.get(how) ?? {
    how,
    order: order === '' ? [] : order.split(','),
    line: Number(line),
    choices: [],
  }
  failure.choices.push(choice)
  failures.set(how, failure)
}

function choiceOf(choice: string, places: string): Choice {
  const [on = '', kind = ''] = choice.slice(1).split(' ')
  return {
    on: choice === '' ? -1 : Number(on),
    kind,
    places: places === '' ? [] : places.split(' ').map(Number),
  }
}
