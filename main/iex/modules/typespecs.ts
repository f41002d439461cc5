/** What typespecs are looked at for: that they are types, that these are there, defined once, and used where they are private. Source: Kernel.Typespec of Elixir 1.14. */
import { inspect } from '../../otp/term/inspect.js'
import { Atom, atomName, emptyList, isAtom, isInteger } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { CallNode, MapNode, Node, RemoteCallNode, StructNode } from '../syntax/ast.js'
import { nodeText } from '../syntax/node-text.js'
import { variable } from '../syntax/nodes.js'
import { CompileFault } from '../compile/scope.js'
import { structForTypes } from '../compile/structs.js'
import type { ModuleDraft } from './draft.js'

/** `@type`, `@spec` and their like, as written. */
export interface Typespec {
  readonly kind: string
  readonly node: Node
  readonly line: number
}

/** What a type is to those around it. */
type Kind = 'any' | 'annotated' | 'other'

const builtIn = new Set(
  (
    'any/0 arity/0 as_boolean/1 atom/0 binary/0 bitstring/0 bool/0 boolean/0 byte/0 char/0 charlist/0 char_list/0 float/0 function/0 ' +
    'identifier/0 integer/0 iodata/0 iolist/0 keyword/0 keyword/1 list/0 list/1 map/0 maybe_improper_list/0 maybe_improper_list/2 mfa/0 ' +
    'module/0 neg_integer/0 nil/0 no_return/0 node/0 non_neg_integer/0 none/0 nonempty_binary/0 nonempty_bitstring/0 nonempty_charlist/0 ' +
    'nonempty_improper_list/2 nonempty_list/0 nonempty_list/1 nonempty_maybe_improper_list/0 nonempty_maybe_improper_list/2 ' +
    'nonempty_string/0 number/0 pid/0 port/0 pos_integer/0 reference/0 string/0 struct/0 term/0 timeout/0 tuple/0 var/0'
  ).split(' '),
)
const reserved = new Set(['required/1', 'optional/1'])

interface Known {
  readonly line: number
  readonly kind: string
}

/** Refuses what is no typespec in the module, and warns of the rest, at last of private types that nobody uses. */
export function checkTypespecs(draft: ModuleDraft): void {
  new Typespecs(draft).check()
}

/** `name/arity` of what a type or a function is called; undefined of anything else. */
function keyOf(head: Node): string | undefined {
  if (head.kind === 'variable') return `${head.name}/0`
  return head.kind === 'call' ? `${head.name}/${head.args.length}` : undefined
}

/** Refuses a type that must not be defined so; done where it is written. */
export function checkTypeName(node: Node, line: number): void {
  const key = node.kind === 'call' && node.name === '::' ? keyOf(node.args[0] as Node) : undefined
  if (key !== undefined && reserved.has(key))
    throw new CompileFault(line, `type ${key} is a reserved type and it cannot be defined`)
}

function isNamed(node: Node | undefined, name: string): boolean {
  return node?.kind === 'variable' && node.name === name
}

function integerOf(node: Node): number | bigint | undefined {
  if (node.kind === 'literal') return isInteger(node.value) ? node.value : undefined
  if (node.kind !== 'call' || node.name !== '-' || node.args.length !== 1) return undefined
  const value = integerOf(node.args[0] as Node)
  return value === undefined ? undefined : -value
}

class Typespecs {
  readonly #types = new Map<string, Known>()
  readonly #used = new Set<string>()
  /** The type variables of the one that is looked at, with how often each is used. */
  #local = new Map<string, number>()
  #variables: ReadonlySet<string> = new Set()
  #line = 0
  #refusesUnknown = true

  constructor(readonly draft: ModuleDraft) {}

