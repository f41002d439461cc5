/** Where the programs under test are. */
import { executableIn, inspectableFolder, releaseFolder } from '../../../scripts/support/packages.mjs'

export const root = new URL('../../..', import.meta.url).pathname

/** The app as `npm run package` makes it for people. */
export function release(): string {
  return executableIn(releaseFolder())
}

/** The same, but that it may be inspected, without which Playwright cannot drive it. */
export function inspectable(): string {
  return executableIn(inspectableFolder())
}

/** The runtime that the development build runs on; `npm run e2e` sets it. */
export function developmentRuntime(): string {
  const file = process.env['ELECTRON_EXEC_PATH']
  if (file === undefined) throw new Error('ELECTRON_EXEC_PATH is not set: run the window tests by `npm run e2e`')
  return file
}
