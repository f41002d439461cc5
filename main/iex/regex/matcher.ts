/**
 * Matching of regular expressions as PCRE does it: backtracking, with all its kinds of groups. A tree becomes functions that each take a place and
 * go on to the next, and answer whether all the rest was found. An attempt that takes too many steps, or goes too deep, finds nothing, as with
 * PCRE's own limits.
 */
import { cases } from './classes.js'
import type { Anchor, Parsed, RegexNode, Target, Test } from './nodes.js'
import { lengths } from './parse-regex.js'
import type { Subject } from './subject.js'

/** Goes on from a place. True where all the rest was found. */
type Step = (at: number) => boolean

/** Steps one search may take. Source: OTP's re, match_limit, in measure. */
const mostSteps = 10_000_000

const tooMuch = Symbol('too much')

/** Where what was found begins and ends, and each group: pairs of places, -1 where a group took no part. */
export type Places = Int32Array

export interface Search {
  /** Only at the first place. */
  readonly anchored?: boolean
  /** Not nothing at the first place. */
  readonly notEmptyAtStart?: boolean
  readonly firstLine?: boolean
}

export class Matcher {
  private codes: ArrayLike<number> = []
  private readonly groups: Int32Array
  private start = 0
  private keep = -1
  private end = 0
  private steps = 0
  private searchFrom = 0
  private notEmptyAt = -1
  private recursions = 0
  /** Where the groups that are open now begin. */
  private readonly begins: number[][] = []
  private readonly run: Step
  private readonly bodies = new Map<number, RegexNode>()

  constructor(
    readonly parsed: Parsed,
    readonly isUnicode: boolean,
  ) {
    this.groups = new Int32Array(2 * parsed.groups + 2)
    this.collect(parsed.root)
    this.run = this.compile(parsed.root, (at) => this.finish(at))
  }

  /** The first place from `from` on; undefined where there is none. */
  search(subject: Subject, from: number, options: Search = {}): Places | undefined {
    this.codes = subject.codes
    this.steps = 0
    this.recursions = 0
    for (const begins of this.begins) begins.length = 0
    this.searchFrom = from
    this.notEmptyAt = options.notEmptyAtStart === true ? from : -1
    const last = options.anchored === true ? from : subject.codes.length
    try {
      for (let at = from; at <= last; at++) {
        this.groups.fill(-1)
        this.start = at
        this.keep = -1
        if (this.run(at)) return this.found()
        if (options.firstLine === true && this.codes[at] === 10) return undefined
      }
    } catch (thrown) {
      if (thrown !== tooMuch && !(thrown instanceof RangeError)) throw thrown
    } finally {
      this.codes = []
    }
    return undefined
  }

  private found(): Places {
    const places = this.groups.slice()
    places[0] = this.keep < 0 ? this.start : this.keep
    places[1] = this.end
    return places
  }

  private finish(at: number): boolean {
    if (at === this.start && at === this.notEmptyAt) return false
    this.end = at
    return true
  }

  private count(): void {
    if (++this.steps > mostSteps) throw tooMuch
  }

  private collect(node: RegexNode): void {
    if (node.kind === 'group') this.bodies.set(node.index, node)
    if ('body' in node) this.collect(node.body)
    if (node.kind === 'sequence') node.items.forEach((item) => this.collect(item))
    if (node.kind === 'choice') node.options.forEach((item) => this.collect(item))
    if (node.kind === 'condition') {
      this.collect(node.yes)
      this.collect(node.no)
    }
  }

  private compile(node: RegexNode, next: Step): Step {
    switch (node.kind) {
      case 'char': {
        const { test } = node
        return (at) => at < this.codes.length && test(this.codes[at] as number) && next(at + 1)
      }
      case 'sequence':
        return node.items.reduceRight<Step>((rest, item) => this.compile(item, rest), next)
      case 'choice':
        return this.choice(node.options, next)
      case 'group':
        return this.group(node.index, node.body, next)
      case 'atomic':
        return this.atomic(node.body, next)
      case 'look':
        return this.look(node, next)
      case 'repeat':
        return this.repeat(node, next)
      case 'reference':
        return this.reference(node.to, node.caseless, next)
      case 'recursion':
        return this.recursion(node.to, next)
      case 'condition':
        return this.condition(node, next)
      case 'at':
        return this.anchor(node.where, next)
      case 'newline':
        return (at) => this.newline(at, next)
      case 'grapheme':
        return (at) => this.grapheme(at, next)
      case 'keep':
        return (at) => {
          const before = this.keep
          this.keep = at
          if (next(at)) return true
          this.keep = before
          return false
        }
      case 'fail':
        return () => false
      case 'accept':
        return (at) => this.finish(at)
    }
  }

