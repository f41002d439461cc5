/** Binaries `<<…>>`: the step that builds one, the pattern that takes one apart. */
import { Raised } from '../../otp/process/raised.js'
import { atom, isInteger, pair, type Term } from '../../otp/term/term.js'
import type { BitstringNode, Node } from '../syntax/ast.js'
import { BuildBits, type Piece } from '../machine/bits.js'
import { inMode } from './guards.js'
import type { Compiler } from './compiler.js'
import type { Step } from '../machine/machine.js'
import { BitstringPattern, type Segment } from '../machine/match-bits.js'
import { anything, Equal, type Matcher } from '../machine/match.js'
import { type Bound, compilePattern } from './patterns.js'
import { type Read, readSegments, unsized } from './bit-specs.js'
import { call, variable, variableKey } from '../syntax/nodes.js'
import { CompileFault } from './scope.js'
import { partOf } from '../machine/spots.js'
import { Literal } from '../machine/steps.js'

/** The step that builds `<<…>>`. */
export function compileBitstring(c: Compiler, node: BitstringNode): Step {
  return buildStep(c, readSegments(c, node.segments, false).reads, node.line)
}

/** `a <> b <> c` */
export function compileConcatenation(c: Compiler, nodes: readonly Node[], line: number): Step {
  return buildStep(c, readSegments(c, concatenated(nodes), false).reads, line)
}

/** The segments that `a <> b <> c` is made of. */
export function concatenated(nodes: readonly Node[]): Node[] {
  return nodes.map((node) =>
    node.kind === 'literal' && typeof node.value === 'string'
      ? node
      : call('::', [node, variable('binary', node)], node),
  )
}

function buildStep(c: Compiler, reads: readonly Read[], line: number): Step {
  const pieces = reads.flatMap((read): Piece[] => {
    const { value, type, unit, isSigned, isLittle } = read
    if ((unit < 1 || unit > 256) && c.env.fn === null)
      throw new Raised('error', pair(atom('undefined_bittype'), pair(atom('unit'), unit)))
    const segment: Segment = { type, unit, isSigned, isLittle, size: null }
    if (value.kind === 'literal' && typeof value.value === 'string' && (type === 'utf16' || type === 'utf32'))
      return [...value.value].map((char) => ({ value: new Literal(char.codePointAt(0) as number), segment }))
    if (value.kind === 'literal' && typeof value.value === 'string')
      return [{ value: new Literal(value.value), segment: { ...segment, type: 'binary', unit: 8 } }]
    return c.part(partOf.bits, () => {
      const step = c.operand(value)
      return [{ value: step, segment: { ...segment, size: read.size === undefined ? null : c.operand(read.size) } }]
    })
  })
  const step = new BuildBits(pieces, c.at(line), c.env.fn === null)
  const isWhole = pieces.every(
    ({ value, segment }) => value instanceof Literal && (segment.size === null || segment.size instanceof Literal),
  )
  return isWhole && pieces.every(isPlain) ? new Literal(step.run([])) : step
}

/** Whether building the literal piece cannot fail. */
function isPlain({ value, segment }: Piece): boolean {
  const literal = (value as Literal).value
  if (segment.size !== null) return false
  return segment.type === 'integer' ? isInteger(literal) : segment.type === 'binary' && typeof literal === 'string'
}

/** The pattern `<<…>>`. Sizes see what earlier segments have bound. */
export function bitstringPattern(c: Compiler, segments: readonly Node[], bound: Bound): Matcher {
  return new BitstringPattern(
    readSegments(c, segments, true).reads.map((read): readonly [Segment, Matcher] => {
      const { value, type, unit, isSigned, isLittle } = read
      const segment: Segment = { type, unit, isSigned, isLittle, size: null }
      if (value.kind === 'literal' && typeof value.value === 'string') return textPattern(value.value, segment)
      if (value.kind === 'interpolated') throw new CompileFault(value.line, unsized)
      const size = read.size === undefined ? null : sizeStep(c, read.size)
      const isMatch = value.kind === 'call' && value.name === '='
      if (isMatch)
        throw new CompileFault(
          value.line,
          `cannot pattern match inside a bitstring that is already in match, got: ${c.text(value)}`,
        )
      return [{ ...segment, size }, compilePattern(c, value, bound)]
    }),
  )
}

function textPattern(text: string, segment: Segment): readonly [Segment, Matcher] {
  if (segment.type === 'utf16' || segment.type === 'utf32') {
    const whole = new BuildBits(
      [...text].map((char) => ({ value: new Literal(char.codePointAt(0) as number), segment })),
      0,
      false,
    ).run([])
    return [{ ...segment, type: 'bits', unit: 1, size: new Literal(bits(whole)) }, new Equal(whole)]
  }
  const size = new TextEncoder().encode(text).length
  return [{ ...segment, type: 'binary', unit: 8, size: new Literal(size) }, text === '' ? anything : new Equal(text)]
}

function bits(term: Term): number {
  return typeof term === 'string' ? new TextEncoder().encode(term).length * 8 : (term as { bitSize: number }).bitSize
}

/** A variable in `node` that is not bound; undefined where there is none. */
function unboundIn(c: Compiler, node: Node): string | undefined {
  if (node.kind === 'variable') {
    const isBound = c.context.lookupQuietly(variableKey(node)) !== undefined || c.isImported(node.name, 0)
    return isBound || /^__[A-Z]+__$/.test(node.name) ? undefined : node.name
  }
  return node.kind === 'call' && node.name !== '@'
    ? node.args.map((each) => unboundIn(c, each)).find((each) => each !== undefined)
    : undefined
}

function sizeStep(c: Compiler, node: Node): Step {
  const unknown = unboundIn(c, node)
  if (unknown !== undefined) throw new CompileFault(node.line, `undefined variable "${unknown}"`)
  return inMode(c, 'size', () => c.block(() => c.expression(node)))
}
