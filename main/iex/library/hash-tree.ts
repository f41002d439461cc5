/**
 * The trees of HashDict and HashSet: tuples of eight places, by three bits of a key's hash at a time. What came first stays where it is, what comes
 * to its place later goes into the tree below it. Source: Elixir 1.14's `HashDict` and `HashSet`.
 */
import { same } from '../../otp/term/compare.js'
import type { Tuple } from '../../otp/term/term.js'
import { emptyList, type Term, tupleFrom } from '../../otp/term/term.js'
import { hash32 } from './term-hash.js'

/** What is in a place. */
export interface Place {
  readonly key: Term
  readonly value: Term
  /** The tree below; null where there is none. */
  readonly below: Tuple | null
}

/** How a place is written down as a term; `[]` is an empty one. */
export interface Form {
  read(place: Term): Place | undefined
  write(place: Place): Term
}

/** `:erlang.phash2/1` */
function phash2(term: Term): number {
  return hash32(term) & 0x7ffffff
}

export const emptyTree = tupleFrom(new Array<Term>(8).fill(emptyList))

const index = (hash: number): number => hash & 7

export class HashTree {
  constructor(readonly form: Form) {}

  get(tree: Tuple, key: Term): Place | undefined {
    let node: Tuple | null = tree
    for (let hash = phash2(key); node !== null; hash >>>= 3) {
      const place = this.form.read(node.at(index(hash)))
      if (place === undefined || same(place.key, key)) return place
      node = place.below
    }
    return undefined
  }

  /** The tree with `value` at `key`. */
  put(tree: Tuple, key: Term, value: Term, hash = phash2(key)): Tuple {
    const at = index(hash)
    const place = this.form.read(tree.at(at))
    if (place === undefined) return tree.with(at, this.form.write({ key, value, below: null }))
    if (same(place.key, key)) return tree.with(at, this.form.write({ ...place, key, value }))
    const below = this.put(place.below ?? emptyTree, key, value, hash >>> 3)
    return tree.with(at, this.form.write({ ...place, below }))
  }

  /** The tree without `key`; undefined where it is not there. */
  delete(tree: Tuple, key: Term, hash = phash2(key)): Tuple | undefined {
    const at = index(hash)
    const place = this.form.read(tree.at(at))
    if (place === undefined) return undefined
    if (same(place.key, key)) return tree.with(at, place.below === null ? emptyList : this.#lifted(place.below))
    const below = place.below === null ? undefined : this.delete(place.below, key, hash >>> 3)
    if (below === undefined) return undefined
    return tree.with(at, this.form.write({ ...place, below: isEmpty(below) ? null : below }))
  }

  /** The place that takes the place of one above: the first of the tree below, with what is left of that. */
  #lifted(tree: Tuple): Term {
    const at = tree.items().findIndex((place) => place !== emptyList)
    const place = this.form.read(tree.at(at)) as Place
    const left = tree.with(at, place.below === null ? emptyList : this.#lifted(place.below))
    return this.form.write({ ...place, below: isEmpty(left) ? null : left })
  }

  /** All places, the last of a tree first. */
  places(tree: Tuple): Place[] {
    return tree
      .items()
      .reverse()
      .flatMap((each) => {
        const place = this.form.read(each)
        if (place === undefined) return []
        return [place, ...(place.below === null ? [] : this.places(place.below))]
      })
  }
}

function isEmpty(tree: Tuple): boolean {
  return tree.items().every((place) => place === emptyList)
}
