/** ETS: beam/otp_bench.erl. Keys are made before the clock starts; look-ups use fresh, equal keys. */
import * as Ets from '../../main/otp/ets/ets.js'
import { type Proc, settle, turn, turnIsOver } from '../../main/otp/process/api.js'
import {
  atom,
  emptyList,
  Fun,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  tuple,
} from '../../main/otp/term/term.js'
import { type AnyWorkload, permuted, times, type Workload } from '../workload.js'

type Kind = 'int' | 'str' | 'tuple'
type Type = 'set' | 'ordered_set'

const million = 1_000_000
const user = atom('user')
const tableName = atom('t')

function key(kind: Kind, i: number): Term {
  return kind === 'int' ? i : kind === 'str' ? `key:${i}` : pair(user, i)
}

/** Keys of an array. One of all of them would hold the event loop for tens of ms whenever V8 made it larger: that is no work of a table's. */
const perArray = 1000

function* keys(kind: Kind, count: number): Proc<Term[][]> {
  const all: Term[][] = []
  let last: Term[] = []
  yield* times(count, (i) => {
    if (last.length === 0) all.push(last)
    last.push(key(kind, permuted(i, count)))
    if (last.length === perArray) last = []
  })
  return all
}

function table(type: Type): Term {
  return Ets.create(tableName, list(atom(type), atom('public')))
}

function* insertAll(id: Term, all: readonly Term[][]): Proc<void> {
  for (const some of all) {
    for (const each of some) {
      Ets.insert(id, pair(each, 1))
      if (turnIsOver()) yield* turn()
    }
  }
}

function insert(name: string, type: Type, kind: Kind): Workload {
  return {
    name,
    unit: 'ns/op',
    ops: million,
    *run() {
      const id = table(type)
      const all = yield* keys(kind, million)
      const start = performance.now()
      yield* insertAll(id, all)
      const took = performance.now() - start
      Ets.deleteTable(id)
      return took
    },
  }
}

function lookup(name: string, type: Type, kind: Kind): Workload<Term> {
  return {
    name,
    unit: 'ns/op',
    ops: million,
    *setup() {
      const id = table(type)
      yield* insertAll(id, yield* keys(kind, million))
      return id
    },
    *run(id) {
      const all = yield* keys(kind, million)
      let found = 0
      const start = performance.now()
      for (const some of all) {
        for (const each of some) {
          if (Ets.lookup(id, each) !== emptyList) found++
          if (turnIsOver()) yield* turn()
        }
      }
      const took = performance.now() - start
      if (found !== million) throw new Error(`${name}: ${found} rows found`)
      return took
    },
  }
}

const ascending: Workload = {
  name: 'ets_ord_seq_insert_1m',
  unit: 'ns/op',
  ops: million,
  *run() {
    const id = table('ordered_set')
    const start = performance.now()
    yield* times(million, (i) => Ets.insert(id, pair(i, 1)))
    const took = performance.now() - start
    Ets.deleteTable(id)
    return took
  },
}

/** 10,000 ranges of 100 rows each, by next and lookup. */
const ranges: Workload<Term> = {
  name: 'ets_ord_range100_rows',
  unit: 'ns/op',
  ops: million,
  *setup() {
    const id = table('ordered_set')
    yield* insertAll(id, yield* keys('int', million))
    return id
  },
  *run(id) {
    for (let i = 1; i <= 10_000; i++) {
      let at: Term = permuted(i, million - 200)
      for (let n = 0; n < 100; n++) {
        at = Ets.next(id, at)
        if (Ets.lookup(id, at) === emptyList) throw new Error('a row is missing')
      }
      yield* turn()
    }
    return undefined
  },
}

const $1 = atom('$1')
const $2 = atom('$2')

/** A guard that keeps 1 % of the rows; per row scanned. */
function select(name: string, type: Type, counting: boolean): Workload<Term> {
  const body = counting ? true : tuple(pair($1, $2))
  const specification = list(triple(pair($1, $2), list(triple(atom('<'), $2, 10)), list(body)))
  return {
    name,
    unit: 'ns/op',
    ops: million,
    *setup() {
      const id = table(type)
      for (const each of (yield* keys('int', million)).flat()) {
        Ets.insert(id, pair(each, (each as number) % 1000))
        if (turnIsOver()) yield* turn()
      }
      return id
    },
    *run(id) {
      const found = counting
        ? yield* settle(Ets.selectCount(id, specification))
        : toArray(yield* settle(Ets.select(id, specification))).length
      if (found !== million / 100) throw new Error(`${name}: ${String(found)} rows found`)
      return undefined
    },
  }
}

