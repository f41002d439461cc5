/** How large a row is on the BEAM: what ets:info(Table, memory) counts. An estimate of what it takes here, which V8 does not tell. */
import { Bitstring, byteSize } from '../term/bitstring.js'
import { Cons, Float, Fun, Pid, Port, Ref, type Term, TermMap, Tuple } from '../term/term.js'
import type { Table } from './table.js'
import type { TableType } from './store.js'

export const wordBytes = 8
/** Binaries from this size on lie outside, shared. Source: ERL_ONHEAP_BIN_LIMIT. */
const heapBinary = 64
/** Rows that are measured; more are judged by as many of them. */
const measured = 1000

/** Words of the heap that `term` takes: none for atoms, small integers, pids and `[]`. */
export function heapWords(term: Term): number {
  let words = 0
  const waiting: Term[] = [term]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof Tuple) {
      words += next.size + 1
      for (let i = 0; i < next.size; i++) waiting.push(next.at(i))
    } else if (next instanceof Cons) {
      words += 2
      waiting.push(next.tail, next.head)
    } else if (next instanceof TermMap) {
      words += next.size <= 32 ? 4 + 2 * next.size : 2 + 3 * next.size
      next.each((key, value) => waiting.push(key, value))
    } else words += leafWords(next)
  }
  return words
}

function leafWords(term: Term): number {
  if (typeof term === 'string' || term instanceof Bitstring) {
    const bytes = byteSize(term)
    return bytes <= heapBinary ? 2 + Math.ceil(bytes / wordBytes) : 6
  }
  if (typeof term === 'bigint') return 1 + Math.ceil(term.toString(16).length / 16)
  if (term instanceof Float) return 2
  if (term instanceof Ref) return 3
  if (term instanceof Fun) return 5
  return term instanceof Pid || term instanceof Port ? 0 : 0
}

const emptyWords: Record<TableType, number> = { set: 305, bag: 305, duplicate_bag: 305, ordered_set: 139 }

/** What the table takes on the BEAM, in words; estimated from some of its rows where there are many. */
export function tableWords({ store, options }: Table): number {
  const perRow = options.type === 'ordered_set' ? 6 : 5
  let words = 0
  let seen = 0
  store.scanFrom(undefined, measured, (row) => {
    seen++
    words += perRow - 1 + heapWords(row)
    return 1
  })
  return emptyWords[options.type] + (seen === 0 ? 0 : Math.round((words * store.size) / seen))
}
