/** Raised: an Elixir error, exit or throw on its way up. */
import { charlist } from '../term/charlist.js'
import { current } from './current.js'
import { alias, type Atom, atom, emptyList, list, listFrom, pair, type Term, TermMap, tuple } from '../term/term.js'

export type Kind = 'error' | 'exit' | 'throw'

/**
 * Thrown inside process code. Not an `Error`: taking V8's stack costs more than everything else an exit does.
 *
 * reason  of an error: an exception struct or an Erlang reason such as `:badarg`; of an exit: the reason; of a throw: the value
 * stack   a list of `{module, function, arity or arguments, location}`, `[]` where none is known
 */
export class Raised {
  constructor(
    readonly kind: Kind,
    readonly reason: Term,
    public stack: Term = emptyList,
  ) {}

  /** Raised for an item of a list that was not its first: the function that goes through the list has called itself then, on the BEAM. */
  isLater = false
}

/** Thrown through the stack of a process that an exit signal to itself has ended. Never caught but by the scheduler. */
export const unwind = { unwinding: true } as const

/** Ends the calling process with `reason`, unless it catches: `exit/1`. */
export function exit(reason: Term): never {
  throw new Raised('exit', reason)
}

/** `:erlang.error(reason)` */
export function error(reason: Term, stack: Term = emptyList): never {
  throw new Raised('error', reason, stack)
}

const badargAtom = atom('badarg')

/** `:erlang.error(:badarg)`, said of the arguments of a built-in function; ArgumentError in Elixir. */
export function badarg(stack: Term = emptyList): never {
  throw new Raised('error', badargAtom, stack)
}

const functionClauseAtom = atom('function_clause')

declare module './runtime.js' {
  interface Parts {
    /** Where a function of the library refuses its arguments. The console sets it. */
    placeOf?: (module: Atom, name: Atom, arity: number) => { readonly file: string; readonly line: number } | undefined
  }
}

/** `:function_clause`, with the arguments as its first frame. */
export function functionClause(module: Atom, name: Atom | string, args: readonly Term[], location?: Term): never {
  const called = typeof name === 'string' ? atom(name) : name
  const frame = tuple(module, called, listFrom(args), location ?? locationOf(module, called, args.length))
  throw new Raised('error', functionClauseAtom, list(frame))
}

/** `[file: .., line: ..]`; empty where that is not known. */
export function locationOf(module: Atom, name: Atom, arity: number): Term {
  const place = current?.runtime.parts.placeOf?.(module, name, arity)
  if (place === undefined) return emptyList
  return list(pair(atom('file'), charlist(place.file)), pair(atom('line'), place.line))
}

const erlang = atom('erlang')
const errorInfo = atom('error_info')
const moduleKey = atom('module')
const causeKey = atom('cause')
const erlErtsErrors = atom('erl_erts_errors')

/**
 * Raises the error of `:erlang.name(args)`, with the frame from which its sentence is made (exceptions/erlang-errors.ts).
 *
 * cause   why, as far as the arguments alone do not tell
 * reason  :badarg when left out
 */
export function refused(name: string, args: readonly Term[], cause?: string, reason: Term = badargAtom): never {
  const module: [Term, Term] = [moduleKey, erlErtsErrors]
  const info = TermMap.from<Term, Term>(cause === undefined ? [module] : [module, [causeKey, atom(cause)]])
  const frame = tuple(erlang, atom(name), listFrom(args), list(pair(errorInfo, info)))
  throw new Raised('error', reason, list(frame))
}

/** `:system_limit` */
export const systemLimit = atom('system_limit')
const runtimeError = alias('RuntimeError')

/** What process code threw, as an Elixir exit, error or throw. A JavaScript error becomes a RuntimeError with the functions it passed. */
export function raisedFrom(thrown: unknown): Raised {
  if (thrown instanceof Raised) return thrown
  // What there is no room for: a string, an array, one more atom, or calls within calls.
  if (thrown instanceof RangeError) return new Raised('error', systemLimit)
  const message = messageOf(thrown)
  const exception = TermMap.from<Term, Term>([
    [atom('__exception__'), true],
    [atom('__struct__'), runtimeError],
    [atom('message'), message],
  ])
  return new Raised('error', exception, thrown instanceof Error ? framesOf(thrown) : emptyList)
}

function messageOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  } catch {
    // Anything may be thrown, also what fails when it is asked for its text: that must not go further than its process.
    return `something of type ${typeof thrown} that has no text`
  }
}

/** The frames of a JavaScript error as a stack: `{:js, function, 0, [file: .., line: ..]}`, the innermost first, at most 8. */
function framesOf(error: Error): Term {
  const frames: Term[] = []
  for (const line of (error.stack ?? '').split('\n')) {
    const found = /^\s*at (?:(.*?) \()?(.*?):(\d+):\d+\)?$/.exec(line)
    if (found === null) continue
    const location = list(
      pair(atom('file'), (found[2] ?? '').replace(/^.*[\\/]/, '')),
      pair(atom('line'), Number(found[3])),
    )
    frames.push(tuple(atom('js'), found[1] ?? 'anonymous', 0, location))
    if (frames.length === 8) break
  }
  return listFrom(frames)
}
