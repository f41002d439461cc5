/**
 * ETS: tables of rows that outlive a call, owned by a process and read by many. The functions are those of Erlang's module `ets`, for the process now
 * running; none of them waits but `foldl` and `foldr`, whose function may. What is in a row is not copied.
 *
 * Errors are badarg with the frame that OTP makes; errors.ts says them in words.
 */
import { defineErrorModule } from '../exceptions/error-info.js'
import { atom } from '../term/term.js'
import { explainEts } from './errors.js'

export { etsFunctions } from './erlang.js'
export * from './counter.js'
export * from './fold.js'
export * from './info.js'
export * from './lifecycle.js'
export * from './select.js'
export {
  deleteAllObjects,
  deleteObject,
  endOfTable,
  find,
  first,
  insert,
  insertNew,
  last,
  lookup,
  lookupElement,
  member,
  next,
  prev,
  deleteKey,
  rows,
  tab2list,
  take,
} from './rows.js'

defineErrorModule(atom('erl_stdlib_errors'), explainEts)
