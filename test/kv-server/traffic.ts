/**
 * Traffic: clients that use the server as fast as it answers, and hold every answer to what they were told before.
 *
 * Each has a bucket of its own, and knows what was answered OK. Losing the connection, or the bucket, is no fault; a value that was answered OK and is another
 * one in a bucket that is still there is one.
 */
import { connect, type Socket } from 'node:net'

type Answer = readonly string[] | 'lost'

/** A connection that answers one request after the other. */
class Line {
  #buffered = ''
  #wanted: { readonly isGet: boolean; readonly done: (answer: Answer) => void }[] = []
  isLost = false

  private constructor(readonly socket: Socket) {
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => this.#arrived(text))
    socket.on('error', () => this.lose())
    socket.on('close', () => this.lose())
    socket.on('end', () => this.lose())
  }

  static open(port: number): Promise<Line | undefined> {
    return new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      socket.once('connect', () => resolve(new Line(socket)))
      socket.once('error', () => resolve(undefined))
    })
  }

  ask(request: string): Promise<Answer> {
    if (this.isLost) return Promise.resolve('lost')
    this.socket.write(request)
    return new Promise((done) => this.#wanted.push({ isGet: request.startsWith('GET'), done }))
  }

  /** Nothing more is awaited. */
  lose(): void {
    this.isLost = true
    this.socket.destroy()
    for (const { done } of this.#wanted.splice(0)) done('lost')
  }

  #arrived(text: string): void {
    this.#buffered += text
    for (let next = this.#wanted[0]; next !== undefined; next = this.#wanted[0]) {
      const lines = this.#buffered.split('\r\n')
      const [first = ''] = lines
      const count = next.isGet && first !== 'NOT FOUND' && first !== 'ERROR' ? 2 : 1
      if (lines.length <= count) return
      this.#buffered = lines.slice(count).join('\r\n')
      this.#wanted.shift()
      next.done(lines.slice(0, count))
    }
  }
}

/** What a key may hold: what was answered OK last, and what was asked for since and not answered. */
type Possible = string[]

export class Trafficker {
  /** What was answered that could not be. */
  readonly faults: string[] = []
  answered = 0
  lost = 0
  #known = new Map<string, Possible>()
  #line: Line | undefined
  #isOn = true
  #round = 0

  constructor(
    readonly port: number,
    readonly bucket: string,
    readonly random: () => number,
  ) {}

  /** Uses the server until it is told to stop. */
  async run(): Promise<void> {
    while (this.#isOn) {
      this.#line ??= await Line.open(this.port)
      if (this.#line === undefined) {
        await new Promise((resolve) => setImmediate(resolve))
        continue
      }
      await this.#step(this.#line)
      if (this.#line.isLost) {
        this.lost++
        this.#line = undefined
      }
    }
    this.#line?.lose()
  }

  stop(): void {
    this.#isOn = false
  }

  /** Sends half a line and goes. */
  cutMidLine(): void {
    this.#line?.socket.write(`PUT ${this.bucket} cut sho`)
    this.#line?.lose()
  }

  async #step(line: Line): Promise<void> {
    const key = `k${Math.floor(this.random() * 8)}`
    const what = this.random()
    if (what < 0.45) await this.#put(line, key)
    else if (what < 0.9) await this.#get(line, key)
    else await this.#remove(line, key)
  }

  async #put(line: Line, key: string): Promise<void> {
    const value = `v${++this.#round}`
    const before = this.#known.get(key) ?? ['']
    this.#known.set(key, [...before, value])
    const answer = await line.ask(`PUT ${this.bucket} ${key} ${value}\r\n`)
    if (this.#isAnswer(line, answer, 'OK')) this.#known.set(key, [value])
    else if (answer !== 'lost') this.#known.set(key, [''])
  }

  async #remove(line: Line, key: string): Promise<void> {
    const before = this.#known.get(key) ?? ['']
    this.#known.set(key, [...before, ''])
    const answer = await line.ask(`DELETE ${this.bucket} ${key}\r\n`)
    if (this.#isAnswer(line, answer, 'OK') || answer !== 'lost') this.#known.set(key, [''])
  }

  async #get(line: Line, key: string): Promise<void> {
    const possible = this.#known.get(key) ?? ['']
    const answer = await line.ask(`GET ${this.bucket} ${key}\r\n`)
    if (!this.#isAnswer(line, answer, 'OK')) return
    const [value = ''] = answer
    if (!possible.includes(value)) this.faults.push(`${this.bucket} ${key} is ${value}, not ${possible.join(' or ')}`)
    this.#known.set(key, [value])
  }

  /** True for an answer that ends with `good`. Where there is no bucket another one is asked for, and nothing is known of it. */
  #isAnswer(line: Line, answer: Answer, good: string): answer is readonly string[] {
    if (answer === 'lost') return false
    this.answered++
    if (answer[answer.length - 1] === good) return true
    if (answer[0] !== 'NOT FOUND') this.faults.push(`${this.bucket} was answered ${answer.join(' ')}`)
    this.#known = new Map()
    void line.ask(`CREATE ${this.bucket}\r\n`)
    return false
  }
}
