import { describe, expect, it } from 'vitest'
import {
  exitSignal,
  link,
  monitor,
  type Proc,
  receive,
  self,
  send as tell,
  settle,
  sleep,
  spawn,
} from '../../main/otp/process/api.js'
import { Exited } from '../../main/otp/process/runtime.js'
import type { RuntimeEvent } from '../../main/otp/process/events.js'
import * as GenTcp from '../../main/otp/tcp-gen.js'
import * as Inet from '../../main/otp/tcp-inet.js'
import { openPort, portsOf } from '../../main/otp/tcp-ports.js'
import type { TcpListener } from '../../main/otp/tcp-socket.js'
import { bitstring } from '../../main/otp/term/bitstring.js'
import { atom, list, listFrom, pair, type Pid, type Port, type Term, triple, tuple } from '../../main/otp/term/term.js'
import {
  binary,
  connection,
  got,
  listening,
  loopback,
  message,
  passive,
  realRuntime,
  recv,
  send,
  text,
} from './tcp-support.js'

const line = pair(atom('packet'), atom('line'))
const active = (how: Term): Term => list(pair(atom('active'), how))

/** Runs `body` in a process; its ports are closed afterwards with it. */
function play<T>(body: () => Proc<T>): Promise<T> {
  return realRuntime().perform(body)
}

/** The texts of what `body` answers, one by one. */
function texts(body: () => Proc<readonly Term[]>): Promise<string[]> {
  return play(function* () {
    return (yield* body()).map(text)
  })
}

// Every answer below is what erl of OTP 25 gave to the same calls.

