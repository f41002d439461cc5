# Runs the programs of a file on the BEAM, step by step, and prints what each step came to: the reference of test/otp/differential.
#
# Usage: elixir --erl "+S 1:1" interpreter.exs FILE     FILE holds one Erlang term a program: {Number, [[Who, Operation | Arguments]]}.
# One scheduler: then the run queue is empty exactly when everybody waits, and a step is over. interpreter.ts does the same on our runtime.

defmodule Operations do
  @moduledoc "What a process of a program does when it is told to. It keeps its monitors, timers and callers in its dictionary."

  def worker(driver, label, traps) do
    Process.flag(:trap_exit, traps)
    send(driver, {:"$born", self(), label})
    Process.put(:driver, driver)
    loop(driver)
  end

  defp loop(driver) do
    receive do
      {:"$do", _, [:return]} ->
        :ok

      {:"$do", number, operation} ->
        obey(driver, number, operation)
        loop(driver)

      message ->
        send(driver, {:"$got", self(), message})
        loop(driver)
    end
  end

  def obey(_, _, [:exit, reason]), do: exit(reason)
  def obey(_, _, [:raise]), do: raise("boom")
  def obey(_, _, [:error, reason]), do: :erlang.error(reason)
  def obey(_, _, [:throw, value]), do: throw(value)

  def obey(driver, number, operation) do
    outcome =
      try do
        {:ok, perform(driver, number, operation)}
      catch
        kind, reason -> {kind, reason}
      end

    send(driver, {:"$result", number, outcome})
  end

  defp perform(driver, number, [:spawn, how, traps]) do
    body = fn -> worker(driver, label(number), traps) end

    case how do
      :spawn -> spawn(body)
      :link -> spawn_link(body)
      :monitor -> remember(elem(spawn_monitor(body), 1))
    end

    :ok
  end

  defp perform(_, _, [:signal, pid, reason]), do: Process.exit(pid, reason)
  defp perform(_, _, [:link, pid]), do: Process.link(pid)
  defp perform(_, _, [:unlink, pid]), do: Process.unlink(pid)
  defp perform(_, _, [:monitor, whom]), do: remember(Process.monitor(whom))
  defp perform(_, _, [:demonitor, index, options]), do: :erlang.demonitor(recall(index), options)
  defp perform(_, _, [:trap, on]), do: Process.flag(:trap_exit, on)
  defp perform(_, _, [:register, name, pid]), do: :erlang.register(name, pid)
  defp perform(_, _, [:unregister, name]), do: :erlang.unregister(name)
  defp perform(_, _, [:whereis, name]), do: Process.whereis(name)
  defp perform(_, _, [:send, whom, value]), do: elem(send(whom, {:msg, self(), value}), 2)
  defp perform(_, _, [:alive, pid]), do: Process.alive?(pid)

  defp perform(_, _, [:info, pid]) do
    case Process.info(pid, [:links, :trap_exit, :registered_name, :message_queue_len]) do
      nil -> nil
      info -> {:info, {:set, info[:links]}, info[:trap_exit], info[:registered_name], info[:message_queue_len]}
    end
  end

  defp perform(_, _, [:timer, ms, whom]) do
    Process.put(:timer, Process.send_after(whom, :tick, ms))
    :ok
  end

  defp perform(_, _, [:sleep, ms]), do: Process.sleep(ms)

  defp perform(_, _, [:fire, kind, times, whom]) do
    timers =
      for ms <- times do
        case kind do
          :send_after -> Process.send_after(whom, {:tick, ms}, ms)
          :start_timer -> :erlang.start_timer(ms, whom, {:tick, ms})
        end
      end

    Process.sleep(Enum.max(times) + 10)
    {:fired, for(timer <- timers, do: {Process.read_timer(timer), Process.cancel_timer(timer)})}
  end

  defp perform(_, _, [:alias, options]), do: {:"$ref", :erlang.alias(options)}
  defp perform(_, _, [:unalias, ref]), do: :erlang.unalias(ref)
  defp perform(_, _, [:monitor_alias, whom, until]), do: {:"$ref", :erlang.monitor(:process, whom, alias: until)}
  defp perform(_, _, [:demonitor_ref, ref, options]), do: :erlang.demonitor(ref, options)
  defp perform(_, _, [:cancel]), do: is_integer(Process.cancel_timer(Process.get(:timer, make_ref())))
  defp perform(_, _, [:read]), do: is_integer(Process.read_timer(Process.get(:timer, make_ref())))

  defp perform(driver, number, [:server, how, traps, options, init]) do
    argument = {driver, label(number), traps, init}
    if how == :link, do: GenServer.start_link(Server, argument, options), else: GenServer.start(Server, argument, options)
  end

  defp perform(_, _, [:call, whom, request, timeout]), do: GenServer.call(whom, request, timeout)
  defp perform(_, _, [:cast, whom, request]), do: GenServer.cast(whom, request)
  defp perform(_, _, [:stop, whom, reason, timeout]), do: GenServer.stop(whom, reason, timeout)
  defp perform(_, _, [:sys, :replace_state, whom]), do: :sys.replace_state(whom, fn _ -> 40 end, 30)
  defp perform(_, _, [:sys, :replace_badly, whom]), do: :sys.replace_state(whom, fn _ -> exit(:gone) end, 30)
  defp perform(_, _, [:sys, :terminate, whom, reason]), do: :sys.terminate(whom, reason, 30)
  defp perform(_, _, [:sys, name, whom]), do: apply(:sys, name, [whom, 30])

  defp perform(driver, number, [:agent, how, options]) do
    result = if how == :link, do: Agent.start_link(fn -> 1 end, options), else: Agent.start(fn -> 1 end, options)
    born(driver, result, label(number))
  end

  defp perform(_, _, [:agent_do, whom, :get]), do: Agent.get(whom, &{:is, &1})
  defp perform(_, _, [:agent_do, whom, :update]), do: Agent.update(whom, &(&1 + 1))
  defp perform(_, _, [:agent_do, whom, :cast]), do: Agent.cast(whom, &(&1 * 2))
  defp perform(_, _, [:agent_do, whom, :get_and_update]), do: Agent.get_and_update(whom, &{&1, &1 + 5})
  defp perform(_, _, [:agent_do, whom, :bad]), do: Agent.get_and_update(whom, fn _ -> :bad end)
  defp perform(_, _, [:agent_do, whom, :exit]), do: Agent.get(whom, fn _ -> exit(:boom) end)

  defp perform(driver, number, [:task | rest]), do: Tasks.started(driver, number, rest)
  defp perform(_, _, [:task_stream, sup, bodies, most]), do: Tasks.streamed(sup, bodies, most)

  defp perform(driver, number, [:task_sup, most]),
    do: born(driver, Task.Supervisor.start_link(max_children: most), label(number))

  defp perform(_, _, [:task_do, :children, sup, _]), do: {:set, Task.Supervisor.children(sup)}
  defp perform(_, _, [:task_do, :terminate_child, sup, pid]), do: Task.Supervisor.terminate_child(sup, pid)

  defp perform(driver, number, [:events, face, how, options]) do
    module = if face == :elixir, do: GenEvent, else: :gen_event
    name = if face == :elixir, do: options, else: for({:name, name} <- options, do: {:local, name})
    arguments = if name == [], do: [], else: if(face == :elixir, do: [name], else: name)
    born(driver, apply(module, if(how == :link, do: :start_link, else: :start), arguments), label(number))
  end

  defp perform(driver, _, [:event_do, face, name, manager | rest]), do: Events.asked(driver, face, name, manager, rest)

  defp perform(driver, number, [:registry, keys, partitions, listeners]) do
    options = [keys: keys, name: :"r#{number}", partitions: partitions, listeners: listeners]
    born(driver, Registry.start_link(options), label(number))
  end

  defp perform(_, _, [:reg, name | rest]) when name in [:lookup, :keys, :values, :match],
    do: {:set, apply(Registry, name, rest)}

  defp perform(_, _, [:reg, :update_value, registry, key]), do: Registry.update_value(registry, key, &{:new, &1})

  defp perform(_, _, [:reg, :dispatch, registry, key]),
    do: Registry.dispatch(registry, key, fn entries -> for {pid, value} <- entries, do: send(pid, {:dispatched, value}) end)

  defp perform(_, _, [:reg, name | rest]), do: apply(Registry, name, rest)
  defp perform(driver, number, [:sup | rest]), do: Kid.start_link(driver, label(number), [:sup | rest], false)
  defp perform(driver, number, [:dyn | rest]), do: Kid.start_link(driver, label(number), [:dyn | rest], false)

  defp perform(driver, _, [:sup_do, :start_child, label, sup, kid]),
    do: Supervisor.start_child(sup, Kid.spec(driver, label, kid))

  defp perform(_, _, [:sup_do, name, sup | arguments]), do: apply(Supervisor, name, [sup | arguments])

  defp perform(driver, _, [:dyn_do, :start_child, label, sup, kid]),
    do: DynamicSupervisor.start_child(sup, Kid.spec(driver, label, kid))

  defp perform(_, _, [:dyn_do, name, sup | arguments]), do: apply(DynamicSupervisor, name, [sup | arguments])
  defp perform(_, _, [:ets_new, name, options]), do: {:"$table", :ets.new(name, options)}

  defp perform(_, _, [:ets, name | arguments]) when name in [:tab2list, :select, :match, :match_object, :lookup, :take],
    do: {:set, apply(:ets, name, arguments)}

  defp perform(_, _, [:ets, name | arguments]), do: apply(:ets, name, arguments)

  def born(driver, {:ok, pid} = result, label) do
    send(driver, {:"$born", pid, label})
    result
  end

  def born(_, result, _), do: result

  def label(number), do: :"#{number}"

  defp remember(ref) do
    Process.put(:refs, [ref | Process.get(:refs, [])])
    :ok
  end

  defp recall(index) do
    case Process.get(:refs, []) do
      [] -> make_ref()
      refs -> Enum.at(refs, rem(index, length(refs)))
    end
  end
