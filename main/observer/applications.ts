/** The Applications page: the list with states, and what starts and stops one. The tree is tree.ts. */
import * as Application from '../otp/application.js'
import type { Application as Loaded } from '../otp/application-spec.js'
import { existingAtom } from '../otp/term/atom.js'
import { atomLiteral } from '../otp/term/atom-text.js'
import * as atoms from '../otp/term/well-known.js'
import { Atom, atom, isAtom, type Pid, type Term, toArray, Tuple } from '../otp/term/term.js'
import type { Proc } from '../otp/process/proc.js'
import type {
  ApplicationChange,
  ApplicationRow,
  ApplicationState,
  StartedApplications,
} from '../../shared/pages/applications.js'
import type { ApplicationName } from '../../shared/things.js'
import { gone, quoted, refused } from './failed.js'
import { reasonText } from './remains.js'
import type { Room } from './room.js'

const notStarted = atom('not_started')
const stopped = atom('stopped')

export class Applications {
  constructor(readonly room: Room) {}

  list(): ApplicationRow[] {
    const counts = this.#counts()
    return this.#names().map((name) => this.#row(name, counts))
  }

  start(name: ApplicationName): Promise<ApplicationRow> {
    return this.#change(name, (application) => Application.start(application))
  }

  async startAll(name: ApplicationName): Promise<StartedApplications> {
    const application = this.#named(name)
    const answer = await this.room.runtime.perform(() => Application.ensureAllStarted(application))
    if (!isOk(answer)) refuse(name, answer)
    return { started: toArray((answer as Tuple).e1).map((started) => (started as Atom).name) }
  }

  stop(name: ApplicationName): Promise<ApplicationRow> {
    return this.#change(name, (application) => Application.stop(application))
  }

  /** Tells `listener` of every change of state. Answers how to stop that. */
  watch(listener: (change: ApplicationChange) => void): () => void {
    const { applications } = this.room.runtime.parts
    return applications.watch((name) => {
      listener({
        name: name.name,
        state: this.stateOf(name),
        exitReason: this.#exitReason(name),
      })
    })
  }

  stateOf(name: Atom): ApplicationState {
    return this.room.runtime.parts.applications.stateOf(name) ?? 'loaded'
  }

  async #change(name: ApplicationName, change: (application: Atom) => Proc<Term>): Promise<ApplicationRow> {
    const application = this.#named(name)
    const answer = await this.room.runtime.perform(() => change(application))
    if (answer !== atoms.ok) refuse(name, answer)
    return this.#row(application, this.#counts())
  }

  #names(): Atom[] {
    const { loaded, known } = this.room.runtime.parts.applications
    return [...new Set([...loaded.keys(), ...known.keys()])].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** The application called `name`. Nothing that is typed becomes an atom. */
  #named(name: ApplicationName): Atom {
    const found = existingAtom(name)
    const { loaded, known } = this.room.runtime.parts.applications
    if (found === undefined || !(loaded.has(found) || known.has(found))) return gone(`there is no application ${name}`)
    return found
  }

  /** Processes by group leader: each application has its own. */
  #counts(): Map<Pid | null, number> {
    const counts = new Map<Pid | null, number>()
    for (const { groupLeader } of this.room.runtime.processes()) {
      counts.set(groupLeader, (counts.get(groupLeader) ?? 0) + 1)
    }
    return counts
  }

  #row(name: Atom, counts: ReadonlyMap<Pid | null, number>): ApplicationRow {
    const { applications } = this.room.runtime.parts
    const loaded = applications.loaded.get(name)
    const master = applications.master(name)
    const needed = loaded === undefined ? [] : atomsOf(loaded.applications)
    return {
      name: name.name,
      description: loaded === undefined ? '' : textOf(loaded.description),
      version: loaded === undefined ? '' : textOf(loaded.vsn),
      state: this.stateOf(name),
      startType: applications.started.get(name) ?? null,
      dependencies: needed.map((other) => ({
        name: other.name,
        state: applications.stateOf(other) ?? (applications.known.has(other) ? 'loaded' : 'unknown'),
      })),
      registered: registeredOf(loaded),
      modules: loaded === undefined ? 0 : toArray(loaded.modules).length,
      processes: master === undefined ? 0 : (counts.get(master) ?? 0),
      exitReason: this.#exitReason(name),
    }
  }

  #exitReason(name: Atom): string | null {
    const { applications } = this.room.runtime.parts
    if (applications.stateOf(name) !== 'stopped') return null
    const reason = applications.ended.get(name)
    return reason === undefined || reason === stopped ? null : reasonText(reason)
  }
}

function isOk(answer: Term): boolean {
  return answer === atoms.ok || (answer instanceof Tuple && answer.e0 === atoms.ok)
}

/** Says why it did not work: in a sentence where we know it, and always in Elixir's own words. */
function refuse(name: ApplicationName, answer: Term): never {
  const reason = answer instanceof Tuple && answer.e0 === atoms.error ? answer.e1 : answer
  if (reason instanceof Tuple && reason.size === 2) {
    const { e0: why, e1: what } = reason
    if (why === notStarted && what instanceof Atom && what.name !== name) {
      return refused(`${name} needs ${what.name}, which does not run: ${quoted(answer)}`)
    }
    if (why === notStarted) return refused(`${name} does not run: ${quoted(answer)}`)
    if (why === atoms.alreadyStarted) return refused(`${name} runs already: ${quoted(answer)}`)
  }
  return refused(`${name}: ${quoted(answer)}`)
}

function atomsOf(list: Term): Atom[] {
  return toArray(list).filter((item) => item instanceof Atom)
}

function registeredOf(loaded: Loaded | undefined): string[] {
  return loaded === undefined
    ? []
    : toArray(loaded.registered)
        .filter(isAtom)
        .map((name) => atomLiteral(name))
}

/** A charlist or binary of a specification as text. */
function textOf(term: Term): string {
  if (typeof term === 'string') return term
  return toArray(term)
    .map((point) => (typeof point === 'number' ? String.fromCodePoint(point) : ''))
    .join('')
}
