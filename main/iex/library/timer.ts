/** `:timer`. Source: timer.erl of OTP 25. */
import { nativeModule } from '../../otp/code.js'
import { error, refused, self } from '../../otp/process/api.js'
import * as Timer from '../../otp/timer.js'
import {
  atom,
  Atom,
  Fun,
  isAtom,
  isInteger,
  isProperList,
  pair,
  type Term,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { code } from '../../otp/code.js'
import { whereis } from '../../otp/process/api.js'
import { functionClause } from '../machine/failing.js'
import { bif } from './bifs.js'

const timer = atom('timer')
const badarg = pair(atoms.error, atoms.badarg)
const times = bif('*', 2)
const plus = bif('+', 2)
const minus = bif('-', 2)

const isTime = (ms: Term): boolean => isInteger(ms) && ms >= 0

/** A pid or name as a pid: for what ends one process. */
const pidOf = (to: Term): Term => (to instanceof Atom ? (whereis(to) ?? to) : to)

function applying(apply: (ms: Term, module: Atom, name: Atom, args: Term) => Term) {
  return (ms: Term, module: Term, name: Term, args: Term): Term => {
    const areGood = isTime(ms) && module instanceof Atom && name instanceof Atom && isProperList(args)
    return areGood ? apply(ms, module, name, args) : badarg
  }
}

function exitAfter(...args: Term[]): Term {
  const [ms = null, to = null, reason = null] = args.length === 2 ? [args[0], self(), args[1]] : args
  return Timer.exitAfter(ms, pidOf(to), reason)
}

function tc(...args: Term[]): unknown {
  const [first = null, second = null, third = null] = args
  if (args.length === 3) {
    if (!isAtom(first) || !isAtom(second) || !isProperList(third)) return refused('apply', [first, second, third])
    return Timer.tc(() => code().call(first, second as Atom, toArray(third)))
  }
  const given = args.length === 2 ? toArray(second) : []
  if (!(first instanceof Fun)) return error(pair(atom('badfun'), first))
  return Timer.tc(() => first.apply(...given))
}

const isTimestamp = (term: Term): term is Tuple =>
  term instanceof Tuple && term.size === 3 && term.items().every((each) => isInteger(each))

/** Microseconds between two timestamps. */
function nowDiff(later: Term, earlier: Term): Term {
  if (!isTimestamp(later) || !isTimestamp(earlier)) return functionClause(timer, 'now_diff', [later, earlier])
  const micro = ({ e0, e1, e2 }: Tuple): Term => plus(times(plus(times(e0, 1_000_000), e1), 1_000_000), e2)
  return minus(micro(later), micro(earlier))
}

export const timerModule = nativeModule(timer, {
  'apply_after/4': applying(Timer.applyAfter),
  'apply_interval/4': applying(Timer.applyInterval),
  'cancel/1': Timer.cancel,
  'exit_after/2': exitAfter,
  'exit_after/3': exitAfter,
  'hms/3': (h, m, s) => plus(plus(times(h, 3_600_000), times(m, 60_000)), times(s, 1000)),
  'hours/1': (n) => times(n, 3_600_000),
  'kill_after/1': (ms) => Timer.killAfter(ms, self()),
  'kill_after/2': (ms, to) => Timer.killAfter(ms, pidOf(to)),
  'minutes/1': (n) => times(n, 60_000),
  'now_diff/2': nowDiff,
  'seconds/1': (n) => times(n, 1000),
  'send_after/2': (ms, message) => Timer.sendAfterMs(ms, self(), message),
  'send_after/3': (ms, to, message) => Timer.sendAfterMs(ms, to, message),
  'send_interval/2': (ms, message) => Timer.sendInterval(ms, self(), message),
  'send_interval/3': (ms, to, message) => Timer.sendInterval(ms, to, message),
  'sleep/1': (ms) => Timer.sleep(ms),
  'start/0': () => atoms.ok,
  'tc/1': tc,
  'tc/2': tc,
  'tc/3': tc,
})