end

defmodule Tasks do
  @moduledoc "Tasks. What the owner does with one is part of the step that starts it."

  # Long enough for a task to begin and, where it is to end, to end.
  @settled 10

  def started(driver, number, [how, sup, body, follow]) do
    label = Operations.label(number)

    work = fn ->
      send(driver, {:"$born", self(), label})
      run(body)
    end

    case how do
      :start -> Task.start(work)
      :start_link -> Task.start_link(work)
      :start_child -> Task.Supervisor.start_child(sup, work)
      :under -> followed(Task.Supervisor.async(sup, work), body, follow)
      :nolink -> followed(Task.Supervisor.async_nolink(sup, work), body, follow)
      :async -> followed(Task.async(work), body, follow)
    end
  end

  def streamed(sup, bodies, most) do
    options = [max_concurrency: most]

    if sup == nil,
      do: Enum.to_list(Task.async_stream(bodies, &run/1, options)),
      else: Enum.to_list(Task.Supervisor.async_stream_nolink(sup, bodies, &run/1, options))
  end

  defp run([:give, value]), do: value
  defp run([:exit, reason]), do: exit(reason)
  defp run([:throw, value]), do: throw(value)
  defp run(:sleep), do: Process.sleep(:infinity)
  defp run(:raise), do: raise("boom")

  defp followed(task, body, follow) do
    wait = if body == :sleep, do: @settled, else: 5000

    case follow do
      :await -> Task.await(task, wait)
      :await_many -> Task.await_many([task], wait)
      :yield -> Task.yield(task, wait)
      :yield_many -> Task.yield_many([task], wait)
      _ -> settled(task, follow)
    end
  end

  defp settled(task, follow) do
    Process.sleep(@settled)

    case follow do
      :shutdown -> Task.shutdown(task)
      :brutal -> Task.shutdown(task, :brutal_kill)
      :ignore -> Task.ignore(task)
      :none -> :ok
    end
  end
