/**
 * Elementary functions to the last digit. V8's own differ now and then in the last place from those of the C library, which the BEAM calls; those of the C
 * library are nearly always the exact value, rounded. So are these: they start from V8's value and mend it in numbers of twice the length.
 */

/** A sum of two numbers of which the second is less than the last place of the first. */
type Long = readonly [high: number, low: number]

const splitter = 2 ** 27 + 1
/** ln 2 and half of pi, each as a sum of three. */
const ln2 = [0.6931471805599453, 2.3190468138462996e-17, 5.707708438416212e-34] as const
const halfPi = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33] as const
/** Halvings of the argument before the series of exp, and doublings after. */
const halvings = 6
/** Beyond this the argument of a sine is not taken apart exactly. */
const largestAngle = 1e6

function fastSum(a: number, b: number): Long {
  const sum = a + b
  return [sum, b - (sum - a)]
}

function sumOf(a: number, b: number): Long {
  const sum = a + b
  const back = sum - a
  return [sum, a - (sum - back) + (b - back)]
}

function productOf(a: number, b: number): Long {
  const product = a * b
  const [s, t] = [splitter * a, splitter * b]
  const [aHigh, bHigh] = [s - (s - a), t - (t - b)]
  const [aLow, bLow] = [a - aHigh, b - bHigh]
  return [product, aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)]
}

function add(a: Long, b: Long): Long {
  const [high, low] = sumOf(a[0], b[0])
  const [lowHigh, lowLow] = sumOf(a[1], b[1])
  const [h, l] = fastSum(high, low + lowHigh)
  return fastSum(h, l + lowLow)
}

function times(a: Long, b: Long): Long {
  const [high, low] = productOf(a[0], b[0])
  return fastSum(high, low + (a[0] * b[1] + a[1] * b[0]))
}

function over(a: Long, b: Long): Long {
  const first = a[0] / b[0]
  const rest = add(a, negative(times([first, 0], b)))
  const second = rest[0] / b[0]
  const last = add(rest, negative(times([second, 0], b)))
  const [h, l] = fastSum(first, second)
  return fastSum(h, l + last[0] / b[0])
}

function negative(a: Long): Long {
  return [-a[0], -a[1]]
}

/** `x` less `k` times a constant that is the sum of three. */
function less(x: Long, k: number, constant: readonly [number, number, number]): Long {
  const without = add(x, negative(productOf(k, constant[0])))
  return add(without, negative(add(productOf(k, constant[1]), [k * constant[2], 0])))
}

/** The first coefficients of a series, and those of which so many digits are not needed. */
interface Series {
  readonly first: readonly Long[]
  readonly others: readonly number[]
}

/** 1 / n! for `count` numbers n from `start`, `step` apart, of which the first `long` are wanted in full. */
function inverseFactorials(start: number, step: number, count: number, long: number): Series {
  const all: Long[] = []
  let factorial: Long = [1, 0]
  for (let n = 1, next = start; all.length < count; n++) {
    if (n - 1 === next) {
      all.push(over([1, 0], factorial))
      next += step
    }
    factorial = times(factorial, [n, 0])
  }
  return { first: all.slice(0, long), others: all.slice(long).map(([high]) => high) }
}

function evaluated({ first, others }: Series, x: Long): Long {
  const tail = others.reduceRight((sum, coefficient) => sum * x[0] + coefficient, 0)
  return first.reduceRight<Long>((sum, coefficient) => add(coefficient, times(x, sum)), [tail, 0])
}

const exponentials = inverseFactorials(1, 1, 11, 4)
const sines = inverseFactorials(1, 2, 14, 7)
const cosines = inverseFactorials(0, 2, 14, 7)

/** e to the power of `x` as `(1 + more) * 2^exponent`. */
function exponential(x: Long): { readonly more: Long; readonly exponent: number } {
  const exponent = Math.round(x[0] / ln2[0])
  const rest = less(x, exponent, ln2)
  const scale = 2 ** -halvings
  const small: Long = [rest[0] * scale, rest[1] * scale]
  let more = times(small, evaluated(exponentials, small))
  for (let i = 0; i < halvings; i++) more = add([2 * more[0], 2 * more[1]], times(more, more))
  return { more, exponent }
}

function scaled(value: Long, exponent: number): number {
  // In two steps: 2^1024 is no number, though half of what it is to make may be one.
  const half = exponent >> 1
  return (value[0] + value[1]) * 2 ** half * 2 ** (exponent - half)
}

/** The logarithm of a number above 0, none that is too small to have all its digits. */
function logarithm(x: number): Long {
  const about = Math.log(x)
  const { more, exponent } = exponential([about, 0])
  // about + d, where d is the logarithm of x / e^about
  const unit = scaled([x, 0], -exponent)
  const off = over(add(sumOf(unit, -1), negative(more)), add([1, 0], more))
  const square = times(off, off)
  return add([about, 0], add(off, [-square[0] / 2, 0]))
}

