/** Room: what the pages of one window share: the runtime, the terms on show, the names of buckets, who is in which application. */
import type { Runtime } from '../otp/process/runtime.js'
import { KnownBuckets } from './known-buckets.js'
import { Memberships } from './memberships.js'
import { Terms } from './terms.js'

export class Room {
  readonly terms: Terms
  readonly buckets: KnownBuckets
  readonly memberships: Memberships

  constructor(readonly runtime: Runtime) {
    this.terms = new Terms(runtime)
    this.buckets = new KnownBuckets(runtime)
    this.memberships = new Memberships(runtime)
  }

  /** ms since 1970 of a moment on the runtime's clock. */
  wallTime(at: number): number {
    const { clock } = this.runtime
    return Math.round(clock.systemTime() - (clock.now() - at))
  }
}
