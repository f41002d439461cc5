# Exception of Elixir: exit reasons, normalised errors, messages, stack entries, refused arguments of :erlang. Writes exceptions.json:
# {"built": [[module, argument, exception]], "exits": [[reason, text]], "errors": [[reason, stack, exception, message]], "messages": [[exception, message]],
#  "entries": [[entry, text]], "arguments": [[name, args, reason, cause, message]], "blamed": [[reason, stack, text]]}
#
#     elixir test/otp/reference/exceptions.exs

Code.require_file("../term/reference/support.exs", __DIR__)

pid = self()
noproc_call = fn why -> {why, {GenServer, :call, [KV.Registry, {:create, "shopping"}, 5000]}} end
stack = [{Bomb, :handle_call, 3, [file: 'iex', line: 4]}, {:gen_server, :try_handle_call, 4, [file: 'gen_server.erl', line: 1149]}]

exits = [
  :normal, :shutdown, :calling_self, :timeout, :killed, :noconnection, :noproc, :boom, nil, true, "text", 1, %{a: 1}, [], [1, 2], 'text', [a: 1],
  {:shutdown, :bye}, {:shutdown, {:a, 1}}, {:shutdown, [1]}, {:shutdown, []}, {:nodedown, :a@b}, {:nodedown, "x"}, {:already_started, pid},
  {:bad_return_value, :whatever}, {:bad_call, :x}, {:bad_cast, {:y, 1}}, {:bad_return, {KV, :init, :oops}}, {:bad_return, {KV, :init, [1]}}, {:bad_return, {"KV", :init, :oops}},
  {:bad_start_spec, [1]}, {:bad_start_spec, :x}, {:start_spec, {:duplicate_child_name, KV}}, {:start_spec, {:invalid_child_spec, :x}}, {:start_spec, {:invalid_child_type, :x}},
  {:start_spec, {:invalid_mfa, :x}}, {:start_spec, {:invalid_restart_type, :x}}, {:start_spec, {:invalid_shutdown, :x}}, {:start_spec, {:invalid_module, 1}},
  {:start_spec, {:invalid_modules, :x}}, {:start_spec, :else}, {:supervisor_data, {:invalid_type, :x}}, {:supervisor_data, {:invalid_strategy, :x}},
  {:supervisor_data, {:invalid_intensity, -1}}, {:supervisor_data, {:invalid_period, 0}}, {:supervisor_data, {:invalid_max_children, :x}},
  {:supervisor_data, {:invalid_extra_arguments, :x}}, {:supervisor_data, :else},
  noproc_call.(:noproc), noproc_call.(:timeout), noproc_call.(:normal), noproc_call.({:badarith, stack}), noproc_call.(noproc_call.(:boom)), noproc_call.({:shutdown, :bye}),
  noproc_call.({%RuntimeError{message: "oops"}, stack}), {:timeout, {Task, :await, [%{a: 1}, 20]}}, {:noproc, {:gen_server, :call, [1 | 2]}}, {:noproc, {"x", :call, []}},
  {:noproc, {Agent, :"get it", [1]}}, {:noproc, {Agent, :get, []}}, {:noproc, {nil, :get, []}}, {:a, {:b, :c, :d}},
  {:shutdown, {:failed_to_start_child, KV.Registry, :eaddrinuse}}, {:shutdown, {:failed_to_start_child, KV.Registry, {:EXIT, {:undef, [{KV, :start, [], []}]}}}},
  {:shutdown, {:failed_to_start_child, KV.Supervisor, {:shutdown, {:failed_to_start_child, KV.Registry, {%RuntimeError{message: "no disk"}, stack}}}}},
  {:shutdown, {:failed_to_start_child, 1, {:already_started, pid}}}, {:badarith, stack}, {:badarg, stack}, {{:badmatch, 1}, stack}, {:function_clause, stack},
  {:boom, stack}, {{:nocatch, :ball}, stack}, {%ArgumentError{message: "two\nlines"}, stack}, {:undef, [{Nope, :run, [1], []}]}, {:badarith, [{Bomb, :x, 3}]}, {:badarith, [:x]},
  {:badarith, [{Bomb, :x, 3, :no}]}, {:badarith, [{Bomb, :x, 3, []} | :tail]}, {:badarith, []}, {:EXIT, :x}, {:a, :b, :c}, {}, {:x}
]

