import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Client, type Served, startServer, until } from './support.js'

/** Recorded from the reference; see the notes beside them. */
interface Conversation {
  readonly title: string
  readonly steps: readonly {
    readonly client: string
    readonly send?: string
    readonly receive?: string
    readonly close?: true
  }[]
}

const folder = new URL('../golden/server/', import.meta.url)

function conversation(file: string): Conversation {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Conversation
}

describe('the recorded conversations', () => {
  let served: Served

  beforeEach(async () => {
    served = await startServer()
  })

  afterEach(() => served.stop())

  it.each(readdirSync(folder).filter((file) => file.endsWith('.json')))('%s is answered to the byte', async (file) => {
    const clients = new Map<string, Client>()
    const told = new Map<Client, string>()
    for (const { client: name, send, receive = '', close } of conversation(file).steps) {
      const known = clients.get(name)
      const client = known ?? (await Client.connect(served.port))
      clients.set(name, client)
      if (close === true) {
        client.close()
        clients.delete(name)
        continue
      }
      client.send(send ?? '')
      const expected = (told.get(client) ?? '') + receive
      told.set(client, expected)
      expect(await client.has(expected), send).toBe(expected)
    }
    for (const client of clients.values()) client.close()
    await until(() => served.runtime.parts.ports?.count === 1)
  })
})
