import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Failure } from '../../shared/outcome.js'
import type { EntryKey, EntryRow } from '../../shared/pages/buckets.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import { failureOf } from '../api.js'
import { useEntries } from '../stores/entries.js'
import { useToasts } from '../stores/toasts.js'
import { useTypedTerm } from './use-typed-term.js'

export type EntryCell = 'key' | 'value'

/**
 * A cell being edited.
 *
 * was    its whole text when the edit began
 * index  where its row was last, so that the field has a place though the row is gone
 */
export interface EntryEdit {
  readonly id: string
  readonly key: EntryKey
  readonly cell: EntryCell
  readonly was: string
  readonly index: number
}

/**
 * One cell of a bucket's grid being typed. Leaving changes nothing; saving is one step. What somebody else writes there meanwhile is told
 * beside the field (`theirs`: null where it was deleted, undefined where nothing happened) and never put over what is typed.
 */
export function useEntryEdit(done: (step: UndoStep) => void): {
  editing: Readonly<ShallowRef<EntryEdit | null>>
  text: Ref<string>
  failure: ComputedRef<Failure | null>
  theirs: Readonly<Ref<string | null | undefined>>
  begin: (row: EntryRow, cell: EntryCell) => Promise<void>
  check: (text: string) => Promise<void>
  save: () => Promise<boolean>
  leave: () => void
} {
  const entries = useEntries()
  const toasts = useToasts()
  const typed = useTypedTerm()
  const editing = shallowRef<EntryEdit | null>(null)
  const text = ref('')
  const refusal = shallowRef<Failure | null>(null)
  const theirs = ref<string | null | undefined>(undefined)
  const failure = computed(() => typed.failure.value ?? refusal.value)
  watch(text, () => (refusal.value = null))
  let shown = ''

  async function begin(row: EntryRow, cell: EntryCell): Promise<void> {
    const { id, key } = row
    try {
      const was = cell === 'key' ? key.text : (await entries.text(key))?.text
      if (was === undefined) return
      leave()
      shown = row.value.text
      text.value = was
      editing.value = { id, key, cell, was, index: indexOf(id) ?? 0 }
    } catch (error) {
      toasts.showFailure(error)
    }
  }

  function leave(): void {
    editing.value = null
    refusal.value = null
    theirs.value = undefined
    typed.clear()
  }

  async function check(now: string): Promise<void> {
    const edit = editing.value
    if (edit?.cell === 'key' && edit.key.kind === 'string') return
    await typed.check(now)
  }

  /** True when the edit is over: saved, or nothing was changed. */
  async function save(): Promise<boolean> {
    const edit = editing.value
    if (!edit) return true
    if (text.value === edit.was && theirs.value === undefined) {
      leave()
      return true
    }
    refusal.value = null
    const went = await typed.attempt(() => (edit.cell === 'key' ? rename(edit) : change(edit)))
    if (typed.other.value) refusal.value = failureOf(typed.other.value)
    return went && editing.value === null
  }

  async function change(edit: EntryEdit): Promise<void> {
    const now = (await entries.text(edit.key))?.text ?? null
    const known = theirs.value === undefined ? edit.was : theirs.value
    if (now !== known) {
      // Seen first, then saved over: the next save knows it.
      theirs.value = now
      return
    }
    const value = text.value
    done(await entries.put([{ key: edit.key, value }], 'set'))
    leave()
  }

  async function rename(edit: EntryEdit): Promise<void> {
    const now = await entries.text(edit.key)
    if (now === null) {
      theirs.value = null
      return
    }
    const key: EntryKey = { kind: edit.key.kind, text: text.value }
    done(await entries.put([{ key, value: now.text }], 'replace', edit.key))
    leave()
  }

  function indexOf(id: string): number | null {
    const page = entries.list.answer.value
    const at = page?.rows.findIndex((row) => row.id === id) ?? -1
    return page && at >= 0 ? page.offset + at : null
  }

  watch(entries.list.answer, async (page) => {
    const edit = editing.value
    if (!edit || !page) return
    const row = page.rows.find((one) => one.id === edit.id)
    const isGone = row ? row.mark === 'gone' : edit.index >= page.offset && edit.index < page.offset + page.rows.length
    if (row && !isGone) editing.value = { ...edit, index: indexOf(edit.id) ?? edit.index }
    if (!isGone && row?.value.text === shown) return
    shown = row?.value.text ?? ''
    if (edit.cell === 'key' && !isGone) return
    try {
      const now = isGone ? null : ((await entries.text(edit.key))?.text ?? null)
      if (editing.value?.id === edit.id) theirs.value = now === edit.was ? undefined : now
    } catch (error) {
      refusal.value = failureOf(error)
    }
  })

  return { editing, text, failure, theirs, begin, check, save, leave }
}
