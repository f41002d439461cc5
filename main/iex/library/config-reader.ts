/** Config.Reader: only what needs no files. Source: Elixir 1.14's `Config.Reader`. */
import { code } from '../../otp/code.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { alias, atom, Fun, isList, type Term } from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { libraryModule } from './module.js'

const keyword = alias('Keyword')

function* asked(name: string, ...args: Term[]): Proc<Term> {
  return (yield* settle(code().call(keyword, atom(name), args))) as Term
}

/** As Config makes the functions that merge. */
const made = (name: string, run: (...args: Term[]) => unknown): Fun =>
  new Fun(3, alias('Config'), atom(name), run, false, 1, 9851579, -1)

const deep = made('-fun.deep_merge/3-', function* (_key: Term, one: Term, other: Term): Proc<Term> {
  const areBoth = (yield* asked('keyword?', one)) === true && (yield* asked('keyword?', other)) === true
  return areBoth ? yield* asked('merge', one, other, deep) : other
})

const ofApplication = made('__merge__', (_key: Term, one: Term, other: Term) => asked('merge', one, other, deep))

function merge(one: Term, other: Term): unknown {
  if (!isList(one) || !isList(other)) return noClause('Config.Reader', 'merge', one, other)
  return asked('merge', one, other, ofApplication)
}

export const configReader = libraryModule(alias('Config.Reader'), 'Configuration as data.', {
  'merge(config1, config2)': [
    'Both configurations as one, keyword lists within them too; the second goes before.',
    merge,
  ],
})
