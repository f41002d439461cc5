/**
 * In which order the links of a process that ends are told. The BEAM keeps them in a red-black tree by pid and takes that apart from the leaves on, so
 * that the first of three is told first and the second last. What comes of it is the same each time as long as nobody else runs.
 *
 * The tree is the one that comes of making the links that are left, one after the other, and of taking out the one by which the process ends: links
 * that were taken out before may have left another. Source: erl_rbtree.h of OTP 25.
 */
import type { Process } from './process.js'

/** More than so many are told in the order in which they came to be linked: their tree would take too long. */
const most = 1000

/**
 * `linked` in the order in which they are told.
 *
 * cause  whose end was told by a link that is gone since; null where it was no link
 */
export function inOrder(linked: readonly Process[], cause: Process | null): readonly Process[] {
  if (linked.length < 2 || linked.length > most) return linked
  if (linked.length === 2) return twoInOrder(linked as readonly [Process, Process], cause)
  const made = cause === null || linked.includes(cause) ? linked : withCause(linked, cause)
  const sorted = [...made].sort(byPid)
  const places = new Map(sorted.map((process, place) => [process, place]))
  const gone = made === linked ? undefined : places.get(cause as Process)
  const order = made.map((process) => places.get(process) as number)
  return leavesFirst(order, gone).map((place) => sorted[place] as Process)
}

/** As `inOrder`, of the two that most processes of a tree have: the tree is one node and one below it. */
function twoInOrder(linked: readonly [Process, Process], cause: Process | null): readonly Process[] {
  const [first, second] = linked
  if (cause === null || cause === first || cause === second) return [second, first]
  const [low, high] = byPid(first, second) < 0 ? [first, second] : [second, first]
  // Of three the middle one is above the others; where it is taken out, the highest takes its place.
  return byPid(cause, low) < 0 ? [high, low] : [low, high]
}

/** With the link that is gone where it was made, if links are made in the order of pids. */
function withCause(linked: readonly Process[], cause: Process): readonly Process[] {
  const next = linked.findIndex((other) => byPid(other, cause) > 0)
  return next < 0 ? [...linked, cause] : [...linked.slice(0, next), cause, ...linked.slice(next)]
}

function byPid(a: Process, b: Process): number {
  return a.pid.number - b.pid.number || a.pid.serial - b.pid.serial
}

/** `nodes`, the numbers from 0 on, put into a red-black tree one after the other, as it is taken apart; `gone` is taken out before. */
export function leavesFirst(nodes: readonly number[], gone?: number): number[] {
  const tree = new Tree(nodes.length)
  for (const node of nodes) tree.add(node)
  if (gone !== undefined) tree.remove(gone)
  return tree.leavesFirst()
}

/** A red-black tree of the numbers below a limit. The limit itself stands for what is not there, which is black. */
class Tree {
  readonly #left: number[]
  readonly #right: number[]
  readonly #parent: number[]
  readonly #red: number[]
  #root: number

  /** Most trees are of two or three, and one is made for each process that ends: arrays of JavaScript cost less than typed ones. */
  constructor(readonly none: number) {
    const links = (): number[] => new Array<number>(none + 1).fill(none)
    this.#left = links()
    this.#right = links()
    this.#parent = links()
    this.#red = new Array<number>(none + 1).fill(0)
    this.#root = none
  }

