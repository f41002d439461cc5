/** Buckets as main would tell of them, kept in maps, with an undo list that works. */

import type { BucketRow, EntryRow } from '../../../shared/pages/buckets.js'
import type { ListQuery, Page } from '../../../shared/pages/page.js'
import type { UndoStep } from '../../../shared/pages/undo.js'
import type { TermKind, TermView } from '../../../shared/term-view.js'
import { Refusal, type Answers } from './fake-bridge.js'

export interface DemoBucket {
  readonly pid: string
  readonly name: string | null
  readonly orphan: boolean
  readonly entries: ReadonlyMap<string, string>
}

/** What there is; a test changes it as another process would. */
export interface DemoBuckets {
  readonly answers: Answers
  readonly bucket: (name: string) => DemoBucket
  readonly write: (name: string, key: string, value: string | null) => void
  readonly forget: () => void
  readonly stopKv: () => void
}

function page<Row>(rows: readonly Row[], query: ListQuery<string>, keyOf: (row: Row) => string): Page<Row> {
  const followIndex = rows.findIndex((row) => keyOf(row) === query.follow)
  return {
    rows: rows.slice(query.offset, query.offset + query.limit),
    offset: query.offset,
    found: rows.length,
    total: rows.length,
    followIndex: followIndex < 0 ? null : followIndex,
  }
}

function kindOf(text: string): TermKind {
  if (text.startsWith('"')) return 'string'
  if (text.startsWith('[')) return 'list'
  return /^\d/.test(text) ? 'integer' : 'atom'
}

function viewOf(text: string): TermView {
  return { kind: kindOf(text), text, cut: 0, size: 0, length: 0, children: null, from: 0, thing: null }
}

