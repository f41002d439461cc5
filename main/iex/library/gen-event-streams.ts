/** The events of a GenEvent as a stream: each is dealt with before the next is asked for. Source: Enumerable of GenEvent.Stream, Elixir 1.14. */
import { type StreamEvent, subscribe, type Subscription } from '../../otp/gen-event-stream.js'
import type { Proc } from '../../otp/process/proc.js'
import { alias, type TermMap } from '../../otp/term/term.js'
import { enumerableStruct } from './enumeration/each.js'
import { END, type Source } from './enumeration/source.js'

class EventSource implements Source {
  #subscription: Subscription | null = null
  #event: StreamEvent | undefined

  constructor(readonly stream: TermMap) {}

  *next(): Proc<unknown> {
    this.#finish()
    this.#subscription ??= yield* subscribe(this.stream)
    this.#event = yield* this.#subscription.next()
    if (this.#event !== undefined) return this.#event.event
    yield* this.#subscription.stop()
    return END
  }

  *close(): Proc<void> {
    this.#finish()
    if (this.#subscription !== null) yield* this.#subscription.stop()
  }

  /** Whoever waits for the handlers may go on. */
  #finish(): void {
    this.#event?.finish()
    this.#event = undefined
  }
}

enumerableStruct(alias('GenEvent.Stream'), { open: (stream) => new EventSource(stream) })
