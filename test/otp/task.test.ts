import { describe, expect, it } from 'vitest'
import { nativeModule } from '../../main/otp/code.js'
import { isException } from '../../main/otp/exceptions/exceptions.js'
import {
  exit,
  exitSignal,
  type Proc,
  receive,
  receiveAny,
  self,
  send,
  sleep,
  spawn,
  trapExit,
} from '../../main/otp/process/api.js'
import { running } from '../../main/otp/process/current.js'
import { Raised } from '../../main/otp/process/raised.js'
import { runtimeError } from '../../main/otp/exceptions/exceptions.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { modules } from '../../main/otp/task-functions.js'
import * as TaskSupervisor from '../../main/otp/task-supervisor.js'
import type { StreamOptions } from '../../main/otp/task-stream.js'
import * as Task from '../../main/otp/task.js'
import { inspect } from '../../main/otp/term/inspect.js'
import type { TermMap } from '../../main/otp/term/term.js'
import {
  alias,
  atom,
  list,
  listFrom,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../main/otp/term/term.js'
import { compareAnswers } from '../support/answers.js'
import { testRuntime, type TestRuntime } from '../support/run.js'

const oops = atom('oops')
const jobs = alias('Jobs')
const pidKey = atom('pid')

function test(): TestRuntime {
  const made = testRuntime()
  for (const module of modules) made.runtime.parts.code.define(module)
  const sum = (items: Term): Term => toArray(items).reduce<number>((total, item) => total + Number(item), 0)
  made.runtime.parts.code.define(nativeModule(alias('Enum'), { 'sum/1': sum }))
  return made
}

const wait = (): Proc<void> => sleep(20)
const forever = (): Proc<void> => sleep(Infinity)

function* flush(): Proc<Term> {
  yield* wait()
  const seen: Term[] = []
  for (;;) {
    const message = yield* receive((message) => [message], 0)
    if (message === undefined) return listFrom(seen.map(strip))
    seen.push(...message)
  }
}

function* attempt(body: () => Term | Proc<Term>): Proc<Term> {
  try {
    const result = body()
    return pair(
      atom('value'),
      typeof result === 'object' && result !== null && 'next' in result ? yield* result : result,
    )
  } catch (raised) {
    if (!(raised instanceof Raised)) throw raised
    return pair(atom(raised.kind), raised.reason)
  }
}

/** `term` with `:stack` where an exception has its stack. */
function strip(term: Term): Term {
  if (!(term instanceof Tuple)) return term
  return term.size === 2 && isException(term.e0) ? pair(term.e0, atom('stack')) : tuple(...term.items().map(strip))
}

const pidOf = (task: TermMap): Pid => task.get(pidKey) as Pid
const fails = (): never => exit(oops)

type Keep = (name: string, value: Term) => void

/** The steps of reference/task.exs on tasks, in its order. */
function* awaits(keep: Keep): Proc<void> {
  trapExit(true)
  const task = Task.async(() => atom('answer'))
  keep('struct', task)
  keep('await', pair(yield* Task.await(task), yield* flush()))
  const ofModule = Task.async(triple(alias('Enum'), atom('sum'), list(list(1, 2))))
  keep('await of a module', pair(ofModule.get(atom('mfa')) as Term, yield* Task.await(ofModule)))
  yield* flush()
  const once = Task.async(() => 1)
  yield* Task.await(once)
  keep('await again', yield* attempt(() => Task.await(once, 20)))
  yield* flush()
  keep('await times out', yield* attempt(() => Task.await(Task.async(forever), 20)))
  keep('await of one that raises', strip(yield* attempt(() => Task.await(Task.async(() => runtimeError('no luck'))))))
  yield* flush()
  keep('await of one that exits', yield* attempt(() => Task.await(Task.async(fails))))
  yield* flush()
  const thrown = (yield* attempt(() => Task.await(Task.async(() => raise(atom('ball')))))) as Tuple
  const [nocatch] = ((thrown.e1 as Tuple).e0 as Tuple).items() as [Tuple]
  keep('await of one that throws', nocatch.e1)
  yield* flush()
  const killed = Task.async(forever)
  exitSignal(pidOf(killed), atom('kill'))
  keep('await of one that is killed', yield* attempt(() => Task.await(killed)))
  yield* flush()
  const stolen = Task.async(forever).put(
    atom('owner'),
    spawn(() => null),
  )
  keep("await of another's", yield* attempt(() => Task.await(stolen)))
  const completed = Task.completed(atom('x'))
  keep('completed', pair(completed, yield* Task.await(Task.completed(atom('x')))))
  yield* flush()
}

function raise(value: Term): never {
  throw new Raised('throw', value)
}

function* many(keep: Keep): Proc<void> {
  const late = Task.async(function* () {
    yield* wait()
    return 1
  })
  keep(
    'await_many',
    yield* Task.awaitMany(
      list(
        late,
        Task.async(() => 2),
      ),
    ),
  )
  yield* flush()
  const unfinished = list(
    Task.async(() => 1),
    Task.async(forever),
  )
  keep('await_many times out', yield* attempt(() => Task.awaitMany(unfinished, 30)))
  const failing = list(Task.async(forever), Task.async(fails))
  keep('await_many with one that fails', yield* attempt(() => Task.awaitMany(failing)))
  yield* flush()
  const slow = Task.async(function* () {
    yield* sleep(60)
    return atom('late')
  })
  keep('yield', pair(yield* Task.yield(slow, 10), yield* Task.yield(slow, 500)))
  yield* flush()
  keep('yield of one that fails', pair(yield* Task.yield(Task.async(fails)), toArray(yield* flush()).length))
  const three = list(
    Task.async(() => 1),
    Task.async(forever),
    Task.async(fails),
  )
  keep('yield_many', listFrom(toArray(yield* Task.yieldMany(three, 30)).map((each) => (each as Tuple).e1)))
  yield* flush()
  const asked = Task.async(() => 1)
  keep('yield of nothing left', pair(yield* Task.yield(asked), yield* Task.yield(asked, 10)))
  yield* flush()
}

function* ends(keep: Keep): Proc<void> {
  const ready = function* (job: Task.Job): Proc<TermMap> {
    const task = Task.async(job)
    yield* wait()
    return task
  }
  const trapping = (body: () => unknown) =>
    function* (): Proc<unknown> {
      trapExit(true)
      const result = body()
      return typeof result === 'object' && result !== null && 'next' in result ? yield* result as Proc<unknown> : result
    }
  keep('shutdown', pair(yield* Task.shutdown(Task.async(forever)), yield* flush()))
  keep('shutdown brutally', pair(yield* Task.shutdown(Task.async(forever), 'brutal_kill'), yield* flush()))
  keep('shutdown of one that has answered', yield* Task.shutdown(yield* ready(() => 1)))
  yield* flush()
  keep('shutdown of one that has failed', yield* Task.shutdown(yield* ready(fails)))
  yield* flush()
  keep('shutdown of one that traps exits', yield* Task.shutdown(yield* ready(trapping(forever)), 30))
  yield* flush()
  const saves = trapping(function* () {
    yield* receiveAny()
    return atom('saved')
  })
  keep('shutdown of one that traps exits and answers', yield* Task.shutdown(yield* ready(saves)))
  yield* flush()
  keep('shutdown of one without a process', yield* attempt(() => Task.shutdown(Task.completed(1))))
  yield* flush()
  const awaited = Task.async(() => 1)
  yield* Task.await(awaited)
  yield* wait()
  keep('shutdown after await', yield* Task.shutdown(awaited))
  yield* flush()
  const runs = Task.async(function* () {
    yield* receiveAny()
    yield* receiveAny()
    return 1
  })
  const ignored = yield* Task.ignore(runs)
  send(pidOf(runs), atom('go'))
  yield* wait()
  keep('ignore of one that runs', pair(ignored, yield* flush()))
  keep('ignore of one that has answered', yield* Task.ignore(yield* ready(() => 1)))
  yield* flush()
  keep('ignore of one that has failed', yield* Task.ignore(yield* ready(fails)))
  yield* flush()
  const parent = self()
  const started = Task.start(() => {
    send(parent, pair(atom('callers'), running().dictionary?.get(atom('$callers')) ?? null))
  })
  keep('start', pair(started.e1 instanceof Pid, yield* flush()))
  Task.startLink(() => exit(atom('failed')))
  keep('start_link', listFrom(toArray(yield* flush()).map((message) => (message as Tuple).e2)))
}

function* supervised(keep: Keep): Proc<void> {
  const supervisor = ((yield* TaskSupervisor.startLink({ name: jobs, maxChildren: 2 })) as Tuple).e1
  const child = ((yield* TaskSupervisor.startChild(jobs, forever)) as Tuple).e1 as Pid
  const isOnly = inspect(yield* TaskSupervisor.children(supervisor)) === inspect(list(child))
  const terminated = yield* TaskSupervisor.terminateChild(jobs, child)
  const left = yield* TaskSupervisor.children(jobs)
  keep('supervisor start_child', tuple(isOnly, terminated, left, yield* TaskSupervisor.terminateChild(jobs, child)))
  const task = yield* TaskSupervisor.async(jobs, () => atom('result'))
  keep('supervisor async', pair(yield* Task.await(task), task.get(atom('mfa')) as Term))
  yield* flush()
  const unlinked = yield* TaskSupervisor.asyncNolink(jobs, fails)
  keep('supervisor async_nolink that fails', pair(yield* Task.yield(unlinked), yield* flush()))
  const linked = yield* TaskSupervisor.async(jobs, function* () {
    yield* wait()
    return exit(oops)
  })
  const outcome = yield* Task.yield(linked)
  const reasons = toArray(yield* flush()).map((message) => (message as Tuple).e2)
  keep('supervisor async that fails', pair(outcome, listFrom(reasons)))
  const two = [yield* TaskSupervisor.startChild(jobs, forever), yield* TaskSupervisor.startChild(jobs, forever)]
  keep('supervisor start_child of too many', yield* TaskSupervisor.startChild(jobs, forever))
  keep('supervisor async of too many', yield* attempt(() => TaskSupervisor.async(jobs, forever)))
  for (const started of two) yield* TaskSupervisor.terminateChild(jobs, (started as Tuple).e1 as Pid)
  const parent = self()
  const job = function* (): Proc<void> {
    send(parent, atom('ran'))
    yield* receiveAny()
  }
  const permanent = yield* TaskSupervisor.startChild(jobs, job, { restart: atom('permanent') })
  yield* wait()
  send((permanent as Tuple).e1, atom('stop'))
  yield* wait()
  keep('supervisor restarts a permanent task', yield* flush())
  keep('supervisor count_children', yield* Supervisor.countChildren(jobs))
  yield* Supervisor.stop(jobs)
  yield* flush()
  keep('supervisor that is gone', yield* attempt(() => TaskSupervisor.children(jobs)))
}

function source(items: readonly Term[]): () => Term | undefined {
  const rest = [...items]
  return () => rest.shift()
}

function* streamed(
  items: readonly Term[],
  job: (item: Term) => unknown,
  options: StreamOptions,
  take = Infinity,
): Proc<Term> {
  const stream = Task.asyncStream(source(items), job, options)
  const answers: Term[] = []
  while (answers.length < take) {
    const answer = yield* stream.next()
    if (answer === undefined) break
    answers.push(answer)
  }
  yield* stream.close()
  return listFrom(answers)
}

function* streams(keep: Keep): Proc<void> {
  const run = function* (
    name: string,
    items: number[],
    job: (item: Term) => unknown,
    options: StreamOptions,
    take?: number,
  ): Proc<void> {
    keep(name, yield* attempt(() => streamed(items, job, options, take)))
  }
  const tenfold = (item: Term): Term => Number(item) * 10
  const slowly = (factor: number) =>
    function* (item: Term): Proc<Term> {
      yield* sleep(Number(item) * factor)
      return item
    }
  const failing = (item: Term): Term => (item === 1 ? exit(oops) : item)
  const hanging = (item: Term): unknown => (item === 1 ? forever() : item)
  const same = (item: Term): Term => item
  yield* run('stream', [1, 2, 3], tenfold, {})
  yield* run('stream of nothing', [], tenfold, {})
  yield* run('stream, one at a time', [3, 1, 2], slowly(10), { maxConcurrency: 1 })
  yield* run('stream, ordered', [3, 1, 2], slowly(20), { maxConcurrency: 3 })
  yield* run('stream, unordered', [3, 1, 2], slowly(20), { maxConcurrency: 3, ordered: false })
  yield* run('stream with one that fails', [1, 2], failing, { maxConcurrency: 2 })
  yield* run('stream with one that fails and its input', [1, 2], failing, { zipInputOnExit: true })
  yield* run('stream that times out', [1], hanging, { timeout: 20 })
  yield* run('stream that kills what times out', [1, 2], hanging, { timeout: 30, onTimeout: 'kill_task' })
  keep('stream that leaves nothing behind', yield* flush())
  yield* run('stream that is halted', [1, 2, 3], same, { maxConcurrency: 1 }, 2)
  yield* run('stream with no concurrency', [1], same, { maxConcurrency: 0 })
}

describe('tasks', () => {
  it('answer in each of the recorded situations as the real ones', () => {
    const { runtime } = test()
    const given = new Map<string, string>()
    const keep: Keep = (name, value) => given.set(name, inspect(value, { limit: Infinity }))
    let isDone = false
    let reason: Term | undefined
    runtime.performThen(
      function* () {
        for (const part of [awaits, many, ends, supervised, streams]) yield* part(keep)
      },
      () => (isDone = true),
      (why) => (reason = why),
    )
    runtime.advance(60_000)
    expect([isDone, reason === undefined ? '' : inspect(reason)]).toEqual([true, ''])
    compareAnswers('task.json', given)
  })

  it('have the frames of Task below what they raise', () => {
    const { run } = test()
    const [alone, awaited] = run<[Term, Term]>(function* () {
      trapExit(true)
      yield* TaskSupervisor.startLink({ name: jobs })
      const task = yield* TaskSupervisor.asyncNolink(jobs, () => runtimeError('awaited'))
      const outcome = (yield* Task.yield(task)) as Tuple
      const linked = Task.startLink(() => runtimeError('task'))
      const exitOf = (message: Term): Term | undefined =>
        message instanceof Tuple && message.size === 3 && message.e1 === linked.e1 ? message.e2 : undefined
      return [(yield* receive(exitOf)) as Term, outcome.e1]
    })
    const given = new Map([
      ['task', inspect(alone)],
      ['awaited task', inspect(awaited)],
    ])
    compareAnswers('frames.json', given, (name) => name.includes('task'))
  })

  it('report their failure once, with function and arguments', () => {
    const { run, reports } = test()
    run(() => {
      Task.start(() => exit(oops))
      Task.start(() => exit(atom('normal')))
      Task.start(() => exit(pair(atom('shutdown'), oops)))
      Task.start(triple(alias('Enum'), atom('gone'), list(1)))
    })
    expect(reports.map(({ report }) => report.kind)).toEqual(['task_terminating', 'task_terminating'])
    const texts = reports.map(({ report }) =>
      report.kind === 'task_terminating' ? [inspect(report.fun), inspect(report.args)] : [],
    )
    expect(texts[1]).toEqual(['&Enum.gone/1', '[1]'])
    expect(texts[0]?.[1]).toBe('[]')
  })
})
