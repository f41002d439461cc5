/** Every call refuses what is not its argument, before anything is done. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Arguments, type CallName, callNames } from '../../shared/channels.js'
import type { Handlers } from '../../main/desktop/handlers.js'
import type { Listener } from '../../main/desktop/ipc.js'

vi.mock('electron', () => ({ ipcMain: {}, app: { isPackaged: true }, protocol: {}, session: {} }))
const { answer, weight } = await import('../../main/desktop/ipc.js')

const list = { search: '', descending: false, offset: 0, limit: 100, take: 'new', follow: null } as const
const window = { search: '', offset: 0, limit: 10 } as const
const pid = '<0.157.0>'
const filter = { level: 'debug', search: '', pid: null } as const
const key = { kind: 'string', text: 'eggs' } as const

/** An argument that each call takes. */
const good: { readonly [C in CallName]: Arguments<C> } = {
  'system.status': [],
  'system.info': [],
  'applications.list': [],
  'application.start': ['kv'],
  'application.startAll': ['kv'],
  'application.stop': ['kv'],
  'application.tree': [{ application: 'kv', version: null }],
  'application.members': [{ ...list, sort: 'pid', application: 'kv', group: 'x' }],
  'processes.list': [{ ...list, sort: 'pid', accumulate: false }],
  'process.info': [pid],
  'process.related': [{ ...window, pid, relation: 'links' }],
  'process.messages': [{ ...window, pid }],
  'process.dictionary': [{ ...window, pid }],
  'process.state': [{ pid, open: [{ path: ['a', 0], from: 0, limit: 100 }] }],
  'process.kill': [[pid]],
  'process.exit': [{ pids: [pid], reason: ':normal' }],
  'process.send': [{ pid, message: '1' }],
  'tables.list': [{ ...list, sort: 'name', system: true }],
  'table.objects': [{ ...list, sort: 1, table: 'T' }],
  'table.object': [{ table: 'T', object: 'r1' }],
  'table.insert': [{ table: 'T', text: '{}' }],
  'table.replace': [{ table: 'T', object: 'r1', text: '{}' }],
  'table.delete': [{ table: 'T', objects: ['r1'] }],
  'buckets.list': [{ ...list, sort: 'name', of: 'orphans' }],
  'bucket.create': ['shopping'],
  'bucket.stop': [pid],
  'bucket.adopt': [{ pid, name: 'shopping' }],
  'bucket.entries': [{ ...list, sort: 'key', bucket: pid }],
  'bucket.entry': [{ bucket: pid, key }],
  'bucket.put': [{ bucket: pid, entries: [{ key, value: '1' }], mode: 'add', renamed: null }],
  'bucket.delete': [{ bucket: pid, keys: [key] }],
  'bucket.export': [{ bucket: null }],
  'bucket.import': [{ bucket: pid }],
  'ports.list': [{ ...list, sort: 'peer' }],
  'ports.close': [['#Port<0.7>']],
  'undo.list': [],
  'undo.undo': [1],
  'undo.redo': [1],
  'log.lines': [{ ...filter, before: null, limit: 100 }],
  'log.text': [1],
  'log.clear': [],
  'log.save': [filter],
  'term.view': [{ handle: 1, open: [] }],
  'term.text': [{ handle: 1, path: [], offset: 0, limit: 100 }],
  'term.copy': [{ handle: 1, path: [], as: 'json' }],
  'term.search': [{ handle: 1, search: 'x', limit: 10 }],
  'term.check': ['[1]'],
  'console.open': [],
  'console.type': ['1 + 1'],
  'console.check': ['fn ->'],
  'console.interrupt': [],
  'console.complete': ['Enum.'],
  'console.clear': [],
  'console.taken': [],
  'console.guide': [],
  'things.find': [{ text: 'kv', limit: 10 }],
  'window.preferences': [],
  'window.prefer': [{ compact: true }],
  'window.theme': ['dark'],
  'window.ready': [],
  'window.about': [],
  'window.copy': ['text'],
}

const names = Object.keys(callNames) as CallName[]

