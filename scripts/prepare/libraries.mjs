/** The shared libraries of the system that the runtime needs on Linux, found by asking its own files. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../support/run.mjs'

/**
 * The sonames that the loader does not find for the executable and the libraries beside it.
 *
 * @param {import('./electron.mjs').Runtime} runtime
 * @returns {Promise<string[]>}
 */
export async function missingLibraries({ folder, executable }) {
  if (process.platform !== 'linux') return []
  const beside = readdirSync(folder).filter((name) => /\.so(\.\d+)*$/.test(name))
  const { output } = await capture('ldd', [executable, ...beside.map((name) => join(folder, name))], {
    env: { ...process.env, LD_LIBRARY_PATH: folder, LC_ALL: 'C' },
  })
  const missing = Array.from(output.matchAll(/^\s*(\S+) => not found$/gm), (match) => /** @type {string} */ (match[1]))
  return [...new Set(missing)].toSorted()
}

/**
 * The Debian packages that may carry a library, the likeliest first: named after the soname, as Debian's policy has it
 * (8.1), but for those that share a package or drop a hyphen. Newer releases add "t64" to some.
 *
 * @param {string} soname
 * @returns {string[]}
 */
export function packagesFor(soname) {
  const name = exceptions.find(([pattern]) => pattern.test(soname))?.[1] ?? packageAfter(soname)
  return [name, `${name}t64`]
}

/** @type {ReadonlyArray<readonly [RegExp, string]>} */
const exceptions = [
  [/^lib(nss|nssutil|smime|ssl)3\.so$/, 'libnss3'],
  [/^lib(nspr|plc|plds)4\.so$/, 'libnspr4'],
  [/^lib(glib|gobject|gio|gmodule|gthread)-2\.0\.so\.0$/, 'libglib2.0-0'],
  [/^libgdk-3\.so\.0$/, 'libgtk-3-0'],
  [/^libgdk_pixbuf-2\.0\.so\.0$/, 'libgdk-pixbuf-2.0-0'],
  [/^libatk-1\.0\.so\.0$/, 'libatk1.0-0'],
  [/^libatk-bridge-2\.0\.so\.0$/, 'libatk-bridge2.0-0'],
  [/^libatspi\.so\.0$/, 'libatspi2.0-0'],
  [/^libstdc\+\+\.so\.6$/, 'libstdc++6'],
]

/** libX11.so.6 → libx11-6, libgbm.so.1 → libgbm1: a hyphen only after a digit. @param {string} soname */
function packageAfter(soname) {
  const [name = soname, version = ''] = soname.toLowerCase().replaceAll('_', '-').split('.so.')
  return /\d$/.test(name) && version ? `${name}-${version}` : `${name}${version}`.replace(/\.so$/, '')
}
