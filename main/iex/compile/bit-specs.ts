/** What the segments of `<<…>>` say, and what is refused of them. Source: elixir_bitstring of Elixir 1.14. */
import { Float, isInteger, type Term } from '../../otp/term/term.js'
import { inspect } from '../../otp/term/inspect.js'
import type { Node } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import type { Segment } from '../machine/match-bits.js'
import { CompileFault } from './scope.js'

/** A segment taken apart. */
export interface Read {
  readonly value: Node
  readonly line: number
  readonly type: Segment['type']
  readonly size: Node | undefined
  readonly unit: number
  readonly isSigned: boolean
  readonly isLittle: boolean
  /** As it is written once all is said of it: `a::integer-size(3)`. */
  readonly text: string
  /** A binary or bits of which nothing else is said. */
  readonly isBare: boolean
}

/** What a value is when nothing is said of it. */
type ValueType = 'integer' | 'float' | 'binary' | 'bitstring' | 'default'
type SpecType = Exclude<Segment['type'], 'bits'> | 'bitstring'

interface Specs {
  type?: SpecType
  size?: Node
  unit?: number
  sign?: 'signed' | 'unsigned'
  endianness?: 'little' | 'big' | 'native'
}

const types: Readonly<Record<string, SpecType>> = {
  integer: 'integer',
  float: 'float',
  binary: 'binary',
  bytes: 'binary',
  bits: 'bitstring',
  bitstring: 'bitstring',
  utf8: 'utf8',
  utf16: 'utf16',
  utf32: 'utf32',
}

export const unsized =
  'a binary field without size is only allowed at the end of a binary pattern, at the right side of binary concatenation and and never ' +
  'allowed in binary generators. The following examples are invalid:\n\n    rest <> "foo"\n    <<rest::binary, "foo">>\n\nThey are ' +
  'invalid because there is a bits/bitstring component not at the end. However, the "reverse" would work:\n\n    "foo" <> rest\n    ' +
  '<<"foo", rest::binary>>\n\n'
const literalBits = 'literal <<>> in bitstring supports only type specifiers, which must be one of: binary or bitstring'
const literalText =
  'literal string in bitstring supports only endianness and type specifiers, which must be one of: little, big, native, utf8, utf16, utf32, bits, bytes, binary or bitstring'

/** The segments of a whole, and by how many bits it is more than bytes; undefined where that is not known. */
export interface Whole {
  readonly reads: readonly Read[]
  readonly alignment: number | undefined
}

/** Takes `segments` apart; those within others are put in their place. */
export function readSegments(c: Compiler, segments: readonly Node[], isMatch: boolean): Whole {
  const reads: Read[] = []
  let alignment: number | undefined = 0
  segments.forEach((segment, i) => {
    const isInner = isMatch && i < segments.length - 1
    const isTyped = segment.kind === 'call' && segment.name === '::' && segment.args.length === 2
    const value = isTyped ? (segment.args[0] as Node) : segment
    const line = segment.line === 0 ? value.line : segment.line
    refuseLiteral(c, value, line)
    const inner = nestedIn(c, value, isMatch)
    const specs = isTyped ? specsOf(c, segment.args[1] as Node, line) : {}
    const [read, bits] = segmentOf(c, value, line, specs, isTyped, isInner)
    // of what is not typed nothing is said, as of a byte
    if (isTyped) alignment = alignment === undefined || bits === undefined ? undefined : (alignment + bits) % 8
    if (inner === undefined) {
      reads.push(read)
      return
    }
    if (inner.reads.length === 0) return
    const last = inner.reads[inner.reads.length - 1] as Read
    const isText = last.value.kind === 'literal'
    if (isInner && last.isBare && !(last.type === 'binary' && isText)) throw new CompileFault(last.line, unsized)
    if (read.type === 'bits' || inner.alignment === 0) reads.push(...inner.reads)
    else if (inner.alignment === undefined) reads.push(read)
    else
      throw new CompileFault(
        line,
        `expected <<${inner.reads.map(({ text }) => text).join(', ')}>> to be a binary but its number of bits is not divisible by 8`,
      )
  })
  return { reads, alignment }
}

