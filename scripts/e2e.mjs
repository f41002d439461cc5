/**
 * The window tests, by Playwright on real Electron. Arguments go to Playwright, for example a file or `-g <title>`.
 *
 * --packaged  drive the packaged app instead of the development build, and check the release package
 * --pictures  take the pictures of the README
 * --no-build  take the build and the packages as they are
 */
import { buildPackages } from './package.mjs'
import { prepare } from './prepare.mjs'
import { main, root } from './support/project.mjs'
import { ended, start, tool } from './support/run.mjs'

await main(async () => {
  const given = process.argv.slice(2)
  const packaged = given.includes('--packaged')
  const build = !given.includes('--no-build')
  const passed = given.filter((argument) => !['--packaged', '--pictures', '--no-build'].includes(argument))
  const machine = await prepare()
  if (build) {
    const code = await ended(start('npm', ['run', '--silent', 'build'], { cwd: root }))
    if (code !== 0) return code
    if (packaged) await buildPackages(machine.runtime)
  }
  const projects = packaged ? ['packaged', 'release'] : [given.includes('--pictures') ? 'pictures' : 'development']
  const child = start(
    process.execPath,
    [tool('@playwright/test/cli.js'), 'test', ...projects.map((name) => `--project=${name}`), ...passed],
    {
      cwd: root,
      env: machine.env,
    },
  )
  const code = await ended(child)
  machine.close()
  return code
})
