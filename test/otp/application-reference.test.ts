/** Answers of applications against those of Elixir 1.14 on OTP 25, recorded by reference/application.exs: one line of it for each line here. */
import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import { apply, nativeModule } from '../../main/otp/code.js'
import { exit, exitSignal, isAlive, receive, Raised, register, self, send } from '../../main/otp/process/api.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { sleep } from '../../main/otp/process/operations.js'
import type { Proc } from '../../main/otp/process/proc.js'
import { bootSystem } from '../../main/otp/system.js'
import {
  alias,
  atom,
  emptyList,
  pair,
  type Pid,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../main/otp/term/term.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { line, recorded, term } from '../support/reference.js'
import { pidOf, runTurning } from '../support/workers.js'

const expected = recorded('application.txt')
const test = atom('test')
const application = alias('Application')
const erlang = atom('application')

type Show = (shown: Term) => void

function scenario(name: string, body: (show: Show) => Proc<void>): void {
  it(name, () => {
    const runtime = bootSystem({ clock: new HandClock() })
    runtime.parts.code.define(
      nativeModule(alias('Demo'), {
        'start/2': start,
        'stop/1': (state) => send(test, pair(atom('stop'), state)),
      }),
    )
    runtime.parts.code.define(nativeModule(alias('Agent'), { 'start_link/3': () => Agent.startLink(() => 0) }))
    const lines: string[] = []
    runTurning(runtime, function* () {
      register(test, self())
      yield* body((shown) => lines.push(line(shown)))
    })
    expect(lines).toEqual(expected.get(name))
  })
}

/** Demo.start/2 */
function* start(type: Term | undefined, argument: Term | undefined): Proc<Term> {
  switch (argument) {
    case atom('exit'):
      return exit(atom('why'))
    case atom('exit_normal'):
      return exit(atom('normal'))
    case atom('throw'):
      throw new Raised('throw', atom('ball'))
    case atom('odd'):
      return atom('odd')
    default:
  }
  if (argument instanceof Tuple && argument.e0 === atom('error')) return argument
  if (argument instanceof Tuple && argument.e0 === atom('state')) {
    const own = yield* call(erlang, 'get_application')
    send(test, tuple(atom('started'), argument.e1, type as Term, own, yield* call(erlang, 'start_type')))
    return triple(atom('ok'), pidOf(yield* start(type, emptyList)), argument.e1)
  }
  const child = term('%{id: :a, start: {Agent, :start_link, [:erlang, :self, []]}}')
  return yield* Supervisor.startLink([child], { strategy: 'one_for_one', maxRestarts: 0 })
}

function call(module: typeof application, name: string, ...args: readonly (string | Term)[]): Proc<Term> {
  const terms = args.map((argument) => (typeof argument === 'string' ? term(argument) : argument))
  return apply(module, atom(name), terms)
}

/** `Application.name(args)`, the arguments as Elixir writes them. */
function app(name: string, ...args: readonly (string | Term)[]): Proc<Term> {
  return call(application, name, ...args)
}

function load(name: string, options = "vsn: '1', applications: [:kernel, :stdlib]"): Proc<Term> {
  return call(erlang, 'load', `{:application, :${name}, [${options}]}`)
}

function* message(show: Show): Proc<void> {
  const message = yield* receive((any) => any, 100)
  show(message ?? atom('nothing'))
}

/** The tuple with `name` in front in a list of tuples, or nil. */
function keyfind(tuples: Term, name: string): Term {
  return toArray(tuples).find((item) => (item as Tuple).e0 === atom(name)) ?? null
}

describe('as recorded from the BEAM', () => {
  scenario('starts that fail', function* (show) {
    const libraries = "vsn: '1', applications: [:kernel, :stdlib], mod: "
    for (const [name, argument] of [
      ['e1', ':exit'],
      ['e2', ':exit_normal'],
      ['e3', ':throw'],
      ['e4', '{:error, :bad}'],
      ['e5', ':odd'],
    ] as const) {
      yield* load(name, `${libraries}{Demo, ${argument}}`)
      show(yield* app('start', `:${name}`))
      show(yield* app('ensure_all_started', `:${name}`))
      show(yield* app('stop', `:${name}`))
    }
  })

  scenario('specifications that are none', function* (show) {
    for (const spec of [
      '{:application, :x}',
      '{:application, "x", []}',
      '{:application, :x, :y}',
      '{:application, :x, [mod: :y]}',
      '{:app, :x, []}',
    ])
      show(yield* call(erlang, 'load', spec))
    show(yield* app('load', ':nope'))
    show(yield* load('lib'))
    show(yield* load('lib'))
    show(yield* app('load', ':lib'))
    show(yield* app('ensure_loaded', ':lib'))
    show(yield* app('ensure_loaded', ':nope'))
    show(yield* app('start', ':lib', ':often'))
    show(yield* app('spec', ':lib'))
    show(yield* app('spec', ':lib', ':vsn'))
    show(triple(yield* app('unload', ':lib'), yield* app('unload', ':lib'), yield* app('spec', ':lib')))
  })

  scenario('a life', function* (show) {
    show(
      yield* load(
        's',
        "vsn: '1', applications: [:kernel, :stdlib], mod: {Demo, {:state, 7}}, env: [a: 1], modules: [Demo], description: 'It lives'",
      ),
    )
    show(yield* app('start', ':s'))
    yield* message(show)
    show(yield* app('unload', ':s'))
    show(yield* app('get_all_env', ':s'))
    const put = yield* app('put_env', ':s', ':a', 9)
    show(triple(put, yield* app('get_env', ':s', ':a'), yield* app('fetch_env', ':s', ':b')))
    show(pair(yield* app('delete_env', ':s', ':a'), yield* app('get_env', ':s', ':a')))
    const master = yield* call(atom('application_controller'), 'get_master', ':s')
    const child = (yield* call(atom('application_master'), 'get_child', master)) as Tuple
    const root = child.e0 as Pid
    show(child)
    show(yield* call(erlang, 'get_application', root))
    const [row] = toArray(yield* Supervisor.whichChildren(root))
    show(yield* call(erlang, 'get_application', (row as Tuple).e1))
    show(yield* call(erlang, 'get_application', self()))
    show(pair(yield* app('get_application', 'Demo'), yield* app('get_application', 'Nope')))
    show(keyfind(yield* app('started_applications'), 's'))
    show(keyfind(yield* app('loaded_applications'), 's'))
    show(yield* call(erlang, 'get_key', ':s', ':mod'))
    show(pair(yield* call(erlang, 'get_key', ':s', ':foo'), yield* call(erlang, 'get_key', ':nope', ':mod')))
    exitSignal(master as Pid, atom('kill'))
    yield* message(show)
    yield* sleep(50)
    const isThere = keyfind(yield* app('started_applications'), 's') !== null
    show(pair(isThere, yield* call(atom('application_controller'), 'get_master', ':s')))
    show(isAlive(root))
    show(yield* app('start', ':s'))
    yield* message(show)
    show(yield* app('stop', ':s'))
    yield* message(show)
    show(pair(yield* app('unload', ':s'), yield* app('get_all_env', ':s')))
  })

  scenario('dependencies', function* (show) {
    yield* load('a', 'applications: [:kernel, :b, :c]')
    yield* load('b', 'applications: [:kernel, :stdlib], mod: {Demo, []}')
    yield* load('c', 'applications: [:b]')
    show(yield* app('start', ':a'))
    show(yield* app('ensure_all_started', ':a'))
    show(yield* app('ensure_all_started', ':a'))
    show(pair(yield* app('ensure_started', ':b'), yield* app('start', ':b')))
    show(pair(yield* app('stop', ':b'), yield* app('stop', ':b')))
    show(keyfind(yield* app('started_applications'), 'a') !== null)
    show(pair(yield* app('stop', ':a'), yield* app('stop', ':c')))
    yield* load('d', 'applications: [:b, :nope]')
    show(yield* app('ensure_all_started', ':d'))
    show(keyfind(yield* app('started_applications'), 'b') !== null)
    yield* load('e', 'applications: [:b, :nope], optional_applications: [:nope]')
    show(yield* app('ensure_all_started', ':e'))
    yield* load('f', 'applications: [:bad]')
    yield* load('bad', 'applications: [:kernel, :stdlib], mod: {Demo, :odd}')
    show(yield* app('ensure_all_started', ':f'))
  })
})
