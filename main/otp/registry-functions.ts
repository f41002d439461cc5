/** Registry for the code table: options as keyword lists, answers as Elixir gives them. */
import type { Fun, Pid, Tuple } from './term/term.js'
import { type Module, nativeModule } from './code.js'
import * as Registry from './registry.js'
import { initSupervisor, partitionModule, startPartition, supervisorModule } from './registry-tables.js'

/** The modules, to be defined in the code table. */
export const modules: readonly Module[] = [
  nativeModule(Registry.registryModule, {
    'child_spec/1': Registry.childSpec,
    'count/1': Registry.count,
    'count_match/3': Registry.countMatch,
    'count_match/4': Registry.countMatch,
    'count_select/2': Registry.countSelect,
    'delete_meta/2': Registry.deleteMeta,
    'dispatch/3': (registry, key, job) => Registry.dispatch(registry, key, job as Fun | Tuple),
    'dispatch/4': (registry, key, job) => Registry.dispatch(registry, key, job as Fun | Tuple),
    'keys/2': (registry, pid) => Registry.keys(registry, pid as Pid),
    'lookup/2': Registry.lookup,
    'match/3': Registry.match,
    'match/4': Registry.match,
    'meta/2': Registry.meta,
    'put_meta/3': Registry.putMeta,
    'register/3': Registry.register,
    'register_name/2': Registry.registerName,
    'select/2': Registry.select,
    'send/2': Registry.send,
    'start_link/1': Registry.startLinkWith,
    'unregister/2': Registry.unregister,
    'unregister_match/3': Registry.unregisterMatch,
    'unregister_match/4': Registry.unregisterMatch,
    'unregister_name/1': Registry.unregisterName,
    'update_value/3': (registry, key, change) => Registry.updateValue(registry, key, change as Fun),
    'values/3': (registry, key, pid) => Registry.values(registry, key, pid as Pid),
    'whereis_name/1': Registry.whereisName,
  }),
  nativeModule(supervisorModule, { 'init/1': initSupervisor }),
  nativeModule(partitionModule, { 'start_link/2': startPartition }),
]
