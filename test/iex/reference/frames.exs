# Where the functions of Elixir's library are when they fail, recorded by calling them with what they do not take; writes
# main/iex/library/clauses/frames.ts.
#
#     elixir test/iex/reference/frames.exs
#
# The first lines name places: module, function, arity, file and line, with tabs between; line n is place n. After an empty line come the failures:
# `=Module`, then `name/arity` of a function, then a line of each of its failures, with tabs between: how it failed, what the innermost frame is made of
# where it has arguments, a choice, and the numbers of the places it was at, the innermost first. How it failed is the exception, `exit` and its reason,
# or `callback` where a function that was given has failed, `callback later` where that was not for the first item of a list; ` in Module.name/arity`
# where the innermost frame has arguments, which is no place of its own: it is made of the arguments given, as `1,0`, and of atoms, as `=k`, `=` for nil, and
# stands in the line after `:`. Where the places depend on an argument, `@n kind` chooses those of that kind of the n-th; the usual ones come after.

defmodule Boom do
  for arity <- 0..3 do
    def unquote(:boom)(unquote_splicing(Macro.generate_arguments(arity, __MODULE__))),
      do: raise(inspect({unquote_splicing(Macro.generate_arguments(arity, __MODULE__))}))
  end
end

# Fail when they are called for the second time.
defmodule Later do
  def any(x), do: again(true, x)
  def any(x, _), do: again(true, x)
  def list(x), do: again([x], x)
  def pair(x, acc), do: again({x, acc}, x)
  def goes_on(x, acc), do: again({:cont, acc}, x)

  defp again(answer, x) do
    if Process.put(Later, true), do: raise(inspect(x)), else: answer
  end
end

# A process that is no more, each time the same.
defmodule Dead do
  def pid do
    with nil <- :persistent_term.get(Dead, nil) do
      {pid, monitor} = spawn_monitor(fn -> :ok end)

      receive do
        {:DOWN, ^monitor, _, _, _} -> :persistent_term.put(Dead, pid)
      end

      pid
    end
  end
end

