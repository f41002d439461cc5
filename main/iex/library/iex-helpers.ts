/** IEx.Helpers, and what its macros call. Source: Elixir 1.14's `IEx.Helpers`. */
import { argumentError, exception, raise, runtimeError } from '../../otp/exceptions/constructors.js'
import { code, type Module } from '../../otp/code.js'
import { callable } from '../../otp/module-info.js'
import { shown } from '../../otp/exceptions/shown.js'
import * as api from '../../otp/process/api.js'
import { running } from '../../otp/process/current.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import {
  alias,
  Atom,
  atom,
  atomName,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  toArray,
  emptyList,
  isAtom,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { columns } from '../shell/columns.js'
import { compileFile } from '../shell/compile-file.js'
import { printTo } from '../shell/device.js'
import { functionClause, undefinedFunction } from '../machine/failing.js'
import { files } from '../shell/files.js'
import { behaviourText, helpText, openText, typeText } from '../shell/help.js'
import { dontDisplay, infoOf } from '../modules/info.js'
import { runtimeText } from '../shell/runtime-text.js'
import { shellOf } from '../shell/shell.js'
import { pidFrom, portFrom, referenceFrom } from './handles.js'
import { configuration, configure, shellInspect, shellInspectTerm } from './iex-options.js'
import { libraryModule } from './module.js'

const helpers = alias('IEx.Helpers')
const stdio = atom('stdio')
const notPrying = 'Pry session is not currently enabled\n'
const noFiles = 'This shell reaches no files\n'

/** Prints `text`; the value is not shown. */
function* print(text: string): Proc<Term> {
  yield* settle(printTo(stdio, text))
  return dontDisplay
}

function* flush(): Proc<Term> {
  for (;;) {
    const message = yield* api.receive((each) => [each], 0)
    if (message === undefined) return atoms.ok
    yield* settle(printTo(stdio, `${shown(message[0] as Term, shellInspect(running().runtime))}\n`))
  }
}

function v(n: Term = -1): Term {
  const shell = shellOf(running())
  const history = shell?.pid === running().pid ? shell.history : undefined
  if (history === undefined) return functionClause(alias('IEx.History'), 'nth', [null, n])
  const value = typeof n === 'number' ? history.at(n) : undefined
  return (
    value ??
    (value === null
      ? null
      : runtimeError(`v(${isAtom(n) ? atomName(n) : typeof n === 'string' ? n : shown(n)}) is out of bounds`))
  )
}

function* i(...given: Term[]): Proc<Term> {
  const term = given.length === 0 ? v() : (given[0] as Term)
  const lines = infoOf(term).map(([subject, text]) => `${subject}\n  ${text.trim().replaceAll('\n', '\n  ')}\n`)
  return yield* print(lines.join(''))
}

/** `name/arity` of what `module` exports: its macros, then its functions. */
function exportsOf(module: Term): string[] {
  const known = module instanceof Atom ? code().module(module) : undefined
  if (known === undefined) return undefinedFunction(module, atom('module_info'), [atom('exports')])
  const hidden = ['__info__', 'module_info']
  return callable(known).flatMap(([{ name }, arity]) => (hidden.includes(name) ? [] : [`${name}/${arity}`]))
}

function respawn(): Term {
  shellOf(running())?.respawn()
  return dontDisplay
}

function* compile(given: Term): Proc<Term> {
  const paths = isList(given) ? toArray(given) : [given]
  if (!paths.every((path) => typeof path === 'string'))
    return argumentError('expected a binary or a list of binaries as argument')
  const texts = paths.map((path) => files()?.read(path))
  const missing = paths.filter((_path, index) => texts[index] === undefined)
  if (missing.length > 0) return argumentError(`could not find files ${missing.join(', ')}`)
  const found: Atom[] = []
  for (const [index, path] of paths.entries()) {
    const modules = yield* compileFile(path, texts[index] as string)
    if (modules === undefined)
      return raise(exception('CompileError', { description: 'compile error', file: null, line: null }))
    const { compiledFrom } = knownSources()
    for (const module of modules) compiledFrom.set(module, path)
    found.push(...modules)
  }
  return listFrom(found)
}

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** Files that the modules of the console were compiled from. */
    compiledFrom?: Map<Atom, string>
  }
}

function knownSources(): { compiledFrom: Map<Atom, string> } {
  const { parts } = api.runtime()
  return { compiledFrom: (parts.compiledFrom ??= new Map()) }
}

function* reload(given: Term): Proc<Term> {
  const modules = isList(given) ? toArray(given) : [given]
  const originals = modules.map((module) => (module instanceof Atom ? originalOf(module) : undefined))
  if (modules.length > 0 && originals.every((each) => each !== undefined)) {
    for (const original of originals) code().define(original)
    return pair(atom('reloaded'), listFrom(modules))
  }
  const paths = modules.map((module) => {
    const known = module instanceof Atom ? code().module(module) : undefined
    if (known === undefined) return argumentError(`could not load nor find module: ${shown(module)}`)
    const path = knownSources().compiledFrom.get(module as Atom)
    if (path !== undefined) return path
    const source = known.origin === 'console' ? ' (iex)' : ''
    return argumentError(`could not find source${source} for module: ${shown(module)}`)
  })
  return pair(atom('reloaded'), yield* compile(listFrom(paths)))
}