entries = [
  {Bomb, :handle_call, 3, []}, {Bomb, :handle_call, [:a, "b"], [file: 'iex', line: 4]}, {:gen_server, :loop, 7, [file: 'gen_server.erl', line: 1]}, {GenServer, :call, 3, [file: 'lib/gen_server.ex', line: 1038]},
  {:erlang, :+, [1, nil], [error_info: %{module: :erl_erts_errors}]}, {:erlang, :apply, 2, []}, {KV, :"odd name", 0, []}, {KV, :"-handle/2-fun-0-", 1, [file: "a.ex"]}, {KV, :"-handle/2-lc$^0/1-0-", 1, [file: "a.ex", line: 0]},
  {Enum, :"-reduce/3-lists^foldl/2-0-", 3, [file: 'lib/enum.ex', line: 2468]}, {KV, :"-a/b/2-fun-0-", [1], []}, {KV, :__MODULE__, 0, [file: 'a.ex', line: 1]}, {KV, :__MODULE__, 1, [file: 'a.ex', line: 1]},
  {KV, :__FILE__, 1, [file: 'a.ex', line: 1]}, {:elixir_eval, :__FILE__, 1, [file: 'iex', line: 2]}, {&Enum.map/2, 2, []}, {&Enum.map/2, [[], 1], [file: 'x', line: 3]}, {nil, :x, 0, []}, {KV.Bucket, :get!, 2, [line: 4]}
]

errors = [
  {:badarg, []}, {:badarith, []}, {:system_limit, []}, {:cond_clause, []}, {{:badarity, {&Enum.map/2, []}}, []}, {{:badarity, {&Enum.map/2, [1]}}, []}, {{:badarity, {&Enum.map/2, [1, 2, 3]}}, []},
  {{:badfun, 1}, []}, {{:badfun, &Enum.map/2}, []}, {{:badstruct, KV, %{}}, []}, {{:badmatch, {:error, :x}}, []}, {{:badmap, 1}, []}, {{:badbool, :and, 1}, []}, {{:badkey, :a}, []},
  {{:badkey, :a}, [{:erlang, :map_get, [:a, %{b: 1}], []}]}, {{:badkey, :a}, [{:maps, :get, [:a, %{b: 1}], []}]}, {{:badkey, :a}, [{Map, :update!, [%{c: 1}, :a, 1], []}]}, {{:badkey, :a}, [{:maps, :update, [:a, 1, %{d: 1}], []}]},
  {{:badkey, "x", %{}}, []}, {{:badkey, :name, nil}, []}, {{:case_clause, 1}, []}, {{:with_clause, 1}, []}, {{:try_clause, 1}, []}, {:undef, [{Nope, :run, [1], []}]}, {:undef, [{Nope, :run, 1, []}]}, {:undef, []},
  {:function_clause, [{KV, :get, [1, 2], []}]}, {:function_clause, []}, {{:badarg, [a: 1]}, []}, {:if_clause, []}, {{:nocatch, :ball}, []}, {:noproc, []}, {"text", []}, {%RuntimeError{message: "kept"}, []}, {%{a: 1}, []},
  {:timeout_value, []}, {{:a, 1, 2}, []}, {:undef, [{nil, :run, [], []}]}
]

messages = [
  %SyntaxError{file: "iex", line: 2, column: 3, description: "unexpected token: }"}, %SyntaxError{file: "iex", line: 1, column: 2, description: "unexpected token: )", snippet: %{content: ")", offset: 1}},
  %TokenMissingError{file: "iex", line: 12, column: 2, description: "missing terminator", snippet: %{content: "abc", offset: 2}}, %TokenMissingError{line: 1}, %CompileError{file: "iex", line: 1, description: "undefined function x/0"}, %CompileError{description: "oops"}, %CompileError{file: "a.ex", description: "oops"},
  %BadFunctionError{term: 1}, %BadStructError{struct: KV, term: 1}, %BadMapError{term: []}, %BadBooleanError{operator: :and, term: 1}, %MatchError{term: {1}}, %CaseClauseError{term: "a"}, %WithClauseError{term: :a}, %CondClauseError{}, %TryClauseError{term: 1},
  %UndefinedFunctionError{}, %UndefinedFunctionError{function: :a, arity: 1}, %UndefinedFunctionError{module: Nope, function: :a, arity: 1}, %UndefinedFunctionError{module: Nope, function: :a, arity: 1, reason: :"function not exported"},
  %UndefinedFunctionError{module: Nope, function: :a, arity: 1, reason: "told you"}, %UndefinedFunctionError{message: "mine"}, %FunctionClauseError{}, %FunctionClauseError{module: KV, function: :get, arity: 2},
  %FunctionClauseError{module: KV, function: :get, arity: 2, args: [1, "two"]}, %KeyError{key: :a, term: %{b: 1}}, %KeyError{key: :a}, %KeyError{key: "a", term: [b: 1]}, %KeyError{message: "mine"},
  %File.Error{reason: :enoent, path: "a.txt", action: "read file"}, %File.Error{reason: :eexist, path: "a", action: "remove directory"}, %File.CopyError{reason: :eacces, source: "a", destination: "b", on: "c", action: "copy"},
  %File.RenameError{reason: :eisdir, source: "a", destination: "b", action: "rename"}, %File.LinkError{reason: :exdev, existing: "a", new: "b", action: "create hard link"}, %ErlangError{original: :a}, %ErlangError{original: :a, reason: ": more"},
  %ArgumentError{}, %ArithmeticError{}, %RuntimeError{}, %SystemLimitError{}, %Enum.EmptyError{}, %Enum.OutOfBoundsError{}, %System.EnvError{env: "HOME"}, %URI.Error{action: :parse, reason: :x, part: "a b"}, %Version.InvalidVersionError{version: "a"},
  %Version.InvalidRequirementError{requirement: "a"}, %Inspect.Error{exception_module: RuntimeError, exception_message: "a\n\nb", inspected_struct: "%{a: 1}", stacktrace: []}, Code.LoadError.exception(file: "a.ex", reason: :enoent),
%RuntimeError{message: 1}, %OptionParser.ParseError{message: "x"}, %Regex.CompileError{}, IO.StreamError.exception(reason: :enoent)
]