  private choice(options: readonly RegexNode[], next: Step): Step {
    const steps = options.map((option) => this.compile(option, next))
    return (at) => {
      this.count()
      for (const step of steps) if (step(at)) return true
      return false
    }
  }

  private group(index: number, body: RegexNode, next: Step): Step {
    const { groups } = this
    const begins: number[] = []
    this.begins.push(begins)
    const inner = this.compile(body, (at) => {
      const from = begins.pop() as number
      const [start, end] = [groups[2 * index] as number, groups[2 * index + 1] as number]
      groups[2 * index] = from
      groups[2 * index + 1] = at
      if (next(at)) return true
      groups[2 * index] = start
      groups[2 * index + 1] = end
      begins.push(from)
      return false
    })
    return (at) => {
      this.count()
      begins.push(at)
      if (inner(at)) return true
      begins.pop()
      return false
    }
  }

  /** Where `body` ends when it is matched by itself: the first way only. -1 where it does not. */
  private alone(body: RegexNode): (at: number) => number {
    let end = -1
    const step = this.compile(body, (at) => {
      end = at
      return true
    })
    return (at) => (step(at) ? end : -1)
  }

  private atomic(body: RegexNode, next: Step): Step {
    const match = this.alone(body)
    return (at) => {
      this.count()
      const before = this.groups.slice()
      const end = match(at)
      if (end >= 0 && next(end)) return true
      this.groups.set(before)
      return false
    }
  }

  private look(node: RegexNode & { kind: 'look' }, next: Step): Step {
    const { isAhead, isNegative, body } = node
    const options = !isAhead && body.kind === 'choice' ? body.options : [body]
    const behind = isAhead ? [] : (lengths(body) as readonly number[])
    const matches = options.map((option) => this.alone(option))
    const holds = (at: number): boolean =>
      isAhead
        ? (matches[0] as (at: number) => number)(at) >= 0
        : matches.some((match, i) => at >= (behind[i] as number) && match(at - (behind[i] as number)) === at)
    return (at) => {
      this.count()
      const before = this.groups.slice()
      if (holds(at) !== isNegative) {
        if (isNegative) this.groups.set(before)
        if (next(at)) return true
      }
      this.groups.set(before)
      return false
    }
  }

  private repeat(node: RegexNode & { kind: 'repeat' }, next: Step): Step {
    const { body, min, max, mode } = node
    if (body.kind === 'char') return this.repeatChar(body.test, min, max, mode, next)
    if (mode === 'possessive') return this.atomic({ ...node, mode: 'greedy' }, next)
    let [count, from] = [0, -1]
    const once = (at: number): boolean => {
      const [countBefore, fromBefore] = [count, from]
      count++
      from = at
      if (inner(at)) return true
      count = countBefore
      from = fromBefore
      return false
    }
    const leave = (at: number): boolean => {
      const [countBefore, fromBefore] = [count, from]
      if (next(at)) return true
      count = countBefore
      from = fromBefore
      return false
    }
    const again: Step = (at) => {
      this.count()
      if (count < min) return once(at)
      // A turn that took nothing is the last.
      const mayGoOn = count < max && at !== from
      if (mode === 'lazy') return leave(at) || (mayGoOn && once(at))
      return (mayGoOn && once(at)) || leave(at)
    }
    const inner = this.compile(body, again)
    return (at) => {
      const [countBefore, fromBefore] = [count, from]
      count = 0
      from = -1
      if (again(at)) return true
      count = countBefore
      from = fromBefore
      return false
    }
  }

  private repeatChar(test: Test, min: number, max: number, mode: string, next: Step): Step {
    return (at) => {
      this.count()
      const { codes } = this
      const most = Math.min(codes.length, at + max)
      let to = at
      if (mode === 'lazy') {
        for (; to - at < min; to++) if (to >= most || !test(codes[to] as number)) return false
        for (;;) {
          if (next(to)) return true
          if (to >= most || !test(codes[to] as number)) return false
          to++
          this.count()
        }
      }
      while (to < most && test(codes[to] as number)) to++
      if (to - at < min) return false
      if (mode === 'possessive') return next(to)
      for (; to >= at + min; to--) {
        if (next(to)) return true
        this.count()
      }
      return false
    }
  }

