/** Answers of supervisors against those of Elixir 1.14 on OTP 25, recorded by reference/supervisor.exs: one line of it for each line here. */
import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import { checkChildspecs } from '../../main/otp/child-spec.js'
import { childSpec } from '../../main/otp/child-spec-of.js'
import { apply, nativeModule } from '../../main/otp/code.js'
import * as DynamicSupervisor from '../../main/otp/dynamic-supervisor.js'
import { message } from '../../main/otp/exceptions/message.js'
import { exit, exitSignal, Raised, self, trapExit, whereis } from '../../main/otp/process/api.js'
import { sleep } from '../../main/otp/process/operations.js'
import type { Proc } from '../../main/otp/process/proc.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { modules } from '../../main/otp/supervisor-functions.js'
import * as sys from '../../main/otp/sys.js'
import { alias, atom, list, pair, type Pid, type Term, TermMap, Tuple } from '../../main/otp/term/term.js'
import { line, recorded, term } from '../support/reference.js'
import { pidOf, runTurning } from '../support/workers.js'
import { testRuntime } from '../support/run.js'

const expected = recorded('supervisor.txt')
const W = alias('W')
const Init = alias('Init')

/** Runs a scenario and answers the lines it shows. */
function scenario(name: string, body: (show: (shown: Term) => void) => Proc<void>): void {
  it(name, () => {
    const { runtime } = testRuntime()
    runtime.parts.code.define(
      nativeModule(W, {
        'start_link/1': startLink,
        'ignore/0': () => atom('ignore'),
        'extra/1': function* (name): Proc<Term> {
          const started = yield* startLink(name)
          return started instanceof Tuple && started.e0 === atom('ok') ? extended(started) : started
        },
        'fail/1': (why) => pair(atom('error'), why),
        'odd/0': () => atom('odd'),
        'leave/1': (why) => exit(why),
        'throw_it/1': (what) => {
          throw new Raised('throw', what)
        },
      }),
    )
    runtime.parts.code.define(nativeModule(Init, { 'init/1': (answer) => answer }))
    runtime.parts.code.define(nativeModule(alias('Agent'), { 'child_spec/1': (argument) => specOf('Agent', argument) }))
    runtime.parts.code.define(
      nativeModule(alias('Task.Supervisor'), {
        'child_spec/1': (argument) => specOf('Task.Supervisor', argument).put(atom('type'), atom('supervisor')),
      }),
    )
    for (const module of modules) runtime.parts.code.define(module)
    const lines: string[] = []
    runTurning(runtime, function* () {
      trapExit(true)
      yield* body((shown) => lines.push(line(shown)))
    })
    expect(lines).toEqual(expected.get(name))
  })
}

function startLink(name: Term): Proc<Term> {
  return Agent.startLink(() => name, { name })
}

function extended(started: Tuple): Term {
  return new Tuple(3, started.e0, started.e1, atom('more'), null, null)
}

function specOf(module: string, argument: Term): TermMap {
  return TermMap.from<Term, Term>([
    [atom('id'), alias(module)],
    [atom('start'), new Tuple(3, alias(module), atom('start_link'), list(argument), null, null)],
  ])
}

/** `W.spec(name, more)` */
function spec(name: string, more = ''): Term {
  return term(`%{id: :${name}, start: {W, :start_link, [:${name}]}${more}}`)
}

function specs(...items: readonly Term[]): Term[] {
  return [...items]
}

function start(answer: string | Term): Proc<Term> {
  return Supervisor.startLink(Init, typeof answer === 'string' ? term(answer) : answer)
}

const ok = '%{id: 1, start: {W, :start_link, [:a]}}'
const okWith = (more: string): string => `%{id: 1, start: {W, :start_link, [:a]}, ${more}}`
const startOf = (mfa: string): string => `%{id: 1, start: ${mfa}}`