describe('receiving', () => {
  it('gives lines one by one, and at the end of the connection first closed, then enotconn', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(line)
      yield* send(client, 'abc\ndef')
      GenTcp.close(client)
      return [
        yield* recv(server),
        yield* recv(server),
        yield* recv(server),
        yield* send(server, 'x'),
        GenTcp.close(server),
      ]
    })
    expect(answers).toEqual(['{:ok, "abc\\n"}', '{:error, :closed}', '{:error, :enotconn}', '{:error, :closed}', ':ok'])
  })

  it('gives a line longer than the buffer in pieces', async () => {
    const sizes = await play(function* () {
      const { client, server } = yield* connection(line, pair(atom('buffer'), 65536))
      yield* send(client, `${'a'.repeat(65535)}\n${'b'.repeat(65536)}\n${'c'.repeat(70000)}\n`)
      const sizes: number[] = []
      for (let i = 0; i < 5; i++) sizes.push((got(yield* recv(server, 0, 2000)) as string).length)
      return sizes
    })
    expect(sizes).toEqual([65536, 65536, 1, 65536, 4465])
  })

  it('has a buffer of 1460 bytes unless it is told otherwise', async () => {
    const sizes = await play(function* () {
      const { client, server } = yield* connection(line)
      yield* send(client, `${'a'.repeat(5000)}\n`)
      const sizes: number[] = []
      for (let i = 0; i < 4; i++) sizes.push((got(yield* recv(server)) as string).length)
      return sizes
    })
    expect(sizes).toEqual([1460, 1460, 1460, 621])
  })

  it('gives so many bytes as are asked for, and waits for them', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection()
      yield* send(server, 'hello')
      return [yield* recv(client, 2), yield* recv(client, 10, 20), yield* recv(client, 3)]
    })
    expect(answers).toEqual(['{:ok, "he"}', '{:error, :timeout}', '{:ok, "llo"}'])
  })

  it('refuses a length for lines, and to receive from an active socket', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(line)
      const first = yield* recv(server, 3)
      Inet.setopts(client, active(true))
      return [first, yield* recv(client)]
    })
    expect(answers).toEqual(['{:error, :einval}', '{:error, :einval}'])
  })

  it('keeps bytes that are no UTF-8, and characters that come in two parts', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(line)
      yield* send(client, bitstring(Uint8Array.of(0xff, 0x0a, 0xe2, 0x82)))
      const first = yield* recv(server)
      yield* send(client, bitstring(Uint8Array.of(0xac, 0x0a)))
      return [first, yield* recv(server)]
    })
    expect(answers).toEqual(['{:ok, <<255, 10>>}', '{:ok, "€\\n"}'])
  })

  it('takes packets with their length before them, and sends them so', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(pair(atom('packet'), 2))
      yield* send(client, bitstring(Uint8Array.of(0, 3, 97, 98, 99, 0, 1)))
      yield* send(server, 'xyz')
      return [yield* recv(server), yield* recv(client), GenTcp.unrecv(client, 'again'), yield* recv(client)]
    })
    expect(answers).toEqual(['{:ok, "abc"}', '{:ok, <<0, 3, 120, 121, 122>>}', ':ok', '{:ok, "again"}'])
  })

  it('gives lists where the socket is of that mode', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(line, pair(atom('mode'), atom('list')))
      yield* send(client, 'hi\n')
      return [yield* recv(server)]
    })
    expect(answers).toEqual(["{:ok, 'hi\\n'}"])
  })

  it('lets one process wait at a time', async () => {
    const answers = await texts(function* () {
      const { server } = yield* connection()
      spawn(function* () {
        yield* recv(server)
      })
      yield* sleep(1)
      return [yield* recv(server, 0, 10)]
    })
    expect(answers).toEqual(['{:error, :ealready}'])
  })

  it('is told when another process closes the socket', async () => {
    const answers = await texts(function* () {
      const { server } = yield* connection()
      const me = self()
      spawn(function* () {
        tell(me, yield* recv(server))
      })
      yield* sleep(1)
      GenTcp.close(server)
      return [yield* message()]
    })
    expect(answers).toEqual(['{:error, :closed}'])
  })

  it('gives what came before the other side stopped sending, and answers still go out', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(line)
      yield* send(client, 'one\ntwo\n')
      const shut = GenTcp.shutdown(client, atom('write'))
      const first = yield* recv(server)
      const answer = yield* send(server, 'answer\n')
      return [shut, first, answer, yield* recv(client), yield* recv(server), yield* recv(server)]
    })
    expect(answers).toEqual([
      ':ok',
      '{:ok, "one\\n"}',
      ':ok',
      '{:ok, "answer\\n"}',
      '{:ok, "two\\n"}',
      '{:error, :closed}',
    ])
  })

  it('leaves the socket open for sending where exit_on_close is off', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(pair(atom('exit_on_close'), false))
      GenTcp.shutdown(client, atom('write'))
      return [yield* recv(server), yield* send(server, 'answer\n'), yield* recv(client), yield* recv(server)]
    })
    expect(answers).toEqual(['{:error, :closed}', ':ok', '{:ok, "answer\\n"}', '{:error, :closed}'])
  })
})

describe('an active socket', () => {
  it('sends its owner what comes, and the end', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection()
      Inet.setopts(client, active(true))
      yield* send(server, 'msg1')
      const first = yield* message()
      GenTcp.close(server)
      return [first, yield* message(), Inet.peername(client)]
    })
    expect(answers).toEqual(['{:tcp, #Port, "msg1"}', '{:tcp_closed, #Port}', '{:error, :einval}'])
  })

  it('is passive after one message where it is active once', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(line)
      yield* send(client, 'a\nb\n')
      Inet.setopts(server, active(atom('once')))
      return [yield* message(), yield* message(20), Inet.getopts(server, list(atom('active'))), yield* recv(server)]
    })
    expect(answers).toEqual(['{:tcp, #Port, "a\\n"}', ':none', '{:ok, [active: false]}', '{:ok, "b\\n"}'])
  })

  it('says when the messages that were asked for have come', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection(line)
      yield* send(client, 'a\nb\nc\nd\n')
      yield* sleep(5)
      Inet.setopts(server, active(2))
      const three = [yield* message(), yield* message(), yield* message()]
      Inet.setopts(server, list(pair(atom('packet'), atom('raw'))))
      return [...three, yield* recv(server)]
    })
    expect(answers).toEqual([
      '{:tcp, #Port, "a\\n"}',
      '{:tcp, #Port, "b\\n"}',
      '{:tcp_passive, #Port}',
      '{:ok, "c\\nd\\n"}',
    ])
  })
})

