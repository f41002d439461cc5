/** Compiling files of Elixir: `c`. Source: Kernel.ParallelCompiler of Elixir 1.14, one file after the other. */
import { exceptionModule } from '../otp/exceptions/constructors.js'
import { message } from '../otp/exceptions/message.js'
import { shown } from '../otp/exceptions/shown.js'
import { isProc, type Proc, settle } from '../otp/process/proc.js'
import { running } from '../otp/process/current.js'
import { Raised, raisedFrom, unwind } from '../otp/process/raised.js'
import { normalize } from '../otp/exceptions/normalize.js'
import { atom, type Atom, type Term } from '../otp/term/term.js'
import { Compiler } from './compiler.js'
import { printTo } from './device.js'
import { FunctionCode, runCode } from './machine.js'
import { parse, warningText } from './parse.js'
import { CompileFault, Context, Env } from './scope.js'

const stderr = atom('stderr')

/** The modules that `text`, of the file `path`, defines. Undefined when it does not compile: what is wrong is printed. */
export function* compileFile(path: string, text: string): Proc<Atom[] | undefined> {
  const { code } = running().runtime.parts
  const before = new Map([...code.modules()].map((module) => [module.name, module]))
  const parsed = parse(text, { file: path, line: 1 })
  for (const warning of parsed.warnings) yield* settle(printTo(stderr, warningText(warning, path)))
  if (parsed.status !== 'ok') {
    yield* settle(printTo(stderr, fault(path, parsed.problem.kind, parsed.problem.message)))
    return undefined
  }
  const env = new Env()
  env.imports = []
  env.file = path
  const own = new FunctionCode(0, null)
  const context = new Context(null, own)
  const warnings: string[] = []
  const compiler = new Compiler(env, context, (line, warning, place = '') => {
    warnings.push(`warning: ${warning}\n  ${path}:${line}${place}\n\n`)
  })
  try {
    own.body = compiler.block(() => compiler.expression(parsed.forms))
    context.finish()
    const result = runCode(own, new Array<Term>(context.size).fill(null))
    if (isProc(result)) yield* result
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    for (const warning of warnings) yield* settle(printTo(stderr, warning))
    yield* settle(printTo(stderr, faultOf(path, thrown)))
    return undefined
  }
  for (const warning of warnings) yield* settle(printTo(stderr, warning))
  return [...code.modules()].filter((module) => before.get(module.name) !== module).map(({ name }) => name)
}

function faultOf(path: string, thrown: unknown): string {
  if (thrown instanceof CompileFault) return fault(path, thrown.exception, `${path}:${thrown.line}: ${thrown.message}`)
  const { kind, reason, stack } = raisedFrom(
    thrown instanceof RangeError ? new Raised('error', atom('system_limit')) : thrown,
  )
  if (kind !== 'error') return fault(path, kind, shown(reason))
  const exception = normalize(reason, stack)
  return fault(path, shown(exceptionModule(exception)), message(exception))
}

function fault(path: string, kind: string, text: string): string {
  return `\n== Compilation error in file ${path} ==\n** (${kind}) ${text}\n\n`
}
