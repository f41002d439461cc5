import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Failure } from '../../shared/outcome.js'
import type { ObjectRow } from '../../shared/pages/tables.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import type { TermRoot } from '../../shared/term-view.js'
import { CallFailed, failureOf } from '../api.js'
import { useObjects } from '../stores/objects.js'
import { useToasts } from '../stores/toasts.js'
import { useTypedTerm } from './use-typed-term.js'

/** A row being edited; `row` and `root` null for one that is new. */
export interface ObjectEdit {
  readonly row: ObjectRow | null
  readonly root: TermRoot | null
}

/**
 * A row of a table being typed. It is saved as a whole or not at all; what others did to it meanwhile is told, never put over what is typed.
 * `done` hears of the step that was made.
 */
export function useObjectEdit(done: (step: UndoStep) => void): {
  editing: Readonly<ShallowRef<ObjectEdit | null>>
  text: Ref<string>
  failure: ComputedRef<Failure | null>
  theirs: Readonly<Ref<string | null | undefined>>
  begin: (row: ObjectRow) => Promise<void>
  beginNew: () => void
  check: (text: string) => Promise<void>
  save: () => Promise<boolean>
  leave: () => void
} {
  const objects = useObjects()
  const toasts = useToasts()
  const typed = useTypedTerm()
  const editing = shallowRef<ObjectEdit | null>(null)
  const text = ref('')
  const refusal = shallowRef<Failure | null>(null)
  const theirs = ref<string | null | undefined>(undefined)
  let whole = ''
  const failure = computed(() => typed.failure.value ?? refusal.value)
  watch(text, () => (refusal.value = null))

  async function begin(row: ObjectRow): Promise<void> {
    try {
      const whole = await objects.text(row.id)
      start({ row, root: whole.term }, whole.text)
    } catch (error) {
      toasts.showFailure(error)
    }
  }

  function start(edit: ObjectEdit, first: string): void {
    typed.clear()
    refusal.value = null
    theirs.value = undefined
    text.value = whole = first
    editing.value = edit
  }

  function leave(): void {
    editing.value = null
    typed.clear()
  }

  async function save(): Promise<boolean> {
    const edit = editing.value
    if (!edit) return false
    const { row } = edit
    if (row && text.value === whole && theirs.value === undefined) {
      leave()
      return true
    }
    refusal.value = null
    const went = await typed.attempt(async () => {
      // A row that others have changed is saved over theirs, which is shown beside the field.
      const target = row && theirs.value !== undefined ? objects.present(row) : row
      done(target ? await objects.replace(target.id, text.value) : await objects.insert(text.value))
    })
    if (went) leave()
    else if (typed.other.value) await refused(typed.other.value)
    return went
  }

  async function refused(error: unknown): Promise<void> {
    if (error instanceof CallFailed && error.failure.kind === 'changed') {
      theirs.value = error.failure.now
      await objects.list.again()
    } else refusal.value = failureOf(error)
  }

  watch(objects.list.answer, async () => {
    const row = editing.value?.row
    if (!row) return
    const now = objects.present(row)
    if (now?.id === row.id) theirs.value = undefined
    else if (now === undefined) {
      // Not on the screen is not yet gone: it may have been scrolled or searched away.
      if (objects.list.rowOf(row.id)?.mark === 'gone') theirs.value = null
    } else {
      try {
        theirs.value = (await objects.text(now.id)).text
      } catch {
        theirs.value = now.cells.map((cell) => cell.text).join(', ')
      }
    }
  })

  return {
    editing,
    text,
    failure,
    theirs,
    begin,
    beginNew: () => start({ row: null, root: null }, ''),
    check: typed.check,
    save,
    leave,
  }
}
