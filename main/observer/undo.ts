/**
 * The undo list: every edit of a table or bucket, the newest first. An edit is a change that can be made and taken back; each way refuses where somebody
 * else has changed the data since, and then changes nothing.
 */
import type { Thing } from '../../shared/things.js'
import type { UndoId, UndoList, UndoStep } from '../../shared/pages/undo.js'
import { gone, refused } from './failed.js'

const kept = 200

/** An edit. It has been made when it is recorded. */
export interface Change {
  /** What it did, for the list. */
  readonly text: string
  /** Makes it again; fails, changing nothing, where the data is not as it was before. */
  apply(): Promise<void>
  /** Takes it back; fails, changing nothing, where the data is not as it was after. */
  revert(): Promise<void>
  /** Where it was, null when that is gone. */
  thing(): Thing | null
}

interface Step {
  readonly id: UndoId
  readonly change: Change
  readonly atMs: number
  state: 'done' | 'undone'
  busy: boolean
}

export class Undo {
  #steps: Step[] = []
  #next = 1

  /** `now`: ms since 1970. */
  constructor(readonly now: () => number) {}

  /** Remembers `change`, which has just been made. */
  record(change: Change): UndoStep {
    const step: Step = { id: this.#next++, change, atMs: this.now(), state: 'done', busy: false }
    this.#steps = [step, ...this.#steps].slice(0, kept)
    return told(step)
  }

  list(): UndoList {
    return { steps: this.#steps.map(told) }
  }

  undo(id: UndoId): Promise<UndoStep> {
    return this.#turn(id, 'undone')
  }

  redo(id: UndoId): Promise<UndoStep> {
    return this.#turn(id, 'done')
  }

  async #turn(id: UndoId, to: Step['state']): Promise<UndoStep> {
    const step = this.#steps.find((step) => step.id === id)
    if (step === undefined) return gone('this step is kept no longer')
    if (step.state === to) return refused(`this is ${to === 'done' ? 'done' : 'undone'} already: ${step.change.text}`)
    if (step.busy) return refused(`this is being done just now: ${step.change.text}`)
    step.busy = true
    try {
      await (to === 'undone' ? step.change.revert() : step.change.apply())
      step.state = to
    } finally {
      step.busy = false
    }
    return told(step)
  }
}

function told({ id, change, atMs, state }: Step): UndoStep {
  return { id, text: change.text, atMs, thing: change.thing(), state }
}
