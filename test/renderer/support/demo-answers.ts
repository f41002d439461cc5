/** A small kv system as main would tell of it: for tests that want a whole window, and for looking at views. */

import type { ProcessInfo, ProcessPage, ProcessQuery, ProcessRow } from '../../../shared/pages/processes.js'
import { defaultPreferences, type Preferences } from '../../../shared/pages/window.js'
import type { OpenPath, TermChild, TermKind, TermPath, TermRoot, TermView } from '../../../shared/term-view.js'
import type { NamedThing } from '../../../shared/things.js'
import { demoApplications } from './demo-applications.js'
import { demoLog } from './demo-log.js'
import { Refusal, type Answers } from './fake-bridge.js'

const names = [
  ['KV.Supervisor', 'Supervisor.Default.init/1', 'kv'],
  ['KV.EventManager', 'GenEvent.init/1', 'kv'],
  ['KV.Registry', 'KV.Registry.init/1', 'kv'],
  ['KV.Bucket.Supervisor', 'Supervisor.Default.init/1', 'kv'],
  ['Logger', 'GenEvent.init/1', 'logger'],
  ['Logger.Supervisor', 'Supervisor.Default.init/1', 'logger'],
  ['application_controller', 'application_controller.start/1', null],
  ['code_server', 'code_server.init/1', null],
] as const

/** `count` processes; the first ones named as in kv, the others buckets. */
export function demoProcesses(count: number, tick = 0): readonly ProcessRow[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, initial, application] = names[index] ?? [`KV.Bucket (list-${index})`, 'Agent.Server.init/1', 'kv']
    const busy = (index * 7919 + tick * 31) % 977
    return {
      pid: `<0.${100 + index}.0>`,
      name,
      registered: index < names.length,
      reductions: index % 3 === 0 ? busy * 13 : busy % 20,
      memoryBytes: 900 + ((index * 7907) % 200_000),
      queue: index % 29 === 5 ? busy % 6 : 0,
      current: index % 11 === 4 ? 'GenEvent.fetch_msg/6' : ':gen_server.loop/7',
      initial,
      status: index === 9 ? 'suspended' : index % 37 === 0 ? 'running' : 'waiting',
      application,
      parent: index > 0 ? process(100, 'KV.Supervisor') : null,
      links: 1 + (index % 3),
      monitors: index === 2 ? count - names.length : 0,
      monitoredBy: index >= names.length ? 1 : 0,
      priority: 'normal',
      trapsExit: index % 4 === 0,
      ageMs: 250_000 - index,
      mark: null,
    }
  })
}

function process(id: number, title: string): NamedThing {
  return { thing: { kind: 'process', pid: `<0.${id}.0>` }, title }
}

const sortKeys: Readonly<Record<ProcessQuery['sort'], (row: ProcessRow) => string | number | boolean>> = {
  pid: (row) => Number(row.pid.split('.')[1]),
  name: (row) => row.name,
  reductions: (row) => row.reductions,
  memory: (row) => row.memoryBytes,
  queue: (row) => row.queue,
  current: (row) => row.current,
  initial: (row) => row.initial,
  status: (row) => row.status,
  application: (row) => row.application ?? '',
  parent: (row) => row.parent?.title ?? '',
  links: (row) => row.links,
  monitors: (row) => row.monitors,
  monitoredBy: (row) => row.monitoredBy,
  priority: (row) => row.priority,
  trapsExit: (row) => row.trapsExit,
  age: (row) => row.ageMs,
}

/** What main answers to this query over these rows. */
export function processPage(rows: readonly ProcessRow[], query: ProcessQuery): ProcessPage {
  const wanted = query.search.toLowerCase()
  const found = rows.filter((row) => `${row.name} ${row.pid} ${row.current}`.toLowerCase().includes(wanted))
  const of = sortKeys[query.sort]
  const sign = query.descending ? -1 : 1
  const sorted = found.toSorted((a, b) => (of(a) < of(b) ? -sign : of(a) > of(b) ? sign : 0))
  const followIndex = sorted.findIndex((row) => row.pid === query.follow)
  return {
    rows: sorted.slice(query.offset, query.offset + query.limit),
    offset: query.offset,
    found: found.length,
    total: rows.length,
    followIndex: followIndex < 0 ? null : followIndex,
  }
}

/** A leaf as main would show it. */
export function leaf(kind: TermKind, text: string, more: Partial<TermView> = {}): TermView {
  return { kind, text, cut: 0, size: 0, length: 0, children: null, from: 0, thing: null, ...more }
}

interface Tree {
  readonly view: TermView
  readonly children: readonly { readonly label: string; readonly tree: Tree }[]
}

function branch(kind: TermKind, text: string, children: Tree['children']): Tree {
  return { view: leaf(kind, text, { size: children.length }), children }
}

