/** What the programs do with registries: the operations of interpreter.exs on our runtime. */
import { fun } from '../../../main/otp/code.js'
import * as api from '../../../main/otp/process/api.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import * as Registry from '../../../main/otp/registry.js'
import type { Tuple } from '../../../main/otp/term/term.js'
import { type Atom, atom, pair, type Pid, type Term, toArray } from '../../../main/otp/term/term.js'
import type { Value } from './program.js'
import type { World } from './world.js'

const set = atom('set')
const shell = { module: atom('erl_eval'), name: atom('expr'), arity: 6 }

/** `[registry, keys, partitions, listeners]`: its name is the label of the step, after an r. */
export function* started(world: World, values: readonly Value[], listeners: Term): Proc<Term> {
  const { label } = world
  const [keys, partitions] = values as ['unique' | 'duplicate', number]
  const name = atom(`r${label}`)
  const options = { keys, name, partitions, listeners: toArray(listeners) as Atom[] }
  return world.bornBy(yield* Registry.startLink(options), label)
}

/** `[reg, name, registry, ...]` */
export function asked(name: string, args: readonly Term[]): Term | Proc<Term> {
  const [registry, first = null, second = null] = args as Term[]
  const of = registry as Term
  switch (name) {
    case 'register':
      return Registry.register(of, first, second)
    case 'unregister':
      return Registry.unregister(of, first)
    case 'unregister_match':
      return Registry.unregisterMatch(of, first, second)
    case 'lookup':
      return pair(set, Registry.lookup(of, first))
    case 'keys':
      return pair(set, Registry.keys(of, first as Pid))
    case 'values':
      return pair(set, Registry.values(of, first, second as Pid))
    case 'match':
      return pair(set, Registry.match(of, first, second))
    case 'count':
      return Registry.count(of)
    case 'count_match':
      return Registry.countMatch(of, first, second)
    case 'update_value':
      return Registry.updateValue(
        of,
        first,
        fun(1, shell, (value) => pair(atom('new'), value)),
      )
    case 'dispatch':
      return Registry.dispatch(
        of,
        first,
        fun(1, shell, (entries) => {
          for (const { e0: pid, e1: value } of toArray(entries) as Tuple[])
            api.send(pid, pair(atom('dispatched'), value))
          return atom('ok')
        }),
      )
    default:
      return Registry.putMeta(of, first, second)
  }
}
