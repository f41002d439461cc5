/** Places in the code as stack traces have them: of functions, of bodies, and of the evaluator that runs what is typed at the prompt. */
import { Raised } from '../../otp/process/raised.js'
import type { Spots } from './spots.js'
import { charlist } from '../../otp/term/charlist.js'
import {
  alias,
  type Atom,
  atom,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  type Tuple,
  tuple,
} from '../../otp/term/term.js'

export const erlEval = atom('erl_eval')
export const expr = atom('expr')

/** Where a function says it is, in stack traces. */
export interface Home {
  readonly module: Atom
  readonly name: Atom
  readonly arity: number
  readonly line: number
  readonly file: string
  /** Of what was typed at the prompt: what its lines stand for. */
  readonly spots?: Spots
}

const fileKey = atom('file')
const fileBody = atom('__FILE__')
const moduleBody = atom('__MODULE__')
const lineKey = atom('line')
/** Frames that the BEAM keeps. */
export const longestStack = 8

/** The line of a function that refused its arguments: nobody is in it. */
export const notEntered = -1

/** An error, exit or throw with the stack that it had before: nothing is added to it. */
export class Reraised extends Raised {}

/** What `raise/1` raises: its first frame says that Exception knows the words. */
export class Announced extends Raised {}

const announcement = pair(atom('error_info'), TermMap.from<Term, Term>([[atom('module'), alias('Exception')]]))
/** What says of a function of the prompt that the evaluator of the shell runs it. */
export const evaluated: Home = { module: erlEval, name: atom('do_apply'), arity: 7, line: 742, file: 'erl_eval.erl' }
/** `frame`, the first of what `thrown` comes from, with what is to be said of that. */
export function announced(thrown: Raised, frame: Tuple): Term {
  if (!(thrown instanceof Announced)) return frame
  return tuple(frame.e0, frame.e1, frame.e2, listFrom([...toArray(frame.e3), announcement]))
}

/** `{module, name, arity, [file: .., line: ..]}` */
export function frameTerm({ module, name, file }: Home, arity: Term, line: number): Tuple {
  return tuple(module, name, arity, placeTerm(file, line))
}

/** The frame of `home`, in its own line. */
export function placeFrame(home: Home): Tuple {
  return frameTerm(home, home.arity, home.line)
}

/** The frame of code in `line` that `env` is the surroundings of: a function, a module's body, a file or the prompt. */
export function bodyFrame(env: { module: Atom | null; fn: Home | null; file: string }, line: number): Term {
  if (env.fn !== null) return frameTerm(env.fn, env.fn.arity, line)
  const [module, name, arity] = env.module === null ? [expr, fileBody, 1] : [env.module, moduleBody, 0]
  return tuple(module, name, arity, placeTerm(env.file, line))
}

/** The frame that says that the macro `module.name/arity` was being expanded. */
export function expandingFrame(module: Atom, name: string, arity: number): Term {
  return tuple(module, atom(name), arity, list(pair(fileKey, charlist('expanding macro'))))
}

/** `[file: .., line: ..]` */
export function placeTerm(file: string, line: number): Term {
  return list(pair(fileKey, charlist(file)), pair(lineKey, line))
}
