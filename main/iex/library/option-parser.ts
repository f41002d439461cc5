/** OptionParser: the arguments of a command line. Source: Elixir 1.14's `OptionParser`. */
import { argumentError, exception, raise, runtimeError } from '../../otp/exceptions/constructors.js'
import { jaroDistance } from '../../otp/exceptions/jaro.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { parseFloatText, parseInteger } from '../../otp/term/numbers.js'
import {
  alias,
  atom,
  Atom,
  atomName,
  elements,
  emptyList,
  isAtom,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { existingTerm } from './atoms.js'
import { isPair, noClause, option as optionOf, truthy } from './arguments.js'
import { collect } from './enumeration/each.js'
import { libraryModule } from './module.js'
import { toText } from './text.js'

const module = 'OptionParser'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)

interface Config {
  /** Types by the name of a switch. */
  readonly switches: Term
  readonly isStrict: boolean
  readonly aliases: Term
  readonly takesAnyAtom: boolean
}

const known = ['boolean', 'count', 'integer', 'float', 'string', 'keep']

/** The types of a switch, by their names. */
function kindsOf(switches: Term, name: string): string[] {
  const types = optionOf(switches, name)
  if (types === undefined || types === null) return []
  const all = isList(types) ? toArray(types) : [types]
  return all.map((type) => (isAtom(type) ? atomName(type) : shown(type)))
}

function validate(switches: Term): void {
  for (const each of elements(switches)) {
    if (!(each instanceof Tuple) || each.size !== 2) return failing('validate_switch', each)
    const types = isList(each.e1) ? toArray(each.e1) : each.e1 === null ? [] : [each.e1]
    const invalid = types.filter((type) => !(type instanceof Atom) || !known.includes(type.name))
    if (invalid.length > 0)
      argumentError(`invalid switch types/modifiers: ${invalid.map((type) => shown(type)).join(', ')}`)
  }
}

function configOf(options: Term): Config {
  const [switches, strict] = [optionOf(options, 'switches') ?? null, optionOf(options, 'strict') ?? null]
  if (truthy(switches) && truthy(strict)) argumentError(':switches and :strict cannot be given together')
  const chosen = truthy(switches) ? switches : truthy(strict) ? strict : emptyList
  validate(chosen)
  return {
    switches: chosen,
    isStrict: !truthy(switches) && truthy(strict),
    aliases: optionOf(options, 'aliases') ?? emptyList,
    takesAnyAtom: truthy(optionOf(options, 'allow_nonexistent_atoms') ?? false),
  }
}

/** What comes first in the arguments. `option`: taken; `invalid`: of the wrong type; `undefined`: not known; `other`: no switch. */
type Next =
  | { readonly kind: 'option'; readonly name: string; readonly value: Term; readonly rest: readonly Term[] }
  | {
      readonly kind: 'invalid' | 'undefined'
      readonly text: string
      readonly value: Term
      readonly rest: readonly Term[]
    }
  | { readonly kind: 'other'; readonly rest: readonly Term[] }

interface Tag {
  readonly name: string
  readonly isNegated: boolean
}

const underscored = (text: string): string => text.replaceAll('-', '_')
const isNumber = (text: string): boolean => /^\d/.test(text)

/** The name of an option as an atom, where there is such an atom: for a plain word there is one on a BEAM, more likely than not. */
function keyOf(text: string, { takesAnyAtom }: Config): string | undefined {
  return takesAnyAtom || /^[a-z]+$/.test(text) || existingTerm(text) !== undefined ? text : undefined
}

function tagOf(text: string, config: Config): Tag | undefined {
  if (text.startsWith('no-')) {
    const negated = keyOf(underscored(text.slice(3)), config)
    if (negated !== undefined && kindsOf(config.switches, negated).includes('boolean'))
      return { name: negated, isNegated: true }
  }
  const name = keyOf(underscored(text), config)
  return name === undefined ? undefined : { name, isNegated: false }
}

function cut(text: string): [string, string | null] {
  const at = text.indexOf('=')
  return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)]
}

function next(argv: readonly Term[], config: Config): Next {
  const [first, ...rest] = argv
  const isSwitch = typeof first === 'string' && first.startsWith('-') && first !== '-' && first !== '--'
  if (!isSwitch || first.startsWith('- ')) return { kind: 'other', rest: argv }
  if (first.startsWith('--')) {
    const [name, value] = cut(first.slice(2))
    const text = `--${name}`
    if (name.includes('_')) return { kind: 'undefined', text, value, rest }
    return tagged(tagOf(name, config), value, text, rest, config)
  }
  const [name, value] = cut(first.slice(1))
  const text = `-${name}`
  if (value === null && isNumber(name)) return { kind: 'other', rest: argv }
  if (/[-_]/.test(name)) return { kind: 'undefined', text, value, rest }
  const target = keyOf(name, config) === undefined ? undefined : optionOf(config.aliases, name)
  const tag = target !== undefined && isAtom(target) ? { name: atomName(target), isNegated: false } : undefined
  if ([...name].length === 1 || tag !== undefined) return tagged(tag, value, text, rest, config)
  return next([...separate(name, value), ...rest], config)
}

