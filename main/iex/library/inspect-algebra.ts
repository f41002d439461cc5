/** Inspect.Algebra, Inspect.Opts and the protocol Inspect. Source: Elixir 1.14. */
import { code, type Module, nativeModule } from '../../otp/code.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { resolve, type ResolvedOptions, toDoc, wholeDoc } from '../../otp/term/inspect.js'
import type { Doc } from '../../otp/term/layout.js'
import { alias, Atom, atom, Cons, emptyList, type Term, TermMap, triple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { macroName } from '../compile/macros.js'
import { called, isPair, noClause } from './arguments.js'
import { isFunOf } from './enumeration/calls.js'
import { docTerm, isOpts, optionsOf, optsTerm } from './inspect-docs.js'
import { inspectFun, waitingFor } from './inspection.js'
import * as Documents from './inspect-documents.js'
import { macroCode } from './macro-code.js'
import { libraryModule, withFunctions } from './module.js'
import { made, protocolModules } from './protocols.js'
import { structFunctions } from './struct-functions.js'

/** `to_doc/2` */
export function* document(term: Term, opts: Term): Proc<Term> {
  if (!isOpts(opts)) return noClause('Inspect.Algebra', 'to_doc', term, opts)
  const fun = opts.get(atom('inspect_fun'))
  if (fun !== undefined && isFunOf(fun, 2) && !(fun.external && fun.module === alias('Inspect')))
    return yield* called(fun, term, opts)
  return docTerm(yield* waitingFor(() => wholeDoc(term, optionsOf(opts))))
}

const algebraModule = alias('Inspect.Algebra')

/** `is_doc/1`, in guards of the argument itself. */
function isDocMacro(caller: Term, doc: Term): Term {
  const inGuard = caller instanceof TermMap && caller.get(atom('context')) === atom('guard')
  const tags = 'break collapse color cons fits force group nest string limit'.split(' ')
  const isTagged = tags.map((tag) => `:erlang.element(1, doc) === :doc_${tag}`).join(' or ')
  const test = `is_binary(doc) or doc === :doc_nil or doc === :doc_line or (is_tuple(doc) and (${isTagged}))`
  if (inGuard) return macroCode(algebraModule, test, { doc })
  return macroCode(
    algebraModule,
    `doc = given_doc\nif is_tuple(doc) and tuple_size(doc) == 0, do: false, else: ${test}`,
    {
      given_doc: doc,
    },
  )
}

const algebra = withFunctions(
  libraryModule(
    algebraModule,
    'Documents, and how they are laid out in lines.',
    {
      'break(string \\\\ " ")': [
        'A break: `string`, or the end of a line where the group around it does not fit.',
        Documents.breaking('break', 'strict'),
      ],
      'collapse_lines(max)': ['Keeps at most `max` of the line ends that follow.', Documents.collapseLines],
      'color(doc, color_key, opts)': ['`doc` in the colour that the options have for `color_key`.', Documents.color],
      'concat(docs)': ['The documents of a list, one after the other.', Documents.concatAll],
      'concat(doc1, doc2)': ['Two documents, one after the other.', Documents.concat],
      'container_doc(left, collection, right, inspect_opts, fun, opts \\\\ [])': [
        'The items of a list between `left` and `right`, up to the limit of the options.',
        Documents.container,
      ],
      'empty()': ['The empty document.', () => Documents.empty],
      'flex_break(string \\\\ " ")': [
        'A break that becomes the end of a line only where what follows does not fit.',
        Documents.breaking('flex_break', 'flex'),
      ],
      'flex_glue(doc1, break_string \\\\ " ", doc2)': [
        'Two documents with a flex break in between.',
        Documents.gluing('flex_glue', 'flex'),
      ],
      'fold_doc(docs, folder_fun)': ['Folds documents from the right.', Documents.folded],
      'force_unfit(doc)': ['A document that makes the group around it not fit.', Documents.forceUnfit],
      'format(doc, width)': ['The text of a document in lines of `width` columns, as iodata.', Documents.formatted],
      'glue(doc1, break_string \\\\ " ", doc2)': [
        'Two documents with a break in between.',
        Documents.gluing('glue', 'strict'),
      ],
      'group(doc, mode \\\\ :self)': ['A group: its breaks are all line ends, or none.', Documents.group],
      'line()': ['The end of a line.', () => Documents.lineEnd],
      'line(doc1, doc2)': [
        'Two documents in lines of their own.',
        (left, right) => Documents.concat(left, Documents.concat(Documents.lineEnd, right)),
      ],
      'nest(doc, level, mode \\\\ :always)': [
        'A document whose lines are indented by `level` columns more.',
        Documents.nest,
      ],
      'next_break_fits(doc, mode \\\\ :enabled)': [
        'A document that counts as fitting if it does up to its next break.',
        Documents.nextBreakFits,
      ],
      'no_limit(doc)': [
        'A document laid out as if lines had no end.',
        (doc) => triple(atom('doc_limit'), doc, atoms.infinity),
      ],
      'space(doc1, doc2)': [
        'Two documents with a space in between.',
        (left, right) => Documents.concat(left, Documents.concat(' ', right)),
      ],
      'string(string)': ['A text that counts as many columns as it has characters.', Documents.text],
      'surround(left, doc, right)': ['A document between two others.', Documents.surround],
      'surround_many(left, docs, right, opts, fun, separator \\\\ ",")': [
        'As `container_doc/6`.',
        Documents.surroundMany,
      ],
      'to_doc(term, opts)': ['`term` as a document.', document],
    },
    { 'is_doc(doc)': 'True for a document. Allowed in guards.' },
  ),
  { [`${macroName('is_doc')}/2`]: isDocMacro },
)

const defaults: ResolvedOptions = resolve({})
const defaultOpts = optsTerm(defaults, inspectFun)

/** Fields given as a keyword list put into the defaults. */
function newOpts(options: Term): Term {
  let opts = defaultOpts
  let rest = options
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    if (!isPair(head)) return noClause('Kernel', '-struct/2-fun-0-', head, opts)
    if (head.e0 instanceof Atom && head.e0 !== atoms.struct && opts.has(head.e0)) opts = opts.put(head.e0, head.e1)
  }
  if (rest === emptyList) return opts
  const fun = made('Kernel', 'struct', 2, 2, (item) => item)
  return noClause('Enum', '-reduce/3-lists^foldl/2-0-', fun, opts, rest)
}