const demoState = branch('map', '%{names: KV.Registry, refs: %{#Reference<0.1.2.3> => "shopping", ...}, ...}', [
  { label: 'names:', tree: { view: leaf('atom', 'KV.Registry'), children: [] } },
  {
    label: 'refs:',
    tree: branch(
      'map',
      '%{#Reference<0.1.2.3> => "list-1", #Reference<0.1.2.4> => "list-2", …',
      Array.from({ length: 450 }, (_, index) => ({
        label: `#Reference<0.1.2.${index}> =>`,
        tree: { view: leaf('string', `"list-${index}"`, { length: 8 }), children: [] },
      })),
    ),
  },
  {
    label: 'last:',
    tree: branch('tuple', '{:create, "shopping", #PID<0.104.0>, 3.5, [milk: 2, eggs: nil]}', [
      { label: '0', tree: { view: leaf('atom', ':create'), children: [] } },
      { label: '1', tree: { view: leaf('string', '"shopping"'), children: [] } },
      {
        label: '2',
        tree: { view: leaf('pid', '#PID<0.104.0>', { thing: { kind: 'process', pid: '<0.104.0>' } }), children: [] },
      },
      { label: '3', tree: { view: leaf('float', '3.5'), children: [] } },
      {
        label: '4',
        tree: branch('keyword', '[milk: 2, eggs: nil]', [
          { label: 'milk:', tree: { view: leaf('integer', '2'), children: [] } },
          { label: 'eggs:', tree: { view: leaf('atom', 'nil'), children: [] } },
        ]),
      },
    ]),
  },
  {
    label: 'note:',
    tree: { view: leaf('string', `"${'a long note '.repeat(14)}…`, { cut: 12_480, length: 12_648 }), children: [] },
  },
])

/** A term with these nodes unfolded. */
export function demoTerm(open: readonly OpenPath[]): TermRoot {
  const byPath = new Map(open.map((one) => [JSON.stringify(one.path), one]))
  function show(tree: Tree, path: TermPath): TermView {
    const one = byPath.get(JSON.stringify(path))
    if (!one || tree.children.length === 0) return tree.view
    const children: TermChild[] = tree.children.slice(one.from, one.from + one.limit).map((child, index) => ({
      step: one.from + index,
      label: child.label,
      value: show(child.tree, [...path, one.from + index]),
    }))
    return { ...tree.view, children, from: one.from }
  }
  return { handle: 1, view: show(demoState, []) }
}

function info(row: ProcessRow, rows: readonly ProcessRow[]): ProcessInfo {
  const buckets = rows
    .slice(names.length)
    .map((one) => ({ thing: { kind: 'process' as const, pid: one.pid }, title: one.name }))
  const page = (all: readonly NamedThing[]) => ({
    rows: all.slice(0, 20),
    offset: 0,
    found: all.length,
    total: all.length,
  })
  return {
    pid: row.pid,
    title: row.name,
    registeredName: row.registered ? row.name : null,
    exit: null,
    behaviour: row.name.includes('Supervisor')
      ? 'Supervisor'
      : row.name.startsWith('KV.Bucket')
        ? 'Agent'
        : 'GenServer',
    module: row.registered ? row.name : 'KV.Bucket',
    status: row.status,
    application: row.application,
    initialCall: row.initial,
    currentFunction: row.current,
    stack: [row.current],
    parent: row.parent,
    ancestors: row.parent ? [row.parent] : [],
    groupLeader: process(90, '<0.90.0>'),
    supervisor: row.parent,
    childId: row.name,
    restart: 'permanent',
    restarts: 0,
    priority: row.priority,
    trapsExit: row.trapsExit,
    reductions: 12_041 + row.reductions,
    queue: row.queue,
    dictionary: 2,
    memoryBytes: row.memoryBytes,
    stateBytes: row.memoryBytes - 400,
    mailboxBytes: 0,
    dictionaryBytes: 400,
    maxHeapBytes: null,
    spawnedAtMs: 1_700_000_000_000,
    firstLinks: page(row.parent ? [row.parent] : []),
    firstMonitors: page(row.name === 'KV.Registry' ? buckets : []),
    firstMonitoredBy: page([]),
    firstTables: page(
      row.name === 'KV.Registry' ? [{ thing: { kind: 'table', table: 'KV.Registry' }, title: 'KV.Registry' }] : [],
    ),
    bucketName: null,
    orphan: false,
    ifKilled: 'KV.Supervisor starts it again. Its table KV.Registry goes; the buckets become orphans.',
  }
}

const versions = {
  app: '0.1.0',
  electron: '25.1.1',
  electronSource: 'fallback',
  node: '18.15.0',
  v8: '11.4.183',
  chromium: '114.0.5735.45',
  runtime: 'Elixir 1.14.0 on Erlang/OTP 25, in TypeScript',
  platform: 'Linux 6.1.0 x64',
} as const