calls = [
  abs: [:a], append: [:a, 1], ++: [:a, []], --: [:a, []], --: [[], [1 | 2]], subtract: [1, 2], atom_to_binary: [1], atom_to_list: ["a"], binary_to_atom: [1, :utf8], binary_to_existing_atom: ["surely not there", :utf8], binary_to_existing_atom: [1, :utf8],
  binary_to_float: ["x"], binary_to_float: [1], binary_to_integer: ["x"], binary_to_integer: [1], binary_to_integer: ["x", 40], binary_to_integer: ["z", 10], binary_to_list: [:a], binary_part: ["abc", 5, 1], binary_part: ["abc", 1, 5], binary_part: [1, -1, 1],
  bit_size: [1], byte_size: [:a], cancel_timer: [:a], ceil: ["1"], convert_time_unit: [1, :x, :second], convert_time_unit: [:a, :second, 0], demonitor: [1], demonitor: [1, [:x]], demonitor: [make_ref(), [:x]], element: [0, {1}], element: [:a, {1}], element: [1, 2], element: [3, {1, 2}],
  exit: [1, :x], float: [:a], float_to_binary: [1], float_to_binary: [1.0, [:x]], floor: [nil], fun_info: [1], function_exported: [1, 2, -1], hd: [[]], tl: [[]], hd: [1], insert_element: [5, {1}, 2], integer_to_binary: [1.0], integer_to_binary: [1, 50], integer_to_list: ["1"],
  iolist_to_binary: [[:a]], iolist_size: [[1, -1]], is_function: [&Enum.map/2, -1], is_function: [1, :a], is_map_key: [:a, 1], is_process_alive: [:a], length: [:a], length: [[1 | 2]], link: [:a], list_to_atom: [[:a]], list_to_atom: [1], list_to_binary: [[:a]], list_to_existing_atom: ['surely not there'],
  list_to_float: ['x'], list_to_integer: ['x'], list_to_integer: [1], list_to_pid: ['x'], list_to_tuple: [1], list_to_tuple: [[1 | 2]], make_tuple: [-1, 0], map_size: [1], map_get: [:a, 1], monitor: [:x, self()], monitor: [:process, 1], monotonic_time: [:x], node: [1], phash2: [1, 0], pid_to_list: [1],
  process_flag: [:x, true], process_flag: [:trap_exit, 1], process_info: [1], process_info: [self(), :x], process_info: [1, :x], read_timer: [1], register: [:x, 1], register: [1, self()], register: [:undefined, self()], resume_process: [self()], round: [:a], send: [:nobody_there, 1], send: [1, 2],
  send_after: [-1, self(), 1], send_after: [1, "x", 1], start_timer: [:a, self(), 1], setelement: [3, {1}, 2], setelement: [1, :a, 2], size: [1], spawn: [1], spawn: [1, 2, 3], spawn_link: [:a], spawn_monitor: [1], split_binary: ["ab", 3], split_binary: ["ab", -1], statistics: [:x],
  system_info: [:x], system_time: [:x], trunc: ["1"], tuple_size: [[]], tuple_to_list: [1], unique_integer: [[:x]], unique_integer: [1], unlink: [1], unregister: [:nobody_there], whereis: [1], apply: [:lists, :x, 1]
]

dead = spawn(fn -> :ok end)
Process.sleep(10)
named = spawn(fn -> Process.sleep(:infinity) end)
Process.register(named, :has_a_name)
more = [link: [dead], register: [:has_a_name, self()], register: [:other_name, named], register: [:other_name, dead], suspend_process: [dead]]

