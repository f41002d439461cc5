/** The struct of IO.stream/2. */
import { alias, atom, isInteger, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { isAtomNamed, noClause } from './arguments.js'

/** What a device gives, as Enumerable and Collectable take it. */
export function deviceStream(device: Term, unit: Term, isRaw: boolean): Term {
  if (!isAtomNamed(unit, 'line') && !(isInteger(unit) && unit > 0))
    return noClause('IO', isRaw ? 'binstream' : 'stream', device, unit)
  return TermMap.from<Term, Term>([
    [atoms.struct, alias('IO.Stream')],
    [atom('device'), isAtomNamed(device, 'stdio') ? atom('standard_io') : device],
    [atom('line_or_bytes'), unit],
    [atom('raw'), isRaw],
  ])
}
