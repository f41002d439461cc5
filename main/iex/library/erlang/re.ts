/** `:re`: regular expressions. Source: OTP 25's re.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { binaryBytes, bitstring, concat, isBinary } from '../../../otp/term/bitstring.js'
import {
  Atom,
  atom,
  Cons,
  emptyList,
  Fun,
  integer,
  isInteger,
  listFrom,
  pair,
  type Term,
  tuple,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { findIn, type Finds, groupBytes, groupTerm, groupText, wantedGroups } from '../../regex/find.js'
import { RegexFault } from '../../regex/nodes.js'
import { type Program, programOf } from '../../regex/program.js'
import { isAtomNamed, itemsOf, stdlibRefused } from '../arguments.js'
import { charactersText, iodataBytes } from '../chardata.js'
import { charlist } from '../../../otp/term/charlist.js'
import type { Binary } from '../graphemes.js'
import { letters } from '../regex.js'

const refuse = (name: string, ...args: Term[]): never => stdlibRefused('re', name, args)

const programs = new WeakMap<Tuple, Program>()

interface Options {
  readonly modifiers: string
  readonly isGlobal: boolean
  readonly isAnchored: boolean
  readonly offset: number
  readonly capture: Term
  readonly form: Term
  /** How what `replace` and `split` make is given back. */
  readonly result: Term
  /** Of split: pieces; 0 for any number. */
  readonly parts: number
  readonly trims: boolean
  readonly hasGroups: boolean
}

const forms = ['index', 'list', 'binary']

/** errors  badarg */
function optionsOf(name: string, args: readonly Term[], given: Term): Options {
  const index = atom('index')
  const found = {
    modifiers: '',
    isGlobal: false,
    isAnchored: false,
    offset: 0,
    capture: atom('all') as Term,
    form: index as Term,
    result: atom('iodata') as Term,
    parts: 0,
    trims: false,
    hasGroups: false,
  }
  for (const each of itemsOf(given) ?? refuse(name, ...args)) {
    const key = each instanceof Tuple ? each.e0 : each
    const value = each instanceof Tuple ? each.e1 : null
    switch (key instanceof Atom ? key.name : '') {
      case 'global':
        found.isGlobal = true
        break
      case 'anchored':
        found.isAnchored = true
        break
      case 'offset':
        found.offset = isInteger(value) ? Number(value) : refuse(name, ...args)
        break
      case 'capture':
        found.capture = value
        if (each instanceof Tuple && each.size === 3) found.form = each.e2
        break
      case 'return':
        found.result = value
        break
      case 'parts':
        found.parts = isInteger(value) ? Number(value) : 0
        break
      case 'trim':
        found.trims = true
        break
      case 'group':
        found.hasGroups = true
        break
      default:
        found.modifiers += modifier(key) ?? refuse(name, ...args)
    }
  }
  if (!forms.some((form) => isAtomNamed(found.form, form))) return refuse(name, ...args)
  return found
}

const others = ['newline', 'bsr_anycrlf', 'bsr_unicode', 'no_start_optimize', 'never_utf', 'dollar_endonly', 'dupnames']

/** The modifier of an option that says how an expression is read; undefined for what is none. */
function modifier(key: Term): string | undefined {
  if (!(key instanceof Atom)) return undefined
  return Object.hasOwn(letters, key.name) ? letters[key.name] : others.includes(key.name) ? '' : undefined
}

/** An expression as text: of characters for `unicode`, else of bytes. */
function sourceOf(name: string, args: readonly Term[], source: Term, isUnicode: boolean): Binary {
  if (isUnicode) return charactersText(source) ?? refuse(name, ...args)
  const bytes = iodataBytes(source)
  return bytes === undefined ? refuse(name, ...args) : bitstring(bytes)
}

