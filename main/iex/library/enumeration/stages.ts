/** Streams: an enumerable with the stages that its items go through, and what makes one out of the other. */
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { unwind } from '../../../otp/process/raised.js'
import { atom, Cons, emptyList, Fun, type Term, TermMap } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { structModule } from '../dispatch.js'
import { type Step, STOP } from './calls.js'
import { eachListed, enumerableStruct, open } from './each.js'
import { closeSource, END, failSource, type Source } from './source.js'

/** What happens to the items of one run of a stream: it may keep something in mind between them. */
export interface Stage {
  /** Takes an item; `down` is what comes after. Answers as a Step. */
  step(item: Term, down: Step): unknown
  /** There are no more items. */
  finish?(down: Step): unknown
}

const streamModule = atom('Elixir.Stream')
const enumKey = atom('enum')
const funsKey = atom('funs')
const accsKey = atom('accs')
const doneKey = atom('done')

/** A stage as a term, as Stream's functions put them into a stream. */
export class StageFun extends Fun {
  constructor(
    name: string,
    homeArity: number,
    index: number,
    readonly begin: () => Stage,
  ) {
    const run = (...args: Term[]): unknown => functionClause(streamModule, name, args)
    super(1, streamModule, atom(name), run, false, index, 103858489, homeArity)
  }
}

const noStream = TermMap.from<Term, Term>([
  [atoms.struct, streamModule],
  [accsKey, emptyList],
  [doneKey, null],
  [enumKey, null],
  [funsKey, emptyList],
])

/** `%Stream{enum: term}` */
export function plainStream(term: Term): TermMap {
  return noStream.put(enumKey, term)
}

export interface LazyOptions {
  /** What the stage starts with, as the struct shows it. */
  readonly acc?: Term
  /** The stage has something to say at the end: what comes after is a stream of its own. */
  readonly hasEnd?: boolean
}

/** `term` with one more stage. */
export function lazy(term: Term, stage: StageFun, { acc, hasEnd }: LazyOptions = {}): TermMap {
  const isOpen = structModule(term) === streamModule && (term as TermMap).get(doneKey) === null
  const base = isOpen ? (term as TermMap) : plainStream(term)
  let made = base.put(funsKey, new Cons(stage, base.get(funsKey) as Term))
  if (acc !== undefined) made = made.put(accsKey, new Cons(acc, base.get(accsKey) as Term))
  return hasEnd === true ? made.put(doneKey, stage) : made
}

/** The stages of a stream, the first one first. */
function stagesOf(stream: TermMap): Stage[] {
  const stages: Stage[] = []
  for (let rest = stream.get(funsKey) as Term; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    stages.push(head instanceof StageFun ? head.begin() : functionClause(streamModule, 'reduce', [head]))
  }
  return stages.reverse()
}

/** The steps into each stage, and after the last into `step`. */
function chained(stages: readonly Stage[], step: Step): Step[] {
  const steps: Step[] = [step]
  for (let i = stages.length - 1; i >= 0; i--) {
    const stage = stages[i] as Stage
    const down = steps[0] as Step
    steps.unshift((item) => stage.step(item, down))
  }
  return steps
}

function* finish(stages: readonly Stage[], steps: readonly Step[]): Proc<boolean> {
  let isStopped = false
  for (let i = 0; i < stages.length; i++) {
    let answer = stages[i]?.finish?.(steps[i + 1] as Step)
    if (isProc(answer)) answer = yield* answer
    isStopped ||= answer === STOP
  }
  return isStopped
}

function* eachOfStream(stream: TermMap, step: Step): Proc<boolean> {
  const stages = stagesOf(stream)
  const steps = chained(stages, step)
  const isStopped = yield* eachListed(stream.get(enumKey) ?? emptyList, steps[0] as Step)
  return (yield* finish(stages, steps)) || isStopped
}

/** A stream that is taken from one by one. What a stage gives at once beyond one item waits here. */
class StreamSource implements Source {
  readonly #items: Term[] = []
  readonly #stages: readonly Stage[]
  readonly #steps: readonly Step[]
  readonly #base: Source
  #isEnded = false

  constructor(stream: TermMap) {
    this.#stages = stagesOf(stream)
    this.#steps = chained(this.#stages, (item) => void this.#items.push(item))
    this.#base = open(stream.get(enumKey) ?? emptyList)
  }

  *next(): Proc<unknown> {
    while (this.#items.length === 0) {
      if (this.#isEnded) return END
      let item = this.#base.next()
      if (isProc(item)) item = yield* item
      if (item === END) {
        this.#isEnded = true
        yield* finish(this.#stages, this.#steps)
      } else yield* this.#push(item as Term)
    }
    return this.#items.shift()
  }

  *#push(item: Term): Proc<void> {
    try {
      let answer = (this.#steps[0] as Step)(item)
      if (isProc(answer)) answer = yield* answer
      if (answer !== STOP) return
    } catch (thrown) {
      this.#isEnded = true
      if (thrown !== unwind) yield* failSource(this.#base)
      throw thrown
    }
    this.#isEnded = true
    yield* closeSource(this.#base)
    yield* finish(this.#stages, this.#steps)
  }

  *close(): Proc<void> {
    if (this.#isEnded) return
    this.#isEnded = true
    yield* closeSource(this.#base)
  }

  *fail(): Proc<void> {
    if (this.#isEnded) return
    this.#isEnded = true
    yield* failSource(this.#base)
  }
}

enumerableStruct(streamModule, { open: (stream) => new StreamSource(stream), each: eachOfStream })
