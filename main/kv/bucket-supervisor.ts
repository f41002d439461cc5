/**
 * KV.Bucket.Supervisor: the only way that a bucket is started.
 *
 * simple_one_for_one over KV.Bucket, temporary: a bucket that ends is not started again. Source: the Mix and OTP guide.
 */
import { worker } from '../otp/child-spec.js'
import type { ServerRef } from '../otp/gen-server.js'
import type { Proc } from '../otp/process/api.js'
import * as Supervisor from '../otp/supervisor.js'
import { alias, emptyList, type Term } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import * as Bucket from './bucket.js'

export const MODULE = alias('KV.Bucket.Supervisor')

export function startLink(options: Supervisor.StartOptions = {}): Proc<Term> {
  return Supervisor.startLink(MODULE, atoms.ok, options)
}

/** The callback of the supervisor. */
export function init(): Proc<Term> {
  return Supervisor.init([worker(Bucket.MODULE, [], { restart: 'temporary' })], { strategy: 'simple_one_for_one' })
}

/** `{:ok, bucket}` of a new, empty bucket. */
export function startBucket(supervisor: ServerRef): Proc<Term> {
  return Supervisor.startChild(supervisor, emptyList)
}
