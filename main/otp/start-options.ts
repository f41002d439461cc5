/** The options of start functions as Elixir writes them: a keyword list. */
import { inWhere } from './frames.js'
import { isServer, isTimeout, timeoutMs, type StartOptions } from './gen.js'
import { error, functionClause, refused } from './process/raised.js'
import { atom, elements, isAtom, isInteger, isList, type Term, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'

const debug = atom('debug')
const gen = atom('gen')
const timeoutValue = atom('timeout_value')

/** `{:local, name}`, `{:global, name}` or `{:via, module, name}`, as Erlang's start functions take them. errors  those of gen for others */
export function erlangName(name: Term): StartOptions {
  if (name instanceof Tuple && name.size === 2 && name.e0 === atoms.local)
    return isAtom(name.e1) ? { name: name.e1 } : refused('whereis', [name.e1])
  return isServer(name) && name instanceof Tuple && (name.e0 === atoms.global || name.e0 === atoms.via)
    ? { name }
    : functionClause(gen, 'where', [name], inWhere)
}

/** ms of a time to start in. errors  timeout_value for what is none */
function startTimeout(term: Term): number {
  return isTimeout(term) ? timeoutMs(term) : error(timeoutValue)
}

/** `[name: .., timeout: ..]` as options, the first of each name; what else is there is for others. errors  timeout_value for a time that is none */
export function startOptions(keywords: Term): StartOptions {
  const given = new Map<Term, Term>()
  for (const item of elements(keywords))
    if (item instanceof Tuple && item.size === 2 && !given.has(item.e0)) given.set(item.e0, item.e1)
  const [name, timeout, debugged, spawned, sleeps] = optionNames.map((each) => given.get(each))
  return {
    ...(name !== undefined && { name }),
    ...(timeout !== undefined && { timeout: startTimeout(timeout) }),
    ...(debugged !== undefined && isList(debugged) && { debug: debugged }),
    ...(isInteger(sleeps ?? null) && { hibernateAfter: Number(sleeps) }),
    ...(spawned !== undefined && linksBySpawn(spawned) && { link: true }),
  }
}

const optionNames = [atoms.name, atoms.timeout, debug, atom('spawn_opt'), atom('hibernate_after')]

/** Whether the process is to be spawned with a link. errors  badarg of a monitor, which proc_lib has no answer for */
function linksBySpawn(options: Term): boolean {
  const given = isList(options) ? [...elements(options)] : []
  const isMonitor = (each: Term): boolean =>
    each === atoms.monitor || (each instanceof Tuple && each.e0 === atoms.monitor)
  if (given.some(isMonitor)) return error(atoms.badarg)
  return given.includes(atom('link'))
}
