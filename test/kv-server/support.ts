/** KV and its server on a runtime of their own, on the machine's clock, with real sockets; and clients for it. */
import { connect, type Socket } from 'node:net'
import { installKv } from '../../main/kv/install.js'
import { NAME } from '../../main/kv-server/application.js'
import { installKvServer } from '../../main/kv-server/install.js'
import * as Application from '../../main/otp/application.js'

import { LogRing } from '../../main/otp/logger/ring.js'
import { consoleHandler } from '../../main/otp/logger/console.js'
import type { Proc } from '../../main/otp/process/api.js'
import { RealClock } from '../../main/otp/process/clock.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { bootSystem } from '../../main/otp/system.js'
import { portsOf } from '../../main/otp/tcp-ports.js'
import { atom, type Term } from '../../main/otp/term/term.js'

export interface Served {
  readonly runtime: Runtime
  readonly ring: LogRing
  /** The port it listens on. */
  readonly port: number
  readonly perform: <T>(body: () => T | Proc<T>) => Promise<T>
  readonly stop: () => Promise<void>
}

/** Starts `:kv_server`, and `:kv` with it; `env` is set in its environment before. */
export async function startServer(env: readonly (readonly [string, Term])[] = []): Promise<Served> {
  const runtime = bootSystem({ clock: new RealClock() })
  const ring = new LogRing()
  runtime.parts.logger.addHandler(ring)
  installKv(runtime)
  installKvServer(runtime, 0)
  const perform = <T>(body: () => T | Proc<T>): Promise<T> => runtime.perform(body)
  await perform(() => Application.load(NAME))
  for (const [key, value] of env) await perform(() => Application.putEnv(NAME, atom(key), value))
  await perform(() => Application.ensureAllStarted(NAME))
  runtime.parts.logger.removeHandler(consoleHandler.id)
  return {
    runtime,
    ring,
    perform,
    port: await listeningPort(runtime),
    async stop() {
      await perform(() => Application.stop(NAME))
      await perform(() => Application.stop(atom('kv')))
      await until(() => portsOf(runtime).count === 0)
    },
  }
}

/** The port of the one that listens, once it does. */
export async function listeningPort(runtime: Runtime): Promise<number> {
  const listening = () =>
    portsOf(runtime)
      .list()
      .find(({ state }) => state === 'listening')
  await until(() => listening() !== undefined)
  return Number(listening()?.local?.split(':').pop())
}

/** Waits, turn after turn of the event loop, until `holds`. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}

/** A client that keeps all it was sent. */
export class Client {
  #received: Buffer[] = []
  /** Bytes that have come. */
  length = 0
  isEnded = false
  /** Why the connection broke. */
  broken: string | undefined

  private constructor(readonly socket: Socket) {
    socket.on('data', (bytes: Buffer) => {
      this.length += bytes.length
      this.#received.push(bytes)
    })
    socket.on('end', () => (this.isEnded = true))
    socket.on('close', () => (this.isEnded = true))
    socket.on('error', (error: Error & { readonly code?: string }) => (this.broken = error.code))
  }

  static async connect(port: number): Promise<Client> {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const client = new Client(socket)
    await until(() => !socket.connecting || client.broken !== undefined)
    return client
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#received)
  }

  /** What has come so far. */
  get text(): string {
    return this.bytes.toString('utf8')
  }

  forget(): void {
    this.#received = []
    this.length = 0
  }

  send(data: string | Uint8Array): void {
    this.socket.write(data)
  }

  /** Waits for `text` to have come, or the end. */
  async has(text: string): Promise<string> {
    await until(() => this.length >= Buffer.byteLength(text) || this.isEnded)
    return this.text
  }

  /** Waits until the server has closed. */
  async end(): Promise<string> {
    await until(() => this.isEnded)
    return this.text
  }

  /** Sends `request` and gives back the `lines` lines that come. */
  async ask(request: string, lines = 1): Promise<string> {
    this.forget()
    this.send(request)
    await until(() => this.text.split('\n').length > lines || this.isEnded)
    return this.text
  }

  close(): void {
    this.socket.destroy()
  }
}
