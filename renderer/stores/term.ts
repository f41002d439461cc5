/** One term being looked at: what is unfolded, found and read on. TermTree.vue shows it. */

import { markRaw, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { pathKey, type OpenPath, type TermPath, type TermRoot, type TermText } from '../../shared/term-view.js'
import { call, failureOf } from '../api.js'

const childrenAtOnce = 100
const mostChildren = 1000
const textAtOnce = 20_000

/**
 * root     the term; null before there is one
 * open     nodes unfolded, by `pathKey`
 * found    paths the search found, in order; `complete` false where there may be more
 * failure  the last question that failed, as a sentence
 */
export interface TermModel {
  readonly root: Readonly<ShallowRef<TermRoot | null>>
  readonly open: Readonly<ShallowRef<ReadonlyMap<string, OpenPath>>>
  readonly search: Ref<string>
  readonly found: Readonly<ShallowRef<readonly TermPath[]>>
  readonly complete: Readonly<Ref<boolean>>
  readonly failure: Ref<string | null>
  /** Takes a newer view of the term; what is unfolded stays so. */
  readonly show: (root: TermRoot | null) => void
  readonly openPaths: () => readonly OpenPath[]
  readonly unfold: (path: TermPath) => Promise<void>
  readonly fold: (path: TermPath) => Promise<void>
  /** Shows the next children of an unfolded node. */
  readonly more: (path: TermPath) => Promise<void>
  readonly find: (text: string) => Promise<void>
  readonly copy: (path: TermPath, as: 'elixir' | 'json') => Promise<void>
  /** The text of a node from `offset`, 20,000 characters at a time; null where it failed. */
  readonly read: (path: TermPath, offset: number) => Promise<TermText | null>
}

/** `fetch`: how to get the term with these nodes unfolded; by default from the handle of the root shown. */
export function createTerm(fetch?: (open: readonly OpenPath[]) => Promise<TermRoot | null>): TermModel {
  const root = shallowRef<TermRoot | null>(null)
  const open = shallowRef<ReadonlyMap<string, OpenPath>>(new Map([[pathKey([]), opening([])]]))
  const search = ref('')
  const found = shallowRef<readonly TermPath[]>([])
  const complete = ref(true)
  const failure = ref<string | null>(null)
  let asked = 0

  function show(next: TermRoot | null): void {
    root.value = next
  }

  function openPaths(): readonly OpenPath[] {
    return [...open.value.values()]
  }

  async function change(next: ReadonlyMap<string, OpenPath>): Promise<void> {
    open.value = next
    const handle = root.value?.handle
    const mine = ++asked
    try {
      const paths = openPaths()
      const answer = fetch
        ? await fetch(paths)
        : handle === undefined
          ? null
          : await call('term.view', { handle, open: paths })
      if (mine !== asked) return
      root.value = answer
      failure.value = null
    } catch (error) {
      failure.value = failureOf(error).message
    }
  }

  function unfold(path: TermPath): Promise<void> {
    return change(new Map(open.value).set(pathKey(path), opening(path)))
  }

  function fold(path: TermPath): Promise<void> {
    const next = new Map(open.value)
    next.delete(pathKey(path))
    return change(next)
  }

  function more(path: TermPath): Promise<void> {
    const was = open.value.get(pathKey(path)) ?? opening(path)
    const limit = Math.min(mostChildren, was.limit * (was.limit < 200 ? 5 : 2))
    // Over the most that one answer may hold the window of children moves on.
    const from = was.limit >= mostChildren ? was.from + mostChildren : was.from
    return change(new Map(open.value).set(pathKey(path), { path, from, limit }))
  }

  async function find(text: string): Promise<void> {
    search.value = text
    const handle = root.value?.handle
    if (text === '' || handle === undefined) {
      found.value = []
      complete.value = true
      return
    }
    try {
      const answer = await call('term.search', { handle, search: text, limit: 200 })
      if (search.value !== text) return
      found.value = answer.paths
      complete.value = answer.complete
      const next = new Map(open.value)
      for (const path of answer.paths) {
        for (let depth = 0; depth < path.length; depth++) {
          const above = path.slice(0, depth)
          if (!next.has(pathKey(above))) next.set(pathKey(above), { path: above, from: 0, limit: mostChildren })
        }
      }
      await change(next)
    } catch (error) {
      failure.value = failureOf(error).message
    }
  }

  async function copy(path: TermPath, as: 'elixir' | 'json'): Promise<void> {
    if (!root.value) return
    try {
      await call('window.copy', await call('term.copy', { handle: root.value.handle, path, as }))
      failure.value = null
    } catch (error) {
      failure.value = failureOf(error).message
    }
  }

  async function read(path: TermPath, offset: number): Promise<TermText | null> {
    if (!root.value) return null
    try {
      return await call('term.text', { handle: root.value.handle, path, offset, limit: textAtOnce })
    } catch (error) {
      failure.value = failureOf(error).message
      return null
    }
  }

  return markRaw({
    root,
    open,
    search,
    found,
    complete,
    failure,
    show,
    openPaths,
    unfold,
    fold,
    more,
    find,
    copy,
    read,
  })
}

function opening(path: TermPath): OpenPath {
  return { path, from: 0, limit: childrenAtOnce }
}
