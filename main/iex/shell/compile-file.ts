/** Compiling files of Elixir: `c`. Source: Kernel.ParallelCompiler of Elixir 1.14, one file after the other. */
import { exceptionModule } from '../../otp/exceptions/constructors.js'
import { message } from '../../otp/exceptions/message.js'
import { normalize } from '../../otp/exceptions/normalize.js'
import { shown } from '../../otp/exceptions/shown.js'
import { running } from '../../otp/process/current.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { raisedFrom, unwind } from '../../otp/process/raised.js'
import { atom, type Atom } from '../../otp/term/term.js'
import { printTo } from './device.js'
import { evaluate } from './evaluate.js'
import { parse, warningText } from '../syntax/parse.js'
import { Env, type Report, warningOf } from '../compile/scope.js'

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
  const warnings: string[] = []
  const report: Report = (line, message, within) => void warnings.push(warningOf(path, line, message, within))
  try {
    yield* evaluate(parsed.forms, new Map(), env, report)
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
  const { kind, reason, stack } = raisedFrom(thrown)
  if (kind !== 'error') return fault(path, kind, shown(reason))
  const exception = normalize(reason, stack)
  return fault(path, shown(exceptionModule(exception)), message(exception))
}

function fault(path: string, kind: string, text: string): string {
  return `\n== Compilation error in file ${path} ==\n** (${kind}) ${text}\n\n`
}
