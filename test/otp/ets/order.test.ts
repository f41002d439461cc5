/** The order in which a small table by hash is gone through, while keys come and go, is that of OTP 25 (reference/order.exs). */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as Ets from '../../../main/otp/ets/ets.js'
import { atom, list, listFrom, pair, type Term, toArray, type Tuple } from '../../../main/otp/term/term.js'
import { run } from './support.js'

type Key = number | string | readonly number[] | { readonly a: string }
type Seen = readonly ['seen', readonly Key[], readonly Key[], readonly (readonly [number, readonly Key[]])[]]
type Step = readonly ['in', Key] | readonly ['out', Key, true] | readonly ['fix', boolean] | Seen

const programs = JSON.parse(readFileSync(new URL('reference/order.json', import.meta.url), 'utf8')) as {
  readonly type: string
  readonly steps: readonly Step[]
}[]

const words: Readonly<Record<string, Term>> = { nil: null, true: true, false: false }

function termOf(key: Key): Term {
  if (typeof key === 'number' || typeof key === 'string') return key
  if ('a' in key) return key.a in words ? (words[key.a] as Term) : atom(key.a)
  return listFrom(key)
}

const optionsOf = (type: string): Term =>
  type === 'concurrent' ? list(atom('set'), atom('public'), pair(atom('write_concurrency'), true)) : list(atom(type))

const keysOf = (rows: Term): Term[] => (toArray(rows) as Tuple[]).map((row) => row.e0)

function keysInOrder(table: Term): Term[] {
  const keys: Term[] = []
  for (let key = Ets.first(table); key !== Ets.endOfTable; key = Ets.next(table, key)) keys.push(key)
  return keys
}

function filledSlots(table: Term): (readonly [number, Term[]])[] {
  const filled: (readonly [number, Term[]])[] = []
  for (let slot = 0; ; slot++) {
    const rows = Ets.slot(table, slot)
    if (rows === Ets.endOfTable) return filled
    const keys = keysOf(rows)
    if (keys.length > 0) filled.push([slot, keys])
  }
}

it.each(programs.map(({ type, steps }) => [type, steps.length, steps] as const))(
  'a %s, %i steps',
  (type, _count, steps) => {
    run(() => {
      const table = Ets.create(atom('t'), optionsOf(type))
      for (const [at, step] of steps.entries()) {
        if (step[0] === 'in') Ets.insert(table, pair(termOf(step[1]), at + 1))
        else if (step[0] === 'out') Ets.deleteKey(table, termOf(step[1]))
        else if (step[0] === 'fix') Ets.safeFixtable(table, step[1])
        else {
          const [, keys, listed, slots] = step
          expect(keysInOrder(table)).toEqual(keys.map(termOf))
          expect(keysOf(Ets.atOnce(Ets.tab2list(table)))).toEqual(listed.map(termOf))
          expect(filledSlots(table)).toEqual(slots.map(([slot, of]) => [slot, of.map(termOf)]))
        }
      }
    })
  },
)
