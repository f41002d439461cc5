/** Kernel: its functions, and what is to be said of its macros. Source: Elixir 1.14's `Kernel`. */
import { code, fun as makeFun, type NativeFunction } from '../../otp/code.js'
import { argumentError, exception, raise } from '../../otp/exceptions/constructors.js'
import { shown, shownInPortions } from '../../otp/exceptions/shown.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { error, refused } from '../../otp/process/raised.js'
import { binaryBytes, bitstring, isBinary } from '../../otp/term/bitstring.js'
import {
  alias,
  Atom,
  atom,
  Cons,
  emptyList,
  isAtom,
  isInteger,
  isList,
  type Term,
  TermMap,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { undefinedFunction } from '../machine/failing.js'
import { getAndUpdateIn, getIn, popIn, putIn, updateIn } from './access.js'
import { after, applied, enumerated, isPair, isStruct, itemsOf, noClause } from './arguments.js'
import { inPortions } from './enumeration/portions.js'
import { pureKernel } from './bifs.js'
import { inspectOptions } from './inspecting.js'
import { kernelMacros } from './kernel-macros.js'
import { libraryModule, type Functions } from './module.js'
import { isRegex } from './regex.js'
import { functionExported } from './exported.js'
import { unknownField } from './struct-functions.js'
import { builtInStruct } from './structs.js'

/** `apply(fun, args)`: badarg, without words, for arguments that are no list. */
function applyFun(fun: Term, args: Term): unknown {
  const items = itemsOf(args)
  return items === undefined ? error(atoms.badarg) : applied(fun, ...items)
}

/** `apply(module, name, args)` */
export function applyMfa(module: Term, name: Term, args: Term): unknown {
  const items = itemsOf(args)
  if (!isAtom(module) || !isAtom(name) || items === undefined) return refused('apply', [module, name, args])
  const [home, fun] = [named(module), named(name)]
  const found = code().find(home, fun, items.length)
  return found === undefined ? undefinedFunction(module, fun, items) : found(...items)
}

/** True for a list of pairs, as far as it goes. */
function isPairs(list: Term): boolean {
  let rest = list
  while (rest instanceof Cons && isPair(rest.head)) rest = rest.tail
  return rest === emptyList
}

const named = (name: Atom | null | boolean): Atom => (name instanceof Atom ? name : atom(String(name)))

function macroExported(module: Term, name: Term, arity: Term): Term {
  if (!isAtom(module) || !isAtom(name) || !isInteger(arity))
    return noClause('Kernel', 'macro_exported?', module, name, arity)
  const known = module instanceof Atom ? code().module(module) : undefined
  return known?.docs?.get(`${named(name).name}/${arity}`)?.kind === 'macro'
}

function matches(left: Term, right: Term): unknown {
  if (!isBinary(left)) return noClause('Kernel', '=~', left, right)
  if (right === '') return true
  if (isBinary(right)) return code().call(alias('String'), atom('contains?'), [left, right])
  return isRegex(right)
    ? code().call(alias('Regex'), atom('match?'), [right, left])
    : noClause('Regex', 'match?', right, left)
}

/** binary_slice/2 and /3: bytes, by their numbers. */
function binarySlice(binary: Term, start: Term, size: Term): Term {
  if (!isBinary(binary) || !isInteger(start) || !isInteger(size) || size < 0)
    return noClause('Kernel', 'binary_slice', binary, start, size)
  const bytes = binaryBytes(binary)
  const from = start < 0 ? Math.max(bytes.length + Number(start), 0) : Number(start)
  return bitstring(bytes.slice(from, from + Number(size)))
}

function binarySliceRange(binary: Term, range: Term): Term {
  const isRange = range instanceof TermMap && range.get(atoms.struct) === alias('Range')
  if (!isBinary(binary) || !isRange) return noClause('Kernel', 'binary_slice', binary, range)
  const [first, last, step] = ['first', 'last', 'step'].map((name) => Number(range.get(atom(name)))) as [
    number,
    number,
    number,
  ]
  const isReverse = step === -1 && first > last
  if (step <= 0 && !isReverse)
    return argumentError(`binary_slice/2 does not accept ranges with negative steps, got: ${shown(range)}`)
  const bytes = binaryBytes(binary)
  const from = first < 0 ? Math.max(first + bytes.length, 0) : first
  const to = last < 0 ? last + bytes.length : last
  const by = isReverse ? 1 : step
  return bitstring(bytes.slice(from, to + 1).filter((_byte, i) => i % by === 0))
}

/** What sets a field, as it stands in the error of `struct/2`. */
const setter = (name: string): Term =>
  makeFun(2, { module: alias('Kernel'), name: atom(name), arity: 2 }, (entry) => entry)

/** The struct that `struct/2` begins with: of a module, or the one given. */
function* structOf(name: string, given: Term, fields: Term): Proc<TermMap> {
  if (given instanceof TermMap && isStruct(given)) return given
  if (!isAtom(given)) return noClause('Kernel', 'struct', given, fields, setter(name))
  const own = given instanceof Atom ? code().find(given, atoms.struct, 0) : undefined
  const builtIn = own === undefined && given instanceof Atom ? builtInStruct(given) : undefined
  if (builtIn !== undefined) return builtIn
  const made = applyMfa(given, atoms.struct, emptyList)
  const struct = (isProc(made) ? yield* made : made) as Term
  return struct instanceof TermMap
    ? struct
    : argumentError(`expected ${shown(given)}.__struct__/0 to return a map with a :__struct__ key`)
}

function* structWith(given: Term, fields: Term = emptyList): Proc<Term> {
  let struct = yield* structOf('struct', given, fields)
  const all = enumerated(fields)
  for (const each of isProc(all) ? yield* all : all) {
    if (!isPair(each)) return noClause('Kernel', '-struct/3-fun-0-', each, struct)
    if (each.e0 !== atoms.struct && struct.has(each.e0)) struct = struct.put(each.e0, each.e1)
  }
  return struct
}

function* structWithAll(given: Term, fields: Term = emptyList): Proc<Term> {
  if (isAtom(given)) {
    const home = named(given)
    const own = code().find(home, atoms.struct, 1)
    const builtIn = own === undefined ? builtInStruct(home) : undefined
    if (own === undefined && builtIn === undefined) return undefinedFunction(given, atoms.struct, [fields])
    const all = enumerated(fields)
    const items = isProc(all) ? yield* all : all
    if (builtIn !== undefined) return withAll(builtIn, items, null)
    const list = items.reduceRight<Term>((rest, each) => consOf(each, rest), emptyList)
    const made = applyMfa(given, atoms.struct, consOf(list, emptyList))
    return (isProc(made) ? yield* made : made) as Term
  }
  if (!(given instanceof TermMap)) return noClause('Kernel', 'struct!', given, fields)
  const struct = yield* structOf('struct!', given, fields)
  const all = enumerated(fields)
  return withAll(struct, isProc(all) ? yield* all : all, struct)
}

/** The struct with all fields set; `within` is what the error of one that it does not have names. */
function withAll(base: TermMap, fields: readonly Term[], within: Term): TermMap {
  let struct = base
  for (const each of fields) {
    if (!isPair(each)) return noClause('Kernel', '-struct!/2-fun-0-', each, struct)
    if (each.e0 === atoms.struct) continue
    if (!struct.has(each.e0) && within === null) return unknownField(struct.get(atoms.struct) as Atom, each.e0)
    if (!struct.has(each.e0)) return raise(exception('KeyError', { key: each.e0, term: within, message: null }))
    struct = struct.put(each.e0, each.e1)
  }
  return struct
}

const consOf = (head: Term, tail: Term): Term => new Cons(head, tail)

function inspected(term: Term, options: Term = emptyList): unknown {
  if (!isList(options)) return noClause('Kernel', 'inspect', term, options)
  if (!isPairs(options)) return code().call(alias('Inspect.Opts'), atom('new'), [options])
  const found = inspectOptions(options)
  return inPortions(shownInPortions(term, found.pretty === true ? found : { ...found, width: Infinity }))
}

/** What stands in `pureKernel`, with what is said of it. */
const pureDocs: Readonly<Record<string, string>> = {
  'left != right': 'True where both differ, numbers by value.',
  'left !== right': 'True where both differ, `1` from `1.0` too.',
  'left * right': 'The product of two numbers.',
  'left ** right': 'The power of two numbers: an integer for integers, where the exponent is not negative.',
  '+value': 'A number as it is.',
  'left + right': 'The sum of two numbers.',
  'left ++ right': 'Both lists as one.',
  '-value': 'A number with the other sign.',
  'left - right': 'The difference of two numbers.',
  'left -- right': 'The first list without the first of each element of the second.',
  'left / right': 'The quotient of two numbers, as a float.',
  'left < right': 'True where the first comes before the second in the order of terms.',
  'left <= right': 'True where the first comes before the second, or is equal.',
  'left == right': 'True where both are equal, numbers by value.',
  'left === right': 'True where both are equal, `1` not to `1.0`.',
  'left > right': 'True where the first comes after the second in the order of terms.',
  'left >= right': 'True where the first comes after the second, or is equal.',
  'abs(number)': 'A number without its sign.',
  'binary_part(binary, start, size)': 'A part of a binary, in bytes.',
  'bit_size(bitstring)': 'How many bits it has.',
  'byte_size(bitstring)': 'How many bytes it has; a last incomplete one counts.',
  'ceil(number)': 'The next integer that is not smaller.',
  'div(dividend, divisor)': 'The quotient of two integers, cut towards zero.',
  'elem(tuple, index)': 'The element at `index`, from zero.',
  'exit(reason)': 'Ends the process with `reason`.',
  'floor(number)': 'The next integer that is not larger.',
  'hd(list)': 'The first element.',
  'is_atom(term)': 'True for an atom.',
  'is_binary(term)': 'True for a binary.',
  'is_bitstring(term)': 'True for a bitstring, and so for a binary.',
  'is_boolean(term)': 'True for true and false.',
  'is_float(term)': 'True for a float.',
  'is_function(term)': 'True for a function.',
  'is_function(term, arity)': 'True for a function of `arity` arguments.',
  'is_integer(term)': 'True for an integer.',
  'is_list(term)': 'True for a list.',
  'is_map(term)': 'True for a map, and so for a struct.',
  'is_map_key(map, key)': 'True where the map has `key`.',
  'is_number(term)': 'True for an integer or a float.',
  'is_pid(term)': 'True for a process identifier.',
  'is_port(term)': 'True for a port.',
  'is_reference(term)': 'True for a reference.',
  'is_tuple(term)': 'True for a tuple.',
  'length(list)': 'How many elements it has.',
  'map_size(map)': 'How many entries it has.',
  'max(first, second)': 'The larger of two terms.',
  'min(first, second)': 'The smaller of two terms.',
  'node(arg)': 'The node of a pid, reference or port.',
  'not value': 'The other of true and false.',
  'put_elem(tuple, index, value)': 'The tuple with `value` at `index`.',
  'rem(dividend, divisor)': 'What `div/2` leaves; it has the sign of the dividend.',
  'round(number)': 'The nearest integer, halves away from zero.',
  'throw(term)': 'Throws `term`, for a `catch`.',
  'tl(list)': 'The list without its first element.',
  'trunc(number)': 'The integer part.',
  'tuple_size(tuple)': 'How many elements it has.',
}

function pureFunctions(): Functions {
  const operator = /^(?:left (\S+) right|([-+])value)$/
  return Object.fromEntries(
    Object.entries(pureDocs).map(([signature, doc]) => {
      const infix = operator.exec(signature)
      const arity = infix?.[1] !== undefined ? 2 : (signature.match(/,/g)?.length ?? 0) + 1
      const name = infix?.[1] ?? infix?.[2] ?? (signature === 'not value' ? 'not' : signature.replace(/\(.*/, ''))
      return [signature, [doc, pureKernel.get(`${name}/${arity}`) as NativeFunction]]
    }),
  )
}

export const kernel = libraryModule(
  alias('Kernel'),
  'What is there everywhere: operators, guards, and the basic functions and macros.',
  {
    ...pureFunctions(),
    'left =~ right': ['True where the text matches a regular expression, or holds another text.', matches],
    'apply(fun, args)': ['Calls a function with a list of arguments.', applyFun],
    'apply(module, function_name, args)': ['Calls a function of a module with a list of arguments.', applyMfa],
    'binary_slice(binary, range)': ['The bytes in `range`.', binarySliceRange],
    'binary_slice(binary, start, size)': ['`size` bytes from `start` on, or as many as there are.', binarySlice],
    'function_exported?(module, function, arity)': ['True where the module has such a function.', functionExported],
    'get_and_update_in(data, keys, fun)': ['Reads and changes the value that a path of keys leads to.', getAndUpdateIn],
    'get_in(data, keys)': ['The value that a path of keys leads to.', getIn],
    'inspect(term, opts \\\\ [])': ['A term as text, as it would be typed.', inspected],
    'macro_exported?(module, macro, arity)': ['True where the module has such a macro.', macroExported],
    'pop_in(data, keys)': ['Takes out the value that a path of keys leads to.', popIn],
    'put_in(data, keys, value)': [
      'Puts a value where a path of keys leads to.',
      (data, keys, value) => putIn(data, keys, value),
    ],
    'struct(struct, fields \\\\ [])': ['A struct with those of `fields` that it has.', structWith],
    'struct!(struct, fields \\\\ [])': ['A struct with `fields`, all of which it must have.', structWithAll],
    'update_in(data, keys, fun)': [
      'Changes the value that a path of keys leads to.',
      (data, keys, change) => updateIn(data, keys, change),
    ],
    'tap_value(value, fun)': [
      'What `tap/2` does: calls `fun` with the value, and gives the value.',
      (value, fun) => after(applied(fun, value), () => value),
    ],
  },
  kernelMacros,
)
