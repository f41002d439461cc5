/**
 * What a shell that traps exits hears of the modules that it defines: their compilation links processes to it, which end when the modules are done.
 * Source: Module.ParallelChecker of Elixir 1.14.
 */
import { send } from '../../otp/process/api.js'
import { running } from '../../otp/process/current.js'
import { atom, triple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'

/** The initial call of the process that evaluates what is typed. */
export const evaluatorCall = { module: atom('Elixir.IEx.Evaluator'), name: atom('init'), arity: 4 }

/** Says that `modules`, of which the others are nested in one, were compiled, the newest first; then that who looked at them is done. */
export function tellOfCheckers(modules: number): void {
  const process = running()
  if (!process.trapsExit || process.initialCall !== evaluatorCall) return
  const pids = Array.from({ length: modules + 1 }, () => process.runtime.unusedPid())
  for (const pid of pids.reverse()) send(process.pid, triple(atoms.EXIT, pid, atoms.normal))
}
