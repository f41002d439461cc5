/** Terms over several lines, as `~p` of Erlang's io:format lays them out. Source: what OTP 25 prints. */
import { type Deep, into, type Portioned, unfolded } from '../../../otp/term/portioned.js'
import type { Term } from '../../../otp/term/term.js'
import {
  type Branch,
  brackets,
  dots,
  type Leaf,
  type Shape,
  shapeOf,
  type ShapeOptions,
  writeShape,
} from './print-shape.js'

export interface Page {
  /** Where it begins, from 1. */
  readonly column: number
  readonly width: number
}

/** A term as `~p` writes it. */
export function printed(term: Term, page: Page, options: ShapeOptions): Portioned<string> {
  return unfolded(laidOut(term, page, options))
}

function* laidOut(term: Term, page: Page, options: ShapeOptions): Deep<string> {
  const shape = yield* shapeOf(term, options)
  if (page.width === 0) return yield* lineIn(shape)
  for (const step of steps) {
    const layout = new Layout(page.width, step)
    yield* layout.place(shape, page.column, 0)
    if (!layout.isTooFar) return layout.text
  }
  return ''
}

function* lineIn(shape: Shape): Deep<string> {
  const out: string[] = []
  yield* writeShape(shape, out)
  return out.join('')
}

/** How far the elements of a tagged tuple may stand to the right of its brace: as far as the tag is long, or less; the last one is taken in any case. */
const steps = [null, 4, 1] as const

/** How far to the right of its key a value stands that has a line of its own. */
const valueIndent = 4

class Layout {
  readonly #out: string[] = []
  /** How many maps are around; what is in one may begin anywhere. */
  #maps = 0
  /** Something would begin in the right half of the page. */
  isTooFar = false

  constructor(
    readonly width: number,
    readonly step: (typeof steps)[number],
  ) {}

  get text(): string {
    return this.#out.join('')
  }

  /** Writes `shape` from `column` on. `closing`: brackets that close directly behind it. */
  *place(shape: Shape, column: number, closing: number): Deep<undefined> {
    if (this.isTooFar) return undefined
    if (shape.width < this.width - column - closing || shape.kind === 'text') {
      yield* writeShape(shape, this.#out)
      return undefined
    }
    if ('text' in shape) this.#bytes(shape, column, closing)
    else yield* into(this.#branch(shape, column, closing))
    return undefined
  }

  *#branch(shape: Branch, column: number, closing: number): Deep<undefined> {
    if (shape.kind === 'pair') yield* this.#pair(shape, column, closing)
    else {
      const [open, close] = brackets[shape.kind]
      this.#out.push(open)
      if (shape.kind === 'tagged') yield* this.#tagged(shape, column, closing)
      else {
        if (shape.kind === 'map') this.#maps++
        yield* this.#items(shape, 0, column + open.length, closing)
        if (shape.kind === 'map') this.#maps--
      }
      this.#out.push(close)
    }
    return undefined
  }

  *#tagged(shape: Branch, column: number, closing: number): Deep<undefined> {
    const [tag] = shape.items as [Shape]
    yield* writeShape(tag, this.#out)
    const behind = column + tag.width + 2
    if (this.step !== null && tag.width + 2 > this.step) {
      this.#check(column + this.step)
      return yield* this.#rest(shape, 1, column + this.step, behind, closing)
    }
    this.#check(behind)
    if (shape.items.length === 1) return yield* this.#rest(shape, 1, behind, behind, closing)
    this.#out.push(',')
    return yield* this.#items(shape, 1, behind, closing)
  }

  *#pair(shape: Branch, column: number, closing: number): Deep<undefined> {
    const [key, value] = shape.items as [Shape, Shape]
    yield* this.place(key, column, closing)
    const indent = column + valueIndent
    this.#out.push(' =>\n', ' '.repeat(indent - 1))
    return yield* this.place(value, indent, closing)
  }

  *#items(shape: Branch, from: number, column: number, closing: number): Deep<undefined> {
    const width = yield* this.#item(shape, from, column, closing)
    return yield* this.#rest(shape, from + 1, column, column + width, closing)
  }

  /** Writes an item; how much of the line is taken then. */
  *#item(shape: Branch, at: number, column: number, closing: number): Deep<number> {
    const item = shape.items[at] as Shape
    const behind = this.#closing(shape, at, closing)
    const fits = item.width < this.width - column - behind
    yield* this.place(item, column, behind)
    return fits && isSimple(item) ? item.width : this.width
  }

  #closing(shape: Branch, at: number, closing: number): number {
    return at === shape.items.length - 1 ? closing + 1 : 0
  }

  /** Writes the items from `from` on, at `column` where they do not fit behind what is there. */
  *#rest(shape: Branch, from: number, column: number, at: number, closing: number): Deep<undefined> {
    let here = at
    for (let i = from; i < shape.items.length && !this.isTooFar; i++) {
      const item = shape.items[i] as Shape
      const width = item.width + 1
      const behind = this.#closing(shape, i, closing)
      if (isSimple(item) && (behind === 0 ? width + 1 : width) < this.width - here - behind) {
        this.#out.push(',')
        yield* writeShape(item, this.#out)
        here += width
      } else {
        this.#line(',', column)
        here = column + (yield* this.#item(shape, i, column, closing))
      }
      if (i % 1000 === 999) yield undefined
    }
    if (shape.isCut) this.#out.push(shape.kind === 'list' ? '|' : ',', dots)
    if (shape.tail !== null) yield* this.#tail(shape.tail, column, here, closing)
    return undefined
  }

  *#tail(tail: Shape, column: number, here: number, closing: number): Deep<undefined> {
    if (isSimple(tail) && tail.width + 1 < this.width - here - closing - 1) {
      this.#out.push('|')
      return yield* writeShape(tail, this.#out)
    }
    this.#line('|', column)
    return yield* this.place(tail, column, closing + 1)
  }

  #line(mark: string, column: number): void {
    this.#check(column)
    this.#out.push(mark, '\n', ' '.repeat(column - 1))
  }

  #check(column: number): void {
    if (this.step !== 1 && this.#maps === 0 && column > Math.floor(this.width / 2)) this.isTooFar = true
  }

  /** Bytes, as many on each line as there is room for. */
  #bytes({ text }: Leaf, column: number, closing: number): void {
    const indent = column + 2
    const room = Math.max(8, this.width - indent - closing)
    let left = room
    const fields = text.slice(2, -2).split(',')
    this.#out.push('<<')
    for (const [at, field] of fields.entries()) {
      const width = field.length + (at < fields.length - 1 ? 1 : 0)
      if (at > 0 && left < width) {
        this.#out.push('\n', ' '.repeat(indent - 1))
        left = room
      }
      this.#out.push(field, at < fields.length - 1 ? ',' : '')
      left -= width
    }
    this.#out.push('>>')
  }
}

/** What may share its line with others. */
function isSimple(shape: Shape): boolean {
  return shape.kind === 'text' || (shape.kind === 'pair' && shape.items.every(({ kind }) => kind === 'text'))
}