  /** The numbers of the groups that are meant. */
  private numbers({ group }: Target): readonly number[] {
    return typeof group === 'number' ? [group] : (this.parsed.names.get(group) ?? [])
  }

  private reference(to: Target, caseless: boolean, next: Step): Step {
    const numbers = this.numbers(to)
    const same = caseless
      ? (a: number, b: number): boolean => a === b || cases(a, this.isUnicode).includes(b)
      : (a: number, b: number): boolean => a === b
    return (at) => {
      const number = numbers.find((each) => (this.groups[2 * each] as number) >= 0)
      if (number === undefined) return false
      const from = this.groups[2 * number] as number
      const size = (this.groups[2 * number + 1] as number) - from
      if (at + size > this.codes.length) return false
      for (let i = 0; i < size; i++)
        if (!same(this.codes[from + i] as number, this.codes[at + i] as number)) return false
      return next(at + size)
    }
  }

  /** A group called anew is matched by itself, and what it captured is forgotten. */
  private recursion(to: Target, next: Step): Step {
    let match: ((at: number) => number) | undefined
    return (at) => {
      this.count()
      const [number = 0] = this.numbers(to)
      const body = number === 0 ? this.parsed.root : (this.bodies.get(number) as RegexNode & { body: RegexNode }).body
      // Each depth has loops of its own.
      match = this.alone(body)
      const before = this.groups.slice()
      this.recursions++
      const end = match(at)
      this.recursions--
      this.groups.set(before)
      return end >= 0 && next(end)
    }
  }

  private condition(node: RegexNode & { kind: 'condition' }, next: Step): Step {
    const yes = this.compile(node.yes, next)
    const no = this.compile(node.no, next)
    const { when } = node
    if (when === 'define') return next
    if (when === 'recursion') return (at) => (this.recursions > 0 ? yes(at) : no(at))
    if ('kind' in when) {
      let holds = false
      const look = this.compile(when, () => (holds = true))
      return (at) => {
        holds = false
        look(at)
        return holds ? yes(at) : no(at)
      }
    }
    const numbers = this.numbers(when)
    return (at) => (numbers.some((number) => (this.groups[2 * number] as number) >= 0) ? yes(at) : no(at))
  }

  private anchor(where: Anchor, next: Step): Step {
    const holds = this.anchors[where]
    return (at) => holds(at) && next(at)
  }

  private readonly isWord = (at: number): boolean => {
    const code = this.codes[at]
    if (code === undefined) return false
    if (code < 128)
      return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)
    return this.isUnicode
      ? /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))
      : /[ªµºÀ-ÖØ-öø-ÿ]/.test(String.fromCharCode(code))
  }

  private isNewline(at: number): boolean {
    return this.codes[at] === 10 || (this.parsed.anyCrlf && this.codes[at] === 13)
  }

  private isLastNewline(at: number): boolean {
    const left = this.codes.length - at
    if (left === 1) return this.isNewline(at)
    return left === 2 && this.parsed.anyCrlf && this.codes[at] === 13 && this.codes[at + 1] === 10
  }

  private readonly anchors: Readonly<Record<Anchor, (at: number) => boolean>> = {
    begin: (at) => at === 0,
    end: (at) => at === this.codes.length,
    endBeforeNewline: (at) => at === this.codes.length || this.isLastNewline(at),
    lineBegin: (at) => at === 0 || (at < this.codes.length && this.isNewline(at - 1)),
    lineEnd: (at) => at === this.codes.length || this.isNewline(at),
    word: (at) => this.isWord(at - 1) !== this.isWord(at),
    notWord: (at) => this.isWord(at - 1) === this.isWord(at),
    searchStart: (at) => at === this.searchFrom,
  }

  private newline(at: number, next: Step): boolean {
    const code = this.codes[at]
    if (code === undefined) return false
    if (code === 13 && this.codes[at + 1] === 10) return next(at + 2)
    return ((code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) && next(at + 1)
  }

  private grapheme(at: number, next: Step): boolean {
    if (at >= this.codes.length) return false
    const isMark = (code: number | undefined): boolean =>
      code !== undefined && /\p{M}/u.test(String.fromCodePoint(code))
    let end = at + 1
    while (isMark(this.codes[end])) end++
    return next(end)
  }
}
