/** The library of OTP: what the console knows of processes, servers, supervisors, applications and the system. */
import type { Module } from '../../otp/code.js'
import { agent } from './agent.js'
import { application } from './application.js'
import { applicationConfig } from './application-config.js'
import { codeIdentifier } from './code-identifier.js'
import { codeModule } from './code.js'
import { configReader } from './config-reader.js'
import { dynamicSupervisor } from './dynamic-supervisor.js'
import { errorLogger, evaluatorModule } from './error-logger.js'
import { genServerModule } from './erlang/gen-server.js'
import { genStatemModule } from './erlang/gen-statem.js'
import { erlangAliases } from './erlang/aliases.js'
import { loggerModule } from './erlang/logger.js'
import { procLib } from './erlang/proc-lib.js'
import { erlangTrace } from './erlang/trace.js'
import { globalModule } from './erlang/global.js'
import { erlangProcesses, kernelProcesses } from './erlang/processes.js'
import { erlangNodes } from './erlang/nodes.js'
import { osModule } from './erlang/os.js'
import { erlangSystem } from './erlang/time.js'
import { erlangWorldTime } from './erlang/world-time.js'
import { exception, exceptionModules } from './exception.js'
import { genEvent } from './gen-event.js'
import './gen-event-streams.js'
import { genServer } from './gen-server.js'
import { logger } from './logger.js'
import { loggerFormatter } from './logger-formatter.js'
import { macro } from './macro.js'
import { moduleNames } from './module-names.js'
import { node } from './node.js'
import { partitionSupervisor } from './partition-supervisor.js'
import { process } from './process.js'
import { registry } from './registry.js'
import { supervisorSpec } from './supervisor-spec.js'
import { supervisor } from './supervisor.js'
import { sysModule } from './sys.js'
import { system } from './system.js'
import { taskSupervisor } from './task-supervisor.js'
import { task } from './task.js'
import { timerModule } from './timer.js'

export const otpModules: readonly Module[] = [
  agent,
  application,
  applicationConfig,
  codeIdentifier,
  codeModule,
  configReader,
  dynamicSupervisor,
  erlangAliases,
  erlangProcesses,
  erlangSystem,
  erlangTrace,
  exception,
  ...exceptionModules,
  genEvent,
  genServer,
  genServerModule,
  genStatemModule,
  globalModule,
  kernelProcesses,
  logger,
  loggerFormatter,
  loggerModule,
  errorLogger,
  evaluatorModule,
  macro,
  moduleNames,
  node,
  erlangNodes,
  erlangWorldTime,
  osModule,
  partitionSupervisor,
  procLib,
  process,
  registry,
  supervisor,
  supervisorSpec,
  sysModule,
  system,
  task,
  taskSupervisor,
  timerModule,
]
