/** What stands before the cursor: the last piece of a text that need not be whole. Source: Code.Fragment of Elixir 1.14, in rough. */

/** `Enum`, `:lists` or `map.field`, as the words between the dots. */
export interface Path {
  readonly kind: 'alias' | 'atom' | 'variable'
  readonly words: readonly string[]
}

export type Cursor =
  /** The beginning of a module's name, `KV.Bu`. */
  | { readonly kind: 'alias'; readonly words: readonly string[] }
  /** `:li` */
  | { readonly kind: 'atom'; readonly hint: string }
  /** `Enum.ma`, `map.fi`; `exact`: `Enum.map/` */
  | { readonly kind: 'dot'; readonly path: Path; readonly hint: string; readonly exact: boolean }
  /** `Enum.map(`; path is null for a local call. */
  | { readonly kind: 'call'; readonly path: Path | null; readonly name: string }
  /** A variable or a function without a module; nothing for the beginning of an expression. */
  | { readonly kind: 'name'; readonly hint: string; readonly exact: boolean }
  /** `%KV.Bu` */
  | { readonly kind: 'struct'; readonly words: readonly string[] }
  /** A key of `%User{` or `%{user | `. */
  | { readonly kind: 'key'; readonly of: Path; readonly hint: string; readonly taken: readonly string[] }
  /** After `::` in `<<` */
  | { readonly kind: 'modifier'; readonly hint: string; readonly taken: readonly string[] }
  | { readonly kind: 'sigil' }
  /** In a string: its text so far. */
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'none' }

/** A bracket or quote that is open, and where what is in it begins. */
interface Opener {
  readonly text: string
  readonly start: number
}

const none: Cursor = { kind: 'none' }
const alias = '[A-Z]\\w*(?:\\.[A-Z]\\w*)*'
const pathPattern = `(?:(${alias})|:(\\w+)|([a-z_]\\w*(?:\\.[a-z_]\\w*)*))`
const called = new RegExp(`(?:${pathPattern}\\.|(?<![\\w.]))([a-z_]\\w*[?!]?)\\($`)
const dotted = new RegExp(`(?<![\\w.:@%])${pathPattern}\\.([a-z_]\\w*[?!]?)?(/)?$`)
const words = (text: string): string[] => text.split('.')

/** Where the cursor at the end of `before` stands. */
export function cursorOf(before: string): Cursor {
  const open = openersOf(before)
  const inner = open[open.length - 1]
  if (inner?.text === '#') return none
  if (inner?.text === '"' || inner?.text === "'") return { kind: 'string', text: before.slice(inner.start) }
  return (inner && within(before, inner)) ?? plain(before)
}

function plain(before: string): Cursor {
  const struct = new RegExp(`%(${alias}\\.?)?$`).exec(before)
  if (struct !== null && !before.endsWith('%%')) return { kind: 'struct', words: words(struct[1] ?? '') }
  if (/(?<!\w)~$/.test(before)) return { kind: 'sigil' }
  const call = called.exec(before)
  if (call !== null) return { kind: 'call', path: pathOf(call.slice(1, 4)), name: call[4] as string }
  if (/\d\.$/.test(before)) return none
  const dot = dotted.exec(before)
  const path = dot && pathOf(dot.slice(1, 4))
  if (dot && path) return { kind: 'dot', path, hint: dot[4] ?? '', exact: dot[5] !== undefined }
  const module = new RegExp(`(?<![\\w.:@&?])(${alias})$`).exec(before)
  if (module !== null) return { kind: 'alias', words: words(module[1] as string) }
  const atom = /(?<![:\w]):([A-Za-z_]\w*)?$/.exec(before)
  if (atom !== null) return { kind: 'atom', hint: atom[1] ?? '' }
  const name = /(?<![\w.:@?])([a-z_]\w*[?!]?)(\/)?$/.exec(before)
  if (name !== null) return { kind: 'name', hint: name[1] as string, exact: name[2] !== undefined }
  return /[\w?!@.:"'})\]]$/.test(before) ? none : { kind: 'name', hint: '', exact: false }
}

function pathOf([module, erlang, variable]: (string | undefined)[]): Path | null {
  if (module !== undefined) return { kind: 'alias', words: words(module) }
  if (erlang !== undefined) return { kind: 'atom', words: [erlang] }
  return variable === undefined ? null : { kind: 'variable', words: words(variable) }
}

/** A key of a map or struct, or a modifier of a binary, whose brackets are open. */
function within(before: string, { text, start }: Opener): Cursor | undefined {
  const content = before.slice(start)
  if (text === '<<') {
    const found = /::\s*((?:[a-z]\w*(?:\(\d+\))?\s*-\s*)*)([a-z]\w*)?$/.exec(content)
    if (found === null) return undefined
    return { kind: 'modifier', hint: found[2] ?? '', taken: (found[1] ?? '').match(/[a-z]\w*/g) ?? [] }
  }
  if (text !== '{') return undefined
  const struct = new RegExp(`%(${alias})\\{$`).exec(before.slice(0, start))
  const update = before[start - 2] === '%' ? /^\s*([a-z_]\w*)\s*\|/.exec(content) : null
  const key = /(?:^|[,|])\s*([a-z_]\w*)?$/.exec(content)
  if (key === null || (struct === null && update === null)) return undefined
  if (update === null && key.index === 0 && content.includes('|')) return undefined
  const of: Path =
    struct === null
      ? { kind: 'variable', words: [update?.[1] as string] }
      : { kind: 'alias', words: words(struct[1] as string) }
  return {
    kind: 'key',
    of,
    hint: key[1] ?? '',
    taken: [...content.matchAll(/([a-z_]\w*):/g)].map((each) => each[1] as string),
  }
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<<': '>>' }

/** What is open at the end of `text`, the outermost first. A comment is a `#`. */
function openersOf(text: string): Opener[] {
  const open: Opener[] = []
  for (let i = 0; i < text.length;) {
    const top = open[open.length - 1]
    const isQuoted = top?.text === '"' || top?.text === "'"
    const char = text[i] as string
    const two = text.slice(i, i + 2)
    if (top?.text === '#') {
      if (char === '\n') open.pop()
      i++
    } else if (isQuoted) {
      if (char === '\\') i += 2
      else if (two === '#{') open.push({ text: '{', start: (i += 2) })
      else {
        if (char === top.text) open.pop()
        i++
      }
    } else if (char === '?' && !/\w/.test(text[i - 1] ?? '')) i += text[i + 1] === '\\' ? 3 : 2
    else if (char === '"' || char === "'" || char === '#') open.push({ text: char, start: ++i })
    else if (two === '<<') open.push({ text: two, start: (i += 2) })
    else if (two === '>>') {
      if (top?.text === '<<') open.pop()
      i += 2
    } else {
      if (char in closers) open.push({ text: char, start: i + 1 })
      else if (top !== undefined && closers[top.text] === char) open.pop()
      i++
    }
  }
  return open
}
