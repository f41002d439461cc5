/**
 * Makes the app as people get it, unpacked, from whatever runtime is there: dist/<platform>-unpacked. Beside it, in
 * dist/inspectable, the same with one fuse on, so that Playwright can drive it.
 *
 * --installers  makes the installers of this platform instead
 */
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { prepareDependencies } from './prepare/dependencies.mjs'
import { prepareElectron } from './prepare/electron.mjs'
import { bundleIn, dist, inspectableFolder, releaseFolder } from './support/packages.mjs'
import { main, Refusal, root, say } from './support/project.mjs'
import { capture, ended, start, tool } from './support/run.mjs'

/**
 * Both packages, out of what is built in out/.
 *
 * @param {import('./prepare/electron.mjs').Runtime} runtime
 */
export async function buildPackages(runtime) {
  await builder(['--dir'], runtime)
  const inspectable = inspectableFolder()
  rmSync(inspectable, { recursive: true, force: true })
  cpSync(releaseFolder(), inspectable, { recursive: true, verbatimSymlinks: true })
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(bundleIn(inspectable), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/**
 * Runs electron-builder on the runtime that is there, without fetching another.
 *
 * @param {string[]} args
 * @param {import('./prepare/electron.mjs').Runtime} runtime
 */
async function builder(args, runtime) {
  if (runtime.version === 'unknown') {
    throw new Refusal(`${runtime.folder} has no file "version", so it cannot be packaged`)
  }
  const own = [`-c.electronVersion=${runtime.version}`, `-c.electronDist=${runtime.folder}`]
  const { code, output } = await capture(
    process.execPath,
    [tool('electron-builder/cli.js'), ...args, '--publish', 'never', ...own],
    { cwd: root },
  )
  if (code !== 0) throw new Refusal(`electron-builder failed:\n${output.trim()}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    await prepareDependencies()
    const runtime = await prepareElectron()
    const code = await ended(start('npm', ['run', '--silent', 'build'], { cwd: root }))
    if (code !== 0) return code
    if (process.argv.includes('--installers')) {
      await builder([], runtime)
      say(
        `Made the installers in dist:\n${readdirSync(dist, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => `  ${name}`)
          .join('\n')}`,
      )
    } else {
      await buildPackages(runtime)
      say(`Made the app with Electron ${runtime.version} (${runtime.kind}) in dist`)
    }
    return 0
  })
}
