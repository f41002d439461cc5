/**
 * Edits of buckets and of their entries, each with its undo. A bucket that is started again by an undo has a new pid: the steps before know it by the old one.
 */
import * as Agent from '../otp/agent.js'
import * as BucketSupervisor from '../kv/bucket-supervisor.js'
import * as Registry from '../kv/registry.js'
import { tablesOf } from '../otp/ets/tables.js'
import { inspect } from '../otp/term/inspect.js'
import { Pid, type Term, TermMap, Tuple } from '../otp/term/term.js'
import { same } from '../otp/term/compare.js'
import * as atoms from '../otp/term/well-known.js'
import type { AdoptOrder, DropOrder, PutOrder } from '../../shared/pages/buckets.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import type { PidText, Thing } from '../../shared/things.js'
import { formatPlural } from '../../shared/units.js'
import { act } from './act.js'
import { changed, gone, invalid, refused } from './failed.js'
import {
  changeEntries,
  entriesOf,
  type EntryChange,
  exchangeEntries,
  readKey,
  reversed,
  shortKey,
} from './bucket-entries.js'
import { nameText } from './known-buckets.js'
import { pidText, processAt } from './names.js'
import type { Process } from '../otp/process/process.js'
import type { Room } from './room.js'
import type { Change, Undo } from './undo.js'

export class BucketEdits {
  /** What became of a bucket that was stopped and started again. */
  readonly #successors = new WeakMap<Pid, Pid>()

  constructor(
    readonly room: Room,
    readonly undo: Undo,
  ) {}

