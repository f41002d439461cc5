/** All that is told of one process on its first page, and what a kill of it would do besides. */
import { MODULE as BUCKET } from '../kv/bucket.js'
import { GenEventBody } from '../otp/gen-event-body.js'
import { GenServerBody } from '../otp/gen-server-body.js'
import { GenStatemBody } from '../otp/gen-statem-body.js'
import { linksOf } from '../otp/process/links.js'
import type { Mfa, Process } from '../otp/process/process.js'
import { tablesOf } from '../otp/ets/tables.js'
import { SupervisorState } from '../otp/supervisor-state.js'
import { atomLiteral } from '../otp/term/atom-text.js'
import { alias, type Atom, type Pid, toArray } from '../otp/term/term.js'
import type { WindowPage } from '../../shared/pages/page.js'
import type { ProcessInfo, Relation } from '../../shared/pages/processes.js'
import type { NamedThing } from '../../shared/things.js'
import { formatPlural } from '../../shared/units.js'
import { lineOf } from './line.js'
import { mfaText, namedTerm, pidText, registeredName } from './names.js'
import { statusOf, titleOf } from './processes.js'
import { ancestorsOf, namedRelative, type Relative, related, supervision, titled } from './relations.js'
import { type Remains, reasonText } from './remains.js'
import type { Room } from './room.js'
import { processSize } from '../otp/size.js'
import { stackOf } from '../otp/stack.js'
import { tableName } from './table-names.js'

const agentServer = alias('Agent.Server')
/** How many of each relation are told at once. */
const firstOnes = 20

export function processInfo(room: Room, process: Process): ProcessInfo {
  const { runtime, buckets, memberships } = room
  const size = processSize(process)
  const current = mfaText(process.body.currentFunction(process))
  const place = supervision(runtime, process)
  const isBucket = buckets.isBucket(process)
  const first = (relation: Relation): WindowPage<NamedThing> => firstOf(room, related(room, process, relation))
  return {
    pid: pidText(process.pid),
    title: titleOf(room, process),
    registeredName: registeredName(process),
    exit: null,
    behaviour: behaviourOf(process),
    module: moduleOf(room, process),
    status: statusOf(process),
    application: memberships.of(process),
    initialCall: mfaText(process.initialCall),
    currentFunction: current,
    stack: stackOf(process).map(frameText),
    parent: process.parent === null ? null : namedTerm(runtime, process.parent),
    ancestors: ancestorsOf(runtime, toArray(process.ancestors)),
    groupLeader: process.groupLeader === null ? null : namedTerm(runtime, process.groupLeader),
    supervisor: place === undefined ? null : titled(room, place.parent),
    childId: place === undefined ? null : lineOf(place.child.id, 200).text,
    restart: place?.child.restart ?? null,
    restarts: place?.child.restarts ?? 0,
    priority: process.priority,
    trapsExit: process.trapsExit,
    reductions: process.reductions,
    queue: process.queueLength,
    dictionary: process.dictionary?.size ?? 0,
    memoryBytes: size.total,
    stateBytes: size.state,
    mailboxBytes: size.mailbox,
    dictionaryBytes: size.dictionary,
    maxHeapBytes: process.maxHeapBytes === 0 ? null : process.maxHeapBytes,
    spawnedAtMs: room.wallTime(process.spawnedAt),
    firstLinks: first('links'),
    firstMonitors: first('monitors'),
    firstMonitoredBy: first('monitoredBy'),
    firstTables: first('tables'),
    bucketName: isBucket ? buckets.calledText(process) : null,
    orphan: isBucket && buckets.isOrphan(process),
    ifKilled: ifKilled(room, process),
  }
}

/** `module.name/arity` and, where it is known, the file and its line. */
function frameText(frame: Mfa): string {
  const { file, line } = frame
  return file === undefined ? mfaText(frame) : `${mfaText(frame)}  ${file}:${line ?? '?'}`
}

