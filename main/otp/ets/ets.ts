/**
 * ETS: tables of rows that outlive a call, owned by a process and read by many. The functions are those of Erlang's module `ets`, for the process now
 * running; none of them waits. Rows are tuples, held as they are, not copied.
 *
 * Errors are badarg with the frame that OTP makes; errors.ts says them in words.
 */
export * from './lifecycle.js'
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
