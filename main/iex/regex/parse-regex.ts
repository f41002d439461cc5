/** Regular expressions of PCRE, from text to a tree. Source: PCRE 8.44's pcrepattern. */
import { cases } from './classes.js'
import type { Flags, Parsed, RegexNode, Target } from './nodes.js'
import { readCharEscape, readClass, readClassEscape } from './parse-class.js'
import { RegexSource } from './source.js'

/** Options that begin an expression. */
const settings = /^\(\*(CRLF|CR|LF|ANYCRLF|ANY|UTF8?|UCP|BSR_ANYCRLF|BSR_UNICODE|NO_START_OPT)\)/
const nothing: RegexNode = { kind: 'sequence', items: [] }
const largestCount = 65535

class Parser {
  groups = 0
  anyCrlf: boolean
  readonly names = new Map<string, number[]>()
  readonly targets: Target[] = []
  readonly source: RegexSource

  constructor(
    codes: readonly number[],
    readonly isUnicode: boolean,
    public flags: Flags,
    anyCrlf: boolean,
  ) {
    this.source = new RegexSource(codes)
    this.anyCrlf = anyCrlf
  }

  whole(): Parsed {
    for (let found = this.source.match(settings); found !== undefined; found = this.source.match(settings))
      if (/CR|ANY/.test(found)) this.anyCrlf = true
    const root = this.choice()
    if (!this.source.isAtEnd) return this.source.fail('unmatched parentheses')
    for (const { group, at } of this.targets) {
      const isKnown = typeof group === 'number' ? group <= this.groups : this.names.has(group)
      if (!isKnown) return this.source.fail('reference to non-existent subpattern', at)
    }
    return { root, groups: this.groups, names: this.names, anyCrlf: this.anyCrlf }
  }

  /** Alternatives, up to a closing parenthesis or the end. Flags set within end with it. */
  choice(resetsGroups = false): RegexNode {
    const { flags } = this
    const first = this.groups
    let most = first
    const options: RegexNode[] = []
    do {
      if (resetsGroups) this.groups = first
      options.push(this.sequence())
      most = Math.max(most, this.groups)
    } while (this.source.take('|'))
    this.groups = most
    this.flags = flags
    return options.length === 1 ? (options[0] as RegexNode) : { kind: 'choice', options }
  }

  sequence(): RegexNode {
    const items: RegexNode[] = []
    for (;;) {
      this.skipped()
      const next = this.source.peek()
      if (next === '' || next === '|' || next === ')') break
      if (this.source.take('\\Q')) {
        if (!this.source.take('\\E')) this.quote(items)
        continue
      }
      if (this.source.take('\\E')) continue
      const item = this.item()
      if (item !== null) items.push(this.quantified(item))
    }
    return items.length === 1 ? (items[0] as RegexNode) : { kind: 'sequence', items }
  }

  /** Characters that stand for themselves, up to `\E`, which was not read yet; a quantifier behind it is of the last one. */
  quote(items: RegexNode[]): void {
    while (!this.source.isAtEnd) {
      const char = this.char(this.source.next())
      if (!this.source.take('\\E')) items.push(char)
      else {
        items.push(this.quantified(char))
        return
      }
    }
  }

  /** Skips blanks and comments where they do not count. */
  skipped(): void {
    for (;;) {
      if (this.source.rest(3) === '(?#') {
        this.source.skip(3)
        while (!this.source.isAtEnd && this.source.peek() !== ')') this.source.next()
        if (this.source.isAtEnd) this.source.fail('missing ) after comment')
        this.source.next()
      } else if (!this.flags.extended) return
      else if (this.source.match(/^[\t-\r ]+/) === undefined) {
        if (!this.source.take('#')) return
        while (!this.source.isAtEnd && this.source.next() !== 10);
      }
    }
  }

  char(code: number): RegexNode {
    if (!this.flags.caseless) return { kind: 'char', test: (each) => each === code }
    const all = cases(code, this.isUnicode)
    const [a, b] = all
    if (all.length === 1) return { kind: 'char', test: (each) => each === code }
    if (all.length === 2) return { kind: 'char', test: (each) => each === a || each === b }
    return { kind: 'char', test: (each) => all.includes(each) }
  }

