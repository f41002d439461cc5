/** Trees: the trees the window looks at, each with a version, so that one that has not changed is not told again. */
import { existingAtom } from '../otp/term/atom.js'
import type { Process } from '../otp/process/process.js'
import type { MembersPage, MembersQuery, MemberSort, TreeAnswer, TreeQuery } from '../../shared/pages/applications.js'
import { gone } from './failed.js'
import { KeptList } from './list.js'
import { pidNumber, pidText } from './names.js'
import { titled } from './relations.js'
import type { Room } from './room.js'
import { processMemory } from '../otp/size.js'
import { type ReadTree, readTree } from './tree.js'

/** ms that a tree is taken as unchanged while nobody was born, died or changed state; links alone may change. */
const trustedMs = 2000

interface KeptTree {
  readonly tree: ReadTree
  readonly text: string
  readonly version: number
  readonly signs: string
  readonly readAt: number
}

export class Trees {
  readonly #trees = new Map<string, KeptTree>()
  #version = 0
  #members: { readonly group: string; readonly list: KeptList<Process, MemberSort> } | null = null

  constructor(readonly room: Room) {}

  tree({ application, version }: TreeQuery): TreeAnswer {
    const name = existingAtom(application)
    const { applications } = this.room.runtime.parts
    if (name === undefined || !(applications.loaded.has(name) || applications.known.has(name))) {
      return gone(`there is no application ${application}`)
    }
    const state = applications.stateOf(name) ?? 'loaded'
    const kept = this.#read(application, state)
    if (kept.version === version) return { unchanged: true, version }
    const { nodes, lines, total } = kept.tree
    return { unchanged: false, version: kept.version, application, state, nodes, lines, total }
  }

  members({ application, group, ...query }: MembersQuery): MembersPage {
    const found = (): readonly Process[] | undefined => {
      const state = this.room.runtime.parts.applications.stateOf(existingAtom(application) ?? missingName()) ?? 'loaded'
      return this.#read(application, state).tree.groups.get(group)?.members
    }
    const members = found()
    if (members === undefined) return gone('this group is not in the tree any more')
    if (this.#members?.group !== group) this.#members = { group, list: this.#listOf(() => found() ?? []) }
    const parent = this.#trees.get(application)?.tree.groups.get(group)?.parent
    const page = this.#members.list.page(query, (process) => ({
      pid: pidText(process.pid),
      title: this.#title(process),
      reductions: process.reductions,
      memoryBytes: processMemory(process),
      queue: process.queueLength,
      orphan: this.room.buckets.isOrphan(process),
    }))
    return { ...page, group: parent === undefined ? null : titled(this.room, parent) }
  }

  #read(application: string, state: string): KeptTree {
    const { runtime } = this.room
    const now = runtime.clock.now()
    const signs = `${state} ${runtime.spawned} ${runtime.processCount}`
    const last = this.#trees.get(application)
    if (last !== undefined && last.signs === signs && now - last.readAt < trustedMs) return last
    const name = existingAtom(application)
    if (name === undefined) return gone(`there is no application ${application}`)
    const tree = readTree(this.room, name)
    const text = JSON.stringify([state, tree.nodes, tree.lines])
    const version = last !== undefined && last.text === text ? last.version : ++this.#version
    const kept = { tree, text, version, signs, readAt: now }
    this.#trees.set(application, kept)
    return kept
  }

  #title(process: Process): string {
    return this.room.buckets.isBucket(process)
      ? (this.room.buckets.calledText(process) ?? 'KV.Bucket')
      : titled(this.room, process).title
  }

  #listOf(items: () => readonly Process[]): KeptList<Process, MemberSort> {
    return new KeptList<Process, MemberSort>({
      items,
      words: (process) => `${pidText(process.pid)} ${this.#title(process)}`,
      keys: (processes, sort) => {
        switch (sort) {
          case 'pid':
            return processes.map(({ pid }) => pid.number)
          case 'title':
            return processes.map((process) => this.#title(process))
          case 'reductions':
            return processes.map(({ reductions }) => reductions)
          case 'memory':
            return processes.map(processMemory)
          case 'queue':
            return processes.map(({ queueLength }) => queueLength)
        }
      },
      tie: (a, b) => a.pid.number - b.pid.number,
      followed: (follow) => {
        const number = pidNumber(follow)
        return ({ pid }) => pid.number === number
      },
    })
  }
}

function missingName(): never {
  return gone('there is no such application')
}
