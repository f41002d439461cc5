import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Failure } from '../../shared/outcome.js'
import type { Completions, ConsoleNews, ConsoleState, GuideSession } from '../../shared/pages/console.js'
import { call, failureOf, on } from '../api.js'
import { appendedPieces, type ConsoleLine, matchesOf } from './console-lines.js'

/** The console as far as it is in the window: main has the shell, its newest output and the history of inputs. */
export const useConsole = defineStore('console', () => {
  const lines = shallowRef<readonly ConsoleLine[]>([])
  const state = shallowRef<ConsoleState | null>(null)
  const history = shallowRef<readonly string[]>([])
  const failure = shallowRef<Failure | null>(null)
  /** What is typed and not given yet: it stays when one goes to another view. */
  const draft = ref('')
  const search = ref('')
  const guide = shallowRef<readonly GuideSession[] | null>(null)
  const session = ref<string | null>(null)
  /** Steps of each session that were given. */
  const done = shallowRef<ReadonlyMap<string, number>>(new Map())

  const matches = computed(() => matchesOf(lines.value, search.value.trim()))

  let listening: (() => void) | null = null
  let lastSeq = 0

  /** Asks for what there is, and listens from then on; once for the window. */
  async function open(): Promise<void> {
    if (listening !== null) return
    listening = on('console.news', (news) => void take(news))
    try {
      const snapshot = await call('console.open')
      state.value = snapshot.state
      history.value = snapshot.history
      lastSeq = snapshot.pieces.at(-1)?.seq ?? 0
      lines.value = appendedPieces([], snapshot.pieces)
      failure.value = null
    } catch (error) {
      failure.value = failureOf(error)
      listening()
      listening = null
    }
  }

  async function take({ pieces, state: now }: ConsoleNews): Promise<void> {
    const fresh = pieces.filter((piece) => piece.seq > lastSeq)
    lastSeq = fresh.at(-1)?.seq ?? lastSeq
    state.value = now
    if (fresh.length > 0) lines.value = appendedPieces(lines.value, fresh)
    // The next portion comes when this one has been painted.
    if (!document.hidden) await new Promise(requestAnimationFrame)
    await call('console.taken')
  }

  /** Gives the shell an input. */
  async function give(text: string): Promise<void> {
    draft.value = ''
    if ((state.value?.reading ?? null) === null && text.trim() !== '' && history.value.at(-1) !== text)
      history.value = [...history.value, text]
    await call('console.type', text)
  }

  async function isWhole(text: string): Promise<boolean> {
    return (await call('console.check', text)).whole
  }

  function complete(before: string): Promise<Completions> {
    return call('console.complete', before)
  }

  async function interrupt(): Promise<void> {
    await call('console.interrupt')
  }

  async function clear(): Promise<void> {
    lines.value = []
    await call('console.clear')
  }

  async function openGuide(): Promise<void> {
    guide.value ??= await call('console.guide')
    session.value ??= guide.value[0]?.id ?? null
  }

  /** Gives the next step of `of`. */
  async function step(of: GuideSession): Promise<void> {
    const at = done.value.get(of.id) ?? 0
    const text = of.steps[at]
    if (text === undefined) return
    done.value = new Map(done.value).set(of.id, at + 1)
    await give(text)
  }

  function beginAgain(of: GuideSession): void {
    done.value = new Map(done.value).set(of.id, 0)
  }

  return {
    lines,
    state,
    history,
    failure,
    draft,
    search,
    matches,
    guide,
    session,
    done,
    open,
    give,
    isWhole,
    complete,
    interrupt,
    clear,
    openGuide,
    step,
    beginAgain,
  }
})
