/**
 * What Elixir 1.14 says of functions that are not to be used any more, by module. Source: `Module.__info__(:deprecated)`.
 *
 * A key is `name/arity`, or several of them; `*` stands for all functions of the module.
 */
const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Atom: {
    'to_char_list/1': 'Use Atom.to_charlist/1 instead',
  },
  Bitwise: {
    '__using__/1': 'import Bitwise instead',
  },
  Code: {
    'cursor_context/1 cursor_context/2': 'Use Code.Fragment.cursor_context/2 instead',
    'ensure_compiled?/1': 'Use Code.ensure_compiled/1 instead (see the proper disclaimers in its docs)',
    'get_docs/2':
      'Code.get_docs/2 always returns nil as its outdated documentation is no longer stored on BEAM files. Use Code.fetch_docs/1 instead',
    'load_file/1 load_file/2': 'Use Code.require_file/2 or Code.compile_file/2 instead',
    'loaded_files/0': 'Use Code.required_files/0 instead',
    'unload_files/1': 'Use Code.unrequire_files/1 instead',
  },
  Dict: {
    '*': 'Use the Map module for working with maps or the Keyword module for working with keyword lists',
  },
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
  GenEvent: {
    '*': 'Use one of the alternatives described in the documentation for the GenEvent module',
  },
  HashDict: {
    '*': 'Use maps and the Map module instead',
  },
  HashSet: {
    '*': 'Use the MapSet module instead',
  },
  'Inspect.Algebra': {
    'surround/3': 'Use a combination of concat/2 and nest/2 instead',
    'surround_many/5 surround_many/6': 'Use Inspect.Algebra.container_doc/6 instead',
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
  'List.Chars': {
    'to_char_list/1': 'Use List.Chars.to_charlist/1 instead',
  },
  Macro: {
    'to_string/2': 'Use Macro.to_string/1 instead',
    'unescape_tokens/1 unescape_tokens/2': 'Traverse over the arguments using Enum.map/2 instead',
  },
  Map: {
    'map/2': 'Use Map.new/2 instead (invoke Map.from_struct/1 before if you have a struct)',
    'size/1': 'Use Kernel.map_size/1 instead',
  },
  Module: {
    'add_doc/5 add_doc/6': 'Use @doc instead',
  },
  Range: {
    'range?/1': 'Pattern match on first..last//step instead',
  },
  Registry: {
    'start_link/2 start_link/3': 'Use Registry.start_link/1 instead',
  },
  Set: {
    '*': 'Use the MapSet module for working with sets',
  },
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
  'Supervisor.Spec': {
    'supervise/2 supervisor/2 supervisor/3 worker/2 worker/3':
      'Use the new child specifications outlined in the Supervisor module instead',
  },
  System: {
    'cwd!/0': 'Use File.cwd!/0 instead',
    'cwd/0': 'Use File.cwd/0 instead',
    'get_pid/0': 'Use System.pid/0 instead',
    'stacktrace/0': 'Use __STACKTRACE__ instead',
  },
  Task: {
    'find/2': 'Pattern match directly on the message instead',
  },
}

const byModule = new Map<string, ReadonlyMap<string, string>>()
for (const [module, texts] of Object.entries(said)) {
  const entries = Object.entries(texts).flatMap(([keys, text]) =>
    keys.split(' ').map((key): [string, string] => [key, text]),
  )
  byModule.set(`Elixir.${module}`, new Map(entries))
}

/** What is to be used instead of `module.name/arity`, as a sentence; undefined where that is not deprecated. `module`: the name of the atom. */
export function deprecation(module: string, name: string, arity: number): string | undefined {
  const texts = byModule.get(module)
  return texts?.get(`${name}/${arity}`) ?? (isGenerated(name) ? undefined : texts?.get('*'))
}

const isGenerated = (name: string): boolean =>
  name === 'behaviour_info' || (name.startsWith('__') && name !== '__using__')
