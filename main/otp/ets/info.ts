/** ets:info: what is known of a table, for whoever asks: no rights are needed. */
import { atom, emptyList, isAtom, type List, listFrom, pair, Ref, type Term, triple } from '../term/term.js'
import { known } from './access.js'
import { refuse } from './raise.js'
import { type Table, TableId } from './table.js'
import { tableWords } from './words.js'

const undefinedAtom = atom('undefined')
const none = atom('none')
const node = atom('nonode@nohost')

/** `:public`, `:protected` or `:private`. */
function protection(table: Table): Term {
  return atom(table.isPublic ? 'public' : table.isPrivate ? 'private' : 'protected')
}

/** Milliseconds of system time as `{megaseconds, seconds, microseconds}`. */
function timestamp(ms: number): Term {
  const seconds = Math.floor(ms / 1000)
  return triple(Math.floor(seconds / 1e6), seconds % 1e6, Math.round((ms - seconds * 1000) * 1000))
}

/** Who holds the table fixed: `[{pid, count}]`. */
function holders(table: Table): List {
  return listFrom([...(table.fixed ?? [])].map(([process, count]) => pair(process.pid, count)))
}

type Item = (table: Table) => Term

/** What info/1 answers, in its order. */
const listed: readonly (readonly [string, Item])[] = [
  ['id', (table) => table.ref],
  ['decentralized_counters', (table) => table.options.decentralizedCounters],
  ['read_concurrency', (table) => table.options.readConcurrency],
  [
    'write_concurrency',
    ({ options }) => (options.writeConcurrency === 'auto' ? atom('auto') : options.writeConcurrency),
  ],
  ['compressed', (table) => table.options.compressed],
  ['memory', tableWords],
  ['owner', (table) => table.owner.pid],
  ['heir', (table) => table.heir?.pid ?? none],
  ['name', (table) => table.name],
  ['size', (table) => table.store.size],
  ['node', () => node],
  ['named_table', (table) => table.named],
  ['type', (table) => atom(table.options.type)],
  ['keypos', (table) => table.keyIndex + 1],
  ['protection', protection],
]

const items = new Map<Term, Item>([
  ...listed.map(([name, item]): [Term, Item] => [atom(name), item]),
  [atom('fixed'), (table) => table.fixed !== null],
  [
    atom('safe_fixed'),
    (table) => (table.fixed === null ? false : pair(timestamp(table.fixedAtSystem), holders(table))),
  ],
  [atom('safe_fixed_monotonic_time'), (table) => (table.fixed === null ? false : pair(table.fixedAt, holders(table)))],
  [atom('binary'), () => emptyList],
])

function tableOf(name: string, id: Term, args: readonly Term[]): Table | undefined {
  const isId = isAtom(id) || (id instanceof Ref && id.record instanceof TableId)
  return isId ? known(id) : refuse(name, args, 'type')
}

/** A keyword list of all that is known, or `:undefined` where there is no such table. Source: ets:info/1. */
export function info(id: Term): Term {
  const table = tableOf('info', id, [id])
  if (table === undefined) return undefinedAtom
  return listFrom(listed.map(([name, item]) => pair(atom(name), item(table))))
}

/** One item, or `:undefined` where there is no such table. memory is in words of 8 bytes, an estimate. Source: ets:info/2. */
export function infoItem(id: Term, item: Term): Term {
  const table = tableOf('info', id, [id, item])
  if (table === undefined) return undefinedAtom
  const read = items.get(item) ?? refuse('info', [id, item])
  return read(table)
}
