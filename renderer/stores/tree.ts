import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { MemberRow, MemberSort, MembersPage, Tree, TreeNode } from '../../shared/pages/applications.js'
import type { Failure } from '../../shared/outcome.js'
import type { ApplicationName, PidText } from '../../shared/things.js'
import { call, failureOf } from '../api.js'
import { createList, type List } from './list.js'
import { changesBetween, lastingKeys, withGhosts, type MarkKind } from './tree-marks.js'

/**
 * How the tree lies under the window: its origin in px and its scale.
 *
 * auto   nobody has moved it: fitted, as long as it can be read
 * whole  all of it is to be in sight, however small
 * free   where it was put
 */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly mode: 'auto' | 'whole' | 'free'
}

export type MemberList = List<MemberRow, MemberSort, MembersPage>

interface TreeState {
  readonly application: ApplicationName | null
  readonly active: string | null
  readonly camera: Camera
  readonly search: string
}

const seenAfterMs = 4000
const atFirst: Camera = { x: 0, y: 0, scale: 1, mode: 'auto' }

/** The supervision tree being looked at: its boxes, what has changed since they were last seen, what is folded and found. */
export const useTree = defineStore('tree', () => {
  const application = ref<ApplicationName | null>(null)
  const tree = shallowRef<Tree | null>(null)
  const failure = shallowRef<Failure | null>(null)
  const marks = shallowRef<ReadonlyMap<string, MarkKind>>(new Map())
  const ghosts = shallowRef<readonly TreeNode[]>([])
  const folded = shallowRef<ReadonlySet<string>>(new Set())
  const active = ref<string | null>(null)
  const search = ref('')
  const groupHits = shallowRef<ReadonlyMap<string, number>>(new Map())
  const camera = shallowRef<Camera>(atFirst)
  /** The group whose members are listed. */
  const group = ref<string | null>(null)

  /** The last tree of each application: what its boxes are compared with when one comes back. */
  const kept = new Map<ApplicationName, Tree>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let order: readonly string[] = []
  let asked = 0

  const keys = computed(() => lastingKeys(tree.value?.nodes ?? []))
  const nodes = computed(() => withGhosts(tree.value?.nodes ?? [], ghosts.value, order))
  const byId = computed(() => new Map(nodes.value.map((node) => [node.id, node])))
  const activeNode = computed(() => (active.value === null ? null : (byId.value.get(active.value) ?? null)))

  /** Ids of the boxes the search finds, in the tree's order; null without a search. */
  const found = computed<ReadonlySet<string> | null>(() => {
    const wanted = search.value.trim().toLowerCase()
    if (wanted === '') return null
    const hits = nodes.value.filter((node) => groupHits.value.has(node.id) || wordsOf(node).includes(wanted))
    return new Set(hits.map((node) => node.id))
  })

  /** Nodes above something that was found: shown unfolded as long as one searches. */
  const opened = computed<ReadonlySet<string>>(() => {
    const above = new Set<string>()
    for (const id of found.value ?? []) {
      let parent = byId.value.get(id)?.parent ?? null
      while (parent !== null && !above.has(parent)) {
        above.add(parent)
        parent = byId.value.get(parent)?.parent ?? null
      }
    }
    return above
  })

  const members = createList<MemberRow, MemberSort, MembersPage>({
    fetch: (query) =>
      call('application.members', { ...query, application: application.value ?? '', group: group.value ?? '' }),
    keyOf: (row) => row.pid,
    sort: 'title',
    changing: ['reductions', 'memory', 'queue'],
    watched: (row) => ({ memory: row.memoryBytes, queue: row.queue }),
  })

  /** Looks at another application; its tree as it was last seen is there at once. */
  function choose(name: ApplicationName): void {
    if (application.value === name) return
    application.value = name
    asked += 1
    forgetMarks()
    tree.value = kept.get(name) ?? null
    order = []
    failure.value = null
    active.value = null
    groupHits.value = new Map()
    camera.value = atFirst
    closeGroup()
  }

  /** Asks for the tree; while it is the one that is shown nothing else is done. */
  async function refresh(): Promise<void> {
    const name = application.value
    if (name === null) return
    const mine = ++asked
    try {
      const answer = await call('application.tree', { application: name, version: tree.value?.version ?? null })
      if (mine !== asked) return
      failure.value = null
      if (!answer.unchanged) take(answer)
    } catch (error) {
      if (mine === asked) failure.value = failureOf(error)
      return
    }
    if (group.value !== null) await members.refresh()
  }

  function take(next: Tree): void {
    const before = tree.value
    const wasActive = active.value === null ? null : (keys.value.get(active.value) ?? null)
    order = nodes.value.map((node) => node.id)
    tree.value = next
    kept.set(next.application, next)
    mark(before, next)
    if (wasActive !== null && !byId.value.has(active.value ?? '')) {
      // Started again, it is another process; for the person it is the same box.
      active.value = [...keys.value].find(([, key]) => key === wasActive)?.[0] ?? null
    }
    followGroup(before)
    if (search.value !== '') void searchGroups()
  }

  function mark(before: Tree | null, next: Tree): void {
    // A tree that came or went as a whole needs no mark on each box.
    if (!before || before.nodes.length === 0 || next.nodes.length === 0) return forgetMarks()
    const changes = changesBetween(before.nodes, next.nodes)
    const there = new Set(next.nodes.map((node) => node.id))
    const stillGone = ghosts.value.filter((ghost) => !there.has(ghost.id) && there.has(ghost.parent ?? ''))
    ghosts.value = [...stillGone, ...changes.ghosts]
    const shown = new Set([...there, ...ghosts.value.map((ghost) => ghost.id)])
    marks.value = new Map([...marks.value, ...changes.kinds].filter(([id]) => shown.has(id)))
  }

  /** Says that these boxes are in sight; their marks go after a while. */
  function see(ids: readonly string[]): void {
    for (const id of ids) {
      if (!marks.value.has(id) || timers.has(id)) continue
      timers.set(
        id,
        setTimeout(() => unmark(id), seenAfterMs),
      )
    }
  }

  function unmark(id: string): void {
    clearTimeout(timers.get(id))
    timers.delete(id)
    const rest = new Map(marks.value)
    if (!rest.delete(id)) return
    if (active.value === id && ghosts.value.some((ghost) => ghost.id === id)) {
      active.value = byId.value.get(id)?.parent ?? null
    }
    ghosts.value = ghosts.value.filter((ghost) => ghost.id !== id)
    marks.value = rest
  }

  function forgetMarks(): void {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
    marks.value = new Map()
    ghosts.value = []
  }

  function isFolded(node: TreeNode): boolean {
    return folded.value.has(foldKey(node)) && !opened.value.has(node.id)
  }

  function fold(node: TreeNode, on = !folded.value.has(foldKey(node))): void {
    const next = new Set(folded.value)
    if (on) next.add(foldKey(node))
    else next.delete(foldKey(node))
    folded.value = next
  }

  function foldKey(node: TreeNode): string {
    return `${application.value} ${keys.value.get(node.id) ?? node.id}`
  }

  async function find(text: string): Promise<void> {
    search.value = text
    await searchGroups()
  }

  /** How many members of each group the search finds; they are not among the tree's own boxes. */
  async function searchGroups(): Promise<void> {
    const wanted = search.value.trim()
    const name = application.value
    if (wanted === '' || name === null) {
      groupHits.value = new Map()
      return
    }
    const hits = new Map<string, number>()
    for (const { id } of (tree.value?.nodes ?? []).filter((node) => node.kind === 'group')) {
      try {
        const page = await call('application.members', { ...firstMatch, application: name, group: id, search: wanted })
        if (page.found > 0) hits.set(id, page.found)
      } catch {
        // The group is gone by now; the next tree tells.
      }
    }
    if (wanted === search.value.trim() && name === application.value) groupHits.value = hits
  }

  function openGroup(id: string): void {
    group.value = id
    members.clear()
    members.search.value = groupHits.value.has(id) ? search.value.trim() : ''
    void members.again()
  }

  /** The group that is listed has another id when its members become another kind (orphans); it is still the one of its parent. */
  function followGroup(before: Tree | null): void {
    const id = group.value
    if (id === null || byId.value.has(id)) return
    const parent = before?.nodes.find((node) => node.id === id)?.parent
    const next = tree.value?.nodes.find((node) => node.kind === 'group' && node.parent === parent)
    if (next) group.value = next.id
    else closeGroup()
  }

  function closeGroup(): void {
    group.value = null
    members.clear()
  }

  /** What a kill would do besides, in a sentence; null where the process is gone. */
  async function ifKilled(pid: PidText): Promise<string | null> {
    try {
      return (await call('process.info', pid)).ifKilled
    } catch {
      return null
    }
  }

  async function kill(pid: PidText): Promise<void> {
    await call('process.kill', [pid])
    await refresh()
  }

  async function exit(pid: PidText, reason: string): Promise<void> {
    await call('process.exit', { pids: [pid], reason })
    await refresh()
  }

  async function send(pid: PidText, message: string): Promise<void> {
    await call('process.send', { pid, message })
    await refresh()
  }

  function save(): TreeState {
    return { application: application.value, active: active.value, camera: camera.value, search: search.value }
  }

  function restore(state: TreeState): void {
    if (state.application !== null) choose(state.application)
    active.value = state.active
    camera.value = state.camera
    void find(state.search)
  }

  return {
    application,
    tree,
    failure,
    marks,
    folded,
    active,
    activeNode,
    search,
    found,
    groupHits,
    camera,
    group,
    nodes,
    byId,
    members,
    choose,
    refresh,
    see,
    unmark,
    isFolded,
    fold,
    find,
    openGroup,
    closeGroup,
    ifKilled,
    kill,
    exit,
    send,
    save,
    restore,
  }
})

const firstMatch = {
  sort: 'title',
  descending: false,
  offset: 0,
  limit: 1,
  take: 'new',
  follow: null,
} as const

function wordsOf(node: TreeNode): string {
  return [node.title, node.name, node.pid, node.childId, node.initialCall, node.behaviour].join('\n').toLowerCase()
}
