import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { failureOf } from '../api.js'

export interface Toast {
  readonly id: number
  readonly kind: 'done' | 'failed'
  readonly text: string
  readonly action: { readonly title: string; readonly run: () => void } | null
}

/** ms; longer where there is something to read or to do. */
const shownForMs = { done: 4000, action: 10_000, failed: 10_000 } as const
const most = 4

/** Short notes at the foot of the window: what was done, with Undo where that can be, and what failed. */
export const useToasts = defineStore('toasts', () => {
  const toasts = shallowRef<readonly Toast[]>([])
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let last = 0

  function show(text: string, action: Toast['action'] = null, kind: Toast['kind'] = 'done'): number {
    const id = ++last
    const shown = [...toasts.value, { id, kind, text, action }]
    for (const old of shown.slice(0, -most)) hold(old.id)
    toasts.value = shown.slice(-most)
    leave(id)
    return id
  }

  /** Shows why something failed, in main's sentence. */
  function showFailure(error: unknown): void {
    show(failureOf(error).message, null, 'failed')
  }

  function dismiss(id: number): void {
    hold(id)
    toasts.value = toasts.value.filter((toast) => toast.id !== id)
  }

  /** Keeps a toast while the pointer is over it. */
  function hold(id: number): void {
    clearTimeout(timers.get(id))
    timers.delete(id)
  }

  /** Lets it go after its time. */
  function leave(id: number): void {
    hold(id)
    const toast = toasts.value.find((one) => one.id === id)
    if (!toast) return
    const ms = toast.action ? shownForMs.action : shownForMs[toast.kind]
    timers.set(
      id,
      setTimeout(() => dismiss(id), ms),
    )
  }

  return { toasts, show, showFailure, dismiss, hold, leave }
})
