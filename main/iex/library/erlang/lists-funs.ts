/** What `:lists` does with functions, item by item: where a list turns out to have no end is where it refuses. Source: OTP 25's lists.erl. */
import { nativeModule } from '../../../otp/code.js'
import { turn, turnIsOver } from '../../../otp/process/operations.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { put } from '../../../otp/term/growth.js'
import { atom, Cons, emptyList, isList, listFrom, pair, type Term, TermMap, tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { called, isFun, isPair } from '../arguments.js'
import { append } from '../bifs.js'
import { Seen } from '../enum-group.js'
import { giveWay, portion } from '../enumeration/calls.js'
import { whole } from '../enumeration/portions.js'

const lists = atom('lists')

/** Those that are made of a case, which shows when they are given no list. */
const casing = new Set(['all', 'any', 'foldl', 'map'])

/** What is done with the answer for an item; true ends it there. */
type See = (answer: Term, item: Term) => boolean | undefined

interface Walk {
  /** What the function is given with an item: the item alone, where it does not say. */
  readonly given?: (item: Term) => Term[]
  /** What the function within, `name_1`, has been given when it comes to the end of an improper list: the function and that end. */
  readonly within?: (rest: Term) => readonly Term[]
}

/** Gives the items of the last of `args` to the first, a function; what is left where `see` ended it. */
function* walk(
  name: string,
  args: readonly [fun: Term, ...more: Term[]],
  see: See,
  { given, within = (rest) => [args[0], rest] }: Walk = {},
): Proc<Term> {
  const [fun] = args
  let rest = args[args.length - 1] as Term
  if (!isFun(fun, given === undefined ? 1 : 2)) return functionClause(lists, name, args)
  if (casing.has(name) && !isList(rest)) return erlangError('case_clause', rest)
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head }: Cons = rest
    const result = given === undefined ? fun.apply(head) : fun.apply(...given(head))
    const answer = (isProc(result) ? yield* result : result) as Term
    if (turnIsOver()) yield* turn()
    if (see(answer, head) === true) return rest
  }
  return rest === emptyList ? rest : functionClause(lists, name === 'uniq' ? 'uniq_2' : `${name}_1`, within(rest))
}

/** What a function must answer that is made of a case: true or false. */
function isTrue(answer: Term): boolean {
  return typeof answer === 'boolean' ? answer : erlangError('case_clause', answer)
}

/** Whether all, or any, of the items are `wanted`. */
function until(name: string, stop: boolean) {
  return function* (fun: Term, list: Term): Proc<Term> {
    const rest = yield* walk(name, [fun, list], (answer) => isTrue(answer) === stop)
    return rest === emptyList ? !stop : stop
  }
}

/** The list of what `take` makes of the answers. */
function collecting(name: string, take: (found: Term[], answer: Term, item: Term) => void) {
  return function* (fun: Term, list: Term): Proc<Term> {
    const found: Term[] = []
    yield* walk(name, [fun, list], (answer, item) => void take(found, answer, item))
    return yield* whole(found)
  }
}

const filterMap = collecting('filtermap', (found, answer, item) => {
  if (isPair(answer) && answer.e0 === true) put(found, answer.e1)
  else if (isTrue(answer)) put(found, item)
})

function* filter(fun: Term, list: Term): Proc<Term> {
  if (!isFun(fun, 1)) return functionClause(lists, 'filter', [fun, list])
  const found: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    const answer = yield* called(fun, rest.head)
    if (answer === true) put(found, rest.head)
    else if (answer !== false) return erlangError('bad_filter', answer)
  }
  return rest === emptyList ? yield* whole(found) : erlangError('bad_generator', rest)
}

/** The items as they came until `fun` said no, what is left, and what refuses the end of an improper list. */
function* prefix(
  name: string,
  fun: Term,
  list: Term,
  within?: (rest: Term, taken: readonly Term[]) => readonly Term[],
): Proc<{ readonly taken: Term[]; readonly rest: Term }> {
  const taken: Term[] = []
  const see: See = (answer, item) => {
    const isTaken = isTrue(answer)
    if (isTaken) put(taken, item)
    return !isTaken
  }
  const rest = yield* walk(name, [fun, list], see, within && { within: (left) => within(left, taken) })
  return { taken, rest }
}

const reversed = (items: readonly Term[]): Term => listFrom(items.toReversed())

