import { describe, it } from 'vitest'
import { compilePattern, consolePattern, formatEntry } from '../../../main/otp/logger/formatter.js'
import { translate } from '../../../main/otp/logger/translator.js'
import type { ChildReport, Ended, Report } from '../../../main/otp/process/report.js'
import { type Proc, receiveAny, register, self, spawn, yieldNow } from '../../../main/otp/process/api.js'
import { exception } from '../../../main/otp/exceptions/exceptions.js'
import { inspect } from '../../../main/otp/term/inspect.js'
import {
  alias,
  type Atom,
  atom,
  emptyList,
  Float,
  Fun,
  list,
  listFrom,
  pair,
  type Pid,
  type Term,
  TermMap,
  triple,
  tuple,
} from '../../../main/otp/term/term.js'
import { compareAnswers, numbered } from '../../support/answers.js'
import { testRuntime } from '../../support/run.js'

const kv = alias('KV')
const registry = alias('KV.Registry')
const named = alias('Named')

function charlist(text: string): Term {
  return listFrom([...text].map((character) => character.codePointAt(0) as number))
}

const place = (file: string, line: number): Term => list(pair(atom('file'), charlist(file)), pair(atom('line'), line))
const stack = list(
  tuple(alias('Bomb'), atom('handle_call'), 3, place('iex', 4)),
  tuple(atom('gen_server'), atom('try_handle_call'), 4, place('gen_server.erl', 1149)),
)
const oops = exception('RuntimeError', { message: 'oops' })
const raised = pair(oops, stack)
const undef = (reason: string, arity: Term): Term =>
  pair(atom(reason), list(tuple(alias('Nope'), atom('run'), arity, emptyList)))

interface Processes {
  readonly pid: Pid
  readonly dead: Pid
  readonly alive: Pid
}

function* processes(): Proc<Processes> {
  const dead = spawn(() => null)
  const alive = spawn(() => receiveAny())
  register(named, alive)
  for (let i = 0; i < 3; i++) yield* yieldNow()
  return { pid: self(), dead, alive }
}

const details = ['debug', 'info'] as const

function servers({
  pid,
  dead,
  alive,
}: Processes): Record<string, Partial<Extract<Report, { kind: 'gen_server_terminating' }>>> {
  const unknown = list(atom('unknown'), pair(pid, 1), 2)
  return {
    exit: {},
    error: { reason: raised },
    pid: { name: pid },
    'erlang error': { reason: pair(atom('badarith'), stack) },
    'exit with a stack': { reason: pair(atom('gave_up'), stack) },
    undef: { reason: undef('undef', list(1)) },
    'undef told': { reason: undef('function not exported', list(1)) },
    'not loaded': { reason: undef('module could not be loaded', 1) },
    'function clause': {
      reason: pair(atom('function_clause'), list(tuple(alias('Bomb'), atom('handle_call'), unknown, place('iex', 4)))),
    },
    'no stack': { reason: pair(atom('badarith'), list(1, 2)) },
    'bad return': { reason: pair(atom('bad_return_value'), atom('whatever')), lastMessage: undefined },
    'failed child': { reason: pair(atom('shutdown'), triple(atom('failed_to_start_child'), kv, atom('noproc'))) },
    'alive client': { client: alive },
    'dead client': { client: dead },
    nocatch: { reason: pair(pair(atom('nocatch'), atom('ball')), stack) },
  }
}

function ended(kind: Ended['kind'], reason: Term, of: Term = stack): Ended {
  return { kind, reason, stack: of }
}

type Say = (name: string, report: Report, level?: 'debug' | 'info') => void

