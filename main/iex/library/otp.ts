/** The library of OTP: what the console knows of processes, servers, supervisors, applications and the system. */
import type { Module } from '../../otp/code.js'
import { agent } from './agent.js'
import { dynamicSupervisor } from './dynamic-supervisor.js'
import { erlangProcesses, kernelProcesses } from './erlang-processes.js'
import { genServer } from './gen-server.js'
import { process } from './process.js'
import { supervisorSpec } from './supervisor-spec.js'
import { supervisor } from './supervisor.js'
import { sysModule } from './sys.js'
import { timerModule } from './timer.js'

export const otpModules: readonly Module[] = [
  agent,
  dynamicSupervisor,
  erlangProcesses,
  genServer,
  kernelProcesses,
  process,
  supervisor,
  supervisorSpec,
  sysModule,
  timerModule,
]
