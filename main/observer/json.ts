/**
 * Terms as JSON and back.
 *
 * | term                              | JSON                                             |
 * | --------------------------------- | ------------------------------------------------ |
 * | nil, true, false                  | null, true, false                                |
 * | string                            | string                                           |
 * | integer that JSON keeps exactly   | number                                           |
 * | float with a fraction             | number                                           |
 * | list                              | array                                            |
 * | map with string keys              | object                                           |
 * | anything else                     | `{"$elixir": "its text as Elixir"}`              |
 *
 * A map that has the key `$elixir` itself is written in the last form too, so what is read back is what was written. `1.0` has no fraction
 * and would come back as `1`, so it is one of the others; a pid, a reference, a port and a function cannot be read back and are refused.
 */
import { read } from '../iex/syntax/read.js'
import { wholeLine } from './line.js'
import {
  Cons,
  EmptyList,
  Float,
  Fun,
  isList,
  isProperList,
  listFrom,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  toArray,
} from '../otp/term/term.js'
import { invalid, quoted, refused } from './failed.js'
import { isStructMap } from './shape.js'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const tag = '$elixir'

/** `term` as JSON. Without `tagged`, refuses what JSON itself does not have; with it only what cannot be read back. */
export function jsonOf(term: Term, tagged: boolean): Json {
  if (term === null || typeof term === 'boolean' || typeof term === 'string') return term
  if (typeof term === 'number') return term
  if (term instanceof Float) {
    if (!tagged || !Number.isInteger(term.value)) return term.value
  } else if (term instanceof EmptyList) {
    return []
  } else if (term instanceof Cons) {
    if (isProperList(term)) return toArray(term).map((item) => jsonOf(item, tagged))
  } else if (term instanceof TermMap && !isStructMap(term)) {
    const keys = term.keyArray()
    if (keys.every((key) => typeof key === 'string') && !(tagged && term.has(tag))) {
      const values = term.valueArray()
      // A key such as `__proto__` is a key like others here.
      return Object.fromEntries(keys.map((key, i) => [key, jsonOf(values[i] as Term, tagged)]))
    }
  }
  if (!tagged) return refused(`JSON has no form for ${quoted(term)}`)
  const handle = handleIn(term)
  if (handle !== undefined) return refused(`${quoted(handle)} cannot be written to a file and read back`)
  return { [tag]: wholeLine(term, { typed: true }) }
}

/** The term that `json` stands for; the reverse of `jsonOf` with tags. */
export function termOf(json: unknown): Term {
  if (json === null || typeof json === 'boolean') return json
  if (typeof json === 'string') return wellFormed(json)
  if (typeof json === 'number') return Number.isSafeInteger(json) ? json + 0 : new Float(json)
  if (Array.isArray(json)) return listFrom(json.map(termOf))
  if (typeof json !== 'object') return invalid('this is not JSON')
  const entries = Object.entries(json)
  const [only] = entries
  if (entries.length === 1 && only !== undefined && only[0] === tag && typeof only[1] === 'string') {
    const answer = read(only[1])
    return answer.ok
      ? answer.term
      : invalid(`the value ${JSON.stringify(only[1])} is no Elixir term: ${answer.message}`)
  }
  return TermMap.from(entries.map(([key, value]) => [wellFormed(key), termOf(value)]))
}

/** `text` without halves of characters, which JSON can write and a binary cannot hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** The first pid, reference, port or function in `term`. */
function handleIn(term: Term): Term | undefined {
  if (term instanceof Pid || term instanceof Ref || term instanceof Port || term instanceof Fun) return term
  if (typeof term !== 'object' || term === null) return undefined
  if (isList(term)) {
    let rest: Term = term
    while (rest instanceof Cons) {
      const found = handleIn(rest.head)
      if (found !== undefined) return found
      rest = rest.tail
    }
    return rest instanceof EmptyList ? undefined : handleIn(rest)
  }
  if (term instanceof TermMap) {
    let found: Term | undefined
    term.some((key, value) => (found = handleIn(key) ?? handleIn(value)) !== undefined)
    return found
  }
  if ('items' in term) {
    for (const item of term.items()) {
      const found = handleIn(item)
      if (found !== undefined) return found
    }
  }
  return undefined
}
