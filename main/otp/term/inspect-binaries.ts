/** Documents of integers and bitstrings: of what has digits in the base that the options name. */
import { type Bitstring, binaryBytes, bitSize, looksAt } from './bitstring.js'
import { escape, isPrintable } from './escape.js'
import { type ResolvedOptions, colored } from './inspect-options.js'
import { type Doc, concat, flexGlue, fold, group, nest } from './layout.js'

/** The document of an integer in the base of the options. */
export function integerDoc(value: number | bigint, options: ResolvedOptions): Doc {
  return colored(integerText(value, options), 'number', options)
}

const bases = { binary: [2, '0b'], octal: [8, '0o'], decimal: [10, ''], hex: [16, '0x'] } as const

function integerText(value: number | bigint, { base }: ResolvedOptions): string {
  if (base === 'decimal') return String(value)
  const [radix, prefix] = bases[base]
  const digits = value.toString(radix).toUpperCase()
  return digits.startsWith('-') ? `-${prefix}${digits.slice(1)}` : prefix + digits
}

/** The document of a binary or bitstring: a string where it is printable. */
export function bitstringDoc(term: string | Bitstring, options: ResolvedOptions): Doc {
  const { base, binaries, printableLimit } = options
  if (typeof term === 'string') looksAt(term)
  const isBinary = typeof term === 'string' || (term.bitSize & 7) === 0
  if (isBinary && base === 'decimal' && binaries !== 'as_binaries') {
    if (binaries === 'as_strings' || isPrintable(term, printableLimit)) {
      const { text, cut } = escape(term, '"', printableLimit)
      return colored(cut ? `"${text}" <> ...` : `"${text}"`, 'string', options)
    }
  }
  if (term === '') return colored('<<>>', 'binary', options)
  const inner = nest(bitsDoc(term, options), 2)
  return group(concat(concat(colored('<<', 'binary', options), inner), colored('>>', 'binary', options)))
}

function bitsDoc(term: string | Bitstring, options: ResolvedOptions): Doc {
  const bytes = binaryBytes(term)
  const bits = bitSize(term)
  const docs: Doc[] = []
  for (let i = 0; i * 8 < bits; i++) {
    if (i === options.limit) {
      docs.push('...')
      break
    }
    const left = bits - i * 8
    const byte = bytes[i] as number
    if (left >= 8) docs.push(integerDoc(byte, options))
    else docs.push(concat(integerDoc(byte >> (8 - left), options), `::size(${left})`))
  }
  return fold(docs, (left, right) => flexGlue(concat(left, ','), ' ', right))
}