function behaviours(say: Say, all: Processes): void {
  const { pid } = all
  for (const [name, changes] of Object.entries(servers(all))) {
    for (const level of details) {
      const report: Report = {
        kind: 'gen_server_terminating',
        name: kv,
        reason: atom('boom'),
        lastMessage: atom('x'),
        client: null,
        state: TermMap.from<Atom, Term>([[atom('a'), 1]]),
        ...changes,
      }
      say(`gen_server ${name} at ${level}`, report, level)
    }
  }
  const exits = {
    exit: atom('boom'),
    EXIT: pair(atom('EXIT'), raised),
    'EXIT of an exit': pair(atom('EXIT'), atom('gone')),
  }
  for (const [name, reason] of Object.entries(exits)) {
    const handler = pair(alias('Spy'), 1)
    const report = { handler, manager: alias('Events'), reason, lastMessage: atom('x'), state: list(1) }
    for (const level of details)
      say(`gen_event ${name} at ${level}`, { kind: 'gen_event_terminating', ...report }, level)
  }
  const tasks = {
    error: ended('error', oops),
    exit: ended('exit', atom('failed')),
    throw: ended('throw', atom('up')),
    'no stack': ended('exit', atom('failed'), emptyList),
  }
  for (const [name, how] of Object.entries(tasks)) {
    const fun = new Fun(2, alias('Enum'), atom('map'), () => null, true)
    say(`task ${name}`, {
      kind: 'task_terminating',
      name: pid,
      starter: named,
      ended: how,
      fun,
      args: list(emptyList, 1),
    })
  }
  const errors = {
    error: ended('error', oops),
    badarith: ended('error', atom('badarith')),
    throw: ended('throw', atom('ball')),
    'no stack': ended('error', exception('ArgumentError', { message: 'no' }), emptyList),
  }
  for (const [name, how] of Object.entries(errors)) say(`process ${name}`, { kind: 'process_raised', pid, ended: how })
}

function child(pid: Pid | null, id: Term): ChildReport {
  const start = triple(registry, atom('start_link'), list(registry, list(pair(atom('name'), registry))))
  return { pid, id, start, restart: atom('permanent'), shutdown: 5000, type: atom('worker') }
}

function supervisors(say: Say, pid: Pid): void {
  const names = [
    pair(atom('local'), alias('KV.Supervisor')),
    pair(atom('global'), atom('sup')),
    triple(atom('via'), alias('Registry'), pair(atom('r'), 1)),
    pair(pid, alias('Supervisor.Default')),
    pid,
  ]
  const troubles = [
    ['child_terminated', child(pid, registry), raised],
    ['start_error', child(null, registry), pair(atom('EXIT'), raised)],
    ['shutdown', child(pid, registry), atom('reached_max_restart_intensity')],
    ['shutdown_error', child(pid, atom('undefined')), atom('killed')],
  ] as const
  for (const supervisor of names) {
    for (const [context, offender, reason] of troubles) {
      const report: Report = { kind: 'supervisor_child', supervisor, context, reason, child: offender }
      const name = `supervisor ${numbered(inspect(supervisor))} ${context}`
      for (const level of details) say(`${name} at ${level}`, report, level)
    }
  }
  const supervisor = pair(atom('local'), alias('KV.Supervisor'))
  const bare: ChildReport = {
    pid,
    id: 1,
    start: triple(kv, atom('start_link'), atom('undefined')),
    restart: atom('temporary'),
    shutdown: atom('brutal_kill'),
    type: atom('supervisor'),
  }
  for (const level of details) {
    say(`progress at ${level}`, { kind: 'supervisor_progress', supervisor, child: child(pid, registry) }, level)
    say(`progress without arguments at ${level}`, { kind: 'supervisor_progress', supervisor, child: bare }, level)
    for (const name of [emptyList, registry]) {
      for (const how of [ended('error', oops), ended('exit', atom('gone')), ended('throw', atom('up'))]) {
        const report: Report = {
          kind: 'crash',
          pid,
          name,
          ended: how,
          initialCall: { module: registry, name: atom('init'), arity: 1 },
          ancestors: list(alias('KV.Supervisor'), pid),
          messages: list(atom('hello')),
          links: list(pid),
          dictionary: list(pair(atom('a'), 1)),
          trapExit: false,
          reductions: 42,
        }
        say(`crash ${how.kind} of ${inspect(name)} at ${level}`, report, level)
      }
    }
  }
}

