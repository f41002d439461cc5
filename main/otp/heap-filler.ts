/**
 * Who filled the heap. It cannot be known for certain: what a running function holds is not seen.
 *
 * It is one with a mailbox beyond all measure, else one whose state, dictionary and tables are seen to be a good part of it, else the one that did most since
 * the last look. A server that waits for messages holds nothing but its state: it is not the last of these, however much it does.
 */
import { tablesOf } from './ets/tables.js'
import { tableWords, wordBytes } from './ets/words.js'
import { processMemory } from './size.js'
import type { Process } from './process/process.js'
import type { Runtime } from './process/runtime.js'
import { Cons } from './term/term.js'

/** Messages that no process has waiting that can still work them off. */
const endlessMailbox = 1_000_000
/** Of what is in use: what is seen of one process is a good part from here on. Estimates are of the BEAM's sizes, which are smaller. */
const goodPart = 0.2
/** Bytes of a cell of a list, as V8 has it. */
const cellBytes = 20
/** The system's own, whose end would be everybody's. */
const system = ['init', 'application_controller', 'kernel_sup', 'Elixir.Logger']

/** True for a process whose end would be everybody's. */
export function isSystem({ name }: Process): boolean {
  return name !== null && system.includes(name.name)
}

/**
 * Who most likely filled the heap; undefined when nobody did anything since the last look.
 *
 * before  reductions of those that lived at the last look
 */
export function fillerOf(
  runtime: Runtime,
  usedBytes: number,
  before: ReadonlyMap<Process, number>,
): Process | undefined {
  const tables = tableBytes(runtime)
  let largest: Process | undefined
  let bytes = usedBytes * goodPart
  let busiest: Process | undefined
  let most = 0
  for (const process of runtime.processes()) {
    if (isSystem(process)) continue
    if (process.queueLength > endlessMailbox) return process
    const seen = seenBytes(process) + (tables.get(process) ?? 0)
    if (seen > bytes) {
      bytes = seen
      largest = process
    }
    const done = process.reductions - (before.get(process) ?? 0)
    if (done <= most || process.body.isIdle) continue
    most = done
    busiest = process
  }
  return largest ?? busiest
}

/** Of a list the whole length counts, which the estimate looks at only the beginning of. */
function seenBytes(process: Process): number {
  const estimate = processMemory(process)
  let cells = 0
  for (let rest = process.body.state(); rest instanceof Cons; rest = rest.tail) cells++
  return Math.max(estimate, cells * cellBytes)
}

function tableBytes(runtime: Runtime): Map<Process, number> {
  const found = new Map<Process, number>()
  for (const table of tablesOf(runtime).all) {
    const { owner } = table
    found.set(owner, (found.get(owner) ?? 0) + tableWords(table) * wordBytes)
  }
  return found
}
