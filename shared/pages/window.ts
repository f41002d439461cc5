/** The window itself: choices that are kept, and what the native menu asks of it. */

export type ThemeChoice = 'system' | 'light' | 'dark'

/** The views in the order of the rail. */
export const viewNames = [
  'system',
  'applications',
  'processes',
  'tables',
  'buckets',
  'ports',
  'log',
  'console',
] as const

export type ViewName = (typeof viewNames)[number]

/** One column's choice, in the order of display. */
export interface ColumnChoice {
  readonly key: string
  /** Pixels, 24 to 2,000. */
  readonly width: number
  readonly shown: boolean
}

export interface SortChoice {
  readonly key: string
  readonly descending: boolean
}

/** Choices of one table, by the table's name in the window. */
export interface TableChoice {
  readonly columns: readonly ColumnChoice[]
  readonly sort: SortChoice | null
}

/**
 * Where kv_server listens, from its next start on.
 *
 * port      0 to 65,535; 0 is any that is free
 * anywhere  on all addresses, so that other machines reach it; else on the machine itself alone
 * atStart   it is started with the app
 */
export interface ServerChoice {
  readonly port: number
  readonly anywhere: boolean
  readonly atStart: boolean
}

/**
 * What is kept from one start to the next. Main owns the file; the window asks once and sends what changed.
 *
 * intervalsMs  refresh interval by view, 0 for paused, else 500 to 60,000
 * tables       choices by table
 * sizes        widths of panes in pixels, by pane
 * flags        small yes-or-no choices, by name (`processes.accumulate`)
 */
export interface Preferences {
  readonly theme: ThemeChoice
  readonly compact: boolean
  readonly railNarrow: boolean
  readonly view: ViewName
  readonly intervalsMs: Readonly<Record<string, number>>
  readonly tables: Readonly<Record<string, TableChoice>>
  readonly sizes: Readonly<Record<string, number>>
  readonly flags: Readonly<Record<string, boolean>>
  readonly server: ServerChoice
}

/** Replaces the named fields whole. */
export type PreferencesPatch = { readonly [K in keyof Preferences]?: Preferences[K] }

/** What main starts with when nothing is kept. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  compact: false,
  railNarrow: false,
  view: 'applications',
  intervalsMs: {},
  tables: {},
  sizes: {},
  flags: {},
  server: { port: 4040, anywhere: false, atStart: false },
}

/** A choice in the native menu that the window carries out. */
export type WindowCommand =
  | { readonly do: 'show'; readonly view: ViewName }
  | { readonly do: 'theme'; readonly choice: ThemeChoice }
  | {
      readonly do:
        | 'refresh'
        | 'pause'
        | 'search'
        | 'jump'
        | 'keys'
        | 'back'
        | 'forward'
        | 'undo'
        | 'redo'
        | 'about'
        | 'rail'
        | 'inspector'
        | 'density'
    }