describe('sending', () => {
  it('takes iodata, and refuses what is none', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection()
      const sent = yield* send(server, list('a', list(98, listFrom([99])), '\n'))
      return [sent, yield* recv(client), yield* send(server, atom('atom'))]
    })
    expect(answers).toEqual([':ok', '{:ok, "abc\\n"}', '{:error, :einval}'])
  })

  it('waits while the other side does not read, and goes on when it does', async () => {
    const { blocked, read, sent } = await play(function* () {
      const { client, server } = yield* connection()
      const block = 'x'.repeat(1_000_000)
      let sent = 0
      const sender = spawn(function* () {
        for (; sent < 40; sent++) yield* send(server, block)
      })
      GenTcp.controllingProcess(server, sender)
      // The client takes what the machine keeps for it, and no more.
      for (let last = -1; last !== sent;) {
        last = sent
        yield* sleep(20)
      }
      const blocked = sent
      let read = 0
      while (read < 40_000_000) read += (got(yield* recv(client)) as string).length
      return { blocked, read, sent }
    })
    expect(blocked).toBeGreaterThan(0)
    expect(blocked).toBeLessThan(40)
    expect([read, sent]).toEqual([40_000_000, 40])
  })

  it('is refused once the socket is shut for writing, and what comes is still received', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection()
      yield* send(server, 'x')
      GenTcp.shutdown(client, atom('write'))
      return [yield* send(client, 'late'), yield* recv(client)]
    })
    expect(answers).toEqual(['{:error, :closed}', '{:ok, "x"}'])
  })

  it('gives up after send_timeout', async () => {
    const answer = await play(function* () {
      const { server } = yield* connection(pair(atom('send_timeout'), 20))
      const block = 'x'.repeat(1_000_000)
      for (let i = 0; i < 100; i++) {
        const answer = yield* send(server, block)
        if (answer !== atom('ok')) return text(answer)
      }
      return 'all of it was taken'
    })
    expect(answer).toBe('{:error, :timeout}')
  })

  it('is told closed when the other side goes while it waits', async () => {
    const answer = await play(function* () {
      const { client, server } = yield* connection()
      const block = 'x'.repeat(1_000_000)
      spawn(function* () {
        yield* sleep(30)
        GenTcp.close(client)
      })
      for (;;) {
        const answer = yield* send(server, block)
        if (answer !== atom('ok')) return text(answer)
      }
    })
    expect(answer).toBe('{:error, :closed}')
  })
})

