/** System. Source: Elixir 1.14's `System`. */
import { argumentError, exception, raise } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { makeRef, refused, runtime, sleep } from '../../otp/process/api.js'
import type { Proc } from '../../otp/process/proc.js'
import type { Runtime } from '../../otp/process/runtime.js'
import { compare } from '../../otp/term/compare.js'
import { stopSystem } from '../../otp/system.js'
import type { Tuple } from '../../otp/term/term.js'
import {
  alias,
  atom,
  Atom,
  elements,
  emptyList,
  Fun,
  isInteger,
  pair,
  type Term,
  TermMap,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { libraryModule } from './module.js'
import { convert, inParts, monotonicNs, nativeParts, partsOf, systemNs } from './time.js'
import { uniqueInteger } from './unique-integers.js'

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** Environment variables: those of the program at first, then what was done to them here. */
    environment?: Map<string, string>
  }
}

const module = 'System'

/** The variables of the environment, which are the runtime's own. */
export function environment({ parts }: Runtime = runtime()): Map<string, string> {
  const given = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return (parts.environment ??= new Map(given))
}

/** Parts of a second of a unit. errors  ArgumentError */
function unit(term: Term): bigint {
  const parts = term === atom('perf_counter') ? undefined : partsOf(term)
  if (parts !== undefined) return parts
  return argumentError(
    'unsupported time unit. Expected :second, :millisecond, ' +
      `:microsecond, :nanosecond, or a positive integer, got ${shown(term)}`,
  )
}

function convertTime(time: Term, from: Term, to: Term): Term {
  const [a, b] = [unit(from), unit(to)]
  return isInteger(time) ? convert(time, a, b) : refused('convert_time_unit', [time, from, to])
}

const clock =
  (ns: () => bigint) =>
  (parts?: Term): Term =>
    inParts(ns(), parts === undefined ? nativeParts : unit(parts))

const systemTime = clock(systemNs)

function getEnv(name?: Term, otherwise: Term = null): Term {
  if (name === undefined) return TermMap.from<Term, Term>([...environment()].sort((a, b) => compare(a[0], b[0])))
  if (typeof name !== 'string' || !(typeof otherwise === 'string' || otherwise === null))
    return noClause(module, 'get_env', name, otherwise)
  return environment().get(name) ?? otherwise
}

function fetchEnv(name: Term): Term {
  if (typeof name !== 'string') return noClause(module, 'fetch_env', name)
  const value = environment().get(name)
  return value === undefined ? atoms.error : pair(atoms.ok, value)
}

function fetchEnvStrict(name: Term): Term {
  if (typeof name !== 'string') return noClause(module, 'fetch_env!', name)
  return environment().get(name) ?? raise(exception('System.EnvError', { env: name }))
}

function setEnv(name: string, value: Term): void {
  if (typeof value === 'string') environment().set(name, value)
  else environment().delete(name)
}

function putEnv(name: Term, value?: Term): Term {
  if (value !== undefined) {
    if (typeof name !== 'string' || typeof value !== 'string') return noClause(module, 'put_env', name, value)
    setEnv(name, value)
    return atoms.ok
  }
  const entries = name instanceof TermMap ? [...name] : [...elements(name)].map((each) => (each as Tuple).items())
  for (const [key, each = null] of entries) setEnv(key as string, each)
  return atoms.ok
}

function deleteEnv(name: Term): Term {
  if (typeof name !== 'string') return refused('delete_env', [name])
  environment().delete(name)
  return atoms.ok
}

/** Ends the system; who asked for it waits for that. */
function* halt(status: Term = 0): Proc<Term> {
  const isStatus = isInteger(status) || typeof status === 'string' || status === atom('abort')
  if (!isStatus) return noClause(module, 'halt', status)
  stopSystem(runtime(), exitStatus(status))
  yield* sleep(Infinity)
  return atoms.ok
}

function stop(status: Term = 0): Term {
  if (!isInteger(status) && typeof status !== 'string') return noClause(module, 'stop', status)
  stopSystem(runtime(), exitStatus(status))
  return atoms.ok
}

/** What a program ends with that halts with `status`: 1 where that is a slogan, or to abort. */
function exitStatus(status: Term): number {
  return isInteger(status) ? Number(BigInt.asUintN(8, BigInt(status))) : 1
}

function restart(): Term {
  return argumentError('the system cannot be started anew from inside; open another console')
}

/** Programs of the machine are not run from here: as where there is none of that name. */
function noProgram(command: Term): Term {
  return typeof command === 'string' ? erlangErrno() : noClause(module, 'cmd', command, emptyList, emptyList)
}

function erlangErrno(): never {
  return raise(exception('ErlangError', { original: atom('enoent'), reason: null }))
}

const buildInfo = (): Term =>
  TermMap.from<Term, Term>([
    [atom('build'), '1.14.0 (compiled with Erlang/OTP 24)'],
    [atom('date'), '2022-10-08T16:54:46Z'],
    [atom('otp_release'), '24'],
    [atom('revision'), ''],
    [atom('version'), '1.14.0'],
  ])

