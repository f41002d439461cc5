/**
 * Limits of a process: the heap it may hold, as `Process.flag(:max_heap_size, ..)` sets it, and the messages that may wait for it, which is ours.
 *
 * One that goes beyond is ended with `:killed`, after a report. The heap is what size.ts estimates of state, mailbox and dictionary, looked at after each
 * message and each turn; what a TypeScript generator holds in its variables is not seen. Source: process_flag(max_heap_size, ..) of OTP 25.
 */
import { atom, integer, isInteger, type Term, TermMap } from './term/term.js'
import { inspect } from './term/inspect.js'
import * as atoms from './term/well-known.js'
import { badarg } from './process/api.js'
import type { Process } from './process/process.js'
import type { Runtime } from './process/runtime.js'
import { processSize } from './size.js'

const word = 8
const sizeKey = atom('size')
const killKey = atom('kill')
const errorLoggerKey = atom('error_logger')

/** Makes the limits of `runtime` hold. */
export function installLimits(runtime: Runtime): void {
  runtime.overLimit = (process) => {
    const bytes = processSize(process).total
    if (bytes <= process.maxHeapBytes) return false
    report(process, bytes)
    runtime.signals.end(process, atoms.killed)
    return true
  }
}

/**
 * Sets the most words `process` may hold: a number of words, 0 for no limit, or a map with `size`; answers what it was, as a map.
 *
 * errors  badarg for anything else; `kill: false` is not had here
 */
export function setMaxHeapSize(process: Process, given: Term): TermMap {
  const before = maxHeapSize(process)
  const words = given instanceof TermMap ? (given.get(sizeKey) ?? null) : given
  if (!isInteger(words) || words < 0) return badarg()
  if (given instanceof TermMap && given.get(killKey) === false && words > 0) return badarg()
  process.maxHeapBytes = Number(words) * word
  return before
}

/** `%{error_logger: true, kill: true, size: words}` */
export function maxHeapSize(process: Process): TermMap {
  return TermMap.from<Term, Term>([
    [errorLoggerKey, true],
    [killKey, true],
    [sizeKey, integer(BigInt(process.maxHeapBytes / word))],
  ])
}

function report(process: Process, bytes: number): void {
  const text = [
    `     Process:          ${inspect(process.pid)}`,
    '     Context:          maximum heap size reached',
    `     Max Heap Size:    ${process.maxHeapBytes / word}`,
    `     Total Heap Size:  ${Math.round(bytes / word)}`,
    '     Kill:             true',
    '     Error Logger:     true',
    `     Message Queue Len: ${process.queueLength}`,
  ].join('\n')
  process.runtime.report('error', { kind: 'text', text }, process)
}
