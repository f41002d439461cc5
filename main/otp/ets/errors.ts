/** What was wrong with the arguments of a function of ETS, in words. Source: OTP 25, erl_stdlib_errors.erl, format_ets_error. */
import type { Explain, Explanation } from '../exceptions/error-info.js'
import { Cons, emptyList, isAtom, isInteger, isProperList, Pid, Ref, type Term, toArray, Tuple } from '../term/term.js'
import { specOf } from './chunks.js'
import { tryCompile } from './match-spec.js'

const badContinuation = 'invalid continuation'
const badKey = 'not a key that exists in the table'
const badMatchspec = 'not a valid match specification'
const badOptions = 'invalid options'
const badTableName = 'invalid table name (must be an atom)'
const badUpdateOp = 'not a valid update operation'
const counterNotInteger = 'the value in the given position, in the object, is not an integer'
const nameTaken = 'table name already exists'
const notTuple = 'not a tuple'
const outOfRange = 'out of range'
const sameAsKeypos = 'the position is the same as the key position'
const updateOpRange = 'the position in the update operation is out of range'

/** The words for a frame of `ets`. Nothing is said of a list that is improper where a proper one must be: OTP's own words fail there. */
export const explainEts: Explain = ({ name, args, cause }): Explanation => {
  const table = tableWords(args[0] as Term, cause)
  const words = sentences(name, args, cause, table)
  return words === undefined ? {} : { args: words }
}

/** What is wrong with the table; empty where nothing is. */
function tableWords(id: Term, cause: string | undefined): string {
  switch (cause) {
    case 'type':
      return id instanceof Ref ? 'not a valid table identifier' : 'not an atom or a table identifier'
    case 'id':
      return 'the table identifier does not refer to an existing ETS table'
    case 'access':
      return 'the table identifier refers to an ETS table with insufficient access rights'
    case 'table_type':
      return 'the table identifier refers to an ETS table of a type not supported by this operation'
    default:
      return ''
  }
}

function sentences(
  name: string,
  args: readonly Term[],
  cause: string | undefined,
  table: string,
): readonly string[] | undefined {
  const [, second, third, fourth] = args as [Term, Term, Term, Term | undefined]
  const unless = (other: string): readonly string[] => (table === '' ? ['', other] : [table])
  switch (name) {
    case 'delete_object':
      return [table, tupleWords(second)]
    case 'give_away':
      return [table, giveAway(second, cause, table)]
    case 'info':
      return unless('not a valid info item')
    case 'insert':
    case 'insert_new':
      return [table, objectsWords(second)]
    case 'lookup_element':
      return lookupElement(third, cause, table)
    case 'match':
    case 'match_object':
      if (args.length === 1) return [badContinuation]
      return args.length === 3 ? [table, '', limitWords(third)] : [table]
    case 'match_spec_compile':
      return [badMatchspec]
    case 'next':
    case 'prev':
      return unless(badKey)
    case 'new':
      return newWords(args, cause)
    case 'rename':
      if (!isAtom(second)) return [table, badTableName]
      return unless(nameTaken)
    case 'safe_fixtable':
      return unless('not a boolean value')
    case 'select':
    case 'select_reverse':
      if (args.length === 1) return [badContinuation]
      return args.length === 2 ? unless(badMatchspec) : [table, specWords(second), limitWords(third)]
    case 'select_count':
    case 'select_replace':
    case 'internal_select_delete':
      return unless(badMatchspec)
    case 'setopts':
      return unless(badOptions)
    case 'slot':
      return unless(outOfRange)
    case 'update_counter':
      return updateCounter(third, fourth, cause, table)
    case 'update_element':
      return updateElement(third, cause, table)
    case 'whereis':
      return [badTableName]
    default:
      return [table]
  }
}

