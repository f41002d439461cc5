/** Completion of what is typed at the prompt: as IEx's Tab in a terminal, and as a list for a window. Source: IEx.Autocomplete of Elixir 1.14. */
import type { Module } from '../../otp/code.js'
import { inspect } from '../../otp/term/inspect.js'
import { Atom, atom, atomName, isAtom, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { type Cursor, cursorOf, type Path } from './cursor.js'
import type { Shell } from './shell.js'

export interface CompletionItem {
  /** What is put in the place of the text from `from` on. */
  readonly label: string
  readonly kind: 'module' | 'function' | 'macro' | 'variable' | 'field' | 'keyword'
  /** The signature of a function, the value of a variable. */
  readonly detail: string
  readonly doc: string
}

export interface Completion {
  /** Where the text that is completed begins. */
  readonly from: number
  readonly items: readonly CompletionItem[]
}

/** What Tab does in a terminal: puts `insert` in after the text, and prints `list` where there are several ways to go on. */
export interface Expansion {
  readonly from: number
  readonly insert: string
  readonly list: readonly string[]
}

interface Entry {
  readonly name: string
  readonly kind: CompletionItem['kind'] | 'struct' | 'folder' | 'file'
  /** As it is listed. */
  readonly shown: string
  /** What follows it where it is the only one; `always`, or only when all of it is typed. */
  readonly after?: { readonly text: string; readonly always: boolean }
  readonly detail?: string
  readonly doc?: string
}

/** Completes `before`, the text from the start of the input to the cursor. */
export function complete(before: string, shell: Shell): Completion {
  const { hint, entries } = entriesOf(cursorOf(before), shell)
  const items = new Map<string, CompletionItem>()
  for (const { name, kind, detail = '', doc = '' } of entries) {
    const label = kind === 'keyword' ? `${name}: ` : name
    const shownAs = kind === 'struct' || kind === 'folder' || kind === 'file' ? 'module' : kind
    items.set(`${label} ${detail}`, { label, kind: shownAs, detail, doc })
  }
  return { from: before.length - hint.length, items: [...items.values()] }
}

/** What Tab does with `before`. */
export function expand(before: string, shell: Shell): Expansion {
  const cursor = cursorOf(before)
  if (cursor.kind === 'call') return { from: before.length, insert: '', list: signaturesOf(cursor, shell) }
  const { hint, entries } = entriesOf(cursor, shell)
  const from = before.length - hint.length
  const [first, second] = entries
  if (first === undefined) return { from, insert: '', list: [] }
  if (second === undefined) {
    const rest = first.name.slice(hint.length)
    const insert = rest === '' || first.after?.always === true ? rest + (first.after?.text ?? '') : rest
    return { from, insert, list: insert === '' ? [first.shown] : [] }
  }
  const common = commonPrefix(entries.map(({ name }) => name))
  if (common.length > hint.length) return { from, insert: common.slice(hint.length), list: [] }
  return { from, insert: '', list: [...new Set(entries.map((each) => each.shown))] }
}

function commonPrefix(names: readonly string[]): string {
  let prefix = names[0] ?? ''
  for (const name of names) while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1)
  return prefix
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.shown < b.shown ? -1 : 1)

function entriesOf(cursor: Cursor, shell: Shell): { hint: string; entries: Entry[] } {
  switch (cursor.kind) {
    case 'alias':
    case 'struct': {
      const hint = cursor.words[cursor.words.length - 1] ?? ''
      const modules = modulesIn(cursor.words.slice(0, -1), hint, shell)
      if (cursor.kind === 'alias') return { hint, entries: modules }
      return { hint: cursor.words.join('.'), entries: structs(cursor.words.join('.'), shell) }
    }
    case 'atom':
      return { hint: cursor.hint, entries: erlangModules(cursor.hint, shell) }
    case 'dot':
      return { hint: cursor.exact ? `${cursor.hint}/` : cursor.hint, entries: membersOf(cursor, shell) }
    case 'name': {
      const named = cursor.exact ? [] : variables(cursor.hint, shell)
      const entries = [...named, ...locals(cursor.hint, cursor.exact, shell)]
      return { hint: cursor.exact ? `${cursor.hint}/` : cursor.hint, entries }
    }
    case 'key':
      return { hint: cursor.hint, entries: keysOf(cursor, shell) }
    case 'modifier':
      return { hint: cursor.hint, entries: modifiers(cursor.hint, cursor.taken) }
    case 'sigil':
      return { hint: '', entries: sigils(shell) }
    case 'string':
      return paths(cursor.text, shell)
    default:
      return { hint: '', entries: [] }
  }
}

