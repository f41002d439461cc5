# The frames of the behaviours below a callback that raises, and the words of default callbacks. Writes frames.json.
#
#     elixir test/otp/reference/frames.exs

Code.require_file("support.exs", __DIR__)
Logger.remove_backend(:console)
Answers.start()

defmodule Bomb do
  use GenServer
  def init(:raise), do: raise("init")
  def init(:continue), do: {:ok, 1, {:continue, :x}}
  def init(n), do: {:ok, n}
  def handle_call(:continue, _, n), do: {:reply, 1, n, {:continue, :x}}
  def handle_call(_, _, _), do: raise("call")
  def handle_cast(_, _), do: raise("cast")
  def handle_info(_, _), do: raise("info")
  def handle_continue(_, _), do: raise("continue")
  def terminate(_, :terminate), do: raise("terminate")
  def terminate(_, _), do: :ok
end

defmodule Bare do
  use GenServer
  def init(n), do: {:ok, n}
end

below = fn {error, [_ | stack]} -> {error, stack} end
reason_of = fn start, act ->
  {:ok, pid} = start.()
  ref = Process.monitor(pid)
  try do act.(pid) catch _, _ -> :ok end
  receive do {:DOWN, ^ref, _, _, reason} -> reason end
end
bomb = fn n -> fn -> GenServer.start(Bomb, n) end end

{:error, reason} = GenServer.start(Bomb, :raise)
Answers.value("init", below.(reason))
Answers.value("call", below.(reason_of.(bomb.(1), &GenServer.call(&1, :x))))
Answers.value("cast", below.(reason_of.(bomb.(1), &GenServer.cast(&1, :x))))
Answers.value("info", below.(reason_of.(bomb.(1), &send(&1, :x))))
Answers.value("continue", below.(reason_of.(bomb.(1), &GenServer.call(&1, :continue))))
Answers.value("terminate", below.(reason_of.(bomb.(:terminate), &GenServer.stop(&1, :x))))
Answers.value("no handle_call", elem(reason_of.(fn -> GenServer.start(Bare, 1, name: Bare) end, &GenServer.call(&1, :x)), 0))
Answers.value("no handle_cast", elem(reason_of.(fn -> GenServer.start(Bare, 1, name: Bare) end, &GenServer.cast(&1, :x)), 0))
Answers.value("task", below.(reason_of.(fn -> Task.start(fn -> Process.sleep(20); raise("task") end) end, & &1)))
{:ok, supervisor} = Task.Supervisor.start_link()
{:exit, reason} = Task.yield(Task.Supervisor.async_nolink(supervisor, fn -> raise("awaited") end))
Answers.value("awaited task", below.(reason))
Answers.write("frames.json")