/** Answers of a small running system of `count` processes. */
export function demoAnswers(count = 105, kept: Partial<Preferences> = {}): Answers {
  let tick = 0
  let running = true
  let rows = demoProcesses(count)
  const looking = { share: 0.003, calls: 24 }
  return {
    'window.preferences': () => ({ ...defaultPreferences, ...kept }),
    'window.prefer': () => undefined,
    'window.theme': () => undefined,
    'window.ready': () => undefined,
    'window.copy': () => undefined,
    'window.about': () => ({
      name: 'KV Observer',
      description: 'Elixir’s KV application under its supervision tree, with an observer to watch and edit it.',
      license: 'MIT',
      versions,
    }),
    'system.status': () => ({
      node: 'nonode@nohost',
      uptimeMs: 252_000,
      processes: count,
      tables: 4,
      memoryBytes: 32_505_856,
      runQueue: 0,
      looking,
      kv: running ? 'running' : 'stopped',
    }),
    'system.info': () => ({
      node: 'nonode@nohost',
      versions,
      cpus: 2,
      uptimeMs: 252_000,
      runQueue: 0,
      reductions: 1_250_412,
      spawned: 212,
      timers: 3,
      scheduler: { sliceMs: 2, longestHoldMs: 3.1, busyShare: 0.012 },
      processes: { count, limit: 262_144 },
      atoms: { count: 1204, limit: 1_048_576 },
      tables: { count: 4, limit: 8192 },
      ports: { count: 0, limit: 65_536 },
      memory: {
        totalBytes: 1_404_000,
        processesBytes: 612_000,
        atomsBytes: 61_000,
        binariesBytes: 140_000,
        codeBytes: 380_000,
        tablesBytes: 211_000,
      },
      heap: {
        usedBytes: 12_400_000,
        committedBytes: 18_900_000,
        limitBytes: 4_345_298_944,
        externalBytes: 2_100_000,
        residentBytes: 98_500_000,
      },
      looking,
    }),
    'application.startAll': () => {
      running = true
      return { started: ['kv'] }
    },
    'application.stop': () => {
      running = false
      return {
        name: 'kv',
        description: '',
        version: '0.0.1',
        state: 'stopped',
        startType: null,
        dependencies: [],
        registered: [],
        modules: 5,
        processes: 0,
        exitReason: null,
      }
    },
    'processes.list': (query) => {
      if (query.take !== 'more') rows = demoProcesses(count, ++tick)
      return processPage(rows, query)
    },
    'process.info': (pid) => {
      const row = rows.find((one) => one.pid === pid)
      if (!row) throw new Refusal({ kind: 'gone', message: `no process ${pid}` })
      return info(row, rows)
    },
    'process.state': ({ open }) => ({
      sys: 'running',
      module: 'KV.Registry',
      parent: null,
      state: demoTerm(open),
      note: null,
    }),
    'process.messages': () => ({
      rows: Array.from({ length: 5 }, (_, index) => ({
        position: index + 1,
        message: { handle: 10 + index, view: leaf('tuple', `{:hello, ${index}, "a message that waits"}`, { size: 3 }) },
      })),
      offset: 0,
      found: 5,
      total: 5,
    }),
    'process.dictionary': () => ({
      rows: [
        {
          key: leaf('atom', ':"$ancestors"'),
          value: { handle: 20, view: leaf('list', '[KV.Supervisor, #PID<0.99.0>]', { size: 2 }) },
        },
        {
          key: leaf('atom', ':"$initial_call"'),
          value: { handle: 21, view: leaf('tuple', '{KV.Registry, :init, 1}', { size: 3 }) },
        },
      ],
      offset: 0,
      found: 2,
      total: 2,
    }),
    'process.related': () => ({ rows: [], offset: 0, found: 0, total: 0 }),
    'process.kill': (pids) => ({ sent: pids.length, gone: [] }),
    'process.exit': ({ pids }) => ({ sent: pids.length, gone: [] }),
    'process.send': () => undefined,
    'log.lines': () => ({ lines: [], older: false, kept: 0, lost: 0, lastSeq: 0 }),
    'term.view': ({ open }) => demoTerm(open),
    'term.text': ({ offset }) => ({ text: 'a long note '.repeat(1000), offset, total: 12_648 }),
    'term.copy': () => '%{}',
    'term.search': () => ({ paths: [['refs:', 3]], complete: true }),
    'term.check': (text) => {
      if (/[[{]$/.test(text)) {
        throw new Refusal({ kind: 'syntax', message: 'expected a term', line: 1, column: text.length + 1, entry: 0 })
      }
      return { kind: 'atom', text }
    },
    'things.find': ({ text, limit }) =>
      rows
        .filter((row) => row.name.toLowerCase().includes(text.toLowerCase()))
        .slice(0, limit)
        .map((row) => ({
          thing: { kind: 'process' as const, pid: row.pid },
          title: row.name,
          detail: `process of ${row.application ?? 'no application'}, ${row.status}`,
        })),
    'undo.list': () => ({ steps: [] }),
    ...demoApplications(),
    ...demoLog(),
  }
}