end

defmodule Handler do
  @moduledoc "The handler of event managers, of both faces. Its state is {id, count}."

  def init({{driver, id, kind}, left}) do
    got(driver, {id, :takes, left})
    init({driver, id, kind})
  end

  def init({driver, id, kind}) do
    Process.put(:driver, driver)

    case kind do
      :ok -> {:ok, {id, 0}}
      :hibernate -> {:ok, {id, 0}, :hibernate}
      :stop -> {:error, :refused}
      :raise -> raise "boom"
      :exit -> exit(:boom)
      :bad -> :bad
    end
  end

  def handle_event([:note, value], {id, count}) do
    got({id, value})
    {:ok, {id, count + 1}}
  end

  def handle_event(:raise, _), do: raise("boom")
  def handle_event([:exit, reason], _), do: exit(reason)
  def handle_event(:throw, {id, count}), do: throw({:ok, {id, count + 10}})
  def handle_event(:remove, _), do: :remove_handler
  def handle_event(:hibernate, {id, count}), do: {:ok, {id, count + 1}, :hibernate}

  def handle_event(:swap, state),
    do: {:swap_handler, :away, state, {Handler, :z}, {Process.get(:driver), :z, :ok}}

  def handle_event(:bad, _), do: :bad

  def handle_call(:count, {id, count} = state), do: {:ok, state, {id, count + 1}}
  def handle_call(:remove, _), do: {:remove_handler, :bye}
  def handle_call(:raise, _), do: raise("boom")
  def handle_call([:exit, reason], _), do: exit(reason)
  def handle_call(:bad, _), do: :bad

  def handle_info(message, {id, count}) do
    got({id, message})
    {:ok, {id, count + 1}}
  end

  def terminate(reason, {id, _}) do
    got({id, :ends, reason})
    {:left, id}
  end

  defp got(message), do: got(Process.get(:driver), message)
  defp got(driver, message), do: send(driver, {:"$got", self(), message})
