/** Registry for the code table: options as keyword lists, answers as Elixir gives them. */
import { alias, type Atom, atom, emptyList, Fun, isAtom, isList, Pid, type Term, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { type Module, type NativeFunction, nativeModule } from './code.js'
import { self } from './process/api.js'
import { functionClause } from './process/raised.js'
import * as Registry from './registry.js'
import { initSupervisor, partitionModule, startPartition, supervisorModule } from './registry-tables.js'

const anything = (): boolean => true
const isJob = (job: Term): boolean => (job instanceof Fun ? job.arity === 1 : job instanceof Tuple && job.size === 3)
const isMetaKey = (key: Term): boolean => isAtom(key) || key instanceof Tuple
const isPid = (pid: Term): boolean => pid instanceof Pid

/** What the guards of a function's only clause want of each argument, and what stands for those that are left out. */
function clause(
  name: string,
  wanted: readonly ((argument: Term) => boolean)[],
  run: (...args: never[]) => unknown,
  ...usual: readonly Term[]
): NativeFunction {
  return (...given) => {
    const args = [...given, ...usual.slice(given.length + usual.length - wanted.length)]
    if (!wanted.every((isGood, i) => isGood(args[i] as Term)))
      return functionClause(Registry.registryModule, name, args)
    return run(...(args as never[]))
  }
}

const match = clause('match', [isAtom, anything, anything, isList], Registry.match, emptyList)
const countMatch = clause('count_match', [isAtom, anything, anything, isList], Registry.countMatch, emptyList)
const dispatch = clause('dispatch', [isAtom, anything, isJob, anything], Registry.dispatch, emptyList)
const unregisterMatch = clause(
  'unregister_match',
  [anything, anything, anything, isList],
  Registry.unregisterMatch,
  emptyList,
)

function childSpec(options: Term): Term {
  return isList(options) ? Registry.childSpec(options) : getRefused(options, atoms.name, Registry.registryModule)
}

function startLink(options: Term): unknown {
  return isList(options) ? Registry.startLinkWith(options) : getRefused(options, atom('keys'), null)
}

/** Of options that are no list: they are asked by Keyword.get/3. */
function getRefused(options: Term, key: Atom, otherwise: Term): never {
  return functionClause(alias('Keyword'), 'get', [options, key, otherwise])
}

function registerName(name: Term, pid: Term): unknown {
  if (!(name instanceof Tuple) || name.size < 2 || name.size > 3)
    return functionClause(Registry.registryModule, 'register_name', [name, pid])
  const { e0: registry, e1: key, e2: value, size } = name
  if (pid !== self())
    return functionClause(Registry.registryModule, 'register_name', [registry, key, size === 3 ? value : null, pid])
  return Registry.registerName(name, pid)
}

function whereisName(name: Term): unknown {
  return isName(name) ? Registry.whereisName(name) : functionClause(Registry.registryModule, 'whereis_name', [name])
}

/** `{registry, key}` or `{registry, key, value}` */
function isName(name: Term): name is Tuple {
  return name instanceof Tuple && (name.size === 2 || name.size === 3)
}

/** What `name` of a function tells, which goes on by `next`, a function of a registry's name and a key. */
function named(name: string, next: string, run: (name: Term, ...args: readonly Term[]) => unknown): NativeFunction {
  return (of, ...args) => {
    if (!isName(of)) return functionClause(Registry.registryModule, name, [of, ...args])
    return isAtom(of.e0) ? run(of, ...args) : functionClause(Registry.registryModule, next, [of.e0, of.e1])
  }
}

/** The modules, to be defined in the code table. */
export const modules: readonly Module[] = [
  nativeModule(Registry.registryModule, {
    'child_spec/1': childSpec,
    'count/1': clause('count', [isAtom], Registry.count),
    'count_match/3': countMatch,
    'count_match/4': countMatch,
    'count_select/2': Registry.countSelect,
    'delete_meta/2': clause('delete_meta', [isAtom, isMetaKey], Registry.deleteMeta),
    'dispatch/3': dispatch,
    'dispatch/4': dispatch,
    'keys/2': clause('keys', [isAtom, isPid], Registry.keys),
    'lookup/2': clause('lookup', [isAtom, anything], Registry.lookup),
    'match/3': match,
    'match/4': match,
    'meta/2': clause('meta', [isAtom, isMetaKey], Registry.meta),
    'put_meta/3': clause('put_meta', [isAtom, isMetaKey, anything], Registry.putMeta),
    'register/3': clause('register', [isAtom, anything, anything], Registry.register),
    'register_name/2': registerName,
    'select/2': Registry.select,
    'send/2': named('send', 'lookup', Registry.send),
    'start_link/1': startLink,
    'unregister/2': clause('unregister', [isAtom, anything], Registry.unregister),
    'unregister_match/3': unregisterMatch,
    'unregister_match/4': unregisterMatch,
    'unregister_name/1': named('unregister_name', 'unregister', Registry.unregisterName),
    'update_value/3': clause(
      'update_value',
      [isAtom, anything, (callback) => callback instanceof Fun && callback.arity === 1],
      Registry.updateValue,
    ),
    'values/3': clause('values', [isAtom, anything, anything], Registry.values),
    'whereis_name/1': whereisName,
  }),
  nativeModule(supervisorModule, { 'init/1': initSupervisor }),
  nativeModule(partitionModule, { 'start_link/2': startPartition }),
]
