/** The entries of a bucket: read from its agent's state without asking it, changed by ordinary calls to the agent, all or nothing. */
import * as Agent from '../otp/agent.js'
import type { Process } from '../otp/process/process.js'
import { same } from '../otp/term/compare.js'
import { type Pid, pair, type Term, TermMap } from '../otp/term/term.js'
import { ok } from '../otp/term/well-known.js'
import type { EntryKey } from '../../shared/pages/buckets.js'
import { act } from './act.js'
import { changed, invalid } from './failed.js'
import { lineOf, wholeLine } from './line.js'
import type { Room } from './room.js'

/** What becomes of one key; undefined is no entry. */
export interface EntryChange {
  readonly key: Term
  readonly before: Term | undefined
  readonly after: Term | undefined
}

/** The entries of the bucket that `process` is. */
export function entriesOf(process: Process): TermMap {
  const state = process.body.state()
  return state instanceof TermMap ? (state as TermMap) : TermMap.empty
}

/**
 * Changes the entries of `bucket` in the agent itself, so nobody comes in between: `decide` sees them and says what is to change. When it throws `Failed` nothing
 * changes. Answers the changes.
 */
export async function changeEntries(
  { runtime }: Room,
  bucket: Pid,
  decide: (entries: TermMap) => readonly EntryChange[],
): Promise<readonly EntryChange[]> {
  let changes: readonly EntryChange[] = []
  let failed: unknown
  await act(runtime, () =>
    Agent.getAndUpdate(bucket, (state: TermMap) => {
      try {
        changes = decide(state)
        return pair(ok, applied(state, changes))
      } catch (thrown) {
        // The agent must not crash of what the window asked.
        failed = thrown
        return pair(ok, state)
      }
    }),
  )
  if (failed !== undefined) throw failed
  return changes
}

/** Makes `changes` where the entries are still as before them; `changed` where they are not. */
export async function exchangeEntries(room: Room, bucket: Pid, changes: readonly EntryChange[]): Promise<void> {
  await changeEntries(room, bucket, (entries) => {
    for (const { key, before } of changes) {
      const now = entries.get(key)
      const isSame = now === undefined || before === undefined ? now === before : same(now, before)
      if (!isSame) changed(`somebody has changed ${shortKey(key)} since`, now === undefined ? null : typedText(now))
    }
    return changes
  })
}

/** The changes that take `changes` back. */
export function reversed(changes: readonly EntryChange[]): readonly EntryChange[] {
  return changes.map(({ key, before, after }) => ({ key, before: after, after: before })).reverse()
}

function applied(entries: TermMap, changes: readonly EntryChange[]): TermMap {
  // What is taken out goes first: an entry that is renamed may take the place of another.
  let map = entries
  for (const { key, after } of changes) if (after === undefined) map = map.delete(key)
  const builder = TermMap.builder(map)
  for (const { key, after } of changes) if (after !== undefined) builder.put(key, after)
  return builder.build()
}

export function keyOf(term: Term): EntryKey {
  return typeof term === 'string' ? { kind: 'string', text: term } : { kind: 'term', text: typedText(term) }
}

/** The term of a key as it was sent. Fails with `syntax`; `entry` says of which of several. */
export function readKey(room: Room, key: EntryKey, entry = 0): Term {
  if (key.kind === 'term') return room.terms.read(key.text, entry)
  if (/\p{Surrogate}/u.test(key.text)) return invalid('this key holds half of a character, which no binary can')
  return key.text
}

/** A term as text that can be typed again. */
export function typedText(term: Term): string {
  return wholeLine(term, { typed: true })
}

/** A key in a sentence. */
export function shortKey(key: Term): string {
  return lineOf(key, 60).text
}
