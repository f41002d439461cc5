/**
 * Match specifications of traced calls: `[{arguments, guards, actions}]`. Their actions say what is told, and change what is traced.
 * Source: OTP 25, "Match Specifications in Erlang".
 */
import { BadSpecification, Pattern, variableOf } from './ets/pattern.js'
import { Compiler, type Evaluate, exitAtom } from './ets/match-spec.js'
import type { Operation } from './ets/functions.js'
import {
  Atom,
  atom,
  Cons,
  elements,
  emptyList,
  isProperList,
  pair,
  type Term,
  toArray,
  triple,
  Tuple,
  tuple,
} from './term/term.js'
import { charlist } from './term/charlist.js'
import type { Mfa } from './process/process.js'
import { changeFlags, isTraceFlag, silentAtom, tracing } from './trace.js'
import { self } from './process/api.js'

/** What comes of a call whose arguments match. */
export interface Verdict {
  /** False: the call is not told of. True: it is. Anything else is told with it. */
  message: Term
  /** Whether its end is told of, and its end by an error. */
  returns: boolean
  exceptions: boolean
}

interface Clause {
  readonly matches: (args: Term) => boolean
  readonly tests: readonly Evaluate[]
  readonly actions: readonly Evaluate[]
}

const wildcard = atom('_')

/** The call that is looked at now. */
interface Judged {
  readonly verdict: Verdict
  readonly caller: () => Mfa | undefined
  /** Whether the specification is only tried out: nothing is changed then. */
  readonly isTest: boolean
}

let judged: Judged | null = null

function given(): Verdict {
  return (judged as Judged).verdict
}

function flagsOf(term: Term | undefined): Atom[] | undefined {
  if (!isProperList(term as Term)) return undefined
  const flags = [...elements(term as Cons)]
  return flags.every(isTraceFlag) ? flags : undefined
}

function change(off: readonly Atom[] | undefined, on: readonly Atom[] | undefined): boolean {
  if (off !== undefined && on !== undefined && judged?.isTest === false) changeFlags(self(), off, on)
  return true
}

const one = (flag: Term | undefined): Atom[] | undefined =>
  flag !== undefined && isTraceFlag(flag) ? [flag] : undefined

const actions: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  [
    'message/1',
    (message) => {
      given().message = message
      return true
    },
  ],
  [
    'return_trace/0',
    () => {
      given().returns = true
      return true
    },
  ],
  [
    'exception_trace/0',
    () => {
      given().returns = true
      given().exceptions = true
      return true
    },
  ],
  [
    'caller/0',
    () => {
      const found = judged?.caller()
      return found === undefined ? atom('undefined') : triple(found.module, found.name, found.arity)
    },
  ],
  [
    'caller_line/0',
    () => {
      const found = judged?.caller()
      if (found === undefined) return atom('undefined')
      const { module, name, arity, file, line } = found
      const place = file === undefined || line === undefined ? atom('undefined') : pair(charlist(file), line)
      return tuple(module, name, arity, place)
    },
  ],
  ['enable_trace/1', (flag) => change([], one(flag))],
  ['disable_trace/1', (flag) => change(one(flag), [])],
  ['trace/2', (off, on) => change(flagsOf(off), flagsOf(on))],
  [
    'silent/1',
    (isSilent) => {
      if (isSilent === true) return change([], [silentAtom])
      return isSilent === false ? change([silentAtom], []) : true
    },
  ],
  ['get_tcw/0', () => tracing().controlWord],
  [
    'set_tcw/1',
    (word) => {
      const here = tracing()
      const before = here.controlWord
      if (typeof word === 'number' && judged?.isTest === false) here.controlWord = word
      return before
    },
  ],
  ['get_seq_token/0', () => emptyList],
  ['is_seq_trace/0', () => false],
])

export class TraceSpec {
  /** Whether it asks who calls. */
  readonly asksCaller: boolean
  readonly #clauses: readonly Clause[]

  /** errors  BadSpecification */
  constructor(readonly spec: Term) {
    if (!isProperList(spec)) throw new BadSpecification('Match programs are not in a list.')
    this.#clauses = toArray(spec).map(compileClause)
    this.asksCaller = mentions(spec, [atom('caller'), atom('caller_line')])
  }

  /** What comes of a call with `args`; undefined where no clause takes them. `from` says who calls. */
  judge(args: Term, caller: () => Mfa | undefined, isTest = false): Verdict | undefined {
    const verdict: Verdict = { message: true, returns: false, exceptions: false }
    if (this.#clauses.length === 0) return verdict
    for (const { matches, tests, actions: act } of this.#clauses) {
      if (!matches(args) || !tests.every((test) => test(args as Tuple) === true)) continue
      judged = { verdict, caller, isTest }
      for (const action of act) action(args as Tuple)
      judged = null
      return verdict
    }
    return undefined
  }
}

function mentions(spec: Term, names: readonly Term[]): boolean {
  if (spec instanceof Tuple) return spec.items().some((item) => mentions(item, names))
  if (spec instanceof Cons) return toArray(spec).some((item) => mentions(item, names))
  return names.includes(spec)
}

function compileClause(clause: Term): Clause {
  if (!(clause instanceof Tuple) || clause.size !== 3)
    throw new BadSpecification('Match program part is not a tuple of arity 3.')
  const { e0: head, e1: guards, e2: body } = clause
  if (head instanceof Atom && head !== wildcard && variableOf(head) === undefined)
    throw new BadSpecification('Match head is invalid.')
  if (!isProperList(guards)) throw new BadSpecification('Match expression is not a list.')
  if (!isProperList(body)) throw new BadSpecification('Body clause does not return anything.')
  const pattern = new Pattern(head)
  const inGuard = new Compiler(pattern, undefined)
  const inBody = new Compiler(pattern, exitAtom, actions)
  return {
    matches: pattern.matches,
    tests: toArray(guards).map((guard) => inGuard.expression(guard)),
    actions: toArray(body).map((action) => inBody.expression(action)),
  }
}
