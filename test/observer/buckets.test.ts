import { describe, expect, it } from 'vitest'
import * as BucketSupervisor from '../../main/kv/bucket-supervisor.js'
import * as Application from '../../main/otp/application.js'
import * as Bucket from '../../main/kv/bucket.js'
import * as Registry from '../../main/kv/registry.js'
import { BucketList } from '../../main/observer/bucket-list.js'
import { NAME as KV } from '../../main/kv/application.js'
import { pidText } from '../../main/observer/names.js'
import { exitSignal } from '../../main/otp/process/api.js'
import { Pid, Tuple } from '../../main/otp/term/term.js'
import { kill } from '../../main/otp/term/well-known.js'
import type {
  BucketPage,
  BucketQuery,
  BucketSort,
  EntriesQuery,
  EntryEdit,
  PutOrder,
} from '../../shared/pages/buckets.js'
import { type Observed, observed, query } from './observed.js'

const entry = (key: string, value: string): EntryEdit => ({ key: { kind: 'string', text: key }, value })

async function withBucket(entries: Readonly<Record<string, string>> = {}) {
  const all = observed()
  const { bucket } = await all.done(all.buckets.create('shopping'))
  const asked = (more: Partial<EntriesQuery> = {}): EntriesQuery => ({ ...query('key'), bucket: bucket.pid, ...more })
  const put = (order: Partial<PutOrder> & Pick<PutOrder, 'entries'>) =>
    all.buckets.put({ bucket: bucket.pid, mode: 'add', renamed: null, ...order })
  const texts = async (): Promise<string[]> =>
    (await all.buckets.entries(asked())).rows.map(({ key, value }) => `${key.text}=${value.text}`)
  const all_ = Object.entries(entries).map(([key, value]) => entry(key, value))
  if (all_.length > 0) await all.done(put({ entries: all_ }))
  return { ...all, bucket, asked, put, texts }
}

const listed = ({ buckets }: Observed, more: Partial<BucketQuery> = {}): Promise<BucketPage> =>
  buckets.list({ ...query<BucketSort>('name'), of: 'registered', ...more })

const names = async (all: Observed, of: BucketQuery['of'] = 'registered'): Promise<(string | null)[]> =>
  (await listed(all, { of })).rows.map(({ name }) => name)

function killRegistry({ run, named }: Observed): void {
  const { pid } = named('KV.Registry')
  run(() => exitSignal(pid, kill))
}

describe('the buckets', () => {
  it('are created by the registry, once each, and listed by name', async () => {
    const all = await withBucket()
    const again = await all.done(all.buckets.create('shopping'))
    await all.done(all.buckets.create('books'))
    expect(again).toMatchObject({ created: false, undo: null, bucket: { pid: all.bucket.pid, name: 'shopping' } })
    expect(await names(all)).toEqual(['books', 'shopping'])
    expect(await all.failure(all.buckets.create('  '))).toMatchObject({ kind: 'invalid' })
  })

  it('are none while kv is stopped, and none can be created', async () => {
    const all = await withBucket()
    all.run(() => Application.stop(KV))
    expect(await listed(all)).toMatchObject({
      kv: 'stopped',
      rows: [],
      total: 0,
    })
    expect(await all.failure(all.buckets.create('x'))).toEqual({
      kind: 'refused',
      message: 'kv is stopped: start it first',
    })
    expect(await all.failure(all.buckets.entries(all.asked()))).toMatchObject({ kind: 'gone' })
  })

  it('come back with their entries when a stop is undone', async () => {
    const all = await withBucket({ eggs: '12' })
    const { undo: step } = await all.done(all.buckets.stop(all.bucket.pid))
    expect(step.text).toBe('Stopped shopping with 1 entry')
    expect(await names(all)).toEqual([])
    await all.done(all.undo.undo(step.id))
    const [row] = (await listed(all)).rows
    expect(row).toMatchObject({ name: 'shopping', entries: 1, orphan: false })
    expect(row?.pid).not.toBe(all.bucket.pid)
  })

  it('that the registry has forgotten are orphans with their last name, and can be adopted', async () => {
    const all = await withBucket({ eggs: '12' })
    killRegistry(all)
    expect(await names(all)).toEqual([])
    expect(await listed(all, { of: 'orphans' })).toMatchObject({
      registered: 0,
      orphans: 1,
      rows: [{ pid: all.bucket.pid, name: 'shopping', orphan: true, entries: 1 }],
    })

    const adopted = await all.done(all.buckets.adopt({ pid: all.bucket.pid, name: 'shopping' }))

    expect(adopted).toMatchObject({ pid: all.bucket.pid, name: 'shopping', orphan: false })
    expect(await names(all)).toEqual(['shopping'])
    expect(await names(all, 'orphans')).toEqual([])
    expect(await all.failure(all.buckets.adopt({ pid: all.bucket.pid, name: 'other' }))).toMatchObject({
      kind: 'refused',
      message: 'the registry knows this bucket already',
    })
  })

  it('started by hand are orphans without a name, and their stop can be undone', async () => {
    const all = observed()
    const answer = all.run(() => BucketSupervisor.startBucket(BucketSupervisor.MODULE))
    const pid = answer instanceof Tuple ? answer.e1 : null
    if (!(pid instanceof Pid)) throw new Error('no bucket')
    all.run(() => Bucket.put(pid, 'a', 1))
    expect(await names(all, 'orphans')).toEqual([null])
    const { undo: step } = await all.done(all.buckets.stop(pidText(pid)))
    expect(await names(all, 'orphans')).toEqual([])
    await all.done(all.undo.undo(step.id))
    expect((await listed(all, { of: 'orphans' })).rows).toMatchObject([{ name: null, entries: 1 }])
  })
})

