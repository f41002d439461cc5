/** Binaries `<<…>>`: their segments, and what builds one. */
import { bitSize, bitstring, concat, isBitstring, slice } from '../otp/term/bitstring.js'
import { badarg } from '../otp/process/raised.js'
import { Float, isInteger, type Term } from '../otp/term/term.js'
import type { Node } from './ast.js'
import type { Compiler } from './compiler.js'
import type { Step } from './machine.js'
import type { Segment } from './match.js'
import { CompileFault } from './scope.js'
import { Literal, Make } from './steps.js'

interface Read {
  readonly value: Node
  readonly segment: Segment
}

/** `value::size(8)-integer` taken apart. */
export function readSegment(c: Compiler, node: Node): Read {
  const isTyped = node.kind === 'call' && node.name === '::'
  const value = isTyped ? (node.args[0] as Node) : node
  const found = { type: 'integer' as Segment['type'], size: null as Step | null, unit: 0, signed: false, little: false }
  if (!isTyped && (value.kind === 'interpolated' || value.kind === 'bitstring'))
    found.type = value.kind === 'bitstring' ? 'bits' : 'binary'
  if (!isTyped && value.kind === 'call' && value.name === '<>') found.type = 'binary'
  if (isTyped) for (const part of parts(node.args[1] as Node)) modifier(c, part, found)
  const unit = found.unit !== 0 ? found.unit : found.type === 'binary' ? 8 : 1
  return { value, segment: { ...found, unit } }
}

function parts(node: Node): Node[] {
  return node.kind === 'call' && node.name === '-' ? node.args.flatMap(parts) : [node]
}

function modifier(
  c: Compiler,
  node: Node,
  found: { type: Segment['type']; size: Step | null; unit: number; signed: boolean; little: boolean },
): void {
  if (node.kind === 'literal') {
    found.size = new Literal(node.value)
    return
  }
  const name = node.kind === 'variable' || node.kind === 'call' ? node.name : ''
  const argument = node.kind === 'call' ? node.args[0] : undefined
  switch (name) {
    case 'size':
      found.size = c.operand(argument as Node)
      return
    case 'unit':
      found.unit = (argument as Node & { value: number }).value
      return
    case '*': {
      const [size, unit] = (node as Node & { args: Node[] }).args as [Node, Node & { value: number }]
      found.size = c.operand(size)
      found.unit = unit.value
      return
    }
    case 'integer':
    case 'float':
    case 'binary':
    case 'bits':
    case 'utf8':
      found.type = name
      return
    case 'bytes':
      found.type = 'binary'
      return
    case 'bitstring':
      found.type = 'bits'
      return
    case 'signed':
    case 'unsigned':
      found.signed = name === 'signed'
      return
    case 'little':
    case 'big':
      found.little = name === 'little'
      return
    case 'native':
      found.little = true
      return
    default:
      if (node.kind === 'variable' && c.context.lookup(name) !== undefined) found.size = c.operand(node)
      else throw new CompileFault(node.line, `unknown bitstring specifier: ${c.text(node)}`)
  }
}

/** The step that builds `<<…>>`. */
export function compileBitstring(c: Compiler, segments: readonly Node[]): Step {
  const reads = segments.map((segment) => readSegment(c, segment))
  const operands: Step[] = []
  for (const { value, segment } of reads) operands.push(c.operand(value), segment.size ?? new Literal(null))
  return new Make(operands, (values) =>
    concat(
      reads.map(({ value, segment }, i) =>
        piece(values[2 * i] as Term, values[2 * i + 1] as Term, segment, value.kind === 'literal'),
      ),
    ),
  )
}

function piece(
  value: Term,
  size: Term,
  { type, unit, little }: Segment,
  isLiteral: boolean,
): ReturnType<typeof bitstring> {
  if (size !== null && (typeof size !== 'number' || size < 0)) return badarg()
  if (isBitstring(value)) {
    if (type === 'integer' && !isLiteral) return badarg()
    if (size === null) return value
    const bits = size * unit
    return bits > bitSize(value) ? badarg() : slice(value, 0, bits)
  }
  if (type === 'utf8') {
    if (typeof value !== 'number' || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return badarg()
    return String.fromCodePoint(value)
  }
  if (type === 'integer') {
    if (!isInteger(value)) return badarg()
    return integerBits(BigInt(value), size === null ? 8 : size * unit, little)
  }
  if (type === 'float') {
    const number = value instanceof Float ? value.value : typeof value === 'number' ? value : badarg()
    const bits = size === null ? 64 : size * unit
    const view = new DataView(new ArrayBuffer(bits / 8))
    if (bits === 32) view.setFloat32(0, number, little)
    else view.setFloat64(0, number, little)
    return bitstring(new Uint8Array(view.buffer))
  }
  return badarg()
}

function integerBits(value: bigint, bits: number, little: boolean): ReturnType<typeof bitstring> {
  const whole = Math.ceil(bits / 8)
  const bytes = new Uint8Array(whole)
  let rest = BigInt.asUintN(bits, value)
  if (bits % 8 !== 0) rest <<= BigInt(8 - (bits % 8))
  for (let i = whole - 1; i >= 0; i--) {
    bytes[i] = Number(rest & 255n)
    rest >>= 8n
  }
  return bitstring(little ? bytes.reverse() : bytes, bits)
}
