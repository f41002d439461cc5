/** Values of several applications at once: `:application.set_env/1,2`. Source: application.erl of OTP 25. */
import { charlist } from '../../otp/term/charlist.js'
import * as Application from '../../otp/application.js'
import { nativeModule } from '../../otp/code.js'
import type { Proc } from '../../otp/process/proc.js'
import { Raised } from '../../otp/process/raised.js'
import {
  atom,
  emptyList,
  isAtom,
  isList,
  list,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { erlangText } from './erlang/print-shape.js'

const application = atom('application')
const location = list(pair(atom('file'), charlist('application.erl')), pair(atom('line'), 336))

/** What is wrong with `[{name, [{key, value}]}]`; undefined when nothing is. */
function wrongConfig(config: Term): string | undefined {
  let names: TermMap = TermMap.empty
  for (const each of toArray(config)) {
    if (!isPair(each)) return `invalid application config: ${erlangText(each)}`
    const { e0: name, e1: values } = each
    if (!isAtom(name)) return `application: ${erlangText(name)}; application name must be an atom`
    if (!isList(values)) return `application: ${erlangText(name)}; parameters must be a list`
    if (names.has(name)) return `duplicate application config: ${erlangText(name)}`
    names = names.put(name, true)
    const wrong = wrongValues(values)
    if (wrong !== undefined) return `application: ${erlangText(name)}; ${wrong}`
  }
  return undefined
}

function wrongValues(values: Term): string | undefined {
  let keys: TermMap = TermMap.empty
  for (const each of toArray(values)) {
    if (!isPair(each)) return `invalid parameter: ${erlangText(each)}`
    if (!isAtom(each.e0)) return `invalid parameter name: ${erlangText(each.e0)}`
    if (keys.has(each.e0)) return `duplicate parameter: ${erlangText(each.e0)}`
    keys = keys.put(each.e0, true)
  }
  return undefined
}

const isPair = (term: Term): term is Tuple => term instanceof Tuple && term.size === 2

/** Sets all values: `:ok`. errors  badarg with what is wrong, and then nothing is set */
export function setAllEnv(config: Term, options: Term = emptyList): Proc<Term> {
  const wrong = wrongConfig(config)
  if (wrong === undefined) return Application.putAllEnv(config)
  const frame = tuple(application, atom('set_env'), list(config, options), location)
  throw new Raised('error', pair(atoms.badarg, charlist(wrong)), list(frame))
}

export const applicationConfig = nativeModule(application, { 'set_env/1': setAllEnv, 'set_env/2': setAllEnv })
