/** What the programs do with tasks: the operations of interpreter.exs on our runtime. What the owner does with a task is part of the step that starts it. */
import {
  atom,
  type Atom,
  Cons,
  list,
  pair,
  type Pid,
  type Term,
  type TermMap,
  toArray,
} from '../../../main/otp/term/term.js'
import * as api from '../../../main/otp/process/api.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import * as Task from '../../../main/otp/task.js'
import * as TaskSupervisor from '../../../main/otp/task-supervisor.js'
import { raise } from './operations.js'
import type { Value } from './program.js'
import type { World } from './world.js'

const ok = atom('ok')
const set = atom('set')

/** Long enough for a task to begin and, where it is to end, to end. */
const settled = 10

/** Does what `body` says: `sleep`, `raise` or `[give | exit | throw, value]`. */
function* run(body: Term): Proc<Term> {
  const [name, value = null] = body instanceof Cons ? toArray(body) : [body]
  switch ((name as Atom).name) {
    case 'give':
      return value
    case 'exit':
      return api.exit(value)
    case 'throw':
      throw new api.Raised('throw', value)
    case 'sleep':
      yield* api.sleep(Infinity)
      return ok
    default:
      return raise()
  }
}

function job(world: World, body: Term): () => Proc<Term> {
  const { label } = world
  return function* () {
    world.born(api.self(), label)
    return yield* run(body)
  }
}

/** `[task, how, supervisor, body, what then]` */
export function* started(world: World, values: readonly Value[], args: readonly Term[]): Proc<Term> {
  const [how, , , then] = values as [string, Value, Value, string]
  const [, supervisor, body] = args as [Term, Term, Term]
  const work = job(world, body)
  switch (how) {
    case 'start':
      return Task.start(work)
    case 'start_link':
      return Task.startLink(work)
    case 'start_child':
      return yield* TaskSupervisor.startChild(supervisor, work)
    case 'under':
      return yield* followed(yield* TaskSupervisor.async(supervisor, work), body, then)
    case 'nolink':
      return yield* followed(yield* TaskSupervisor.asyncNolink(supervisor, work), body, then)
    default:
      return yield* followed(Task.async(work), body, then)
  }
}

function* followed(task: TermMap, body: Term, then: string): Proc<Term> {
  const wait = body === atom('sleep') ? settled : 5000
  if (then === 'await') return yield* Task.await(task, wait)
  if (then === 'yield') return yield* Task.yield(task, wait)
  if (then === 'yield_many') return yield* Task.yieldMany(list(task), wait)
  if (then === 'await_many') return yield* Task.awaitMany(list(task), wait)
  yield* api.sleep(settled)
  if (then === 'shutdown') return yield* Task.shutdown(task)
  if (then === 'brutal') return yield* Task.shutdown(task, 'brutal_kill')
  return then === 'ignore' ? yield* Task.ignore(task) : ok
}

/** `[task_stream, supervisor, bodies, most at once]`: the outcomes in their order. */
export function* streamed(supervisor: Term, bodies: Term, most: number): Proc<Term> {
  const items = toArray(bodies)
  const pull = (): Term | undefined => items.shift()
  const options = { maxConcurrency: most }
  const stream =
    supervisor === null
      ? Task.asyncStream(pull, run, options)
      : TaskSupervisor.asyncStream(supervisor, pull, run, { ...options, nolink: true })
  const outcomes: Term[] = []
  for (;;) {
    const outcome = yield* stream.next()
    if (outcome === undefined) return list(...outcomes)
    outcomes.push(outcome)
  }
}

/** `[task_sup, most]` */
export function* supervisor(world: World, most: Term): Proc<Term> {
  const { label } = world
  return world.bornBy(yield* TaskSupervisor.startLink({ maxChildren: most }), label)
}

/** `[task_do, name, supervisor, pid]` */
export function* supervised(name: string, whom: Term, pid: Term): Proc<Term> {
  if (name === 'children') return pair(set, yield* TaskSupervisor.children(whom))
  return yield* TaskSupervisor.terminateChild(whom, pid as Pid)
}
