/**
 * Makes ready what the app and its tests need and this machine lacks: npm dependencies, an Electron runtime, the
 * system's libraries for it, a display. One line for each thing it has to do, none when all is there.
 *
 * Uses nothing but Node until the dependencies are there.
 */
import { pathToFileURL } from 'node:url'
import { installPackages, there } from './prepare/apt.mjs'
import { prepareDependencies } from './prepare/dependencies.mjs'
import { needsDisplay, openDisplay } from './prepare/display.mjs'
import { prepareElectron } from './prepare/electron.mjs'
import { missingLibraries, packagesFor } from './prepare/libraries.mjs'
import { main, Refusal } from './support/project.mjs'

/**
 * @typedef {object} Machine
 * @property {import('./prepare/electron.mjs').Runtime} runtime
 * @property {boolean} headless  whether the display is one of our own, which nobody sees
 * @property {NodeJS.ProcessEnv} env  for children that start Electron: see README, "For developers"
 * @property {() => void} close  ends the display
 */

/** @returns {Promise<Machine>} */
export async function prepare() {
  await prepareDependencies()
  const runtime = await prepareElectron()
  await prepareSystem(runtime)
  const headless = needsDisplay()
  const display = headless ? await openDisplay() : undefined
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    KV_OBSERVER_RUNTIME: runtime.kind,
    ELECTRON_EXEC_PATH: runtime.executable,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
  }
  if (display) {
    env['DISPLAY'] = display.name
    env['KV_OBSERVER_HEADLESS'] = '1'
  }
  // Chromium's sandbox refuses root; the app itself always asks for it.
  if (process.getuid?.() === 0) env['ELECTRON_DISABLE_SANDBOX'] = '1'
  return { runtime, headless, env, close: () => display?.close() }
}

/** @param {import('./prepare/electron.mjs').Runtime} runtime */
async function prepareSystem(runtime) {
  if (process.platform !== 'linux') return
  // Each round shows what the libraries of the round before need in turn.
  for (let missing = await missingLibraries(runtime), before = ''; missing.length > 0;) {
    if (missing.join() === before) throw new Refusal(`These libraries are still missing: ${missing.join(', ')}`)
    before = missing.join()
    await installPackages(
      [...missing.map(packagesFor), ...(await displayPackages())],
      'the system libraries of Electron',
    )
    missing = await missingLibraries(runtime)
  }
  await installPackages(await displayPackages(), 'a display (Xvfb)')
}

/** @returns {Promise<string[][]>} */
async function displayPackages() {
  return needsDisplay() && !(await there('Xvfb')) ? [['xvfb']] : []
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => (await prepare()).close())
}
