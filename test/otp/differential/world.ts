/** The driver of a program: lets processes take one step at a time, and says as text what each came to. The counterpart of Driver in interpreter.exs. */
import { nativeModule } from '../../../main/otp/code.js'
import * as GenServer from '../../../main/otp/gen-server.js'
import { isAlive, monitor, receiveAny } from '../../../main/otp/process/api.js'
import { deliver } from '../../../main/otp/process/deliver.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import { type Process, processOf } from '../../../main/otp/process/process.js'
import type { Runtime } from '../../../main/otp/process/runtime.js'
import * as Supervisor from '../../../main/otp/supervisor.js'
import * as DynamicSupervisor from '../../../main/otp/dynamic-supervisor.js'
import { modules as registryModules } from '../../../main/otp/registry-functions.js'
import { modules } from '../../../main/otp/supervisor-functions.js'
import { modules as taskModules } from '../../../main/otp/task-functions.js'
import { alias, type Atom, atom, pair, Pid, Ref, type Term, toArray, Tuple } from '../../../main/otp/term/term.js'
import { testRuntime } from '../../support/run.js'
import { callbacks } from './events.js'
import { kindOf, specOf, termOf, workerBody } from './operations.js'
import type { Program, Step } from './program.js'
import { server } from './server.js'
import { show } from './show.js'

const doTag = atom('$do')
const watchTag = atom('$watch')
const tableTag = atom('$table')
const refTag = atom('$ref')
const down = atom('DOWN')
const ok = atom('ok')
const shutdown = atom('shutdown')

/** What happened in a step, as the processes tell it. */
type Event =
  | { readonly kind: 'born'; readonly pid: Pid; readonly label: string; life: string }
  | { readonly kind: 'got' | 'ends'; readonly pid: Pid; readonly term: Term }
  | { readonly kind: 'down'; readonly pid: Pid; readonly term: Term }

/** A step that names something that never was. */
class Unknown extends Error {}

export class World {
  readonly runtime: Runtime
  readonly #driver: Process
  readonly #labels = new Map<Pid | Ref, string>()
  readonly #pids = new Map<string, Pid>()
  readonly #tables = new Map<number, Term>()
  readonly #refs = new Map<number, Ref>()
  readonly #lives = new Map<string, number>()
  readonly #starts = new Map<string, number>()
  #events: Event[] = []
  #result: Term | undefined
  #number = 0
  #step: Step | undefined

  constructor(prepare?: (runtime: Runtime) => void) {
    this.runtime = testRuntime().runtime
    prepare?.(this.runtime)
    for (const module of [...modules, ...registryModules, ...taskModules]) this.runtime.parts.code.define(module)
    this.runtime.parts.code.define(nativeModule(alias('Handler'), {}, callbacks))
    this.runtime.parts.code.define(
      nativeModule(alias('Kid'), {
        'start_link/4': (_driver, label, kind, traps) => this.#startKid((label as Atom).name, kind, traps as boolean),
      }),
    )
    this.#driver = this.runtime.spawn(() => this.#drive(), [])
    this.#labels.set(this.driver, 'driver')
    this.runtime.run()
  }

  get driver(): Pid {
    return this.#driver.pid
  }