end

defmodule Events do
  @moduledoc "What managers of both faces are asked. A handler is known by its id."

  def asked(driver, face, name, manager, arguments) do
    module = if face == :elixir, do: GenEvent, else: :gen_event

    case {name, arguments} do
      {:add, [id, kind]} ->
        module.add_handler(manager, {Handler, id}, {driver, id, kind})

      {:watch, [id, kind]} when face == :elixir ->
        module.add_mon_handler(manager, {Handler, id}, {driver, id, kind})

      {:watch, [id, kind]} ->
        module.add_sup_handler(manager, {Handler, id}, {driver, id, kind})

      {:remove, [id, argument]} when face == :elixir ->
        module.remove_handler(manager, {Handler, id}, argument)

      {:remove, [id, argument]} ->
        module.delete_handler(manager, {Handler, id}, argument)

      {:swap, [old, argument, id, kind]} when face == :elixir ->
        module.swap_handler(manager, {Handler, old}, argument, {Handler, id}, {driver, id, kind})

      {:swap, [old, argument, id, kind]} ->
        module.swap_handler(manager, {{Handler, old}, argument}, {{Handler, id}, {driver, id, kind}})

      {:notify, [event]} ->
        module.notify(manager, event)

      {:sync, [event]} ->
        module.sync_notify(manager, event)

      {:call, [id, request]} ->
        module.call(manager, {Handler, id}, request)

      {:which, []} ->
        module.which_handlers(manager)

      {:stop, [reason]} ->
        module.stop(manager, reason, 5000)
    end
  end
end