/** The module in TypeScript that the program came with; those of the library have no source that could be compiled. */
function originalOf(name: Atom): Module | undefined {
  const { originals, code } = api.runtime().parts
  const present = code.module(name)
  const original = originals?.get(name) ?? (present?.origin === 'typescript' ? present : undefined)
  return original?.docs === undefined ? original : undefined
}

function load(module: Term): Term {
  if (!isAtom(module)) return functionClause(helpers, 'l', [module])
  const known = module instanceof Atom ? code().module(module) : undefined
  return known?.origin === 'typescript' ? pair(atom('module'), module) : pair(atoms.error, atom('nofile'))
}

function* ls(path: Term = '.'): Proc<Term> {
  if (typeof path !== 'string') return functionClause(helpers, 'ls', [path])
  const reach = files()
  if (reach === undefined) return yield* print(noFiles)
  const found = reach.list(path)
  if (found !== undefined) {
    const names = found.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1))
    return yield* print(columns(names))
  }
  return yield* print(reach.read(path) === undefined ? `No such file or directory ${path}\n` : `${path}\n`)
}

function* pwd(): Proc<Term> {
  return yield* print(files() === undefined ? noFiles : `${files()?.cwd() ?? ''}\n`)
}

function* cd(path: Term): Proc<Term> {
  if (typeof path !== 'string') return functionClause(helpers, 'cd', [path])
  const reach = files()
  if (reach === undefined) return yield* print(noFiles)
  return yield* reach.cd(path) ? pwd() : print(`No directory ${path}\n`)
}

function pid(given: Term): Term {
  if (typeof given === 'string') return pidFrom(given)
  if (!isAtom(given)) return functionClause(helpers, 'pid', [given])
  const found = given instanceof Atom ? api.whereis(given) : undefined
  return found ?? argumentError(`could not find registered process with name: ${shown(given)}`)
}

function counted(name: string, run: (text: string) => Term): (...parts: Term[]) => Term {
  return (...parts) => {
    if (!parts.every((part) => isInteger(part) && part >= 0)) return functionClause(helpers, name, parts)
    return run(parts.map((part) => shown(part)).join('.'))
  }
}

function textual(name: string, run: (text: string) => Term): (text: Term) => Term {
  return (text) => (typeof text === 'string' ? run(text) : functionClause(helpers, name, [text]))
}

const noBreaks = (): Term => runtimeError('this shell has no breakpoints')

