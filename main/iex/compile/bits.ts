/** Binaries `<<…>>`: what their segments say, the step that builds one, the pattern that takes one apart. Source: elixir_bitstring of Elixir 1.14. */
import { inspect } from '../../otp/term/inspect.js'
import { Float, isInteger, type Term } from '../../otp/term/term.js'
import { isBitstring } from '../../otp/term/bitstring.js'
import type { BitstringNode, Node } from '../syntax/ast.js'
import { BuildBits, type Piece } from '../machine/bits.js'
import { inMode } from './guards.js'
import type { Compiler } from './compiler.js'
import type { Step } from '../machine/machine.js'
import { BitstringPattern, type Segment } from '../machine/match-bits.js'
import { anything, Equal, type Matcher } from '../machine/match.js'
import { type Bound, compilePattern } from './patterns.js'
import { variableKey } from '../syntax/nodes.js'
import { CompileFault } from './scope.js'
import { Literal } from '../machine/steps.js'

interface Specs {
  type: Segment['type'] | undefined
  size: Node | undefined
  unit: number | undefined
  sign: 'signed' | 'unsigned' | undefined
  endian: 'little' | 'big' | undefined
}

const types: Readonly<Record<string, Segment['type']>> = {
  integer: 'integer',
  float: 'float',
  binary: 'binary',
  bytes: 'binary',
  bits: 'bits',
  bitstring: 'bits',
  utf8: 'utf8',
  utf16: 'utf16',
  utf32: 'utf32',
}

function parts(node: Node): Node[] {
  if (node.kind === 'call' && node.args.length === 2 && node.name === '-') return node.args.flatMap(parts)
  return [node]
}

function conflict(line: number, where: string, a: string, b: string): CompileFault {
  return new CompileFault(line, `conflicting ${where} specification for bit field: "${a}" and "${b}"`)
}

function readSpecs(c: Compiler, node: Node, line: number): Specs {
  const found: Specs = { type: undefined, size: undefined, unit: undefined, sign: undefined, endian: undefined }
  const setSize = (size: Node): void => {
    if (found.size !== undefined) throw conflict(line, 'size', c.text(found.size), c.text(size))
    found.size = size
  }
  const setUnit = (unit: Node): void => {
    if (unit.kind !== 'literal' || typeof unit.value !== 'number')
      throw new CompileFault(line, `unit in bitstring expects an integer as argument, got: ${c.text(unit)}`)
    found.unit = unit.value
  }
  for (const part of parts(node)) {
    const isNamed = part.kind === 'variable' || part.kind === 'call'
    const [argument, second] = part.kind === 'call' ? part.args : []
    const name = isNamed ? part.name : ''
    const type = argument === undefined ? types[name] : undefined
    if (type !== undefined) {
      if (found.type !== undefined && found.type !== type)
        throw conflict(line, 'type', typeText(found.type), typeText(type))
      found.type = type
    } else if (name === 'size' && argument !== undefined) setSize(argument)
    else if (name === 'unit' && argument !== undefined) setUnit(argument)
    else if (name === 'signed' || name === 'unsigned') found.sign = name
    else if (name === 'little' || name === 'native') found.endian = 'little'
    else if (name === 'big') found.endian = 'big'
    else if (name === '*' && argument !== undefined && second !== undefined) {
      setSize(argument)
      setUnit(second)
    } else if (part.kind === 'literal' && isInteger(part.value)) setSize(part)
    else if (part.kind === 'variable' && c.context.lookupQuietly(variableKey(part)) !== undefined) setSize(part)
    else
      throw new CompileFault(
        line,
        `unknown bitstring specifier: ${c.text(part)}${part.kind === 'variable' ? '()' : ''}`,
      )
  }
  return found
}

function typeText(type: Segment['type']): string {
  return type === 'bits' ? 'bitstring' : type
}

/** What a value is when nothing is said of it. */
function inferred(value: Node): Segment['type'] {
  if (value.kind === 'literal' && typeof value.value === 'string') return 'binary'
  if (value.kind === 'literal' && value.value instanceof Float) return 'float'
  if (value.kind === 'interpolated' && value.form === 'string') return 'binary'
  if (value.kind === 'call' && value.name === '<>') return 'binary'
  return value.kind === 'bitstring' ? 'bits' : 'integer'
}

interface Read {
  readonly value: Node
  readonly type: Segment['type']
  readonly size: Node | undefined
  readonly unit: number
  readonly isSigned: boolean
  readonly isLittle: boolean
}

/** The name of a module is no part of a binary. */
function refuseAlias(c: Compiler, value: Node, line: number): void {
  if (value.kind === 'alias') throw new CompileFault(line, `invalid literal ${inspect(c.moduleOf(value))} in <<>>`)
}

