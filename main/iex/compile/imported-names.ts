/** What an import brings, by the module's own word: pairs of names and arities, functions and macros apart. Those of Kernel and of the console's helpers are Elixir 1.14's. */
import { code } from '../../otp/code.js'
import { type Atom, atom, isList, listFrom, pair, type Term, toArray, Tuple } from '../../otp/term/term.js'

function keys(text: string): readonly string[] {
  return text.trim().split(' ')
}

const kernelFunctions = keys(
  '!=/2 !==/2 */2 **/2 +/1 +/2 ++/2 -/1 -/2 --/2 //2 </2 <=/2 ==/2 ===/2 =~/2 >/2 >=/2 abs/1 apply/2 apply/3 binary_part/3 ' +
    'binary_slice/2 binary_slice/3 bit_size/1 byte_size/1 ceil/1 div/2 elem/2 exit/1 floor/1 function_exported?/3 ' +
    'get_and_update_in/3 get_in/2 hd/1 inspect/1 inspect/2 is_atom/1 is_binary/1 is_bitstring/1 is_boolean/1 is_float/1 ' +
    'is_function/1 is_function/2 is_integer/1 is_list/1 is_map/1 is_map_key/2 is_number/1 is_pid/1 is_port/1 is_reference/1 ' +
    'is_tuple/1 length/1 macro_exported?/3 make_ref/0 map_size/1 max/2 min/2 node/0 node/1 not/1 pop_in/2 put_elem/3 put_in/3 ' +
    'rem/2 round/1 self/0 send/2 spawn/1 spawn/3 spawn_link/1 spawn_link/3 spawn_monitor/1 spawn_monitor/3 struct/1 struct/2 ' +
    'struct!/1 struct!/2 throw/1 tl/1 trunc/1 tuple_size/1 update_in/3 ',
)
const kernelMacros = keys(
  '!/1 &&/2 ../0 ../2 ..///3 <>/2 @/1 alias!/1 and/2 binding/0 binding/1 dbg/0 dbg/1 dbg/2 def/1 def/2 defdelegate/2 ' +
    'defexception/1 defguard/1 defguardp/1 defimpl/2 defimpl/3 defmacro/1 defmacro/2 defmacrop/1 defmacrop/2 defmodule/2 ' +
    'defoverridable/1 defp/1 defp/2 defprotocol/2 defstruct/1 destructure/2 get_and_update_in/2 if/2 in/2 is_exception/1 ' +
    'is_exception/2 is_nil/1 is_struct/1 is_struct/2 match?/2 or/2 pop_in/1 put_in/2 raise/1 raise/2 reraise/2 reraise/3 sigil_C/2 ' +
    'sigil_D/2 sigil_N/2 sigil_R/2 sigil_S/2 sigil_T/2 sigil_U/2 sigil_W/2 sigil_c/2 sigil_r/2 sigil_s/2 sigil_w/2 tap/2 then/2 ' +
    'to_char_list/1 to_charlist/1 to_string/1 unless/2 update_in/2 use/1 use/2 var!/1 var!/2 |>/2 ||/2 ',
)
const helperFunctions = keys(
  'break!/3 break!/4 breaks/0 c/1 c/2 cd/1 clear/0 continue/0 exports/0 exports/1 flush/0 h/0 i/0 i/1 l/1 ls/0 ls/1 n/0 next/0 ' +
    'nl/1 nl/2 open/0 pid/1 pid/3 port/1 port/2 pwd/0 r/1 recompile/0 recompile/1 ref/1 ref/4 remove_breaks/0 remove_breaks/1 ' +
    'reset_break/1 reset_break/3 respawn/0 runtime_info/0 runtime_info/1 v/0 v/1 whereami/0 whereami/1 ',
)
const helperMacros = keys(
  'b/1 break!/1 break!/2 h/1 import_file/1 import_file/2 import_file_if_available/1 import_if_available/1 import_if_available/2 ' +
    'open/1 t/1 use_if_available/1 use_if_available/2 ',
)

export type ImportedKind = 'functions' | 'macros'

const known: ReadonlyMap<string, Readonly<Record<ImportedKind, readonly string[]>>> = new Map([
  ['Elixir.Kernel', { functions: kernelFunctions, macros: kernelMacros }],
  ['Elixir.IEx.Helpers', { functions: helperFunctions, macros: helperMacros }],
])

/** `name/arity` of what `module` has to be imported, in its order. */
function namesOf(module: Atom, kind: ImportedKind): readonly string[] {
  const own = known.get(module.name)
  if (own !== undefined) return own[kind]
  const info = code().find(module, atom(module.name.startsWith('Elixir.') ? '__info__' : 'module_info'), 1)
  if (info === undefined) return []
  const isErlangs = !module.name.startsWith('Elixir.')
  if (isErlangs && kind === 'macros') return []
  const pairs = info(atom(isErlangs ? 'exports' : kind)) as Term
  return (isList(pairs) ? toArray(pairs) : []).flatMap((each) =>
    each instanceof Tuple && !String((each.e0 as Atom).name).startsWith('_')
      ? [`${(each.e0 as Atom).name}/${each.e1 as number}`]
      : [],
  )
}

/** `{module, [name: arity, …]}` of what is imported of `module`; undefined where that is nothing. */
export function importedNames(
  module: Atom,
  kind: ImportedKind,
  isImported: (key: string) => boolean,
): Term | undefined {
  const names = namesOf(module, kind).filter(isImported)
  if (names.length === 0) return undefined
  const pairs = names.map((key) => {
    const at = key.lastIndexOf('/')
    return pair(atom(key.slice(0, at)), Number(key.slice(at + 1)))
  })
  return pair(module, listFrom(pairs))
}

/** Whether `name/arity` of Kernel or of the console's helpers is a function or a macro. */
export function isImportable(module: Atom, key: string): boolean {
  const own = known.get(module.name)
  return own?.functions.includes(key) === true || own?.macros.includes(key) === true
}
