/** Table: one ETS table: what it is called, whose it is, who may do what, and its store. */
import type { Process } from '../process/process.js'
import type { Atom, Pid, Ref, Term } from '../term/term.js'
import { BagStore } from './bag.js'
import { HashTable } from './hash-table.js'
import { OrderedStore } from './ordered-set.js'
import { SetStore } from './set.js'
import type { Store, TableType } from './store.js'

export type Access = 'public' | 'protected' | 'private'

/** Who gets the table when its owner dies, and what it is told. */
export interface Heir {
  readonly pid: Pid
  readonly data: Term
}

/** The options of ets:new. */
export interface TableOptions {
  readonly type: TableType
  readonly access: Access
  readonly named: boolean
  /** The element that is the key, from 0. */
  readonly keyIndex: number
  readonly heir: Heir | null
  readonly compressed: boolean
  readonly readConcurrency: boolean
  readonly writeConcurrency: boolean | 'auto'
  readonly decentralizedCounters: boolean
}

/** Tells a reference that is or was of a table from others. */
export class TableId {
  constructor(public table: Table | null) {}
}

export class Table {
  readonly store: Store
  readonly keyIndex: number
  isPublic: boolean
  isPrivate: boolean
  heir: Heir | null
  /** Who holds the table fixed, how often each; null when nobody does. */
  fixed: Map<Process, number> | null = null
  /** When the table was first fixed: monotonic time, ns, and system time, ms. */
  fixedAt = 0
  fixedAtSystem = 0
  /** A long list of rows that is being put in: to be done before anybody else looks. */
  unfinished: { finish: () => void } | null = null
  /** Keys taken out since it was fixed: next goes on from them all the same. Null where nobody asks. */
  removed: HashTable<Term> | null = null
  /** Whether a key was taken out with all others since it was fixed, for each time. */
  cleared: ((key: Term) => boolean)[] = []

  constructor(
    /** nil, true and false are atoms too. */
    public name: Atom | null | boolean,
    readonly ref: Ref,
    public owner: Process,
    readonly options: TableOptions,
  ) {
    this.store = makeStore(options)
    this.keyIndex = options.keyIndex
    this.isPublic = options.access === 'public'
    this.isPrivate = options.access === 'private'
    this.heir = options.heir
  }

  /** Notes that `key` has been taken out, if the table is fixed. */
  remember(key: Term): void {
    if (this.fixed === null || this.options.type === 'ordered_set') return
    this.removed ??= new HashTable<Term>(1, 0)
    if (this.removed.locate(key)) return
    this.removed.open(key)
    this.removed.shard.cells[this.removed.place] = key
  }

  /** True when `key` was taken out since the table is fixed. */
  wasRemoved(key: Term): boolean {
    return (this.removed !== null && this.removed.locate(key)) || this.cleared.some((was) => was(key))
  }

  get named(): boolean {
    return this.options.named
  }

  /** What a process calls it by: its name when it is a named table, its reference else. */
  get id(): Term {
    return this.options.named ? this.name : this.ref
  }
}

function makeStore({ type, keyIndex, writeConcurrency }: TableOptions): Store {
  const isConcurrent = writeConcurrency !== false
  switch (type) {
    case 'set':
      return new SetStore(keyIndex, isConcurrent)
    case 'ordered_set':
      return new OrderedStore(keyIndex)
    case 'bag':
    case 'duplicate_bag':
      return new BagStore(type, keyIndex, isConcurrent)
  }
}
