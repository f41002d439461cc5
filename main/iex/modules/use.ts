/** `use Module`: what the behaviours of the library put into a module. */
import { code } from '../../otp/code.js'
import { inspect } from '../../otp/term/inspect.js'
import { type Atom, atom, emptyList, isAtom, type Term } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { Node } from '../syntax/ast.js'
import { NativeCall } from '../machine/calls.js'
import type { Compiler } from '../compile/compiler.js'
import { deprecation } from '../compile/deprecations.js'
import { undefinedFunction } from '../machine/failing.js'
import type { Form } from '../compile/forms.js'
import { defaultsOf, isUsable } from '../../otp/behaviour-defaults.js'
import { behaviourWarnings } from '../library/behaviours.js'
import { macroOf } from '../compile/macros.js'
import type { ModuleDraft } from './draft.js'
import { addDefault } from './structs.js'
import { call, literal } from '../syntax/nodes.js'
import { CompileFault } from '../compile/scope.js'

/** Modules whose use imports them, or another, into the module. */
const importing = new Map([
  ['Elixir.Bitwise', 'Elixir.Bitwise'],
  ['Elixir.Supervisor.Spec', 'Elixir.Supervisor.Spec'],
  ['Elixir.Supervisor', 'Elixir.Supervisor.Spec'],
])

export const use: Form = (c, [target, options], isTail, node) => {
  const { line } = node
  if (target?.kind === 'literal' && !isAtom(target.value))
    throw new CompileFault(
      line,
      `invalid arguments for use, expected a compile time atom or alias, got: ${c.text(target)}`,
      'ArgumentError',
    )
  const module = c.moduleOf(target as Node, 'use')
  const { name } = module
  const isKnown = isUsable(module) || importing.has(name)
  if (!isKnown && code().module(module) === undefined)
    throw new CompileFault(line, `module ${inspect(module)} is not loaded and could not be found`)
  const macro = macroOf(module, '__using__', 1)
  if (macro !== undefined) {
    c.env.requires.add(name)
    return c.macroCall(macro, [options ?? literal(emptyList, node)], isTail, node)
  }
  if (!isKnown) return undefinedFunction(module, atom('__using__'), [emptyList])
  const text = deprecation(name, '__using__', 1)
  if (text !== undefined) c.warn(line, `use ${inspect(module)} is deprecated. ${text}`)
  const draft = c.env.scope as ModuleDraft | null
  if (name === 'Elixir.GenEvent')
    c.report(line, 'the GenEvent module is deprecated, see its documentation for alternatives', moduleBody(c))
  c.env.requires.add(name)
  const imported = importing.get(name)
  if (imported !== undefined) {
    const literal: Node = { kind: 'literal', value: atom(imported), line, column: 0 }
    if (code().module(atom(imported)) !== undefined) quietly(c, literal, line)
  }
  if (isUsable(module) && draft === null)
    throw new CompileFault(line, 'cannot invoke @/1 outside module', 'ArgumentError')
  if (!isUsable(module) || draft === null)
    return c.expression({ kind: 'literal', value: imported === undefined ? atoms.ok : atom(imported), line, column: 0 })
  const operands = options === undefined ? [] : c.operands([options])
  return new NativeCall((given = emptyList) => take(draft, module, given, line), operands, line)
}

function moduleBody(c: Compiler): string {
  const within = c.env.within()
  return c.env.fn === null && c.env.module !== null ? `${within} (module)` : within
}

/** Imports without that it matters whether anything uses it. */
function quietly(c: Compiler, module: Node, line: number): void {
  const place = { line, column: 0 }
  const no: Node = { kind: 'literal', value: false, ...place }
  const key: Node = { kind: 'literal', value: atom('warn'), ...place }
  const options: Node = { kind: 'list', items: [{ kind: 'tuple', items: [key, no], ...place }], ...place }
  c.expression(call('import', [module, options], place))
}

const genServer = 'Elixir.GenServer'
/** Behaviours that say nothing of callbacks. */
const plain = new Set(['Elixir.Agent', 'Elixir.Task'])

/** Gives `draft` what `use module, options` in `line` stands for. */
function take(draft: ModuleDraft, module: Atom, options: Term, line: number): Term {
  if (!plain.has(module.name)) draft.attributes.set('behaviour', module, line)
  for (const [key, run] of Object.entries(defaultsOf(module, draft.name, options)))
    if (module.name !== genServer || key !== 'init/1') addDefault(draft, key, run)
  if (module.name === genServer) {
    draft.beforeCompile.push(() => {
      const has = (key: string): boolean => draft.functions.has(key)
      for (const warning of behaviourWarnings(draft.name, [module], [module], has))
        draft.warnModule(draft.line, warning)
      const run = defaultsOf(module, draft.name, options)['init/1']
      if (run !== undefined) addDefault(draft, 'init/1', run)
    })
  }
  return atoms.ok
}
