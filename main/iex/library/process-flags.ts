/**
 * Flags of a process: what Process.flag and the options of a spawn set, and Process.info tells. Those that say how the BEAM keeps its memory are
 * kept and told, and change nothing here. Source: erlang(3), process_flag/2, spawn_opt/2.
 */
import { readHeapLimit, setMaxHeapSize } from '../../otp/limits.js'
import * as api from '../../otp/process/api.js'
import { running } from '../../otp/process/current.js'
import { type Priority, type Process, processOf } from '../../otp/process/process.js'
import { refused } from '../../otp/process/raised.js'
import { Atom, atom, isInteger, Pid, type Term } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'

const badopt = 'badopt'
const mostSavedCalls = 10_000

interface Kept {
  readonly usual: Term
  /** The value as it is told; undefined for one that is refused. */
  readonly read: (value: Term) => Term | undefined
}

const count = (value: Term): Term | undefined => (isInteger(value) && value >= 0 ? value : undefined)
const truth = (value: Term): Term | undefined => (typeof value === 'boolean' ? value : undefined)

/** The size that a heap of at least `value` words has: 233, 376, 610, 987, ... */
function heapSize(value: Term): Term | undefined {
  if (typeof value !== 'number' || value < 0) return undefined
  let [size, next] = [12, 38]
  while (size < value) [size, next] = [next, size + next + 1]
  return Math.max(size, 233)
}

const kept = new Map<string, Kept>([
  ['error_handler', { usual: atom('error_handler'), read: (value) => (value instanceof Atom ? value : undefined) }],
  ['min_heap_size', { usual: 233, read: heapSize }],
  ['min_bin_vheap_size', { usual: 46422, read: heapSize }],
  ['fullsweep_after', { usual: 65535, read: count }],
  [
    'message_queue_data',
    {
      usual: atom('on_heap'),
      read: (value) => (value === atom('on_heap') || value === atom('off_heap') ? value : undefined),
    },
  ],
  ['sensitive', { usual: false, read: truth }],
  ['async_dist', { usual: false, read: truth }],
  [
    'save_calls',
    { usual: 0, read: (value) => (((count(value) ?? -1) as number) <= mostSavedCalls ? count(value) : undefined) },
  ],
])

/** Options of a spawn that are flags kept. */
const ofSpawn: readonly string[] = [
  'min_heap_size',
  'min_bin_vheap_size',
  'fullsweep_after',
  'message_queue_data',
  'async_dist',
]

const values = new WeakMap<Process, Map<string, Term>>()

/** A flag that is kept: as it was set, else as it is at first. */
export function keptFlag(process: Process, name: string): Term {
  return values.get(process)?.get(name) ?? kept.get(name)?.usual ?? atoms.undefinedAtom
}

/** Keeps a flag; answers what it was, undefined where the value is none that it has. */
function keep(process: Process, name: string, value: Term): Term | undefined {
  const read = kept.get(name)?.read(value)
  if (read === undefined) return undefined
  const before = keptFlag(process, name)
  const own = values.get(process) ?? new Map<string, Term>()
  values.set(process, own.set(name, read))
  return before
}

export function priorityOf(value: Term): Priority | undefined {
  return value instanceof Atom && ['low', 'normal', 'high', 'max'].includes(value.name)
    ? (value.name as Priority)
    : undefined
}

/** Sets a flag of the running process; answers what it was. */
export function processFlag(flag: Term, value: Term): Term {
  const args = [flag, value]
  const refuse = (): never => refused('process_flag', args)
  const process = running()
  if (flag === atoms.trapExit) return typeof value === 'boolean' ? api.trapExit(value) : refuse()
  if (flag === atoms.priority) {
    const priority = priorityOf(value) ?? refuse()
    const before = process.priority
    process.priority = priority
    return atom(before)
  }
  if (flag === atom('max_heap_size'))
    return readHeapLimit(value) === undefined ? refuse() : setMaxHeapSize(process, value)
  if (!(flag instanceof Atom) || !kept.has(flag.name)) return refused('process_flag', args, badopt)
  return keep(process, flag.name, value) ?? refuse()
}

/** Sets a flag of another process: `save_calls` is the only one there is. */
export function flagOf(pid: Term, flag: Term, value: Term): Term {
  const args = [pid, flag, value]
  const process = pid instanceof Pid ? processOf(pid) : null
  if (process === null) return refused('process_flag', args)
  if (flag !== atom('save_calls')) return refused('process_flag', args, badopt)
  return keep(process, 'save_calls', value) ?? refused('process_flag', args)
}

/** What an option of a spawn does to the new process; undefined for one that is no flag, or has a wrong value. */
export function spawnFlag(name: string, value: Term): ((process: Process) => void) | undefined {
  if (name === 'max_heap_size')
    return readHeapLimit(value) === undefined ? undefined : (process) => void setMaxHeapSize(process, value)
  if (!ofSpawn.includes(name) || kept.get(name)?.read(value) === undefined) return undefined
  return (process) => void keep(process, name, value)
}
