/** MapSet. */
import type { NativeFunction } from '../../otp/code.js'
import { same } from '../../otp/term/compare.js'
import { atom, emptyList, listFrom, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { items } from './items.js'

type Functions = Record<string, NativeFunction>

const mapKey = atom('map')

function setOf(values: readonly Term[]): TermMap {
  const inner = values.reduce<TermMap>((found, item) => found.put(item, emptyList), TermMap.empty)
  return TermMap.from<Term, Term>([
    [atoms.struct, atom('Elixir.MapSet')],
    [mapKey, inner],
    [atom('version'), 2],
  ])
}

export const mapSet: Functions = {
  'new/0': () => setOf([]),
  'new/1': (l) => setOf(items(l)),
  'put/2': (s, v) => setOf([...items(s), v]),
  'delete/2': (s, v) => setOf(items(s).filter((item) => !same(item, v))),
  'member?/2': (s, v) => items(s).some((item) => same(item, v)),
  'size/1': (s) => items(s).length,
  'to_list/1': (s) => listFrom(items(s)),
  'union/2': (a, b) => setOf([...items(a), ...items(b)]),
  'intersection/2': (a, b) => setOf(items(a).filter((item) => items(b).some((other) => same(item, other)))),
  'difference/2': (a, b) => setOf(items(a).filter((item) => !items(b).some((other) => same(item, other)))),
}
