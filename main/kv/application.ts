/** KV: the application's specification and callbacks. Source: the Mix and OTP guide, "Supervisor and Application". */
import type { ApplicationSpec } from '../otp/application.js'
import type { Proc } from '../otp/process/api.js'
import { alias, atom, emptyList, type Term } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import * as Bucket from './bucket.js'
import * as BucketSupervisor from './bucket-supervisor.js'
import * as EventManager from './event-manager.js'
import * as Registry from './registry.js'
import * as Supervisor from './supervisor.js'

export const MODULE = alias('KV')
/** `:kv` */
export const NAME = atom('kv')

/** What `kv.app` says. */
export const specification: ApplicationSpec = {
  name: NAME,
  description: 'kv',
  vsn: '0.0.1',
  modules: [MODULE, Bucket.MODULE, BucketSupervisor.MODULE, EventManager.MODULE, Registry.MODULE, Supervisor.MODULE],
  registered: [],
  applications: [atom('kernel'), atom('stdlib'), atom('elixir'), atom('logger')],
  mod: [MODULE, emptyList],
}

/** Starts the tree. */
export function start(): Proc<Term> {
  return Supervisor.startLink()
}

/** Called when the tree has stopped: nothing is left to do. */
export function stop(): Term {
  return atoms.ok
}