describe('listening', () => {
  it('is refused on a port that is taken', async () => {
    const answers = await texts(function* () {
      const listener = yield* listening()
      const port = got(Inet.portNumber(listener))
      return [yield* GenTcp.listen(port, list(pair(atom('ip'), loopback)))]
    })
    expect(answers).toEqual(['{:error, :eaddrinuse}'])
  })

  it('answers as OTP does to what only a connection can do, and the other way round', async () => {
    const answers = await texts(function* () {
      const { listener, client } = yield* connection()
      return [
        Inet.peername(listener),
        yield* recv(listener, 0, 10),
        yield* send(listener, 'x'),
        yield* settle(GenTcp.accept(client, 10)),
        yield* settle(GenTcp.accept(listener, 10)),
        GenTcp.shutdown(listener, atom('write')),
      ]
    })
    expect(answers).toEqual([
      '{:error, :enotconn}',
      '{:error, :enotconn}',
      '{:error, :enotconn}',
      '{:error, :einval}',
      '{:error, :timeout}',
      '{:error, :enotconn}',
    ])
  })

  it('keeps what is sent before the connection is accepted, and the end of it', async () => {
    const answers = await texts(function* () {
      const listener = yield* listening(line)
      const client = got(yield* GenTcp.connect(loopback, got(Inet.portNumber(listener)), list()))
      yield* send(client, 'early\n')
      GenTcp.close(client)
      yield* sleep(20)
      const server = got(yield* settle(GenTcp.accept(listener)))
      return [yield* recv(server), yield* recv(server)]
    })
    expect(answers).toEqual(['{:ok, "early\\n"}', '{:error, :closed}'])
  })

  it('ends who waits to accept when it is closed', async () => {
    const answers = await texts(function* () {
      const listener = yield* listening()
      const me = self()
      spawn(function* () {
        tell(me, yield* settle(GenTcp.accept(listener)))
      })
      yield* sleep(1)
      GenTcp.close(listener)
      return [yield* message(), yield* settle(GenTcp.accept(listener)), yield* recv(listener)]
    })
    expect(answers).toEqual(['{:error, :closed}', '{:error, :closed}', '{:error, :closed}'])
  })

  it('ends the connections that nobody has accepted when it is closed', async () => {
    const answers = await texts(function* () {
      const listener = yield* listening()
      const port = got(Inet.portNumber(listener))
      const clients: Term[] = []
      for (let i = 0; i < 3; i++) clients.push(got(yield* GenTcp.connect(loopback, port, list(binary, passive))))
      yield* sleep(5)
      GenTcp.close(listener)
      const ends: Term[] = []
      for (const client of clients) ends.push(yield* recv(client, 0, 2000))
      return ends
    })
    expect(answers).toEqual(['{:error, :closed}', '{:error, :closed}', '{:error, :closed}'])
  })

  /** Two processes that each wait for a connection, and tell the caller who they are when they have one. */
  function acceptors(listener: Term): readonly [Pid, Pid] {
    const me = self()
    const acceptor = function* (): Proc<void> {
      tell(me, pair(self(), yield* settle(GenTcp.accept(listener))))
      yield* sleep(Infinity)
    }
    return [spawn(acceptor), spawn(acceptor)]
  }

  it('gives a connection to the next one who waits when the first dies before taking it', async () => {
    const answer = await play(function* () {
      const listener = yield* listening()
      const [first, second] = acceptors(listener)
      yield* sleep(1)
      exitSignal(first, atom('kill'))
      yield* GenTcp.connect(loopback, got(Inet.portNumber(listener)), list())
      const from = yield* receive((term) => term, 2000)
      return from !== undefined && (from as { readonly e0: Term }).e0 === second
    })
    expect(answer).toBe(true)
  })

  it('gives it to the next one also when the first was woken for it', async () => {
    const answer = await play(function* () {
      const listener = yield* listening()
      const record = openPort(listener) as TcpListener
      const [first, second] = acceptors(listener)
      const held: Parameters<TcpListener['connected']>[0][] = []
      const connected = record.connected.bind(record)
      record.connected = (connection) => void held.push(connection)
      yield* GenTcp.connect(loopback, got(Inet.portNumber(listener)), list())
      while (held.length === 0) yield* sleep(1)
      for (const connection of held) connected(connection)
      exitSignal(first, atom('kill'))
      const from = yield* receive((term) => term, 2000)
      return from !== undefined && (from as { readonly e0: Term }).e0 === second
    })
    expect(answer).toBe(true)
  })

  it.each([
    ['a port that is none', 70000, list()],
    ['a port of another kind', atom('a'), list()],
    ['an unknown option', 0, list(pair(atom('foo'), 1))],
    ['an unknown packet', 0, list(pair(atom('packet'), atom('foo')))],
  ])('exits with badarg for %s', async (_what, port, options) => {
    const failed = await play(() => GenTcp.listen(port, options)).catch((thrown: unknown) => thrown)
    expect(failed).toBeInstanceOf(Exited)
    expect(text((failed as Exited).reason)).toBe(':badarg')
  })
})

