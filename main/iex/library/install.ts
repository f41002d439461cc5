/** The library of the console in the code table of a runtime. What the runtime has there already keeps its functions. */
import { type Module, type NativeFunction, nativeModule } from '../../otp/code.js'
import type { Runtime } from '../../otp/process/runtime.js'
import { alias, atom, type Atom } from '../../otp/term/term.js'
import { etsFunctions } from '../../otp/ets/erlang.js'
import * as agent from './agent.js'
import * as collections from './collections.js'
import * as enumeration from './enum.js'
import { iexHelpers } from './iex-helpers.js'
import * as kernel from './kernel.js'
import * as processes from './processes.js'
import * as regex from './regex.js'
import * as strings from './strings.js'
import { access } from './access.js'
import { keyword } from './keyword.js'
import { list } from './list.js'
import { map } from './map.js'
import './stdlib-errors.js'
import { tuple } from './tuple.js'

type Functions = Readonly<Record<string, NativeFunction>>

/** Written down with signatures and docs. */
const modules: readonly Module[] = [iexHelpers, access, keyword, list, map, tuple]

const library: readonly (readonly [Atom, Functions])[] = [
  [alias('Kernel'), kernel.functions],
  [alias('IO'), kernel.io],
  [atom('erlang'), kernel.erlang],
  [alias('Code'), kernel.code],
  [alias('Enum'), enumeration.functions],
  [alias('MapSet'), collections.mapSet],
  [alias('String'), strings.string],
  [alias('Integer'), strings.integer],
  [alias('Float'), strings.float],
  [alias('Atom'), strings.atoms],
  [alias('Regex'), regex.functions],
  [alias('Process'), processes.process],
  [alias('GenServer'), agent.genServer],
  [alias('Agent'), agent.agent],
  [atom('ets'), Object.fromEntries(etsFunctions)],
  [atom('timer'), processes.timer],
  [atom('sys'), processes.sys],
]

/** Adds what the console knows to what `runtime` has. */
export function installLibrary(runtime: Runtime): void {
  const { code } = runtime.parts
  const plain = library.map(([name, functions]) => nativeModule(name, functions))
  for (const module of [...modules, ...plain]) code.define(merged(module, code.module(module.name)))
}

/** Both modules as one; where both have a function it is that of `known`. */
function merged(added: Module, known: Module | undefined): Module {
  if (known === undefined) return added
  const functions = new Map<Atom, (NativeFunction | undefined)[]>()
  for (const module of [added, known]) {
    for (const [name, arities] of module.functions) {
      const all = functions.get(name)?.slice() ?? []
      arities.forEach((run, arity) => {
        if (run !== undefined) all[arity] = run
      })
      functions.set(name, all)
    }
  }
  return { ...known, ...added, ...(known.callbacks && { callbacks: known.callbacks }), functions }
}
