/** Compiled regular expressions, kept by source and options. */
import { binaryBytes } from '../../otp/term/bitstring.js'
import type { Binary } from '../library/graphemes.js'
import { Matcher } from './matcher.js'
import type { Flags } from './nodes.js'
import { parseRegex } from './parse-regex.js'

export interface Program {
  readonly matcher: Matcher
  readonly isUnicode: boolean
  readonly firstLine: boolean
  /** In alphabetical order. */
  readonly names: readonly string[]
}

const kept = new Map<string, Program>()
const mostKept = 200

/** The program of `source` with the modifiers `options`. Throws a RegexFault. */
export function programOf(source: Binary, options: string): Program {
  const key = typeof source === 'string' ? `${options}/${source}` : `${options}\\${source.bytes.join()}`
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.clear()
  const program = compile(source, options)
  kept.set(key, program)
  return program
}

function compile(source: Binary, options: string): Program {
  const isUnicode = options.includes('u')
  const flags: Flags = {
    caseless: options.includes('i'),
    multiline: options.includes('m'),
    dotAll: options.includes('s'),
    extended: options.includes('x'),
    ungreedy: options.includes('U') || options.includes('r'),
    dupNames: false,
  }
  const codes =
    isUnicode && typeof source === 'string'
      ? Array.from(source, (char) => char.codePointAt(0) as number)
      : [...binaryBytes(source)]
  const parsed = parseRegex(codes, isUnicode, flags, flags.dotAll)
  const names = [...parsed.names.keys()].sort()
  return { matcher: new Matcher(parsed, isUnicode), isUnicode, firstLine: options.includes('f'), names }
}
