import { describe, expect, it } from 'vitest'
import { create } from '../../main/kv/registry.js'
import * as Ets from '../../main/otp/ets/ets.js'
import { exitSignal, receiveAny, spawnWith } from '../../main/otp/process/api.js'
import { alias, atom, list, pair, type Pid, type Term, toArray } from '../../main/otp/term/term.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { kill } from '../../main/otp/term/well-known.js'
import type { ObjectsQuery } from '../../shared/pages/tables.js'
import { failureOf, observed, query } from './observed.js'

const registry = alias('KV.Registry')

/** A process that owns a table called `name` with `rows`. */
function withTable(name: string, options: readonly Term[], rows: readonly Term[]) {
  const all = observed()
  const table = atom(name)
  const owner = all.run(() =>
    spawnWith(
      {},
      () => {
        Ets.create(table, list(atom('named_table'), ...options))
        Ets.insert(table, list(...rows))
        return receiveAny()
      },
      [],
    ),
  )
  const asked = (more: Partial<ObjectsQuery> = {}): ObjectsQuery => ({ ...query('key'), table: `:${name}`, ...more })
  const texts = async (more: Partial<ObjectsQuery> = {}): Promise<string[]> =>
    (await all.objects.page(asked(more))).rows.map(({ cells }) => cells.map(({ text }) => text).join(' '))
  const ids = async (): Promise<string[]> => (await all.objects.page(asked())).rows.map(({ id }) => id)
  return { ...all, table, owner, asked, texts, ids, id: `:${name}` }
}

const publicTable = atom('public')

describe('the list of tables', () => {
  it('tells type, access, owner and size; the tables of the system only when asked', () => {
    const { run, tables } = observed()
    run(() => create(registry, 'shopping'))
    const { rows } = tables.list({ ...query('name'), system: false })
    expect(rows).toMatchObject([
      {
        id: 'KV.Registry',
        name: 'KV.Registry',
        named: true,
        type: 'set',
        access: 'protected',
        owner: { title: 'KV.Registry' },
        size: 1,
        keyPosition: 1,
        readable: true,
        writable: false,
        system: false,
      },
    ])
    expect(rows[0]?.memoryBytes).toBeGreaterThan(100)
    expect(tables.list({ ...query('name'), system: true }).total).toBeGreaterThanOrEqual(rows.length)
  })
})

describe('the rows of a table', () => {
  const rows = [3, 1, 2].map((key) => pair(key, `word ${4 - key}`))

  it('come in the order of their keys, or sorted by a column, in pages', async () => {
    const { texts, objects, asked, done } = withTable('t', [], rows)
    expect(await texts()).toEqual(['1 "word 3"', '2 "word 2"', '3 "word 1"'])
    expect(await texts({ sort: 2 })).toEqual(['3 "word 1"', '2 "word 2"', '1 "word 3"'])
    expect(await texts({ descending: true, offset: 1, limit: 1 })).toEqual(['2 "word 2"'])
    expect(await done(objects.page(asked({ limit: 1 })))).toMatchObject({ found: 3, total: 3, columns: 2 })
  })

  it('are searched in what they show', async () => {
    const { texts } = withTable('t', [], rows)
    expect(await texts({ search: 'WORD 2' })).toEqual(['2 "word 2"'])
  })

  it('of an ordered_set come as they lie', async () => {
    const { texts } = withTable('t', [atom('ordered_set')], rows)
    expect(await texts({ descending: true })).toEqual(['3 "word 1"', '2 "word 2"', '1 "word 3"'])
  })

  it('mark what is new and what is gone', async () => {
    const { objects, asked, table, run } = withTable('t', [publicTable], rows)
    const marks = async (take: 'new' | 'values'): Promise<string[]> =>
      (await objects.page(asked({ take }))).rows.map(({ cells, mark }) => `${cells[0]?.text} ${mark}`)
    await marks('new')
    run(() => Ets.insert(table, pair(4, 'new')))
    expect(await marks('new')).toEqual(['1 null', '2 null', '3 null', '4 new'])
    run(() => Ets.deleteKey(table, 2))
    expect(await marks('values')).toEqual(['1 null', '2 gone', '3 null', '4 new'])
  })

  it('tell of a pid that is dead', async () => {
    const { objects, asked, table, run } = withTable('t', [publicTable], [])
    const pid: Pid = run(() => spawnWith({}, () => receiveAny(), []))
    run(() => Ets.insert(table, pair(1, pid)))
    expect((await objects.page(asked())).rows[0]?.deadPid).toBe(false)
    run(() => exitSignal(pid, kill))
    expect((await objects.page(asked())).rows[0]?.deadPid).toBe(true)
  })

  it('of a private table stay closed', async () => {
    const { objects, asked, failure } = withTable('t', [atom('private')], rows)
    expect(await failure(objects.page(asked()))).toEqual({
      kind: 'refused',
      message: ':t is private: only its owner may read it',
    })
  })

  it('of a table that is gone are gone', async () => {
    const { objects, asked, failure, owner, run } = withTable('t', [], rows)
    run(() => exitSignal(owner, kill))
    expect(await failure(objects.page(asked()))).toMatchObject({ kind: 'gone' })
  })
})

