import { describe, expect, it } from 'vitest'
import { create } from '../../main/kv/registry.js'
import { NAME as KV } from '../../main/kv/application.js'
import * as Application from '../../main/otp/application.js'
import { exitSignal } from '../../main/otp/process/api.js'
import { alias } from '../../main/otp/term/term.js'
import { kill } from '../../main/otp/term/well-known.js'
import type { ApplicationChange, Tree } from '../../shared/pages/applications.js'
import { failureOf, type Observed, observed, query } from './observed.js'

const registry = alias('KV.Registry')

function treeOf({ trees }: Observed): Tree {
  const answer = trees.tree({ application: 'kv', version: null })
  if (answer.unchanged) throw new Error('all of it was asked for')
  return answer
}

function killRegistry({ run, named }: Observed): void {
  const { pid } = named('KV.Registry')
  run(() => exitSignal(pid, kill))
}

describe('the tree of an application', () => {
  it('is that of its supervisors, in their order, with strategies and restart types', () => {
    const all = observed()
    all.run(() => create(registry, 'shopping'))
    const { nodes, total, state } = treeOf(all)
    const titles = new Map(nodes.map((node) => [node.id, node.title]))
    expect(
      nodes.map(({ title, parent, kind, strategy, restart }) => [
        title,
        parent === null ? null : titles.get(parent),
        kind,
        strategy,
        restart,
      ]),
    ).toEqual([
      ['KV.Supervisor', null, 'supervisor', 'one_for_one', null],
      ['KV.EventManager', 'KV.Supervisor', 'worker', null, 'permanent'],
      ['KV.Buckets', 'KV.Supervisor', 'supervisor', 'one_for_one', 'permanent'],
      ['KV.Bucket.Supervisor', 'KV.Buckets', 'supervisor', 'simple_one_for_one', 'permanent'],
      ['shopping', 'KV.Bucket.Supervisor', 'worker', null, 'temporary'],
      ['KV.Registry', 'KV.Supervisor', 'worker', null, 'permanent'],
    ])
    expect([total, state]).toEqual([6, 'running'])
  })

  it('shows restarts, the budget used, and the orphans that a restart leaves', () => {
    const all = observed()
    all.run(() => create(registry, 'shopping'))
    killRegistry(all)
    const { nodes } = treeOf(all)
    const of = (title: string) => nodes.find((node) => node.title === title)
    expect(of('KV.Registry')?.restarts).toBe(1)
    expect(of('KV.Supervisor')?.budget).toMatchObject({ max: 3, withinMs: 5000, atMs: [expect.any(Number)] })
    expect(of('shopping')?.orphan).toBe(true)
  })

  it('has lines for monitors that are no supervision', () => {
    const all = observed()
    all.run(() => create(registry, 'shopping'))
    const { nodes, lines } = treeOf(all)
    const ids = new Map(nodes.map(({ title, id }) => [title, id]))
    expect(lines).toEqual([{ kind: 'monitor', from: ids.get('KV.Registry'), to: ids.get('shopping'), count: 1 }])
  })

  it('folds more than twelve alike children, whose members can be listed', () => {
    const all = observed()
    for (let i = 0; i < 20; i++) all.run(() => create(registry, `bucket ${i}`))
    const { nodes, lines, total } = treeOf(all)
    const group = nodes.find(({ kind }) => kind === 'group')
    expect(group).toMatchObject({ title: 'KV.Bucket', count: 20, children: 0, restart: 'temporary' })
    expect(nodes).toHaveLength(6)
    expect(total).toBe(25)
    expect(lines).toMatchObject([{ kind: 'monitor', to: group?.id, count: 20 }])

    const page = all.trees.members({
      ...query('title', { limit: 3, search: 'bucket 1' }),
      application: 'kv',
      group: group?.id ?? '',
    })

    expect(page.rows.map(({ title }) => title)).toEqual(['bucket 1', 'bucket 10', 'bucket 11'])
    expect(page).toMatchObject({ found: 11, total: 20, group: { title: 'KV.Bucket.Supervisor' } })
  })

  it('is told once while it is the same', () => {
    const all = observed()
    const { version } = treeOf(all)
    expect(all.trees.tree({ application: 'kv', version })).toEqual({ unchanged: true, version })
    all.run(() => create(registry, 'shopping'))
    expect(all.trees.tree({ application: 'kv', version })).toMatchObject({ unchanged: false })
  })

  it('is empty when it does not run, and gone when there is none', () => {
    const all = observed()
    all.run(() => Application.stop(KV))
    expect(treeOf(all)).toMatchObject({ state: 'stopped', nodes: [], total: 0 })
    expect(failureOf(() => all.trees.tree({ application: 'nope', version: null }))).toMatchObject({ kind: 'gone' })
  })
})

describe('the applications', () => {
  it('are listed with states, needs and processes', () => {
    const { applications } = observed()
    expect(applications.list().find(({ name }) => name === 'kv')).toMatchObject({
      state: 'running',
      version: '0.0.1',
      startType: 'temporary',
      modules: 6,
      exitReason: null,
      dependencies: expect.arrayContaining([{ name: 'logger', state: 'running' }]) as unknown,
    })
  })

  it('stop and start, refuse with a sentence, and tell of each change', async () => {
    const { applications, done, failure } = observed()
    const changes: ApplicationChange[] = []
    const unwatch = applications.watch((change) => changes.push(change))
    expect(await done(applications.stop('kv'))).toMatchObject({ state: 'stopped', processes: 0, exitReason: null })
    expect(await failure(applications.stop('kv'))).toEqual({
      kind: 'refused',
      message: 'kv does not run: {:error, {:not_started, :kv}}',
    })
    await done(applications.stop('logger'))
    expect(await failure(applications.start('kv'))).toEqual({
      kind: 'refused',
      message: 'kv needs logger, which does not run: {:error, {:not_started, :logger}}',
    })
    expect(await done(applications.startAll('kv'))).toEqual({ started: ['logger', 'kv'] })
    expect(await failure(applications.start('nothing_of_that_name'))).toMatchObject({ kind: 'gone' })
    unwatch()
    expect(changes.filter(({ name }) => name === 'kv').map(({ state }) => state)).toEqual(
      expect.arrayContaining(['stopped', 'running']),
    )
  })

  it('that give up stay stopped with their reason, and the log tells', () => {
    const all = observed()
    for (let i = 0; i < 4; i++) killRegistry(all)
    expect(all.applications.list().find(({ name }) => name === 'kv')).toMatchObject({
      state: 'stopped',
      exitReason: ':shutdown',
    })
    const { lines } = all.log.lines({
      level: 'notice',
      search: 'application kv exited',
      pid: null,
      before: null,
      limit: 5,
    })
    expect(lines).toMatchObject([{ first: 'Application kv exited: shutdown', kind: 'report' }])
  })
})