const elixir = 'Elixir.'

function moduleEntry(name: string, module?: Module): Entry {
  const doc = typeof module?.doc === 'string' ? module.doc : ''
  return { name, kind: 'module', shown: name, after: { text: '.', always: false }, doc }
}

/** The module that an alias stands for. */
function expanded(words: readonly string[], shell: Shell): Atom {
  return shell.env.expand(words)
}

/** Modules below that of `words`, by the next word of their names. */
function modulesIn(words: readonly string[], hint: string, shell: Shell): Entry[] {
  const base = words.length === 0 ? elixir : `${expanded(words, shell).name}.`
  const { code } = shell.runtime.parts
  const found = new Map<string, Entry>()
  if (words.length === 0)
    for (const [name] of shell.env.aliases) if (name.startsWith(hint)) found.set(name, moduleEntry(name))
  for (const { name } of code.modules()) {
    if (!name.name.startsWith(base + hint)) continue
    const [word = ''] = name.name.slice(base.length).split('.')
    if (/^[A-Z]\w*$/.test(word)) found.set(word, moduleEntry(word, code.module(atom(base + word))))
  }
  return [...found.values()].sort(byName)
}

function erlangModules(hint: string, shell: Shell): Entry[] {
  const names = [...shell.runtime.parts.code.modules()].map(({ name }) => name.name)
  return names
    .filter((name) => !name.startsWith(elixir) && name.startsWith(hint) && /^[a-z]\w*$/.test(name))
    .map((name) => moduleEntry(name, shell.runtime.parts.code.module(atom(name))))
    .sort(byName)
}

function structs(hint: string, shell: Shell): Entry[] {
  const { code } = shell.runtime.parts
  const found: Entry[] = []
  for (const { name } of code.modules()) {
    const short = name.name.slice(elixir.length)
    if (!name.name.startsWith(elixir) || !short.startsWith(hint)) continue
    if (code.find(name, atom('__struct__'), 0) === undefined || code.find(name, atom('exception'), 1) !== undefined)
      continue
    found.push({ name: short, kind: 'struct', shown: short, after: { text: '{', always: true } })
  }
  return found.sort(byName)
}

/** A value that can be looked up without running anything: a module, or a variable and what is in it. */
function valueOf(path: Path, shell: Shell): Term | undefined {
  if (path.kind === 'alias') return expanded(path.words, shell)
  if (path.kind === 'atom') return atom(path.words[0] ?? '')
  const [name = '', ...fields] = path.words
  let value = shell.bindings.get(name)
  for (const field of fields) value = value instanceof TermMap ? value.get(atom(field)) : undefined
  return value
}

function membersOf({ path, hint, exact }: Cursor & { kind: 'dot' }, shell: Shell): Entry[] {
  const value = valueOf(path, shell)
  if (value instanceof TermMap) return exact ? [] : fields(value, hint)
  if (!(value instanceof Atom)) return []
  const below = hint === '' && !exact && path.kind === 'alias' ? modulesIn(path.words, '', shell) : []
  return [...below, ...functions(shell.runtime.parts.code.module(value), hint, exact)]
}

function fields(map: TermMap, hint: string): Entry[] {
  const found: Entry[] = []
  for (const [key, value] of map) {
    if (!isAtom(key)) continue
    const name = atomName(key)
    if (!name.startsWith(hint)) continue
    const after = value instanceof TermMap ? { after: { text: '.', always: false } } : {}
    found.push({ name, kind: 'field', shown: name, ...after, detail: inspect(value, { limit: 5 }) })
  }
  return found.sort(byName)
}

/** Functions and macros of `module` that begin with `hint`; those that are called so where it is `exact`. */
function functions(module: Module | undefined, hint: string, exact = false): Entry[] {
  if (module === undefined) return []
  const found = new Map<string, Entry>()
  const add = (name: string, arity: number): void => {
    const key = `${name}/${arity}`
    if (exact ? name !== hint : !name.startsWith(hint)) return
    const known = module.docs?.get(key)
    if (known?.doc === false || (known === undefined && (name.startsWith('_') || hidden.has(key)))) return
    const text = typeof known?.doc === 'string' ? known.doc : ''
    const kind = known?.kind ?? 'function'
    found.set(key, { name: exact ? key : name, kind, shown: key, detail: known?.signature ?? key, doc: text })
  }
  for (const [name, arities] of module.functions) arities.forEach((run, arity) => run && add(name.name, arity))
  for (const key of module.docs?.keys() ?? [])
    add(key.slice(0, key.lastIndexOf('/')), Number(key.slice(key.lastIndexOf('/') + 1)))
  return [...found.values()].sort(byName)
}