const updateCounter: Workload<Term> = {
  name: 'ets_update_counter_1m',
  unit: 'ns/op',
  ops: million,
  setup() {
    const id = table('set')
    for (let i = 0; i < 1000; i++) Ets.insert(id, pair(i, 0))
    return id
  },
  *run(id) {
    yield* times(million, (i) => Ets.updateCounter(id, i % 1000, 1))
    return undefined
  },
}

const wide: Workload<Term> = {
  name: 'ets_insert_wide_1m',
  unit: 'ns/op',
  ops: million,
  setup: () => table('set'),
  *run(id) {
    const map = TermMap.from<Term, Term>([
      [atom('name'), 'a bucket'],
      [atom('size'), 10],
      [atom('tags'), list(atom('a'), atom('b'), atom('c'))],
    ])
    const ten = list(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    yield* times(million, (i) => Ets.insert(id, tuple(i % 1000, map, ten, 'payload')))
    return undefined
  },
}

/** Goes through a whole table: what counts is how long the event loop is held meanwhile. */
function through(name: string, type: Type, body: (id: Term) => unknown): Workload<Term> {
  return {
    name,
    unit: 'ns/op',
    ops: million,
    *setup() {
      const id = table(type)
      yield* insertAll(id, yield* keys('int', million))
      return id
    },
    *run(id) {
      yield* settle(body(id))
      return undefined
    },
  }
}

const sum = new Fun(2, atom('erl_eval'), atom('expr'), (_row, total) => (total as number) + 1, false)
const none = list(triple(pair($1, $2), list(triple(atom('<'), $2, 0)), list(true)))
const some = list(triple(pair($1, $2), list(triple(atom('<'), $1, 900_000)), list(true)))
const again = list(triple(pair($1, $2), emptyList, list(tuple(pair($1, $2)))))

const long: readonly (readonly [string, (id: Term) => unknown])[] = [
  ['tab2list', (id) => Ets.tab2list(id)],
  ['match', (id) => Ets.match(id, pair($1, $2))],
  ['select_some', (id) => Ets.selectSome(id, none, 10)],
  ['select_replace', (id) => Ets.selectReplace(id, again)],
  ['foldl', (id) => Ets.foldl(sum, 0, id)],
]

/** A list of a million rows goes in and, but for a tenth, out again. */
function inAndOut(name: string, type: Type): Workload<Term> {
  return {
    name,
    unit: 'ns/op',
    ops: million,
    *setup() {
      return listFrom((yield* keys('int', million)).flat().map((each) => pair(each, 1)))
    },
    *run(rows) {
      const id = table(type)
      yield* settle(Ets.insert(id, rows))
      yield* settle(Ets.selectDelete(id, some))
      Ets.deleteTable(id)
      return undefined
    },
  }
}

const kinds: readonly Kind[] = ['int', 'str', 'tuple']

export const ets: readonly AnyWorkload[] = [
  ...kinds.flatMap((kind) => [
    insert(`ets_set_${kind}_insert_1m`, 'set', kind),
    lookup(`ets_set_${kind}_lookup_1m`, 'set', kind),
    insert(`ets_ord_${kind}_insert_1m`, 'ordered_set', kind),
    lookup(`ets_ord_${kind}_lookup_1m`, 'ordered_set', kind),
  ]),
  ranges,
  ascending,
  select('ets_select_scan_1m', 'set', false),
  select('ets_ord_select_scan_1m', 'ordered_set', false),
  select('ets_select_count_1m', 'set', true),
  updateCounter,
  wide,
  ...long.flatMap(([name, body]) => [
    through(`ets_${name}_1m`, 'set', body),
    through(`ets_ord_${name}_1m`, 'ordered_set', body),
  ]),
  inAndOut('ets_insert_list_1m', 'set'),
  inAndOut('ets_ord_insert_list_1m', 'ordered_set'),
]
