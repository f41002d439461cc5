/** Random trees of supervisors under random deaths, against a model. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as GenServer from '../../main/otp/gen-server.js'
import { nativeModule } from '../../main/otp/code.js'
import { sleep, trapExit } from '../../main/otp/process/api.js'
import type { Process } from '../../main/otp/process/process.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { inspectSupervisor } from '../../main/otp/supervisor-inspect.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import type { Atom } from '../../main/otp/term/term.js'
import { alias, atom, list, pair, type Pid, type Term, triple, tuple } from '../../main/otp/term/term.js'
import type { NodeSpec, RestartType, SupervisorModel } from '../support/supervision-model.js'
import { TreeModel } from '../support/supervision-model.js'
import { pidOf } from '../support/workers.js'
import { runIn, testRuntime } from '../support/run.js'

const nodeModule = alias('Node')
const server: GenServer.Callbacks<Term, Term> = { module: alias('Leaf'), init: (name) => GenServer.ok(name) }

/** The tree in a runtime of its own. */
class Tree {
  readonly runtime: Runtime
  readonly started: string[] = []
  readonly refusals = new Map<string, number>()
  readonly root: Pid

  constructor(spec: NodeSpec) {
    const { runtime } = testRuntime()
    this.runtime = runtime
    runtime.parts.code.define(nativeModule(nodeModule, { 'start_link/1': (name) => this.#start((name as Atom).name) }))
    this.#learn(spec)
    let root: Pid | undefined
    // A supervisor ends with its parent: this one stays.
    runtime.spawn(function* () {
      trapExit(true)
      root = pidOf(yield* Supervisor.startModule(alias('Supervisor.Default'), pair(atom('ok'), flagsOf(spec)), {}))
      yield* sleep(Infinity)
    }, [])
    runtime.run()
    this.root = root as unknown as Pid
  }

  readonly #specs = new Map<string, NodeSpec>()

  #learn(spec: NodeSpec): void {
    this.#specs.set(spec.name, spec)
    for (const child of spec.supervisor?.children ?? []) this.#learn(child)
  }

  #start(name: string): unknown {
    this.started.push(name)
    const spec = this.#specs.get(name) as NodeSpec
    const left = this.refusals.get(name) ?? 0
    if (left > 0) {
      this.refusals.set(name, left - 1)
      return pair(atom('error'), atom('refused'))
    }
    if (spec.supervisor === null) return GenServer.startLink(server, atom(name))
    return Supervisor.startModule(alias('Supervisor.Default'), pair(atom('ok'), flagsOf(spec)), {})
  }

  render(supervisor: Process | null = this.root.process as Process | null): string {
    const seen = supervisor === null ? undefined : inspectSupervisor(supervisor)
    if (seen === undefined) return 'down'
    const children = [...seen.children()].map(({ id, pid, state, restarts }) => {
      const mark = state === 'running' ? '' : state === 'stopped' ? '-' : '~'
      const process = pid?.process as Process | undefined
      const inner = process !== undefined && inspectSupervisor(process) !== undefined ? this.render(process) : ''
      return `${mark}${(id as Atom).name} ${restarts}${inner}`
    })
    return `(${children.join(', ')})`
  }

  /** The pids of the children called `names` of the supervisor that is at `path` from the root. */
  at(path: readonly string[]): Process {
    let process = this.root.process as Process
    for (const name of path) {
      const child = [...(inspectSupervisor(process)?.children() ?? [])].find(({ id }) => id === atom(name))
      process = child?.pid?.process as Process
    }
    return process
  }
}

function flagsOf(spec: NodeSpec): Term {
  const { strategy, intensity, period, children } = spec.supervisor as NonNullable<NodeSpec['supervisor']>
  return pair(triple(atom(strategy), intensity, period), list(...children.map(childOf)))
}

function childOf({ name, restart, supervisor }: NodeSpec): Term {
  const type = supervisor === null ? 'worker' : 'supervisor'
  const start = triple(nodeModule, atom('start_link'), list(atom(name)))
  return tuple(atom(name), start, atom(restart), atom('infinity'), atom(type), list(nodeModule))
}

const restartType = fc.constantFrom<RestartType>('permanent', 'permanent', 'transient', 'temporary')
const { node } = fc.letrec<{ node: Unnamed; supervisor: Unnamed; worker: Unnamed }>((tie) => ({
  worker: fc.record({ restart: restartType, supervisor: fc.constant(null) }),
  supervisor: supervisorOf(tie('node')),
  node: fc.oneof({ maxDepth: 2, withCrossShrink: true }, tie('worker'), tie('worker'), tie('supervisor')),
}))

interface Unnamed {
  readonly restart: RestartType
  readonly supervisor:
    (Omit<NonNullable<NodeSpec['supervisor']>, 'children'> & { readonly children: readonly Unnamed[] }) | null
}

function supervisorOf(child: fc.Arbitrary<Unnamed>): fc.Arbitrary<Unnamed> {
  return fc.record({
    restart: restartType,
    supervisor: fc.record({
      strategy: fc.constantFrom('one_for_one', 'one_for_all', 'rest_for_one'),
      intensity: fc.integer({ min: 0, max: 4 }),
      period: fc.integer({ min: 1, max: 3 }),
      children: fc.array(child, { minLength: 1, maxLength: 4 }),
    }),
  })
}

/** Gives every node a name: its place. */
function named(unnamed: Unnamed, name: string): NodeSpec {
  const { restart, supervisor } = unnamed
  if (supervisor === null) return { name, restart, supervisor }
  const children = supervisor.children.map((child, i) => named(child, `${name}${i}`))
  return { name, restart, supervisor: { ...supervisor, children } }
}

const number = fc.nat({ max: 1000 })
const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('end' as const),
      supervisor: number,
      children: fc.array(number, { minLength: 1, maxLength: 3 }),
      isOrderly: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('refuse' as const),
      supervisor: number,
      child: number,
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 4000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('terminate' as const), supervisor: number, child: number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('start' as const), supervisor: number, child: number }) },
)
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

