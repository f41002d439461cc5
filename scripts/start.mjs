/**
 * Runs the app in development mode: the page changes while it runs, main and preload start anew on a change.
 *
 * --screenshot FILE.png  waits until the window is ready, saves a picture of it and exits
 * Other arguments go to the app.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare } from './prepare.mjs'
import { main, Refusal, root, say } from './support/project.mjs'
import { ended, start, stop, tool } from './support/run.mjs'

/** How long the first window may take before a picture is given up; a cold start on a busy machine takes seconds. */
const PICTURE_MS = 120_000

await main(async () => {
  const { values, positionals, tokens } = parseArgs({
    options: { screenshot: { type: 'string' } },
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const others = tokens.filter((token) => token.kind === 'option' && token.name !== 'screenshot')
  const passed = others.map((token) => process.argv[token.index + 2] ?? '')
  const picture = values.screenshot === undefined ? undefined : pictureFile(values.screenshot)
  const machine = await prepare()
  if (machine.headless && picture === undefined) {
    say('There is no display here, so the window is not seen. A picture of it: npm start -- --screenshot FILE.png')
  }

  const app = [...passed, ...positionals, '--log-level=3']
  if (machine.headless) app.push('--disable-gpu')
  if (picture !== undefined) app.push(`--screenshot=${picture}`)
  const dev = [tool('electron-vite/bin/electron-vite.js'), 'dev', '--logLevel', 'warn']
  if (picture === undefined) dev.push('--watch')
  const child = start(process.execPath, [...dev, '--', ...app], { cwd: root, env: machine.env })
  const limit = picture === undefined ? undefined : setTimeout(() => stop(child), PICTURE_MS)
  const code = await ended(child)
  clearTimeout(limit)
  machine.close()
  if (picture === undefined) return code
  if (!existsSync(picture)) throw new Refusal(`The window was not ready, so there is no picture (exit code ${code})`)
  say(`Saved a picture of the window: ${picture}`)
  return code
})

/** The absolute path of the picture, whose folder exists and which itself does not. @param {string | boolean} given */
function pictureFile(given) {
  if (typeof given !== 'string' || !/\.png$/i.test(given))
    throw new Refusal('--screenshot needs a file name that ends in .png')
  // npm runs scripts in the project's folder; the name is meant from where the person is.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), given)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}
