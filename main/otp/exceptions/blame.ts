/** More information on an exception, as iex and Logger do not have it but the shell shows. Source: Exception.blame/3 of Elixir 1.14. */
import { Atom, atom, Cons, isAtom, isList, isProperList, type Term, TermMap, toArray, Tuple } from '../term/term.js'
import { atomLiteral } from '../term/atom-text.js'
import { current } from '../process/current.js'
import { exceptionModule } from './constructors.js'
import { jaroDistance } from './jaro.js'
import { answerOf, keyMessage, message } from './message.js'
import { normalize } from './normalize.js'
import { shown } from './shown.js'
import { undefinedFunctionHint, undefinedFunctionMessage } from './undefined-function.js'

declare module '../process/runtime.js' {
  interface Parts {
    /** The kind of a function and its clauses as Exception.blame_mfa/3 has them; undefined where they are not known. The console sets it. */
    clausesOf?: (
      module: Atom,
      name: Atom,
      args: readonly Term[],
    ) => { readonly kind: Atom; readonly clauses: Term } | undefined
  }
}

export interface Blamed {
  readonly exception: TermMap
  readonly stack: Term
}

/** The exception that an error with `reason` is, with what can be found out about it, and its stack. */
export function blame(reason: Term, stack: Term): Blamed {
  const exception = normalize(reason, stack)
  switch (exceptionModule(exception).name) {
    case 'Elixir.ArithmeticError':
      return { exception: withMessage(exception, message(exception) + operation(stack)), stack }
    case 'Elixir.ArgumentError':
      return { exception: badApply(exception, stack), stack }
    case 'Elixir.UndefinedFunctionError': {
      const text = undefinedFunctionMessage(exception).text + undefinedFunctionHint(exception)
      return { exception: withMessage(exception, text), stack }
    }
    case 'Elixir.KeyError':
      return { exception: missingKey(exception), stack }
    case 'Elixir.FunctionClauseError':
      return badArguments(exception, stack)
    default:
      return blamedBy(exception, stack)
  }
}

/** What the module of an exception finds out itself. */
function blamedBy(exception: TermMap, stack: Term): Blamed {
  const result = answerOf(exceptionModule(exception), atom('blame'), [exception, stack])
  if (!(result instanceof Tuple) || result.size !== 2 || !(result.e0 instanceof TermMap)) return { exception, stack }
  return { exception: result.e0, stack: result.e1 }
}

function withMessage(exception: TermMap, text: string): TermMap {
  return exception.put(atom('message'), text)
}

/** The first frame of `stack` and its arguments, where it has them. */
function called(stack: Term): { readonly frame: Tuple; readonly args: readonly Term[] } | undefined {
  const frame = stack instanceof Cons ? stack.head : null
  if (!(frame instanceof Tuple) || frame.size !== 4 || !isProperList(frame.e2)) return undefined
  return { frame, args: toArray(frame.e2) }
}

function operation(stack: Term): string {
  const found = called(stack)
  if (found?.frame.e0 !== atom('erlang') || !(found.frame.e1 instanceof Atom)) return ''
  const { name } = found.frame.e1
  const texts = found.args.map((arg) => shown(arg))
  switch (`${name}/${texts.length}`) {
    case '+/1':
    case '-/1':
      return `: ${name}(${texts.join(', ')})`
    case '+/2':
    case '-/2':
    case '*/2':
    case '//2':
      return `: ${texts.join(` ${name} `)}`
    case 'div/2':
    case 'rem/2':
      return `: ${name}(${texts.join(', ')})`
    case 'band/2':
    case 'bor/2':
    case 'bxor/2':
    case 'bsl/2':
    case 'bsr/2':
    case 'bnot/1':
      return `: Bitwise.${name}(${texts.join(', ')})`
    default:
      return ''
  }
}

