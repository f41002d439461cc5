/**
 * Term order and the two equalities.
 *
 * compare  Erlang's order: number < atom < reference < function < port < pid < tuple < map < list < bitstring
 * equals   ==: numbers by value, at any depth, but not in the keys of maps
 * same     ===: integers and floats always differ; the equality of map keys and of matching
 *
 * None of them recurses over tuples, lists or the values of maps, so no depth of nesting overflows the stack: what is left to compare waits
 * on a stack of their own. Source: Erlang's reference manual, "Term Comparisons"; order of funs and of long pids asked of OTP 25.
 */
import { Atom } from './atom.js'
import { Bitstring, compareBits, compareText, sameBits } from './bitstring.js'
import { type TermMap } from './map.js'
import { Cons, EmptyList, Float, Fun, Pid, Port, Ref, type Term, Tuple, atomName } from './term.js'

/** Negative when `a` comes before `b` in term order, positive when after, 0 when they are `==`. */
export function compare(a: Term, b: Term): number {
  return a === b ? 0 : order(a, b, false)
}

/** As `compare`, except that an integer comes before every float: the order of the keys of a map. 0 only when they are `===`. */
export function compareKeys(a: Term, b: Term): number {
  return a === b ? 0 : order(a, b, true)
}

/** a == b */
export function equals(a: Term, b: Term): boolean {
  return a === b || equality(a, b, false)
}

/** a === b */
export function same(a: Term, b: Term): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || a instanceof Atom) return false
  return equality(a, b, true)
}

// Two sequences that are still to be compared, from `index` on: the elements of two tuples, or the keys or values of two maps. Two lists wait
// as their tails, with an index of -1. The stack is shared by all comparisons; each works above the height it found.
const stackA: (readonly Term[] | Tuple | Term)[] = []
const stackB: (readonly Term[] | Tuple | Term)[] = []
const stackIndex: number[] = []
const stackExact: boolean[] = []
let height = 0

function push(a: readonly Term[] | Term, b: readonly Term[] | Term, index: number, exact: boolean): void {
  stackA[height] = a
  stackB[height] = b
  stackIndex[height] = index
  stackExact[height] = exact
  height++
}

function release(base: number): void {
  while (height > base) {
    height--
    stackA[height] = null
    stackB[height] = null
  }
  if (height === 0 && stackA.length > 1024) stackA.length = stackB.length = stackIndex.length = stackExact.length = 0
}

function order(a: Term, b: Term, exact: boolean): number {
  const base = height
  let x = a
  let y = b
  for (;;) {
    // Compare x with y; what is inside them goes onto the stack.
    const answer = x === y ? 0 : step(x, y, exact)
    if (answer !== 0) {
      release(base)
      return answer
    }
    // Take the next two from the stack.
    for (;;) {
      if (height === base) return 0
      const top = height - 1
      const waitingA = stackA[top] as readonly Term[] | Term
      const waitingB = stackB[top] as readonly Term[] | Term
      const index = stackIndex[top] as number
      exact = stackExact[top] as boolean
      if (index < 0) {
        release(top)
        x = waitingA as Term
        y = waitingB as Term
        break
      }
      const size = sizeOf(waitingA)
      if (index === size) {
        release(top)
        continue
      }
      if (index === size - 1) release(top)
      else stackIndex[top] = index + 1
      x = itemOf(waitingA, index)
      y = itemOf(waitingB, index)
      break
    }
  }
}

function sizeOf(sequence: readonly Term[] | Term): number {
  return sequence instanceof Tuple ? sequence.size : (sequence as readonly Term[]).length
}

function itemOf(sequence: readonly Term[] | Term, index: number): Term {
  return sequence instanceof Tuple ? sequence.at(index) : ((sequence as readonly Term[])[index] as Term)
}

