/** Stream: what gives its items on one by one, some of them, or others in their place. */
import { add } from '../../otp/ets/arithmetic.js'
import type { Proc } from '../../otp/process/proc.js'
import { same } from '../../otp/term/compare.js'
import { emptyList, isInteger, listFrom, pair, type Term, TermMap } from '../../otp/term/term.js'
import { atom } from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { areCounts, chunkAnswer, Chunks, Seen } from './enum-group.js'
import { taken } from './enum-pick.js'
import { after, type Call, callable, isFunOf, type Step, STOP, truthy } from './enumeration/calls.js'
import { lazy, plainStream, type Stage, StageFun } from './enumeration/stages.js'
import { ArraySource, SourceFun } from './enumeration/source.js'
import { Begun } from './stream-sources.js'
import type { Functions } from './module.js'

const streamModule = atom('Elixir.Stream')

/** A function of Stream that adds a stage made of a function of `arity` arguments, the last of its own arguments. */
function withFun(name: string, index: number, stage: (call: Call) => Stage, home = name, acc?: Term) {
  return (term: Term, fun: Term): Term => {
    if (!isFunOf(fun, 1)) return noClause('Stream', name, term, fun)
    return lazy(term, new StageFun(home, 2, index, () => stage(fun.apply)), acc === undefined ? {} : { acc })
  }
}

const map = withFun('map', 48, (call) => ({ step: (item, down) => after(call(item), down) }))

const each = withFun('each', 39, (call) => ({ step: (item, down) => after(call(item), () => down(item)) }))

const filter = withFun('filter', 40, (call) => ({
  step: (item, down) => after(call(item), (is) => (truthy(is) ? down(item) : undefined)),
}))

const reject = withFun('reject', 50, (call) => ({
  step: (item, down) => after(call(item), (is) => (truthy(is) ? undefined : down(item))),
}))

const takeWhile = withFun('take_while', 59, (call) => ({
  step: (item, down) => after(call(item), (is) => (truthy(is) ? down(item) : STOP)),
}))

const dropWhile = withFun(
  'drop_while',
  37,
  (call) => {
    let isDropping = true
    return {
      step: (item, down) => {
        if (!isDropping) return down(item)
        return after(call(item), (is) => {
          isDropping = truthy(is)
          return isDropping ? undefined : down(item)
        })
      },
    }
  },
  'drop_while',
  true,
)

const dedupBy = withFun(
  'dedup_by',
  11,
  (call) => {
    let last: Term | undefined
    return {
      step: (item, down) =>
        after(call(item), (key) => {
          if (last !== undefined && same(last, key)) return undefined
          last = key
          return down(item)
        }),
    }
  },
  'dedup_by',
  null,
)

const uniqBy = withFun(
  'uniq_by',
  65,
  (call) => {
    const seen = new Seen()
    return { step: (item, down) => after(call(item), (key) => (seen.add(key) ? down(item) : undefined)) }
  },
  'uniq_by',
  TermMap.empty,
)

function filterMap(term: Term, test: Term, mapper: Term): Term {
  const holds = callable(test, 1)
  const make = callable(mapper, 1)
  const step = (item: Term, down: Step): unknown =>
    after(holds(item), (is) => (truthy(is) ? after(make(item), down) : undefined))
  return lazy(term, new StageFun('filter_map', 3, 41, () => ({ step })))
}

function dedup(term: Term): Term {
  const begin = (): Stage => {
    let last: Term | undefined
    return {
      step: (item, down) => (last !== undefined && same(last, item) ? undefined : down((last = item))),
    }
  }
  return lazy(term, new StageFun('dedup_by', 2, 11, begin), { acc: null })
}

function uniq(term: Term): Term {
  const begin = (): Stage => {
    const seen = new Seen()
    return { step: (item, down) => (seen.add(item) ? down(item) : undefined) }
  }
  return lazy(term, new StageFun('uniq_by', 2, 65, begin), { acc: TermMap.empty })
}

function take(term: Term, count: Term): Term {
  if (!isInteger(count)) return noClause('Stream', 'take', term, count)
  if (count === 0 || term === emptyList) return plainStream(emptyList)
  const most = Number(count)
  if (most < 0) {
    const begin = function* (): Proc<ArraySource> {
      return new ArraySource(yield* taken(term, most))
    }
    return new SourceFun(streamModule, 'take_after_guards', 2, () => new Begun(begin), 57)
  }
  const begin = (): Stage => {
    let left = most
    return { step: (item, down) => (--left > 0 ? down(item) : after(down(item), () => STOP)) }
  }
  return lazy(term, new StageFun('take_after_guards', 2, 56, begin), { acc: count })
}

