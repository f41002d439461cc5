/** Code that a macro gives to be run at once: for `@before_compile`, and to derive a protocol. Source: elixir_module.erl of Elixir 1.14, expand_callback/6. */
import { isProc, type Proc } from '../../otp/process/proc.js'
import type { Term } from '../../otp/term/term.js'
import { Compiler } from '../compile/compiler.js'
import { type Attempt, attempts, expansionOf, type Macro } from '../compile/macros.js'
import { Context, type Env, type Report } from '../compile/scope.js'
import { FunctionCode, runCode } from '../machine/machine.js'
import type { Home } from '../machine/places.js'
import { literal } from '../syntax/nodes.js'

/** Where expanded code stands. */
export interface Around {
  readonly env: Env
  readonly home: Home
  readonly line: number
  readonly report: Report
  /** Takes back what compiling has done, where it is to begin anew. */
  readonly undo: () => void
}

/** Runs the code that `macro` gives for `args`, which may be made of the compiler that stands there. */
export function* runExpansion(macro: Macro, args: (c: Compiler) => readonly Term[], around: Around): Proc<Term> {
  const compile = (attempt: Attempt): FunctionCode => compiled(macro, args, around, attempt)
  const code = yield* attempts(compile, around.report, around.undo)
  const result = runCode(code, new Array<Term>(code.size))
  return isProc(result) ? yield* result : result
}

function compiled(
  macro: Macro,
  args: (c: Compiler) => readonly Term[],
  { env, home, line }: Around,
  { expansions, report }: Attempt,
): FunctionCode {
  const code = new FunctionCode(0, home)
  const context = new Context(null, code)
  const c = new Compiler(env.copy(), context, report, expansions)
  const node = expansionOf(c, macro, args(c), literal(null, { line, column: 0 }))
  code.body = c.block(() => c.expression(node))
  context.finish()
  return code
}
