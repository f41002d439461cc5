/** The dictionary of a process, as it is shown. */
import { emptyList, list, listFrom, pair, type List, type Term, triple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Mfa, Process } from './process/process.js'

/** True for a process that proc_lib started: those know who started them. */
export function isOfProcLib(process: Process): boolean {
  return process.ancestors !== emptyList
}

export function mfaTerm({ module, name, arity }: Mfa): Term {
  return triple(module, name, arity)
}

/** `[{key, value}]`, with what proc_lib puts there first. */
export function dictionaryOf(process: Process): List {
  const own = [...(process.dictionary ?? [])].map(([key, value]) => pair(key, value))
  if (!isOfProcLib(process)) return listFrom(own)
  return list(pair(atoms.initialCall, mfaTerm(process.initialCall)), pair(atoms.ancestors, process.ancestors), ...own)
}