function drop(term: Term, count: Term): Term {
  if (!isInteger(count)) return noClause('Stream', 'drop', term, count)
  const size = Number(count)
  if (size < 0) return lazy(term, new StageFun('drop', 2, 35, () => keepingBack(-size)), { acc: pair(0, emptyList) })
  const begin = (): Stage => {
    let left = size
    return { step: (item, down) => (left > 0 ? void left-- : down(item)) }
  }
  return lazy(term, new StageFun('drop', 2, 34, begin), { acc: count })
}

/** Gives an item on when `size` others have come after it. */
function keepingBack(size: number): Stage {
  const held: Term[] = []
  return { step: (item, down) => (held.push(item) > size ? down(held.shift() as Term) : undefined) }
}

/** Every `nth` item, from the first on, is `chosen`; the others go through `other`. */
function everyNth(
  nth: number,
  chosen: (item: Term, down: Step) => unknown,
  other: (item: Term, down: Step) => unknown,
) {
  return (): Stage => {
    let index = 0
    return { step: (item, down) => (index++ % nth === 0 ? chosen : other)(item, down) }
  }
}

const pass = (item: Term, down: Step): unknown => down(item)
const leave = (): undefined => undefined

function takeEvery(term: Term, nth: Term): Term {
  if (typeof nth !== 'number' || nth < 0) return noClause('Stream', 'take_every', term, nth)
  if (nth === 0 || term === emptyList) return plainStream(emptyList)
  return lazy(term, new StageFun('take_every_after_guards', 2, 58, everyNth(nth, pass, leave)), { acc: nth })
}

function dropEvery(term: Term, nth: Term): Term {
  if (nth === 0) return plainStream(term)
  if (term === emptyList) return plainStream(emptyList)
  if (typeof nth !== 'number' || nth < 0) return noClause('Stream', 'drop_every', term, nth)
  return lazy(term, new StageFun('drop_every', 2, 36, everyNth(nth, leave, pass)), { acc: nth })
}

function mapEvery(term: Term, nth: Term, fun: Term): Term {
  if (typeof nth !== 'number' || nth < 0 || !isFunOf(fun, 1)) return noClause('Stream', 'map_every', term, nth, fun)
  if (nth === 1) return map(term, fun)
  if (nth === 0) return plainStream(term)
  if (term === emptyList) return plainStream(emptyList)
  const mapped = (item: Term, down: Step): unknown => after(fun.apply(item), down)
  return lazy(term, new StageFun('map_every_after_guards', 3, 49, everyNth(nth, mapped, pass)), { acc: nth })
}

function scan(term: Term, ...[first, second]: Term[]): Term {
  const isStarted = second !== undefined
  const fun = (isStarted ? second : first) as Term
  if (!isFunOf(fun, 2)) return noClause('Stream', 'scan', ...[term, first, second].filter((each) => each !== undefined))
  const begin = (): Stage => {
    let acc = isStarted ? first : undefined
    return {
      step: (item, down) => after(acc === undefined ? item : fun.apply(item, acc), (value) => down((acc = value))),
    }
  }
  const acc = isStarted ? (first as Term) : atom('first')
  return lazy(term, new StageFun('scan', isStarted ? 3 : 2, isStarted ? 55 : 54, begin), { acc })
}

function withIndex(term: Term, offset: Term = 0): Term {
  if (!isInteger(offset)) return noClause('Stream', 'with_index', term, offset)
  const begin = (): Stage => {
    let index: Term = offset
    return {
      step: (item, down) => {
        const found = pair(item, index)
        index = add(index, 1) as Term
        return down(found)
      },
    }
  }
  return lazy(term, new StageFun('with_index', 2, 66, begin), { acc: offset })
}

/** A stage of chunks: what comes after knows whether to give the last one. */
function chunkStage(begin: () => Stage): StageFun {
  return new StageFun('chunk_while', 4, 3, () => {
    const stage = begin()
    let isClosed = false
    const watched =
      (down: Step): Step =>
      (item) =>
        after(down(item), (answer) => {
          isClosed ||= (answer as unknown) === STOP
          return answer
        })
    return {
      step: (item, down) => stage.step(item, watched(down)),
      finish: (down) => (isClosed ? undefined : stage.finish?.(down)),
    }
  })
}

const withEnd = { acc: emptyList, hasEnd: true }

function chunkEvery(term: Term, count: Term, step: Term = count, leftover: Term = emptyList): Term {
  if (!areCounts(count, step)) return noClause('Stream', 'chunk_every', term, count, step, leftover)
  const begin = (): Stage => {
    const chunks = new Chunks(Number(count), Number(step))
    return {
      step: (item, down) => {
        const chunk = chunks.push(item)
        return chunk === undefined ? undefined : down(chunk)
      },
      finish: (down) =>
        after(chunks.rest(leftover), (last) => ((last as unknown) === undefined ? undefined : down(last))),
    }
  }
  return lazy(term, chunkStage(begin), withEnd)
}

