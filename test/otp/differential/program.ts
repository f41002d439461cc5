/**
 * Programs for the comparison with the BEAM, as data: steps that processes take one at a time. A label names a process by the step that made it:
 * `4`, and `4.a` for the child `a` of the supervisor that step 4 started.
 */

/** A term, or what stands for one: a string is an atom, `p` the process of a label, `tab` the table
 * made by a step, `ref` the reference. */
export type Value =
  | number
  | boolean
  | null
  | string
  | readonly Value[]
  | { readonly t: readonly Value[] }
  | { readonly s: string }
  | { readonly f: number }
  | { readonly p: string }
  | { readonly tab: number }
  | { readonly ref: number }

/** Who, what, and the operation's arguments. */
export type Step = readonly [who: string, name: string, ...args: Value[]]

export interface Program {
  readonly seed: number
  readonly steps: readonly Step[]
}

/** `program` as interpreter.exs reads it. */
export function erlangText({ seed, steps }: Program): string {
  return `{${seed},[${steps.map((step) => valueText(step)).join(',')}]}.\n`
}

function valueText(value: Value): string {
  if (value === null) return 'nil'
  if (typeof value === 'string') return `'${value}'`
  if (typeof value !== 'object') return String(value)
  if ('t' in value) return `{${value.t.map(valueText).join(',')}}`
  if ('s' in value) return `<<"${value.s}">>`
  if ('f' in value) return value.f.toFixed(1)
  if ('p' in value) return `{'$p','${value.p}'}`
  if ('tab' in value) return `{'$tab',${value.tab}}`
  if ('ref' in value) return `{'$ref',${value.ref}}`
  return `[${value.map(valueText).join(',')}]`
}
