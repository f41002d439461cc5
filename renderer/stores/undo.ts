import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { UndoId, UndoStep } from '../../shared/pages/undo.js'
import { call } from '../api.js'

/** Steps that can be undone. Main owns the list; the window only asks. */
export const useUndo = defineStore('undo', () => {
  /** Grows with each undo and redo: a view that shows what was changed refreshes on it. */
  const changes = ref(0)

  async function undo(id: UndoId): Promise<UndoStep> {
    const step = await call('undo.undo', id)
    changes.value += 1
    return step
  }

  async function redo(id: UndoId): Promise<UndoStep> {
    const step = await call('undo.redo', id)
    changes.value += 1
    return step
  }

  /** Undoes the newest step that is done; null where there is none. */
  async function undoLast(): Promise<UndoStep | null> {
    const { steps } = await call('undo.list')
    const step = steps.find((one) => one.state === 'done')
    return step ? undo(step.id) : null
  }

  /** Does again what was undone last; null where there is nothing. */
  async function redoLast(): Promise<UndoStep | null> {
    const { steps } = await call('undo.list')
    // Newest first: the undone steps lie on top, and the lowest of them was undone last.
    const top = steps.findIndex((one) => one.state === 'done')
    const step = (top < 0 ? steps : steps.slice(0, top)).at(-1)
    return step ? redo(step.id) : null
  }

  return { changes, undo, redo, undoLast, redoLast }
})
