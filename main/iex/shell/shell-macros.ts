/**
 * The macros of IEx.Helpers: what they are given is not evaluated, so they are replaced before an input is compiled, wherever in it they stand.
 * Modules are left as they are: in them the names are mostly their own.
 */
import { code } from '../../otp/code.js'
import { argumentError, exception, raise } from '../../otp/exceptions/constructors.js'
import { alias, type Atom, atom, isInteger, pair, type Term, triple } from '../../otp/term/term.js'
import type { CallNode, Node, Place } from '../syntax/ast.js'
import type { Files } from './files.js'
import { forms } from '../compile/forms.js'
import { call, literal, mapChildren } from '../syntax/nodes.js'
import { parse } from '../syntax/parse.js'
import { type Env, iexHelpers } from '../compile/scope.js'

const introspection = alias('IEx.Introspection')
const kernel = alias('Kernel')
const specialForms = alias('Kernel.SpecialForms')
const shown = new Set(['h', 'b', 't', 'open'])
const fromFiles = ['import_file', 'import_file_if_available']
const macros = new Set([...shown, ...fromFiles, 'break!', 'import_if_available', 'use_if_available'])
const modules = new Set(['defmodule', 'defprotocol', 'defimpl', 'quote'])

/** What `node` stands for at the prompt. */
export function withoutMacros(node: Node, env: Env, files: Files | undefined): Node {
  const within = (): Node => mapChildren(node, (child) => withoutMacros(child, env, files))
  if (node.kind !== 'call') return node.kind === 'literal' ? node : within()
  if (modules.has(node.name)) return node
  const [first, second] = node.args
  if (node.name === '=' && second !== undefined)
    return { ...node, args: [first as Node, withoutMacros(second, env, files)] }
  if (node.name === '|>' && second !== undefined) {
    const piped = pipedMacro(first as Node, second)
    if (piped !== undefined) return withoutMacros(piped, env, files)
  }
  if (first === undefined || !macros.has(node.name) || isImported(env, node.name, node.args.length)) return within()
  if (shown.has(node.name) && second === undefined) return asked(node.name, first, env, node)
  return fromElsewhere(node, first, env, files)
}

/** `h(subject)` and its like, as the call that it stands for. */
function asked(name: string, about: Node, env: Env, { line, column }: Place): Node {
  const target: Node = { kind: 'literal', value: introspection, line, column }
  const args = [subject(about, env)]
  return { kind: 'remote-call', target, name, args, parens: true, dot: { line, column }, line, column }
}

// within modules, whose functions may have these names, the compiler finds the macros where it finds what is imported
for (const name of shown)
  forms.set(`${iexHelpers.name}.${name}/1`, (c, [first], isTail, node) =>
    c.expression(asked(name, first as Node, c.env, node), isTail),
  )

/** `a |> h` as `h(a)`; undefined where no macro is piped into. */
function pipedMacro(left: Node, right: Node): Node | undefined {
  const isCall = right.kind === 'variable' || (right.kind === 'call' && right.args.length === 0)
  return isCall && macros.has(right.name) ? call(right.name, [left], right) : undefined
}

/** Whether a module of the user's gives the name another meaning. */
function isImported(env: Env, name: string, arity: number): boolean {
  return env.imports.some(({ module }) => code().find(module, atom(name), arity) !== undefined)
}

/** `Mod.fun/2` as `{Mod, :fun, 2}`, `Mod.fun` as `{Mod, :fun}`; whatever is no name of a function stays. */
function subject(node: Node, env: Env): Node {
  const [of, count] = node.kind === 'call' && node.name === '/' ? node.args : [undefined, undefined]
  if (of !== undefined && count?.kind === 'literal' && isInteger(count.value)) {
    const named = nameOf(of, env, Number(count.value))
    return named === undefined ? node : literal(triple(named.module, atom(named.name), count.value), node)
  }
  const named = nameOf(node, env)
  return named === undefined ? node : literal(pair(named.module, atom(named.name)), node)
}

function nameOf(node: Node, env: Env, arity?: number): { module: Atom; name: string } | undefined {
  if (node.kind === 'remote-call' && node.args.length === 0) {
    const module = moduleOf(node.target, env)
    return module === undefined ? undefined : { module, name: node.name }
  }
  const isName = node.kind === 'variable' || (node.kind === 'call' && node.args.length === 0)
  return isName ? { module: homeOf(node.name, env, arity), name: node.name } : undefined
}

function moduleOf(node: Node, env: Env): Atom | undefined {
  if (node.kind === 'alias' && node.base === null) return env.expand(node.names)
  return node.kind === 'literal' ? (node.value as Atom) : undefined
}

/** Where a name that is not qualified comes from. */
function homeOf(name: string, env: Env, arity: number | undefined): Atom {
  const has = (module: Atom): boolean => {
    const known = code().module(module)
    const isIt = (key: string): boolean =>
      arity === undefined ? key.slice(0, key.lastIndexOf('/')) === name : key === `${name}/${arity}`
    if ([...(known?.docs?.keys() ?? [])].some(isIt)) return true
    const arities = known?.functions.get(atom(name))
    return arities !== undefined && (arity === undefined || arities[arity] !== undefined)
  }
  return env.imports.map(({ module }) => module).find(has) ?? (has(specialForms) ? specialForms : kernel)
}

function fromElsewhere(node: CallNode, first: Node, env: Env, files: Files | undefined): Node {
  switch (node.name) {
    // The functions of that name say that there are none.
    case 'break!':
      return node.args.length > 2
        ? node
        : call(
            node.name,
            [1, 2, 3].map(() => literal(null, node)),
            node,
          )
    case 'import_file':
    case 'import_file_if_available':
      return withoutMacros(fileForms(node, first, files), env, files)
    case 'import_if_available':
    case 'use_if_available': {
      const module = moduleOf(first, env)
      if (module === undefined || code().module(module) === undefined) return literal(null, node)
      return call(node.name.slice(0, node.name.indexOf('_')), node.args, node)
    }
    default:
      return node
  }
}

/** What the file says that `first` names. */
function fileForms(node: Node & Place & { name: string }, first: Node, files: Files | undefined): Node {
  const path: Term = first.kind === 'literal' ? first.value : null
  if (typeof path !== 'string') return argumentError(`${node.name}/1 expects a literal binary as its argument`)
  const text = files?.read(path)
  if (text === undefined) {
    if (node.name === 'import_file_if_available') return literal(null, node)
    const whole = files === undefined || path.startsWith('/') ? path : `${files.cwd()}/${path}`
    return raise(exception('File.Error', { action: 'read file', path: whole, reason: atom('enoent') }))
  }
  const parsed = parse(text, { file: path, line: 1 })
  if (parsed.status === 'ok') return parsed.forms
  const { kind, file, line, column, description } = parsed.problem
  return raise(exception(kind, { file, line, column, description, snippet: null }))
}
