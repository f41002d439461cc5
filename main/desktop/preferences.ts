/**
 * Choices that are kept from one start to the next, in a JSON file of the user's folder. Written whole to a second file that takes the place of the first,
 * so a crash leaves the old ones. What cannot be read, or is not a choice there is, counts as not chosen.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  defaultPreferences,
  type Preferences,
  type PreferencesPatch,
  type ServerChoice,
  viewNames,
} from '../../shared/pages/window.js'

/** The window's place on the screen, in pixels of the screen. */
export interface Place {
  readonly x: number | undefined
  readonly y: number | undefined
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

export interface Kept {
  readonly preferences: Preferences
  readonly place: Place
}

export const firstPlace: Place = { x: undefined, y: undefined, width: 1280, height: 820, maximized: false }

/** ms after a change until it is written. */
const writeAfterMs = 300

export class KeptChoices {
  #kept: Kept
  /** Choices that hold for this time only. */
  #now: PreferencesPatch = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly file: string,
    /** Told why the file could not be written. */
    readonly failed: (thrown: unknown) => void,
  ) {
    this.#kept = readChoices(file)
  }

  get preferences(): Preferences {
    return { ...this.#kept.preferences, ...this.#now }
  }

  /** Makes `choices` hold until they are changed, without keeping them. */
  assume(choices: PreferencesPatch): void {
    this.#now = choices
  }

  get place(): Place {
    return this.#kept.place
  }

  prefer(patch: PreferencesPatch): void {
    this.#now = Object.fromEntries(Object.entries(this.#now).filter(([key]) => !Object.hasOwn(patch, key)))
    this.#change({ ...this.#kept, preferences: { ...this.#kept.preferences, ...patch } })
  }

  move(place: Place): void {
    this.#change({ ...this.#kept, place })
  }

  /** Writes what is not written yet. */
  flush(): void {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    try {
      mkdirSync(dirname(this.file), { recursive: true })
      const next = `${this.file}.new`
      writeFileSync(next, JSON.stringify(this.#kept, null, 2))
      renameSync(next, this.file)
    } catch (thrown) {
      this.failed(thrown)
    }
  }

  #change(kept: Kept): void {
    this.#kept = kept
    this.#timer ??= setTimeout(() => this.flush(), writeAfterMs)
  }
}

/** What `file` keeps; the defaults for all that is missing or wrong. */
export function readChoices(file: string): Kept {
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // The first start, or a file that somebody has damaged: there are no choices.
    read = null
  }
  const { preferences, place } = recordOf(read)
  return { preferences: preferencesOf(recordOf(preferences)), place: placeOf(recordOf(place)) }
}

function serverOf(read: Fields): ServerChoice {
  const { server } = defaultPreferences
  const { port, anywhere, atStart } = read
  return {
    port: typeof port === 'number' && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : server.port,
    anywhere: typeof anywhere === 'boolean' ? anywhere : server.anywhere,
    atStart: typeof atStart === 'boolean' ? atStart : server.atStart,
  }
}

type Fields = Readonly<Record<string, unknown>>

function recordOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** Each field by the form of its default; the window corrects what is only out of range. */
function preferencesOf(read: Fields): Preferences {
  const kept: Record<string, unknown> = { ...defaultPreferences }
  for (const [key, usual] of Object.entries(defaultPreferences)) {
    const value = read[key]
    if (typeof value === typeof usual && (typeof value !== 'object' || isRecord(value))) kept[key] = value
  }
  const { theme, view } = kept as { theme: string; view: string }
  if (!['system', 'light', 'dark'].includes(theme)) kept['theme'] = defaultPreferences.theme
  kept['server'] = serverOf(recordOf(read['server']))
  if (!viewNames.some((name) => name === view)) kept['view'] = defaultPreferences.view
  return kept as unknown as Preferences
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function placeOf(read: Fields): Place {
  const size = (value: unknown, usual: number, least: number): number =>
    typeof value === 'number' && Number.isFinite(value) ? Math.max(least, Math.round(value)) : usual
  const at = (value: unknown): number | undefined =>
    typeof value === 'number' && Number.isInteger(value) ? value : undefined
  return {
    x: at(read['x']),
    y: at(read['y']),
    width: size(read['width'], firstPlace.width, 480),
    height: size(read['height'], firstPlace.height, 320),
    maximized: read['maximized'] === true,
  }
}
