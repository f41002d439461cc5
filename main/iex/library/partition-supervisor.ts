/** PartitionSupervisor. Source: Elixir 1.14's `PartitionSupervisor`. */
import { childSpec as specOf } from '../../otp/child-spec-of.js'
import { charlist } from '../../otp/term/charlist.js'
import { code } from '../../otp/code.js'
import * as Ets from '../../otp/ets/ets.js'
import { argumentError, runtimeError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { above } from '../../otp/frames.js'
import { findServer } from '../../otp/gen.js'
import { exit, runtime, self, send as sendTo, unlink } from '../../otp/process/api.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { Raised } from '../../otp/process/raised.js'
import * as Registry from '../../otp/registry.js'
import * as Supervisor from '../../otp/supervisor.js'
import type { Fun } from '../../otp/term/term.js'
import {
  alias,
  type Atom,
  atom,
  Cons,
  emptyList,
  isAtom,
  isInteger,
  isList,
  list,
  listFrom,
  pair,
  type Pid,
  type Term,
  TermMap,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { called, isFun, noClause, option } from './arguments.js'
import { stop as stopServer } from './gen-server.js'
import { libraryModule } from './module.js'
import { serverOptions } from './servers.js'

const module = 'PartitionSupervisor'
const name = alias(module)
/** Of those with a `:via` name, which have no table. */
const registry = alias('PartitionSupervisor.Registry')
const partitionsKey = atom('partitions')
const tableOptions = list(atom('set'), atom('named_table'), atom('protected'), pair(atom('read_concurrency'), true))
const initKeys: readonly Term[] = [atoms.strategy, atom('max_seconds'), atom('max_restarts')]
const inStartChild = list(
  tuple(
    name,
    atom('start_child'),
    5,
    list(pair(atom('file'), charlist('lib/partition_supervisor.ex')), pair(atom('line'), 209)),
  ),
)

/** PartitionSupervisor.start_link/1 */
function* startLink(options: Term): Proc<Term> {
  if (!isList(options)) return noClause(module, 'start_link', options)
  const supervisor = option(options, 'name') ?? null
  if (!isGiven(supervisor)) return argumentError('the :name option must be given to PartitionSupervisor')
  const child = option(options, 'child_spec') ?? null
  if (!isGiven(child)) return argumentError('the :child_spec option must be given to PartitionSupervisor')
  const partitions = option(options, 'partitions') ?? (yield* schedulers())
  if (!isInteger(partitions) || partitions < 1)
    return argumentError(`the :partitions option must be a positive integer, got: ${shown(partitions)}`)
  const withArguments = option(options, 'with_arguments')
  if (withArguments !== undefined && !isFun(withArguments, 2))
    return argumentError(
      'the :with_arguments option must be a function that receives two arguments, ' +
        `the current call arguments and the partition, got: ${shown(withArguments)}`,
    )
  const spec = (yield* settle(specOf(child, emptyList))) as TermMap
  const children = yield* childrenOf(spec, supervisor, Number(partitions), withArguments)
  const kept = toArray(options).filter((each) => each instanceof Tuple && initKeys.includes(each.e0))
  const argument = tuple(supervisor, partitions, listFrom(children), listFrom(kept))
  const { name: given } = serverOptions(options)
  return yield* Supervisor.startModule(name, argument, given === undefined ? {} : { name: given })
}

const isGiven = (term: Term): boolean => term !== null && term !== false

function* schedulers(): Proc<Term> {
  return (yield* settle(code().call(alias('System'), atom('schedulers_online'), []))) as Term
}

/** The specification of each partition: the one that is given, started by start_child/5. */
function* childrenOf(
  spec: TermMap,
  supervisor: Term,
  partitions: number,
  withArguments: Fun | undefined,
): Proc<Term[]> {
  const { e0: of, e1: fun, e2: args } = spec.get(atoms.start) as Tuple
  const children: Term[] = []
  for (let partition = 0; partition < partitions; partition++) {
    const given = withArguments === undefined ? args : yield* called(withArguments, args, partition)
    if (!isList(given))
      return runtimeError(`the call to the function in :with_arguments must return a list, got: ${shown(given)}`)
    children.push(
      spec
        .put(atoms.id, partition)
        .put(atoms.start, triple(name, atom('start_child'), list(of, fun, given, supervisor, partition)))
        .put(atoms.modules, spec.get(atoms.modules) ?? list(of)),
    )
  }
  return children
}

/** init/1 of its own module: the table of its partitions is that of the supervisor. */
function* init(argument: Term): Proc<Term> {
  const [supervisor, partitions, children, options] = (argument as Tuple).items() as [Term, Term, Term, Term]
  if (isAtom(supervisor)) {
    Ets.create(supervisor, tableOptions)
    Ets.insert(supervisor, pair(partitionsKey, partitions))
  } else {
    if (runtime().whereis(registry) === undefined) yield* startRegistry()
    Registry.register(registry, self(), partitions)
  }
  const hasStrategy = option(options, 'strategy') !== undefined
  const all = hasStrategy ? options : new Cons(pair(atoms.strategy, atoms.oneForOne), options)
  return (yield* settle(code().call(alias('Supervisor'), atom('init'), [children, all]))) as Term
}

/** It belongs to nobody who may end: Elixir's own supervisor keeps it. */
function* startRegistry(): Proc<void> {
  const started = yield* Registry.startLink({ keys: 'unique', name: registry })
  unlink((started as Tuple).e1 as Pid)
}

/** Starts the partition of a supervisor, in which it runs, and notes it. */
function* startChild(of: Term, fun: Term, args: Term, supervisor: Term, partition: Term): Proc<Term> {
  const answer = yield* above(inStartChild, () => code().call(of, fun as Atom, toArray(args)))
  const isStarted = answer instanceof Tuple && answer.e0 === atoms.ok && (answer.size === 2 || answer.size === 3)
  if (!isStarted) return answer
  if (isAtom(supervisor)) Ets.insert(supervisor, pair(partition, answer.e1))
  else Registry.register(registry, pair(self(), partition), answer.e1)
  return answer
}

/** The name of a supervisor, or its pid, and how many partitions it has. exits  noproc */
function* partitionsOf(supervisor: Term): Proc<{ readonly place: Term; readonly count: Term }> {
  if (isAtom(supervisor)) {
    const [row] = rowsOf(supervisor as Atom, partitionsKey)
    return row === undefined ? nobody(supervisor) : { place: supervisor, count: row.e1 }
  }
  if (!(supervisor instanceof Tuple)) return noClause(module, 'name_partitions', supervisor)
  const found = yield* settle(findServer(supervisor))
  const pid = found?.pid
  if (pid === undefined || runtime().whereis(registry) === undefined) return nobody(supervisor)
  const [entry] = toArray(Registry.lookup(registry, pid)) as Tuple[]
  return entry === undefined ? nobody(supervisor) : { place: pid, count: entry.e1 }
}

function rowsOf(table: Atom, key: Term): readonly Tuple[] {
  try {
    return toArray(Ets.lookup(table, key)) as Tuple[]
  } catch (thrown) {
    // No table of that name is no such supervisor.
    if (thrown instanceof Raised) return []
    throw thrown
  }
}

function nobody(supervisor: Term): never {
  return exit(pair(atoms.noproc, triple(name, partitionsKey, list(supervisor))))
}

function* partitions(supervisor: Term): Proc<Term> {
  return (yield* partitionsOf(supervisor)).count
}

/** The pid of the partition for a key: of an integer the one of that number, going round, else by hash. */
function* whereisName(of: Term): Proc<Term> {
  if (!(of instanceof Tuple) || of.size !== 2 || !(isAtom(of.e0) || of.e0 instanceof Tuple))
    return noClause(module, 'whereis_name', of)
  const { place, count } = yield* partitionsOf(of.e0)
  const { e1: key } = of
  const partition = isInteger(key)
    ? Number((BigInt(key) < 0n ? -BigInt(key) : BigInt(key)) % BigInt(count as number))
    : ((yield* settle(code().call(atom('erlang'), atom('phash2'), [key, count]))) as Term)
  if (isAtom(place)) return (rowsOf(place as Atom, partition)[0] as Tuple).e1
  const [pid] = toArray(Registry.values(registry, pair(place, partition), place as Pid))
  return pid ?? atoms.undefinedAtom
}

function* send(of: Term, message: Term): Proc<Term> {
  return sendTo(yield* whereisName(of), message)
}

const never = (when: string) => (): never => runtimeError(`{:via, PartitionSupervisor, _} cannot be given on ${when}`)

function childSpec(options: Term): Term {
  if (!isList(options)) return noClause(module, 'child_spec', options)
  const given = option(options, 'name') ?? alias('DynamicSupervisor')
  return TermMap.from<Term, Term>([
    [atoms.id, given instanceof Tuple ? given.at(given.size - 1) : given],
    [atoms.start, triple(name, atom('start_link'), list(options))],
    [atoms.type, atoms.supervisor],
  ])
}

function whichChildren(supervisor: Term): unknown {
  if (isAtom(supervisor) || (supervisor instanceof Tuple && supervisor.e0 === atoms.via))
    return Supervisor.whichChildren(supervisor)
  return noClause(module, 'which_children', supervisor)
}

function countChildren(supervisor: Term): unknown {
  return isAtom(supervisor) ? Supervisor.countChildren(supervisor) : noClause(module, 'count_children', supervisor)
}

function stop(supervisor: Term, reason: Term = atoms.normal, timeout: Term = atoms.infinity): unknown {
  return isAtom(supervisor)
    ? stopServer(supervisor, reason, timeout)
    : noClause(module, 'stop', supervisor, reason, timeout)
}

export const partitionSupervisor = libraryModule(
  name,
  'A supervisor of several processes of one kind, among which those who ask are spread by a key.',
  {
    'child_spec(opts)': ['How a supervisor starts a PartitionSupervisor with these options.', childSpec],
    'count_children(supervisor)': ['How many children there are: specs, active, supervisors, workers.', countChildren],
    'init(argument)': ['What its own module answers.', init],
    'partitions(name)': ['How many partitions there are.', partitions],
    'register_name(name, pid)': ['Raises: a partition is not registered.', never('registration')],
    'send(name, message)': ['Sends to the partition for a key: the message.', send],
    'start_child(mod, fun, args, name, partition)': ['Starts a partition.', startChild],
    'start_link(opts)': ['Starts a PartitionSupervisor, linked to the caller.', startLink],
    'stop(supervisor, reason \\\\ :normal, timeout \\\\ :infinity)': [
      'Stops a supervisor with its partitions: `:ok`.',
      stop,
    ],
    'unregister_name(name, pid)': ['Raises: a partition is not registered.', never('unregistration')],
    'whereis_name(name)': ['The pid of the partition for a key.', whereisName],
    'which_children(name)': ['`{partition, pid, type, modules}` of each partition.', whichChildren],
  },
)