describe('connecting', () => {
  it('says why it could not', async () => {
    const answers = await texts(function* () {
      const listener = yield* listening()
      const port = got(Inet.portNumber(listener))
      GenTcp.close(listener)
      return [
        yield* GenTcp.connect(loopback, port, list()),
        yield* GenTcp.connect(atom('localhost'), port, list()),
        yield* GenTcp.connect(listFrom([...'127.0.0.1'].map((c) => c.charCodeAt(0))), port, list()),
      ]
    })
    expect(answers).toEqual(['{:error, :econnrefused}', '{:error, :econnrefused}', '{:error, :econnrefused}'])
  })
})

describe('the owner', () => {
  it('takes its sockets with it', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection()
      const owner = spawn(function* () {
        yield* sleep(Infinity)
      })
      const given = GenTcp.controllingProcess(server, owner)
      Inet.setopts(client, active(true))
      exitSignal(owner, atom('kill'))
      return [given, yield* message(), Inet.portNumber(server)]
    })
    expect(answers).toEqual([':ok', '{:tcp_closed, #Port}', '{:error, :einval}'])
  })

  it('what was sent before it died goes out', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection()
      const owner = spawn(function* () {
        yield* receive((term) => term)
        yield* send(server, 'last words')
      })
      GenTcp.controllingProcess(server, owner)
      tell(owner, atom('go'))
      return [yield* recv(client), yield* recv(client)]
    })
    expect(answers).toEqual(['{:ok, "last words"}', '{:error, :closed}'])
  })

  it('alone may give a socket away, and only to one that lives; messages go along', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection()
      const me = self()
      const dead = spawn(() => undefined)
      monitor(dead)
      yield* message()
      spawn(function* () {
        tell(me, GenTcp.controllingProcess(server, me))
      })
      const refusals = [yield* message(), GenTcp.controllingProcess(server, dead)]
      Inet.setopts(server, active(true))
      yield* send(client, 'for the heir')
      yield* receive((term) => (term === atom('never') ? true : undefined), 20)
      const heir = spawn(function* () {
        tell(me, triple(atom('heir'), yield* message(), self()))
      })
      return [...refusals, GenTcp.controllingProcess(server, heir), yield* message()]
    })
    expect(answers).toEqual([
      '{:error, :not_owner}',
      '{:error, :badarg}',
      ':ok',
      '{:heir, {:tcp, #Port, "for the heir"}, #PID}',
    ])
  })

  it('killed while it waits leaves nothing behind', async () => {
    const runtime = realRuntime()
    const before = runtime.timers.count
    await runtime
      .perform(function* () {
        const { client, server } = yield* connection()
        const waiting = spawn(function* () {
          yield* recv(server, 0, 60_000)
        })
        yield* sleep(1)
        exitSignal(waiting, atom('kill'))
        yield* send(client, 'x')
        return text(yield* recv(server))
      })
      .then((answer) => expect(answer).toBe('{:ok, "x"}'))
    expect([runtime.timers.count, portsOf(runtime).count, runtime.processCount]).toEqual([before, 0, 0])
  })
})

describe('options', () => {
  it('are shown, and wrong ones are refused whole', async () => {
    const names = ['active', 'packet', 'buffer', 'high_watermark', 'mode', 'send_timeout', 'exit_on_close', 'nodelay']
    const answers = await texts(function* () {
      const { server } = yield* connection(line)
      return [
        Inet.getopts(server, listFrom(names.map(atom))),
        Inet.getopts(server, list(atom('foo'))),
        Inet.setopts(server, list(pair(atom('nodelay'), true), pair(atom('foo'), 1))),
        Inet.setopts(server, active(atom('maybe'))),
        Inet.getopts(server, list(atom('nodelay'))),
      ]
    })
    expect(answers).toEqual([
      '{:ok, [active: false, packet: :line, buffer: 1460, high_watermark: 8192, mode: :binary, send_timeout: :infinity, exit_on_close: true, nodelay: false]}',
      '{:error, :einval}',
      '{:error, :einval}',
      '{:error, :einval}',
      '{:ok, [nodelay: false]}',
    ])
  })
})

