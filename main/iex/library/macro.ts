/** Macro: code as terms, and names in it. Source: Elixir 1.14's `Macro`. */
import { code } from '../../otp/code.js'
import { exception, raise } from '../../otp/exceptions/constructors.js'
import { isBinary } from '../../otp/term/bitstring.js'
import { shown } from '../../otp/exceptions/shown.js'
import {
  alias,
  Atom,
  atomName,
  Bitstring,
  Cons,
  Float,
  isAtom,
  isInteger,
  isList,
  isProperList,
  listFrom,
  Pid,
  Ref,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import { atom, emptyList } from '../../otp/term/term.js'
import { noPlace } from '../syntax/build.js'
import { unescape } from '../syntax/escape.js'
import { nodeText } from '../syntax/node-text.js'
import { unquoted } from '../compile/unquoted.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { openModule } from '../modules/open-modules.js'
import { noClause } from './arguments.js'
import { dbgCode, printDbg } from './dbg.js'
import { made } from './protocols.js'
import { builtInStruct } from './structs.js'
import { classifyAtom, inspectAtom } from './macro-atoms.js'
import { escape } from './macro-escape.js'
import { expanding } from './macro-expand.js'
import { walking } from './macro-walk.js'
import { libraryModule } from './module.js'

const module = 'Macro'

/** `foo_bar/baz` as `FooBar.Baz`. */
function camelize(text: Term): Term {
  if (typeof text !== 'string') return noClause(module, 'camelize', text)
  if (/^[A-Z0-9_]+$/.test(text) && /^[A-Z]/.test(text)) return text
  const start = text.replace(/^_+/, '')
  const joined = start.replace(/_+([a-zA-Z0-9])/g, (_all, letter: string) => letter.toUpperCase())
  const parts = joined.replace(/_+$/, '').split('/')
  return parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('.')
}

/** `FooBar.Baz` as `foo_bar/baz`. */
function underscore(term: Term): Term {
  const text = isAtom(term) ? atomName(term).replace(/^Elixir\./, '') : term
  if (typeof text !== 'string') return noClause(module, 'underscore', term)
  return text
    .replace(/\./g, '/')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

/** Code of containers that stand for themselves where what is in them does. */
const containers: ReadonlySet<Term> = new Set(['__aliases__', '%{}', '{}'].map((name) => atom(name)))

/** Whether code stands for a value without anything that is to be done. */
function isLiteral(whole: Term): boolean {
  const waiting: Term[] = [whole]
  for (let term = waiting.pop(); term !== undefined; term = waiting.pop()) {
    if (term instanceof Cons) {
      if (!isProperList(term)) return false
      waiting.push(term.tail, term.head)
    } else if (term instanceof Tuple && term.size === 2) waiting.push(term.e1, term.e0)
    else if (term instanceof Tuple && term.size === 3) {
      const args = term.items()[2] as Term
      const isStruct = term.e0 === atom('%') && isList(args) && isProperList(args) && toArray(args).length === 2
      if (!containers.has(term.e0) && !isStruct) return false
      waiting.push(args)
    } else if (term instanceof Tuple || term instanceof TermMap) return false
    else if (!isAtom(term) && !isList(term) && !isInteger(term) && !(term instanceof Float) && !isBinary(term))
      return false
  }
  return true
}

function unescapeString(text: Term): Term {
  if (typeof text !== 'string') return noClause(module, 'unescape_string', text)
  const found = unescape(text)
  return found instanceof Bitstring ? found : found
}

function variableOf(name: Term, context: Term): Term {
  if (!(name instanceof Atom) || !isAtom(context)) return noClause(module, 'var', name, context)
  return triple(name, emptyList, context)
}

/** A block that is the whole of the code has no parentheses. */
export function codeText(tree: Term): string {
  if (tree instanceof TermMap || tree instanceof Ref || tree instanceof Pid) return shown(tree)
  const node = unquoted(tree, noPlace)
  return node.kind === 'block' ? node.body.map(nodeText).join('\n') : nodeText(node)
}

function generateArguments(count: Term, context: Term): Term {
  if (typeof count !== 'number' || count < 0 || !isAtom(context))
    return noClause(module, 'generate_arguments', count, context)
  return listFrom(Array.from({ length: count }, (_, i) => triple(atom(`arg${i + 1}`), emptyList, context)))
}

function uniqueArguments(count: Term, context: Term): Term {
  if (typeof count !== 'number' || count < 0 || !isAtom(context)) {
    const fun = made(module, '-fun.unique_var/2-', -1, 2, () => null)
    return noClause(module, 'generate_arguments', count, context, fun)
  }
  return listFrom(
    Array.from(
      { length: count },
      (_, i) => code().call(alias(module), atom('unique_var'), [atom(`arg${i + 1}`), context]) as Term,
    ),
  )
}

/** The struct that a module defines, whose fields are the defaults. */
function* structOf(name: Term, env: Term): Proc<Term> {
  if (!isAtom(name)) return noClause(module, 'struct!', name, env)
  const own = openModule(name)?.struct()
  if (own !== undefined) return own
  const run = name instanceof Atom ? code().find(name, atom('__struct__'), 0) : undefined
  const known = name instanceof Atom ? builtInStruct(name) : undefined
  if (run !== undefined || known !== undefined)
    return run === undefined ? (known as Term) : ((yield* settle(run())) as Term)
  const [file, line] = ['file', 'line'].map((key) => (env instanceof TermMap ? (env.get(atom(key)) ?? null) : null))
  const description = `${shown(name)}.__struct__/0 is undefined, cannot expand struct ${shown(name)}. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code`
  return raise(exception('CompileError', { file: file ?? null, line: line ?? null, description }))
}

/** Literals with what aliases in them stand for. */
function* literally(tree: Term, env: Term): Proc<Term> {
  if (!isLiteral(tree)) return tree
  const each = made(module, 'expand_literal', 2, 1, (node) =>
    node instanceof Tuple && node.e0 === atom('__aliases__')
      ? code().call(alias(module), atom('expand'), [node, env])
      : node,
  )
  return (yield* settle(code().call(alias(module), atom('prewalk'), [tree, each]))) as Term
}

export const macro = libraryModule(alias(module), 'Names and trees of code.', {
  ...walking,
  ...expanding,
  'camelize(string)': ['`foo_bar` as `FooBar`.', camelize],
  'classify_atom(atom)': ['How an atom is written.', classifyAtom],
  'escape(expr, opts \\\\ [])': ['The tree that stands for a value.', escape],
  'expand_literal(ast, env)': ['Literals with the modules that aliases in them stand for.', literally],
  'generate_unique_arguments(amount, context)': [
    'Variables for that many arguments, of names of their own.',
    uniqueArguments,
  ],
  'struct!(module, env)': ['The struct that a module defines.', structOf],
  '__dbg__(header, to_debug, options)': ['', printDbg],
  'dbg(code, options, env)': ['The code that `dbg/2` comes to.', dbgCode],
  'generate_arguments(amount, context)': ['Variables for that many arguments.', generateArguments],
  'inspect_atom(source_format, atom)': ['An atom as it is written as a literal, a key or a call.', inspectAtom],
  'quoted_literal?(term)': ['True for a value that stands for itself.', isLiteral],
  'to_string(tree)': ['Code as it is written.', codeText],
  'underscore(module_or_atom)': ['`FooBar` as `foo_bar`.', underscore],
  'unescape_string(string)': ['The text that a string with escapes stands for.', unescapeString],
  'var(var, context)': ['A variable of that name.', variableOf],
})
