# Logger.Translator, Logger.Formatter and Application.format_error of Elixir, asked. Writes logger.json.
#
#     elixir test/otp/reference/logger.exs

Code.require_file("support.exs", __DIR__)
Answers.start()

text = fn name, level, kind, min, message ->
  case Logger.Translator.translate(min, level, kind, message) do
    {:ok, data, _} -> Answers.text(name, IO.chardata_to_string(data))
    {:ok, data} -> Answers.text(name, IO.chardata_to_string(data))
    other -> Answers.text(name, inspect(other))
  end
end

pid = self()
dead = spawn(fn -> :ok end)
named = spawn(fn -> Process.sleep(:infinity) end)
Process.register(named, Named)
Process.sleep(10)
stack = [{Bomb, :handle_call, 3, [file: 'iex', line: 4]}, {:gen_server, :try_handle_call, 4, [file: 'gen_server.erl', line: 1149]}]
raised = {%RuntimeError{message: "oops"}, stack}

server = fn fields -> {:logger, Map.merge(%{label: {:gen_server, :terminate}, client_info: :undefined, last_message: :x, name: KV, reason: :boom, state: %{a: 1}}, fields)} end
for {name, fields} <- [
      {"exit", %{}}, {"error", %{reason: raised}}, {"pid", %{name: pid}}, {"erlang error", %{reason: {:badarith, stack}}}, {"exit with a stack", %{reason: {:gave_up, stack}}},
      {"undef", %{reason: {:undef, [{Nope, :run, [1], []}]}}}, {"undef told", %{reason: {:"function not exported", [{Nope, :run, [1], []}]}}}, {"not loaded", %{reason: {:"module could not be loaded", [{Nope, :run, 1, []}]}}},
      {"function clause", %{reason: {:function_clause, [{Bomb, :handle_call, [:unknown, {pid, 1}, 2], [file: 'iex', line: 4]}]}}}, {"no stack", %{reason: {:badarith, [1, 2]}}},
      {"bad return", %{reason: {:bad_return_value, :whatever}, last_message: []}}, {"failed child", %{reason: {:shutdown, {:failed_to_start_child, KV, :noproc}}}},
      {"alive client", %{client_info: {named, {Named, []}}}}, {"dead client", %{client_info: {dead, :dead}}}, {"nocatch", %{reason: {{:nocatch, :ball}, stack}}}
    ],
    min <- [:debug, :info] do
  text.("gen_server #{name} at #{min}", :error, :report, min, server.(fields))
end

event = fn fields -> {:logger, Map.merge(%{label: {:gen_event, :terminate}, handler: {Spy, 1}, last_message: :x, name: Events, reason: :boom, state: [1]}, fields)} end
for {name, fields} <- [{"exit", %{}}, {"EXIT", %{reason: {:EXIT, raised}}}, {"EXIT of an exit", %{reason: {:EXIT, :gone}}}], min <- [:debug, :info] do
  text.("gen_event #{name} at #{min}", :error, :report, min, event.(fields))
end

for {name, reason} <- [{"error", raised}, {"exit", {:failed, stack}}, {"throw", {{:nocatch, :up}, stack}}, {"no stack", {:failed, []}}] do
  text.("task #{name}", :error, :report, :debug, {{Task.Supervisor, :terminating}, %{name: pid, starter: Named, function: &Enum.map/2, args: [[], 1], reason: reason}})
end

for {name, reason} <- [{"error", raised}, {"badarith", {:badarith, stack}}, {"throw", {{:nocatch, :ball}, stack}}, {"no stack", {%ArgumentError{message: "no"}, []}}] do
  text.("process #{name}", :error, :format, :debug, {'Error in process ~p', [pid, reason]})
end

child = fn pid, id -> [pid: pid, id: id, mfargs: {KV.Registry, :start_link, [KV.Registry, [name: KV.Registry]]}, restart_type: :permanent, significant: false, shutdown: 5000, child_type: :worker] end
for sup <- [{:local, KV.Supervisor}, {:global, :sup}, {:via, Registry, {:r, 1}}, {pid, Supervisor.Default}, pid],
    {context, offender, reason} <- [{:child_terminated, child.(pid, KV.Registry), raised}, {:start_error, child.(:undefined, KV.Registry), {:EXIT, raised}}, {:shutdown, child.(pid, KV.Registry), :reached_max_restart_intensity}, {:shutdown_error, child.(pid, :undefined), :killed}],
    min <- [:debug, :info] do
  text.("supervisor #{inspect(sup) |> Answers.number()} #{context} at #{min}", :error, :report, min, {{:supervisor, context}, [supervisor: sup, errorContext: context, reason: reason, offender: offender]})
