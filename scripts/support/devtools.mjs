/**
 * Chromium's DevTools protocol over the pipe that `--remote-debugging-pipe` opens: JSON, each message ended by a nought.
 *
 * Playwright does it for tests, but not where the main process is measured: its `_electron` puts an inspector into that process, and its
 * `connectOverCDP` asks for browser contexts, which Electron does not have.
 */

/** What a child's `stdio` has to be for it: the pipes are the two last. @type {import('node:child_process').StdioOptions} */
export const devtoolsStdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']

export class Devtools {
  #last = 0
  #text = ''
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #asked = new Map()

  /** @param {import('node:child_process').ChildProcess} app started with `devtoolsStdio` and `--remote-debugging-pipe` */
  constructor(app) {
    this.in = /** @type {import('node:stream').Writable} */ (app.stdio[3])
    const out = /** @type {import('node:stream').Readable} */ (app.stdio[4])
    out.setEncoding('utf8').on('data', (/** @type {string} */ text) => this.#arrived(text))
    // Its end is told to who asks.
    this.in.on('error', () => undefined)
    app.once('close', () => {
      for (const { reject } of this.#asked.values()) reject(new Error('The app has ended'))
    })
  }

  /** The result of a method. @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  ask(method, params = {}, sessionId) {
    const id = ++this.#last
    this.in.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return new Promise((resolve, reject) => this.#asked.set(id, { resolve, reject }))
  }

  /** How to evaluate in the page whose address begins so, once it is there. @param {string} address @returns {Promise<(expression: string) => Promise<any>>} */
  async page(address) {
    for (;;) {
      const { targetInfos } = await this.ask('Target.getTargets')
      const found = targetInfos.find((/** @type {{ url: string }} */ { url }) => url.startsWith(address))
      if (found !== undefined) {
        const { sessionId } = await this.ask('Target.attachToTarget', { targetId: found.targetId, flatten: true })
        return (expression) => this.#evaluate(expression, sessionId)
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** @param {string} expression @param {string} sessionId */
  async #evaluate(expression, sessionId) {
    const params = { expression, returnByValue: true, awaitPromise: true }
    const { result, exceptionDetails } = await this.ask('Runtime.evaluate', params, sessionId)
    if (exceptionDetails !== undefined) throw new Error(`In the page: ${JSON.stringify(exceptionDetails)}`)
    return result.value
  }

  /** @param {string} text */
  #arrived(text) {
    const parts = `${this.#text}${text}`.split('\0')
    this.#text = parts.pop() ?? ''
    for (const part of parts) {
      const { id, result, error } = JSON.parse(part)
      const asked = this.#asked.get(id)
      this.#asked.delete(id)
      if (error === undefined) asked?.resolve(result)
      else asked?.reject(new Error(error.message))
    }
  }
}
