/** Tables: the tables of one runtime, by name and by reference; who owns which, and what becomes of them when the owner dies. */
import { deliver } from '../process/deliver.js'
import type { Operation } from '../process/events.js'
import { type Owned, type Process, processOf } from '../process/process.js'
import type { Runtime } from '../process/runtime.js'
import type { Atom } from '../term/term.js'
import { atom, Ref, type Term, tuple } from '../term/term.js'
import { Table, TableId, type TableOptions } from './table.js'

declare module '../process/runtime.js' {
  interface Runtime {
    /** What `tablesOf` answers. No part: it is asked for at each look-up, and the shape of parts differs with what a runtime has. */
    ets?: Tables
  }
}

const transfer = atom('ETS-TRANSFER')

/** The tables of `runtime`. */
export function tablesOf(runtime: Runtime): Tables {
  return (runtime.ets ??= new Tables(runtime))
}

/** What a process owns: all its tables, and the tables it holds fixed. */
class Holding implements Owned {
  readonly tables = new Set<Table>()
  readonly fixed = new Set<Table>()

  constructor(readonly room: Tables) {}

  ownerDied(owner: Process): void {
    for (const table of this.fixed) this.room.unfix(table, owner)
    for (const table of [...this.tables]) this.room.ownerDied(table)
    this.room.holdings.delete(owner)
  }
}

export class Tables {
  readonly all = new Set<Table>()
  readonly named = new Map<Term, Table>()
  readonly holdings = new Map<Process, Holding>()
  /** The name last asked for, and what it means; undefined when that may have changed. */
  #lastName: Term | undefined
  #lastTable: Table | undefined

  constructor(readonly runtime: Runtime) {}

  /** The table called `name`; undefined when there is none. Who looks up again and again asks for one. */
  byName(name: Term): Table | undefined {
    if (name !== this.#lastName) {
      this.#lastName = name
      this.#lastTable = this.named.get(name)
    }
    return this.#lastTable
  }

  /** Makes a table; undefined when it is to have a name that is taken. */
  create(name: Atom | null | boolean, owner: Process, options: TableOptions): Table | undefined {
    if (options.named && this.named.has(name)) return undefined
    const ref = this.runtime.newRef()
    const table = new Table(name, ref, owner, options)
    ref.record = new TableId(table)
    this.all.add(table)
    if (options.named) this.named.set(name, table)
    this.#lastName = undefined
    this.#holding(owner).tables.add(table)
    this.#hear(table, 'new', null)
    return table
  }

  #hear(table: Table, operation: Operation, what: Term): void {
    const { events } = this.runtime
    if (events !== null) events.emit({ kind: 'ets', pid: table.owner.pid, table: table.id, operation, what })
  }

  /** The table that `id` means; undefined when there is none. */
  get(id: Term): Table | undefined {
    if (id instanceof Ref) return id.record instanceof TableId ? (id.record.table ?? undefined) : undefined
    return this.named.get(id)
  }

  drop(table: Table): void {
    this.#hear(table, 'drop', null)
    this.all.delete(table)
    if (table.named) this.named.delete(table.name)
    this.#lastName = undefined
    ;(table.ref.record as TableId).table = null
    this.holdings.get(table.owner)?.tables.delete(table)
    if (table.fixed !== null) for (const process of table.fixed.keys()) this.holdings.get(process)?.fixed.delete(table)
  }

  rename(table: Table, name: Atom | null | boolean): boolean {
    if (table.named) {
      if (this.named.has(name)) return false
      this.named.delete(table.name)
      this.named.set(name, table)
      this.#lastName = undefined
    }
    table.name = name
    this.#hear(table, 'rename', name)
    return true
  }

  /** Makes `process` the owner of `table`, with a message of it. */
  give(table: Table, process: Process, data: Term): void {
    const from = table.owner
    this.holdings.get(from)?.tables.delete(table)
    table.owner = process
    this.#holding(process).tables.add(table)
    this.#hear(table, 'give_away', process.pid)
    deliver(process, tuple(transfer, table.id, from.pid, data))
  }

  /** The owner of `table` has died: the heir gets it, where there is one alive; else it goes. */
  ownerDied(table: Table): void {
    const { heir } = table
    const process = heir === null ? null : processOf(heir.pid)
    if (heir === null || process === null || process.isDead || process === table.owner) this.drop(table)
    else this.give(table, process, heir.data)
  }

  /** `process` holds `table` fixed, once more. */
  fix(table: Table, process: Process): void {
    table.fixed ??= new Map()
    if (table.fixed.size === 0) {
      table.fixedAt = Math.round(this.runtime.clock.now() * 1e6)
      table.fixedAtSystem = this.runtime.clock.systemTime()
      table.store.fix?.(true)
    }
    table.fixed.set(process, (table.fixed.get(process) ?? 0) + 1)
    this.#holding(process).fixed.add(table)
  }

  /** `process` lets go of `table` once, or wholly when `once` is not said. */
  unfix(table: Table, process: Process, once = false): void {
    const count = table.fixed?.get(process) ?? 0
    if (count === 0) return
    if (once && count > 1) {
      table.fixed?.set(process, count - 1)
      return
    }
    table.fixed?.delete(process)
    this.holdings.get(process)?.fixed.delete(table)
    if (table.fixed?.size === 0) {
      table.fixed = null
      table.store.fix?.(false)
      table.removed = null
      table.cleared = []
    }
  }

  #holding(process: Process): Holding {
    let holding = this.holdings.get(process)
    if (holding === undefined) {
      holding = new Holding(this)
      this.holdings.set(process, holding)
      process.owned ??= new Set()
      process.owned.add(holding)
    }
    return holding
  }
}
