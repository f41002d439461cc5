/** Makes the TCP server of KV known to a runtime: its modules and its application. It is not started by this. */
import { defineApplication } from '../otp/application.js'
import type { Runtime } from '../otp/process/runtime.js'
import { defaultPort, specification } from './application.js'
import { modules } from './functions.js'

/** `port` is where it listens if its environment is not changed: a number, or the text of one as the variable `PORT` has it. */
export function installKvServer(runtime: Runtime, port: number | string = defaultPort): void {
  const isNumber = typeof port === 'number' || /^\d+$/.test(port)
  for (const module of modules) runtime.parts.code.define(module)
  defineApplication(runtime, specification(isNumber ? Number(port) : port))
}