/** Order of two terms that are not identical, as far as it shows without looking into them; 0 when the stack now holds the rest. */
function step(a: Term, b: Term, exact: boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : 1
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  const rankA = rank(a)
  const rankB = rank(b)
  if (rankA !== rankB) return rankA - rankB
  switch (rankA) {
    case NUMBER:
      return compareNumbers(a as number | bigint | Float, b as number | bigint | Float, exact)
    case ATOM:
      return compareText(atomName(a as Atom), atomName(b as Atom))
    case REF:
      return (a as Ref).number - (b as Ref).number
    case FUN:
      return compareFuns(a as Fun, b as Fun)
    case PORT:
      return (a as Port).number - (b as Port).number
    case PID:
      return comparePids(a as Pid, b as Pid)
    case TUPLE:
      return stepTuples(a as Tuple, b as Tuple, exact)
    case MAP:
      return stepMaps(a as TermMap, b as TermMap, exact)
    case LIST:
      return stepLists(a as Cons | EmptyList, b as Cons | EmptyList, exact)
    default:
      return compareBits(a as string | Bitstring, b as string | Bitstring)
  }
}

const NUMBER = 0
const ATOM = 1
const REF = 2
const FUN = 3
const PORT = 4
const PID = 5
const TUPLE = 6
const MAP = 7
const LIST = 8
const BITSTRING = 9

/** The place of a term's kind in the order of kinds. */
function rank(term: Term): number {
  switch (typeof term) {
    case 'number':
    case 'bigint':
      return NUMBER
    case 'string':
      return BITSTRING
    case 'boolean':
      return ATOM
    default:
      if (term === null || term instanceof Atom) return ATOM
      if (term instanceof Tuple) return TUPLE
      if (term instanceof Cons || term instanceof EmptyList) return LIST
      if (term instanceof Float) return NUMBER
      if (term instanceof Pid) return PID
      if (term instanceof Ref) return REF
      if (term instanceof Bitstring) return BITSTRING
      if (term instanceof Fun) return FUN
      if (term instanceof Port) return PORT
      return MAP
  }
}

/** JavaScript compares numbers with bigints exactly, and safe integers with floats anyhow. */
function compareNumbers(a: number | bigint | Float, b: number | bigint | Float, exact: boolean): number {
  const aIsFloat = a instanceof Float
  const bIsFloat = b instanceof Float
  if (exact && aIsFloat !== bIsFloat) return aIsFloat ? 1 : -1
  const x = aIsFloat ? a.value : a
  const y = bIsFloat ? b.value : b
  return x < y ? -1 : x > y ? 1 : 0
}

/** Closures before captures. */
function compareFuns(a: Fun, b: Fun): number {
  if (a.external !== b.external) return a.external ? 1 : -1
  if (a.external)
    return compareText(a.module.name, b.module.name) || compareText(a.name.name, b.name.name) || a.arity - b.arity
  return (
    compareText(a.module.name, b.module.name) ||
    a.index - b.index ||
    a.unique - b.unique ||
    a.arity - b.arity ||
    age(a) - age(b)
  )
}

// The BEAM would go on with the values a closure holds, which are not to be seen here: any order will do that stays the same.
const ages = new WeakMap<Fun, number>()
let aged = 0

function age(fun: Fun): number {
  const known = ages.get(fun)
  if (known !== undefined) return known
  ages.set(fun, ++aged)
  return aged
}

function comparePids(a: Pid, b: Pid): number {
  return a.serial - b.serial || a.number - b.number
}

function stepTuples(a: Tuple, b: Tuple, exact: boolean): number {
  const size = a.size
  if (size !== b.size) return size - b.size
  for (let i = 0; i < size; i++) {
    const x = a.at(i)
    const y = b.at(i)
    if (x === y) continue
    if (isCompound(x) && isCompound(y)) {
      push(a, b, i, exact)
      return 0
    }
    const answer = step(x, y, exact)
    if (answer !== 0) return answer
  }
  return 0
}

function stepLists(a: Cons | EmptyList, b: Cons | EmptyList, exact: boolean): number {
  let x: Term = a
  let y: Term = b
  while (x instanceof Cons && y instanceof Cons) {
    if (x === y) return 0
    const p: Term = x.head
    const q: Term = y.head
    x = x.tail
    y = y.tail
    if (p === q) continue
    if (isCompound(p) && isCompound(q)) {
      push(x, y, -1, exact)
      push(p, q, -1, exact)
      return 0
    }
    const answer = step(p, q, exact)
    if (answer !== 0) return answer
  }
  if (x === y) return 0
  if (x instanceof EmptyList && y instanceof Cons) return -1
  if (x instanceof Cons && y instanceof EmptyList) return 1
  push(x, y, -1, exact)
  return 0
}

