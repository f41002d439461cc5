/** Where a process is: the functions it is in, as OTP shows them. */
import { isOfProcLib } from './dictionary.js'
import type { Mfa, Process } from './process/process.js'
import { atom } from './term/term.js'

const applied: Mfa = {
  module: atom('proc_lib'),
  name: atom('init_p_do_apply'),
  arity: 3,
  file: 'proc_lib.erl',
  line: 240,
}

/**
 * The functions that `process` is in, the innermost first, as far as they are known; one at least.
 *
 * asking  the function that the process itself asks in, where it does
 */
export function stackOf(process: Process, asking?: Mfa): readonly Mfa[] {
  const { body } = process
  const stack = asking === undefined ? (body.stack?.(process) ?? [body.currentFunction(process)]) : [asking]
  return isOfProcLib(process) ? [...stack, applied] : stack
}