/** The segments of a value that is a binary itself. */
function nestedIn(c: Compiler, value: Node, isMatch: boolean): Whole | undefined {
  return value.kind === 'bitstring' ? readSegments(c, value.segments, isMatch) : undefined
}

/** Atoms and lists are no part of a binary. */
function refuseLiteral(c: Compiler, value: Node, line: number): void {
  const isAtomic =
    value.kind === 'literal' &&
    !isInteger(value.value) &&
    !(value.value instanceof Float) &&
    typeof value.value !== 'string' &&
    !isBits(value.value)
  if (isAtomic || value.kind === 'list') throw new CompileFault(line, `invalid literal ${c.text(value)} in <<>>`)
  if (value.kind === 'alias') throw new CompileFault(line, `invalid literal ${inspect(c.moduleOf(value))} in <<>>`)
}

function isBits(value: Term): boolean {
  return typeof value === 'object' && value !== null && 'bitSize' in value
}

function valueType(value: Node): ValueType {
  if (value.kind === 'literal') {
    if (isInteger(value.value)) return 'integer'
    return value.value instanceof Float ? 'float' : 'binary'
  }
  if (value.kind === 'bitstring' || (value.kind === 'interpolated' && value.form === 'string')) return 'bitstring'
  if (value.kind !== 'call') return 'default'
  if (value.name === '<>' && value.args.length === 2) return 'bitstring'
  const [only] = value.args
  const isSigned = (value.name === '-' || value.name === '+') && value.args.length === 1 && only?.kind === 'literal'
  return isSigned ? valueType(only) : 'default'
}

function parts(node: Node): Node[] {
  return node.kind === 'call' && node.name === '-' && node.args.length === 2 ? node.args.flatMap(parts) : [node]
}

function mismatched(line: number, where: string, now: string, before: string): CompileFault {
  return new CompileFault(line, `conflicting ${where} specification for bit field: "${now}" and "${before}"`)
}

function specsOf(c: Compiler, node: Node, line: number): Specs {
  const found: Specs = {}
  for (const part of parts(node)) readSpec(c, part, line, found)
  return found
}

function readSpec(c: Compiler, part: Node, line: number, found: Specs): void {
  const args = part.kind === 'call' ? part.args : []
  const [argument, second] = args
  const name = part.kind === 'variable' || part.kind === 'call' ? part.name : ''
  const setSize = (size: Node): void => {
    if (found.size !== undefined && c.text(found.size) !== c.text(size))
      throw mismatched(line, 'size', c.text(size), c.text(found.size))
    found.size = size
  }
  const setUnit = (unit: Node): void => {
    if (unit.kind !== 'literal' || typeof unit.value !== 'number')
      throw new CompileFault(line, `unit in bitstring expects an integer as argument, got: ${c.text(unit)}`)
    if (found.unit !== undefined && found.unit !== unit.value)
      throw mismatched(line, 'unit', String(unit.value), String(found.unit))
    found.unit = unit.value
  }
  if (name === '*' && argument !== undefined && second !== undefined) {
    if (argument.kind !== 'variable' || argument.name !== '_') setSize(argument)
    setUnit(second)
    return
  }
  if (isNumber(part)) return setSize(part)
  if (args.length === 1 && name === 'size') return setSize(argument as Node)
  if (args.length === 1 && name === 'unit') return setUnit(argument as Node)
  if (args.length === 0 && setWord(name, line, found)) return
  const given = part.kind === 'call' || part.kind === 'remote-call' ? c.expanded(part) : undefined
  if (given === undefined)
    throw new CompileFault(line, `unknown bitstring specifier: ${c.text(part)}${part.kind === 'variable' ? '()' : ''}`)
  for (const each of parts(given)) readSpec(c, each, line, found)
}

/** Whether `name` is a word for the type, the sign or the order of bytes: then it is noted. */
function setWord(name: string, line: number, found: Specs): boolean {
  const type = types[name]
  const [where, word] =
    type !== undefined
      ? (['type', type] as const)
      : name === 'signed' || name === 'unsigned'
        ? (['sign', name] as const)
        : (['endianness', name] as const)
  if (where === 'endianness' && word !== 'little' && word !== 'big' && word !== 'native') return false
  const before = found[where]
  if (before !== undefined && before !== word) throw mismatched(line, where, word, before)
  Object.assign(found, { [where]: word })
  return true
}

