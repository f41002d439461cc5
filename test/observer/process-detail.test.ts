import { describe, expect, it } from 'vitest'
import * as signals from '../../main/observer/signals.js'
import { pidText } from '../../main/observer/names.js'
import * as Bucket from '../../main/kv/bucket.js'
import { create } from '../../main/kv/registry.js'
import { nativeModule } from '../../main/otp/code.js'
import * as GenStatem from '../../main/otp/gen-statem.js'
import * as Sys from '../../main/otp/sys.js'
import { receiveAny, send, spawnWith, trapExit } from '../../main/otp/process/api.js'
import { running } from '../../main/otp/process/current.js'
import { alias, atom, pair, Pid, tuple } from '../../main/otp/term/term.js'
import { failureOf, observed } from './observed.js'

const registry = alias('KV.Registry')
const page = { search: '', offset: 0, limit: 10 }

describe('the pages of a process', () => {
  it('tell who it is and what a kill would do', () => {
    const { run, detail, named } = observed()
    for (const name of ['a', 'b']) run(() => create(registry, name))

    expect(detail.info(pidText(named('KV.Registry').pid))).toMatchObject({
      title: 'KV.Registry',
      registeredName: 'KV.Registry',
      exit: null,
      behaviour: 'GenServer',
      module: 'KV.Registry',
      status: 'waiting',
      application: 'kv',
      childId: 'KV.Registry',
      restart: 'permanent',
      firstTables: { rows: [{ thing: { kind: 'table', table: 'KV.Registry' }, title: 'KV.Registry' }], total: 1 },
      firstMonitors: { total: 2, rows: [{ title: 'KV.Bucket (a)' }, { title: 'KV.Bucket (b)' }] },
      ifKilled: expect.stringMatching(/starts it again\. Its table KV\.Registry goes\.$/) as string,
    })
    expect(detail.info(pidText(named('KV.Bucket.Supervisor').pid)).ifKilled).toContain('2 buckets go with it.')
    expect(detail.info(pidText(named('KV.Bucket.Supervisor').pid)).behaviour).toBe('Supervisor')
  })

  it('tell state and data of a gen_statem, and whether it is suspended', () => {
    const { run, detail, runtime } = observed()
    const door = nativeModule(alias('Door'), {
      'callback_mode/0': () => atom('handle_event_function'),
      'init/1': (code) => tuple(atom('ok'), atom('locked'), code),
    })
    runtime.parts.code.define(door)
    run(() => GenStatem.start(alias('Door'), 'code', { name: atom('door') }))
    const pid = pidText(runtime.whereis(atom('door'))?.pid as Pid)

    expect(detail.info(pid)).toMatchObject({ behaviour: 'gen_statem', module: 'Door', title: ':door' })
    expect(detail.state({ pid, open: [] })).toMatchObject({ sys: 'running', module: 'Door', note: null })
    run(() => Sys.suspend(atom('door')))
    expect(detail.state({ pid, open: [] }).sys).toBe('suspended')
  })

  it('tell the state, the same handle while it is the same', () => {
    const { run, detail, terms, bucket } = withBucket()
    const first = detail.state({ pid: bucket.text, open: [] })
    expect(first).toMatchObject({
      sys: 'running',
      module: 'KV.Bucket',
      note: null,
      state: { view: { text: '%{}', kind: 'map' } },
    })
    run(() => Bucket.put(bucket.pid, 'eggs', 12))

    const second = detail.state({ pid: bucket.text, open: [{ path: [], from: 0, limit: 10 }] })

    expect(second.state?.view.children).toMatchObject([{ label: '"eggs" =>', value: { text: '12', kind: 'integer' } }])
    expect(second.state?.handle).not.toBe(first.state?.handle)
    expect(detail.state({ pid: bucket.text, open: [] }).state?.handle).toBe(second.state?.handle)
    expect(terms.copy({ handle: first.state?.handle ?? 0, path: [], as: 'elixir' })).toBe('%{}')
  })

  it('page messages and search in them', () => {
    const { run, runtime, detail } = observed()
    const pid = run(() => spawnWith({}, () => receiveAny(), []))
    const process = runtime.processByNumber(pid.number)
    if (process === undefined) throw new Error('it is gone')
    process.suspended++
    run(() => {
      for (let i = 1; i <= 25; i++) send(pid, pair(atom('ping'), i))
    })

    const text = pidText(pid)
    expect(detail.messages({ pid: text, search: '', offset: 20, limit: 3 })).toMatchObject({
      offset: 20,
      found: 25,
      total: 25,
      rows: [
        { position: 21, message: { view: { text: '{:ping, 21}' } } },
        { position: 22, message: { view: { text: '{:ping, 22}' } } },
        { position: 23, message: { view: { text: '{:ping, 23}' } } },
      ],
    })
    expect(detail.messages({ pid: text, search: ':PING, 7}', offset: 0, limit: 3 })).toMatchObject({
      found: 1,
      total: 25,
      rows: [{ position: 7 }],
    })
  })

  it('tell the dictionary in the order of its keys', () => {
    const { run, detail } = observed()
    const pid = run(() =>
      spawnWith(
        {},
        () => {
          running().dictionary = new Map([
            [atom('b'), 2],
            [atom('a'), 1],
          ])
          return receiveAny()
        },
        [],
      ),
    )
    const { rows, total } = detail.dictionary({ pid: pidText(pid), ...page })
    expect(total).toBe(2)
    expect(rows.map(({ key, value }) => `${key.text} ${value.view.text}`)).toEqual([':a 1', ':b 2'])
  })
})

