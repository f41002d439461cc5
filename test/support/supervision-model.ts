/**
 * A model of supervision trees, to compare supervisors with: what is started, in which order, what runs then, and who gives up. It knows no processes:
 * a message to a supervisor is an entry of one queue. Written from the documentation of supervisor, not from the code under test.
 */
export type RestartType = 'permanent' | 'transient' | 'temporary'
export type ModelStrategy = 'one_for_one' | 'one_for_all' | 'rest_for_one'

/** What a tree is made from. */
export interface NodeSpec {
  readonly name: string
  readonly restart: RestartType
  /** Null for a worker. */
  readonly supervisor: {
    readonly strategy: ModelStrategy
    readonly intensity: number
    /** seconds */
    readonly period: number
    readonly children: readonly NodeSpec[]
  } | null
}

type State = 'up' | 'stopped' | 'restarting'

/** A child of a running supervisor. */
interface ChildModel {
  readonly spec: NodeSpec
  state: State
  /** How often its supervisor has started it again. */
  restarts: number
  /** What runs in it while it is up, when it is a supervisor. */
  inner: SupervisorModel | null
  /** Tells one life of it from the next. */
  life: number
}

export interface SupervisorModel {
  readonly spec: NodeSpec
  children: ChildModel[]
  restartTimes: number[]
  isUp: boolean
  parent: { readonly supervisor: SupervisorModel; readonly child: ChildModel } | null
}

export class TreeModel {
  /** Names started since it was last read, tries that failed as well. */
  started: string[] = []
  now = 0
  /** How often the next starts of a worker fail. */
  readonly refusals = new Map<string, number>()
  readonly root: SupervisorModel
  #queue: (() => void)[] = []

  constructor(spec: NodeSpec) {
    const root = this.#startSupervisor(spec, null)
    if (root === null) throw new Error('a new tree starts')
    this.root = root
  }

  /** `children` of `supervisor` end, in this order, before it does anything. */
  end(supervisor: SupervisorModel, children: readonly ChildModel[], isOrderly: boolean): void {
    for (const child of children) {
      if (child.state !== 'up') continue
      this.#lose(supervisor, child, isOrderly)
    }
    this.settle()
  }

  terminate(supervisor: SupervisorModel, child: ChildModel): void {
    this.#stop(child)
    if (child.spec.restart === 'temporary') supervisor.children = supervisor.children.filter((other) => other !== child)
    else child.state = 'stopped'
  }

  /** restart_child */
  start(child: ChildModel, supervisor: SupervisorModel): void {
    if (child.state === 'stopped' && this.#start(supervisor, child)) child.state = 'up'
  }

  settle(): void {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) next()
  }

  /** The tree as text: `root(a 0, s 1(b 0), -c 2)`, with the restarts of each; `-` stopped, `~` between two tries. */
  render(supervisor: SupervisorModel = this.root): string {
    if (!supervisor.isUp) return 'down'
    const children = supervisor.children.map((child) => {
      const mark = child.state === 'up' ? '' : child.state === 'stopped' ? '-' : '~'
      const inner = child.state === 'up' && child.inner !== null ? this.render(child.inner) : ''
      return `${mark}${child.spec.name} ${child.restarts}${inner}`
    })
    return `(${children.join(', ')})`
  }

  /** All supervisors that run, with their children. */
  *supervisors(from: SupervisorModel = this.root): Generator<SupervisorModel, void, undefined> {
    if (!from.isUp) return
    yield from
    for (const { inner, state } of from.children) if (state === 'up' && inner !== null) yield* this.supervisors(inner)
  }

  #startSupervisor(spec: NodeSpec, parent: SupervisorModel['parent']): SupervisorModel | null {
    this.started.push(spec.name)
    const supervisor: SupervisorModel = { spec, children: [], restartTimes: [], isUp: true, parent }
    for (const child of spec.supervisor?.children ?? [])
      supervisor.children.push({ spec: child, state: 'stopped', restarts: 0, inner: null, life: 0 })
    for (const child of supervisor.children) {
      if (this.#start(supervisor, child)) continue
      this.#stopAll(supervisor)
      return null
    }
    return supervisor
  }

  /** Starts `child`; false when that fails. */
  #start(supervisor: SupervisorModel, child: ChildModel): boolean {
    const { spec } = child
    if (spec.supervisor === null) {
      this.started.push(spec.name)
      const left = this.refusals.get(spec.name) ?? 0
      if (left > 0) {
        this.refusals.set(spec.name, left - 1)
        return false
      }
    } else {
      child.inner = this.#startSupervisor(spec, { supervisor, child })
      if (child.inner === null) return false
    }
    child.state = 'up'
    child.life++
    return true
  }

  #stop(child: ChildModel): void {
    if (child.state === 'up' && child.inner !== null) this.#stopAll(child.inner)
    child.inner = null
    child.life++
  }

  #stopAll(supervisor: SupervisorModel): void {
    for (const child of [...supervisor.children].reverse()) {
      this.#stop(child)
      child.state = 'stopped'
    }
    supervisor.isUp = false
  }

  /** `child` has died; its supervisor hears of it when its turn comes, unless it has dealt with that life of it by then. */
  #lose(supervisor: SupervisorModel, child: ChildModel, isOrderly: boolean): void {
    if (child.inner !== null) this.#stopAll(child.inner)
    const { life } = child
    this.#queue.push(() => {
      if (supervisor.isUp && child.life === life && child.state === 'up') this.#heard(supervisor, child, isOrderly)
    })
  }

  #heard(supervisor: SupervisorModel, child: ChildModel, isOrderly: boolean): void {
    const { restart } = child.spec
    if (restart === 'temporary') supervisor.children = supervisor.children.filter((other) => other !== child)
    else if (restart === 'transient' && isOrderly) child.state = 'stopped'
    else this.#restart(supervisor, child)
  }

  #restart(supervisor: SupervisorModel, child: ChildModel): void {
    const { strategy, intensity, period } = supervisor.spec.supervisor as NonNullable<NodeSpec['supervisor']>
    const second = Math.floor(this.now / 1000)
    supervisor.restartTimes = supervisor.restartTimes.filter((time) => time >= second - period)
    supervisor.restartTimes.push(second)
    child.state = 'stopped'
    child.inner = null
    if (supervisor.restartTimes.length > intensity) {
      this.#stopAll(supervisor)
      const { parent } = supervisor
      // It ends with :shutdown, which is orderly: a transient supervisor is not started again.
      if (parent !== null) this.#lose(parent.supervisor, parent.child, true)
      return
    }
    const index = supervisor.children.indexOf(child)
    const from = strategy === 'one_for_all' ? 0 : index
    const concerned = strategy === 'one_for_one' ? [child] : supervisor.children.slice(from)
    for (const other of [...concerned].reverse()) {
      if (other === child) continue
      this.#stop(other)
      other.state = 'stopped'
    }
    // Temporary ones are only stopped with the others, never started.
    const gone = strategy === 'one_for_one' ? [] : concerned.filter((other) => other.spec.restart === 'temporary')
    supervisor.children = supervisor.children.filter((other) => !gone.includes(other))
    for (const other of concerned) {
      if (gone.includes(other)) continue
      if (this.#start(supervisor, other)) {
        other.restarts++
        continue
      }
      other.state = 'restarting'
      this.#queue.push(() => {
        if (supervisor.isUp && other.state === 'restarting') this.#restart(supervisor, other)
      })
      return
    }
  }
}
