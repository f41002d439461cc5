/**
 * What `sys` has a server do with each message it takes and each answer it gives: trace, log, statistics, functions. A server without any of it has
 * no Debug. Source: sys.erl of OTP 25.
 */
import {
  atom,
  Cons,
  emptyList,
  Fun,
  list,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from './term/term.js'
import { same } from './term/compare.js'
import * as atoms from './term/well-known.js'
import { isProc, type Proc } from './process/proc.js'
import type { Process } from './process/process.js'
import { unwind } from './process/raised.js'

declare module './process/runtime.js' {
  interface Parts {
    /** Prints an event of a traced server, where its group leader prints. */
    printDebug?: (process: Process, name: Term, event: Tuple) => void
  }
}

const trace = atom('trace')
const log = atom('log')
const logToFile = atom('log_to_file')
const statistics = atom('statistics')
const get = atom('get')
const print = atom('print')
const install = atom('install')
const remove = atom('remove')
const noDebug = atom('no_debug')
const done = atom('done')
const openFile = atom('open_file')
const unknownDebug = atom('unknown_debug')
const inTag = atom('in')
const outTag = atom('out')
const reductionsKey = atom('reductions')
const noStatistics = atom('no_statistics')

const loggedByDefault = 10

interface Statistics {
  readonly start: Term
  readonly reductions: number
  in: number
  out: number
}

/** `[{item, data}]` of sys.erl: what is done with an event, the newest first. */
interface Item {
  /** `:trace`, `:log`, `:statistics`, or the function or id that was installed. */
  readonly key: Term
  readonly log?: { readonly most: number; events: Tuple[] }
  readonly statistics?: Statistics
  readonly run?: { readonly fun: Fun; state: Term }
}

const debugs = new WeakMap<object, Debug>()

/** What is done with the events of the server `body`; made where there is none yet. */
export function debugOf(body: object): Debug {
  let debug = debugs.get(body)
  if (debug === undefined) debugs.set(body, (debug = new Debug()))
  return debug
}

export class Debug {
  #items: readonly Item[] = []

  get isEmpty(): boolean {
    return this.#items.length === 0
  }

  /** The last events, the oldest first. */
  get logged(): readonly Tuple[] {
    return this.#find(log)?.log?.events ?? []
  }

  #find(key: Term): Item | undefined {
    return this.#items.find((item) => same(item.key, key))
  }

  /** What is there already stays as it is. */
  #install(item: Item): void {
    if (this.#find(item.key) === undefined) this.#items = [item, ...this.#items]
  }

  #remove(key: Term): void {
    this.#items = this.#items.filter((item) => !same(item.key, key))
  }

  /** The options that a server is started with: `:trace`, `:log`, `{:log, n}`, `:statistics`, `{:install, {fun, state}}`; others are ignored. */
  start(process: Process, options: Term): void {
    for (const option of toArray(options)) {
      const isPair = option instanceof Tuple && option.size === 2
      if (option === trace) this.#install({ key: trace })
      else if (option === log) this.#install({ key: log, log: { most: loggedByDefault, events: [] } })
      else if (option === statistics) this.#install({ key: statistics, statistics: begun(process) })
      else if (isPair && option.e0 === log && typeof option.e1 === 'number' && option.e1 > 0)
        this.#install({ key: log, log: { most: option.e1, events: [] } })
      else if (isPair && option.e0 === install) this.#installFun(option.e1)
    }
  }

  /** Does what `sys` asks by `{:debug, what}`; answers what it is to be answered. `name` is the server's. */
  command(process: Process, name: Term, what: Term): Term {
    if (what === noDebug) {
      this.#items = []
      return atoms.ok
    }
    if (!(what instanceof Tuple) || what.size !== 2) return unknownDebug
    const { e0: item, e1: argument } = what
    switch (item) {
      case trace:
        return this.#turn(trace, argument, { key: trace })
      case log:
        if (argument === get) return pair(atoms.ok, listFrom(this.logged))
        if (argument === print) {
          for (const event of this.logged) process.runtime.parts.printDebug?.(process, name, event)
          return atoms.ok
        }
        return this.#log(argument)
      case statistics:
        if (argument === get) return pair(atoms.ok, shown(process, this.#find(statistics)?.statistics))
        return this.#turn(statistics, argument, { key: statistics, statistics: begun(process) })
      case logToFile:
        // No process of this runtime has files.
        return argument === false ? atoms.ok : pair(atoms.error, openFile)
      case install:
        return this.#installFun(argument) ? atoms.ok : unknownDebug
      case remove:
        this.#remove(argument)
        return atoms.ok
      default:
        return unknownDebug
    }
  }

  #turn(key: Term, on: Term, item: Item): Term {
    if (on === true) this.#install(item)
    else if (on === false) this.#remove(key)
    else return unknownDebug
    return atoms.ok
  }

  #log(argument: Term): Term {
    const wanted = argument instanceof Tuple && argument.size === 2 && argument.e0 === true ? argument.e1 : undefined
    const most = argument === true ? loggedByDefault : wanted
    if (typeof most === 'number' && most >= 1) {
      this.#install({ key: log, log: { most, events: [] } })
      return atoms.ok
    }
    return this.#turn(log, argument, { key: log })
  }

  #installFun(given: Term): boolean {
    if (!(given instanceof Tuple)) return false
    const [key, fun, state] = given.size === 2 ? [given.e0, given.e0, given.e1] : [given.e0, given.e1, given.e2]
    if (!(fun instanceof Fun) || given.size > 3) return false
    this.#install({ key, run: { fun, state } })
    return true
  }

  /**
   * Tells everything that is installed of `event`: `{:in, message}`, `{:out, reply, from, state}`, `{:noreply, state}`, `{:continue, argument}`. A
   * function that answers `:done` or fails is taken out.
   */
  *hear(process: Process, name: Term, event: Tuple): Proc<void> {
    for (const item of this.#items) {
      if (item.key === trace) {
        process.runtime.events?.emit({ kind: 'debug', pid: process.pid, event })
        process.runtime.parts.printDebug?.(process, name, event)
      } else if (item.log !== undefined) {
        item.log.events.push(event)
        if (item.log.events.length > item.log.most) item.log.events.shift()
      } else if (item.statistics !== undefined) {
        if (event.e0 === inTag) item.statistics.in++
        if (event.e0 === outTag) item.statistics.out++
      } else if (item.run !== undefined && !(yield* ran(item.run, event, name))) this.#remove(item.key)
    }
  }

  /** As `get_status` shows it. */
  toTerm(): Term {
    return listFrom(
      this.#items.map(({ key, log, statistics, run }) => {
        if (log !== undefined) {
          const left = log.most - log.events.length
          return pair(key, new Cons(left === 0 ? emptyList : left, listFrom(log.events)))
        }
        if (statistics !== undefined) {
          const { start, reductions, in: taken, out } = statistics
          return pair(key, tuple(start, pair(reductionsKey, reductions), taken, out))
        }
        if (run !== undefined) return pair(key, same(key, run.fun) ? run.state : pair(run.fun, run.state))
        return pair(key, true)
      }),
    )
  }
}

function* ran(run: { readonly fun: Fun; state: Term }, event: Tuple, name: Term): Proc<boolean> {
  try {
    const result = run.fun.apply(run.state, event, name)
    const state = (isProc(result) ? yield* result : result) as Term
    if (state === done) return false
    run.state = state
    return true
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    // What a failing function was installed for has ended; the server goes on.
    return false
  }
}

function begun(process: Process): Statistics {
  return { start: localTime(process), reductions: process.reductions, in: 0, out: 0 }
}

function shown(process: Process, known: Statistics | undefined): Term {
  if (known === undefined) return noStatistics
  return list(
    pair(atom('start_time'), known.start),
    pair(atom('current_time'), localTime(process)),
    pair(reductionsKey, process.reductions - known.reductions),
    pair(atom('messages_in'), known.in),
    pair(atom('messages_out'), known.out),
  )
}

/** `{{year, month, day}, {hour, minute, second}}` */
function localTime(process: Process): Term {
  const now = new Date(process.runtime.clock.systemTime())
  return pair(
    triple(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    triple(now.getHours(), now.getMinutes(), now.getSeconds()),
  )
}
