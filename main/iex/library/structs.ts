/** Structs of the library that the console knows without a module of compiled code. */
import { type Atom, atom, emptyList, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { buildException } from '../../otp/exceptions/build.js'
import { exceptionFields } from './exceptions.js'

const fields: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  'Elixir.Range': { first: null, last: null, step: null },
  'Elixir.Regex': { opts: '', re_pattern: null, re_version: '', source: '' },
  'Elixir.MapSet': { map: TermMap.empty, version: 2 },
  'Elixir.Task': { mfa: null, owner: null, pid: null, ref: null },
}

const enforced: Readonly<Record<string, string>> = {
  'Elixir.Task': 'mfa owner pid ref',
  'Elixir.Date': 'year month day',
  'Elixir.Date.Range': 'first last first_in_iso_days last_in_iso_days step',
  'Elixir.DateTime': 'year month day hour minute second time_zone zone_abbr utc_offset std_offset',
  'Elixir.NaiveDateTime': 'year month day hour minute second',
  'Elixir.Time': 'hour minute second',
  'Elixir.Version': 'major minor patch',
}

/** Fields that are made from others when it is raised. */
const unset: Readonly<Record<string, readonly string[]>> = {
  'Elixir.Code.LoadError': ['message'],
  'Elixir.IO.StreamError': ['message'],
  'Elixir.Inspect.Error': ['exception_message', 'exception_module'],
  'Elixir.UnicodeConversionError': ['message'],
}

/** The fields that a struct of the library must be given when it is written. */
export function builtInEnforced(module: Atom): readonly Atom[] {
  return enforced[module.name]?.split(' ').map(atom) ?? []
}

export function builtInStruct(module: Atom): TermMap | undefined {
  const own = fields[module.name]
  if (own !== undefined)
    return TermMap.from<Term, Term>([
      [atoms.struct, module],
      ...Object.entries(own).map(([name, value]): [Term, Term] => [atom(name), value]),
    ])
  const names = exceptionFields[module.name]
  if (names === undefined) {
    const made = buildException(module, emptyList)?.exception
    return made && (unset[module.name] ?? []).reduce((each, key) => each.put(atom(key), null), made)
  }
  return TermMap.from<Term, Term>([
    [atoms.struct, module],
    [atoms.exception, true],
    ...Object.entries(names).map(([name, value]): [Term, Term] => [atom(name), value]),
  ])
}

export const none = emptyList
