import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { useNavigation } from '../../renderer/stores/navigation.js'

beforeEach(() => setActivePinia(createPinia()))

describe('navigation', () => {
  it('opens each thing where it is best seen', () => {
    const navigation = useNavigation()
    navigation.begin('log')
    navigation.open({ kind: 'process', pid: '<0.5.0>' })
    expect(navigation.place).toMatchObject({ view: 'log', inspected: [{ pid: '<0.5.0>', pinned: false }] })
    navigation.open({ kind: 'table', table: 'KV.Registry' })
    expect(navigation.place).toMatchObject({ view: 'tables', focus: { kind: 'table', table: 'KV.Registry' } })
    navigation.open({ kind: 'bucket', pid: '<0.9.0>' })
    expect(navigation.place.view).toBe('buckets')
    navigation.open({ kind: 'application', application: 'kv' })
    expect(navigation.place.view).toBe('applications')
  })

  it('goes back and forward, and a new step drops what was ahead', () => {
    const navigation = useNavigation()
    navigation.begin('system')
    navigation.go('log')
    navigation.go('tables')
    navigation.back()
    expect([navigation.place.view, navigation.canGoBack, navigation.canGoForward]).toEqual(['log', true, true])
    navigation.forward()
    expect(navigation.place.view).toBe('tables')
    navigation.back()
    navigation.go('buckets')
    expect(navigation.canGoForward).toBe(false)
    navigation.back()
    expect(navigation.place.view).toBe('log')
  })

  it('replaces the process that is not pinned, beside those that are', () => {
    const navigation = useNavigation()
    navigation.begin('processes')
    navigation.inspect('<0.1.0>')
    navigation.inspect('<0.2.0>')
    expect(navigation.place.inspected.map((one) => one.pid)).toEqual(['<0.2.0>'])
    navigation.pin('<0.2.0>', true)
    navigation.inspect('<0.3.0>')
    expect(navigation.place.inspected.map((one) => one.pid)).toEqual(['<0.2.0>', '<0.3.0>'])
    navigation.back()
    expect(navigation.place.inspected).toEqual([{ pid: '<0.2.0>', pinned: true }])
    navigation.close('<0.2.0>')
    expect(navigation.place.inspected).toEqual([])
  })

  it('puts back what was kept at a place, also for a view that comes again', () => {
    const navigation = useNavigation()
    navigation.begin('processes')
    let scroll = 0
    function enter() {
      const scope = effectScope(true)
      scope.run(() =>
        navigation.keep('list', {
          save: () => scroll,
          restore: (state: number) => (scroll = state),
        }),
      )
      return scope
    }
    const first = enter()
    scroll = 480
    navigation.go('system')
    first.stop()
    scroll = 0
    navigation.back()
    const second = enter()
    expect(scroll).toBe(480)
    second.stop()
  })

  it('leaves the lists as they are when only the inspector changed', () => {
    const navigation = useNavigation()
    navigation.begin('processes')
    let scroll = 480
    const scope = effectScope(true)
    scope.run(() => navigation.keep('list', { save: () => scroll, restore: (state: number) => (scroll = state) }))
    navigation.inspect('<0.1.0>')
    expect(scroll).toBe(480)
    scroll = 700
    navigation.back()
    expect(scroll).toBe(480)
    navigation.forward()
    expect(scroll).toBe(700)
    scope.stop()
  })

  it('tells what the view is about without a step', () => {
    const navigation = useNavigation()
    navigation.begin('tables')
    navigation.settle({ kind: 'table', table: ':t' })
    expect(navigation.place.focus).toEqual({ kind: 'table', table: ':t' })
    expect(navigation.canGoBack).toBe(false)
  })
})