const opts = libraryModule(
  alias('Inspect.Opts'),
  'The options of `inspect/2`, as implementations of Inspect get them.',
  {
    ...structFunctions(defaultOpts),
    'default_inspect_fun()': ['The function that inspects where no other is given.', () => inspectFun],
    'default_inspect_fun(fun)': [
      'Sets that function for all that follows. The console keeps its own.',
      (fun) => (isFunOf(fun, 2) ? atoms.ok : noClause('Inspect.Opts', 'default_inspect_fun', fun)),
    ],
    'new(opts)': ['The options of a keyword list.', newOpts],
  },
)

/** The document of a term as its own implementation of Inspect gives it: structs are as `to_doc/2` shows them. */
function* inspect(term: Term, given: Term): Proc<Term> {
  return docTerm(yield* waitingFor(() => finished(term, optionsOf(given))))
}

function finished(term: Term, options: ResolvedOptions): Doc {
  const doc = toDoc(term, options)
  for (let next = options.later.pop(); next !== undefined; next = options.later.pop()) next()
  return doc
}

/** A key and its value in a keyword list. */
function* keywordEntry(entry: Term, given: Term): Proc<Term> {
  if (!isPair(entry)) return noClause('Inspect.List', 'keyword', entry, given)
  const key = (yield* settle(code().call(alias('Macro'), atom('inspect_atom'), [atom('key'), entry.e0]))) as Term
  const shownKey = Documents.color(key, atom('atom'), given)
  return Documents.concat(shownKey, Documents.concat(' ', yield* document(entry.e1, given)))
}

const inspectList = nativeModule(alias('Inspect.List'), {
  'keyword/2': keywordEntry,
  'keyword?/1': (term) => Documents.isKeyword(term),
})

const withKeywords = (module: Module): Module =>
  module.name === inspectList.name
    ? { ...module, functions: new Map([...module.functions, ...inspectList.functions]) }
    : module

export const inspectModules: readonly Module[] = [
  algebra,
  opts,
  ...protocolModules({
    name: 'Inspect',
    doc: 'The protocol of how terms are shown.',
    functions: { 'inspect(term, opts)': ['`term` as a document of `Inspect.Algebra`.', inspect] },
    types: [
      'Any',
      'Atom',
      'BitString',
      'Date',
      'Date.Range',
      'DateTime',
      'Float',
      'Function',
      'HashDict',
      'HashSet',
      'Inspect.Error',
      'Integer',
      'List',
      'Macro.Env',
      'Map',
      'MapSet',
      'NaiveDateTime',
      'PID',
      'Port',
      'Range',
      'Reference',
      'Regex',
      'Stream',
      'Time',
      'Tuple',
      'URI',
      'Version',
      'Version.Requirement',
    ],
  }),
].map(withKeywords)