const hidden = new Set(['module_info/0', 'module_info/1', 'behaviour_info/1'])
const kernel = atom('Elixir.Kernel')
const specialForms = atom('Elixir.Kernel.SpecialForms')

function locals(hint: string, exact: boolean, shell: Shell): Entry[] {
  const { code } = shell.runtime.parts
  const imported = shell.env.imports.flatMap(({ module, only, except }) =>
    functions(code.module(module), hint, exact).filter(
      ({ shown }) => (only === undefined || only.has(shown)) && except?.has(shown) !== true,
    ),
  )
  const own = [kernel, specialForms].flatMap((module) => functions(code.module(module), hint, exact))
  const isName = ({ name }: Entry): boolean => /^[a-z_]/.test(name)
  return [...imported, ...own].filter(isName).sort(byName)
}

function variables(hint: string, shell: Shell): Entry[] {
  const names = [...shell.bindings.keys()].filter((name) => name.startsWith(hint) && !name.includes('@')).sort()
  return names.map((name) => {
    const detail = inspect(shell.bindings.get(name) ?? null, { limit: 5, printableLimit: 50 })
    return { name, kind: 'variable', shown: name, detail }
  })
}

function keysOf({ of, hint, taken }: Cursor & { kind: 'key' }, shell: Shell): Entry[] {
  const { code } = shell.runtime.parts
  const value = valueOf(of, shell)
  const made = (value instanceof Atom ? code.find(value, atom('__struct__'), 0)?.() : value) as Term | undefined
  if (!(made instanceof TermMap)) return []
  const keys: readonly Term[] = made.keyArray()
  return keys
    .filter((key) => isAtom(key) && key !== atoms.struct)
    .map((key) => atomName(key as Atom))
    .filter((name) => name.startsWith(hint) && !taken.includes(name) && (hint !== '' || !name.startsWith('_')))
    .map((name): Entry => ({ name, kind: 'keyword', shown: `${name}:`, after: { text: ': ', always: true } }))
    .sort(byName)
}

const allModifiers =
  'big binary bitstring integer float little native signed size unit unsigned utf8 utf16 utf32'.split(' ')

function modifiers(hint: string, taken: readonly string[]): Entry[] {
  return allModifiers
    .filter((name) => name.startsWith(hint) && !taken.includes(name))
    .map((name) => ({ name, kind: 'variable', shown: name === 'size' || name === 'unit' ? `${name}/1` : name }))
}

function sigils(shell: Shell): Entry[] {
  return locals('sigil_', false, shell).map((entry) => {
    const letter = entry.name.slice('sigil_'.length)
    return { ...entry, name: letter, shown: `~${letter} (${entry.name})` }
  })
}

function signaturesOf({ path, name }: Cursor & { kind: 'call' }, shell: Shell): string[] {
  const module = path === null ? undefined : valueOf(path, shell)
  const { code } = shell.runtime.parts
  const entries =
    path === null ? locals(name, false, shell) : module instanceof Atom ? functions(code.module(module), name) : []
  return [...new Set(entries.filter((entry) => entry.name === name).map(({ detail, shown }) => detail ?? shown))]
}

/** Files and folders, where the shell reaches any. */
function paths(text: string, shell: Shell): { hint: string; entries: Entry[] } {
  const slash = text.lastIndexOf('/') + 1
  const hint = text.slice(slash)
  if (!/^(\/|~\/|\.\.?\/)/.test(text)) return { hint: '', entries: [] }
  const found = shell.runtime.parts.files?.list(text.slice(0, slash)) ?? []
  const entries = found
    .filter(({ name }) => name.startsWith(hint))
    .map(({ name, isFolder }): Entry => {
      const after = isFolder ? { text: '/', always: true } : { text: '"', always: false }
      return { name, kind: isFolder ? 'folder' : 'file', shown: name, after }
    })
  return { hint, entries: entries.sort(byName) }
}