function isNumber(node: Node): boolean {
  if (node.kind === 'literal') return isInteger(node.value)
  return node.kind === 'call' && node.name === '-' && node.args.length === 1 && isNumber(node.args[0] as Node)
}

/** What of `value` a type may be said. */
function merged(line: number, value: ValueType, given: SpecType | undefined): SpecType {
  if (given === undefined) return value === 'default' ? 'integer' : value
  const isUtf = given.startsWith('utf')
  const isBinary = given === 'binary' || given === 'bitstring'
  const fits =
    value === 'default' ||
    (value === 'binary' && (isBinary || isUtf)) ||
    (value === 'bitstring' && isBinary) ||
    (value === 'integer' && !isBinary) ||
    (value === 'float' && given === 'float')
  if (!fits) throw mismatched(line, 'type', given, value)
  return given
}

/** The segment, and by how many bits it is more than bytes. */
function segmentOf(
  c: Compiler,
  value: Node,
  line: number,
  specs: Specs,
  isTyped: boolean,
  isInner: boolean,
): [Read, number | undefined] {
  const { size, unit, sign, endianness } = specs
  const of = valueType(value)
  const type = merged(line, of, specs.type)
  const isBinary = type === 'binary' || type === 'bitstring'
  const isUtf = type.startsWith('utf')
  const isSized = size !== undefined || unit !== undefined
  if (isInner && of === 'default' && isBinary && size === undefined) throw new CompileFault(line, unsized)
  if (isSized && of === 'bitstring') throw new CompileFault(line, literalBits)
  if (isSized && of === 'binary') throw new CompileFault(line, literalText)
  if (isUtf && isSized) throw new CompileFault(line, 'size and unit are not supported on utf types')
  if (type === 'bitstring' && unit !== undefined && unit !== 1) throw mismatched(line, 'unit', String(unit), '1')
  if (sign !== undefined && (isUtf || isBinary))
    throw new CompileFault(line, 'signed and unsigned specifiers are supported only on integer and float types')
  const bits = numberOf(size)
  if (type === 'float' && bits !== undefined && ![16, 32, 64].includes(bits * (unit ?? 1)))
    throw new CompileFault(line, `float requires size*unit to be 16, 32, or 64 (default), got: ${bits * (unit ?? 1)}`)
  if ((type === 'integer' || type === 'float') && size === undefined && unit !== undefined)
    throw new CompileFault(line, 'integer and float types require a size specifier if the unit specifier is given')
  const words = [
    type,
    ...(isBinary || endianness === undefined ? [] : [endianness]),
    ...(isBinary || sign === undefined ? [] : [sign]),
    ...(unit === undefined ? [] : [`unit(${unit})`]),
    ...(size === undefined ? [] : [`size(${c.text(size)})`]),
  ]
  const read: Read = {
    value,
    line,
    type: type === 'bitstring' ? 'bits' : type,
    size,
    unit: unit ?? (type === 'binary' ? 8 : 1),
    isSigned: sign === 'signed',
    isLittle: endianness === 'little' || endianness === 'native',
    text: isTyped ? `${c.text(value)}::${words.join('-')}` : c.text(value),
    isBare: isBinary && !isSized,
  }
  return [read, alignmentOf(type, size, bits, unit)]
}

function numberOf(size: Node | undefined): number | undefined {
  return size?.kind === 'literal' && typeof size.value === 'number' ? size.value : undefined
}

function alignmentOf(
  type: SpecType,
  size: Node | undefined,
  bits: number | undefined,
  unit: number | undefined,
): number | undefined {
  if (bits !== undefined && unit !== undefined) return (bits * unit) % 8
  if (type === 'integer') return size === undefined ? 0 : bits === undefined ? undefined : bits % 8
  if (type === 'bitstring') return bits === undefined ? undefined : bits % 8
  return 0
}