describe('a process that died', () => {
  it('stays with all it last had, and its reason, where somebody had looked at it', async () => {
    const { run, detail, room, done, bucket } = withBucket()
    run(() => Bucket.put(bucket.pid, 'eggs', 12))
    detail.info(bucket.text)

    expect(await done(signals.exit(room, { pids: [bucket.text], reason: '{:shutdown, "by hand"}' }))).toEqual({
      sent: 1,
      gone: [],
    })

    expect(detail.info(bucket.text)).toMatchObject({
      title: 'KV.Bucket (shopping)',
      status: 'exiting',
      exit: { reason: '{:shutdown, "by hand"}' },
      bucketName: 'shopping',
    })
    expect(detail.state({ pid: bucket.text, open: [] }).state?.view.text).toBe('%{"eggs" => 12}')
    expect(detail.related({ pid: bucket.text, relation: 'links', ...page }).rows.map(({ title }) => title)).toEqual([
      'KV.Bucket.Supervisor',
    ])
  })

  it('is known by name and reason where nobody had looked', () => {
    const { run, detail, room, done, named } = observed()
    const { pid } = named('KV.EventManager')
    void done(signals.kill(room, [pidText(pid)]))
    run(() => null)
    expect(detail.info(pidText(pid))).toMatchObject({ title: 'KV.EventManager', exit: { reason: ':killed' } })
    expect(detail.state({ pid: pidText(pid), open: [] })).toMatchObject({ state: null })
  })

  it('is gone where nothing is remembered', () => {
    const { detail } = observed()
    expect(failureOf(() => detail.info('<0.99999.0>'))).toMatchObject({ kind: 'gone' })
  })
})

describe('signals from the window', () => {
  it('are ordinary: a message arrives, a reason that is no term is shown where it is wrong', async () => {
    const { room, run, runtime, done, failure } = observed()
    const pid = run(() =>
      spawnWith(
        {},
        () => {
          trapExit(true)
          return receiveAny()
        },
        [],
      ),
    )
    const process = runtime.processByNumber(pid.number)
    if (process === undefined) throw new Error('it is gone')
    process.suspended++
    await done(signals.sendMessage(room, { pid: pidText(pid), message: '{:ok, "you"}' }))
    expect(process.queueLength).toBe(1)
    expect(await failure(signals.sendMessage(room, { pid: pidText(pid), message: '{:ok, ' }))).toMatchObject({
      kind: 'syntax',
      line: 1,
    })
    expect(await failure(signals.sendMessage(room, { pid: '<0.99999.0>', message: '1' }))).toMatchObject({
      kind: 'gone',
    })
    expect(await done(signals.kill(room, ['<0.99999.0>', pidText(pid)]))).toEqual({ sent: 1, gone: ['<0.99999.0>'] })
    expect(process.isDead).toBe(true)
  })
})

function withBucket() {
  const all = observed()
  all.run(() => create(registry, 'shopping'))
  const process = [...all.runtime.processes()].find((one) => all.room.buckets.isBucket(one))
  const pid = process?.pid
  if (!(pid instanceof Pid)) throw new Error('there is no bucket')
  return { ...all, terms: all.room.terms, bucket: { pid, text: pidText(pid) } }
}
