/** Long operations: others run in between, and what comes and goes meanwhile is as OTP has it. What OTP raises was asked of OTP 25. */
import { describe, expect, it } from 'vitest'
import * as Ets from '../../../main/otp/ets/ets.js'
import { portionRows } from '../../../main/otp/ets/portions.js'
import { exitSignal, type Proc, Raised, settle, sleep, spawn } from '../../../main/otp/process/api.js'
import {
  atom,
  emptyList,
  Float,
  Fun,
  list,
  listFrom,
  pair,
  type Term,
  type TermMap,
  toArray,
  triple,
  tuple,
  type Tuple,
} from '../../../main/otp/term/term.js'
import { run } from './support.js'

const types = ['set', 'ordered_set', 'bag', 'duplicate_bag'] as const
const many = portionRows * 10
const $1 = atom('$1')
const any = atom('_')
const keys = list(triple(pair($1, any), emptyList, list($1)))
const never = list(triple(pair($1, new Float(0.5)), emptyList, list($1)))
const odd = list(triple(pair($1, any), list(triple(atom('=:='), triple(atom('rem'), $1, 2), 1)), list(true)))
const sevens = list(triple(pair($1, any), emptyList, list(tuple(pair($1, 7)))))
const counting = new Fun(2, atom('erl_eval'), atom('expr'), (_row, sum) => (sum as number) + 1, false)

function rowsFrom(first: number, count: number, value: Term): Term {
  return listFrom(Array.from({ length: count }, (_, i) => pair(first + i, value)))
}

function filled(type: string, rows = many): Term {
  const table = Ets.create(atom('t'), list(atom(type), atom('public')))
  Ets.atOnce(Ets.insert(table, rowsFrom(0, rows, 0)))
  return table
}

type Long = (table: Term) => Term | Proc<Term>

const reads: readonly (readonly [string, Long])[] = [
  ['select/2', (t) => Ets.select(t, keys)],
  ['select/3', (t) => Ets.selectSome(t, never, 5)],
  ['select_reverse/2', (t) => Ets.selectReverse(t, keys)],
  ['select_reverse/3', (t) => Ets.selectReverseSome(t, never, 5)],
  ['select_count/2', (t) => Ets.selectCount(t, odd)],
  ['match/2', (t) => Ets.match(t, pair($1, any))],
  ['match_object/2', (t) => Ets.matchObject(t, pair($1, any))],
  ['tab2list/1', (t) => Ets.tab2list(t)],
  ['foldl/3', (t) => Ets.foldl(counting, 0, t)],
  ['foldr/3', (t) => Ets.foldr(counting, 0, t)],
]

const writes: readonly (readonly [string, Long])[] = [
  ['select_delete/2', (t) => Ets.selectDelete(t, odd)],
  ['match_delete/2', (t) => Ets.matchDelete(t, pair(any, 0))],
  ['insert/2', (t) => Ets.insert(t, rowsFrom(many, many, 1))],
  ['insert_new/2', (t) => Ets.insertNew(t, rowsFrom(many, many, 1))],
]

/** What `body` comes to, and how many turns another process had meanwhile. */
function* beside<T>(body: () => T | Proc<T>): Proc<[T, number]> {
  let turns = 0
  let over = false
  spawn(function* () {
    for (; !over; turns++) yield* sleep(0)
  })
  yield* sleep(0)
  const before = turns
  const value = yield* settle(body())
  over = true
  return [value, turns - before]
}

/** The functions of the frames of the error that `body` raises, and its cause. */
function* failureOf(body: () => unknown): Proc<unknown[]> {
  try {
    yield* settle(body())
    return ['nothing']
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown
    const frames = toArray(thrown.stack) as Tuple[]
    const info = (toArray((frames[0] as Tuple).e3)[0] as Tuple).e1 as TermMap
    return [...frames.map(({ e1 }) => (e1 as { name: string }).name), info.get(atom('cause'))]
  }
}