defmodule Failures do
  @modules [Kernel, Enum, Stream, Map, MapSet, Keyword, List, Tuple, String, Integer, Float, Range, Regex, Access, IO, Process, Agent, GenServer] ++
             [Task, Task.Supervisor, Supervisor, DynamicSupervisor, Registry, Application, Logger, Code, System, Exception, Date, Time, DateTime] ++
             [
               NaiveDateTime,
               Calendar,
               Date.Range,
               Path,
               URI,
               Version,
               Base,
               OptionParser,
               Bitwise,
               Atom,
               Function,
               StringIO,
               Port,
               Node,
               Calendar.ISO
             ] ++
             [List.Chars, String.Chars, Collectable, Enumerable, Inspect, IO.ANSI, Module, Macro, Protocol, HashDict, HashSet, GenEvent] ++
             [Inspect.Algebra, PartitionSupervisor] ++
             [:lists, :maps, :string, :queue, :ordsets, :orddict, :dict, :sets, :gb_trees, :gb_sets, :array, :proplists, :calendar, :rand, :math] ++
             [:binary, :unicode, :io_lib, :re, :base64, :sys, :gen_statem, :gen_event, :supervisor, :counters, :atomics, :persistent_term]

  @left_out ~w(Kernel.exit/1 Kernel.throw/1 System.halt/0 System.halt/1 System.stop/0 System.stop/1 System.restart/0 Process.sleep/1
    Process.hibernate/3 Process.exit/2 Kernel.spawn/1 Kernel.spawn/3 Kernel.spawn_link/1 Kernel.spawn_link/3 Kernel.spawn_monitor/1
    Kernel.spawn_monitor/3 Process.spawn/2 Process.spawn/4 System.cmd/2 System.cmd/3 System.shell/1 System.shell/2 System.trap_signal/2
    System.trap_signal/3 Process.group_leader/2 Application.stop/1 Process.flag/2 Process.flag/3 Process.register/2 Process.unregister/1
    Logger.remove_backend/1 Logger.remove_backend/2 Logger.configure/1 Logger.add_backend/1 Logger.add_backend/2 System.delete_env/1
    System.put_env/2 Code.compiler_options/1 Code.put_compiler_option/2 Code.unload_files/1 Code.purge_compiler_modules/0 Node.stop/0
    Node.start/1 Application.unload/1 Code.delete_path/1 Logger.flush/0 Code.append_path/1 Code.prepend_path/1 Logger.disable/1
    Logger.enable/1 Node.spawn_link/2 Node.spawn_link/4 Node.set_cookie/1 Node.set_cookie/2 Application.put_env/3 Application.put_env/4
    :gen_statem.enter_loop/4 :gen_event.system_terminate/4 :persistent_term.erase/1 :persistent_term.put/2
    System.at_exit/1 Application.delete_env/2 Application.delete_env/3 Application.put_all_env/1 Application.put_all_env/2 Process.put/2 Process.delete/1)

  # What a function of the module takes first.
  @first %{
    Enum => ["[3, 4]", "%{a: 1}", "1..3", "[]"],
    Stream => ["[3, 4]"],
    Map => ["%{a: 1}"],
    MapSet => ["MapSet.new([1])"],
    Keyword => ["[a: 1]"],
    List => ["[3, 4]", "[]"],
    Tuple => ["{3, 4}"],
    String => [~s("abc")],
    Integer => ["5"],
    Float => ["1.5"],
    Range => ["1..3"],
    Regex => ["~r/a/"],
    Access => ["[a: 1]", "%{a: 1}"],
    IO => [":stdio"],
    Date => ["~D[2020-01-01]", "2000"],
    Time => ["~T[10:00:00]", "99"],
    DateTime => ["~U[2020-01-01 00:00:00Z]"],
    NaiveDateTime => ["~N[2020-01-01 00:00:00]", "2000"],
    Path => [~s("a/b")],
    URI => [~s("http://a")],
    Version => [~s("1.0.0")],
    Base => [~s("ab")],
    OptionParser => [~s(["--a"])],
    Kernel => ["1"],
    Process => ["self()"],
    Application => [":kernel"],
    Calendar.ISO => ["2020"],
    Exception => [":error"],
    HashDict => ["[a: 1]"],
    Task => ["%Task{owner: self(), pid: nil, ref: make_ref(), mfa: nil}"],
    Agent => [":nobody", "Dead.pid()"],
    GenServer => [":nobody", "Dead.pid()"],
    Supervisor => [":nobody", "Dead.pid()"],
    DynamicSupervisor => [":nobody", "Dead.pid()"],
    Registry => ["Nobody"],
    Task.Supervisor => [":nobody", "Dead.pid()"],
    :sys => [":nobody", "Dead.pid()", "{:global, :nobody}"],
    :gen_statem => [":nobody", "Dead.pid()", "{:global, :nobody}"],
    :gen_event => [":nobody", "Dead.pid()", "{:global, :nobody}"],
    :supervisor => [":nobody", "Dead.pid()", "{:global, :nobody}"],
    :lists => ["1", "&Boom.boom/1", "&Boom.boom/2"],
    :maps => ["%{a: 1}"],
    :string => [~s("abc")],
    :queue => [":queue.from_list([1])", ":queue.new()"],
    :ordsets => ["[1]"],
    :orddict => ["[a: 1]"],
    :dict => [":dict.new()"],
    :sets => [":sets.new()"],
    :gb_trees => [":gb_trees.empty()"],
    :gb_sets => [":gb_sets.empty()"],
    :array => [":array.new()"],
    :binary => [~s("abc")],
    :calendar => ["2020"],
    :rand => ["1"],
    :re => [~s("abc")],
    :counters => [":counters.new(1, [])"],
    :atomics => [":atomics.new(1, [])"]
  }

  @pool ["1", ":a", ~s("s"), "[1]", "%{}", "nil", "{1}", "-1", "[a: 1]", "&Boom.boom/1", "&Boom.boom/2", "fn x -> x end"] ++
          ["&Later.any/1", "&Later.any/2", "&Later.list/1", "&Later.pair/2", "&Later.goes_on/2"]
  @few ["1", ":a", ~s("s"), "[1]", "%{}", "&Boom.boom/1", "&Boom.boom/2"]

  @more [
    "Map.fetch!(%{a: 1}, :b)",
    "Map.update!(%{a: 1}, :b, fn x -> x end)",
    "Map.replace!(%{a: 1}, :b, 1)",
    "Map.pop!(%{a: 1}, :b)",
    "Map.get_and_update!(%{a: 1}, :b, fn x -> {x, x} end)",
    "Keyword.fetch!([a: 1], :b)",
    "Keyword.update!([a: 1], :b, fn x -> x end)",
    "Keyword.replace!([a: 1], :b, 1)",
    "Keyword.pop!([a: 1], :b)",
    "Keyword.pop_first!([a: 1], :b)",
    "Keyword.validate!([a: 1], [:b])",
    "Keyword.get_and_update!([a: 1], :b, fn x -> {x, x} end)",
    "Enum.fetch!([1], 5)",
    "Enum.fetch!(1..3, 9)",
    "Enum.max([])",
    "Enum.min([])",
    "Enum.max_by([], fn x -> x end)",
    "Enum.min_by([], fn x -> x end)",
    "Enum.min_max([])",
    "Enum.min_max_by([], fn x -> x end)",
    "Enum.random([])",
    "Enum.reduce([], fn x, _ -> x end)",
    "Enum.sum([:a])",
    "Enum.product([:a])",
    "Enum.sum([1, :a])",
    "Enum.map(1, fn x -> x end)",
    "Enum.join([{1}])",
    "Enum.join([%{}], \",\")",
    "Enum.into([1], %{})",
    "Enum.into([1], 1)",
    "Enum.zip([1], 2)",
    "Enum.chunk_every([1], 0)",
    "Enum.slice([1], 1, -1)",
    "Enum.take_every([1], -1)",
    "Enum.concat([1, 2])",
    "Enum.concat([1], 2)",
    "Enum.unzip([1])",
    "Enum.to_list(1)",
    "Enum.group_by([1], 1)",
    "Enum.flat_map([1], fn x -> x end)",
    "Enum.with_index([1], :a)",
    "Enum.sort([2, 1], :a)",
    "Enum.scan([1, 2], 1)",
    "Stream.run(1)",
    "Stream.cycle([]) |> Enum.take(1)",
    "Stream.chunk_every([1], 0)",
    "Stream.map(1, fn x -> x end) |> Enum.to_list()",
    "Enum.to_list(Stream.map([1], &Boom.boom/1))",
    "Enum.take(Stream.iterate(1, &Boom.boom/1), 3)",
    "Enum.to_list(Stream.filter([1], &Boom.boom/1))",
    "Enum.to_list(Stream.unfold(1, &Boom.boom/1))",
    "Enum.to_list(Stream.flat_map([1], &Boom.boom/1))",
    "Stream.run(Stream.each([1], &Boom.boom/1))",
    "List.to_integer('x')",
    "List.to_float('x')",
    "List.to_existing_atom('nonexisting_thing')",
    "List.first(1)",
    "List.to_tuple(1)",
    "List.to_string([:a])",
    "List.to_charlist([:a])",
    "List.flatten(1)",
    "List.zip([1])",
    "List.delete_at([1], :a)",
    "List.keyfind!([], :a, 0)",
    "List.insert_at([1], :a, 1)",
    "List.update_at([1], 0, &Boom.boom/1)",
    "List.foldl([1], 0, &Boom.boom/2)",
    "List.foldr([1], 0, &Boom.boom/2)",
    "List.pop_at([1], :a)",
    "List.replace_at([1], :a, 1)",
    "List.wrap(1)",
    "List.keysort([1], 0)",
    "List.last(1)",
    "String.to_integer(\"x\")",
    "String.to_integer(\"x\", 16)",
    "String.to_float(\"1\")",
    "String.to_existing_atom(\"nonexisting_thing\")",
    "String.to_atom(1)",
    "String.at(\"a\", :a)",
    "String.duplicate(\"a\", -1)",
    "String.split(\"a\", 1)",
    "String.replace(\"a\", 1, \"b\")",
    "String.slice(\"a\", :a, 1)",
    "String.contains?(\"a\", 1)",
    "String.pad_leading(\"a\", 3, \"\")",
    "String.pad_leading(\"a\", 3, [1])",
    "String.starts_with?(\"a\", 1)",
    "String.replace(\"abc\", \"b\", &Boom.boom/1)",
    "String.replace(\"a\", \"\", 1)",
    "String.split(\"a\", \"\", parts: -1)",
    "Integer.parse(\"1\", 50)",
    "Integer.pow(2, -1)",
    "Integer.digits(1, 1)",
    "Integer.undigits([1], 0)",
    "Integer.undigits([9], 8)",
    "Integer.floor_div(1, 0)",
    "Integer.mod(1, 0)",
    "Integer.to_string(1, 99)",
    "Integer.gcd(1, :a)",
    "Float.round(1.5, 20)",
    "Float.ceil(1.5, 99)",
    "Float.parse(1)",
    "Float.ratio(:a)",
    "Float.to_string(1)",
    "Range.new(1, 2.5)",
    "Range.new(1, 2, 0)",
    "Range.new(1, :a, 1)",
    "Range.size(1)",
    "Range.disjoint?(1, 2)",
    "Regex.compile!(\"(\")",
    "Regex.run(1, \"a\")",
    "Regex.replace(~r/a/, \"a\", &Boom.boom/1)",
    "Regex.scan(~r/a/, 1)",
    "Regex.split(~r/a/, 1)",
    "Regex.named_captures(~r/a/, 1)",
    "Access.fetch!(%{a: 1}, :b)",
    "Access.fetch!([a: 1], :b)",
    "Access.get(1, :a)",
    "Access.fetch(1, :a)",
    "Access.key!(:a)",
    "get_in(%{}, [Access.key!(:a)])",
    "get_in([1], [Access.at!(5)])",
    "get_in(%{a: 1}, [:a, :b])",
    "get_in(%{}, [Access.at(0)])",
    "get_in(%{}, [Access.all()])",
    "get_in([], [Access.elem(0)])",
    "put_in(%{}, [:a, :b], 1)",
    "update_in(%{}, [:a, :b], fn x -> x end)",
    "pop_in(%{}, [])",
    "struct!(Date, a: 1)",
    "struct!(%{}, a: 1)",
    "struct!(NoSuchThing, a: 1)",
    "struct(NoSuchThing)",
    "struct!(URI, [1])",
    "Kernel.struct!(URI, nope: 1)",
    "Date.new!(2000, 13, 1)",
    "Date.from_iso8601!(\"x\")",
    "Time.new!(99, 0, 0)",
    "Time.from_iso8601!(\"x\")",
    "DateTime.from_unix!(:a)",
    "DateTime.from_unix!(99999999999999999)",
    "DateTime.new!(~D[2000-01-01], ~T[10:00:00], \"x\")",
    "NaiveDateTime.new!(1, 13, 1, 1, 1, 1)",
    "NaiveDateTime.from_iso8601!(\"x\")",
    "DateTime.now!(\"x\")",
    "DateTime.shift_zone!(~U[2020-01-01 00:00:00Z], \"x\")",
    "DateTime.from_naive!(~N[2020-01-01 00:00:00], \"x\")",
    "Date.range(~D[2000-01-01], 1)",
    "Date.range(~D[2000-01-01], ~D[2000-01-02], 0)",
    "Date.add(~D[2000-01-01], :a)",
    "Date.diff(~D[2000-01-01], 1)",
    "Date.to_string(1)",
    "Date.day_of_week(1)",
    "Date.compare(1, 2)",
    "Calendar.strftime(~D[2000-01-01], \"%H\")",
    "Calendar.strftime(~D[2000-01-01], \"%!\")",
    "Calendar.strftime(1, \"%H\")",
    "Time.add(~T[10:00:00], :a)",
    "Date.end_of_week(~D[2000-01-01], :a)",
    "Date.beginning_of_week(~D[2000-01-01], :a)",
    "Path.join(1, 2)",
    "Path.join([])",
    "Path.basename(1)",
    "Path.expand(1)",
    "Path.split(1)",
    "URI.new!(\"a b\")",
    "URI.decode(\"%\")",
    "URI.decode_www_form(\"%\")",
    "URI.encode_query([{1, [1]}])",
    "URI.encode_query([{[1], 1}])",
    "URI.decode_query(\"%\")",
    "URI.merge(\"a\", \"b\")",
    "URI.to_string(1)",
    "Version.parse!(\"a\")",
    "Version.parse_requirement!(\"a\")",
    "Version.match?(\"1.0.0\", \"a\")",
    "Version.match?(\"a\", \"1.0.0\")",
    "Version.compare(\"a\", \"b\")",
    "Version.compare(1, 2)",
    "Base.decode16!(\"x\")",
    "Base.decode64!(\"x\")",
    "Base.decode32!(\"x\")",
    "Base.url_decode64!(\"x\")",
    "Base.decode16!(\"xx\")",
    "Base.decode64!(\"****\")",
    "OptionParser.parse([\"--a\"], strict: 1)",
    "OptionParser.parse!([\"--a\"], strict: [b: :string])",
    "OptionParser.parse([\"--a\"])",
    "OptionParser.parse([\"--a\"], [])",
    "OptionParser.split(\"\\\"\")",
    "OptionParser.parse!([\"--a\", \"x\"], strict: [a: :integer])",
    "OptionParser.next([], 1)",
    "Application.fetch_env!(:kernel, :nope)",
    "Application.fetch_env!(:nope, :nope)",
    "Application.app_dir(:nope)",
    "System.fetch_env!(\"NO_SUCH_VARIABLE\")",
    "System.get_env(1)",
    "Code.eval_string(\"1 +\")",
    "Code.string_to_quoted!(\"1 +\")",
    "Code.string_to_quoted!(\"1 + )\")",
    "Code.eval_string(\"nope(1)\")",
    "Code.ensure_loaded!(NoSuchThing)",
    "Code.ensure_compiled!(NoSuchThing)",
    "Process.info(:a)",
    "Process.send(:nobody, 1, [])",
    "Process.alive?(:a)",
    "Process.monitor(1)",
    "Process.demonitor(1)",
    "Process.link(:a)",
    "Process.whereis(1)",
    "Process.send_after(1, 2, -1)",
    "Process.cancel_timer(1)",
    "Process.group_leader(1, 2)",
    "send(:nobody, 1)",
    "send(1, 2)",
    "Agent.get(:nobody, fn x -> x end)",
    "Agent.update(:nobody, fn x -> x end)",
    "Agent.get_and_update(:nobody, fn x -> x end)",
    "Agent.stop(:nobody)",
    "Agent.get(:nobody, Kernel, :+, [1])",
    "GenServer.call(:nobody, 1)",
    "GenServer.call(:nobody, 1, 100)",
    "GenServer.call({:global, :nobody}, 1)",
    "GenServer.stop(:nobody)",
    "GenServer.call(self(), 1)",
    "GenServer.call(spawn(fn -> :ok end), 1)",
    "GenServer.call(elem(Agent.start(fn -> 0 end), 1), {:get, fn _ -> Process.sleep(100) end}, 10)",
    "Agent.get(elem(Agent.start(fn -> 0 end), 1), &Boom.boom/1)",
    "Agent.update(elem(Agent.start(fn -> 0 end), 1), &Boom.boom/1)",
    "Agent.get(elem(Agent.start(fn -> 0 end), 1), fn _ -> Process.sleep(100) end, 10)",
    "Agent.get_and_update(elem(Agent.start(fn -> 0 end), 1), fn _ -> 1 end)",
    "Task.await(%Task{owner: nil, pid: nil, ref: make_ref(), mfa: nil})",
    "Task.await(Task.async(fn -> Process.sleep(100) end), 10)",
    "Task.await_many([Task.async(fn -> Process.sleep(100) end)], 10)",
    "Task.yield(%Task{owner: nil, pid: nil, ref: make_ref(), mfa: nil})",
    "Task.shutdown(%Task{owner: nil, pid: nil, ref: make_ref(), mfa: nil})",
    "(Process.flag(:trap_exit, true); Task.await(Task.async(fn -> exit(:a) end)))",
    "Enum.to_list(Task.async_stream([1], fn _ -> Process.sleep(100) end, timeout: 10))",
    "Supervisor.which_children(:nobody)",
    "Supervisor.count_children(:nobody)",
    "Supervisor.start_child(:nobody, 1)",
    "Supervisor.terminate_child(:nobody, 1)",
    "Supervisor.stop(:nobody)",
    "Supervisor.start_link([1], strategy: :one_for_one)",
    "Supervisor.start_link([], [])",
    "Supervisor.start_link([NoSuchThing], strategy: :one_for_one)",
    "Supervisor.init([], [])",
    "Supervisor.init([1], strategy: :one_for_one)",
    "Supervisor.child_spec(1, [])",
    "Supervisor.child_spec(NoSuchThing, [])",
    "Supervisor.child_spec(%{id: 1}, nope: 1)",
    "Supervisor.child_spec(Enum, [])",
    "DynamicSupervisor.start_child(:nobody, {Task, fn -> 1 end})",
    "DynamicSupervisor.start_child(:nobody, 1)",
    "DynamicSupervisor.start_child(:nobody, NoSuchThing)",
    "DynamicSupervisor.which_children(:nobody)",
    "DynamicSupervisor.terminate_child(:nobody, self())",
    "Task.Supervisor.async(:nobody, fn -> 1 end)",
    "Task.Supervisor.start_child(:nobody, fn -> 1 end)",
    "Task.Supervisor.async_nolink(:nobody, fn -> 1 end)",
    "Task.Supervisor.children(:nobody)",
    "Registry.lookup(Nobody, :a)",
    "Registry.register(Nobody, :a, 1)",
    "Registry.start_link(keys: :a, name: A)",
    "Registry.start_link(name: A)",
    "Registry.start_link(keys: :unique)",
    "Registry.keys(Nobody, self())",
    "Registry.count(Nobody)",
    "Registry.unregister(Nobody, :a)",
    "Registry.dispatch(Nobody, :a, fn x -> x end)",
    "Registry.select(Nobody, [])",
    "Registry.match(Nobody, :a, 1)",
    "Registry.update_value(Nobody, :a, fn x -> x end)",
    "Registry.put_meta(Nobody, :a, 1)",
    "Registry.meta(Nobody, :a)",
    "Exception.message(1)",
    "Exception.format(:error, 1, 2)",
    "Exception.format_mfa(1, 2, 3)",
    "Exception.normalize(:error, 1, 2)",
    "inspect(1, 2)",
    "inspect(1, [1])",
    "to_string({1})",
    "to_string(%{})",
    "to_charlist({1})",
    "String.Chars.to_string({1})",
    "List.Chars.to_charlist({1})",
    "Enumerable.count(1)",
    "Enumerable.reduce(1, 2, 3)",
    "Collectable.into(1)",
    "Inspect.Algebra.nest(1, 2)",
    "Atom.to_string(1)",
    "Atom.to_charlist(1)",
    "Function.info(1)",
    "Function.capture(1, 2, 3)",
    "Tuple.to_list(1)",
    "Tuple.append(1, 2)",
    "Tuple.insert_at({1}, 5, 1)",
    "Tuple.delete_at({1}, 5)",
    "Tuple.duplicate(1, -1)",
    "Tuple.sum({:a})",
    "elem({1}, 5)",
    "put_elem({1}, 5, 1)",
    "hd([])",
    "tl([])",
    "IO.puts({1})",
    "IO.puts(:nobody, 1)",
    "IO.write(%{})",
    "IO.chardata_to_string(1)",
    "IO.iodata_to_binary(1)",
    "IO.iodata_length(:a)",
    "StringIO.open(1)",
    "MapSet.new(1)",
    "MapSet.put(1, 2)",
    "MapSet.member?(1, 2)",
    "MapSet.union(MapSet.new(), 1)",
    "Map.new(1)",
    "Map.new([1])",
    "Map.new([1], &Boom.boom/1)",
    "Map.put(1, 2, 3)",
    "Map.fetch(1, :a)",
    "Map.delete(1, :a)",
    "Map.get(1, :a)",
    "Map.get(1, :a, :b)",
    "Map.has_key?(1, :a)",
    "GenServer.multi_call(1, 2, 3)",
    "Map.get(1, 2)",
    "Map.merge(%{}, 1)",
    "Map.merge(1, %{})",
    "Map.merge(%{a: 1}, %{a: 2}, fn _, _, _ -> raise(\"x\") end)",
    "Map.update(%{a: 1}, :a, 1, &Boom.boom/1)",
    "Map.keys(1)",
    "Map.values(1)",
    "Map.to_list(1)",
    "Map.has_key?(1, 2)",
    "Map.delete(1, 2)",
    "Map.take(1, [2])",
    "Map.take(%{}, 1)",
    "Map.drop(%{}, 1)",
    "Map.drop(1, [])",
    "Map.split(1, [])",
    "Map.from_struct(1)",
    "Map.from_struct(NoSuchThing)",
    "Map.get_and_update(%{a: 1}, :a, fn x -> x end)",
    "Map.get_lazy(%{}, :a, 1)",
    "Map.put_new_lazy(%{}, :a, 1)",
    "Map.filter(%{a: 1}, &Boom.boom/1)",
    "Map.reject(%{a: 1}, &Boom.boom/1)",
    "Map.map(%{a: 1}, &Boom.boom/1)",
    "Map.pop_lazy(%{}, :a, 1)",
    ":lists.map(&Boom.boom/1, [1])",
    ":lists.foreach(&Boom.boom/1, [1])",
    ":lists.filter(&Boom.boom/1, [1])",
    ":lists.filter(fn _ -> 1 end, [1])",
    ":lists.foldl(&Boom.boom/2, 0, [1])",
    ":lists.foldr(&Boom.boom/2, 0, [1])",
    ":lists.flatmap(&Boom.boom/1, [1])",
    ":lists.sort(&Boom.boom/2, [2, 1])",
    ":lists.any(&Boom.boom/1, [1])",
    ":lists.all(&Boom.boom/1, [1])",
    ":lists.mapfoldl(&Boom.boom/2, 0, [1])",
    ":lists.partition(&Boom.boom/1, [1])",
    ":lists.nth(0, [1])",
    ":lists.nth(5, [1])",
    ":lists.sum([:a])",
    ":lists.max([])",
    ":lists.zip([1], [])",
    ":lists.seq(5, 1)",
    ":lists.map(1, [1])",
    ":maps.map(&Boom.boom/2, %{a: 1})",
    ":maps.filter(&Boom.boom/2, %{a: 1})",
    ":maps.fold(&Boom.boom/3, 0, %{a: 1})",
    ":maps.fold(&Boom.boom/3, 0, 1)",
    ":maps.map(&Boom.boom/2, 1)",
    ":maps.filter(&Boom.boom/2, 1)",
    ":sys.terminate(:nobody, :normal)",
    ":sys.terminate(Dead.pid(), :normal)",
    ":string.split(1, 2)",
    ":queue.get(:queue.new())",
    ":queue.drop(:queue.new())",
    ":queue.head({[], []})",
    ":array.get(-1, :array.new())",
    ":array.get(5, :array.new(3))",
    ":dict.fetch(1, :dict.new())",
    ":orddict.fetch(1, [])",
    ":gb_trees.get(1, :gb_trees.empty())",
    ":gb_trees.insert(1, 2, :gb_trees.from_orddict([{1, 2}]))",
    ":rand.uniform(0)",
    ":timer.sleep(-1)",
    ":timer.sleep(:a)",
    ":timer.tc(&Boom.boom/0)",
    ":timer.tc(1)",
    ":math.sqrt(-1)",
    ":math.log(0)",
    ":calendar.day_of_the_week(1, 13, 1)",
    ":gen_server.call(:nobody, 1)",
    ":gen_server.call(Dead.pid(), 1)",
    ":gen_server.call({:global, :nobody}, 1)",
    ":gen_server.call(:nobody, 1, 10)",
    ":gen_server.call(Dead.pid(), 1, 10)",
    ":gen_server.call(elem(Agent.start(fn -> 0 end), 1), {:get, fn _ -> Process.sleep(100) end}, 10)",
    ":gen_server.stop(:nobody)",
    ":gen_server.stop(Dead.pid())",
    ":gen_server.stop({:global, :nobody})",
    ":proc_lib.stop(:nobody)",
    ":proc_lib.stop(Dead.pid())",
    ":proc_lib.stop({:global, :nobody})",
    ":sys.get_state(self(), 20)",
    ":sys.get_state(self())",
    ":gen_statem.call(Dead.pid(), 1, 10)",
    ":gen_statem.call(:nobody, 1, 10)",
    ":io_lib.format(\"~p\", [])",
    ":io.put_chars(1)",
    ":ets.lookup(:nobody, 1)"
  ]

  def main do
    Logger.configure(level: :none)
    Dead.pid()
    {:ok, device} = StringIO.open("")
    Process.group_leader(self(), device)
    calls = Enum.uniq(@more ++ Enum.flat_map(@modules, &of_module/1))

    failures =
      calls |> Task.async_stream(&failure/1, timeout: :infinity, max_concurrency: 4, ordered: true) |> Enum.flat_map(fn {:ok, found} -> found end)

    Process.group_leader(self(), Process.whereis(:user))
    failures
  end

  defp of_module(module) do
    for {name, arity} <- functions(module),
        arity > 0,
        arity < 5,
        "#{inspect(module)}.#{name}/#{arity}" not in @left_out,
        not String.starts_with?("#{name}", "__"),
        call <- calls(module, name, arity) do
      call
    end
  end

  # Those of an Erlang module that are not for its own processes.
  defp functions(module) do
    if Code.ensure_loaded?(module) and function_exported?(module, :__info__, 1) do
      module.__info__(:functions)
    else
      for {name, arity} <- module.module_info(:exports),
          name not in [:init, :init_it, :module_info, :behaviour_info, :terminate, :code_change, :wakeup_from_hibernate, :enter_loop, :start_monitor] and
            not String.starts_with?("#{name}", ["system_", "handle_", "loop", "format_"]),
          do: {name, arity}
    end
  end

  defp calls(module, name, arity) do
    first = Map.get(@first, module, [])
    same = for value <- @pool, do: List.duplicate(value, arity)

    others =
      if arity > 1, do: for(value <- first, other <- @pool, do: [value | List.duplicate(other, arity - 1)]), else: for(value <- first, do: [value])

    mixed = if arity > 2, do: for(value <- Enum.take(first, 2), a <- @few, b <- @few, a != b, do: [value, a | List.duplicate(b, arity - 2)]), else: []
    plain = if arity > 1 and first == [], do: for(a <- @few, b <- @few, a != b, do: [a | List.duplicate(b, arity - 1)]), else: []
    for args <- same ++ others ++ mixed ++ plain, do: "#{inspect(module)}.#{Macro.inspect_atom(:remote_call, name)}(#{Enum.join(args, ", ")})"
  end

  # The call, how it failed, and where.
  defp failure(text) do
    with {:ok, quoted} <- Code.string_to_quoted(text), {{module, name}, args} <- called(quoted) do
      parent = self()
      device = Process.group_leader()

      {pid, monitor} =
        spawn_monitor(fn ->
          Process.group_leader(self(), device)
          {values, _} = Code.eval_quoted(args)
          send(parent, {:failed, self(), values, failed(quoted)})
        end)

      receive do
        {:failed, ^pid, _, nil} ->
          Process.demonitor(monitor, [:flush])
          []

        {:failed, ^pid, values, {how, given, places}} ->
          Process.demonitor(monitor, [:flush])
          [%{called: "#{module}.#{name}/#{length(args)}", kinds: Enum.map(values, &kind/1), how: how, orders: orders(given, values), places: places}]

        {:DOWN, ^monitor, _, _, _} ->
          []
      after
        3000 ->
          Process.exit(pid, :kill)
          []
      end
    else
      _ -> []
    end
  rescue
    _ -> []
  end

  defp called({{:., _, [module, name]}, _, args}), do: {{Macro.expand(module, __ENV__), name}, args}

  defp called({name, _, args}) when is_atom(name) and is_list(args),
    do: if(function_exported?(Kernel, name, length(args)), do: {{Kernel, name}, args})

  defp called(_), do: nil

  defp failed(quoted) do
    Code.eval_quoted(quoted)
    nil
  catch
    kind, reason ->
      stack = Enum.take_while(__STACKTRACE__, fn entry -> elem(entry, 0) not in [:erl_eval, :elixir, Code, __MODULE__] end)
      how(kind, reason, stack)
  end

  defp how(_, _, [{Later, :again, _, _}, {Later, _, _, _} | stack]), do: {"callback later", nil, Enum.map(stack, &place/1)}
  defp how(_, _, [{Later, _, _, _} | stack]), do: {"callback later", nil, Enum.map(stack, &place/1)}
  defp how(_, _, [{Boom, :boom, _, _} | stack]), do: {"callback", nil, Enum.map(stack, &place/1)}

  # What the module of a struct says of itself is like a function given.
  defp how(_, _, [{_, :"-__struct__/1-fun-0-", _, _}, _reduce | stack]),
    do: {"callback", nil, stack |> Enum.drop_while(&(elem(&1, 1) == :__struct__)) |> Enum.map(&place/1)}

  defp how(kind, reason, [{module, name, args, location} | rest] = stack) when is_list(args),
    do: {class(kind, reason, stack) |> within(module, name, length(args)), {args, location[:line]}, Enum.map(rest, &place/1)}

  defp how(kind, reason, stack), do: {class(kind, reason, stack), nil, Enum.map(stack, &place/1)}

  # Of a function that is not there it does not matter which.
  defp within("UndefinedFunctionError", _, _, _), do: "UndefinedFunctionError"
  defp within(class, module, name, arity), do: "#{class} in #{module}.#{name}/#{arity}"

  defp class(:error, reason, stack) do
    case Exception.normalize(:error, reason, stack) do
      %Protocol.UndefinedError{protocol: protocol, value: value} -> "Protocol.UndefinedError #{protocol}#{if is_function(value), do: " function"}"
      %module{} -> inspect(module)
    end
  end

  defp class(kind, {tag, _}, _) when is_atom(tag), do: "#{kind} #{tag}"
  defp class(kind, tag, _) when is_atom(tag), do: "#{kind} #{tag}"
  defp class(kind, _, _), do: "#{kind}"

  # Of each argument of the innermost call, which of those given it may be.
  defp orders(nil, _), do: nil

  defp orders({args, line}, values),
    do:
      {for(
         arg <- args,
         do: MapSet.new(for({value, i} <- Enum.with_index(values), value === arg, do: i) ++ if(is_atom(arg), do: ["=#{arg}"], else: []))
       ), line}

  defp place({module, name, arity, location}) do
    arity = if is_list(arity), do: length(arity), else: arity
    "#{module}\t#{name}\t#{arity}\t#{location[:file]}\t#{location[:line]}"
  end

  defp kind(value) do
    cond do
      is_integer(value) -> "integer"
      is_float(value) -> "float"
      is_atom(value) -> "atom"
      is_binary(value) -> "binary"
      value == [] -> "empty"
      is_list(value) -> "list"
      is_struct(value) -> "#{value.__struct__}"
      is_map(value) -> "map"
      is_tuple(value) -> "tuple"
      is_function(value) -> "function"
      true -> "other"
    end
  end