function giveAway(pid: Term, cause: string | undefined, table: string): string {
  if (cause === 'owner') return 'the process is already the owner of the table'
  if (cause === 'not_owner') return 'the current process is not the owner'
  if (!(pid instanceof Pid)) return 'not a pid'
  return table === '' ? 'the pid refers to a terminated process' : ''
}

function lookupElement(position: Term, cause: string | undefined, table: string): readonly string[] {
  const words = limitWords(position)
  if (cause === 'badkey') return [table, badKey, words]
  return table === '' && words === '' ? ['', '', 'position is greater than the size of the object'] : [table, '', words]
}

function newWords([name, options]: readonly Term[], cause: string | undefined): readonly string[] {
  const nameWords = isAtom(name as Term) ? '' : 'not an atom'
  const isList = options instanceof Cons || options === emptyList
  const listWords = !isList ? 'not a list' : isProperList(options) ? '' : 'not a proper list'
  if (nameWords !== '' || listWords !== '') return [nameWords, listWords]
  return cause === 'already_exists' ? [nameTaken, ''] : ['', badOptions]
}

function updateCounter(
  operation: Term,
  defaultRow: Term | undefined,
  cause: string | undefined,
  table: string,
): readonly string[] | undefined {
  const isOperation = allOf(operation, isUpdate)
  if (isOperation === undefined && (defaultRow === undefined || table === '')) return undefined
  const operationWords = isOperation === true ? '' : badUpdateOp
  if (defaultRow === undefined) {
    if (cause === 'badkey') return [table, badKey, operationWords]
    if (cause === 'keypos') return [table, '', sameAsKeypos]
    if (cause === 'position') return [table, '', updateOpRange]
    return [table, '', cause === undefined ? operationWords || counterNotInteger : operationWords]
  }
  if (table !== '') return [table]
  const rowWords = tupleWords(defaultRow)
  if (cause === 'badkey') return ['', badKey, operationWords, rowWords]
  if (cause === 'keypos') return ['', '', sameAsKeypos, rowWords]
  if (cause === 'position') return ['', '', updateOpRange]
  return ['', '', operationWords === '' && rowWords === '' ? counterNotInteger : operationWords, rowWords]
}

function updateElement(elements: Term, cause: string | undefined, table: string): readonly string[] | undefined {
  if (cause === 'keypos') return [table, '', sameAsKeypos]
  const isSpec = allOf(elements, (one) => {
    return one instanceof Tuple && one.size === 2 && isInteger(one.e0) && one.e0 > 0
  })
  if (isSpec === undefined) return undefined
  if (!isSpec) return [table, '', 'is not a valid element specification']
  return [table, '', table === '' ? outOfRange : '']
}

/** Whether `test` holds for `term`, or, where it is a list, for all in it; undefined for an improper list in which none fails. */
function allOf(term: Term, test: (term: Term) => boolean): boolean | undefined {
  if (!(term instanceof Cons || term === emptyList)) return test(term)
  if (!toArray(term).every(test)) return false
  return isProperList(term) ? true : undefined
}

function isUpdate(operation: Term): boolean {
  if (!(operation instanceof Tuple)) return isInteger(operation)
  return (operation.size === 2 || operation.size === 4) && operation.items().every(isInteger)
}

function tupleWords(row: Term): string {
  if (!(row instanceof Tuple)) return notTuple
  return row.size > 0 ? '' : 'is an empty tuple'
}

function objectsWords(rows: Term): string {
  if (!(rows instanceof Cons || rows === emptyList)) return tupleWords(rows)
  const good = isProperList(rows) && toArray(rows).every((row) => row instanceof Tuple && row.size > 0)
  return good ? '' : 'not a non-empty tuple or a list of non-empty tuples'
}

function limitWords(limit: Term): string {
  return !isInteger(limit) ? 'not an integer' : limit < 1 ? outOfRange : ''
}

function specWords(spec: Term): string {
  const good = specOf(spec) !== undefined || tryCompile(spec) !== undefined
  return good ? '' : badMatchspec
}
