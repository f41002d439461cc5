/** What is told of a process: Process.info/1,2 and `:erlang.process_info/1,2`. Sizes are in words, as the BEAM has them, by estimate. */
import { running } from '../../otp/process/current.js'
import { linksOf } from '../../otp/process/links.js'
import type { Monitor } from '../../otp/process/monitor.js'
import { messageTerm } from '../../otp/process/call.js'
import { nodeName } from '../../otp/process/api.js'
import { type Mfa, type Process, processOf, RUNNABLE, RUNNING } from '../../otp/process/process.js'
import { refused } from '../../otp/process/raised.js'
import { processSize } from '../../otp/size.js'
import {
  atom,
  type Atom,
  emptyList,
  isProperList,
  listFrom,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
  tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { dictionaryOf, isOfProcLib, mfaTerm } from '../../otp/dictionary.js'
import { stackOf } from '../../otp/stack.js'
import { maxHeapSize } from '../../otp/limits.js'
import { placeTerm } from '../machine/places.js'
import { leaderOf } from './leader.js'
import { keptFlag } from './process-flags.js'

const processInfo = 'process_info'
const wordBytes = 8
const leastHeap = 233

/** What a process is in that asks for itself: the function that asks, and those that have called it, as far as they are known. */
export type Asking = readonly [Mfa, ...Mfa[]]

/** Items that tell where the process is. */
const places: ReadonlySet<Term> = new Set(
  ['current_function', 'current_location', 'current_stacktrace'].map((name) => atom(name)),
)

/** Whether the process now running asks where it is itself. */
export function asksWhereItIs(pid: Term, item: Term): boolean {
  if (!(pid instanceof Pid) || processOf(pid) !== running()) return false
  return isProperList(item) ? toArray(item).some((each) => places.has(each)) : places.has(item)
}

const keyword = (entries: readonly (readonly [string, Term])[]): Term =>
  listFrom(entries.map(([name, value]) => pair(atom(name), value)))

function currentFunction(process: Process, [asked]: Asking): Term {
  return mfaTerm(process === running() ? asked : process.body.currentFunction(process))
}

/** Each function that it is in as `{module, name, arity, location}`. */
function framesOf(process: Process, asked: Asking): Term[] {
  const stack = stackOf(process, process === running() ? asked : undefined)
  return stack.map(({ module, name, arity, file, line = 0 }) =>
    tuple(module, name, arity, file === undefined ? emptyList : placeTerm(file, line)),
  )
}

function status(process: Process): Atom {
  if (process.suspended > 0) return atom('suspended')
  if (process === running() || process.status === RUNNING) return atom('running')
  return atom(process.status === RUNNABLE ? 'runnable' : 'waiting')
}

function monitorsOf(process: Process): Term {
  const found: Term[] = []
  for (let each: Monitor | null = process.monitors; each !== null; each = each.heldAfter)
    found.unshift(pair(atoms.process, each.name === null ? each.watched.pid : pair(each.name, nodeName)))
  return listFrom(found)
}

function watchersOf(process: Process): Term {
  const found: Term[] = []
  for (let each: Monitor | null = process.monitoredBy; each !== null; each = each.after) found.unshift(each.holder.pid)
  return listFrom(found)
}

/** Processes, then the ports that it owns. */
function linksTerm(process: Process): Term {
  const ports = process.runtime.parts.ports?.of(process.pid) ?? []
  return listFrom([...linksOf(process).map((other) => other.pid), ...ports.map(({ port }) => port)])
}

function messages(process: Process): Term {
  return listFrom(Array.from({ length: process.queueLength }, (_, i) => messageTerm(process.messageAt(i))))
}

function heapWords(process: Process): number {
  return Math.max(leastHeap, Math.ceil(processSize(process).total / wordBytes))
}

const collection = (process: Process): Term =>
  keyword([
    ['max_heap_size', maxHeapSize(process)],
    ['min_bin_vheap_size', keptFlag(process, 'min_bin_vheap_size')],
    ['min_heap_size', keptFlag(process, 'min_heap_size')],
    ['fullsweep_after', keptFlag(process, 'fullsweep_after')],
    ['minor_gcs', 0],
  ])

type Item = (process: Process, asked: Asking) => Term

/** By item, in the order of those that are told without being asked for. */
const usual: Readonly<Record<string, Item>> = {
  current_function: currentFunction,
  initial_call: (process) =>
    isOfProcLib(process) ? triple(atom('proc_lib'), atom('init_p'), 5) : mfaTerm(process.initialCall),
  status,
  message_queue_len: (process) => process.queueLength,
  links: linksTerm,
  dictionary: dictionaryOf,
  trap_exit: (process) => process.trapsExit,
  error_handler: (process) => keptFlag(process, 'error_handler'),
  priority: (process) => atom(process.priority),
  group_leader: leaderOf,
  total_heap_size: heapWords,
  heap_size: heapWords,
  stack_size: () => 1,
  reductions: (process) => process.reductions,
  garbage_collection: collection,
  suspending: () => emptyList,
}

const asked: Readonly<Record<string, Item>> = {
  ...usual,
  backtrace: () => '',
  binary: () => emptyList,
  catchlevel: () => 0,
  current_location: (process, asking) => framesOf(process, asking)[0] as Term,
  current_stacktrace: (process, asking) => listFrom(framesOf(process, asking)),
  fullsweep_after: (process) => keptFlag(process, 'fullsweep_after'),
  last_calls: () => false,
  max_heap_size: maxHeapSize,
  memory: (process) => Math.ceil(processSize(process).total),
  message_queue_data: (process) => keptFlag(process, 'message_queue_data'),
  messages,
  min_bin_vheap_size: (process) => keptFlag(process, 'min_bin_vheap_size'),
  min_heap_size: (process) => keptFlag(process, 'min_heap_size'),
  monitored_by: watchersOf,
  monitors: monitorsOf,
  parent: (process) => process.parent ?? atoms.undefinedAtom,
  registered_name: (process) => process.name ?? emptyList,
  sequential_trace_token: () => emptyList,
  trace: () => 0,
}

/** What is known of `pid` unasked: a keyword list; `:undefined` when it is dead. `by` is the function that asks. */
export function infoOf(pid: Term, by: Mfa): Term {
  if (!(pid instanceof Pid)) return refused(processInfo, [pid])
  const process = processOf(pid)
  if (process === null) return atoms.undefinedAtom
  const registered = process.name
  const named: [string, Term][] = registered === null ? [] : [['registered_name', registered]]
  return keyword([
    ...named,
    ...Object.entries(usual).map(([name, item]): [string, Term] => [name, item(process, [by])]),
  ])
}

/** `{item, value}`, or a list of such for a list of items; `:undefined` when `pid` is dead. */
export function itemOf(pid: Term, item: Term, by: Asking): Term {
  if (!(pid instanceof Pid)) return refused(processInfo, [pid, item])
  const names = isProperList(item) ? toArray(item) : [item]
  const items = names.map((name) => asked[(name as Partial<Atom> | null)?.name ?? ''])
  if (items.includes(undefined)) return refused(processInfo, [pid, item])
  const process = processOf(pid)
  if (process === null) return atoms.undefinedAtom
  const found = items.map((each, i) => pair(names[i] as Term, (each as Item)(process, by)))
  if (isProperList(item)) return listFrom(found)
  const isUnnamed = item === atom('registered_name') && process.name === null
  return isUnnamed ? emptyList : (found[0] as Term)
}
