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

/** How many are told at most. Source: the emulator's backtrace_depth. */
const longest = 8

/**
 * The functions that `process` is in, the innermost first, as far as they are known; one at least.
 *
 * asking  what it is in where the process itself asks
 */
export function stackOf(process: Process, asking?: readonly Mfa[]): readonly Mfa[] {
  const { body } = process
  const stack = asking ?? body.stack?.(process) ?? [body.currentFunction(process)]
  return (isOfProcLib(process) ? [...stack, applied] : stack).slice(0, longest)
}
