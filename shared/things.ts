/** Names of things that can be linked to: every pid, table, bucket and application on the screen is one of these. */

/** A pid as observer writes it, `<0.157.0>`; the window adds `#PID` where Elixir would print it. */
export type PidText = string

/** A table's identity as text: the inspected name of a named table, else its reference, `#Reference<0.…>`. */
export type TableId = string

/** A port as Elixir prints it: `#Port<0.7>`. */
export type PortId = string

/** An application's name without the colon: `kv`. */
export type ApplicationName = string

export type Thing =
  | { readonly kind: 'process'; readonly pid: PidText }
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'bucket'; readonly pid: PidText }
  | { readonly kind: 'application'; readonly application: ApplicationName }
  | { readonly kind: 'port'; readonly port: PortId }

/** A thing with the words that name it on the screen. */
export interface NamedThing {
  readonly thing: Thing
  /** Registered name, bucket name, table name, or the pid where there is no better. */
  readonly title: string
}

/** One answer of the jump box. */
export interface ThingHit extends NamedThing {
  /** What it is and where, in a few words: `process of kv, waiting`. */
  readonly detail: string
}

/** `text` is matched without case anywhere in titles and pids; best first, at most `limit` (1 to 100). */
export interface ThingQuery {
  readonly text: string
  readonly limit: number
}

/** A text that is the same for the same thing and no other: a key for lists and maps. */
export function thingKey(thing: Thing): string {
  switch (thing.kind) {
    case 'process':
    case 'bucket':
      return `${thing.kind} ${thing.pid}`
    case 'table':
      return `table ${thing.table}`
    case 'application':
      return `application ${thing.application}`
    case 'port':
      return `port ${thing.port}`
  }
}

/** The pid as Elixir prints it: `#PID<0.157.0>`. */
export function elixirPid(pid: PidText): string {
  return `#PID${pid}`
}
