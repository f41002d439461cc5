/**
 * KV over TCP on our runtime, for clients of another process: prints `listening PORT`, and for each line of standard input a line of JSON about itself;
 * stops at the end of it. The same as beam/kv_server.exs.
 */
import { createInterface } from 'node:readline'
import { installKv } from '../../main/kv/install.js'
import { NAME } from '../../main/kv-server/application.js'
import { installKvServer } from '../../main/kv-server/install.js'
import * as Application from '../../main/otp/application.js'
import { consoleHandler } from '../../main/otp/logger/console.js'
import { RealClock } from '../../main/otp/process/clock.js'
import { bootSystem } from '../../main/otp/system.js'
import { portsOf } from '../../main/otp/tcp-ports.js'
import { atom } from '../../main/otp/term/term.js'

/** Information about itself: bytes, ms and counts. */
export interface Stats {
  readonly residentBytes: number
  readonly heapBytes: number
  readonly cpuMs: number
  /** The longest time that the event loop had no turn, since the last stats; 0 in the first ones. */
  readonly stallMs: number
  /** As `stallMs`, of the CPU's time that this program used meanwhile: the rest, others had the machine. */
  readonly ownStallMs: number
  readonly processes: number
  readonly ports: number
  readonly timers: number
  readonly monitors: number
}

const runtime = bootSystem({ clock: new RealClock() })
installKv(runtime)
installKvServer(runtime, 0)

let stallMs = 0
let ownStallMs = 0
let last = 0
let lastCpuMs = 0
/** ms between two looks at the event loop. */
const lookMs = 5
let isLooking = false

/** Looks at the event loop from now on. Not before somebody has asked: the looks delay some of the requests, which shows where each is timed. */
function look(): void {
  if (isLooking) return
  isLooking = true
  setInterval(() => {
    const gap = performance.now() - last - lookMs
    const own = Math.min(gap, cpuMs() - lastCpuMs)
    stallMs = Math.max(stallMs, gap)
    ownStallMs = Math.max(ownStallMs, own)
    last = performance.now()
    lastCpuMs = cpuMs()
  }, lookMs)
}

/** ms of the CPU's time that this program has used, its other threads' too. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function stats(): Stats {
  globalThis.gc?.()
  look()
  last = performance.now()
  lastCpuMs = cpuMs()
  const { rss, heapUsed } = process.memoryUsage()
  const told = {
    residentBytes: rss,
    heapBytes: heapUsed,
    cpuMs: lastCpuMs,
    stallMs,
    ownStallMs,
    processes: runtime.processCount,
    ports: portsOf(runtime).count,
    timers: runtime.timers.count,
    monitors: [...runtime.processes()].filter(({ monitors }) => monitors !== null).length,
  }
  stallMs = 0
  ownStallMs = 0
  return told
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function tellPort(): void {
  const listening = portsOf(runtime)
    .list()
    .find(({ state }) => state === 'listening')
  if (listening === undefined) setTimeout(tellPort, 10)
  else say(`listening ${listening.local?.split(':').pop()}`)
}

createInterface({ input: process.stdin })
  .on('line', () => say(JSON.stringify(stats())))
  .on('close', () => process.exit())

runtime.performThen(
  () => Application.ensureAllStarted(NAME, atom('permanent')),
  () => {
    // Who measures reads standard output; what is logged is not what is measured.
    runtime.parts.logger.removeHandler(consoleHandler.id)
    runtime.parts.logger.level = 'info'
    tellPort()
  },
  () => process.exit(1),
)
