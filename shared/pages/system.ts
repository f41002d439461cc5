import type { ApplicationState } from './applications.js'

/** Where the Electron runtime came from: the declared one, the npm registry's own, or KV_OBSERVER_ELECTRON. */
export type ElectronSource = 'official' | 'fallback' | 'override'

/** What is running. `runtime` says whose rules ours follows: `Elixir 1.14.0 on Erlang/OTP 25, in TypeScript`. */
export interface Versions {
  readonly app: string
  readonly electron: string
  readonly electronSource: ElectronSource
  readonly node: string
  readonly v8: string
  readonly chromium: string
  readonly runtime: string
  /** Operating system, its release and architecture: `Linux 6.1.0 x64`. */
  readonly platform: string
}

export interface About {
  readonly name: string
  readonly description: string
  readonly license: string
  readonly versions: Versions
}

/** How many there are, and the number at which the runtime refuses more. */
export interface Usage {
  readonly count: number
  readonly limit: number
}

/**
 * The System page.
 *
 * uptimeMs    since the runtime started
 * runQueue    processes ready to run, now
 * reductions  turns of all processes since start, ended ones included
 * scheduler   one run queue: `sliceMs` is how long it keeps the event loop, `longestHoldMs` the longest it ever did, `busyShare`
 *             the share of the last 10 s it ran
 */
export interface SystemInfo {
  readonly node: string
  readonly versions: Versions
  readonly cpus: number
  readonly uptimeMs: number
  readonly runQueue: number
  readonly reductions: number
  readonly spawned: number
  readonly timers: number
  readonly scheduler: { readonly sliceMs: number; readonly longestHoldMs: number; readonly busyShare: number }
  readonly processes: Usage
  readonly atoms: Usage
  readonly tables: Usage
  readonly ports: Usage
  readonly memory: MemoryByKind
  readonly heap: V8Heap
  readonly looking: Looking
}

/** Bytes by kind, estimated by the runtime from its terms; `totalBytes` is their sum, not what V8 holds. */
export interface MemoryByKind {
  readonly totalBytes: number
  readonly processesBytes: number
  readonly atomsBytes: number
  readonly binariesBytes: number
  readonly codeBytes: number
  readonly tablesBytes: number
}

/** The main process's heap as V8 and the operating system tell it. */
export interface V8Heap {
  readonly usedBytes: number
  readonly committedBytes: number
  readonly limitBytes: number
  readonly externalBytes: number
  readonly residentBytes: number
}

/** What looking cost in the last 10 s: share of time spent answering the window, and calls answered. */
export interface Looking {
  readonly share: number
  readonly calls: number
}

/** Figures that are always in sight: tool bar and status bar. Asked once a second. */
export interface Status {
  readonly node: string
  readonly uptimeMs: number
  readonly processes: number
  readonly tables: number
  /** Resident memory of the main process. */
  readonly memoryBytes: number
  readonly runQueue: number
  readonly looking: Looking
  readonly kv: ApplicationState
}
