/** Structs: `%Name{…}`, and maps: `%{…}`, `%{map | …}`. Source: elixir_map of Elixir 1.14. */
import { code } from '../../otp/code.js'
import { exception } from '../../otp/exceptions/constructors.js'
import { Raised } from '../../otp/process/raised.js'
import { inspect } from '../../otp/term/inspect.js'
import { type Atom, atom, list, listFrom, pair, type Term, TermMap, tuple, tupleFrom } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { MapNode, Node, StructNode } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import { definitionOf } from './definition.js'
import { builtInEnforced, builtInStruct } from '../library/structs.js'
import { type Step } from '../machine/machine.js'
import { bodyFrame, type Home } from '../machine/places.js'
import { partOf } from '../machine/spots.js'
import { openModule } from '../modules/open-modules.js'
import { CompileFault, type Env } from './scope.js'
import { Literal, Make } from '../machine/steps.js'

/** Frames of what goes wrong while `module`'s struct is looked up for code in `line`. */
function structFrames(env: Env, module: Atom, arity: number, line: number): readonly Term[] {
  const expanding = list(pair(atom('file'), listFrom([...'expanding struct'].map((char) => char.charCodeAt(0)))))
  return [tuple(module, atom('__struct__'), arity, expanding), bodyFrame(env, line)]
}

/** The struct of `module` with its defaults, `arity` as it is asked for; a CompileError when there is none. */
export function structDefaults(env: Env, module: Atom, arity: number, line: number): TermMap {
  const name = inspect(module)
  const isOwn = env.scope !== null && env.module === module
  // Of the module itself, or of one around it whose body is not done.
  const own = isOwn ? env.scope?.struct() : openModule(module)?.struct()
  const frames = structFrames(env, module, arity, line)
  const inaccessible =
    `cannot access struct ${name}, the struct was not yet defined or the struct is being accessed in the same context ` +
    'that defines it'
  if (isOwn && env.fn === null) throw new CompileFault(line, inaccessible, 'CompileError', frames)
  const module_ = code().module(module)
  const made =
    isOwn || own !== undefined ? own : (code().find(module, atom('__struct__'), 0)?.() ?? builtInStruct(module))
  if (made instanceof TermMap) return made as TermMap
  if (!isOwn && module_?.origin === 'console') throw new CompileFault(line, inaccessible, 'CompileError', frames)
  throw new CompileFault(
    line,
    `${name}.__struct__/${arity} is undefined, cannot expand struct ${name}. Make sure the struct name is correct. ` +
      'If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code',
    'CompileError',
    frames,
  )
}

/** The struct of `module` as typespecs of the module where `env` is see it. */
export function structForTypes(env: Env, module: Atom, line: number): TermMap {
  const inner = env.copy()
  inner.fn = { module, name: atom('__info__'), arity: 1, line, file: env.file }
  return structDefaults(inner, module, 0, line)
}

/** The keys that are written out, each with its pair. */
export function literalKeys(pairs: readonly Node[]): { readonly key: Term; readonly node: Node }[] {
  return pairs.flatMap((entry) => {
    const key = entry.kind === 'tuple' && entry.items[0] !== undefined ? literalTerm(entry.items[0]) : undefined
    return key === undefined ? [] : [{ key, node: entry }]
  })
}

/** The term that is written; undefined where that is more than literals in lists and pairs. */
function literalTerm(node: Node): Term | undefined {
  if (node.kind === 'literal') return node.value
  if (node.kind !== 'list' && !(node.kind === 'tuple' && node.items.length === 2)) return undefined
  const items: Term[] = []
  for (const item of node.items) {
    const value = literalTerm(item)
    if (value === undefined) return undefined
    items.push(value)
  }
  return node.kind === 'list' ? listFrom(items) : tupleFrom(items)
}

/** Looks at `%Name{…}` as a pattern or with `|`: the struct must be there and have the fields. */
export function structInPattern(c: Compiler, module: Atom, node: StructNode): void {
  const made = structDefaults(c.env, module, 0, node.line)
  for (const { key } of literalKeys(node.map.pairs)) {
    if (made.has(key)) continue
    throw new CompileFault(
      node.line,
      `unknown key ${inspect(key)} for struct ${inspect(module)}`,
      'CompileError',
      structFrames(c.env, module, 0, node.line),
    )
  }
}

function entries(c: Compiler, pairs: readonly Node[], part: readonly Home[] = partOf.value): Step[] {
  return pairs.flatMap((entry) => {
    if (entry.kind !== 'tuple' || entry.items.length !== 2) {
      c.expression(entry)
      throw new CompileFault(entry.line, `expected key-value pairs in a map, got: ${c.text(entry)}`)
    }
    return entry.items.map((item, i) =>
      c.part(i === 0 && part === partOf.value ? partOf.key : part, () => c.operand(item)),
    )
  })
}

