/**
 * What is deprecated in Elixir 1.14, and what its `@deprecated` says to use instead: the compiler warns of calls with
 * `Module.name/arity is deprecated. TEXT`. Source: `Module.__info__(:deprecated)` of each module.
 */
import type { Atom } from '../../otp/term/term.js'

const alternatives = 'Use one of the alternatives described in the documentation for the GenEvent module'
const dict = 'Use the Map module for working with maps or the Keyword module for working with keyword lists'
const hashDict = 'Use maps and the Map module instead'
const hashSet = 'Use the MapSet module instead'
const set = 'Use the MapSet module for working with sets'
const specification = 'Use the new child specifications outlined in the Supervisor module instead'

/** The same text for many functions, written `name/arity name/arity`. */
function all(functions: string, text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(functions.split(' ').map((name) => [name, text]))
}

const dictFunctions =
  'delete/2 drop/2 equal?/2 fetch/2 fetch!/2 get/2 get/3 get_and_update/3 get_lazy/3 has_key?/2 keys/1 merge/2 merge/3 pop/2 pop/3 ' +
  'pop_lazy/3 put/3 put_new/3 put_new_lazy/3 size/1 split/2 take/2 to_list/1 update/4 update!/3 values/1'
const setFunctions =
  'delete/2 difference/2 disjoint?/2 equal?/2 intersection/2 member?/2 put/2 size/1 subset?/2 to_list/1 union/2'
const genEventFunctions =
  '__using__/1 ack_notify/2 add_handler/3 add_mon_handler/3 call/3 call/4 notify/2 remove_handler/3 start/0 start/1 start_link/0 ' +
  'start_link/1 stop/1 stop/2 stop/3 stream/1 stream/2 swap_handler/5 swap_mon_handler/5 sync_notify/2 which_handlers/1'

/** Texts by module, then `name/arity`. `__using__/1` stands for `use`. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Atom: { 'to_char_list/1': 'Use Atom.to_charlist/1 instead' },
  Bitwise: { '__using__/1': 'import Bitwise instead' },
  Code: {
    ...all('cursor_context/1 cursor_context/2', 'Use Code.Fragment.cursor_context/2 instead'),
    'ensure_compiled?/1': 'Use Code.ensure_compiled/1 instead (see the proper disclaimers in its docs)',
    'get_docs/2':
      'Code.get_docs/2 always returns nil as its outdated documentation is no longer stored on BEAM files. Use Code.fetch_docs/1 instead',
    ...all('load_file/1 load_file/2', 'Use Code.require_file/2 or Code.compile_file/2 instead'),
    'loaded_files/0': 'Use Code.required_files/0 instead',
    'unload_files/1': 'Use Code.unrequire_files/1 instead',
  },
  Dict: all(`${dictFunctions} empty/1`, dict),
  Enum: {
    'chunk/2': 'Use Enum.chunk_every/2 instead',
    'chunk/3': 'Use Enum.chunk_every/3 instead',
    'chunk/4': 'Use Enum.chunk_every/4 instead',
    'filter_map/3': 'Use Enum.filter/2 + Enum.map/2 or for comprehensions instead',
    'partition/2': 'Use Enum.split_with/2 instead',
    'uniq/2': 'Use Enum.uniq_by/2 instead',
  },
  Float: {
    'to_char_list/1': 'Use Float.to_charlist/1 instead',
    'to_char_list/2': 'Use :erlang.float_to_list/2 instead',
    'to_string/2': 'Use :erlang.float_to_binary/2 instead',
  },
  GenEvent: all(genEventFunctions, alternatives),
  HashDict: all(`${dictFunctions} new/0 reduce/3`, hashDict),
  HashSet: all(`${setFunctions} new/0`, hashSet),
  'Inspect.Algebra': {
    'surround/3': 'Use a combination of concat/2 and nest/2 instead',
    ...all('surround_many/5 surround_many/6', 'Use Inspect.Algebra.container_doc/6 instead'),
  },
  Integer: {
    'to_char_list/1': 'Use Integer.to_charlist/1 instead',
    'to_char_list/2': 'Use Integer.to_charlist/2 instead',
  },
  Keyword: {
    'delete/3': 'Use Keyword.fetch/2 + Keyword.delete/2 instead',
    'map/2': 'Use Keyword.new/2 instead',
    'size/1': 'Use Kernel.length/1 instead',
  },
  'List.Chars': { 'to_char_list/1': 'Use List.Chars.to_charlist/1 instead' },
  Macro: {
    'to_string/2': 'Use Macro.to_string/1 instead',
    ...all('unescape_tokens/1 unescape_tokens/2', 'Traverse over the arguments using Enum.map/2 instead'),
  },
  Map: {
    'map/2': 'Use Map.new/2 instead (invoke Map.from_struct/1 before if you have a struct)',
    'size/1': 'Use Kernel.map_size/1 instead',
  },
  Module: all('add_doc/5 add_doc/6', 'Use @doc instead'),
  Range: { 'range?/1': 'Pattern match on first..last//step instead' },
  Registry: all('start_link/2 start_link/3', 'Use Registry.start_link/1 instead'),
  Set: all(`${setFunctions} empty/1`, set),
  Stream: {
    'chunk/2': 'Use Stream.chunk_every/2 instead',
    'chunk/3': 'Use Stream.chunk_every/3 instead',
    'chunk/4': 'Use Stream.chunk_every/4 instead',
    'filter_map/3': 'Use Stream.filter/2 + Stream.map/2 instead',
    'uniq/2': 'Use Stream.uniq_by/2 instead',
  },
  String: {
    'ljust/2': 'Use String.pad_trailing/2 instead',
    'ljust/3': 'Use String.pad_trailing/3 with a binary padding instead',
    'lstrip/1': 'Use String.trim_leading/1 instead',
    'lstrip/2': 'Use String.trim_leading/2 with a binary as second argument instead',
    'next_grapheme_size/1': 'Use String.next_grapheme/1 instead',
    'rjust/2': 'Use String.pad_leading/2 instead',
    'rjust/3': 'Use String.pad_leading/3 with a binary padding instead',
    'rstrip/1': 'Use String.trim_trailing/1 instead',
    'rstrip/2': 'Use String.trim_trailing/2 with a binary as second argument instead',
    'strip/1': 'Use String.trim/1 instead',
    'strip/2': 'Use String.trim/2 with a binary second argument instead',
    'to_char_list/1': 'Use String.to_charlist/1 instead',
    'valid_character?/1': 'Use String.valid?/1 instead',
  },
  'Supervisor.Spec': all('supervise/2 supervisor/2 supervisor/3 worker/2 worker/3', specification),
  System: {
    'cwd/0': 'Use File.cwd/0 instead',
    'cwd!/0': 'Use File.cwd!/0 instead',
    'get_pid/0': 'Use System.pid/0 instead',
    'stacktrace/0': 'Use __STACKTRACE__ instead',
  },
  Task: { 'find/2': 'Pattern match directly on the message instead' },
}

/** What to use instead of `module.name/arity`; undefined when it is not deprecated. */
export function deprecation(module: Atom, name: string, arity: number): string | undefined {
  if (!module.name.startsWith('Elixir.')) return undefined
  return table[module.name.slice('Elixir.'.length)]?.[`${name}/${arity}`]
}

/** Behaviours that are deprecated: who uses one is told `the GenEvent module is deprecated, see its documentation for alternatives`. */
export function isDeprecatedBehaviour(module: Atom): boolean {
  return module.name === 'Elixir.GenEvent'
}
