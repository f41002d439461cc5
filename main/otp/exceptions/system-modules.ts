/**
 * Which application of OTP and Elixir a module is of, as stack traces name it.
 *
 * Recorded from Elixir 1.14.0 on Erlang/OTP 25. The modules of Erlang's emulator itself (`:erlang`, `:ets` is not one of them) belong to none.
 */
import { type Atom, atom } from '../term/term.js'

export interface ApplicationVersion {
  readonly name: string
  readonly version: string
}

const recorded: readonly (ApplicationVersion & { readonly modules: string })[] = [
  {
    name: 'kernel',
    version: '8.5.3',
    modules:
      'application application_controller application_master application_starter auth code code_server disk_log disk_log_1 disk_log_server disk_log_sup erl_compile_server erl_epmd erl_erts_errors erl_kernel_errors erl_reply erpc error_handler error_logger erts_debug file file_io_server file_server gen_tcp gen_tcp_socket gen_udp gen_udp_socket global global_group global_search group group_history heart inet inet_config inet_dns inet_gethost_native inet_hosts inet_parse inet_res inet_tcp inet_udp kernel kernel_config kernel_refc local_tcp local_udp logger logger_backend logger_config logger_disk_log_h logger_filters logger_formatter logger_h_common logger_handler_watcher logger_olp logger_proxy logger_server logger_simple_h logger_std_h logger_sup net net_adm net_kernel os pg pg2 ram_file raw_file_io raw_file_io_compressed raw_file_io_deflate raw_file_io_delayed raw_file_io_inflate raw_file_io_list rpc seq_trace socket standard_error user user_drv user_sup wrap_log_reader',
  },
  {
    name: 'stdlib',
    version: '4.2',
    modules:
      'array base64 beam_lib binary c calendar dets dets_server dets_sup dets_utils dets_v9 dict digraph digraph_utils edlin edlin_expand epp erl_abstract_code erl_anno erl_bits erl_compile erl_error erl_eval erl_expand_records erl_features erl_internal erl_lint erl_parse erl_posix_msg erl_pp erl_scan erl_stdlib_errors erl_tar error_logger_file_h error_logger_tty_h escript ets eval_bits file_sorter filelib filename gb_sets gb_trees gen gen_event gen_fsm gen_server gen_statem io io_lib io_lib_format io_lib_fread io_lib_pretty lists log_mf_h maps math ms_transform orddict ordsets otp_internal peer pool proc_lib proplists qlc qlc_pt queue rand random re sets shell shell_default shell_docs slave sofs string supervisor supervisor_bridge sys timer unicode unicode_util uri_string win32reg zip',
  },
  {
    name: 'elixir',
    version: '1.14.0',
    modules:
      'elixir elixir_aliases elixir_bitstring elixir_bootstrap elixir_clauses elixir_code_server elixir_compiler elixir_config elixir_def elixir_dispatch elixir_env elixir_erl elixir_erl_clauses elixir_erl_compiler elixir_erl_for elixir_erl_pass elixir_erl_try elixir_erl_var elixir_errors elixir_expand elixir_fn elixir_import elixir_interpolation elixir_lexical elixir_locals elixir_map elixir_module elixir_overridable elixir_parser elixir_quote elixir_rewrite elixir_sup elixir_tokenizer elixir_utils Access Agent Agent.Server Application ArgumentError ArithmeticError Atom BadArityError BadBooleanError BadFunctionError BadMapError BadStructError Base Behaviour Bitwise Calendar Calendar.ISO Calendar.TimeZoneDatabase Calendar.UTCOnlyTimeZoneDatabase CaseClauseError Code Code.Formatter Code.Fragment Code.Identifier Code.LoadError Code.Normalizer Code.Typespec Collectable CompileError CondClauseError Config Config.Provider Config.Reader Date Date.Range DateTime Dict DynamicSupervisor Enum Enum.EmptyError Enum.OutOfBoundsError Enumerable ErlangError Exception File File.CopyError File.Error File.LinkError File.RenameError File.Stat File.Stream Float Function FunctionClauseError GenEvent GenEvent.Stream GenServer HashDict HashSet IO IO.ANSI IO.ANSI.Docs IO.ANSI.Sequence IO.Stream IO.StreamError Inspect Integer Kernel Kernel.CLI Kernel.ErrorHandler Kernel.LexicalTracker Kernel.ParallelCompiler Kernel.ParallelRequire Kernel.SpecialForms Kernel.Typespec Kernel.Utils KeyError Keyword List List.Chars Macro Macro.Env Map MapSet MatchError Module Module.LocalsTracker Module.ParallelChecker Module.Types Module.Types.Error Module.Types.Expr Module.Types.Helpers Module.Types.Of Module.Types.Pattern Module.Types.Unify NaiveDateTime Node OptionParser OptionParser.ParseError PartitionSupervisor Path Path.Wildcard Port Process Protocol Protocol.UndefinedError Range Record Record.Extractor Regex Regex.CompileError Registry Registry.Partition Registry.Supervisor RuntimeError Set Stream Stream.Reducers String String.Break String.Chars String.Chars.URI String.Tokenizer String.Unicode StringIO Supervisor Supervisor.Default Supervisor.Spec SyntaxError System System.EnvError System.SignalHandler SystemLimitError Task Task.Supervised Task.Supervisor Time TokenMissingError TryClauseError Tuple URI URI.Error UndefinedFunctionError UnicodeConversionError Version Version.InvalidRequirementError Version.InvalidVersionError Version.Parser Version.Requirement WithClauseError Collectable.BitString Collectable.File.Stream Collectable.HashDict Collectable.HashSet Collectable.IO.Stream Collectable.List Collectable.Map Collectable.MapSet Enumerable.Date.Range Enumerable.File.Stream Enumerable.Function Enumerable.GenEvent.Stream Enumerable.HashDict Enumerable.HashSet Enumerable.IO.Stream Enumerable.List Enumerable.Map Enumerable.MapSet Enumerable.Range Enumerable.Stream Inspect.Algebra Inspect.Any Inspect.Atom Inspect.BitString Inspect.Date Inspect.Date.Range Inspect.DateTime Inspect.Error Inspect.Float Inspect.Function Inspect.HashDict Inspect.HashSet Inspect.Inspect.Error Inspect.Integer Inspect.List Inspect.Macro.Env Inspect.Map Inspect.MapSet Inspect.NaiveDateTime Inspect.Opts Inspect.PID Inspect.Port Inspect.Range Inspect.Reference Inspect.Regex Inspect.Stream Inspect.Time Inspect.Tuple Inspect.URI Inspect.Version Inspect.Version.Requirement List.Chars.Atom List.Chars.BitString List.Chars.Float List.Chars.Integer List.Chars.List String.Chars.Atom String.Chars.BitString String.Chars.Date String.Chars.DateTime String.Chars.Float String.Chars.Integer String.Chars.List String.Chars.NaiveDateTime String.Chars.Time String.Chars.Version String.Chars.Version.Requirement',
  },
  {
    name: 'logger',
    version: '1.14.0',
    modules:
      'Logger Logger.App Logger.BackendSupervisor Logger.Backends.Console Logger.Config Logger.Filter Logger.Formatter Logger.Handler Logger.Translator Logger.Utils Logger.Watcher',
  },
  {
    name: 'iex',
    version: '1.14.0',
    modules:
      'IEx IEx.App IEx.Autocomplete IEx.Broker IEx.CLI IEx.Config IEx.Evaluator IEx.Helpers IEx.History IEx.Info IEx.Introspection IEx.Pry IEx.Server IEx.State',
  },
]

const byModule = new Map<Atom, ApplicationVersion>()
for (const application of recorded) {
  for (const name of application.modules.split(' ')) {
    byModule.set(atom(/^[A-Z]/.test(name) ? `Elixir.${name}` : name), application)
  }
}

/** The application of OTP or Elixir that `module` is of; undefined of others. */
export function systemApplication(module: Atom): ApplicationVersion | undefined {
  return byModule.get(module)
}