function warnRepeated(c: Compiler, pairs: readonly Node[], line: number): void {
  let seen: TermMap = TermMap.empty
  for (const { key } of literalKeys(pairs)) {
    if (seen.has(key)) c.warn(line, `key ${inspect(key)} will be overridden in map`, '')
    seen = seen.put(key, true)
  }
}

export function compileMap(c: Compiler, node: MapNode): Step {
  const { line } = node
  const isEvaluated = c.env.fn === null
  if (node.updated !== null) {
    const { updated } = node
    const base = c.part(partOf.updated, () => c.operand(updated))
    const steps = entries(c, node.pairs, partOf.newValue)
    return new Make([base, ...steps], (values) => update(values[0] as Term, values, isEvaluated), c.at(line, 'update'))
  }
  warnRepeated(c, node.pairs, line)
  const steps = entries(c, node.pairs)
  if (steps.every((step) => step instanceof Literal))
    return new Literal(
      build(
        TermMap.empty,
        steps.map((step) => step.value),
        0,
      ),
    )
  return new Make(steps, (values) => build(TermMap.empty, values, 0), c.at(line))
}

function build(base: TermMap, values: readonly Term[], from: number): TermMap {
  const builder = TermMap.builder(base)
  for (let i = from; i + 1 < values.length; i += 2) builder.put(values[i] as Term, values[i + 1] as Term)
  return builder.build()
}

const explained = list(
  pair(atom('error_info'), TermMap.from<Term, Term>([[atom('module'), atom('erl_stdlib_errors')]])),
)

/** `isEvaluated`: at the prompt, where Erlang's evaluator calls functions of `:maps`. */
function update(map: Term, values: readonly Term[], isEvaluated: boolean): Term {
  if (!(map instanceof TermMap)) {
    const call = tuple(atom('maps'), atom('put'), list(atom('k'), atom('v'), map), list())
    throw new Raised('error', pair(atom('badmap'), map), isEvaluated ? list(call) : list())
  }
  for (let i = 1; i < values.length; i += 2) {
    const key = values[i] as Term
    if (map.has(key)) continue
    if (!isEvaluated) throw new Raised('error', pair(atom('badkey'), key))
    const call = tuple(atom('maps'), atom('update'), list(key, values[i + 1] as Term, map), explained)
    throw new Raised('error', tuple(atom('badkey'), key, map), list(call))
  }
  return build(map, values, 1)
}

export function compileStruct(c: Compiler, node: StructNode): Step {
  const { line } = node
  const isEvaluated = c.env.fn === null
  const isOpen = node.name.kind === 'variable' && node.name.name !== '__MODULE__'
  const module = isOpen ? structName(c, node.name) : c.moduleOf(node.name)
  if (node.map.updated !== null) {
    structInPattern(c, module, node)
    const { updated } = node.map
    const base = c.part(partOf.updated, () => c.operand(updated))
    return new Make(
      [base, ...entries(c, node.map.pairs, partOf.newValue)],
      (values) => {
        const map = values[0] as Term
        if (!(map instanceof TermMap) || map.get(atoms.struct) !== module)
          throw new Raised('error', tuple(atom('badstruct'), module, map))
        return update(map, values, isEvaluated)
      },
      c.at(line, 'update'),
    )
  }
  const defaults = structDefaults(c.env, module, 1, line)
  warnRepeated(c, node.map.pairs, line)
  checkKeys(c, node, module, defaults)
  const steps = entries(c, node.map.pairs)
  if (steps.length === 0) return new Literal(defaults)
  return new Make(steps, (values) => build(defaults, values, 0), c.at(line))
}

function structName(c: Compiler, name: Node): never {
  c.expression(name)
  throw new CompileFault(name.line, `expected struct name to be a compile time atom or alias, got: ${c.text(name)}`)
}

function checkKeys(c: Compiler, node: StructNode, module: Atom, defaults: TermMap): void {
  const frames = structFrames(c.env, module, 1, node.line)
  const given = literalKeys(node.map.pairs).map(({ key }) => key)
  for (const key of given) {
    if (defaults.has(key)) continue
    const error = exception('KeyError', { key, term: null, message: `key ${inspect(key)} not found` })
    throw new Raised('error', error, listFrom(frames))
  }
  const isOwn = c.env.scope !== null && c.env.module === module
  const enforced = isOwn
    ? c.env.scope?.enforced()
    : (openModule(module)?.enforced() ?? definitionOf(code().module(module))?.enforced)
  const missing = (enforced ?? builtInEnforced(module)).filter((key) => !given.includes(key))
  if (missing.length > 0) throw new CompileFault(node.line, missingKeys(module, missing), 'ArgumentError', frames)
}

/** What is said when `keys` of a struct were to be given and were not. */
export function missingKeys(module: Atom, keys: readonly Atom[]): string {
  return `the following keys must also be given when building struct ${inspect(module)}: ${inspect(listFrom(keys))}`
}
