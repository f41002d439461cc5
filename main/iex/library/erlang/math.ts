/** `:math`. Source: OTP 25's math.erl. */
import { type Module, nativeModule, type NativeFunction } from '../../../otp/code.js'
import { atom, Float, isInteger, type Term } from '../../../otp/term/term.js'
import { stdlibRefused } from '../arguments.js'
import * as elementary from '../elementary.js'

const badarith = atom('badarith')

function double(term: Term): number | undefined {
  const value = term instanceof Float ? term.value : isInteger(term) ? Number(term) : NaN
  return Number.isFinite(value) ? value : undefined
}

function function1(name: string, run: (x: number) => number): NativeFunction {
  return (term) => {
    const x = double(term)
    const value = x === undefined ? NaN : run(x)
    return Number.isFinite(value) ? new Float(value) : refuse(name, [term])
  }
}

function function2(name: string, run: (x: number, y: number) => number): NativeFunction {
  return (a, b) => {
    const [x, y] = [double(a), double(b)]
    const value = x === undefined || y === undefined ? NaN : run(x, y)
    return Number.isFinite(value) ? new Float(value) : refuse(name, [a, b])
  }
}

/** badarg for what is no number; badarith for what has no value. */
function refuse(name: string, args: readonly Term[]): never {
  return stdlibRefused(
    'math',
    name,
    args,
    args.every((each) => each instanceof Float || isInteger(each)) ? badarith : undefined,
  )
}

/** The error function, by its series and, further out, its continued fraction. */
function erf(x: number): number {
  const size = Math.abs(x)
  if (size > 6) return Math.sign(x)
  if (size > 2.5) return Math.sign(x) * (1 - erfcTail(size))
  let [sum, term] = [x, x]
  for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum) && n < 200; n++) {
    term *= -(x * x) / n
    sum += term / (2 * n + 1)
  }
  return (2 / Math.sqrt(Math.PI)) * sum
}

function erfcTail(x: number): number {
  let fraction = 0
  for (let n = 60; n > 0; n--) fraction = n / 2 / (x + fraction)
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction))
}

const one: Readonly<Record<string, (x: number) => number>> = {
  acos: elementary.acos,
  acosh: elementary.acosh,
  asin: elementary.asin,
  asinh: elementary.asinh,
  atan: elementary.atan,
  atanh: Math.atanh,
  ceil: Math.ceil,
  cos: elementary.cos,
  cosh: elementary.cosh,
  erf,
  erfc: (x) => (x > 2.5 ? erfcTail(x) : 1 - erf(x)),
  exp: elementary.exp,
  floor: Math.floor,
  log: elementary.log,
  log10: elementary.log10,
  log2: elementary.log2,
  sin: elementary.sin,
  sinh: Math.sinh,
  sqrt: Math.sqrt,
  tan: elementary.tan,
  tanh: Math.tanh,
}

const two: Readonly<Record<string, (x: number, y: number) => number>> = {
  atan2: elementary.atan2,
  fmod: (x, y) => x % y,
  pow: elementary.pow,
}

export const math: Module = nativeModule(atom('math'), {
  ...Object.fromEntries(Object.entries(one).map(([name, run]) => [`${name}/1`, function1(name, run)])),
  ...Object.fromEntries(Object.entries(two).map(([name, run]) => [`${name}/2`, function2(name, run)])),
  'pi/0': () => new Float(Math.PI),
})