function trapSignal(signal: Term, second: Term, third?: Term): Term {
  const known = [
    'sigquit',
    'sigterm',
    'sigusr1',
    'sighup',
    'sigabrt',
    'sigalrm',
    'sigusr2',
    'sigchld',
    'sigstop',
    'sigtstp',
  ]
  const fun = third ?? second
  const isKnown = signal instanceof Atom && known.includes(signal.name) && fun instanceof Fun && fun.arity === 0
  if (!isKnown) return noClause(module, 'trap_signal', signal, third === undefined ? makeRef() : second, fun)
  return pair(atoms.error, atom('not_sup'))
}

const variable = (name: string, otherwise: string) => (): Term => environment().get(name) ?? otherwise

export const system = libraryModule(alias(module), 'The system: its time, its environment, its version.', {
  'argv()': ['The arguments of the command line.', () => emptyList],
  'argv(args)': ['Changes the arguments of the command line.', () => atoms.ok],
  'at_exit(fun)': [
    'Registers a function to be called when the system ends.',
    (fun) => (fun instanceof Fun && fun.arity === 1 ? atoms.ok : noClause(module, 'at_exit', fun)),
  ],
  'build_info()': ['What this Elixir was built with.', buildInfo],
  'cmd(command, args, opts \\\\ [])': ['Runs a program; there is none here.', noProgram],
  'compiled_endianness()': ['The byte order: `:little`.', () => atom('little')],
  'convert_time_unit(time, from_unit, to_unit)': ['Converts a time from a unit to another, rounded down.', convertTime],
  'cwd()': ['The working directory.', () => '/'],
  'cwd!()': ['The working directory.', () => '/'],
  'delete_env(varname)': ['Deletes an environment variable: `:ok`.', deleteEnv],
  'endianness()': ['The byte order: `:little`.', () => atom('little')],
  'fetch_env(varname)': ['An environment variable as `{:ok, value}`, or `:error`.', fetchEnv],
  'fetch_env!(varname)': ['An environment variable; raises System.EnvError when it is not set.', fetchEnvStrict],
  'find_executable(program)': ['The path of a program, or nil.', () => null],
  'get_env()': ['All environment variables, as a map.', () => getEnv()],
  'get_env(varname, default \\\\ nil)': ['An environment variable, or `default`.', getEnv],
  'get_pid()': ['The process id of the system.', () => String(process.pid)],
  'halt(status \\\\ 0)': ['Ends the system at once.', halt],
  'monotonic_time()': ['The monotonic time, in native units.', () => clock(monotonicNs)()],
  'monotonic_time(unit)': ['The monotonic time: it never goes back.', clock(monotonicNs)],
  'no_halt()': ['True when the system does not end by itself.', () => false],
  'no_halt(boolean)': ['Says whether the system ends by itself.', () => atoms.ok],
  'os_time(unit \\\\ :native)': ["The time of the machine's clock.", systemTime],
  'otp_release()': ['The release of OTP.', () => '25'],
  'pid()': ['The process id of the system.', () => String(process.pid)],
  'put_env(enum)': ['Sets several environment variables: `:ok`.', putEnv],
  'put_env(varname, value)': ['Sets an environment variable: `:ok`.', putEnv],
  'restart()': ['Starts the system anew.', restart],
  'schedulers()': ['How many schedulers there are.', () => 1],
  'schedulers_online()': ['How many schedulers run processes.', () => 1],
  'shell(command, opts \\\\ [])': ['Runs a command of the shell; there is none here.', noProgram],
  'stacktrace()': ['Always an empty list.', () => emptyList],
  'stop(status \\\\ 0)': ['Stops all applications, then the system: `:ok`.', stop],
  'system_time(unit \\\\ :native)': ['The time since 1970.', systemTime],
  'time_offset(unit \\\\ :native)': [
    'What is to be added to the monotonic time for the time since 1970.',
    clock(() => systemNs() - monotonicNs()),
  ],
  'tmp_dir()': ['A directory for temporary files, or nil.', variable('TMPDIR', '/tmp')],
  'tmp_dir!()': ['A directory for temporary files.', variable('TMPDIR', '/tmp')],
  'trap_signal(signal, id \\\\ make_ref(), fun)': [
    'Has a signal of the machine handled by a function; none come here.',
    trapSignal,
  ],
  'unique_integer(modifiers \\\\ [])': ['An integer that no other call gives.', uniqueInteger],
  'untrap_signal(signal, id)': ['Ends what `trap_signal/3` began.', () => pair(atoms.error, atom('not_found'))],
  'user_home()': ["The user's home directory, or nil.", variable('HOME', '/')],
  'user_home!()': ["The user's home directory.", variable('HOME', '/')],
  'version()': ['The version of Elixir.', () => '1.14.0'],
})
