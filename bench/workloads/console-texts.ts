/** What is typed; beam/console_bench.exs has the same. */
export const texts = {
  module: `defmodule ConsoleBench do
  use GenServer
  def init(n), do: {:ok, n}
  def handle_call(:next, _from, n), do: {:reply, n, n + 1}

  def fib(0), do: 0
  def fib(1), do: 1
  def fib(n), do: fib(n - 1) + fib(n - 2)

  def sum([]), do: 0
  def sum([head | tail]), do: head + sum(tail)

  def pipeline(list) do
    list |> Enum.map(fn x -> x * 2 end) |> Enum.filter(fn x -> rem(x, 3) == 0 end) |> Enum.sum()
  end

  def ring(size, messages) do
    me = self()
    first = Enum.reduce(1..size, me, fn _, next -> spawn(fn -> pass(next) end) end)
    turn(first, div(messages, size))
  end

  defp pass(next) do
    receive do
      :stop ->
        send(next, :stop)

      token ->
        send(next, token)
        pass(next)
    end
  end

  defp turn(first, 0) do
    send(first, :stop)
    receive do: (:stop -> :ok)
  end

  defp turn(first, rounds) do
    send(first, rounds)
    receive do: (^rounds -> turn(first, rounds - 1))
  end

  def calls(count) do
    {:ok, server} = GenServer.start(__MODULE__, 0)
    call(server, count)
    GenServer.stop(server)
  end

  defp call(_server, 0), do: :ok

  defp call(server, count) do
    GenServer.call(server, :next)
    call(server, count - 1)
  end
end`,
  fibPrompt: 'fib = fn f, n -> if n < 2, do: n, else: f.(f, n - 1) + f.(f, n - 2) end; fib.(fib, 25)',
  fibModule: 'ConsoleBench.fib(25)',
  sumModule: 'ConsoleBench.sum(Enum.to_list(1..1_000_000))',
  pipelinePrompt:
    '1..1_000_000 |> Enum.to_list() |> Enum.map(fn x -> x * 2 end) |> Enum.filter(fn x -> rem(x, 3) == 0 end) |> Enum.sum()',
  pipelineModule: 'ConsoleBench.pipeline(Enum.to_list(1..1_000_000))',
  ringModule: 'ConsoleBench.ring(1_000, 100_000)',
  callsModule: 'ConsoleBench.calls(100_000)',
} as const
