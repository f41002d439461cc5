/** What a runtime looks like to who knows its events alone: to see that no event is missing. */
import { Table } from '../../main/otp/ets/table.js'
import { tablesOf } from '../../main/otp/ets/tables.js'
import type { Happening } from '../../main/otp/process/events.js'
import { linksOf } from '../../main/otp/process/links.js'
import type { Process } from '../../main/otp/process/process.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { type Atom, Pid, type Ref, type Term, toArray, Tuple } from '../../main/otp/term/term.js'

interface HeardProcess {
  readonly links: Set<Pid>
  /** Whom it watches, by the reference of the monitor. */
  readonly monitors: Map<Ref, Pid>
  name: Term
  /** Messages sent to it that it has not received. */
  waiting: number
}

export class HeardWorld {
  readonly #processes = new Map<Pid, HeardProcess>()
  readonly #names = new Map<Term, Pid>()
  /** Tables of our own, to which the same is done. */
  readonly #tables = new Map<Table, Table>()

  constructor(readonly runtime: Runtime) {
    runtime.listen((event) => this.#hear(event))
  }

  /** Processes, links, monitors, names, mailboxes and tables, as the events told them. */
  heard(): string[] {
    const processes = [...this.#processes].map(([pid, { links, monitors, name, waiting }]) =>
      line(pid, [...links], [...monitors.keys()], name, waiting),
    )
    return [...processes, ...[...this.#tables.values()].map(tableLine)].sort()
  }

  /** The same as it is. */
  found(): string[] {
    const processes = [...this.runtime.processes()].map((process) => {
      const links = linksOf(process).map((other) => other.pid)
      return line(process.pid, links, monitorsOf(process), process.name, process.queueLength)
    })
    return [...processes, ...[...tablesOf(this.runtime).all].map(tableLine)].sort()
  }

  #hear(event: Happening): void {
    switch (event.kind) {
      case 'spawn':
        this.#processes.set(event.pid, { links: new Set(), monitors: new Map(), name: null, waiting: 0 })
        break
      case 'exit':
        this.#ends(event.pid)
        break
      case 'link':
        this.#of(event.pid).links.add(event.other)
        this.#of(event.other).links.add(event.pid)
        break
      case 'unlink':
        this.#processes.get(event.pid)?.links.delete(event.other)
        this.#processes.get(event.other)?.links.delete(event.pid)
        break
      case 'monitor':
        this.#watches(event.pid, event.object, event.ref)
        break
      case 'demonitor':
        this.#of(event.pid).monitors.delete(event.ref)
        break
      case 'register':
        this.#of(event.pid).name = event.name
        this.#names.set(event.name, event.pid)
        break
      case 'unregister': {
        const process = this.#processes.get(event.pid)
        if (process !== undefined) process.name = null
        this.#names.delete(event.name)
        break
      }
      case 'send':
        this.#of(event.to).waiting++
        break
      case 'receive':
        this.#of(event.pid).waiting--
        break
      case 'ets':
        this.#writes(event)
        break
      default:
    }
  }

  #of(pid: Pid): HeardProcess {
    const process = this.#processes.get(pid)
    if (process === undefined) throw new Error(`${inspect(pid)} was not heard to begin, or was heard to end`)
    return process
  }

  /** Who watches itself, or nobody, holds nothing. */
  #watches(holder: Pid, object: Term, ref: Ref): void {
    const pid = object instanceof Pid ? object : this.#names.get(object instanceof Tuple ? object.e0 : object)
    if (pid !== undefined && pid !== holder && this.#processes.has(pid)) this.#of(holder).monitors.set(ref, pid)
  }

  #ends(pid: Pid): void {
    for (const other of this.#of(pid).links) this.#processes.get(other)?.links.delete(pid)
    this.#processes.delete(pid)
    for (const { monitors } of this.#processes.values())
      for (const [ref, watched] of monitors) if (watched === pid) monitors.delete(ref)
  }

  #writes({ table: id, operation, what }: Happening & { readonly kind: 'ets' }): void {
    const table = tablesOf(this.runtime).get(id)
    if (table === undefined) throw new Error(`${operation} was heard of a table that is not there: ${inspect(id)}`)
    if (operation === 'new') this.#tables.set(table, new Table(table.name, table.ref, table.owner, table.options))
    const copy = this.#tables.get(table) as Table
    const { store } = copy
    const pieces = what as Tuple
    if (operation === 'insert') for (const row of isRow(what) ? [what] : toArray(what)) store.insert(row as Tuple)
    else if (operation === 'replace') store.replace(pieces.e0 as Tuple, pieces.e1 as Tuple)
    else if (operation === 'delete') store.delete(what)
    else if (operation === 'delete_object') store.deleteRow(pieces)
    else if (operation === 'clear') store.clear()
    else if (operation === 'drop') this.#tables.delete(table)
    else if (operation === 'give_away') copy.owner = (what as Pid).process as Process
    else if (operation === 'rename') copy.name = what as Atom
  }
}

function isRow(what: Term): what is Tuple {
  return what instanceof Tuple
}

function line(pid: Pid, links: readonly Pid[], monitors: readonly Ref[], name: Term, waiting: number): string {
  const all = (terms: readonly Term[]): string =>
    terms
      .map((term) => inspect(term))
      .sort()
      .join(' ')
  return `${inspect(pid)} links ${all(links)} monitors ${all(monitors)} name ${inspect(name)} waiting ${waiting}`
}

function monitorsOf(process: Process): Ref[] {
  const refs: Ref[] = []
  for (let monitor = process.monitors; monitor !== null; monitor = monitor.heldAfter) refs.push(monitor.ref)
  return refs
}

function tableLine({ name, ref, owner, store }: Table): string {
  const rows: string[] = []
  store.forEach((row) => rows.push(inspect(row)))
  return `${inspect(ref)} ${inspect(name)} of ${inspect(owner.pid)}: ${rows.sort().join(' ')}`
}
