/** What the window may send: one schema a call, complete by type: a call without one, or with one that admits something else, does not compile. */
import { z } from 'zod'
import type { Arguments, CallName } from '../../shared/channels.js'
import { logLevels } from '../../shared/pages/log.js'
import { viewNames } from '../../shared/pages/window.js'

/** Characters of a typed term, and of anything put on the clipboard. */
const mostText = 2_000_000

const search = z.string().max(1000)
const text = z.string().max(mostText)
const name = z.string().max(1000)
const offset = z.int().min(0)
const pid = z.string().regex(/^<0\.\d{1,10}\.\d{1,10}>$/, 'expected a pid such as <0.157.0>')
const pids = z.array(pid).max(1000)
const id = z.string().max(10_000)
const application = z.string().min(1).max(255)
const windowed = { search, offset, limit: z.int().min(1).max(1000) }
const number = z.int().min(0)

function list<S extends z.ZodType<string | number>>(sort: S) {
  return {
    ...windowed,
    sort,
    descending: z.boolean(),
    take: z.enum(['new', 'values', 'more']),
    follow: z.string().max(10_000).nullable(),
  }
}

const step = z.union([z.number(), z.string().max(10_000)])
const path = z.array(step).max(200)
const openPaths = z.array(z.strictObject({ path, from: offset, limit: z.int().min(1).max(1000) })).max(2000)

const view = z.enum(viewNames)
const theme = z.enum(['system', 'light', 'dark'])
const choices = <V extends z.ZodType>(value: V) => z.record(z.string().max(100), value)
const tableChoice = z.strictObject({
  columns: z
    .array(z.strictObject({ key: z.string().max(100), width: z.number().min(24).max(2000), shown: z.boolean() }))
    .max(100),
  sort: z.strictObject({ key: z.string().max(100), descending: z.boolean() }).nullable(),
})

/** The kept choices, each of which may be there or not. */
export const preferencesPatch = z.strictObject({
  theme: z.exactOptional(theme),
  compact: z.exactOptional(z.boolean()),
  railNarrow: z.exactOptional(z.boolean()),
  view: z.exactOptional(view),
  intervalsMs: z.exactOptional(choices(z.union([z.literal(0), z.number().min(500).max(60_000)]))),
  tables: z.exactOptional(choices(tableChoice)),
  sizes: z.exactOptional(choices(z.number().min(0).max(10_000))),
  flags: z.exactOptional(choices(z.boolean())),
  server: z.exactOptional(
    z.strictObject({ port: z.int().min(0).max(65_535), anywhere: z.boolean(), atStart: z.boolean() }),
  ),
})

const entryKey = z.strictObject({ kind: z.enum(['string', 'term']), text })
const logFilter = { level: z.enum(logLevels), search, pid: pid.nullable() }

const nothing = z.tuple([])
const one = <S extends z.ZodType>(argument: S) => z.tuple([argument])
const query = <S extends z.core.$ZodLooseShape>(shape: S) => one(z.strictObject(shape))

export type Schemas = { readonly [C in CallName]: z.ZodType<Readonly<Arguments<C>>> }

export const schemas: Schemas = {
  'system.status': nothing,
  'system.info': nothing,

  'applications.list': nothing,
  'application.start': one(application),
  'application.startAll': one(application),
  'application.stop': one(application),
  'application.tree': query({ application, version: number.nullable() }),
  'application.members': query({
    ...list(z.enum(['pid', 'title', 'reductions', 'memory', 'queue'])),
    application,
    group: id,
  }),

  'processes.list': query({
    ...list(
      z.enum([
        'pid',
        'name',
        'reductions',
        'memory',
        'queue',
        'current',
        'initial',
        'status',
        'application',
        'parent',
        'links',
        'monitors',
        'monitoredBy',
        'priority',
        'trapsExit',
        'age',
      ]),
    ),
    accumulate: z.boolean(),
  }),
  'process.info': one(pid),
  'process.related': query({
    ...windowed,
    pid,
    relation: z.enum(['links', 'monitors', 'monitoredBy', 'tables', 'children']),
  }),
  'process.messages': query({ ...windowed, pid }),
  'process.dictionary': query({ ...windowed, pid }),
  'process.state': query({ pid, open: openPaths }),
  'process.kill': one(pids),
  'process.exit': query({ pids, reason: text }),
  'process.send': query({ pid, message: text }),

  'tables.list': query({
    ...list(z.enum(['name', 'id', 'type', 'access', 'owner', 'size', 'memory', 'keyPosition'])),
    system: z.boolean(),
  }),
  'table.objects': query({ ...list(z.union([z.literal('key'), z.int().min(1).max(255)])), table: id }),
  'table.object': query({ table: id, object: id }),
  'table.insert': query({ table: id, text }),
  'table.replace': query({ table: id, object: id, text }),
  'table.delete': query({ table: id, objects: z.array(id).min(1).max(10_000) }),

  'buckets.list': query({
    ...list(z.enum(['name', 'pid', 'entries', 'memory', 'lastWrite'])),
    of: z.enum(['registered', 'orphans']),
  }),
  'bucket.create': one(name),
  'bucket.stop': one(pid),
  'bucket.adopt': query({ pid, name }),
  'bucket.entries': query({ ...list(z.enum(['key', 'value', 'type'])), bucket: pid }),
  'bucket.entry': query({ bucket: pid, key: entryKey }),
  'bucket.put': query({
    bucket: pid,
    entries: z
      .array(z.strictObject({ key: entryKey, value: text }))
      .min(1)
      .max(10_000),
    mode: z.enum(['add', 'set', 'replace']),
    renamed: entryKey.nullable(),
  }),
  'bucket.delete': query({ bucket: pid, keys: z.array(entryKey).min(1).max(10_000) }),
  'bucket.export': query({ bucket: pid.nullable() }),
  'bucket.import': query({ bucket: pid.nullable() }),

  'ports.list': query(
    list(
      z.enum(['id', 'owner', 'state', 'local', 'peer', 'bytesIn', 'bytesOut', 'queue', 'reading', 'writing', 'age']),
    ),
  ),
  'ports.close': one(z.array(z.string().regex(/^#Port<0\.\d{1,10}>$/)).max(10_000)),

  'undo.list': nothing,
  'undo.undo': one(number),
  'undo.redo': one(number),

  'log.lines': query({ ...logFilter, before: number.nullable(), limit: z.int().min(1).max(2000) }),
  'log.text': one(number),
  'log.clear': nothing,
  'log.save': query(logFilter),

  'term.view': query({ handle: number, open: openPaths }),
  'term.text': query({ handle: number, path, offset, limit: z.int().min(1).max(100_000) }),
  'term.copy': query({ handle: number, path, as: z.enum(['elixir', 'json']) }),
  'term.search': query({ handle: number, search, limit: z.int().min(1).max(500) }),
  'term.check': one(text),

  'console.open': nothing,
  'console.type': one(text),
  'console.check': one(text),
  'console.interrupt': nothing,
  'console.complete': one(z.string().max(100_000)),
  'console.clear': nothing,
  'console.taken': nothing,
  'console.guide': nothing,

  'things.find': query({ text: search, limit: z.int().min(1).max(100) }),

  'window.preferences': nothing,
  'window.prefer': one(preferencesPatch),
  'window.theme': one(theme),
  'window.ready': nothing,
  'window.about': nothing,
  'window.copy': one(z.string().max(20_000_000)),
}
