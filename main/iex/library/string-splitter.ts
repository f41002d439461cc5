/** String.splitter/3: a function that Enumerable takes, giving the pieces one by one. */
import { fun as makeFun } from '../../otp/code.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { isBinary } from '../../otp/term/bitstring.js'
import type { Tuple } from '../../otp/term/term.js'
import { alias, atom, emptyList, isList, pair, type Term, triple } from '../../otp/term/term.js'
import { applied, isAtomNamed, noClause, option, stdlibRefused, truthy } from './arguments.js'
import { partsOf } from './binary-pattern.js'
import { splitBy } from './string-split.js'

const home = { module: alias('Stream'), name: atom('unfold'), arity: 2 }
const done = atom('done')
const halted = atom('halted')
const suspended = atom('suspended')

export function splitter(text: Term, pattern: Term, options: Term = emptyList): Term {
  if (!isBinary(text) || !isList(options)) return noClause('String', 'splitter', text, pattern, options)
  const trim = truthy(option(options, 'trim') ?? false)
  if (pattern !== '' && pattern !== emptyList && partsOf(pattern) === undefined)
    return stdlibRefused('binary', 'compile_pattern', [pattern])
  const pieces =
    pattern === emptyList ? (trim && text === '' ? [] : [text]) : (splitBy(text, pattern, 0, trim) as Term[])
  return makeFun(2, home, (acc, fun) => reduce(pieces, 0, acc, fun), 1)
}

/** Enumerable.reduce/3 of `pieces` from `at` on. */
function* reduce(pieces: readonly Term[], at: number, start: Term, fun: Term): Proc<Term> {
  let acc = start as Tuple
  for (let i = at; ; i++) {
    if (isAtomNamed(acc.e0, 'halt')) return pair(halted, acc.e1)
    if (isAtomNamed(acc.e0, 'suspend')) {
      return triple(
        suspended,
        acc.e1,
        makeFun(1, home, (next) => reduce(pieces, i, next, fun), 2),
      )
    }
    if (i >= pieces.length) return pair(done, acc.e1)
    const result = applied(fun, pieces[i] as Term, acc.e1)
    acc = (isProc(result) ? yield* result : result) as Tuple
  }
}
