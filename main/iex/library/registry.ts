/** Registry. Source: Elixir 1.14's `Registry`. */
import { code } from '../../otp/code.js'
import { modules } from '../../otp/registry-functions.js'
import { functionClause } from '../../otp/process/raised.js'
import { alias, atom, emptyList, isAtom, listFrom, pair, type Term, toArray } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { documented } from './documented.js'

const name = alias('Registry')
const unique = atom('unique')
const duplicate = atom('duplicate')

/** The older form: keys, name and options apart. */
function startLink(keys: Term, called: Term, options: Term = emptyList): unknown {
  if ((keys !== unique && keys !== duplicate) || !isAtom(called))
    return functionClause(name, 'start_link', [keys, called, options])
  const all = [pair(atom('keys'), keys), pair(atoms.name, called), ...toArray(options)]
  return code().call(name, atom('start_link'), [listFrom(all)])
}

export const registry = documented(
  modules,
  name,
  'Processes by key, to be found without asking a process.',
  {
    'child_spec(options)': 'How a supervisor starts a registry with these options.',
    'count(registry)': 'How many entries there are.',
    'count_match(registry, key, pattern, guards \\\\ [])': 'How many entries of a key have a value like `pattern`.',
    'count_select(registry, spec)': 'How many entries a match specification selects.',
    'delete_meta(registry, key)': 'Deletes a value kept with the registry: `:ok`.',
    'dispatch(registry, key, mfa_or_fun, opts \\\\ [])': 'Calls a function with all entries of a key: `:ok`.',
    'keys(registry, pid)': 'The keys of a process.',
    'lookup(registry, key)': '`{pid, value}` of each entry of a key.',
    'match(registry, key, pattern, guards \\\\ [])':
      '`{pid, value}` of the entries of a key with a value like `pattern`.',
    'meta(registry, key)': 'A value kept with the registry: `{:ok, value}` or `:error`.',
    'put_meta(registry, key, value)': 'Keeps a value with the registry: `:ok`.',
    'register(registry, key, value)':
      'Registers the calling process under a key: `{:ok, owner}` or `{:error, reason}`.',
    'select(registry, spec)': 'What a match specification makes of the entries.',
    'start_link(options)': 'Starts a registry, linked to the caller.',
    'unregister(registry, key)': 'Takes the entries of the calling process under a key out: `:ok`.',
    'unregister_match(registry, key, pattern, guards \\\\ [])':
      'Takes those entries of the calling process under a key out that have a value like `pattern`.',
    'update_value(registry, key, callback)': 'Changes the value of the calling process under a key.',
    'values(registry, key, pid)': 'The values of a process under a key.',
  },
  {
    'start_link(keys, name)': ['Starts a registry, linked to the caller.', startLink],
    'start_link(keys, name, options)': ['Starts a registry, linked to the caller.', startLink],
  },
)
