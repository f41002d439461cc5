/** The pages of one process: information, relations, messages, dictionary, state; alive, or as it last was. */
import { GenServerBody } from '../otp/gen-server-body.js'
import { GenStatemBody } from '../otp/gen-statem-body.js'
import { messageTerm } from '../otp/process/call.js'
import type { Process } from '../otp/process/process.js'
import { compare, same } from '../otp/term/compare.js'
import { showRecord } from '../otp/term/record.js'
import type { Pid, Term } from '../otp/term/term.js'
import type { WindowPage } from '../../shared/pages/page.js'
import type {
  DictionaryQuery,
  DictionaryRow,
  MessageRow,
  MessagesQuery,
  ProcessInfo,
  RelatedQuery,
  Relation,
  StateAnswer,
  StateQuery,
} from '../../shared/pages/processes.js'
import type { NamedThing, PidText } from '../../shared/things.js'
import { gone } from './failed.js'
import { lineOf } from './line.js'
import { windowOf } from './list.js'
import { pidNumber, pidText, processAt } from './names.js'
import { behaviourOf, infoOfRemains, isServerBody, moduleOf, parentOf, processInfo } from './process-info.js'
import { isSysSuspended } from './processes.js'
import { namedRelative, related } from './relations.js'
import { Graveyard } from './remains.js'
import type { Room } from './room.js'
import { viewOf } from './view.js'

/** How many messages, dictionary entries and relations of a dead process are kept. */
const keptOfDead = 1000
/** Characters of a message in which the search looks. */
const searched = 2000
/** ms from which on it is dear to show a state, and how many times that long it is then left alone. */
const dearMs = 10
const restTimes = 50

/** All that a process last had. */
interface Whole {
  readonly info: ProcessInfo
  readonly state: StateFacts
  readonly messages: readonly Term[]
  readonly dictionary: readonly (readonly [Term, Term])[]
  readonly related: Readonly<Record<Relation, readonly NamedThing[]>>
}

interface StateFacts {
  readonly sys: 'running' | 'suspended' | null
  readonly module: string | null
  readonly parent: Pid | null
  /** Undefined where there is none to read. */
  readonly term: Term | undefined
  readonly note: string | null
}

export class ProcessDetail {
  readonly graveyard: Graveyard<Whole>
  /** States that were made into terms for showing: the same while nothing has changed. */
  readonly #shown = new WeakMap<Process, { readonly term: Term; readonly at: number; readonly tookMs: number }>()

