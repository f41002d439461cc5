/** Regex: Elixir's patterns as JavaScript's. */
import { alias, atom, emptyList, list, listFrom, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { argumentError } from '../../otp/exceptions/constructors.js'

const regexModule = alias('Regex')

/** The struct of `~r/source/modifiers`. */
export function compileRegex(source: string, modifiers: string): TermMap {
  return TermMap.from<Term, Term>([
    [atoms.struct, regexModule],
    [atom('source'), source],
    [atom('opts'), modifiers],
    [atom('re_pattern'), list()],
    [atom('re_version'), ''],
  ])
}

export function isRegex(term: Term): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === regexModule
}

/** JavaScript's expression for a Regex struct. */
export function expressionOf(regex: Term, flags = ''): RegExp {
  if (!isRegex(regex)) return argumentError('expected a Regex')
  let source = regex.get(atom('source')) as string
  const options = regex.get(atom('opts')) as string
  if (options.includes('x')) source = source.replace(/\s+|#.*$/gm, '')
  source = source
    .replace(/\\A/g, '^')
    .replace(/\\z/g, '$')
    .replace(/\\h/g, '[ \\t]')
    .replace(/\(\?<(\w+)>/g, '(?<$1>')
    .replace(/\[:alpha:\]/g, 'a-zA-Z')
    .replace(/\[:digit:\]/g, '0-9')
    .replace(/\[:alnum:\]/g, 'a-zA-Z0-9')
    .replace(/\[:space:\]/g, '\\s')
    .replace(/\[:upper:\]/g, 'A-Z')
    .replace(/\[:lower:\]/g, 'a-z')
    .replace(/\[:punct:\]/g, '!-\\/:-@\\[-`{-~')
  const own =
    (options.includes('i') ? 'i' : '') +
    (options.includes('m') ? 'm' : '') +
    (options.includes('s') ? 's' : '') +
    (options.includes('u') ? 'u' : '')
  return new RegExp(source, own + flags)
}

function captures(found: RegExpExecArray, capture: 'all' | 'all_but_first' | 'first' | 'none' = 'all'): Term {
  const all = [...found].map((text) => (text as string | undefined) ?? '')
  while (all.length > 1 && found[all.length - 1] === undefined) all.pop()
  return listFrom(capture === 'first' ? all.slice(0, 1) : capture === 'all_but_first' ? all.slice(1) : all)
}

function captureOption(options: Term): 'all' | 'all_but_first' | 'first' {
  const value = option(options, 'capture')
  return (value instanceof Object && 'name' in value ? value.name : 'all') as 'all'
}

import { keywordGet as option } from './keyword-get.js'

export const functions: Record<string, (...args: Term[]) => Term> = {
  'match?/2': (regex, text) => expressionOf(regex).test(text as string),
  'run/2': (regex, text) => run(regex, text, emptyList),
  'run/3': (regex, text, options) => run(regex, text, options),
  'scan/2': (regex, text) => scan(regex, text as string, emptyList),
  'scan/3': (regex, text, options) => scan(regex, text as string, options),
  'split/2': (regex, text) => listFrom((text as string).split(expressionOf(regex))),
  'replace/3': (regex, text, by) => replace(regex, text as string, by),
  'named_captures/2': (regex, text) => {
    const found = expressionOf(regex).exec(text as string)
    return found === null
      ? null
      : TermMap.from<Term, Term>(
          Object.entries(found.groups ?? {}).map(([name, value]): [Term, Term] => [name, value ?? '']),
        )
  },
  'compile!/1': (source) => compileRegex(source as string, ''),
  'compile!/2': (source, options) => compileRegex(source as string, options as string),
  'source/1': (regex) => (regex as TermMap).get(atom('source')) ?? null,
  'escape/1': (text) => (text as string).replace(/[.^$*+?()[{\\|\s#-]/g, '\\$&'),
}

function run(regex: Term, text: Term, options: Term): Term {
  const found = expressionOf(regex).exec(text as string)
  return found === null ? null : captures(found, captureOption(options))
}

function scan(regex: Term, text: string, options: Term): Term {
  const expression = expressionOf(regex, 'g')
  return listFrom([...text.matchAll(expression)].map((found) => captures(found, captureOption(options))))
}

export function replace(regex: Term, text: string, by: Term, isGlobal = true): string {
  const pattern = (by as string)
    .replace(/\$/g, '$$$$')
    .replace(/\\(\d)/g, (_all, digit: string) => (digit === '0' ? '$&' : `$${digit}`))
  return text.replace(expressionOf(regex, isGlobal ? 'g' : ''), pattern)
}