/** What was wrong with the arguments of apply/3. */
function badApply(exception: TermMap, stack: Term): TermMap {
  const found = called(stack)
  if (found?.frame.e0 !== atom('erlang') || found.frame.e1 !== atom('apply') || found.args.length !== 3)
    return exception
  const [module, name, args] = found.args as [Term, Term, Term]
  if (!isProperList(args)) {
    const text =
      `you attempted to apply a function named ${shown(name)} on module ${shown(module)} with arguments ` +
      `${shown(args)}. Arguments (the third argument of apply) must always be a proper list`
    return withMessage(exception, text)
  }
  if (!isAtom(module)) {
    const isBare = isAtom(name) && toArray(args).length === 0
    const text = isBare
      ? `you attempted to apply a function named ${shown(name)} on ${shown(module)}. ` +
        'If you are using Kernel.apply/3, make sure the module is an atom. ' +
        'If you are using the dot syntax, such as module.function(), ' +
        'make sure the left-hand side of the dot is a module atom'
      : `you attempted to apply a function on ${shown(module)}. ` +
        'Modules (the first argument of apply) must always be an atom'
    return withMessage(exception, text)
  }
  if (isAtom(name)) return exception
  const text =
    `you attempted to apply a function named ${shown(name)} on module ${shown(module)}. However ${shown(name)} is not ` +
    'a valid function name. Function names (the second argument of apply) must always be an atom'
  return withMessage(exception, text)
}

/** The least likeness of a key that is suggested, and the most suggestions. */
const threshold = 0.77
const mostSuggestions = 5

function missingKey(exception: TermMap): TermMap {
  if (typeof exception.get(atom('message')) === 'string') return exception
  const key = exception.get(atom('key')) ?? null
  const term = exception.get(atom('term')) ?? null
  const keys = isAtom(key) ? atomKeys(term) : undefined
  const hint = keys === undefined ? '' : similarKeys(key as Atom | null | boolean, keys)
  return withMessage(exception, keyMessage(key, term) + hint)
}

/** The keys of a map with none but atoms, or of a keyword list; undefined of other terms. */
function atomKeys(term: Term): readonly Term[] | undefined {
  const keys =
    term instanceof TermMap
      ? term.keyArray()
      : isList(term) && isProperList(term)
        ? toArray(term).map((item) => (item instanceof Tuple && item.size === 2 ? item.e0 : 0))
        : undefined
  return keys?.every(isAtom) === true ? keys : undefined
}

function similarKeys(missing: Atom | null | boolean, keys: readonly Term[]): string {
  const name = nameOf(missing)
  const likely = keys
    .map((key) => ({ key: key as Atom | null | boolean, distance: jaroDistance(name, nameOf(key as Atom)) }))
    .filter(({ distance }) => distance >= threshold)
    .sort((a, b) => b.distance - a.distance)
    .slice(0, mostSuggestions)
    .sort((a, b) => (nameOf(a.key) <= nameOf(b.key) ? -1 : 1))
  if (likely.length === 0) return ''
  return `. Did you mean:\n\n${likely.map(({ key }) => `      * ${atomLiteral(key)}\n`).join('')}`
}

function nameOf(term: Atom | null | boolean): string {
  return term instanceof Atom ? term.name : term === null ? 'nil' : String(term)
}

/** The arguments go from the stack into the exception, with the clauses that did not take them. */
function badArguments(exception: TermMap, stack: Term): Blamed {
  const found = called(stack)
  const module = exception.get(atom('module'))
  const name = exception.get(atom('function'))
  if (found === undefined || found.frame.e0 !== module || found.frame.e1 !== name) return { exception, stack }
  if (found.args.length !== exception.get(atom('arity'))) return { exception, stack }
  const known = current?.runtime.parts.clausesOf?.(module as Atom, name as Atom, found.args)
  const { frame } = found
  const plain = new Tuple(4, frame.e0, frame.e1, found.args.length, frame.e3, null)
  return {
    exception: exception
      .put(atom('args'), frame.e2)
      .put(atom('kind'), known?.kind ?? null)
      .put(atom('clauses'), known?.clauses ?? null),
    stack: new Cons(plain, (stack as Cons).tail),
  }
}
