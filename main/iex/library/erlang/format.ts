/** Terms as `~tp` of Erlang's io:format writes them, on one line. Source: io_lib_pretty.erl of OTP 25. */
import { floatText } from '../../../otp/term/numbers.js'
import { byteSize, isBinary } from '../../../otp/term/bitstring.js'
import { inspect } from '../../../otp/term/inspect.js'
import {
  Bitstring,
  Cons,
  emptyList,
  Float,
  Fun,
  isAtom,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  Tuple,
} from '../../../otp/term/term.js'
import { atomName } from '../../../otp/term/term.js'
import { erlangAtom, erlangBinary, erlangCharacters } from '../../syntax/erlang-text.js'

/** A list of characters that can be printed, as a text; undefined for any other list. */
function charactersOf(list: Cons): string | undefined {
  let text = ''
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) {
    const code = rest.head
    if (typeof code !== 'number' || code < 9 || code > 0x10ffff) return undefined
    if (code < 32 && ![9, 10, 11, 12, 13, 27].includes(code)) return undefined
    if (code >= 127 && code < 160) return undefined
    text += String.fromCodePoint(code)
  }
  return rest === emptyList ? text : undefined
}

export function erlangText(term: Term): string {
  if (isAtom(term)) return erlangAtom(atomName(term === null ? null : term))
  if (typeof term === 'number' || typeof term === 'bigint') return String(term)
  if (term instanceof Float) return floatText(term.value)
  if (typeof term === 'string') return term === '' ? '<<>>' : erlangBinary(term)
  if (term instanceof Bitstring)
    return isBinary(term) && byteSize(term) === 0 ? '<<>>' : inspect(term).replace(/, /g, ',')
  if (term instanceof Tuple) return `{${term.items().map(erlangText).join(',')}}`
  if (term === emptyList) return '[]'
  if (term instanceof Cons) return listText(term)
  if (term instanceof TermMap)
    return `#{${term
      .folded()
      .map(([key, value]) => `${erlangText(key)} => ${erlangText(value)}`)
      .join(',')}}`
  if (term instanceof Pid || term instanceof Port || term instanceof Ref)
    return inspect(term).replace(/^#(?:PID|Reference|Port)/, prefix(term))
  if (term instanceof Fun) return functionText(term)
  return inspect(term)
}

/** As `:erlang.fun_to_list/1` has it. */
function functionText({ module, name, arity, external, index, unique }: Fun): string {
  if (external) return `fun ${erlangAtom(module.name)}:${erlangAtom(name.name)}/${arity}`
  return `#Fun<${module.name}.${index}.${unique}>`
}

const prefix = (term: Term): string => (term instanceof Pid ? '' : term instanceof Port ? '#Port' : '#Ref')

function listText(list: Cons): string {
  const characters = charactersOf(list)
  if (characters !== undefined) return erlangCharacters(characters)
  const items: string[] = []
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) items.push(erlangText(rest.head))
  return `[${items.join(',')}${rest === emptyList ? '' : `|${erlangText(rest)}`}]`
}
