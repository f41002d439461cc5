/** `:filename`: names of files, as binaries or as lists of characters, where slashes part them. Source: OTP 25's filename.erl on Unix. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { error } from '../../../otp/process/raised.js'
import { binaryBytes, bitstring, isBinary } from '../../../otp/term/bitstring.js'
import { charlist } from '../../../otp/term/charlist.js'
import {
  atom,
  atomName,
  Cons,
  emptyList,
  isAtom,
  isList,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
} from '../../../otp/term/term.js'
import { badarg } from '../../../otp/term/well-known.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { files } from '../../shell/files.js'
import { itemsOf } from '../arguments.js'
import { converted } from '../chardata.js'
import { environment } from '../system.js'

const home = atom('filename')
const slash = 47
const dot = 46
const refuse = (name: string, ...args: Term[]): never => functionClause(home, atom(name), args)

/** The characters of a name: bytes of a binary, items of a flat list. */
interface Name {
  readonly chars: readonly Term[]
  readonly isBinary: boolean
}

const made = (chars: readonly Term[], isText: boolean): Term =>
  isText ? bitstring(Uint8Array.from(chars as number[])) : listFrom(chars)

/** The characters of a deep list of characters and atoms. */
function flat(term: Term): Term[] {
  const chars: Term[] = []
  const waiting: Term[] = [term]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof Cons) {
      waiting.push(next.tail)
      if (isList(next.head) || isAtom(next.head)) waiting.push(next.head)
      else chars.push(next.head)
    } else if (isAtom(next)) chars.push(...toArray(charlist(atomName(next))))
    else if (next !== emptyList) return refuse('do_flatten', next, emptyList)
  }
  return chars
}

function nameOf(term: Term): Name {
  return isBinary(term) ? { chars: [...binaryBytes(term)], isBinary: true } : { chars: flat(term), isBinary: false }
}

/** A name in characters as the bytes of a binary. errors  badarg */
function bytesOf(term: Term): Name {
  if (isBinary(term)) return nameOf(term)
  const text = converted(listFrom(flat(term)))
  if (text === undefined || 'kind' in text) return error(badarg)
  return nameOf(text.text)
}

/** Both names in the same form: in bytes where one of them is a binary. */
function alike(left: Term, right: Term): readonly [Name, Name] {
  return isBinary(left) || isBinary(right) ? [bytesOf(left), bytesOf(right)] : [nameOf(left), nameOf(right)]
}

const isChar = (char: Term | undefined): char is number => typeof char === 'number'

/** errors  FunctionClauseError of `fn` for what is no list of characters */
function checked({ chars }: Name, fn: string, ...args: Term[]): readonly number[] {
  const bad = chars.findIndex((char) => !isChar(char))
  return bad < 0 ? (chars as number[]) : refuse(fn, listFrom(chars.slice(bad)), ...args)
}

/** The parts between slashes, none of them empty. */
function partsOf(chars: readonly Term[]): Term[][] {
  const parts: Term[][] = [[]]
  for (const char of chars) {
    if (char === slash) parts.push([])
    else parts.at(-1)?.push(char)
  }
  return parts.filter((part) => part.length > 0)
}

const isAbsolute = ({ chars }: Name): boolean => chars[0] === slash

function basename(term: Term): Name {
  const name = nameOf(term)
  if (name.isBinary) return { chars: partsOf(name.chars).at(-1) ?? [], isBinary: true }
  const chars = checked(name, 'basename1', emptyList, false)
  const end = chars.at(-1) === slash ? chars.length - 1 : chars.length
  return { chars: chars.slice(chars.lastIndexOf(slash, end - 1) + 1, end), isBinary: false }
}

