import { inject, type InjectionKey } from 'vue'
import type { Thing } from '../../shared/things.js'

/** How things are opened; provided once by App.vue, so that a component can link without knowing where it is. */
export const openKey: InjectionKey<(thing: Thing) => void> = Symbol('open')

/** Opens a thing where it is best seen: a process in the inspector, anything else in its view. */
export function useOpen(): (thing: Thing) => void {
  return inject(openKey, () => undefined)
}
