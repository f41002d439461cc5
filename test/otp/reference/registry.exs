# Registry of Elixir, asked. Writes registry.json.
#
#     elixir test/otp/reference/registry.exs

Code.require_file("support.exs", __DIR__)
Logger.remove_backend(:console)
Answers.start()
keep = &Answers.value/2
me = self()

# A process that does what it is told and answers.
other = fn ->
  spawn(fn ->
    loop = fn loop ->
      receive do
        {:do, from, fun} -> send(from, {:done, Try.run(fun)}); loop.(loop)
        :stop -> :ok
      end
    end
    loop.(loop)
  end)
end
ask = fn pid, fun -> send(pid, {:do, me, fun}); receive do {:done, answer} -> answer end end
settle = fn -> Process.sleep(20) end
owner = fn {:ok, pid} when is_pid(pid) -> {:ok, :owner}; other -> other end

for {name, options} <- [{"keys", []}, {"odd keys", [keys: :x]}, {"no name", [keys: :unique]}, {"odd name", [keys: :unique, name: "x"]}, {"odd meta", [keys: :unique, name: R, meta: [1]]}, {"odd partitions", [keys: :unique, name: R, partitions: 0]}, {"odd listeners", [keys: :unique, name: R, listeners: :x]}] do
  keep.("start_link #{name}", Try.run(fn -> Registry.start_link(options) end))
end

Process.register(me, Listener)
{:ok, _} = Registry.start_link(keys: :unique, name: Unique, listeners: [Listener], meta: [colour: :green])
keep.("tree", Supervisor.which_children(Unique) |> Enum.map(fn {id, _, type, modules} -> {id, type, modules} end))
keep.("register", owner.(Registry.register(Unique, "a", 1)))
keep.("register again", Registry.register(Unique, "a", 2))
keep.("listener", Try.flush())
pid = other.()
keep.("register of another's", ask.(pid, fn -> Registry.register(Unique, "a", 3) end))
keep.("lookup", {Registry.lookup(Unique, "a"), Registry.lookup(Unique, "b")})
keep.("register more", Enum.map(["c", :_, :"$1", 1, 1.0], &owner.(Registry.register(Unique, &1, &1))))
keep.("keys", Registry.keys(Unique, me))
keep.("keys of nobody", Registry.keys(Unique, pid))
keep.("values", {Registry.values(Unique, "a", me), Registry.values(Unique, "a", pid)})
keep.("count", Registry.count(Unique))
keep.("update_value", {Registry.update_value(Unique, "a", &(&1 + 1)), Registry.lookup(Unique, "a"), Registry.update_value(Unique, "none", & &1), ask.(pid, fn -> Registry.update_value(Unique, "a", & &1) end)})
keep.("unregister", {Registry.unregister(Unique, "c"), Registry.unregister(Unique, "none"), Registry.unregister(Unique, :_), Registry.unregister(Unique, :"$1")})
keep.("keys left", Registry.keys(Unique, me))
keep.("listener of unregister", Try.flush() |> Enum.filter(&(elem(&1, 0) == :unregister)))
keep.("match", {Registry.match(Unique, "a", :_), Registry.match(Unique, "a", 7), Registry.match(Unique, "a", :"$1", [{:>, :"$1", 1}]), Registry.count_match(Unique, "a", :_)})
keep.("select", {Registry.select(Unique, [{{:"$1", :_, :"$3"}, [], [{{:"$1", :"$3"}}]}]) |> Enum.sort(), Registry.count_select(Unique, [{{:_, :_, :_}, [], [true]}])})
keep.("select of a bad specification", Try.run(fn -> Registry.select(Unique, [{:x, [], []}]) end))
keep.("dispatch", {Registry.dispatch(Unique, "a", fn entries -> send(me, entries) end), Registry.dispatch(Unique, "none", fn _ -> send(me, :never) end), Registry.dispatch(Unique, "a", {Kernel, :send, []} |> put_elem(2, []) |> then(fn _ -> fn e -> send(me, {:again, e}) end end)), Try.flush()})
keep.("meta", {Registry.meta(Unique, :colour), Registry.meta(Unique, :none), Registry.put_meta(Unique, :size, 3), Registry.meta(Unique, :size), Registry.delete_meta(Unique, :size), Registry.meta(Unique, :size)})
keep.("unknown registry", Try.run(fn -> Registry.lookup(Nobody, "a") end))
keep.("unknown registry to register", Try.run(fn -> Registry.register(Nobody, "a", 1) end))