/** `-abc12` as `-a`, `-b` and `-c=12`. */
function separate(name: string, value: string | null): string[] {
  const [, letters, number] = /^(\D*)(.*)$/s.exec(name) as unknown as [string, string, string]
  const flags = [...letters].map((letter) => `-${letter}`)
  const end = (number === '' ? '' : `=${number}`) + (value === null ? '' : `=${value}`)
  return [...flags.slice(0, -1), (flags.at(-1) ?? '') + end]
}

function tagged(tag: Tag | undefined, value: Term, text: string, rest: readonly Term[], config: Config): Next {
  const { switches, isStrict } = config
  if (tag === undefined) {
    const found = valueOf(value, [], rest)
    return { kind: 'undefined', text, value: found.value, rest: found.rest }
  }
  if (isStrict && optionOf(switches, tag.name) === undefined) return { kind: 'undefined', text, value, rest }
  const isWrong = tag.isNegated && truthy(value)
  const kinds = isWrong ? ['invalid'] : kindsOf(switches, tag.name)
  const found = valueOf(tag.isNegated && !isWrong ? false : value, kinds, rest)
  const made = typed(found.value, found.kinds)
  if (made === undefined) return { kind: 'invalid', text, value: found.value, rest: found.rest }
  return { kind: 'option', name: tag.name, value: made.value, rest: found.rest }
}

interface Valued {
  readonly value: Term
  readonly kinds: readonly string[]
  readonly rest: readonly Term[]
}

/** The value of a switch, which may be the next argument. */
function valueOf(value: Term, kinds: readonly string[], rest: readonly Term[]): Valued {
  if (value !== null) return { value, kinds, rest }
  if (kinds.includes('boolean')) return { value: true, kinds, rest }
  if (kinds.includes('count')) return { value: null, kinds, rest }
  const [head, ...tail] = rest
  if (head !== undefined && isValue(head)) return { value: head, kinds, rest: tail }
  return kinds.length === 0 ? { value: true, kinds, rest } : { value: null, kinds: ['invalid'], rest }
}

function isValue(argument: Term): boolean {
  if (typeof argument !== 'string' || !argument.startsWith('-')) return true
  return argument === '-' || argument.startsWith('- ') || isNumber(argument.slice(1))
}

/** The value as its type has it; undefined where it is none of that type. */
function typed(value: Term, kinds: readonly string[]): { readonly value: Term } | undefined {
  if (kinds.includes('invalid')) return undefined
  if (kinds.includes('boolean')) {
    if (value === true || value === 'true') return { value: true }
    return value === false || value === 'false' ? { value: false } : undefined
  }
  if (kinds.includes('count')) return value === null ? { value: 1 } : undefined
  const text = typeof value === 'string' ? value : ''
  const number = kinds.includes('integer')
    ? parseInteger(text)
    : kinds.includes('float')
      ? (parseFloatText(text) ?? parseFloatText(`${text}.0`))
      : value
  return number === undefined ? undefined : { value: number }
}

function stored(options: Tuple[], name: string, value: Term, kinds: readonly string[]): Tuple[] {
  const key = atom(name)
  if (kinds.includes('count')) {
    const before = options.find((each) => each.e0 === key)
    if (before === undefined) return [...options, pair(key, value)]
    return options.map((each) => (each === before ? pair(key, Number(before.e1) + 1) : each))
  }
  if (kinds.includes('keep')) return [...options, pair(key, value)]
  return [...options.filter((each) => each.e0 !== key), pair(key, value)]
}

interface Parsed {
  readonly options: readonly Tuple[]
  readonly args: readonly Term[]
  readonly invalid: readonly Tuple[]
}

function parsed(argv: Term, options: Term, takesAll: boolean): Parsed {
  const config = configOf(options)
  let found: Tuple[] = []
  const [args, invalid]: [Term[], Tuple[]] = [[], []]
  let rest: readonly Term[] = toArray(argv)
  while (rest.length > 0) {
    const step = next(rest, config)
    if (step.kind === 'option') found = stored(found, step.name, step.value, kindsOf(config.switches, step.name))
    else if (step.kind === 'invalid') invalid.push(pair(step.text, step.value))
    else if (step.kind === 'undefined') {
      if (config.isStrict) invalid.push(pair(step.text, null))
    } else if (step.rest[0] === '--') return { options: found, args: [...args, ...step.rest.slice(1)], invalid }
    else if (!takesAll) return { options: found, args: [...args, ...step.rest], invalid }
    else {
      args.push(step.rest[0] as Term)
      rest = step.rest.slice(1)
      continue
    }
    rest = step.rest
  }
  return { options: found, args, invalid }
}

function parse(name: string, takesAll: boolean) {
  return (argv: Term, options: Term = emptyList): Term => {
    if (!isList(argv) || !isList(options)) return failing(name, argv, options)
    const { options: found, args, invalid } = parsed(argv, options, takesAll)
    return triple(listFrom(found), listFrom(args), listFrom(invalid))
  }
}