  /** The bucket called `name`, new or not. `undo` is null where it was there already. */
  async create(name: string): Promise<{ readonly bucket: Process; readonly undo: UndoStep | null }> {
    if (name.trim() === '') return invalid('a bucket needs a name')
    if (/\p{Surrogate}/u.test(name)) return invalid('this name holds half of a character, which no binary can')
    const there = this.#find(name)
    if (there !== undefined) return { bucket: this.#process(there), undo: null }
    const pid = await this.#create(name)
    return { bucket: this.#process(pid), undo: this.undo.record(this.#creation(name, pid)) }
  }

  async stop(pid: PidText): Promise<UndoStep> {
    const process = this.bucket(pid)
    const entries = entriesOf(process)
    const name = this.room.buckets.nameOf(process)
    const called = this.room.buckets.calledText(process) ?? pid
    await this.#stop(process.pid, entries)
    return this.undo.record({
      text: `Stopped ${called}${entries.size === 0 ? '' : ` with ${formatPlural(entries.size, 'entry', 'entries')}`}`,
      revert: async () => this.#succeed(process.pid, await this.#startAgain(name, process.pid, entries)),
      apply: () => this.#stop(this.#present(process.pid), entries),
      thing: () => this.#thing(process.pid),
    })
  }

  async adopt({ pid, name }: AdoptOrder): Promise<Process> {
    if (name.trim() === '') return invalid('a bucket needs a name')
    const process = this.bucket(pid)
    this.#checkRunning()
    const answer = await act(this.room.runtime, () => Registry.adopt(Registry.MODULE, name, process.pid))
    if (answer === atoms.ok) return process
    const why = answer instanceof Tuple ? inspect(answer.e1) : inspect(answer)
    if (why === ':name_taken') return refused(`there is a bucket called ${name} already`)
    if (why === ':already_known') return refused(`the registry knows this bucket already`)
    return gone(`the bucket ${pid} is gone`)
  }

  async put({ bucket, entries, mode, renamed }: PutOrder): Promise<UndoStep> {
    const process = this.bucket(bucket)
    const typed = entries.map(({ key, value }, entry) => ({
      key: readKey(this.room, key, entry),
      value: this.room.terms.read(value, entry),
    }))
    const from = renamed === null ? undefined : readKey(this.room, renamed)
    if (mode === 'replace' && (from === undefined || typed.length !== 1)) {
      return invalid('to replace an entry, its key and one entry are needed')
    }
    const changes = await changeEntries(this.room, process.pid, (now) => {
      const old = mode === 'replace' ? from : undefined
      const before = old === undefined ? undefined : now.get(old)
      if (old !== undefined && before === undefined) return gone(`there is no entry ${shortKey(old)} any more`)
      const found = new Map<string, EntryChange>()
      for (const { key, value } of typed) {
        const isThere = now.has(key) && !(old !== undefined && same(old, key))
        if (isThere && mode !== 'set') return invalid(`there is an entry ${shortKey(key)} already`)
        // Of two with one key the later counts, as when they are put one after the other.
        found.set(inspect(key, { limit: Infinity, printableLimit: Infinity }), {
          key,
          before: now.get(key),
          after: value,
        })
      }
      const puts = [...found.values()]
      const isRenamed = old !== undefined && !puts.some(({ key }) => same(key, old))
      return isRenamed ? [{ key: old, before, after: undefined }, ...puts] : puts
    })
    return this.#record(putText(changes, mode), process, changes)
  }

  async drop({ bucket, keys }: DropOrder): Promise<UndoStep> {
    const process = this.bucket(bucket)
    const wanted = keys.map((key, entry) => readKey(this.room, key, entry))
    const changes = await changeEntries(this.room, process.pid, (now) =>
      wanted
        .filter((key, i) => now.has(key) && wanted.findIndex((other) => same(other, key)) === i)
        .map((key) => ({ key, before: now.get(key), after: undefined })),
    )
    return this.#record(`Deleted ${what(changes)}`, process, changes)
  }

  /** Puts `entries` into the buckets of these names, starting those that are missing: all or nothing, one step. Null stands for `into`. */
  async merge(
    text: string,
    all: readonly { readonly name: Term | null; readonly entries: TermMap }[],
    into: Process | null,
  ): Promise<UndoStep> {
    const made: Change[] = []
    try {
      for (const { name, entries } of all) {
        const known = name === null ? into?.pid : this.#find(name)
        let pid = known
        if (pid === undefined) {
          if (name === null) return gone('the bucket is gone')
          pid = await this.#create(name)
          made.push(this.#creation(name, pid))
        }
        const process = this.#process(pid)
        const changes = await changeEntries(this.room, pid, (now) => {
          const found: EntryChange[] = []
          entries.each((key, after) => found.push({ key, before: now.get(key), after }))
          return found
        })
        made.push(this.#edit(text, process, changes))
      }
    } catch (thrown) {
      for (const change of made.reverse()) await change.revert()
      throw thrown
    }
    return this.undo.record({
      text,
      revert: () =>
        inTurn(
          made.slice().reverse(),
          (change) => change.revert(),
          (change) => change.apply(),
        ),
      apply: () =>
        inTurn(
          made,
          (change) => change.apply(),
          (change) => change.revert(),
        ),
      thing: () => made.at(-1)?.thing() ?? null,
    })
  }

  /** The living bucket with that pid. */
  bucket(pid: PidText): Process {
    const process = processAt(this.room.runtime, pid)
    if (process === undefined || !this.room.buckets.isBucket(process)) return gone(`the bucket ${pid} is gone`)
    return process
  }

  #record(text: string, process: Process, changes: readonly EntryChange[]): UndoStep {
    const called = this.room.buckets.calledText(process) ?? pidText(process.pid)
    return this.undo.record(
      this.#edit(`${text} ${text.startsWith('Deleted') ? 'from' : 'in'} ${called}`, process, changes),
    )
  }

  #edit(text: string, { pid }: Process, changes: readonly EntryChange[]): Change {
    return {
      text,
      apply: () => exchangeEntries(this.room, this.#present(pid), changes),
      revert: () => exchangeEntries(this.room, this.#present(pid), reversed(changes)),
      thing: () => this.#thing(pid),
    }
  }

  #creation(name: Term, pid: Pid): Change {
    return {
      text: `Created ${nameText(name)}`,
      revert: () => this.#stop(this.#present(pid), TermMap.empty),
      apply: async () => this.#succeed(pid, await this.#startAgain(name, pid, TermMap.empty)),
      thing: () => this.#thing(pid),
    }
  }

  async #create(name: Term): Promise<Pid> {
    this.#checkRunning()
    await act(this.room.runtime, () => Registry.create(Registry.MODULE, name))
    return this.#find(name) ?? gone(`the bucket ${nameText(name)} is gone`)
  }

  /** Stops a bucket that has just these entries. */
  async #stop(pid: Pid, entries: TermMap): Promise<void> {
    const process = this.#process(pid)
    if (!same(entriesOf(process), entries)) changed('somebody has changed the entries of this bucket since', null)
    await act(this.room.runtime, () => Agent.stop(pid))
  }

  /** A bucket under the name of one that is gone, with its entries; one without a name where it had none. */
  async #startAgain(name: Term | undefined, old: Pid, entries: TermMap): Promise<Pid> {
    this.#checkRunning()
    if (name !== undefined && this.#find(name) !== undefined) {
      return changed(`there is another bucket called ${nameText(name)} now`, null)
    }
    const pid = name === undefined ? await this.#startOrphan(old) : await this.#create(name)
    if (entries.size > 0) await act(this.room.runtime, () => Agent.update(pid, () => entries))
    return pid
  }