function basenameWithout(term: Term, extension: Term): Term {
  const [name, ext] = alike(term, extension)
  const whole = made(name.chars, name.isBinary)
  if (name.isBinary) {
    const base = basename(whole)
    const at = base.chars.length - ext.chars.length
    const isEnd = at >= 0 && endsWith(name.chars, ext.chars)
    return made(isEnd ? base.chars.slice(0, at) : base.chars, true)
  }
  let tail: Term[] = []
  for (let i = 0; ; i++) {
    const rest = name.chars.slice(i)
    if (rest.length === ext.chars.length && endsWith(rest, ext.chars)) return listFrom(tail)
    if (rest.length === 0) return listFrom(tail)
    const [char] = rest
    if (!isChar(char)) return refuse('basename', listFrom(rest), listFrom(ext.chars), listFrom(tail.reverse()), false)
    if (char !== slash) tail.push(char)
    else if (rest.length > 1) tail = []
  }
}

function endsWith(chars: readonly Term[], end: readonly Term[]): boolean {
  const from = chars.length - end.length
  return from >= 0 && end.every((char, i) => char === chars[from + i])
}

function dirname(term: Term): Term {
  const name = nameOf(term)
  const bad = name.chars.findIndex((char) => !isChar(char))
  if (bad >= 0) {
    const before = name.chars.slice(0, bad)
    const end = Math.max(before.lastIndexOf(slash), 0)
    const [dir, file] = [before.slice(0, end), before.slice(end)].map((part) => listFrom(part.reverse()))
    return refuse('dirname', listFrom(name.chars.slice(bad)), dir as Term, file as Term, pair(false, false))
  }
  const chars = name.chars as number[]
  const at = chars.lastIndexOf(slash)
  let head = chars.slice(0, Math.max(at, 0))
  while (head.length > 0 && head.at(-1) === slash) head = head.slice(0, -1)
  if (head.length > 0) return made(head, name.isBinary)
  return made([at >= 0 ? slash : dot], name.isBinary)
}

/** Where the extension begins; its end where there is none. */
function extensionAt(chars: readonly Term[]): number {
  const from = chars.lastIndexOf(slash) + 1
  const at = chars.lastIndexOf(dot)
  return at > from ? at : chars.length
}

function extension(term: Term): Term {
  const name = nameOf(term)
  const chars = checked(name, 'extension', emptyList, atom('unix'))
  return made(chars.slice(extensionAt(chars)), name.isBinary)
}

function rootname(term: Term): Term {
  const name = nameOf(term)
  const chars = checked(name, 'rootname', emptyList, emptyList, atom('unix'))
  const at = chars.lastIndexOf(dot)
  const isExtension = at > chars.lastIndexOf(slash) && chars[at - 1] !== slash
  return made(isExtension ? chars.slice(0, at) : chars, name.isBinary)
}

function rootnameWithout(term: Term, ext: Term): Term {
  const [name, end] = alike(term, ext)
  const at = name.chars.length - end.chars.length
  const isEnd = endsWith(name.chars, end.chars) && name.chars[at - 1] !== slash
  return made(isEnd ? name.chars.slice(0, at) : name.chars, name.isBinary)
}

/** A name without slashes that are not needed, nor parts that are a dot. */
function normal(chars: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const char of chars) {
    if (char === slash && result.at(-1) === dot && result.at(-2) === slash) result.pop()
    else if (char !== slash || result.at(-1) !== slash) result.push(char)
  }
  if (result.length > 1 && result.at(-1) === slash) result.pop()
  return result
}

function joinTwo(left: Term, right: Term): Term {
  const [first, second] = [left, right].map((each) => (isAtom(each) ? charlist(atomName(each)) : each)) as [Term, Term]
  if (!isName(first) || !isName(second)) return refuse('join', first, second)
  const [a, b] = alike(first, second)
  if (isAbsolute(b)) return made(normal(b.chars), b.isBinary)
  return made(normal(b.chars.length === 0 ? a.chars : [...a.chars, slash, ...b.chars]), a.isBinary)
}

const isName = (term: Term): boolean => isList(term) || isBinary(term)

function join(parts: Term): Term {
  const all = itemsOf(parts)
  const [first, ...rest] = all ?? []
  if (first === undefined) return refuse('join', parts)
  if (rest.length > 0) return rest.reduce(joinTwo, first)
  if (!isName(first) && !isAtom(first)) return refuse('join', parts)
  const name = nameOf(first)
  return made(normal(name.chars), name.isBinary)
}