describe('the list of very many buckets', () => {
  const many = 3000

  function crowd(): Observed {
    const all = observed()
    all.run(function* () {
      for (let i = 0; i < many; i++) yield* Registry.create(Registry.MODULE, `bucket ${String(i).padStart(4, '0')}`)
    })
    return all
  }

  it('is gathered some at a time, and only when a process or a name has come or gone', async () => {
    const all = crowd()
    const list = new BucketList(all.room)
    expect([...list.gather()].length).toBeGreaterThan(4)
    expect(list.registered).toHaveLength(many)
    expect(list.version).toBe(1)
    expect([...list.gather()]).toEqual([])
    await all.done(all.buckets.create('one more'))
    Array.from(list.gather())
    expect([list.registered.length, list.version]).toEqual([many + 1, 2])
    killRegistry(all)
    expect([...list.gather()].length).toBeGreaterThan(4)
    expect([list.registered.length, list.orphans.length]).toEqual([0, many + 1])
  })

  it('tells apart who is registered and who is an orphan', async () => {
    const all = crowd()
    killRegistry(all)
    const { rows } = await listed(all, { of: 'orphans', offset: 1234, limit: 1 })
    const [orphan] = rows
    if (orphan === undefined) throw new Error('no orphan')
    await all.done(all.buckets.adopt({ pid: orphan.pid, name: 'adopted' }))
    expect(await listed(all)).toMatchObject({
      registered: 1,
      orphans: many - 1,
      rows: [{ pid: orphan.pid, name: 'adopted', orphan: false }],
    })
    const next = await listed(all, { of: 'orphans', offset: 1234, limit: 1 })
    expect(next).toMatchObject({ registered: 1, orphans: many - 1, rows: [{ name: 'bucket 1235' }] })
  })

  it('is sorted, searched and followed as a short one', async () => {
    const all = crowd()
    const last = await listed(all, { descending: true, limit: 2 })
    expect(last.rows.map(({ name }) => name)).toEqual(['bucket 2999', 'bucket 2998'])
    const pid = last.rows[0]?.pid ?? ''
    await all.done(
      all.buckets.put({ bucket: pid, mode: 'add', renamed: null, entries: [entry('a', '1'), entry('b', '2')] }),
    )
    expect(await listed(all, { sort: 'entries', descending: true, limit: 1, follow: pid })).toMatchObject({
      rows: [{ name: 'bucket 2999', entries: 2 }],
      followIndex: 0,
    })
    expect(await listed(all, { follow: pid, offset: 2000, limit: 1 })).toMatchObject({
      rows: [{ name: 'bucket 2000' }],
      followIndex: many - 1,
    })
    expect(await listed(all, { search: 'bucket 299', limit: 1 })).toMatchObject({ found: 10, total: many })
  })

  it('shows what is new until the next refresh', async () => {
    const all = crowd()
    const marks = async (): Promise<unknown[]> => {
      const { rows } = await listed(all, { sort: 'pid', descending: true, limit: 2 })
      return rows.map(({ mark }) => mark)
    }
    expect(await marks()).toEqual([null, null])
    await all.done(all.buckets.create('one more'))
    expect(await marks()).toEqual(['new', null])
    expect(await marks()).toEqual([null, null])
  })
})

