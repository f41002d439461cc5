/** Where the programs under test are. */
import { join } from 'node:path'

export const root = new URL('../../..', import.meta.url).pathname

/** The folder that electron-builder names after the platform. */
const unpacked =
  process.platform === 'win32' ? 'win-unpacked' : process.platform === 'darwin' ? 'mac' : 'linux-unpacked'

function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'KV Observer.app/Contents/MacOS/KV Observer')
  return join(folder, process.platform === 'win32' ? 'KV Observer.exe' : 'kv-observer')
}

/** The app as `npm run package` makes it for people. */
export const release = executableIn(join(root, 'dist', unpacked))

/** The same, but that it may be inspected, without which Playwright cannot drive it. */
export const inspectable = executableIn(join(root, 'dist/inspectable', unpacked))

/** The runtime that the development build runs on; `npm run e2e` sets it. */
export function developmentRuntime(): string {
  const file = process.env['ELECTRON_EXEC_PATH']
  if (file === undefined) throw new Error('ELECTRON_EXEC_PATH is not set: run the window tests by `npm run e2e`')
  return file
}
