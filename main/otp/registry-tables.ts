/**
 * The tables of a registry and the processes that own them: one ETS table with its name that says what it is, and for each partition one of its keys
 * and one of the processes that registered them. Source: Registry.Supervisor and Registry.Partition of Elixir 1.14.
 */
import {
  alias,
  Atom,
  atom,
  type List,
  list,
  listFrom,
  pair,
  type Pid,
  type Term,
  TermMap,
  toArray,
  triple,
  tuple,
  Tuple,
} from './term/term.js'
import { hash } from './term/hash.js'
import * as atoms from './term/well-known.js'
import * as ets from './ets/ets.js'
import { argumentError } from './exceptions/constructors.js'
import { shown } from './exceptions/shown.js'
import { charlist } from './term/charlist.js'
import { placed, inRegistryPartition } from './frames.js'
import { fromTerm } from './gen.js'
import * as GenServer from './gen-server.js'
import { self, trapExit } from './process/api.js'
import type { Proc } from './process/proc.js'
import { functionClause, Raised } from './process/raised.js'
import * as Supervisor from './supervisor.js'

export const supervisorModule = alias('Registry.Supervisor')
export const partitionModule = alias('Registry.Partition')

/** Keys of the rows that say what a registry is. */
const allInfo = -1
const keyInfo = -2

const unique = atom('unique')
const publicAtom = atom('public')
const set = atom('set')
const duplicateBag = atom('duplicate_bag')
const readConcurrency = pair(atom('read_concurrency'), true)
const writeConcurrency = pair(atom('write_concurrency'), true)
const namedTable = atom('named_table')
const startLinkAtom = atom('start_link')
const sync = atom('sync')
const anything = atom('_')
const wholeRow = atom('$_')
const element = atom('element')
const constTag = atom('const')
const isSame = atom('=:=')

/** What a registry is. A table is null where there are several partitions. */
export interface Info {
  readonly isUnique: boolean
  readonly kind: Atom
  readonly partitions: number
  readonly keys: Term
  /** `{owner, table}` of the processes; null where there are several partitions. */
  readonly pids: Term
  readonly listeners: readonly Term[]
}

/** The row of a registry under `key`. Raises for a name that no registry has. */
function infoRow(registry: Term, key: number): Tuple {
  const row = quietly(() => ets.lookupElement(registry, key, 2))
  return row instanceof Tuple ? row : argumentError(`unknown registry: ${shown(registry)}`)
}

export function infoOf(registry: Term): Info {
  const [kind, partitions, keys, pids, listeners] = infoRow(registry, allInfo).items() as [
    Atom,
    number,
    Term,
    Term,
    Term,
  ]
  return { isUnique: kind === unique, kind, partitions, keys, pids, listeners: toArray(listeners) }
}

/** As `infoOf`, for who needs only the table of keys. */
export function keyInfoOf(registry: Term): Pick<Info, 'isUnique' | 'kind' | 'partitions' | 'keys'> {
  const { e0: kind, e1: partitions, e2: keys } = infoRow(registry, keyInfo)
  return { isUnique: kind === unique, kind: kind as Atom, partitions: partitions as number, keys }
}

/** What `read` gives, null where it fails as ETS does when a row or a table is not there. */
export function quietly(read: () => Term): Term {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof Raised && thrown.kind === 'error' && thrown.reason === atoms.badarg) return null
    throw thrown
  }
}

/** The partition that `term` belongs to. */
export function partitionOf(term: Term, partitions: number): number {
  return partitions === 1 ? 0 : Math.abs(hash(term)) % partitions
}

/** The tables of keys: one for each partition. */
export function keyTables(registry: Term, { partitions, keys }: Pick<Info, 'partitions' | 'keys'>): Term[] {
  if (keys !== null) return [keys]
  return Array.from({ length: partitions }, (_, partition) => ets.lookupElement(registry, partition, 2))
}

/** The table of keys in which `term` lies: a key of a unique registry, a pid of another. */
export function keyTable(registry: Term, { partitions, keys }: Pick<Info, 'partitions' | 'keys'>, term: Term): Term {
  return keys ?? ets.lookupElement(registry, partitionOf(term, partitions), 2)
}

/** `{owner, table}` of the processes in the partition of `term`. */
export function pidTable(registry: Term, { partitions, pids }: Info, term: Term): Tuple {
  return (pids ?? ets.lookupElement(registry, partitionOf(term, partitions), 3)) as Tuple
}

/** Deletes the rows that match; a key that would be taken for a pattern is compared instead. `position` counts from 1. */
export function deleteMatching(table: Term, match: Tuple, position: number): void {
  const key = match.at(position - 1)
  if (key instanceof Atom && (key === anything || key.name.startsWith('$'))) {
    const pattern = match.with(position - 1, anything)
    ets.atOnce(ets.selectDelete(table, list(triple(pattern, list(sameElement(position, key)), list(true)))))
  } else {
    ets.atOnce(ets.matchDelete(table, match))
  }
}

