/** The server of the programs, as interpreter.exs has it. Its state is a count. */
import * as GenServer from '../../../main/otp/gen-server.js'
import { reply as answer } from '../../../main/otp/gen.js'
import { exit, Raised, self, trapExit } from '../../../main/otp/process/api.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import { alias, Atom, atom, Cons, pair, type Pid, type Term, toArray, Tuple } from '../../../main/otp/term/term.js'
import { obey, raise } from './operations.js'
import type { World } from './world.js'

export interface ServerStart {
  readonly world: World
  readonly label: string
  readonly traps: boolean
  readonly kind: string
}

const boom = atom('boom')
const bad = atom('bad')
const ok = atom('ok')
const held = new WeakMap<Pid, GenServer.From[]>()

/** The program that a server is in. */
const worlds = new WeakMap<Pid, World>()

type Result = GenServer.Result<number>

function world(): World {
  return worlds.get(self()) as World
}

/** `[name, argument]` of a request: an atom, or a list. */
function parts(request: Term): [string, Term] {
  if (request instanceof Cons) {
    const [name, argument] = toArray(request)
    return [(name as Atom).name, argument as Term]
  }
  return [request instanceof Atom ? request.name : '', null]
}

function note(message: Term): void {
  world().got(self(), message)
}

function release(): number {
  const waiting = held.get(self()) ?? []
  held.delete(self())
  for (const from of waiting) answer(from, atom('late'))
  return waiting.length
}

export const server: GenServer.Callbacks<ServerStart, number> = {
  module: alias('Server'),

  init({ world, label, traps, kind }) {
    trapExit(traps)
    worlds.set(self(), world)
    world.born(self(), label)
    const state = 0
    switch (kind) {
      case 'ok':
        return GenServer.ok(state)
      case 'ignore':
        return atom('ignore')
      case 'stop':
        return GenServer.stopWith(atom('refused'))
      case 'raise':
        return raise()
      case 'exit':
        return exit(boom)
      case 'throw':
        throw new Raised('throw', GenServer.ok(7))
      case 'continue':
        return GenServer.ok(state, GenServer.continueWith(atom('start')))
      case 'timeout':
        return GenServer.ok(state, 0)
      case 'hibernate':
        return GenServer.ok(state, atom('hibernate'))
      default:
        return bad
    }
  },

  handleCall(request, from, state) {
    const [name, argument] = parts(request)
    switch (name) {
      case 'echo':
        return GenServer.reply(pair(atom('echo'), state), state + 1)
      case 'hold':
        held.set(self(), [from, ...(held.get(self()) ?? [])])
        return GenServer.noreply(state)
      case 'release':
        return GenServer.reply(release(), state)
      case 'early':
        answer(from, atom('early'))
        return GenServer.noreply(state)
      case 'stop':
        return GenServer.stopReply(argument, atom('stopped'), state)
      case 'stop_silent':
        return GenServer.stopWith(argument, state)
      case 'raise':
        return raise()
      case 'exit':
        return exit(argument)
      case 'throw':
        throw new Raised('throw', GenServer.reply(atom('thrown'), state))
      case 'timeout':
        return GenServer.reply(ok, state, 0)
      case 'continue':
        return GenServer.reply(ok, state, GenServer.continueWith(atom('more')))
      case 'hibernate':
        return GenServer.reply(ok, state, atom('hibernate'))
      default:
        return bad as Term as Result
    }
  },

  handleCast(request, state) {
    const [name, argument] = parts(request)
    switch (name) {
      case 'note':
        note(pair(atom('cast'), argument))
        return GenServer.noreply(state)
      case 'raise':
        return raise()
      case 'stop':
        return GenServer.stopWith(argument, state)
      case 'throw':
        throw new Raised('throw', GenServer.noreply(state + 10))
      default:
        return bad as Term as Result
    }
  },

  handleContinue(argument, state) {
    note(pair(atom('continue'), argument))
    return GenServer.noreply(state)
  },

  handleInfo(message, state) {
    const step = world().stepOf(message)
    if (step === undefined) {
      note(message)
      return GenServer.noreply(state)
    }
    return step[1] === 'return' ? GenServer.stopWith(atom('normal'), state) : obeyed(step)
    function* obeyed(given: typeof step & object): Proc<Result> {
      yield* obey(world(), given)
      return GenServer.noreply(state)
    }
  },

  terminate(reason, state) {
    world().ends(self(), pair(reason, state))
    if (reason instanceof Tuple && reason.e0 === atom('shutdown') && reason.e1 === bad) exit(atom('worse'))
  },
}