function parseStrictly(name: string, takesAll: boolean) {
  return (argv: Term, options: Term = emptyList): Term => {
    if (!isList(argv) || !isList(options)) return failing(name, argv, options)
    const { options: found, args, invalid } = parsed(argv, options, takesAll)
    if (invalid.length === 0) return pair(listFrom(found), listFrom(args))
    return raise(exception('OptionParser.ParseError', { message: errorText(invalid, options) }))
  }
}

function errorText(invalid: readonly Tuple[], options: Term): string {
  const config = configOf(options)
  const lines = invalid.map(({ e0, e1 }) => {
    const option = e0 as string
    const key = underscored(option.replace(/^-+/, ''))
    const target = optionOf(config.aliases, key)
    const name = target !== undefined && isAtom(target) ? atomName(target) : key
    const type = optionOf(config.switches, name)
    const typeText = type === undefined ? '' : (toText(type) as string)
    if (e1 !== null) return `${option} : Expected type ${typeText}, got ${shown(e1)}`
    if (truthy(type ?? null)) return `${option} : Missing argument of type ${typeText}`
    return `${option} : Unknown option${similar(key, config.switches)}`
  })
  return `${lines.length} error${lines.length === 1 ? '' : 's'} found!\n${lines.join('\n')}`
}

function similar(key: string, switches: Term): string {
  let [best, score] = ['', 0]
  for (const each of elements(switches)) {
    const name = atomName((each as Tuple).e0 as Atom)
    const found = jaroDistance(name, key)
    if (found >= score) [best, score] = [name.replaceAll('_', '-'), found]
  }
  return score > 0.8 ? `. Did you mean --${best}?` : ''
}

function nextOption(argv: Term, options: Term = emptyList): Term {
  if (!isList(argv) || !isList(options)) return failing('next', argv, options)
  const step = next(toArray(argv), configOf(options))
  if (step.kind === 'other') return pair(atoms.error, listFrom(step.rest))
  const rest = listFrom(step.rest)
  if (step.kind === 'option') return tuple(atoms.ok, atom(step.name), step.value, rest)
  return tuple(atom(step.kind), step.text, step.value, rest)
}

/** Words between spaces, of which some are within quotes. */
function split(text: Term): Term {
  if (typeof text !== 'string') return failing('split', text)
  const words: string[] = []
  let [word, quote]: [string, string | null] = ['', null]
  const source = text.replace(/^ +/, '')
  for (let i = 0; i < source.length; i++) {
    const [char, following] = [source[i] as string, source[i + 1]]
    if (
      char === '\\' &&
      following !== undefined &&
      (quote === null ? ` '"`.includes(following) : following === quote)
    ) {
      word += following
      i++
    } else if (quote === null && (char === '"' || char === "'")) quote = char
    else if (char === quote) quote = null
    else if (char === ' ' && quote === null) {
      words.push(word)
      word = ''
      while (source[i + 1] === ' ') i++
    } else word += char
  }
  if (quote !== null)
    return runtimeError(`argv string did not terminate properly, a ${quote} was opened but never closed`)
  return listFrom(word === '' ? words : [...words, word])
}

function switchText(key: Term, prefix = '--'): string {
  if (!isAtom(key)) return failing('to_switch', key, prefix)
  return prefix + atomName(key).replaceAll('_', '-')
}

function* toArgv(entries: Term, options: Term = emptyList): Proc<Term> {
  const switches = optionOf(options, 'switches') ?? emptyList
  const found: Term[] = []
  for (const each of yield* collect(entries)) {
    if (!isPair(each)) return failing('-to_argv/2-fun-0-', each)
    const { e0: key, e1: value } = each
    if (value === null) continue
    if (value === true) found.push(switchText(key))
    else if (value === false) found.push(switchText(key, '--no-'))
    else if (isAtom(key) && optionOf(switches, atomName(key)) === atom('count') && isInteger(value))
      for (let i = 0; i < value; i++) found.push(switchText(key))
    else {
      const text = toText(value)
      found.push(switchText(key), (isProc(text) ? yield* text : text) as Term)
    }
  }
  return listFrom(found)
}

export const optionParser = libraryModule(alias(module), 'The arguments of a command line.', {
  'next(argv, opts \\\\ [])': ['The first option, as `{:ok, key, value, rest}`, or what is wrong with it.', nextOption],
  'parse(argv, opts \\\\ [])': ['`{options, arguments, invalid}`', parse('parse', true)],
  'parse!(argv, opts \\\\ [])': ['As `parse/2`, but invalid options raise.', parseStrictly('parse!', true)],
  'parse_head(argv, opts \\\\ [])': [
    'As `parse/2`, up to the first argument that is no option.',
    parse('parse_head', false),
  ],
  'parse_head!(argv, opts \\\\ [])': [
    'As `parse_head/2`, but invalid options raise.',
    parseStrictly('parse_head!', false),
  ],
  'split(string)': ['The words of a command line.', split],
  'to_argv(enum, options \\\\ [])': ['Options as arguments.', toArgv],
})
