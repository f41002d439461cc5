/**
 * Functions of Elixir that the compiler puts Erlang's in the place of, where they are written out: a capture of one is a capture of the other.
 * Source: Elixir 1.14's elixir_rewrite.erl.
 */
import { atom, type Atom } from '../../otp/term/term.js'

/** `Module: 'name/arity home.name'`; the home is `erlang` where none is told. */
const table: Readonly<Record<string, string>> = {
  Atom: 'to_charlist/1 atom_to_list to_string/1 atom_to_binary',
  Bitwise:
    '&&&/2 band <<</2 bsl >>>/2 bsr ^^^/2 bxor |||/2 bor ~~~/1 bnot band/2 band bnot/1 bnot bor/2 bor bsl/2 bsl bsr/2 bsr bxor/2 bxor',
  Function: 'capture/3 make_fun info/1 fun_info info/2 fun_info',
  Integer:
    'to_charlist/1 integer_to_list to_charlist/2 integer_to_list to_string/1 integer_to_binary to_string/2 integer_to_binary',
  IO: 'iodata_length/1 iolist_size iodata_to_binary/1 iolist_to_binary',
  List: 'to_atom/1 list_to_atom to_existing_atom/1 list_to_existing_atom to_float/1 list_to_float to_integer/1 list_to_integer to_integer/2 list_to_integer to_tuple/1 list_to_tuple',
  Map: 'keys/1 maps.keys merge/2 maps.merge to_list/1 maps.to_list values/1 maps.values',
  Node: 'list/0 nodes list/1 nodes spawn/2 spawn spawn/3 spawn_opt spawn/4 spawn spawn/5 spawn_opt spawn_link/2 spawn_link spawn_link/4 spawn_link spawn_monitor/2 spawn_monitor spawn_monitor/4 spawn_monitor',
  Port: 'close/1 port_close command/2 port_command command/3 port_command connect/2 port_connect demonitor/1 demonitor demonitor/2 demonitor list/0 ports open/2 open_port',
  Process:
    'alive?/1 is_process_alive cancel_timer/1 cancel_timer cancel_timer/2 cancel_timer demonitor/1 demonitor demonitor/2 demonitor exit/2 exit flag/2 process_flag flag/3 process_flag get/0 get get_keys/0 get_keys get_keys/1 get_keys group_leader/0 group_leader hibernate/3 hibernate link/1 link list/0 processes read_timer/1 read_timer registered/0 registered send/3 send spawn/2 spawn_opt spawn/4 spawn_opt unlink/1 unlink unregister/1 unregister',
  String:
    'duplicate/2 binary.copy to_float/1 binary_to_float to_integer/1 binary_to_integer to_integer/2 binary_to_integer',
  System:
    'monotonic_time/0 monotonic_time os_time/0 os.system_time system_time/0 system_time time_offset/0 time_offset unique_integer/0 unique_integer unique_integer/1 unique_integer',
  Tuple: 'append/2 append_element to_list/1 tuple_to_list',
}

const inlined = new Map<string, readonly [module: Atom, name: Atom]>()
for (const [module, text] of Object.entries(table)) {
  const words = text.split(' ')
  for (let i = 0; i < words.length; i += 2) {
    const [name, home = 'erlang'] = (words[i + 1] as string).split('.').toReversed() as [string, string?]
    inlined.set(`Elixir.${module}.${words[i]}`, [atom(home), atom(name)])
  }
}

/** The function that stands for `module.name/arity`; that itself where it is not inlined. */
export function inlinedName(module: Atom, name: Atom, arity: number): readonly [module: Atom, name: Atom] {
  return inlined.get(`${module.name}.${name.name}/${arity}`) ?? [module, name]
}

/** The function of Elixir, `Module.name/arity`, that Erlang's `name/arity` stands for; undefined where there is none. */
export function inlinedFrom(name: string, arity: number): string | undefined {
  for (const [key, [home, inlinedAs]] of inlined)
    if (home.name === 'erlang' && inlinedAs.name === name && key.endsWith(`/${arity}`))
      return key.replace(/^Elixir\./, '')
  return undefined
}

/** Functions of Kernel that are Erlang's own, as captures of them show: the names that they have there, by `name/arity`. */
export const erlangNames: ReadonlyMap<string, string> = new Map(
  (
    '*/2 +/1 +/2 ++/2 -/1 -/2 --/2 </2 ==/2 >/2 >=/2 abs/1 apply/2 apply/3 binary_part/3 bit_size/1 byte_size/1 ceil/1 div/2 exit/1 ' +
    'floor/1 hd/1 is_atom/1 is_binary/1 is_bitstring/1 is_boolean/1 is_float/1 is_function/1 is_function/2 is_integer/1 is_list/1 is_map/1 ' +
    'is_number/1 is_pid/1 is_port/1 is_reference/1 is_tuple/1 length/1 make_ref/0 map_size/1 max/2 min/2 node/0 node/1 not/1 rem/2 ' +
    'round/1 self/0 send/2 spawn/1 spawn/3 spawn_link/1 spawn_link/3 spawn_monitor/1 spawn_monitor/3 throw/1 tl/1 trunc/1 tuple_size/1'
  )
    .split(' ')
    .map((key): [string, string] => [key, key.slice(0, key.lastIndexOf('/'))])
    .concat([
      ['<=/2', '=<'],
      ['!=/2', '/='],
      ['===/2', '=:='],
      ['!==/2', '=/='],
      ['//2', '/'],
      ['function_exported?/3', 'function_exported'],
    ]),
)
