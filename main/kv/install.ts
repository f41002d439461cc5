/** Makes KV known to a runtime: its modules and its application. It is not started by this. */
import { defineApplication } from '../otp/application.js'
import type { Runtime } from '../otp/process/runtime.js'
import { specification } from './application.js'
import { modules } from './functions.js'

export function installKv(runtime: Runtime): void {
  for (const module of modules) runtime.parts.code.define(module)
  defineApplication(runtime, specification)
}