function chunk(term: Term, count: Term, step?: Term, leftover?: Term): Term {
  // With a step and nothing to fill up with, Elixir takes nil for what is to be taken from.
  if (step !== undefined && leftover === undefined) return chunkEvery(term, count, step, null)
  return chunkAgain(term, count, step ?? count, leftover ?? null)
}

function chunkAgain(term: Term, count: Term, step: Term, leftover: Term): Term {
  if (!areCounts(count, step)) return noClause('Stream', 'chunk', term, count, step, leftover)
  return chunkEvery(term, count, step, leftover === null || leftover === false ? atom('discard') : leftover)
}

function chunkBy(term: Term, fun: Term): Term {
  if (!isFunOf(fun, 1)) return noClause('Stream', 'chunk_by', term, fun)
  const begin = (): Stage => {
    let buffer: Term[] = []
    let key: Term | undefined
    return {
      step: (item, down) =>
        after(fun.apply(item), (value) => {
          const full = key !== undefined && !same(key, value) ? buffer : undefined
          if (full !== undefined) buffer = []
          key = value
          buffer.push(item)
          return full === undefined ? undefined : down(listFrom(full))
        }),
      finish: (down) => (buffer.length === 0 ? undefined : down(listFrom(buffer))),
    }
  }
  return lazy(term, chunkStage(begin), withEnd)
}

function chunkWhile(term: Term, start: Term, chunkFun: Term, afterFun: Term): Term {
  if (!isFunOf(chunkFun, 2) || !isFunOf(afterFun, 1))
    return noClause('Stream', 'chunk_while', term, start, chunkFun, afterFun)
  const begin = (): Stage => {
    let acc = start
    const take = (answer: Term, down: Step): unknown => {
      const { emitted, next, isLast } = chunkAnswer(answer)
      acc = next
      return isLast ? STOP : emitted === undefined ? undefined : down(emitted)
    }
    return {
      step: (item, down) => after(chunkFun.apply(item, acc), (answer) => take(answer, down)),
      finish: (down) => after(afterFun.apply(acc), (answer) => take(answer, down)),
    }
  }
  return lazy(term, chunkStage(begin), withEnd)
}

export const stages: Functions = {
  'chunk(enum, n)': ['As `chunk_every/4`, without what does not fill a chunk.', chunk],
  'chunk(enum, n, step, leftover \\\\ nil)': ['As `chunk_every/4`, without what does not fill a chunk.', chunk],
  'chunk_by(enum, fun)': ['Lists of neighbours for which `fun` gives the same.', chunkBy],
  'chunk_every(enum, count)': ['Lists of `count` items each; the last may have fewer.', chunkEvery],
  'chunk_every(enum, count, step, leftover \\\\ [])': [
    'Lists of `count` items, a new one after each `step` items; the last filled up from `leftover`, or left out with `:discard`.',
    chunkEvery,
  ],
  'chunk_while(enum, acc, chunk_fun, after_fun)': [
    'Chunks as `chunk_fun` makes them: it gives `{:cont, chunk, acc}`, `{:cont, acc}` or `{:halt, acc}`.',
    chunkWhile,
  ],
  'dedup(enum)': ['The items without those that equal the one before.', dedup],
  'dedup_by(enum, fun)': ['The items without those for which `fun` gives the same as for the one before.', dedupBy],
  'drop(enum, n)': ['All but the first `n` items, or all but the last where it is negative.', drop],
  'drop_every(enum, nth)': ['All but every `nth` item, the first included.', dropEvery],
  'drop_while(enum, fun)': ['The items from the first on for which `fun` does not hold.', dropWhile],
  'each(enum, fun)': ['The items, each having been given to `fun`.', each],
  'filter(enum, fun)': ['The items for which `fun` holds.', filter],
  'filter_map(enum, filter, mapper)': ['What `mapper` gives for the items for which `filter` holds.', filterMap],
  'map(enum, fun)': ['What `fun` gives for each item.', map],
  'map_every(enum, nth, fun)': ['The items, with every `nth`, from the first on, as `fun` makes it.', mapEvery],
  'reject(enum, fun)': ['The items for which `fun` does not hold.', reject],
  'scan(enum, fun)': ['Each result of reducing the items with `fun`, the first item being the first.', scan],
  'scan(enum, acc, fun)': ['Each result of reducing the items with `fun`, from `acc` on.', scan],
  'take(enum, count)': ['The first `count` items, or the last where it is negative.', take],
  'take_every(enum, nth)': ['Every `nth` item, from the first on.', takeEvery],
  'take_while(enum, fun)': ['The items before the first for which `fun` does not hold.', takeWhile],
  'uniq(enum)': ['The items, each once.', uniq],
  'uniq(enum, fun)': ['As `uniq_by/2`.', uniqBy],
  'uniq_by(enum, fun)': ['The items, the first of those for which `fun` gives the same.', uniqBy],
  'with_index(enum, offset \\\\ 0)': ['Each item with its index, as `{item, index}`.', withIndex],
}
