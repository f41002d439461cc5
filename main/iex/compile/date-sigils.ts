/** Sigils of dates and times: ~D ~T ~N ~U. Source: Elixir 1.14's `Kernel`. */
import { exception, raise } from '../../otp/exceptions/constructors.js'
import { inspect } from '../../otp/term/inspect.js'
import { alias, atom, type Term } from '../../otp/term/term.js'
import { undefinedFunction } from '../machine/failing.js'
import { parsedDate, parsedDateTime, type Parsed, parsedTime, parsedUtc } from '../library/calendar/parse-iso.js'
import { dateStruct, dateTimeStruct, naiveStruct, timeStruct } from '../library/calendar/structs.js'
import { CompileFault } from './scope.js'

interface DateSigil {
  /** What the text is to be. */
  readonly what: string
  /** The function of a calendar that reads it. */
  readonly reader: string
  readonly make: (text: string) => Parsed<Term>
}

/** What `make` gives of what was read. */
function whole<T>(found: Parsed<T>, make: (found: T) => Term): Parsed<Term> {
  return typeof found === 'string' ? found : make(found)
}

const dateSigils: Readonly<Record<string, DateSigil>> = {
  D: { what: 'Date', reader: 'parse_date', make: (text) => whole(parsedDate(text, 'extended'), dateStruct) },
  T: { what: 'Time', reader: 'parse_time', make: (text) => whole(parsedTime(text, 'extended'), timeStruct) },
  N: {
    what: 'NaiveDateTime',
    reader: 'parse_naive_datetime',
    make: (text) => whole(parsedDateTime(text, 'extended'), ({ parts }) => naiveStruct(parts)),
  },
  U: {
    what: 'UTC DateTime',
    reader: 'parse_utc_datetime',
    make: (text) => {
      const found = parsedUtc(text, 'extended')
      if (typeof found !== 'string' && found.offset !== 0) return 'non_utc_offset'
      return whole(found, ({ parts }) => dateTimeStruct(parts))
    },
  },
}

export function isDateSigil(letter: string): boolean {
  return Object.hasOwn(dateSigils, letter)
}

function noSigil(letter: string): never {
  const of = { module: alias('Kernel'), function: atom(`sigil_${letter}`), arity: 2 }
  return raise(exception('FunctionClauseError', { ...of, kind: null, args: null, clauses: null }))
}

/** The date or time of `~D[text]`, for the letter of such a sigil. */
export function dateSigil(letter: string, text: Term, modifiers: string, line: number): Term {
  const { what, reader, make } = dateSigils[letter] as DateSigil
  if (modifiers !== '' || typeof text !== 'string') return noSigil(letter)
  const calendar = / ([A-Z][^ ]*)$/.exec(text)?.[1]
  const own = calendar === undefined ? text : text.slice(0, -calendar.length - 1)
  if (calendar !== undefined && calendar !== 'Calendar.ISO')
    return undefinedFunction(alias(calendar), atom(reader), [own])
  const made = make(own)
  if (typeof made !== 'string') return made
  const [shown, reason] = [inspect(own), inspect(atom(made))]
  throw new CompileFault(line, `cannot parse ${shown} as ${what} for Calendar.ISO, reason: ${reason}`, 'ArgumentError')
}
