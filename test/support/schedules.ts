/** Other schedules than the usual one, each from a seed: who has the next turn, how long turns are, what runs on the stack of who asks. */
import { linksOf } from '../../main/otp/process/links.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { seededChoice, seededRandom } from '../../main/otp/process/seeded.js'

/** From now on `runtime` is scheduled as `seed` says. */
export function schedule(runtime: Runtime, seed: number): void {
  const random = seededRandom(-seed)
  const { scheduler } = runtime
  const nested = random()
  scheduler.choose = seededChoice(seed)
  scheduler.nests = () => random() < nested
  scheduler.perTurn = [1, 2, 5, 20, 2000][Math.floor(random() * 5)] as number
}

/** Runs `scenario` for the seeds 1 to `count`, or for that of the environment's SCHEDULE alone. A failure names the seed that repeats it. */
export function underSchedules(count: number, scenario: (seed: number) => void): void {
  const only = process.env['SCHEDULE']
  for (let seed = only === undefined ? 1 : Number(only); seed <= (only === undefined ? count : Number(only)); seed++) {
    try {
      scenario(seed)
    } catch (thrown) {
      throw new Error(`schedule ${seed} (SCHEDULE=${seed} repeats it): ${String(thrown)}`, { cause: thrown })
    }
  }
}

/** What is amiss in a runtime where nothing is to do any more: messages nobody takes, timers, links and monitors with the dead, calls unanswered. */
export function leftovers(runtime: Runtime): string[] {
  const found: string[] = []
  if (runtime.timers.count > 0) found.push(`${runtime.timers.count} timers`)
  if (runtime.scheduler.queueLength > 0) found.push('runnable processes')
  for (const [name, process] of runtime.names)
    if (process.isDead || process.name !== name) found.push(`name ${name.name}`)
  for (const process of runtime.processes()) {
    const who = process.name?.name ?? `process ${process.pid.number}`
    if (process.queueLength > 0) found.push(`${who} has ${process.queueLength} messages`)
    if (process.calls !== null) found.push(`${who} owes an answer`)
    for (const other of linksOf(process)) {
      if (other.isDead) found.push(`${who} is linked to a dead process`)
      else if (!linksOf(other).includes(process)) found.push(`${who} has half a link`)
    }
    for (let monitor = process.monitors; monitor !== null; monitor = monitor.heldAfter)
      if (monitor.watched.isDead) found.push(`${who} watches a dead process`)
    for (let monitor = process.monitoredBy; monitor !== null; monitor = monitor.after)
      if (monitor.holder.isDead) found.push(`${who} is watched by a dead process`)
  }
  return found
}
