/** Applications and the supervision tree of kv as main would tell of them. */

import type { ApplicationRow, MemberRow, MembersQuery, Tree, TreeNode } from '../../../shared/pages/applications.js'
import { Refusal, type Answers } from './fake-bridge.js'

/** A node with what is not told here left plain. */
export function treeNode(id: string, parent: string | null, more: Partial<TreeNode> = {}): TreeNode {
  return {
    id,
    parent,
    kind: 'worker',
    pid: id.startsWith('<') ? id : null,
    title: id,
    name: null,
    initialCall: 'KV.Bucket.start_link/0',
    behaviour: 'Agent',
    childId: null,
    restart: 'temporary',
    shutdown: '5000',
    restarts: 0,
    strategy: null,
    budget: null,
    children: 0,
    orphan: false,
    count: 0,
    ...more,
  }
}

const budget = { max: 3, withinMs: 5000, atMs: [] }

/** The tree of kv: one box for each of `buckets`, and a group for `grouped` more. */
export function kvNodes(buckets = 4, grouped = 0, registry: Partial<TreeNode> = {}): readonly TreeNode[] {
  const supervisor = { kind: 'supervisor', behaviour: 'Supervisor', restart: 'permanent', budget } as const
  return [
    treeNode('<0.100.0>', null, {
      ...supervisor,
      title: 'KV.Supervisor',
      name: 'KV.Supervisor',
      restart: null,
      shutdown: null,
      strategy: 'one_for_one',
      children: 3,
    }),
    treeNode('<0.101.0>', '<0.100.0>', {
      title: 'KV.EventManager',
      name: 'KV.EventManager',
      behaviour: 'GenEvent',
      childId: 'GenEvent',
      restart: 'permanent',
    }),
    treeNode('<0.102.0>', '<0.100.0>', {
      ...supervisor,
      title: 'Supervisor.init/1',
      childId: 'Supervisor',
      strategy: 'one_for_one',
      children: 1,
      shutdown: 'infinity',
    }),
    treeNode('<0.104.0>', '<0.102.0>', {
      ...supervisor,
      title: 'KV.Bucket.Supervisor',
      name: 'KV.Bucket.Supervisor',
      childId: 'KV.Bucket.Supervisor',
      strategy: 'simple_one_for_one',
      children: buckets + grouped,
      shutdown: 'infinity',
    }),
    ...Array.from({ length: buckets }, (_, index) =>
      treeNode(`<0.${110 + index}.0>`, '<0.104.0>', { title: `KV.Bucket (list-${index})`, childId: ':undefined' }),
    ),
    ...(grouped > 0
      ? [
          treeNode('group <0.104.0> KV.Bucket', '<0.104.0>', {
            kind: 'group',
            title: 'KV.Bucket',
            count: grouped,
            childId: ':undefined',
          }),
        ]
      : []),
    treeNode('<0.103.0>', '<0.100.0>', {
      title: 'KV.Registry',
      name: 'KV.Registry',
      behaviour: 'GenServer',
      childId: 'KV.Registry',
      restart: 'permanent',
      ...registry,
    }),
  ]
}

/** The tree of `nodes`; the registry monitors all buckets. */
export function kvTree(nodes: readonly TreeNode[], version = 1): Tree {
  const registry = nodes.find((node) => node.name === 'KV.Registry')?.id
  const buckets = nodes.filter((node) => node.parent === '<0.104.0>')
  return {
    unchanged: false,
    version,
    application: 'kv',
    state: nodes.length > 0 ? 'running' : 'stopped',
    nodes,
    lines:
      registry === undefined
        ? []
        : buckets.map(({ id, count }) => ({ kind: 'monitor', from: registry, to: id, count: Math.max(1, count) })),
    total: nodes.reduce((sum, node) => sum + Math.max(1, node.count), 0),
  }
}

export function applicationRow(name: string, more: Partial<ApplicationRow> = {}): ApplicationRow {
  return {
    name,
    description: '',
    version: '1.14.0',
    state: 'running',
    startType: 'temporary',
    dependencies: [],
    registered: [],
    modules: 12,
    processes: 0,
    exitReason: null,
    ...more,
  }
}

export function members(count: number): readonly MemberRow[] {
  return Array.from({ length: count }, (_, index) => ({
    pid: `<0.${200 + index}.0>`,
    title: `KV.Bucket (item-${index})`,
    reductions: (index * 37) % 91,
    memoryBytes: 900 + index,
    queue: 0,
    orphan: index % 40 === 7,
  }))
}

/** A page of `all` as main would cut it, by title. */
export function membersPage(all: readonly MemberRow[], query: MembersQuery) {
  const wanted = query.search.toLowerCase()
  const found = all.filter((row) => `${row.title} ${row.pid}`.toLowerCase().includes(wanted))
  return {
    rows: found.slice(query.offset, query.offset + query.limit),
    offset: query.offset,
    found: found.length,
    total: all.length,
    followIndex: null,
    group: null,
  }
}

/** Answers of a kv that can be stopped and started, of a library, and of an application that was never started. */
export function demoApplications(buckets = 8, grouped = 0): Answers {
  let running = true
  let version = 1
  let registry = 103
  let restarts = 0
  let gone: readonly string[] = []
  const all = members(grouped)
  const kv = () =>
    applicationRow('kv', {
      description: 'Distributed key-value store',
      version: '0.0.1',
      state: running ? 'running' : 'stopped',
      processes: running ? 5 + buckets + grouped : 0,
      dependencies: [{ name: 'logger', state: 'running' }],
      exitReason: null,
    })
  const change = (on: boolean) => {
    running = on
    version += 1
    return kv()
  }
  return {
    'applications.list': () => [
      applicationRow('elixir', { description: 'elixir' }),
      kv(),
      applicationRow('logger', { description: 'logger', processes: 4 }),
      applicationRow('sasl', {
        description: 'SASL  CXC 138 11',
        version: '4.2',
        state: 'loaded',
        startType: null,
        dependencies: [{ name: 'runtime_tools', state: 'loaded' }],
      }),
    ],
    'application.start': () => change(true),
    'application.startAll': () => {
      change(true)
      return { started: ['kv'] }
    },
    'application.stop': () => change(false),
    'application.tree': ({ application, version: known }) => {
      if (application !== 'kv') return { ...kvTree([]), application }
      if (known === version) return { unchanged: true, version }
      if (!running) return kvTree([], version)
      const orphan = restarts > 0
      const id = `<0.${registry}.0>`
      const nodes = kvNodes(buckets, grouped, { id, pid: id, restarts })
        .filter((node) => !gone.includes(node.id))
        .map((node) =>
          node.title.startsWith('KV.Bucket (')
            ? { ...node, orphan }
            : node.name === 'KV.Supervisor'
              ? { ...node, budget: { ...budget, atMs: Array.from({ length: restarts }, () => 250_000) } }
              : node,
        )
      return kvTree(nodes, version)
    },
    'application.members': (query) => {
      if (grouped === 0) throw new Refusal({ kind: 'gone', message: 'no such group' })
      return membersPage(all, query)
    },
    'process.kill': ([pid = '']) => {
      if (pid === `<0.${registry}.0>`) {
        registry += 1000
        restarts += 1
      } else gone = [...gone, pid]
      version += 1
      return { sent: 1, gone: [] }
    },
  }
}