  async #startOrphan(old: Pid): Promise<Pid> {
    const answer = await act(this.room.runtime, () => BucketSupervisor.startBucket(BucketSupervisor.MODULE))
    if (!(answer instanceof Tuple) || !(answer.e1 instanceof Pid))
      return refused(`no bucket started: ${inspect(answer)}`)
    this.room.buckets.rename(old, answer.e1)
    return answer.e1
  }

  #succeed(old: Pid, pid: Pid): void {
    this.#successors.set(this.#last(old), pid)
  }

  #last(pid: Pid): Pid {
    let last = pid
    for (let next = this.#successors.get(last); next !== undefined; next = this.#successors.get(last)) last = next
    return last
  }

  /** The bucket that was `pid` when the step was made. Fails with `refused` where it is gone. */
  #present(pid: Pid): Pid {
    const last = this.#last(pid)
    return last.process === null ? refused('the bucket of this step is gone') : last
  }

  #thing(pid: Pid): Thing | null {
    const last = this.#last(pid)
    return last.process === null ? null : { kind: 'bucket', pid: pidText(last) }
  }

  #process(pid: Pid): Process {
    return processAt(this.room.runtime, pidText(pid)) ?? gone(`the bucket ${pidText(pid)} is gone`)
  }

  /** The living bucket that the registry has under `name`. */
  #find(name: Term): Pid | undefined {
    const pid = tablesOf(this.room.runtime).named.get(Registry.MODULE)?.store.find(name)?.e1
    return pid instanceof Pid && pid.process !== null ? pid : undefined
  }

  #checkRunning(): void {
    const { registry, supervisor } = this.room.buckets
    if (registry === undefined || supervisor === undefined) refused('kv is stopped: start it first')
  }
}

/** Does `step` for each; where one fails those before it are taken back by `back`. */
async function inTurn(
  changes: readonly Change[],
  step: (change: Change) => Promise<void>,
  back: (change: Change) => Promise<void>,
): Promise<void> {
  const done: Change[] = []
  try {
    for (const change of changes) {
      await step(change)
      done.push(change)
    }
  } catch (thrown) {
    for (const change of done.reverse()) await back(change)
    throw thrown
  }
}

function what(changes: readonly EntryChange[]): string {
  const [first] = changes
  return changes.length === 1 && first !== undefined
    ? shortKey(first.key)
    : formatPlural(changes.length, 'entry', 'entries')
}

function putText(changes: readonly EntryChange[], mode: PutOrder['mode']): string {
  const [first, second] = changes
  if (mode === 'replace' && first !== undefined && second !== undefined) {
    return `Renamed ${shortKey(first.key)} to ${shortKey(second.key)}`
  }
  const isNew = changes.every(({ before }) => before === undefined)
  return `${isNew ? 'Added' : 'Changed'} ${what(changes)}`
}
