/** Checks the types of every room, and those of main and preload once more against the fallback runtime's. */
import { main, root, say } from './support/project.mjs'
import { capture, tool } from './support/run.mjs'

await main(async () => {
  const compiler = tool('vue-tsc/bin/vue-tsc.js')
  const checks = [['--build'], ['-p', 'tsconfig.electron-25.json']]
  const results = await Promise.all(checks.map((args) => capture(process.execPath, [compiler, ...args], { cwd: root })))
  for (const { output } of results) if (output) say(output.trimEnd())
  return Math.max(...results.map(({ code }) => code))
})