end

# What is written of the failures: those that come to the same in one line.
defmodule Written do
  def text(failures) do
    lines =
      failures
      |> Enum.reject(fn %{how: how, kinds: kinds} -> how == "callback later" and hd(kinds) != "list" end)
      |> Enum.group_by(fn %{called: called, how: how} -> {called, how} end)
      |> Enum.sort()
      |> Enum.flat_map(fn {{called, how}, list} -> for {on, kind, places} <- cases(list), do: {called, how, order(list), on, kind, places} end)
      |> Enum.reject(fn {called, how, order, on, _, places} ->
        on == nil and places == [] and (order == "" or how == "FunctionClauseError in #{called}")
      end)

    places =
      lines |> Enum.flat_map(&elem(&1, 5)) |> Enum.frequencies() |> Enum.sort_by(fn {place, count} -> {-count, place} end) |> Enum.map(&elem(&1, 0))

    numbers = places |> Enum.with_index(1) |> Map.new()

    written =
      for {module, of_module} <- Enum.group_by(lines, fn {called, _, _, _, _, _} -> called |> String.split(".") |> module_name() end) do
        functions =
          for {called, some} <- Enum.group_by(of_module, &elem(&1, 0)) do
            failures =
              for {_, how, order, on, kind, at} <- some do
                choice = if on == nil, do: "", else: "@#{on} #{kind}"
                [Enum.join([how, order, choice, Enum.map_join(at, " ", &Integer.to_string(numbers[&1]))], "\t"), "\n"]
              end

            [String.replace_prefix(called, module <> ".", ""), "\n", failures]
          end

        ["=", module, "\n", functions]
      end

    [Enum.intersperse(places, "\n"), "\n\n", written]
  end

  # All that comes before the function, whose name may have dots in it.
  defp module_name(["Elixir" | _] = parts), do: parts |> Enum.take_while(&(&1 =~ ~r/^[A-Z]\w*$/)) |> Enum.join(".")
  defp module_name([module | _]), do: module

  # One case, or one for each kind of the argument that tells them apart best.
  defp cases(list) do
    if Enum.uniq_by(list, & &1.places) |> length() == 1 do
      [{nil, nil, hd(list).places}]
    else
      arity = length(hd(list).kinds)
      on = Enum.max_by(0..(arity - 1)//1, &told(list, &1))
      usual = {nil, nil, most(list)}
      others = for {kind, some} <- Enum.group_by(list, &Enum.at(&1.kinds, on)), most(some) != most(list), do: {on, kind, most(some)}
      others ++ [usual]
    end
  end

  defp told(list, on),
    do: list |> Enum.group_by(&Enum.at(&1.kinds, on)) |> Enum.map(fn {_, some} -> Enum.count(some, &(&1.places == most(some))) end) |> Enum.sum()

  defp most(list), do: list |> Enum.frequencies_by(& &1.places) |> Enum.max_by(&elem(&1, 1)) |> elem(0)

  # Which of the arguments the innermost call was given, where that is the same in all.
  defp order(list) do
    with [{first, line} | rest] <- for(%{orders: orders} when orders != nil <- list, do: orders) do
      order = Enum.reduce(rest, first, fn {orders, _}, found -> Enum.zip_with(orders, found, &MapSet.intersection/2) end)
      if Enum.all?(order, &(MapSet.size(&1) > 0)), do: "#{Enum.map_join(order, ",", &Enum.min/1)}#{if line, do: ":#{line}"}", else: ""
    else
      _ -> ""
    end
  end
end

text = IO.iodata_to_binary(Written.text(Failures.main())) |> String.trim()
text = text |> String.replace("\\", "\\\\") |> String.replace("`", "\\`") |> String.replace("${", "\\${")

File.write!("main/iex/library/clauses/frames.ts", """
/**
 * Where the functions of Elixir 1.14's library are when they fail. Made by test/iex/reference/frames.exs, which says how it is written, by calling
 * them with what they do not take.
 */
export const frames = `
#{text}
`
""")

# What was called has left its own at the end of the program.
System.halt(0)
