/** Whether a match specification keeps the key of each row: what select_replace must know beforehand. */
import { same } from '../term/compare.js'
import { Atom, atom, Cons, emptyList, type Term, TermMap, toArray, Tuple } from '../term/term.js'
import { isGround, variableOf } from './pattern.js'

const constAtom = atom('const')
const elementAtom = atom('element')
const wholeRow = atom('$_')

/** True when every row that `spec` makes has the key of the row it is made of: what select_replace asks. Source: db_match_keeps_key. */
export function keepsKey(spec: Term, keyIndex: number): boolean {
  return toArray(spec).every((clause) => {
    const { e0: head, e2: body } = clause as Tuple
    const made = body instanceof Cons && body.tail === emptyList ? body.head : undefined
    if (made === wholeRow) return true
    if (!(made instanceof Tuple) || !(head instanceof Tuple) || head.size <= keyIndex) return false
    const quoted = made.size === 2 && made.e0 === constAtom
    const row = quoted ? made.e1 : made.size === 1 ? made.e0 : null
    if (!(row instanceof Tuple) || row.size <= keyIndex) return false
    const key = row.at(keyIndex)
    return makes(key, head.at(keyIndex), quoted) || (!quoted && isOwnKey(key, keyIndex))
  })
}

/** `{element, position, '$_'}` */
function isOwnKey(expression: Term, keyIndex: number): boolean {
  return (
    expression instanceof Tuple &&
    expression.size === 3 &&
    expression.e0 === elementAtom &&
    expression.e1 === keyIndex + 1 &&
    expression.e2 === wholeRow
  )
}

/** True when `expression` makes the term that `pattern` has matched. */
function makes(expression: Term, pattern: Term, quoted: boolean): boolean {
  if (!quoted && expression instanceof Tuple) {
    if (expression.size === 2 && expression.e0 === constAtom) return makes(expression.e1, pattern, true)
    if (expression.size !== 1) return false
    return makesTuple(expression.e0, pattern, false)
  }
  if (pattern instanceof Tuple) return makesTuple(expression, pattern, quoted)
  if (pattern instanceof Cons) {
    return (
      expression instanceof Cons &&
      makes(expression.head, pattern.head, quoted) &&
      makes(expression.tail, pattern.tail, quoted)
    )
  }
  if (pattern instanceof TermMap || (pattern instanceof Atom && pattern.name === '_')) return false
  if (variableOf(pattern) !== undefined) return !quoted && expression === pattern
  return isGround(pattern) && (quoted || variableOf(expression) === undefined) && same(expression, pattern)
}

function makesTuple(expression: Term, pattern: Term, quoted: boolean): boolean {
  if (!(expression instanceof Tuple) || !(pattern instanceof Tuple) || expression.size !== pattern.size) return false
  return expression.items().every((part, i) => makes(part, pattern.at(i), quoted))
}
