/** Segments of binary patterns that no binary has, as the Erlang compiler finds them. Source: sys_core_fold.erl of OTP 25. */
import { inspect } from '../../otp/term/inspect.js'
import { Float, isInteger, type Term } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import { shapeOf } from './folding.js'

interface Refusal {
  readonly line: number
  readonly text: string
}

const intro = 'this clause cannot match because'

/** Why the first such segment in `pattern` cannot match; undefined where there is none. */
export function bitsRefusal(c: Compiler, pattern: Node): Refusal | undefined {
  if (pattern.kind === 'bitstring') {
    for (const segment of pattern.segments) {
      const text = segmentRefusal(c, segment)
      if (text !== undefined) return { line: segment.line === 0 ? pattern.line : segment.line, text }
    }
    return undefined
  }
  const inner =
    pattern.kind === 'tuple' || pattern.kind === 'list'
      ? pattern.items
      : pattern.kind === 'call' && pattern.name === '='
        ? pattern.args
        : pattern.kind === 'map'
          ? pattern.pairs
          : []
  for (const each of inner) {
    const found = bitsRefusal(c, each)
    if (found !== undefined) return found
  }
  return undefined
}

function specsIn(node: Node): Node[] {
  return node.kind === 'call' && node.name === '-' && node.args.length === 2 ? node.args.flatMap(specsIn) : [node]
}

function known(c: Compiler, node: Node): Term | undefined {
  const shape = shapeOf(c, node)
  return shape?.kind === 'literal' ? shape.value : undefined
}

function segmentRefusal(c: Compiler, segment: Node): string | undefined {
  const isTyped = segment.kind === 'call' && segment.name === '::' && segment.args.length === 2
  const value = known(c, isTyped ? (segment.args[0] as Node) : segment)
  const specs = isTyped ? specsIn(segment.args[1] as Node) : []
  let size: Term = 8
  let unit: Term = 1
  let isSigned = false
  let hasType = false
  for (const spec of specs) {
    const [argument, second] = spec.kind === 'call' ? spec.args : []
    const name = spec.kind === 'call' || spec.kind === 'variable' ? spec.name : ''
    const given = name === 'size' || name === '*' ? argument : spec.kind === 'literal' ? spec : undefined
    if (given !== undefined) {
      const found = known(c, given)
      if (found === undefined) return undefined
      size = found
    }
    const units = name === 'unit' ? argument : name === '*' ? second : undefined
    if (units !== undefined) unit = known(c, units) ?? 1
    if (name === 'signed') isSigned = true
    if (['float', 'binary', 'bytes', 'bits', 'bitstring', 'utf8', 'utf16', 'utf32'].includes(name)) hasType = true
  }
  if (!(isInteger(size) && size >= 0)) return `${intro} '${inspect(size)}' is not a valid size for a binary segment`
  if (hasType || !isInteger(value as Term) || value instanceof Float) return undefined
  const number = BigInt(value as number | bigint)
  const bits = Number(size) * Number(unit)
  const sign = isSigned ? "a 'signed'" : "an 'unsigned'"
  if (!isSigned && number < 0n)
    return `${intro} the negative value ${number} will never match the value of an 'unsigned' binary segment`
  const fits = isSigned ? BigInt.asIntN(bits, number) === number : BigInt.asUintN(bits, number) === number
  return fits ? undefined : `${intro} the value ${number} will not fit in ${sign} binary segment of size ${bits}`
}