arguments =
  for {name, args} <- calls ++ more, {reason, stack} <- [(try do apply(:erlang, name, args) catch :error, reason -> {reason, __STACKTRACE__} else _ -> nil end)], [{:erlang, ^name, given, opts} | _] = stack, is_list(given), reason in [:badarg, :noproc] do
    cause = get_in(opts, [:error_info, Access.key(:cause)])
    if not Enum.any?(given, &is_reference/1) do
      {name, given, reason, cause, Exception.message(Exception.normalize(:error, reason, stack))}
    end
  end
  |> Enum.reject(&is_nil/1)

blamed = [
  {:badarith, [{:erlang, :+, [1, nil], []}]}, {:badarith, [{:erlang, :-, [:a], []}]}, {:badarith, [{:erlang, :div, [1, 0], []}]}, {:badarith, [{:erlang, :/, [1, 0], []}]}, {:badarith, [{:erlang, :bsl, [1, :a], []}]}, {:badarith, [{:erlang, :bnot, [:a], []}]}, {:badarith, [{:math, :sqrt, [-1], []}]}, {:badarith, []},
  {:badarg, [{:erlang, :apply, [1, :a, []], []}]}, {:badarg, [{:erlang, :apply, [1, :a, [2]], []}]}, {:badarg, [{:erlang, :apply, [KV, "a", [2]], []}]}, {:badarg, [{:erlang, :apply, [KV, :a, 2], []}]},
  {:undef, [{nil, :name, [], []}]}, {:undef, [{Nope, :name, [], []}]}, {%KeyError{key: :naem, term: %{name: 1, age: 2}}, []}, {%KeyError{key: :naem, term: [name: 1]}, []}, {%KeyError{key: :naem, term: %{"name" => 1}}, []},
  {%KeyError{key: :ab, term: %{abc: 1, abd: 2, abe: 3, abf: 4, abg: 5, abh: 6}}, []}, {{:badkey, :a, %{b: 1}}, []}, {:function_clause, [{KV, :get, [1, %{a: "x"}], []}]}, {:boom, []}
]

text = fn kind, reason, stack ->
  {blamed, stack} = Exception.blame(kind, reason, stack)
  Exception.format(kind, blamed, stack)
end

distances =
  for a <- ["", "a", "name", "naem", "dixon", "jellyfish", "martha", "héllo", "upcase", "Dwayne"], b <- ["a", "nmae", "dicksonx", "smellyfish", "marhta", "hello", "upcas", "Duane"] do
    [a, b, <<String.jaro_distance(a, b)::float>> |> Base.encode16()]
  end

built =
  for {:ok, modules} <- [:application.get_key(:elixir, :modules)], module <- modules, Code.ensure_loaded?(module), function_exported?(module, :exception, 1), function_exported?(module, :__struct__, 0), module != Module.Types.Error,
      argument <- [[], "text", [message: "said"], [term: 1, key: :k]], {:ok, e} <- [try do {:ok, module.exception(argument)} rescue _ -> :error end] do
    [Atom.to_string(module), Terms.encode(argument), inspect(e)]
  end

more =
  for {module, argument} <- [{Code.LoadError, [file: "a.ex", reason: :enoent]}, {IO.StreamError, [reason: :enoent]}, {UnicodeConversionError, [encoded: "a", rest: <<255>>, kind: :invalid]}, {UnicodeConversionError, [encoded: "a", rest: [[55296]], kind: :incomplete]}] do
    [Atom.to_string(module), Terms.encode(argument), inspect(module.exception(argument))]
  end

Json.write("exceptions.json", [
  {:object, [{"built", built ++ more}]},
  {:object, [{"exits", for(reason <- exits, do: [Terms.encode(reason), Exception.format_exit(reason)])}]},
  {:object, [{"entries", for(entry <- entries, do: [Terms.encode(entry), Exception.format_stacktrace_entry(entry)])}]},
  {:object, [{"errors", for({reason, stack} <- errors, do: (e = Exception.normalize(:error, reason, stack); [Terms.encode(reason), Terms.encode(stack), inspect(e), Exception.message(e)]))}]},
  {:object, [{"messages", for(e <- messages, do: [Terms.encode(e), Exception.message(e)])}]},
  {:object, [{"arguments", for({name, args, reason, cause, message} <- arguments, do: [Atom.to_string(name), Terms.encode(args), Terms.encode(reason), to_string(cause), message])}]},
  {:object, [{"blamed", for({reason, stack} <- blamed, do: [Terms.encode(reason), Terms.encode(stack), text.(:error, reason, stack)])}]},
  {:object, [{"distances", distances}]}
])
File.rename!(Path.expand("../term/reference/exceptions.json", __DIR__), Path.join(__DIR__, "exceptions.json"))