function sineAndCosine(x: Long): { readonly sine: Long; readonly cosine: Long } {
  const quarter = Math.round(x[0] / halfPi[0])
  const rest = less(x, quarter, halfPi)
  const square = negative(times(rest, rest))
  const sine = times(rest, evaluated(sines, square))
  const cosine = evaluated(cosines, square)
  switch (quarter & 3) {
    case 0:
      return { sine, cosine }
    case 1:
      return { sine: cosine, cosine: negative(sine) }
    case 2:
      return { sine: negative(sine), cosine: negative(cosine) }
    default:
      return { sine: negative(cosine), cosine: sine }
  }
}

function rounded([high, low]: Long): number {
  return high + low
}

/** Whether V8's value is final: where there is none, where it is exact, and where digits are missing. */
function isFinal(value: number): boolean {
  return !Number.isFinite(value) || Math.abs(value) < 1e-290
}

export function exp(x: number): number {
  const about = Math.exp(x)
  if (isFinal(about)) return about
  const { more, exponent } = exponential([x, 0])
  return scaled(add([1, 0], more), exponent)
}

export function log(x: number): number {
  const about = Math.log(x)
  return isFinal(about) || x < 1e-290 ? about : rounded(logarithm(x))
}

export function log2(x: number): number {
  const about = Math.log2(x)
  if (isFinal(about) || x < 1e-290) return about
  return rounded(over(logarithm(x), [ln2[0], ln2[1]]))
}

/** By the logarithm of what is between 1 and 2, in the steps of the C library: it rounds on the way. */
export function log10(x: number): number {
  const about = Math.log10(x)
  if (isFinal(about) || x < 1e-290) return about
  let exponent = Math.floor(Math.log2(x))
  if (2 ** exponent > x) exponent--
  else if (2 ** (exponent + 1) <= x) exponent++
  const whole = exponent < 0 ? exponent + 1 : exponent
  const rest = whole * 3.69423907715893078616e-13 + 4.34294481903251816668e-1 * log(x * 2 ** -whole)
  return rest + whole * 3.01029995663611771306e-1
}

export function pow(x: number, y: number): number {
  const about = x ** y
  const size = Math.abs(x)
  if (isFinal(about) || size === 1 || y === 1 || y === 0 || size < 1e-290) return about
  const { more, exponent } = exponential(times(logarithm(size), [y, 0]))
  const power = scaled(add([1, 0], more), exponent)
  return about < 0 ? -power : power
}

function angular(about: number, x: number, exact: (x: Long) => Long): number {
  return isFinal(about) || Math.abs(x) > largestAngle ? about : rounded(exact([x, 0]))
}

export function sin(x: number): number {
  return angular(Math.sin(x), x, (angle) => sineAndCosine(angle).sine)
}

export function cos(x: number): number {
  return angular(Math.cos(x), x, (angle) => sineAndCosine(angle).cosine)
}

export function tan(x: number): number {
  return angular(Math.tan(x), x, (angle) => {
    const { sine, cosine } = sineAndCosine(angle)
    return over(sine, cosine)
  })
}

/** The angle near `about` whose sine and cosine make `off` nothing: one step of Newton's. */
function inverse(about: number, off: (sine: Long, cosine: Long) => Long): number {
  if (isFinal(about)) return about
  const { sine, cosine } = sineAndCosine([about, 0])
  return rounded(add([about, 0], off(sine, cosine)))
}

export function atan(x: number): number {
  return inverse(Math.atan(x), (sine, cosine) => {
    return over(add(times([x, 0], cosine), negative(sine)), add(cosine, times([x, 0], sine)))
  })
}

export function asin(x: number): number {
  if (Math.abs(x) === 1) return Math.asin(x)
  return inverse(Math.asin(x), (sine, cosine) => over(add([x, 0], negative(sine)), cosine))
}

export function acos(x: number): number {
  if (Math.abs(x) === 1) return Math.acos(x)
  return inverse(Math.acos(x), (sine, cosine) => over(add(cosine, [-x, 0]), sine))
}

export function atan2(y: number, x: number): number {
  return inverse(Math.atan2(y, x), (sine, cosine) => {
    const across = add(times([y, 0], cosine), negative(times([x, 0], sine)))
    return over(across, add(times([x, 0], cosine), times([y, 0], sine)))
  })
}

// The C library makes these of the others.

export function cosh(x: number): number {
  const size = Math.abs(x)
  if (size < 0.5 * ln2[0] || size > 22) return Math.cosh(x)
  const power = exp(size)
  return 0.5 * power + 0.5 / power
}

export function asinh(x: number): number {
  const size = Math.abs(x)
  if (size <= 2 || size > 2 ** 28) return Math.asinh(x)
  return Math.sign(x) * log(2 * size + 1 / (Math.sqrt(x * x + 1) + size))
}

export function acosh(x: number): number {
  return x <= 2 || x > 2 ** 28 ? Math.acosh(x) : log(2 * x - 1 / (x + Math.sqrt(x * x - 1)))
}
