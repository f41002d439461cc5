import { computed, inject, ref, type ComputedRef, type InjectionKey, type Ref } from 'vue'

/** Whether rows are compact; provided once by App.vue. */
export const compactKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('compact')

/** Height of a table row in px, the same as `--row` in the style sheet. */
export function useRowHeight(): ComputedRef<number> {
  const compact = inject(compactKey, ref(false))
  return computed(() => (compact.value ? 20 : 24))
}