/** What is known of a dead process that nobody had looked at. */
export function infoOfRemains(room: Room, remains: Remains<unknown>): ProcessInfo {
  const call = mfaText(remains.initialCall)
  const name = remains.name === null ? null : atomLiteral(remains.name)
  const none = firstOf(room, [])
  return {
    pid: pidText(remains.pid),
    title: name ?? call,
    registeredName: name,
    exit: { reason: reasonText(remains.reason), atMs: remains.diedAtMs },
    behaviour: null,
    module: null,
    status: 'exiting',
    application: null,
    initialCall: call,
    currentFunction: call,
    stack: [],
    parent: remains.parent === null ? null : namedTerm(room.runtime, remains.parent),
    ancestors: [],
    groupLeader: null,
    supervisor: null,
    childId: null,
    restart: null,
    restarts: 0,
    priority: 'normal',
    trapsExit: false,
    reductions: remains.reductions,
    queue: 0,
    dictionary: 0,
    memoryBytes: 0,
    stateBytes: 0,
    mailboxBytes: 0,
    dictionaryBytes: 0,
    maxHeapBytes: null,
    spawnedAtMs: room.wallTime(remains.spawnedAt),
    firstLinks: none,
    firstMonitors: none,
    firstMonitoredBy: none,
    firstTables: none,
    bucketName: null,
    orphan: false,
    ifKilled: 'It is dead.',
  }
}

function firstOf(room: Room, all: readonly Relative[]): WindowPage<NamedThing> {
  const rows = all.slice(0, firstOnes).map((relative) => namedRelative(room, relative))
  return { rows, offset: 0, found: all.length, total: all.length }
}

/** True for the bodies of the behaviours, which have a parent and a state. */
export function isServerBody(body: unknown): body is GenServerBody | GenEventBody | GenStatemBody {
  return body instanceof GenServerBody || body instanceof GenEventBody || body instanceof GenStatemBody
}

/** GenServer, Supervisor, Agent, GenEvent, gen_statem; null for a plain process. */
export function behaviourOf(process: Process): string | null {
  const { body } = process
  if (body instanceof GenEventBody) return 'GenEvent'
  if (body instanceof GenStatemBody) return 'gen_statem'
  if (!(body instanceof GenServerBody)) return null
  if (body.state() instanceof SupervisorState) return 'Supervisor'
  return body.callbacks.module === agentServer ? 'Agent' : 'GenServer'
}

/** The module whose callbacks run in it, inspected. */
export function moduleOf(room: Room, process: Process): string | null {
  const { body } = process
  if (room.buckets.isBucket(process)) return atomLiteral(BUCKET)
  if (body instanceof GenStatemBody) return atomLiteral(body.module as Atom)
  if (!(body instanceof GenServerBody)) return null
  const state = body.state()
  return atomLiteral(state instanceof SupervisorState ? state.module : body.callbacks.module)
}

/** The process that started a server as its parent, which ends it when it ends. */
export function parentOf(process: Process): Pid | null {
  const { body } = process
  return isServerBody(body) ? body.parent : null
}

/** One sentence or some: what a kill of `process` would do besides. */
function ifKilled(room: Room, process: Process): string {
  const sentences = [againSentence(room, process), ...tableSentences(room, process), linkSentence(room, process)]
  return sentences.filter((sentence) => sentence !== null).join(' ')
}

function againSentence(room: Room, process: Process): string {
  const place = supervision(room.runtime, process)
  if (place === undefined) return 'Nobody starts it again.'
  const { parent, supervisor, child } = place
  const name = titled(room, parent).title
  if (child.restart === 'temporary') return `${name} does not start it again.`
  const { max, withinMs, recentMs } = supervisor
  if (recentMs.length < max) return `${name} starts it again.`
  return `${name} gives up: it has restarted ${formatPlural(max, 'child', 'children')} within ${withinMs / 1000} s, and stops all it has.`
}

function tableSentences({ runtime }: Room, process: Process): string[] {
  const tables = tablesOf(runtime).holdings.get(process)?.tables
  if (tables === undefined || tables.size === 0) return []
  if (tables.size > 3) return [`Its ${tables.size} tables go.`]
  return [...tables].map((table) => {
    const heir = table.heir === null ? undefined : runtime.processByNumber(table.heir.pid.number)
    const name = tableName(table)
    return heir === undefined ? `Its table ${name} goes.` : `Its table ${name} goes to ${pidText(heir.pid)}.`
  })
}

/** Who is linked and does not trap exits dies of it; its supervisor does trap. */
function linkSentence(room: Room, process: Process): string | null {
  const victims = linksOf(process).filter((other) => !other.trapsExit)
  if (victims.length === 0) return null
  const [only] = victims
  if (victims.length === 1 && only !== undefined) return `${titled(room, only).title} goes with it.`
  const areBuckets = victims.every((other) => room.buckets.isBucket(other))
  return `${formatPlural(victims.length, areBuckets ? 'bucket' : 'process', areBuckets ? 'buckets' : 'processes')} go with it.`
}
