/** Room: what the pages of one window share: the runtime, the terms on show, the names of buckets, who is in which application. */
import type { Runtime } from '../otp/process/runtime.js'
import { KnownBuckets } from './known-buckets.js'
import { Looking } from './looking.js'
import { Memberships } from './memberships.js'
import { Portions } from './portions.js'
import { Terms } from './terms.js'

export class Room {
  readonly terms: Terms
  readonly buckets: KnownBuckets
  readonly memberships: Memberships

  constructor(
    readonly runtime: Runtime,
    readonly looking = new Looking(() => runtime.clock.now()),
  ) {
    this.terms = new Terms(runtime)
    this.buckets = new KnownBuckets(runtime)
    this.memberships = new Memberships(runtime)
  }

  /** For work of a page that may be long: what it takes is part of what looking costs. */
  portions(): Portions {
    return new Portions((ms) => this.looking.spend(ms))
  }

  /** ms since 1970 of a moment on the runtime's clock. */
  wallTime(at: number): number {
    const { clock } = this.runtime
    return Math.round(clock.systemTime() - (clock.now() - at))
  }
}
