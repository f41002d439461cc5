/**
 * The supervision tree of an application as the window draws it: supervisors with the children they tell of, below workers the processes they
 * started and are linked to. More than 12 alike siblings are one group.
 *
 * Reading is in one pass over the application's processes; what comes of it is small, whatever their number.
 */
import { linksOf } from '../otp/process/links.js'
import type { Process } from '../otp/process/process.js'
import { type InspectedChild, inspectSupervisor } from '../otp/supervisor-inspect.js'
import type { Atom, Pid } from '../otp/term/term.js'
import type { TreeLine, TreeNode, TreeNodeKind } from '../../shared/pages/applications.js'
import { lineOf } from './line.js'
import { mfaText, pidText, registeredName, supervisorTitle } from './names.js'
import { behaviourOf } from './process-info.js'
import type { Room } from './room.js'

/** More alike siblings than these fold. */
const foldedFrom = 12
/** No tree is deeper; a circle of links cannot make one. */
const deepest = 64

export interface ReadTree {
  readonly nodes: readonly TreeNode[]
  readonly lines: readonly TreeLine[]
  readonly total: number
  /** The processes of each group, by its id. */
  readonly groups: ReadonlyMap<string, Group>
}

export interface Group {
  readonly parent: Process
  readonly members: readonly Process[]
}

/** The tree below the master of the application `name`. Empty when it does not run. */
export function readTree(room: Room, name: Atom): ReadTree {
  const master = room.runtime.parts.applications.master(name)
  const tree = new TreeReader(room)
  if (master !== undefined) tree.read(master)
  return { nodes: tree.nodes, lines: tree.lines(), total: tree.total, groups: tree.groups }
}

/** A child before it is known whether it is shown by itself. */
interface Sibling {
  readonly process: Process | null
  readonly child: InspectedChild | null
}

class TreeReader {
  readonly nodes: TreeNode[] = []
  readonly groups = new Map<string, Group>()
  total = 0
  /** Where each process of the tree is shown: its own id, or that of its group. */
  readonly #places = new Map<Process, string>()
  readonly #parents = new Map<Process, Process>()
  #startedBy = new Map<Pid, Process[]>()

  constructor(readonly room: Room) {}

  read(master: Pid): void {
    this.#startedBy = this.#byStarter(master)
    // Between the master and the root is the process that called the application's start/2.
    const roots = (this.#startedBy.get(master) ?? []).flatMap((between) => this.#startedBy.get(between.pid) ?? [])
    for (const root of roots) this.#add(null, { process: root, child: null }, 0)
  }

  /** Links and monitors between what is shown, supervision apart. */
  lines(): TreeLine[] {
    const counts = new Map<string, { kind: TreeLine['kind']; from: string; to: string; count: number }>()
    const add = (kind: TreeLine['kind'], from: Process, to: Process): void => {
      const start = this.#places.get(from)
      const end = this.#places.get(to)
      if (start === undefined || end === undefined || start === end) return
      const key = `${kind} ${start} ${end}`
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { kind, from: start, to: end, count: 1 })
      else known.count++
    }
    for (const process of this.#places.keys()) {
      for (const other of linksOf(process)) {
        const isSupervision = this.#parents.get(process) === other || this.#parents.get(other) === process
        // Both ends know a link: it is told by the older one.
        if (!isSupervision && process.pid.number < other.pid.number) add('link', process, other)
      }
      for (let monitor = process.monitors; monitor !== null; monitor = monitor.heldAfter) {
        add('monitor', process, monitor.watched)
      }
    }
    return [...counts.values()]
  }