function applications(say: Say, pid: Pid): void {
  const call = triple(kv, atom('start'), list(atom('normal'), emptyList))
  const failed = pair(
    atom('shutdown'),
    triple(atom('failed_to_start_child'), registry, pair(atom('already_started'), pid)),
  )
  const reasons: Record<string, Term> = {
    stopped: atom('stopped'),
    shutdown: atom('shutdown'),
    normal: atom('normal'),
    error: pair(failed, call),
    'EXIT normal': pair(pair(atom('EXIT'), atom('normal')), call),
    'bad return': pair(atom('bad_return'), pair(call, atom('whatever'))),
    'bad return EXIT': pair(atom('bad_return'), pair(call, pair(atom('EXIT'), raised))),
    'already started': pair(atom('already_started'), atom('kv')),
    'not started': pair(atom('not_started'), atom('logger')),
    'not started, odd': pair(atom('not_started'), 'x'),
    'bad application': pair(atom('bad_application'), 1),
    'already loaded': pair(atom('already_loaded'), atom('kv')),
    'not loaded': pair(atom('not_loaded'), atom('kv')),
    type: pair(atom('invalid_restart_type'), atom('x')),
    name: pair(atom('invalid_name'), 1),
    options: pair(atom('invalid_options'), 1),
    'start spec': pair(atom('badstartspec'), 1),
    'no file': pair(charlist('no such file or directory'), charlist('nope.app')),
    other: pair(atom('some'), atom('reason')),
  }
  say('application started', { kind: 'application_started', application: atom('kv'), node: atom('nonode@nohost') })
  for (const [name, reason] of Object.entries(reasons)) {
    const report = { application: atom('kv'), reason, type: atom('temporary') }
    say(`application exited ${name}`, { kind: 'application_exited', ...report })
  }
}

function unexpected(say: Say, pid: Pid): void {
  const message = triple(
    atom('a_long_message_that_does_not_fit'),
    atom('on_one_line_of_eighty_columns'),
    list(...['because', 'it_is', 'too_long'].map(atom)),
  )
  const module = alias('Bomb')
  say('unexpected', { kind: 'gen_server_unexpected', module, name: pid, message: atom('surprise') })
  say('unexpected, long', { kind: 'gen_server_unexpected', module, name: named, message })
  const answers = ['one', 'two', 'three'].map((number) => atom(`very_long_bad_answer_number_${number}`))
  say('gen_event crashed', {
    kind: 'gen_event_crashed',
    handler: pair(alias('Spy'), 1),
    manager: alias('Events'),
    lastMessage: atom('x'),
    state: TermMap.from<Atom, Term>([[atom('state'), 1]]),
    reason: pair(atom('bad_return_value'), tuple(...answers)),
  })
}

function entries(given: Map<string, string>, pid: Pid): void {
  const time = Date.UTC(2026, 0, 2, 3, 4, 5, 6)
  const metadata: [string, Term][] = [
    ['user', 13],
    ['file', 'a.ex'],
    ['pid', pid],
    ['name', registry],
    ['float', new Float(1.5)],
    ['nothing', null],
    ['list', list(1)],
    ['flag', true],
    ['domain', atom('x')],
  ]
  const entry = { level: 'warning', message: 'low', time, metadata: [] } as const
  const all = compilePattern('$date $time $node $metadata[$level] $message')
  given.set('format console', formatEntry(consolePattern, entry, true))
  given.set('format all', formatEntry(all, { ...entry, metadata }, true))
  given.set('format text', formatEntry(compilePattern('cost $ 5: $message.'), entry, true))
}

describe('the translator, the formatter and the sentences on applications', () => {
  it('say in each of the recorded situations what Elixir says', () => {
    const given = new Map<string, string>()
    const { run } = testRuntime()
    run(function* () {
      const say: Say = (name, report, level = 'debug') => void given.set(name, translate(report, level) ?? ':skip')
      const all = yield* processes()
      behaviours(say, all)
      supervisors(say, all.pid)
      applications(say, all.pid)
      unexpected(say, all.pid)
      entries(given, all.pid)
    })
    compareAnswers('logger.json', given)
  })
})