describe.each(types)('a large %s', (type) => {
  it.each([...reads, ...writes])('lets others run in %s', (_name, long) => {
    const turns = run(function* () {
      const table = filled(type)
      return (yield* beside(() => long(table)))[1]
    })
    expect(turns).toBeGreaterThan(2)
  })

  it('answers at once where it is small', () => {
    run(() => {
      const table = filled(type, 20)
      expect(toArray(Ets.select(table, keys) as Term)).toHaveLength(20)
      expect(Ets.selectCount(table, odd)).toBe(10)
      expect(Ets.selectDelete(table, odd)).toBe(10)
      expect(toArray(Ets.tab2list(table) as Term)).toHaveLength(10)
      expect(Ets.matchDelete(table, pair(any, 0))).toBe(true)
      expect(Ets.infoItem(table, atom('size'))).toBe(0)
    })
  })

  it('comes to the same in portions as at once', () => {
    run(function* () {
      const table = filled(type)
      const all = toArray(yield* settle(Ets.tab2list(table)))
      expect(all).toEqual(toArray(Ets.atOnce(Ets.tab2list(table))))
      expect(toArray(yield* settle(Ets.select(table, keys)))).toEqual(all.map((row) => (row as Tuple).e0))
      const reversed = toArray(yield* settle(Ets.selectReverse(table, keys)))
      expect(type === 'ordered_set' ? reversed.toReversed() : reversed).toEqual(all.map((row) => (row as Tuple).e0))
      expect(yield* settle(Ets.selectCount(table, odd))).toBe(many / 2)
      expect(yield* settle(Ets.selectSome(table, never, 5))).toBe(Ets.endOfTable)
      const some = (yield* settle(Ets.selectSome(table, keys, portionRows * 2))) as Tuple
      expect(toArray(some.e0)).toHaveLength(portionRows * 2)
      const more = (yield* settle(Ets.selectMore(some.e1))) as Tuple
      expect(new Set([...toArray(some.e0), ...toArray(more.e0)]).size).toBe(portionRows * 4)
      if (type !== 'bag') {
        expect(yield* settle(Ets.selectReplace(table, sevens))).toBe(many)
        expect(yield* settle(Ets.selectCount(table, list(triple(pair(any, 7), emptyList, list(true)))))).toBe(many)
      }
      expect(yield* settle(Ets.selectDelete(table, odd))).toBe(many / 2)
      expect(Ets.infoItem(table, atom('size'))).toBe(many / 2)
    })
  })

  it('visits each row once that stays, whoever writes meanwhile', () => {
    run(function* () {
      const table = filled(type)
      let over = false
      spawn(function* () {
        for (let i = 0; !over; i++) {
          for (let n = 0; n < 50; n++) {
            Ets.insert(table, pair(many + i * 50 + n, 1))
            Ets.deleteKey(table, (i * 50 + n) * 2 + 1)
          }
          yield* sleep(0)
        }
      })
      const seen = toArray(yield* settle(Ets.select(table, keys)))
      const deleted = Ets.infoItem(table, atom('size')) !== many
      over = true
      expect(deleted || Ets.member(table, many)).toBe(true)
      expect(new Set(seen).size).toBe(seen.length)
      const found = new Set(seen)
      for (let i = 0; i < many; i += 2) if (!found.has(i)) throw new Error(`${i} is missing`)
    })
  })

  const from = type === 'ordered_set' ? 'select' : 'select_trap'
  it.each([
    ['select/2', (t: Term) => Ets.select(t, keys), [from]],
    ['select/3', (t: Term) => Ets.selectSome(t, never, 5), [from]],
    ['select_reverse/2', (t: Term) => Ets.selectReverse(t, keys), [from]],
    ['match/2', (t: Term) => Ets.match(t, pair($1, any)), [from]],
    ['tab2list/1', (t: Term) => Ets.tab2list(t), [from, 'tab2list']],
    ['select_count/2', (t: Term) => Ets.selectCount(t, odd), ['count_trap']],
    ['select_delete/2', (t: Term) => Ets.selectDelete(t, odd), ['select_delete_trap', 'select_delete']],
    [
      'match_delete/2',
      (t: Term) => Ets.matchDelete(t, pair(any, 0)),
      ['select_delete_trap', 'select_delete', 'match_delete'],
    ],
    ['foldl/3', (t: Term) => Ets.foldl(counting, 0, t), ['safe_fixtable', 'foldl']],
    ['foldr/3', (t: Term) => Ets.foldr(counting, 0, t), ['safe_fixtable', 'foldr']],
  ])('refuses in the midst of %s when it is deleted, from where OTP does', (_name, long: Long, frames) => {
    run(function* () {
      const table = filled(type)
      spawn(() => Ets.deleteTable(table))
      expect(yield* failureOf(() => long(table))).toEqual([...frames, atom('id')])
    })
  })

  it('refuses in the midst of a select when it becomes private', () => {
    run(function* () {
      const table = filled(type)
      let failure: unknown
      spawn(function* () {
        failure = yield* failureOf(() => Ets.select(table, keys))
      })
      yield* sleep(0)
      Ets.setopts(table, pair(atom('protection'), atom('private')))
      yield* sleep(100)
      expect(failure).toEqual([from, atom('access')])
    })
  })

  it('shows nobody a part of a list that is put in', () => {
    run(function* () {
      const table = filled(type, 0)
      const sizes = new Set<Term>()
      let over = false
      spawn(function* () {
        for (; !over; yield* sleep(0)) sizes.add(Ets.infoItem(table, atom('size')))
      })
      yield* sleep(0)
      expect(yield* settle(Ets.insert(table, rowsFrom(0, many, 0)))).toBe(true)
      expect(yield* settle(Ets.insertNew(table, rowsFrom(many - 1, many, 0)))).toBe(false)
      expect(yield* settle(Ets.insertNew(table, rowsFrom(many, many, 0)))).toBe(true)
      expect(yield* failureOf(() => Ets.insert(table, listFrom([...toArray(rowsFrom(0, many, 0)), 1])))).toHaveLength(2)
      yield* sleep(0)
      over = true
      expect([...sizes].sort()).toEqual([0, many, many * 2].sort())
    })
  })

  it('has all of a list whose process is killed while it goes in', () => {
    run(function* () {
      const table = filled(type, 0)
      const pid = spawn(function* () {
        yield* settle(Ets.insert(table, rowsFrom(0, many, 0)))
      })
      yield* sleep(0)
      exitSignal(pid, atom('kill'))
      expect(Ets.infoItem(table, atom('size'))).toBe(many)
    })
  })

  it('goes on from keys that went with all others while it is fixed', () => {
    run(() => {
      const table = filled(type)
      Ets.safeFixtable(table, true)
      const key = Ets.next(table, Ets.first(table))
      Ets.deleteAllObjects(table)
      expect(Ets.next(table, key)).toBe(Ets.endOfTable)
    })
  })
})
