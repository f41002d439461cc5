/**
 * Registry: processes by key, in tables that anyone may read without a message. Keys are unique, or many processes have one; what a process registered
 * goes when it dies.
 *
 * As `{:via, Registry, {registry, key}}` it gives names to servers. Source: Registry of Elixir 1.14.
 */
import {
  alias,
  Atom,
  atom,
  elements,
  emptyList,
  Fun,
  isAtom,
  isList,
  isProperList,
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
import { same } from './term/compare.js'
import * as atoms from './term/well-known.js'
import { apply } from './code.js'
import * as Task from './task.js'
import * as ets from './ets/ets.js'
import { argumentError } from './exceptions/constructors.js'
import { shown } from './exceptions/shown.js'
import { badarg, isAlive, link, self, send as sendTo, unlink } from './process/api.js'
import { running } from './process/current.js'
import { error, locationOf } from './process/raised.js'
import { isProc, type Proc, settle } from './process/proc.js'
import {
  deleteMatching,
  infoOf,
  keyInfoOf,
  keyTable,
  keyTables,
  pidTable,
  quietly,
  sameElement,
  startSupervisor,
} from './registry-tables.js'

export const registryModule = alias('Registry')
const parallel = atom('parallel')

const unique = atom('unique')
const duplicate = atom('duplicate')
const alreadyRegistered = atom('already_registered')
const registerTag = atom('register')
const unregisterTag = atom('unregister')
const yes = atom('yes')
const no = atom('no')
const anything = atom('_')
const caseClause = atom('case_clause')
const wholeRow = atom('$_')
const elementTag = atom('element')

export interface StartOptions {
  readonly keys: 'unique' | 'duplicate'
  readonly name: Atom
  /** 1 */
  readonly partitions?: number
  /** Names of processes that are told of what is registered and unregistered. */
  readonly listeners?: readonly Atom[]
  readonly meta?: readonly (readonly [Atom, Term])[]
}

/** Starts a registry, linked to the caller. Answers as Supervisor.start_link. */
export function startLink({ keys, name, partitions, listeners, meta }: StartOptions): Proc<Term> {
  return startSupervisor({
    kind: atom(keys),
    name,
    partitions: partitions ?? 1,
    listeners: list(...(listeners ?? [])),
    meta: (meta ?? []).map(([key, value]) => pair(key, value)),
  })
}

/** As `startLink`, with options as a keyword list; raises for one that is wrong. */
export function startLinkWith(options: Term): Proc<Term> {
  const option = (key: string, otherwise: Term): Term => {
    for (const item of elements(options)) {
      if (item instanceof Tuple && item.size === 2 && item.e0 === atom(key)) return item.e1
    }
    return otherwise
  }
  const keys = option('keys', null)
  if (keys !== unique && keys !== duplicate) {
    argumentError(`expected :keys to be given and be one of :unique or :duplicate, got: ${shown(keys)}`)
  }
  const name = option('name', missing)
  if (name === missing) argumentError('expected :name option to be present')
  // true, false and nil are no names here
  if (!(name instanceof Atom)) argumentError(`expected :name to be an atom, got: ${shown(name)}`)
  const meta = option('meta', emptyList)
  if (!isKeyword(meta)) argumentError(`expected :meta to be a keyword list, got: ${shown(meta)}`)
  const partitions = option('partitions', 1)
  if (typeof partitions !== 'number' || partitions < 1) {
    return argumentError(`expected :partitions to be a positive integer, got: ${shown(partitions)}`)
  }
  const listeners = option('listeners', emptyList)
  if (!isList(listeners) || !toArray(listeners).every(isAtom)) {
    return argumentError(`expected :listeners to be a list of named processes, got: ${shown(listeners)}`)
  }
  const given = { kind: keys, name, partitions, listeners }
  return startSupervisor({ ...given, meta: toArray(meta) as Tuple[] })
}

const missing = 0

function isKeyword(term: Term): boolean {
  return isList(term) && toArray(term).every((item) => item instanceof Tuple && item.size === 2 && isAtom(item.e0))
}

/**
 * Registers the caller under `key`: `{:ok, owner}`, where owner is the process that looks after it, or
 * `{:error, {:already_registered, pid}}` when keys are unique and another has it.
 */
export function register(registry: Term, key: Term, value: Term): Tuple {
  const info = infoOf(registry)
  const pid = self()
  const keys = keyTable(registry, info, info.isUnique ? key : pid)
  const { e0: owner, e1: pids } = pidTable(registry, info, pid)
  link(owner as Pid)
  const row = tuple(pid, key, keys, running().runtime.newRef().number)
  ets.insert(pids, row)
  const other = info.isUnique ? insertUnique(keys, key, pid, value) : insertAny(keys, key, pid, value)
  if (other === null) {
    for (const listener of info.listeners) sendTo(listener, tuple(registerTag, registry, key, pid, value))
    return pair(atoms.ok, owner)
  }
  ets.deleteObject(pids, row)
  if (other !== pid) unlinkIfUnregistered(owner as Pid, pids, pid)
  return pair(atoms.error, pair(alreadyRegistered, other))
}

function insertAny(keys: Term, key: Term, pid: Pid, value: Term): null {
  ets.insert(keys, pair(key, pair(pid, value)))
  return null
}

/** Who has the key already, if that one lives; null when it is the caller's now. */
function insertUnique(keys: Term, key: Term, pid: Pid, value: Term): Pid | null {
  for (;;) {
    if (ets.insertNew(keys, pair(key, pair(pid, value)))) return null
    const [row] = toArray(ets.lookup(keys, key)) as Tuple[]
    if (row === undefined) continue
    const holder = (row.e1 as Tuple).e0 as Pid
    if (isAlive(holder)) return holder
    ets.deleteObject(keys, row)
  }
}

function unlinkIfUnregistered(owner: Pid, pids: Term, pid: Pid): void {
  if (!ets.member(pids, pid)) unlink(owner)
}

/** Takes back all that the caller registered under `key`. `:ok` */
export function unregister(registry: Term, key: Term): Atom {
  const info = infoOf(registry)
  const pid = self()
  const keys = keyTable(registry, info, info.isUnique ? key : pid)
  const { e0: owner, e1: pids } = pidTable(registry, info, pid)
  deleteMatching(keys, pair(key, pair(pid, anything)), 1)
  deleteMatching(pids, tuple(pid, key, keys, anything), 2)
  unlinkIfUnregistered(owner as Pid, pids, pid)
  for (const listener of info.listeners) sendTo(listener, tuple(unregisterTag, registry, key, pid))
  return atoms.ok
}

/** Takes back what the caller registered under `key` with a value that matches. `:ok` */
export function unregisterMatch(registry: Term, key: Term, pattern: Term, guards: Term = emptyList): Atom {
  const info = infoOf(registry)
  const pid = self()
  const keys = keyTable(registry, info, info.isUnique ? key : pid)
  const { e0: owner, e1: pids } = pidTable(registry, info, pid)
  const ofKey = sameElement(1, key)
  const mine = list(triple(pair(anything, pair(pid, anything)), list(ofKey), list(true)))
  const total = ets.atOnce(ets.selectCount(keys, mine))
  const matching = triple(pair(anything, pair(pid, pattern)), list(ofKey, ...toArray(guards)), list(true))
  const deleted = ets.atOnce(ets.selectDelete(keys, list(matching)))
  const left = total - deleted
  // None of none is all of them: that is told as well.
  if (deleted === 0 && left > 0) return atoms.ok
  deleteMatching(pids, tuple(pid, key, keys, anything), 2)
  if (left > 0) {
    const { number } = running().runtime.newRef()
    ets.insert(pids, listFrom(Array.from({ length: left }, () => tuple(pid, key, keys, number))))
    return atoms.ok
  }
  unlinkIfUnregistered(owner as Pid, pids, pid)
  for (const listener of info.listeners) sendTo(listener, tuple(unregisterTag, registry, key, pid))
  return atoms.ok
}

/** The second elements of the rows of `key`; none when the table is gone. */
function secondsOf(keys: Term, key: Term): readonly Tuple[] {
  const rows = quietly(() => ets.lookup(keys, key))
  return toArray(rows).map((row) => (row as Tuple).e1 as Tuple)
}

/** `[{pid, value}]` of `key`. */
export function lookup(registry: Term, key: Term): Term {
  const info = keyInfoOf(registry)
  if (info.isUnique) return listFrom(secondsOf(keyTable(registry, info, key), key))
  return listFrom(keyTables(registry, info).flatMap((keys) => secondsOf(keys, key)))
}

/**
 * Calls `job` with `[{pid, value}]` of `key`, once for each partition that has any: a function, or `{module, function, arguments}` with the list
 * put first; at the same time in tasks with the option `parallel`. `:ok`
 */
export function* dispatch(registry: Term, key: Term, job: Fun | Tuple, options: Term = emptyList): Proc<Atom> {
  const info = keyInfoOf(registry)
  const tables = info.isUnique ? [keyTable(registry, info, key)] : keyTables(registry, info)
  const found = tables.map((keys) => secondsOf(keys, key)).filter((entries) => entries.length > 0)
  if (!isParallel(options) || tables.length === 1) {
    for (const entries of found.reverse()) yield* dispatched(job, entries)
    return atoms.ok
  }
  const tasks = found.map((entries) => Task.async(inParallel(() => dispatched(job, entries))))
  for (const task of tasks) yield* Task.await(task, Infinity)
  return atoms.ok
}

/** What a task of `dispatch` does, as the function that it shows as. */
function inParallel(run: () => Proc<void>): Fun {
  return new Fun(0, registryModule, atom('dispatch_parallel'), run, false, 4, 97767137, 4)
}

/** Whether each partition is to have a task of its own. */
function isParallel(options: Term): boolean {
  if (!isList(options)) return false
  const [first] = [...elements(options)].filter((each) => each instanceof Tuple && each.e0 === parallel)
  return first instanceof Tuple && first.e1 !== false && first.e1 !== null
}

function* dispatched(job: Fun | Tuple, entries: readonly Term[]): Proc<void> {
  if (job instanceof Tuple) {
    yield* apply(job.e0 as Atom, job.e1 as Atom, [listFrom(entries), ...toArray(job.e2)])
  } else {
    const result = job.apply(listFrom(entries))
    if (isProc(result)) yield* result
  }
}

/** The keys that `pid` registered, each as often as it did. */
export function keys(registry: Term, pid: Pid): Term {
  const info = infoOf(registry)
  const { e1: pids } = pidTable(registry, info, pid)
  const all = toArray(quietly(() => ets.lookup(pids, pid))).map((row) => (row as Tuple).e1)
  const inOrder = all.reverse()
  return listFrom(
    info.isUnique ? inOrder.filter((key, i) => inOrder.findIndex((other) => same(other, key)) === i) : inOrder,
  )
}

/** The values that `pid` registered under `key`. */
export function values(registry: Term, key: Term, pid: Pid): Term {
  const info = keyInfoOf(registry)
  const table = keyTable(registry, info, info.isUnique ? key : pid)
  return listFrom(
    secondsOf(table, key)
      .filter((entry) => entry.e0 === pid)
      .map((entry) => entry.e1),
  )
}

/** `{new, old}` after `change` has made the new value of the old one; `:error` when the caller has not registered `key`. */
export function* updateValue(registry: Term, key: Term, change: Fun): Proc<Term> {
  const info = keyInfoOf(registry)
  if (!info.isUnique) return argumentError(`Registry.update_value/3 is not supported for ${info.kind.name} registries`)
  const table = keyTable(registry, info, key)
  const [entry] = secondsOf(table, key)
  if (entry === undefined || entry.e0 !== self()) return atoms.error
  const result = change.apply(entry.e1)
  const value = (isProc(result) ? yield* result : result) as Term
  ets.insert(table, pair(key, pair(self(), value)))
  return pair(value, entry.e1)
}

/** How many are registered. */
export function count(registry: Term): number {
  return keyTables(registry, keyInfoOf(registry)).reduce<number>(
    (total, keys) => total + Number(quietly(() => ets.infoItem(keys, atom('size'))) ?? 0),
    0,
  )
}

/** Rows of `key` whose values match. It says which key, so the rows are looked up, not searched for. */
function keySpec(key: Term, pattern: Term, guards: Term, result: Term): Term {
  return list(
    triple(pair(anything, pair(anything, pattern)), list(sameElement(1, key), ...toArray(guards)), list(result)),
  )
}

/** `[{pid, value}]` of `key` whose values match `pattern` and `guards`, as in a match specification. */
export function match(registry: Term, key: Term, pattern: Term, guards: Term = emptyList): Term {
  const spec = keySpec(key, pattern, guards, triple(elementTag, 2, wholeRow))
  return listFrom(tablesOfKey(registry, key).flatMap((keys) => toArray(ets.atOnce(ets.select(keys, spec)))))
}

/** How many `match` would answer. */
export function countMatch(registry: Term, key: Term, pattern: Term, guards: Term = emptyList): number {
  const spec = keySpec(key, pattern, guards, true)
  return tablesOfKey(registry, key).reduce<number>((total, keys) => total + ets.atOnce(ets.selectCount(keys, spec)), 0)
}

function tablesOfKey(registry: Term, key: Term): Term[] {
  const info = keyInfoOf(registry)
  return info.isUnique ? [keyTable(registry, info, key)] : keyTables(registry, info)
}

/** What a match specification over `{key, pid, value}` gives of all that is registered. */
export function* select(registry: Term, spec: Term): Proc<Term> {
  const rows = rowSpec(registry, spec, 'select')
  let found: List = emptyList
  // A registry of one partition has the list as it is found.
  for (const keys of keyTables(registry, keyInfoOf(registry)).reverse()) {
    const values = yield* settle(ets.select(keys, rows))
    found = found === emptyList ? values : listFrom(toArray(values), found)
  }
  return found
}

/** How many a match specification over `{key, pid, value}` matches. */
export function* countSelect(registry: Term, spec: Term): Proc<number> {
  const rows = rowSpec(registry, spec, 'count_select')
  let total = 0
  for (const keys of keyTables(registry, keyInfoOf(registry))) total += yield* settle(ets.selectCount(keys, rows))
  return total
}

/** `spec` over rows `{key, {pid, value}}`. */
function rowSpec(registry: Term, spec: Term, name: 'select' | 'count_select'): Term {
  if (!isAtom(registry) || !isProperList(spec))
    return error(
      atom('function_clause'),
      list(tuple(registryModule, atom(name), list(registry, spec), locationOf(registryModule, atom(name), 2))),
    )
  const parts = toArray(spec).map((part) => {
    const head = part instanceof Tuple && part.size === 3 ? part.e0 : null
    if (!(part instanceof Tuple) || !(head instanceof Tuple) || head.size !== 3) {
      return argumentError(`invalid match specification in Registry.${name}/2: ${shown(spec)}`)
    }
    return triple(pair(head.e0, pair(head.e1, head.e2)), part.e1, part.e2)
  })
  return listFrom(parts)
}

/** `{:ok, value}` of what is known of the registry under `key`, or `:error`. */
export function meta(registry: Term, key: Term): Term {
  const rows = quietly(() => ets.lookup(registry, key))
  if (rows === null)
    return argumentError(
      `unknown registry: ${shown(registry)}. Either the registry name is invalid or the registry is not running, ` +
        "possibly because its application isn't started",
    )
  const [row] = toArray(rows) as Tuple[]
  return row === undefined ? atoms.error : pair(atoms.ok, row.e1)
}

/** Notes `value` under `key`. `:ok` */
export function putMeta(registry: Term, key: Term, value: Term): Atom {
  infoOf(registry)
  ets.insert(registry, pair(key, value))
  return atoms.ok
}

/** Forgets what is noted under `key`. `:ok` */
export function deleteMeta(registry: Term, key: Term): Atom {
  infoOf(registry)
  ets.deleteKey(registry, key)
  return atoms.ok
}

// What `:via` asks; names are `{registry, key}` or `{registry, key, value}`.

/** The pid that has the name, or `:undefined`. */
export function whereisName(name: Term): Term {
  const { e0: registry, e1: key } = name as Tuple
  const info = keyInfoOf(registry)
  if (!info.isUnique) return argumentError(`:via is not supported for ${info.kind.name} registries`)
  const [entry] = secondsOf(keyTable(registry, info, key), key)
  return entry !== undefined && isAlive(entry.e0 as Pid) ? entry.e0 : atoms.undefinedAtom
}

/** `:yes`, or `:no` when another has the name. `pid` is the caller. */
export function registerName(name: Term, _pid: Term): Atom {
  const { e0: registry, e1: key, e2: value, size } = name as Tuple
  return register(registry, key, size === 3 ? value : null).e0 === atoms.ok ? yes : no
}

export function unregisterName(name: Term): Atom {
  return unregister((name as Tuple).e0, (name as Tuple).e1)
}

/** Sends `message` to who has the name. errors  badarg when nobody has, CaseClauseError when several have */
export function send(name: Term, message: Term): Term {
  const entries = toArray(lookup((name as Tuple).e0, (name as Tuple).e1)) as Tuple[]
  const [entry] = entries
  if (entries.length > 1) return error(pair(caseClause, listFrom(entries)))
  return entry === undefined ? badarg() : sendTo(entry.e0, message)
}

/** The specification of a registry as a child. */
export function childSpec(options: Term): TermMap {
  let id: Term = registryModule
  for (const item of elements(options)) if (item instanceof Tuple && item.e0 === atoms.name) id = item.e1
  return TermMap.from<Atom, Term>([
    [atoms.id, id],
    [atoms.start, triple(registryModule, atom('start_link'), list(options))],
    [atoms.type, atoms.supervisor],
  ])
}
