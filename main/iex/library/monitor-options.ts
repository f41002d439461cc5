/** The options of a monitor: of `:erlang.monitor/3`, and of the option `monitor` of a spawn. */
import type { AliasUntil } from '../../otp/process/api.js'
import { atom, Atom, isProperList, type Term, toArray, Tuple } from '../../otp/term/term.js'

export interface MonitorOptions {
  /** The first element of its message. */
  readonly tag?: Term
  /** Until when its reference is an alias. */
  readonly until?: AliasUntil
}

const tagOption = atom('tag')
const aliasOption = atom('alias')
const ends: readonly string[] = ['explicit_unalias', 'demonitor', 'reply_demonitor'] satisfies AliasUntil[]

/** The options in a list; undefined where one of them is none. */
export function monitorOptions(options: Term): MonitorOptions | undefined {
  if (!isProperList(options)) return undefined
  let found: MonitorOptions = {}
  for (const option of toArray(options)) {
    if (!(option instanceof Tuple) || option.size !== 2) return undefined
    if (option.e0 === tagOption) found = { ...found, tag: option.e1 }
    else if (option.e0 === aliasOption && option.e1 instanceof Atom && ends.includes(option.e1.name))
      found = { ...found, until: option.e1.name as AliasUntil }
    else return undefined
  }
  return found
}
