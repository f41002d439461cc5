/** The dictionary of a process, as it is shown. */
import { emptyList, listFrom, pair, type List, type Term, triple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Mfa, Process } from './process/process.js'

/** True for a process that proc_lib started: those know who started them. */
export function isOfProcLib(process: Process): boolean {
  return process.ancestors !== emptyList
}

export function mfaTerm({ module, name, arity }: Mfa): Term {
  return triple(module, name, arity)
}

const byProcLib: readonly Term[] = [atoms.initialCall, atoms.ancestors]

/** True where what proc_lib puts into a dictionary still has to be put there. */
function isBare(process: Process): boolean {
  return isOfProcLib(process) && !byProcLib.some((key) => process.dictionary?.has(key) === true)
}

/** What proc_lib puts into the dictionary of a process first. */
function first(process: Process): [Term, Term][] {
  return [
    [atoms.initialCall, mfaTerm(process.initialCall)],
    [atoms.ancestors, process.ancestors],
  ]
}

function opened(process: Process): Map<Term, Term> {
  const whole = new Map<Term, Term>(first(process))
  for (const [key, value] of process.dictionary ?? []) whole.set(key, value)
  return whole
}

/** The dictionary of `process` for who reads it and writes into it. What proc_lib puts there comes when it is opened first: few ever open theirs. */
export function openDictionary(process: Process): Map<Term, Term> {
  if (isBare(process)) process.dictionary = opened(process)
  return (process.dictionary ??= new Map<Term, Term>())
}

/** `[{key, value}]`, with what proc_lib puts there first. */
export function dictionaryOf(process: Process): List {
  const whole = isBare(process) ? opened(process) : (process.dictionary ?? [])
  return listFrom([...whole].map(([key, value]) => pair(key, value)))
}

/** As `dictionaryOf`, without what proc_lib put there. */
export function ownDictionary(process: Process): List {
  const own = [...(process.dictionary ?? [])].filter(([key]) => !byProcLib.includes(key))
  return listFrom(own.map(([key, value]) => pair(key, value)))
}