ask.(pid, fn -> Registry.register(Unique, "mine", 1) end)
keep.("before its death", Registry.lookup(Unique, "mine") |> length)
send(pid, :stop)
settle.()
keep.("after its death", {Registry.lookup(Unique, "mine"), Registry.count(Unique)})

name = {:via, Registry, {Unique, "agent"}}
{:ok, agent} = Agent.start(fn -> 7 end, name: name)
keep.("via", {Agent.get(name, & &1), GenServer.whereis(name) == agent, Registry.lookup(Unique, "agent") == [{agent, nil}]})
keep.("via twice", Agent.start(fn -> 8 end, name: name) == {:error, {:already_started, agent}})
{:ok, valued} = Agent.start(fn -> 9 end, name: {:via, Registry, {Unique, "valued", :x}})
keep.("via cast", {Agent.cast(name, &(&1 + 1)), Agent.get(name, & &1), Agent.cast({:via, Registry, {Unique, "none"}}, & &1)})
keep.("via with a value", Registry.lookup(Unique, "valued") == [{valued, :x}])
keep.("via send", {Registry.send({Unique, "agent"}, :hello), Try.run(fn -> Registry.send({Unique, "none"}, :x) end)})
Agent.stop(name)
settle.()
keep.("via after its end", {GenServer.whereis(name), Try.run(fn -> Agent.get(name, & &1) end) |> elem(0)})
Try.flush()

{:ok, _} = Registry.start_link(keys: :duplicate, name: Duplicate)
keep.("duplicate register", Enum.map([1, 2, 3], &owner.(Registry.register(Duplicate, "k", &1))))
pid = other.()
ask.(pid, fn -> Registry.register(Duplicate, "k", 4) end)
Registry.register(Duplicate, "l", 5)
keep.("duplicate lookup", Registry.lookup(Duplicate, "k"))
keep.("duplicate keys", {Registry.keys(Duplicate, me), Registry.keys(Duplicate, pid)})
keep.("duplicate values", {Registry.values(Duplicate, "k", me), Registry.values(Duplicate, "k", pid)})
keep.("duplicate count", {Registry.count(Duplicate), Registry.count_match(Duplicate, "k", :_), Registry.match(Duplicate, "k", 2)})
keep.("duplicate dispatch", {Registry.dispatch(Duplicate, "k", fn entries -> send(me, length(entries)) end), Try.flush()})
keep.("duplicate via", Try.run(fn -> Registry.whereis_name({Duplicate, "k"}) end))
keep.("duplicate update_value", Try.run(fn -> Registry.update_value(Duplicate, "k", & &1) end))
keep.("unregister_match", {Registry.unregister_match(Duplicate, "k", 2), Registry.lookup(Duplicate, "k") |> length, Registry.keys(Duplicate, me)})
keep.("unregister_match with guards", {Registry.unregister_match(Duplicate, "k", :"$1", [{:>, :"$1", 2}]), Registry.values(Duplicate, "k", me)})
keep.("unregister_match of nothing", {Registry.unregister_match(Duplicate, "k", 99), Registry.values(Duplicate, "k", me)})
keep.("duplicate unregister", {Registry.unregister(Duplicate, "k"), Registry.lookup(Duplicate, "k") |> length, Registry.keys(Duplicate, me)})
send(pid, :stop)
settle.()
keep.("duplicate after a death", {Registry.lookup(Duplicate, "k"), Registry.count(Duplicate)})

{:ok, _} = Registry.start_link(keys: :duplicate, name: Parts, partitions: 3)
for i <- 1..9, do: Registry.register(Parts, rem(i, 2), i)
keep.("partitions", {Registry.count(Parts), Registry.lookup(Parts, 1) |> Enum.map(&elem(&1, 1)) |> Enum.sort(), Registry.keys(Parts, me) |> Enum.sort(), Supervisor.count_children(Parts).active})
{:ok, _} = Registry.start_link(keys: :unique, name: UniqueParts, partitions: 3)
for i <- 1..9, do: Registry.register(UniqueParts, i, i)
keep.("unique partitions", {Registry.count(UniqueParts), Registry.lookup(UniqueParts, 4), Registry.keys(UniqueParts, me) |> Enum.sort(), Registry.register(UniqueParts, 4, 0)})
keep.("child_spec", Registry.child_spec(keys: :unique, name: Unique))
Answers.write("registry.json")
