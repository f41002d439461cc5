/** The process now running. Set by the scheduler alone, before it lets a body run. */
import type { Process } from './process.js'

export let current: Process | null = null

export function setCurrent(process: Process | null): void {
  current = process
}

/** The process now running; throws an Error outside of one, where process code has no business. */
export function running(): Process {
  if (current === null) throw new Error('no process is running: use runtime.perform to do this from outside')
  return current
}
