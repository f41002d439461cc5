/** From a table identifier to the table, if the running process may do what it is about to. */
import { running } from '../process/current.js'
import { isAtom, Ref, type Term } from '../term/term.js'
import { type Caller, refuse } from './raise.js'
import { type Table, TableId } from './table.js'
import { tablesOf } from './tables.js'

/** The table that `id` means for the running process, whoever may use it; undefined when there is none. */
export function known(id: Term): Table | undefined {
  const table = id instanceof Ref ? tableOf(id) : tablesOf(running().runtime).byName(id)
  if (table !== undefined && table.unfinished !== null) table.unfinished.finish()
  return table
}

function tableOf(ref: Ref): Table | undefined {
  return ref.record instanceof TableId ? (ref.record.table ?? undefined) : undefined
}

/** The table, if the running process may read it; else undefined, and `deny` is to be called. */
export function readable(id: Term): Table | undefined {
  const table = known(id)
  return table === undefined || (table.isPrivate && table.owner !== running()) ? undefined : table
}

/** The table, if the running process may write to it; else undefined, and `deny` is to be called. */
export function writable(id: Term): Table | undefined {
  const table = known(id)
  return table === undefined || (!table.isPublic && table.owner !== running()) ? undefined : table
}

/** Raises what `ets:name(args)` does where the table, `id` or the first of `args`, is not to be had. */
export function deny(
  name: string,
  args: readonly Term[],
  callers?: readonly Caller[],
  id: Term = args[0] as Term,
): never {
  if (known(id) !== undefined) return refuse(name, args, 'access', callers)
  const isName = isAtom(id) || (id instanceof Ref && id.record instanceof TableId)
  return refuse(name, args, isName ? 'id' : 'type', callers)
}