function* partition(fun: Term, list: Term): Proc<Term> {
  const [yes, no]: [Term[], Term[]] = [[], []]
  yield* walk('partition', [fun, list], (answer, item) => void put(isTrue(answer) ? yes : no, item), {
    within: (rest) => [fun, rest, reversed(yes), reversed(no)],
  })
  return pair(yield* whole(yes), yield* whole(no))
}

/** The items from the last on, which the functions that begin there go to first. */
function* fromEnd(name: string, fun: Term, start: Term, list: Term): Proc<Term[]> {
  if (!isFun(fun, 2)) return functionClause(lists, name, [fun, start, list])
  const items: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    put(items, rest.head)
    if (items.length % portion === 0) yield* giveWay()
  }
  return rest === emptyList ? items.reverse() : functionClause(lists, `${name}_1`, [fun, start, rest])
}

function* foldl(fun: Term, start: Term, list: Term): Proc<Term> {
  let value = start
  yield* walk('foldl', [fun, start, list], (answer) => void (value = answer), {
    given: (item) => [item, value],
    within: (rest) => [fun, value, rest],
  })
  return value
}

function* foldr(fun: Term, start: Term, list: Term): Proc<Term> {
  let value = start
  for (const item of yield* fromEnd('foldr', fun, start, list)) value = yield* called(fun, item, value)
  return value
}

/** `{made, value}` of an answer. */
function mapped(answer: Term): readonly [made: Term, value: Term] {
  return isPair(answer) ? [answer.e0, answer.e1] : erlangError('badmatch', answer)
}

function* mapFoldl(fun: Term, start: Term, list: Term): Proc<Term> {
  const made: Term[] = []
  let value = start
  const see: See = (answer) => {
    const [one, next] = mapped(answer)
    put(made, one)
    value = next
    return false
  }
  yield* walk('mapfoldl', [fun, start, list], see, {
    given: (item) => [item, value],
    within: (rest) => [fun, value, rest],
  })
  return pair(yield* whole(made), value)
}

function* mapFoldr(fun: Term, start: Term, list: Term): Proc<Term> {
  const made: Term[] = []
  let value = start
  for (const item of yield* fromEnd('mapfoldr', fun, start, list)) {
    const [one, next] = mapped(yield* called(fun, item, value))
    put(made, one)
    value = next
  }
  return pair(yield* whole(made.reverse()), value)
}

function* flatMap(fun: Term, list: Term): Proc<Term> {
  const made: Term[] = []
  yield* walk('flatmap', [fun, list], (answer) => void put(made, answer))
  return made.reduceRight((rest, each) => append(each, rest), emptyList as Term)
}

function* search(fun: Term, list: Term): Proc<Term> {
  const rest = yield* walk('search', [fun, list], isTrue)
  return rest instanceof Cons ? pair(atom('value'), rest.head) : false
}

function* uniqueBy(fun: Term, list: Term): Proc<Term> {
  const [seen, found, keys]: [Seen, Term[], Term[]] = [new Seen(), [], []]
  const see: See = (key, item) => {
    if (seen.add(key)) {
      put(found, item)
      put(keys, key)
    }
    return false
  }
  yield* walk('uniq', [fun, list], see, {
    within: (rest) => [rest, fun, TermMap.from(keys.map((key): [Term, Term] => [key, true]))],
  })
  return yield* whole(found)
}

export const listsFuns = nativeModule(lists, {
  'all/2': until('all', false),
  'any/2': until('any', true),
  'dropwhile/2': function* (fun, list) {
    return (yield* prefix('dropwhile', fun, list)).rest
  },
  'filter/2': filter,
  'filtermap/2': filterMap,
  'flatmap/2': flatMap,
  'foldl/3': foldl,
  'foldr/3': foldr,
  'foreach/2': function* (fun, list) {
    yield* walk('foreach', [fun, list], () => false)
    return atoms.ok
  },
  'map/2': collecting('map', put),
  'mapfoldl/3': mapFoldl,
  'mapfoldr/3': mapFoldr,
  'partition/2': partition,
  'search/2': search,
  'splitwith/2': function* (fun, list) {
    const { taken, rest } = yield* prefix('splitwith', fun, list, (left, items) => [fun, left, reversed(items)])
    return tuple(yield* whole(taken), rest)
  },
  'takewhile/2': function* (fun, list) {
    return yield* whole((yield* prefix('takewhile', fun, list)).taken)
  },
  'uniq/2': uniqueBy,
  'zf/2': filterMap,
})
