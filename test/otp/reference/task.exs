# Task and Task.Supervisor of Elixir, asked. Writes task.json.
#
#     elixir test/otp/reference/task.exs

Code.require_file("support.exs", __DIR__)
Logger.remove_backend(:console)
Answers.start()
Process.flag(:trap_exit, true)
keep = &Answers.value/2

# Answers of tasks that fail have their stack; only the error counts here.
strip = fn
  {:exit, {%{__exception__: true} = error, stack}} when is_list(stack) -> {:exit, {error, :stack}}
  {:exit, {{%{__exception__: true} = error, stack}, call}} when is_list(stack) -> {:exit, {{error, :stack}, call}}
  other -> other
end

wait = fn -> Process.sleep(20) end
forever = fn -> Process.sleep(:infinity) end
flush = fn -> Enum.map(Try.flush(), fn {:EXIT, pid, {%{__exception__: true} = error, stack}} when is_list(stack) -> {:EXIT, pid, {error, :stack}}; other -> other end) end

task = Task.async(fn -> :answer end)
keep.("struct", task)
keep.("await", {Task.await(task), flush.()})
keep.("await of a module", Task.async(Enum, :sum, [[1, 2]]) |> then(&{&1.mfa, Task.await(&1)}))
flush.()
keep.("await again", strip.(Try.run(fn -> t = Task.async(fn -> 1 end); Task.await(t); Task.await(t, 20) end)))
flush.()
keep.("await times out", Try.run(fn -> Task.await(Task.async(forever), 20) end))
keep.("await of one that raises", strip.(Try.run(fn -> Task.await(Task.async(fn -> raise "no luck" end)) end)))
flush.()
keep.("await of one that exits", Try.run(fn -> Task.await(Task.async(fn -> exit(:oops) end)) end))
flush.()
keep.("await of one that throws", Try.run(fn -> Task.await(Task.async(fn -> throw(:ball) end)) end) |> then(fn {:exit, {{{:nocatch, value}, [_ | _]}, _}} -> value end))
flush.()
keep.("await of one that is killed", Try.run(fn -> t = Task.async(forever); Process.exit(t.pid, :kill); Task.await(t) end))
flush.()
keep.("await of another's", Try.run(fn -> t = Task.async(forever); Task.await(%{t | owner: spawn(fn -> :ok end)}) end))
keep.("completed", {Task.completed(:x), Task.await(Task.completed(:x))})
flush.()

keep.("await_many", Task.await_many([Task.async(fn -> wait.(); 1 end), Task.async(fn -> 2 end)]))
flush.()
keep.("await_many times out", Try.run(fn -> Task.await_many([Task.async(fn -> 1 end), Task.async(forever)], 30) end))
keep.("await_many with one that fails", Try.run(fn -> Task.await_many([Task.async(forever), Task.async(fn -> exit(:oops) end)]) end))
flush.()

slow = Task.async(fn -> Process.sleep(60); :late end)
keep.("yield", {Task.yield(slow, 10), Task.yield(slow, 500)})
flush.()
keep.("yield of one that fails", {Task.yield(Task.async(fn -> exit(:oops) end)), flush.() |> length})
keep.("yield_many", Task.yield_many([Task.async(fn -> 1 end), Task.async(forever), Task.async(fn -> exit(:oops) end)], 30) |> Enum.map(&elem(&1, 1)))
flush.()
keep.("yield of nothing left", Task.async(fn -> 1 end) |> then(&{Task.yield(&1), Task.yield(&1, 10)}))
flush.()

keep.("shutdown", {Task.shutdown(Task.async(forever)), flush.()})
keep.("shutdown brutally", {Task.shutdown(Task.async(forever), :brutal_kill), flush.()})
keep.("shutdown of one that has answered", (t = Task.async(fn -> 1 end); wait.(); Task.shutdown(t)))
flush.()
keep.("shutdown of one that has failed", (t = Task.async(fn -> exit(:oops) end); wait.(); Task.shutdown(t)))
flush.()
keep.("shutdown of one that traps exits", (t = Task.async(fn -> Process.flag(:trap_exit, true); forever.() end); wait.(); Task.shutdown(t, 30)))
flush.()
keep.("shutdown of one that traps exits and answers", (t = Task.async(fn -> Process.flag(:trap_exit, true); receive do {:EXIT, _, :shutdown} -> :saved end end); wait.(); Task.shutdown(t)))
flush.()
keep.("shutdown of one without a process", Try.run(fn -> Task.shutdown(Task.completed(1)) end))
flush.()
keep.("shutdown after await", (t = Task.async(fn -> 1 end); Task.await(t); wait.(); Task.shutdown(t)))
flush.()

