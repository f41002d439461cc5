/**
 * What was wrong with the arguments of Erlang's own functions, those that this runtime and its console have.
 * Source: erl_erts_errors.erl of OTP 25.
 */
import { byteSize, isBinary } from '../term/bitstring.js'
import {
  Atom,
  Cons,
  emptyList,
  Float,
  Fun,
  isAtom,
  isInteger,
  isList,
  isProperList,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../term/term.js'
import type { Explanation, Refused } from './error-info.js'
import { current } from '../process/current.js'

/** The words of `:erl_erts_errors`. */
export function erlangArguments({ name, args, reason, cause }: Refused): Explanation {
  if (reason instanceof Atom && reason.name === 'system_limit') return {}
  return { args: checks[`${name}/${args.length}`]?.(args, cause) ?? [] }
}

/** Empty for an argument that is well. */
const well = ''
const deadProcess = 'the pid does not refer to an existing process'
const invalidDestination = 'invalid destination'
const invalidOption = 'invalid option in list'
const notEncodable = 'not a textual representation of '
const outOfRange = 'out of range'

type Check = (args: readonly Term[], cause: string | undefined) => readonly string[]

/** Says `text` of the first argument, whatever it is. */
const first =
  (text: string): Check =>
  () => [text]

const atomOnly = (term: Term | undefined): string => (term !== undefined && isAtom(term) ? well : 'not an atom')
const pidOnly = (term: Term | undefined, other = well): string => (term instanceof Pid ? other : 'not a pid')
const refOnly = (term: Term | undefined): string => (term instanceof Ref ? well : 'not a reference')
const funOnly = (term: Term | undefined): string => (term instanceof Fun ? well : 'not a fun')
const tupleOnly = (term: Term | undefined): string => (term instanceof Tuple ? well : 'not a tuple')
const floatOnly = (term: Term | undefined): string => (term instanceof Float ? well : 'not a float')
const mapOnly = (term: Term | undefined): string => (term instanceof TermMap ? well : 'not a map')

function binaryOnly(term: Term | undefined, other = well): string {
  return isBinary(term) ? other : 'not a binary'
}

function listOnly(term: Term | undefined, other = well): string {
  if (term === undefined || !isList(term)) return 'not a list'
  return isProperList(term) ? other : 'not a proper list'
}

function integerFrom(term: Term | undefined, least = -Infinity, most = Infinity): string {
  if (term === undefined || !isInteger(term)) return 'not an integer'
  return term >= least && term <= most ? well : outOfRange
}

function base(term: Term | undefined): string {
  return integerFrom(term, 2, 36) === well ? well : 'not an integer in the range 2 through 36'
}

function optionsAfter(options: Term | undefined, before: string): string {
  const wrong = listOnly(options)
  return before === well && wrong === well ? invalidOption : wrong
}

function booleanOnly(term: Term | undefined): string {
  return typeof term === 'boolean' ? well : "not a boolean ('true' or 'false')"
}

function timeUnit(term: Term | undefined): string {
  const known = ['second', 'millisecond', 'microsecond', 'nanosecond', 'native', 'perf_counter']
  const old = ['seconds', 'milli_seconds', 'micro_seconds', 'nano_seconds']
  const isUnit = term instanceof Atom ? known.includes(term.name) || old.includes(term.name) : isPositive(term)
  return isUnit ? well : 'invalid time unit'
}

function isPositive(term: Term | undefined): boolean {
  return integerFrom(term, 1) === well
}

function moduleFunctionArguments(module: Term | undefined, name: Term | undefined, args: Term | undefined): string[] {
  return [atomOnly(module), atomOnly(name), listOnly(args)]
}

const elementOf: Check = ([index, term]) => {
  const size = term instanceof Tuple ? term.size : Infinity
  return [integerFrom(index, 1, size), tupleOnly(term)]
}

const toAtom =
  (missing: string): Check =>
  ([binary, encoding]) => {
    const known =
      encoding === undefined || (encoding instanceof Atom && /^(?:latin1|unicode|utf8)$/.test(encoding.name))
    if (!known) return [binaryOnly(binary), 'not one of the atoms: latin1, utf8, or unicode']
    if (encoding instanceof Atom && encoding.name === 'latin1') return [binaryOnly(binary, missing)]
    return [typeof binary === 'string' ? 'not an already existing atom' : binaryOnly(binary, 'invalid UTF8 encoding')]
  }

const ofText =
  (what: string): Check =>
  ([list]) => [listOnly(list) === well ? notEncodable + what : 'not a list']

const integerText: Check = ([value, radix]) => [integerFrom(value), base(radix)]

const floatText: Check = ([float, options]) => {
  const wrong = floatOnly(float)
  return [wrong, optionsAfter(options, wrong)]
}

const refAndOptions: Check = ([ref, options]) => {
  const wrong = refOnly(ref)
  return [wrong, optionsAfter(options, wrong)]
}

const sentWith: Check = ([, , options], cause) =>
  cause === 'badopt' ? [well, well, listOnly(options, invalidOption)] : [invalidDestination]

const timer: Check = ([time, to], cause) => {
  const wrong = integerFrom(time, 0)
  return [
    wrong === well && cause === 'time' ? 'exceeds the maximum supported time value' : wrong,
    to instanceof Pid || (to !== undefined && isAtom(to)) ? well : 'not a pid or an atom',
  ]
}

const spawned: Check = ([module, name, args]) => moduleFunctionArguments(module, name, args)

const tracePattern: Check = ([, , options], cause) => {
  switch (cause) {
    case 'match_spec':
      return [well, 'invalid match specification']
    case 'badopt':
      return [well, well, listOnly(options, invalidOption)]
    case 'call_count':
      return [well, well, 'a match spec is not allowed in combination with these options']
    default:
      return ['invalid MFA specification']
  }
}

const suspended: Check = ([pid]) => [
  pid === current?.pid ? 'the pid refers to the current process' : pidOnly(pid, deadProcess),
]

const registered: Check = ([name, pid], cause) => {
  if (cause === 'registered_name') return [well, 'this process or port already has a name']
  if (cause === 'notalive') return [well, deadProcess]
  const isUndefined = name instanceof Atom && name.name === 'undefined'
  const wrong = [
    isUndefined ? "'undefined' is not a valid name" : atomOnly(name),
    pid instanceof Pid || pid instanceof Port ? well : 'not a pid or port',
  ]
  return wrong.every((text) => text === well) ? ['name is in use'] : wrong
}

const monitored: Check = ([type, item, options], cause) => {
  if (cause === 'badopt') return [well, well, invalidOption]
  if (options !== undefined && !isProperList(options)) return [well, well, 'not a list']
  if (cause === 'badtype') return ['invalid monitor type']
  return [well, type instanceof Atom && type.name === 'port' ? 'not a port' : pidOnly(item)]
}

const partOf: Check = ([binary, start, length]) => {
  const wrong = [binaryOnly(binary), integerFrom(start, 0), integerFrom(length)]
  if (wrong.some((text) => text !== well)) return wrong
  return Number(start) > byteSize(binary as string) ? [well, outOfRange] : [well, well, outOfRange]
}

const notNumber = first('not a number')
const notList = first('not a list')
const notCons = first('not a nonempty list')
const notTuple = first('not a tuple')
const notAtom = first('not an atom')
const notInteger = first('not an integer')
const notIodata = first('not an iodata term')
const notPid = first('not a pid')
const notFun = first('not a fun')

/** Iodata is what those that take it refuse it for, where nothing else is wrong. */
function iodataOnly(term: Term | undefined): string {
  const waiting: Term[] = [term ?? null]
  for (let rest = waiting.pop(); rest !== undefined; rest = waiting.pop()) {
    if (rest instanceof Cons) {
      if (typeof rest.head !== 'number') waiting.push(rest.head)
      else if (!Number.isInteger(rest.head) || rest.head < 0 || rest.head > 255) return 'not an iodata term'
      waiting.push(rest.tail)
    } else if (!isBinary(rest) && rest !== emptyList) return 'not an iodata term'
  }
  return waiting.length === 0 && (isBinary(term) || (term !== undefined && isList(term))) ? well : 'not an iodata term'
}

const checksum: Check = ([old, data]) => [integerFrom(old, 0), iodataOnly(data)]
const combined: Check = (args) => args.map((each) => integerFrom(each, 0))
const digest: Check = ([context, data]) => [
  binaryOnly(context, 'invalid MD5 context'),
  data === undefined ? well : iodataOnly(data),
]

const checks: Readonly<Record<string, Check>> = {
  'abs/1': notNumber,
  'append/2': notList,
  'subtract/2': ([a, b]) => [listOnly(a), listOnly(b)],
  'apply/3': spawned,
  'atom_to_binary/1': notAtom,
  'atom_to_binary/2': ([term, encoding]) => [
    atomOnly(term),
    encoding instanceof Atom && /^(?:latin1|unicode|utf8)$/.test(encoding.name)
      ? well
      : 'is an invalid encoding option',
  ],
  'atom_to_list/1': notAtom,
  'append_element/2': notTuple,
  'binary_part/2': ([binary, part]) => {
    const isPart = part instanceof Tuple && part.size === 2 && isInteger(part.e0) && isInteger(part.e1)
    const wrong = [binaryOnly(binary), isPart ? well : 'not a valid {Pos,Length} tuple']
    return wrong.every((text) => text === well) ? [well, outOfRange] : wrong
  },
  'binary_part/3': partOf,
  'binary_to_atom/1': toAtom(well),
  'binary_to_atom/2': toAtom(well),
  'binary_to_existing_atom/1': toAtom('not an already existing atom'),
  'binary_to_existing_atom/2': toAtom('not an already existing atom'),
  'binary_to_float/1': ([binary]) => [binaryOnly(binary, `${notEncodable}a float`)],
  'binary_to_integer/1': ([binary]) => [binaryOnly(binary, `${notEncodable}an integer`)],
  'binary_to_integer/2': ([binary, radix]) => {
    const wrong = base(radix)
    return wrong === well ? [binaryOnly(binary, `${notEncodable}an integer`)] : [binaryOnly(binary), wrong]
  },
  'binary_to_list/1': first('not a binary'),
  'binary_to_list/3': ([binary, start, stop]) => {
    const wrong = [binaryOnly(binary), integerFrom(start), integerFrom(stop)]
    if (wrong.some((text) => text !== well)) return wrong
    const size = byteSize(binary as string)
    const isStart = integerFrom(start, 1, size) === well
    return [well, isStart ? well : outOfRange, integerFrom(stop, 1, size)]
  },
  'alias/1': ([options], cause) => [cause === 'badopt' ? invalidOption : listOnly(options)],
  'binary_to_term/1': ([binary]) => [binaryOnly(binary, 'invalid external representation of a term')],
  'binary_to_term/2': ([binary, options]) => {
    const known = ['safe', 'used']
    const isKnown = (each: Term): boolean => each instanceof Atom && known.includes(each.name)
    const hasOthers = options !== undefined && isProperList(options) && !toArray(options).every(isKnown)
    const wrong = hasOthers ? invalidOption : listOnly(options)
    return [binaryOnly(binary, wrong === well ? 'invalid external representation of a term' : well), wrong]
  },
  'bit_size/1': first('not a bitstring'),
  'bitstring_to_list/1': first('not a bitstring'),
  'byte_size/1': first('not a bitstring'),
  'cancel_timer/1': first('not a reference'),
  'cancel_timer/2': refAndOptions,
  'ceil/1': notNumber,
  'convert_time_unit/3': ([time, from, to]) => [integerFrom(time), timeUnit(from), timeUnit(to)],
  'delete_element/2': elementOf,
  'demonitor/1': first('not a reference'),
  'demonitor/2': refAndOptions,
  'element/2': elementOf,
  'exit/2': notPid,
  'float/1': notNumber,
  'float_to_binary/1': first('not a float'),
  'float_to_binary/2': floatText,
  'float_to_list/1': first('not a float'),
  'float_to_list/2': floatText,
  'floor/1': notNumber,
  'fun_info/1': notFun,
  'fun_info_mfa/1': notFun,
  'fun_info/2': ([term]) => (term instanceof Fun ? [well, 'invalid item'] : ['not a fun']),
  'fun_to_list/1': notFun,
  'function_exported/3': ([module, name, arity]) => [atomOnly(module), atomOnly(name), integerFrom(arity, 0)],
  'disconnect_node/1': notAtom,
  'term_to_binary/2': ([, options]) => [well, optionsAfter(options, well)],
  'term_to_iovec/2': ([, options]) => [well, optionsAfter(options, well)],
  'nodes/2': ([, options]) => [options instanceof TermMap ? 'not a valid node type' : well, mapOnly(options)],
  'external_size/2': ([, options]) => [well, optionsAfter(options, well)],
  'get_cookie/1': notAtom,
  'set_cookie/1': notAtom,
  'set_cookie/2': ([node, cookie]) => [atomOnly(node), atomOnly(cookie)],
  'monitor_node/2': ([node, isOn]) => [atomOnly(node), booleanOnly(isOn)],
  'monitor_node/3': ([node, isOn]) => [atomOnly(node), booleanOnly(isOn)],
  'posixtime_to_universaltime/1': notInteger,
  'universaltime_to_posixtime/1': first('not a valid universal time'),
  'universaltime_to_localtime/1': first('not a valid universal time'),
  'localtime_to_universaltime/1': first('not a valid local time'),
  'localtime_to_universaltime/2': ([, isSummer]) =>
    typeof isSummer === 'boolean' || (isSummer instanceof Atom && isSummer.name === 'undefined')
      ? ['not a valid local time']
      : [well, "not 'true', 'false', or 'undefined'"],
  'bump_reductions/1': notInteger,
  'display_string/1': notList,
  'port_to_list/1': first('not a port'),
  'spawn/2': notAtom,
  'spawn_link/2': notAtom,
  'spawn_monitor/2': notAtom,
  'spawn/4': notAtom,
  'spawn_link/4': notAtom,
  'spawn_monitor/4': notAtom,
  'spawn_opt/3': notAtom,
  'spawn_opt/5': notAtom,
  'send_nosuspend/2': first('invalid destination'),
  'garbage_collect/1': ([pid]) => [pidOnly(pid)],
  'group_leader/2': ([a, b]) => [pidOnly(a), pidOnly(b)],
  'hd/1': notCons,
  'hibernate/3': spawned,
  'insert_element/3': elementOf,
  'integer_to_binary/1': notInteger,
  'integer_to_binary/2': integerText,
  'integer_to_list/1': notInteger,
  'integer_to_list/2': integerText,
  'adler32/1': notIodata,
  'adler32/2': checksum,
  'adler32_combine/3': combined,
  'crc32/1': notIodata,
  'crc32/2': checksum,
  'crc32_combine/3': combined,
  'iolist_size/1': notIodata,
  'iolist_to_iovec/1': notIodata,
  'md5/1': notIodata,
  'md5_final/1': digest,
  'md5_update/2': digest,
  'iolist_to_binary/1': notIodata,
  'is_function/2': ([, arity]) => [well, arity !== undefined && isInteger(arity) ? outOfRange : 'not an integer'],
  'is_map_key/2': () => [well, 'not a map'],
  'is_process_alive/1': notPid,
  'is_record/2': () => ['not an atom'],
  'is_record/3': ([, name, size]) => [well, atomOnly(name), integerFrom(size)],
  'length/1': notList,
  'link/1': ([pid]) => [pidOnly(pid, deadProcess)],
  'list_to_atom/1': ([list]) => [listOnly(list, 'not a list of characters')],
  'list_to_existing_atom/1': ([list]) => [
    list !== undefined && isCharacters(list)
      ? 'not an already existing atom'
      : listOnly(list, 'not a list of characters'),
  ],
  'list_to_binary/1': first('not an iolist term'),
  'list_to_bitstring/1': first('not a bitstring list'),
  'list_to_float/1': ofText('a float'),
  'list_to_integer/1': ofText('an integer'),
  'list_to_integer/2': ([list, radix]) => {
    const wrong = base(radix)
    return wrong === well ? [listOnly(list, `${notEncodable}an integer`)] : [listOnly(list), wrong]
  },
  'list_to_pid/1': ofText('a pid'),
  'list_to_port/1': ofText('a port'),
  'list_to_ref/1': ofText('a reference'),
  'list_to_tuple/1': notList,
  'make_fun/3': ([module, name, arity]) => [atomOnly(module), atomOnly(name), integerFrom(arity, 0)],
  'make_tuple/2': first(outOfRange),
  'make_tuple/3': ([size, , list]) => [integerFrom(size, 0), well, optionsAfter(list, integerFrom(size, 0))],
  'map_size/1': first('not a map'),
  'map_get/2': ([, map]) => (mapOnly(map) === well ? ['not present in map'] : [well, 'not a map']),
  'match_spec_test/3': (_args, cause) =>
    cause === 'badopt' ? [well, well, 'invalid type for match spec'] : ['not a list'],
  'memory/1': ([options]) => {
    if (options !== undefined && isProperList(options)) return [invalidOption]
    return [atomOnly(options) === well ? 'invalid memory type option' : 'not an atom or a list of atoms']
  },
  'monitor/2': monitored,
  'monitor/3': monitored,
  'monotonic_time/1': first('invalid time unit'),
  'node/1': notPid,
  'nodes/1': first('not a valid node type'),
  'phash2/2': ([, range]) => [integerFrom(range, 1)],
  'pid_to_list/1': notPid,
  'process_flag/2': (_args, cause) =>
    cause === 'badopt' ? ['invalid process flag'] : [well, 'invalid value for this process flag'],
  'process_info/1': ([pid]) => [pidOnly(pid)],
  'process_info/2': ([pid]) => (pid instanceof Pid ? [well, 'invalid item or item list'] : ['not a pid']),
  'read_timer/1': first('not a reference'),
  'read_timer/2': refAndOptions,
  'ref_to_list/1': first('not a reference'),
  'register/2': registered,
  'resume_process/1': ([pid]) => [pidOnly(pid, 'process is not suspended or is not alive')],
  'round/1': notNumber,
  'send/2': first(invalidDestination),
  '!/2': first(invalidDestination),
  'send/3': sentWith,
  'send_nosuspend/3': sentWith,
  'send_after/3': timer,
  'send_after/4': timer,
  'setelement/3': elementOf,
  'size/1': first('not tuple or binary'),
  'spawn/1': notFun,
  'spawn/3': spawned,
  'spawn_link/1': notFun,
  'spawn_link/3': spawned,
  'spawn_monitor/1': notFun,
  'spawn_monitor/3': spawned,
  'spawn_request/1': notFun,
  'spawn_request/2': notFun,
  'spawn_request_abandon/1': first('not a reference'),
  'spawn_opt/2': ([term, options], cause) => [
    funOnly(term),
    cause === 'badopt' ? listOnly(options, 'invalid spawn option') : well,
  ],
  'split_binary/2': ([binary, position]) => {
    const wrong = [binaryOnly(binary), integerFrom(position, 0)]
    return wrong.every((text) => text === well) ? [well, outOfRange] : wrong
  },
  'start_timer/3': timer,
  'start_timer/4': timer,
  'statistics/1': first('invalid statistics item'),
  'suspend_process/1': suspended,
  'suspend_process/2': suspended,
  'system_flag/2': (_args, cause) =>
    cause === 'badopt' ? ['invalid system flag'] : [well, 'invalid value for this system flag'],
  'system_info/1': first('invalid system info item'),
  'system_time/1': first('invalid time unit'),
  'time_offset/1': first('invalid time unit'),
  'tl/1': notCons,
  'trace/3': ([, how, flags], cause) => {
    const wrong = cause === 'badopt' ? listOnly(flags, typeof how === 'boolean' ? invalidOption : well) : well
    const isHow = typeof how === 'boolean'
    if (isHow && wrong === well) return ['invalid spec for pid or port']
    return [well, isHow ? well : "not a boolean ('true' or 'false')", wrong]
  },
  'trace_delivered/1': first("not a pid or 'all'"),
  'trace_info/2': (_args, cause) =>
    cause === 'badopt' ? [well, 'invalid trace item'] : ['not a valid tracee specification'],
  'trace_pattern/2': tracePattern,
  'trace_pattern/3': tracePattern,
  'trunc/1': notNumber,
  'tuple_size/1': notTuple,
  'tuple_to_list/1': notTuple,
  'unique_integer/1': ([modifiers]) => [listOnly(modifiers, 'invalid modifier')],
  'unalias/1': first('not a reference'),
  'unlink/1': notPid,
  'unregister/1': first('not a pid'),
  'whereis/1': notAtom,
}

function isCharacters(term: Term): boolean {
  return isProperList(term) && toArray(term).every((code) => typeof code === 'number' && code >= 0 && code <= 0x10ffff)
}
