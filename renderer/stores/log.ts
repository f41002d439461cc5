import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { LogBatch, LogFilter, LogLevel, LogLine } from '../../shared/pages/log.js'
import type { Failure } from '../../shared/outcome.js'
import type { PidText } from '../../shared/things.js'
import { formatTime } from '../../shared/units.js'
import { call, failureOf, on } from '../api.js'
import {
  appended,
  filled,
  firstSeqOf,
  lastSeqOf,
  linesIn,
  passes,
  prepended,
  trimmed,
  type LogGap,
  type LogRow,
  type LogRun,
} from './log-rows.js'

const atFirst = 1000
const atOnce = 1000
const mostAtOnce = 2000
/** After so many lines main is asked how many the ring has. */
const countedEvery = 500
/** Lines kept in the window: fewer while it follows, more while somebody reads, so that what is read is not taken away. */
const mostFollowed = 10_000
const mostRead = 30_000

interface LogState {
  readonly level: LogLevel
  readonly search: string
  readonly pid: PidText | null
  readonly active: string | null
  readonly follows: boolean
  readonly at: string | null
}

/**
 * The log as far as it is in the window. Main keeps a ring of lines; the newest are asked for once, what comes after is pushed, older ones
 * are asked for when somebody scrolls up to them.
 */
