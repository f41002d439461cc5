/** Event managers of the programs, of Elixir and of Erlang, and their handler, as interpreter.exs has it. Its state is `{id, count}`. */
import * as Erlang from '../../../main/otp/erlang-gen-event.js'
import * as GenEvent from '../../../main/otp/gen-event.js'
import { ok, remove, reply } from '../../../main/otp/gen-event-handlers.js'
import { exit, Raised, self } from '../../../main/otp/process/api.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import { startOptions } from '../../../main/otp/start-options.js'
import {
  alias,
  type Atom,
  atom,
  Cons,
  pair,
  type Pid,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../../main/otp/term/term.js'
import { raise } from './operations.js'
import type { Value } from './program.js'
import type { World } from './world.js'

const handler = alias('Handler')
const bad = atom('bad')

/** The program that a manager is in. */
const worlds = new WeakMap<Pid, World>()

type State = Tuple

/** `[name, argument]` of an event: an atom, or a list. */
function parts(event: Term): [string, Term] {
  const [name, argument = null] = event instanceof Cons ? toArray(event) : [event]
  return [(name as Atom).name, argument]
}

function counted({ e0: id, e1: count }: State, by = 1): State {
  return pair(id, (count as number) + by)
}

function note(what: Term): void {
  worlds.get(self())?.got(self(), what)
}

export const callbacks: GenEvent.Handler<Term, State> = {
  module: handler,

  init(argument) {
    // The one that comes in the place of another gets what that one left as well.
    const isSwapped = argument instanceof Tuple && argument.size === 2
    const { e1: id, e2: kind } = (isSwapped ? argument.e0 : argument) as Tuple
    if (isSwapped) note(triple(id, atom('takes'), argument.e1))
    switch ((kind as Atom).name) {
      case 'ok':
        return ok(pair(id, 0))
      case 'hibernate':
        return triple(atom('ok'), pair(id, 0), atom('hibernate'))
      case 'stop':
        return pair(atom('error'), atom('refused'))
      case 'raise':
        return raise()
      case 'exit':
        return exit(atom('boom'))
      default:
        return bad
    }
  },

  handleEvent(event, state) {
    const [name, argument] = parts(event)
    switch (name) {
      case 'note':
        note(pair(state.e0, argument))
        return ok(counted(state))
      case 'raise':
        return raise()
      case 'exit':
        return exit(argument)
      case 'throw':
        throw new Raised('throw', ok(counted(state, 10)))
      case 'remove':
        return remove()
      case 'hibernate':
        return triple(atom('ok'), counted(state), atom('hibernate'))
      case 'swap':
        return tuple(
          atom('swap_handler'),
          atom('away'),
          state,
          pair(handler, atom('z')),
          triple((worlds.get(self()) as World).driver, atom('z'), atom('ok')),
        )
      default:
        return bad
    }
  },

  handleCall(request, state) {
    const [name, argument] = parts(request)
    switch (name) {
      case 'count':
        return reply(state, counted(state))
      case 'remove':
        return remove(atom('bye'))
      case 'raise':
        return raise()
      case 'exit':
        return exit(argument)
      default:
        return bad
    }
  },

  handleInfo(message, state) {
    note(pair(state.e0, message))
    return ok(counted(state))
  },

  terminate(reason, state) {
    note(triple(state.e0, atom('ends'), reason))
    return pair(atom('left'), state.e0)
  },
}

/** `[events, face, how, options]` */
export function* started(world: World, values: readonly Value[], options: Term): Proc<Term> {
  const [face, how] = values as [string, string]
  const { label } = world
  const { start, startLink } = face === 'elixir' ? GenEvent : Erlang
  const answer = yield* (how === 'link' ? startLink : start)(startOptions(options))
  if (answer instanceof Tuple && answer.e0 === atom('ok')) worlds.set(answer.e1 as Pid, world)
  return world.bornBy(answer, label)
}

/** `[event_do, face, name, manager, ...]` */
export function asked(world: World, values: readonly Value[], args: readonly Term[]): Term | Proc<Term> {
  const [face, name] = values as [string, string]
  const [manager, first = null, second = null, third = null, fourth = null] = args.slice(2)
  const isElixir = face === 'elixir'
  const id = (label: Term): Tuple => pair(handler, label)
  const argument = (label: Term, kind: Term): Term => triple(world.driver, label, kind)
  switch (name) {
    case 'add':
      return GenEvent.addHandler(manager as Term, id(first), argument(first, second))
    case 'watch':
      return (isElixir ? GenEvent.addMonHandler : Erlang.addSupHandler)(
        manager as Term,
        id(first),
        argument(first, second),
      )
    case 'remove':
      return GenEvent.removeHandler(manager as Term, id(first), second)
    case 'swap':
      return isElixir
        ? GenEvent.swapHandler(manager as Term, id(first), second, id(third), argument(third, fourth))
        : Erlang.swapHandler(manager as Term, [id(first), second], [id(third), argument(third, fourth)])
    case 'notify':
      return GenEvent.notify(manager as Term, first)
    case 'sync':
      return GenEvent.syncNotify(manager as Term, first)
    case 'call':
      return isElixir
        ? GenEvent.call(manager as Term, id(first), second)
        : Erlang.call(manager as Term, id(first), second)
    case 'which':
      return GenEvent.whichHandlers(manager as Term)
    default:
      return GenEvent.stop(manager as Term, first, 5000)
  }
}
