/**
 * Bad input: what a client may send that is no command, and 10,000 clients that come and go. `KV_FUZZ=50` tries so many seeds instead of three, and looks at
 * the memory that many more connections leave.
 */
import { afterEach, describe, expect, it } from 'vitest'
import { words } from '../../main/kv-server/words.js'
import { seededRandom } from '../../main/otp/process/seeded.js'
import { binaryBytes, bitstring } from '../../main/otp/term/bitstring.js'
import { portsOf } from '../../main/otp/tcp-ports.js'
import { heapBytes } from '../support/heap.js'
import { countsOf } from './counts.js'
import { Client, type Served, startServer, until } from './support.js'

const seeds = Array.from({ length: Number(process.env['KV_FUZZ'] ?? 3) }, (_, i) => i + 1)
const dropped = 10_000
/** Connections of a pass, of which five are made to see that they leave no memory. */
const ofPass = process.env['KV_FUZZ'] === undefined ? 400 : 4000
const linesOfARun = 400

let served: Served
afterEach(() => served.stop())

type Random = () => number

function below(random: Random, count: number): number {
  return Math.floor(random() * count)
}

function randomBytes(random: Random, most: number): Buffer {
  const kind = below(random, 4)
  const bytes = Buffer.alloc(below(random, most))
  for (let i = 0; i < bytes.length; i++) {
    // Anything; half of a character; noughts; what a command is made of.
    bytes[i] = [below(random, 256), 0xc0 + below(random, 64), 0, 0x20 + below(random, 95)][kind] ?? 0
    if (bytes[i] === 10) bytes[i] = 11
  }
  return bytes
}

const names = ['CREATE', 'PUT', 'GET', 'DELETE', 'get', 'HELLO', '']
const spaces = [' ', '  ', '\t', '\u2003', '\u00a0', '\u0085', '\r']
const parts = ['a', 'b', 'milk', 'café', '\u{1f600}', '\0', 'x'.repeat(300)]

function randomLine(random: Random): Buffer {
  if (random() < 0.3) return randomBytes(random, random() < 0.05 ? 20_000 : 60)
  const pick = (from: readonly string[]): string => from[below(random, from.length)] ?? ''
  let line = pick(names)
  for (let i = below(random, 5); i > 0; i--) line += pick(spaces) + pick(parts)
  const text = Buffer.from(line)
  return random() < 0.2 ? Buffer.concat([text, randomBytes(random, 6)]) : text
}

/** What the server has to answer, by a map of its own. */
class Model {
  readonly #buckets = new Map<string, Map<string, Buffer>>()

  answer(line: Buffer): Buffer {
    const bytes = words(bitstring(Uint8Array.from(line))).map((word) => Buffer.from(binaryBytes(word)))
    const [name = '', bucket = '', key = ''] = bytes.map((word) => word.toString('latin1'))
    const form = `${name} ${bytes.length - 1}`
    if (form === 'CREATE 1') {
      if (!this.#buckets.has(bucket)) this.#buckets.set(bucket, new Map())
      return Buffer.from('OK\r\n')
    }
    if (!['PUT 3', 'GET 2', 'DELETE 2'].includes(form)) return Buffer.from('UNKNOWN COMMAND\r\n')
    const entries = this.#buckets.get(bucket)
    if (entries === undefined) return Buffer.from('NOT FOUND\r\n')
    if (name === 'GET') return Buffer.concat([entries.get(key) ?? Buffer.alloc(0), Buffer.from('\r\nOK\r\n')])
    if (name === 'PUT') entries.set(key, bytes[3] ?? Buffer.alloc(0))
    else entries.delete(key)
    return Buffer.from('OK\r\n')
  }
}

describe('bytes of all kinds', () => {
  it.each(seeds)('are answered line by line, in whatever pieces they come: seed %i', async (seed) => {
    served = await startServer()
    const random = seededRandom(seed)
    const client = await Client.connect(served.port)
    const model = new Model()
    const sent: Buffer[] = []
    const expected: Buffer[] = []
    for (let i = 0; i < linesOfARun; i++) {
      const line = Buffer.concat([randomLine(random), Buffer.from(random() < 0.5 ? '\r\n' : '\n')])
      sent.push(line)
      expected.push(model.answer(line))
    }
    const all = Buffer.concat(sent)
    for (let at = 0; at < all.length;) {
      const size = 1 + below(random, random() < 0.2 ? 20_000 : 200)
      client.send(all.subarray(at, at + size))
      at += size
      if (random() < 0.3) await new Promise((resolve) => setImmediate(resolve))
    }
    const whole = Buffer.concat(expected)
    await until(() => client.length >= whole.length || client.isEnded)
    expect(client.bytes.equals(whole), client.text.slice(-200)).toBe(true)
    client.close()
  })
})

describe('connections that come and go', () => {
  it('leave no memory behind', async () => {
    served = await startServer()
    // The ring fills up to its size with what is logged.
    served.runtime.parts.logger.level = 'emergency'
    const pass = async (): Promise<void> => {
      // The same each time, so that it creates the same buckets.
      const random = seededRandom(2)
      for (let done = 0; done < ofPass; done += 50) {
        await Promise.all(
          Array.from({ length: 50 }, async () => {
            const client = await Client.connect(served.port)
            client.send(Buffer.concat([randomLine(random), Buffer.from('\r\nGET a')]))
            client.close()
          }),
        )
      }
      await until(() => portsOf(served.runtime).count === 1)
    }
    for (let i = 0; i < 2; i++) await pass()
    const before = await heapBytes()
    for (let i = 0; i < 3; i++) await pass()
    // One that is kept takes 3 KB; compiled code comes and goes.
    expect((await heapBytes()) - before).toBeLessThan(ofPass * 3 * 1500)
  })

  it('leave nothing behind', async () => {
    served = await startServer()
    const random = seededRandom(1)
    const before = countsOf(served.runtime)
    const drop = async (): Promise<void> => {
      const client = await Client.connect(served.port)
      if (random() < 0.7) client.send(Buffer.concat([randomLine(random), Buffer.from(random() < 0.5 ? '\r\n' : '')]))
      if (random() < 0.3) client.socket.resetAndDestroy()
      else if (random() < 0.5) client.close()
      else {
        client.socket.end()
        await client.end()
        client.close()
      }
    }
    for (let done = 0; done < dropped; done += 50) await Promise.all(Array.from({ length: 50 }, drop))
    await until(() => portsOf(served.runtime).count === 1)
    const client = await Client.connect(served.port)
    expect(await client.ask('CREATE whole\r\n')).toBe('OK\r\n')
    client.close()
    await until(() => portsOf(served.runtime).count === 1)
    // Buckets that random commands created stay.
    const { processes, ...after } = countsOf(served.runtime)
    expect(processes).toBeGreaterThanOrEqual(before.processes)
    expect(after).toMatchObject({
      ports: before.ports,
      timers: before.timers,
      tables: before.tables,
      names: before.names,
    })
  })
})