  add(node: number): void {
    let above = this.none
    for (let next = this.#root; next !== this.none;) {
      above = next
      next = node < next ? this.#leftOf(next) : this.#rightOf(next)
    }
    this.#parent[node] = above
    if (above === this.none) this.#root = node
    else if (node < above) this.#left[above] = node
    else this.#right[above] = node
    this.#red[node] = 1
    let last = node
    while (this.#isRed(this.#parentOf(last))) {
      let parent = this.#parentOf(last)
      const top = this.#parentOf(parent)
      const isLeft = parent === this.#leftOf(top)
      const [near, far] = isLeft ? [this.#left, this.#right] : [this.#right, this.#left]
      const uncle = far[top] as number
      if (this.#isRed(uncle)) {
        this.#red[parent] = 0
        this.#red[uncle] = 0
        this.#red[top] = 1
        last = top
        continue
      }
      if (last === far[parent]) {
        this.#rotate(parent, far, near)
        parent = last
      }
      this.#red[parent] = 0
      this.#red[top] = 1
      this.#rotate(top, near, far)
      break
    }
    this.#red[this.#root] = 0
  }

  remove(node: number): void {
    const { none } = this
    let wasRed = this.#isRed(node)
    let moved: number
    if (this.#leftOf(node) === none || this.#rightOf(node) === none) {
      moved = this.#leftOf(node) === none ? this.#rightOf(node) : this.#leftOf(node)
      this.#put(moved, node)
    } else {
      let next = this.#rightOf(node)
      while (this.#leftOf(next) !== none) next = this.#leftOf(next)
      wasRed = this.#isRed(next)
      moved = this.#rightOf(next)
      if (this.#parentOf(next) === node) {
        this.#parent[moved] = next
      } else {
        this.#put(moved, next)
        this.#right[next] = this.#rightOf(node)
        this.#parent[this.#rightOf(next)] = next
      }
      this.#put(next, node)
      this.#left[next] = this.#leftOf(node)
      this.#parent[this.#leftOf(next)] = next
      this.#red[next] = this.#red[node] as number
    }
    if (!wasRed) this.#balance(moved)
  }

  /** All, each after those below it. */
  leavesFirst(): number[] {
    const order: number[] = []
    // A node, its right side and its left side, read backwards.
    for (const open = [this.#root]; open.length > 0;) {
      const node = open.pop() as number
      if (node === this.none) continue
      order.push(node)
      open.push(this.#leftOf(node), this.#rightOf(node))
    }
    return order.reverse()
  }

  /** Mends the paths through `node`, which have one black too few. */
  #balance(node: number): void {
    let short = node
    while (short !== this.#root && !this.#isRed(short)) {
      const parent = this.#parentOf(short)
      const isLeft = short === this.#leftOf(parent)
      const [near, far] = isLeft ? [this.#left, this.#right] : [this.#right, this.#left]
      let sibling = far[parent] as number
      if (this.#isRed(sibling)) {
        this.#red[sibling] = 0
        this.#red[parent] = 1
        this.#rotate(parent, far, near)
        sibling = far[parent] as number
      }
      if (!this.#isRed(near[sibling] as number) && !this.#isRed(far[sibling] as number)) {
        this.#red[sibling] = 1
        short = parent
        continue
      }
      if (!this.#isRed(far[sibling] as number)) {
        this.#red[near[sibling] as number] = 0
        this.#red[sibling] = 1
        this.#rotate(sibling, near, far)
        sibling = far[parent] as number
      }
      this.#red[sibling] = this.#red[parent] as number
      this.#red[parent] = 0
      this.#red[far[sibling] as number] = 0
      this.#rotate(parent, far, near)
      short = this.#root
    }
    this.#red[short] = 0
  }

  /** Puts what is below `top` at its `up` side in its place, and `top` below that at the `down` side. */
  #rotate(top: number, up: number[], down: number[]): void {
    const next = up[top] as number
    const between = down[next] as number
    up[top] = between
    if (between !== this.none) this.#parent[between] = top
    this.#put(next, top)
    down[next] = top
    this.#parent[top] = next
  }

  /** Puts `node` where `old` is. */
  #put(node: number, old: number): void {
    const parent = this.#parentOf(old)
    if (parent === this.none) this.#root = node
    else if (this.#leftOf(parent) === old) this.#left[parent] = node
    else this.#right[parent] = node
    this.#parent[node] = parent
  }

  #leftOf(node: number): number {
    return this.#left[node] as number
  }

  #rightOf(node: number): number {
    return this.#right[node] as number
  }

  #parentOf(node: number): number {
    return this.#parent[node] as number
  }

  #isRed(node: number): boolean {
    return this.#red[node] === 1
  }
}