  /** The label of what the present step makes. */
  get label(): string {
    return String(this.#number)
  }

  pidOf(label: string): Pid {
    const pid = this.#pids.get(label)
    if (pid === undefined) throw new Unknown(label)
    return pid
  }

  tableOf(number: number): Term {
    const table = this.#tables.get(number)
    if (table === undefined) throw new Unknown(String(number))
    return table
  }

  refOf(number: number): Ref {
    const ref = this.#refs.get(number)
    if (ref === undefined) throw new Unknown(String(number))
    return ref
  }

  /** The step that `message` tells its receiver to take, or undefined. */
  stepOf(message: Term): Step | undefined {
    return message instanceof Tuple && message.e0 === doTag ? this.#step : undefined
  }

  born(pid: Pid, label: string): void {
    this.#events.push({ kind: 'born', pid, label, life: label })
  }

  /** Tells of the birth of who was started, if it was; answers what it is given. */
  bornBy(answer: Term, label: string): Term {
    if (answer instanceof Tuple && answer.e0 === ok) this.born(answer.e1 as Pid, label)
    return answer
  }

  got(pid: Pid, term: Term): void {
    this.#events.push({ kind: 'got', pid, term })
  }

  ends(pid: Pid, term: Term): void {
    this.#events.push({ kind: 'ends', pid, term })
  }

  result(term: Term): void {
    this.#result = term
  }

  /** What each step came to, and at the end who lives and has a name. */
  run(program: Program): string[] {
    return [...this.taking(program)]
  }

  /** As `run`, a step at a time. */
  *taking({ steps }: Program): Generator<string, void, undefined> {
    for (const [number, step] of steps.entries()) yield this.#take(step, number)
    yield this.#ending()
  }

  *#drive(): Proc<void> {
    for (;;) {
      const message = (yield* receiveAny()) as Tuple
      if (message.e0 === watchTag) monitor(message.e1)
      else if (message.e0 === down) this.#events.push({ kind: 'down', pid: message.at(3) as Pid, term: message.at(4) })
    }
  }

  *#startKid(label: string, kind: Term, traps: boolean): Proc<Term> {
    const name = kindOf(kind)
    if (name === 'sup' || name === 'dyn') return this.bornBy(yield* this.#startSupervisor(label, kind), label)
    const start = (this.#starts.get(label) ?? 0) + 1
    if (name === 'flaky') this.#starts.set(label, start)
    const fails = name === 'flaky' && start > 1 && start <= (toArray(kind)[1] as number) + 1
    const init = fails ? 'stop' : name === 'flaky' ? 'ok' : name
    return yield* GenServer.startLink(server, { world: this, label, traps, kind: init })
  }

  *#startSupervisor(label: string, kind: Term): Proc<Term> {
    const [name, first, second, third] = toArray(kind) as [Atom, Term, Term, Term]
    if (name.name === 'dyn') {
      const maxChildren = typeof second === 'number' ? second : Infinity
      return yield* DynamicSupervisor.startLink({ maxRestarts: first as number, maxSeconds: 1000, maxChildren })
    }
    const strategy = (first as Atom).name as Supervisor.Strategy
    const children = toArray(third).map((child) => specOf(this, label, child))
    return yield* Supervisor.startLink(children, { strategy, maxRestarts: second as number, maxSeconds: 1000 })
  }

