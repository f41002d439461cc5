/** The Tables page: the ETS tables of the runtime. */
import type { Table } from '../otp/ets/table.js'
import { tablesOf } from '../otp/ets/tables.js'
import type { TablePage, TableQuery, TableRow, TableSort } from '../../shared/pages/tables.js'
import { KeptList } from './list.js'
import { namedTerm, pidText } from './names.js'
import { titled } from './relations.js'
import type { Room } from './room.js'
import { tableIdText, tableName } from './table-names.js'
import { tableMemory } from './table-size.js'

/** Applications that are part of the system itself. */
const systemApplications: readonly (string | null)[] = ['kernel', 'stdlib', 'compiler', 'elixir', 'logger']

export class Tables {
  readonly #list: KeptList<Table, TableSort>
  #system = false
  /** The tables of the order before this one. */
  #before = new Set<Table>()
  #now = new Set<Table>()

  constructor(readonly room: Room) {
    this.#list = new KeptList<Table, TableSort>({
      items: () => this.#take(),
      words: (table) => `${tableName(table)} ${tableIdText(table)} ${this.#owner(table)} ${pidText(table.owner.pid)}`,
      keys: (tables, sort) => {
        switch (sort) {
          case 'name':
            return tables.map(tableName)
          case 'id':
            return tables.map(({ ref }) => ref.number)
          case 'type':
            return tables.map(({ options }) => options.type)
          case 'access':
            return tables.map(accessOf)
          case 'owner':
            return tables.map((table) => this.#owner(table))
          case 'size':
            return tables.map(({ store }) => store.size)
          case 'memory':
            return tables.map(tableMemory)
          case 'keyPosition':
            return tables.map(({ keyIndex }) => keyIndex)
        }
      },
      tie: (a, b) => a.ref.number - b.ref.number,
      followed: (follow) => (table) => tableIdText(table) === follow,
    })
  }

  list(query: TableQuery): TablePage {
    const take = query.system === this.#system ? query.take : 'new'
    this.#system = query.system
    return this.#list.page({ ...query, take }, (table) => this.row(table))
  }

  row(table: Table): TableRow {
    const { runtime } = this.room
    const all = tablesOf(runtime).all
    return {
      id: tableIdText(table),
      name: tableName(table),
      named: table.named,
      type: table.options.type,
      access: accessOf(table),
      owner: titled(this.room, table.owner),
      heir: table.heir === null ? null : namedTerm(runtime, table.heir.pid),
      size: table.store.size,
      memoryBytes: tableMemory(table),
      keyPosition: table.keyIndex + 1,
      readable: !table.isPrivate,
      writable: table.isPublic,
      system: this.#isSystem(table),
      mark: !all.has(table) ? 'gone' : this.#before.size > 0 && !this.#before.has(table) ? 'new' : null,
    }
  }

  #take(): Table[] {
    const all = [...tablesOf(this.room.runtime).all]
    this.#before = this.#now
    this.#now = new Set(all)
    return this.#system ? all : all.filter((table) => !this.#isSystem(table))
  }

  #owner(table: Table): string {
    return titled(this.room, table.owner).title
  }

  #isSystem(table: Table): boolean {
    return systemApplications.includes(this.room.memberships.of(table.owner))
  }
}

function accessOf(table: Table): TableRow['access'] {
  return table.isPublic ? 'public' : table.isPrivate ? 'private' : 'protected'
}