defmodule Server do
  use GenServer

  def init({driver, label, traps, kind}) do
    Process.flag(:trap_exit, traps)
    send(driver, {:"$born", self(), label})
    Process.put(:driver, driver)

    case kind do
      :ok -> {:ok, 0}
      :ignore -> :ignore
      :stop -> {:stop, :refused}
      :raise -> raise "boom"
      :exit -> exit(:boom)
      :throw -> throw({:ok, 7})
      :bad -> :bad
      :continue -> {:ok, 0, {:continue, :start}}
      :timeout -> {:ok, 0, 0}
      :hibernate -> {:ok, 0, :hibernate}
    end
  end

  def handle_call(:echo, _, count), do: {:reply, {:echo, count}, count + 1}

  def handle_call(:hold, from, count) do
    Process.put(:held, [from | Process.get(:held, [])])
    {:noreply, count}
  end

  def handle_call(:release, _, count) do
    for from <- Process.get(:held, []), do: GenServer.reply(from, :late)
    {:reply, length(Process.put(:held, []) || []), count}
  end

  def handle_call(:early, from, count) do
    GenServer.reply(from, :early)
    {:noreply, count}
  end

  def handle_call([:stop, reason], _, count), do: {:stop, reason, :stopped, count}
  def handle_call([:stop_silent, reason], _, count), do: {:stop, reason, count}
  def handle_call(:raise, _, _), do: raise("boom")
  def handle_call([:exit, reason], _, _), do: exit(reason)
  def handle_call(:throw, _, count), do: throw({:reply, :thrown, count})
  def handle_call(:bad, _, _), do: :bad
  def handle_call(:timeout, _, count), do: {:reply, :ok, count, 0}
  def handle_call(:continue, _, count), do: {:reply, :ok, count, {:continue, :more}}
  def handle_call(:hibernate, _, count), do: {:reply, :ok, count, :hibernate}

  def handle_cast([:note, value], count) do
    got({:cast, value})
    {:noreply, count}
  end

  def handle_cast(:raise, _), do: raise("boom")
  def handle_cast([:stop, reason], count), do: {:stop, reason, count}
  def handle_cast(:bad, _), do: :bad
  def handle_cast(:throw, count), do: throw({:noreply, count + 10})

  def handle_continue(argument, count) do
    got({:continue, argument})
    {:noreply, count}
  end

  def handle_info({:"$do", _, [:return]}, count), do: {:stop, :normal, count}

  def handle_info({:"$do", number, operation}, count) do
    Operations.obey(Process.get(:driver), number, operation)
    {:noreply, count}
  end

  def handle_info(message, count) do
    got(message)
    {:noreply, count}
  end

  def terminate(reason, count) do
    send(Process.get(:driver), {:"$terminated", self(), {reason, count}})
    if reason == {:shutdown, :bad}, do: exit(:worse)
  end

  defp got(message), do: send(Process.get(:driver), {:"$got", self(), message})
end

defmodule Kid do
  @moduledoc "Children of supervisors: [id, restart, kind, traps, shutdown]."

  def spec(driver, parent, [id, restart, kind, traps, shutdown]) do
    type = if is_list(kind) and hd(kind) in [:sup, :dyn], do: :supervisor, else: :worker
    arguments = [driver, :"#{parent}.#{id}", kind, traps]
    %{id: id, start: {Kid, :start_link, arguments}, restart: restart, shutdown: shutdown, type: type}
  end

  def start_link(driver, label, [:sup, strategy, intensity, kids], _) do
    specs = Enum.map(kids, &spec(driver, label, &1))
    result = Supervisor.start_link(specs, strategy: strategy, max_restarts: intensity, max_seconds: 1000)
    Operations.born(driver, result, label)
  end

  def start_link(driver, label, [:dyn, intensity, most], _) do
    options = [strategy: :one_for_one, max_restarts: intensity, max_seconds: 1000, max_children: most]
    Operations.born(driver, DynamicSupervisor.start_link(options), label)
  end

  def start_link(driver, label, [:flaky, times], traps) do
    start = :ets.update_counter(:starts, label, 1, {label, 0})
    kind = if start > 1 and start <= times + 1, do: :stop, else: :ok
    GenServer.start_link(Server, {driver, label, traps, kind})
  end

  def start_link(driver, label, kind, traps), do: GenServer.start_link(Server, {driver, label, traps, kind})
end

