/** Evaluating what was read: at the prompt, and by Code.eval_string. Source: IEx.Evaluator of Elixir 1.14. */
import { current } from '../../otp/process/current.js'
import { FunctionBody } from '../../otp/process/function-body.js'
import { yieldNow } from '../../otp/process/operations.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import type { Term } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { namedBy } from '../syntax/nodes.js'
import { Compiler } from '../compile/compiler.js'
import { installDefinitions } from '../modules/define.js'
import { raisedFault } from '../compile/faults.js'
import { Evaluation, LastCall, type Frame, FunctionCode, runCode } from '../machine/machine.js'
import { evaluated as evaluator, type Home } from '../machine/places.js'
import { shellFrames, Spots } from '../machine/spots.js'
import { type Attempt, attempts } from '../compile/macros.js'
import { CompileFault, Context, type Env, type Report } from '../compile/scope.js'

installDefinitions()

export interface Evaluated {
  readonly value: Term
  readonly bindings: ReadonlyMap<string, Term>
  readonly env: Env
}

/**
 * The value of `forms`, with the variables and the surroundings after it. Statements are compiled one by one, each when those before it have run.
 *
 * bindings  the variables before it
 * report    gets each warning
 * change    gives what is to be compiled in the place of a statement
 * isShell   whether it was typed at the prompt, so that stacks show what evaluates it there
 * errors    what running raises; what only compiling finds is a CompileError
 */
export function* evaluate(
  forms: Node,
  bindings: ReadonlyMap<string, Term>,
  env: Env,
  report: Report,
  change: (node: Node, env: Env) => Node = (node) => node,
  isShell = false,
): Proc<Evaluated> {
  const statements = forms.kind === 'block' && forms.body.length > 1 ? forms.body : [forms]
  const below = isShell ? shellFrames(statements.length > 1) : null
  let evaluated: Evaluated = { value: null, bindings, env }
  for (const statement of statements) {
    // What the one before has set going goes on meanwhile.
    if (statement !== statements[0]) yield* yieldNow()
    evaluated = yield* statementOf(statement, evaluated, report, change, below)
  }
  return evaluated
}

function* statementOf(
  node: Node,
  { bindings, env }: Evaluated,
  report: Report,
  change: (node: Node, env: Env) => Node,
  below: readonly Home[] | null,
): Proc<Evaluated> {
  const whole = yield* evaluateWhole((inner) => change(node, inner), bindings, env, report, below)
  const after = new Map(bindings)
  for (const [name, value] of whole.variables) if (namedBy(name) !== undefined) after.set(name, value)
  return { value: whole.value, bindings: after, env: whole.env }
}

interface Whole {
  readonly value: Term
  /** By the names that they have among all: those of macros too. */
  readonly variables: ReadonlyMap<string, Term>
  readonly env: Env
}

interface Compiled {
  readonly code: FunctionCode
  readonly context: Context
  readonly env: Env
}

/** The value of what `read` gives, compiled as one piece where `env` says; `below` is what evaluates it, where stacks are to show that. */
export function* evaluateWhole(
  read: (env: Env) => Node,
  bindings: ReadonlyMap<string, Term>,
  env: Env,
  report: Report,
  below: readonly Home[] | null = null,
): Proc<Whole> {
  const frame: Frame = []
  const compile = (attempt: Attempt): Compiled => {
    const code = new FunctionCode(0, below === null ? null : { ...evaluator, spots: new Spots(below) })
    const context = new Context(null, code)
    for (const [name, value] of bindings) frame[context.declare(name, 0).slot] = value
    const compiler = new Compiler(env.copy(), context, attempt.report, attempt.expansions)
    try {
      code.body = compiler.block(() => compiler.expression(read(compiler.env)))
    } catch (thrown) {
      throw thrown instanceof CompileFault ? raisedFault(thrown, env) : thrown
    }
    return { code, context, env: compiler.env }
  }
  const { code, context, env: after } = yield* attempts(compile, report, () => undefined)
  context.finish()
  frame.length = Math.max(frame.length, context.size)
  const { spots } = code.home ?? {}
  const body = current?.body instanceof FunctionBody ? current.body : null
  const evaluation = spots === undefined ? null : new Evaluation(spots)
  const outer = body?.evaluator ?? null
  if (body !== null && evaluation !== null) {
    body.place = evaluation
    body.evaluator = new LastCall(evaluation.spots)
  }
  let value: Term
  try {
    const result = begun(code, frame, body, evaluation)
    value = isProc(result) ? yield* result : result
  } finally {
    if (body !== null) body.evaluator = outer
  }
  const variables = new Map<string, Term>()
  for (const [name, { slot }] of context.vars) variables.set(name, frame[slot] ?? null)
  return { value, variables, env: after }
}

/** What `code` answers, or waits for; `evaluation` is where `body` is until then. */
function begun(
  code: FunctionCode,
  frame: Frame,
  body: FunctionBody | null,
  evaluation: Evaluation | null,
): Term | Proc<Term> {
  try {
    return runCode(code, frame)
  } finally {
    // Whoever waits has told where it does; else nothing is evaluated any more.
    if (body !== null && evaluation !== null && body.place === evaluation) body.place = null
  }
}