/** Refuses what is plainly no term, as main does. */
export function checkTerm(text: string, entry = 0): void {
  if (/[[{]$/.test(text) || text.trim() === '') {
    throw new Refusal({ kind: 'syntax', message: 'expected a term', line: 1, column: text.length + 1, entry })
  }
}

export function demoBuckets(first: Readonly<Record<string, Readonly<Record<string, string>>>>): DemoBuckets {
  let running = true
  let lastPid = 200
  let all: readonly DemoBucket[] = Object.entries(first).map(([name, entries]) => ({
    pid: `<0.${++lastPid}.0>`,
    name,
    orphan: false,
    entries: new Map(Object.entries(entries)),
  }))
  let steps: readonly (UndoStep & { readonly before: typeof all; readonly after: typeof all })[] = []

  function at(pid: string): DemoBucket {
    const found = all.find((one) => one.pid === pid)
    if (!found) throw new Refusal({ kind: 'gone', message: `the bucket ${pid} is gone` })
    return found
  }

  function change(text: string, next: typeof all): UndoStep {
    const step: UndoStep = { id: steps.length + 1, text, atMs: 1_700_000_000_000, thing: null, state: 'done' }
    steps = [{ ...step, before: all, after: next }, ...steps]
    all = next
    return step
  }

  function withEntries(pid: string, entries: ReadonlyMap<string, string>): typeof all {
    return all.map((one) => (one.pid === pid ? { ...one, entries } : one))
  }

  function row(one: DemoBucket): BucketRow {
    const { pid, name, orphan, entries } = one
    return { pid, name, orphan, entries: entries.size, memoryBytes: 400, lastWriteMs: null, mark: null }
  }

  function turn(id: number, state: UndoStep['state']): UndoStep {
    const step = steps.find((one) => one.id === id)
    if (!step) throw new Refusal({ kind: 'gone', message: 'this step is kept no longer' })
    all = state === 'undone' ? step.before : step.after
    steps = steps.map((one) => (one.id === id ? { ...one, state } : one))
    const { text, atMs, thing } = step
    return { id, text, atMs, thing, state }
  }

  const answers: Answers = {
    'buckets.list': (query) => {
      const shown = running ? all.filter((one) => one.orphan === (query.of === 'orphans')) : []
      const found = shown.filter((one) => `${one.name ?? ''} ${one.pid}`.includes(query.search)).map(row)
      return {
        ...page(found, query, (one) => one.pid),
        total: shown.length,
        kv: running ? 'running' : 'stopped',
        registered: all.filter((one) => !one.orphan).length,
        orphans: all.filter((one) => one.orphan).length,
      }
    },
    'bucket.create': (name) => {
      if (name.trim() === '') throw new Refusal({ kind: 'invalid', message: 'a bucket needs a name' })
      const there = all.find((one) => one.name === name && !one.orphan)
      if (there) return { bucket: row(there), created: false, undo: null }
      const made = { pid: `<0.${++lastPid}.0>`, name, orphan: false, entries: new Map<string, string>() }
      const undo = change(`Created ${name}`, [...all, made])
      return { bucket: row(made), created: true, undo }
    },
    'bucket.stop': (pid) => ({
      undo: change(
        `Stopped ${at(pid).name ?? pid}`,
        all.filter((one) => one.pid !== pid),
      ),
    }),
    'bucket.adopt': ({ pid, name }) => {
      if (all.some((one) => one.name === name && !one.orphan)) {
        throw new Refusal({ kind: 'refused', message: `there is a bucket called ${name} already` })
      }
      all = all.map((one) => (one.pid === pid ? { ...one, name, orphan: false } : one))
      return row(at(pid))
    },
    'bucket.entries': (query) => {
      const bucket = at(query.bucket)
      const found: EntryRow[] = [...bucket.entries]
        .filter(([key, value]) => `${key} ${value}`.includes(query.search))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => ({
          id: `"${key}"`,
          key: { kind: 'string', text: key },
          value: viewOf(value),
          type: kindOf(value),
          mark: null,
        }))
      return { ...page(found, query, (one) => one.id), total: bucket.entries.size, bucket: row(bucket) }
    },
    'bucket.entry': ({ bucket, key }) => {
      const text = at(bucket).entries.get(key.text)
      if (text === undefined) throw new Refusal({ kind: 'gone', message: `there is no entry "${key.text}" any more` })
      return { text, value: { handle: 50, view: viewOf(text) } }
    },
    'bucket.put': ({ bucket, entries, mode, renamed }) => {
      const next = new Map(at(bucket).entries)
      if (renamed) next.delete(renamed.text)
      for (const [index, { key, value }] of entries.entries()) {
        checkTerm(value, index)
        if (mode !== 'set' && next.has(key.text)) {
          throw new Refusal({ kind: 'invalid', message: `there is an entry "${key.text}" already` })
        }
        next.set(key.text, value)
      }
      const what = entries.length === 1 ? `"${entries[0]?.key.text}"` : `${entries.length} entries`
      const undo = change(`${mode === 'add' ? 'Added' : 'Changed'} ${what}`, withEntries(bucket, next))
      return { bucket: row(at(bucket)), undo }
    },
    'bucket.delete': ({ bucket, keys }) => {
      const next = new Map(at(bucket).entries)
      for (const key of keys) next.delete(key.text)
      const undo = change(`Deleted ${keys.map((key) => `"${key.text}"`).join(', ')}`, withEntries(bucket, next))
      return { bucket: row(at(bucket)), undo }
    },
    'bucket.export': () => ({ file: 'buckets.json', buckets: 1, entries: 2, undo: null }),
    'bucket.import': () => ({ file: null, buckets: 0, entries: 0, undo: null }),
    'undo.list': () => ({
      steps: steps.map(({ id, text, atMs, thing, state }) => ({ id, text, atMs, thing, state })),
    }),
    'undo.undo': (id) => turn(id, 'undone'),
    'undo.redo': (id) => turn(id, 'done'),
    'term.check': (text) => {
      checkTerm(text)
      return { kind: kindOf(text), text }
    },
    'application.startAll': () => {
      running = true
      return { started: ['kv'] }
    },
  }

  const named = (name: string): DemoBucket => {
    const found = all.find((one) => one.name === name)
    if (!found) throw new Error(`no bucket ${name}`)
    return found
  }
  return {
    answers,
    bucket: named,
    write: (name, key, value) => {
      const next = new Map(named(name).entries)
      if (value === null) next.delete(key)
      else next.set(key, value)
      all = withEntries(named(name).pid, next)
    },
    forget: () => (all = all.map((one) => ({ ...one, orphan: true }))),
    stopKv: () => (running = false),
  }
}
