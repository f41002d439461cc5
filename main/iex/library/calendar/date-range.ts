/** Date.Range: the dates from one to another. Source: Elixir 1.14's `Date.Range`. */
import { alias, atom, type Term, TermMap } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { enumerableStruct } from '../enumeration/each.js'
import { END, NothingToClose, type Source } from '../enumeration/source.js'
import { libraryModule } from '../module.js'
import { structFunctions } from '../struct-functions.js'
import { dateOf } from './gregorian.js'
import { dateStruct } from './structs.js'

const module = alias('Date.Range')
const names = ['first', 'last', 'first_in_iso_days', 'last_in_iso_days', 'step'] as const

const emptyRange = TermMap.from<Term, Term>([
  [atoms.struct, module],
  ...names.map((name): [Term, Term] => [atom(name), null]),
])

export function rangeStruct(first: Term, from: Term, last: Term, to: Term, step: Term): Term {
  return names.reduce((made, name, i) => made.put(atom(name), [first, last, from, to, step][i] as Term), emptyRange)
}

interface Days {
  readonly from: number
  readonly count: number
  readonly step: number
}

function daysOf(range: TermMap): Days {
  const [from, to] = [range.get(atom('first_in_iso_days')), range.get(atom('last_in_iso_days'))] as [number, number]
  const step = Number(range.get(atom('step')) ?? (from <= to ? 1 : -1))
  const isEmpty = step > 0 ? from > to : from < to
  return { from, step, count: isEmpty ? 0 : Math.floor((to - from) / step) + 1 }
}

const dateAt = ({ from, step }: Days, index: number): Term => dateStruct(dateOf(from + index * step))

class DateSource extends NothingToClose implements Source {
  #at = 0
  constructor(readonly days: Days) {
    super()
  }
  next(): unknown {
    return this.#at < this.days.count ? dateAt(this.days, this.#at++) : END
  }
}

enumerableStruct(module, {
  open: (range) => new DateSource(daysOf(range)),
  slice: (range) => {
    const days = daysOf(range)
    return {
      count: days.count,
      take: (start, amount, step) => Array.from({ length: amount }, (_, i) => dateAt(days, start + i * step)),
    }
  },
})

export const dateRange = libraryModule(
  module,
  'The dates from one to another: see `Date.range/2`.',
  structFunctions(emptyRange, names),
)
