import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import LinkedText from '../../renderer/components/LinkedText.vue'
import { foundIn, partsOfText } from '../../renderer/components/linked-text.js'
import { openKey } from '../../renderer/composables/use-open.js'
import type { Thing } from '../../shared/things.js'

const report = 'Child KV.Registry of Supervisor #PID<0.122.0> (KV.Supervisor) terminated\nPid: #PID<0.126.0>'

describe('a text with pids in it', () => {
  it('is cut at the pids and at what was found, and is the text again', () => {
    const parts = partsOfText(report, 'pid')
    expect(parts.map(({ text }) => text).join('')).toBe(report)
    expect(parts.filter(({ pid }) => pid !== null).map(({ text, pid }) => [text, pid])).toEqual([
      ['#', '<0.122.0>'],
      ['PID', '<0.122.0>'],
      ['<0.122.0>', '<0.122.0>'],
      ['#', '<0.126.0>'],
      ['PID', '<0.126.0>'],
      ['<0.126.0>', '<0.126.0>'],
    ])
    expect(parts.filter(({ found }) => found).map(({ text }) => text)).toEqual(['PID', 'Pid', 'PID'])
    expect(partsOfText('', '')).toEqual([])
  })

  it('leads to its processes', async () => {
    const opened: Thing[] = []
    const wrapper = mount(LinkedText, {
      props: { text: report },
      global: { provide: { [openKey as symbol]: (thing: Thing) => opened.push(thing) } },
    })
    const links = wrapper.findAll('button')
    expect(links.map((link) => link.text())).toEqual(['#PID<0.122.0>', '#PID<0.126.0>'])
    await links[1]?.trigger('click')
    expect(opened).toEqual([{ kind: 'process', pid: '<0.126.0>' }])
  })

  it('is not searched where its places would be others in lower case', () => {
    expect(foundIn('İstanbul', 'istanbul')).toEqual([])
    expect(foundIn('aAa', 'a')).toHaveLength(3)
  })
})
