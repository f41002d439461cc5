/** `:os`: the system, its time and its environment. Source: OTP 25's os.erl. */
import { nativeModule } from '../../../otp/code.js'
import { defineErrorModule } from '../../../otp/exceptions/error-info.js'
import { error } from '../../../otp/process/raised.js'
import { charlist } from '../../../otp/term/charlist.js'
import { atom, isInteger, isList, list, listFrom, pair, type Term, TermMap, tuple } from '../../../otp/term/term.js'
import { badarg } from '../../../otp/term/well-known.js'
import { itemsOf } from '../arguments.js'
import { charactersText } from '../chardata.js'
import { environment } from '../system.js'
import { monotonicNs, partsOf, systemNs } from '../time.js'
import { time, timestamp } from './time.js'

const home = atom('os')

const errors = atom('erl_kernel_errors')

function refuse(name: string, ...args: Term[]): never {
  const info = TermMap.from<Term, Term>([[atom('module'), errors]])
  return error(badarg, list(tuple(home, atom(name), listFrom(args), list(pair(atom('error_info'), info)))))
}

/** What is wrong with a name or a value of a variable. Source: erl_kernel_errors.erl. */
function wrong(term: Term | undefined, isName: boolean): string {
  if (term === undefined || !isList(term)) return 'not a list'
  const items = itemsOf(term)
  if (items === undefined) return 'not a proper list'
  const text = charactersText(term)
  if (text?.includes('\0') === true) return '"\\0" characters is not allowed in environment variable names or values'
  if (text === undefined) return items.every(isInteger) ? 'invalid characters' : 'not a list of characters'
  return isName && nameOf(term) === undefined ? '"=" characters is not allowed in environment variable names' : ''
}

defineErrorModule(
  errors,
  ({ name, args: [first, second] }) => {
    if (name === 'perf_counter') return { args: ['invalid time unit'] }
    return { args: [wrong(first, true), name === 'putenv' ? wrong(second, false) : ''] }
  },
  home,
)

/** A list of characters as text; undefined where it is none. */
function textOf(term: Term): string | undefined {
  const text = itemsOf(term) === undefined ? undefined : charactersText(term)
  return text?.includes('\0') === true ? undefined : text
}

/** The name of a variable: it has no `=`, but it may begin with one. */
function nameOf(term: Term): string | undefined {
  const text = textOf(term)
  return text === undefined || text.slice(1).includes('=') || text === '=' ? undefined : text
}

function getenv(name: Term): Term {
  const key = nameOf(name) ?? refuse('getenv', name)
  const value = environment().get(key)
  return value === undefined ? false : charlist(value)
}

function getenvOr(name: Term, otherwise: Term): Term {
  const key = nameOf(name) ?? refuse('getenv', name, otherwise)
  const value = environment().get(key)
  return value === undefined ? otherwise : charlist(value)
}

function putenv(name: Term, value: Term): Term {
  const [key, text] = [nameOf(name), textOf(value)]
  if (key === undefined || text === undefined) return refuse('putenv', name, value)
  environment().set(key, text)
  return true
}

function unsetenv(name: Term): Term {
  environment().delete(nameOf(name) ?? refuse('unsetenv', name))
  return true
}

export const osModule = nativeModule(home, {
  'env/0': () => listFrom([...environment()].map(([name, value]) => pair(charlist(name), charlist(value)))),
  'getenv/0': () => listFrom([...environment()].map(([name, value]) => charlist(`${name}=${value}`))),
  'getenv/1': getenv,
  'getenv/2': getenvOr,
  'getpid/0': () => charlist(String(process.pid)),
  'perf_counter/0': () => time('perf_counter', monotonicNs)(),
  'perf_counter/1': (unit) =>
    partsOf(unit) === undefined ? refuse('perf_counter', unit) : time('perf_counter', monotonicNs)(unit),
  'putenv/2': putenv,
  'system_time/0': () => time('system_time', systemNs)(),
  'system_time/1': time('system_time', systemNs),
  'timestamp/0': timestamp,
  'type/0': () => pair(atom('unix'), atom('linux')),
  'unsetenv/1': unsetenv,
})