function compile(source: Term, given: Term = emptyList): Term {
  const args = given === emptyList ? [source] : [source, given]
  const { modifiers } = optionsOf('compile', args, given)
  const made = compiled(sourceOf('compile', args, source, modifiers.includes('u')), modifiers)
  return made instanceof RegexFault
    ? pair(atoms.error, pair(charlist(made.reason), integer(BigInt(made.at))))
    : pair(atoms.ok, patternOf(made))
}

function compiled(source: Binary, modifiers: string): Program | RegexFault {
  try {
    return programOf(source, modifiers)
  } catch (thrown) {
    if (thrown instanceof RegexFault) return thrown
    throw thrown
  }
}

function patternOf(program: Program): Tuple {
  const { matcher, isUnicode } = program
  const pattern = tuple(atom('re_pattern'), matcher.parsed.groups, isUnicode ? 1 : 0, 0, '')
  programs.set(pattern, program)
  return pattern
}

/** The program of an expression, compiled or as text. errors  badarg */
function programFor(name: string, args: readonly Term[], expression: Term, { modifiers }: Options): Program {
  if (expression instanceof Tuple) return programs.get(expression) ?? refuse(name, ...args)
  const made = compiled(sourceOf(name, args, expression, modifiers.includes('u')), modifiers)
  if (!(made instanceof RegexFault)) return made
  return stdlibRefused('re', name, args, atoms.badarg, `${made.reason} on character ${made.at}`)
}

/** What is found, with the options and the text as bytes. */
function found(name: string, args: readonly Term[], isGlobal?: boolean) {
  const [subject, expression, ...more] = args as [Term, Term, ...Term[]]
  const options = optionsOf(name, args, name === 'replace' ? (more[1] ?? emptyList) : (more[0] ?? emptyList))
  const program = programFor(name, args, expression, options)
  const text = sourceOf(name, args, subject, program.isUnicode)
  const finds = findIn(program, text, options.offset, isGlobal ?? options.isGlobal)
  const all = options.isAnchored
    ? finds.all.filter((places, i) => i === 0 && finds.subject.byteAt(places[0] as number) === options.offset)
    : finds.all
  return { options, program, text, finds: { ...finds, all } as Finds }
}

function run(...args: Term[]): Term {
  const { options, program, finds } = found('run', args)
  if (finds.all.length === 0) return atom('nomatch')
  const match = atom('match')
  const { capture, form, isGlobal } = options
  const names = itemsOf(capture)
  if (isAtomNamed(capture, 'none') || names?.length === 0) return match
  const wanted = names === undefined ? capture : listFrom(names.map((each) => (isInteger(each) ? each : nameOf(each))))
  const groups = finds.all.map((places) =>
    listFrom(
      (wantedGroups(program, places, wanted) ?? []).map((group) => groupTerm(finds.subject, places, group, form)),
    ),
  )
  if (isAtomNamed(capture, 'all_names') && program.names.length === 0) return match
  return pair(match, isGlobal ? listFrom(groups) : (groups[0] as Term))
}

const nameOf = (name: Term): Term => (name instanceof Atom ? name : (charactersText(name) ?? name))

/** Text in pieces as `{return, Type}` asks for it; `rest` is what stands behind the last place. */
function returned(pieces: readonly Piece[], rest: Binary, { result, modifiers }: Options): Term {
  if (!isAtomNamed(result, 'list') && !isAtomNamed(result, 'binary')) return iodata(pieces, rest)
  const whole = concat([...pieces.flat(), rest])
  return isAtomNamed(result, 'list') ? listOf(whole, modifiers) : whole
}

/** Text, or what a replacement was filled with. */
type Piece = Binary | readonly Binary[]

function iodata(pieces: readonly Piece[], rest: Binary): Term {
  if (pieces.length === 0) return rest
  const terms = pieces.map((piece): Term => (isBinary(piece) ? piece : listFrom(piece)))
  return rest === '' ? listFrom(terms) : terms.reduceRight((tail, term) => new Cons(term, tail), rest as Term)
}

function listOf(text: Binary, modifiers: string): Term {
  if (modifiers.includes('u') && typeof text === 'string') return charlist(text)
  return listFrom([...binaryBytes(text)])
}

