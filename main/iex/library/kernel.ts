/** Kernel, IO, Code, IEx's helpers and what `:erlang` has of the same. */
import { code as codeTable, type NativeFunction } from '../../otp/code.js'
import { shown } from '../../otp/exceptions/shown.js'
import * as api from '../../otp/process/api.js'
import { isProc, type Proc, settle } from '../../otp/process/proc.js'
import { type InspectOptions } from '../../otp/term/inspect.js'
import { atom, type Atom, type Fun, integer, listFrom, pair, type Term, TermMap, toArray } from '../../otp/term/term.js'
import { printTo } from '../device.js'
import { pureKernel, bif } from './bifs.js'
import { getAndUpdateIn, getIn, popIn, putIn, updateIn } from './access.js'
import { invoke } from './items.js'
import { keywordGet } from './keyword-get.js'
import { listToCharlist, toText } from './text.js'

/** The options of inspect/2 from a keyword list. */
export function inspectOptions(options: Term): InspectOptions {
  const found: Record<string, unknown> = {}
  const names = {
    limit: 'limit',
    width: 'width',
    pretty: 'pretty',
    base: 'base',
    charlists: 'charlists',
    binaries: 'binaries',
    structs: 'structs',
    safe: 'safe',
    printable_limit: 'printableLimit',
    custom_options: 'customOptions',
  }
  for (const [name, own] of Object.entries(names)) {
    const value = keywordGet(options, name)
    if (value === undefined) continue
    found[own] = value === atom('infinity') ? Infinity : value instanceof Object && 'name' in value ? value.name : value
  }
  return found
}

/** `device`: `:stdio` is the group leader of who prints. */
function print(text: string, device: Term = atom('stdio')): Term | Proc<Term> {
  return printTo(device, text)
}

function* puts(device: Term, item: Term): Proc<Term> {
  const text = toText(item)
  return yield* settle(print(`${(isProc(text) ? yield* text : text) as string}\n`, device))
}

function body(fun: Term): () => unknown {
  return () => (fun as Fun).apply()
}

const mfaBody = (module: Term, name: Term, args: Term) => (): unknown =>
  codeTable().call(module as Atom, name as Atom, toArray(args))

export const functions: Record<string, NativeFunction> = {
  ...Object.fromEntries(pureKernel),
  'get_in/2': getIn,
  'put_in/3': putIn,
  'update_in/3': updateIn,
  'pop_in/2': popIn,
  'get_and_update_in/3': getAndUpdateIn,
  'inspect/1': (term) => shown(term),
  'inspect/2': (term, options) => shown(term, { width: Infinity, ...inspectOptions(options) }),
  'to_string/1': (term) => toText(term),
  'to_charlist/1': function* (term) {
    const text = toText(term)
    return listToCharlist((isProc(text) ? yield* text : text) as Term)
  },
  'send/2': (to, message) => api.send(to, message),
  'spawn/1': (fun) => api.spawn(body(fun)),
  'spawn/3': (m, f, a) => api.spawn(mfaBody(m, f, a)),
  'spawn_link/1': (fun) => api.spawnLink(body(fun)),
  'spawn_link/3': (m, f, a) => api.spawnLink(mfaBody(m, f, a)),
  'spawn_monitor/1': (fun) => pair(...api.spawnMonitor(body(fun))),
  'apply/2': (fun, args) => invoke(fun, ...toArray(args)),
  'apply/3': (m, f, a) => codeTable().call(m as Atom, f as Atom, toArray(a)),
  'struct/1': (module) => codeTable().call(module as Atom, atom('__struct__'), []),
  'struct/2': (module, fields) => codeTable().call(module as Atom, atom('__struct__'), [fields]),
  'tap_value/2': function* (value, fun) {
    yield* invoke(fun, value)
    return value
  },
  'function_exported?/3': (m, f, n) => codeTable().find(m as Atom, f as Atom, n as number) !== undefined,
}

export const io: Record<string, NativeFunction> = {
  'puts/1': (item) => puts(atom('stdio'), item),
  'puts/2': puts,
  'write/1': function* (item) {
    const text = toText(item)
    return yield* settle(print((isProc(text) ? yield* text : text) as string))
  },
  'inspect/1': function* (term) {
    yield* settle(print(`${shown(term, { pretty: true, width: 80 })}\n`))
    return term
  },
  'inspect/2': function* (term, options) {
    const label = keywordGet(options, 'label')
    const before = label === undefined ? '' : `${shown(label).replace(/^"(.*)"$/s, '$1')}: `
    yield* settle(print(`${before}${shown(term, { pretty: true, width: 80, ...inspectOptions(options) })}\n`))
    return term
  },
}

const operatorNames = [
  '+',
  '-',
  '*',
  '/',
  'div',
  'rem',
  'abs',
  'length',
  'hd',
  'tl',
  'map_size',
  'is_atom',
  'is_list',
  'is_integer',
]

export const erlang: Record<string, NativeFunction> = {
  ...Object.fromEntries([...pureKernel].map(([key, run]) => [key.replace('!==', '=/=').replace('===', '=:='), run])),
  ...Object.fromEntries(
    operatorNames
      .filter((name) => !['abs', 'length', 'hd', 'tl', 'map_size', 'is_atom', 'is_list', 'is_integer'].includes(name))
      .map((name) => [`${name}/2`, bif(name, 2)]),
  ),
  'self/0': () => api.self(),
  'send/2': (to, message) => api.send(to, message),
  'spawn/1': functions['spawn/1'] as NativeFunction,
  'spawn_link/1': functions['spawn_link/1'] as NativeFunction,
  'atom_to_list/1': (name) => listToCharlist(shown(name).replace(/^:/, '')),
  'system_time/0': () => integer(BigInt(Date.now()) * 1000000n),
  'error/1': (reason) => api.error(reason),
  'exit/1': (reason) => api.exit(reason),
  'binary_to_atom/1': (text) => atom(text as string),
}

export const code: Record<string, NativeFunction> = {
  'ensure_loaded?/1': (module) => codeTable().module(module as Atom) !== undefined,
}

export { listFrom, TermMap }
