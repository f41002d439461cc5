import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import type { UndoStep } from '../../shared/pages/undo.js'
import { formatTime } from '../../shared/units.js'
import { call } from '../api.js'
import { useCommands } from '../commands.js'
import type { MenuItem, MenuPlace } from '../components/menu.js'
import { useNavigation } from '../stores/navigation.js'
import { useToasts } from '../stores/toasts.js'
import { useUndo } from '../stores/undo.js'

const mostShown = 20

/**
 * What was done, to be undone: after an edit as a note with its button, later as a list of steps, each of which can be undone or done again
 * by itself.
 *
 * offer  shows the note of a step that was just made
 * open   shows the list at a place
 */
export function useUndoList(): {
  place: Readonly<ShallowRef<MenuPlace | null>>
  items: ComputedRef<readonly MenuItem[]>
  offer: (step: UndoStep) => void
  open: (place: MenuPlace) => Promise<void>
  close: () => void
} {
  const undo = useUndo()
  const toasts = useToasts()
  const navigation = useNavigation()
  const place = shallowRef<MenuPlace | null>(null)
  const steps = shallowRef<readonly UndoStep[]>([])

  const items = computed<readonly MenuItem[]>(() => {
    if (steps.value.length === 0) return [{ title: 'Nothing was changed yet', disabled: true, run: () => undefined }]
    return steps.value.slice(0, mostShown).map((step) => ({
      title: step.state === 'done' ? `Undo: ${step.text}` : `Do again: ${step.text}`,
      note: `${formatTime(step.atMs).slice(0, 8)}${step.state === 'done' ? '' : ', undone'}`,
      run: () => void turn(step),
    }))
  })

  async function turn(step: UndoStep): Promise<void> {
    try {
      const turned = await (step.state === 'done' ? undo.undo(step.id) : undo.redo(step.id))
      toasts.show(`${turned.state === 'done' ? 'Done again' : 'Undone'}: ${turned.text}`)
      // A bucket that was started again has another pid; where the step was done is where one wants to see it.
      if (turned.thing) navigation.open(turned.thing)
    } catch (error) {
      toasts.showFailure(error)
    }
  }

  // One note at a time: the steps before are in the list.
  let offered = 0
  function offer(step: UndoStep): void {
    toasts.dismiss(offered)
    offered = toasts.show(step.text, { title: 'Undo', run: () => void turn(step) })
  }

  // Undone by another way, it is no offer any more.
  watch(
    () => undo.changes,
    () => toasts.dismiss(offered),
  )

  async function open(at: MenuPlace): Promise<void> {
    try {
      steps.value = (await call('undo.list')).steps
      place.value = at
    } catch (error) {
      toasts.showFailure(error)
    }
  }

  useCommands([
    {
      id: 'undo.list',
      title: 'List of what was done',
      group: 'Edit',
      key: 'Ctrl+Alt+Z',
      run: () => void open({ x: window.innerWidth / 2 - 160, y: 88 }),
    },
  ])

  return { place, items, offer, open, close: () => (place.value = null) }
}
