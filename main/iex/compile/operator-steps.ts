/** Operators that have steps of their own, and what the Erlang compiler says of them where they must fail. */
import { Raised } from '../../otp/process/raised.js'
import { atom, Float, type Term } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { type Compiler, isMatch } from './compiler.js'
import { warnFailing } from './warnings.js'
import type { Step } from '../machine/machine.js'
import { partOf } from '../machine/spots.js'
import { pureKernel } from '../library/bifs.js'
import {
  Add,
  AddConstant,
  Compare,
  CompareConstant,
  Equality,
  Literal,
  Make1,
  Make2,
  Subtract,
} from '../machine/steps.js'

const kernel = atom('Elixir.Kernel')

/** The step of `name(args)`; undefined where it has none. */
export function operatorStep(c: Compiler, name: string, args: readonly Node[], line: number): Step | undefined {
  if (args.length === 2) {
    switch (name) {
      case '+':
      case '-':
      case '*':
      case '/':
        return arithmetic(c, name, args, line)
      case '<':
      case '>':
      case '<=':
      case '>=': {
        const [a, b] = pair(c, args) as [Step, Step]
        if (b instanceof Literal && typeof b.value === 'number') return new CompareConstant(a, b.value, name)
        return new Compare(a, b, name)
      }
      case '==':
      case '!=':
      case '===':
      case '!==': {
        const [a, b] = pair(c, args) as [Step, Step]
        return new Equality(a, b, name.length === 3, name.startsWith('='))
      }
      default:
    }
  }
  if (args.length === 1 && (name === '-' || name === '+')) {
    const [operand] = c.operands(args, partOf.operand) as [Step]
    if (operand instanceof Literal && typeof operand.value === 'number' && operand.value !== 0)
      return new Literal(name === '-' ? -operand.value : operand.value)
    if (operand instanceof Literal && operand.value instanceof Float)
      return new Literal(name === '-' ? new Float(-operand.value.value) : operand.value)
    const run = pureKernel.get(`${name}/1`) as (a: Term) => Term
    warnFailing(c, kernel, name, [operand], line, run)
    return new Make1(operand, run, c.at(line))
  }
  return undefined
}

function arithmetic(c: Compiler, name: '+' | '-' | '*' | '/', args: readonly Node[], line: number): Step {
  const [a, b] = pair(c, args) as [Step, Step]
  const run = pureKernel.get(`${name}/2`) as (a: Term, b: Term) => Term
  warnFailing(c, kernel, name, [a, b], line, run)
  const small = b instanceof Literal && typeof b.value === 'number' && Math.abs(b.value) < 2 ** 30 ? b.value : undefined
  const at = c.at(line)
  if (name === '+')
    return small === undefined ? new Add(a, b, at) : new AddConstant(a, small, '+', at, c.env.fn !== null)
  if (name === '-')
    return small === undefined ? new Subtract(a, b, at) : new AddConstant(a, -small, '-', at, c.env.fn !== null)
  return new Make2(a, b, name === '/' && c.env.fn !== null ? divided(run) : run, at)
}

/** Division in a function of a module, where the BEAM does not say what the operands were. */
function divided(run: (a: Term, b: Term) => Term): (a: Term, b: Term) => Term {
  return (a, b) => {
    try {
      return run(a, b)
    } catch (thrown) {
      if (!(thrown instanceof Raised)) throw thrown
      throw new Raised('error', thrown.reason)
    }
  }
}

/** The operands of an operator of Erlang. */
export function pair(c: Compiler, args: readonly Node[]): Step[] {
  if (args.some(isMatch)) return c.operands(args, partOf.left)
  return args.map((arg, i) => c.part(i === 0 ? partOf.left : partOf.right, () => c.operand(arg)))
}
