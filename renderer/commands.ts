/**
 * Commands: everything that has a name and perhaps a key. One list serves the keyboard, the `?` page, the jump box and the native
 * menu, so that none of them can say what another does not do.
 */

import { onScopeDispose, shallowRef } from 'vue'

/**
 * id     unique among the commands that are there; the one registered last wins
 * group  heading on the `?` page
 * key    as `Ctrl+K`, `Alt+ArrowLeft`, `/`, `r`; keys without Ctrl or Alt are left alone while one types
 * run    what it does; `when` false leaves it out for now
 */
export interface Command {
  readonly id: string
  readonly title: string
  readonly group: string
  readonly key?: string
  readonly when?: () => boolean
  readonly run: () => void
}

const registered = shallowRef<readonly Command[]>([])

/** Makes `commands` available until the present scope ends. */
export function useCommands(commands: readonly Command[]): void {
  registered.value = [...registered.value, ...commands]
  onScopeDispose(() => {
    registered.value = registered.value.filter((command) => !commands.includes(command))
  })
}

/** Commands that can be run now, newest last; one for each id. */
export function commandsNow(): readonly Command[] {
  const byId = new Map<string, Command>()
  for (const command of registered.value) if (command.when?.() ?? true) byId.set(command.id, command)
  return [...byId.values()]
}

/** Runs the command of that id; false where there is none now. */
export function runCommand(id: string): boolean {
  const command = commandsNow().find((one) => one.id === id)
  command?.run()
  return command !== undefined
}

/** Runs the command that this key means; true where there was one. Keys that belong to a text field are left to it. */
export function runKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false
  const key = keyOf(event)
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  // Within a shadow root the target is only its host; the first of the path is who has the key.
  if (isTyping(event.composedPath()[0] ?? event.target) && (plain || editsText(event))) return false
  const command = commandsNow().findLast((one) => one.key === key)
  if (!command) return false
  event.preventDefault()
  command.run()
  return true
}

/** The name of a key stroke as commands write it; Command on a Mac counts as Ctrl. */
export function keyOf(event: KeyboardEvent): string {
  const parts: string[] = []
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl')
  if (event.altKey) parts.push('Alt')
  // Shift is part of `?` already; it is named only where the key is no character of its own.
  if (event.shiftKey && (event.key.length > 1 || parts.length > 0)) parts.push('Shift')
  parts.push(event.key.length === 1 && parts.length > 0 ? event.key.toUpperCase() : event.key)
  return parts.join('+')
}

/** How a key is written for a person: `Alt ←`. */
export function keyText(key: string): string {
  const words: Readonly<Record<string, string>> = {
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Escape: 'Esc',
    ' ': 'Space',
  }
  return key
    .split('+')
    .map((part) => words[part] ?? part)
    .join(' ')
}

/** True while the focus is in something one types into. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}

function editsText(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && ['z', 'y', 'a', 'c', 'v', 'x', 'Z'].includes(event.key)
}
