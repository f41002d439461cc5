/** The functions of Elixir's library and Erlang's as stack traces and blame know them. What heads.ts has is taken apart module by module, when it is asked for. */
import type { Mfa } from '../../../otp/process/process.js'
import type { Atom } from '../../../otp/term/term.js'
import { heads } from './heads.js'

/** A clause as it is written. */
export interface Head {
  readonly line: number
  readonly args: string
  readonly guards: readonly { readonly line: number; readonly text: string }[]
}

/** A function that may have no clause for its arguments. */
interface Known {
  /** Null of Erlang's. */
  readonly kind: 'def' | 'defp' | null
  readonly file: string
  readonly line: number
  readonly heads: readonly Head[]
}

/** What is written of each module. */
let written: ReadonlyMap<string, string> | undefined
const taken = new Map<string, ReadonlyMap<string, Known>>()

/** `module.name/arity`, where it may refuse its arguments. */
export function knownFunction(module: Atom, name: Atom, arity: number): Known | undefined {
  return functionsOf(module.name)?.get(`${name.name}/${arity}`)
}

/** Where `module.name/arity` refuses its arguments: the file and line of its frame. */
export function placeOf(module: Atom, name: Atom, arity: number): Required<Pick<Mfa, 'file' | 'line'>> | undefined {
  return knownFunction(module, name, arity)
}

function functionsOf(module: string): ReadonlyMap<string, Known> | undefined {
  const known = taken.get(module)
  if (known !== undefined) return known
  written ??= new Map(
    heads.split(/\n=(?=[\w.]+ )/).map((text): [string, string] => [text.slice(0, text.indexOf(' ')), text]),
  )
  const text = written.get(module)
  if (text === undefined) return undefined
  const functions = takenApart(text)
  taken.set(module, functions)
  return functions
}

function takenApart(text: string): ReadonlyMap<string, Known> {
  const [first, ...lines] = text.trim().split('\n') as [string, ...string[]]
  const file = first.slice(first.indexOf(' ') + 1)
  const functions = new Map<string, Known>()
  let key = ''
  let kind: 'def' | 'defp' = 'def'
  let clauses: Head[] = []
  for (const each of lines) {
    const [a, b, ...guards] = each.split('\t') as [string, string, ...string[]]
    if (b === 'def' || b === 'defp') {
      key = a
      kind = b
      clauses = []
    } else if (a.includes('/')) {
      functions.set(a, { kind: null, file, line: Number(b), heads: [] })
    } else {
      clauses.push(headOf(Number(a), b, guards))
      if (clauses.length === 1) functions.set(key, { kind, file, line: Number(a), heads: clauses })
    }
  }
  return functions
}

function headOf(line: number, args: string, guards: readonly string[]): Head {
  return {
    line,
    args,
    guards: guards.map((guard) => {
      const end = guard.indexOf(' ')
      return { line: line + Number(guard.slice(0, end)), text: guard.slice(end + 1) }
    }),
  }
}
