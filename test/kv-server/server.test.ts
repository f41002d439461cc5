import { afterEach, describe, expect, it } from 'vitest'
import { MODULE as BUCKET } from '../../main/kv/bucket.js'
import { MODULE as REGISTRY } from '../../main/kv/registry.js'
import { NAME, SUPERVISOR } from '../../main/kv-server/application.js'
import * as Application from '../../main/otp/application.js'
import { apply } from '../../main/otp/code.js'
import { exitSignal } from '../../main/otp/process/api.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { portsOf } from '../../main/otp/tcp-ports.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { atom, pair, type Pid, type Term, tuple, type Tuple } from '../../main/otp/term/term.js'
import { countsOf } from './counts.js'
import { Client, listeningPort, type Served, startServer, until } from './support.js'

let served: Served

async function serve(...env: readonly (readonly [string, Term])[]): Promise<Served> {
  served = await startServer(env)
  return served
}

afterEach(() => served.stop())

function logged(level: string): string[] {
  return served.ring
    .page({ limit: 2000 })
    .entries.filter((entry) => entry.level === level)
    .map(({ text }) => text)
}

describe('the application', () => {
  it('starts kv before it, and its tree is the guide’s', async () => {
    const { perform } = await serve()
    const running = inspect(await perform(() => Application.startedApplications()))
    expect(running.indexOf('{:kv_server,')).toBeLessThan(running.indexOf('{:kv,'))
    const children = inspect(await perform(() => Supervisor.whichChildren(SUPERVISOR))).replace(/#PID<[^>]*>/g, '#PID')
    expect(children).toBe(
      '[{Task, #PID, :worker, [Task]}, {KVServer.TaskSupervisor, #PID, :supervisor, [Task.Supervisor]}]',
    )
    expect(logged('info')).toContain(`Accepting connections on port ${served.port}`)
  })

  it('goes on when kv is stopped: a command then ends its connection, with a report', async () => {
    const { perform, port } = await serve()
    const client = await Client.connect(port)
    expect(await client.ask('CREATE shopping\r\n')).toBe('OK\r\n')
    await perform(() => Application.stop(atom('kv')))
    client.forget()
    client.send('GET shopping milk\r\n')
    expect(await client.end()).toBe('')
    expect(logged('error').join('\n')).toMatch(
      /^Task #PID<0\.\d+\.0> started from #PID<0\.\d+\.0> terminating\n\*\* \(ArgumentError\)/m,
    )
    await perform(() => Application.start(atom('kv')))
    const other = await Client.connect(port)
    expect(await other.ask('GET shopping milk\r\n')).toBe('NOT FOUND\r\n')
    other.close()
  })

  it('closes its connections when it is stopped, and starts again on the same port', async () => {
    const { perform, port, runtime } = await serve()
    const client = await Client.connect(port)
    await client.ask('CREATE shopping\r\n')
    await perform(() => Application.putEnv(NAME, atom('port'), port))
    await perform(() => Application.stop(NAME))
    await client.end()
    expect(portsOf(runtime).count).toBe(0)
    await perform(() => Application.start(NAME))
    expect(await listeningPort(runtime)).toBe(port)
    const other = await Client.connect(port)
    expect(await other.ask('GET shopping milk\r\n', 2)).toBe('\r\nOK\r\n')
    other.close()
  })

  it('warns when others than this machine may connect', async () => {
    await serve(['ip', tuple(0, 0, 0, 0)])
    expect(logged('warning')).toEqual([
      'kv_server takes connections from other machines, from whoever asks: it listens on {0, 0, 0, 0}',
    ])
  })

  it('does not start with a port that is none, and says so', async () => {
    const { perform, runtime } = await serve()
    await perform(() => Application.stop(NAME))
    await perform(() => Application.putEnv(NAME, atom('port'), 'abc'))
    const answer = inspect(await perform(() => Application.start(NAME)))
    expect(answer).toContain(':port of :kv_server must be a number from 0 to 65535, got: \\"abc\\"')
    expect(portsOf(runtime).count).toBe(0)
    await perform(() => Application.putEnv(NAME, atom('port'), 0))
    await perform(() => Application.start(NAME))
    await listeningPort(runtime)
  })

  it('exits when its port stays taken', async () => {
    const { perform, port, runtime } = await serve()
    const other = await startServer()
    await other.perform(() => Application.stop(NAME))
    await other.perform(() => Application.putEnv(NAME, atom('port'), port))
    await other.perform(() => Application.start(NAME))
    const runs = async (): Promise<string> => inspect(await other.perform(() => Application.startedApplications()))
    let isRunning = true
    while (isRunning) isRunning = (await runs()).includes(':kv_server')
    const text = other.ring
      .page({ limit: 100 })
      .entries.map((entry) => entry.text)
      .join('\n')
    expect(text).toContain('** (MatchError) no match of right hand side value: {:error, :eaddrinuse}')
    expect(text).toContain('Application kv_server exited: shutdown')
    await other.perform(() => Application.stop(atom('kv')))
    expect([await perform(() => true), portsOf(runtime).count]).toEqual([true, 1])
  })
})

describe('a connection', () => {
  it('is a task of its own, which takes nobody else with it', async () => {
    const { perform, port } = await serve()
    const [one, two] = [await Client.connect(port), await Client.connect(port)]
    await one.ask('CREATE shopping\r\n')
    await two.ask('CREATE shopping\r\n')
    const bucket = (await perform(() => apply(REGISTRY, atom('lookup'), [REGISTRY, 'shopping']))) as Tuple
    await perform(() => apply(BUCKET, atom('put'), [bucket.e1, 'milk', pair(1, 2)]))
    one.forget()
    one.send('GET shopping milk\r\n')
    expect(await one.end()).toBe('')
    expect(logged('error').join('\n')).toContain('protocol String.Chars not implemented for {1, 2}')
    expect(await two.ask('GET shopping eggs\r\n', 2)).toBe('\r\nOK\r\n')
    two.close()
  })

  it('is closed with its task, after what was answered', async () => {
    const { port, runtime } = await serve()
    const client = await Client.connect(port)
    await client.ask('CREATE shopping\r\n')
    const socket = portsOf(runtime)
      .list()
      .find(({ state }) => state === 'connected')
    await served.perform(() => exitSignal(socket?.owner as Pid, atom('kill')))
    await client.end()
    expect(portsOf(runtime).count).toBe(1)
  })

  it('answers all that was sent before the other side stopped sending, but no line that was not ended', async () => {
    const { port } = await serve()
    const client = await Client.connect(port)
    client.send('CREATE shopping\r\nPUT shopping milk 1\r\nGET shopping milk\r\nGET shop')
    client.socket.end()
    expect(await client.end()).toBe('OK\r\nOK\r\n1\r\nOK\r\n')
  })

  it('takes a line of 64 KiB', async () => {
    const { port } = await serve()
    const client = await Client.connect(port)
    await client.ask('CREATE shopping\r\n')
    const value = 'v'.repeat(65536 - 'PUT shopping milk '.length)
    expect(await client.ask(`PUT shopping milk ${value}\r\n`)).toBe('OK\r\n')
    expect(await client.ask('GET shopping milk\r\n', 2)).toBe(`${value}\r\nOK\r\n`)
    client.close()
  })

  it.each([
    ['one byte more, ended by carriage return and line feed', `${'x'.repeat(65537)}\r\n`],
    ['one byte more, ended by line feed', `${'x'.repeat(65537)}\n`],
    ['characters of more bytes than 64 KiB', `${'€'.repeat(21846)}\r\n`],
    ['a line without end', 'x'.repeat(1_000_000)],
    ['bytes that are no text', Buffer.alloc(200_000, 0xff)],
  ])('answers ERROR to a line that is longer, and closes: %s', async (_what, line) => {
    const { port, runtime } = await serve()
    const client = await Client.connect(port)
    await client.ask('CREATE shopping\r\n')
    client.forget()
    client.send(line)
    await until(() => client.text.length > 0)
    client.socket.end()
    expect(await client.end()).toBe('ERROR\r\n')
    await until(() => portsOf(runtime).count === 1)
    expect(logged('warning').join('\n')).toMatch(/^127\.0\.0\.1:\d+ sent a line longer than 65536 bytes and is closed$/)
  })

  it('that does not read is not read from any more, and goes on when it does', async () => {
    const { port, runtime } = await serve()
    const client = await Client.connect(port)
    await client.ask('CREATE shopping\r\n')
    const value = 'v'.repeat(10_000)
    await client.ask(`PUT shopping milk ${value}\r\n`)
    client.forget()
    client.socket.pause()
    const count = 3000
    client.send('GET shopping milk\r\n'.repeat(count))
    const row = () =>
      portsOf(runtime)
        .list()
        .find(({ state }) => state === 'connected')
    await until(() => (row()?.queuedOut ?? 0) > 8192)
    const other = await Client.connect(port)
    for (let i = 0; i < 20; i++) expect(await other.ask('GET shopping none\r\n', 2)).toBe('\r\nOK\r\n')
    other.close()
    const stuck = row()
    expect(stuck?.queuedOut).toBeLessThan(200_000)
    expect(stuck?.bytesOut).toBeLessThan(count * value.length)
    client.socket.resume()
    const whole = `${value}\r\nOK\r\n`.repeat(count)
    await until(() => client.length >= whole.length)
    expect(client.text === whole).toBe(true)
    client.close()
  })

  it('that is one too many is told so and closed', async () => {
    const { port, runtime } = await serve(['max_connections', 2])
    const clients = [await Client.connect(port), await Client.connect(port)]
    for (const client of clients) await client.ask('CREATE shopping\r\n')
    for (let i = 0; i < 3; i++) {
      const refused = await Client.connect(port)
      expect(await refused.end()).toBe('ERROR too many connections\r\n')
    }
    expect(logged('warning')).toEqual(['kv_server refuses connections: it has as many as max_connections allows'])
    clients[0]?.close()
    await until(() => portsOf(runtime).count === 2)
    const next = await Client.connect(port)
    expect(await next.ask('GET shopping milk\r\n', 2)).toBe('\r\nOK\r\n')
    next.close()
    clients[1]?.close()
  })

  it('is one of many that come at once: each is accepted in its turn and answered', async () => {
    const { port, runtime } = await serve()
    const count = 900
    const clients = Array.from({ length: count }, () => Client.connect(port))
    const served = await Promise.all(clients)
    await until(() => portsOf(runtime).count === count + 1)
    const accepted = portsOf(runtime)
      .list()
      .map(({ peer }) => peer)
    expect(accepted.slice(1)).toEqual(served.map(({ socket }) => `127.0.0.1:${socket.localPort}`))
    served.forEach((client, i) => client.send(`CREATE b${i}\r\nPUT b${i} key ${i}\r\nGET b${i} key\r\n`))
    await until(() => served.every((client) => client.text.split('\n').length > 4 || client.isEnded))
    expect(served.map(({ text }) => text)).toEqual(served.map((_, i) => `OK\r\nOK\r\n${i}\r\nOK\r\n`))
    for (const client of served) client.close()
    await until(() => portsOf(runtime).count === 1)
  })

  it('of many that come at once is refused where it is one too many', async () => {
    const { port, runtime } = await serve(['max_connections', 100])
    const clients = await Promise.all(Array.from({ length: 400 }, () => Client.connect(port)))
    for (const client of clients) client.send('GET none key\r\n')
    await until(() => clients.every(({ text }) => text.endsWith('\n')))
    const texts = clients.map(({ text }) => text)
    expect(texts.slice(0, 100)).toEqual(Array<string>(100).fill('NOT FOUND\r\n'))
    expect(texts.slice(100)).toEqual(Array<string>(300).fill('ERROR too many connections\r\n'))
    for (const client of clients) client.close()
    await until(() => portsOf(runtime).count === 1)
  })

  it('costs no turns and no timers while it is idle', async () => {
    const { port, runtime } = await serve()
    const clients: Client[] = []
    for (let i = 0; i < 200; i++) clients.push(await Client.connect(port))
    await until(() => portsOf(runtime).count === 201)
    const before = [runtime.scheduler.reductions, countsOf(runtime).timers]
    for (let i = 0; i < 500; i++) await new Promise((resolve) => setImmediate(resolve))
    expect([runtime.scheduler.reductions, countsOf(runtime).timers]).toEqual(before)
    for (const client of clients) client.close()
  })
})

describe('the log', () => {
  it('has commands at level debug, with who sent them', async () => {
    const { port } = await serve()
    const client = await Client.connect(port)
    await client.ask('CREATE shopping\r\n')
    await client.ask('PUT shopping milk 1\r\n')
    const lines = logged('debug').filter((text) => text.startsWith('127.0.0.1:'))
    expect(lines.map((text) => text.replace(/^127\.0\.0\.1:\d+ /, ''))).toEqual([
      'CREATE shopping',
      'PUT shopping milk 1',
    ])
    client.close()
  })

  it('has no more than 500 of them in a second', async () => {
    const { port } = await serve()
    const client = await Client.connect(port)
    await client.ask('CREATE shopping\r\n')
    await client.ask('GET shopping milk\r\n'.repeat(3000), 6000)
    const lines = logged('debug').filter((text) => text.startsWith('127.0.0.1:'))
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.length).toBeLessThan(3000)
    client.close()
  })
})
