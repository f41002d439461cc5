/**
 * Compares our runtime with the BEAM: random programs, what each step of them comes to here and there. Needs `elixir` on the PATH. A program that
 * differs is told with its seed, made as short as it still differs.
 *
 * Usage: npm run differential -- [--seed N] [--count N] [--record] [--rules]
 */
import { join } from 'node:path'
import { there } from './prepare/apt.mjs'
import { main, Refusal, root } from './support/project.mjs'
import { ended, start } from './support/run.mjs'

await main(async () => {
  if (!(await there('elixir'))) throw new Refusal('elixir is not on the PATH')
  const program = join(root, 'test/otp/differential/main.ts')
  process.exitCode = await ended(start(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)]))
})
