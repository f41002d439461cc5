/** One process in the inspector: not a store, since several are shown side by side; each pane makes its own. */

import { markRaw, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { Failure } from '../../shared/outcome.js'
import type { LogPage } from '../../shared/pages/log.js'
import type { WindowPage } from '../../shared/pages/page.js'
import type { DictionaryRow, MessageRow, ProcessInfo, Relation, StateAnswer } from '../../shared/pages/processes.js'
import { elixirPid, type NamedThing, type PidText } from '../../shared/things.js'
import { call, failureOf } from '../api.js'
import type { InspectorPage } from './navigation.js'
import { createTerm, type TermModel } from './term.js'

const rowsAtOnce = 100
const mostRows = 1000

/**
 * info       what was last known; it stays when the process is gone
 * gone       main knows nothing of it any more
 * state      as of the last refresh while the State page is shown; `stateTerm` is its term, foldable
 * related    links, monitors … in full, for those the person asked to see whole
 */
export interface ProcessModel {
  readonly pid: PidText
  readonly info: Readonly<ShallowRef<ProcessInfo | null>>
  readonly failure: Readonly<ShallowRef<Failure | null>>
  readonly gone: Readonly<Ref<boolean>>
  readonly messages: Readonly<ShallowRef<WindowPage<MessageRow> | null>>
  readonly messageSearch: Ref<string>
  readonly dictionary: Readonly<ShallowRef<WindowPage<DictionaryRow> | null>>
  readonly state: Readonly<ShallowRef<StateAnswer | null>>
  readonly log: Readonly<ShallowRef<LogPage | null>>
  readonly stateTerm: TermModel
  readonly related: Readonly<ShallowRef<ReadonlyMap<Relation, WindowPage<NamedThing>>>>
  /** Asks for what this page of the inspector shows. */
  readonly refresh: (page: InspectorPage) => Promise<void>
  readonly moreMessages: () => Promise<void>
  readonly moreDictionary: () => Promise<void>
  readonly showRelated: (relation: Relation) => Promise<void>
  readonly copyPid: () => Promise<void>
  readonly kill: () => Promise<void>
  readonly exit: (reason: string) => Promise<void>
  readonly send: (message: string) => Promise<void>
}

export function createProcess(pid: PidText): ProcessModel {
  const info = shallowRef<ProcessInfo | null>(null)
  const failure = shallowRef<Failure | null>(null)
  const gone = ref(false)
  const messages = shallowRef<WindowPage<MessageRow> | null>(null)
  const messageSearch = ref('')
  const dictionary = shallowRef<WindowPage<DictionaryRow> | null>(null)
  const state = shallowRef<StateAnswer | null>(null)
  const log = shallowRef<LogPage | null>(null)
  const related = shallowRef<ReadonlyMap<Relation, WindowPage<NamedThing>>>(new Map())
  let messageLimit = rowsAtOnce
  let dictionaryLimit = rowsAtOnce

  const stateTerm = createTerm(async (open) => {
    state.value = await call('process.state', { pid, open })
    return state.value.state
  })

  async function refresh(page: InspectorPage): Promise<void> {
    try {
      info.value = await call('process.info', pid)
      gone.value = false
      await Promise.all([refreshPage(page), ...[...related.value.keys()].map(fetchRelated)])
      failure.value = null
    } catch (error) {
      failure.value = failureOf(error)
      gone.value = failure.value.kind === 'gone'
    }
  }

  async function refreshPage(page: InspectorPage): Promise<void> {
    if (page === 'messages') await fetchMessages()
    else if (page === 'dictionary') await fetchDictionary()
    else if (page === 'state') await fetchState()
    else if (page === 'log') await fetchLog()
  }

  async function fetchMessages(): Promise<void> {
    const search = messageSearch.value
    const answer = await call('process.messages', { pid, search, offset: 0, limit: messageLimit })
    if (search === messageSearch.value) messages.value = answer
  }

  async function fetchDictionary(): Promise<void> {
    dictionary.value = await call('process.dictionary', { pid, search: '', offset: 0, limit: dictionaryLimit })
  }

  async function fetchState(): Promise<void> {
    state.value = await call('process.state', { pid, open: stateTerm.openPaths() })
    stateTerm.show(state.value.state)
  }

  async function fetchLog(): Promise<void> {
    log.value = await call('log.lines', { level: 'debug', search: '', pid, before: null, limit: rowsAtOnce })
  }

  async function fetchRelated(relation: Relation): Promise<void> {
    const page = await call('process.related', { pid, relation, search: '', offset: 0, limit: mostRows })
    related.value = new Map(related.value).set(relation, page)
  }

  async function moreMessages(): Promise<void> {
    messageLimit = mostRows
    await fetchMessages()
  }

  async function moreDictionary(): Promise<void> {
    dictionaryLimit = mostRows
    await fetchDictionary()
  }

  async function copyPid(): Promise<void> {
    await call('window.copy', elixirPid(pid))
  }

  async function kill(): Promise<void> {
    await call('process.kill', [pid])
  }

  async function exit(reason: string): Promise<void> {
    await call('process.exit', { pids: [pid], reason })
  }

  async function send(message: string): Promise<void> {
    await call('process.send', { pid, message })
  }

  return markRaw({
    pid,
    info,
    failure,
    gone,
    messages,
    messageSearch,
    dictionary,
    state,
    stateTerm,
    log,
    related,
    refresh,
    moreMessages,
    moreDictionary,
    showRelated: fetchRelated,
    copyPid,
    kill,
    exit,
    send,
  })
}
