/** What `:erlang` has of tracing. Source: erl_tracer and erl_bif_trace of OTP 25, erlang(3). */
import { nativeModule } from '../../../otp/code.js'
import * as api from '../../../otp/process/api.js'
import { BadSpecification } from '../../../otp/ets/pattern.js'
import { compileSpec } from '../../../otp/ets/match-spec.js'
import { charlist } from '../../../otp/term/charlist.js'
import { TraceSpec } from '../../../otp/trace-spec.js'
import { trace, traceInfo } from '../../../otp/trace.js'
import {
  Atom,
  atom,
  elements,
  emptyList,
  isProperList,
  list,
  pair,
  Pid,
  type Term,
  Tuple,
  triple,
  tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { type Scope, type Watched, watchedBy } from './traced-functions.js'

const { refused } = api
const wildcard = atom('_')
const onLoad = atom('on_load')
const all = atom('all')
const global = atom('global')
const local = atom('local')
const metaAtom = atom('meta')
const callCount = atom('call_count')
const restart = atom('restart')
const pause = atom('pause')
const traced = atom('traced')
const matchSpec = atom('match_spec')
const metaMatchSpec = atom('meta_match_spec')
const callTime = atom('call_time')
const traceDelivered = atom('trace_delivered')
const table = atom('table')
const traceKind = atom('trace')
const errorAtom = atom('error')
const exceptionTrace = atom('exception_trace')
const returnTrace = atom('return_trace')
const eventPatterns: readonly Term[] = [atom('send'), atom('receive')]

/** The functions that `{module, name, arity}` stands for; undefined where it is no such pattern. */
function functionsBy(which: Term): readonly Watched[] | undefined {
  if (which === onLoad) return []
  if (!(which instanceof Tuple) || which.size !== 3) return undefined
  const { e0: module, e1: name, e2: arity } = which
  const [anyModule, anyName, anyArity] = [module === wildcard, name === wildcard, arity === wildcard]
  if ((anyModule && !anyName) || (anyName && !anyArity)) return undefined
  if (!(module instanceof Atom) || !(name instanceof Atom) || (!anyArity && typeof arity !== 'number')) return undefined
  return watchedBy(anyModule ? null : module, anyName ? null : name, anyArity ? null : (arity as number))
}

/** What is to be set of a function. */
interface Wanted {
  readonly scope: Scope | undefined
  readonly meta: Pid | undefined
  readonly counts: boolean
}

function readOptions(options: Term): Wanted | undefined {
  if (!isProperList(options)) return undefined
  let scope: Scope | undefined
  let meta: Pid | undefined
  let counts = false
  const given = [...elements(options)]
  for (const option of given) {
    if (option === global) {
      if (given.some((each) => each !== global)) return undefined
      scope = 'global'
    } else if (option === local) scope = 'local'
    else if (option === metaAtom) meta = api.self()
    else if (option instanceof Tuple && option.size === 2 && option.e0 === metaAtom && option.e1 instanceof Pid)
      meta = option.e1
    else if (option === callCount) counts = true
    else return undefined
  }
  if (scope === undefined && meta === undefined && !counts) scope = 'global'
  return { scope, meta, counts }
}

function tracePattern(which: Term, how: Term, ...rest: Term[]): Term {
  const args = [which, how, ...rest]
  const refuse = (cause?: string): never => refused('trace_pattern', args, cause)
  const isOrder = how === restart || how === pause
  let spec: TraceSpec | null = null
  if (how !== false && !isOrder) {
    try {
      spec = new TraceSpec(how === true ? emptyList : how)
    } catch (thrown) {
      if (thrown instanceof BadSpecification) return refuse('match_spec')
      throw thrown
    }
  }
  const wanted = readOptions(rest[0] ?? emptyList)
  if (wanted === undefined) return refuse('badopt')
  if (wanted.counts && typeof how !== 'boolean' && !isOrder) return refuse('call_count')
  // patterns of events take all of them, whatever they say
  if (eventPatterns.includes(which)) return how === true ? 1 : refuse()
  const found = functionsBy(which)
  if (found === undefined) return refuse()
  const known = wanted.scope === 'global' ? found.filter((each) => each.isExported) : found
  for (const each of known) set(each, wanted, spec, how)
  return known.length
}

function set(each: Watched, { scope, meta, counts }: Wanted, spec: TraceSpec | null, how: Term): void {
  if (counts) count(each, how)
  if (how === restart || how === pause) return
  if (scope !== undefined) {
    if (spec !== null) each.call = { scope, spec }
    else if (each.call?.scope === scope) each.call = null
  }
  if (meta !== undefined) each.meta = spec === null ? null : { tracer: meta, spec }
  each.settle()
}

function count(each: Watched, how: Term): void {
  if (how === pause) {
    if (each.count !== null) each.count.isPaused = true
  } else if (how === restart) {
    if (each.count !== null) each.count = { calls: 0, isPaused: false }
  } else each.count = how === false ? null : { calls: each.count?.calls ?? 0, isPaused: false }
}

/** What is asked of a function, by what it is asked for. */
const answers: readonly (readonly [Atom, (each: Watched) => Term])[] = [
  [traced, ({ call }) => (call === null ? false : atom(call.scope))],
  [matchSpec, ({ call }) => call?.spec.spec ?? false],
  [metaAtom, ({ meta }) => meta?.tracer ?? false],
  [metaMatchSpec, ({ meta }) => meta?.spec.spec ?? false],
  [callTime, () => false],
  [callCount, (each) => each.count?.calls ?? false],
]

function info(which: Term, item: Term): Term {
  if (eventPatterns.includes(which))
    return item === matchSpec ? pair(item, true) : refused('trace_info', [which, item], 'badopt')
  if (which === onLoad) return pair(item, false)
  const isFunction = which instanceof Tuple && which.size === 3 && typeof which.e2 === 'number'
  if (which instanceof Tuple && !isFunction) return refused('trace_info', [which, item], 'badopt')
  if (!isFunction) return traceInfo(which, item)
  const [each] = functionsBy(which) ?? []
  if (each === undefined) return pair(item, atoms.undefinedAtom)
  if (item === all) {
    const isTraced = each.call !== null || each.meta !== null || each.count !== null
    return pair(item, isTraced ? list(...answers.map(([name, answer]) => pair(name, answer(each)))) : false)
  }
  const answer = answers.find(([name]) => name === item)
  return pair(item, answer === undefined ? false : answer[1](each))
}

/** What has been traced is in the mailbox of the tracer already. */
function delivered(pid: Term): Term {
  if (!(pid instanceof Pid) && pid !== all) return refused('trace_delivered', [pid])
  const ref = api.makeRef()
  api.send(api.self(), triple(traceDelivered, pid, ref))
  return ref
}

/** What a specification comes to: `{:ok, result, flags, warnings}` or `{:error, errors}`. */
function matchSpecTest(against: Term, spec: Term, kind: Term): Term {
  const args = [against, spec, kind]
  if (kind !== table && kind !== traceKind) return refused('match_spec_test', args, 'badopt')
  if (kind === traceKind && !isProperList(against)) return refused('match_spec_test', args)
  try {
    if (kind === table) return tuple(atoms.ok, compileSpec(spec).run(against) ?? false, emptyList, emptyList)
    if (spec === emptyList) throw new BadSpecification('Match programs are not in a list.')
    const verdict = new TraceSpec(spec).judge(against, () => undefined, true)
    const flag = verdict?.exceptions === true ? exceptionTrace : verdict?.returns === true ? returnTrace : undefined
    return tuple(atoms.ok, verdict?.message ?? false, flag === undefined ? emptyList : list(flag), emptyList)
  } catch (thrown) {
    if (!(thrown instanceof BadSpecification)) throw thrown
    return pair(errorAtom, list(pair(errorAtom, charlist(thrown.text))))
  }
}

export const erlangTrace = nativeModule(atom('erlang'), {
  'match_spec_test/3': matchSpecTest,
  'trace/3': trace,
  'trace_delivered/1': delivered,
  'trace_info/2': info,
  'trace_pattern/2': tracePattern,
  'trace_pattern/3': tracePattern,
})