export const useLog = defineStore('log', () => {
  const level = ref<LogLevel>('debug')
  const search = ref('')
  const pid = ref<PidText | null>(null)
  const rows = shallowRef<readonly LogRow[]>([])
  const asked = ref(false)
  const failure = shallowRef<Failure | null>(null)
  /** There are older lines in the ring; `lost` were pushed out of it. */
  const older = ref(false)
  const lost = ref(0)
  const kept = ref(0)
  const follows = ref(true)
  const paused = ref(false)
  /** Lines that came since it does not follow, or since it was paused. */
  const fresh = ref(0)
  const open = shallowRef<ReadonlySet<string>>(new Set())
  const wholes = shallowRef<ReadonlyMap<number, string>>(new Map())
  /** Key of the topmost row in sight, to come back to. */
  const at = ref<string | null>(null)
  const active = ref<string | null>(null)
  const selected = shallowRef<ReadonlySet<string>>(new Set())

  const filter = computed<LogFilter>(() => ({ level: level.value, search: search.value.trim(), pid: pid.value }))
  /** Lines that are here. */
  const shown = computed(() => linesIn(rows.value))
  const narrowed = computed(() => level.value !== 'debug' || filter.value.search !== '' || pid.value !== null)

  let round = 0
  /** Pushed while a question is under way: its answer may have them already. */
  let pending: LogBatch[] | null = null
  let loadingOlder = false
  let adding = Promise.resolve()
  /** The newest line that was answered or pushed. Lines are gathered before they are pushed, so an answer may be ahead of them. */
  let known = 0
  let uncounted = 0

  /** The newest lines; what is here stays where the two meet. */
  async function refresh(): Promise<void> {
    if (!paused.value) await ask(false)
  }

  /** All anew: another filter, or the person asked. */
  async function again(): Promise<void> {
    await ask(true)
  }

  async function ask(anew: boolean): Promise<void> {
    const mine = ++round
    pending = []
    try {
      const page = await call('log.lines', { ...filter.value, before: null, limit: atFirst })
      if (mine !== round) return
      const last = lastSeqOf(rows.value)
      const first = page.lines[0]?.seq
      const meets = !anew && first !== undefined && firstSeqOf(rows.value) !== null && first <= last
      if (meets) {
        rows.value = appended(
          rows.value,
          page.lines.filter((line) => line.seq > last),
        )
      } else {
        rows.value = appended([], page.lines)
        older.value = page.older
        fresh.value = 0
      }
      lost.value = page.lost
      kept.value = page.kept
      asked.value = true
      failure.value = null
      const missed = pending
      pending = null
      known = page.lastSeq
      missed.forEach(enqueue)
    } catch (error) {
      if (mine !== round) return
      failure.value = failureOf(error)
      pending = null
    }
  }

  /** Listens for lines; gives back how to stop. */
  function listen(): () => void {
    return on('log.lines', (batch) => {
      if (pending) pending.push(batch)
      else enqueue(batch)
    })
  }

  /** In the order they came, though one may have to wait for a whole text. */
  function enqueue(batch: LogBatch): void {
    adding = adding.then(() => add(batch))
  }

  /** Takes in what was pushed, but for lines that are known. */
  async function add({ lines: pushed, skipped }: LogBatch): Promise<void> {
    const mine = round
    const lines = pushed.filter((line) => line.seq > known)
    if (lines.length === 0 && pushed.length > 0) return
    const wanted: LogLine[] = []
    for (const line of lines) if (passes(line, filter.value) ?? (await wholeHas(line))) wanted.push(line)
    if (mine !== round) return // another filter by now: its answer has them
    known = lines.at(-1)?.seq ?? known
    kept.value += lines.length + skipped
    uncounted += lines.length + skipped
    if (uncounted >= countedEvery) void count()
    if (paused.value || !follows.value) fresh.value += wanted.length
    if (paused.value) return
    const before = lines[0]?.seq ?? lastSeqOf(rows.value) + skipped + 1
    const gap: LogGap = { kind: 'gap', key: `gap ${before}`, count: skipped, before }
    const cut = trimmed(
      appended(skipped > 0 ? [...rows.value, gap] : rows.value, wanted),
      follows.value ? mostFollowed : mostRead,
    )
    rows.value = cut.rows
    if (cut.dropped > 0) older.value = true
  }

  /** A full ring loses a line for each that comes; only main knows where that is. */
  async function count(): Promise<void> {
    uncounted = 0
    try {
      const page = await call('log.lines', { level: 'debug', search: '', pid: null, before: null, limit: 1 })
      kept.value = page.kept
      lost.value = page.lost
    } catch {
      // The numbers stay as they were until the next time.
    }
  }

  async function wholeHas(line: LogLine): Promise<boolean> {
    try {
      return (await call('log.text', line.seq)).text.toLowerCase().includes(filter.value.search.toLowerCase())
    } catch {
      return false // pushed out of the ring before it could be looked at
    }
  }

  /** Older lines before those that are here. */
  async function loadOlder(): Promise<void> {
    const before = firstSeqOf(rows.value)
    if (loadingOlder || !older.value || before === null) return
    loadingOlder = true
    const mine = round
    try {
      const page = await call('log.lines', { ...filter.value, before, limit: atOnce })
      if (mine !== round || firstSeqOf(rows.value) !== before) return
      rows.value = prepended(rows.value, page.lines)
      older.value = page.older
      lost.value = page.lost
    } catch (error) {
      failure.value = failureOf(error)
    } finally {
      loadingOlder = false
    }
  }

  async function fillGap(gap: LogGap): Promise<void> {
    const limit = Math.min(mostAtOnce, gap.count)
    const page = await call('log.lines', { ...filter.value, before: gap.before, limit })
    rows.value = filled(rows.value, gap, page.lines)
  }

  function setFollow(on: boolean): void {
    follows.value = on
    if (on && !paused.value) fresh.value = 0
  }

  async function pause(): Promise<void> {
    paused.value = !paused.value
    if (paused.value) return
    fresh.value = 0
    await ask(false)
  }

  async function clear(): Promise<void> {
    await call('log.clear')
    open.value = new Set()
    wholes.value = new Map()
    select(null)
    await ask(true)
  }

  function toggle(row: LogRun, on = !open.value.has(row.key)): void {
    const next = new Set(open.value)
    if (on) next.add(row.key)
    else next.delete(row.key)
    open.value = next
  }

  /** Fetches the whole text of a line that came cut. */
  async function showWhole(line: LogLine): Promise<void> {
    const { text } = await call('log.text', line.seq)
    wholes.value = new Map(wholes.value).set(line.seq, text)
  }

  /** Puts the keyboard on a row; `extend` selects all between it and the row it was on. */
  function select(key: string | null, extend = false): void {
    const keys = rows.value.map((row) => row.key)
    const [from, to] = [keys.indexOf(active.value ?? ''), keys.indexOf(key ?? '')]
    if (extend && from >= 0 && to >= 0) {
      selected.value = new Set([...selected.value, ...keys.slice(Math.min(from, to), Math.max(from, to) + 1)])
    } else selected.value = new Set(key === null ? [] : [key])
    active.value = key
  }

  /** Copies the selected lines, or all that are here; gives back how many. */
  async function copy(): Promise<number> {
    const runs = rows.value.filter((row) => row.kind === 'lines')
    const chosen = runs.filter((row) => selected.value.has(row.key))
    const lines = chosen.length > 0 ? chosen : runs
    const texts: string[] = []
    for (const row of lines) texts.push(await textOf(row))
    await call('window.copy', texts.join('\n'))
    return lines.length
  }

  async function textOf({ line, count }: LogRun): Promise<string> {
    const text = line.more > 0 ? (await call('log.text', line.seq)).text : line.text
    return `${formatTime(line.atMs)} [${line.level}] ${text}${count > 1 ? ` (×${count})` : ''}`
  }

  function save(): LogState {
    return {
      level: level.value,
      search: search.value,
      pid: pid.value,
      active: active.value,
      follows: follows.value,
      at: at.value,
    }
  }

  function restore(state: LogState): void {
    level.value = state.level
    search.value = state.search
    pid.value = state.pid
    active.value = state.active
    follows.value = state.follows
    at.value = state.at
  }

  return {
    level,
    search,
    pid,
    filter,
    narrowed,
    shown,
    rows,
    asked,
    failure,
    older,
    lost,
    kept,
    follows,
    paused,
    fresh,
    open,
    wholes,
    at,
    active,
    selected,
    refresh,
    again,
    listen,
    loadOlder,
    fillGap,
    setFollow,
    pause,
    clear,
    toggle,
    showWhole,
    select,
    copy,
    save,
    restore,
  }
})
