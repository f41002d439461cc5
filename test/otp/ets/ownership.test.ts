/** Who owns a table, who may use it, and what becomes of it. Source: OTP 25, ets(3); the causes as erl_db.c gives them. */
import { describe, expect, it } from 'vitest'
import * as Ets from '../../../main/otp/ets/ets.js'
import { exit, monitor, type Proc, receive, receiveAny, self, send, spawn } from '../../../main/otp/process/api.js'
import {
  atom,
  Cons,
  emptyList,
  list,
  pair,
  type Pid,
  Ref,
  type Term,
  toArray,
  triple,
  Tuple,
  tuple,
} from '../../../main/otp/term/term.js'
import { causeOf, run } from './support.js'

const named = atom('named_table')
const stock = atom('stock')

/** Runs `body` in another process, which then stays; gives what it answers. */
function* elsewhere<T>(body: () => T): Proc<T> {
  const parent = self()
  let answer: T | undefined
  let thrown: unknown
  const pid = spawn(function* () {
    try {
      answer = body()
    } catch (error) {
      thrown = error
    }
    yield* receive((message) => (message === parent ? true : undefined))
  })
  yield* receive(() => undefined, 1)
  void pid
  if (thrown !== undefined) throw thrown
  return answer as T
}

describe('a table', () => {
  it('is a name when it is a named table, and a reference else', () => {
    run(() => {
      expect(Ets.create(stock, list(named))).toBe(stock)
      expect(Ets.create(stock)).toBeInstanceOf(Ref)
      expect(Ets.whereis(stock)).toBeInstanceOf(Ref)
      expect(Ets.whereis(atom('free'))).toBe(atom('undefined'))
      Ets.insert(Ets.whereis(stock), pair(1, 2))
      expect(toArray(Ets.lookup(stock, 1))).toEqual([pair(1, 2)])
    })
  })

  it('is refused a name that is taken, which stays with the one that has it', () => {
    run(() => {
      const first = Ets.create(stock, list(named))
      Ets.insert(first, pair(1, 2))
      expect(causeOf(() => Ets.create(stock, list(named)))).toBe('already_exists')
      expect(Ets.member(stock, 1)).toBe(true)
    })
  })

  it('cannot be used when it is gone, or never was', () => {
    run(() => {
      const table = Ets.create(stock)
      expect(Ets.deleteTable(table)).toBe(true)
      expect(causeOf(() => Ets.lookup(table, 1))).toBe('id')
      expect(causeOf(() => Ets.lookup(stock, 1))).toBe('id')
      expect(causeOf(() => Ets.lookup(1, 1))).toBe('type')
      expect(causeOf(() => Ets.insert('stock', pair(1, 2)))).toBe('type')
    })
  })

  it('gets another name by rename', () => {
    run(() => {
      Ets.create(stock, list(named))
      const unnamed = Ets.create(stock)
      expect(Ets.rename(stock, atom('goods'))).toBe(atom('goods'))
      expect(causeOf(() => Ets.lookup(stock, 1))).toBe('id')
      expect(toArray(Ets.lookup(atom('goods'), 1))).toEqual([])
      expect(Ets.rename(unnamed, atom('goods'))).toBe(unnamed)
      Ets.create(stock, list(named))
      expect(causeOf(() => Ets.rename(stock, atom('goods')))).toBe('none')
    })
  })
})