  check(): void {
    const of = (...kinds: readonly string[]): readonly Typespec[] =>
      kinds.flatMap((kind) => this.draft.typespecs.filter((each) => each.kind === kind))
    const types = of('type', 'opaque', 'typep')
    for (const each of types) this.#define(each)
    for (const each of types) this.#type(each)
    for (const each of of('spec', 'callback', 'macrocallback')) this.#spec(each)
    for (const [key, { line, kind }] of this.#types)
      if (kind === 'typep' && !this.#used.has(key)) this.draft.warnLine(line, `type ${key} is unused`)
  }

  #refuse(message: string): never {
    throw new CompileFault(this.#line, message)
  }

  #warn(message: string): void {
    this.draft.warnLine(this.#line, message)
  }

  #define({ node, line, kind }: Typespec): void {
    this.#line = line
    const key = node.kind === 'call' && node.name === '::' ? keyOf(node.args[0] as Node) : undefined
    if (key === undefined) return this.#refuse(`invalid type specification: ${nodeText(node)}`)
    if (builtIn.has(key)) this.#refuse(`type ${key} is a built-in type and it cannot be redefined`)
    const known = this.#types.get(key)
    if (known !== undefined) this.#refuse(`type ${key} is already defined in ${this.draft.env.file}:${known.line}`)
    this.#types.set(key, { line, kind })
  }

  #type({ node, line, kind }: Typespec): void {
    const [head, body] = (node as CallNode).args as [Node, Node]
    const parameters = head.kind === 'call' ? head.args : []
    const names = parameters.flatMap((each) => (each.kind === 'variable' ? [each.name] : []))
    this.#begin(line, names)
    for (const name of names) this.#use(name)
    const made = this.#look(body)
    if (names.includes('_')) this.#refuse("type variable '_' is invalid")
    this.#checkVariables()
    const wrong = parameters.filter((each) => each.kind !== 'variable')
    const key = keyOf(head) as string
    if (wrong.length > 0)
      this.#refuse(
        `@type definitions expect all arguments to be variables. The type ${key} has an invalid argument(s): ${wrong.map(nodeText).join(', ')}`,
      )
    if (kind === 'opaque' && parameters.length === 0 && made === 'any')
      this.#warn(`@opaque type ${key} is underspecified and therefore meaningless`)
  }

  #spec({ node, line }: Typespec): void {
    const [spec, guard] =
      node.kind === 'call' && node.name === 'when' && node.args.length === 2
        ? (node.args as [Node, Node])
        : [node, null]
    this.#begin(line, [])
    const isTyped = spec.kind === 'call' && spec.name === '::' && spec.args.length === 2
    const head = isTyped ? (spec.args[0] as Node) : undefined
    if (head === undefined || (head.kind !== 'call' && head.kind !== 'variable')) {
      const isMissing = head === undefined && (spec.kind === 'call' || spec.kind === 'variable')
      return this.#refuse(
        `${isMissing ? 'type specification missing return type' : 'invalid type specification'}: ${nodeText(spec)}`,
      )
    }
    const args = head.kind === 'call' ? head.args : []
    for (const arg of args.flatMap((each) => (each.kind === 'call' && each.name === '::' ? each.args : [each])))
      if (arg.kind === 'call' && arg.name === '\\\\')
        throw new CompileFault(line, 'default arguments \\\\ not supported in typespecs', 'ArgumentError')
    const bounds = this.#bounds(guard)
    this.#variables = new Set(bounds.map(([name]) => name))
    this.#arguments(args)
    this.#look((spec as CallNode).args[1] as Node)
    for (const [name, bound] of bounds) {
      if (isNamed(bound, 'var')) continue
      this.#look(bound)
      this.#use(name)
    }
    this.#checkVariables()
  }

  /** The names that stand for types after `when`, and what they are bound to. */
  #bounds(guard: Node | null): readonly (readonly [string, Node])[] {
    if (guard === null) return []
    const refuse = (): never =>
      this.#refuse(`expected keywords as guard in type specification, got: ${nodeText(guard)}`)
    if (guard.kind !== 'list') return refuse()
    return guard.items.map((pair) => {
      const [key, bound] = pair.kind === 'tuple' ? pair.items : []
      if (key?.kind !== 'literal' || !isAtom(key.value) || bound === undefined) return refuse()
      return [atomName(key.value), bound] as const
    })
  }

  #begin(line: number, variables: readonly string[]): void {
    this.#line = line
    this.#local = new Map()
    this.#variables = new Set(variables)
  }

  #use(name: string): void {
    this.#local.set(name, (this.#local.get(name) ?? 0) + 1)
  }

  #checkVariables(): void {
    for (const [name, times] of [...this.#local].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (name.startsWith('_') && times > 1)
        this.#warn(
          `the underscored type variable "${name}" is used more than once in the type specification. A leading underscore indicates that the value of the variable should be ignored. If this is intended please rename the variable to remove the underscore`,
        )
      if (!name.startsWith('_') && times === 1)
        this.#refuse(
          `type variable ${name} is used only once. Type variables in typespecs must be referenced at least twice, otherwise it is equivalent to term()`,
        )
    }
  }

  #all(nodes: readonly Node[]): Kind {
    for (const each of nodes) this.#look(each)
    return 'other'
  }

  /** The arguments of a function; `...` stands for any. */
  #arguments(args: readonly Node[]): void {
    if (args.length === 1 && isNamed(args[0], '...')) return
    this.#all(args)
  }

  #look(node: Node): Kind {
    switch (node.kind) {
      case 'literal':
        if (isAtom(node.value) || isInteger(node.value) || node.value === emptyList) return 'other'
        return this.#refuse(`unexpected expression in typespec: ${nodeText(node)}`)
      case 'alias':
        return 'other'
      case 'variable':
        if (node.name === '__MODULE__') return 'other'
        if (!this.#variables.has(node.name)) return this.#named(node.name, [])
        this.#use(node.name)
        return 'other'
      case 'call':
        return this.#call(node)
      case 'remote-call':
        return this.#remote(node)
      case 'tuple':
        return this.#all(node.items)
      case 'list':
        return this.#list(node)
      case 'map':
        return this.#map(node)
      case 'struct':
        return this.#struct(node)
      case 'bitstring':
        return this.#bits(node.segments)
      case 'block':
        if (node.body.length === 1) return this.#look(node.body[0] as Node)
        break
      case 'clauses':
        for (const { args, body } of node.clauses) {
          this.#arguments(args)
          this.#look(body)
        }
        return 'other'
      default:
    }
    return this.#refuse(`unexpected expression in typespec: ${nodeText(node)}`)
  }

  #call(node: CallNode): Kind {
    const { name, args } = node
    const [left, right] = args
    switch (`${name}/${args.length}`) {
      case '|/2':
        return this.#all(args)
      case 'unquote/1':
        return 'other'
      case '../2': {
        const [from, to] = [integerOf(left as Node), integerOf(right as Node)]
        if (from === undefined || to === undefined) this.#all(args)
        if (from !== undefined && to !== undefined && from < to) return 'other'
        return this.#refuse(
          'invalid range specification, expected both sides to be integers, with the left side lower than the right side',
        )
      }
      case '::/2':
        return this.#annotated(node, left as Node, right as Node)
      case '+/1':
      case '-/1':
        if (integerOf(left as Node) !== undefined) return 'other'
        break
      case 'record/1':
      case 'record/2':
        if (left?.kind !== 'literal' || !(left.value instanceof Atom))
          this.#refuse('invalid record specification, expected the record name to be an atom literal')
        return right?.kind === 'list'
          ? this.#all(right.items.flatMap((each) => (each.kind === 'tuple' ? each.items : [])))
          : 'other'
      default:
    }
    return this.#named(name, args)
  }

  #annotated(node: Node, left: Node, right: Node): Kind {
    if (left.kind === 'variable') {
      if (this.#look(right) === 'annotated')
        this.#warn(`invalid type annotation. Type annotations cannot be nested: ${nodeText(node)}`)
      return 'annotated'
    }
    const isUnion = left.kind === 'call' && left.name === '|'
    const why = isUnion
      ? '. Note "left | right :: ann" is the same as "(left | right) :: ann". To solve this, use parentheses around the union operands: "left | (right :: ann)"'
      : ''
    this.#warn(`invalid type annotation. The left side of :: must be a variable, got: ${nodeText(left)}${why}`)
    this.#refusesUnknown = false
    this.#look(left)
    this.#refusesUnknown = true
    this.#look(right)
    return 'annotated'
  }

  #named(name: string, args: readonly Node[]): Kind {
    const key = `${name}/${args.length}`
    const place = `    ${this.draft.env.file}:${this.#line}: ${inspect(this.draft.name)} (module)\n`
    if (name === 'string')
      this.#warn(
        `string() type use is discouraged. For character lists, use charlist() type, for strings, String.t()\n${place}`,
      )
    if (name === 'nonempty_string')
      this.#warn(
        `nonempty_string() type use is discouraged. For non-empty character lists, use nonempty_charlist() type, for strings, String.t()\n${place}`,
      )
    if (key === 'char_list/0') this.#warn('the char_list() type is deprecated, use charlist()')
    this.#all(args)
    if (name === 'fun' || builtIn.has(key)) return key === 'any/0' || key === 'term/0' ? 'any' : 'other'
    if (!this.#types.has(key) && this.#refusesUnknown)
      this.#refuse(`type ${key} undefined (no such type in ${inspect(this.draft.name)})`)
    this.#used.add(key)
    return 'other'
  }

  #remote(node: RemoteCallNode): Kind {
    const { target, name, args } = node
    if (target.kind === 'call' && target.name === '@') {
      const attribute = target.args[0]
      const key = attribute?.kind === 'variable' ? attribute.name : ''
      const value = this.draft.attributes.peek(key) ?? null
      if (!isAtom(value) || value === null)
        this.#refuse(`invalid remote in typespec: ${nodeText(node)} (@${key} is ${inspect(value)})`)
      return this.#all(args)
    }
    const module = this.#moduleOf(target)
    if (module === undefined) this.#refuse(`invalid remote in typespec: ${nodeText(node)}`)
    if (module === this.draft.name)
      return this.#look(args.length === 0 ? variable(name, node) : { ...node, kind: 'call', ambiguous: false })
    return this.#all(args)
  }

  #moduleOf(node: Node): Atom | undefined {
    if (node.kind === 'variable' && node.name === '__MODULE__') return this.draft.name
    if (node.kind === 'literal') return node.value instanceof Atom ? node.value : undefined
    if (node.kind !== 'alias') return undefined
    const env = this.draft.bodyEnv ?? this.draft.env
    if (node.base !== null) {
      const base = this.#moduleOf(node.base)
      return base === undefined ? undefined : env.expand([...base.name.split('.'), ...node.names])
    }
    return node.isOwn === true ? env.expandOwn(node.names) : env.expand(node.names)
  }

  #list(node: Node & { kind: 'list' }): Kind {
    const { items } = node
    const [first, second] = items
    if (items.length === 0 || (items.length === 1 && isNamed(first, '...'))) return 'other'
    if (items.length === 1 || (items.length === 2 && isNamed(second, '...'))) return this.#look(first as Node)
    for (const item of items.toReversed()) {
      const key = item.kind === 'tuple' && item.items.length === 2 ? item.items[0] : undefined
      if (key?.kind !== 'literal' || !isAtom(key.value)) this.#refuse(`unexpected list in typespec: ${nodeText(node)}`)
    }
    return this.#all(items)
  }

  #map(node: MapNode): Kind {
    if (node.updated !== null)
      this.#refuse(
        `invalid map specification. When using the | operator in the map key, make sure to wrap the key type in parentheses: ${nodeText(node)}`,
      )
    for (const pair of node.pairs) {
      if (pair.kind !== 'tuple' || pair.items.length !== 2) this.#refuse(`invalid map specification: ${nodeText(node)}`)
      const [key, value] = pair.items as [Node, Node]
      const isMarked = key.kind === 'call' && key.args.length === 1 && reserved.has(`${key.name}/1`)
      this.#look(isMarked ? (key.args[0] as Node) : key)
      this.#look(value)
    }
    return 'other'
  }

  #struct({ name, map }: StructNode): Kind {
    const module = this.#moduleOf(name)
    if (module === undefined) return this.#all(map.pairs)
    const struct = structForTypes(this.draft.bodyEnv ?? this.draft.env, module, this.#line)
    const fields = map.pairs.map((pair) => {
      const [key, type] = pair.kind === 'tuple' ? pair.items : []
      if (key?.kind !== 'literal' || !isAtom(key.value) || type === undefined)
        return this.#refuse(`expected key-value pairs in struct ${nodeText(name)}`)
      return [key.value, type] as const
    })
    for (const [key] of fields)
      if (!struct.has(key) || key === atoms.struct)
        this.#refuse(`undefined field ${inspect(key)} on struct ${inspect(module)}`)
    const sorted = fields.toSorted(([a], [b]) => (atomName(a) < atomName(b) ? -1 : 1))
    return this.#all(sorted.map(([, type]) => type))
  }

  /** `<<_::size, _::_*unit>>` */
  #bits(segments: readonly Node[]): Kind {
    const sizeOf = (node: Node | undefined): number | undefined => {
      const isOf = node?.kind === 'call' && node.name === '::' && isNamed(node.args[0], '_')
      const size = isOf ? node.args[1] : undefined
      return size?.kind === 'literal' && typeof size.value === 'number' && size.value >= 0 ? size.value : undefined
    }
    const isUnit = (node: Node | undefined): boolean => {
      const isOf = node?.kind === 'call' && node.name === '::' && isNamed(node.args[0], '_')
      const times = isOf ? node.args[1] : undefined
      if (times?.kind !== 'call' || times.name !== '*' || !isNamed(times.args[0], '_')) return false
      const unit = integerOf(times.args[1] as Node)
      return unit !== undefined && unit >= 1 && unit <= 256
    }
    const [first, second] = segments
    const isWell =
      segments.length === 0 ||
      (segments.length === 1 && (isUnit(first) || sizeOf(first) !== undefined)) ||
      (segments.length === 2 && sizeOf(first) !== undefined && isUnit(second))
    if (isWell) return 'other'
    return this.#refuse(
      'invalid binary specification, expected <<_::size>>, <<_::_*unit>>, or <<_::size, _::_*unit>> with size being non-negative integers, and unit being an integer between 1 and 256',
    )
  }
}
