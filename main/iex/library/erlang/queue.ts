/** `:queue`: two lists, the rear one in reverse. Source: OTP 25's queue.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { error } from '../../../otp/process/raised.js'
import { same } from '../../../otp/term/compare.js'
import { atom, Cons, emptyList, isList, listFrom, pair, type Term, Tuple } from '../../../otp/term/term.js'
import { badarg } from '../../../otp/term/well-known.js'
import { erlangError } from '../../machine/failing.js'
import { called, isFun, itemsOf } from '../arguments.js'

const emptyQueue = pair(emptyList, emptyList)

function isQueue(term: Term): term is Tuple {
  return term instanceof Tuple && term.size === 2 && isList(term.e0) && isList(term.e1)
}

/** The items of a queue, the front one first. errors  badarg */
function items(queue: Term): Term[] {
  if (!isQueue(queue)) return error(badarg)
  const [rear, front] = [itemsOf(queue.e0), itemsOf(queue.e1)]
  return rear === undefined || front === undefined ? error(badarg) : [...front, ...rear.reverse()]
}

/** The queue of a list: the rear half in reverse, as Erlang splits it. */
function fromItems(all: readonly Term[]): Tuple {
  if (all.length === 0) return emptyQueue
  if (all.length === 1) return pair(listFrom(all), emptyList)
  if (all.length === 2) return pair(listFrom([all[1] as Term]), listFrom([all[0] as Term]))
  const front = Math.floor(all.length / 2)
  return pair(listFrom(all.slice(front).reverse()), listFrom(all.slice(0, front)))
}

function enter(item: Term, queue: Term): Term {
  if (!isQueue(queue)) return error(badarg)
  const { e0: rear, e1: front } = queue
  if (front === emptyList && rear instanceof Cons && rear.tail === emptyList) return pair(listFrom([item]), rear)
  return front === emptyList && rear === emptyList
    ? pair(listFrom([item]), emptyList)
    : pair(new Cons(item, rear), front)
}

function enterFront(item: Term, queue: Term): Term {
  if (!isQueue(queue)) return error(badarg)
  const { e0: rear, e1: front } = queue
  if (rear === emptyList && front instanceof Cons && front.tail === emptyList) return pair(front, listFrom([item]))
  return front === emptyList && rear === emptyList
    ? pair(emptyList, listFrom([item]))
    : pair(rear, new Cons(item, front))
}

/** The front item and the queue without it; undefined of an empty one. */
function leave(queue: Term): readonly [Term, Tuple] | undefined {
  if (!isQueue(queue)) return error(badarg)
  const { e0: rear, e1: front } = queue
  if (front instanceof Cons) {
    if (front.tail !== emptyList) return [front.head, pair(rear, front.tail)]
    return [front.head, fromReversed(itemsOf(rear) as Term[])]
  }
  if (!(rear instanceof Cons)) return undefined
  const [last, ...rest] = itemsOf(rear) as Term[]
  const first = rest.pop()
  if (first === undefined) return [last as Term, emptyQueue]
  return [first, pair(listFrom([last as Term]), listFrom(rest.reverse()))]
}

function leaveRear(queue: Term): readonly [Term, Tuple] | undefined {
  if (!isQueue(queue)) return error(badarg)
  const left = leave(pair(queue.e1, queue.e0))
  return left === undefined ? undefined : [left[0], pair(left[1].e1, left[1].e0)]
}

/** A queue whose front ran empty: half of the rear comes to the front. */
function fromReversed(rear: readonly Term[]): Tuple {
  if (rear.length < 2) return pair(emptyList, listFrom(rear))
  if (rear.length === 2) return pair(listFrom(rear.slice(0, 1)), listFrom(rear.slice(1)))
  const kept = Math.floor(rear.length / 2)
  return pair(listFrom(rear.slice(0, kept)), listFrom(rear.slice(kept).reverse()))
}

/** The first `n` items and the others, as queues: what lies in the front or the rear stays there where the cut is on one side. */
function split(n: Term, queue: Term): Term {
  const all = items(queue)
  if (typeof n !== 'number' || n < 0 || n > all.length) return error(badarg)
  if (n === 0) return pair(emptyQueue, queue)
  if (n === all.length) return pair(queue, emptyQueue)
  const { e0: rear, e1: front } = queue as Tuple
  const length = (itemsOf(front) as Term[]).length
  const [left, right] = [all.slice(0, n), all.slice(n)]
  if (n < length)
    return pair(
      pair(listFrom(left.slice(1).reverse()), listFrom(left.slice(0, 1))),
      pair(rear, listFrom(right.slice(0, length - n))),
    )
  if (n > length)
    return pair(
      pair(listFrom(left.slice(length).reverse()), front),
      pair(listFrom(right.slice(-1)), listFrom(right.slice(0, -1))),
    )
  const [r, f] = [fromReversed([...right].reverse()), fromReversed(left)]
  return pair(pair(f.e1, f.e0), r)
}

const empty = atom('empty')
const value = (item: Term): Term => pair(atom('value'), item)

function out(queue: Term, take: typeof leave): Term {
  const left = take(queue)
  return left === undefined ? pair(empty, queue) : pair(value(left[0]), left[1])
}

function peek(queue: Term, at: number): Term {
  const item = items(queue).at(at)
  return item === undefined ? empty : value(item)
}

function get(queue: Term, at: number): Term {
  const item = items(queue).at(at)
  return item === undefined ? error(empty) : item
}

