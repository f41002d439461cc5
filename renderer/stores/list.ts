/**
 * A list whose rows stay at the source: the question (search, sort, window) and the one window of rows that is on the screen.
 * Processes, tables, objects, buckets and entries are lists; BaseTable.vue shows one.
 */

import { computed, markRaw, ref, shallowRef, type ComputedRef, type Raw, type Ref, type ShallowRef } from 'vue'
import type { Failure } from '../../shared/outcome.js'
import type { ListQuery, Page, Take } from '../../shared/pages/page.js'
import { failureOf } from '../api.js'
import type { Kept } from './navigation.js'

/**
 * fetch     asks the source; the list fills in everything of ListQuery
 * keyOf     identifies a row over refreshes
 * sort      column at first, with its direction
 * changing  columns whose values change by themselves: sorted by one of them, the order is kept while the pointer is inside
 * sortOf    what to sort by for a column's key; the key itself unless told
 * watched   what of a row is tinted when it changes, by column
 * sameAs    what stays the same of a row whose key changes with its contents; its key unless told
 * isGone    tells a row that is gone: with it, such a row stays in its place for one refresh by the clock
 */
export interface ListSource<Row, Sort extends string | number, P extends Page<Row>> {
  readonly fetch: (query: ListQuery<Sort>) => Promise<P>
  readonly keyOf: (row: Row) => string
  readonly sort: Sort
  readonly descending?: boolean
  readonly changing?: readonly Sort[]
  readonly sortOf?: (key: string) => Sort
  readonly watched?: (row: Row) => Readonly<Record<string, string | number | boolean | null>>
  readonly sameAs?: (row: Row) => string
  readonly isGone?: (row: Row) => boolean
}

export interface ListState {
  readonly search: string
  readonly sort: string | number
  readonly descending: boolean
  readonly scrollTop: number
  readonly active: string | null
  readonly selected: readonly string[]
}

/**
 * answer       the last page as it came, for what else it says; null before the first
 * found        length of the list; total: without the search
 * failure      why the last question had no answer; the rows are the last good ones then
 * active       key of the row the keyboard is on, with its index where that is known
 * selected     keys of the selected rows, the active one among them
 * held         the order is being kept though values change
 */
export interface List<
  Row,
  Sort extends string | number = string,
  P extends Page<Row> = Page<Row>,
> extends Kept<ListState> {
  readonly search: Ref<string>
  readonly sort: Readonly<Ref<Sort>>
  readonly descending: Readonly<Ref<boolean>>
  readonly answer: Readonly<ShallowRef<P | null>>
  readonly found: ComputedRef<number>
  readonly total: ComputedRef<number>
  readonly failure: Readonly<ShallowRef<Failure | null>>
  readonly active: Readonly<Ref<string | null>>
  readonly activeIndex: Readonly<Ref<number | null>>
  readonly selected: Readonly<ShallowRef<ReadonlySet<string>>>
  readonly changed: Readonly<ShallowRef<ReadonlyMap<string, ReadonlySet<string>>>>
  readonly held: ComputedRef<boolean>
  readonly scrollTop: Readonly<Ref<number>>
  readonly keyOf: (row: Row) => string
  readonly rowAt: (index: number) => Row | undefined
  readonly rowOf: (key: string) => Row | undefined
  /** Says which rows are on the screen; asks for more where they are not here. */
  readonly look: (first: number, last: number) => void
  /** Says how far it is scrolled, to be put back later. */
  readonly scrolledTo: (pixels: number) => void
  /** Keeps the order for a reason, the pointer inside or a menu open, until all reasons are gone. */
  readonly hold: (reason: 'pointer' | 'menu', on: boolean) => void
  /** A refresh by the clock: keeps the order where it is held. */
  readonly refresh: () => Promise<void>
  /** A refresh by the person, a new search or sort: everything anew. */
  readonly again: () => Promise<void>
  /** Sorts by a column, named by its key; by the same one again in the other direction. */
  readonly sortBy: (key: string, descending?: boolean) => void
  /** Puts the keyboard on a row. `how`: alone, with those between (Shift), or added and removed (Ctrl). */
  readonly select: (index: number, how?: 'alone' | 'range' | 'toggle') => void
  /** Selects a row by its key, wherever it is; the next answer tells its index. */
  readonly selectKey: (key: string | null) => void
  /** Forgets rows, selection and scroll: the list is about another thing now. */
  readonly clear: () => void
}