describe('addresses', () => {
  const chars = (address: string): Term => listFrom([...address].map((c) => c.charCodeAt(0)))

  it.each([
    ['127.0.0.1', '{:ok, {127, 0, 0, 1}}'],
    ['::1', '{:ok, {0, 0, 0, 0, 0, 0, 0, 1}}'],
    ['2001:db8::ff00:42:8329', '{:ok, {8193, 3512, 0, 0, 0, 65280, 66, 33577}}'],
    ['foo', '{:error, :einval}'],
    ['1.2.3.256', '{:error, :einval}'],
  ])('%s is %s', (address, expected) => {
    expect(text(Inet.parseAddress(chars(address)))).toBe(expected)
  })

  it.each([
    [tuple(127, 0, 0, 1), "'127.0.0.1'"],
    [tuple(0, 0, 0, 0, 0, 0, 0, 1), "'::1'"],
    [tuple(8193, 3512, 0, 0, 0, 65280, 66, 33577), "'2001:db8::ff00:42:8329'"],
    [pair(1, 2), '{:error, :einval}'],
  ])('%# as text', (address, expected) => {
    expect(text(Inet.ntoa(address))).toBe(expected)
  })
})

describe('the ports of a runtime', () => {
  it('are listed with owner, ends and bytes, heard of, and closed from outside', async () => {
    const runtime = realRuntime()
    const events: RuntimeEvent[] = []
    const stop = runtime.listen((event) => event.kind === 'port' && events.push(event))
    let owner: Pid | undefined
    let ends: { readonly listener: Term; readonly server: Term } | undefined
    let ended: Term = null
    const done = runtime.perform(function* () {
      owner = self()
      const { listener, client, server } = yield* connection(line)
      ends = { listener, server }
      yield* send(client, 'abc\nde')
      yield* recv(server)
      yield* send(server, 'answer')
      tell(self(), atom('ready'))
      yield* message()
      yield* recv(client)
      yield* sleep(1)
      const rows = portsOf(runtime).list()
      expect(portsOf(runtime).close((server as Port).number)).toBe(true)
      expect(portsOf(runtime).close((server as Port).number)).toBe(false)
      ended = yield* recv(client)
      return rows
    })
    const [listener, client, server] = await done
    stop()
    expect(listener).toMatchObject({ owner, state: 'listening', peer: null, bytesIn: 0, port: ends?.listener })
    expect(server).toMatchObject({
      port: ends?.server,
      name: text(ends?.server as Term) === '#Port' ? `#Port<0.${(ends?.server as Port).number}>` : '',
      state: 'connected',
      local: listener?.local,
      peer: client?.local,
      bytesIn: 6,
      bytesOut: 6,
      queuedIn: 2,
      queuedOut: 0,
    })
    expect(text(ended)).toBe('{:error, :closed}')
    expect(events.map((event) => (event.kind === 'port' ? event.change : ''))).toEqual([
      'open',
      'open',
      'open',
      'close',
      'close',
      'close',
    ])
  })

  it('stay open when a process linked to their owner is not', async () => {
    const answers = await texts(function* () {
      const { client, server } = yield* connection()
      const friend = spawn(function* () {
        yield* sleep(Infinity)
      })
      link(friend)
      yield* send(client, 'x')
      return [yield* recv(server)]
    })
    expect(answers).toEqual(['{:ok, "x"}'])
  })
})
