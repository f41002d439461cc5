/** `hibernate_after`: a server that no message has reached for so long hibernates. Nobody can tell but who looks at it, so that is found out then. */
import type { Process } from './process/process.js'

export class Slumber {
  #since: number

  /** ms  without a message, from now on */
  constructor(
    readonly process: Process,
    readonly ms: number,
  ) {
    this.#since = process.runtime.now
  }

  get hasCome(): boolean {
    return this.process.runtime.now - this.#since >= this.ms
  }

  /** A message is there. */
  put(): void {
    this.#since = this.process.runtime.now
  }
}
