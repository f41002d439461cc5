/** Random programs from a seed. What is drawn is what the BEAM gives one outcome: see the notes at `targets` and `sup`. */
import { seededRandom } from '../../../main/otp/process/seeded.js'
import type { Program, Step, Value } from './program.js'

type Kind = 'worker' | 'server' | 'agent' | 'sup' | 'dyn' | 'kid' | 'task' | 'tasks' | 'events' | 'registry'

/** Of event managers: GenEvent or :gen_event. */
type Face = 'elixir' | 'erlang'

const names = ['n1', 'n2', 'n3']
const tableNames = ['t1', 't2', 't3']
const reasons: readonly Value[] = ['normal', 'kill', 'boom', 'boom', 'shutdown', { t: ['shutdown', 'x'] }]
const follows = ['await', 'await', 'await_many', 'yield', 'yield_many', 'shutdown', 'brutal', 'ignore', 'none']

/** Whether processes of a kind do not answer calls. */
const isDeaf = (kind: Kind): boolean => kind === 'worker' || kind === 'task' || kind === 'events'

const inits = [
  'ok',
  'ok',
  'ok',
  'ok',
  'ok',
  'ok',
  'ignore',
  'stop',
  'raise',
  'exit',
  'throw',
  'bad',
  'continue',
  'timeout',
  'hibernate',
]

export function generate(seed: number): Program {
  return { seed, steps: new Generator(seed).steps() }
}

class Generator {
  readonly #random: () => number
  readonly #steps: Step[] = []
  readonly #made: { readonly label: string; readonly kind: Kind }[] = []
  readonly #tables: number[] = []
  readonly #suspended = new Set<string>()
  /** The steps that made a reference that is an alias. */
  readonly #refs: number[] = []
  readonly #faces = new Map<string, Face>()
  /** The supervisors that have so many tasks and no more. */
  readonly #limited = new Set<string>()
  /** A server that hibernates while it is suspended runs in circles on OTP 25 once it gets a message: a program has the one or the other. */
  readonly #hibernates: boolean
  /** Children of supervisors that are given by id: those of `sup` by their supervisor. */
  readonly #kids = new Map<string, string[]>()

  constructor(seed: number) {
    this.#random = seededRandom(seed)
    this.#hibernates = this.#chance(0.5)
  }

  steps(): readonly Step[] {
    for (const traps of [true, false, this.#chance(0.5)]) this.#add('driver', 'worker', 'spawn', 'spawn', traps)
    const flavour = this.#pick([
      this.#processes,
      this.#servers,
      this.#supervisors,
      this.#tablesOf,
      this.#processes,
      this.#tasks,
      this.#events,
      this.#registries,
    ])
    const length = 10 + this.#below(20)
    while (this.#steps.length < length) {
      if (this.#chance(0.06)) this.#add('driver', 'worker', 'spawn', 'spawn', this.#chance(0.5))
      else if (this.#chance(0.25))
        this.#pick([
          this.#processes,
          this.#servers,
          this.#supervisors,
          this.#tablesOf,
          this.#tasks,
          this.#events,
          this.#registries,
        ]).call(this)
      else flavour.call(this)
    }
    return this.#steps
  }

