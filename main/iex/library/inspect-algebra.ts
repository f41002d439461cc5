/** Inspect.Algebra, Inspect.Opts and the protocol Inspect. Source: Elixir 1.14. */
import type { Module } from '../../otp/code.js'
import type { Proc } from '../../otp/process/proc.js'
import { resolve, type ResolvedOptions, toDoc, wholeDoc } from '../../otp/term/inspect.js'
import { surround } from '../../otp/term/inspect-containers.js'
import * as layout from '../../otp/term/layout.js'
import type { Doc } from '../../otp/term/layout.js'
import {
  alias,
  Atom,
  atom,
  Cons,
  emptyList,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  toArray,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { called, isPair, noClause, option } from './arguments.js'
import { isFunOf } from './enumeration/calls.js'
import { docOf, docTerm, isOpts, optionsOf, optsTerm } from './inspect-docs.js'
import { inspectFun, waitingFor } from './inspection.js'
import { libraryModule } from './module.js'
import { made, protocolModules } from './protocols.js'
import { structFunctions } from './struct-functions.js'

/** A function of documents: its arguments are documents, and so is what it gives. */
function ofDocs(name: string, run: (...docs: Doc[]) => Doc) {
  return (...args: Term[]): Term => {
    const docs = args.map(docOf)
    if (docs.some((doc) => doc === undefined)) return noClause('Inspect.Algebra', name, ...args)
    return docTerm(run(...(docs as Doc[])))
  }
}

function concat(...args: Term[]): Term {
  const [only] = args
  if (args.length === 1 && isList(only ?? null)) {
    const docs = toArray(only as Term).map(docOf)
    if (docs.some((doc) => doc === undefined)) return noClause('Inspect.Algebra', 'concat', ...args)
    return docTerm(layout.concat(...(docs as Doc[])))
  }
  if (args.length === 1) return noClause('Inspect.Algebra', 'fold_doc', ...args)
  return ofDocs('concat', layout.concat)(...args)
}

function withText(name: string, run: (left: Doc, text: string, right: Doc) => Doc) {
  return (...args: Term[]): Term => {
    const left = docOf(args[0] as Term)
    const text = args.length === 3 ? args[1] : ' '
    const right = docOf(args[args.length - 1] as Term)
    if (left === undefined || right === undefined || typeof text !== 'string')
      return noClause('Inspect.Algebra', name, args[0] as Term, text as Term, args[args.length - 1] as Term)
    return docTerm(run(left, text, right))
  }
}

function nest(term: Term, level: Term, mode: Term = atom('always')): Term {
  const doc = docOf(term)
  const by = level === atom('cursor') ? 'cursor' : level === atom('reset') ? 'reset' : level
  if (doc === undefined || !(by === 'cursor' || by === 'reset' || (typeof by === 'number' && by >= 0)))
    return noClause('Inspect.Algebra', 'nest', term, level, mode)
  return docTerm(layout.nest(doc, by, mode === atom('break')))
}

function group(term: Term, mode: Term = atom('self')): Term {
  const doc = docOf(term)
  if (doc === undefined || !(mode === atom('self') || mode === atom('inherit')))
    return noClause('Inspect.Algebra', 'group', term, mode)
  return docTerm(layout.group(doc, mode === atom('inherit')))
}

function* foldDoc(docs: Term, fun: Term): Proc<Term> {
  if (!isList(docs) || !isFunOf(fun, 2)) return noClause('Inspect.Algebra', 'fold_doc', docs, fun)
  const items = toArray(docs)
  let result: Term = items.pop() ?? atom('doc_nil')
  for (const item of items.reverse()) result = yield* called(fun, item, result)
  return result
}

/** The pieces of text of `doc` laid out in `width` columns, as one list. */
function format(term: Term, width: Term): Term {
  const doc = docOf(term)
  const columns = width === atoms.infinity ? Infinity : width
  if (doc === undefined || typeof columns !== 'number' || columns < 0)
    return noClause('Inspect.Algebra', 'format', term, width)
  const text = layout.format(doc, columns)
  return text === '' ? emptyList : new Cons(text, emptyList)
}

/** `to_doc/2` */
export function* document(term: Term, opts: Term): Proc<Term> {
  if (!isOpts(opts)) return noClause('Inspect.Algebra', 'to_doc', term, opts)
  const fun = opts.get(atom('inspect_fun'))
  if (fun !== undefined && isFunOf(fun, 2) && !(fun.external && fun.module === alias('Inspect')))
    return yield* called(fun, term, opts)
  return docTerm(yield* waitingFor(() => wholeDoc(term, optionsOf(opts))))
}

function* containerDoc(
  left: Term,
  items: Term,
  right: Term,
  opts: Term,
  fun: Term,
  options: Term = emptyList,
): Proc<Term> {
  const [open, close] = [docOf(left), docOf(right)]
  if (open === undefined || close === undefined || !isList(items) || !isOpts(opts) || !isFunOf(fun, 2))
    return noClause('Inspect.Algebra', 'container_doc', left, items, right, opts, fun, options)
  if (items === emptyList) return docTerm(layout.concat(open, close))
  const separator = docOf(option(options, 'separator') ?? ',') ?? ','
  const breaks = option(options, 'break') ?? atom('maybe')
  const docs: Doc[] = []
  let isSimple = breaks === atom('maybe')
  const limit = opts.get(atom('limit')) as Term
  let room = isInteger(limit) ? Number(limit) : Infinity
  for (const item of toArray(items)) {
    if (room === 0) {
      docs.push('...')
      break
    }
    room--
    const inner = opts.put(atom('limit'), room === Infinity ? atoms.infinity : room)
    const doc = docOf(yield* called(fun, item, inner))
    if (doc === undefined) return noClause('Inspect.Algebra', 'glue', item, ' ', item)
    isSimple &&= layout.isSimple(doc)
    docs.push(doc)
  }
  return docTerm(surround(open, docs, close, isSimple || breaks === atom('flex'), separator))
}

const separate = ofDocs('line', (left, right) => layout.concat(left, layout.line, right))

const algebra = libraryModule(alias('Inspect.Algebra'), 'Documents, and how they are laid out in lines.', {
  'break(string \\\\ " ")': [
    'A break: `string`, or the end of a line where the group around it does not fit.',
    (text: Term = ' ') =>
      typeof text === 'string' ? docTerm(layout.lineBreak(text)) : noClause('Inspect.Algebra', 'break', text),
  ],
  'collapse_lines(max)': [
    'Keeps at most `max` of the line ends that follow.',
    (max) =>
      isInteger(max) ? docTerm(layout.collapseLines(Number(max))) : noClause('Inspect.Algebra', 'collapse_lines', max),
  ],
  'color(doc, color_key, opts)': ['`doc` in the colour that the options have for `color_key`.', (doc) => doc],
  'concat(docs)': ['The documents of a list, one after the other.', concat],
  'concat(doc1, doc2)': ['Two documents, one after the other.', concat],
  'container_doc(left, collection, right, inspect_opts, fun, opts \\\\ [])': [
    'The items of a list between `left` and `right`, up to the limit of the options.',
    containerDoc,
  ],
  'empty()': ['The empty document.', () => atom('doc_nil')],
  'flex_break(string \\\\ " ")': [
    'A break that becomes the end of a line only where what follows does not fit.',
    (text: Term = ' ') =>
      typeof text === 'string' ? docTerm(layout.flexBreak(text)) : noClause('Inspect.Algebra', 'flex_break', text),
  ],
  'flex_glue(doc1, break_string \\\\ " ", doc2)': [
    'Two documents with a flex break in between.',
    withText('flex_glue', layout.flexGlue),
  ],
  'fold_doc(docs, folder_fun)': ['Folds documents from the right.', foldDoc],
  'force_unfit(doc)': [
    'A document that makes the group around it not fit.',
    ofDocs('force_unfit', (doc) => layout.forceUnfit(doc ?? null)),
  ],
  'format(doc, width)': ['The text of a document in lines of `width` columns, as iodata.', format],
  'glue(doc1, break_string \\\\ " ", doc2)': ['Two documents with a break in between.', withText('glue', layout.glue)],
  'group(doc, mode \\\\ :self)': ['A group: its breaks are all line ends, or none.', group],
  'line()': ['The end of a line.', () => docTerm(layout.line)],
  'line(doc1, doc2)': ['Two documents in lines of their own.', separate],
  'nest(doc, level, mode \\\\ :always)': ['A document whose lines are indented by `level` columns more.', nest],
  'next_break_fits(doc, mode \\\\ :enabled)': [
    'A document that counts as fitting if it does up to its next break.',
    (doc, mode = atom('enabled')) =>
      ofDocs('next_break_fits', (inner) => layout.nextBreakFits(inner ?? null, mode === atom('enabled')))(doc),
  ],
  'no_limit(doc)': [
    'A document laid out as if lines had no end.',
    ofDocs('no_limit', (doc) => layout.noLimit(doc ?? null)),
  ],
  'space(doc1, doc2)': [
    'Two documents with a space in between.',
    ofDocs('space', (left, right) => layout.concat(left ?? null, ' ', right ?? null)),
  ],
  'string(string)': [
    'A text that counts as many columns as it has characters.',
    (text) => (typeof text === 'string' ? docTerm(layout.string(text)) : noClause('Inspect.Algebra', 'string', text)),
  ],
  'surround(left, doc, right)': [
    'A document between two others.',
    ofDocs('surround', (left, doc, right) =>
      layout.concat(layout.concat(left ?? null, layout.nest(doc ?? null, 1)), right ?? null),
    ),
  ],
  'surround_many(left, docs, right, opts, fun, separator \\\\ ",")': [
    'As `container_doc/6`.',
    (left, docs, right, opts, fun, separator = ',') =>
      containerDoc(left, docs, right, opts, fun, listFrom([pair(atom('separator'), separator)])),
  ],
  'to_doc(term, opts)': ['`term` as a document.', document],
})

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
    'default_inspect_fun(fun)': ['Sets that function for all that follows. The console keeps its own.', () => atoms.ok],
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
]
