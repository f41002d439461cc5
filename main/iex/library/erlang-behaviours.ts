/** `:gen_server`, `:proc_lib` and `:logger`. Source: their modules of OTP 25. */
import { nativeModule, type NativeFunction } from '../../otp/code.js'
import { code } from '../../otp/code.js'
import * as GenServer from '../../otp/gen-server.js'
import { callWith, isServer, type StartOptions, stop } from '../../otp/gen.js'
import { reportCrash } from '../../otp/crash.js'
import { erlangName, startOptions } from '../../otp/start-options.js'
import { above, inProcess } from '../../otp/frames.js'
import { levels, thresholdOf } from '../../otp/logger/levels.js'
import * as Log from '../../otp/logger/log.js'
import * as api from '../../otp/process/api.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import type { Level } from '../../otp/process/report.js'
import { running } from '../../otp/process/current.js'
import { error, exit, raisedFrom, unwind } from '../../otp/process/raised.js'
import type { Atom } from '../../otp/term/term.js'
import {
  alias,
  atom,
  Cons,
  emptyList,
  Fun,
  isAtom,
  isList,
  list,
  type List,
  listFrom,
  pair,
  Pid,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { shown } from '../../otp/exceptions/shown.js'
import { functionClause } from '../failing.js'
import { stdlibRefused } from './arguments.js'
import { abcast, multiCall, reply } from './gen-server.js'
import { erlangText } from './erlang-format.js'
import { funWork, mfaWork, spawnOpt, type Work } from './erlang-processes.js'
import { charsText } from './text.js'

const genServer = atom('gen_server')

function starting(start: typeof GenServer.start): Record<'3' | '4', NativeFunction> {
  const begin = (module: Term, argument: Term, options: StartOptions): unknown =>
    start(module as Atom, argument, options)
  return {
    3: (module, argument, options) => begin(module, argument, given(options)),
    4: (name, module, argument, options) => begin(module, argument, { ...given(options), ...erlangName(name) }),
  }
}

/** Options as gen looks for a time in them. */
function given(options: Term): StartOptions {
  return isList(options) ? startOptions(options) : stdlibRefused('lists', 'keyfind', [atom('timeout'), 1, options])
}

const start = starting(GenServer.start)
const startLink = starting(GenServer.startLink)

/** As GenServer.call/3; its exits name this function, with the arguments given. */
function call(server: Term, request: Term, timeout?: Term): unknown {
  const args = timeout === undefined ? [server, request] : [server, request, timeout]
  const explain = (_call: unknown, why: Term): Term => pair(why, triple(genServer, atom('call'), listFrom(args)))
  const ms = timeout === undefined ? 5000 : timeout === atoms.infinity ? Infinity : Number(timeout)
  return callWith(server, request, ms, { label: atoms.genCall, explain, catches: true })
}

export const genServerModule = nativeModule(genServer, {
  'abcast/2': abcast,
  'abcast/3': abcast,
  'call/2': call,
  'call/3': call,
  'cast/2': (server, request) =>
    isServer(server) ? GenServer.cast(server, request) : functionClause(genServer, 'cast', [server, request]),
  'multi_call/2': multiCall,
  'multi_call/3': multiCall,
  'multi_call/4': multiCall,
  'reply/2': reply,
  'start/3': start[3],
  'start/4': start[4],
  'start_link/3': startLink[3],
  'start_link/4': startLink[4],
  'stop/1': stop,
  'stop/3': stop,
})

/** A process as proc_lib starts it: it knows who started it. */
function spawned(work: Work, options: Term, name: string, args: readonly Term[]): Term {
  const below = args[0] instanceof Fun ? inProcess.fun : inProcess.module
  const parent = running()
  const ancestors = new Cons(parent.name ?? parent.pid, parent.ancestors)
  const started = spawnOpt(() => ended(work, below), options, name, args)
  const pid = started instanceof Tuple ? started.e0 : started
  const process = pid instanceof Pid ? parent.runtime.processByNumber(pid.number) : undefined
  if (process !== undefined) process.ancestors = ancestors
  return started
}

/** What a process that fails ends by is an exit: proc_lib reports it, as SASL's reports are, and the emulator does not. */
function* ended(work: Work, below: List): Proc<unknown> {
  try {
    return yield* above(below, work)
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    const raised = raisedFrom(thrown)
    reportCrash(running(), raised)
    if (raised.kind === 'exit') throw thrown
    const reason = raised.kind === 'throw' ? pair(atoms.nocatch, raised.reason) : raised.reason
    return exit(pair(reason, raised.stack))
  }
}

const procLibModule = atom('proc_lib')

function spawning(name: string, options: Term): Record<'1' | '3', NativeFunction> {
  return {
    1: (fun) =>
      fun instanceof Fun
        ? spawned(funWork(fun, name, [fun]), options, name, [fun])
        : functionClause(procLibModule, name, [fun]),
    3: (module, fn, args) =>
      isMfa(module, fn, args)
        ? spawned(mfaWork(module, fn, args, name, [module, fn, args]), options, name, [module, fn, args])
        : functionClause(procLibModule, name, [module, fn, args]),
  }
}

const isMfa = (module: Term, name: Term, args: Term): boolean => isAtom(module) && isAtom(name) && isList(args)

const ackTag = atom('ack')
const plain = spawning('spawn', emptyList)
const linked = spawning('spawn_link', list(atom('link')))

/** Starts a process and waits for what it says by init_ack. */
function startAndWait(isLinked: boolean): NativeFunction {
  return function* (module: Term, name: Term, args: Term, ...more: Term[]) {
    const [timeout = atoms.infinity] = more
    const fn = isLinked ? 'start_link' : 'start'
    if (!isMfa(module, name, args)) return functionClause(procLibModule, fn, [module, name, args, ...more])
    const work = mfaWork(module, name, args, 'spawn', [module, name, args])
    const pid = spawned(work, isLinked ? list(atom('link')) : emptyList, 'spawn', [module, name, args]) as Pid
    const ref = api.monitor(pid)
    const ms = timeout === atoms.infinity ? Infinity : Number(timeout)
    const answer = yield* api.receive<Term>((message) => {
      if (!(message instanceof Tuple)) return undefined
      if (message.size === 3 && message.e0 === ackTag && message.e1 === pid) return message.e2
      return message.size === 5 && message.e1 === ref ? pair(atoms.error, message.at(4)) : undefined
    }, ms)
    api.demonitor(ref, { flush: true })
    if (answer !== undefined) return answer
    api.exitSignal(pid, atoms.kill)
    return pair(atoms.error, atoms.timeout)
  }
}

function initAck(...args: Term[]): Term {
  const parent = running().ancestors
  if (args.length === 1 && !(parent instanceof Cons)) return error(pair(atom('badmatch'), atoms.undefinedAtom))
  const [to, value] = args.length === 2 ? args : [parent instanceof Cons ? parent.head : null, args[0]]
  api.send(to, triple(ackTag, api.self(), value as Term))
  return atoms.ok
}

export const procLib = nativeModule(procLibModule, {
  'init_ack/1': initAck,
  'init_ack/2': initAck,
  'initial_call/1': () => false,
  'spawn/1': plain[1],
  'spawn/3': plain[3],
  'spawn_link/1': linked[1],
  'spawn_link/3': linked[3],
  'spawn_opt/2': (fun, options) =>
    spawned(funWork(fun, 'spawn_opt', [fun, options]), options, 'spawn_opt', [fun, options]),
  'spawn_opt/4': (module, fn, args, options) => {
    const all = [module, fn, args, options]
    return spawned(mfaWork(module, fn, args, 'spawn_opt', all), options, 'spawn_opt', all)
  },
  'start/3': startAndWait(false),
  'start/4': startAndWait(false),
  'start_link/3': startAndWait(true),
  'start_link/4': startAndWait(true),
  'stop/1': stop,
  'stop/3': stop,
})

/** A format of io:format with its arguments, as `~p`, `~w`, `~s` and their like put them in. */
export function erlangFormat(format: Term, args: Term, text: (term: Term) => string = erlangText): string {
  const given = toArray(args)
  let at = 0
  return (typeof format === 'string' ? format : charsText(format)).replace(
    /~(?:[-\d.*]*)(?:t|l)*([a-zA-Z~])/g,
    (_all, letter: string) => {
      if (letter === '~') return '~'
      if (letter === 'n') return '\n'
      const value = given[at++] ?? null
      if (letter === 's') return typeof value === 'string' ? value : isList(value) ? charsText(value) : text(value)
      return text(value)
    },
  )
}

function log(level: Level, what: Term, args?: Term, metadata?: Term): unknown {
  const isFormat = args !== undefined && isList(args) && !(what instanceof TermMap)
  const data = isFormat ? (metadata ?? null) : args instanceof TermMap ? args : null
  if (what instanceof Fun) return logLazily(level, what, args ?? null, data)
  return Log.log(level, isFormat ? erlangFormat(what, args, shown) : what, data)
}

function* logLazily(level: Level, make: Fun, argument: Term, metadata: Term): Proc<Term> {
  const result = make.apply(argument)
  const value = (isProc(result) ? yield* result : result) as Term
  const isFormat = value instanceof Tuple && value.size === 2
  return Log.log(level, isFormat ? erlangFormat(value.e0, value.e1, shown) : value, metadata)
}

const perLevel = Object.fromEntries(
  levels.flatMap((level): [string, NativeFunction][] => [
    [`${level}/1`, (what) => log(level, what)],
    [`${level}/2`, (what, args) => log(level, what, args)],
    [`${level}/3`, (what, args, metadata) => log(level, what, args, metadata)],
  ]),
)

function levelOf(term: Term, args: readonly Term[]): Level {
  const level = thresholdOf(term)
  return level === undefined ? functionClause(atom('logger'), 'log', args) : (level as Level)
}

function primaryConfig(): Term {
  return TermMap.from<Term, Term>([
    [atom('filter_default'), atom('log')],
    [atom('filters'), emptyList],
    [atom('level'), Log.level()],
    [atom('metadata'), TermMap.empty],
  ])
}

function setPrimaryConfig(key: Term, value: Term): Term {
  if (key === atom('level')) return Log.configure(list(pair(key, value)))
  return atoms.ok
}

function compareLevels(a: Term, b: Term): unknown {
  return code().call(alias('Logger'), atom('compare_levels'), [a, b])
}

export const loggerModule = nativeModule(atom('logger'), {
  ...perLevel,
  'compare_levels/2': compareLevels,
  'get_module_level/0': () => code().call(alias('Logger'), atom('get_module_level'), [emptyList]),
  'get_primary_config/0': primaryConfig,
  'get_process_metadata/0': () => Log.metadata(),
  'log/2': (level, what) => log(levelOf(level, [level, what]), what),
  'log/3': (level, what, args) => log(levelOf(level, [level, what, args]), what, args),
  'log/4': (level, what, args, data) => log(levelOf(level, [level, what, args, data]), what, args, data),
  'set_module_level/2': (module, level) => Log.putModuleLevel(module as Atom, level),
  'set_primary_config/2': setPrimaryConfig,
  'set_process_metadata/1': (metadata) => Log.resetMetadata(metadata),
  'timestamp/0': () => Math.round(api.runtime().clock.systemTime() * 1000),
  'unset_module_level/1': (module) => Log.putModuleLevel(module as Atom, null),
  'unset_process_metadata/0': () => Log.resetMetadata(emptyList),
  'update_process_metadata/1': (metadata) => Log.addMetadata(metadata),
})