let called: string[] = []
let broken: unknown[] = []
const handlers = Object.fromEntries(
  names.map((name) => [name, () => (called.push(name), 'answered')]),
) as unknown as Handlers
const listener: Listener = { answered: () => undefined, broke: (_name, thrown) => broken.push(thrown) }

beforeEach(() => {
  called = []
  broken = []
})

/** Arguments that no call like `name` may take: each differs from the good one in one thing. */
function malformed(name: CallName): readonly (readonly unknown[])[] {
  const [argument, ...others] = good[name] as readonly unknown[]
  const wrong: (readonly unknown[])[] = [[...(good[name] as readonly unknown[]), 'one too many']]
  if (argument === undefined) return [...wrong, [{}]]
  wrong.push([], [null], [undefined], [12.5], [Number.NaN], [['nonsense']])
  // Nothing to prefer is no mistake.
  if (name !== 'window.prefer') wrong.push([{}])
  if (typeof argument === 'string') wrong.push([{ toString: 'x' }], ['x'.repeat(30_000_000)])
  if (typeof argument === 'object' && argument !== null && !Array.isArray(argument)) {
    wrong.push([{ ...argument, extra: 1 }])
    if (name !== 'window.prefer') for (const field of Object.keys(argument)) wrong.push([without(argument, field)])
    for (const field of Object.keys(argument)) wrong.push([{ ...argument, [field]: Symbol.iterator }])
  }
  return wrong.map((args) => (args.length > 0 ? [...args, ...others] : args))
}

function without(argument: object, field: string): object {
  return Object.fromEntries(Object.entries(argument).filter(([key]) => key !== field))
}

describe('a call', () => {
  it.each(names)('%s takes its own argument', async (name) => {
    expect(await answer(handlers, name, good[name], listener)).toEqual({ ok: true, value: 'answered' })
    expect(called).toEqual([name])
  })

  it.each(names)('%s refuses everything else', async (name) => {
    for (const args of malformed(name)) {
      const outcome = await answer(handlers, name, args, listener)
      expect(outcome, describeArguments(args)).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
    }
    expect(called).toEqual([])
    expect(broken).toEqual([])
  })

  it('names the part that is wrong', async () => {
    const query = { ...list, sort: 'pid', accumulate: false, limit: 0 }
    const outcome = await answer(handlers, 'processes.list', [query], listener)
    expect(outcome).toMatchObject({
      ok: false,
      failure: { message: expect.stringMatching(/^processes\.list: limit: /) as string },
    })
  })

  it.each(['no.such.call', 'toString', '__proto__', 7, null])(
    '%s that is not in the table is refused',
    async (name) => {
      expect(await answer(handlers, name, [], listener)).toMatchObject({ ok: false, failure: { kind: 'broken' } })
    },
  )

  it('refuses more than a call takes before looking into it', async () => {
    const entries = Array.from({ length: 10_000 }, () => ({ key, value: 'x'.repeat(3000) }))
    const outcome = await answer(
      handlers,
      'bucket.put',
      [{ bucket: pid, entries, mode: 'add', renamed: null }],
      listener,
    )
    expect(outcome).toMatchObject({
      failure: { kind: 'invalid', message: 'bucket.put: more was sent than a call takes' },
    })
    const circle: unknown[] = []
    circle.push(circle)
    expect(weight(circle, 1000)).toBeGreaterThan(1000)
  })

  it('that throws answers with a sentence, and the mistake is told', async () => {
    const failing = {
      ...handlers,
      'system.info': () => {
        throw new TypeError('x is not a function')
      },
      'system.status': () => Promise.reject(new Error('late')),
    } as unknown as Handlers
    expect(await answer(failing, 'system.info', [], listener)).toEqual({
      ok: false,
      failure: { kind: 'broken', message: 'system.info failed: x is not a function' },
    })
    expect(await answer(failing, 'system.status', [], listener)).toMatchObject({ failure: { kind: 'broken' } })
    expect(broken).toHaveLength(2)
  })
})

function describeArguments(args: readonly unknown[]): string {
  return (
    JSON.stringify(args, (_key, value: unknown) => (typeof value === 'symbol' ? 'a symbol' : value))?.slice(0, 200) ??
    ''
  )
}
