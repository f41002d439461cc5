/** What only compiling finds, as the exceptions that running code can rescue. */
import { exception } from '../../otp/exceptions/constructors.js'
import { Raised } from '../../otp/process/raised.js'
import { listFrom } from '../../otp/term/term.js'
import type { CompileFault } from './scope.js'

/** The exception that `fault`, found in `env`'s file, is. */
export function raisedFault(fault: CompileFault, env: { readonly file: string }): Raised {
  const { line, message, stack } = fault
  const error =
    fault.exception === 'CompileError'
      ? exception('CompileError', { description: message, file: env.file, line })
      : exception(fault.exception, { message })
  return new Raised('error', error, listFrom(stack))
}
