/** Arguments for calls from a seed: right ones, made by what the call's schema says it takes, and others that are no such thing. */
import type { z } from 'zod'
import { schemas } from '../../main/desktop/schemas.js'
import type { CallName } from '../../shared/channels.js'

export type Random = () => number

export function below(random: Random, count: number): number {
  return Math.floor(random() * count)
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[below(random, from.length)] as T
}

/** What a schema is made of, as far as this reads it. */
interface Definition {
  readonly type: string
  readonly items?: readonly z.ZodType[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly entries?: Readonly<Record<string, unknown>>
  readonly values?: readonly unknown[]
  readonly options?: readonly z.ZodType[]
  readonly innerType?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
}

const numbers = [0, 1, 2, 7, 24, 100, 500, 1000, 4040]

/** Something that `schema` takes. Texts are among `texts`. */
function right(schema: z.ZodType, random: Random, texts: readonly string[]): unknown {
  const definition = (schema as unknown as { readonly def: Definition }).def
  const inner = (of: z.ZodType | undefined): unknown => (of === undefined ? undefined : right(of, random, texts))
  switch (definition.type) {
    case 'tuple':
      return (definition.items ?? []).map(inner)
    case 'array':
      return Array.from({ length: below(random, 3) }, () => inner(definition.element))
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {})
          .filter(([, part]) => !isOptional(part) || random() < 0.5)
          .map(([key, part]) => [key, inner(part)]),
      )
    case 'record':
      return { [String(inner(definition.keyType))]: inner(definition.valueType) }
    case 'enum':
      return pick(random, Object.values(definition.entries ?? {}))
    case 'literal':
      return pick(random, definition.values ?? [])
    case 'union':
      return inner(pick(random, definition.options ?? []))
    case 'nullable':
      return random() < 0.4 ? null : inner(definition.innerType)
    case 'optional':
      return inner(definition.innerType)
    case 'boolean':
      return random() < 0.5
    case 'null':
      return null
    case 'number':
      return fitting(schema, random, numbers)
    case 'string':
      return fitting(schema, random, texts)
    default:
      throw new Error(`nothing is known of a schema of type ${definition.type}`)
  }
}

function isOptional(schema: z.ZodType): boolean {
  return (schema as unknown as { readonly def: Definition }).def.type === 'optional'
}

function fitting(schema: z.ZodType, random: Random, from: readonly unknown[]): unknown {
  const taken = from.filter((value) => schema.safeParse(value).success)
  return taken.length === 0 ? from[0] : pick(random, taken)
}

/** Arguments that the call `name` takes. */
export function rightArguments(name: CallName, random: Random, texts: readonly string[]): unknown[] {
  return right(schemas[name] as z.ZodType, random, texts) as unknown[]
}

function deep(depth: number): unknown {
  let value: unknown = 'deep'
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { value }
  return value
}

const ring: unknown[] = []
ring.push(ring)

/** What the bridge may carry and no call takes, or not there. */
const wrongs: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => NaN,
  () => Infinity,
  () => -1,
  () => -0,
  () => 2 ** 53,
  () => 1e308,
  () => 0.5,
  () => 10n ** 30n,
  () => true,
  () => '',
  () => '\0',
  () => '\ud800',
  () => 'x'.repeat(300_000),
  () => '<0.99999999999999.0>',
  () => '#Port<0.0>',
  () => '__proto__',
  () => [],
  () => [[]],
  () => ({}),
  () => JSON.parse('{"__proto__": {"search": "x"}, "constructor": 1}') as unknown,
  () => new Date(NaN),
  () => new Map([[1, 2]]),
  () => new Set([1]),
  () => new Uint8Array(1000),
  () => new Error('sent'),
  () => /x/g,
  () => Array.from({ length: 100_000 }, () => 0),
  () => deep(5000),
  () => ring,
]

/** `value` with something wrong at a place in it. */
function spoilt(value: unknown, random: Random): unknown {
  const inside = typeof value === 'object' && value !== null && random() < 0.8
  if (inside && Array.isArray(value)) {
    const items: unknown[] = [...(value as readonly unknown[])]
    if (items.length === 0 || random() < 0.1) items.push(pick(random, wrongs)())
    else {
      const at = below(random, items.length)
      items[at] = spoilt(items[at], random)
    }
    return items
  }
  if (inside) {
    const entries = Object.entries(value)
    const at = below(random, entries.length + 1)
    if (at === entries.length)
      return { ...value, [pick(random, ['more', '__proto__', 'toString'])]: pick(random, wrongs)() }
    const [key, part] = entries[at] as [string, unknown]
    if (random() < 0.1) return Object.fromEntries(entries.filter((_entry, i) => i !== at))
    return { ...value, [key]: spoilt(part, random) }
  }
  return pick(random, wrongs)()
}

/** Arguments of the call `name` that are mostly wrong in one place or more, or too many, or too few. */
export function wrongArguments(name: CallName, random: Random, texts: readonly string[]): unknown[] {
  let args: unknown = rightArguments(name, random, texts)
  for (let times = 1 + below(random, 2); times > 0; times--) args = spoilt(args, random)
  return Array.isArray(args) ? (args as unknown[]) : [args]
}
