/**
 * Outbox: printed text on its way to whoever shows it. It goes in portions, the next when the last one was taken; what waits is bounded as long as
 * those who print wait while it `isFull`.
 */

/** What a text is, as far as known. */
export type Kind = 'output' | 'value' | 'error' | 'warning' | 'log'

export interface Piece {
  readonly text: string
  readonly kind: Kind
}

/** Shows `pieces`, and calls `taken` when it is ready for more: at once, or later. */
export type Deliver = (pieces: readonly Piece[], taken: () => void) => void

/** Characters that may wait before those who print have to. */
const mostWaiting = 256 * 1024
/** Characters of a portion; the last text of one may be longer by itself. */
const portion = 64 * 1024

export class Outbox {
  #pieces: { text: string; kind: Kind }[] = []
  #waiting = 0
  #isOut = false
  #isClosed = false
  readonly #forRoom = new Set<() => void>()

  constructor(readonly deliver: Deliver) {}

  /** True while those who print are to wait. */
  get isFull(): boolean {
    return this.#waiting >= mostWaiting
  }

  /** True when all was taken. */
  get isEmpty(): boolean {
    return this.#waiting === 0 && !this.#isOut
  }

  /** Adds `text`, also when it is full. */
  add(text: string, kind: Kind): void {
    if (this.#isClosed || text === '') return
    const last = this.#pieces[this.#pieces.length - 1]
    if (last?.kind === kind && last.text.length < portion) last.text += text
    else this.#pieces.push({ text, kind })
    this.#waiting += text.length
    this.#send()
  }

  /** Calls `then` once there is room; answers how to stop waiting. */
  whenRoom(then: () => void): () => void {
    this.#forRoom.add(then)
    return () => void this.#forRoom.delete(then)
  }

  /** Drops what waits and whatever comes, and lets all go on that wait for room. */
  close(): void {
    this.#isClosed = true
    this.#pieces = []
    this.#waiting = 0
    this.#makeRoom()
  }

  #send(): void {
    while (!this.#isOut && this.#pieces.length > 0) {
      const pieces = this.#portion()
      this.#isOut = true
      let isTaken = false
      let isDelivering = true
      this.deliver(pieces, () => {
        if (isTaken) return
        isTaken = true
        this.#isOut = false
        if (isDelivering) return
        this.#send()
        if (!this.isFull) this.#makeRoom()
      })
      isDelivering = false
    }
  }

  #portion(): Piece[] {
    let length = 0
    let count = 0
    while (count < this.#pieces.length && length < portion) length += this.#pieces[count++]?.text.length ?? 0
    this.#waiting -= length
    return this.#pieces.splice(0, count)
  }

  #makeRoom(): void {
    for (const then of [...this.#forRoom]) {
      if (this.isFull) return
      this.#forRoom.delete(then)
      then()
    }
  }
}