function stepMaps(a: TermMap, b: TermMap, exact: boolean): number {
  if (a.size !== b.size) return a.size - b.size
  if (a.size === 0) return 0
  const large = a.compareTo(b)
  if (typeof large === 'number') return large
  if (large !== undefined) {
    if (large[0].length > 0) push(large[0], large[1], 0, exact)
    return 0
  }
  const keysA = a.keyArray()
  const keysB = b.keyArray()
  push(a.valueArray(), b.valueArray(), 0, exact)
  if (keysA !== keysB) push(keysA, keysB, 0, true)
  return 0
}

function isCompound(term: Term): boolean {
  return typeof term === 'object' && term !== null && !(term instanceof Atom) && !(term instanceof Float)
}

function equality(a: Term, b: Term, exact: boolean): boolean {
  const base = height
  let x = a
  let y = b
  for (;;) {
    if (x !== y && !equalStep(x, y, exact)) {
      release(base)
      return false
    }
    if (height === base) return true
    const top = height - 1
    const waitingA = stackA[top] as readonly Term[] | Term
    const waitingB = stackB[top] as readonly Term[] | Term
    const index = stackIndex[top] as number
    if (index < 0) {
      release(top)
      x = waitingA as Term
      y = waitingB as Term
    } else {
      if (index === sizeOf(waitingA) - 1) release(top)
      else stackIndex[top] = index + 1
      x = itemOf(waitingA, index)
      y = itemOf(waitingB, index)
    }
  }
}

/** False when two terms that are not identical differ as far as it shows; true when they are equal or the stack now holds the rest. */
function equalStep(a: Term, b: Term, exact: boolean): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return !exact && isNumber(a) && isNumber(b) && compareNumbers(a, b, false) === 0
  }
  if (a instanceof Tuple) return b instanceof Tuple && equalTuples(a, b, exact)
  if (a instanceof Cons) return b instanceof Cons && equalLists(a, b, exact)
  if (a instanceof Atom || a instanceof EmptyList) return false
  if (a instanceof Float) {
    return b instanceof Float && a.value === b.value
  }
  if (a instanceof Bitstring) return b instanceof Bitstring && sameBits(a, b)
  if (a instanceof Pid) return b instanceof Pid && a.number === b.number && a.serial === b.serial
  if (a instanceof Ref) return b instanceof Ref && a.number === b.number
  if (a instanceof Port) return b instanceof Port && a.number === b.number
  if (a instanceof Fun) {
    return (
      b instanceof Fun && a.external && b.external && a.arity === b.arity && a.module === b.module && a.name === b.name
    )
  }
  return isMap(b) && equalMaps(a, b, exact)
}

function isNumber(term: Term): term is number | bigint | Float {
  return typeof term === 'number' || typeof term === 'bigint' || term instanceof Float
}

function isMap(term: Term): term is TermMap {
  return rank(term) === MAP
}

function equalTuples(a: Tuple, b: Tuple, exact: boolean): boolean {
  const size = a.size
  if (size !== b.size) return false
  for (let i = 0; i < size; i++) {
    const x = a.at(i)
    const y = b.at(i)
    if (x === y) continue
    if (isCompound(x) && isCompound(y)) {
      push(a, b, i, exact)
      return true
    }
    if (!equalStep(x, y, exact)) return false
  }
  return true
}

function equalLists(a: Cons, b: Cons, exact: boolean): boolean {
  let x: Term = a
  let y: Term = b
  while (x instanceof Cons && y instanceof Cons) {
    if (x === y) return true
    const p: Term = x.head
    const q: Term = y.head
    x = x.tail
    y = y.tail
    if (p === q) continue
    if (isCompound(p) && isCompound(q)) {
      push(x, y, -1, exact)
      push(p, q, -1, exact)
      return true
    }
    if (!equalStep(p, q, exact)) return false
  }
  if (x !== y) push(x, y, -1, exact)
  return true
}

function equalMaps(a: TermMap, b: TermMap, exact: boolean): boolean {
  if (a.size !== b.size) return false
  if (a.size === 0) return true
  const values = a.pairUp(b)
  if (values === undefined) return false
  if (values[0].length === 0) return true
  push(values[0], values[1], 0, exact)
  return true
}
