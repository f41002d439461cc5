/** Code typed in the console, at the prompt and in a module: beam/console_bench.exs, which evaluates or compiles the same text. */
import { evaluate } from '../../main/iex/shell/evaluate.js'
import { parse } from '../../main/iex/syntax/parse.js'
import { Env } from '../../main/iex/compile/scope.js'
import { installLanguage } from '../../main/iex/shell/shell.js'
import { type Proc, runtime } from '../../main/otp/process/api.js'
import { alias } from '../../main/otp/term/term.js'
import type { AnyWorkload } from '../workload.js'
import { texts } from './console-texts.js'

function* run(text: string): Proc<undefined> {
  const parsed = parse(text, { file: 'bench', line: 1 })
  if (parsed.status !== 'ok') throw new Error(parsed.problem.message)
  yield* evaluate(parsed.forms, new Map(), new Env(), () => undefined)
  return undefined
}

function* defined(text: string): Proc<string> {
  installLanguage(runtime())
  if (runtime().parts.code.module(benchModule) === undefined) yield* run(texts.module)
  return text
}

const benchModule = alias('ConsoleBench')

function workload(name: string, ops: number, text: string): AnyWorkload {
  return { name, unit: 'ns/op', ops, setup: () => defined(text), run: (code: string) => run(code) }
}

export const console: readonly AnyWorkload[] = [
  workload('console_fib_prompt', 242_785, texts.fibPrompt),
  workload('console_fib_module', 242_785, texts.fibModule),
  workload('console_sum_module', 1_000_000, texts.sumModule),
  workload('console_pipeline_prompt', 1_000_000, texts.pipelinePrompt),
  workload('console_pipeline_module', 1_000_000, texts.pipelineModule),
  workload('console_ring_module', 100_000, texts.ringModule),
  workload('console_calls_module', 100_000, texts.callsModule),
]