end
for min <- [:debug, :info] do
  text.("progress at #{min}", :info, :report, min, {{:supervisor, :progress}, [supervisor: {:local, KV.Supervisor}, started: child.(pid, KV.Registry)]})
  text.("progress without arguments at #{min}", :info, :report, min, {{:supervisor, :progress}, [supervisor: {:local, KV.Supervisor}, started: [pid: pid, id: 1, mfargs: {KV, :start_link, :undefined}, restart_type: :temporary, shutdown: :brutal_kill, child_type: :supervisor]]})
  for name <- [[], KV.Registry], {kind, reason} <- [error: %RuntimeError{message: "oops"}, exit: :gone, throw: :up] do
    data = [initial_call: {KV.Registry, :init, [:a]}, pid: pid, registered_name: name, error_info: {kind, reason, stack}, ancestors: [KV.Supervisor, pid], message_queue_len: 1, messages: [:hello], links: [pid], dictionary: [a: 1], trap_exit: false, status: :running, reductions: 42]
    text.("crash #{kind} of #{inspect(name)} at #{min}", :error, :report, min, {{:proc_lib, :crash}, [data, []]})
  end
end

text.("application started", :info, :report, :debug, {{:application_controller, :progress}, [application: :kv, started_at: :nonode@nohost]})
call = {KV, :start, [:normal, []]}
for {name, reason} <- [
      {"stopped", :stopped}, {"shutdown", :shutdown}, {"normal", :normal}, {"error", {{:shutdown, {:failed_to_start_child, KV.Registry, {:already_started, pid}}}, call}}, {"EXIT normal", {{:EXIT, :normal}, call}},
      {"bad return", {:bad_return, {call, :whatever}}}, {"bad return EXIT", {:bad_return, {call, {:EXIT, raised}}}}, {"already started", {:already_started, :kv}}, {"not started", {:not_started, :logger}}, {"not started, odd", {:not_started, "x"}},
      {"bad application", {:bad_application, 1}}, {"already loaded", {:already_loaded, :kv}}, {"not loaded", {:not_loaded, :kv}}, {"type", {:invalid_restart_type, :x}}, {"name", {:invalid_name, 1}}, {"options", {:invalid_options, 1}},
      {"start spec", {:badstartspec, 1}}, {"no file", {'no such file or directory', 'nope.app'}}, {"other", {:some, :reason}}
    ] do
  text.("application exited #{name}", :notice, :report, :debug, {{:application_controller, :exit}, [application: :kv, exited: reason, type: :temporary]})
end

format = fn name, format, args -> Answers.text(name, Logger.Utils.scan_inspect(format, args, :infinity) |> :io_lib.build_text() |> IO.chardata_to_string()) end
format.("unexpected", '~p ~p received unexpected message in handle_info/2: ~p~n', [Bomb, pid, :surprise])
format.("unexpected, long", '~p ~p received unexpected message in handle_info/2: ~p~n', [Bomb, Named, {:a_long_message_that_does_not_fit, :on_one_line_of_eighty_columns, [:because, :it_is, :too_long]}])
crash = '** gen_event handler ~p crashed.~n** Was installed in ~p~n** Last event was: ~p~n** When handler state == ~p~n** Reason == ~p~n'
format.("gen_event crashed", crash, [{Spy, 1}, Events, :x, %{state: 1}, {:bad_return_value, {:very_long_bad_answer_number_one, :very_long_bad_answer_number_two, :very_long_bad_answer_number_three}}])

entry = fn name, pattern, metadata ->
  Answers.text("format #{name}", IO.chardata_to_string(Logger.Formatter.format(Logger.Formatter.compile(pattern), :warning, "low", {{2026, 1, 2}, {3, 4, 5, 6}}, metadata)))
end
entry.("console", nil, [])
entry.("all", "$date $time $node $metadata[$level] $message", user: 13, file: "a.ex", pid: pid, name: KV.Registry, float: 1.5, nothing: nil, list: [1], flag: true, domain: :x)
entry.("text", "cost $ 5: $message.", [])

Answers.write("logger.json")
