/** Bitwise. Source: Elixir 1.14's `Bitwise`. All of it is allowed in guards. */
import { alias, type Term } from '../../otp/term/term.js'
import { bif } from './bifs.js'
import { libraryModule } from './module.js'

const [band, bor, bxor, bsl, bsr, bnot] = [
  bif('band', 2),
  bif('bor', 2),
  bif('bxor', 2),
  bif('bsl', 2),
  bif('bsr', 2),
  bif('bnot', 1),
]

const functions: Readonly<Record<string, readonly [string, (...args: Term[]) => Term]>> = {
  'left &&& right': ['The bits that both have.', band],
  'left <<< right': ['The bits moved to the left.', bsl],
  'left >>> right': ['The bits moved to the right.', bsr],
  'left ^^^ right': ['The bits that one of both has.', bxor],
  'left ||| right': ['The bits that any of both has.', bor],
  '~~~expr': ['All bits turned.', bnot],
  'band(left, right)': ['The bits that both have.', band],
  'bnot(expr)': ['All bits turned.', bnot],
  'bor(left, right)': ['The bits that any of both has.', bor],
  'bsl(left, right)': ['The bits moved to the left.', bsl],
  'bsr(left, right)': ['The bits moved to the right.', bsr],
  'bxor(left, right)': ['The bits that one of both has.', bxor],
}

export const bitwise = libraryModule(alias('Bitwise'), 'Functions for the bits of integers.', functions)
