/** Stream: enumerables whose items are made when they are asked for. Source: Elixir 1.14's `Stream`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import type { Fun } from '../../otp/term/term.js'
import { alias, emptyList, isInteger, isList, list, listFrom, pair, type Term, tupleFrom } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { type Call, isFunOf } from './enumeration/calls.js'
import { type Collector, collector } from './enumeration/collect-into.js'
import { collect, each, open } from './enumeration/each.js'
import { END, type Source, SourceFun } from './enumeration/source.js'
import { Zip } from './enum-zip.js'
import { plainStream } from './enumeration/stages.js'
import { libraryModule } from './module.js'
import { structFunctions } from './struct-functions.js'
import { stages } from './stream-stages.js'
import {
  Begun,
  Cycle,
  infinity,
  Interval,
  Iterate,
  Repeated,
  Resource,
  Transform,
  type Transforming,
  Unfold,
} from './stream-sources.js'

const streamModule = alias('Stream')

function source(name: string, homeArity: number, index: number, open: () => Source): Fun {
  return new SourceFun(streamModule, name, homeArity, open, index)
}

const unfolding = (open: () => Source): Fun => source('unfold', 2, 63, open)

function unfold(start: Term, fun: Term): Term {
  if (!isFunOf(fun, 1)) return noClause('Stream', 'unfold', start, fun)
  return unfolding(() => new Unfold(start, fun.apply))
}

function iterate(start: Term, fun: Term): Term {
  if (!isFunOf(fun, 1)) return noClause('Stream', 'iterate', start, fun)
  return unfolding(() => new Iterate(start, fun.apply))
}

function repeatedly(fun: Term): Term {
  if (!isFunOf(fun, 0)) return noClause('Stream', 'repeatedly', fun)
  return source('repeatedly', 1, 51, () => new Repeated(fun.apply))
}

function interval(ms: Term): Term {
  if (ms !== infinity && !(isInteger(ms) && ms >= 0)) return noClause('Stream', 'interval', ms)
  return unfolding(() => new Interval(ms === infinity ? Infinity : Number(ms)))
}

function timer(ms: Term): Term {
  if (ms !== infinity && !(isInteger(ms) && ms >= 0)) return noClause('Stream', 'timer', ms)
  return (stages['take(enum, count)'] as (typeof stages)[string])[1](interval(ms), 1) as Term
}

function duplicate(value: Term, count: Term): Term {
  if (!isInteger(count) || count < 0) return noClause('Stream', 'duplicate', value, count)
  return unfolding(() => new Unfold(Number(count), (left) => (left === 0 ? null : pair(value, (left as number) - 1))))
}

function cycle(term: Term): Term {
  if (term === emptyList) return argumentError('cannot cycle over an empty enumerable')
  return isList(term) ? unfolding(() => new Cycle(term)) : source('cycle', 1, 9, () => new Cycle(term))
}

function resource(start: Term, next: Term, after: Term): Term {
  if (!isFunOf(start, 0) || !isFunOf(next, 1) || !isFunOf(after, 1))
    return noClause('Stream', 'resource', start, next, after)
  return source('resource', 3, 52, () => new Resource({ start: start.apply, next: next.apply, after: after.apply }))
}

const nothing: Call = () => null

function transforming(term: Term, arity: number, how: Transforming): Term {
  return source('transform', arity, 60, () => new Transform(term, how))
}

function transform(term: Term, ...rest: Term[]): Term {
  const refused = (): never => noClause('Stream', 'transform', term, ...rest)
  if (rest.length === 2) {
    const [start, reducer] = rest as [Term, Term]
    if (!isFunOf(reducer, 2)) return refused()
    return transforming(term, 3, { start: () => start, reducer: reducer.apply, last: null, after: nothing })
  }
  const [start, reducer] = rest as [Term, Term]
  const last = rest.length === 4 ? (rest[2] as Term) : null
  const after = rest[rest.length - 1] as Term
  if (!isFunOf(start, 0) || !isFunOf(reducer, 2) || !isFunOf(after, 1) || !(last === null || isFunOf(last, 1)))
    return refused()
  const how = {
    start: start.apply,
    reducer: reducer.apply,
    last: last === null ? null : last.apply,
    after: after.apply,
  }
  return transforming(term, rest.length + 1, how)
}

function flatMap(term: Term, fun: Term): Term {
  if (!isFunOf(fun, 1)) return noClause('Stream', 'flat_map', term, fun)
  return flatMapping(term, fun.apply)
}

function flatMapping(term: Term, call: Call): Term {
  const reducer: Call = (item) => {
    const made = call(item)
    return isProc(made) ? withNil(made) : pair(made as Term, null)
  }
  return transforming(term, 3, { start: nothing, reducer, last: null, after: nothing })
}

function* withNil(made: Proc<unknown>): Proc<Term> {
  return pair((yield* made) as Term, null)
}

function concat(...terms: Term[]): Term {
  return flatMapping(terms.length === 1 ? (terms[0] as Term) : listFrom(terms), (item) => item)
}

function intersperse(term: Term, separator: Term): Term {
  const reducer: Call = (item, isAfter) => pair(isAfter === true ? list(separator, item) : list(item), true)
  return transforming(term, 3, { start: () => false, reducer, last: null, after: nothing })
}

/** `make` of the items of `terms` side by side, of which there are as many as are in the enumerable of enumerables. */
function zipped(terms: Term, make: (items: Term[]) => unknown): Term {
  const areLists = isList(terms) && [...listItems(terms)].every(isList)
  const begin = function* (): Proc<Source> {
    return new Zip((yield* collect(terms)).map(open), make)
  }
  return source('zip_with', 2, areLists ? 72 : 73, () => new Begun(begin))
}

