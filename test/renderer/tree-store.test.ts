import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { missingDependencies, useApplications } from '../../renderer/stores/applications.js'
import { useTree } from '../../renderer/stores/tree.js'
import type { TreeAnswer } from '../../shared/pages/applications.js'
import { applicationRow, demoApplications, kvNodes, kvTree, members, membersPage } from './support/demo-applications.js'
import { createFakeBridge, installBridge, Refusal, type FakeBridge } from './support/fake-bridge.js'

let bridge: FakeBridge

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
  bridge = createFakeBridge(demoApplications(3))
  installBridge(bridge)
})
afterEach(() => void vi.useRealTimers())

/** The tree of kv as `nodes`, looked at once. */
async function looking(nodes = kvNodes(3)) {
  const tree = useTree()
  show(nodes, 1)
  tree.choose('kv')
  await tree.refresh()
  return tree
}

function show(nodes: ReturnType<typeof kvNodes>, version: number): void {
  bridge.answer({
    'application.tree': ({ version: known }): TreeAnswer =>
      known === version ? { unchanged: true, version } : kvTree(nodes, version),
  })
}

describe('the tree', () => {
  it('says which version it has, and does nothing while it is that one', async () => {
    const tree = await looking()
    const first = tree.tree
    await tree.refresh()
    expect(bridge.of('application.tree').map(([query]) => query.version)).toEqual([null, 1])
    expect(tree.tree).toBe(first)
  })

  it('marks what is new until it was in sight for a while', async () => {
    const tree = await looking()
    show(kvNodes(4), 2)
    await tree.refresh()
    expect([...tree.marks]).toEqual([['<0.113.0>', 'new']])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(tree.marks.size).toBe(1)
    tree.see(['<0.113.0>'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(tree.marks.size).toBe(0)
  })

  it('keeps what is gone as a ghost until it was seen', async () => {
    const tree = await looking()
    show(kvNodes(2), 2)
    await tree.refresh()
    expect(tree.nodes.map(({ id }) => id)).toContain('<0.112.0>')
    tree.active = '<0.112.0>'
    tree.see(['<0.112.0>'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(tree.nodes.map(({ id }) => id)).not.toContain('<0.112.0>')
    expect(tree.active).toBe('<0.104.0>')
  })

  it('stays on a child that was started again', async () => {
    const tree = await looking()
    tree.active = '<0.103.0>'
    show(kvNodes(3, 0, { id: '<0.203.0>', pid: '<0.203.0>', restarts: 1 }), 2)
    await tree.refresh()
    expect(tree.active).toBe('<0.203.0>')
    expect([...tree.marks]).toEqual([['<0.203.0>', 'restarted']])
  })

  it('marks nothing when the application as a whole stops and starts', async () => {
    const tree = await looking()
    show([], 2)
    await tree.refresh()
    expect([tree.nodes.length, tree.marks.size]).toEqual([0, 0])
    show(kvNodes(3), 3)
    await tree.refresh()
    expect([tree.nodes.length, tree.marks.size]).toEqual([8, 0])
  })

  it('takes no answer for an application that is not looked at any more', async () => {
    const tree = await looking()
    const late = tree.refresh()
    tree.choose('logger')
    await late
    expect(tree.tree).toBeNull()
    tree.choose('kv')
    expect(tree.tree?.nodes).toHaveLength(8)
  })

  it('keeps the last tree and says why there is no newer one', async () => {
    const tree = await looking()
    bridge.answer({
      'application.tree': () => {
        throw new Refusal({ kind: 'broken', message: 'it broke' })
      },
    })
    await tree.refresh()
    expect(tree.failure?.message).toBe('it broke')
    expect(tree.nodes).toHaveLength(8)
  })

  it('keeps a fold over a restart of what is folded', async () => {
    const tree = await looking()
    const supervisor = tree.byId.get('<0.102.0>')
    if (!supervisor) throw new Error('no supervisor')
    tree.fold(supervisor)
    const again = kvNodes(3).map((node) => ({
      ...node,
      id: node.id === '<0.102.0>' ? '<0.302.0>' : node.id,
      parent: node.parent === '<0.102.0>' ? '<0.302.0>' : node.parent,
    }))
    show(again, 2)
    await tree.refresh()
    const next = tree.byId.get('<0.302.0>')
    expect(next && tree.isFolded(next)).toBe(true)
  })
})

describe('the search in the tree', () => {
  it('finds by name, pid and child id, and shows what is folded above a box that was found', async () => {
    const tree = await looking()
    const supervisor = tree.byId.get('<0.102.0>')
    if (!supervisor) throw new Error('no supervisor')
    tree.fold(supervisor)
    await tree.find('list-1')
    expect([...(tree.found ?? [])]).toEqual(['<0.111.0>'])
    expect(tree.isFolded(supervisor)).toBe(false)
    await tree.find('<0.103')
    expect([...(tree.found ?? [])]).toEqual(['<0.103.0>'])
    expect(tree.isFolded(supervisor)).toBe(true)
    await tree.find(' ')
    expect(tree.found).toBeNull()
  })

  it('looks into groups at the source, and opens one with the same search', async () => {
    const all = members(50)
    bridge.answer({ 'application.members': (query) => membersPage(all, query) })
    const tree = await looking(kvNodes(0, 50))
    await tree.find('item-4')
    const group = tree.nodes.find(({ kind }) => kind === 'group')
    expect(group && tree.groupHits.get(group.id)).toBe(11)
    expect(group && tree.found?.has(group.id)).toBe(true)
    tree.openGroup(group?.id ?? '')
    await vi.advanceTimersByTimeAsync(0)
    expect([tree.members.search.value, tree.members.found.value, tree.members.total.value]).toEqual(['item-4', 11, 50])
  })

  it('goes on listing a group whose members became another kind', async () => {
    bridge.answer({ 'application.members': (query) => membersPage(members(50), query) })
    const tree = await looking(kvNodes(0, 50))
    tree.openGroup('group <0.104.0> KV.Bucket')
    show(
      kvNodes(0, 50).map((node) => (node.kind === 'group' ? { ...node, id: 'group of orphans', orphan: true } : node)),
      2,
    )
    await tree.refresh()
    expect(tree.group).toBe('group of orphans')
    expect(bridge.of('application.members').at(-1)?.[0].group).toBe('group of orphans')
  })

  it('closes the list of a group that is no more', async () => {
    bridge.answer({ 'application.members': (query) => membersPage(members(50), query) })
    const tree = await looking(kvNodes(0, 50))
    tree.openGroup('group <0.104.0> KV.Bucket')
    show(kvNodes(4), 2)
    await tree.refresh()
    expect(tree.group).toBeNull()
  })
})

describe('orders', () => {
  it('go to one process, and the tree is looked at again', async () => {
    const tree = await looking()
    bridge.answer({ 'process.kill': () => ({ sent: 1, gone: [] }), 'process.exit': () => ({ sent: 1, gone: [] }) })
    await tree.kill('<0.103.0>')
    await tree.exit('<0.103.0>', ':shutdown')
    expect(bridge.of('process.kill')).toEqual([[['<0.103.0>']]])
    expect(bridge.of('process.exit')).toEqual([[{ pids: ['<0.103.0>'], reason: ':shutdown' }]])
    expect(bridge.of('application.tree')).toHaveLength(3)
  })

  it('ask what a kill would do; of a process that is gone nothing is known', async () => {
    const tree = await looking()
    bridge.answer({
      'process.info': () => {
        throw new Refusal({ kind: 'gone', message: 'no process' })
      },
    })
    expect(await tree.ifKilled('<0.9.0>')).toBeNull()
  })
})

describe('applications', () => {
  it('are listed anew after each start and stop', async () => {
    const applications = useApplications()
    await applications.refresh()
    expect(applications.byName.get('kv')?.state).toBe('running')
    await applications.stop('kv')
    expect(applications.byName.get('kv')?.state).toBe('stopped')
    expect(await applications.startAll('kv')).toEqual(['kv'])
    expect(applications.byName.get('kv')?.state).toBe('running')
  })

  it('keep their list when the next cannot be had', async () => {
    const applications = useApplications()
    await applications.refresh()
    bridge.answer({
      'applications.list': () => {
        throw new Refusal({ kind: 'broken', message: 'it broke' })
      },
    })
    await applications.refresh()
    expect([applications.rows.length, applications.failure?.message]).toEqual([4, 'it broke'])
  })

  it('know what of what they need does not run', () => {
    const row = applicationRow('kv', {
      dependencies: [
        { name: 'logger', state: 'stopped' },
        { name: 'elixir', state: 'running' },
        { name: 'absent', state: 'unknown' },
      ],
    })
    expect(missingDependencies(row)).toEqual(['logger', 'absent'])
  })
})
