/** How the clauses of a function of the library match arguments. Source: Exception.blame_mfa/3 of Elixir 1.14. */
import type { Atom } from '../../../otp/term/term.js'
import {
  alias,
  atom,
  Cons,
  emptyList,
  isAtom,
  isList,
  isProperList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../../otp/term/term.js'
import { Compiler } from '../../compile/compiler.js'
import { compileGuard } from '../../compile/guards.js'
import { type Bound, patternFrom } from '../../compile/patterns.js'
import { CompileFault, Context, Env } from '../../compile/scope.js'
import { type Frame, FunctionCode } from '../../machine/machine.js'
import { guardHolds } from '../../machine/steps.js'
import type { Node } from '../../syntax/ast.js'
import { mapChildren } from '../../syntax/nodes.js'
import { parse } from '../../syntax/parse.js'
import { quoted } from '../../syntax/quoted.js'
import { type Head, knownFunction } from './table.js'

export interface Tried {
  /** `:def` or `:defp` */
  readonly kind: Atom
  /** `{args, guards}` of each clause: nodes of code, with whether they match. */
  readonly clauses: Term
}

/** The clauses of `module.name` as they match `args`; undefined where they are not known. */
export function tried(module: Atom, name: Atom, args: readonly Term[]): Tried | undefined {
  const known = knownFunction(module, name, args.length)
  if (known === undefined || known.kind === null) return undefined
  return { kind: atom(known.kind), clauses: listFrom(known.heads.map((head) => new Trial(head).of(args))) }
}

/** Whether a clause of `module.name` takes `args`; undefined where that is not known. */
export function takes(module: Atom, name: Atom, args: readonly Term[]): boolean | undefined {
  const known = knownFunction(module, name, args.length)
  if (known === undefined || known.kind === null) return undefined
  const trials = known.heads.map((head) => new Trial(head))
  if (trials.some((trial) => trial.takes(args))) return true
  return trials.every((trial) => trial.isSure) ? false : undefined
}

const matchKey = atom('match?')
const nodeKey = atom('node')
const versionKey = atom('version')
const lineKey = atom('line')
const valueKey = atom('value')
const aliases = atom('__aliases__')
const typed = atom('::')
const ignored = atom('_')
const joined = atom('-')

/** What the compiler has already expanded needs no imports. */
const bareEnv = Object.assign(new Env(), { imports: [] })

/** A clause and the arguments that it is tried with. */
class Trial {
  readonly #compiler = new Compiler(bareEnv, new Context(null, new FunctionCode(0, null)), () => undefined)
  readonly #frame: Frame = []
  /** What the arguments that match have bound. */
  #bound: Bound = new Map()
  readonly #versions = new Map<Term, number>()
  /** False once something could not be compiled, as a struct that the console does not have. */
  isSure = true

  constructor(readonly head: Head) {}

  of(args: readonly Term[]): Term {
    const { head } = this
    const whole = nodeOf(`f(${head.args})`, head.line)
    const patterns = whole.kind === 'call' ? whole.args : []
    const shown = patterns.map((pattern, i) => wrapped(this.#takes(pattern, args[i] as Term), this.#term(pattern)))
    const guards = head.guards.map(({ line, text }) => this.#guard(nodeOf(text, line)).term)
    return pair(listFrom(shown), listFrom(guards))
  }

  takes(args: readonly Term[]): boolean {
    const { head } = this
    const whole = nodeOf(`f(${head.args})`, head.line)
    const patterns = whole.kind === 'call' ? whole.args : []
    if (!patterns.every((pattern, i) => this.#takes(pattern, args[i] as Term))) return false
    return head.guards.length === 0 || head.guards.some(({ line, text }) => this.#guard(nodeOf(text, line)).holds)
  }

  #takes(pattern: Node, arg: Term): boolean {
    const bound: Bound = new Map(this.#bound)
    try {
      if (!patternFrom(this.#compiler, pattern, bound).match(arg, this.#frame)) return false
    } catch (thrown) {
      return this.#unsure(thrown)
    }
    this.#bound = bound
    return true
  }

  #unsure(thrown: unknown): false {
    if (!(thrown instanceof CompileFault)) throw thrown
    this.isSure = false
    return false
  }

  #guard(node: Node): { readonly holds: boolean; readonly term: Term } {
    if (node.kind === 'call' && (node.name === 'and' || node.name === 'or') && node.args.length === 2) {
      const [left, right] = node.args.map((each) => this.#guard(each)) as [Guarded, Guarded]
      const holds = node.name === 'and' ? left.holds && right.holds : left.holds || right.holds
      const meta = list(pair(valueKey, holds), pair(lineKey, node.line))
      return { holds, term: triple(atom(node.name), meta, list(left.term, right.term)) }
    }
    const holds = this.#holds(node)
    return { holds, term: wrapped(holds, this.#term(node)) }
  }

  #holds(node: Node): boolean {
    if (!namesIn(node).every((name) => this.#bound.has(name))) return false
    try {
      return guardHolds(compileGuard(this.#compiler, node), this.#frame)
    } catch (thrown) {
      return this.#unsure(thrown)
    }
  }

  #term(node: Node): Term {
    return this.#numbered(quoted(node))
  }

  /** `term` as the compiler has it: variables with their numbers, modules by their names. */
  #numbered(term: Term): Term {
    if (isList(term) && isProperList(term)) return listFrom(toArray(term).map((item) => this.#numbered(item)))
    if (!(term instanceof Tuple)) return term
    if (term.size === 2) return pair(this.#numbered(term.e0), this.#numbered(term.e1))
    if (term.size !== 3) return term
    const { e0: callee, e1: meta, e2: args } = term
    if (isAtom(args)) return triple(callee, callee === ignored ? meta : this.#version(callee, meta), args)
    if (callee === aliases)
      return alias(
        toArray(args)
          .map((part) => (part as Atom).name)
          .join('.'),
      )
    if (callee === typed) {
      const [value, type] = toArray(args) as [Term, Term]
      return triple(callee, meta, list(this.#numbered(value), this.#type(type)))
    }
    return triple(this.#numbered(callee), meta, this.#numbered(args))
  }

  /** The type of a segment of a binary: its names are no variables. */
  #type(term: Term): Term {
    if (!(term instanceof Tuple) || term.size !== 3) return term
    if (isAtom(term.e2)) return triple(term.e0, term.e1, emptyList)
    if (term.e0 !== joined) return this.#numbered(term)
    return triple(term.e0, term.e1, listFrom(toArray(term.e2).map((each) => this.#type(each))))
  }

  #version(name: Term, meta: Term): Term {
    const version = this.#versions.get(name) ?? this.#versions.size
    this.#versions.set(name, version)
    return new Cons(pair(versionKey, version), meta)
  }
}

type Guarded = { readonly holds: boolean; readonly term: Term }

/** `%{match?: .., node: ..}` */
function wrapped(isMatch: boolean, node: Term): Term {
  return TermMap.from<Term, Term>([
    [matchKey, isMatch],
    [nodeKey, node],
  ])
}

function nodeOf(text: string, line: number): Node {
  const parsed = parse(text, { file: 'nofile', line })
  if (parsed.status !== 'ok') throw new Error(`no head of a clause: ${text}`)
  const { forms } = parsed
  return forms.kind === 'block' && forms.body.length === 1 ? (forms.body[0] as Node) : forms
}

function namesIn(node: Node): readonly string[] {
  if (node.kind === 'variable') return [node.name]
  const names: string[] = []
  mapChildren(node, (child) => {
    names.push(...namesIn(child))
    return child
  })
  return names
}
