import { describe, expect, it } from 'vitest'
import { create } from '../../main/kv/registry.js'
import { exitSignal, receiveAny, send, spawnWith } from '../../main/otp/process/api.js'
import { alias, atom } from '../../main/otp/term/term.js'
import { kill } from '../../main/otp/term/well-known.js'
import type { ProcessQuery, ProcessSort } from '../../shared/pages/processes.js'
import { observed, query } from './observed.js'

const registry = alias('KV.Registry')

function asked(sort: ProcessSort, more: Partial<ProcessQuery> = {}): ProcessQuery {
  return { ...query(sort), accumulate: false, ...more }
}

describe('the list of processes', () => {
  it('has a row for each, by name, bucket or initial call', () => {
    const { run, processes } = observed()
    run(() => create(registry, 'shopping'))

    const { rows, found, total } = processes.list(asked('name'))

    const names = rows.map(({ name }) => name)
    expect(names).toContain('KV.Registry')
    expect(names).toContain('KV.Bucket (shopping)')
    expect(names).toContain(':application_master.init/4')
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
    expect([found, total]).toEqual([rows.length, rows.length])
    const row = rows.find(({ name }) => name === 'KV.Registry')
    expect(row).toMatchObject({
      registered: true,
      application: 'kv',
      status: 'waiting',
      queue: 0,
      monitors: 1,
      mark: null,
    })
    expect(row?.memoryBytes).toBeGreaterThan(400)
  })

  it('shows what each has done since the last refresh, and all of it when asked to accumulate', () => {
    const { run, processes, named } = observed()
    const { pid } = named('KV.Registry')
    const reductions = (accumulate = false, take: ProcessQuery['take'] = 'new'): number | undefined =>
      processes.list(asked('pid', { accumulate, take })).rows.find((row) => row.pid === `<0.${pid.number}.0>`)
        ?.reductions
    reductions()
    run(() => create(registry, 'a'))
    expect(reductions()).toBeGreaterThan(0)
    expect(reductions(false, 'more'), 'scrolling is no refresh').toBeGreaterThan(0)
    expect(reductions()).toBe(0)
    expect(reductions(true)).toBe(named('KV.Registry').reductions)
  })

  it('sorts by a number, the greatest first, and finds a window and the place of the selected one', () => {
    const { run, processes, named } = observed()
    for (const name of ['a', 'b', 'c']) run(() => create(registry, name))
    const pid = `<0.${named('KV.Registry').pid.number}.0>`

    const all = processes.list(asked('reductions', { descending: true, accumulate: true, follow: pid }))

    const values = all.rows.map(({ reductions }) => reductions)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(all.rows[all.followIndex ?? -1]?.pid).toBe(pid)
    const window = processes.list(
      asked('reductions', { descending: true, accumulate: true, offset: 2, limit: 3, take: 'more' }),
    )
    expect(window.rows.map((row) => row.pid)).toEqual(all.rows.slice(2, 5).map((row) => row.pid))
  })

  it('searches without case in what is shown', () => {
    const { processes } = observed()
    const { rows, found, total } = processes.list(asked('name', { search: 'kv.REG' }))
    expect(rows.map(({ name }) => name)).toEqual(['KV.Registry'])
    expect(found).toBe(1)
    expect(total).toBeGreaterThan(10)
  })

  it('marks who is new, and keeps who is gone in its place until the list is sorted anew', () => {
    const { run, processes } = observed()
    processes.list(asked('pid'))
    const pid = run(() => spawnWith({ name: atom('guest') }, () => receiveAny(), []))
    const before = processes.list(asked('pid'))
    expect(before.rows.filter(({ mark }) => mark === 'new').map(({ name }) => name)).toEqual([':guest'])

    run(() => exitSignal(pid, kill))

    const held = processes.list(asked('pid', { take: 'values' }))
    expect(held.rows.map((row) => row.pid)).toEqual(before.rows.map((row) => row.pid))
    expect(held.rows.find(({ mark }) => mark === 'gone')).toMatchObject({ name: ':guest', status: 'exiting' })
    const after = processes.list(asked('pid'))
    expect(after.rows.map(({ name }) => name)).not.toContain(':guest')
  })

  it('sees messages that wait, and a process that is runnable', () => {
    const { run, runtime, processes } = observed()
    const pid = run(() => spawnWith({ name: atom('deaf') }, () => receiveAny(), []))
    const process = runtime.processByNumber(pid.number)
    if (process === undefined) throw new Error('it is gone')
    process.suspended++
    run(() => {
      for (let i = 0; i < 5; i++) send(pid, i)
    })
    const { rows } = processes.list(asked('queue', { descending: true }))
    expect(rows[0]).toMatchObject({ name: ':deaf', queue: 5, status: 'suspended' })
  })
})