  /** One item without its quantifier; null for one that is nothing, such as a setting of flags. */
  item(): RegexNode | null {
    const { source } = this
    const letter = source.peek()
    switch (letter) {
      case '(':
        return this.parenthesis()
      case '[':
        if (/^\[([:.=])[^\]]*\1\]/.test(source.rest(40)))
          return source.fail(
            /^\[:/.test(source.rest(2))
              ? 'POSIX named classes are supported only within a class'
              : 'POSIX collating elements are not supported',
          )
        source.next()
        return { kind: 'char', test: readClass(source, this.isUnicode, this.flags.caseless) }
      case '.': {
        source.next()
        if (this.flags.dotAll) return { kind: 'char', test: () => true }
        return this.anyCrlf
          ? { kind: 'char', test: (code) => code !== 10 && code !== 13 }
          : { kind: 'char', test: (code) => code !== 10 }
      }
      case '^':
        source.next()
        return { kind: 'at', where: this.flags.multiline ? 'lineBegin' : 'begin' }
      case '$':
        source.next()
        return { kind: 'at', where: this.flags.multiline ? 'lineEnd' : 'endBeforeNewline' }
      case '\\':
        source.next()
        return this.escape()
      case '*':
      case '+':
      case '?':
        return source.fail('nothing to repeat')
      case '{':
        if (/^\{\d+(?:,\d*)?\}/.test(source.rest(30))) {
          source.skip(/^\{\d+(?:,\d*)?/.exec(source.rest(30))?.[0].length ?? 0)
          return source.fail('nothing to repeat')
        }
        return this.char(source.next())
      default:
        return this.char(source.next())
    }
  }

  escape(): RegexNode {
    const { source } = this
    const letter = source.peek()
    const anchor = { A: 'begin', z: 'end', Z: 'endBeforeNewline', G: 'searchStart', b: 'word', B: 'notWord' }[letter]
    if (anchor !== undefined) {
      source.next()
      return { kind: 'at', where: anchor as 'begin' }
    }
    const test = letter === 'N' && source.rest(2) === 'N{' ? undefined : readClassEscape(source, this.isUnicode)
    if (test !== undefined) return { kind: 'char', test }
    switch (letter) {
      case 'N':
        return source.fail('PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u', source.place)
      case 'R':
        source.next()
        return { kind: 'newline' }
      case 'X':
        source.next()
        return { kind: 'grapheme' }
      case 'C':
        source.next()
        return { kind: 'char', test: () => true }
      case 'K':
        source.next()
        return { kind: 'keep' }
      case 'g':
        source.next()
        return this.numbered()
      case 'k': {
        source.next()
        const name = this.nameIn([
          ['<', '>'],
          ["'", "'"],
          ['{', '}'],
        ])
        if (name === undefined) return source.fail('\\k is not followed by a braced, angle-bracketed, or quoted name')
        return this.reference(name, source.place - 1)
      }
      default:
    }
    const digits = /^[1-9]\d*/.exec(source.rest(10))?.[0]
    if (digits !== undefined) return this.digits(digits)
    return this.char(readCharEscape(source, this.isUnicode))
  }

  /** `\1`: a group, or a character by its octal number where there are not so many groups. */
  digits(digits: string): RegexNode {
    const number = Number(digits)
    if (number < 10 ? !/^[89]/.test(digits) || number <= this.groups : number <= this.groups) {
      this.source.skip(digits.length)
      return this.reference(number, this.source.place)
    }
    const octal = this.source.match(/^[0-7]{1,3}/)
    if (octal === undefined) return this.char(this.source.next())
    return this.char(Number.parseInt(octal, 8) & 255)
  }

  /** `\g{2}`, `\g-1`, `\g<name>` */
  numbered(): RegexNode {
    const { source } = this
    if (/^[<']/.test(source.peek())) {
      const name = this.nameIn([
        ['<', '>'],
        ["'", "'"],
      ]) as string
      return this.recursion(/^[-+]?\d+$/.test(name) ? this.relative(name) : name, source.place - 1)
    }
    const found = source.match(/^(?:\{[-+]?\d+\}|[-+]?\d+|\{\w+\})/)
    if (found === undefined) return source.fail('a numbered reference must not be zero', source.place - 1)
    const name = found.replace(/[{}]/g, '')
    return this.reference(/^[-+]?\d+$/.test(name) ? this.relative(name) : name, source.place)
  }

  relative(text: string): number {
    const number = Number(text)
    return text.startsWith('-') ? this.groups + 1 + number : text.startsWith('+') ? this.groups + number : number
  }

  reference(group: number | string, at: number): RegexNode {
    const to = { group, at }
    this.targets.push(to)
    return { kind: 'reference', to, caseless: this.flags.caseless }
  }

  recursion(group: number | string, at: number): RegexNode {
    const to = { group, at }
    if (group !== 0) this.targets.push(to)
    return { kind: 'recursion', to }
  }

  nameIn(brackets: readonly (readonly [string, string])[]): string | undefined {
    for (const [open, close] of brackets) {
      if (!this.source.take(open)) continue
      return this.name(close)
    }
    return undefined
  }

  /** A name that ends with `close`, which is read too. */
  name(close: string): string {
    const { source } = this
    if (/^\d/.test(source.peek()) && close !== '}' && !/^\d+['>]/.test(source.rest(12)))
      return source.fail('group name must start with a non-digit')
    const name = source.match(/^[-+]?\w+/) ?? ''
    if (!source.take(close)) return source.fail('syntax error in subpattern name (missing terminator)')
    return name
  }

  parenthesis(): RegexNode | null {
    const { source } = this
    source.next()
    if (source.take('*')) return this.verb()
    if (!source.take('?')) return this.capture(undefined)
    if (source.take(':')) return this.closed(this.choice())
    if (source.take('|')) return this.closed(this.choice(true))
    if (source.take('>')) return { kind: 'atomic', body: this.closed(this.choice()) }
    if (source.take('=')) return this.look(true, false)
    if (source.take('!')) return this.look(true, true)
    if (source.take('<=')) return this.look(false, false)
    if (source.take('<!')) return this.look(false, true)
    if (source.take('P<') || source.take('<')) return this.named('>')
    if (source.take("'")) return this.named("'")
    if (source.take('P=')) return this.reference(this.name(')'), source.place - 1)
    if (source.take('P>') || source.take('&')) return this.recursion(this.name(')'), source.place - 1)
    if (source.take('R')) {
      if (!source.take(')')) return source.fail('(?R or (?[+-]digits must be followed by )')
      return this.recursion(0, 0)
    }
    const number = source.match(/^[-+]?\d+(?=\))/)
    if (number !== undefined) {
      source.next()
      return this.recursion(this.relative(number), source.place - 1)
    }
    if (source.take('(')) return this.condition()
    return this.setFlags()
  }

  named(close: string): RegexNode {
    const { source } = this
    if (/^\d/.test(source.peek())) return source.fail('group name must start with a non-digit')
    if (source.peek() === '' || source.peek() === close) return source.fail('unrecognized character after (?<')
    const name = this.name(close)
    const known = this.names.get(name)
    if (known !== undefined && !this.flags.dupNames && !known.includes(this.groups + 1))
      return source.fail('two named subpatterns have the same name', source.place - 1)
    return this.capture(name)
  }

  capture(name: string | undefined): RegexNode {
    const index = ++this.groups
    if (name !== undefined) this.names.set(name, [...(this.names.get(name) ?? []), index])
    return { kind: 'group', index, body: this.closed(this.choice()) }
  }

  closed(body: RegexNode): RegexNode {
    return this.source.take(')') ? body : this.source.fail('missing )')
  }

  look(isAhead: boolean, isNegative: boolean): RegexNode {
    const body = this.closed(this.choice())
    if (!isAhead && lengths(body) === undefined) {
      return this.source.fail('lookbehind assertion is not fixed length', this.source.place - 1)
    }
    return { kind: 'look', isAhead, isNegative, body }
  }

  verb(): RegexNode {
    const text = this.source.match(/^[A-Z]*(?::[^)]*)?\)/)
    switch (text) {
      case 'FAIL)':
      case 'F)':
        return { kind: 'fail' }
      case 'ACCEPT)':
        return { kind: 'accept' }
      case 'COMMIT)':
      case 'PRUNE)':
      case 'SKIP)':
      case 'THEN)':
        return nothing
      default:
        return this.source.fail('(*VERB) not recognized or malformed', this.source.place - (text === undefined ? 0 : 1))
    }
  }

  /** `(?(1)yes|no)`, whose `(?(` was read. */
  condition(): RegexNode {
    const { source } = this
    let when: Target | RegexNode | 'recursion' | 'define'
    if (/^\?(?:<?[=!])/.test(source.rest(3))) {
      source.place -= 1
      when = this.parenthesis() as RegexNode
    } else {
      const found = source.match(/^(?:<\w+>|'\w+'|[-+]?\w+)(?=\))/)
      if (found === undefined) return source.fail('malformed number or name after (?(')
      source.next()
      const name = found.replace(/[<>']/g, '')
      if (name === 'DEFINE') when = 'define'
      else if (name === 'R') when = 'recursion'
      else {
        when = { group: /^[-+]?\d+$/.test(name) ? this.relative(name) : name, at: source.place - 1 }
        this.targets.push(when)
      }
    }
    const body = this.closed(this.choice())
    const options = body.kind === 'choice' ? body.options : [body]
    if (options.length > 2) return source.fail('conditional group contains more than two branches', source.place - 1)
    return { kind: 'condition', when, yes: options[0] as RegexNode, no: options[1] ?? nothing }
  }

  /** `(?i)` for the rest of the group, `(?i:…)` for one of its own. */
  setFlags(): RegexNode | null {
    const { source } = this
    const text = source.match(/^[imsxUJ]*(?:-[imsxUJ]*)?/) ?? ''
    const close = source.peek()
    if (close !== ')' && close !== ':') return source.fail('unrecognized character after (? or (?-')
    source.next()
    const [on = '', off = ''] = text.split('-')
    const before = this.flags
    const set = (letter: string, was: boolean): boolean => (on.includes(letter) || was) && !off.includes(letter)
    this.flags = {
      caseless: set('i', before.caseless),
      multiline: set('m', before.multiline),
      dotAll: set('s', before.dotAll),
      extended: set('x', before.extended),
      ungreedy: set('U', before.ungreedy),
      dupNames: set('J', before.dupNames),
    }
    if (close === ')') return null
    const body = this.closed(this.choice())
    this.flags = before
    return body
  }

  /** `item` with the quantifier that follows. */
  quantified(item: RegexNode): RegexNode {
    const { source } = this
    this.skipped()
    const bounds = this.bounds()
    if (bounds === undefined) return item
    const [min, max] = bounds
    const isPossessive = source.take('+')
    const isLazy = !isPossessive && source.take('?')
    const mode = isPossessive ? 'possessive' : isLazy === this.flags.ungreedy ? 'greedy' : 'lazy'
    const isFixed = item.kind === 'at' || item.kind === 'keep'
    return isFixed ? (min === 0 ? nothing : item) : { kind: 'repeat', body: item, min, max, mode }
  }

  bounds(): readonly [number, number] | undefined {
    const { source } = this
    if (source.take('*')) return [0, Infinity]
    if (source.take('+')) return [1, Infinity]
    if (source.take('?')) return [0, 1]
    const found = /^\{(\d+)(,?)(\d*)\}/.exec(source.rest(30))
    if (found === null) return undefined
    const [text, low, comma, high] = found as unknown as [string, string, string, string]
    for (const number of [low, high])
      if (Number(number) > largestCount)
        return source.fail('number too big in {} quantifier', source.place + number.length + 1)
    const min = Number(low)
    const max = comma === '' ? min : high === '' ? Infinity : Number(high)
    if (max < min) return source.fail('numbers out of order in {} quantifier', source.place + text.length - 1)
    source.skip(text.length)
    return [min, max]
  }
}

/** How many characters each alternative of `node` takes; undefined where one has no fixed number. */
export function lengths(node: RegexNode): readonly number[] | undefined {
  if (node.kind !== 'choice') {
    const length = lengthOf(node)
    return length === undefined ? undefined : [length]
  }
  const all = node.options.map(lengthOf)
  return all.every((length) => length !== undefined) ? all : undefined
}

function lengthOf(node: RegexNode): number | undefined {
  switch (node.kind) {
    case 'char':
      return 1
    case 'sequence': {
      let sum = 0
      for (const item of node.items) {
        const length = lengthOf(item)
        if (length === undefined) return undefined
        sum += length
      }
      return sum
    }
    case 'choice': {
      const all = lengths(node)
      return all?.every((length) => length === all[0]) === true ? all[0] : undefined
    }
    case 'group':
    case 'atomic':
      return lengthOf(node.body)
    case 'repeat': {
      const length = lengthOf(node.body)
      return node.min === node.max && length !== undefined ? length * node.min : undefined
    }
    case 'look':
    case 'at':
    case 'keep':
    case 'fail':
    case 'accept':
      return 0
    default:
      return undefined
  }
}

/** The tree of an expression. Throws a RegexFault. */
export function parseRegex(codes: readonly number[], isUnicode: boolean, flags: Flags, anyCrlf: boolean): Parsed {
  return new Parser(codes, isUnicode, flags, anyCrlf).whole()
}
