/** The library of the console in the code table of a runtime. What the runtime has there already keeps its functions. */
import { type Module, type NativeFunction, nativeModule } from '../../otp/code.js'
import type { Runtime } from '../../otp/process/runtime.js'
import { alias, atom, type Atom } from '../../otp/term/term.js'
import { etsFunctions } from '../../otp/ets/erlang.js'
import { exportOrder } from './erlang/export-order.js'
import { etsListing } from './erlang/ets-listing.js'
import { behaviourInfo, behaviourNames, callbacksOfBehaviour } from './behaviour-callbacks.js'
import * as collections from './collections.js'
import { enumerableModules } from './enumerables.js'
import { iex, iexHelpers, introspection } from './iex-helpers.js'
import { dataModules } from './data.js'
import { otpModules } from './otp.js'
import { specialForms } from './special-forms.js'
import { installDebug } from './sys.js'
import { tuple } from './tuple.js'

type Functions = Readonly<Record<string, NativeFunction>>

/** Written down with signatures and docs. */
const modules: readonly Module[] = [
  iex,
  iexHelpers,
  introspection,
  specialForms,
  ...dataModules,
  tuple,
  ...enumerableModules,
  ...otpModules,
]

const library: readonly (readonly [Atom, Functions])[] = [
  [alias('MapSet'), collections.mapSet],
  [atom('ets'), { ...Object.fromEntries(etsFunctions), ...etsListing }],
]

/** Adds what the console knows to what `runtime` has. */
export function installLibrary(runtime: Runtime): void {
  const { code } = runtime.parts
  for (const [name, functions] of library) code.define(merged(nativeModule(name, functions), code.module(name)))
  for (const module of modules) code.define(withoutMacros(merged(code.module(module.name) ?? module, module)))
  for (const name of behaviourNames) {
    const callbacks = callbacksOfBehaviour(name)
    const told = nativeModule(
      name,
      callbacks === undefined ? {} : { 'behaviour_info/1': behaviourInfo(name, callbacks) },
    )
    code.define(merged(told, code.module(name)))
  }
  for (const line of exportOrder.trim().split('\n')) {
    const [name = '', ...order] = line.split(' ')
    const module = code.module(atom(name))
    if (module !== undefined) code.define({ ...module, order })
  }
  installDebug(runtime)
}

/** What is a macro by the docs is no function, though the runtime may have one of its name: the compiler knows what it comes to. */
function withoutMacros(module: Module): Module {
  const functions = new Map<Atom, (NativeFunction | undefined)[]>()
  for (const [name, arities] of module.functions) {
    const kept = arities.map((run, arity) =>
      module.docs?.get(`${name.name}/${arity}`)?.kind === 'macro' ? undefined : run,
    )
    if (kept.some((run) => run !== undefined)) functions.set(name, kept)
  }
  return { ...module, functions }
}

/** Both modules as one; where both have a function it is that of `above`. */
function merged(below: Module, above: Module | undefined): Module {
  if (above === undefined) return below
  const functions = new Map<Atom, (NativeFunction | undefined)[]>()
  for (const module of [below, above]) {
    for (const [name, arities] of module.functions) {
      const all = functions.get(name)?.slice() ?? []
      arities.forEach((run, arity) => {
        if (run !== undefined) all[arity] = run
      })
      functions.set(name, all)
    }
  }
  const docs = below.docs === undefined ? above.docs : new Map([...below.docs, ...(above.docs ?? [])])
  return { ...below, ...above, ...(docs && { docs }), functions }
}
