/** The Ports page: the sockets of the runtime, and what is chosen for kv_server. */
import * as Application from '../otp/application.js'
import { existingAtom } from '../otp/term/atom.js'
import { addressText, type OpenPort, portInfo, portsOf } from '../otp/tcp-ports.js'
import { portText } from '../otp/term/handle-text.js'
import { atom, tuple } from '../otp/term/term.js'
import type { PortPage, PortQuery, PortRow, PortsClosed, PortSort } from '../../shared/pages/ports.js'
import type { ServerChoice } from '../../shared/pages/window.js'
import type { NamedThing, PortId } from '../../shared/things.js'
import { KeptList } from './list.js'
import { pidText } from './names.js'
import { titleOf } from './processes.js'
import { titled } from './relations.js'
import type { Room } from './room.js'

const server = 'kv_server'
const loopback = tuple(127, 0, 0, 1)
const everywhere = tuple(0, 0, 0, 0)

export class Ports {
  readonly #list: KeptList<OpenPort, PortSort>
  /** The ports of the order before this one. */
  #before = new Set<OpenPort>()
  #now = new Set<OpenPort>()

  constructor(readonly room: Room) {
    this.#list = new KeptList<OpenPort, PortSort>({
      items: () => this.#take(),
      words: (port) => {
        const { id, state, owner, local, peer } = this.#row(port)
        return [id, state, owner.title, pidText(port.owner.pid), local, peer].join(' ')
      },
      keys: (ports, sort) => {
        switch (sort) {
          case 'id':
            return ports.map(({ port }) => port.number)
          case 'owner':
            return ports.map((port) => this.#row(port).owner.title)
          case 'state':
            return ports.map(({ state }) => state)
          case 'local':
            return ports.map(({ local }) => addressText(local) ?? '')
          case 'peer':
            return ports.map(({ peer }) => addressText(peer) ?? '')
          case 'bytesIn':
            return ports.map((port) => port.counts().bytesIn)
          case 'bytesOut':
            return ports.map((port) => port.counts().bytesOut)
          case 'queue':
            return ports.map((port) => port.counts().queuedIn + port.counts().queuedOut)
          case 'reading':
            return ports.map(({ reading }) => reading)
          case 'writing':
            return ports.map(({ writing }) => writing)
          case 'age':
            return ports.map(({ openedAt }) => -openedAt)
        }
      },
      tie: (a, b) => a.port.number - b.port.number,
      followed: (follow) => (port) => portText(port.port) === follow,
    })
  }

  list(query: PortQuery): PortPage {
    const page = this.#list.page(query, (port) => this.#row(port))
    const name = existingAtom(server)
    const state = (name === undefined ? undefined : this.room.runtime.parts.applications.stateOf(name)) ?? 'loaded'
    const listening = [...portsOf(this.room.runtime).all()].find(
      (port) => port.state === 'listening' && this.room.memberships.of(port.owner) === server,
    )
    return { ...page, server: { state, listensAt: listening === undefined ? null : addressText(listening.local) } }
  }

  /** Closes ports as their owners would. */
  async close(ids: readonly PortId[]): Promise<PortsClosed> {
    const { runtime } = this.room
    const ports = portsOf(runtime)
    const numbers = ids.map((id) => Number(/^#Port<0\.(\d+)>$/.exec(id)?.[1] ?? -1))
    const closed = await runtime.perform(() => numbers.filter((number) => ports.close(number)).length)
    return { closed }
  }

  /** Has kv_server listen, from its next start on, where it is chosen; with a port that is no number it will not start, and says so. */
  async choose({ port, anywhere }: Omit<ServerChoice, 'port'> & { readonly port: number | string }): Promise<void> {
    const name = atom(server)
    await this.room.runtime.perform(function* () {
      // What is put before it is loaded would be taken over by what its specification says.
      yield* Application.ensureLoaded(name)
      yield* Application.putEnv(name, atom('port'), port)
      yield* Application.putEnv(name, atom('ip'), anywhere ? everywhere : loopback)
    })
  }

  #take(): OpenPort[] {
    const all = [...portsOf(this.room.runtime).all()]
    this.#before = this.#now
    this.#now = new Set(all)
    return all
  }

  /** The owner as a link; one without a name by its pid and what it runs: connections are told apart by the one and understood by the other. */
  #owner({ owner }: OpenPort): NamedThing {
    const named = titled(this.room, owner)
    return named.title === pidText(owner.pid)
      ? { ...named, title: `${named.title} ${titleOf(this.room, owner)}` }
      : named
  }

  #row(port: OpenPort): PortRow {
    const { name, port: _port, owner: _owner, openedAt, ...shown } = portInfo(port)
    return {
      id: name,
      owner: this.#owner(port),
      ...shown,
      ageMs: Math.max(0, Math.round(this.room.runtime.clock.systemTime() - openedAt)),
      mark: !port.isOpen ? 'gone' : this.#before.size > 0 && !this.#before.has(port) ? 'new' : null,
    }
  }
}
