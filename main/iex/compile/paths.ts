/** put_in/2, update_in/2, pop_in/1 and get_and_update_in/2: paths such as `users["john"].age`. Source: Elixir 1.14's `Kernel`. */
import { isProc, type Proc } from '../../otp/process/proc.js'
import { Raised } from '../../otp/process/raised.js'
import { atom, emptyList, listFrom, pair, type Term, TermMap, triple, type Tuple } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { NativeCall } from '../machine/calls.js'
import type { Compiler } from './compiler.js'
import { type Form, forms } from './forms.js'
import { atPrompt, access, getAndUpdateIn, popIn, putIn, updateIn } from '../library/access.js'
import { applied, badMap } from '../library/arguments.js'
import { CompileFault } from './scope.js'
import { Literal } from '../machine/steps.js'

interface Path {
  readonly root: Node
  readonly keys: readonly { readonly node: Node | null; readonly field: string }[]
}

/** The value that a path begins with, and its keys and fields. */
function pathOf(c: Compiler, node: Node, name: string): Path {
  const keys: { node: Node | null; field: string }[] = []
  let rest = node
  for (;;) {
    if (rest.kind === 'access') {
      keys.unshift({ node: rest.key, field: '' })
      rest = rest.target
    } else if (rest.kind === 'remote-call' && !rest.parens && rest.args.length === 0 && rest.target.kind !== 'alias') {
      keys.unshift({ node: null, field: rest.name })
      rest = rest.target
    } else break
  }
  if (keys.length > 0) return { root: rest, keys }
  throw new CompileFault(
    node.line,
    `expected expression given to ${name} to access at least one element, got: ${c.text(node)}`,
    'ArgumentError',
  )
}

type Run = (data: Term, keys: Term, value: Term, made?: typeof atPrompt) => unknown

/** A form whose first argument is a path. `fields` does it where all of the path are fields. */
function onPath(name: string, run: Run, fields: (data: Term, names: readonly Term[], value: Term) => unknown): Form {
  return (c, [path, value]) => {
    const { root, keys } = pathOf(c, path as Node, name)
    const isFields = keys.every(({ node }) => node === null)
    const made = c.env.fn === null ? atPrompt : undefined
    const operands = [
      c.operand(root),
      ...keys.map(({ node, field }) => (node === null ? new Literal(atom(field)) : c.operand(node))),
      ...(value === undefined ? [] : [c.operand(value)]),
    ]
    return new NativeCall((data, ...rest) => {
      const given = value === undefined ? null : (rest.pop() as Term)
      if (isFields) return fields(data, rest, given)
      return run(data, listFrom(rest.map((key, i) => (keys[i]?.node === null ? keyOf(key) : key))), given, made)
    }, operands)
  }
}

/** Access.key!/1 */
function keyOf(name: Term): Term {
  return access.functions.get(atom('key!'))?.[1]?.(name) as Term
}

/** `data` with the field that `names` lead to as `change` makes it. */
function* changed(data: Term, names: readonly Term[], change: (value: Term) => unknown): Proc<Term> {
  const [name, ...rest] = names
  if (name === undefined) {
    const made = change(data)
    return (isProc(made) ? yield* made : made) as Term
  }
  if (!(data instanceof TermMap)) return badMap(data)
  const value = data.get(name)
  if (value === undefined) throw new Raised('error', triple(atom('badkey'), name, data))
  return data.put(name, yield* changed(value, rest, change))
}

function* toldAndChanged(data: Term, names: readonly Term[], fun: Term): Proc<Term> {
  let told: Term = null
  const made = yield* changed(data, names, function* (value): Proc<Term> {
    const result = applied(fun, value)
    const answer = (isProc(result) ? yield* result : result) as Tuple
    told = answer.e0
    return answer.e1
  })
  return pair(told, made)
}

/** pop_in/1 takes no field out of a map. */
const popPath: Form = (c, args, isTail, node) => {
  const { keys } = pathOf(c, args[0] as Node, 'pop_in/1')
  const last = keys[keys.length - 1]
  if (last !== undefined && last.node === null) {
    throw new CompileFault(
      node.line,
      `cannot use pop_in when the last segment is a map/struct field. This would effectively remove the field :${last.field} from the map/struct`,
      'ArgumentError',
    )
  }
  return onPath('pop_in/1', popIn, () => emptyList)(c, args, isTail, node)
}

forms.set(
  'put_in/2',
  onPath('put_in/2', putIn, (data, names, value) => changed(data, names, () => value)),
)
forms.set(
  'update_in/2',
  onPath('update_in/2', updateIn, (data, names, fun) => changed(data, names, (value) => applied(fun, value))),
)
forms.set('get_and_update_in/2', onPath('get_and_update_in/2', getAndUpdateIn, toldAndChanged))
forms.set('pop_in/1', popPath)
