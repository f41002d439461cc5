/** Structs: `%Name{…}`, and maps: `%{…}`, `%{map | …}`. */
import { Raised } from '../otp/process/raised.js'
import { inspect } from '../otp/term/inspect.js'
import { type Atom, atom, pair, type Term, TermMap, tuple } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import { code } from '../otp/code.js'
import type { MapNode, Node, StructNode } from './ast.js'
import type { Compiler } from './compiler.js'
import { builtInStruct } from './library/structs.js'
import type { Step } from './machine.js'
import { CompileFault } from './scope.js'
import { Literal, Make } from './steps.js'

/** The struct of `module` with its defaults; a CompileError when there is none. */
export function structDefaults(c: Compiler, module: Atom, node: StructNode): TermMap {
  const name = inspect(module)
  const own = c.env.scope !== null && c.env.module === module ? c.env.scope.struct() : undefined
  if (own === undefined && c.env.module === module && c.env.fn === null) {
    throw new CompileFault(
      node.line,
      `cannot access struct ${name}, the struct was not yet defined or the struct is being accessed in the same context that defines it`,
    )
  }
  const made = own ?? code().find(module, atom('__struct__'), 0)?.() ?? builtInStruct(module)
  if (made instanceof TermMap) {
    const unknown = node.map.pairs.find(
      (entry) => entry.kind === 'tuple' && entry.items[0]?.kind === 'literal' && !made.has(entry.items[0].value),
    )
    if (unknown?.kind === 'tuple') {
      throw new CompileFault(
        node.line,
        `unknown key ${inspect((unknown.items[0] as Node & { value: Term }).value)} for struct ${name}`,
      )
    }
    return made as TermMap
  }
  throw new CompileFault(
    node.line,
    `${name}.__struct__/1 is undefined, cannot expand struct ${name}. Make sure the struct name is correct. ` +
      'If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code',
  )
}

function entries(c: Compiler, pairs: readonly Node[]): Step[] {
  return pairs.flatMap((entry) => {
    if (entry.kind !== 'tuple' || entry.items.length !== 2)
      throw new CompileFault(entry.line, `expected key-value pairs in a map, got: ${c.text(entry)}`)
    return entry.items.map((item) => c.operand(item))
  })
}

export function compileMap(c: Compiler, node: MapNode): Step {
  if (node.updated !== null) {
    const base = c.operand(node.updated)
    return new Make([base, ...entries(c, node.pairs)], (values) => update(values[0] as Term, values))
  }
  const steps = entries(c, node.pairs)
  if (steps.every((step) => step instanceof Literal))
    return new Literal(
      build(
        TermMap.empty,
        steps.map((step) => step.value),
        0,
      ),
    )
  return new Make(steps, (values) => build(TermMap.empty, values, 0))
}

function build(base: TermMap, values: readonly Term[], from: number): TermMap {
  const builder = TermMap.builder(base)
  for (let i = from; i + 1 < values.length; i += 2) builder.put(values[i] as Term, values[i + 1] as Term)
  return builder.build()
}

function update(map: Term, values: readonly Term[]): Term {
  if (!(map instanceof TermMap)) throw new Raised('error', pair(atom('badmap'), map))
  for (let i = 1; i < values.length; i += 2) {
    if (!map.has(values[i] as Term)) throw new Raised('error', tuple(atom('badkey'), values[i] as Term, map))
  }
  return build(map, values, 1)
}

export function compileStruct(c: Compiler, node: StructNode): Step {
  const module = c.moduleOf(node.name)
  const defaults = structDefaults(c, module, node)
  if (node.map.updated !== null) {
    const base = c.operand(node.map.updated)
    return new Make([base, ...entries(c, node.map.pairs)], (values) => {
      const map = values[0] as Term
      if (!(map instanceof TermMap) || map.get(atoms.struct) !== module)
        throw new Raised('error', tuple(atom('badstruct'), module, map))
      return update(map, values)
    })
  }
  const required =
    c.env.scope?.struct() === defaults ? null : (code().module(module)?.attributes?.get('enforce_keys') ?? null)
  checkKeys(node, module, required)
  const steps = entries(c, node.map.pairs)
  return new Make(steps, (values) => build(defaults, values, 0))
}

function checkKeys(node: StructNode, module: Atom, required: Term): void {
  const given = new Set(
    node.map.pairs.map((entry) =>
      entry.kind === 'tuple' && entry.items[0]?.kind === 'literal' ? entry.items[0].value : null,
    ),
  )
  const missing: Term[] = []
  for (let rest = required; typeof rest === 'object' && rest !== null && 'head' in rest; rest = rest.tail) {
    if (!given.has(rest.head)) missing.push(rest.head)
  }
  if (missing.length === 0) return
  const text = inspect(missing.reduceRight<Term>((tail, head) => listCons(head, tail), emptyTerm))
  throw new CompileFault(
    node.line,
    `the following keys must also be given when building struct ${inspect(module)}: ${text}`,
    'ArgumentError',
  )
}

import { Cons, emptyList } from '../otp/term/term.js'
const emptyTerm: Term = emptyList
function listCons(head: Term, tail: Term): Term {
  return new Cons(head, tail)
}