/** A guard: element `position` of the row is `value`. */
export function sameElement(position: number, value: Term): Tuple {
  return triple(isSame, triple(element, position, wholeRow), pair(constTag, value))
}

export interface RegistryArgument {
  readonly kind: Atom
  readonly name: Atom
  readonly partitions: number
  readonly listeners: List
  /** What is known of the registry, as put_meta adds to it. */
  readonly meta: readonly Tuple[]
}

/** Starts the supervisor of a registry. Answers as Supervisor.start_link. */
export function startSupervisor({ kind, name, partitions, listeners, meta }: RegistryArgument): Proc<Term> {
  const entries = [
    pair(allInfo, tuple(kind, partitions, null, null, listeners)),
    pair(keyInfo, triple(kind, partitions, null)),
    ...meta,
  ]
  const argument = tuple(kind, name, partitions, listeners, listFrom(entries), false)
  return Supervisor.startModule(supervisorModule, argument, { name })
}

/** init/1 of Registry.Supervisor: makes the table and says what is to be started. */
export function initSupervisor(argument: Term): Proc<Term> {
  const [kind, name, partitions, listeners, entries] = (argument as Tuple).items() as [Atom, Atom, number, Term, Term]
  ets.create(name, list(set, publicAtom, namedTable, readConcurrency))
  ets.insert(name, entries)
  const children = Array.from({ length: partitions }, (_, i) => {
    const [keyName, pidName] = [partitionName(name, 'KeyPartition', i), partitionName(name, 'PIDPartition', i)]
    const given = tuple(kind, name, i, partitions, keyName, pidName, listeners, false)
    return TermMap.from<Atom, Term>([
      [atoms.id, pidName],
      [atoms.start, triple(partitionModule, startLinkAtom, list(pidName, given))],
    ])
  })
  return Supervisor.init(children, { strategy: kind === unique ? 'one_for_all' : 'one_for_one' })
}

/** Module.concat/2: an alias also where the registry has another name. */
function partitionName(registry: Atom, what: string, index: number): Atom {
  return alias(`${registry.name.replace(/^Elixir\./, '')}.${what}${index}`)
}

/** Starts the process of a partition, linked to the caller. */
export function startPartition(name: Term, argument: Term): Proc<Term> {
  return GenServer.startLink(partition, argument, { name })
}

/** Owns the tables of a partition and forgets processes that die, to all of which it is linked. State: the table of processes. */
const partition: GenServer.Callbacks<Term, Term> = {
  module: partitionModule,

  init(argument) {
    const [kind, registry, index, partitions, keyName, pidName, listeners] = (argument as Tuple).items() as [
      Atom,
      Atom,
      number,
      number,
      Atom,
      Atom,
      Term,
    ]
    trapExit(true)
    const type = kind === unique ? set : duplicateBag
    const keys = ets.create(keyName, list(type, publicAtom, readConcurrency, writeConcurrency))
    const pids = ets.create(pidName, list(duplicateBag, publicAtom, readConcurrency, writeConcurrency))
    const owned = pair(self(), pids)
    if (partitions === 1) {
      ets.insert(
        registry,
        list(
          pair(keyInfo, triple(kind, partitions, keys)),
          pair(allInfo, tuple(kind, partitions, keys, owned, listeners)),
        ),
      )
    } else {
      ets.insert(registry, triple(index, keys, owned))
    }
    return GenServer.ok(pids)
  },

  handleCall(request, from, pids) {
    if (request === sync) return GenServer.reply(atoms.ok, pids)
    return functionClause(partitionModule, 'handle_call', [request, fromTerm(from), pids], inPartition(1569))
  },

  handleInfo(message, pids) {
    if (!(message instanceof Tuple) || message.size !== 3 || message.e0 !== atoms.EXIT)
      return functionClause(partitionModule, 'handle_info', [message, pids], inPartition(1573))
    forget(message.e1 as Pid, pids)
    return GenServer.noreply(pids)
  },
}

function inPartition(line: number): Term {
  return list(pair(atom('file'), charlist('lib/registry.ex')), pair(atom('line'), line))
}

function taken(pid: Pid, pids: Term): List {
  try {
    return ets.take(pids, pid)
  } catch (thrown) {
    throw placed(thrown, inRegistryPartition)
  }
}

/** Removes all that `pid` registered. */
function forget(pid: Pid, pids: Term): void {
  for (const row of toArray(taken(pid, pids)) as Tuple[]) {
    const table = row.e2 instanceof Tuple ? row.e2.e0 : row.e2
    quietly(() => {
      deleteMatching(table, pair(row.e1, pair(pid, anything)), 1)
      return true
    })
  }
}
