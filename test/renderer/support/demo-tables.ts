/** ETS tables as main would tell of them: a public set that can be written, and a protected one that cannot. */

import type { ObjectRow, TableAccess, TableRow } from '../../../shared/pages/tables.js'
import type { UndoStep } from '../../../shared/pages/undo.js'
import type { TermKind, TermView } from '../../../shared/term-view.js'
import { Refusal, type Answers } from './fake-bridge.js'

export interface DemoTables {
  readonly answers: Answers
  /** Rows of `:counters`, each as its elements' texts. */
  readonly rows: () => readonly (readonly string[])[]
  /** Changes them as another process would. */
  readonly set: (rows: readonly (readonly string[])[]) => void
}

const registry = { thing: { kind: 'process', pid: '<0.103.0>' }, title: 'KV.Registry' } as const

export function tableRow(name: string, access: TableAccess, size: number): TableRow {
  return {
    id: name,
    name,
    named: true,
    type: 'set',
    access,
    owner: registry,
    heir: null,
    size,
    memoryBytes: 2600,
    keyPosition: 1,
    readable: access !== 'private',
    writable: access === 'public',
    system: false,
    mark: null,
  }
}

function cell(text: string): TermView {
  const kind: TermKind = text.startsWith('#PID') ? 'pid' : text.startsWith('"') ? 'string' : 'integer'
  const thing = kind === 'pid' ? ({ kind: 'process', pid: text.slice(4) } as const) : null
  return { kind, text, cut: 0, size: 0, length: 0, children: null, from: 0, thing }
}

function objectRow(cells: readonly string[]): ObjectRow {
  return { id: cells.join(' '), cells: cells.map(cell), deadPid: cells.includes('#PID<0.0.0>'), mark: null }
}

function read(text: string): readonly string[] {
  const inside = /^\{(.*)\}$/.exec(text)?.[1]
  if (inside === undefined) throw new Refusal({ kind: 'invalid', message: 'a row of a table is a tuple: write {…}' })
  return inside.split(',').map((part) => part.trim())
}

export function demoTables(first: readonly (readonly string[])[]): DemoTables {
  let rows = first
  let order: readonly (readonly string[])[] = []
  let before: readonly (readonly string[])[] = []
  const idOf = (row: readonly string[]) => row.join(' ')
  const has = (all: typeof rows, row: readonly string[]) => all.some((one) => idOf(one) === idOf(row))
  const undo = (text: string): UndoStep => ({ id: 1, text, atMs: 0, thing: null, state: 'done' })

  function writable(table: string): void {
    if (table === ':counters') return
    const message = '1st argument: the table identifier refers to an ETS table with insufficient access rights'
    throw new Refusal({ kind: 'refused', message })
  }

  function rowOf(object: string): readonly string[] {
    const row = rows.find((one) => idOf(one) === object)
    if (!row) throw new Refusal({ kind: 'gone', message: 'this row is not in the table any more' })
    return row
  }

  const answers: Answers = {
    'tables.list': (query) => {
      const all = [
        tableRow(':counters', 'public', rows.length),
        tableRow('KV.Registry', 'protected', 1),
        tableRow(':secret', 'private', 9),
      ].filter(({ name }) => name.toLowerCase().includes(query.search.toLowerCase()))
      const followIndex = all.findIndex(({ id }) => id === query.follow)
      return {
        rows: all,
        offset: 0,
        found: all.length,
        total: 3,
        followIndex: followIndex < 0 ? null : followIndex,
      }
    },
    'table.objects': (query) => {
      if (query.table === ':secret') {
        throw new Refusal({ kind: 'refused', message: ':secret is private: only its owner may read it' })
      }
      const isCounters = query.table === ':counters'
      if (query.take === 'new' && isCounters) [before, order] = [order, rows]
      const all = (isCounters ? order : [['"shopping"', '#PID<0.104.0>']]).filter((row) =>
        idOf(row).includes(query.search),
      )
      const shown = all.map((row): ObjectRow => {
        const gone = isCounters && !has(rows, row)
        const isNew = isCounters && before.length > 0 && !has(before, row)
        return { ...objectRow(row), mark: gone ? 'gone' : isNew ? 'new' : null }
      })
      const followIndex = shown.findIndex(({ id }) => id === query.follow)
      return {
        rows: shown,
        offset: 0,
        found: shown.length,
        total: shown.length,
        followIndex: followIndex < 0 ? null : followIndex,
        columns: Math.max(1, ...all.map((row) => row.length)),
        table: tableRow(query.table, isCounters ? 'public' : 'protected', shown.length),
      }
    },
    'table.object': ({ table, object }) => {
      const row = table === ':counters' ? rowOf(object) : object.split(' ')
      const text = `{${row.join(', ')}}`
      return {
        text,
        term: { handle: 7, view: { ...cell(text), kind: 'tuple' } },
      }
    },
    'table.insert': ({ table, text }) => {
      const row = read(text)
      writable(table)
      if (rows.some(([key]) => key === row[0])) {
        throw new Refusal({ kind: 'invalid', message: `there is a row with the key ${row[0]} already` })
      }
      rows = [...rows, row]
      return { object: idOf(row), undo: undo(`Inserted ${text}`) }
    },
    'table.replace': ({ table, object, text }) => {
      const row = read(text)
      writable(table)
      const old = rowOf(object)
      rows = rows.map((one) => (one === old ? row : one))
      return { object: idOf(row), undo: undo(`Changed ${text}`) }
    },
    'table.delete': ({ table, objects }) => {
      writable(table)
      const gone = objects.map(rowOf)
      rows = rows.filter((row) => !gone.includes(row))
      return { object: null, undo: undo(`Deleted ${gone.length} rows`) }
    },
  }
  return { answers, rows: () => rows, set: (next) => (rows = next) }
}