function* listItems(term: Term): Generator<Term> {
  for (let rest = term; typeof rest === 'object' && rest !== null && 'head' in rest; rest = rest.tail) yield rest.head
}

function zippedPair(left: Term, right: Term, make: (items: Term[]) => unknown): Term {
  if (!isList(left) || !isList(right)) return zipped(list(left, right), make)
  return source('zip_with', 3, 74, () => new Zip([open(left), open(right)], make))
}

function zip(...terms: Term[]): Term {
  const [left, right] = terms as [Term, Term | undefined]
  return right === undefined ? zipped(left, tupleFrom) : zippedPair(left, right, tupleFrom)
}

function zipWith(...args: Term[]): Term {
  const fun = args[args.length - 1] as Term
  if (!isFunOf(fun, args.length - 1)) return noClause('Stream', 'zip_with', ...args)
  if (args.length === 2) return zipped(args[0] as Term, (items) => fun.apply(listFrom(items)))
  return zippedPair(args[0] as Term, args[1] as Term, ([a, b]) => fun.apply(a as Term, b as Term))
}

/** Puts what goes through it into a collectable as well. */
class Into implements Source {
  #source: Source | null = null
  #target: Collector | null = null
  constructor(
    readonly term: Term,
    readonly into: Term,
    readonly transform: Call | null,
  ) {}
  *next(): Proc<unknown> {
    if (this.#target === null) {
      const made = collector(this.into)
      this.#target = isProc(made) ? yield* made : made
      this.#source = open(this.term)
    }
    const item = yield* this.#wait((this.#source as Source).next())
    if (item === END) yield* this.#wait(this.#target.done())
    else {
      const put = this.transform === null ? item : yield* this.#wait(this.transform(item as Term))
      yield* this.#wait(this.#target.push(put as Term))
    }
    return item
  }
  *#wait(value: unknown): Proc<unknown> {
    return isProc(value) ? yield* value : value
  }
  *close(): Proc<void> {
    yield* this.#wait(this.#source?.close())
    yield* this.#wait(this.#target?.done())
  }
  *fail(): Proc<void> {
    yield* this.#wait(this.#source?.close())
    yield* this.#wait(this.#target?.halt())
  }
}

function into(term: Term, target: Term, transform?: Term): Term {
  if (transform !== undefined && !isFunOf(transform, 1)) return noClause('Stream', 'into', term, target, transform)
  const call = transform === undefined ? null : transform.apply
  return source('into', 3, 46, () => new Into(term, target, call))
}

function* run(term: Term): Proc<Term> {
  yield* each(term, () => undefined)
  return atoms.ok
}

export const stream = libraryModule(streamModule, 'Lazy enumerables: their items are made when they are asked for.', {
  ...structFunctions(plainStream(null)),
  ...stages,
  'concat(enumerables)': ['The items of all `enumerables`.', concat],
  'concat(first, second)': ['The items of `first`, then those of `second`.', concat],
  'cycle(enumerable)': ['The items again and again, without end.', cycle],
  'duplicate(value, n)': ['`value`, `n` times.', duplicate],
  'flat_map(enum, mapper)': ['The items of all the enumerables that `mapper` gives for the items.', flatMap],
  'intersperse(enumerable, intersperse_element)': ['The items with an element between each two.', intersperse],
  'interval(n)': ['0, 1, 2 and so on, one every `n` milliseconds.', interval],
  'into(enum, collectable, transform \\\\ fn x -> x end)': ['The items, each also put into `collectable`.', into],
  'iterate(start_value, next_fun)': ['A value, what `next_fun` gives for it, for that, and so on.', iterate],
  'repeatedly(generator_fun)': ['What `generator_fun` gives, again and again.', repeatedly],
  'resource(start_fun, next_fun, after_fun)': [
    'Items read from something that is opened by `start_fun` and closed by `after_fun`, whatever happens.',
    resource,
  ],
  'run(stream)': ['Goes through the stream for what it does. Gives `:ok`.', run],
  'timer(n)': ['0, after `n` milliseconds.', timer],
  'transform(enum, acc, reducer)': [
    'The items that `reducer` gives, with an accumulator, for each item: `{items, acc}` or `{:halt, acc}`.',
    transform,
  ],
  'transform(enum, start_fun, reducer, after_fun)': [
    'As `transform/3`, with functions for the start and the end.',
    transform,
  ],
  'transform(enum, start_fun, reducer, last_fun, after_fun)': [
    'As `transform/4`, with a function that gives the last items.',
    transform,
  ],
  'unfold(next_acc, next_fun)': ['The items that `next_fun` gives as `{item, acc}`, until it gives nil.', unfold],
  'zip(enumerables)': ['Tuples of the items of all `enumerables` side by side.', zip],
  'zip(enumerable1, enumerable2)': ['Pairs of the items side by side.', zip],
  'zip_with(enumerables, zip_fun)': ['What `zip_fun` gives for each list of items side by side.', zipWith],
  'zip_with(enumerable1, enumerable2, zip_fun)': ['What `zip_fun` gives for each two items side by side.', zipWith],
})