  constructor(readonly room: Room) {
    this.graveyard = new Graveyard(room.runtime, (process, reason) => this.#wholeOf(process, reason))
  }

  info(pid: PidText): ProcessInfo {
    const { room } = this
    const process = this.#look(pid)
    if (process !== undefined) return processInfo(room, process)
    const remains = this.#remains(pid)
    return remains.whole?.info ?? infoOfRemains(room, remains)
  }

  related({ pid, relation, ...query }: RelatedQuery): WindowPage<NamedThing> {
    const process = this.#look(pid)
    if (process === undefined) {
      return windowOf(this.#remains(pid).whole?.related[relation] ?? [], query, wordsOf, (thing) => thing)
    }
    return windowOf(
      related(this.room, process, relation),
      query,
      (relative) => wordsOf(namedRelative(this.room, relative)),
      (relative) => namedRelative(this.room, relative),
    )
  }

  /** Without a search only the messages of the window are touched, however long the mailbox. */
  messages({ pid, ...query }: MessagesQuery): WindowPage<MessageRow> {
    const { terms } = this.room
    const row = (message: Term, index: number): MessageRow => ({ position: index + 1, message: terms.show(message) })
    const process = this.#look(pid)
    if (process !== undefined && query.search.trim() === '') {
      const total = process.queueLength
      const rows: MessageRow[] = []
      for (let i = query.offset; i < Math.min(total, query.offset + query.limit); i++) {
        rows.push(row(messageTerm(process.messageAt(i)), i))
      }
      return { rows, offset: query.offset, found: total, total }
    }
    const messages = process === undefined ? (this.#remains(pid).whole?.messages ?? []) : messagesOf(process, Infinity)
    return windowOf(messages, query, (message) => lineOf(message, searched).text, row)
  }

  dictionary({ pid, ...query }: DictionaryQuery): WindowPage<DictionaryRow> {
    const { terms } = this.room
    const process = this.#look(pid)
    const entries =
      process === undefined ? (this.#remains(pid).whole?.dictionary ?? []) : dictionaryOf(process, Infinity)
    return windowOf(
      entries,
      query,
      ([key, value]) => `${lineOf(key, searched).text} ${lineOf(value, searched).text}`,
      ([key, value]) => ({ key: viewOf(key), value: terms.show(value) }),
    )
  }

  state({ pid, open }: StateQuery): StateAnswer {
    const { terms } = this.room
    const process = this.#look(pid)
    const facts = process === undefined ? this.#remains(pid).whole?.state : this.#stateOf(process)
    if (facts === undefined) {
      return {
        sys: null,
        module: null,
        parent: null,
        state: null,
        note: 'Nobody had looked at it, so its state is not known.',
      }
    }
    const { sys, module, parent, term, note } = facts
    return {
      sys,
      module,
      parent: parent === null ? null : { kind: 'process', pid: pidText(parent) },
      state: term === undefined ? null : terms.view({ handle: terms.handleOf(term), open }),
      note,
    }
  }

  /** The living process with that pid, which from now on is remembered whole. */
  #look(pid: PidText): Process | undefined {
    const process = processAt(this.room.runtime, pid)
    if (process !== undefined) this.graveyard.look(process.pid)
    return process
  }

  #remains(pid: PidText) {
    const number = pidNumber(pid)
    const remains = number === undefined ? undefined : this.graveyard.find(number)
    return remains ?? gone(`there is no process ${pid}, and nothing is remembered of one`)
  }

  #wholeOf(process: Process, reason: string): Whole {
    const { room } = this
    const of = (relation: Relation): readonly NamedThing[] =>
      related(room, process, relation)
        .slice(0, keptOfDead)
        .map((relative) => namedRelative(room, relative))
    return {
      info: {
        ...processInfo(room, process),
        status: 'exiting',
        exit: { reason, atMs: room.runtime.clock.systemTime() },
        ifKilled: 'It is dead.',
      },
      state: this.#stateOf(process),
      messages: messagesOf(process, keptOfDead),
      dictionary: dictionaryOf(process, keptOfDead),
      related: {
        links: of('links'),
        monitors: of('monitors'),
        monitoredBy: of('monitoredBy'),
        tables: of('tables'),
        children: of('children'),
      },
    }
  }

  #stateOf(process: Process): StateFacts {
    const { body } = process
    const isServer = isServerBody(body)
    const state = body.state()
    return {
      sys: isServer ? (isSysSuspended(process) ? 'suspended' : 'running') : null,
      module: moduleOf(this.room, process),
      parent: parentOf(process),
      term: state === undefined ? undefined : this.#shownState(process, state),
      note:
        state !== undefined
          ? null
          : behaviourOf(process) === null
            ? 'A plain process has no state that others can read.'
            : 'It has no state yet: its init has not ended.',
    }
  }

  /** The state as a term, the same object as the last time while it is the same: what is unfolded stays. */
  #shownState(process: Process, state: unknown): Term {
    const { body } = process
    const last = this.#shown.get(process)
    const start = performance.now()
    // What is dear to show is shown anew only now and then.
    if (last !== undefined && !process.isDead && start - last.at < restTimes * last.tookMs) return last.term
    const shown = body instanceof GenServerBody || body instanceof GenStatemBody ? body.shownState() : showRecord(state)
    const term = last !== undefined && same(last.term, shown) ? last.term : shown
    const end = performance.now()
    this.#shown.set(process, { term, at: end, tookMs: end - start > dearMs ? end - start : 0 })
    return term
  }
}

function wordsOf({ title, thing }: NamedThing): string {
  return 'pid' in thing ? `${title} ${thing.pid}` : title
}

function messagesOf(process: Process, most: number): Term[] {
  const messages: Term[] = []
  const count = Math.min(process.queueLength, most)
  for (let i = 0; i < count; i++) messages.push(messageTerm(process.messageAt(i)))
  return messages
}

function dictionaryOf(process: Process, most: number): (readonly [Term, Term])[] {
  return [...(process.dictionary ?? [])].slice(0, most).sort(([a], [b]) => compare(a, b))
}
