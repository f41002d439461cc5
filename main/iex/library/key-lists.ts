/** Lists of tuples, found by one of their elements: what List and `:lists` have of it. Elements are compared with `==`. */
import { equals } from '../../otp/term/compare.js'
import { Cons, emptyList, isInteger, isList, type List, listFrom, pair, type Term, Tuple } from '../../otp/term/term.js'
import { atom } from '../../otp/term/term.js'
import { functionClause } from '../machine/failing.js'
import { itemsOf, stdlibRefused } from './arguments.js'

const lists = atom('lists')

/** True for a tuple that has `key` at `position`, counted from 1. */
function hasKey(term: Term, key: Term, position: number): term is Tuple {
  return term instanceof Tuple && term.size >= position && equals(term.at(position - 1), key)
}

/** The first such tuple; false without one. `name` is what is called, for its error. */
export function keyFind(name: string, key: Term, position: Term, list: Term): Tuple | false {
  if (!isInteger(position) || position < 1 || !isList(list)) return stdlibRefused('lists', name, [key, position, list])
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) if (hasKey(rest.head, key, Number(position))) return rest.head
  return rest === emptyList ? false : stdlibRefused('lists', name, [key, position, list])
}

interface Split {
  readonly before: Term[]
  readonly found: Tuple | undefined
  readonly behind: Term
}

/** `list` taken apart at the first such tuple. */
function keySplit(name: string, key: Term, position: Term, list: Term, more: readonly Term[] = []): Split {
  if (!isInteger(position) || position < 1) return functionClause(lists, name, [key, position, list, ...more])
  const before: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    if (hasKey(rest.head, key, Number(position))) return { before, found: rest.head, behind: rest.tail }
    before.push(rest.head)
  }
  if (rest !== emptyList) {
    // These go through the list in functions of their own.
    const inner = name === 'keystore' ? 'keystore2' : name === 'keytake' ? 'keytake' : `${name}3`
    const behind = name === 'keytake' ? [listFrom(before.toReversed())] : more
    return functionClause(lists, inner, [key, position, rest, ...behind])
  }
  return { before, found: undefined, behind: emptyList }
}

export function keyDelete(key: Term, position: Term, list: Term): Term {
  const { before, found, behind } = keySplit('keydelete', key, position, list)
  return found === undefined ? list : listFrom(before, behind as List)
}

export function keyReplace(key: Term, position: Term, list: Term, made: Term): Term {
  if (!(made instanceof Tuple)) return functionClause(lists, 'keyreplace', [key, position, list, made])
  const { before, found, behind } = keySplit('keyreplace', key, position, list, [made])
  return found === undefined ? list : listFrom(before, new Cons(made, behind))
}

export function keyStore(key: Term, position: Term, list: Term, made: Term): Term {
  if (!(made instanceof Tuple)) return functionClause(lists, 'keystore', [key, position, list, made])
  const { before, behind } = keySplit('keystore', key, position, list, [made])
  return listFrom(before, new Cons(made, behind))
}

/** `{tuple, rest}`, or undefined. */
export function keyTake(key: Term, position: Term, list: Term): Tuple | undefined {
  const { before, found, behind } = keySplit('keytake', key, position, list)
  return found === undefined ? undefined : pair(found, listFrom(before, behind as List))
}

/** The elements at `position` of the tuples of `list`, to sort by. */
export function keysAt(position: Term, list: Term): { keys: Term[]; items: Term[] } | undefined {
  const items = itemsOf(list)
  if (items === undefined || !isInteger(position)) return undefined
  const index = Number(position) - 1
  const keys: Term[] = []
  for (const item of items) {
    if (!(item instanceof Tuple) || index < 0 || index >= item.size) return undefined
    keys.push(item.at(index))
  }
  return { keys, items }
}
