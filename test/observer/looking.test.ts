import { describe, expect, it } from 'vitest'
import { findThings, rank } from '../../main/observer/finding.js'
import { Looking } from '../../main/observer/looking.js'
import { create } from '../../main/kv/registry.js'
import { alias } from '../../main/otp/term/term.js'
import { observed } from './observed.js'

describe('the cost of looking', () => {
  it('is the share of the last ten seconds spent in answers', () => {
    let now = 0
    const looking = new Looking(() => now)
    for (now = 100; now <= 20_000; now += 100) looking.add(2)
    now = 20_000
    expect(looking.figures().share).toBeCloseTo(0.02, 2)
    now = 60_000
    expect(looking.figures()).toEqual({ share: 0, calls: 0 })
  })
})

describe('the system', () => {
  it('tells counts, limits and memory by kind', () => {
    const { system, run } = observed()
    run(() => create(alias('KV.Registry'), 'a'))
    const info = system.info()
    expect(info.processes.count).toBeGreaterThan(15)
    expect(info.tables).toMatchObject({ count: 1 })
    expect(info.atoms.count).toBeLessThan(info.atoms.limit)
    const { totalBytes, processesBytes, atomsBytes, binariesBytes, codeBytes, tablesBytes } = info.memory
    expect(totalBytes).toBe(processesBytes + atomsBytes + binariesBytes + codeBytes + tablesBytes)
    expect(system.status()).toMatchObject({ node: 'nonode@nohost', kv: 'running', runQueue: 0 })
  })
})

describe('finding things', () => {
  it('puts the best first: the whole title, its beginning, the beginning of a word', () => {
    expect(['kv', 'kv_server', 'KV.Registry', 'a kv', 'sukvo', 'nothing'].map((title) => rank(title, 'kv'))).toEqual([
      0,
      1,
      1,
      2,
      3,
      undefined,
    ])
    const { room, run } = observed()
    run(() => create(alias('KV.Registry'), 'kvass'))
    const hits = findThings(room, { text: 'kv', limit: 50 })
    expect(hits[0]).toMatchObject({ title: 'kv', thing: { kind: 'application', application: 'kv' } })
    expect(hits.map(({ thing, title }) => `${thing.kind} ${title}`)).toEqual(
      expect.arrayContaining(['bucket kvass', 'table KV.Registry', 'process KV.Registry']),
    )
    expect(findThings(room, { text: 'kv', limit: 2 })).toHaveLength(2)
  })
})
