/** Powers, of integers exactly. Source: the power operator of Elixir 1.14's `Kernel`. */
import { mostBits } from '../../otp/ets/arithmetic.js'
import { Float, integer, isInteger, type Term } from '../../otp/term/term.js'
import { badArithmetic } from '../machine/failing.js'
import { noClause } from './arguments.js'
import { pow } from './elementary.js'

// The power: an integer of two integers where the exponent is not negative, else a float.
export function power(base: Term, exponent: Term): Term {
  if (isInteger(base) && isInteger(exponent) && exponent >= 0) {
    const [x, n] = [BigInt(base), BigInt(exponent)]
    if (x === 0n || x === 1n || x === -1n) return integer(x ** (n > 2n ? (n % 2n) + 2n : n))
    if (n * BigInt(x.toString(2).length - 1) > mostBits) return badArithmetic('*', base, base)
    return integer(x ** n)
  }
  const [x, y] = [double(base), double(exponent)]
  if (x === undefined || y === undefined) {
    const areNumbers = [base, exponent].every((each) => each instanceof Float || isInteger(each))
    return areNumbers ? badArithmetic('**', base, exponent) : noClause('Kernel', '**', base, exponent)
  }
  const value = pow(x, y)
  return Number.isFinite(value) ? new Float(value) : badArithmetic('**', base, exponent)
}

function double(term: Term): number | undefined {
  const value = term instanceof Float ? term.value : isInteger(term) ? Number(term) : NaN
  return Number.isFinite(value) ? value : undefined
}
