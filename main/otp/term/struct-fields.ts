/** The fields of the structs of Elixir 1.14's own library, in the order they print. Asked of `__info__(:struct)`. */
import { Atom, alias, atom } from './atom.js'

/** The fields of the struct of `module` as declared; undefined when it is none of Elixir's. */
export function builtInFields(module: Atom | null | boolean): readonly Atom[] | undefined {
  return module instanceof Atom ? declared().get(module) : undefined
}

/** The modules of Elixir's own exceptions. */
export function exceptionNames(): readonly Atom[] {
  return [...declared()].filter(([, names]) => names[0]?.name === '__exception__').map(([module]) => module)
}

/** The fields of each module's struct, `__exception__` first where it is one. */
const fields: Readonly<Record<string, string>> = {
  ArgumentError: '__exception__ message',
  ArithmeticError: '__exception__ message',
  BadArityError: '__exception__ function args',
  BadBooleanError: '__exception__ term operator',
  BadFunctionError: '__exception__ term',
  BadMapError: '__exception__ term',
  BadStructError: '__exception__ struct term',
  CaseClauseError: '__exception__ term',
  'Code.LoadError': '__exception__ file message reason',
  CompileError: '__exception__ file line description',
  CondClauseError: '__exception__',
  'Config.Provider':
    'providers config_path extra_config prune_runtime_sys_config_after_boot reboot_system_after_config validate_compile_env',
  'Date.Range': 'first last first_in_iso_days last_in_iso_days step',
  Date: 'year month day calendar',
  DateTime: 'year month day hour minute second time_zone zone_abbr utc_offset std_offset microsecond calendar',
  DynamicSupervisor: 'args extra_arguments mod name strategy max_children max_restarts max_seconds children restarts',
  'Enum.EmptyError': '__exception__ message',
  'Enum.OutOfBoundsError': '__exception__ message',
  ErlangError: '__exception__ original reason',
  'File.CopyError': '__exception__ reason source destination on action',
  'File.Error': '__exception__ reason path action',
  'File.LinkError': '__exception__ reason existing new action',
  'File.RenameError': '__exception__ reason source destination on action',
  'File.Stat': 'size type access atime mtime ctime mode links major_device minor_device inode uid gid',
  'File.Stream': 'path modes line_or_bytes raw',
  FunctionClauseError: '__exception__ module function arity kind args clauses',
  'GenEvent.Stream': 'manager timeout',
  HashDict: 'size root',
  HashSet: 'size root',
  'IO.Stream': 'device raw line_or_bytes',
  'IO.StreamError': '__exception__ reason message',
  'Inspect.Error': '__exception__ exception_module exception_message stacktrace inspected_struct',
  'Inspect.Opts':
    'base binaries char_lists charlists custom_options inspect_fun limit pretty printable_limit safe structs syntax_colors width',
  KeyError: '__exception__ key term message',
  'Macro.Env':
    'aliases context context_modules file function functions lexical_tracker line macro_aliases macros module requires tracers versioned_vars',
  MapSet: 'map version',
  MatchError: '__exception__ term',
  NaiveDateTime: 'year month day hour minute second microsecond calendar',
  'OptionParser.ParseError': '__exception__ message',
  'Protocol.UndefinedError': '__exception__ protocol value description',
  Range: 'first last step',
  'Regex.CompileError': '__exception__ message',
  Regex: 're_pattern source opts re_version',
  RuntimeError: '__exception__ message',
  Stream: 'enum funs accs done',
  SyntaxError: '__exception__ file line column snippet description',
  'System.EnvError': '__exception__ env',
  SystemLimitError: '__exception__ message',
  Task: 'mfa owner pid ref',
  Time: 'hour minute second microsecond calendar',
  TokenMissingError: '__exception__ file line snippet column description',
  TryClauseError: '__exception__ term',
  'URI.Error': '__exception__ action reason part',
  URI: 'scheme authority userinfo host port path query fragment',
  UndefinedFunctionError: '__exception__ module function arity reason message',
  UnicodeConversionError: '__exception__ encoded message',
  'Version.InvalidRequirementError': '__exception__ requirement',
  'Version.InvalidVersionError': '__exception__ version',
  'Version.Requirement': 'source lexed',
  Version: 'major minor patch pre build',
  WithClauseError: '__exception__ term',
  'Logger.Backends.Console': 'buffer buffer_size colors device format level max_buffer metadata output ref',
}

let table: Map<Atom, readonly Atom[]> | undefined

function declared(): ReadonlyMap<Atom, readonly Atom[]> {
  table ??= new Map(
    Object.entries(fields).map(([name, words]) => [alias(name), words.split(' ').map((word) => atom(word))] as const),
  )
  return table
}
