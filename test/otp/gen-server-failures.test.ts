import { describe, expect, it } from 'vitest'
import { runtimeError } from '../../main/otp/exceptions/exceptions.js'
import * as GenServer from '../../main/otp/gen-server.js'
import { monitor, type Proc, receive, send } from '../../main/otp/process/api.js'
import { Raised } from '../../main/otp/process/raised.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, emptyList, type Pid, type Term, Tuple } from '../../main/otp/term/term.js'
import { compareAnswers } from '../support/answers.js'
import { testRuntime } from '../support/run.js'

const x = atom('x')

/** The server of reference/frames.exs. */
const bomb: GenServer.Callbacks<Term, Term> = {
  module: alias('Bomb'),
  init: (argument) => (argument === atom('raise') ? runtimeError('init') : GenServer.ok(argument)),
  handleCall: (request, _from, state) =>
    request === atom('continue') ? GenServer.reply(1, state, GenServer.continueWith(x)) : runtimeError('call'),
  handleCast: () => runtimeError('cast'),
  handleInfo: () => runtimeError('info'),
  handleContinue: () => runtimeError('continue'),
  terminate: (_reason, state) => (state === atom('terminate') ? runtimeError('terminate') : undefined),
}

const bare: GenServer.Callbacks<Term, Term> = { module: alias('Bare'), init: (argument) => GenServer.ok(argument) }

function* reasonOf(start: () => Proc<Term>, act: (server: Pid) => Term | Proc<Term>): Proc<Term> {
  const server = ((yield* start()) as Tuple).e1 as Pid
  const ref = monitor(server)
  try {
    const result = act(server)
    if (typeof result === 'object' && result !== null && 'next' in result) yield* result
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown
  }
  return (yield* receive((message) =>
    message instanceof Tuple && message.e1 === ref ? message.at(4) : undefined,
  )) as Term
}

describe('a callback that raises', () => {
  it('ends the server with the frames of the behaviour below it', () => {
    const { run } = testRuntime()
    const given = new Map<string, string>()
    const keep = (name: string, reason: Term): void => void given.set(name, inspect(reason, { limit: Infinity }))
    const started = (argument: Term) => (): Proc<Term> => GenServer.start(bomb, argument)
    const startBare = (): Proc<Term> => GenServer.start(bare, 1, { name: alias('Bare') })
    run(function* () {
      keep('init', ((yield* GenServer.start(bomb, atom('raise'))) as Tuple).e1)
      keep('call', yield* reasonOf(started(1), (server) => GenServer.call(server, x)))
      keep('cast', yield* reasonOf(started(1), (server) => GenServer.cast(server, x)))
      keep('info', yield* reasonOf(started(1), (server) => send(server, x)))
      keep('continue', yield* reasonOf(started(1), (server) => GenServer.call(server, atom('continue'))))
      keep('terminate', yield* reasonOf(started(atom('terminate')), (server) => GenServer.stop(server, x)))
      keep('no handle_call', ((yield* reasonOf(startBare, (server) => GenServer.call(server, x))) as Tuple).e0)
      keep('no handle_cast', ((yield* reasonOf(startBare, (server) => GenServer.cast(server, x))) as Tuple).e0)
    })
    compareAnswers('frames.json', given, (name) => !name.includes('task'))
  })
})

describe('the report of a server that is stopped for another reason', () => {
  it('has an empty last message, as a system message is none', () => {
    const { run, reports } = testRuntime()
    run(function* () {
      const server = ((yield* GenServer.start(bomb, 1)) as Tuple).e1 as Pid
      yield* GenServer.stop(server, atom('odd'))
    })
    expect(reports.map(({ report }) => report)).toMatchObject([
      { kind: 'gen_server_terminating', lastMessage: emptyList },
    ])
  })

  it('after handle_continue names what it continued with, and no client', () => {
    const { run, reports } = testRuntime()
    run(function* () {
      yield* reasonOf(
        () => GenServer.start(bomb, 1),
        (server) => GenServer.call(server, atom('continue')),
      )
    })
    expect(reports[0]?.report).toMatchObject({ client: null })
    const { lastMessage } = reports[0]?.report as { lastMessage: Term }
    expect(inspect(lastMessage)).toBe('{:continue, :x}')
  })
})
