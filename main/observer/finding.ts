/** Finding things by name, for the jump box: applications, tables, buckets, processes; best first. */
import { tablesOf } from '../otp/ets/tables.js'
import type { ThingHit, ThingQuery } from '../../shared/things.js'
import { formatPlural } from '../../shared/units.js'
import { entriesOf } from './bucket-entries.js'
import { pidText } from './names.js'
import { statusOf, titleOf } from './processes.js'
import { titled } from './relations.js'
import type { Room } from './room.js'
import { tableIdText, tableName } from './table-names.js'

/** How well a title fits what is looked for: 0 is best; undefined is not at all. */
export function rank(title: string, wanted: string): number | undefined {
  const text = title.toLowerCase()
  const at = text.indexOf(wanted)
  if (at < 0) return undefined
  if (text === wanted) return 0
  if (at === 0) return 1
  return /[\s.:(<_]/.test(text[at - 1] ?? '') ? 2 : 3
}

export function findThings(room: Room, { text, limit }: ThingQuery): ThingHit[] {
  const wanted = text.trim().toLowerCase()
  /** Hits by rank: a list for each. */
  const hits: ThingHit[][] = [[], [], [], []]
  const add = (title: string, words: string, hit: () => ThingHit): void => {
    const place = rank(title, wanted) ?? (words.toLowerCase().includes(wanted) ? 3 : undefined)
    const list = place === undefined ? undefined : hits[place]
    if (list !== undefined && list.length < limit) list.push(hit())
  }
  addApplications(room, add)
  addTables(room, add)
  addProcesses(room, add)
  return hits.flat().slice(0, limit)
}

type Add = (title: string, words: string, hit: () => ThingHit) => void

function addApplications({ runtime }: Room, add: Add): void {
  const { loaded, known } = runtime.parts.applications
  for (const name of new Set([...loaded.keys(), ...known.keys()])) {
    add(name.name, '', () => ({
      thing: { kind: 'application', application: name.name },
      title: name.name,
      detail: `application, ${runtime.parts.applications.stateOf(name) ?? 'loaded'}`,
    }))
  }
}

function addTables(room: Room, add: Add): void {
  for (const table of tablesOf(room.runtime).all) {
    add(tableName(table), tableIdText(table), () => ({
      thing: { kind: 'table', table: tableIdText(table) },
      title: tableName(table),
      detail: `table of ${titled(room, table.owner).title}, ${formatPlural(table.store.size, 'row')}`,
    }))
  }
}

function addProcesses(room: Room, add: Add): void {
  const { buckets, memberships } = room
  for (const process of room.runtime.processes()) {
    const pid = pidText(process.pid)
    if (buckets.isBucket(process)) {
      const name = buckets.calledText(process) ?? pid
      add(name, `${pid} KV.Bucket`, () => ({
        thing: { kind: 'bucket', pid },
        title: name,
        detail: `bucket ${pid}, ${formatPlural(entriesOf(process).size, 'entry', 'entries')}`,
      }))
    } else {
      const title = titleOf(room, process)
      add(title, pid, () => {
        const application = memberships.of(process)
        return {
          thing: { kind: 'process', pid },
          title,
          detail: `process ${pid}${application === null ? '' : ` of ${application}`}, ${statusOf(process)}`,
        }
      })
    }
  }
}
