/** The modules of this room, for the code table: what supervisors start and the console calls, by name and arity. */
import { defaultsOf } from '../otp/behaviour-defaults.js'
import { type Module, nativeModule, withLastCalls } from '../otp/code.js'
import { startOptions } from '../otp/start-options.js'
import { alias, type Atom, type Pid } from '../otp/term/term.js'
import * as Application from './application.js'
import * as Bucket from './bucket.js'
import * as BucketSupervisor from './bucket-supervisor.js'
import * as EventManager from './event-manager.js'
import * as Registry from './registry.js'
import * as Supervisor from './supervisor.js'

export const modules: readonly Module[] = [
  nativeModule(Application.MODULE, {
    'start/2': Application.start,
    'stop/1': Application.stop,
  }),
  withLastCalls(
    nativeModule(Bucket.MODULE, {
      'start_link/0': Bucket.startLink,
      'get/2': Bucket.get,
      'put/3': Bucket.put,
      'delete/2': Bucket.remove,
    }),
    { 'get/2': 'Agent.get/2', 'put/3': 'Agent.update/2', 'delete/2': 'Agent.get_and_update/2' },
  ),
  nativeModule(BucketSupervisor.MODULE, {
    'init/1': BucketSupervisor.init,
    'start_link/0': () => BucketSupervisor.startLink(),
    'start_link/1': (options) => BucketSupervisor.startLink(startOptions(options)),
    'start_bucket/1': BucketSupervisor.startBucket,
  }),
  nativeModule(EventManager.MODULE, { 'start_link/0': EventManager.startLink }),
  withLastCalls(
    nativeModule(Registry.MODULE, {
      ...defaultsOf(alias('GenServer'), Registry.MODULE),
      'start_link/3': (table, events, buckets) => Registry.startLink(table as Atom, events, buckets),
      'start_link/4': (table, events, buckets, options) =>
        Registry.startLink(table as Atom, events, buckets, startOptions(options)),
      'lookup/2': Registry.lookup,
      'create/2': Registry.create,
      'adopt/3': (registry, name, bucket) => Registry.adopt(registry, name, bucket as Pid),
      'stop/1': Registry.stop,
      'init/1': Registry.init,
      'handle_call/3': Registry.handleCall,
      'handle_info/2': Registry.handleInfo,
    }),
    { 'create/2': 'GenServer.call/2', 'adopt/3': 'GenServer.call/2', 'stop/1': 'GenServer.call/2' },
  ),
  nativeModule(Supervisor.MODULE, {
    'init/1': Supervisor.init,
    'start_link/0': Supervisor.startLink,
    'start_buckets_link/0': Supervisor.startBucketsLink,
  }),
]