const margin = 60
const longestWindow = 1000

export function createList<Row, Sort extends string | number, P extends Page<Row> = Page<Row>>(
  source: ListSource<Row, Sort, P>,
): Raw<List<Row, Sort, P>> {
  const search = ref('')
  const sort = ref(source.sort) as Ref<Sort>
  const descending = ref(source.descending ?? false)
  const answer = shallowRef(null) as ShallowRef<P | null>
  const failure = shallowRef<Failure | null>(null)
  const active = ref<string | null>(null)
  const activeIndex = ref<number | null>(null)
  const selected = shallowRef<ReadonlySet<string>>(new Set())
  const changed = shallowRef<ReadonlyMap<string, ReadonlySet<string>>>(new Map())
  const scrollTop = ref(0)
  const reasons = shallowRef<ReadonlySet<string>>(new Set())

  const found = computed(() => answer.value?.found ?? 0)
  const total = computed(() => answer.value?.total ?? 0)
  const held = computed(() => reasons.value.size > 0 && (source.changing ?? []).includes(sort.value))

  let seen = { first: 0, last: 50 }
  let asked = 0
  let fetchingMore = false

  function rowAt(index: number): Row | undefined {
    const page = answer.value
    return page ? page.rows[index - page.offset] : undefined
  }

  function rowOf(key: string): Row | undefined {
    return answer.value?.rows.find((row: Row) => source.keyOf(row) === key)
  }

  function query(take: Take): ListQuery<Sort> {
    const offset = Math.max(0, seen.first - margin)
    const limit = Math.min(longestWindow, seen.last - offset + 1 + margin)
    return {
      search: search.value,
      sort: sort.value,
      descending: descending.value,
      offset,
      limit,
      take,
      follow: active.value,
    }
  }

  async function ask(take: Take): Promise<void> {
    const mine = ++asked
    try {
      const page = await source.fetch(query(take))
      if (mine === asked) accept(page, take)
    } catch (error) {
      if (mine === asked) failure.value = failureOf(error)
    }
  }

  /** Asks what became of the rows shown before it asks for the new ones, so that those that are gone are seen to go. */
  async function askParting(isGone: (row: Row) => boolean): Promise<void> {
    const mine = ++asked
    try {
      const kept = await source.fetch(query('values'))
      const fresh = await source.fetch(query('new'))
      if (mine === asked) accept(withParting(kept, fresh, isGone, source.sameAs ?? source.keyOf), 'new')
    } catch (error) {
      if (mine === asked) failure.value = failureOf(error)
    }
  }

  function accept(page: P, take: Take): void {
    if (take !== 'more') changed.value = differences(answer.value, page, source)
    const followed = followSame(page)
    answer.value = page
    failure.value = null
    activeIndex.value = followed ?? page.followIndex
  }

  /** Selects what the selected rows have become, where their keys changed with their contents. Gives back the index of the active one. */
  function followSame(page: P): number | null {
    const { sameAs, keyOf } = source
    const before = answer.value
    if (!sameAs || !before || selected.value.size === 0) return null
    const was = new Map(before.rows.map((row) => [keyOf(row), sameAs(row)]))
    const here = new Set(page.rows.map(keyOf))
    const now = new Map(page.rows.map((row) => [sameAs(row), keyOf(row)]))
    const become = (key: string): string => (here.has(key) ? key : (now.get(was.get(key) ?? '') ?? key))
    selected.value = new Set([...selected.value].map(become))
    if (active.value === null || become(active.value) === active.value) return null
    active.value = become(active.value)
    return page.offset + page.rows.findIndex((row: Row) => keyOf(row) === active.value)
  }

  function look(first: number, last: number): void {
    seen = { first, last }
    void fetchMore()
  }

  async function fetchMore(): Promise<void> {
    if (fetchingMore || isHere()) return
    fetchingMore = true
    try {
      await ask('more')
    } finally {
      fetchingMore = false
    }
    // The scroll went on meanwhile; a failure or a list that became shorter is no reason to ask again.
    if (failure.value === null && !isHere() && seen.first < found.value) void fetchMore()
  }

  function isHere(): boolean {
    const page = answer.value
    if (!page) return true // nothing asked yet: the first refresh brings it
    const last = Math.min(seen.last, page.found - 1)
    return seen.first >= page.offset && last < page.offset + page.rows.length
  }

  function refresh(): Promise<void> {
    if (!answer.value) return ask('new')
    if (held.value) return ask('values')
    return source.isGone ? askParting(source.isGone) : ask('new')
  }

  function again(): Promise<void> {
    return ask('new')
  }

  function hold(reason: 'pointer' | 'menu', on: boolean): void {
    const next = new Set(reasons.value)
    if (on) next.add(reason)
    else next.delete(reason)
    reasons.value = next
  }

  function sortBy(key: string, direction?: boolean): void {
    const column = source.sortOf ? source.sortOf(key) : (key as Sort)
    descending.value = direction ?? (sort.value === column ? !descending.value : descending.value)
    sort.value = column
    void again()
  }

  function select(index: number, how: 'alone' | 'range' | 'toggle' = 'alone'): void {
    const row = rowAt(index)
    if (row === undefined) return
    const key = source.keyOf(row)
    if (how === 'range' && activeIndex.value !== null) {
      const [from, to] = [Math.min(activeIndex.value, index), Math.max(activeIndex.value, index)]
      const keys = new Set(selected.value)
      for (let i = from; i <= to; i++) {
        const between = rowAt(i)
        if (between !== undefined) keys.add(source.keyOf(between))
      }
      selected.value = keys
    } else if (how === 'toggle') {
      const keys = new Set(selected.value)
      if (!keys.delete(key)) keys.add(key)
      selected.value = keys
    } else {
      selected.value = new Set([key])
    }
    active.value = key
    activeIndex.value = index
  }

  function selectKey(key: string | null): void {
    active.value = key
    selected.value = new Set(key === null ? [] : [key])
    const page = answer.value
    const place = page && key !== null ? page.rows.findIndex((row: Row) => source.keyOf(row) === key) : -1
    activeIndex.value = page && place >= 0 ? page.offset + place : null
  }

  function clear(): void {
    asked += 1
    answer.value = null
    failure.value = null
    changed.value = new Map()
    scrollTop.value = 0
    seen = { first: 0, last: 50 }
    selectKey(null)
  }

  function save(): ListState {
    return {
      search: search.value,
      sort: sort.value,
      descending: descending.value,
      scrollTop: scrollTop.value,
      active: active.value,
      selected: [...selected.value],
    }
  }

  function restore(state: ListState): void {
    const sameQuestion =
      state.search === search.value && state.sort === sort.value && state.descending === descending.value
    search.value = state.search
    sort.value = state.sort as Sort
    descending.value = state.descending
    scrollTop.value = state.scrollTop
    active.value = state.active
    selected.value = new Set(state.selected)
    if (!sameQuestion) void again()
  }

  // Raw, so that a store does not unwrap the refs: those who use a list use it the same way everywhere.
  return markRaw({
    search,
    sort,
    descending,
    answer,
    found,
    total,
    failure,
    active,
    activeIndex,
    selected,
    changed,
    held,
    scrollTop,
    keyOf: source.keyOf,
    rowAt,
    rowOf,
    look,
    scrolledTo: (pixels: number) => void (scrollTop.value = pixels),
    hold,
    refresh,
    again,
    sortBy,
    select,
    selectKey,
    clear,
    save,
    restore,
  })
}