/** Does `wanted` in both; false when there is nothing left to do it to. */
function perform(tree: Tree, model: TreeModel, wanted: Action): boolean {
  const { runtime } = tree
  if (wanted.kind === 'wait') {
    runtime.advance(wanted.ms)
    model.now += wanted.ms
    return true
  }
  const supervisors = [...model.supervisors()]
  if (supervisors.length === 0) return false
  const supervisor = supervisors[wanted.supervisor % supervisors.length] as SupervisorModel
  if (supervisor.children.length === 0) return true
  const child = (index: number): SupervisorModel['children'][number] =>
    supervisor.children[index % supervisor.children.length] as SupervisorModel['children'][number]
  const process = tree.at(pathOf(supervisor))
  if (wanted.kind === 'end') {
    const children = [...new Set(wanted.children.map(child))]
    const pids = children.map(({ spec }) => pidOfChild(process, spec.name))
    const reason = atom(wanted.isOrderly ? 'shutdown' : 'boom')
    runIn(runtime, () => {
      for (const pid of pids)
        if (pid !== null && pid.process !== null) runtime.signals.end(pid.process as Process, reason)
    })
    model.end(supervisor, children, wanted.isOrderly)
  } else {
    const { spec } = child(wanted.child)
    if (wanted.kind === 'refuse') {
      if (spec.supervisor !== null) return true
      tree.refusals.set(spec.name, wanted.times)
      model.refusals.set(spec.name, wanted.times)
    } else if (wanted.kind === 'terminate') {
      runIn(runtime, () => Supervisor.terminateChild(process.pid, atom(spec.name)))
      model.terminate(supervisor, child(wanted.child))
    } else {
      runIn(runtime, () => Supervisor.restartChild(process.pid, atom(spec.name)))
      model.start(child(wanted.child), supervisor)
    }
    model.settle()
  }
  return true
}

function pathOf({ parent }: SupervisorModel): string[] {
  return parent === null ? [] : [...pathOf(parent.supervisor), parent.child.spec.name]
}

function pidOfChild(supervisor: Process, name: string): Pid | null {
  const children = [...(inspectSupervisor(supervisor)?.children() ?? [])]
  return children.find(({ id }) => id === atom(name))?.pid ?? null
}

describe('supervisors', () => {
  it('start, restart and give up as the model does', () => {
    const trees = supervisorOf(node).map((root) => named(root, 'n'))
    fc.assert(
      fc.property(trees, fc.array(action, { minLength: 1, maxLength: 12 }), (spec, actions) => {
        const tree = new Tree(spec)
        const model = new TreeModel(spec)
        model.started.shift()
        const steps = actions.map((wanted) => {
          if (!perform(tree, model, wanted)) return null
          const ours = { started: tree.started.splice(0), tree: tree.render() }
          const modelled = { started: model.started.splice(0), tree: model.render() }
          return { ours, modelled }
        })
        for (const step of steps) if (step !== null) expect(step.ours).toEqual(step.modelled)
      }),
      { numRuns: 500 },
    )
  })
})
