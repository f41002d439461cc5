/** What takes items: lists, maps, sets, binaries, and whatever implements Collectable. */
import { code } from '../../../otp/code.js'
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { isProc, type Proc, settle } from '../../../otp/process/proc.js'
import { unwind } from '../../../otp/process/raised.js'
import { concat, isBinary, isBitstring } from '../../../otp/term/bitstring.js'
import { put } from '../../../otp/term/growth.js'
import {
  type Atom,
  atom,
  emptyList,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../../otp/term/term.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { requiredImplementation, structModule } from '../dispatch.js'
import { after, callable } from './calls.js'
import { cont, done, halt } from './source.js'

/** Takes items one after the other. */
export interface Collector {
  /** A Proc where it waits. */
  push(item: Term): unknown
  /** What has been collected; a Proc of that where it waits. */
  done(): unknown
  /** Told instead of `done` when the items have failed. */
  halt(): unknown
}

export const collectable = atom('Elixir.Collectable')
const intoKey = atom('into')
const anonymous = '-into/1-fun-0-'

const natives = new Map<Atom, (struct: TermMap) => Collector>()

/** Makes structs of `module` collectable. */
export function collectableStruct(module: Atom, collector: (struct: TermMap) => Collector): void {
  natives.set(module, collector)
}

/** What puts items into `target`; a Proc of it where Collectable.into/1 of the console waits. */
export function collector(target: Term): Collector | Proc<Collector> {
  if (isList(target)) return target === emptyList ? new ListCollector(target) : warned(target)
  const struct = structModule(target)
  const native = struct === undefined ? undefined : natives.get(struct)
  if (native !== undefined) return native(target as TermMap)
  if (target instanceof TermMap && struct === undefined) return new MapCollector(target)
  if (isBitstring(target)) return new BitsCollector(target)
  return implemented(target)
}

const place = list(
  pair(atom('file'), listFrom([...'lib/collectable.ex'].map((char) => char.charCodeAt(0)))),
  pair(atom('line'), 166),
)

/** Fails as the function that Collectable.into/1 answers does for an item it cannot take. */
export function refuse(type: string, name: string, acc: Term, item: Term): never {
  return functionClause(atom(`Elixir.Collectable.${type}`), name, [acc, pair(cont, item)], place)
}

export abstract class Simple {
  halt(): unknown {
    return undefined
  }
}

class ListCollector extends Simple implements Collector {
  readonly #items: Term[] = []
  constructor(readonly start: Term) {
    super()
  }
  push(item: Term): void {
    put(this.#items, item)
  }
  done(): Term {
    return listFrom([...toArray(this.start), ...this.#items])
  }
}

const nonEmpty =
  'the Collectable protocol is deprecated for non-empty lists. The behaviour of Enum.into/2 and "for" comprehensions ' +
  "with an :into option is incorrect when collecting into non-empty lists. If you're collecting into a non-empty keyword list, " +
  "consider using Keyword.merge/2 instead. If you're collecting into a non-empty list, consider concatenating the two lists with the ++ operator."

function* warned(target: Term): Proc<Collector> {
  yield* settle(code().call(atom('Elixir.IO'), atom('warn'), [nonEmpty]))
  return new ListCollector(target)
}

class MapCollector extends Simple implements Collector {
  #map: TermMap
  constructor(map: TermMap) {
    super()
    this.#map = map
  }
  push(item: Term): void {
    if (!(item instanceof Tuple) || item.size !== 2) refuse('Map', anonymous, this.#map, item)
    this.#map = this.#map.put(item.e0, item.e1)
  }
  done(): Term {
    return this.#map
  }
}

class BitsCollector extends Simple implements Collector {
  readonly #parts: Term[]
  constructor(readonly start: Term) {
    super()
    this.#parts = [start]
  }
  push(item: Term): void {
    const isWhole = isBinary(this.start)
    if (isWhole ? !isBinary(item) : !isBitstring(item))
      refuse('BitString', isWhole ? anonymous : '-into/1-fun-1-', isWhole ? listFrom([this.start]) : this.start, item)
    put(this.#parts, item)
  }
  done(): Term {
    return concat(this.#parts as string[])
  }
}

function* implemented(target: Term): Proc<Collector> {
  const module = requiredImplementation(collectable, target)
  const made = code().call(module, intoKey, [target])
  const answer = (isProc(made) ? yield* made : made) as Term
  if (!(answer instanceof Tuple) || answer.size !== 2) return erlangError('badmatch', answer)
  return new FunCollector(answer.e0, answer.e1)
}

/** Made of what Collectable.into/1 answers: the first accumulator, and the function that takes the items. */
class FunCollector implements Collector {
  #acc: Term
  constructor(
    readonly start: Term,
    readonly fun: Term,
  ) {
    this.#acc = start
  }
  push(item: Term): unknown {
    return after(callable(this.fun, 2)(this.#acc, pair(cont, item)), (next) => {
      this.#acc = next
    })
  }
  done(): unknown {
    return callable(this.fun, 2)(this.#acc, done)
  }
  halt(): unknown {
    return callable(this.fun, 2)(this.start, halt)
  }
}

/** Lets `fill` push items into `target`; what they make of it. */
export function* collected(target: Term, fill: (into: Collector) => Proc<unknown>): Proc<Term> {
  const made = collector(target)
  const into = isProc(made) ? yield* made : made
  try {
    yield* fill(into)
  } catch (thrown) {
    if (thrown !== unwind) {
      const halting = into.halt()
      if (isProc(halting)) yield* halting
    }
    throw thrown
  }
  const result = into.done()
  return (isProc(result) ? yield* result : result) as Term
}

/** A set under construction: keys of a map at `field` of a struct. */
export class SetCollector extends Simple implements Collector {
  #map: TermMap
  constructor(
    readonly struct: TermMap,
    readonly field: Atom,
  ) {
    super()
    const map = struct.get(field)
    this.#map = map instanceof TermMap ? map : argumentError('argument error')
  }
  push(item: Term): void {
    this.#map = this.#map.put(item, emptyList)
  }
  done(): Term {
    return this.struct.put(this.field, this.#map)
  }
}