keep.("ignore of one that runs", (t = Task.async(fn -> receive do :go -> 1 end end); r = Task.ignore(t); send(t.pid, :go); wait.(); {r, flush.()}))
keep.("ignore of one that has answered", (t = Task.async(fn -> 1 end); wait.(); Task.ignore(t)))
flush.()
keep.("ignore of one that has failed", (t = Task.async(fn -> exit(:oops) end); wait.(); Task.ignore(t)))
flush.()

parent = self()
{:ok, pid} = Task.start(fn -> send(parent, {:callers, Process.get(:"$callers")}) end)
keep.("start", {is_pid(pid), flush.()})
{:ok, pid} = Task.start_link(fn -> exit(:failed) end)
keep.("start_link", flush.() |> Enum.map(fn {:EXIT, ^pid, reason} -> reason end))

{:ok, supervisor} = Task.Supervisor.start_link(name: Jobs, max_children: 2)
keep.("supervisor start_child", (with {:ok, pid} <- Task.Supervisor.start_child(Jobs, forever), do: {Task.Supervisor.children(supervisor) == [pid], Task.Supervisor.terminate_child(Jobs, pid), Task.Supervisor.children(Jobs), Task.Supervisor.terminate_child(Jobs, pid)}))
keep.("supervisor async", (t = Task.Supervisor.async(Jobs, fn -> :result end); {Task.await(t), t.mfa}))
flush.()
keep.("supervisor async_nolink that fails", (t = Task.Supervisor.async_nolink(Jobs, fn -> exit(:oops) end); {Task.yield(t), flush.()}))
keep.("supervisor async that fails", (t = Task.Supervisor.async(Jobs, fn -> wait.(); exit(:oops) end); {Task.yield(t), flush.() |> Enum.map(fn {:EXIT, _, r} -> r end)}))
{:ok, one} = Task.Supervisor.start_child(Jobs, forever)
{:ok, two} = Task.Supervisor.start_child(Jobs, forever)
keep.("supervisor start_child of too many", Task.Supervisor.start_child(Jobs, forever))
keep.("supervisor async of too many", Try.run(fn -> Task.Supervisor.async(Jobs, forever) end))
for pid <- [one, two], do: Task.Supervisor.terminate_child(Jobs, pid)
keep.("supervisor restarts a permanent task", (
  {:ok, pid} = Task.Supervisor.start_child(Jobs, fn -> send(parent, :ran); receive do :stop -> :ok end end, restart: :permanent)
  wait.(); send(pid, :stop); wait.()
  flush.()
))
keep.("supervisor count_children", Supervisor.count_children(Jobs))
Supervisor.stop(Jobs)
flush.()
keep.("supervisor that is gone", Try.run(fn -> Task.Supervisor.children(Jobs) end))

stream = fn items, fun, options -> Try.run(fn -> Task.async_stream(items, fun, options) |> Enum.to_list() end) end
keep.("stream", stream.([1, 2, 3], &(&1 * 10), []))
keep.("stream of nothing", stream.([], &(&1 * 10), []))
keep.("stream, one at a time", stream.([3, 1, 2], fn n -> Process.sleep(n * 10); n end, max_concurrency: 1))
keep.("stream, ordered", stream.([3, 1, 2], fn n -> Process.sleep(n * 20); n end, max_concurrency: 3))
keep.("stream, unordered", stream.([3, 1, 2], fn n -> Process.sleep(n * 20); n end, max_concurrency: 3, ordered: false))
keep.("stream with one that fails", stream.([1, 2], fn n -> if n == 1, do: exit(:oops), else: n end, max_concurrency: 2))
keep.("stream with one that fails and its input", stream.([1, 2], fn n -> if n == 1, do: exit(:oops), else: n end, zip_input_on_exit: true))
keep.("stream that times out", stream.([1], fn _ -> forever.() end, timeout: 20))
keep.("stream that kills what times out", stream.([1, 2], fn n -> if n == 1, do: forever.(), else: n end, timeout: 30, on_timeout: :kill_task))
keep.("stream that leaves nothing behind", flush.())
keep.("stream that is halted", Try.run(fn -> Task.async_stream([1, 2, 3], & &1, max_concurrency: 1) |> Enum.take(2) end))
keep.("stream with no concurrency", stream.([1], & &1, max_concurrency: 0))
Answers.write("task.json")
