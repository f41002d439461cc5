/** The options of ets:new. Source: OTP 25, ets:new/2; of an option that comes twice the last counts. */
import { processOf } from '../process/process.js'
import { atom, Cons, emptyList, Pid, type Term, Tuple } from '../term/term.js'
import type { Access, Heir, TableOptions } from './table.js'
import type { TableType } from './store.js'

const types = new Map<Term, TableType>(
  (['set', 'ordered_set', 'bag', 'duplicate_bag'] as const).map((type) => [atom(type), type]),
)
const accesses = new Map<Term, Access>(
  (['public', 'protected', 'private'] as const).map((access) => [atom(access), access]),
)
const namedTable = atom('named_table')
const compressed = atom('compressed')
const keypos = atom('keypos')
const heir = atom('heir')
const none = atom('none')
const protection = atom('protection')
const auto = atom('auto')
const readConcurrency = atom('read_concurrency')
const writeConcurrency = atom('write_concurrency')
const decentralizedCounters = atom('decentralized_counters')

type Draft = { -readonly [K in keyof TableOptions]: TableOptions[K] }

/** What the list `options` says; undefined when it is no list, or one of them is none of ets:new's. */
export function parseOptions(options: Term): TableOptions | undefined {
  const draft: Draft = {
    type: 'set',
    access: 'protected',
    named: false,
    keyIndex: 0,
    heir: null,
    compressed: false,
    readConcurrency: false,
    writeConcurrency: false,
    decentralizedCounters: false,
  }
  let counters: boolean | undefined
  let rest = options
  for (; rest instanceof Cons; rest = rest.tail) {
    const option = rest.head
    if (option instanceof Tuple && option.size === 2 && option.e0 === decentralizedCounters) {
      if (typeof option.e1 !== 'boolean') return undefined
      counters = option.e1
    } else if (!(option instanceof Tuple ? setOption(draft, option) : setFlag(draft, option))) return undefined
  }
  if (rest !== emptyList) return undefined
  // Counters in many places are the default where many write, of an ordered_set or of what decides by itself.
  const many = draft.writeConcurrency === 'auto' || (draft.writeConcurrency && draft.type === 'ordered_set')
  draft.decentralizedCounters =
    draft.writeConcurrency !== false && draft.access === 'public' ? (counters ?? many) : (counters ?? false)
  return draft
}

function setFlag(draft: Draft, option: Term): boolean {
  const type = types.get(option)
  const access = accesses.get(option)
  if (type !== undefined) draft.type = type
  else if (access !== undefined) draft.access = access
  else if (option === namedTable) draft.named = true
  else if (option === compressed) draft.compressed = true
  else return false
  return true
}

/** The heir, or nobody where that one is dead already. */
function heirOf(pid: Pid, data: Term): Heir | null {
  return processOf(pid) === null ? null : { pid, data }
}

function setOption(draft: Draft, option: Tuple): boolean {
  const { size, e0, e1 } = option
  if (size === 3 && e0 === heir && e1 instanceof Pid) draft.heir = heirOf(e1, option.e2)
  else if (size !== 2) return false
  else if (e0 === keypos && typeof e1 === 'number' && e1 > 0) draft.keyIndex = e1 - 1
  else if (e0 === heir && e1 === none) draft.heir = null
  else if (e0 === readConcurrency && typeof e1 === 'boolean') draft.readConcurrency = e1
  else if (e0 === writeConcurrency && typeof e1 === 'boolean') draft.writeConcurrency = e1
  else if (e0 === writeConcurrency && e1 === auto) draft.writeConcurrency = 'auto'
  else return false
  return true
}

/** What ets:setopts/2 changes. */
export interface Changes {
  heir?: Heir | null
  access?: Access
}

/** What `options`, one or a list of them, is to change; undefined when one is none of ets:setopts/2's, or comes twice. */
export function parseChanges(options: Term): Changes | undefined {
  const changes: Changes = {}
  if (options instanceof Tuple) return setChange(changes, options) ? changes : undefined
  let rest: Term = options
  for (; rest instanceof Cons; rest = rest.tail) if (!setChange(changes, rest.head)) return undefined
  return rest === emptyList ? changes : undefined
}

function setChange(changes: Changes, option: Term): boolean {
  if (!(option instanceof Tuple)) return false
  const { size, e0, e1 } = option
  const access = accesses.get(e1)
  if (size === 2 && e0 === protection && access !== undefined && changes.access === undefined) changes.access = access
  else if (e0 !== heir || changes.heir !== undefined) return false
  else if (size === 2 && e1 === none) changes.heir = null
  else if (size === 3 && e1 instanceof Pid) changes.heir = heirOf(e1, option.e2)
  else return false
  return true
}
