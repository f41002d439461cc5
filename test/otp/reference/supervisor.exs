# What Elixir 1.14 on OTP 25 answers, for test/otp/supervisor-reference.test.ts: `elixir supervisor.exs > supervisor.txt`.
# One scenario after another, `== name` before each; pids print as pid, references as ref.
:logger.set_primary_config(:level, :none)

defmodule W do
  def start_link(name), do: Agent.start_link(fn -> name end, name: name)
  def ignore(), do: :ignore
  def extra(name), do: with({:ok, pid} <- start_link(name), do: {:ok, pid, :more})
  def fail(why), do: {:error, why}
  def odd(), do: :odd
  def leave(why), do: exit(why)
  def throw_it(what), do: throw(what)
  def spec(name, more \\ %{}), do: Map.merge(%{id: name, start: {W, :start_link, [name]}}, more)
end

defmodule Init do
  def init(answer), do: answer
end

defmodule Show do
  # In a process of its own, which takes along what it has started.
  def scenario(name, fun) do
    IO.puts("== #{name}")

    {_, ref} =
      spawn_monitor(fn ->
        Process.flag(:trap_exit, true)
        fun.()
        exit(:shutdown)
      end)

    receive do
      {:DOWN, ^ref, _, _, reason} -> reason == :shutdown || raise inspect(reason)
    end

    Process.sleep(20)
  end

  def show(term) do
    text = inspect(term, limit: :infinity, width: :infinity)
    text = Regex.replace(~r/#PID<[\d.]+>/, text, "pid")
    IO.puts(Regex.replace(~r/#Reference<[\d.]+>/, text, "ref"))
  end
end

ok = %{id: 1, start: {W, :start_link, [:a]}}

Show.scenario("specifications", fn ->
  for spec <- [
        ok,
        %{start: {W, :a, []}},
        %{id: 1},
        Map.put(ok, :start, {W, :a}),
        Map.put(ok, :start, {W, :a, :b}),
        Map.put(ok, :start, {"W", :a, []}),
        Map.put(ok, :restart, :often),
        Map.put(ok, :restart, nil),
        Map.put(ok, :type, :boss),
        Map.put(ok, :type, nil),
        Map.put(ok, :shutdown, -1),
        Map.put(ok, :shutdown, 0),
        Map.put(ok, :shutdown, 1.5),
        Map.put(ok, :shutdown, :never),
        Map.put(ok, :modules, :all),
        Map.put(ok, :modules, [W, "x"]),
        Map.put(ok, :modules, :dynamic),
        Map.put(ok, :significant, :yes),
        Map.put(ok, :significant, true),
        Map.merge(ok, %{significant: true, restart: :transient}),
        {1, {W, :a, []}, :permanent, 5000, :worker, [W]},
        {1, {W, :a, []}, :permanent, 5000, :worker, W},
        {1, {W, :a, []}, :permanent, 5000, :worker},
        :w,
        nil
      ] do
    Show.show(:supervisor.check_childspecs([spec]))
  end

  Show.show(:supervisor.check_childspecs([ok, Map.put(ok, :restart, :temporary)]))
  Show.show(:supervisor.check_childspecs(:none))
end)

Show.scenario("flags", fn ->
  for flags <- [
        %{},
        %{strategy: :all},
        %{intensity: -1},
        %{intensity: :x},
        %{period: 0},
        %{auto_shutdown: :x},
        {:one_for_one, 1, 1},
        {:one_for_one, 1},
        {:one_for_one, 1, 0},
        :flags
      ] do
    Show.show(Supervisor.start_link(Init, {:ok, {flags, []}}))
  end

  Show.show(Supervisor.start_link(Init, :ignore))
  Show.show(Supervisor.start_link(Init, {:ok, :odd}))
  Show.show(Supervisor.start_link(Init, :odd))
  Show.show(Supervisor.start_link(Init, {:ok, {%{strategy: :simple_one_for_one}, []}}))
  Show.show(Supervisor.start_link(Init, {:ok, {%{strategy: :simple_one_for_one}, [ok, ok]}}))
  Show.show(Supervisor.start_link(Init, {:ok, {%{strategy: :simple_one_for_one}, [:odd]}}))
  Show.show(Supervisor.start_link(Init, {:ok, {%{}, [ok, ok]}}))
  Show.show(Supervisor.start_link(Init, {:ok, {%{}, [%{id: 1}]}}))

  Show.show(
    Supervisor.start_link(
      Init,
      {:ok, {%{auto_shutdown: :any_significant}, [Map.put(ok, :significant, true)]}}
    )
  )
end)

Show.scenario("start_child", fn ->
  {:ok, sup} = Supervisor.start_link([W.spec(:a)], strategy: :one_for_one)
  Show.show(Supervisor.start_child(sup, W.spec(:a)))
  Show.show(Supervisor.start_child(sup, W.spec(:b)))
  Show.show(Supervisor.start_child(sup, W.spec(:a, %{id: :c})))
  Show.show(Supervisor.start_child(sup, %{id: :d}))
  Show.show(Supervisor.start_child(sup, %{id: :e, start: {W, :ignore, []}}))
  Show.show(Supervisor.start_child(sup, %{id: :f, start: {W, :ignore, []}, restart: :temporary}))
  Show.show(Supervisor.start_child(sup, %{id: :g, start: {W, :extra, [:g]}}))
  Show.show(Supervisor.start_child(sup, %{id: :h, start: {W, :fail, [:why]}, restart: :transient, type: :supervisor}))
  Show.show(Supervisor.start_child(sup, %{id: :i, start: {W, :odd, []}, shutdown: :brutal_kill, modules: :dynamic}))
  Show.show(Supervisor.start_child(sup, %{id: :j, start: {W, :leave, [:why]}}))
  Show.show(Supervisor.start_child(sup, %{id: :k, start: {W, :throw_it, [:ball]}}))
  Show.show(Supervisor.start_child(sup, %{id: :l, start: {W, :throw_it, [:ignore]}}))
  Show.show(Supervisor.start_child(sup, {:m, {W, :start_link, [:m]}, :temporary, 10, :worker, [W]}))
  Show.show(Supervisor.start_child(sup, %{id: :e, start: {W, :ignore, []}}))
  Show.show(Supervisor.which_children(sup))
  Show.show(Supervisor.count_children(sup))
  Show.show(:supervisor.get_childspec(sup, :a))
  Show.show(:supervisor.get_childspec(sup, :m))
  Show.show(:supervisor.get_childspec(sup, :none))
  Show.show(:sys.get_state(sup))
end)

Show.scenario("children", fn ->
  specs = [W.spec(:a), W.spec(:b, %{restart: :transient}), W.spec(:c, %{restart: :temporary})]
  {:ok, sup} = Supervisor.start_link(specs, strategy: :one_for_one)
  Show.show(Supervisor.restart_child(sup, :a))
  Show.show(Supervisor.delete_child(sup, :a))
  Show.show(Supervisor.terminate_child(sup, :a))
  Show.show(Supervisor.terminate_child(sup, :a))
  Show.show(Supervisor.start_child(sup, W.spec(:a)))
  Show.show(Supervisor.restart_child(sup, :a))
  Show.show(Supervisor.terminate_child(sup, :b))
  Show.show(Supervisor.delete_child(sup, :b))
  Show.show(Supervisor.delete_child(sup, :b))
  Show.show(Supervisor.restart_child(sup, :b))
  Show.show(Supervisor.terminate_child(sup, :c))
  Show.show(Supervisor.restart_child(sup, :c))
  Show.show(Supervisor.terminate_child(sup, :none))
  Show.show(Supervisor.which_children(sup))
end)

Show.scenario("simple_one_for_one", fn ->
  spec = %{id: :w, start: {W, :start_link, []}}
  flags = %{strategy: :simple_one_for_one, intensity: 3, period: 5}
  {:ok, sup} = Supervisor.start_link(Init, {:ok, {flags, [spec]}})
  {:ok, a} = :supervisor.start_child(sup, [:a])
  {:ok, b} = :supervisor.start_child(sup, [:b])
  Show.show(:supervisor.start_child(sup, [:a]))
  Show.show(:supervisor.start_child(sup, []) |> elem(0))
  Show.show(Supervisor.which_children(sup))
  Show.show(Supervisor.count_children(sup))
  Show.show(Supervisor.restart_child(sup, :w))
  Show.show(Supervisor.delete_child(sup, :w))
  Show.show(Supervisor.terminate_child(sup, :w))
  Show.show(:supervisor.terminate_child(sup, a))
  Show.show(:supervisor.terminate_child(sup, a))
  Show.show(:supervisor.terminate_child(sup, self()))
  Show.show(:supervisor.get_childspec(sup, b))
  Show.show(:supervisor.get_childspec(sup, :w))
  Show.show(:supervisor.get_childspec(sup, self()))
  Show.show(:sys.get_state(sup))
  Process.exit(b, :kill)
  Process.sleep(20)
  Show.show({Supervisor.count_children(sup), Process.whereis(:b) == b})
  Supervisor.stop(sup)
  Show.show({Process.whereis(:a), Process.whereis(:b)})
end)

Show.scenario("start of children fails", fn ->
  Show.show(Supervisor.start_link([W.spec(:a), %{id: :b, start: {W, :fail, [:why]}}, W.spec(:c)], strategy: :one_for_one))
  Show.show(Process.whereis(:a))
  Show.show(Supervisor.start_link([%{id: :b, start: {W, :odd, []}}], strategy: :one_for_one))
  Show.show(Supervisor.start_link([%{id: :b, start: {W, :leave, [:why]}}], strategy: :one_for_one))
  {:ok, _} = Supervisor.start_link([W.spec(:a)], strategy: :one_for_one, name: :sup)
  Show.show(Supervisor.start_link([], strategy: :one_for_one, name: :sup))
  Show.show(:sys.get_state(:sup) |> elem(1))
  Supervisor.stop(:sup)
end)

Show.scenario("child_spec", fn ->
  for {spec, overrides} <- [
        {{Agent, :arg}, []},
        {{Agent, :arg}, [id: :other, restart: :transient]},
        {ok, [shutdown: 10]},
        {Task.Supervisor, []},
        {DynamicSupervisor, [name: :x]},
        {{DynamicSupervisor, name: :x}, []}
      ] do
    try do
      Show.show(Supervisor.child_spec(spec, overrides))
    rescue
      e -> Show.show(Exception.message(e))
    end
  end

  for {spec, overrides} <- [
        {ok, [size: 10]},
        {{1, {W, :a, []}, :permanent, 5000, :worker, [W]}, []},
        {W, []},
        {Nope, []},
        {17, []},
        {[1], []}
      ] do
    try do
      Show.show(Supervisor.child_spec(spec, overrides))
    rescue
      e -> Show.show(Exception.message(e))
    end
  end

  try do
    Supervisor.init([], [])
  rescue
    e -> Show.show(Exception.message(e))
  end
end)

Show.scenario("significant children", fn ->
  start = fn auto, children ->
    {:ok, sup} = Supervisor.start_link(Init, {:ok, {%{auto_shutdown: auto}, children}})
    sup
  end

  spec = fn name -> W.spec(name, %{restart: :transient, significant: true}) end
  sup = start.(:any_significant, [spec.(:a), W.spec(:b, %{restart: :temporary})])
  Agent.stop(:b)
  Process.sleep(20)
  Show.show(Process.alive?(sup))
  Agent.stop(:a)
  Process.sleep(20)
  Show.show(Process.alive?(sup))
  sup = start.(:all_significant, [spec.(:a), spec.(:b), W.spec(:c)])
  Agent.stop(:a)
  Process.sleep(20)
  Show.show(Process.alive?(sup))
  Agent.stop(:b)
  Process.sleep(20)
  Show.show({Process.alive?(sup), Process.whereis(:c)})
end)

Show.scenario("DynamicSupervisor", fn ->
  {:ok, sup} = DynamicSupervisor.start_link(strategy: :one_for_one, max_children: 2, extra_arguments: [:x], name: :dyn)
  spec = fn start, more -> Map.merge(%{id: 1, start: start}, more) end
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :start_link, []}, %{})))
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :start_link, []}, %{})))
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :ignore, []}, %{})) |> elem(0))
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :leave, []}, %{})))
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :fail, []}, %{})))
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :throw_it, []}, %{})) |> elem(1) |> elem(0))
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :extra, []}, %{})))
  {:ok, pid} = DynamicSupervisor.start_child(sup, spec.({Agent, :start_link, [:erlang, :self, []]}, %{type: :supervisor})) |> then(fn _ -> {:ok, Process.whereis(:x)} end)
  Show.show(DynamicSupervisor.count_children(sup))
  Show.show(DynamicSupervisor.which_children(sup))
  Show.show(Map.from_struct(:sys.get_state(sup)))
  Show.show(DynamicSupervisor.terminate_child(sup, self()))
  Show.show(DynamicSupervisor.terminate_child(sup, pid))
  Show.show(DynamicSupervisor.count_children(sup))
  DynamicSupervisor.stop(sup)

  {:ok, sup} = DynamicSupervisor.start_link(max_children: 1)
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :ignore, []}, %{})))
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :start_link, [:a]}, %{restart: :temporary})))
  Show.show(DynamicSupervisor.start_child(sup, spec.({W, :start_link, [:b]}, %{})))
  Show.show(Map.from_struct(:sys.get_state(sup)))

  for spec <- [
        spec.({W, :a, :b}, %{}),
        spec.({W, :a}, %{}),
        spec.({W, :a, []}, %{restart: :often}),
        spec.({W, :a, []}, %{shutdown: 0}),
        spec.({W, :a, []}, %{type: :worker, modules: :all}),
        %{start: {W, :a, []}},
        {1, {W, :a, []}, :permanent, 5000, :boss, [W]}
      ] do
    Show.show(DynamicSupervisor.start_child(sup, spec))
  end

  DynamicSupervisor.stop(sup)

  for flags <- [
        %{strategy: :one_for_all},
        %{intensity: -1},
        %{period: 0},
        %{max_children: -1},
        %{extra_arguments: :x}
      ] do
    Show.show(DynamicSupervisor.start_link(Init, {:ok, flags}))
  end

  Show.show(DynamicSupervisor.start_link(Init, :ignore))
  Show.show(DynamicSupervisor.start_link(Init, :odd))
end)
