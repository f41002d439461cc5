/** The library of OTP: what the console knows of processes, servers, supervisors, applications and the system. */
import type { Module } from '../../otp/code.js'
import { agent } from './agent.js'
import { codeModule } from './code.js'
import { dynamicSupervisor } from './dynamic-supervisor.js'
import { erlangProcesses, kernelProcesses } from './erlang-processes.js'
import { erlangSystem, osModule } from './erlang-time.js'
import { exception, exceptionModules } from './exception.js'
import { genServer } from './gen-server.js'
import { macro } from './macro.js'
import { moduleNames } from './module-names.js'
import { node } from './node.js'
import { process } from './process.js'
import { supervisorSpec } from './supervisor-spec.js'
import { supervisor } from './supervisor.js'
import { sysModule } from './sys.js'
import { system } from './system.js'
import { timerModule } from './timer.js'

export const otpModules: readonly Module[] = [
  agent,
  codeModule,
  dynamicSupervisor,
  erlangProcesses,
  erlangSystem,
  exception,
  ...exceptionModules,
  genServer,
  kernelProcesses,
  macro,
  moduleNames,
  node,
  osModule,
  process,
  supervisor,
  supervisorSpec,
  sysModule,
  system,
  timerModule,
]
