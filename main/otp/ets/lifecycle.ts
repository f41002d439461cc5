/** Tables as a whole: new, delete, rename, whereis, all, give_away, setopts, safe_fixtable. */
import { running } from '../process/current.js'
import { processOf } from '../process/process.js'
import { atom, emptyList, isAtom, type List, listFrom, Pid, type Term } from '../term/term.js'
import { deny, readable, writable } from './access.js'
import { parseChanges, parseOptions } from './options.js'
import { refuse } from './raise.js'
import { tablesOf } from './tables.js'

const undefinedAtom = atom('undefined')

/**
 * Makes a table owned by the running process: its name when it is a named table, else its reference.
 *
 * options  as those of ets:new/2: a type, an access, `:named_table`, `{:keypos, n}`, `{:heir, pid, data}`, `{:heir, :none}`, `:compressed`,
 *          `{:read_concurrency, boolean}` and others of that kind, which change nothing here
 * errors   badarg: not an atom, an unknown option, a name that is taken
 */
export function create(name: Term, options: Term = emptyList): Term {
  const parsed = isAtom(name) ? parseOptions(options) : undefined
  if (parsed === undefined || !isAtom(name)) return refuse('new', [name, options])
  const owner = running()
  const table = tablesOf(owner.runtime).create(name, owner, parsed)
  return table === undefined ? refuse('new', [name, options], 'already_exists') : table.id
}

/** Takes the table away, with all in it: `true`. Source: ets:delete/1. */
export function deleteTable(id: Term): true {
  const table = writable(id) ?? deny('delete', [id])
  tablesOf(running().runtime).drop(table)
  return true
}

/** Gives the table another name. Answers what the table is now called by: the name of a named table, else its reference. Source: ets:rename/2. */
export function rename(id: Term, name: Term): Term {
  const table = writable(id) ?? deny('rename', [id, name])
  if (!isAtom(name) || !tablesOf(running().runtime).rename(table, name)) return refuse('rename', [id, name])
  return table.id
}

/** The reference of the table called `name`, or `:undefined`. Source: ets:whereis/1. */
export function whereis(name: Term): Term {
  if (!isAtom(name)) return refuse('whereis', [name])
  return tablesOf(running().runtime).named.get(name)?.ref ?? undefinedAtom
}

/** All tables, by name or reference. Source: ets:all/0. */
export function all(): List {
  return listFrom([...tablesOf(running().runtime).all].map((table) => table.id).reverse())
}

/**
 * Makes `pid` the owner of the table, and sends it `{:"ETS-TRANSFER", table, from, data}`: `true`.
 *
 * errors  badarg: the running process is not the owner, or `pid` is, or is dead
 * Source: ets:give_away/3
 */
export function giveAway(id: Term, pid: Term, data: Term): true {
  const args = [id, pid, data]
  const table = writable(id) ?? deny('give_away', args)
  const process = pid instanceof Pid ? processOf(pid) : null
  if (table.owner !== running()) return refuse('give_away', args, 'not_owner')
  if (process === table.owner) return refuse('give_away', args, 'owner')
  if (process === null) return refuse('give_away', args)
  tablesOf(running().runtime).give(table, process, data)
  return true
}

/**
 * Sets the heir, `{:heir, pid, data}` or `{:heir, :none}`, and the access, `{:protection, access}`: `true`. Takes one of these or a list.
 *
 * errors  badarg: the running process is not the owner, an unknown option, one that comes twice
 * Source: ets:setopts/2
 */
export function setopts(id: Term, options: Term): true {
  const table = writable(id) ?? deny('setopts', [id, options])
  const changes = table.owner === running() ? parseChanges(options) : undefined
  if (changes === undefined) return refuse('setopts', [id, options])
  if (changes.heir !== undefined) table.heir = changes.heir
  if (changes.access !== undefined) {
    table.isPublic = changes.access === 'public'
    table.isPrivate = changes.access === 'private'
  }
  return true
}

/** Holds the table fixed for the running process, or lets it go: `true`. Source: ets:safe_fixtable/2. */
export function safeFixtable(id: Term, fix: Term): true {
  const table = readable(id) ?? deny('safe_fixtable', [id, fix])
  const process = running()
  const tables = tablesOf(process.runtime)
  if (fix === true) tables.fix(table, process)
  else if (fix === false) tables.unfix(table, process, true)
  else return refuse('safe_fixtable', [id, fix])
  return true
}
