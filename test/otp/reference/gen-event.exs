# GenEvent of Elixir and :gen_event, asked. Writes gen-event.json.
#
#     elixir test/otp/reference/gen-event.exs

Code.compiler_options(ignore_module_conflict: true)
Code.require_file("support.exs", __DIR__)
Logger.remove_backend(:console)

defmodule Spy do
  def init({:fail, :raise}), do: raise("init failed")
  def init({:fail, :exit}), do: exit(:gone)
  def init({:fail, :throw}), do: throw({:ok, :thrown})
  def init({:fail, other}), do: other
  def init({{:fail, other}, _state}), do: other
  def init({{:swapped, parent}, state}), do: with(send(parent, {:init, state}), do: {:ok, parent})
  def init({parent, name}), do: {:ok, {parent, name}}
  def init(parent), do: {:ok, parent}

  def handle_event({:do, :raise}, _), do: raise("event failed")
  def handle_event({:do, :exit}, _), do: exit(:gone)
  def handle_event({:do, :throw}, _), do: throw(:remove_handler)
  def handle_event({:do, :swap}, parent), do: {:swap_handler, :args1, parent, {Spy, :swapped}, {:swapped, parent}}
  def handle_event({:do, other}, _), do: other
  def handle_event(event, {parent, name}), do: with(send(parent, {name, event}), do: {:ok, {parent, name}})
  def handle_event(event, parent), do: with(send(parent, {:event, event}), do: {:ok, parent, :hibernate})

  def handle_call(:raise, _), do: raise("call failed")
  def handle_call(:exit, _), do: exit(:gone)
  def handle_call({:answer, other}, _), do: other
  def handle_call(request, state), do: {:ok, {:answer, request}, state}

  def handle_info(message, {parent, name}), do: with(send(parent, {name, :info, message}), do: {:ok, {parent, name}})
  def handle_info(message, parent), do: with(send(parent, {:info, message}), do: {:ok, parent})

  def terminate(:raise, _), do: raise("terminate failed")
  def terminate(reason, {parent, name}), do: with(send(parent, {name, :terminate, reason}), do: {:bye, name})
  def terminate(reason, parent), do: with(send(parent, {:terminate, reason}), do: :bye)
end

Answers.start()

strip = fn
  {:error, {%{__exception__: true} = e, stack}} when is_list(stack) -> {:error, {e, :stack}}
  {:error, {:EXIT, {%{__exception__: true} = e, stack}}} when is_list(stack) -> {:error, {:EXIT, {e, :stack}}}
  {:EXIT, {%{__exception__: true} = e, stack}} when is_list(stack) -> {:EXIT, {e, :stack}}
  {:gen_event_EXIT, h, {%{__exception__: true} = e, stack}} when is_list(stack) -> {:gen_event_EXIT, h, {e, :stack}}
  {:gen_event_EXIT, h, {:EXIT, {%{__exception__: true} = e, stack}}} when is_list(stack) -> {:gen_event_EXIT, h, {:EXIT, {e, :stack}}}
  {:terminate, {:error, {%{__exception__: true} = e, stack}}} when is_list(stack) -> {:terminate, {:error, {e, :stack}}}
  {:terminate, {:error, {:EXIT, {%{__exception__: true} = e, stack}}}} when is_list(stack) -> {:terminate, {:error, {:EXIT, {e, :stack}}}}
  {:value, {:error, {%{__exception__: true} = e, stack}}} when is_list(stack) -> {:value, {:error, {e, :stack}}}
  {:value, {:error, {:undef, [{m, f, a, _} | _]}}} -> {:value, {:error, {:undef, {m, f, a}}}}
  {:value, {:error, {:EXIT, {%{__exception__: true} = e, stack}}}} when is_list(stack) -> {:value, {:error, {:EXIT, {e, :stack}}}}
  {:value, {:EXIT, {%{__exception__: true} = e, stack}}} when is_list(stack) -> {:value, {:EXIT, {e, :stack}}}
  {:value, {:EXIT, {:undef, [{m, f, a, _} | _]}}} -> {:value, {:EXIT, {:undef, {m, f, a}}}}
  other -> other
end