describe('access', () => {
  const uses: readonly (readonly [string, (table: Term) => unknown])[] = [
    ['lookup', (table) => Ets.lookup(table, 1)],
    ['member', (table) => Ets.member(table, 1)],
    ['first', (table) => Ets.first(table)],
    ['insert', (table) => Ets.insert(table, pair(1, 2))],
    ['insert_new', (table) => Ets.insertNew(table, pair(9, 2))],
    ['delete', (table) => Ets.deleteKey(table, 1)],
    ['take', (table) => Ets.take(table, 1)],
    ['delete_all_objects', (table) => Ets.deleteAllObjects(table)],
  ]
  const reads = 3

  it.each([
    ['public', 0],
    ['protected', uses.length - reads],
    ['private', uses.length],
  ])('of others to a table that is %s is refused for the last %i uses', (access, refused) => {
    run(function* () {
      const table = Ets.create(stock, list(atom(access)))
      for (const [, use] of uses) expect(causeOf(() => use(table))).toBeUndefined()
      const causes = yield* elsewhere(() => uses.map(([, use]) => causeOf(() => use(table))))
      expect(causes).toEqual(uses.map((_, i) => (i < uses.length - refused ? undefined : 'access')))
    })
  })

  it('is the new owner’s after give_away, who is told', () => {
    run(function* () {
      const parent = self()
      const table = Ets.create(stock, list(atom('private')))
      Ets.insert(table, pair(1, 'one'))
      const seen: Term[] = []
      const pid = spawn(function* () {
        seen.push(yield* receiveAny())
        seen.push(Ets.lookup(table, 1))
      })
      expect(causeOf(() => Ets.giveAway(table, parent, 1))).toBe('owner')
      expect(causeOf(() => Ets.giveAway(table, 'nobody', 1))).toBe('none')
      Ets.giveAway(table, pid, 'gift')
      expect(causeOf(() => Ets.lookup(table, 1))).toBe('access')
      yield* receive(() => undefined, 1)
      expect(seen).toEqual([tuple(atom('ETS-TRANSFER'), table, parent, 'gift'), list(pair(1, 'one'))])
      expect(causeOf(() => Ets.lookup(table, 1))).toBe('id')
    })
  })

  it('is changed by setopts', () => {
    run(function* () {
      const table = Ets.create(stock)
      Ets.setopts(table, pair(atom('protection'), atom('private')))
      expect(yield* elsewhere(() => causeOf(() => Ets.lookup(table, 1)))).toBe('access')
      Ets.setopts(table, list(pair(atom('protection'), atom('public'))))
      expect(yield* elsewhere(() => causeOf(() => Ets.insert(table, pair(1, 1))))).toBeUndefined()
      const none = pair(atom('heir'), atom('none'))
      expect(causeOf(() => Ets.setopts(table, list(none, none)))).toBe('none')
      expect(causeOf(() => Ets.setopts(table, pair(atom('keypos'), 2)))).toBe('none')
    })
  })
})

describe('the death of the owner', () => {
  /** A process with a table called stock, `{1, 2}` in it, that dies of `reason` when it gets a message. */
  function owner(options: Term, reason: Term): Pid {
    return spawn(function* () {
      Ets.create(stock, new Cons(named, options))
      Ets.insert(stock, pair(1, 2))
      yield* receiveAny()
      exit(reason)
    })
  }

  it('takes the table away before links and monitors hear of it', () => {
    run(function* () {
      const pid = owner(emptyList, atom('boom'))
      yield* receive(() => undefined, 1)
      monitor(pid)
      expect(Ets.member(stock, 1)).toBe(true)
      send(pid, true)
      yield* receive((message) => (message instanceof Tuple && message.e0 === atom('DOWN') ? true : undefined))
      expect(causeOf(() => Ets.member(stock, 1))).toBe('id')
    })
  })

  it('gives the table to the heir, who is told', () => {
    run(function* () {
      const pid = owner(list(triple(atom('heir'), self(), atom('thanks'))), atom('boom'))
      yield* receive(() => undefined, 1)
      send(pid, true)
      expect(yield* receiveAny()).toEqual(tuple(atom('ETS-TRANSFER'), stock, pid, atom('thanks')))
      expect(Ets.insert(stock, pair(2, 3))).toBe(true)
    })
  })

  it('takes the table away when the heir is dead', () => {
    run(function* () {
      const dead = spawn(() => undefined)
      const pid = owner(list(triple(atom('heir'), dead, atom('thanks'))), atom('boom'))
      yield* receive(() => undefined, 1)
      send(pid, true)
      yield* receive(() => undefined, 1)
      expect(causeOf(() => Ets.member(stock, 1))).toBe('id')
    })
  })
})

describe('fixing', () => {
  it('lets next go on from a key that was taken out meanwhile, until the table is let go', () => {
    run(() => {
      const table = Ets.create(stock)
      for (let i = 0; i < 10; i++) Ets.insert(table, pair(i, i))
      Ets.safeFixtable(table, true)
      Ets.safeFixtable(table, true)
      let seen = 0
      for (let key = Ets.first(table); key !== Ets.endOfTable; key = Ets.next(table, key)) {
        Ets.deleteKey(table, key)
        seen++
      }
      expect(seen).toBe(10)
      Ets.safeFixtable(table, false)
      expect(Ets.next(table, 3)).toBe(Ets.endOfTable)
      Ets.safeFixtable(table, false)
      expect(causeOf(() => Ets.next(table, 3))).toBe('none')
    })
  })

  it('ends with the process that did it', () => {
    run(function* () {
      const table = Ets.create(stock, list(atom('public')))
      Ets.insert(table, pair(1, 1))
      spawn(() => {
        Ets.safeFixtable(table, true)
        Ets.deleteKey(table, 1)
        expect(Ets.next(table, 1)).toBe(Ets.endOfTable)
      })
      yield* receive(() => undefined, 1)
      expect(causeOf(() => Ets.next(table, 1))).toBe('none')
    })
  })
})

it('runtimes have tables of their own', () => {
  run(() => {
    Ets.create(stock, list(named))
    Ets.insert(stock, pair(1, 1))
  })
  run(() => {
    expect(Ets.whereis(stock)).toBe(atom('undefined'))
  })
})
