/**
 * The Processes page: one row a live process, as Process.info/2 tells, read between two turns of the scheduler. Only the rows of the window are
 * made; what a sort needs of the others is one number or text each.
 */
import { type Process, RUNNABLE, RUNNING } from '../otp/process/process.js'
import { GenServerBody } from '../otp/gen-server-body.js'
import { GenStatemBody } from '../otp/gen-statem-body.js'
import type { ProcessPage, ProcessQuery, ProcessRow, ProcessSort, ProcessStatus } from '../../shared/pages/processes.js'
import type { PidText } from '../../shared/things.js'
import { KeptList } from './list.js'
import { mfaText, namedTerm, pidNumber, pidText, registeredName, supervisorTitle } from './names.js'
import type { Keys } from './order.js'
import { Reductions } from './reductions.js'
import type { Room } from './room.js'
import { processMemory } from '../otp/size.js'

export class Processes {
  readonly #reductions: Reductions
  readonly #list: KeptList<Process, ProcessSort>
  #accumulate = false
  /** The rows last shown: what is still told of a process that went meanwhile. */
  #shown = new Map<PidText, ProcessRow>()

  constructor(readonly room: Room) {
    this.#reductions = new Reductions(room.runtime)
    this.#list = new KeptList<Process, ProcessSort>({
      items: () => this.#reductions.take(),
      words: (process) => this.#words(process),
      keys: (processes, sort) => this.#keys(processes, sort),
      tie: (a, b) => a.pid.number - b.pid.number,
      followed: (follow) => {
        const number = pidNumber(follow)
        return ({ pid }) => pid.number === number
      },
    })
  }

  list(query: ProcessQuery): ProcessPage {
    // Totals and differences are two orders of one column.
    const take = query.accumulate === this.#accumulate || query.take === 'values' ? query.take : 'new'
    this.#accumulate = query.accumulate
    const page = this.#list.page(
      { ...query, take },
      (process) => this.#row(process),
      () => this.#reductions.take(),
    )
    this.#shown = new Map(page.rows.map((row) => [row.pid, row]))
    return page
  }

  #row(process: Process): ProcessRow {
    return process.isDead ? this.#gone(process) : this.#living(process)
  }

  #living(process: Process): ProcessRow {
    const { runtime, memberships } = this.room
    return {
      pid: pidText(process.pid),
      name: titleOf(this.room, process),
      registered: process.name !== null,
      reductions: this.#done(process),
      memoryBytes: processMemory(process),
      queue: process.queueLength,
      current: mfaText(process.body.currentFunction(process)),
      initial: mfaText(process.initialCall),
      status: statusOf(process),
      application: memberships.of(process),
      parent: process.parent === null ? null : namedTerm(runtime, process.parent),
      links: linkCount(process),
      monitors: monitorCount(process),
      monitoredBy: monitoredByCount(process),
      priority: process.priority,
      trapsExit: process.trapsExit,
      ageMs: Math.max(0, Math.round(runtime.now - process.spawnedAt)),
      mark: this.#reductions.isNew(process) ? 'new' : null,
    }
  }

  /** The row of a process that died since the order was made: as it was last shown. */
  #gone(process: Process): ProcessRow {
    const row = this.#shown.get(pidText(process.pid))
    if (row !== undefined) return { ...row, status: 'exiting', mark: 'gone' }
    return { ...this.#living(process), reductions: 0, memoryBytes: 0, queue: 0, status: 'exiting', mark: 'gone' }
  }

  #done(process: Process): number {
    return this.#accumulate ? process.reductions : this.#reductions.since(process)
  }

  #words(process: Process): string {
    const application = this.room.memberships.of(process) ?? ''
    const calls = `${mfaText(process.initialCall)} ${mfaText(process.body.currentFunction(process))}`
    return `${pidText(process.pid)} ${titleOf(this.room, process)} ${calls} ${application} ${statusOf(process)}`
  }

  #keys(processes: readonly Process[], sort: ProcessSort): Keys {
    const { room } = this
    switch (sort) {
      case 'pid':
        return numbers(processes, ({ pid }) => pid.number)
      case 'reductions':
        return numbers(processes, (process) => this.#done(process))
      case 'memory':
        return numbers(processes, processMemory)
      case 'queue':
        return numbers(processes, ({ queueLength }) => queueLength)
      case 'links':
        return numbers(processes, linkCount)
      case 'monitors':
        return numbers(processes, monitorCount)
      case 'monitoredBy':
        return numbers(processes, monitoredByCount)
      case 'trapsExit':
        return numbers(processes, ({ trapsExit }) => Number(trapsExit))
      case 'age':
        return numbers(processes, ({ spawnedAt }) => -spawnedAt)
      case 'parent':
        return numbers(processes, ({ parent }) => parent?.number ?? -1)
      case 'name':
        return processes.map((process) => titleOf(room, process))
      case 'current':
        return processes.map((process) => mfaText(process.body.currentFunction(process)))
      case 'initial':
        return processes.map(({ initialCall }) => mfaText(initialCall))
      case 'status':
        return processes.map(statusOf)
      case 'application':
        return processes.map((process) => room.memberships.of(process) ?? '')
      case 'priority':
        return processes.map(({ priority }) => priority)
    }
  }
}

function numbers(processes: readonly Process[], key: (process: Process) => number): Float64Array {
  const keys = new Float64Array(processes.length)
  for (let i = 0; i < processes.length; i++) keys[i] = key(processes[i] as Process)
  return keys
}

/** Registered name; a bucket's name in brackets behind `KV.Bucket`; else the initial call. */
export function titleOf(room: Room, process: Process): string {
  return (
    registeredName(process) ?? room.buckets.titleOf(process) ?? supervisorTitle(process) ?? mfaText(process.initialCall)
  )
}

export function statusOf(process: Process): ProcessStatus {
  if (process.isDead) return 'exiting'
  if (process.suspended > 0 || isSysSuspended(process)) return 'suspended'
  if (process.status === RUNNING) return 'running'
  return process.status === RUNNABLE ? 'runnable' : 'waiting'
}

/** True for a server that takes system messages only. */
export function isSysSuspended(process: Process): boolean {
  const { body } = process
  return (body instanceof GenServerBody || body instanceof GenStatemBody) && body.isSuspended
}

export function linkCount({ links }: Process): number {
  return links === null ? 0 : Array.isArray(links) ? links.length : links.size
}

export function monitorCount(process: Process): number {
  let count = 0
  for (let monitor = process.monitors; monitor !== null; monitor = monitor.heldAfter) count++
  return count
}

export function monitoredByCount(process: Process): number {
  let count = 0
  for (let monitor = process.monitoredBy; monitor !== null; monitor = monitor.after) count++
  return count
}
