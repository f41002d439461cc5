/** Reading the imports of the sources, and the table of who may import whom. */
import { posix } from 'node:path'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'

/** What a room may import. A room ends where a longer name in the table begins. */
export interface Room {
  /** Rooms, folders or files, by their path. */
  readonly may?: readonly string[]
  /** Those of which it may import types only. */
  readonly mayTypesOf?: readonly string[]
  /** Packages and modules of Node; a name that ends in `/` or `:` stands for all that begin so. */
  readonly packages?: readonly string[]
}

export type Rooms = Readonly<Record<string, Room>>

export interface Import {
  /** As written. */
  readonly name: string
  /** Whether the whole statement is one of types. */
  readonly typeOnly: boolean
}

/** What `file` imports, exports from and loads on demand, types too. */
export function importsOf(file: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(file, file.endsWith('.vue') ? scriptOf(text) : text, ts.ScriptTarget.ESNext)
  const found: Import[] = []
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ name: node.text, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
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
export function violations(rooms: Rooms, file: string, imports: readonly Import[]): readonly string[] {
  const room = roomOf(rooms, file)
  const rule = room === undefined ? undefined : rooms[room]
  if (room === undefined || rule === undefined) return [`${file} lies in no room`]
  return imports
    .filter((wanted) => !admitted(rooms, room, rule, file, wanted))
    .map(({ name, typeOnly }) => `${file} (${room}) imports ${typeOnly ? 'types of ' : ''}${name}`)
}

function admitted(rooms: Rooms, room: string, rule: Room, file: string, { name, typeOnly }: Import): boolean {
  if (!name.startsWith('.')) {
    return (rule.packages ?? []).some((allowed) =>
      /[:/]$/.test(allowed) ? name.startsWith(allowed) : name === allowed,
    )
  }
  const target = posix.join(posix.dirname(file), name.replace(/\?.*$/, ''))
  const targetRoom = roomOf(rooms, target)
  if (targetRoom === room) return true
  const allowed = [...(rule.may ?? []), ...(typeOnly ? (rule.mayTypesOf ?? []) : [])]
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
