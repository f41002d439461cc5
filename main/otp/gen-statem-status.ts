/** What `:sys.get_status` tells of a `:gen_statem`, in the words of its module where it has some. Source: gen_statem.erl of OTP 25, format_status/2. */
import { atom, isAtom, isList, list, listFrom, pair, Atom, type Term, TermMap, type Tuple } from './term/term.js'
import { charlist } from './term/charlist.js'
import { code } from './code.js'
import { dictionaryOf } from './dictionary.js'
import { eventList, type GenStatemBody } from './gen-statem-body.js'
import { type Proc, settle } from './process/proc.js'
import type { Process } from './process/process.js'
import { raisedFrom, unwind } from './process/raised.js'
import { formatted, logKey, stateKey } from './gen-server-status.js'
import * as atoms from './term/well-known.js'
import { debugOf } from './sys-debug.js'
import { statusHeader } from './sys-messages.js'

const data = atom('data')
const header = atom('header')
const formatStatus = atom('format_status')
const normal = atom('normal')
const postponedKey = atom('postponed')
const timeOutsKey = atom('timeouts')

/** A keyword list: the header, what is known of the machine, and its state. */
export function* statemItems(body: GenStatemBody, process: Process): Proc<Term> {
  const { postponed, modules } = body
  const timeOuts = body.timeOuts.all
  const told = yield* toldBy(
    body,
    process,
    TermMap.from<Term, Term>([
      [stateKey, (body.shownState() as Tuple).e0],
      [data, (body.shownState() as Tuple).e1],
      [postponedKey, eventList(postponed)],
      [logKey, listFrom(debugOf(body).logged)],
      [timeOutsKey, listFrom(timeOuts.map(({ key, content }) => pair(key, content)))],
    ]),
  )
  const of = (key: Atom): Term => told.get(key) ?? null
  const facts = list(
    pair(charlist('Status'), atom(body.isSuspended ? 'suspended' : 'running')),
    pair(charlist('Parent'), body.parent ?? process.pid),
    pair(charlist('Modules'), listFrom([...modules])),
    pair(charlist('Time-outs'), pair(timeOuts.length, of(timeOutsKey))),
    pair(charlist('Logged Events'), of(logKey)),
    pair(charlist('Postponed'), of(postponedKey)),
  )
  const wrong = told.get(atoms.EXIT)
  const own = yield* shownBy(body, process, pair(of(stateKey), wrong ?? of(data)))
  const items = [pair(header, statusHeader('Status for state machine', body.nameOr(process))), pair(data, facts)]
  return listFrom(items, isList(own) ? own : list(own))
}

/** `status` as the module's format_status/1 has it, where there is one. */
function* toldBy({ module }: GenStatemBody, process: Process, status: TermMap): Proc<TermMap> {
  if (!(module instanceof Atom) || code().find(module, formatStatus, 1) === undefined) return status
  const apply = (args: readonly Term[]): unknown => code().call(module, formatStatus, args)
  return yield* formatted({ module, status: { arity: 1, apply } }, process, 'normal', status)
}

/** What the module's format_status/2 gives; `{state, data}` as it is told where it has none. */
function* shownBy(body: GenStatemBody, process: Process, told: Term): Proc<Term> {
  const { module } = body
  const usual = list(pair(data, list(pair(charlist('State'), told))))
  if (module instanceof Atom && code().find(module, formatStatus, 1) !== undefined) return usual
  if (!isAtom(module) || code().find(module as Atom, formatStatus, 2) === undefined) return usual
  const { e0: state, e1: kept } = body.shownState() as Tuple
  try {
    const args = [normal, list(dictionaryOf(process), state, kept)]
    return (yield* settle(code().call(module, formatStatus, args))) as Term
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    const { kind, reason } = raisedFrom(thrown)
    if (kind === 'throw') return reason
    const failed = charlist(`${(module as Atom).name}:format_status/2 crashed`)
    return list(pair(data, list(pair(charlist('State'), pair(state, failed)))))
  }
}
