/**
 * KV.Supervisor: the tree of the application.
 *
 * ```
 * KV.Supervisor                 one_for_one
 * ├─ KV.EventManager            GenEvent manager
 * ├─ KV.Buckets                 one_for_one
 * │  └─ KV.Bucket.Supervisor    simple_one_for_one
 * │     └─ KV.Bucket …          temporary
 * └─ KV.Registry                GenServer and its ETS table
 * ```
 *
 * Children start in this order and stop in reverse: each needs the ones before it. Source: the Mix and OTP guide.
 */
import { supervisor, worker } from '../otp/child-spec.js'
import type { Proc } from '../otp/process/api.js'
import * as Supervisor from '../otp/supervisor.js'
import { alias, atom, list, pair, type Term } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import * as BucketSupervisor from './bucket-supervisor.js'
import * as EventManager from './event-manager.js'
import * as Registry from './registry.js'

export const MODULE = alias('KV.Supervisor')
export const BUCKETS = alias('KV.Buckets')

const root = atom('root')

/** Starts the root of the tree, linked to the caller. */
export function startLink(): Proc<Term> {
  return Supervisor.startLink(MODULE, root)
}

/** Starts the supervisor between the root and the bucket supervisor, so that the deaths of that one count for themselves. */
export function startBucketsLink(): Proc<Term> {
  return Supervisor.startLink(MODULE, BUCKETS)
}

/** The callback of both supervisors. */
export function init(which: Term): Proc<Term> {
  return Supervisor.init(which === root ? rootChildren : bucketsChildren, { strategy: 'one_for_one' })
}

const rootChildren: readonly Term[] = [
  worker(EventManager.MODULE),
  supervisor(MODULE, [], { id: BUCKETS, function: atom('start_buckets_link') }),
  worker(Registry.MODULE, [Registry.MODULE, EventManager.MODULE, BucketSupervisor.MODULE, named(Registry.MODULE)]),
]

const bucketsChildren: readonly Term[] = [supervisor(BucketSupervisor.MODULE, [named(BucketSupervisor.MODULE)])]

function named(name: Term): Term {
  return list(pair(atoms.name, name))
}