export const iexHelpers = libraryModule(
  helpers,
  `What helps at the prompt. \`h(Enum)\` tells of a module, \`h(Enum.map)\` of a function; all helpers are functions of this module:

  * \`h/1\` - docs of a module, function or macro
  * \`b/1\` - callbacks of a behaviour
  * \`i/1\` - what is known of a value, of the last one for \`i()\`
  * \`v/1\` - the value of an earlier prompt
  * \`flush/0\` - prints the messages that wait for the shell
  * \`c/1\` and \`r/1\` - compile files of Elixir, in a terminal
  * \`exports/1\` - what a module exports
  * \`pid/1\`, \`pid/3\`, \`ref/1\`, \`port/1\` - a pid, reference or port by what is printed of it
  * \`ls/1\`, \`cd/1\`, \`pwd/0\` - the files around, in a terminal
  * \`runtime_info/0\` - versions, memory and limits
  * \`respawn/0\` - a new process for the shell

Input that is not whole goes on after \`...>\`; a line that says \`#iex:break\` drops it.`,
  {
    'break!(module, function, arity)': ['Breakpoints are not had in this shell.', noBreaks],
    'break!(module, function, arity, stops)': ['Breakpoints are not had in this shell.', noBreaks],
    'breaks()': ['Lists the breakpoints: there are none.', () => print('No breakpoints set\n')],
    'c(files, path \\\\ :in_memory)': [
      'Compiles files of Elixir and gives the modules that they define, which live in memory. Only in a terminal.',
      (files) => compile(files),
    ],
    'cd(directory)': ['Goes to another folder. Only in a terminal.', cd],
    'clear()': [
      'Clears the screen, where it can.',
      () => print('Cannot clear the screen because ANSI escape codes are not enabled on this shell\n'),
    ],
    'continue()': ['Goes on after a breakpoint; without one, starts the shell anew.', respawn],
    'exports(module \\\\ Kernel)': [
      'Lists the macros and functions that `module` exports.',
      (module = alias('Kernel')) => print(columns(exportsOf(module))),
    ],
    'flush()': ['Prints all messages that wait for the shell, and takes them out.', flush],
    'h()': ['Tells of the helpers.', () => print(helpText(helpers))],
    'i(term \\\\ v(-1))': ['Prints what is known of `term`.', i],
    'l(module)': ['Loads the compiled code of `module`.', load],
    'ls(path \\\\ ".")': ['Lists what is in a folder. Only in a terminal.', ls],
    'n()': ['As `next/0`.', respawn],
    'next()': ['Goes to the next line after a breakpoint; without one, starts the shell anew.', respawn],
    'nl(nodes \\\\ Node.list(), module)': [
      'Loads `module` on other nodes: there are none.',
      (first, second) => loadElsewhere(second ?? first),
    ],
    'open()': ['Opens the source at a breakpoint: there is none.', () => print(notPrying)],
    'pid(text_or_name)': ['The pid that `"0.101.0"` stands for, or that is registered under a name.', pid],
    'pid(x, y, z)': ['The pid `#PID<x.y.z>`.', counted('pid', pidFrom)],
    'port(text)': ['The port that `"0.4"` stands for.', textual('port', portFrom)],
    'port(major, minor)': ['The port `#Port<major.minor>`.', counted('port', portFrom)],
    'pwd()': ['Prints the present folder. Only in a terminal.', pwd],
    'r(module_or_modules)': [
      'Compiles the file again that the module was compiled from; a module of KV comes back as it was.',
      reload,
    ],
    'recompile(options \\\\ [])': [
      'Compiles the project again: there is none.',
      function* () {
        yield* print('Mix is not running. Please start IEx with: iex -S mix\n')
        return atoms.error
      },
    ],
    'ref(text)': ['The reference that `"0.1.2.3"` stands for.', textual('ref', referenceFrom)],
    'ref(w, x, y, z)': ['The reference `#Reference<w.x.y.z>`.', counted('ref', referenceFrom)],
    'remove_breaks(module \\\\ nil)': ['Takes away the breakpoints.', () => atoms.ok],
    'reset_break(id)': ['Sets a breakpoint back.', () => atom('not_found')],
    'reset_break(module, function, arity)': ['Sets a breakpoint back.', () => atom('not_found')],
    'respawn()': ['Starts the shell anew, in another process.', respawn],
    'runtime_info(topics \\\\ [:system, :memory, :limits])': [
      'Prints versions, memory and limits; `:applications` lists the applications.',
      (topics = listFrom(['system', 'memory', 'limits'].map(atom))) => {
        const names = (isList(topics) ? toArray(topics) : [topics]).map((topic) =>
          isAtom(topic) ? atomName(topic) : '',
        )
        return print(runtimeText(names) ?? functionClause(helpers, 'runtime_info', [topics]))
      },
    ],
    'v(n \\\\ -1)': ['The value of prompt `n`, or of the one so many before when `n` is negative.', v],
    'whereami(radius \\\\ 2)': ['Tells where a breakpoint is: there is none.', () => print(notPrying)],
  },
  {
    'b(term)': 'Prints the callbacks of a behaviour, or what one of them is for.',
    'break!(ast, stops \\\\ 1)': 'Breakpoints are not had in this shell.',
    'h(term)': 'Prints the docs of a module, function or macro: `h(Enum)`, `h(Enum.map)`, `h(Enum.map/2)`.',
    'import_file(path, opts \\\\ [])': 'Evaluates a file as if it were typed. Only in a terminal.',
    'import_file_if_available(path)': 'As `import_file/1`, where there is such a file.',
    'import_if_available(module, opts \\\\ [])': 'Imports the module, if there is one of that name.',
    'open(term)': 'Opens the source of a module or function in an editor: this shell has none.',
    't(term)': 'Prints the types of a module: they are read and forgotten here.',
    'use_if_available(module, opts \\\\ [])': 'Uses the module, if there is one of that name.',
  },
)

function loadElsewhere(module: Term): Term {
  const known = module instanceof Atom ? code().module(module) : undefined
  return known === undefined ? pair(atoms.error, atom('nofile')) : pair(atoms.ok, emptyList)
}

/** What the macros of IEx.Helpers come to. */
export const introspection = libraryModule(alias('IEx.Introspection'), 'What prints docs at the prompt.', {
  'b(target)': ['Prints callbacks.', (target) => print(behaviourText(target))],
  'h(target)': ['Prints docs.', (target) => print(helpText(target))],
  'open(target)': ['Says that there is no editor.', (target) => print(openText(target))],
  't(target)': ['Prints types.', (target) => print(typeText(target))],
})

export const iex = libraryModule(alias('IEx'), 'The shell that evaluates what is typed.', {
  'dont_display_result()': ['A value that the shell does not print.', () => dontDisplay],
  'color(color, string)': ['The string in a colour, where the shell has colours.', (_color, text) => text],
  'configuration()': ['What `configure/1` has set.', () => configuration(running().runtime)],
  'started?()': ['Whether a shell is open.', () => (running().runtime.parts.devices?.size ?? 0) > 0],
  'width()': ['Columns of the output.', () => 80],
  'inspect_opts()': ['The options with which the shell prints values.', () => shellInspectTerm(running().runtime)],
  'configure(options)': [
    'Sets how the shell prints values: `inspect: options`.',
    (options) => {
      configure(running().runtime, options)
      return atoms.ok
    },
  ],
})
