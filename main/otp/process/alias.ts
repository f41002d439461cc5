/**
 * Aliases of a process: references by which it is sent to, until it takes them back. Source: OTP 25, erlang:alias/1, unalias/1, and the option `alias`
 * of monitor/3.
 */
import { type Atom, atom, Cons, pair, type Ref, type Term, Tuple } from '../term/term.js'
import { Call } from './call.js'
import { running } from './current.js'
import { deliver, lose } from './deliver.js'
import { downOfNobody, Monitor, nodeName, removeMonitor, watch } from './monitor.js'
import type { Process } from './process.js'

/** When the alias of a monitor ends: by unalias only; with the monitor; or, and the monitor with it, with the first message that comes by it as well. */
export type AliasUntil = 'explicit_unalias' | 'demonitor' | 'reply_demonitor'

const noproc = atom('noproc')

class Alias {
  constructor(
    readonly holder: Process,
    /** True when it ends with the first message that comes by it. */
    readonly isOnce: boolean,
  ) {}
}

/** A monitor whose reference is an alias of its holder. */
class AliasMonitor extends Monitor {
  until: AliasUntil = 'demonitor'
  isActive = true

  override release(): void {
    this.ref.record = this.isActive && this.until === 'explicit_unalias' ? new Alias(this.holder, false) : null
  }
}

/** A new alias of the process now running. */
export function alias(isOnce: boolean): Ref {
  const holder = running()
  const ref = holder.runtime.newRef()
  ref.record = new Alias(holder, isOnce)
  return ref
}

/** Ends an alias of the process now running; false when it has none of that reference. */
export function unalias(ref: Ref): boolean {
  const { record } = ref
  if (record instanceof Alias && record.holder === running()) {
    ref.record = null
    return true
  }
  if (!(record instanceof AliasMonitor) || !record.isActive || record.holder !== running()) return false
  record.isActive = false
  return true
}

/** As `monitor` of api.ts, of `watched`, which is null where nobody lives; the reference is an alias of the caller until `until`. */
export function monitorWithAlias(
  watched: Process | null,
  object: Term,
  name: Atom | null,
  tag: Term | undefined,
  until: AliasUntil,
): Ref {
  const holder = running()
  const ref = holder.runtime.newRef()
  holder.runtime.events?.emit({ kind: 'monitor', pid: holder.pid, object, ref })
  if (watched === holder) return ref // of oneself: no monitor and no alias
  if (watched !== null) {
    const monitor = new AliasMonitor(ref, holder, watched, name, tag)
    monitor.until = until
    watch(monitor)
  } else {
    if (until === 'explicit_unalias') ref.record = new Alias(holder, false)
    deliver(holder, downOfNobody(ref, name === null ? object : pair(name, nodeName), noproc, tag))
  }
  return ref
}

/** Sends by `ref`: to whose alias it is, or as the answer of the call it stands for; else nobody gets it. */
export function sendByRef(ref: Ref, message: Term): void {
  const { record } = ref
  if (record instanceof Alias) {
    if (record.isOnce) ref.record = null
    deliver(record.holder, message)
  } else if (record instanceof AliasMonitor && record.isActive) {
    if (record.until === 'reply_demonitor') removeMonitor(record)
    deliver(record.holder, message)
  } else if (record instanceof Call && isReply(message, ref)) record.answer((message as Tuple).e1)
  else lose(running().runtime, ref, message)
}

/** `{[:alias | ref], _}` */
function isReply(message: Term, ref: Ref): boolean {
  if (!(message instanceof Tuple) || message.size !== 2) return false
  return message.e0 instanceof Cons && message.e0.tail === ref
}
