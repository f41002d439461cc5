/**
 * Limits of a process: the heap it may hold, as `Process.flag(:max_heap_size, ..)` sets it, and the messages that may wait for it, 16,777,216, which is ours.
 *
 * One that goes beyond is ended with `:killed`, after a report, unless it was asked otherwise. The heap is what size.ts estimates of state, mailbox and dictionary, looked at after each
 * message and each turn; what a TypeScript generator holds in its variables is not seen. Source: process_flag(max_heap_size, ..) of OTP 25.
 */
import { atom, integer, isInteger, type Term, TermMap } from './term/term.js'
import { inspect } from './term/inspect.js'
import * as atoms from './term/well-known.js'
import { badarg } from './process/api.js'
import { mostMessages } from './process/mailbox.js'
import type { Process } from './process/process.js'
import type { Runtime } from './process/runtime.js'
import { processSize } from './size.js'

const word = 8
/** The least heap that a process of the BEAM has. */
const leastHeapWords = 233
const sizeKey = atom('size')
const killKey = atom('kill')
const errorLoggerKey = atom('error_logger')

/** Makes the limits of `runtime` hold. */
export function installLimits(runtime: Runtime): void {
  runtime.overMailbox = (process) => {
    const text = [
      `     Process:          ${inspect(process.pid)}`,
      `     Context:          more than ${mostMessages} messages wait`,
      '     Kill:             true',
    ].join('\n')
    runtime.report('error', { kind: 'text', text }, process)
    runtime.signals.end(process, atoms.killed)
  }
  runtime.overLimit = (process) => {
    const bytes = processSize(process).total
    if (bytes <= process.maxHeapBytes) return false
    const { kill, errorLogger } = others.get(process) ?? usual
    if (errorLogger && !reported.has(process)) report(process, bytes, kill)
    reported.add(process)
    if (!kill) return false
    runtime.signals.end(process, atoms.killed)
    return true
  }
}

/** What is done with a process that outgrows its heap. */
interface HeapLimit {
  readonly words: number
  /** It is ended. */
  readonly kill: boolean
  /** A report is logged. */
  readonly errorLogger: boolean
}

const usual: HeapLimit = { words: 0, kill: true, errorLogger: true }
/** The limits that do not only kill and report. */
const others = new WeakMap<Process, HeapLimit>()
/** Processes that go on beyond their limit, and have been reported: once for each time it is set. */
const reported = new WeakSet<Process>()

/** The limit that `given` writes: a number of words, 0 for none, or a map with `size`; undefined when it writes none. */
export function readHeapLimit(given: Term): HeapLimit | undefined {
  const isMap = given instanceof TermMap
  const words = isMap ? given.get(sizeKey) : given
  const kill = isMap ? (given.get(killKey) ?? true) : true
  const errorLogger = isMap ? (given.get(errorLoggerKey) ?? true) : true
  if (words === undefined || !isInteger(words) || words < 0 || (words > 0 && words < leastHeapWords)) return undefined
  if (typeof kill !== 'boolean' || typeof errorLogger !== 'boolean') return undefined
  return { words: Number(words), kill, errorLogger }
}

/**
 * Sets the most words `process` may hold, as `readHeapLimit` reads them; answers what it was, as a map.
 *
 * errors  badarg for what writes no limit
 */
export function setMaxHeapSize(process: Process, given: Term): TermMap {
  const before = maxHeapSize(process)
  const limit = readHeapLimit(given) ?? badarg()
  process.maxHeapBytes = limit.words * word
  reported.delete(process)
  if (limit.kill && limit.errorLogger) others.delete(process)
  else others.set(process, limit)
  return before
}

/** `%{error_logger: true, kill: true, size: words}` */
export function maxHeapSize(process: Process): TermMap {
  const { kill, errorLogger } = others.get(process) ?? usual
  return TermMap.from<Term, Term>([
    [errorLoggerKey, errorLogger],
    [killKey, kill],
    [sizeKey, integer(BigInt(process.maxHeapBytes / word))],
  ])
}

function report(process: Process, bytes: number, kill: boolean): void {
  const text = [
    `     Process:          ${inspect(process.pid)}`,
    '     Context:          maximum heap size reached',
    `     Max Heap Size:    ${process.maxHeapBytes / word}`,
    `     Total Heap Size:  ${Math.round(bytes / word)}`,
    `     Kill:             ${kill}`,
    '     Error Logger:     true',
    `     Message Queue Len: ${process.queueLength}`,
  ].join('\n')
  process.runtime.report('error', { kind: 'text', text }, process)
}
