/** Enum: the items in another order, sorted or by chance; and some by chance. */
import { code } from '../../otp/code.js'
import { emptyError } from '../../otp/exceptions/constructors.js'
import { turn, turnIsOver } from '../../otp/process/operations.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { compare } from '../../otp/term/compare.js'
import { put } from '../../otp/term/growth.js'
import { atom, emptyList, isInteger, type Term } from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { after, isFunOf } from './enumeration/calls.js'
import { whole } from './enumeration/portions.js'
import { collect, collectFolded, each } from './enumeration/each.js'
import { sliceOf } from './enumeration/slice.js'
import { sorted, sorterOf } from './enumeration/sorting.js'
import type { Functions } from './module.js'

const own = (item: Term): Term => item

function* sort(term: Term, sorter?: Term): Proc<Term> {
  const order = sorter === undefined ? 1 : sorterOf(sorter)
  if (order === undefined) return noClause('Enum', 'to_sort_fun', sorter as Term)
  const items = sorter === undefined ? yield* collect(term) : yield* collectFolded(term)
  return yield* whole(yield* sorted(items, own, order))
}

function* sortBy(term: Term, mapper: Term, sorter: Term = atom('asc')): Proc<Term> {
  if (!isFunOf(mapper, 1)) return noClause('Enum', 'sort_by', term, mapper, sorter)
  const order = sorterOf(sorter)
  const keyed: { item: Term; key: Term }[] = []
  yield* each(term, (item) => after(mapper.apply(item), (key) => void put(keyed, { item, key })))
  if (order === undefined) return noClause('List', 'keysort_fun', sorter, 1)
  const found = yield* sorted(keyed, ({ key }) => key, order)
  return yield* whole(found.map(({ item }) => item))
}

const rand = atom('rand')
const uniform = atom('uniform')

/** `:rand.uniform/0` and `/1`: the state that the process has seeded. Lets others run where the turn is used up. */
function* random(...args: Term[]): Proc<Term> {
  const answer = code().call(rand, uniform, args)
  if (turnIsOver()) yield* turn()
  return (isProc(answer) ? yield* answer : answer) as Term
}

/** A number from 0 to `most`, included. */
function* place(most: number): Proc<number> {
  return most === 0 ? 0 : ((yield* random(most + 1)) as number) - 1
}

function* randomItem(term: Term): Proc<Term> {
  const parts = yield* sliceOf(term)
  if (parts === undefined) {
    const [item] = yield* randomItems(term, 1)
    return item === undefined ? emptyError() : item
  }
  if (parts.count === 0) return emptyError()
  const taken = parts.take(yield* place(parts.count - 1), 1, 1)
  const [item] = isProc(taken) ? yield* taken : taken
  return item ?? (null as Term)
}

function* shuffle(term: Term): Proc<Term> {
  const keyed: { item: Term; key: Term }[] = []
  for (const item of yield* collect(term)) put(keyed, { item, key: yield* random() })
  // Elixir sorts them the other way round, and turns the list over.
  const found = yield* sorted(keyed.reverse(), ({ key }) => key, 1)
  return yield* whole(found.map(({ item }) => item).reverse())
}

function* takeRandom(term: Term, count: Term): Proc<Term> {
  if (count === 0 || term === emptyList) return emptyList
  if (!isInteger(count) || compare(count, 0) < 0) return noClause('Enum', 'take_random', term, count)
  return yield* whole(yield* randomItems(term, Number(count)))
}

/** Reservoir sampling, with the calls of :rand in the order in which Elixir makes them. */
function* randomItems(term: Term, count: number): Proc<Term[]> {
  const items = yield* collect(term)
  if (count === 1) {
    let chosen = 0
    for (let i = 1; i < items.length; i++) if ((yield* random(i + 1)) === 1) chosen = i
    return items.slice(chosen, chosen + 1)
  }
  const sample: Term[] = []
  for (let i = 0; i < items.length; i++) {
    const j = yield* place(i)
    if (i < count) {
      sample[i] = sample[j] ?? null
      sample[j] = items[i] as Term
    } else if (j < count) sample[j] = items[i] as Term
  }
  return sample
}

export const ordering: Functions = {
  'random(enumerable)': ['An item by chance; fails with `Enum.EmptyError` where there is none.', randomItem],
  'shuffle(enumerable)': ['The items in an order made by chance.', shuffle],
  'sort(enumerable)': ['The items in term order.', (term) => sort(term)],
  'sort(enumerable, sorter)': [
    'The items in the order of `:asc`, `:desc`, a function that says whether the first comes first, or a module that compares.',
    sort,
  ],
  'sort_by(enumerable, mapper, sorter \\\\ :asc)': ['The items in the order of what `mapper` gives for them.', sortBy],
  'take_random(enumerable, count)': ['`count` items by chance.', takeRandom],
}
