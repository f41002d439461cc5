/** Texts as lists of the code points of their characters. */
import { growing, manyItems } from './growth.js'
import { atOnce, type Portioned, portionSize } from './portioned.js'
import { Cons, emptyList, type List } from './term.js'

/** Bytes of a code point in an array and in a list. */
const codeBytes = 32

/** The code points of `text`, as a list. */
export function charlist(text: string): List {
  return atOnce(codePoints(text))
}

/** `charlist`, in portions. */
export function* codePoints(text: string): Portioned<List> {
  if (text.length >= manyItems) growing(text.length * codeBytes)
  let codes: List = emptyList
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    const isSecond = unit >= 0xdc00 && unit < 0xe000 && at > 0
    codes = new Cons(isSecond ? (text.codePointAt(--at) as number) : unit, codes)
    if (at % portionSize === 0) yield
  }
  return codes
}