/** `&`, `\1`, `\g{1}` and `\\` of a replacement; a text alone where it has none of them. */
function filled(replacement: string, { subject }: Finds, places: Finds['all'][number]): Piece {
  const parts: Binary[] = []
  let from = 0
  for (const at of replacement.matchAll(/&|\\(?:g\{(\d+)\}|g(\d+)|(\d+)|([&\\]))/g)) {
    if (at.index > from) parts.push(replacement.slice(from, at.index))
    const group = at[1] ?? at[2] ?? at[3]
    parts.push(at[4] ?? groupText(subject, places, at[0] === '&' ? 0 : Number(group)))
    from = at.index + at[0].length
  }
  if (from === 0 && replacement !== '') return replacement
  return from < replacement.length ? [...parts, replacement.slice(from)] : parts
}

function* replace(...args: Term[]): Proc<Term> {
  const { options, finds, text } = found('replace', args)
  const [, , by] = args as [Term, Term, Term]
  const plain = by instanceof Fun ? '' : (charactersText(by) ?? refuse('replace', ...args))
  const { subject, all } = finds
  if (all.length === 0) return returned([], text, options)
  const made: Piece[] = []
  let from = 0
  for (const places of all) {
    const [begin, end] = [places[0] as number, places[1] as number]
    if (begin > from) made.push(subject.text(from, begin))
    made.push(by instanceof Fun ? yield* given(by, finds, places) : filled(plain, finds, places))
    from = end
  }
  return returned(made, subject.text(from, subject.codes.length), options)
}

/** What a function gives for the whole that was found, and a list of its groups. */
function* given(by: Fun, { subject }: Finds, places: Finds['all'][number]): Proc<Binary> {
  const groups = Array.from({ length: places.length / 2 - 1 }, (_, i) => groupText(subject, places, i + 1))
  const result = by.apply(groupText(subject, places, 0), listFrom(groups))
  const value = (isProc(result) ? yield* result : result) as Term
  return isBinary(value) ? value : (charactersText(value) ?? '')
}

function split(...args: Term[]): Term {
  const { options, program, finds, text } = found('split', args, true)
  const bytes = binaryBytes(text)
  const piece = (from: number, to: number): Binary => bitstring(bytes.slice(from, to))
  const pieces: Binary[][] = []
  let from = 0
  for (const places of finds.all) {
    if (options.parts > 0 && pieces.length >= options.parts - 1) break
    const [at, length] = groupBytes(finds.subject, places, 0)
    // An empty place at the beginning of a piece parts nothing.
    if (length === 0 && at === from) continue
    const groups = (wantedGroups(program, places, atom('all_but_first')) ?? []).map((group) =>
      groupText(finds.subject, places, group),
    )
    pieces.push([piece(from, at), ...groups])
    from = at + length
  }
  pieces.push([piece(from, bytes.length)])
  if (options.trims) while (pieces.at(-1)?.every((each) => each === '') === true) pieces.pop()
  const form = (each: Binary): Term => (isAtomNamed(options.result, 'list') ? listOf(each, options.modifiers) : each)
  return options.hasGroups
    ? listFrom(pieces.map((group) => listFrom(group.map(form))))
    : listFrom(pieces.flat().map(form))
}

export const re: Module = nativeModule(atom('re'), {
  'compile/1': (source) => compile(source),
  'compile/2': compile,
  'inspect/2': (pattern, item) => {
    const program = pattern instanceof Tuple ? programs.get(pattern) : undefined
    if (program === undefined || !isAtomNamed(item, 'namelist')) return refuse('inspect', pattern, item)
    return pair(item, listFrom(program.names))
  },
  'replace/3': (subject, expression, by) => replace(subject, expression, by),
  'replace/4': replace,
  'run/2': (subject, expression) => run(subject, expression),
  'run/3': run,
  'split/2': (subject, expression) => split(subject, expression),
  'split/3': split,
  'version/0': () => '8.44 2020-02-12',
})
