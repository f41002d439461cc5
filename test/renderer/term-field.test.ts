import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import TermField from '../../renderer/components/TermField.vue'
import { useTypedTerm } from '../../renderer/composables/use-typed-term.js'
import { call } from '../../renderer/api.js'
import { demoAnswers } from './support/demo-answers.js'
import { createFakeBridge, installBridge, Refusal } from './support/fake-bridge.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const failure = { kind: 'syntax', message: 'expected "}"', line: 1, column: 4, entry: 0 } as const

describe('TermField', () => {
  it('asks for a check once one stops typing', async () => {
    const field = mount(TermField, { props: { label: 'Value', modelValue: '' } })
    await field.setProps({ modelValue: '{:a' })
    await field.setProps({ modelValue: '{:a,' })
    vi.advanceTimersByTime(150)
    expect(field.emitted('check')).toEqual([['{:a,']])
  })

  it('shows the failure under itself with its column, and ties it to the field', () => {
    const field = mount(TermField, { props: { label: 'Value', modelValue: '{:a', failure } })
    expect(field.get('[role="alert"]').text()).toBe('column 4: expected "}"')
    const area = field.get('textarea')
    expect(area.attributes('aria-invalid')).toBe('true')
    expect(area.attributes('aria-describedby')).toBe(field.get('[role="alert"]').attributes('id'))
  })

  it('names the line where there are several', () => {
    const field = mount(TermField, {
      props: { label: 'Value', rows: 4, modelValue: '{\n:a', failure: { ...failure, line: 2 } },
    })
    expect(field.get('[role="alert"]').text()).toContain('line 2, column 4')
  })

  it('saves by Enter in one line, by Ctrl-Enter in several, and leaves by Esc', async () => {
    const one = mount(TermField, { props: { label: 'Value', modelValue: '' } })
    await one.get('textarea').trigger('keydown', { key: 'Enter' })
    expect(one.emitted('save')).toHaveLength(1)
    const several = mount(TermField, { props: { label: 'Value', modelValue: '', rows: 5 } })
    await several.get('textarea').trigger('keydown', { key: 'Enter' })
    expect(several.emitted('save')).toBeUndefined()
    await several.get('textarea').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await several.get('textarea').trigger('keydown', { key: 'Escape' })
    expect([several.emitted('save'), several.emitted('leave')]).toEqual([[[]], [[]]])
  })
})

describe('useTypedTerm', () => {
  function typed() {
    const bridge = createFakeBridge(demoAnswers())
    installBridge(bridge)
    const scope = effectScope(true)
    return { bridge, ...(scope.run(useTypedTerm) ?? useTypedTerm()) }
  }

  it('has the failure of a text that is no term, and none for an empty one', async () => {
    const { check, failure } = typed()
    await check('{:a, [')
    expect(failure.value?.column).toBe(7)
    await check('  ')
    expect(failure.value).toBeNull()
  })

  it('forgets the answer about a text that was typed over', async () => {
    const { check, failure } = typed()
    const first = check('{:a, [')
    const second = check('{:a}')
    await Promise.all([first, second])
    expect(failure.value).toBeNull()
  })

  it('keeps a syntax failure of the order for the field and hands on any other', async () => {
    const { bridge, attempt, failure, other } = typed()
    bridge.answer({
      'process.send': ({ message }) => {
        throw new Refusal(
          message === '{'
            ? { kind: 'syntax', message: 'expected a term', line: 1, column: 2, entry: 0 }
            : { kind: 'gone', message: 'no process <0.9.0>' },
        )
      },
    })
    expect(await attempt(() => call('process.send', { pid: '<0.9.0>', message: '{' }))).toBe(false)
    expect([failure.value?.column, other.value]).toEqual([2, null])
    expect(await attempt(() => call('process.send', { pid: '<0.9.0>', message: ':a' }))).toBe(false)
    expect([failure.value, (other.value as Error).message]).toEqual([null, 'no process <0.9.0>'])
  })
})
