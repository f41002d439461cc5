/** Forms that stand in the body of a module alone, and how they are refused elsewhere. Source: Kernel.assert_module_scope/3 of Elixir 1.14. */
import { atom, type Term, tuple } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import type { Compiler } from '../compile/compiler.js'
import { CompileFault } from '../compile/scope.js'
import { bodyFrame, expandingFrame, placeTerm } from '../machine/places.js'
import type { ModuleDraft } from './draft.js'

/** What is said of a form outside of modules; of `defstruct` Erlang's words, since it is first met by the table of modules. */
function outside(form: string): string {
  switch (form) {
    case 'defstruct/1':
      return 'errors were found at the given arguments:\n\n  * 2nd argument: not a key that exists in the table\n'
    case 'defoverridable/1':
      return 'could not call Module.make_overridable/2 because the module nil is already compiled'
    default:
      return `cannot invoke ${form} outside module`
  }
}

/**
 * The module whose body the code stands in; an ArgumentError where it stands elsewhere.
 *
 * first  the form that finds this out, where that is one that `form` is made of
 */
export function draftOf(c: Compiler, node: Node, form: string, first = form): ModuleDraft {
  if (c.env.scope === null)
    throw new CompileFault(node.line, outside(first), 'ArgumentError', refusedIn(c, node, first, 'assert_module_scope'))
  if (c.env.fn !== null) {
    const frames = refusedIn(c, node, first, 'assert_no_function_scope')
    throw new CompileFault(node.line, `cannot invoke ${form} inside function/macro`, 'ArgumentError', frames)
  }
  return c.env.scope as ModuleDraft
}

/** Lines of Kernel: of what asks where the code stands, and of the call of it where functions are defined. */
const askedIn = {
  assert_module_scope: [6373, 5070],
  assert_no_function_scope: [6381, 5071],
} as const

/** The frames below `first`, a form of `node`, that `asked` has refused. */
export function refusedIn(c: Compiler, node: Node, first: string, asked: keyof typeof askedIn): Term[] {
  const called = first.slice(0, first.lastIndexOf('/'))
  if (node.kind !== 'call' || !(called === '@' || kinds.has(called))) return []
  const [line, caller] = askedIn[asked]
  const at = (name: string, arity: number, line: number): Term =>
    tuple(kernel, atom(name), arity, placeTerm('lib/kernel.ex', line))
  const frames = [at(asked, 3, line)]
  if (called !== '@') frames.push(at('define', 4, caller))
  const expanded = (name: string, arity: number): Term[] => [
    expandingFrame(kernel, name, arity),
    bodyFrame(c.env, node.line),
  ]
  if (node.name.startsWith('defguard')) frames.push(at('define_guard', 3, 5549))
  else if (called === '@' && node.name !== '@') frames.push(...expanded(called, 1))
  return [...frames, ...expanded(node.name, node.args.length)]
}

const kernel = atom('Elixir.Kernel')
const kinds: ReadonlySet<string> = new Set(['def', 'defp', 'defmacro', 'defmacrop'])
