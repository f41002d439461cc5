/**
 * ETS: tables of rows that outlive a call, owned by a process and read by many. The functions are those of Erlang's module `ets`, for the process now
 * running. What is in a row is not copied.
 *
 * Those that go through a table answer a Proc where it is large, and let others run meanwhile; `yield* settle(..)` them. So do `foldl` and `foldr`
 * always, whose function may wait.
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
export { atOnce } from './portions.js'
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
  slot,
  tab2list,
  take,
} from './rows.js'

defineErrorModule(atom('erl_stdlib_errors'), explainEts)
