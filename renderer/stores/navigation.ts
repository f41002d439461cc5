import { defineStore } from 'pinia'
import { computed, shallowRef, ref, onScopeDispose } from 'vue'
import type { ViewName } from '../../shared/pages/window.js'
import type { PidText, Thing } from '../../shared/things.js'

/** One process shown in the inspector pane; a pinned one stays when the next is opened. */
export interface Inspected {
  readonly pid: PidText
  readonly pinned: boolean
}

export type InspectorPage = 'info' | 'messages' | 'state' | 'dictionary' | 'log'

/** Where one is: a view, the thing it is about (a table, a bucket, an application), and what the inspector shows. */
export interface Place {
  readonly view: ViewName
  readonly focus: Thing | null
  readonly inspected: readonly Inspected[]
}

/** Something whose state (selection, scroll) is put back when one returns to a place. */
export interface Kept<State> {
  readonly save: () => State
  readonly restore: (state: State) => void
}

interface Step {
  readonly place: Place
  readonly kept: Map<string, unknown>
}

const mostSteps = 100
const mostInspected = 3

/** Where the window is and was: a small router without addresses. */
export const useNavigation = defineStore('navigation', () => {
  const steps = shallowRef<readonly Step[]>([step({ view: 'applications', focus: null, inspected: [] })])
  const at = ref(0)
  const page = ref<InspectorPage>('info')
  const keepers = new Map<string, Kept<unknown>>()

  const place = computed<Place>(() => current().place)
  const canGoBack = computed(() => at.value > 0)
  const canGoForward = computed(() => at.value < steps.value.length - 1)

  function current(): Step {
    return steps.value[at.value] ?? step({ view: 'applications', focus: null, inspected: [] })
  }

  /** Goes to a view, about a thing or about nothing in particular. The inspector stays as it is. */
  function go(view: ViewName, focus: Thing | null = null): void {
    move({ view, focus, inspected: place.value.inspected })
  }

  /** Opens a thing where it is best seen: a process in the inspector, anything else in its view. */
  function open(thing: Thing): void {
    switch (thing.kind) {
      case 'process':
        return inspect(thing.pid)
      case 'table':
        return go('tables', thing)
      case 'bucket':
        return go('buckets', thing)
      case 'application':
        return go('applications', thing)
      case 'port':
        return go('ports', thing)
    }
  }

  /** Shows a process in the inspector, in place of the one that is not pinned. */
  function inspect(pid: PidText): void {
    const { inspected } = place.value
    if (inspected.some((one) => one.pid === pid)) return
    const pinned = inspected.filter((one) => one.pinned)
    move({ ...place.value, inspected: [...pinned, { pid, pinned: false }].slice(-mostInspected) })
  }

  /** Takes a process out of the inspector. No step of its own: back goes to where one was before. */
  function close(pid: PidText): void {
    stay({ ...place.value, inspected: place.value.inspected.filter((one) => one.pid !== pid) })
  }

  function pin(pid: PidText, pinned: boolean): void {
    const inspected = place.value.inspected.map((one) => (one.pid === pid ? { pid, pinned } : one))
    stay({ ...place.value, inspected })
  }

  /** Tells what the view is about now, without a step: a selection inside the view. */
  function settle(focus: Thing | null): void {
    stay({ ...place.value, focus })
  }

  function back(): void {
    if (canGoBack.value) turn(at.value - 1)
  }

  function forward(): void {
    if (canGoForward.value) turn(at.value + 1)
  }

  /** Has `kept` saved when one leaves this place and put back when one returns, until the present scope ends. */
  function keep<State>(name: string, kept: Kept<State>): void {
    const keeper: Kept<unknown> = { save: () => kept.save(), restore: (state) => kept.restore(state as State) }
    keepers.set(name, keeper)
    const state = current().kept.get(name)
    if (state !== undefined) keeper.restore(state)
    onScopeDispose(() => {
      if (keepers.get(name) === keeper) keepers.delete(name)
    })
  }

  function move(next: Place): void {
    saveHere()
    const before = steps.value.slice(0, at.value + 1).slice(-mostSteps)
    // A step that changes only the inspector finds the lists as they are.
    const kept = next.view === place.value.view ? new Map(current().kept) : new Map<string, unknown>()
    steps.value = [...before, { place: next, kept }]
    at.value = steps.value.length - 1
  }

  function stay(next: Place): void {
    steps.value = steps.value.map((one, index) => (index === at.value ? { ...one, place: next } : one))
  }

  function turn(index: number): void {
    saveHere()
    at.value = index
    for (const [name, keeper] of keepers) {
      const state = current().kept.get(name)
      if (state !== undefined) keeper.restore(state)
    }
  }

  function saveHere(): void {
    for (const [name, keeper] of keepers) current().kept.set(name, keeper.save())
  }

  /** Begins in this view, with no way back. */
  function begin(view: ViewName): void {
    steps.value = [step({ view, focus: null, inspected: [] })]
    at.value = 0
  }

  return {
    place,
    page,
    canGoBack,
    canGoForward,
    begin,
    go,
    open,
    inspect,
    close,
    pin,
    settle,
    back,
    forward,
    keep,
  }
})

function step(place: Place): Step {
  return { place, kept: new Map() }
}