/** The rows as they were placed, those that are gone for good among them; `fresh` as it is where none is. */
function withParting<Row, P extends Page<Row>>(
  kept: P,
  fresh: P,
  isGone: (row: Row) => boolean,
  sameAs: (row: Row) => string,
): P {
  const now = new Map(fresh.rows.map((row) => [sameAs(row), row]))
  if (!kept.rows.some((row) => isGone(row) && !now.has(sameAs(row)))) return fresh
  const { offset, found, followIndex } = kept
  return { ...fresh, offset, found, followIndex, rows: kept.rows.map((row) => now.get(sameAs(row)) ?? row) }
}

/** Columns that differ between two answers, by row. */
function differences<Row, Sort extends string | number, P extends Page<Row>>(
  before: P | null,
  after: P,
  { keyOf, watched, sameAs = keyOf }: ListSource<Row, Sort, P>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const changed = new Map<string, ReadonlySet<string>>()
  if (!before || !watched) return changed
  const old = new Map(before.rows.map((row) => [sameAs(row), row]))
  for (const row of after.rows) {
    const was = old.get(sameAs(row))
    if (was === undefined) continue
    const [values, then] = [watched(row), watched(was)]
    const columns = Object.keys(values).filter((column) => values[column] !== then[column])
    if (columns.length > 0) changed.set(keyOf(row), new Set(columns))
  }
  return changed
}