function drop(queue: Term, take: typeof leave): Term {
  const left = take(queue)
  return left === undefined ? error(empty) : left[1]
}

function* filtered(fun: Term, queue: Term, isMap: boolean): Proc<Term> {
  if (!isFun(fun, 1)) return error(badarg)
  const found: Term[] = []
  for (const item of items(queue)) {
    const answer = yield* called(fun, item)
    if (answer === true) found.push(item)
    else if (isMap && answer instanceof Tuple) found.push(answer.e1)
    else if (!isMap && isList(answer)) found.push(...(itemsOf(answer) ?? []))
  }
  return fromItems(found)
}

function* some(fun: Term, queue: Term, wanted: boolean): Proc<Term> {
  if (!isFun(fun, 1)) return error(badarg)
  for (const item of items(queue)) {
    const answer = yield* called(fun, item)
    if (typeof answer !== 'boolean') return erlangError('case_clause', answer)
    if (answer === wanted) return wanted
  }
  return !wanted
}

function without(item: Term, queue: Term, isRear: boolean): Term {
  const all = items(queue)
  const at = isRear ? all.findLastIndex((each) => same(each, item)) : all.findIndex((each) => same(each, item))
  return at < 0 ? queue : fromItems(all.toSpliced(at, 1))
}

/** The queue of a rear part, which begins with the last item. */
function onlyRear(rear: readonly Term[]): Tuple {
  return rear.length === 1 ? pair(emptyList, listFrom(rear)) : fromReversed(rear)
}

/** The queue without the first item of which `fun` holds. */
function* withoutFirst(fun: Term, queue: Term): Proc<Term> {
  if (!isFun(fun, 1) || !isQueue(queue)) return error(badarg)
  const [rear, front] = [itemsOf(queue.e0) ?? [], itemsOf(queue.e1) ?? []]
  const inFront = yield* placeOf(fun, front)
  if (inFront >= 0) {
    const left = front.toSpliced(inFront, 1)
    return left.length === 0 ? onlyRear(rear) : pair(queue.e0, listFrom(left))
  }
  const fromEnd = yield* placeOf(fun, rear.toReversed())
  if (fromEnd < 0) return queue
  const left = rear.toSpliced(rear.length - 1 - fromEnd, 1)
  if (left.length > 0) return pair(listFrom(left), queue.e1)
  const swapped = onlyRear(front)
  return pair(swapped.e1, swapped.e0)
}

function* placeOf(fun: Term, all: readonly Term[]): Proc<number> {
  for (let i = 0; i < all.length; i++) if ((yield* called(fun, all[i] as Term)) === true) return i
  return -1
}

function* withoutLast(fun: Term, queue: Term): Proc<Term> {
  if (!isFun(fun, 1) || !isQueue(queue)) return error(badarg)
  const { e0, e1 } = (yield* withoutFirst(fun, pair(queue.e1, queue.e0))) as Tuple
  return pair(e1, e0)
}

export const queue: Module = nativeModule(atom('queue'), {
  'all/2': (fun, queue) => some(fun, queue, false),
  'any/2': (fun, queue) => some(fun, queue, true),
  'cons/2': enterFront,
  'daeh/1': (queue) => get(queue, -1),
  'delete/2': (item, queue) => without(item, queue, false),
  'delete_with/2': withoutFirst,
  'delete_with_r/2': withoutLast,
  'delete_r/2': (item, queue) => without(item, queue, true),
  'drop/1': (queue) => drop(queue, leave),
  'drop_r/1': (queue) => drop(queue, leaveRear),
  'filter/2': (fun, queue) => filtered(fun, queue, false),
  'filtermap/2': (fun, queue) => filtered(fun, queue, true),
  'fold/3': function* (fun, start, queue) {
    if (!isFun(fun, 2)) return error(badarg)
    let value = start
    for (const item of items(queue)) value = yield* called(fun, item, value)
    return value
  },
  'from_list/1': (list) => fromItems(itemsOf(list) ?? error(badarg)),
  'get/1': (queue) => get(queue, 0),
  'get_r/1': (queue) => get(queue, -1),
  'head/1': (queue) => get(queue, 0),
  'in/2': enter,
  'in_r/2': enterFront,
  'init/1': (queue) => drop(queue, leaveRear),
  'is_empty/1': (queue) => items(queue).length === 0,
  'is_queue/1': (term) => isQueue(term),
  'join/2': (a, b) => {
    if (!isQueue(a) || !isQueue(b)) return error(badarg)
    return pair(b.e0, listFrom([...items(a), ...(itemsOf(b.e1) ?? [])]))
  },
  'lait/1': (queue) => drop(queue, leaveRear),
  'last/1': (queue) => get(queue, -1),
  'len/1': (queue) => items(queue).length,
  'liat/1': (queue) => drop(queue, leaveRear),
  'member/2': (item, queue) => items(queue).some((each) => same(each, item)),
  'new/0': () => emptyQueue,
  'out/1': (queue) => out(queue, leave),
  'out_r/1': (queue) => out(queue, leaveRear),
  'peek/1': (queue) => peek(queue, 0),
  'peek_r/1': (queue) => peek(queue, -1),
  'reverse/1': (queue) => (isQueue(queue) ? pair(queue.e1, queue.e0) : error(badarg)),
  'snoc/2': (queue, item) => enter(item, queue),
  'split/2': split,
  'tail/1': (queue) => drop(queue, leave),
  'to_list/1': (queue) => listFrom(items(queue)),
})
