/** Where the project lies and what its package.json declares. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** @type {{ version: string, productName: string, devDependencies: Record<string, string> }} */
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The version of Electron that the project is made for. */
export const declaredElectron = /** @type {string} */ (manifest.devDependencies['electron'])

/** The folder for what is costly to get and outlives `npm ci`: the user's own cache folder. */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'kv-observer')
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'kv-observer')
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'kv-observer')
}

/** One line of progress. @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/** What a person can mend: its message is shown without a stack, and the exit code is 1. */
export class Refusal extends Error {}

/**
 * Runs the body of a script; a Refusal ends it with its sentence.
 *
 * @param {() => Promise<number | void>} body
 */
export async function main(body) {
  try {
    process.exit((await body()) ?? 0)
  } catch (error) {
    process.stderr.write(
      `${error instanceof Refusal ? error.message : (error instanceof Error && error.stack) || error}\n`,
    )
    process.exit(1)
  }
}