describe('as recorded from the BEAM', () => {
  scenario('specifications', function* (show) {
    for (const spec of [
      ok,
      '%{start: {W, :a, []}}',
      '%{id: 1}',
      startOf('{W, :a}'),
      startOf('{W, :a, :b}'),
      startOf('{"W", :a, []}'),
      okWith('restart: :often'),
      okWith('restart: nil'),
      okWith('type: :boss'),
      okWith('type: nil'),
      okWith('shutdown: -1'),
      okWith('shutdown: 0'),
      okWith('shutdown: 1.5'),
      okWith('shutdown: :never'),
      okWith('modules: :all'),
      okWith('modules: [W, "x"]'),
      okWith('modules: :dynamic'),
      okWith('significant: :yes'),
      okWith('significant: true'),
      okWith('significant: true, restart: :transient'),
      '{1, {W, :a, []}, :permanent, 5000, :worker, [W]}',
      '{1, {W, :a, []}, :permanent, 5000, :worker, W}',
      '{1, {W, :a, []}, :permanent, 5000, :worker}',
      ':w',
      'nil',
    ])
      show(checkChildspecs(list(term(spec))))
    show(checkChildspecs(list(term(ok), term(okWith('restart: :temporary')))))
    show(checkChildspecs(atom('none')))
  })

  scenario('flags', function* (show) {
    for (const flags of [
      '%{}',
      '%{strategy: :all}',
      '%{intensity: -1}',
      '%{intensity: :x}',
      '%{period: 0}',
      '%{auto_shutdown: :x}',
      '{:one_for_one, 1, 1}',
      '{:one_for_one, 1}',
      '{:one_for_one, 1, 0}',
      ':flags',
    ])
      show(yield* start(`{:ok, {${flags}, []}}`))
    show(yield* start(':ignore'))
    show(yield* start('{:ok, :odd}'))
    show(yield* start(':odd'))
    show(yield* start('{:ok, {%{strategy: :simple_one_for_one}, []}}'))
    show(yield* start(`{:ok, {%{strategy: :simple_one_for_one}, [${ok}, ${ok}]}}`))
    show(yield* start('{:ok, {%{strategy: :simple_one_for_one}, [:odd]}}'))
    show(yield* start(`{:ok, {%{}, [${ok}, ${ok}]}}`))
    show(yield* start('{:ok, {%{}, [%{id: 1}]}}'))
    show(yield* start(`{:ok, {%{auto_shutdown: :any_significant}, [${okWith('significant: true')}]}}`))
  })

  scenario('start_child', function* (show) {
    const sup = pidOf(yield* Supervisor.startLink(specs(spec('a')), { strategy: 'one_for_one' }))
    const add = (text: string): Proc<Term> => Supervisor.startChild(sup, term(text))
    show(yield* Supervisor.startChild(sup, spec('a')))
    show(yield* Supervisor.startChild(sup, spec('b')))
    show(yield* add('%{id: :c, start: {W, :start_link, [:a]}}'))
    show(yield* add('%{id: :d}'))
    show(yield* add('%{id: :e, start: {W, :ignore, []}}'))
    show(yield* add('%{id: :f, start: {W, :ignore, []}, restart: :temporary}'))
    show(yield* add('%{id: :g, start: {W, :extra, [:g]}}'))
    show(yield* add('%{id: :h, start: {W, :fail, [:why]}, restart: :transient, type: :supervisor}'))
    show(yield* add('%{id: :i, start: {W, :odd, []}, shutdown: :brutal_kill, modules: :dynamic}'))
    show(yield* add('%{id: :j, start: {W, :leave, [:why]}}'))
    show(yield* add('%{id: :k, start: {W, :throw_it, [:ball]}}'))
    show(yield* add('%{id: :l, start: {W, :throw_it, [:ignore]}}'))
    show(yield* add('{:m, {W, :start_link, [:m]}, :temporary, 10, :worker, [W]}'))
    show(yield* add('%{id: :e, start: {W, :ignore, []}}'))
    show(yield* Supervisor.whichChildren(sup))
    show(yield* Supervisor.countChildren(sup))
    show(yield* Supervisor.getChildspec(sup, atom('a')))
    show(yield* Supervisor.getChildspec(sup, atom('m')))
    show(yield* Supervisor.getChildspec(sup, atom('none')))
    show(yield* sys.getState(sup))
  })

  scenario('children', function* (show) {
    const children = specs(spec('a'), spec('b', ', restart: :transient'), spec('c', ', restart: :temporary'))
    const sup = pidOf(yield* Supervisor.startLink(children, { strategy: 'one_for_one' }))
    show(yield* Supervisor.restartChild(sup, atom('a')))
    show(yield* Supervisor.deleteChild(sup, atom('a')))
    show(yield* Supervisor.terminateChild(sup, atom('a')))
    show(yield* Supervisor.terminateChild(sup, atom('a')))
    show(yield* Supervisor.startChild(sup, spec('a')))
    show(yield* Supervisor.restartChild(sup, atom('a')))
    show(yield* Supervisor.terminateChild(sup, atom('b')))
    show(yield* Supervisor.deleteChild(sup, atom('b')))
    show(yield* Supervisor.deleteChild(sup, atom('b')))
    show(yield* Supervisor.restartChild(sup, atom('b')))
    show(yield* Supervisor.terminateChild(sup, atom('c')))
    show(yield* Supervisor.restartChild(sup, atom('c')))
    show(yield* Supervisor.terminateChild(sup, atom('none')))
    show(yield* Supervisor.whichChildren(sup))
  })

  scenario('simple_one_for_one', function* (show) {
    const flags = '%{strategy: :simple_one_for_one, intensity: 3, period: 5}'
    const sup = pidOf(yield* start(`{:ok, {${flags}, [%{id: :w, start: {W, :start_link, []}}]}}`))
    const a = pidOf(yield* Supervisor.startChild(sup, term('[:a]')))
    const b = pidOf(yield* Supervisor.startChild(sup, term('[:b]')))
    show(yield* Supervisor.startChild(sup, term('[:a]')))
    show(((yield* Supervisor.startChild(sup, term('[]'))) as Tuple).e0)
    show(yield* Supervisor.whichChildren(sup))
    show(yield* Supervisor.countChildren(sup))
    show(yield* Supervisor.restartChild(sup, atom('w')))
    show(yield* Supervisor.deleteChild(sup, atom('w')))
    show(yield* Supervisor.terminateChild(sup, atom('w')))
    show(yield* Supervisor.terminateChild(sup, a))
    show(yield* Supervisor.terminateChild(sup, a))
    show(yield* Supervisor.terminateChild(sup, self()))
    show(yield* Supervisor.getChildspec(sup, b))
    show(yield* Supervisor.getChildspec(sup, atom('w')))
    show(yield* Supervisor.getChildspec(sup, self()))
    show(yield* sys.getState(sup))
    exitSignal(b, atom('kill'))
    yield* sleep(20)
    show(pair(yield* Supervisor.countChildren(sup), whereis(atom('b')) === b))
    yield* Supervisor.stop(sup)
    show(pair(whereis(atom('a')) ?? null, whereis(atom('b')) ?? null))
  })

  scenario('start of children fails', function* (show) {
    const oneForOne = { strategy: 'one_for_one' } as const
    const failing = term('%{id: :b, start: {W, :fail, [:why]}}')
    show(yield* Supervisor.startLink(specs(spec('a'), failing, spec('c')), oneForOne))
    show(whereis(atom('a')) ?? null)
    show(yield* Supervisor.startLink(specs(term('%{id: :b, start: {W, :odd, []}}')), oneForOne))
    show(yield* Supervisor.startLink(specs(term('%{id: :b, start: {W, :leave, [:why]}}')), oneForOne))
    yield* Supervisor.startLink(specs(spec('a')), { ...oneForOne, name: atom('sup') })
    show(yield* Supervisor.startLink([], { ...oneForOne, name: atom('sup') }))
    show(((yield* sys.getState(atom('sup'))) as Tuple).e1)
    yield* Supervisor.stop(atom('sup'))
  })

  scenario('child_spec', function* (show) {
    for (const [spec, overrides] of [
      ['{Agent, :arg}', '[]'],
      ['{Agent, :arg}', '[id: :other, restart: :transient]'],
      [ok, '[shutdown: 10]'],
      ['Task.Supervisor', '[]'],
      ['DynamicSupervisor', '[name: :x]'],
      ['{DynamicSupervisor, [name: :x]}', '[]'],
      [ok, '[size: 10]'],
      ['{1, {W, :a, []}, :permanent, 5000, :worker, [W]}', '[]'],
      ['W', '[]'],
      ['Nope', '[]'],
      ['17', '[]'],
      ['[1]', '[]'],
    ] as const)
      show(yield* orMessage(childSpec(term(spec), term(overrides))))
    show(yield* orMessage(apply(alias('Supervisor'), atom('init'), [term('[]'), term('[]')])))
  })

  scenario('significant children', function* (show) {
    const significant = ', restart: :transient, significant: true'
    const any = yield* starting('any_significant', [spec('a', significant), spec('b', ', restart: :temporary')])
    yield* Agent.stop(atom('b'))
    yield* sleep(20)
    show(isUp(any))
    yield* Agent.stop(atom('a'))
    yield* sleep(20)
    show(isUp(any))
    const all = yield* starting('all_significant', [spec('a', significant), spec('b', significant), spec('c')])
    yield* Agent.stop(atom('a'))
    yield* sleep(20)
    show(isUp(all))
    yield* Agent.stop(atom('b'))
    yield* sleep(20)
    show(pair(isUp(all), whereis(atom('c')) ?? null))
  })

  scenario('DynamicSupervisor', function* (show) {
    const sup = pidOf(
      yield* DynamicSupervisor.startLink({
        strategy: 'one_for_one',
        maxChildren: 2,
        extraArguments: [atom('x')],
        name: atom('dyn'),
      }),
    )
    const add = (mfa: string, more = ''): Proc<Term> =>
      DynamicSupervisor.startChild(sup, term(`%{id: 1, start: ${mfa}${more}}`))
    show(yield* add('{W, :start_link, []}'))
    show(yield* add('{W, :start_link, []}'))
    show(first(yield* add('{W, :ignore, []}')))
    show(yield* add('{W, :leave, []}'))
    show(yield* add('{W, :fail, []}'))
    show(first(((yield* add('{W, :throw_it, []}')) as Tuple).e1))
    show(yield* add('{W, :extra, []}'))
    show(yield* DynamicSupervisor.countChildren(sup))
    show(yield* DynamicSupervisor.whichChildren(sup))
    show(withoutStruct(yield* sys.getState(sup)))
    show(yield* DynamicSupervisor.terminateChild(sup, self()))
    show(yield* DynamicSupervisor.terminateChild(sup, whereis(atom('x')) as Pid))
    show(yield* DynamicSupervisor.countChildren(sup))
    yield* DynamicSupervisor.stop(sup)
    const other = pidOf(yield* DynamicSupervisor.startLink({ maxChildren: 1 }))
    const addOther = (text: string): Proc<Term> => DynamicSupervisor.startChild(other, term(text))
    show(yield* addOther(startOf('{W, :ignore, []}')))
    show(yield* addOther('%{id: 1, start: {W, :start_link, [:a]}, restart: :temporary}'))
    show(yield* addOther(startOf('{W, :start_link, [:b]}')))
    show(withoutStruct(yield* sys.getState(other)))
    for (const text of [
      startOf('{W, :a, :b}'),
      startOf('{W, :a}'),
      '%{id: 1, start: {W, :a, []}, restart: :often}',
      '%{id: 1, start: {W, :a, []}, shutdown: 0}',
      '%{id: 1, start: {W, :a, []}, type: :worker, modules: :all}',
      '%{start: {W, :a, []}}',
      '{1, {W, :a, []}, :permanent, 5000, :boss, [W]}',
    ])
      show(yield* addOther(text))
    yield* DynamicSupervisor.stop(other)
    for (const flags of [
      '{:ok, %{strategy: :one_for_all}}',
      '{:ok, %{intensity: -1}}',
      '{:ok, %{period: 0}}',
      '{:ok, %{max_children: -1}}',
      '{:ok, %{extra_arguments: :x}}',
      ':ignore',
      ':odd',
    ])
      show(yield* DynamicSupervisor.startModule(Init, term(flags)))
  })
})

/** What `body` answers, or the message of the exception it raises. */
function* orMessage(body: Proc<Term>): Proc<Term> {
  try {
    return yield* body
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown
    return message(thrown.reason as TermMap)
  }
}

function* starting(auto: string, children: readonly Term[]): Proc<Pid> {
  const flags = TermMap.from([[atom('auto_shutdown'), atom(auto)]])
  return pidOf(yield* start(pair(atom('ok'), pair(flags, list(...children)))))
}

function isUp(pid: Pid): boolean {
  return pid.process !== null
}

function first(term: Term): Term {
  return (term as Tuple).e0
}

function withoutStruct(struct: Term): Term {
  return (struct as TermMap).delete(atom('__struct__'))
}