defmodule Driver do
  def run({number, steps}) do
    :ets.new(:starts, [:named_table, :public])
    Process.put(:labels, %{self() => "driver"})
    Process.put(:pids, %{})
    Process.put(:tables, %{})
    Process.put(:known_refs, %{})
    Process.put(:lives, %{})
    IO.puts("= #{number}")
    for {[who | operation], index} <- Enum.with_index(steps), do: IO.puts(step(index, who, operation))
    IO.puts(ending())
    clean()
    :ets.delete(:starts)
  end

  defp step(number, :driver, [:spawn, :spawn, traps]) do
    driver = self()
    spawn(fn -> Operations.worker(driver, Operations.label(number), traps) end)
    quiet()
    outcome("ok")
  end

  defp step(number, who, operation) do
    pid = Process.get(:pids)[Atom.to_string(who)]

    cond do
      pid == nil -> "missing"
      not Process.alive?(pid) -> "dead"
      true -> told(number, pid, operation)
    end
  end

  defp told(number, pid, operation) do
    send(pid, {:"$do", number, resolve(operation)})
    quiet()

    case await(number, pid, 0) do
      :died ->
        outcome("died")

      {:ok, {:"$table", id}} ->
        Process.put(:tables, Map.put(Process.get(:tables), number, id))
        if is_reference(id), do: Process.put(:labels, Map.put(Process.get(:labels), id, "table#{number}"))
        outcome("table")

      {:ok, {:"$ref", ref}} ->
        Process.put(:known_refs, Map.put(Process.get(:known_refs), number, ref))
        Process.put(:labels, Map.put(Process.get(:labels), ref, "ref#{number}"))
        outcome("reference")

      result ->
        outcome(result)
    end
  catch
    :unknown -> "unknown"
  end

  defp await(number, pid, waited) do
    receive do
      {:"$result", ^number, result} ->
        quiet()
        # An answer and the exit signal of a link right after it: who does not trap exits may or may not get to tell.
        if Process.alive?(pid), do: result, else: :died
    after
      0 ->
        cond do
          not Process.alive?(pid) ->
            :died

          # All times that a step may give are shorter. Who waits for ever is of no more use.
          waited > 300 ->
            Process.exit(pid, :kill)
            quiet()
            "waits"

          true ->
            Process.sleep(2)
            quiet()
            await(number, pid, waited + 2)
        end
    end
  end

  defp resolve({:"$p", label}), do: Process.get(:pids)[Atom.to_string(label)] || throw(:unknown)
  defp resolve({:"$ref", number}), do: Process.get(:known_refs)[number] || throw(:unknown)
  defp resolve({:"$tab", number}), do: Process.get(:tables)[number] || throw(:unknown)
  defp resolve(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> resolve() |> List.to_tuple()
  defp resolve(list) when is_list(list), do: Enum.map(list, &resolve/1)
  defp resolve(term), do: term

  defp outcome(result) do
    events = flush() |> Enum.flat_map(&labelled/1)
    quiet()
    events = events ++ flush()

    lives =
      for event <- events, {group, text} <- life(event), reduce: %{} do
        groups -> Map.update(groups, group, [text], &[text | &1])
      end

    parts = [
      if(is_binary(result), do: result, else: show(result)),
      for({group, texts} <- Enum.sort(lives), do: "#{group}: #{texts |> Enum.reverse() |> Enum.join(" ")}"),
      Enum.sort(for({:"$terminated", pid, why} <- events, not ordered?(pid, why), do: "ends #{show(pid)} #{show(why)}")),
      for(
        {who, messages} <- Enum.group_by(for({:"$got", p, m} <- events, do: {show(p), m}), &elem(&1, 0), &elem(&1, 1)),
        do: "#{who} got #{messages |> Enum.sort_by(&sender/1) |> Enum.map_join(" ", &show/1)}"
      ),
      Enum.sort(for({:DOWN, _, _, pid, reason} <- events, do: "down #{show(pid)} #{show(reason)}"))
    ]

    parts |> List.flatten() |> Enum.join("; ")
  end

  # Births, and ends that a supervisor has ordered one after the other, in their order.
  defp life({:"$born", label, life}), do: [{group(label), if(life == 1, do: label, else: "#{label}##{life}")}]

  defp life({:"$terminated", pid, why}),
    do: if(ordered?(pid, why), do: [{group(show(pid)), "-#{show(pid)}"}], else: [])

  defp life(_), do: []

  defp ordered?(pid, {reason, _}), do: reason == :shutdown and Regex.match?(~r/\.[^.c]*$/, show(pid))

  defp group(label), do: String.replace(label, ~r/\.?[^.]*$/, "")

  defp sender({:EXIT, pid, _}), do: show(pid)
  defp sender({:DOWN, _, _, object, _}), do: show(object)
  defp sender({:msg, pid, _}), do: show(pid)
  defp sender(_), do: ""

  defp labelled({:"$born", pid, label}) do
    label = Atom.to_string(label)
    life = Map.get(Process.get(:lives), label, 0) + 1
    Process.put(:lives, Map.put(Process.get(:lives), label, life))
    text = if life == 1, do: label, else: "#{label}##{life}"
    Process.put(:labels, Map.put(Process.get(:labels), pid, text))
    Process.put(:pids, Map.put(Process.get(:pids), label, pid))
    Process.monitor(pid)
    [{:"$born", label, life}]
  end

  defp labelled(event), do: [event]

  defp ending do
    alive = for {pid, label} <- Process.get(:labels), is_pid(pid), pid != self(), Process.alive?(pid), do: label
    names = for name <- [:n1, :n2, :n3], do: show(Process.whereis(name))
    "alive #{alive |> Enum.sort() |> Enum.join(" ")}; names #{Enum.join(names, " ")}"
  end

  defp clean do
    pids = for {pid, _} <- Process.get(:labels), is_pid(pid), pid != self(), Process.alive?(pid), do: pid

    if pids != [] do
      for pid <- pids, do: Process.exit(pid, :kill)
      quiet()
      flush() |> Enum.flat_map(&labelled/1)
      clean()
    end

    flush()
  end

  defp flush do
    receive do
      event -> [event | flush()]
    after
      0 -> []
    end
  end

  defp quiet(times \\ 0) do
    if times > 1_000_000, do: raise("somebody runs for ever")
    :erlang.yield()
    if :erlang.statistics(:run_queue) > 0, do: quiet(times + 1), else: :ok
  end

  def show(pid) when is_pid(pid), do: Map.get(Process.get(:labels), pid, "pid")
  def show(ref) when is_reference(ref), do: Map.get(Process.get(:labels), ref, "ref")
  def show(text) when is_binary(text), do: "\"#{text}\""
  def show({:set, list}) when is_list(list), do: "set[#{list |> Enum.map(&show/1) |> Enum.sort() |> Enum.join(",")}]"
  def show({reason, []}) when reason != :ok, do: "{#{show(reason)},stack}"
  def show({reason, [{m, f, _, l} | _]}) when reason != :ok and is_atom(m) and is_atom(f) and is_list(l), do: "{#{show(reason)},stack}"
  def show(tuple) when is_tuple(tuple), do: "{#{tuple |> Tuple.to_list() |> Enum.map_join(",", &show/1)}}"
  def show([]), do: "[]"
  def show(list) when is_list(list), do: "[#{items(list)}]"

  def show(map) when is_map(map) do
    "%{#{map |> Map.to_list() |> Enum.map(fn {k, v} -> "#{show(k)}=>#{show(v)}" end) |> Enum.sort() |> Enum.join(",")}}"
  end

  def show(fun) when is_function(fun), do: "fun"
  def show(nil), do: "nil"
  def show(term), do: "#{term}"

  defp items([head]), do: show(head)
  defp items([head | tail]) when is_list(tail), do: "#{show(head)},#{items(tail)}"
  defp items([head | tail]), do: "#{show(head)}|#{show(tail)}"
end

:logger.set_primary_config(:level, :none)
# Nobody may wait for code to be loaded: that is not seen in the run queue.
for application <- [:kernel, :stdlib, :elixir, :logger] do
  {:ok, modules} = :application.get_key(application, :modules)
  :ok = :code.ensure_modules_loaded(Enum.filter(modules, &(:code.which(&1) != :non_existing)))
end

# The first to log after the change of the level stops for a while: let that pass.
{:ok, first} = GenServer.start(Server, {spawn(fn -> :ok end), :first, false, :ok})
GenServer.cast(first, :raise)
Process.sleep(300)

[file] = System.argv()
{:ok, programs} = :file.consult(file)
Enum.each(programs, &Driver.run/1)
