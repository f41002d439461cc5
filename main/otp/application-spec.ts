/** Application specifications: `{:application, name, keys}`, and what the controller makes of one. Source: application_controller.erl, make_appl. */
import { charlist } from './term/charlist.js'
import { Atom, atom, emptyList, isAtom, isList, list, listFrom, pair, type Term, toArray } from './term/term.js'
import { triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { Raised } from './process/raised.js'

/** An application in TypeScript: what its .app file would say. */
export interface ApplicationSpec {
  readonly name: Atom
  readonly description?: string
  readonly vsn?: string
  readonly modules?: readonly Atom[]
  /** Names that its processes register. */
  readonly registered?: readonly Atom[]
  /** What has to be started before. */
  readonly applications?: readonly Atom[]
  /** Those of `applications` that may be missing. */
  readonly optionalApplications?: readonly Atom[]
  readonly env?: readonly (readonly [Atom, Term])[]
  /** The module with start/2 and stop/1, and the argument of start/2; none for a library. */
  readonly mod?: readonly [Atom, Term]
}

/** A loaded application: the keys of its specification, with OTP's defaults. */
export interface Application {
  readonly name: Atom
  readonly description: Term
  readonly id: Term
  readonly vsn: Term
  readonly modules: Term
  readonly maxP: Term
  readonly maxT: Term
  readonly registered: Term
  readonly included: Term
  readonly optional: Term
  readonly applications: Term
  readonly env: readonly Tuple[]
  /** `{module, argument}` or `[]` */
  readonly mod: Term
  readonly startPhases: Term
}

const application = atom('application')
const descriptionKey = atom('description')
const idKey = atom('id')
const vsnKey = atom('vsn')
const maxP = atom('maxP')
const maxT = atom('maxT')
const registeredKey = atom('registered')
const includedKey = atom('included_applications')
const optionalKey = atom('optional_applications')
const applicationsKey = atom('applications')
const envKey = atom('env')
const modKey = atom('mod')
const startPhasesKey = atom('start_phases')

/** `{:application, name, keys}` */
export function specTerm(spec: ApplicationSpec): Tuple {
  const keys: Term[] = [
    pair(descriptionKey, charlist(spec.description ?? '')),
    pair(vsnKey, charlist(spec.vsn ?? '')),
    pair(atoms.modules, list(...(spec.modules ?? []))),
    pair(registeredKey, list(...(spec.registered ?? []))),
    pair(applicationsKey, list(...(spec.applications ?? []))),
    pair(optionalKey, list(...(spec.optionalApplications ?? []))),
    pair(envKey, listFrom((spec.env ?? []).map(([key, value]) => pair(key, value)))),
  ]
  if (spec.mod !== undefined) keys.push(pair(modKey, pair(spec.mod[0], spec.mod[1])))
  return triple(application, spec.name, listFrom(keys))
}

/**
 * The application that `term` describes.
 *
 * throws  `{:error, reason}` as the controller catches it: bad_application, invalid_name, invalid_options, badstartspec
 */
export function readSpec(term: Term): Application {
  if (!(term instanceof Tuple) || term.size !== 3 || term.e0 !== application) return refuse('bad_application', term)
  const { e1: name, e2: keys } = term
  if (!isList(keys)) return refuse('invalid_options', keys)
  if (!(name instanceof Atom)) return refuse('invalid_name', name)
  const options = toArray(keys)
  const key = (wanted: Atom, otherwise: Term): Term => {
    const found = options.find((option) => option instanceof Tuple && option.size === 2 && option.e0 === wanted)
    return found === undefined ? otherwise : (found as Tuple).e1
  }
  const mod = key(modKey, emptyList)
  if (mod !== emptyList && !(mod instanceof Tuple && mod.size === 2 && isAtom(mod.e0)))
    return refuse('badstartspec', mod)
  return {
    name,
    description: key(descriptionKey, emptyList),
    id: key(idKey, emptyList),
    vsn: key(vsnKey, emptyList),
    modules: key(atoms.modules, emptyList),
    maxP: key(maxP, atoms.infinity),
    maxT: key(maxT, atoms.infinity),
    registered: key(registeredKey, emptyList),
    included: key(includedKey, emptyList),
    optional: key(optionalKey, emptyList),
    applications: key(applicationsKey, emptyList),
    env: toArray(key(envKey, emptyList)) as Tuple[],
    mod,
    startPhases: key(startPhasesKey, atoms.undefinedAtom),
  }
}

function refuse(why: string, what: Term): never {
  throw new Raised('throw', pair(atoms.error, pair(atom(why), what)))
}

/** All keys but env, in OTP's order, the environment where it belongs. */
export function allKeys(loaded: Application, env: Term): readonly (readonly [Atom, Term])[] {
  return [
    [descriptionKey, loaded.description],
    [idKey, loaded.id],
    [vsnKey, loaded.vsn],
    [atoms.modules, loaded.modules],
    [maxP, loaded.maxP],
    [maxT, loaded.maxT],
    [registeredKey, loaded.registered],
    [includedKey, loaded.included],
    [optionalKey, loaded.optional],
    [applicationsKey, loaded.applications],
    [envKey, env],
    [modKey, loaded.mod],
    [startPhasesKey, loaded.startPhases],
  ]
}
