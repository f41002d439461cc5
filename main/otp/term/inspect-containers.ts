/** Documents of things with items in them: Inspect.Algebra.container_doc/6 and its parts. */
import { growingByOne } from './growth.js'
import { type ResolvedOptions, at } from './inspect-options.js'
import { type Portioned, portionSize } from './portioned.js'
import { type Doc, concat, flexGlue, fold, glue, group, isSimple, nest } from './layout.js'

export interface ContainerOptions {
  readonly separator?: Doc
  /** `flex` fills lines, `strict` gives each item its own; `maybe` fills if all items are plain text. */
  readonly breaks?: 'maybe' | 'strict' | 'flex'
}

/** What `work` makes, a group: of much the rest is put off, portion by portion. */
export function inParts(work: Portioned<Doc>, { later }: ResolvedOptions): Doc {
  const first = work.next()
  if (first.done === true) return first.value
  const filled: { kind: 'group'; doc: Doc; inherit: boolean } = { kind: 'group', doc: null, inherit: false }
  const goOn = (): void => {
    const step = work.next()
    if (step.done !== true) later.push(goOn)
    else if (typeof step.value === 'object' && step.value?.kind === 'group') filled.doc = step.value.doc
  }
  later.push(goOn)
  return filled
}

/** Inspect.Algebra.container_doc/6: `items` between `left` and `right`, each as `each` makes it of it, `...` from the limit on. */
export function containerDoc<T>(
  left: Doc,
  items: Iterable<T>,
  right: Doc,
  options: ResolvedOptions,
  each: (item: T, options: ResolvedOptions) => Doc,
  container: ContainerOptions = {},
): Doc {
  return inParts(itemDocs(left, items, right, options, each, container), options)
}

function* itemDocs<T>(
  left: Doc,
  items: Iterable<T>,
  right: Doc,
  options: ResolvedOptions,
  each: (item: T, options: ResolvedOptions) => Doc,
  { separator = ',', breaks = 'maybe' }: ContainerOptions,
): Portioned<Doc> {
  const docs: Doc[] = []
  let simple = breaks === 'maybe'
  let { limit } = options
  for (const item of items) {
    if (limit === 0) {
      docs.push('...')
      break
    }
    growingByOne()
    const doc = each(item, inside(options, limit - 1))
    if (doc !== null) limit--
    simple &&= isSimple(doc)
    docs.push(doc)
    if (docs.length % portionSize === 0) yield
  }
  if (docs.length === 0) return concat(left, right)
  return surround(left, docs, right, simple || breaks === 'flex', separator)
}

/** `options` for what is inside of a container, of which `limit` items may still be shown. */
export function inside(options: ResolvedOptions, limit: number): ResolvedOptions {
  return at(options, limit, options.depth + 1)
}

const deepest = 300

/** What `build` makes of a container that has items, a group; inside too many others it is left empty for now and filled later. */
export function groupOf(options: ResolvedOptions, build: (options: ResolvedOptions) => Doc): Doc {
  if (options.depth < deepest) return build(options)
  const filled: { kind: 'group'; doc: Doc; inherit: boolean } = { kind: 'group', doc: null, inherit: false }
  options.later.push(() => {
    filled.doc = build(at(options, options.limit, 0))
  })
  return filled
}

/** `docs` between `left` and `right`: filling lines when `flex`, else each on its own if they do not fit. */
export function surround(left: Doc, docs: readonly Doc[], right: Doc, flex: boolean, separator: Doc): Doc {
  const inner = fold(docs, (a, b) => join(a, b, flex, separator))
  if (flex) return group(concat(concat(left, nest(inner, 1)), right))
  return group(glue(nest(glue(left, '', inner), 2), '', right))
}

/** Two documents with `separator` after the first; an empty one counts for nothing. */
export function join(left: Doc, right: Doc, flex: boolean, separator: Doc): Doc {
  if (right === null) return left
  if (left === null) return right
  return flex ? flexGlue(concat(left, separator), ' ', right) : glue(concat(left, separator), ' ', right)
}
