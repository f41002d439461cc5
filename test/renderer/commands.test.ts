import { afterEach, describe, expect, it } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { commandsNow, keyOf, keyText, runCommand, runKey, useCommands } from '../../renderer/commands.js'

let scopes: EffectScope[] = []
const done: string[] = []

function register(id: string, key?: string, more: { when?: () => boolean; says?: string } = {}): EffectScope {
  const scope = effectScope(true)
  scope.run(() =>
    useCommands([
      {
        id,
        title: id,
        group: 'Test',
        ...(key === undefined ? {} : { key }),
        ...(more.when ? { when: more.when } : {}),
        run: () => void done.push(more.says ?? id),
      },
    ]),
  )
  scopes.push(scope)
  return scope
}

function press(key: string, init: KeyboardEventInit = {}, on: HTMLElement = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...init })
  Object.defineProperty(event, 'target', { value: on })
  return runKey(event)
}

afterEach(() => {
  for (const scope of scopes) scope.stop()
  scopes = []
  done.length = 0
})

describe('keyOf', () => {
  it('names modifiers in one order, and Shift only where the key does not say it', () => {
    const key = (init: KeyboardEventInit) => keyOf(new KeyboardEvent('keydown', init))
    expect(key({ key: 'k', ctrlKey: true })).toBe('Ctrl+K')
    expect(key({ key: 'k', metaKey: true })).toBe('Ctrl+K')
    expect(key({ key: 'Z', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z')
    expect(key({ key: '?', shiftKey: true })).toBe('?')
    expect(key({ key: 'ArrowLeft', altKey: true })).toBe('Alt+ArrowLeft')
  })

  it('is written for a person with signs', () => {
    expect(keyText('Alt+ArrowLeft')).toBe('Alt ←')
  })
})

describe('runKey', () => {
  it('runs the command of that key', () => {
    register('refresh', 'r')
    expect(press('r')).toBe(true)
    expect(press('x')).toBe(false)
    expect(done).toEqual(['refresh'])
  })

  it('leaves plain keys and editing keys to a field, and takes the others', () => {
    register('refresh', 'r')
    register('undo', 'Ctrl+Z')
    register('jump', 'Ctrl+K')
    const field = document.createElement('input')
    expect(press('r', {}, field)).toBe(false)
    expect(press('z', { ctrlKey: true }, field)).toBe(false)
    expect(press('k', { ctrlKey: true }, field)).toBe(true)
    expect(press('r', {}, Object.assign(document.createElement('input'), { type: 'checkbox' }))).toBe(true)
  })

  it('leaves a key alone that somebody has taken', () => {
    register('refresh', 'r')
    const event = new KeyboardEvent('keydown', { key: 'r', cancelable: true })
    event.preventDefault()
    expect(runKey(event)).toBe(false)
  })

  it('skips commands that cannot be run now', () => {
    register('back', 'Alt+ArrowLeft', { when: () => false })
    expect(press('ArrowLeft', { altKey: true })).toBe(false)
  })
})

describe('commands of one id', () => {
  it('are one command, the newest, until its scope ends', () => {
    register('refresh', 'r', { says: 'old view' })
    const scope = register('refresh', 'r', { says: 'new view' })
    expect(commandsNow()).toHaveLength(1)
    runCommand('refresh')
    scope.stop()
    runCommand('refresh')
    expect(done).toEqual(['new view', 'old view'])
    expect(runCommand('nothing')).toBe(false)
  })
})
