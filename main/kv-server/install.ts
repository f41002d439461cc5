/** Makes the TCP server of KV known to a runtime: its modules and its application. It is not started by this. */
import { defineApplication } from '../otp/application.js'
import type { Runtime } from '../otp/process/runtime.js'
import { defaultPort, specification } from './application.js'
import { modules } from './functions.js'

/** `port` is where it listens if its environment is not changed: a number, or the text of one as the variable `PORT` has it. */
export function installKvServer(runtime: Runtime, port: number | string = defaultPort): void {
  for (const module of modules) runtime.parts.code.define(module)
  defineApplication(runtime, specification(typeof port === 'number' ? port : portOf(port)))
}

/** The number that `text` is, as the variable `PORT` has it; a text that is none stays one, so that the application says so when it is started. */
export function portOf(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text
}
