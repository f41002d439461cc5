import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MODULE as REGISTRY } from '../../main/kv/registry.js'
import * as Application from '../../main/otp/application.js'
import { apply } from '../../main/otp/code.js'
import { exitSignal } from '../../main/otp/process/api.js'
import { atom, type Pid, Tuple } from '../../main/otp/term/term.js'
import { Client, type Served, startServer, until } from './support.js'

/** Bytes as text, or in base 64 where they are no UTF-8. */
interface Step {
  readonly client: string
  readonly send?: string
  readonly sendBytes?: string
  readonly receive?: string
  readonly receiveBytes?: string
  /** The client closes its connection. */
  readonly close?: true
  /** The client sends no more. */
  readonly end?: true
  /** The server closed the connection. */
  readonly ended?: true
}

/** Something that is done at the server: `kill NAME` a bucket, `stop APP`, `start APP`. */
interface Deed {
  readonly server: string
}

interface Conversation {
  readonly title: string
  readonly steps: readonly (Step | Deed)[]
}

/** Those that were given, and our own: recorded from real Elixir by reference/record.mjs. */
const folders = ['../golden/server/', 'reference/conversations/'].map((path) => new URL(path, import.meta.url))
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, new URL(file, folder)] as const),
)

function conversation(file: URL): Conversation {
  return JSON.parse(readFileSync(file, 'utf8')) as Conversation
}

function bytesOf(text: string | undefined, base64: string | undefined): Buffer {
  return base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64')
}

async function act({ perform }: Served, deed: string): Promise<void> {
  const [what = '', name = ''] = deed.split(' ')
  const lookup = () => apply(REGISTRY, atom('lookup'), [REGISTRY, name])
  if (what === 'stop') await perform(() => Application.stop(atom(name)))
  else if (what === 'start') await perform(() => Application.start(atom(name)))
  else {
    const found = (await perform(lookup)) as Tuple
    await perform(() => exitSignal(found.e1 as Pid, atom('kill')))
    // The registry has to hear of it before anybody asks.
    while ((await perform(lookup)) instanceof Tuple);
  }
}

async function play(served: Served, { steps }: Conversation): Promise<void> {
  const clients = new Map<string, Client>()
  const told = new Map<Client, Buffer>()
  for (const step of steps) {
    if ('server' in step) {
      await act(served, step.server)
      continue
    }
    const client = clients.get(step.client) ?? (await Client.connect(served.port))
    clients.set(step.client, client)
    if (step.close === true) {
      client.close()
      clients.delete(step.client)
      continue
    }
    if (step.end === true) client.socket.end()
    else client.send(bytesOf(step.send, step.sendBytes))
    const expected = Buffer.concat([told.get(client) ?? Buffer.alloc(0), bytesOf(step.receive, step.receiveBytes)])
    told.set(client, expected)
    if (step.ended === true) await client.end()
    else await until(() => client.length >= expected.length || client.isEnded)
    const what = step.send ?? step.sendBytes ?? 'end'
    expect(client.bytes.toString('latin1'), what).toBe(expected.toString('latin1'))
    expect(client.isEnded, what).toBe(step.ended ?? false)
  }
  for (const client of clients.values()) client.close()
}

describe('the recorded conversations', () => {
  let served: Served

  beforeEach(async () => {
    served = await startServer()
  })

  afterEach(() => served.stop())

  it.each(files)('%s is answered to the byte', async (_name, file) => {
    await play(served, conversation(file))
    await until(() => served.runtime.parts.ports?.count === 1)
  })
})