  #take(step: Step, number: number): string {
    const [who, , , traps] = step
    this.#number = number
    this.#step = step
    this.#result = undefined
    if (who === 'driver') {
      this.runtime.spawn(workerBody, [this, this.label, traps])
      this.runtime.run()
      return this.#outcome('ok')
    }
    const pid = this.#pids.get(who)
    if (pid === undefined) return 'missing'
    if (!isAlive(pid)) return 'dead'
    try {
      for (const value of step.slice(2)) termOf(value, this)
    } catch (thrown) {
      if (thrown instanceof Unknown) return 'unknown'
      throw thrown
    }
    deliver(processOf(pid) as Process, pair(doTag, number))
    this.runtime.run()
    return this.#outcome(this.#await(pid))
  }

  #await(pid: Pid): Term {
    const end = this.runtime.clock.now() + 300
    for (;;) {
      const result = this.#result
      if (result !== undefined && isAlive(pid)) return result
      if (!isAlive(pid)) return 'died'
      const next = this.runtime.timers.next()
      if (next > end) {
        // All times that a step may give are shorter. Who waits for ever is of no more use.
        const process = processOf(pid) as Process
        this.runtime.signals.exit(this.driver, process, atom('kill'))
        this.runtime.run()
        return 'waits'
      }
      this.runtime.advance(Math.max(0, next - this.runtime.clock.now()))
    }
  }

  #shown(result: Term): string {
    const { e1 } = result as Tuple
    if (e1 instanceof Tuple && e1.e0 === refTag) {
      this.#refs.set(this.#number, e1.e1 as Ref)
      this.#labels.set(e1.e1 as Ref, `ref${this.#number}`)
      return 'reference'
    }
    if (!(e1 instanceof Tuple) || e1.e0 !== tableTag) return this.#show(result)
    this.#tables.set(this.#number, e1.e1)
    if (e1.e1 instanceof Ref) this.#labels.set(e1.e1, `table${this.#number}`)
    return 'table'
  }

  #outcome(result: Term): string {
    for (const event of this.#events) if (event.kind === 'born') this.#name(event)
    this.runtime.run()
    const events = this.#events
    this.#events = []
    const lives = new Map<string, string[]>()
    const received = new Map<string, Term[]>()
    const ends: string[] = []
    const downs: string[] = []
    for (const event of events) {
      const who = event.kind === 'born' ? event.life : this.#show(event.pid)
      switch (event.kind) {
        case 'born':
          add(lives, groupOf(event.label), who)
          break
        case 'ends':
          if (isOrdered(who, event.term)) add(lives, groupOf(who), `-${who}`)
          else ends.push(`ends ${who} ${this.#show(event.term)}`)
          break
        case 'got':
          add(received, who, event.term)
          break
        case 'down':
          downs.push(`down ${who} ${this.#show(event.term)}`)
      }
    }
    return [
      typeof result === 'string' ? result : this.#shown(result),
      ...sorted(lives).map(([group, texts]) => `${group}: ${texts.join(' ')}`),
      ...ends.sort(),
      ...sorted(received).map(([who, messages]) => `${who} got ${this.#messages(messages)}`),
      ...downs.sort(),
    ].join('; ')
  }

  /** In their order from one sender, sorted by sender: of several senders no order is given. */
  #messages(messages: readonly Term[]): string {
    return messages
      .map((message) => ({ sender: this.#senderOf(message), text: this.#show(message) }))
      .sort((a, b) => (a.sender < b.sender ? -1 : a.sender > b.sender ? 1 : 0))
      .map(({ text }) => text)
      .join(' ')
  }

  #senderOf(message: Term): string {
    if (!(message instanceof Tuple)) return ''
    const { e0, size } = message
    if (size === 5 && e0 === down) return this.#show(message.at(3))
    return size === 3 && (e0 === atom('EXIT') || e0 === atom('msg')) ? this.#show(message.e1) : ''
  }

  /** Gives a new process its label, and has the driver watch it. */
  #name(event: Event & { kind: 'born' }): void {
    const { pid, label } = event
    const life = (this.#lives.get(label) ?? 0) + 1
    this.#lives.set(label, life)
    event.life = life === 1 ? label : `${label}#${life}`
    this.#labels.set(pid, event.life)
    this.#pids.set(label, pid)
    deliver(this.#driver, pair(watchTag, pid))
  }

  #ending(): string {
    const alive: string[] = []
    for (const [thing, label] of this.#labels)
      if (thing instanceof Pid && thing !== this.driver && isAlive(thing)) alive.push(label)
    const names = ['n1', 'n2', 'n3'].map((name) => this.#show(this.runtime.whereis(atom(name))?.pid ?? null))
    return `alive ${alive.sort().join(' ')}; names ${names.join(' ')}`
  }

  #show(term: Term): string {
    return show(term, this.#labels)
  }
}

/** `why` is `{reason, count}`: an end that a supervisor ordered, one child after the other. Those of a DynamicSupervisor, whose ids begin with c, have no order. */
function isOrdered(label: string, why: Term): boolean {
  return (why as Tuple).e0 === shutdown && /\.[^.c]*$/.test(label)
}

function groupOf(label: string): string {
  return label.replace(/\.?[^.]*$/, '')
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}

function sorted<T>(groups: ReadonlyMap<string, T>): [string, T][] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