describe('an edit of a table', () => {
  const rows = [1, 2, 3].map((key) => pair(key, atom('old')))

  it('inserts, changes and deletes, and each can be undone and done again', async () => {
    const { tableEdits, undo, done, texts, ids, id } = withTable('t', [publicTable], rows)
    const { undo: inserted } = await done(tableEdits.insert({ table: id, text: '{4, "new"}' }))
    expect(inserted).toMatchObject({ text: 'Inserted {4, "new"} into :t', state: 'done' })
    const [first, second] = await ids()
    const { undo: changed, object } = await done(
      tableEdits.replace({ table: id, object: first ?? '', text: '{1, "changed"}' }),
    )
    const { undo: deleted } = await done(tableEdits.delete({ table: id, objects: [second ?? '', object ?? ''] }))
    expect(await texts()).toEqual(['3 :old', '4 "new"'])

    await done(undo.undo(deleted.id))
    expect(await texts()).toEqual(['1 "changed"', '2 :old', '3 :old', '4 "new"'])
    await done(undo.undo(changed.id))
    await done(undo.undo(inserted.id))
    expect(await texts()).toEqual(['1 :old', '2 :old', '3 :old'])
    await done(undo.redo(inserted.id))
    expect(await texts()).toEqual(['1 :old', '2 :old', '3 :old', '4 "new"'])
  })

  it('of a protected table is refused in the words of ETS, and nothing has changed', async () => {
    const { tableEdits, failure, texts, ids, id, log } = withTable('t', [], rows)
    const [first] = await ids()
    const sentence =
      'errors were found at the given arguments:\n\n  * 1st argument: the table identifier refers to an ETS table with insufficient access rights\n'
    expect(await failure(tableEdits.insert({ table: id, text: '{4, 4}' }))).toEqual({
      kind: 'refused',
      message: sentence,
    })
    expect(await failure(tableEdits.replace({ table: id, object: first ?? '', text: '{1, 2}' }))).toEqual({
      kind: 'refused',
      message: sentence,
    })
    expect(await failure(tableEdits.delete({ table: id, objects: [first ?? ''] }))).toMatchObject({ kind: 'refused' })
    expect(await texts()).toEqual(['1 :old', '2 :old', '3 :old'])
    const { lines } = log.lines({ level: 'error', search: '', pid: null, before: null, limit: 10 })
    expect(lines, 'a refusal is no crash').toEqual([])
  })

  it.each([
    ['not_a_tuple', 'syntax', 'not_a_tuple is a name, not a value'],
    ['"text"', 'invalid', 'a row of a table is a tuple'],
    ['{2, "taken"}', 'invalid', 'there is a row with the key 2 already'],
    ['{}', 'invalid', 'at least 1 element'],
  ])('to %s keeps the row: %s', async (text, kind, words) => {
    const { tableEdits, failure, texts, ids, id } = withTable('t', [publicTable], rows)
    const [first] = await ids()
    const answer = await failure(tableEdits.replace({ table: id, object: first ?? '', text }))
    expect(answer.kind).toBe(kind)
    expect(answer.message).toContain(words)
    expect(await texts()).toEqual(['1 :old', '2 :old', '3 :old'])
  })

  it('of a row that somebody else has changed says what is there now', async () => {
    const { tableEdits, failure, table, run, ids, id } = withTable('t', [publicTable], rows)
    const [first] = await ids()
    run(() => Ets.insert(table, pair(1, 'theirs')))
    expect(await failure(tableEdits.replace({ table: id, object: first ?? '', text: '{1, "mine"}' }))).toMatchObject({
      kind: 'changed',
      now: '{1, "theirs"}',
    })
    run(() => Ets.deleteKey(table, 1))
    expect(await failure(tableEdits.delete({ table: id, objects: [first ?? ''] }))).toMatchObject({
      kind: 'changed',
      now: null,
    })
  })

  it('of several rows is all or nothing', async () => {
    const { tableEdits, failure, table, run, ids, id, texts } = withTable('t', [publicTable], rows)
    const [first, second] = await ids()
    run(() => Ets.deleteKey(table, 2))
    await failure(tableEdits.delete({ table: id, objects: [first ?? '', second ?? ''] }))
    expect(await texts()).toEqual(['1 :old', '3 :old'])
  })

  it('takes one of equal rows out of a duplicate_bag', async () => {
    const { tableEdits, done, undo, table, run, ids, id } = withTable(
      't',
      [publicTable, atom('duplicate_bag')],
      [pair(1, 'a'), pair(1, 'a'), pair(1, 'b')],
    )
    const shown = (): string => inspect(run(() => list(...toArray(Ets.atOnce(Ets.tab2list(table))).sort(byText))))
    const [first] = await ids()
    const { undo: step } = await done(tableEdits.delete({ table: id, objects: [first ?? ''] }))
    expect(shown()).toBe('[{1, "a"}, {1, "b"}]')
    await done(undo.undo(step.id))
    expect(shown()).toBe('[{1, "a"}, {1, "a"}, {1, "b"}]')
  })

  it('gives the whole row as text that can be typed again', async () => {
    const { objects, ids, id } = withTable('t', [], [pair(1, list(1, 'two'))])
    const [first] = await ids()
    expect(objects.object({ table: id, object: first ?? '' }).text).toBe('{1, [1, "two"]}')
    expect(failureOf(() => objects.object({ table: id, object: 'r9' }))).toMatchObject({ kind: 'gone' })
  })
})

function byText(a: Term, b: Term): number {
  return inspect(a) < inspect(b) ? -1 : 1
}
