/** Links however they are kept: as a leader and its followers, and beside those; against a plain table of who is linked to whom. */
import { expect, test } from 'vitest'
import { installCode } from '../../../main/otp/code.js'
import { HandClock } from '../../../main/otp/process/clock.js'
import { addLink, isLinked, linksOf, removeLink } from '../../../main/otp/process/links.js'
import { receiveAny } from '../../../main/otp/process/operations.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import type { Process } from '../../../main/otp/process/process.js'
import { Runtime } from '../../../main/otp/process/runtime.js'
import { seededChoice } from '../../../main/otp/process/seeded.js'
import { atom } from '../../../main/otp/term/term.js'

function* idle(): Proc<void> {
  yield* receiveAny()
}

function numbers(processes: Iterable<Process>): number[] {
  return [...processes].map(({ pid }) => pid.number).sort((a, b) => a - b)
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('are those that were made and not ended, seed %i', (seed) => {
  const runtime = new Runtime({ clock: new HandClock() })
  installCode(runtime)
  const choose = seededChoice(seed)
  // With many of them some have more links than an array is to hold.
  const count = seed % 2 === 0 ? 5 : 40
  const processes = Array.from({ length: count }, () => runtime.spawn(idle, []))
  // Nobody is told of a death by a link, so that only who is ended is gone.
  for (const process of processes) process.trapsExit = true
  runtime.run()
  const linked = new Map(processes.map((process) => [process, new Set<Process>()]))
  const among = (process: Process): Set<Process> => linked.get(process) as Set<Process>
  for (let step = 0; step < 2000; step++) {
    const a = processes[choose(count)] as Process
    const b = processes[choose(count)] as Process
    if (a === b || a.isDead || b.isDead) continue
    const what = choose(count === 5 ? 1000 : 100)
    if (what === 0) {
      runtime.signals.end(a, atom('boom'))
      for (const other of among(a)) among(other).delete(a)
      among(a).clear()
    } else if (what % 4 === 1) {
      removeLink(a, b)
      among(a).delete(b)
      among(b).delete(a)
    } else if (!isLinked(a, b)) {
      addLink(a, b)
      among(a).add(b)
      among(b).add(a)
    }
    expect(isLinked(a, b)).toBe(among(a).has(b))
    expect(isLinked(b, a)).toBe(among(a).has(b))
    expect(numbers(linksOf(a))).toEqual(numbers(among(a)))
    expect(numbers(linksOf(b))).toEqual(numbers(among(b)))
  }
  for (const process of processes) expect(numbers(linksOf(process))).toEqual(numbers(among(process)))
})
