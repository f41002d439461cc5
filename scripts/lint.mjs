/** Looks for faults in the code (eslint) and in its layout (prettier). Arguments name files; without them all. */
import { main, root, say } from './support/project.mjs'
import { capture, tool } from './support/run.mjs'

const CACHE = 'node_modules/.cache'

await main(async () => {
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : ['.']
  const checks = [
    [
      tool('eslint/bin/eslint.js'),
      '--cache',
      '--cache-location',
      `${CACHE}/eslint/`,
      '--max-warnings',
      '0',
      '--no-warn-ignored',
      ...files,
    ],
    [
      tool('prettier/bin/prettier.cjs'),
      '--check',
      '--ignore-unknown',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      `${CACHE}/prettier/lint`,
      ...files,
    ],
  ]
  const results = await Promise.all(checks.map((args) => capture(process.execPath, args, { cwd: root })))
  for (const { output } of results) if (output.trim()) say(output.trimEnd())
  return Math.max(...results.map(({ code }) => code))
})
