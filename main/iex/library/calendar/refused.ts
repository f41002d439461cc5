/** Dates and times that inspect/2 cannot show: those whose calendar does not take their fields. */
import { Atom, type Term, type TermMap } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { zonedText } from './iso.js'
import { dateFields, fieldsOf, momentFields, onlyIso, timeFields, zoneFields } from './structs.js'
import { dateText, timeText } from './text.js'

interface Shown {
  readonly fields: readonly string[]
  /** The function of the calendar that makes text of them. */
  readonly name: string
  text(...parts: Term[]): string
}

const naiveText = (...parts: Term[]): string => {
  const [year, month, day, hour, minute, second, microsecond] = parts as [Term, Term, Term, Term, Term, Term, Term]
  return dateText(year, month, day) + timeText(hour, minute, second, microsecond)
}

const structs: Readonly<Record<string, Shown>> = {
  'Elixir.Date': {
    fields: dateFields,
    name: 'date_to_string',
    text: (...parts) => dateText(...(parts as [Term, Term, Term])),
  },
  'Elixir.Time': {
    fields: timeFields,
    name: 'time_to_string',
    text: (...parts) => timeText(...(parts as [Term, Term, Term, Term])),
  },
  'Elixir.NaiveDateTime': { fields: momentFields, name: 'naive_datetime_to_string', text: naiveText },
  'Elixir.DateTime': { fields: [...momentFields, ...zoneFields], name: 'datetime_to_string', text: zonedText },
}

/** Raises what the calendar does of the fields of `struct`; nothing for what can be shown, and for other structs. */
export function refuseUnshowable(struct: TermMap): void {
  const module = struct.get(atoms.struct)
  const how = module instanceof Atom && Object.hasOwn(structs, module.name) ? structs[module.name] : undefined
  if (how === undefined) return
  const fields = fieldsOf(struct, ['calendar', ...how.fields])
  if (fields === undefined) return
  const [calendar, ...parts] = fields as [Term, ...Term[]]
  onlyIso(calendar, how.name, ...parts)
  how.text(...parts)
}
