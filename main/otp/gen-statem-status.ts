/** What `:sys.get_status` tells of a `:gen_statem`, in the words of its module where it has some. Source: gen_statem.erl of OTP 25, format_status/2. */
import { atom, isAtom, isList, list, listFrom, pair, type Atom, type Term, type Tuple } from './term/term.js'
import { charlist } from './term/charlist.js'
import { code } from './code.js'
import { dictionaryOf } from './dictionary.js'
import { eventList, type GenStatemBody } from './gen-statem-body.js'
import { type Proc, settle } from './process/proc.js'
import type { Process } from './process/process.js'
import { raisedFrom, unwind } from './process/raised.js'
import { debugOf } from './sys-debug.js'
import { statusHeader } from './sys-messages.js'

const data = atom('data')
const header = atom('header')
const formatStatus = atom('format_status')
const normal = atom('normal')

/** A keyword list: the header, what is known of the machine, and its state. */
export function* statemItems(body: GenStatemBody, process: Process): Proc<Term> {
  const { postponed, modules } = body
  const timeOuts = body.timeOuts.all
  const facts = list(
    pair(charlist('Status'), atom(body.isSuspended ? 'suspended' : 'running')),
    pair(charlist('Parent'), body.parent ?? process.pid),
    pair(charlist('Modules'), listFrom([...modules])),
    pair(
      charlist('Time-outs'),
      pair(timeOuts.length, listFrom(timeOuts.map(({ key, content }) => pair(key, content)))),
    ),
    pair(charlist('Logged Events'), listFrom(debugOf(body).logged)),
    pair(charlist('Postponed'), eventList(postponed)),
  )
  const own = yield* shownBy(body, process)
  const items = [pair(header, statusHeader('Status for state machine', body.nameOr(process))), pair(data, facts)]
  return listFrom(items, isList(own) ? own : list(own))
}

/** What the module's format_status/2 gives; the state and data where it has none. */
function* shownBy(body: GenStatemBody, process: Process): Proc<Term> {
  const { module } = body
  const usual = list(pair(data, list(pair(charlist('State'), body.shownState()))))
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
