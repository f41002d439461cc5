/** What typespecs are looked at for: that types are there, defined once, and used where they are private. Source: Kernel.Typespec of Elixir 1.14. */
import { inspect } from '../../otp/term/inspect.js'
import type { Atom } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { nodeText } from '../syntax/node-text.js'
import { CompileFault } from '../compile/scope.js'

/** `@type`, `@spec` and their like, as written. */
export interface Typespec {
  readonly kind: string
  readonly node: Node
  readonly line: number
}

const builtIn = new Set(
  (
    'any/0 arity/0 as_boolean/1 atom/0 binary/0 bitstring/0 bool/0 boolean/0 byte/0 char/0 charlist/0 char_list/0 float/0 fun/0 function/0 ' +
    'identifier/0 integer/0 iodata/0 iolist/0 keyword/0 keyword/1 list/0 list/1 map/0 maybe_improper_list/0 maybe_improper_list/2 mfa/0 ' +
    'module/0 neg_integer/0 nil/0 no_return/0 node/0 non_neg_integer/0 none/0 nonempty_binary/0 nonempty_bitstring/0 nonempty_charlist/0 ' +
    'nonempty_improper_list/2 nonempty_list/0 nonempty_list/1 nonempty_maybe_improper_list/0 nonempty_maybe_improper_list/2 ' +
    'nonempty_string/0 number/0 pid/0 port/0 pos_integer/0 reference/0 string/0 struct/0 term/0 timeout/0 tuple/0 var/0'
  ).split(' '),
)

/** Operators and forms that stand within types. */
const forms = new Set(['|', '..', '-', '+', '->', '&', '__aliases__', 'required', 'optional', 'record', '@', '^'])
const wholeNames = new Set(['_', '...', '__MODULE__'])

interface Known {
  readonly line: number
  readonly kind: string
}

/** Refuses types that are not there or defined twice, in `module`; answers the warnings of private types that nobody uses, with their lines. */
export function checkTypespecs(
  module: Atom,
  file: string,
  specs: readonly Typespec[],
): { readonly line: number; readonly message: string }[] {
  const types = new Map<string, Known>()
  const isType = ({ kind }: Typespec): boolean => kind.startsWith('type') || kind === 'opaque'
  for (const each of specs.filter(isType)) {
    const { node, line, kind } = each
    const key = node.kind === 'call' && node.name === '::' ? keyOf(node.args[0] as Node) : undefined
    if (key === undefined) throw new CompileFault(line, `invalid type specification: ${nodeText(node)}`)
    const known = types.get(key)
    if (known !== undefined) throw new CompileFault(line, `type ${key} is already defined in ${file}:${known.line}`)
    types.set(key, { line, kind })
  }
  const used = new Set<string>()
  const look = (node: Node, variables: ReadonlySet<string>, line: number, own?: string): void =>
    each(node, (key, name) => {
      if (variables.has(name) && key === `${name}/0`) return
      if (key !== own) used.add(key)
      if (!types.has(key) && !builtIn.has(key))
        throw new CompileFault(line, `type ${key} undefined (no such type in ${inspect(module)})`)
    })
  for (const { node, line } of specs.filter(isType)) {
    const [head, body] = (node as Node & { kind: 'call' }).args as [Node, Node]
    const parameters = head.kind === 'call' ? head.args : []
    look(body, new Set(parameters.flatMap((each) => (each.kind === 'variable' ? [each.name] : []))), line, keyOf(head))
  }
  for (const { node, line } of specs.filter((each) => !isType(each))) {
    const { spec, variables, bounds } = constrained(node)
    if (spec.kind !== 'call' || spec.name !== '::') {
      if (spec.kind === 'call' || spec.kind === 'variable')
        throw new CompileFault(line, `type specification missing return type: ${nodeText(spec)}`)
      continue
    }
    const [head, result] = spec.args as [Node, Node]
    for (const bound of bounds) look(bound, variables, line)
    for (const argument of head.kind === 'call' ? head.args : []) look(argument, variables, line)
    look(result, variables, line)
  }
  return [...types].flatMap(([key, { line, kind }]) =>
    kind === 'typep' && !used.has(key) ? [{ line, message: `type ${key} is unused` }] : [],
  )
}

/** `name/arity` of what a type or a function is called; undefined of anything else. */
function keyOf(head: Node): string | undefined {
  if (head.kind === 'variable') return `${head.name}/0`
  return head.kind === 'call' ? `${head.name}/${head.args.length}` : undefined
}

/** A spec with its `when`: the names that stand for types there, and what they are bound to. */
function constrained(node: Node): { spec: Node; variables: ReadonlySet<string>; bounds: readonly Node[] } {
  if (node.kind !== 'call' || node.name !== 'when') return { spec: node, variables: new Set(), bounds: [] }
  const [spec, list] = node.args as [Node, Node]
  const pairs = list.kind === 'list' ? list.items : []
  const variables = new Set<string>()
  const bounds: Node[] = []
  for (const pair of pairs) {
    if (pair.kind !== 'tuple') continue
    const [name, bound] = pair.items
    if (name?.kind === 'literal' && typeof name.value === 'object' && name.value !== null && 'name' in name.value)
      variables.add(name.value.name as string)
    if (bound !== undefined && !(bound.kind === 'variable' && bound.name === 'var')) bounds.push(bound)
  }
  return { spec, variables, bounds }
}

/** Tells `found` of each type of the module itself that `node` names. */
function each(node: Node, found: (key: string, name: string) => void): void {
  const all = (nodes: readonly Node[]): void => nodes.forEach((one) => each(one, found))
  switch (node.kind) {
    case 'variable':
      if (!wholeNames.has(node.name)) found(`${node.name}/0`, node.name)
      return
    case 'call':
      if (node.name === 'unquote') return
      if (node.name === '::') return all(node.args.slice(1))
      if (!forms.has(node.name)) found(`${node.name}/${node.args.length}`, node.name)
      return all(node.args)
    case 'remote-call':
      return all(node.args)
    case 'list':
    case 'tuple':
      return all(node.items)
    case 'map':
      return all(node.pairs)
    case 'struct':
      return all(node.map.pairs)
    case 'block':
      return all(node.body)
    case 'clauses':
      for (const { args, body } of node.clauses) all([...args, body])
      return
    default:
      return
  }
}
