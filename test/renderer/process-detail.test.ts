import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ProcessDetail from '../../renderer/components/ProcessDetail.vue'
import { openKey } from '../../renderer/composables/use-open.js'
import { createProcess } from '../../renderer/stores/process.js'
import type { Thing } from '../../shared/things.js'
import { demoAnswers } from './support/demo-answers.js'
import { createFakeBridge, installBridge, Refusal } from './support/fake-bridge.js'

const registry = '<0.102.0>'

async function show(page: 'info' | 'state' | 'messages' = 'info') {
  const bridge = createFakeBridge(demoAnswers())
  installBridge(bridge)
  const process = createProcess(registry)
  const opened: Thing[] = []
  const detail = mount(ProcessDetail, {
    props: {
      process,
      page,
      pinned: false,
      failure: null,
      act: (order: () => Promise<void>) => order().then(() => true),
    },
    global: { provide: { [openKey as symbol]: (thing: Thing) => opened.push(thing) } },
  })
  await process.refresh(page)
  await flushPromises()
  return { bridge, process, detail, opened }
}

describe('a process in the inspector', () => {
  it('shows what it is, with links to what it names', async () => {
    const { detail, opened } = await show()
    expect(detail.text()).toContain('#PID<0.102.0>')
    expect(detail.text()).toContain('KV.Registry.init/1')
    const links = detail.findAll('.link')
    await links.find((link) => link.text() === 'KV.Supervisor')?.trigger('click')
    await links.find((link) => link.text() === 'KV.Registry')?.trigger('click')
    expect(opened).toEqual([
      { kind: 'process', pid: '<0.100.0>' },
      { kind: 'table', table: 'KV.Registry' },
    ])
  })

  it('says how many relations it does not show', async () => {
    const { bridge, detail, process } = await show()
    bridge.answer({
      'process.related': ({ relation }) => ({
        rows: [{ thing: { kind: 'process', pid: '<0.900.0>' }, title: `all ${relation}` }],
        offset: 0,
        found: 1,
        total: 1,
      }),
    })
    const more = detail.findAll('.all')
    expect(more.map((button) => button.text())).toEqual(['show 89 more'])
    await process.showRelated('monitors')
    await flushPromises()
    expect(detail.text()).toContain('all monitors')
  })

  it('says before a kill what goes with it, and kills at once', async () => {
    const { bridge, detail } = await show()
    expect(detail.get('#if-killed').text()).toContain('KV.Supervisor starts it again')
    await detail.get('[data-test="kill"]').trigger('click')
    expect(bridge.of('process.kill')).toEqual([[[registry]]])
  })

  it('sends a message that is typed', async () => {
    const { bridge, detail } = await show()
    await detail
      .findAll('button')
      .find((button) => button.text().startsWith('Send'))
      ?.trigger('click')
    await detail.get('textarea').setValue('{:hello, 1}')
    await detail.get('textarea').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(bridge.of('process.send')).toEqual([[{ pid: registry, message: '{:hello, 1}' }]])
    expect(detail.find('textarea').exists()).toBe(false)
  })

  it('stays with what it had when it is dead, with the reason, and offers nothing more to do', async () => {
    const { bridge, detail, process } = await show()
    const before = process.info.value
    if (!before) throw new Error('nothing was shown')
    bridge.answer({ 'process.info': () => ({ ...before, exit: { reason: ':killed', atMs: 0 } }) })
    await process.refresh('info')
    await flushPromises()
    expect(detail.text()).toContain(':killed')
    expect(detail.text()).toContain('KV.Registry.init/1')
    expect(detail.find('[data-test="kill"]').exists()).toBe(false)
    bridge.answer({
      'process.info': () => {
        throw new Refusal({ kind: 'gone', message: 'no process <0.102.0>' })
      },
    })
    await process.refresh('info')
    await flushPromises()
    expect(process.gone.value).toBe(true)
    expect(detail.text()).toContain('KV.Registry.init/1')
  })

  it('shows its state as a tree that stays unfolded over a refresh', async () => {
    const { detail, process } = await show('state')
    await process.stateTerm.unfold([2])
    await process.refresh('state')
    await flushPromises()
    const lines = detail.findAll('[role="treeitem"]')
    expect(lines.map((line) => line.attributes('aria-expanded'))).toContain('true')
    expect(detail.text()).toContain('3.5')
    expect(detail.text()).toContain('show 12\u2009480 more')
  })

  it('lists its messages in order', async () => {
    const { detail } = await show('messages')
    expect(detail.findAll('li .position').map((one) => one.text())).toEqual(['1', '2', '3', '4', '5'])
  })
})
