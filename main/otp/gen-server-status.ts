/** What a server's module has to say of its state where that is shown: format_status/1, or format_status/2 of old. Source: gen.erl, format_status/4. */
import { atom, emptyList, isList, list, listFrom, pair, type Term, TermMap } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Callbacks } from './gen-server.js'
import type { GenServerBody } from './gen-server-body.js'
import { isProc, type Proc } from './process/proc.js'
import { Raised, unwind } from './process/raised.js'
import type { Process } from './process/process.js'
import { charlist } from './term/charlist.js'
import { dictionaryOf } from './dictionary.js'
import { debugOf } from './sys-debug.js'
import { statusHeader } from './sys-messages.js'

/** format_status of a module of the code table: what it is called with is `[status]`, or `[why, [dictionary, state]]`. */
export interface StatusFormat {
  readonly arity: 1 | 2
  apply(args: readonly Term[]): unknown
}

/** Why a status is formatted: somebody asks for it, or the server ends. */
export type Why = 'normal' | 'terminate'

const header = atom('header')
const data = atom('data')
export const stateKey = atom('state')
export const reasonKey = atom('reason')
export const messageKey = atom('message')
export const logKey = atom('log')
/** What format_status/2 gave. */
export const statusKey = atom('$status')

/** `status` as the module of `callbacks` shows it; what went wrong is at `:EXIT`, what format_status/2 gave at `:"$status"`. */
export function* formatted(
  callbacks: Pick<Callbacks, 'status' | 'module'>,
  process: Process,
  why: Why,
  status: TermMap,
): Proc<TermMap> {
  const { status: format, module } = callbacks
  if (format === undefined) return status
  const failed = (what: string): TermMap =>
    status.put(atoms.EXIT, charlist(`${module.name}:format_status/${format.arity} ${what}`))
  const args = format.arity === 1 ? [status] : [atom(why), list(dictionaryOf(process), status.get(stateKey) ?? null)]
  let answer: Term
  try {
    const result = format.apply(args)
    answer = (isProc(result) ? yield* result : result) as Term
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    if (format.arity === 1 || !(thrown instanceof Raised) || thrown.kind !== 'throw') return failed('crashed')
    answer = thrown.reason
  }
  if (format.arity === 2) return status.put(statusKey, answer)
  if (!(answer instanceof TermMap)) return failed('did not return a map')
  let merged = status
  for (const [key, value] of answer) merged = merged.put(key, value)
  return merged.size === answer.size ? merged : failed('returned a map with unknown keys')
}

/** The state that `status` shows: what went wrong, what format_status/2 gave, or the state itself. */
export function shownIn(status: TermMap): Term {
  return status.get(atoms.EXIT) ?? status.get(statusKey) ?? status.get(stateKey) ?? null
}

/** The items of `get_status`: a header, what is known of the server, and its state in the words of its module, where that has some. */
export function* serverItems(body: GenServerBody, process: Process): Proc<Term> {
  const asked = TermMap.from<Term, Term>([
    [stateKey, body.shownState()],
    [logKey, listFrom(debugOf(body).logged)],
  ])
  const told = yield* formatted(body.callbacks, process, 'normal', asked)
  const own = told.has(atoms.EXIT) ? undefined : told.get(statusKey)
  const shown = own ?? list(pair(data, list(pair(charlist('State'), shownIn(told)))))
  const facts = list(
    pair(charlist('Status'), atom(body.isSuspended ? 'suspended' : 'running')),
    pair(charlist('Parent'), body.parent ?? process.pid),
    pair(charlist('Logged events'), told.get(logKey) ?? emptyList),
  )
  const items = [pair(header, statusHeader('Status for generic server', body.nameOr(process))), pair(data, facts)]
  return listFrom(items, isList(shown) ? shown : list(shown))
}
