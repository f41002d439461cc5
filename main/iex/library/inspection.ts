/**
 * Inspect as the console's modules implement it: how inspect/2 asks them, and what it shows where they fail.
 *
 * A document is made in one go. An implementation that is stopped in its middle (a long one, one that waits for a message) is run to its end by the
 * process where that can be done (`inspected`), and then the document is made again with its answer.
 */
import { type Code, code } from '../../otp/code.js'
import { exception, exceptionModule } from '../../otp/exceptions/constructors.js'
import { message } from '../../otp/exceptions/message.js'
import { normalize } from '../../otp/exceptions/normalize.js'
import { shown } from '../../otp/exceptions/shown.js'
import { formatStacktrace } from '../../otp/exceptions/stacktrace.js'
import { current } from '../../otp/process/current.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { type Process, RUNNING, WAITING } from '../../otp/process/process.js'
import { Raised } from '../../otp/process/raised.js'
import { atomLiteral } from '../../otp/term/atom-text.js'
import { same } from '../../otp/term/compare.js'
import {
  fieldsDoc,
  type InspectOptions,
  isStruct,
  partialFieldsDoc,
  type Replaced,
  type ResolvedOptions,
} from '../../otp/term/inspect.js'
import type { Doc } from '../../otp/term/layout.js'
import { Atom, atom, Fun, list, listFrom, pair, type Term, type TermMap, toArray, tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { refuseUnshowable } from './calendar/refused.js'
import { derivedInspect, type DerivedInspect } from './derive.js'
import { implName, isConsolidated, typeOf, types } from './dispatch.js'
import { docOf, optsTerm } from './inspect-docs.js'
import { refuseMalformed } from './malformed.js'

const protocol = atom('Elixir.Inspect')
const inspectKey = atom('inspect')

/** `&Inspect.inspect/2` */
export const inspectFun = new Fun(
  2,
  protocol,
  inspectKey,
  (...args: Term[]) => code().call(protocol, inspectKey, args),
  true,
)

/** Thrown where an implementation has to be waited for. */
class Unsettled {
  constructor(
    readonly index: number,
    readonly proc: Proc<unknown>,
  ) {}
}

/** What is being made into a document by who can wait: the answers so far, in the order in which they are asked for. */
interface Session {
  readonly answers: Term[]
  asked: number
}

let session: Session | null = null

/** Reductions that an implementation gets at a time, and how often. */
const portion = 2000
const portions = 100

/** The value of `proc`, run here and now; undefined where it waits, or takes too long. */
function settledNow(proc: Proc<unknown>, process: Process): { readonly value: Term } | undefined {
  const { scheduler } = process.runtime
  const left = scheduler.left
  try {
    for (let i = 0; i < portions; i++) {
      scheduler.left = portion
      for (let turns = 0; turns < portion && (scheduler.left > 0 || turns === 0); turns++) {
        const step = proc.next()
        if (step.done === true) return { value: step.value as Term }
        if (process.status === WAITING) return undefined
      }
    }
    return undefined
  } finally {
    scheduler.left = Math.min(left, scheduler.left)
  }
}

/** What the console's implementation answers for `struct`; undefined where it cannot be waited for. */
function asked(run: (...args: Term[]) => unknown, struct: Term, options: ResolvedOptions): Term | undefined {
  const mine = session
  const index = mine === null ? 0 : mine.asked++
  const known = mine?.answers[index]
  if (known !== undefined) return known
  session = null
  try {
    const answer = run(struct, optsTerm(options, inspectFun))
    if (!isProc(answer)) return answer as Term
    const process = current as Process
    const settled = settledNow(answer, process)
    if (settled !== undefined) return settled.value
    if (process.status === WAITING) process.status = RUNNING
    if (mine !== null) throw new Unsettled(index, answer)
    process.pending?.cancel()
    process.pending = null
    return undefined
  } finally {
    session = mine
  }
}

/** How terms that are no structs are shown, where a module of the console takes the place of one of the library. */
function replacements(table: Code): Replaced | undefined {
  const own = new Map<Atom, (...args: Term[]) => unknown>()
  for (const type of Object.values(types)) {
    const module = table.module(implName(protocol, type))
    const run = module?.origin === 'console' ? module.functions.get(inspectKey)?.[2] : undefined
    if (run !== undefined) own.set(type, run)
  }
  if (own.size === 0 || current === null || isConsolidated(protocol)) return undefined
  return (term, options) => {
    const run = isStruct(term) ? undefined : own.get(typeOf(term))
    const answer = run === undefined ? undefined : asked(run, term, options)
    return answer === undefined ? undefined : docOf(answer)
  }
}

function implementation(table: Code, struct: TermMap, options: ResolvedOptions): Doc | undefined {
  const name = struct.get(atoms.struct)
  refuseUnshowable(struct)
  refuseMalformed(struct, () => optsTerm(options, inspectFun))
  if (!(name instanceof Atom) || current === null || isConsolidated(protocol)) return undefined
  const module = table.module(implName(protocol, name))
  if (module === undefined) return undefined
  const how = derivedInspect(module)
  if (how !== undefined) return derivedDoc(struct, name, how, options)
  const run = module.origin === 'console' ? module.functions.get(inspectKey)?.[2] : undefined
  const answer = run === undefined ? undefined : asked(run, struct, options)
  if (answer === undefined) return undefined
  const doc = docOf(answer)
  return doc === undefined ? noClause('Inspect.Algebra', 'group', answer, atom('self')) : doc
}

function derivedDoc(struct: TermMap, name: Atom, how: DerivedInspect, options: ResolvedOptions): Doc {
  const fields = how.fields.filter(
    (key) => !(how.optional.includes(key) && same(struct.get(key) ?? null, how.defaults.get(key) ?? null)),
  )
  return how.isPartial
    ? partialFieldsDoc(struct, atomLiteral(name), fields, options)
    : fieldsDoc(struct, atomLiteral(name), fields, options)
}

const algebra = atom('Elixir.Inspect.Algebra')
const file = listFrom([...'lib/inspect/algebra.ex'].map((char) => char.charCodeAt(0)))
const toDocFrame = tuple(algebra, atom('to_doc'), 2, list(pair(atom('file'), file), pair(atom('line'), 341)))

/** What stands for a struct whose implementation has raised. errors  Inspect.Error, where the options are not safe */
function failed(thrown: unknown, text: string, { safe }: ResolvedOptions): Doc {
  if (!(thrown instanceof Raised) || thrown.kind !== 'error') throw thrown
  if (isTelling) return text
  const caught = normalize(thrown.reason, thrown.stack)
  const stack = listFrom([...toArray(thrown.stack), toDocFrame])
  const error = exception('Inspect.Error', {
    exception_module: exceptionModule(caught),
    exception_message: told(() => message(caught)),
    inspected_struct: text,
    stacktrace: stack,
  })
  if (!safe) throw new Raised('error', error, thrown.stack)
  return `#Inspect.Error<\n${padded(message(error).trimEnd())}\n\n  Stacktrace:\n\n${told(() => formatStacktrace(stack)).trimEnd()}\n\n>`
}

/** True while a message or stack is made: the struct that could not be shown stands in it as a map. */
let isTelling = false

function told(make: () => string): string {
  isTelling = true
  try {
    return make()
  } finally {
    isTelling = false
  }
}

function padded(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** What inspect/2 is to know of the implementations in `table`. */
export function inspection(table: Code): InspectOptions {
  return {
    implementation: (struct, options) => implementation(table, struct, options),
    replacements: () => replacements(table),
    failed,
  }
}

/** What `make` gives, which inspects terms: implementations that wait are waited for. */
export function* waitingFor<T>(make: () => T): Proc<T> {
  const answers: Term[] = []
  for (;;) {
    const before = session
    session = { answers, asked: 0 }
    let unsettled: Unsettled
    try {
      return make()
    } catch (thrown) {
      if (!(thrown instanceof Unsettled)) throw thrown
      unsettled = thrown
    } finally {
      session = before
    }
    answers[unsettled.index] = (yield* unsettled.proc) as Term
  }
}

/** The text of `term` as `inspect/2` gives it, with what the console's modules say of their structs. */
export function inspected(term: Term, options?: InspectOptions): Proc<string> {
  return waitingFor(() => shown(term, options))
}
