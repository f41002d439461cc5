import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { installKv } from '../../main/kv/install.js'
import { installKvServer } from '../../main/kv-server/install.js'
import { Ports } from '../../main/observer/ports.js'
import { Room } from '../../main/observer/room.js'
import * as Application from '../../main/otp/application.js'
import { receiveAny, send, sleep } from '../../main/otp/process/api.js'
import { RealClock } from '../../main/otp/process/clock.js'
import { bootSystem } from '../../main/otp/system.js'
import { connect as connectTo } from '../../main/otp/tcp-gen.js'
import { setopts } from '../../main/otp/tcp-inet.js'
import { atom, list, listFrom, pair, type Term, type Tuple } from '../../main/otp/term/term.js'
import { inspect } from '../../main/otp/term/inspect.js'
import type { PortQuery } from '../../shared/pages/ports.js'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const query = (more: Partial<PortQuery> = {}): PortQuery => ({
  search: '',
  sort: 'id',
  descending: false,
  offset: 0,
  limit: 100,
  take: 'new',
  follow: null,
  ...more,
})

async function start() {
  const runtime = bootSystem({ clock: new RealClock() })
  installKv(runtime)
  installKvServer(runtime, 0)
  const page = new Ports(new Room(runtime))
  const perform = (what: () => unknown): Promise<Term> => runtime.perform(what as never)
  await page.choose({ port: 0, anywhere: false, atStart: false })
  expect(inspect(await perform(() => Application.ensureAllStarted(atom('kv_server'))))).toMatch(/^\{:ok, /)
  stops.push(() => perform(() => Application.stop(atom('kv_server'))))
  let at: string | null = null
  await expect.poll(() => (at = page.list(query()).server.listensAt)).not.toBeNull()
  return { runtime, page, port: Number(/:(\d+)$/.exec(at ?? '')?.[1]) }
}

/** One line to the server, and its answer; the connection stays open. */
function ask(port: number, line: string): Promise<{ answer: string; ended: Promise<void> }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(line))
    const ended = new Promise<void>((end) => socket.on('close', () => end()))
    socket.on('error', reject)
    socket.on('data', (data) => resolve({ answer: data.toString(), ended }))
    stops.unshift(() => Promise.resolve(socket.destroy()))
  })
}

describe('the ports page', () => {
  it('shows the port that listens, and where', async () => {
    const { page, port } = await start()
    const { rows, total, server } = page.list(query())
    expect(total).toBe(1)
    expect(server).toEqual({ state: 'running', listensAt: `127.0.0.1:${port}` })
    expect(rows[0]).toMatchObject({ state: 'listening', local: `127.0.0.1:${port}`, peer: null, queuedIn: 0 })
  })

  it('shows a connection with its bytes and its owner, and closes it', async () => {
    const { page, port } = await start()
    const { answer, ended } = await ask(port, 'CREATE shopping\r\n')
    expect(answer).toBe('OK\r\n')
    const [, row] = page.list(query()).rows
    expect(row).toMatchObject({ state: 'connected', bytesIn: 17, bytesOut: 4, local: `127.0.0.1:${port}` })
    expect(row?.owner.thing.kind).toBe('process')
    expect(row?.owner.title).toMatch(/^<0\.\d+\.0> KVServer\.serve\/1$/)
    expect(page.list(query({ search: 'serve/1' })).found).toBe(1)
    expect(page.list(query({ search: row?.peer ?? '?' })).found).toBe(1)
    expect(await page.close([row?.id ?? ''])).toEqual({ closed: 1 })
    await ended
    await expect.poll(() => page.list(query()).total).toBe(1)
    expect(await page.close([row?.id ?? '', '#Port<0.9999>'])).toEqual({ closed: 0 })
  })

  it('sorts by what is asked for', async () => {
    const { page, port } = await start()
    await ask(port, 'CREATE a\r\n')
    await ask(port, 'CREATE shopping\r\n')
    const { rows } = page.list(query({ sort: 'bytesIn', descending: true }))
    expect(rows.map(({ bytesIn }) => bytesIn)).toEqual([17, 10, 0])
  })

  it('tells what each waits for', async () => {
    const { runtime, page, port } = await start()
    await ask(port, 'CREATE a\r\n')
    const waits = (): string[] =>
      page.list(query({ sort: 'reading' })).rows.map(({ reading, writing }) => `${reading} ${writing}`)
    await expect.poll(waits).toEqual(['accepting idle', 'receiving idle'])
    // A client of our own, to which data comes as messages; then as none does.
    const client = runtime.spawn(function* () {
      const made = yield* connectTo(listFrom([...'127.0.0.1'].map((c) => c.charCodeAt(0))), port, list())
      const socket = (made as Tuple).e1
      yield* receiveAny()
      setopts(socket, list(pair(atom('active'), false)))
      yield* sleep(Infinity)
    }, [])
    await expect.poll(waits).toEqual(['accepting idle', 'active idle', 'receiving idle', 'receiving idle'])
    await runtime.perform(() => send(client.pid, atom('now')))
    await expect.poll(waits).toEqual(['accepting idle', 'idle idle', 'receiving idle', 'receiving idle'])
  })
})
