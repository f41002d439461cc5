/**
 * What the guide's server in real Elixir (kv_server.exs) answers to what asked.mjs asks, written to conversations/ID.json in the shape of test/golden/server.
 *
 *     node test/kv-server/reference/record.mjs [ID ...]
 *     node test/kv-server/reference/record.mjs --check test/golden/server/*.json
 *
 * `--check` plays conversations that were recorded elsewhere, and tells where the server here answers otherwise.
 *
 * Bytes that are no UTF-8 stand in base 64: `sendBytes`, `receiveBytes`. `end`: the client sends no more. `server`: what the server is told. `ended`: it closed.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { asked } from './asked.mjs'

/** @typedef {import('./asked.mjs').Asked} Asked */
/** @typedef {Record<string, string | true>} Step */

/** ms without an answer, until the answer counts as whole. */
const silence = 200

const child = spawn('elixir', [new URL('kv_server.exs', import.meta.url).pathname], {
  stdio: ['pipe', 'pipe', 'ignore'],
})
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
const listening = await lines.next()
const port = Number(/^listening (\d+)$/.exec(String(listening.value))?.[1])

/** @param {string} line */
async function tell(line) {
  child.stdin.write(`${line}\n`)
  const { value } = await lines.next()
  if (value !== 'done') throw new Error(`${line}: ${String(value)}`)
}

function open() {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
  const client = { socket, received: Buffer.alloc(0), heard: Date.now(), ended: false }
  socket.on('data', (data) => {
    client.received = Buffer.concat([client.received, data])
    client.heard = Date.now()
  })
  const end = () => {
    client.ended = true
  }
  socket.on('end', end)
  socket.on('error', end)
  return client
}

/** @param {Buffer} bytes @param {'send' | 'receive'} name @returns {Step} */
function shown(bytes, name) {
  const text = bytes.toString()
  return Buffer.from(text).equals(bytes) ? { [name]: text } : { [`${name}Bytes`]: bytes.toString('base64') }
}

/** @param {readonly Asked[]} steps @returns {Promise<Step[]>} */
async function play(steps) {
  await tell('again')
  /** @type {Map<string, ReturnType<typeof open>>} */
  const clients = new Map()
  /** @type {Step[]} */
  const played = []
  /** All that comes until the line is silent. @param {ReturnType<typeof open>} client */
  const answer = async (client) => {
    client.heard = Date.now()
    while (Date.now() - client.heard < silence && !client.ended) await new Promise((resolve) => setTimeout(resolve, 5))
    const { received } = client
    client.received = Buffer.alloc(0)
    return { ...shown(received, 'receive'), ...(client.ended ? { ended: /** @type {const} */ (true) } : {}) }
  }
  for (const step of steps) {
    if ('server' in step) {
      await tell(step.server)
      played.push({ server: step.server })
      continue
    }
    const { client: name } = step
    const client = clients.get(name) ?? open()
    clients.set(name, client)
    if ('send' in step) {
      const bytes = Buffer.from(step.send)
      client.socket.write(bytes)
      played.push({ client: name, ...shown(bytes, 'send'), ...(await answer(client)) })
    } else if ('end' in step) {
      client.socket.end()
      played.push({ client: name, end: true, ...(await answer(client)) })
    } else {
      client.socket.destroy()
      clients.delete(name)
      played.push({ client: name, close: true })
    }
  }
  // What came late, or too much, is seen before this.
  for (const [name, client] of clients) {
    if (!client.ended) {
      client.socket.write('\r\n')
      played.push({ client: name, send: '\r\n', ...(await answer(client)) })
    }
    client.socket.destroy()
  }
  return played
}

/** @param {string} file */
async function check(file) {
  /** @type {{ steps: Step[] }} */
  const { steps } = JSON.parse(readFileSync(file, 'utf8'))
  const played = await play(/** @type {Asked[]} */ (/** @type {unknown} */ (steps)))
  const different = steps.filter((step, i) => step['receive'] !== played[i]?.['receive'])
  process.stdout.write(`${basename(file)}: ${steps.length} steps, ${different.length} different\n`)
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--check') for (const file of rest) await check(file)
else {
  const wanted = process.argv.slice(2)
  const folder = new URL('conversations/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const { id, title, steps } of asked.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const recorded = { id, title, steps: await play(steps) }
    writeFileSync(new URL(`${id}.json`, folder), `${JSON.stringify(recorded, null, 2)}\n`)
    process.stdout.write(`${id}: ${recorded.steps.length} steps\n`)
  }
}
child.stdin.end()