for {face, module} <- [{"GenEvent", GenEvent}, {":gen_event", :gen_event}] do
  self = self()
  {:ok, _} = if module == GenEvent, do: GenEvent.start(name: Events), else: :gen_event.start({:local, Events})
  add = fn handler, args -> strip.(Try.run(fn -> module.add_handler(Events, handler, args) end)) end
  monitored = fn handler, args -> if(module == GenEvent, do: GenEvent.add_mon_handler(Events, handler, args), else: :gen_event.add_sup_handler(Events, handler, args)) end
  remove = fn handler, args -> strip.(Try.run(fn -> if(module == GenEvent, do: GenEvent.remove_handler(Events, handler, args), else: :gen_event.delete_handler(Events, handler, args)) end)) end
  swap = fn old, args1, new, args2 -> if(module == GenEvent, do: GenEvent.swap_handler(Events, old, args1, new, args2), else: :gen_event.swap_handler(Events, {old, args1}, {new, args2})) end
  seen = fn -> Enum.map(Try.flush(), strip) end
  keep = fn name, value -> Answers.value("#{face} #{name}", value) end

  keep.("add", [add.({Spy, :a}, {self, :a}), add.({Spy, :b}, {self, :b}), add.({Spy, :c}, {self, :c})])
  keep.("which_handlers", module.which_handlers(Events))
  keep.("order of an event", with(:ok <- module.sync_notify(Events, :hello), do: seen.()))
  keep.("order of a message", with(_ <- send(Events, :message), do: seen.()))
  keep.("add again", add.({Spy, :a}, {self, :a}))
  keep.("which_handlers after adding again", module.which_handlers(Events))
  if module == :gen_event, do: remove.({Spy, :a}, :x)
  keep.("remove answers what terminate answers", {remove.({Spy, :c}, :because), seen.()})
  keep.("remove of nobody", remove.({Spy, :c}, :because))
  keep.("terminate raises", remove.({Spy, :b}, :raise))
  keep.("call", Try.run(fn -> module.call(Events, {Spy, :a}, :question) end))
  keep.("call of nobody", Try.run(fn -> module.call(Events, {Spy, :z}, :question) end))
  keep.("sys state", :sys.get_state(Events))
  remove.({Spy, :a}, :done)
  seen.()

  for reason <- [:raise, :exit, :throw, :whatever, {:error, :no}, :ignore] do
    keep.("init #{inspect(reason)}", add.({Spy, reason}, {:fail, reason}))
  end
  remove.({Spy, :throw}, :raise)
  keep.("init of no module", add.(Nowhere, 1))

  for what <- [:raise, :exit, :throw, :whatever, :remove_handler] do
    :ok = monitored.(Spy, self)
    keep.("event #{inspect(what)}", {module.sync_notify(Events, {:do, what}), seen.(), module.which_handlers(Events)})
  end

  for what <- [:raise, :exit, {:answer, :whatever}, {:answer, {:remove_handler, :bye}}] do
    :ok = monitored.(Spy, self)
    keep.("call #{inspect(what)}", {strip.(Try.run(fn -> module.call(Events, Spy, what) end)), seen.(), module.which_handlers(Events)})
  end

  :ok = monitored.(Spy, self)
  keep.("monitored and removed", {remove.(Spy, :args), seen.()})

  child = spawn(fn -> monitored.({Spy, :child}, self) ; receive do :go -> exit(:child_reason) end end)
  Process.sleep(20)
  send(child, :go)
  Process.sleep(20)
  keep.("who added it died", {Enum.map(seen.(), fn {:info, {:EXIT, _, r}} -> {:info_exit, r}; o -> o end), module.which_handlers(Events)})

  add.(Spy, self)
  keep.("swap", {swap.(Spy, :args1, {Spy, :new}, {:swapped, self}), seen.(), module.which_handlers(Events)})
  keep.("swap of nobody", {swap.(Spy, :args1, {Spy, :newer}, {:swapped, self}), seen.(), module.which_handlers(Events)})
  keep.("swap to one that fails", {swap.({Spy, :newer}, :args1, {Spy, :bad}, {:fail, :whatever}), seen.(), module.which_handlers(Events)})
  remove.({Spy, :new}, :x)
  remove.({Spy, :bad}, :x)
  remove.({Spy, :newer}, :x)
  seen.()
  add.(Spy, self)
  keep.("event that answers swap_handler", {module.sync_notify(Events, {:do, :swap}), seen.(), module.which_handlers(Events)})
  remove.(Spy, :x)
  remove.({Spy, :swapped}, :x)
  seen.()

  add.(Spy, self)
  keep.("initial call", Process.info(Process.whereis(Events), [:current_function, :dictionary, :trap_exit]) |> Keyword.update!(:dictionary, &(&1[:"$initial_call"])))
  keep.("stop", {module.stop(Events), seen.()})
  keep.("call of a free name", Try.run(fn -> module.call(Events, Spy, :x) end))
  keep.("call of a free name with a timeout", Try.run(fn -> module.call(Events, Spy, :x, 10) end))
  keep.("notify of a free name", Try.run(fn -> module.notify(Events, :x) end))
  keep.("sync_notify of a free name", Try.run(fn -> module.sync_notify(Events, :x) end))
  dead = spawn(fn -> :ok end)
  Process.sleep(10)
  keep.("notify of a dead pid", Try.run(fn -> module.notify(dead, :x) end))
  keep.("sync_notify of a dead pid", Try.run(fn -> module.sync_notify(dead, :x) end))
  keep.("stop of a free name", Try.run(fn -> module.stop(Events) end))
end

Answers.write("gen-event.json")
