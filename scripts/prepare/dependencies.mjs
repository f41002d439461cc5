/** The npm dependencies: installed when they are missing or are not those of the lock file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, root, say } from '../support/project.mjs'
import { capture } from '../support/run.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Entry
 * @typedef {Record<string, Entry>} Packages
 */

export async function prepareDependencies() {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (wanted === undefined) throw new Refusal('package-lock.json is missing: the dependencies are not known')
  // npm writes this file last, so a broken installation has none.
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  if (installed !== undefined && same(wanted, installed)) return
  say('Installing the npm dependencies')
  const { code, output } = await capture('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root })
  if (code !== 0) throw new Refusal(`npm ci failed:\n${output.trim()}`)
}

/**
 * Whether what is installed is what the lock file wants. Packages for other platforms may be left out.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function same(wanted, installed) {
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue
    const there = installed[path]
    if (
      there === undefined ? !entry.optional : there.version !== entry.version || there.integrity !== entry.integrity
    ) {
      return false
    }
  }
  return Object.keys(installed).every((path) => path in wanted)
}

/** @param {string} file @returns {Packages | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined // not there, or cut off in the middle: both mean that nothing can be relied on
  }
}