function append(left: Term, right: Term): Term {
  const [dir, name] = alike(left, right)
  return made([...dir.chars, slash, ...name.chars], dir.isBinary)
}

function pathtype(term: Term): Term {
  if (!isName(term) && !isAtom(term)) return refuse('pathtype', term)
  return atom(isAbsolute(nameOf(term)) ? 'absolute' : 'relative')
}

function split(term: Term): Term {
  const name = nameOf(term)
  const chars = checked(name, 'split', emptyList, emptyList, atom('unix'))
  const parts = partsOf(chars).map((part) => made(part, name.isBinary))
  return listFrom(isAbsolute(name) ? [made([slash], name.isBinary), ...parts] : parts)
}

const cwd = (): Term => charlist(files()?.cwd() ?? '/')

function absname(term: Term, base: Term = cwd()): Term {
  const [name, from] = alike(term, base)
  const whole = made(name.chars, name.isBinary)
  return isAbsolute(name) ? join(listFrom([whole])) : joinTwo(made(from.chars, from.isBinary), whole)
}

function validate(term: Term): Term {
  if (isBinary(term)) {
    const bytes = binaryBytes(term)
    return bytes.length > 0 && !bytes.includes(0)
  }
  if (!isList(term) && !isAtom(term)) return refuse('validate', term)
  const chars = (itemsOf(term) === undefined && isList(term) ? [null] : flat(term)) as number[]
  const isGood = (char: Term): boolean =>
    isChar(char) && char >= 1 && char < 0x110000 && !(char >= 0xd800 && char <= 0xdfff)
  return chars.length > 0 && chars.every(isGood)
}

const bases: Readonly<Record<string, readonly [variable: string, otherwise: string, isHome: boolean]>> = {
  user_data: ['XDG_DATA_HOME', '.local/share', true],
  user_config: ['XDG_CONFIG_HOME', '.config', true],
  user_cache: ['XDG_CACHE_HOME', '.cache', true],
  user_log: ['XDG_CACHE_HOME', '.cache', true],
  site_data: ['XDG_DATA_DIRS', '/usr/local/share/:/usr/share/', false],
  site_config: ['XDG_CONFIG_DIRS', '/etc/xdg', false],
}

/** Where an application keeps its files. */
function basedir(type: Term, application: Term, options: Term = TermMap.empty): Term {
  if (!isAtom(type) || !(options instanceof TermMap) || !isName(application))
    return refuse('basedir', type, application, options)
  const known = bases[atomName(type)]
  if (known === undefined) return erlangError('case_clause', type)
  const [variable, otherwise, isHome] = known
  const own = environment().get('HOME') ?? '/'
  const given = environment().get(variable) ?? ''
  const base = given === '' ? (isHome ? `${own}/${otherwise}` : otherwise) : given
  const version = options.get(atom('version'))
  const name = version === undefined ? application : joinTwo(application, version)
  if (type === atom('user_log')) return join(listFrom([charlist(base), name, charlist('log')]))
  if (isHome) return joinTwo(charlist(base), name)
  return listFrom(
    base
      .split(':')
      .filter(Boolean)
      .map((each) => joinTwo(charlist(each), name)),
  )
}

export const filename: Module = nativeModule(home, {
  'absname/1': absname,
  'absname/2': absname,
  'absname_join/2': (base, name) => joinTwo(base, listOrBinary(name)),
  'append/2': append,
  'basedir/2': basedir,
  'basedir/3': basedir,
  'basename/1': (name) => {
    const { chars, isBinary: isText } = basename(name)
    return made(chars, isText)
  },
  'basename/2': basenameWithout,
  'dirname/1': dirname,
  'extension/1': extension,
  'flatten/1': (name) => listOrBinary(name),
  'join/1': join,
  'join/2': joinTwo,
  'nativename/1': (name) => join(listFrom([name])),
  'pathtype/1': pathtype,
  'rootname/1': rootname,
  'rootname/2': rootnameWithout,
  'split/1': split,
  'validate/1': validate,
})

const listOrBinary = (name: Term): Term => (isBinary(name) ? name : listFrom(flat(name)))
