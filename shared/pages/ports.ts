/** The Ports page: the sockets of the runtime, and the application that most of them belong to. */
import type { NamedThing, PortId } from '../things.js'
import type { ApplicationState } from './applications.js'
import type { ListQuery, Page, RowMark } from './page.js'

export type PortSort =
  'id' | 'owner' | 'state' | 'local' | 'peer' | 'bytesIn' | 'bytesOut' | 'queue' | 'reading' | 'writing' | 'age'

/** `follow` is a port's id. */
export type PortQuery = ListQuery<PortSort>

/** listening; connected; the other side sends no more, or is gone. */
export type PortState = 'listening' | 'connected' | 'ended'

/** What is done for data that comes: a process waits for it, or for a connection; it is sent as messages, so many as are asked for; nothing. */
export type PortReading = 'receiving' | 'accepting' | 'active' | 'idle'

/** Whether a process waits to send. */
export type PortWriting = 'sending' | 'idle'

/**
 * local       `address:port` of this side, null where it is not known any more
 * peer        of the other side, null for one that listens
 * bytesIn     received; bytesOut: sent, or waiting to be
 * queuedIn    bytes received that no process has taken; for one that listens, connections not yet accepted
 * queuedOut   bytes that wait to be sent
 * ageMs       since it was opened
 */
export interface PortRow {
  readonly id: PortId
  readonly owner: NamedThing
  readonly state: PortState
  readonly local: string | null
  readonly peer: string | null
  readonly bytesIn: number
  readonly bytesOut: number
  readonly queuedIn: number
  readonly queuedOut: number
  readonly reading: PortReading
  readonly writing: PortWriting
  readonly ageMs: number
  readonly mark: RowMark
}

/** `server`: what kv_server does; `listensAt` where, null while it does not listen. */
export interface PortPage extends Page<PortRow> {
  readonly server: { readonly state: ApplicationState; readonly listensAt: string | null }
}

/** How many of the ports asked for were closed; the others were closed already. */
export interface PortsClosed {
  readonly closed: number
}