  #byStarter(leader: Pid): Map<Pid, Process[]> {
    const found = new Map<Pid, Process[]>()
    for (const process of this.room.runtime.processes()) {
      if (process.groupLeader !== leader || process.parent === null) continue
      const others = found.get(process.parent)
      if (others === undefined) found.set(process.parent, [process])
      else others.push(process)
    }
    return found
  }

  #add(parent: Process | null, sibling: Sibling, depth: number): void {
    const { process, child } = sibling
    if (process === null) {
      if (parent !== null && child !== null) this.nodes.push(this.#missing(parent, child))
      return
    }
    if (this.#places.has(process) || depth > deepest) return
    this.total++
    const id = pidText(process.pid)
    this.#places.set(process, id)
    if (parent !== null) this.#parents.set(process, parent)
    const children = this.#childrenOf(process)
    this.nodes.push(this.#node(parent, process, child, children.length))
    this.#addAll(process, children, depth + 1)
  }

  #addAll(parent: Process, siblings: readonly Sibling[], depth: number): void {
    if (siblings.length <= foldedFrom) {
      for (const sibling of siblings) this.#add(parent, sibling, depth)
      return
    }
    const alike = new Map<string, Sibling[]>()
    for (const sibling of siblings) {
      const likeness = this.#likeness(sibling)
      const others = alike.get(likeness)
      if (others === undefined) alike.set(likeness, [sibling])
      else others.push(sibling)
    }
    for (const [likeness, members] of alike) {
      if (members.length > foldedFrom) this.#addGroup(parent, likeness, members)
      else for (const sibling of members) this.#add(parent, sibling, depth)
    }
  }

  #addGroup(parent: Process, likeness: string, siblings: readonly Sibling[]): void {
    const members = siblings.map(({ process }) => process).filter((process) => process !== null)
    const [first] = siblings
    const [one] = members
    if (first === undefined || one === undefined) return
    const id = `${pidText(parent.pid)} ${likeness}`
    for (const member of members) {
      this.#places.set(member, id)
      this.#parents.set(member, parent)
    }
    this.total += members.length
    this.groups.set(id, { parent, members })
    this.nodes.push({
      ...this.#node(parent, one, first.child, 0),
      id,
      kind: 'group',
      pid: null,
      title: this.room.buckets.isBucket(one) ? 'KV.Bucket' : mfaText(one.initialCall),
      name: null,
      count: members.length,
    })
  }

  /** What is the same of siblings that fold together. Supervisors and those without a process never do. */
  #likeness({ process, child }: Sibling): string {
    if (process === null) return `missing ${child === null ? '' : lineOf(child.id, 200).text}`
    if (inspectSupervisor(process) !== undefined || process.name !== null) return pidText(process.pid)
    const orphan = this.room.buckets.isOrphan(process) ? ' orphan' : ''
    return `${mfaText(process.initialCall)} ${child?.restart ?? ''}${orphan}`
  }

  #childrenOf(process: Process): Sibling[] {
    const supervisor = inspectSupervisor(process)
    if (supervisor !== undefined) {
      return [...supervisor.children()].map((child) => ({ process: this.#processOf(child.pid), child }))
    }
    const linked = new Set(linksOf(process))
    return (this.#startedBy.get(process.pid) ?? [])
      .filter((started) => linked.has(started))
      .map((started) => ({ process: started, child: null }))
  }

  #processOf(pid: Pid | null): Process | null {
    const process = pid === null ? undefined : this.room.runtime.processByNumber(pid.number)
    return process?.pid === pid ? (process ?? null) : null
  }

  #node(parent: Process | null, process: Process, child: InspectedChild | null, children: number): TreeNode {
    const { buckets } = this.room
    const supervisor = inspectSupervisor(process)
    const kind: TreeNodeKind = supervisor !== undefined ? 'supervisor' : child === null ? 'process' : 'worker'
    const childId = child === null ? null : lineOf(child.id, 200).text
    const called = buckets.isBucket(process) ? (buckets.calledText(process) ?? 'KV.Bucket') : null
    return {
      id: pidText(process.pid),
      parent: parent === null ? null : pidText(parent.pid),
      kind,
      pid: pidText(process.pid),
      title: registeredName(process) ?? called ?? supervisorTitle(process) ?? mfaText(process.initialCall),
      name: registeredName(process),
      initialCall: mfaText(process.initialCall),
      behaviour: behaviourOf(process),
      childId,
      restart: child?.restart ?? null,
      shutdown: child === null ? null : lineOf(child.shutdown, 100).text,
      restarts: child?.restarts ?? 0,
      strategy: supervisor?.strategy ?? null,
      budget:
        supervisor === undefined
          ? null
          : {
              max: supervisor.max,
              withinMs: supervisor.withinMs,
              atMs: supervisor.recentMs.map((at) => at - this.room.runtime.startedAt),
            },
      children,
      orphan: buckets.isOrphan(process),
      count: 0,
    }
  }

  #missing(parent: Process, child: InspectedChild): TreeNode {
    const childId = lineOf(child.id, 200).text
    return {
      id: `${pidText(parent.pid)} missing ${childId}`,
      parent: pidText(parent.pid),
      kind: 'missing',
      pid: null,
      title: childId,
      name: null,
      initialCall: '',
      behaviour: null,
      childId,
      restart: child.restart,
      shutdown: lineOf(child.shutdown, 100).text,
      restarts: child.restarts,
      strategy: null,
      budget: null,
      children: 0,
      orphan: false,
      count: 0,
    }
  }
}
