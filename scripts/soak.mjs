/**
 * KV over TCP under load for a while, in the Electron runtime as Node: memory before and after, the longest time that the event loop had no turn, and what is
 * left over when all clients have gone.
 *
 * Usage: npm run soak [-- MINUTES], 10 when it is not said.
 */
import { mkdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { buildClient, buildServer, startServer } from './bench-tcp.mjs'
import { prepareDependencies } from './prepare/dependencies.mjs'
import { prepare } from './prepare.mjs'
import { main, Refusal, root, say } from './support/project.mjs'
import { capture } from './support/run.mjs'

/** @typedef {import('../bench/workloads/tcp-server.js').Stats} Stats */

/** Connections, requests in flight on each, requests: one after the other, again and again. */
const loads = [
  ['50', '16', '400000'],
  ['1', '100', '200000'],
  ['50', '1', '60000'],
  ['1', '1', '10000'],
  ['1000', '1', '60000'],
]
const out = join(root, 'node_modules/.cache/bench')
/** ms between two connections that are opened and dropped, half of them in the middle of a line. */
const dropEveryMs = 20
/** ms between two lines of progress. */
const tellEveryMs = 60_000

/** Waits until the last connections have been heard to be gone. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve, 2000))
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(1)
}

/** Opens a connection and drops it. @param {number} port @param {number} turn */
function dropOne(port, turn) {
  const socket = connect(port, '127.0.0.1', () => {
    if (turn % 2 === 0) socket.write('PUT b0 cut sho')
    if (turn % 3 === 0) socket.resetAndDestroy()
    else socket.destroySoon()
  })
  // The server may be the first to go.
  socket.on('error', () => undefined)
}

main(async () => {
  const minutes = Number(process.argv[2] ?? 10)
  if (!(minutes > 0)) throw new Refusal('npm run soak wants a number of minutes')
  await prepareDependencies()
  mkdirSync(out, { recursive: true })
  const machine = await prepare()
  machine.close()
  const client = await buildClient(out)
  const { executable } = machine.runtime
  const server = await startServer({
    command: [executable, '--expose-gc', await buildServer(out)],
    env: { ELECTRON_RUN_AS_NODE: '1' },
  })
  const stats = async () => /** @type {Stats} */ (JSON.parse(await server.ask()))
  const load = async (/** @type {readonly string[]} */ args) => {
    const { code, output } = await capture(client, [String(server.port), ...args])
    if (code !== 0) throw new Refusal(`The client failed: ${output}`)
    return Number(args[2])
  }

  // Compiled code and the pages of the heap are there when the load has run once.
  for (const args of loads) await load(args)
  await settled()
  const before = await stats()
  say(`${megabytes(before.residentBytes)} MB resident, ${megabytes(before.heapBytes)} MB heap before ${minutes} min`)
  const end = performance.now() + minutes * 60_000
  let turn = 0
  const dropping = setInterval(() => dropOne(server.port, turn++), dropEveryMs)
  let requests = 0
  let stallMs = 0
  let ownStallMs = 0
  let told = performance.now()
  for (let i = 0; performance.now() < end; i++) {
    requests += await load(/** @type {string[]} */ (loads[i % loads.length]))
    if (performance.now() - told < tellEveryMs) continue
    told = performance.now()
    const now = await stats()
    stallMs = Math.max(stallMs, now.stallMs)
    ownStallMs = Math.max(ownStallMs, now.ownStallMs)
    say(`${requests} requests, ${megabytes(now.residentBytes)} MB resident, ${megabytes(now.heapBytes)} MB heap`)
  }
  clearInterval(dropping)
  await settled()
  const after = await stats()
  await server.stop()
  stallMs = Math.max(stallMs, after.stallMs)
  ownStallMs = Math.max(ownStallMs, after.ownStallMs)

  say(`requests             ${requests}`)
  say(`connections dropped  ${turn}`)
  say(`resident             ${megabytes(before.residentBytes)} MB, ${megabytes(after.residentBytes)} MB after`)
  say(`heap                 ${megabytes(before.heapBytes)} MB, ${megabytes(after.heapBytes)} MB after`)
  say(`longest stall        ${stallMs.toFixed(1)} ms, ${ownStallMs.toFixed(1)} ms of the CPU's time its own`)
  const left = /** @type {const} */ (['processes', 'ports', 'timers', 'monitors']).filter(
    (what) => before[what] !== after[what],
  )
  for (const what of left) say(`${what}: ${before[what]} before, ${after[what]} after`)
  if (left.length > 0) throw new Refusal('Something is left over')
  say('Nothing is left over')
})