  #processes(): void {
    const who = this.#actor()
    const step = (...rest: [string, ...Value[]]): void => this.#say(who, ...rest)
    this.#oneOf([
      [3, () => this.#add(who, 'worker', 'spawn', this.#pick(['spawn', 'link', 'link', 'monitor']), this.#chance(0.4))],
      [4, () => step('signal', this.#any(), this.#pick(reasons))],
      [3, () => step('link', this.#loose())],
      [1, () => step('unlink', this.#loose())],
      [3, () => step('monitor', this.#chance(0.3) ? this.#pick(names) : this.#any())],
      [1, () => step('demonitor', this.#below(4), this.#pick<Value>([[], ['flush'], ['info'], ['flush', 'info']]))],
      [1, () => step('trap', this.#chance(0.5))],
      [2, () => step('register', this.#pick([...names, 'undefined']), this.#any())],
      [1, () => step('unregister', this.#pick(names))],
      [1, () => step('whereis', this.#pick(names))],
      [3, () => step('send', this.#chance(0.3) ? this.#pick(names) : this.#any(), this.#value())],
      [1, () => step('alive', this.#any())],
      [2, () => step('info', this.#any())],
      [0.5, () => step('timer', 60_000 + this.#below(1000), this.#any())],
      [0.5, () => step(this.#pick(['cancel', 'read']))],
      [0.7, () => step('fire', this.#pick(['send_after', 'start_timer']), this.#times(), this.#receiver())],
      [1.5, () => this.#aliases(who)],
      [1.5, () => this.#death(who)],
    ])
  }

  /** Times of timers, in ms: so far from one another that the order in which they fire is given. */
  #times(): Value {
    const times = [this.#pick([0, 1, 2]), 12, 24].slice(0, 1 + this.#below(3))
    return this.#chance(0.5) ? times.reverse() : times
  }

  #receiver(): Value {
    return this.#chance(0.3) ? this.#pick(names) : this.#any()
  }

  #aliases(who: string): void {
    const ref = (): Value => ({ ref: this.#recent(this.#refs) })
    const make = (): void => {
      this.#refs.push(this.#steps.length)
      const until = this.#pick(['explicit_unalias', 'demonitor', 'reply_demonitor'])
      if (this.#chance(0.3)) this.#say(who, 'alias', this.#pick<Value>([[], ['reply']]))
      else this.#say(who, 'monitor_alias', this.#receiver(), until)
    }
    if (this.#refs.length === 0) make()
    else
      this.#oneOf([
        [3, make],
        [4, () => this.#say(who, 'send', ref(), this.#value())],
        [1, () => this.#say(who, 'unalias', ref())],
        [1, () => this.#say(who, 'demonitor_ref', ref(), this.#pick<Value>([[], ['flush'], ['info']]))],
      ])
  }

  #tasks(): void {
    const who = this.#actor()
    const supervisors = this.#of('tasks')
    if (this.#chance(supervisors.length === 0 ? 0.4 : 0.06)) {
      const most = this.#pick<Value>(['infinity', 'infinity', 1, 2])
      if (most !== 'infinity') this.#limited.add(String(this.#steps.length))
      this.#add(who, 'tasks', 'task_sup', most)
      return
    }
    const sup: Value = supervisors.length === 0 ? null : { p: this.#pick(supervisors) }
    const hows = ['async', 'async', 'async', 'start', 'start_link']
    if (sup !== null) hows.push('under', 'nolink', 'nolink', 'start_child', 'start_child')
    this.#oneOf([
      [8, () => this.#add(who, 'task', 'task', this.#pick(hows), sup, this.#body(), this.#pick(follows))],
      [2, () => this.#stream(who)],
      [1, () => sup !== null && this.#say(who, 'task_do', 'children', sup, 0)],
      [1, () => sup !== null && this.#say(who, 'task_do', 'terminate_child', sup, this.#any())],
      [2, () => this.#processes()],
    ])
  }

  /** One at a time where the first failure ends the owner, or where there may be too many tasks: else it is not given which comes first. */
  #stream(who: string): void {
    const items = [this.#ending(), this.#ending(), this.#ending()].slice(this.#below(3))
    const unlimited = this.#of('tasks').filter((label) => !this.#limited.has(label))
    if (unlimited.length > 0 && this.#chance(0.5))
      this.#say(who, 'task_stream', { p: this.#pick(unlimited) }, items, 1 + this.#below(3))
    else this.#say(who, 'task_stream', null, items, 1)
  }

  /** What a task does. */
  #body(): Value {
    return this.#chance(0.2) ? 'sleep' : this.#ending()
  }

  #ending(): Value {
    if (this.#chance(0.5)) return ['give', this.#value()]
    return this.#pick<Value>([['exit', this.#pick(reasons)], ['exit', 'boom'], 'raise', ['throw', this.#value()]])
  }

  #events(): void {
    const who = this.#actor()
    const managers = this.#of('events')
    if (managers.length === 0 || this.#chance(0.08)) {
      const face = this.#pick<Face>(['elixir', 'erlang'])
      this.#faces.set(String(this.#steps.length), face)
      this.#add(who, 'events', 'events', face, this.#how(), this.#options())
      return
    }
    const label = this.#recent(managers)
    const ask = (name: string, ...args: Value[]): void =>
      this.#say(who, 'event_do', this.#faces.get(label) as Face, name, { p: label }, ...args)
    const id = (): string => this.#pick(['a', 'b', 'd'])
    const kind = (): string =>
      this.#pick(['ok', 'ok', 'ok', 'ok', 'ok', 'stop', 'raise', 'exit', 'bad', this.#hibernates ? 'hibernate' : 'ok'])
    const event = (): Value =>
      this.#pick<Value>([
        ['note', this.#value()],
        ['note', this.#value()],
        ['note', 'x'],
        'raise',
        ['exit', this.#pick(reasons)],
        'throw',
        'remove',
        'swap',
        'bad',
        this.#hibernates ? 'hibernate' : ['note', 1],
      ])
    this.#oneOf([
      [4, () => ask('add', id(), kind())],
      [2, () => ask('watch', id(), kind())],
      [2, () => ask('remove', id(), this.#value())],
      [2, () => ask('swap', id(), this.#value(), id(), kind())],
      [4, () => ask('notify', event())],
      [4, () => ask('sync', event())],
      [
        4,
        () =>
          ask('call', id(), this.#pick<Value>(['count', 'count', 'count', 'remove', 'raise', ['exit', 'boom'], 'bad'])),
      ],
      [1, () => ask('which')],
      [1, () => this.#say(who, 'send', { p: label }, this.#value())],
      [0.4, () => ask('stop', this.#pick(reasons))],
      [2, () => this.#processes()],
    ])
  }

  #registries(): void {
    const who = this.#actor()
    const registries = this.#of('registry')
    if (registries.length === 0 || this.#chance(0.06)) {
      const listeners = this.#chance(0.3) ? ['n1'] : []
      this.#add(
        who,
        'registry',
        'registry',
        this.#pick(['unique', 'unique', 'duplicate']),
        1 + this.#below(2),
        listeners,
      )
      return
    }
    const name = `r${this.#recent(registries)}`
    const key = (): Value => this.#pick<Value>([1, 'k', { s: 'k' }, { f: 1 }])
    const value = (): Value => this.#pick<Value>([1, 'v', { t: ['v', 2] }])
    const pattern = (): Value => this.#pick<Value>([1, 'v', '_', { t: ['v', '$1'] }])
    const via = (): Value => ({ t: ['via', 'Elixir.Registry', { t: [name, key()] }] })
    const ask = (fn: string, ...args: Value[]): void => this.#say(who, 'reg', fn, name, ...args)
    this.#oneOf([
      [6, () => ask('register', key(), value())],
      [2, () => ask('unregister', key())],
      [1, () => ask('unregister_match', key(), pattern())],
      [2, () => ask('lookup', key())],
      [2, () => ask('keys', this.#any())],
      [1, () => ask('values', key(), this.#any())],
      [1, () => ask('match', key(), pattern())],
      [1, () => ask('count')],
      [1, () => ask('count_match', key(), pattern())],
      [1, () => ask('update_value', key())],
      [2, () => ask('dispatch', key())],
      [0.5, () => ask('put_meta', 'm', value())],
      [3, () => this.#add(who, 'server', 'server', this.#how(), this.#chance(0.4), [{ t: ['name', via()] }], 'ok')],
      [2, () => this.#say(who, 'call', via(), 'echo', 5000)],
      [1, () => this.#say(who, 'cast', via(), ['note', this.#value()])],
      [0.5, () => this.#say(who, 'stop', via(), this.#pick(reasons), 5000)],
      [3, () => this.#processes()],
    ])
  }

  /** The labels of all of a kind. */
  #of(wanted: Kind): readonly string[] {
    return this.#made.filter(({ kind }) => kind === wanted).map(({ label }) => label)
  }

  #death(who: string): void {
    this.#oneOf([
      [4, () => this.#say(who, 'exit', this.#pick(reasons))],
      [1, () => this.#say(who, 'raise')],
      [1, () => this.#say(who, 'error', this.#pick(['badarg', 'mine']))],
      [1, () => this.#say(who, 'throw', this.#value())],
      [2, () => this.#say(who, 'return')],
    ])
  }

  #servers(): void {
    const who = this.#actor()
    this.#oneOf([
      [4, () => this.#add(who, 'server', 'server', this.#how(), this.#chance(0.4), this.#options(), this.#init())],
      [1, () => this.#add(who, 'agent', 'agent', this.#how(), this.#options())],
      [10, () => this.#call(who)],
      [
        3,
        () =>
          this.#say(
            who,
            'cast',
            this.#server(),
            this.#pick<Value>([
              ['note', this.#value()],
              ['note', 'x'],
              'throw',
              'raise',
              ['stop', this.#pick(reasons)],
              'bad',
            ]),
          ),
      ],
      [1, () => this.#say(who, 'stop', this.#server(), this.#pick(reasons), 50)],
      [2, () => this.#system(who)],
      [
        2,
        () => {
          const what = this.#pick(['get', 'get', 'update', 'update', 'cast', 'get_and_update', 'bad', 'exit'])
          const agents = this.#made.filter(({ kind }) => kind === 'agent')
          if (agents.length > 0) this.#say(who, 'agent_do', { p: this.#pick(agents).label }, what)
        },
      ],
      [2, () => this.#processes()],
    ])
  }

  #call(who: string): void {
    const request = this.#pick<Value>([
      'echo',
      'echo',
      'echo',
      'hold',
      'release',
      'early',
      ['stop', this.#pick(reasons)],
      ['stop_silent', this.#pick(reasons)],
      'raise',
      ['exit', this.#pick(reasons)],
      'throw',
      'bad',
      'timeout',
      'continue',
      this.#hibernates ? 'hibernate' : 'echo',
    ])
    const whom = this.#chance(0.1) ? (this.#chance(0.5) ? this.#pick(names) : this.#any()) : this.#server()
    // Where an answer comes the time is long enough for the slowest machine; where none comes it is short.
    const label = typeof whom === 'object' ? (whom as { p: string }).p : ''
    const kind = this.#made.find((made) => made.label === label)?.kind ?? (label === '' ? 'worker' : 'kid')
    const waits = isDeaf(kind) || (kind === 'server' && request === 'hold') || this.#suspended.has(label)
    // Whether a child is a server, and so has no answer to that, or a supervisor, which ends by it, is not looked at.
    const asked = kind === 'kid' && request === 'hold' ? 'echo' : request
    this.#say(who, 'call', whom, asked, waits ? 5 : 5000)
  }

  #system(who: string): void {
    const whom = this.#server()
    // The state of a supervisor has the times of its restarts in it.
    const isSupervisor = ({ label, kind }: { label: string; kind: Kind }): boolean =>
      label === (whom as { p: string }).p && (kind === 'sup' || kind === 'dyn')
    if (this.#made.some(isSupervisor)) return
    const suspend = this.#hibernates ? 'get_state' : 'suspend'
    const name = this.#pick([
      'get_state',
      'get_state',
      suspend,
      'resume',
      'resume',
      'replace_state',
      'replace_badly',
      'terminate',
    ])
    if (typeof whom === 'string') return
    const { label } = this.#made.find((made) => made.label === (whom as { p: string }).p) as { label: string }
    if (name === 'suspend') this.#suspended.add(label)
    if (name === 'terminate') this.#say(who, 'sys', name, whom, this.#pick(reasons))
    else this.#say(who, 'sys', name, whom)
  }

  #supervisors(): void {
    const who = this.#actor()
    const sups = this.#made.filter(({ kind }) => kind === 'sup')
    const dyns = this.#made.filter(({ kind }) => kind === 'dyn')
    if (sups.length + dyns.length === 0 || this.#chance(0.08)) {
      if (this.#chance(0.3)) this.#add(who, 'dyn', 'dyn', this.#below(4), this.#pick<Value>(['infinity', 2]))
      else this.#addSupervisor(who)
      return
    }
    this.#oneOf([
      [6, () => this.#say(who, 'signal', this.#kid(), this.#pick(['kill', 'boom', 'boom', 'normal', 'shutdown']))],
      [
        1,
        () => this.#say(who, 'cast', this.#kid(), this.#pick<Value>([['stop', 'normal'], 'raise', ['stop', 'boom']])),
      ],
      [1, () => this.#call(who)],
      [1, () => this.#say(who, 'signal', { p: this.#pick([...sups, ...dyns]).label }, this.#pick(reasons))],
      [0.4, () => this.#say(who, 'stop', { p: this.#pick([...sups, ...dyns]).label }, this.#pick(reasons), 5000)],
      [
        8,
        () =>
          dyns.length > 0 && this.#chance(0.4) ? this.#askDynamic(who, this.#pick(dyns).label) : this.#ask(who, sups),
      ],
      [1, () => this.#processes()],
    ])
  }

  /** The strategy goes with children of all types; their ids are letters, but not c, which begins those of a DynamicSupervisor. */
  #addSupervisor(who: string): void {
    const label = String(this.#steps.length)
    const strategy = this.#pick(['one_for_one', 'one_for_all', 'rest_for_one'])
    const kids = this.#kidSpecs(label, 0)
    this.#add(who, 'sup', 'sup', strategy, this.#below(4), kids)
  }

  #kidSpecs(parent: string, depth: number): Value[] {
    const count = this.#below(4) + (depth === 0 ? 1 : 0)
    const ids = ['a', 'b', 'd', 'e'].slice(0, count)
    this.#kids.set(parent, ids)
    return ids.map((id) => this.#kidSpec(`${parent}.${id}`, id, depth))
  }

  #kidSpec(label: string, id: string, depth: number): Value {
    const restart = this.#pick(['permanent', 'permanent', 'transient', 'temporary'])
    if (depth < 2 && this.#chance(0.15)) {
      const strategy = this.#pick(['one_for_one', 'one_for_all', 'rest_for_one'])
      return [id, restart, ['sup', strategy, this.#below(3), this.#kidSpecs(label, depth + 1)], false, 'infinity']
    }
    const kind = this.#chance(0.1)
      ? ['flaky', this.#below(3)]
      : this.#pick(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ignore', 'continue', depth === 0 ? 'ok' : 'stop'])
    return [id, restart, kind, this.#chance(0.4), this.#pick<Value>([5000, 5000, 'brutal_kill', 'infinity'])]
  }

  #ask(who: string, sups: readonly { readonly label: string }[]): void {
    if (sups.length === 0) {
      this.#addSupervisor(who)
      return
    }
    const { label } = this.#pick(sups)
    const id = this.#pick(['a', 'b', 'd', 'e', 'f'])
    const sup = { p: label }
    this.#oneOf([
      [2, () => this.#say(who, 'sup_do', 'which_children', sup)],
      [2, () => this.#say(who, 'sup_do', 'count_children', sup)],
      [2, () => this.#say(who, 'sup_do', 'start_child', label, sup, this.#kidSpec(`${label}.${id}`, id, 1))],
      [3, () => this.#say(who, 'sup_do', 'terminate_child', sup, id)],
      [2, () => this.#say(who, 'sup_do', 'restart_child', sup, id)],
      [1, () => this.#say(who, 'sup_do', 'delete_child', sup, id)],
      [0.7, () => this.#say(who, 'info', sup)],
    ])
  }

  #askDynamic(who: string, label: string): void {
    const sup = { p: label }
    this.#oneOf([
      [
        6,
        () => {
          const id = `c${this.#steps.length}`
          this.#kids.set(label, [...(this.#kids.get(label) ?? []), id])
          this.#say(who, 'dyn_do', 'start_child', label, sup, this.#kidSpec(`${label}.${id}`, id, 2))
        },
      ],
      [1, () => this.#say(who, 'dyn_do', 'count_children', sup)],
      [1, () => this.#say(who, 'dyn_do', 'which_children', sup)],
      [2, () => this.#say(who, 'dyn_do', 'terminate_child', sup, this.#kid())],
    ])
  }

  #tablesOf(): void {
    const who = this.#actor()
    if (this.#tables.length === 0 || this.#chance(0.15)) {
      const options: Value[] = [
        this.#pick(['set', 'ordered_set', 'bag', 'duplicate_bag']),
        this.#pick(['public', 'public', 'protected', 'private']),
      ]
      if (this.#chance(0.4)) options.push('named_table')
      if (this.#chance(0.3)) options.push({ t: ['heir', this.#any(), 'mine'] })
      this.#tables.push(this.#steps.length)
      this.#say(who, 'ets_new', this.#pick(tableNames), options)
      return
    }
    const table: Value = this.#chance(0.1) ? this.#pick(tableNames) : { tab: this.#pick(this.#tables) }
    const ets = (name: string, ...args: Value[]): void => this.#say(who, 'ets', name, table, ...args)
    this.#oneOf([
      [5, () => ets('insert', this.#chance(0.2) ? [this.#row(), this.#row()] : this.#row())],
      [1, () => ets('insert_new', this.#row())],
      [2, () => ets('lookup', this.#key())],
      [1, () => ets('member', this.#key())],
      [1, () => ets('delete', this.#key())],
      [0.3, () => ets('delete')],
      [1, () => ets('take', this.#key())],
      [
        2,
        () =>
          ets('update_counter', this.#key(), this.#pick<Value>([1, { t: [2, 3] }, { t: [2, 1, 5, 0] }, { t: [1, 1] }])),
      ],
      [1, () => ets('update_element', this.#key(), { t: [this.#pick([1, 2, 3]), this.#value()] })],
      [1, () => ets('lookup_element', this.#key(), this.#pick([1, 2, 3]))],
      [2, () => ets('tab2list')],
      [
        1,
        () => ets('info', this.#pick(['owner', 'size', 'type', 'protection', 'name', 'heir', 'keypos', 'named_table'])),
      ],
      [1, () => ets('give_away', this.#any(), 'gift')],
      [0.5, () => ets('setopts', { t: ['heir', this.#any(), 'changed'] })],
      [0.5, () => ets('rename', this.#pick(tableNames))],
      [0.5, () => ets('delete_all_objects')],
      [0.5, () => ets('delete_object', this.#row())],
      [1, () => ets('match', { t: ['$1', '$2'] })],
      [0.5, () => ets('match', { t: [this.#key(), '$1'] })],
      [0.5, () => ets('match_object', { t: ['_', this.#pick<Value>([1, 'v', '_'])] })],
      [1, () => ets('select', this.#specification('$1'))],
      [0.5, () => ets('select_count', this.#specification(true))],
      [0.5, () => ets('select_delete', this.#specification(this.#pick<Value>([true, '$2'])))],
      [0.5, () => ets('select_replace', this.#specification({ t: [{ t: ['$1', this.#pick<Value>([7, '$2'])] }] }))],
      [
        0.5,
        () => ets('match_delete', { t: [this.#pick<Value>(['_', this.#key()]), this.#pick<Value>([1, 'v', '_'])] }),
      ],
      [
        0.5,
        () =>
          ets(
            'update_counter',
            this.#key(),
            this.#pick<Value>([2, [{ t: [2, 1] }, { t: [2, -3, 0, 5] }]]),
            this.#row(),
          ),
      ],
      [2, () => this.#processes()],
    ])
  }

  /** Of the rows whose second element compares with a number in some way. */
  #specification(body: Value): Value {
    const guard = { t: [this.#pick(['>', '=<', '==', '=:=', '/=']), '$2', this.#pick<Value>([0, 1, { f: 2 }])] }
    return [{ t: [{ t: ['$1', '$2'] }, this.#chance(0.7) ? [guard] : [], [body]] }]
  }

  #key(): Value {
    return this.#pick<Value>([1, 2, 3, 'a', 'b', { t: [1] }, { s: 'k' }, { f: 1 }])
  }

  #row(): Value {
    if (this.#chance(0.04)) return this.#pick<Value>([1, { t: [] }, ['no']])
    return { t: [this.#key(), this.#pick<Value>([0, 1, 2, 3, 'v', { p: '0' }])] }
  }

  #value(): Value {
    return this.#pick<Value>([1, 'hello', { t: ['a', 2] }, [1, 2], { s: 'text' }, { f: 2 }, { t: ['timeout', 1] }])
  }

  #options(): Value {
    return this.#chance(0.3) ? [{ t: ['name', this.#pick(names)] }] : []
  }

  #init(): string {
    const init = this.#pick(inits)
    return init === 'hibernate' && !this.#hibernates ? 'ok' : init
  }

  #how(): string {
    return this.#pick(['start', 'link', 'link'])
  }

  /** Who takes a step: a worker or a server, never a child of a supervisor, whose links would make two supervisors race. */
  #actor(): string {
    const actors = this.#made.filter(({ kind }) => kind === 'worker' || (kind === 'server' && this.#chance(0.4)))
    return this.#recent(actors).label
  }

  #any(): Value {
    const kids = [...this.#kids.keys()]
    return kids.length > 0 && this.#chance(0.15) ? this.#kid() : { p: this.#recent(this.#made).label }
  }

  /** Who may be linked: a link of two children of one supervisor makes it hear of two deaths in no given order. */
  #loose(): Value {
    return {
      p: this.#recent(this.#made.filter(({ kind }) => kind === 'worker' || kind === 'server' || kind === 'agent'))
        .label,
    }
  }

  #server(): Value {
    if (this.#chance(0.15)) return this.#pick(names)
    const servers = this.#made.filter(({ kind }) => kind === 'server')
    return { p: this.#recent(servers.length === 0 ? this.#made : servers).label }
  }

  #kid(): Value {
    const parents = [...this.#kids].filter(([, ids]) => ids.length > 0)
    if (parents.length === 0) return { p: '0' }
    const [parent, ids] = this.#pick(parents)
    return { p: `${parent}.${this.#pick(ids)}` }
  }

  #recent<T>(items: readonly T[]): T {
    const last = items.slice(-5)
    return this.#pick(this.#chance(0.7) ? last : items)
  }

  #add(who: string, kind: Kind, name: string, ...args: Value[]): void {
    this.#made.push({ label: String(this.#steps.length), kind })
    this.#say(who, name, ...args)
  }

  #say(who: string, name: string, ...args: Value[]): void {
    this.#steps.push([who, name, ...args])
  }

  #oneOf(choices: readonly (readonly [weight: number, run: () => void])[]): void {
    let left = this.#random() * choices.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, run] of choices) {
      left -= weight
      if (left < 0) {
        run()
        return
      }
    }
  }

  #chance(likelihood: number): boolean {
    return this.#random() < likelihood
  }

  #below(count: number): number {
    return Math.floor(this.#random() * count)
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#below(items.length)] as T
  }
}