/** `value::size(8)-integer` taken apart. */
function readSegment(c: Compiler, node: Node): Read {
  const isTyped = node.kind === 'call' && node.name === '::' && node.args.length === 2
  const value = isTyped ? (node.args[0] as Node) : node
  const line = node.line === 0 ? value.line : node.line
  const guess = inferred(value)
  if (
    value.kind === 'literal' &&
    !isInteger(value.value) &&
    !(value.value instanceof Float) &&
    !isBitstring(value.value)
  )
    throw new CompileFault(line, `invalid literal ${c.text(value)} in <<>>`)
  const specs = isTyped
    ? readSpecs(c, node.args[1] as Node, line)
    : { type: undefined, size: undefined, unit: undefined, sign: undefined, endian: undefined }
  const isText = value.kind === 'literal' && typeof value.value === 'string'
  const type = typeOf(specs, guess, value, line)
  const isUtf = type.startsWith('utf')
  if (isUtf && (specs.size !== undefined || specs.unit !== undefined))
    throw new CompileFault(line, 'size and unit are not supported on utf types')
  if (isText && (specs.size !== undefined || specs.unit !== undefined || specs.sign !== undefined))
    throw new CompileFault(
      line,
      'literal string in bitstring supports only endianness and type specifiers, which must be one of: little, big, native, utf8, utf16, utf32, bits, bytes, binary or bitstring',
    )
  if (specs.sign !== undefined && type !== 'integer' && type !== 'float')
    throw new CompileFault(line, 'signed and unsigned specifiers are supported only on integer and float types')
  if ((type === 'integer' || type === 'float') && specs.unit !== undefined && specs.size === undefined)
    throw new CompileFault(line, 'integer and float types require a size specifier if the unit specifier is given')
  const unit = specs.unit ?? (type === 'binary' ? 8 : 1)
  if (type === 'float' && specs.size?.kind === 'literal') {
    const bits = (specs.size.value as number) * unit
    if (![16, 32, 64].includes(bits))
      throw new CompileFault(line, `float requires size*unit to be 16, 32, or 64 (default), got: ${bits}`)
  }
  return {
    value,
    type,
    size: specs.size,
    unit,
    isSigned: specs.sign === 'signed',
    isLittle: specs.endian === 'little',
  }
}

function typeOf(specs: Specs, guess: Segment['type'], value: Node, line: number): Segment['type'] {
  const given = specs.type
  if (given === undefined) return guess
  if (given === guess || guess === 'integer') return given
  const isText = value.kind === 'literal' && typeof value.value === 'string'
  if (isText && given.startsWith('utf')) return given
  const areBoth = (guess === 'binary' || guess === 'bits') && (given === 'binary' || given === 'bits')
  if (areBoth) return given
  if (guess === 'float' && given !== 'integer') throw conflict(line, 'type', typeText(given), 'float')
  if (value.kind === 'literal') throw conflict(line, 'type', typeText(given), typeText(guess))
  return given
}

/** The step that builds `<<…>>`. */
export function compileBitstring(c: Compiler, node: BitstringNode): Step {
  return buildStep(
    c,
    node.segments.map((segment) => readSegment(c, segment)),
    node.line,
  )
}

/** `a <> b <> c` */
export function compileConcatenation(c: Compiler, nodes: readonly Node[], line: number): Step {
  const reads = nodes.map((value): Read => ({
    value,
    type: 'binary',
    size: undefined,
    unit: 8,
    isSigned: false,
    isLittle: false,
  }))
  return buildStep(c, reads, line)
}

function buildStep(c: Compiler, reads: readonly Read[], line: number): Step {
  const pieces = reads.flatMap((read): Piece[] => {
    const { value, type, unit, isSigned, isLittle } = read
    const segment: Segment = { type, unit, isSigned, isLittle, size: null }
    if (value.kind === 'literal' && typeof value.value === 'string' && (type === 'utf16' || type === 'utf32'))
      return [...value.value].map((char) => ({ value: new Literal(char.codePointAt(0) as number), segment }))
    if (value.kind === 'literal' && typeof value.value === 'string')
      return [{ value: new Literal(value.value), segment: { ...segment, type: 'binary', unit: 8 } }]
    refuseAlias(c, value, line)
    const step = c.operand(value)
    return [{ value: step, segment: { ...segment, size: read.size === undefined ? null : c.operand(read.size) } }]
  })
  const step = new BuildBits(pieces, line, c.env.fn === null)
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

const unsized =
  'a binary field without size is only allowed at the end of a binary pattern, at the right side of binary concatenation and and never ' +
  'allowed in binary generators. The following examples are invalid:\n\n    rest <> "foo"\n    <<rest::binary, "foo">>\n\nThey are ' +
  'invalid because there is a bits/bitstring component not at the end. However, the "reverse" would work:\n\n    "foo" <> rest\n    ' +
  '<<"foo", rest::binary>>\n\n'

/** The pattern `<<…>>`. Sizes see what earlier segments have bound. */
export function bitstringPattern(c: Compiler, node: BitstringNode, bound: Bound): Matcher {
  const { segments } = node
  const last = segments.length - 1
  return new BitstringPattern(
    segments.map((each, i): readonly [Segment, Matcher] => {
      const read = readSegment(c, each)
      const { value, type, unit, isSigned, isLittle } = read
      const { line } = value
      const segment: Segment = { type, unit, isSigned, isLittle, size: null }
      if (value.kind === 'literal' && typeof value.value === 'string') return textPattern(value.value, segment)
      if (
        value.kind === 'interpolated' ||
        (value.kind === 'bitstring' && type === 'bits' && i < last && read.size === undefined)
      )
        throw new CompileFault(line, unsized)
      if ((type === 'binary' || type === 'bits') && read.size === undefined && i < last)
        throw new CompileFault(line, unsized)
      const size = read.size === undefined ? null : sizeStep(c, read.size)
      const isMatch = value.kind === 'call' && value.name === '='
      if (isMatch)
        throw new CompileFault(
          line,
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
