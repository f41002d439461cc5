/**
 * Enum. Each function goes through its enumerable as Elixir does: an item at a time, no further than it must, so that streams do what they do in
 * the order of Elixir. Source: Elixir 1.14's `Enum`.
 */
import { isProc, type Proc } from '../../otp/process/proc.js'
import { concat, isBinary, joined as joinedTexts } from '../../otp/term/bitstring.js'
import { put } from '../../otp/term/growth.js'
import { type Portioned, portionSize } from '../../otp/term/portioned.js'
import { alias, emptyList, isList, listFrom, type Term, TermMap, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause, stdlibRefused } from './arguments.js'
import { grouping } from './enum-group.js'
import { map, mapping } from './enum-map.js'
import { ordering } from './enum-order.js'
import { picking } from './enum-pick.js'
import { reducing } from './enum-reduce.js'
import { zipping } from './enum-zip.js'
import { after, callable, giveWay, portion } from './enumeration/calls.js'
import { collected } from './enumeration/collect-into.js'
import { collect, each, eachListed, type Ending } from './enumeration/each.js'
import { inPortions, whole } from './enumeration/portions.js'
import type { Binary } from './graphemes.js'
import { libraryModule } from './module.js'
import { toText } from './text.js'

export function* toList(term: Term): Proc<Term> {
  return isList(term) ? term : yield* whole(yield* collect(term))
}

function isStruct(term: Term): boolean {
  return term instanceof TermMap && term.get(atoms.struct) !== undefined
}

/** `Enum.into/2` and `/3` */
export function* into(term: Term, target: Term, transform?: Term): Proc<Term> {
  if (target === emptyList) return transform === undefined ? yield* toList(term) : yield* map(term, transform)
  if (target instanceof TermMap && !isStruct(target) && !isStruct(term) && (isList(term) || term instanceof TermMap)) {
    const items = transform === undefined ? yield* toList(term) : yield* map(term, transform)
    return yield* intoMap(items, target)
  }
  const call = transform === undefined ? (item: Term) => item : callable(transform, 1)
  return yield* collected(target, (taking) =>
    eachListed(term, (item) => after(call(item), (value) => taking.push(value))),
  )
}

/** `:maps.from_list(items)` merged into `target`. */
function* intoMap(items: Term, target: TermMap): Proc<Term> {
  const builder = TermMap.builder<Term, Term>(target)
  const all = yield* collect(items)
  for (let i = 0; i < all.length; i++) {
    const item = all[i] as Term
    if (i % portion === portion - 1) yield* giveWay()
    if (!(item instanceof Tuple) || item.size !== 2) return stdlibRefused('maps', 'from_list', [items])
    builder.put(item.e0, item.e1)
  }
  return builder.build()
}

/** The texts of what `call` gives for the items, with `joiner` in between. */
function* joined(
  term: Term,
  joiner: Term,
  call: (item: Term) => unknown,
  ending?: (texts: readonly Term[]) => Ending,
): Proc<Term> {
  const texts: Term[] = []
  const push = (value: Term): void => {
    if (texts.length > 0) put(texts, joiner)
    put(texts, value)
  }
  yield* each(term, (item) => after(call(item), (value) => after(toText(value), push)), ending?.(texts))
  const text = inPortions(together(texts as Binary[]))
  return isProc(text) ? yield* text : text
}

/** `concat(parts)`, in portions where all of them are text. */
function* together(parts: readonly Binary[]): Portioned<Term> {
  let text = ''
  for (let at = 0; at < parts.length; at += portionSize) {
    if (at > 0) yield
    const some = parts.slice(at, at + portionSize)
    if (!some.every((each) => typeof each === 'string')) return concat(parts)
    text = joinedTexts(text, some.join(''))
  }
  return text
}

function join(term: Term, joiner: Term = ''): Proc<Term> {
  if (!isBinary(joiner)) return noClause('Enum', 'join', term, joiner)
  if (joiner === '') return joined(term, joiner, (item) => item)
  const notProper =
    (texts: readonly Term[]): Ending =>
    (rest) =>
      noClause('Enum', 'join_non_empty_list', rest, joiner, listFrom([joiner, ...texts.toReversed()]))
  return joined(term, joiner, (item) => item, notProper)
}

function mapJoin(term: Term, ...rest: Term[]): Proc<Term> {
  const joiner = rest.length === 2 ? (rest[0] as Term) : ''
  const mapper = rest[rest.length - 1] as Term
  if (!isBinary(joiner)) return noClause('Enum', 'map_join', term, joiner, mapper)
  return joined(term, joiner, callable(mapper, 1))
}

export const enumModule = libraryModule(
  alias('Enum'),
  'Functions for working with collections: whatever is enumerable.',
  {
    ...grouping,
    ...mapping,
    ...ordering,
    ...picking,
    ...reducing,
    ...zipping,
    'into(enumerable, collectable)': ['`collectable` with the items put into it.', into],
    'into(enumerable, collectable, transform)': [
      '`collectable` with what `transform` gives for the items put into it.',
      into,
    ],
    'join(enumerable, joiner \\\\ "")': ['The items as text, with `joiner` between each two.', join],
    'map_join(enumerable, joiner \\\\ "", mapper)': [
      'What `mapper` gives for the items, as text, with `joiner` in between.',
      mapJoin,
    ],
    'to_list(enumerable)': ['The items as a list.', toList],
  },
)