describe('the entries of a bucket', () => {
  it('are listed by key, searched, and sorted by value', async () => {
    const { buckets, asked, texts, done } = await withBucket({ b: '1', a: '[1, "two"]', c: '0.5' })
    expect(await texts()).toEqual(['a=[1, "two"]', 'b=1', 'c=0.5'])
    expect((await done(buckets.entries(asked({ sort: 'value' })))).rows.map(({ key }) => key.text)).toEqual([
      'c',
      'b',
      'a',
    ])
    expect((await done(buckets.entries(asked({ search: 'TWO' })))).rows).toMatchObject([{ type: 'list' }])
  })

  it('are added, changed, renamed and deleted, and each is undone', async () => {
    const { done, put, texts, undo, buckets, bucket } = await withBucket({ a: '1' })
    const added = await done(put({ entries: [entry('b', '2'), entry('c', '3')] }))
    expect(added.undo.text).toBe('Added 2 entries in shopping')
    await done(put({ entries: [entry('a', '10')], mode: 'set' }))
    await done(put({ entries: [entry('z', '2')], mode: 'replace', renamed: { kind: 'string', text: 'b' } }))
    await done(
      buckets.drop({
        bucket: bucket.pid,
        keys: [
          { kind: 'string', text: 'c' },
          { kind: 'string', text: 'no' },
        ],
      }),
    )
    expect(await texts()).toEqual(['a=10', 'z=2'])
    const [dropped, renamed, changed, ...older] = undo.list().steps
    expect([dropped, renamed, changed].map((step) => step?.text)).toEqual([
      'Deleted "c" from shopping',
      'Renamed "b" to "z" in shopping',
      'Changed "a" in shopping',
    ])
    for (const step of [dropped, renamed, changed]) await done(undo.undo(step?.id ?? 0))
    expect(await texts()).toEqual(['a=1', 'b=2', 'c=3'])
    expect(older.every(({ state }) => state === 'done')).toBe(true)
  })

  it('are put all or none', async () => {
    const { failure, put, texts } = await withBucket({ a: '1' })
    expect(await failure(put({ entries: [entry('b', '2'), entry('a', '3')] }))).toEqual({
      kind: 'invalid',
      message: 'there is an entry "a" already',
    })
    expect(await failure(put({ entries: [entry('b', '2'), entry('c', '{')] }))).toMatchObject({
      kind: 'syntax',
      entry: 1,
    })
    expect(
      await failure(put({ entries: [entry('b', '2')], mode: 'replace', renamed: { kind: 'string', text: 'x' } })),
    ).toMatchObject({ kind: 'gone' })
    expect(await texts()).toEqual(['a=1'])
  })

  it('changed by somebody else are not undone over', async () => {
    const { done, failure, put, texts, undo, run, bucket, runtime } = await withBucket()
    const { undo: step } = await done(put({ entries: [entry('a', '1')] }))
    const pid = runtime.processByNumber(Number(bucket.pid.split('.')[1]))?.pid
    if (pid === undefined) throw new Error('no bucket')
    run(() => Bucket.put(pid, 'a', 'theirs'))
    expect(await failure(undo.undo(step.id))).toMatchObject({ kind: 'changed', now: '"theirs"' })
    expect(await texts()).toEqual(['a="theirs"'])
    run(() => exitSignal(pid, kill))
    expect(await failure(undo.undo(step.id))).toEqual({ kind: 'refused', message: 'the bucket of this step is gone' })
  })

  it('with keys that are no strings are shown and edited as terms', async () => {
    const { buckets, done, put, texts, bucket } = await withBucket()
    await done(put({ entries: [{ key: { kind: 'term', text: '{1, :ok}' }, value: '1' }] }))
    expect(await texts()).toEqual(['{1, :ok}=1'])
    expect(buckets.entry({ bucket: bucket.pid, key: { kind: 'term', text: '{1, :ok}' } }).text).toBe('1')
  })
})

describe('JSON of buckets', () => {
  it('comes back as it was, of one bucket and of all, in one step that can be undone', async () => {
    const all = await withBucket({ eggs: '12', tuple: '{1, :ok}', price: '1.0' })
    const { done, buckets, undo } = all
    await done(buckets.create('books'))
    const one = buckets.toJson(all.bucket.pid)
    const whole = buckets.toJson(null)
    expect(one).toMatchObject({ name: 'shopping', buckets: 1, entries: 3 })
    expect(whole).toMatchObject({ buckets: 2, entries: 3 })
    await done(buckets.stop(all.bucket.pid))

    const { undo: step, buckets: count } = await done(buckets.fromJson(null, whole.text, 'all.json'))

    expect(count).toBe(2)
    expect(buckets.toJson(null).text).toBe(whole.text)
    expect(step.text).toBe('Imported 3 entries from all.json')
    await done(undo.undo(step.id))
    expect(await names(all)).toEqual(['books'])
    await done(undo.redo(step.id))
    expect(buckets.toJson(null).text).toBe(whole.text)
  })

  it('is refused where it is not that of a bucket', async () => {
    const { buckets, failure, bucket, texts } = await withBucket({ a: '1' })
    for (const text of ['{', '[1]', '"x"']) {
      expect(await failure(buckets.fromJson(bucket.pid, text, 'x.json'))).toMatchObject({ kind: 'invalid' })
    }
    expect(await failure(buckets.fromJson(null, '{"good": {"b": 1}, "bad": 1}', 'x.json'))).toEqual({
      kind: 'invalid',
      message: 'the entries of "bad" are not an object',
    })
    expect(await texts()).toEqual(['a=1'])
  })
})
