/** Where electron-builder puts the unpacked app. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal, root } from './project.mjs'

export const dist = join(root, 'dist')

/** The folder of the release package. */
export function releaseFolder() {
  const name = existsSync(dist) && readdirSync(dist).find((name) => /^(?:linux|win)-.*unpacked$|^mac/.test(name))
  if (!name) throw new Refusal('There is no package in dist yet: npm run package')
  return join(dist, name)
}

/** The folder of the package that may be inspected. */
export function inspectableFolder() {
  return join(dist, 'inspectable', basename(releaseFolder()))
}

/** The file that starts the app. @param {string} folder */
export function executableIn(folder) {
  return process.platform === 'darwin' ? join(bundleIn(folder), 'Contents/MacOS/KV Observer') : bundleIn(folder)
}

/** What carries the fuses: the bundle on macOS, else the executable. @param {string} folder */
export function bundleIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'KV Observer.app')
  return join(folder, process.platform === 'win32' ? 'KV Observer.exe' : 'kv-observer')
}
