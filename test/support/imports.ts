/** Reading the imports of the sources, and the table of who may import whom. */
import { posix } from 'node:path'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'

/** What a room may import. A room ends where a longer name in the table begins. */
export interface Room {
  /** Rooms, folders or files, by their path. */
  readonly may?: readonly string[]
  /** Packages and modules of Node; a name that ends in `/` or `:` stands for all that begin so. */
  readonly packages?: readonly string[]
}

export type Rooms = Readonly<Record<string, Room>>

/** What `file` imports, exports from and loads on demand, types too, as written. */
export function importsOf(file: string, text: string): readonly string[] {
  const source = file.endsWith('.vue') ? scriptOf(text) : text
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName)
}

function scriptOf(text: string): string {
  const { script, scriptSetup } = parse(text).descriptor
  return `${script?.content ?? ''}\n${scriptSetup?.content ?? ''}`
}

/** The room that `path` lies in: the longest name in the table that holds it. */
export function roomOf(rooms: Rooms, path: string): string | undefined {
  return Object.keys(rooms)
    .filter((name) => holds(name, path))
    .toSorted((a, b) => b.length - a.length)[0]
}

/** One sentence for each import of `file` that the table does not admit. */
export function violations(rooms: Rooms, file: string, imports: readonly string[]): readonly string[] {
  const room = roomOf(rooms, file)
  const rule = room === undefined ? undefined : rooms[room]
  if (room === undefined || rule === undefined) return [`${file} lies in no room`]
  return imports
    .filter((name) => !admitted(rooms, room, rule, file, name))
    .map((name) => `${file} (${room}) imports ${name}`)
}

function admitted(rooms: Rooms, room: string, rule: Room, file: string, name: string): boolean {
  if (!name.startsWith('.')) {
    return (rule.packages ?? []).some((allowed) =>
      /[:/]$/.test(allowed) ? name.startsWith(allowed) : name === allowed,
    )
  }
  const target = posix.join(posix.dirname(file), name.replace(/\?.*$/, ''))
  const targetRoom = roomOf(rooms, target)
  if (targetRoom === room) return true
  const allowed = rule.may ?? []
  // A folder named here stands for itself, not for a room of its own inside it.
  return allowed.some((path) => path === targetRoom || withoutEnding(path) === withoutEnding(target))
}

function holds(name: string, path: string): boolean {
  return withoutEnding(path) === withoutEnding(name) || path.startsWith(`${name}/`)
}

/** The path without .ts or .js: imports name the built file. */
function withoutEnding(path: string): string {
  return path.replace(/\.(?:ts|js)$/, '')
}
