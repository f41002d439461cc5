/**
 * Reports: what the runtime and the behaviours have to say for the log, as data. The logger's translator makes Elixir's words of it.
 */
import type { Pid, Ref, Term } from '../term/term.js'
import type { Mfa } from './process.js'
import type { Kind } from './raised.js'

/** How something ended: kind and reason as raised, with its stack. */
export interface Ended {
  readonly kind: Kind
  readonly reason: Term
  readonly stack: Term
}

/** A child as supervisor reports show it. */
export interface ChildReport {
  readonly pid: Pid | null
  readonly id: Term
  readonly start: Term
  readonly restart: Term
  readonly shutdown: Term
  readonly type: Term
}

export type Report =
  /** A process that is no behaviour died of an error or a throw nobody caught. */
  | { readonly kind: 'process_raised'; readonly pid: Pid; readonly ended: Ended }
  /** A GenServer (Agent, Supervisor …) terminates abnormally. */
  | {
      readonly kind: 'gen_server_terminating'
      readonly name: Term
      /** The exit reason; `{reason, stack}` after an error. */
      readonly reason: Term
      /** Undefined where there was none: printed as []. */
      readonly lastMessage: Term | undefined
      /** Who called, when the last message was a call. */
      readonly client: Pid | null
      readonly state: Term
    }
  /** A GenServer got a message its module has no handle_info for. */
  | { readonly kind: 'gen_server_unexpected'; readonly module: Term; readonly name: Term; readonly message: Term }
  /** A handler failed and was removed: of `:gen_event`, and of Elixir's GenEvent, which has words of its own. */
  | {
      readonly kind: 'gen_event_terminating' | 'gen_event_crashed'
      readonly handler: Term
      readonly manager: Term
      /** What it raised, `{:EXIT, ...}` in `:gen_event`, or what it answered wrongly. */
      readonly reason: Term
      readonly lastMessage: Term
      readonly state: Term
    }
  | {
      readonly kind: 'task_terminating'
      readonly name: Term
      readonly starter: Term
      readonly ended: Ended
      readonly fun: Term
      readonly args: Term
    }
  /** SASL: a supervisor on one of its children. */
  | {
      readonly kind: 'supervisor_child'
      readonly supervisor: Term
      readonly context: 'start_error' | 'child_terminated' | 'shutdown_error' | 'shutdown'
      readonly reason: Term
      readonly child: ChildReport
    }
  /** SASL: a child was started. */
  | { readonly kind: 'supervisor_progress'; readonly supervisor: Term; readonly child: ChildReport }
  /** SASL: a process started by proc_lib crashed. */
  | {
      readonly kind: 'crash'
      readonly pid: Pid
      readonly name: Term
      readonly ended: Ended
      readonly initialCall: Mfa
      readonly ancestors: Term
      readonly messages: Term
      readonly links: Term
      readonly dictionary: Term
      readonly trapExit: boolean
      readonly reductions: number
    }
  | { readonly kind: 'application_started'; readonly application: Term; readonly node: Term }
  | { readonly kind: 'application_exited'; readonly application: Term; readonly reason: Term; readonly type: Term }
  /** Text made by whoever logs: Logger.info and its like. */
  | { readonly kind: 'text'; readonly text: string }
  /** A term logged as a report: Logger.info(foo: 1). */
  | { readonly kind: 'term'; readonly term: Term }

export type Level = 'emergency' | 'alert' | 'critical' | 'error' | 'warning' | 'notice' | 'info' | 'debug'

/** What is known of where an event came from. */
export interface Metadata {
  readonly pid: Pid | null
  /** ms since 1970 */
  readonly time: number
  readonly domain: 'otp' | 'sasl' | 'elixir'
  readonly [key: string]: Term | Ref | number | string | undefined
}

export interface LogEvent {
  readonly level: Level
  readonly report: Report
  readonly metadata: Metadata
}
