/**
 * The bridge's main side: one channel for all calls. Who asks is checked, then what is asked; the answer is an Outcome whatever happens.
 *
 * Pushes go the other way, to the window's page alone.
 */
import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import {
  type Answer,
  type Arguments,
  type CallName,
  callNames,
  type PushName,
  type Pushes,
} from '../../shared/channels.js'
import { fail, type Failure, ok, type Outcome } from '../../shared/outcome.js'
import { Failed } from '../observer/failed.js'
import { Exited } from '../otp/process/runtime.js'
import { reasonText } from '../observer/remains.js'
import type { Handlers } from './handlers.js'
import { isOurPage } from './page.js'
import { schemas } from './schemas.js'

/** The most characters of the arguments of one call; a value that is no text weighs as much as some. */
const mostWeight = 24_000_000
const valueWeight = 24
/** Characters of a failure's sentence: it may name what was typed, which may be long. */
const mostSentence = 2000

/** What the bridge tells of the calls it serves. */
export interface Listener {
  /** One call kept the main process for `ms`. */
  answered(name: CallName, ms: number): void
  /** A call threw what is no answer: our mistake. */
  broke(name: string, thrown: unknown): void
}

/** Serves the calls of the page of `window`, and of nobody else. */
export function serveCalls(window: BrowserWindow, handlers: Handlers, listener: Listener): void {
  ipcMain.handle('call', (event, ...message: unknown[]) => {
    if (!isFrom(event, window)) return fail('refused', 'this page may not ask anything')
    const [name, ...args] = message
    return answer(handlers, name, args, listener)
  })
}

/** The answer to one call: checked, run, and whatever it came to as a value. */
export async function answer(
  handlers: Handlers,
  name: unknown,
  args: readonly unknown[],
  listener: Listener,
): Promise<Outcome<unknown>> {
  if (!isCallName(name)) return fail('broken', `there is no call ${quoted(name)}`)
  if (weight(args, mostWeight) > mostWeight) return fail('invalid', `${name}: more was sent than a call takes`)
  const start = performance.now()
  let result: unknown
  try {
    const checked = schemas[name].safeParse(args)
    if (!checked.success) return fail('invalid', `${name}: ${sentence(checked.error.issues)}`)
    result = run(handlers, name, checked.data)
  } catch (thrown) {
    return failureOf(name, thrown, listener)
  } finally {
    listener.answered(name, performance.now() - start)
  }
  try {
    return ok(await result)
  } catch (thrown) {
    return failureOf(name, thrown, listener)
  }
}

/** Tells the page of `window`. Nothing happens once it is closed. */
export function push<P extends PushName>(window: BrowserWindow, name: P, news: Pushes[P]): void {
  if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send(name, news)
}

/** True for the main frame of the window's page, while it shows our page. */
export function isFrom(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>, window: BrowserWindow): boolean {
  if (window.isDestroyed() || event.sender !== window.webContents) return false
  // Null, whatever the types say, once the frame has gone.
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOurPage(frame.url)
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(callNames, name)
}

function run<C extends CallName>(handlers: Handlers, name: C, args: Readonly<Arguments<CallName>>): Answer<C> {
  const handler = handlers[name] as (...args: Readonly<Arguments<CallName>>) => Answer<C>
  return handler(...args)
}

function failureOf(name: CallName, thrown: unknown, listener: Listener): Outcome<never> {
  if (thrown instanceof Failed) return { ok: false, failure: shortened(thrown.failure) }
  // The process that did it ended first: what it ran into is the answer.
  if (thrown instanceof Exited) return fail('refused', `${name} failed: ${reasonText(thrown.reason)}`)
  listener.broke(name, thrown)
  return fail('broken', `${name} failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
}

function shortened(failure: Failure): Failure {
  const { message } = failure
  return message.length <= mostSentence ? failure : { ...failure, message: `${message.slice(0, mostSentence)} …` }
}

function quoted(name: unknown): string {
  return typeof name === 'string' ? JSON.stringify(name.slice(0, 100)) : typeof name
}

function sentence(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  const [issue] = issues
  if (issue === undefined) return 'the arguments are not those of this call'
  // The first part of the path is the place among the arguments, of which there is one.
  const path = issue.path.slice(1).map(String).join('.')
  return path === '' ? issue.message : `${path}: ${issue.message}`
}

/** How much `value` weighs, in characters, as far as `enough`: one that holds itself weighs too much, and is soon known to. */
export function weight(value: unknown, enough: number): number {
  let sum = 0
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && sum <= enough) {
    const next = waiting.pop()
    sum += valueWeight
    if (typeof next === 'string') sum += next.length
    else if (ArrayBuffer.isView(next)) sum += next.byteLength
    else if (next instanceof ArrayBuffer) sum += next.byteLength
    else if (Array.isArray(next)) for (const item of next) waiting.push(item)
    else if (typeof next === 'object' && next !== null) {
      for (const [key, item] of Object.entries(next)) {
        sum += key.length
        waiting.push(item)
      }
    }
  }
  return sum
}
