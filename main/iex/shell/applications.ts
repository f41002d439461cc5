/** The applications of a shell: `iex`, and `mix` where it was started by that. They have no processes here. Source: iex.app, mix.app of Elixir 1.14. */
import type { Runtime } from '../../otp/process/runtime.js'
import { atom } from '../../otp/term/term.js'

const vsn = '1.14.0'
const needed = ['kernel', 'stdlib', 'elixir'].map(atom)

/** Makes them known to `runtime`; answers their names in the order in which they are to be started. */
export function shellApplications({ parts }: Runtime, hasMix: boolean): readonly string[] {
  const names = hasMix ? ['iex', 'mix'] : ['iex']
  for (const name of names)
    parts.applications.define({ name: atom(name), description: name, vsn, applications: needed })
  return names
}
